#!/usr/bin/env python3
"""Q1, Q2 and Q3 on danji and on graphql-js, alternately; called by scripts/deep/bench-http.

CPU of the server's, PostgreSQL's and Redis' processes per request, from /proc.
"""
import argparse
import base64
import json
import os
import signal
import socket
import statistics
import subprocess
import sys
import time
import urllib.request
import uuid

HERE = os.path.dirname(os.path.abspath(__file__))
PEERS = os.path.join(HERE, "..", "peers")
WORK = os.environ["WORK"]
TICKS = os.sysconf("SC_CLK_TCK")
QUERIES = ["Q1", "Q2", "Q3"]
Q1 = """query($apt: ID!) { apartment(id: $apt) { name feeds(first: 20) { edges { cursor node { id
content createdAt commentCount author { id displayName } comments(first: 5) { edges { node { id
content author { displayName } } } } } } pageInfo { hasNextPage endCursor } } } }"""
Q3 = "query($id: ID!) { feed(id: $id) { id content author { displayName } } }"


def processes():
    """pid -> (parent, CPU seconds of it and of its reaped children, name)"""
    found = {}
    for entry in os.listdir("/proc"):
        if entry.isdigit():
            try:
                with open(f"/proc/{entry}/stat") as file:
                    text = file.read()
            except OSError:
                continue
            name = text[text.index("(") + 1:text.rindex(")")]
            values = text[text.rindex(")") + 2:].split()
            found[int(entry)] = (int(values[1]), sum(map(int, values[11:15])) / TICKS, name)
    return found


def cpu(root):
    table = processes()
    children = {}
    for pid, (parent, _, _) in table.items():
        children.setdefault(parent, []).append(pid)
    waiting, total = [root], 0.0
    while waiting:
        pid = waiting.pop()
        if pid in table:
            total += table[pid][1]
            waiting += children.get(pid, [])
    return total


def service(name):
    """The process of a service, as scripts/services reports it."""
    out = subprocess.run(["scripts/services", "--dir", f"{WORK}/services", "status"],
                         capture_output=True, text=True).stdout
    return next(int(line.split()[-1]) for line in out.splitlines() if line.startswith(name))


def machine():
    with open("/proc/stat") as file:
        values = list(map(int, file.readline().split()[1:9]))
    return (sum(values) - values[3] - values[4]) / TICKS, sum(values) / TICKS


def global_id(tag, apartment, key):
    number = b"" if apartment is None else apartment.to_bytes(4, "big")
    text = base64.urlsafe_b64encode(bytes([tag]) + number + uuid.UUID(key).bytes)
    return text.decode().rstrip("=")


def write_requests():
    """One file of requests per server and query; residents and complexes take turns."""
    with open(f"{WORK}/sessions.tsv") as file:
        sessions = [line.rstrip("\n").split("\t") for line in file]
    by_apartment = {}
    for token, _, _, number, key in sessions:
        by_apartment.setdefault(int(number), []).append((token, key))
    out = subprocess.run(
        ["psql", "-XAtqw", "-d", "danji", "-c",
         "SELECT apartment_id, id FROM feed WHERE deleted_at IS NULL ORDER BY md5(id::text) LIMIT 4000"],
        capture_output=True, text=True, check=True).stdout
    feeds = [(int(a), key) for a, key in (line.split("|") for line in out.split())]

    def lines(name, rows):
        with open(f"{WORK}/{name}.requests", "w") as file:
            for token, query, variables in rows:
                body = json.dumps({"query": query, "variables": variables}, ensure_ascii=False)
                file.write(f"{token}\t{body}\n")

    lines("danji-Q1", [(token, Q1, {"apt": global_id(1, None, key)}) for token, _, _, _, key in sessions])
    lines("danji-Q2", [(token, "{ __typename }", {}) for token, *_ in sessions])
    lines("danji-Q3", [(by_apartment[a][i % len(by_apartment[a])][0], Q3, {"id": global_id(32, a, key)})
                       for i, (a, key) in enumerate(feeds) if a in by_apartment])
    peer = {}
    for query in QUERIES:
        with open(f"{PEERS}/wrk/{query.lower()}.json") as file:
            peer[query] = json.load(file)
    lines("graphql-js-Q1", [("-", peer["Q1"], {"apt": str(1 + i % 50)}) for i in range(500)])
    lines("graphql-js-Q2", [("-", peer["Q2"], {})])
    lines("graphql-js-Q3", [("-", peer["Q3"], {"id": str(1 + i * 7919 % 100000)}) for i in range(4000)])


def free_port():
    """A free port, so that no other server is measured."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def servers(danji):
    ports = [free_port() for _ in range(3)]
    common = {**os.environ, "DANJI_LOG_LEVEL": "info"}
    node = {**os.environ, "PORT": str(ports[1]), "WORKERS": "2", "NODE_PATH": f"{WORK}/node_modules",
            "SCHEMA": f"{PEERS}/schema.graphql", "DATABASE_URL": "postgres:///bench"}
    serve = [danji, "serve", "--port"]
    return {
        "danji, Redis": ("danji", ports[0], serve + [str(ports[0])], {**common, "DANJI_CACHE": "redis"}),
        "graphql-js": ("graphql-js", ports[1],
                       ["node", "--preserve-symlinks", f"{PEERS}/node/server.js"], node),
        "danji, no cache": ("danji", ports[2], serve + [str(ports[2])], {**common, "DANJI_CACHE": "off"}),
    }


def ask(port, line):
    token, body = line.rstrip("\n").split("\t", 1)
    headers = {"Content-Type": "application/json"}
    if token != "-":
        headers["Authorization"] = f"Bearer {token}"
    request = urllib.request.Request(f"http://127.0.0.1:{port}/graphql", body.encode(), headers)
    with urllib.request.urlopen(request, timeout=30) as answer:
        return json.load(answer)


def check(kind, port):
    """The answers must be full pages without errors, or the numbers are meaningless."""
    for query in QUERIES:
        with open(f"{WORK}/{kind}-{query}.requests") as file:
            line = file.readline()
        answer = ask(port, line)
        if "errors" in answer or not all(answer["data"].values()):
            sys.exit(f"{kind} {query}: {json.dumps(answer, ensure_ascii=False)[:500]}")
        if query == "Q1":
            edges = answer["data"]["apartment"]["feeds"]["edges"]
            comments = sum(len(e["node"]["comments"]["edges"]) for e in edges)
            if len(edges) != 20 or comments != 100:
                sys.exit(f"{kind} Q1: {len(edges)} posts, {comments} comments")


def start(argv, environment, port, name):
    log = open(f"{WORK}/{name.replace(', ', '-').replace(' ', '-')}.log", "ab")
    process = subprocess.Popen(argv, env=environment, stdout=log, stderr=log)
    for _ in range(300):
        if process.poll() is not None:
            sys.exit(f"{name} ended with {process.returncode}: see {log.name}")
        try:
            urllib.request.urlopen(urllib.request.Request(
                f"http://127.0.0.1:{port}/graphql", b'{"query":"{__typename}"}',
                {"Content-Type": "application/json"}), timeout=2).read()
            return process
        except OSError:
            time.sleep(0.1)
    sys.exit(f"{name} does not answer")


def stop(process):
    process.send_signal(signal.SIGTERM)
    try:
        process.wait(15)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def load(port, file, seconds):
    out = subprocess.run(["wrk", "-t2", "-c32", f"-d{seconds}s", "--timeout", "10s", "-s",
                          f"{HERE}/post.lua", f"http://127.0.0.1:{port}/graphql", "--", file],
                         capture_output=True, text=True)
    for line in out.stdout.splitlines():
        if line.startswith("RESULT"):
            return [float(value) for value in line.split()[1:]]
    sys.exit(out.stdout + out.stderr)


def measure(process, port, file, seconds):
    load(port, file, max(1, seconds // 4))
    parts = {"server": process.pid, "pg": service("postgres"), "redis": service("redis")}
    before = {name: cpu(pid) for name, pid in parts.items()}
    busy, total = machine()
    requests, took, p50, p99, errors, size = load(port, file, seconds)
    busy_after, total_after = machine()
    after = {name: cpu(pid) for name, pid in parts.items()}
    row = {name: (after[name] - before[name]) / requests * 1e6 for name in parts}
    row.update(rps=requests / took, p50=p50 / 1000, p99=p99 / 1000, errors=errors, bytes=size,
               busy=(busy_after - busy) / (total_after - total))
    return row


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--danji", required=True)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=int, default=8)
    parser.add_argument("--prepare", action="store_true")
    options = parser.parse_args()
    write_requests()
    rows = {}
    for _ in range(1 if options.prepare else options.rounds):
        for name, (kind, port, argv, environment) in servers(options.danji).items():
            process = start(argv, environment, port, name)
            try:
                check(kind, port)
                if options.prepare:
                    print(f"{name}: answers Q1, Q2 and Q3")
                    continue
                for query in QUERIES:
                    row = measure(process, port, f"{WORK}/{kind}-{query}.requests", options.seconds)
                    rows.setdefault((query, name), []).append(row)
                    print(query, name, {k: round(v, 2) for k, v in row.items()}, flush=True)
            finally:
                stop(process)
    if options.prepare:
        return
    print("\n| query | server | server µs | PostgreSQL µs | Redis µs | rps | p50 ms | p99 ms | bytes | errors |")
    print("|---|---|---|---|---|---|---|---|---|---|")
    for (query, name), group in sorted(rows.items()):
        middle = {key: statistics.median(row[key] for row in group) for key in group[0]}
        print(f"| {query} | {name} | {middle['server']:.0f} | {middle['pg']:.0f} | {middle['redis']:.0f} "
              f"| {middle['rps']:.0f} | {middle['p50']:.2f} | {middle['p99']:.2f} | {middle['bytes']:.0f} "
              f"| {sum(row['errors'] for row in group):.0f} |")
    print("\nCPU per request, medians. Danji checks a session and a membership in each request and"
          "\nserves its own, larger schema; graphql-js serves Benchmarks/peers/schema.graphql to anybody.")


if __name__ == "__main__":
    main()
