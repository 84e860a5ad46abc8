#!/usr/bin/env python3
"""Danji with Python's standard library: a query, a mutation, a refusal, events that survive a cut.

clients/python/example.py [URL]      default: http://127.0.0.1:8080, with the small demo
"""

import json
import sys
import urllib.error
import urllib.request

SERVER = sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:8080"


def open_request(document, variables=None, token=None, **headers):
    headers = {
        "Content-Type": "application/json",
        "Accept": "application/graphql-response+json",
    } | {name.replace("_", "-"): value for name, value in headers.items()}
    if token:
        headers["Authorization"] = f"Bearer {token}"
    body = json.dumps({"query": document, "variables": variables}).encode()
    return urllib.request.urlopen(
        urllib.request.Request(f"{SERVER}/graphql", body, headers), timeout=60
    )


def execute(document, variables=None, token=None):
    """Status and answer. urllib raises what is not 2xx: the GraphQL errors are in the body all the same."""
    try:
        response = open_request(document, variables, token)
    except urllib.error.HTTPError as error:
        response = error
    with response:
        return response.status, json.load(response)


def sign_in(username):
    _, answer = execute(
        "mutation SignIn($input: SignInInput!) { signIn(input: $input) { tokens { accessToken } } }",
        {"input": {"username": username, "password": "danji-garden-walk"}},
    )
    return answer["data"]["signIn"]["tokens"]["accessToken"]


def events(document, variables, token, position=None):
    """Each event of a subscription, as (position, response); after a cut, from a position on."""
    resume = {"Last_Event_ID": position} if position else {}
    with open_request(document, variables, token, Accept="text/event-stream", **resume) as response:
        event, identity, data = "message", None, []
        for line in response:
            name, _, value = line.decode().rstrip("\n").partition(":")
            value = value.removeprefix(" ")
            if name == "event":
                event = value
            elif name == "id":
                identity = value
            elif name == "data":
                data.append(value)
            elif not name and not value:  # an empty line ends an event; a comment is a sign of life
                if event == "next":
                    yield identity, json.loads("\n".join(data))
                elif event == "complete":
                    return
                elif not data:
                    yield None, None  # the stream is open
                event, data = "message", []


def main():
    reader, writer = sign_in("demo1-resident05"), sign_in("demo1-resident06")
    status, answer = execute(
        "query Complexes { viewer { memberships(first: 1) { nodes { apartment { id name } } } } }",
        token=reader,
    )
    apartment = answer["data"]["viewer"]["memberships"]["nodes"][0]["apartment"]
    print(status, apartment["name"])
    status, answer = execute("query Wrong { viewr { username } }")
    print(status, answer["errors"][0]["message"])
    status, answer = execute("query Mine { viewer { username } }", token="expired")
    print(status, answer["errors"][0]["extensions"]["code"])

    def write(content):
        status, answer = execute(
            "mutation Write($input: FeedCreateInput!) { feedCreate(input: $input) { feed { id } userErrors { code } } }",
            {"input": {"apartmentId": apartment["id"], "content": content}},
            writer,
        )
        return status, answer["data"]["feedCreate"]["userErrors"]

    added = "subscription Added($id: ID!) { feedAdded(apartmentId: $id) { feed { content } } }"
    stream = events(added, {"id": apartment["id"]}, reader)
    next(stream)
    print(*write("표준 라이브러리로 쓴 글"))
    position, event = next(each for each in stream if each[0])
    print("heard", event["data"]["feedAdded"]["feed"]["content"])
    stream.close()
    write("끊긴 사이에 쓴 글")
    _, event = next(
        each for each in events(added, {"id": apartment["id"]}, reader, position) if each[0]
    )
    print("missed", event["data"]["feedAdded"]["feed"]["content"])


if __name__ == "__main__":
    main()
