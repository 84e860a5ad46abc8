"""Sends marked secrets through every operation, and looks for them in logs and metrics.

    leak_grep.py URL METRICS LOG SERVICES-LOG-FOLDER SERVICES…

SERVICES… is the command that its database and Redis are stopped with.

Called by leak-grep, which says more.
"""

import asyncio
import datetime
import hashlib
import itertools
import json
import os
import pathlib
import re
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import graphql
import websockets

URL, METRICS, LOG, SERVICES, *SCRIPT = sys.argv[1:]
DEMO_PASSWORD = "danji-garden-walk"
MARK = re.compile(r"marke\d{5}geheim", re.I)
numbers = itertools.count(1)
handed_out = {}  # what the server gave: name of the kind -> values
errors_seen, executed = [], set()


traces = []


class Collector(BaseHTTPRequestHandler):
    """Takes what the server sends to OTEL_EXPORTER_OTLP_ENDPOINT."""

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        traces.append(f"{self.path}\n{self.headers}\n{body.decode()}")
        self.send_response(200)
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"{}")

    def log_message(self, *_):
        pass


def collect_traces():
    port = urllib.parse.urlsplit(os.environ["OTEL_EXPORTER_OTLP_ENDPOINT"]).port
    server = ThreadingHTTPServer(("127.0.0.1", port), Collector)
    threading.Thread(target=server.serve_forever, daemon=True).start()


def mark():
    return f"marke{next(numbers):05}geheim"


def phone():
    return f"010-7{next(numbers) % 1000:03}-5813"


def remember(kind, value):
    if value:
        handed_out.setdefault(kind, set()).add(value)
    return value


# ------------------------------------------------- ways in


def http(method, url, body=None, token=None, **headers):
    headers = {name.replace("_", "-"): value for name, value in headers.items()}
    if token:
        headers["Authorization"] = f"Bearer {token}"
    request = urllib.request.Request(url, body, headers, method=method)
    try:
        reply = urllib.request.urlopen(request, timeout=60)
    except urllib.error.HTTPError as error:
        reply = error
    with reply:
        # A stream of a subscription ends when it is left alone: what it says first is enough.
        is_stream = reply.headers.get_content_type() in ("text/event-stream", "multipart/mixed")
        text = (reply.read1(65536) if is_stream else reply.read()).decode("utf-8", "replace")
    note(reply.status, text)
    return reply.status, text


def note(status, text):
    if '"errors"' in text or '"userErrors":[{' in text or status >= 300:
        errors_seen.append(text)


def post(document, variables=None, token=None, accept="application/graphql-response+json"):
    body = json.dumps({"query": document, "variables": variables}).encode()
    _, text = http("POST", URL, body, token, Content_Type="application/json", Accept=accept)
    return json.loads(text) if accept.startswith("application") else text


def get(document, variables=None, token=None):
    query = urllib.parse.urlencode(
        {"query": document, "variables": json.dumps(variables or {}), "extra": mark()}
    )
    return http("GET", f"{URL}?{query}", None, token, GraphQL_Require_Preflight="1")


async def over_socket(operations, token):
    """All operations on one socket; each gets half a second for its first answer."""
    async with websockets.connect(
        URL.replace("http", "ws", 1),
        subprotocols=["graphql-transport-ws"],
        additional_headers={"X-Marked": mark()},
    ) as socket:
        payload = {"authorization": f"Bearer {token}", "marked": mark()}
        await socket.send(json.dumps({"type": "connection_init", "payload": payload}))
        note(0, await socket.recv())
        for number, (document, variables) in enumerate(operations):
            await socket.send(
                json.dumps(
                    {
                        "id": f"{mark()}-{number}",
                        "type": "subscribe",
                        "payload": {
                            "query": document,
                            "variables": variables,
                            "extensions": {"marked": mark()},
                        },
                    }
                )
            )
            try:
                async with asyncio.timeout(0.5):
                    note(0, await socket.recv())
            except TimeoutError:
                await socket.send(json.dumps({"id": f"{mark()}-{number}", "type": "complete"}))
        await socket.send(json.dumps({"type": "ping", "payload": {"marked": mark()}}))
        await socket.send(json.dumps({"type": "nope", "payload": mark()}))
        try:
            while True:
                note(0, await asyncio.wait_for(socket.recv(), 10))
        except (websockets.ConnectionClosed, TimeoutError):
            pass


async def wrong_sockets():
    for first in (
        {"type": "connection_init", "payload": {"authorization": f"Bearer {mark()}"}},
        {
            "id": mark(),
            "type": "subscribe",
            "payload": {"query": f'{{ node(id: "{mark()}") {{ id }} }}'},
        },
        mark(),
    ):
        try:
            async with websockets.connect(
                URL.replace("http", "ws", 1), subprotocols=["graphql-transport-ws"]
            ) as socket:
                await socket.send(json.dumps(first) if isinstance(first, dict) else first)
                note(0, await asyncio.wait_for(socket.recv(), 10))
        except (websockets.ConnectionClosed, TimeoutError):
            pass


# ------------------------------------------------- every field of the schema, with marked values


class Generator:
    """Documents for root fields, with variables whose texts are marked."""

    def __init__(self, schema, known):
        self.schema, self.known = schema, known

    def value(self, kind, name=""):
        kind = graphql.get_nullable_type(kind)
        if graphql.is_list_type(kind):
            return [self.value(kind.of_type, name)]
        if graphql.is_input_object_type(kind):
            return {
                key: self.value(field.type, key)
                for key, field in kind.fields.items()
                if self.wanted(key)
            }
        if graphql.is_enum_type(kind):
            return next(iter(kind.values))
        return (
            {
                "Int": 1,
                "Float": 1.5,
                "Boolean": False,
                "DateTime": "2031-07-13T01:02:03Z",
                "Date": "2031-07-13",
                "Duration": "PT1H",
                "URL": f"https://example.com/{mark()}",
                "PhoneNumber": phone(),
            }.get(kind.name)
            if kind.name not in ("String", "ID")
            else self.known.get(name) or mark()
        )

    @staticmethod
    def wanted(name):
        # One end of a page, and no condition that ends an operation before its texts are looked at.
        return name not in ("last", "before", "after", "expectedRevision", "everywhere", "orderBy")

    def selection(self, kind, depth=2):
        kind = graphql.get_named_type(kind)
        if graphql.is_leaf_type(kind):
            return ""
        parts = ["__typename"]
        for name, field in getattr(kind, "fields", {}).items():
            if any(graphql.is_required_argument(argument) for argument in field.args.values()):
                continue
            inner = graphql.get_named_type(field.type)
            if graphql.is_leaf_type(inner):
                parts.append(name)
            elif depth and not name.endswith("s") and name not in ("subject", "pageInfo"):
                parts.append(name + self.selection(inner, depth - 1))
        return " { " + " ".join(parts) + " }"

    def operation(self, root, kind, name):
        field = root.fields[name]
        arguments = {key: argument for key, argument in field.args.items() if self.wanted(key)}
        declared = ", ".join(f"${key}: {argument.type}" for key, argument in arguments.items())
        passed = ", ".join(f"{key}: ${key}" for key in arguments)
        variables = {key: self.value(argument.type, key) for key, argument in arguments.items()}
        title = f"{kind.title()}_{name}"
        executed.add((kind, name))
        selected = self.selection(field.type)
        document = (
            f"{kind} {title}"
            + (f"({declared})" if declared else "")
            + f" {{ {name}"
            + (f"({passed})" if passed else "")
            + selected
            + " }"
        )
        literal = None
        if variables:
            values = ", ".join(
                f"{key}: {self.literal(argument.type, variables[key])}"
                for key, argument in arguments.items()
            )
            literal = f"{kind} {title} {{ {name}({values}){selected} }}"
        return document, variables, literal

    def literal(self, kind, value):
        return (
            graphql.print_ast(graphql.ast_from_value(value, kind))
            if not graphql.is_input_object_type(graphql.get_nullable_type(kind))
            else "{"
            + ", ".join(
                f"{key}: {self.literal(graphql.get_nullable_type(kind).fields[key].type, inner)}"
                for key, inner in value.items()
            )
            + "}"
        )


def sign_in(username, password):
    answer = post(
        "mutation SignIn($i: SignInInput!) { signIn(input: $i) { tokens { accessToken refreshToken } userErrors { code } } }",
        {"i": {"username": username, "password": password, "clientName": mark()}},
    )
    tokens = answer["data"]["signIn"]["tokens"] or {}
    remember("refresh token", tokens.get("refreshToken"))
    return remember("access token", tokens.get("accessToken"))


# ------------------------------------------------- operations that succeed


def succeed(generator, token, manager, apartment):
    """What goes right with marked values: an account, a post, files, a poll with a vote, a phone number."""
    username, password = mark(), mark()
    post(
        "mutation SignUp($i: SignUpInput!) { signUp(input: $i) { tokens { accessToken refreshToken } userErrors { code } } }",
        {
            "i": {
                "username": username,
                "password": password,
                "displayName": mark()[:20],
                "isOver14": True,
                "acceptsTerms": True,
                "acceptsPrivacyPolicy": True,
            }
        },
    )
    newcomer = sign_in(username, password)
    sign_in(username, mark())
    post(
        "mutation Ask($i: MembershipRequestInput!) { membershipRequest(input: $i) { userErrors { code } } }",
        {
            "i": {
                "apartmentId": apartment,
                "building": "101",
                "unit": "101",
                "relation": "OWNER",
                "realName": mark()[:20],
            }
        },
        newcomer,
    )
    for content, kind, name in (
        (b"%PDF-1.4\n" + mark().encode() + b"\n%%EOF\n", "application/pdf", f"{mark()}.pdf"),
        (b"\x89PNG\r\n\x1a\n" + mark().encode(), "image/png", f"{mark()}.png"),
    ):
        answer = post(
            "mutation Ticket($i: MediaCreateUploadsInput!) { mediaCreateUploads(input: $i) {"
            " tickets { uploadUrl media { id } } userErrors { code message } } }",
            {
                "i": {
                    "files": [
                        {
                            "fileName": name,
                            "mimeType": kind,
                            "byteSize": len(content),
                            "altText": mark(),
                            "sha256": hashlib.sha256(content).hexdigest(),
                        }
                    ]
                }
            },
            token,
        )
        ticket = answer["data"]["mediaCreateUploads"]["tickets"][0]
        address = ticket["uploadUrl"]
        # The path names the file; who has the query may write it.
        remember("signature of an upload", urllib.parse.urlsplit(address).query)
        http("PUT", address, content)
        http("PUT", address.partition("?")[0] + "?" + mark(), content)
        answer = post(
            "mutation Finish($i: MediaFinishUploadInput!) { mediaFinishUpload(input: $i) {"
            " media { url } userErrors { code message } } }",
            {"i": {"mediaId": ticket["media"]["id"]}},
            token,
        )
        media = answer["data"]["mediaFinishUpload"]["media"]
        if media and media["url"]:
            remember("signature of a file", urllib.parse.urlsplit(media["url"]).query)
            http("GET", media["url"])
    now = datetime.datetime.now(datetime.UTC)
    poll = post(
        "mutation Poll($i: PollCreateInput!) { pollCreate(input: $i) { poll { id choices { id } } userErrors { code message } } }",
        {
            "i": {
                "apartmentId": apartment,
                "purpose": "SURVEY",
                "method": "SINGLE_CHOICE",
                "title": mark(),
                "ballotMode": "NAMED",
                "resultsVisibility": "ALWAYS",
                "choices": [{"title": mark()}, {"title": mark()}],
                "opensAt": (now + datetime.timedelta(seconds=3)).isoformat(),
                "closesAt": (now + datetime.timedelta(days=9)).isoformat(),
            }
        },
        manager,
    )["data"]["pollCreate"]["poll"]
    post(
        "mutation Schedule($i: PollScheduleInput!) { pollSchedule(input: $i) { userErrors { code } } }",
        {"i": {"pollId": poll["id"]}},
        manager,
    )
    while (
        post("query State($id: ID!) { poll(id: $id) { state } }", {"id": poll["id"]}, token)[
            "data"
        ]["poll"]["state"]
        != "OPEN"
    ):
        time.sleep(0.5)
    for choice in poll["choices"]:
        remember("choice", choice["id"])
    voted = post(
        "mutation Vote($i: PollVoteInput!) { pollVote(input: $i) { poll { viewerBallot { choices { id } } } userErrors { code } } }",
        {"i": {"pollId": poll["id"], "choiceIds": [poll["choices"][0]["id"]]}},
        token,
    )
    if voted["data"]["pollVote"]["userErrors"]:
        sys.exit(f"leak-grep: nobody could vote: {voted}")
    return poll


def wrong_requests(token):
    """What never becomes an operation, with marks in each part of it."""
    for body in (
        b'{"query": "{ ' + mark().encode(),
        mark().encode(),
        json.dumps({"query": mark(), "variables": mark()}).encode(),
        json.dumps(
            {"query": "query A($a: Int) { __typename }", "variables": {"a": mark()}}
        ).encode(),
        json.dumps(
            {
                "query": "{ __typename }",
                "operationName": mark(),
                "extensions": {"persistedQuery": {"version": 1, "sha256Hash": mark()}},
            }
        ).encode(),
        json.dumps({"documentId": "sha256:" + mark(), "variables": {"a": mark()}}).encode(),
    ):
        http("POST", URL, body, token, Content_Type="application/json")
    for document in (
        f"{{ {mark()} }}",
        f'{{ node(id: "{mark()}" ) {{ {mark()} }} }}',
        f'{{ node(id: "{mark()}',
        f"query @{mark()} {{ __typename }}",
        f'{{ apartments(first: "{mark()}") {{ totalCount }} }}',
        f'# {mark()}\n{{ __typename @include(if: "{mark()}") }}',
    ):
        post(document, {"marked": mark()}, token)
    http("POST", URL, b"{}", mark(), Content_Type=mark())
    http("GET", URL.replace("/graphql", f"/nowhere?token={mark()}"))
    http("GET", URL.replace("/graphql", f"/media/nothing?signature={mark()}"))
    http("GET", URL + f"/stream?token={mark()}", Accept="text/event-stream")
    status, reserved = http("PUT", URL + "/stream", None, token)
    if status == 201:
        remember("token of a stream", reserved)
        http(
            "POST",
            URL + "/stream",
            json.dumps({"query": "{ __typename }", "extensions": {"operationId": mark()}}).encode(),
            token,
            Content_Type="application/json",
            X_GraphQL_Event_Stream_Token=reserved,
        )
        http("GET", URL + "/stream?token=" + reserved)


def without_services(generator, mutations, token):
    """The same without Redis, and then without PostgreSQL: what fails is logged in other words."""
    sent = 0
    for service in ("redis", "postgres"):
        subprocess.run([*SCRIPT, "kill", service], check=True, stderr=subprocess.DEVNULL)
        for name in ("signIn", "tokenRefresh", "feedCreate", "contactCreate", "pollVote"):
            document, variables, literal = generator.operation(mutations, "mutation", name)
            post(document, variables, token)
            post(literal, None, mark())
            sent += 2
        try:
            asyncio.run(over_socket([(document, variables)], token))
        except websockets.ConnectionClosed as error:  # 1013 where nobody can say who asks
            note(0, f'"errors": {error}')
        sent += 1
    return sent


# ------------------------------------------------- the search


def search(title, text):
    found = set(MARK.findall(text)) | {
        value for value in re.findall(r"010-?7\d{3}-?5813|marked-secret|bWFya2Vk\S*", text)
    }
    for values in handed_out.values():
        found |= {value for value in values if value in text}
    if DEMO_PASSWORD in text:
        found.add(DEMO_PASSWORD)
    print(
        f"{'FAILED' if found else 'ok':7} {title}, {len(text):,} characters: "
        + (f"{len(found)} secrets, such as {sorted(found)[:3]}" if found else "nothing of it")
    )
    for each in sorted(found)[:3]:
        line = next((line for line in text.splitlines() if each in line), "")
        print(f"        {line[:400]}")
    return bool(found)


def main():
    collect_traces()
    introspection = post(graphql.get_introspection_query())
    schema = graphql.build_client_schema(introspection["data"])
    token, manager = (
        sign_in("demo1-resident05", DEMO_PASSWORD),
        sign_in("demo1-manager", DEMO_PASSWORD),
    )
    guest = post(
        "mutation Guest { signInAsGuest(input: {}) { tokens { accessToken refreshToken } } }"
    )
    for name, value in guest["data"]["signInAsGuest"]["tokens"].items():
        remember(name.replace("T", " t"), value)
    complexes = post(
        "query C { viewer { memberships(first: 1) { nodes { apartment { id } } } } }", token=token
    )
    apartment = complexes["data"]["viewer"]["memberships"]["nodes"][0]["apartment"]["id"]
    generator = Generator(schema, {"apartmentId": apartment})
    poll = succeed(generator, token, manager, apartment)
    remember("ID of a poll", poll["id"])

    by_kind = {
        "query": schema.query_type,
        "mutation": schema.mutation_type,
        "subscription": schema.subscription_type,
    }
    sent = 0
    for person in (token, manager):
        operations = []
        for kind, root in by_kind.items():
            for name in root.fields:
                if name.startswith("signOut"):
                    executed.add((kind, name))
                    continue
                document, variables, literal = generator.operation(root, kind, name)
                operations.append((document, variables))
                if kind == "subscription":
                    post(document, variables, person, "text/event-stream")
                    post(document, variables, person, "multipart/mixed;subscriptionSpec=1.0")
                else:
                    post(document, variables, person)
                    post(document, variables)
                    if literal:
                        post(literal, None, person)
                    post(document, variables, person, "text/event-stream")
                    get(document, variables, person)
                sent += 5
        post(operations[0][0], operations[0][1], mark())
        asyncio.run(over_socket(operations, person))
        sent += len(operations)
    asyncio.run(wrong_sockets())
    wrong_requests(token)
    post(
        "mutation Out($i: SignOutInput!) { signOut(input: $i) { signedOutSessionCount } }",
        {"i": {"everywhere": True}},
        manager,
    )

    sent += without_services(generator, schema.mutation_type, token)

    wanted = {(kind, name) for kind, root in by_kind.items() for name in root.fields}
    if wanted - executed:
        sys.exit(f"leak-grep: never executed: {sorted(wanted - executed)}")
    count = int(next(numbers))
    print(
        f"{len(wanted)} root fields, {sent:,} operations over POST, GET, events, parts and WebSocket; {count:,} marks; "
        + ", ".join(f"{kind}: {len(values)}" for kind, values in handed_out.items())
    )
    metrics = urllib.request.urlopen(METRICS).read().decode()
    log = pathlib.Path(LOG).read_text()
    for name in ("Mutation_pollVote", "Query_apartment"):
        if name not in log or name not in metrics:
            sys.exit(f"leak-grep: the log or the metrics do not name {name}: were they written?")
    failed = search("the server's log at level trace", log)
    failed |= search("metrics", metrics)
    post("query TheEnd { __typename }")
    end = time.monotonic() + 60
    while "TheEnd" not in (spans := "\n".join(traces)):
        if time.monotonic() > end:
            sys.exit("leak-grep: no trace of the last operation has come")
        time.sleep(0.5)
    if "Mutation_pollVote" not in spans:
        sys.exit("leak-grep: the traces do not name Mutation_pollVote")
    failed |= search("traces", spans)
    for file in sorted(pathlib.Path(SERVICES).iterdir()):
        failed |= search(f"{file.name} of the services", file.read_text(errors="replace"))
    # An error may quote what this client has just sent; credentials are in none.
    text = "\n".join(errors_seen)
    found = [
        f"{kind} {value[:12]}…"
        for kind, values in handed_out.items()
        if "token" in kind.lower()
        for value in values
        if value in text
    ]
    found += [DEMO_PASSWORD] * (DEMO_PASSWORD in text)
    print(
        f"{'FAILED' if found else 'ok':7} {len(errors_seen):,} answers with errors: {found or 'no token, no password'}"
    )
    sys.exit(failed or bool(found))


main()
