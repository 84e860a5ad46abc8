"""Subscriptions as current clients read them: server-sent events by httpx-sse at its default
settings, parts by aiohttp's reader of multipart. Called by client-tools, which says more.

    client_streams.py URL
"""
import asyncio
import importlib.metadata
import json
import sys
import threading
import time
import urllib.request

import aiohttp
import httpx
import httpx_sse

URL = sys.argv[1]
PASSWORD = "danji-garden-walk"
ADDED = "subscription ($id: ID!) { feedAdded(apartmentId: $id) { feed { content } } }"
failures = 0


def check(title, call):
    """Runs one client; what it raises is its failure."""
    global failures
    try:
        print(f"ok      {title}: {call()}")
    except Exception as error:  # whatever a client raises
        failures += 1
        print(f"FAILED  {title}: {type(error).__name__}: {error}")


def post(query, variables=None, token=None):
    headers = {"Content-Type": "application/json"}
    if token:
        headers["Authorization"] = "Bearer " + token
    body = json.dumps({"query": query, "variables": variables}).encode()
    with urllib.request.urlopen(urllib.request.Request(URL, body, headers), timeout=60) as reply:
        answer = json.loads(reply.read())
    if "errors" in answer:
        raise RuntimeError(answer["errors"])
    return answer["data"]


def sign_in(name):
    data = post(
        "mutation ($i: SignInInput!) { signIn(input: $i) { tokens { accessToken } userErrors { code } } }",
        {"i": {"username": name, "password": PASSWORD}})["signIn"]
    if data["userErrors"]:
        raise RuntimeError(f"{name}: {data['userErrors']}; is the small demo loaded?")
    return data["tokens"]["accessToken"]


def write(content, token, apartment):
    data = post(
        "mutation ($i: FeedCreateInput!) { feedCreate(input: $i) { userErrors { code message } } }",
        {"i": {"apartmentId": apartment, "category": "GENERAL", "content": content}}, token)
    if data["feedCreate"]["userErrors"]:
        raise RuntimeError(data["feedCreate"]["userErrors"])


def content(response):
    return response["data"]["feedAdded"]["feed"]["content"]


def expect(condition, what):
    if not condition:
        raise RuntimeError(what)


def events(client, request, token, **headers):
    headers = {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx_sse.connect_sse(
        client, "POST", URL, json=request, headers=headers | {"Authorization": "Bearer " + token})


def with_httpx_sse(people, apartment):
    reader, writer = people
    request = {"query": ADDED, "variables": {"id": apartment}}
    # httpx gives up after 5 seconds of silence.
    with httpx.Client() as client:
        with events(client, {"query": "{ __typename }"}, reader) as source:
            names = [event.event for event in source.iter_sse()]
            expect(names == ["next", "complete"], f"a query's events are {names}")
        with events(client, {"query": "{ nope }"}, reader) as source:
            first = next(source.iter_sse()).json()
            expect("errors" in first, "the refusal was lost")
        with events(client, request, reader) as source:
            timer = threading.Timer(12, write, ("조용한 글", writer, apartment))
            timer.start()
            began = time.monotonic()
            event = next(source.iter_sse())
            silence = time.monotonic() - began
            timer.join()
            expect(content(event.json()) == "조용한 글", f"{event.data}")
            expect(event.json()["extensions"]["position"] == event.id, "the ID is no position")
        for number in range(3):
            write(f"놓친 글 {number}", writer, apartment)
        with events(client, request, reader, Last_Event_ID=event.id) as source:
            missed = [content(each.json()) for each, _ in zip(source.iter_sse(), range(3))]
            expect(missed == [f"놓친 글 {number}" for number in range(3)], f"resumed with {missed}")
    return f"an event after {silence:.0f} s of silence, three after a cut"


async def parts(reader, writer, apartment):
    headers = {
        "Authorization": "Bearer " + reader,
        "Accept": "multipart/mixed;subscriptionSpec=1.0,application/json"}
    request = {"query": ADDED, "variables": {"id": apartment}}
    heard, beats = [], 0
    async with aiohttp.ClientSession() as session:
        async with session.post(URL, json={"query": "{ __typename }"}, headers=headers) as reply:
            expect(reply.content_type == "application/json", reply.content_type)
        async with session.post(URL, json=request, headers=headers) as reply:
            expect(reply.content_type == "multipart/mixed", reply.content_type)
            body = aiohttp.MultipartReader.from_response(reply)
            await asyncio.to_thread(write, "나눈 글 0", writer, apartment)
            while len(heard) < 2:
                part = await (await body.next()).json()
                if part == {}:
                    beats += 1
                    if beats == 1:
                        await asyncio.to_thread(write, "나눈 글 1", writer, apartment)
                else:
                    heard.append(content(part["payload"]))
    expect(heard == ["나눈 글 0", "나눈 글 1"], f"{heard}")
    return f"two events and {beats} heartbeats"


def shared(reader, writer, apartment):
    address, seen = URL + "/stream", []
    headers = {"Authorization": "Bearer " + reader}
    with httpx.Client() as client:
        token = client.put(address, headers=headers).text
        headers["X-GraphQL-Event-Stream-Token"] = token
        with httpx_sse.connect_sse(client, "GET", address, params={"token": token}) as source:
            for name, query in (("a", "{ __typename }"), ("s", ADDED)):
                request = {"query": query, "extensions": {"operationId": name}}
                if name == "s":
                    request["variables"] = {"id": apartment}
                status = httpx.post(address, json=request, headers=headers).status_code
                expect(status == 202, f"status {status}")
            write("함께 듣는 글", writer, apartment)
            for event in source.iter_sse():
                seen.append((event.event, event.json()["id"]))
                if event.event == "next" and seen[-1][1] == "s":
                    break
        expect(seen == [("next", "a"), ("complete", "a"), ("next", "s")], f"{seen}")
        status = httpx.delete(address, params={"operationId": "s"}, headers=headers).status_code
        expect(status in (200, 404), f"status {status}")
    return "two operations on one stream"


def main():
    people = sign_in("demo1-resident05"), sign_in("demo1-resident06")
    apartment = post(
        "{ viewer { memberships { nodes { apartment { id } } } } }", token=people[0]
    )["viewer"]["memberships"]["nodes"][0]["apartment"]["id"]
    version = importlib.metadata.version
    check(f"httpx-sse {version('httpx-sse')}", lambda: with_httpx_sse(people, apartment))
    check(f"httpx-sse {version('httpx-sse')}, one stream for all", lambda: shared(*people, apartment))
    check(f"aiohttp {version('aiohttp')}, multipart", lambda: asyncio.run(parts(*people, apartment)))


main()
sys.exit(failures > 0)
