#!/usr/bin/env bash
# Starts `danji serve` on an empty database of the test services, loads what scripts/run loads, and
# asks it over HTTP: the README's commands and its tour, examples of clients, the audits of GraphQL
# over HTTP in both profiles, a clean end.
set -euo pipefail

(($# == 1)) || {
    echo "Usage: served.sh DANJI   (called by scripts/test)" >&2
    exit 2
}
here=$(dirname -- "${BASH_SOURCE[0]}")
danji=$1
name=served_$$
psql -XAtqw -d "$DANJI_TEST_DATABASE_URL" -c "CREATE DATABASE $name"
export DANJI_MIGRATION_DATABASE_URL=${DANJI_TEST_DATABASE_URL/postgresql:\/\/\/danji/postgresql:\/\/\/$name}
export DANJI_DATABASE_URL=${DANJI_MIGRATION_DATABASE_URL/user=danji/user=danji_app} # owns nothing
export DANJI_REDIS_URL=$DANJI_TEST_REDIS_URL
export DANJI_ENVIRONMENT=development
# Without budgets no response ends with its cost, which no document and no example prints.
export DANJI_BUDGET_PER_MINUTE=0 DANJI_BUDGET_PER_MINUTE_ANONYMOUS=0
media=$(mktemp -d)
export DANJI_MEDIA_DIR=$media
trap 'rm -rf -- "$media"' EXIT

"$danji" migrate
"$danji" migrate # again: nothing to do
"$danji" apartments import Data/apartments-gyeonggi.csv
"$danji" demo load --scale small

# Starts the server and waits until it is ready; $server is its process, $url its address, of the
# scheme $1 or http.
start_server() {
    # The kernel chooses it, so no other program has it; it is reused immediately.
    local port
    port=$(python3 -c '
import socket
s = socket.socket()
s.bind(("127.0.0.1", 0))
print(s.getsockname()[1])')
    url=${1:-http}://127.0.0.1:$port
    "$danji" serve --host 127.0.0.1 --port "$port" &
    server=$!
    trap 'kill -KILL "$server" 2>/dev/null || true; rm -rf -- "$media"' EXIT
    local left=600
    until curl -fsS -o /dev/null --max-time 2 "$url/health/ready" 2>/dev/null; do
        kill -0 "$server" 2>/dev/null || {
            echo "the server ended before it was ready" >&2
            exit 1
        }
        ((left-- > 0)) || {
            echo "the server does not get ready" >&2
            exit 1
        }
        sleep 0.1
    done
}

stop_server() {
    kill -TERM "$server"
    local status=0
    wait "$server" || status=$?
    trap 'rm -rf -- "$media"' EXIT
    ((status == 0)) || {
        echo "the server ended with status $status after SIGTERM" >&2
        exit 1
    }
    echo "the server ended cleanly"
}

start_server
bash "$here/guest.sh" "$url"
python3 "$here/tour.py" "$url" "$danji"
# The examples of clients that need nothing but curl and Python; scripts/deep/clients runs all.
for example in clients/curl/example.sh clients/python/example.py; do
    "$example" "$url" >"$media/printed"
    diff -u "${example%/*}/expected.txt" "$media/printed"
    echo "$example prints what expected.txt beside it says"
done
python3 "$here/../HTTPAudit/http_audit.py" "$url/graphql" --profile september2026
stop_server

DANJI_HTTP_PROFILE=legacy start_server
python3 "$here/../HTTPAudit/http_audit.py" "$url/graphql" --profile legacy
stop_server

# The same over TLS; Tests/EndToEndTests/TLS does it with the other profile.
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj /CN=127.0.0.1 \
    -addext subjectAltName=IP:127.0.0.1 -keyout "$media/key.pem" -out "$media/certificate.pem" 2>/dev/null
export CURL_CA_BUNDLE=$media/certificate.pem SSL_CERT_FILE=$media/certificate.pem
DANJI_HTTP_PROFILE=legacy DANJI_TLS_CERTIFICATE=$media/certificate.pem DANJI_TLS_KEY=$media/key.pem \
    start_server https
python3 "$here/../HTTPAudit/http_audit.py" "$url/graphql" --profile legacy
stop_server
