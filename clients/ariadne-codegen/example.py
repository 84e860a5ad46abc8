"""Danji with a typed client that ariadne-codegen has generated from introspection (danji_client).

example.py [URL]      default: http://127.0.0.1:8080, with the small demo
"""

import asyncio
import sys
from collections.abc import AsyncGenerator

import httpx
from danji_client import Client
from danji_client.exceptions import GraphQLClientHttpError
from danji_client.input_types import FeedCreateInput

SERVER = sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:8080"


def client(token: str | None = None) -> Client:
    authorization = {"Authorization": f"Bearer {token}"} if token else {}
    return Client(
        url=f"{SERVER}/graphql",
        headers=authorization,
        ws_url=f"{SERVER}/graphql".replace("http", "ws", 1),
        ws_connection_init_payload=authorization,
    )


async def sign_in(username: str) -> Client:
    answer = (await client().sign_in(username, "danji-garden-walk")).sign_in
    if answer.tokens is None:
        raise RuntimeError(answer.user_errors[0].message)
    return client(answer.tokens.access_token)


async def main() -> None:
    reader, writer = await sign_in("demo1-resident05"), await sign_in("demo1-resident06")
    viewer = (await reader.complexes()).viewer
    if viewer is None:
        raise RuntimeError("nobody is signed in")
    apartment = viewer.memberships.nodes[0].apartment

    async def write(content: str) -> None:
        answer = await writer.write(FeedCreateInput(apartmentId=apartment.id, content=content))
        if answer.feed_create.user_errors:
            raise RuntimeError(answer.feed_create.user_errors[0].message)

    await write("생성된 클라이언트로 쓴 글")
    page = (await reader.feed_page(apartment.id, first=20)).apartment
    if page is None:
        raise RuntimeError("the complex is gone")
    newest = page.feeds.nodes[0]
    author = newest.author.display_name if newest.author else "anonymous"
    print(f"{page.name}: {len(page.feeds.nodes)} posts, the newest by {author}: {newest.content}")
    print("written at", type(newest.created_at).__name__, "with", newest.created_at.tzname())

    # A refusal is raised with its status alone; the GraphQL errors are in the response.
    try:
        await client("expired").complexes()
    except GraphQLClientHttpError as error:
        assert isinstance(error.response, httpx.Response)  # its declared type has no body
        print(f"refused: {error}: {error.response.json()['errors'][0]['extensions']['code']}")

    async def write_until_heard() -> None:  # the client does not say when a subscription is open
        while True:
            await write("생성된 클라이언트가 들은 글")
            await asyncio.sleep(0.5)

    writing = asyncio.create_task(write_until_heard())
    events = reader.added(apartment.id)
    async for event in events:
        feed = event.feed_added.feed
        print("heard", event.feed_added.kind.value, feed.content if feed else None)
        break
    writing.cancel()
    if isinstance(events, AsyncGenerator):  # declared as AsyncIterator, which nobody can close
        await events.aclose()


asyncio.run(main())
