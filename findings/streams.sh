#!/usr/bin/env bash
# aiohttp's MultipartReader withholds a part until bytes of the next one arrive.
#
# Servers of GraphQL subscriptions over multipart/mixed (Apollo's protocol, parts without Content-Length) end
# each part with the delimiter of the next and flush: by RFC 2046 the part is complete then, and Apollo's
# clients deliver it. aiohttp's reader has all of it, delimiter included, and returns it only after further
# bytes have arrived, as many as the delimiter's. A client written with it receives each event when the next
# one happens, or the next heartbeat: it must not use the time of arrival as the time of the event, and a
# server without heartbeats would never have its last event read.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" -q install aiohttp==3.14.5

cat >"$work/listen.py" <<'PYTHON'
import asyncio
import sys

import aiohttp

DELIMITER = b"\r\n--graphql"
PART = b'\r\nContent-Type: application/json\r\n\r\n{"payload":{"data":{"n":%d}}}' + DELIMITER
HEAD = (b"HTTP/1.1 200 OK\r\nConnection: close\r\n"
        b'Content-Type: multipart/mixed;boundary="graphql";subscriptionSpec=1.0\r\n\r\n')


async def main():
    go_on, done = asyncio.Event(), asyncio.Event()

    async def serve(reader, writer):
        await reader.readuntil(b"\r\n\r\n")
        writer.write(HEAD + DELIMITER)
        writer.write(PART % 1)
        await writer.drain()
        await go_on.wait()
        writer.write(PART % 2)
        await writer.drain()
        await done.wait()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with aiohttp.ClientSession() as session:
        async with session.get(f"http://127.0.0.1:{port}/") as answer:
            part = await aiohttp.MultipartReader.from_response(answer).next()
            reading = asyncio.create_task(part.json())
            await asyncio.wait([reading], timeout=3)
            is_early = reading.done()
            print("the first part and its delimiter have come:", reading.result() if is_early else "nothing in 3 s")
            go_on.set()
            first = await asyncio.wait_for(reading, 30)
            print("the second part has come:", first)
            done.set()
    server.close()
    return not is_early and first == {"payload": {"data": {"n": 1}}}


print("aiohttp", aiohttp.__version__)
sys.exit(0 if asyncio.run(main()) else 1)
PYTHON
"$work/venv/bin/python" "$work/listen.py"
