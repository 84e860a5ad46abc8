#!/usr/bin/env bash
# The media type of GraphQL over HTTP hides a refusal's errors from sgqlc, which reads them under the older one.
#
# GraphQL over HTTP labels answers application/graphql-response+json, and lets a client trust a body of that type
# at any status. sgqlc 18 looks into a body with a 4xx status only where its type begins with application/json:
# there `errors` are the server's. Under the type that was made for this case, `errors` has one entry with the text
# "HTTP Error 422: …", without code, path or location, and the GraphQL errors lie unparsed in its `body`. Whoever
# switches a server to the newer type breaks such callers' handling of errors without a word. (A 2xx answer is
# parsed under any type.)
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" -q install sgqlc==18 graphql-core==3.2.14
"$work/venv/bin/pip" list 2>/dev/null | grep '^sgqlc '

cat >"$work/ask.py" <<'PYTHON'
import http.server
import json
import logging
import sys
import threading

from sgqlc.endpoint.http import HTTPEndpoint

BODY = {"errors": [{"message": "No such field.", "extensions": {"code": "GRAPHQL_VALIDATION_FAILED"}}]}


class Server(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        body = json.dumps(BODY).encode()
        self.send_response(422)
        self.send_header("Content-Type", self.path[1:])
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


logging.disable()
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Server)
threading.Thread(target=server.serve_forever, daemon=True).start()
seen = {}
for kind in ("application/json", "application/graphql-response+json"):
    answer = HTTPEndpoint(f"http://127.0.0.1:{server.server_port}/{kind}")("{ nope }")
    error = answer["errors"][0]
    seen[kind] = error["message"], error.get("extensions", {}).get("code"), "body" in error
    print(f"{kind}: message {error['message']!r}, code {seen[kind][1]}, unparsed body {seen[kind][2]}")
sys.exit(seen != {
    "application/json": ("No such field.", "GRAPHQL_VALIDATION_FAILED", False),
    "application/graphql-response+json": ("HTTP Error 422: Unprocessable Entity", None, True),
})
PYTHON
"$work/venv/bin/python" "$work/ask.py"
