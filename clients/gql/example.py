"""Danji with gql: queries over HTTP, a subscription over WebSocket, a renewed token after a cut.

example.py [URL]      default: http://127.0.0.1:8080, with the small demo
"""

import asyncio
import sys

from gql import Client, GraphQLRequest
from gql.transport.aiohttp import AIOHTTPTransport
from gql.transport.exceptions import TransportConnectionFailed, TransportQueryError
from gql.transport.websockets import WebsocketsTransport
from graphql import GraphQLError

SERVER = sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:8080"
GRAPHQL = f"{SERVER}/graphql"

SIGN_IN = """mutation SignIn($input: SignInInput!) {
  signIn(input: $input) { tokens { accessToken refreshToken } userErrors { message } } }"""
REFRESH = """mutation Refresh($input: TokenRefreshInput!) {
  tokenRefresh(input: $input) { tokens { accessToken refreshToken } userErrors { message } } }"""
COMPLEXES = (
    "query Complexes { viewer { memberships(first: 1) { nodes { apartment { id name } } } } }"
)
WRITE = """mutation Write($input: FeedCreateInput!) {
  feedCreate(input: $input) { feed { id } userErrors { message } } }"""
ADDED = "subscription Added($id: ID!) { feedAdded(apartmentId: $id) { feed { content } } }"


class Account:
    """Somebody who is signed in, with the tokens that are good now."""

    async def sign_in(self, username):
        data = await self.execute(
            SIGN_IN, {"input": {"username": username, "password": "danji-garden-walk"}}
        )
        self.tokens = data["signIn"]["tokens"]
        return self

    async def refresh(self):
        data = await self.execute(REFRESH, {"input": {"refreshToken": self.tokens["refreshToken"]}})
        self.tokens = data["tokenRefresh"]["tokens"]

    tokens = None

    @property
    def authorization(self):
        return {"Authorization": f"Bearer {self.tokens['accessToken']}"} if self.tokens else {}

    async def execute(self, document, variables=None):
        # gql sends Accept: */* by itself; so errors keep the type that tells them from a proxy's.
        headers = {"Accept": "application/graphql-response+json"} | self.authorization
        async with Client(transport=AIOHTTPTransport(GRAPHQL, headers=headers)) as session:
            return await session.execute(GraphQLRequest(document, variable_values=variables))

    async def posts(self, apartment, position=None):
        """Each new post: (position, text), through cuts and expired tokens, from a position on."""
        while True:
            transport = WebsocketsTransport(
                url=GRAPHQL.replace("http", "ws", 1),
                init_payload=self.authorization,
                # Without this gql offers the protocol of 2018 first.
                subprotocols=[WebsocketsTransport.GRAPHQLWS_SUBPROTOCOL],
            )
            extensions = {"resumeAfter": position} if position else None
            request = GraphQLRequest(
                ADDED, variable_values={"id": apartment}, extensions=extensions
            )
            try:
                async with Client(transport=transport) as session:
                    async for event in session.subscribe(request, get_execution_result=True):
                        position = event.extensions["position"]
                        yield position, event.data["feedAdded"]["feed"]["content"]
            except TransportConnectionFailed:
                pass
            # A socket keeps the token it was opened with: the next one gets a fresh one.
            await self.refresh()


async def write(account, apartment, content):
    data = await account.execute(WRITE, {"input": {"apartmentId": apartment, "content": content}})
    assert not data["feedCreate"]["userErrors"]


async def main():
    reader, writer = (
        await Account().sign_in("demo1-resident05"),
        await Account().sign_in("demo1-resident06"),
    )
    apartment = (await reader.execute(COMPLEXES))["viewer"]["memberships"]["nodes"][0]["apartment"]
    print(apartment["name"])
    try:
        await reader.execute("query Wrong { viewr { username } }")
    except TransportQueryError as error:
        print(error.errors[0]["message"])

    # With the schema at hand, gql validates before it sends.
    transport = AIOHTTPTransport(GRAPHQL)
    async with Client(transport=transport, fetch_schema_from_transport=True) as session:
        try:
            await session.execute(GraphQLRequest("{ viewer { usrname } }"))
        except GraphQLError as error:
            print("not sent:", error.message)

    posts = reader.posts(apartment["id"])
    first = asyncio.ensure_future(anext(posts))
    while not first.done():  # gql does not say when a subscription is open
        await write(writer, apartment["id"], "gql로 쓴 글")
        await asyncio.wait([first], timeout=0.5)
    position, content = await first
    print("heard", content)
    await posts.aclose()

    await write(writer, apartment["id"], "gql이 놓친 글")
    await reader.refresh()
    async for _, content in reader.posts(apartment["id"], position):
        if content == "gql이 놓친 글":
            print("missed", content)
            break


asyncio.run(main())
