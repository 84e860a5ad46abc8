#!/usr/bin/env bash
# scripts/services keeps its promises: idempotent, data kept over a crash, only its own processes
# touched, no access for others, nothing left behind.
set -euo pipefail

(($# == 1)) || {
    echo "Usage: services.sh DIRECTORY   (called by scripts/test)" >&2
    exit 2
}
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
# A name too long for a socket's address, with characters that a URL would have to escape.
directory=$1/scripts-$(printf 'x%.0s' {1..90})'-단지 '
services() { "$here/../../scripts/services" --dir "$directory" --ephemeral "$@"; }
trap 'services remove || true' EXIT

fail() {
    echo "services: $*" >&2
    exit 1
}
expect_status() { # LINE...
    local found
    found=$(services status | sed 's/,.*//') || true
    [[ $found == "$(printf '%s\n' "$@")" ]] || fail "expected '$*', found '$found'"
}
ask() { psql -XAtqw -d "$DANJI_MIGRATION_DATABASE_URL" -v ON_ERROR_STOP=1 -c "$1"; }

expect_status "postgres stopped" "redis stopped"
services start
services start
expect_status "postgres running" "redis running"
environment=$(services env)
while IFS='=' read -r name value; do export "$name=$value"; done <<<"$environment"
socket=${DANJI_REDIS_URL#redis+unix://}

[[ $(ask "SELECT current_user || ' ' || current_database()") == "danji danji" ]] || fail "who"
[[ $(psql -XAtqw -d "$DANJI_DATABASE_URL" -c "SELECT current_user") == danji_app ]] || fail "who serves"
[[ $(ask "SELECT rolsuper OR rolcreatedb OR rolcreaterole FROM pg_roles WHERE rolname = 'danji_app'") == f ]] ||
    fail "the serving role may too much"
[[ $(ask "SELECT rolsuper FROM pg_roles WHERE rolname = 'danji'") == f ]] || fail "superuser"
[[ $(ask "SHOW listen_addresses") == "" ]] || fail "PostgreSQL listens on TCP"
[[ $(redis-cli -s "$socket" CONFIG GET port | tail -n 1) == 0 ]] || fail "Redis listens on TCP"
[[ $(stat -c %a "$(dirname "$socket")") == 700 ]] || fail "others may reach the sockets"
if [[ $(id -u) == 0 ]]; then
    if setpriv --reuid=nobody --regid=nogroup --clear-groups \
        psql -XAtqw -d "$DANJI_DATABASE_URL" -c "SELECT 1" >/dev/null 2>&1; then
        fail "the account nobody may connect"
    fi
fi

ask "CREATE TABLE kept (id int); INSERT INTO kept VALUES (1)"
services kill postgres
expect_status "postgres stopped" "redis running"
services start
[[ $(ask "TABLE kept") == 1 ]] || fail "a committed row is lost after a crash"

# After a crash the number in the lock file may belong to another process of the same account, here
# this test's own (as root, the number of a process that is none of the account's).
services kill
# The second folder is there only where some checkout cannot be reached by the account.
lock=''
while IFS= read -r each; do
    if grep -qF "${socket%/*}" "$each"; then lock=$each; fi
done < <(find "$1" /var/lib/danji -name postmaster.pid -path '*postgres*' 2>/dev/null)
[[ -n $lock ]] || fail "no lock file was left"
sed -i "1s/.*/$$/" "$lock"
services start
[[ $(ask "TABLE kept") == 1 ]] || fail "a committed row is lost after a second crash"
kill -0 $$ || fail "this process was signalled"

services restart
expect_status "postgres running" "redis running"
services stop
expect_status "postgres stopped" "redis stopped"
services remove
trap - EXIT
[[ ! -e ${socket%/*} ]] || fail "the socket directory is left"
rmdir -- "$directory" || fail "something is left in $directory"
echo "services keep their promises"
