#!/usr/bin/env bash
# Danji with curl: sign in, query by POST and GET, see a refusal, upload a picture, listen to events.
#
#   clients/curl/example.sh [URL]      default: http://127.0.0.1:8080, with the small demo
set -euo pipefail
url=${1:-http://127.0.0.1:8080}
work=$(mktemp -d)
listener=
trap '[[ -z $listener ]] || kill "$listener" 2>/dev/null || true; rm -rf -- "$work"' EXIT

body() { # DOCUMENT [VARIABLES]: a request in JSON
    python3 -c 'import json, sys; print(json.dumps({"query": sys.argv[1], "variables": json.loads(sys.argv[2])}))' \
        "$1" "${2:-null}"
}
post() { # DOCUMENT [VARIABLES] [TOKEN]: the answer, also of a refused request
    body "$1" "${2:-null}" |
        curl -sS "$url/graphql" -H 'Content-Type: application/json' \
            -H 'Accept: application/graphql-response+json' ${3:+-H "Authorization: Bearer $3"} -d @-
}
take() { # PATH <ANSWER: the value there
    python3 -c 'import functools, json, sys
print(functools.reduce(lambda at, name: at[int(name) if name.isdigit() else name],
                       sys.argv[1].split("."), json.load(sys.stdin)["data"]))' "$1"
}
sign_in() { # USERNAME: an access token; it lives for 15 minutes
    post 'mutation SignIn($input: SignInInput!) { signIn(input: $input) {
        tokens { accessToken } userErrors { message } } }' \
        "{\"input\": {\"username\": \"$1\", \"password\": \"danji-garden-walk\"}}" |
        take signIn.tokens.accessToken
}
reader=$(sign_in demo1-resident05)
writer=$(sign_in demo1-resident06)

echo "--- a query by POST"
complexes='query MyComplexes { viewer { memberships(first: 1) { nodes { apartment { id name } } } } }'
apartment=$(post "$complexes" null "$reader" | take viewer.memberships.nodes.0.apartment.id)
post "$complexes" null "$reader" | take viewer.memberships.nodes.0.apartment.name

echo "--- the same by GET, which needs a header that no page of another site can send unasked"
curl -sS -G "$url/graphql" -H 'GraphQL-Require-Preflight: 1' -H "Authorization: Bearer $reader" \
    --data-urlencode "query=$complexes" | take viewer.memberships.nodes.0.apartment.name

echo "--- a mutation"
write='mutation Write($input: FeedCreateInput!) { feedCreate(input: $input) {
    feed { content } userErrors { code } } }'
post "$write" "{\"input\": {\"apartmentId\": \"$apartment\", \"content\": \"curl로 쓴 글\"}}" "$writer"
echo

echo "--- a refusal has a status, and a body that says why"
curl -sS "$url/graphql" -H 'Content-Type: application/json' -w '\nstatus %{http_code}, %{content_type}\n' \
    -d '{"query": "{ viewr { username } }"}'

echo "--- a picture: a ticket, the upload to its address, the check"
base64 -d >"$work/stripes.png" <<<"iVBORw0KGgoAAAANSUhEUgAAACAAAAAgAQAAAABbAUdZAAAAEklEQVR42mP4DwQMaAQ2MEDqAGtqP8EAz9AUAAAAAElFTkSuQmCC"
ticket=$(post 'mutation Ticket($input: MediaCreateUploadsInput!) { mediaCreateUploads(input: $input) {
    tickets { uploadUrl media { id } } userErrors { message } } }' "{\"input\": {\"files\": [{
    \"fileName\": \"stripes.png\", \"mimeType\": \"image/png\", \"byteSize\": $(stat -c %s "$work/stripes.png"),
    \"sha256\": \"$(sha256sum "$work/stripes.png" | cut -d ' ' -f 1)\"}]}}" "$writer")
curl -sSf -T "$work/stripes.png" "$(take mediaCreateUploads.tickets.0.uploadUrl <<<"$ticket")"
post 'mutation Finish($input: MediaFinishUploadInput!) { mediaFinishUpload(input: $input) {
    media { status width height } userErrors { message } } }' \
    "{\"input\": {\"mediaId\": \"$(take mediaCreateUploads.tickets.0.media.id <<<"$ticket")\"}}" "$writer"
echo

echo "--- events as they happen: -N, or curl keeps them back"
added='subscription Added($id: ID!) { feedAdded(apartmentId: $id) { kind feed { content } } }'
body "$added" "{\"id\": \"$apartment\"}" |
    curl -sSN "$url/graphql" --max-time 60 -H "Authorization: Bearer $reader" \
        -H 'Accept: text/event-stream' -H 'Content-Type: application/json' -d @- >"$work/events" &
listener=$!
until [[ -s $work/events ]]; do # the first comment says that the stream is open
    kill -0 "$listener" # it ends with a refusal
    sleep 0.1
done
post "$write" "{\"input\": {\"apartmentId\": \"$apartment\", \"content\": \"curl이 들은 글\"}}" "$writer" >/dev/null
until grep -m 1 '^data: {' "$work/events" >"$work/event"; do
    kill -0 "$listener"
    sleep 0.1
done
sed 's/,"extensions".*//' "$work/event"
