"""What one client makes of errors, and of a subscription that the server ends. Called by clients_run.py.

clients_behaviour.py CLIENT errors URL CASES      CASES: JSON of [name, document, variables, token, url]
clients_behaviour.py CLIENT stream URL TOKEN APARTMENT
"""

import asyncio
import json
import pathlib
import subprocess
import sys
import urllib.error
import urllib.request

ADDED = "subscription Added($id: ID!) { feedAdded(apartmentId: $id) { feed { content } } }"


def say(text):
    print(text, flush=True)


def codes(errors):
    found = []
    for error in errors or []:
        error = error if isinstance(error, dict) else vars(error)
        found.append((error.get("extensions") or {}).get("code", "no code"))
    return ", ".join(found) or "none"


# ------------------------------------------------- errors: one answer as this client's user sees it


def gql_error(document, variables, token, url):
    from gql import Client, GraphQLRequest
    from gql.transport.aiohttp import AIOHTTPTransport

    async def ask():
        headers = {"Authorization": f"Bearer {token}"} if token else None
        async with Client(transport=AIOHTTPTransport(url, headers=headers)) as session:
            return await session.execute(GraphQLRequest(document, variable_values=variables))

    try:
        return f"data {json.dumps(asyncio.run(ask()))}"
    except Exception as error:
        kept = [f"codes {codes(getattr(error, 'errors', None))}"]
        kept.append(f"data {json.dumps(getattr(error, 'data', None))}")
        kept.append(f"status {getattr(error, 'code', 'lost')}")
        return f"{type(error).__name__}: " + "; ".join(kept)


def ariadne_error(document, variables, token, url):
    from danji_client import Client

    async def ask():
        client = Client(url=url, headers={"Authorization": f"Bearer {token}"} if token else None)
        return client.get_data(await client.execute(document, variables=variables))

    try:
        return f"data {json.dumps(asyncio.run(ask()))}"
    except Exception as error:
        kept = [f"codes {codes(getattr(error, 'errors', None))}"]
        kept.append(f"data {json.dumps(getattr(error, 'data', None))}")
        kept.append(f"status {getattr(error, 'status_code', 'lost')}")
        return f"{type(error).__name__}: " + "; ".join(kept)


def sgqlc_error(document, variables, token, url):
    import logging

    from sgqlc.endpoint.http import HTTPEndpoint

    logging.disable()
    answer = HTTPEndpoint(url, {"Authorization": f"Bearer {token}"} if token else None)(
        document, variables
    )
    errors = answer.get("errors", [])
    status = answer.get("status") or (errors[0].get("status") if errors else None) or "lost"
    body = "; GraphQL errors unread in `body`" if errors and "body" in errors[0] else ""
    return f"codes {codes(errors)}; data {json.dumps(answer.get('data'))}; status {status}{body}"


def urllib_error(document, variables, token, url):
    headers = {"Content-Type": "application/json"} | (
        {"Authorization": f"Bearer {token}"} if token else {}
    )
    body = json.dumps({"query": document, "variables": variables}).encode()
    try:
        with urllib.request.urlopen(urllib.request.Request(url, body, headers)) as response:
            answer, name = json.load(response), ""
    except urllib.error.HTTPError as error:
        response, answer, name = error, json.load(error), "HTTPError: "
    return (
        f"{name}codes {codes(answer.get('errors'))}; data {json.dumps(answer.get('data'))}; "
        f"status {response.status}; Retry-After {response.headers.get('Retry-After')}"
    )


def curl_error(document, variables, token, url):
    done = subprocess.run(
        [
            "curl",
            "-sS",
            "--fail-with-body",
            url,
            "-H",
            "Content-Type: application/json",
            *(["-H", f"Authorization: Bearer {token}"] if token else []),
            "-d",
            json.dumps({"query": document, "variables": variables}),
        ],
        capture_output=True,
        text=True,
    )
    answer = json.loads(done.stdout)
    return (
        f"with --fail-with-body exit status {done.returncode}; codes {codes(answer.get('errors'))}; "
        f"data {json.dumps(answer.get('data'))}"
    )


def httpx_sse_error(document, variables, token, url):
    import httpx
    import httpx_sse

    headers = {"Authorization": f"Bearer {token}"} if token else {}
    try:
        with (
            httpx.Client() as client,
            httpx_sse.connect_sse(
                client,
                "POST",
                url,
                json={"query": document, "variables": variables},
                headers=headers,
            ) as source,
        ):
            status = source.response.status_code
            seen = [
                (
                    event.event,
                    codes(event.json().get("errors")),
                    json.dumps(event.json().get("data")),
                )
                for event in source.iter_sse()
                if event.event == "next"
            ]
            return f"events {seen}; status {status}"
    except Exception as error:
        return f"{type(error).__name__}: {str(error)[:90]}; status {status}"


# ------------------------------------------------- streams: events, and how the end looks


async def gql_stream(url, token, apartment):
    from gql import Client, GraphQLRequest
    from gql.transport.websockets import WebsocketsTransport

    transport = WebsocketsTransport(
        url=url.replace("http", "ws", 1), init_payload={"Authorization": f"Bearer {token}"}
    )
    async with Client(transport=transport) as session:
        async for event in session.subscribe(
            GraphQLRequest(ADDED, variable_values={"id": apartment})
        ):
            say("event " + event["feedAdded"]["feed"]["content"])


async def ariadne_stream(url, token, apartment):
    from danji_client import Client

    client = Client(
        url=url,
        ws_url=url.replace("http", "ws", 1),
        ws_connection_init_payload={"Authorization": f"Bearer {token}"},
    )
    async for data in client.execute_ws(ADDED, variables={"id": apartment}):
        say("event " + data["feedAdded"]["feed"]["content"])


async def httpx_sse_stream(url, token, apartment):
    import httpx
    import httpx_sse

    async with (
        httpx.AsyncClient() as client,
        httpx_sse.aconnect_sse(
            client,
            "POST",
            url,
            json={"query": ADDED, "variables": {"id": apartment}},
            headers={"Authorization": f"Bearer {token}"},
        ) as source,
    ):
        async for event in source.aiter_sse():
            data = event.json() if event.data else {}
            if event.event == "next" and data.get("data"):
                say("event " + data["data"]["feedAdded"]["feed"]["content"])
            else:
                say(f"got {event.event}, codes {codes(data.get('errors'))}, id {event.id!r}")


async def curl_stream(url, token, apartment):
    process = await asyncio.create_subprocess_exec(
        "curl",
        "-sSN",
        url,
        "-H",
        f"Authorization: Bearer {token}",
        "-H",
        "Accept: text/event-stream",
        "-H",
        "Content-Type: application/json",
        "-d",
        json.dumps({"query": ADDED, "variables": {"id": apartment}}),
        stdout=subprocess.PIPE,
    )
    async for line in process.stdout:
        text = line.decode().strip()
        if text.startswith("data: {"):
            answer = json.loads(text[6:])
            if answer.get("data"):
                say("event " + answer["data"]["feedAdded"]["feed"]["content"])
            else:
                say(f"got codes {codes(answer.get('errors'))}")
        elif text.startswith(("event: complete", "id: complete")):
            say("got " + text)
    say(f"exit status {await process.wait()}")


PAGE = """async ([way, url, token, query, variables]) => {
  const authorization = `Bearer ${token}`;
  if (way === "WebSocket") {
    const socket = new WebSocket(url.replace(/^http/, "ws"), "graphql-transport-ws");
    const send = (message) => socket.send(JSON.stringify(message));
    socket.onopen = () => send({ type: "connection_init", payload: { authorization } });
    socket.onmessage = ({ data }) => {
      const { type, payload } = JSON.parse(data);
      if (type === "connection_ack") send({ id: "1", type: "subscribe", payload: { query, variables } });
      else if (type === "next" && payload.data) say("event " + payload.data.feedAdded.feed.content);
      else say("got " + type);
    };
    socket.onclose = ({ code, wasClean }) => { say(`close event: code ${code}, wasClean ${wasClean}`); say("end"); };
    return;
  }
  const headers = { authorization };
  const stream = await (await fetch(url + "/stream", { method: "PUT", headers })).text();
  const source = new EventSource(url + "/stream?token=" + stream);
  source.addEventListener("next", ({ data }) => {
    const { payload } = JSON.parse(data);
    say(payload.data ? "event " + payload.data.feedAdded.feed.content : "got next with errors");
  });
  source.addEventListener("complete", ({ data }) => say("got complete " + data));
  let errors = 0;
  source.onerror = () => {
    say(`error event: ${["CONNECTING", "OPEN", "CLOSED"][source.readyState]}`);
    if (source.readyState === 2 || ++errors === 4) { source.close(); say("end"); }
  };
  await fetch(url + "/stream", { method: "POST",
    headers: { ...headers, "content-type": "application/json", "x-graphql-event-stream-token": stream },
    body: JSON.stringify({ query, variables, extensions: { operationId: "posts" } }) });
}"""


def browser_stream(way, url, token, apartment):
    from playwright.sync_api import sync_playwright

    ended = []

    def heard(text):
        ended.append(text) if text == "end" else say(text)

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox"]
        )
        page = browser.new_page()
        page.expose_function("say", heard)
        page.goto(url.replace("/graphql", "/health/live"))
        page.evaluate(PAGE, [way, url, token, ADDED, {"id": apartment}])
        while not ended:
            page.wait_for_timeout(100)
        browser.close()


STREAMS = {
    "gql": gql_stream,
    "ariadne-codegen": ariadne_stream,
    "httpx-sse": httpx_sse_stream,
    "curl": curl_stream,
}
ERRORS = {
    "gql": gql_error,
    "ariadne-codegen": ariadne_error,
    "sgqlc": sgqlc_error,
    "httpx-sse": httpx_sse_error,
    "python": urllib_error,
    "curl": curl_error,
}


def main():
    client, what, url = sys.argv[1:4]
    sys.path.insert(0, str(pathlib.Path.cwd()))
    if what == "errors":
        for name, document, variables, token, place in json.loads(sys.argv[4]):
            say(f"{name}: {ERRORS[client](document, variables, token, place or url)}")
        return
    token, apartment = sys.argv[4:6]
    try:
        if client.startswith("browser "):
            browser_stream(client.removeprefix("browser "), url, token, apartment)
        else:
            asyncio.run(STREAMS[client](url, token, apartment))
    except Exception as error:  # what its user sees
        say(f"raised {type(error).__name__}: {str(error)[:160]}")
    else:
        if client in ("gql", "ariadne-codegen", "httpx-sse"):
            say("ended without an error")


main()
