"""Runs the examples of clients/ against servers of its own, and notes what the clients do.

    clients_run.py DANJI FOLDER       FOLDER/NAME/bin/python has what clients/NAME/requirements.txt names

Prints for each client: whether its example prints what its expected.txt says; what it sent and was
answered, as a proxy between the two saw it; what its user sees of errors, and of a subscription that
the server ends. Status 1 where an example prints something else. Called by scripts/deep/clients.
"""

import difflib
import http.server
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request

from recording_proxy import RecordingProxy

ROOT = pathlib.Path(__file__).parents[2]
PASSWORD = "danji-garden-walk"
SECONDS = 120
failures = 0


class Server:
    """`danji serve` on a port of its own; at the same port again after `restart`."""

    def __init__(self, danji, port=0):
        self.danji = danji
        self.process = subprocess.Popen(
            [danji, "serve", "--port", str(port)],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        for line in self.process.stdout:
            if found := re.search(r"http://127\.0\.0\.1:(\d+)/graphql", line):
                self.port = int(found[1])
                break
        else:
            raise RuntimeError("the server does not start")
        self.url = f"http://127.0.0.1:{self.port}/graphql"

    def terminate(self):
        self.process.terminate()
        self.process.wait(SECONDS)

    def restart(self):
        self.terminate()
        self.__init__(self.danji, self.port)

    def execute(self, document, variables=None, token=None):
        headers = {"Content-Type": "application/json"} | (
            {"Authorization": f"Bearer {token}"} if token else {}
        )
        body = json.dumps({"query": document, "variables": variables}).encode()
        with urllib.request.urlopen(
            urllib.request.Request(self.url, body, headers), timeout=SECONDS
        ) as reply:
            answer = json.load(reply)
        if "errors" in answer:
            raise RuntimeError(answer["errors"])
        return answer["data"]

    def sign_in(self, username):
        data = self.execute(
            "mutation SignIn($i: SignInInput!) { signIn(input: $i) { tokens { accessToken } } }",
            {"i": {"username": username, "password": PASSWORD}},
        )
        return data["signIn"]["tokens"]["accessToken"]

    def apartment(self, token):
        data = self.execute(
            "query C { viewer { memberships(first: 1) { nodes { apartment { id } } } } }",
            token=token,
        )
        return data["viewer"]["memberships"]["nodes"][0]["apartment"]["id"]

    def write(self, content, token, apartment):
        self.execute(
            "mutation W($i: FeedCreateInput!) { feedCreate(input: $i) { feed { id } } }",
            {"i": {"apartmentId": apartment, "content": content}},
            token,
        )


# ------------------------------------------------- the examples

# What is made before an example runs: generated code lies beside it.
GENERATED = {
    "ariadne-codegen": lambda bin, url: [[f"{bin}/ariadne-codegen"], [f"{bin}/mypy", "example.py"]],
    "sgqlc": lambda bin, url: [
        [f"{bin}/python", "-m", "sgqlc.introspection", url, "schema.json"],
        [f"{bin}/sgqlc-codegen", "schema", "schema.json", "danji_schema.py"],
    ],
}
CLIENTS = ["curl", "python", "gql", "httpx-sse", "ariadne-codegen", "sgqlc", "browser"]


def prepare(name, folder, url, work):
    """The example's folder, copied, with the code that is generated for it."""
    place = work / name
    shutil.copytree(ROOT / "clients" / name, place)
    for command in GENERATED.get(name, lambda *_: [])(folder / name / "bin", url):
        done = subprocess.run(
            [str(part) for part in command],
            cwd=place,
            capture_output=True,
            text=True,
            timeout=SECONDS,
            env=os.environ | {"DANJI_GRAPHQL": url},
        )
        if done.returncode:
            raise RuntimeError(f"{command[0]}: {(done.stdout + done.stderr)[-2000:]}")
    return place


def run_example(name, folder, server, work):
    global failures
    proxy = RecordingProxy(server.port)
    url = f"http://127.0.0.1:{proxy.port}"
    try:
        place = prepare(name, folder, url + "/graphql", work)
        script = place / ("example.sh" if name == "curl" else "example.py")
        python = [sys.executable] if name == "python" else [str(folder / name / "bin" / "python")]
        done = subprocess.run(
            [*([] if name == "curl" else python), str(script), url],
            cwd=place,
            capture_output=True,
            text=True,
            timeout=SECONDS,
        )
        expected = (place / "expected.txt").read_text()
        if done.returncode or done.stderr or done.stdout != expected:
            raise RuntimeError(
                f"status {done.returncode}\n{done.stderr}\n"
                + "\n".join(
                    difflib.unified_diff(
                        expected.splitlines(),
                        done.stdout.splitlines(),
                        "expected",
                        "printed",
                        lineterm="",
                    )
                )
            )
    except (RuntimeError, subprocess.TimeoutExpired) as error:
        failures += 1
        print(f"FAILED  {name}: {error}")
        return
    finally:
        proxy.close()
    checked = (
        ", generated and type-checked (mypy)"
        if name == "ariadne-codegen"
        else (", generated" if name in GENERATED else "")
    )
    print(f"ok      {name}{checked}: prints {len(expected.splitlines())} lines as expected")
    for line in wire(proxy):
        print(f"        {line}")


def wire(proxy):
    """What went over the wire, each kind of request once."""
    seen = {}
    for connection in proxy.connections:
        answers = connection.answers()
        for index, (method, target, head) in enumerate(connection.requests()):
            status = answers[index][0] if index < len(answers) else "no answer"
            kind = [
                f"{method} {target.split('?')[0].split('/upload/')[0]}",
                f"Accept {head.get('accept', 'none')}",
            ]
            for name in (
                "content-type",
                "accept-encoding",
                "sec-websocket-protocol",
                "sec-fetch-site",
                "last-event-id",
            ):
                if name in head:
                    value = "…" if name == "last-event-id" else head[name]
                    kind.append(f"{name.title()} {value}")
            seen.setdefault("; ".join(kind), set()).add(str(status))
        if connection.closes():
            client, server = connection.closes()
            seen.setdefault(
                f"WebSocket closed with {client or 'nothing'} by the client, {server or 'nothing'} by the server",
                set(),
            )
    return [
        f"{kind}" + (f" → {', '.join(sorted(statuses))}" if statuses else "")
        for kind, statuses in seen.items()
    ]


def versions(folder):
    """Of each client and what carries it."""
    for command in (["curl", "--version"], [sys.executable, "--version"], ["chromium", "--version"]):
        done = subprocess.run(command, capture_output=True, text=True)
        yield " ".join(done.stdout.split()[:2])
    for name in CLIENTS:
        pins = ROOT / "clients" / name / "requirements.txt"
        if pins.exists():
            lines = pins.read_text().splitlines()
            yield f"{name}: " + ", ".join(line for line in lines if not line.startswith("#"))


# ------------------------------------------------- errors


class Overloaded(http.server.BaseHTTPRequestHandler):
    """A server that has no time: 503 with Retry-After, as Danji or a proxy answers."""

    requests = 0

    def do_POST(self):
        Overloaded.requests += 1
        self.rfile.read(int(self.headers["Content-Length"]))
        body = b'{"errors":[{"message":"Busy.","extensions":{"code":"OVERLOADED"}}]}'
        self.send_response(503)
        self.send_header("Content-Type", "application/graphql-response+json")
        self.send_header("Retry-After", "2")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def behave(name, folder, place, *arguments, **options):
    python = sys.executable if name in ("python", "curl") else str(folder / name / "bin" / "python")
    return subprocess.Popen(
        [python, str(ROOT / "scripts/deep/clients_behaviour.py"), *arguments],
        cwd=place,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        **options,
    )


def show_errors(names, folder, server, work):
    busy = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Overloaded)
    threading.Thread(target=busy.serve_forever, daemon=True).start()
    place = f"http://127.0.0.1:{busy.server_port}/graphql"
    cases = [
        [
            "294, data with errors",
            'query P($n: String = "Query") { __typename __type(name: $n) { name } }',
            {"n": None},
            None,
            None,
        ],
        ["422, not valid", "query W { viewr { username } }", None, None, None],
        ["401, unknown token", "query M { viewer { username } }", None, "expired", None],
        ["503, Retry-After: 2", "query M { __typename }", None, None, place],
    ]
    for name in names:
        before = Overloaded.requests
        proxy = RecordingProxy(server.port)
        url = f"http://127.0.0.1:{proxy.port}/graphql"
        process = behave(name, folder, work / name, name, "errors", url, json.dumps(cases))
        output, _ = process.communicate(timeout=SECONDS)
        proxy.close()
        print(f"{name}")
        for line in wire(proxy):
            print(f"        left to itself: {line}")
        for line in output.splitlines():
            print(f"        {line}")
        print(f"        the 503 was asked for {Overloaded.requests - before} time(s)")
    busy.shutdown()


# ------------------------------------------------- ends of subscriptions


def show_end(title, name, arguments, folder, danji, work, end):
    """One client listens until it has heard something; then `end` ends it."""
    server = Server(danji)
    proxy = RecordingProxy(server.port)
    try:
        token, writer = server.sign_in("demo1-resident05"), server.sign_in("demo1-resident06")
        apartment = server.apartment(token)
        process = behave(
            name,
            folder,
            work / name,
            *arguments,
            "stream",
            f"http://127.0.0.1:{proxy.port}/graphql",
            token,
            apartment,
        )
        lines, heard = [], threading.Event()

        def read():
            for line in process.stdout:
                lines.append(line.strip())
                heard.set()

        reading = threading.Thread(target=read, daemon=True)
        reading.start()
        # Until it hears, since clients do not say when they listen.
        while not heard.wait(0.3) and process.poll() is None:
            server.write("끝나기 전의 글", writer, apartment)
        # Posts that were written while it was starting are heard first.
        count = -1
        while count != len(lines):
            count = len(lines)
            time.sleep(0.5)
        before = len(lines)
        end(server, token)
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            lines.append("nothing for 20 s")
            process.kill()
        reading.join(10)
        print(f"{title}: " + (" · ".join(lines[before:]) or "nothing"))
        for line in wire(proxy):
            if "WebSocket" in line or "Sec-Websocket" in line:
                print(f"        {line}")
    finally:
        proxy.close()
        server.terminate()


def sign_out(server, token):
    server.execute("mutation O { signOut(input: {}) { signedOutSessionCount } }", token=token)


def main():
    danji, folder = sys.argv[1], pathlib.Path(sys.argv[2]).resolve()
    with tempfile.TemporaryDirectory() as work:
        work = pathlib.Path(work)
        server = Server(danji)
        print("=== versions")
        for line in versions(folder):
            print(line)
        print("=== examples, and what went over the wire")
        for name in CLIENTS:
            run_example(name, folder, server, work)
        print("=== what a client's user sees of errors")
        show_errors([name for name in CLIENTS if name != "browser"], folder, server, work)
        server.terminate()
        for what, end in (
            ("the session is signed out", sign_out),
            ("SIGTERM, and the server is back at once", lambda server, _: server.restart()),
        ):
            print(f"=== a subscription when {what}")
            for title, name, arguments in (
                ("gql, WebSocket", "gql", ["gql"]),
                ("ariadne-codegen, WebSocket", "ariadne-codegen", ["ariadne-codegen"]),
                ("Chromium, WebSocket", "browser", ["browser WebSocket"]),
                ("Chromium, EventSource", "browser", ["browser EventSource"]),
                ("httpx-sse", "httpx-sse", ["httpx-sse"]),
                ("curl, events", "curl", ["curl"]),
            ):
                show_end(title, name, arguments, folder, danji, work, end)
    print(f"{failures} failed")
    sys.exit(failures > 0)


main()
