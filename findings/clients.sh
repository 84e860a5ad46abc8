#!/usr/bin/env bash
# A subscription of a client that ariadne-codegen generates ends like a finished one when the server goes away.
#
# A server that shuts down closes its WebSockets with 1001 (going away). The package websockets counts 1001
# with 1000 among the good ends, and its `async for` simply stops. ariadne-codegen's subscriptions are written
# on that loop: without a `complete` and without an error they are over, and a caller cannot tell a
# restart of the server from the end of the data. With any other code, 1012 (service restart) among them,
# the same loop raises. gql, on the same package, raises for 1001 too. A listener that must not
# miss anything subscribes again after every end that it has not asked for.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/generated"
"$work/generated/bin/pip" -q install "ariadne-codegen[subscriptions]==0.19.0" websockets==17.4
python3 -m venv "$work/gql"
"$work/gql/bin/pip" -q install "gql[websockets]==4.4.0" websockets==17.4

cat >"$work/schema.graphql" <<'SDL'
type Query { now: Int }
type Subscription { ticks: Int! }
SDL
echo 'subscription Ticks { ticks }' >"$work/queries.graphql"
cat >"$work/pyproject.toml" <<'TOML'
[tool.ariadne-codegen]
schema_path = "schema.graphql"
queries_path = "queries.graphql"
target_package_name = "generated_client"
TOML
(cd "$work" && generated/bin/ariadne-codegen >/dev/null)

cat >"$work/server.py" <<'PYTHON'
# graphql-transport-ws: one event, then a close with the code that the path names.
import asyncio
import json
import sys

import websockets


async def serve(socket):
    async for text in socket:
        message = json.loads(text)
        if message["type"] == "connection_init":
            await socket.send('{"type": "connection_ack"}')
        if message["type"] == "subscribe":
            await socket.send(json.dumps({"id": message["id"], "type": "next", "payload": {"data": {"ticks": 1}}}))
            await socket.close(int(socket.request.path[1:]))
            return


async def main():
    async with websockets.serve(serve, "127.0.0.1", 0, subprotocols=["graphql-transport-ws"]) as server:
        print(server.sockets[0].getsockname()[1], flush=True)
        await asyncio.to_thread(sys.stdin.read)


asyncio.run(main())
PYTHON
cat >"$work/generated.py" <<'PYTHON'
import asyncio
import sys

from generated_client import Client


async def main(code):
    heard = []
    try:
        async for event in Client(ws_url=f"ws://127.0.0.1:{sys.argv[1]}/{code}").ticks():
            heard.append(event.ticks)
        ending = "no error"
    except Exception as error:
        ending = type(error).__name__
    print(f"ariadne-codegen, {code}: heard {heard}, {ending}")


for code in (1001, 1012):
    asyncio.run(main(code))
PYTHON
cat >"$work/gql.py" <<'PYTHON'
import asyncio
import sys

sys.path.remove(sys.path[0])  # where this file would hide the package
from gql import Client, gql
from gql.transport.websockets import WebsocketsTransport


async def main(code):
    heard = []
    transport = WebsocketsTransport(url=f"ws://127.0.0.1:{sys.argv[1]}/{code}")
    try:
        async with Client(transport=transport) as session:
            async for data in session.subscribe(gql("subscription { ticks }")):
                heard.append(data["ticks"])
        ending = "no error"
    except Exception as error:
        ending = type(error).__name__
    print(f"gql, {code}: heard {heard}, {ending}")


for code in (1001, 1012):
    asyncio.run(main(code))
PYTHON

coproc SERVER { exec "$work/generated/bin/python" "$work/server.py"; }
read -r port <&"${SERVER[0]}"
"$work/generated/bin/pip" list 2>/dev/null | grep -E '^(ariadne-codegen|websockets) '
"$work/gql/bin/pip" list 2>/dev/null | grep -E '^gql '
cd "$work"
{
    generated/bin/python generated.py "$port"
    gql/bin/python gql.py "$port"
} | tee seen
diff - seen <<'TEXT'
ariadne-codegen, 1001: heard [1], no error
ariadne-codegen, 1012: heard [1], ConnectionClosedError
gql, 1001: heard [1], TransportConnectionFailed
gql, 1012: heard [1], TransportConnectionFailed
TEXT
