"""The peer that `sockets` measures beside Danji: graphql-transport-ws by the packages websockets
and graphql-core, one subscription that is fed by one event.

    socket_peer.py [PORT, default a free one]
"""

import asyncio
import json
import sys

import graphql
import websockets
from websockets.asyncio.server import serve

SCHEMA = graphql.build_schema("""
type Query { subscribers: Int! }
type Mutation { feedCreate(content: String!): Int! }
type Subscription { feedAdded(apartmentId: ID!): FeedEvent! }
type FeedEvent { kind: String! feedId: ID! feed: Feed }
type Feed { id: ID! content: String! createdAt: String! }
""")
subscribers = set()


async def feed_added(root, info, **arguments):
    queue = asyncio.Queue(256)
    subscribers.add(queue)
    try:
        while True:
            yield {"feedAdded": await queue.get()}
    finally:
        subscribers.discard(queue)


def feed_create(root, info, content):
    feed = {"id": "feed", "content": content, "createdAt": "2026-11-30T00:00:00Z"}
    for queue in subscribers:
        queue.put_nowait({"kind": "CREATED", "feedId": "feed", "feed": feed})
    return len(subscribers)


SCHEMA.subscription_type.fields["feedAdded"].subscribe = feed_added
SCHEMA.query_type.fields["subscribers"].resolve = lambda root, info: len(subscribers)
SCHEMA.mutation_type.fields["feedCreate"].resolve = feed_create

# As Danji keeps plans: the document of many subscribers is parsed and validated once.
documents = {}


def document_of(text):
    if text not in documents:
        document = graphql.parse(text)
        errors = graphql.validate(SCHEMA, document)
        if errors:
            raise errors[0]
        documents[text] = document
    return documents[text]


async def operate(socket, name, payload):
    document = document_of(payload["query"])
    variables = payload.get("variables")
    kind = document.definitions[0].operation
    if kind is graphql.OperationType.SUBSCRIPTION:
        async for result in await graphql.subscribe(SCHEMA, document, variable_values=variables):
            await send(socket, name, result)
    else:
        await send(socket, name, graphql.execute(SCHEMA, document, variable_values=variables))
    await socket.send(json.dumps({"id": name, "type": "complete"}, separators=(",", ":")))


async def send(socket, name, result):
    await socket.send(
        json.dumps(
            {"id": name, "type": "next", "payload": result.formatted},
            separators=(",", ":"),
            ensure_ascii=False,
        )
    )


async def talk(socket):
    tasks = {}
    try:
        async for text in socket:
            message = json.loads(text)
            if message["type"] == "connection_init":
                await socket.send('{"type":"connection_ack"}')
            elif message["type"] == "subscribe":
                tasks[message["id"]] = asyncio.create_task(
                    operate(socket, message["id"], message["payload"])
                )
            elif message["type"] == "complete":
                task = tasks.pop(message["id"], None)
                if task:
                    task.cancel()
    except websockets.ConnectionClosed:
        pass
    finally:
        for task in tasks.values():
            task.cancel()


async def main():
    port = int(sys.argv[1]) if len(sys.argv) > 1 else 0
    # The protocol's name is the client's; compression would cost each socket much more.
    async with serve(
        talk, "127.0.0.1", port, subprotocols=["graphql-transport-ws"], compression=None
    ) as server:
        print(
            f"listens on http://127.0.0.1:{server.sockets[0].getsockname()[1]}/graphql", flush=True
        )
        await asyncio.Future()


asyncio.run(main())
