"""Danji with httpx-sse: a subscription as server-sent events, a connection for each, resumed after a cut.

example.py [URL]      default: http://127.0.0.1:8080, with the small demo
"""

import sys

import httpx
import httpx_sse

SERVER = sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:8080"
ADDED = "subscription Added($id: ID!) { feedAdded(apartmentId: $id) { feed { content } } }"


def execute(client, document, variables=None):
    return client.post("/graphql", json={"query": document, "variables": variables}).json()["data"]


def sign_in(username):
    client = httpx.Client(base_url=SERVER, headers={"Accept": "application/graphql-response+json"})
    data = execute(
        client,
        "mutation SignIn($input: SignInInput!) { signIn(input: $input) { tokens { accessToken } } }",
        {"input": {"username": username, "password": "danji-garden-walk"}},
    )
    client.headers["Authorization"] = f"Bearer {data['signIn']['tokens']['accessToken']}"
    return client


def events(client, document, variables=None, position=None):
    """Each event; httpx-sse reads one connection, coming again is the caller's."""
    headers = {"Last-Event-ID": position} if position else {}
    request = {"query": document, "variables": variables}
    with httpx_sse.connect_sse(client, "POST", "/graphql", json=request, headers=headers) as source:
        # Refusals of HTTP itself (413, 429, 503) are no stream: httpx-sse would only name the type.
        source.response.raise_for_status()
        yield None  # open: what is written from now on is heard
        for event in source.iter_sse():
            if event.event == "complete":
                return
            yield event


def main():
    reader, writer = sign_in("demo1-resident05"), sign_in("demo1-resident06")
    apartment = execute(
        reader,
        "query Complexes { viewer { memberships(first: 1) { nodes { apartment { id name } } } } }",
    )["viewer"]["memberships"]["nodes"][0]["apartment"]
    print(apartment["name"])

    def write(content):
        execute(
            writer,
            "mutation Write($input: FeedCreateInput!) { feedCreate(input: $input) { feed { id } } }",
            {"input": {"apartmentId": apartment["id"], "content": content}},
        )

    _, refusal = events(reader, "subscription Wrong { feedAded { feedId } }")
    print("refused:", refusal.json()["errors"][0]["extensions"]["code"])

    stream = events(reader, ADDED, {"id": apartment["id"]})
    next(stream)
    write("httpx-sse가 들은 글")
    event = next(stream)
    print("heard", event.json()["data"]["feedAdded"]["feed"]["content"])
    stream.close()

    write("httpx-sse가 놓친 글")
    stream = events(reader, ADDED, {"id": apartment["id"]}, position=event.id)
    next(stream)
    print("missed", next(stream).json()["data"]["feedAdded"]["feed"]["content"])
    stream.close()


main()
