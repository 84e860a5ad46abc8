"""Measures goodput by connections, with load shedding and without; see load-shedding --help."""

import argparse
import json
import os
import re
import statistics
import subprocess
import sys
import time
import urllib.request

PAGE = (
    "query LoadPage($id: ID!) { apartment(id: $id) { feeds(first: 20) { nodes { content "
    "author { displayName } comments(first: 5) { nodes { content } } } } } }"
)
SCRIPT = """
wrk.method = "POST"
wrk.body = %s
wrk.headers["Content-Type"] = "application/json"
wrk.headers["Authorization"] = "Bearer %s"
"""
IN_TIME = 1_000_000


class Server:
    """`danji serve` with its log in a file."""

    def __init__(self, program, work, shedding):
        self.log = os.path.join(work, f"log-{shedding}")
        environment = {**os.environ, "DANJI_LOAD_SHEDDING": shedding, "DANJI_LOG_LEVEL": "info"}
        with open(self.log, "wb") as errors:
            self.process = subprocess.Popen(
                [program, "serve", "--port", "0"], env=environment, stdout=subprocess.PIPE,
                stderr=errors, text=True)
        line = self.process.stdout.readline()
        found = re.search(r"http://[^/]+/graphql", line)
        if not found:
            sys.exit(f"load-shedding: the server did not start: {line}")
        self.url = found.group(0)

    def post(self, query, variables=None, token=None):
        headers = {"Content-Type": "application/json"}
        if token:
            headers["Authorization"] = f"Bearer {token}"
        body = json.dumps({"query": query, "variables": variables or {}}).encode()
        with urllib.request.urlopen(urllib.request.Request(self.url, body, headers)) as answer:
            return json.load(answer)

    def stop(self):
        self.process.terminate()
        self.process.wait()


def prepare(server, work):
    token = server.post(
        "mutation { signInAsGuest(input: {}) { tokens { accessToken } userErrors { code } } }"
    )["data"]["signInAsGuest"]["tokens"]["accessToken"]
    complexes = server.post("{ apartments(first: 100) { nodes { id isDemo } } }")
    nodes = complexes["data"]["apartments"]["nodes"]
    apartment = next(node["id"] for node in nodes if node["isDemo"])
    page = server.post(PAGE, {"id": apartment}, token)
    if len(page["data"]["apartment"]["feeds"]["nodes"]) == 0:
        sys.exit("load-shedding: there are no posts")
    body = json.dumps({"query": PAGE, "variables": {"id": apartment}})
    path = os.path.join(work, "request.lua")
    with open(path, "w", encoding="utf-8") as file:
        file.write(SCRIPT % (json.dumps(body), token))
    return path


def measure(server, script, connections, seconds):
    """Returns goodput, refusals per second and the longest wait of what was answered in full."""
    start = os.path.getsize(server.log)
    output = subprocess.run(
        ["wrk", "-t", "2", "-c", str(connections), "-d", f"{seconds}s", "--timeout", "60s", "-s",
         script, server.url], capture_output=True, text=True, check=True).stdout
    time.sleep(1)
    good = late = refused = 0
    longest = 0
    with open(server.log, "rb") as file:
        file.seek(start)
        for line in file:
            if b'"request"' not in line:
                continue
            entry = json.loads(line)
            if entry.get("path") != "/graphql":
                continue
            took = int(entry["microseconds"])
            if int(entry["status"]) == 200:
                longest = max(longest, took)
                if took <= IN_TIME:
                    good += 1
                else:
                    late += 1
            elif int(entry["status"]) == 503:
                refused += 1
    errors = re.search(r"Socket errors: (.*)", output)
    print(f"  {connections:5} connections: {good / seconds:7.0f} in time/s, {late / seconds:7.0f} "
          f"late/s, {refused / seconds:7.0f} refused/s, longest answer {longest / 1000:6.0f} ms"
          + (f", wrk: {errors.group(1)}" if errors else ""), flush=True)
    return good / seconds


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--seconds", type=int, required=True)
    parser.add_argument("--work", required=True)
    options = parser.parse_args()
    failed = False
    for shedding in ("on", "off"):
        print(f"DANJI_LOAD_SHEDDING={shedding}", flush=True)
        server = Server(options.program, options.work, shedding)
        try:
            script = prepare(server, options.work)
            steps = [(measure(server, script, count, options.seconds), count)
                     for count in (8, 16, 32, 64)]
            _, count = max(steps)
            # Side by side, since the machine does other things as well.
            goodput = {1: [], 10: [], 50: []}
            for _ in range(3):
                for factor, reached in goodput.items():
                    reached.append(measure(server, script, factor * count, options.seconds))
            best = statistics.median(goodput[1])
            for factor in (10, 50):
                share = statistics.median(goodput[factor]) / best
                print(f"  {factor} times the connections of the best: {100 * share:.0f} % of its "
                      "goodput, medians of three", flush=True)
                if shedding == "on" and factor == 10 and share < 0.8:
                    failed = True
        finally:
            server.stop()
    sys.exit(1 if failed else 0)


main()
