"""Floods against one server; see scripts/deep/floods."""

import argparse
import collections
import multiprocessing
import re
import sys
import time
import urllib.parse

from danji_server import Client, Server, apartment_id, fill, fill_posts, token
from graphql_sockets import (
    ACK,
    Crowd,
    close_code,
    frame,
    init,
    message,
    post,
    subscribe,
    subscriber_steps,
    upgrade,
)

LONGEST_WAIT = 1.0
KEPT_MEGABYTES = 48
RESIDENTS = 3_000
NEIGHBOUR, ATTACKER = "127.0.0.9", "127.0.0.1"
ADDED = "subscription ($id: ID!) { feedAdded(apartmentId: $id) { kind feedId } }"
FLOODS = []


# Points are counted elsewhere; here each flood is to reach what it floods.
NO_BUDGETS = {"DANJI_BUDGET_PER_MINUTE": "0", "DANJI_BUDGET_PER_MINUTE_ANONYMOUS": "0"}


def flood(name, budgets=False):
    """Registers a flood; `budgets`: against a server with its standard budgets"""

    def register(function):
        FLOODS.append((name, function, budgets))
        return function

    return register


class Flood:
    """What a flood may use."""

    def __init__(self, server):
        self.server = server
        self.port = server.port
        self.apartment = apartment_id()
        self.crowds = []
        self.peak = server.memory()

    def crowd(self, **options):
        self.crowds.append(Crowd(self.port, **options))
        return self.crowds[-1]

    def look(self):
        now = self.server.memory()
        self.peak = (max(self.peak[0], now[0]), max(self.peak[1], now[1]))

    def run(self, crowd, until, timeout):
        """Turns until the condition holds; the seconds that it took, or None."""
        start = time.monotonic()
        while not until():
            if time.monotonic() - start > timeout:
                return None
            crowd.turn(0.05)
            self.look()
        return time.monotonic() - start

    def close(self):
        for crowd in self.crowds:
            crowd.close()


def counted(values):
    counts = collections.Counter(values)
    return ", ".join(f"{count} × {value}" for value, count in counts.most_common(4))


def status(connection):
    """What a connection was answered first, in a word."""
    found = re.match(rb"HTTP/1\.1 (\d{3})", connection.heard)
    return found[1].decode() if found else "closed" if not connection.is_open else "nothing"


# --- Subscribes ----------------------------------------------------------------------------------


def one_socket(flood, crowd, bearer=token(2)):
    socket = crowd.open_all(
        1,
        lambda _: subscriber_steps(bearer, ADDED, {"id": flood.apartment})[:2],
        is_ready=lambda each: ACK in each.heard,
    )[0]
    socket.heard = b""
    return socket


@flood("10,000 subscribes on a socket")
def subscribes(flood):
    crowd = flood.crowd()
    socket = one_socket(flood, crowd)
    for number in range(10_000):
        crowd.send(socket, subscribe(ADDED, {"id": flood.apartment}, name=str(number)))
    took = flood.run(crowd, lambda: socket.heard.count(b'"type":"error"') >= 9_980, 60)
    return f"{socket.heard.count(b'TOO_MANY')} refused with TOO_MANY, 20 subscriptions, " + (
        f"{took:.1f} s" if took else f"not answered: {socket.heard[-300:]}"
    )


@flood("10,000 subscribes on a socket, each stopped at once")
def subscribes_and_stops(flood):
    crowd = flood.crowd()
    socket = one_socket(flood, crowd)
    for number in range(10_000):
        crowd.send(
            socket,
            subscribe(ADDED, {"id": flood.apartment}, name="a") + message("complete", id="a"),
        )
    crowd.send(socket, subscribe("{ __typename }", name="last"))
    # What has not ended yet may still count: then the query behind is refused.
    took = flood.run(crowd, lambda: b'"id":"last"' in socket.heard or not socket.is_open, 60)
    refused = socket.heard.count(b"TOO_MANY")
    return (
        f"all read after {took:.1f} s, {refused} refused with TOO_MANY"
        if took and socket.is_open
        else f"no answer: {socket.heard[-300:]}"
    )


# --- Connections ---------------------------------------------------------------------------------


def connect(flood, count, sources, steps):
    crowd = flood.crowd()
    waiting = set()
    for number in range(count):
        waiting.add(crowd.open(steps, source=sources[number % len(sources)]))
        if number % 250 == 249:
            flood.run(
                crowd, lambda: all(not each.steps or not each.is_open for each in waiting), 20
            )
            waiting.clear()
    flood.run(crowd, lambda: False, 3)
    return crowd


@flood("10,000 connections from one address")
def connections(flood):
    crowd = connect(flood, 10_000, [ATTACKER], [(b"", b"")])
    return counted("open" if each.is_open else status(each) for each in crowd.all)


@flood("10,000 connections from ten addresses, a WebSocket each")
def sockets(flood):
    crowd = connect(
        flood,
        10_000,
        [f"127.0.1.{number}" for number in range(10)],
        [(b"", upgrade()), (b"\r\n\r\n", init(token(2))), (ACK, message("ping"))],
    )
    return counted(
        ("open, acknowledged" if ACK in each.heard else "open") if each.is_open else status(each)
        for each in crowd.all
    )


# --- Slow senders --------------------------------------------------------------------------------


def drip(flood, count, beginning, part, timeout, **options):
    """Connections that say a beginning, then some bytes a second, until all are closed."""
    crowd = flood.crowd(**options)
    crowd.open_all(count, beginning)
    start, next_drip = time.monotonic(), 0

    def is_over():
        nonlocal next_drip
        now = time.monotonic()
        if now >= next_drip:
            next_drip = now + 1
            for each in crowd.all:
                if each.is_open:
                    crowd.send(each, part)
        return not crowd.connections

    took = flood.run(crowd, is_over, timeout)
    last = max((each.heard_at or start) for each in crowd.all) - start
    return (
        crowd,
        (
            f"all closed after {took:.0f} s"
            if took
            else f"{len(crowd.connections)} open after {timeout} s"
        )
        + f", the last word after {last:.0f} s",
    )


@flood("1,000 heads, one byte a second")
def slow_heads(flood):
    crowd, told = drip(
        flood, 1_000, lambda _: [(b"", b"POST /graphql HTTP/1.1\r\nHost: a\r\nX: ")], b"x", 40
    )
    return counted(map(status, crowd.all)) + ": " + told


HEAD = (
    "POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
    "Content-Length: {}\r\n\r\n"
)


@flood("1,000 bodies, one byte a second")
def slow_bodies(flood):
    crowd, told = drip(flood, 1_000, lambda _: [(b"", HEAD.format(900_000).encode())], b" ", 60)
    return counted(map(status, crowd.all)) + ": " + told


@flood("500 bodies of 900 KB without their end, then one byte a second")
def unfinished_bodies(flood):
    beginning = HEAD.format(1_000_000).encode() + b" " * 900_000
    crowd, told = drip(flood, 500, lambda _: [(b"", beginning)], b" ", 200)
    return counted(map(status, crowd.all)) + ": " + told


def unfinished_frame(size):
    return frame(b" " * 1_000_000)[: 14 + size]


@flood("1,000 WebSockets, a frame of 1 MB by one byte a second")
def slow_frames(flood):
    crowd, told = drip(
        flood,
        1_000,
        lambda number: [
            (b"", upgrade()),
            (b"\r\n\r\n", init(token(number + 3))),
            (ACK, unfinished_frame(0)),
        ],
        b" ",
        100,
    )
    return counted(close_code(each.heard) for each in crowd.all) + ": " + told


@flood("500 WebSockets, 900 KB of a frame, then one byte a second")
def unfinished_frames(flood):
    crowd, told = drip(
        flood,
        500,
        lambda number: [
            (b"", upgrade()),
            (b"\r\n\r\n", init(token(number + 3))),
            (ACK, unfinished_frame(900_000)),
        ],
        b" ",
        200,
    )
    return counted(close_code(each.heard) for each in crowd.all) + ": " + told


# --- Slow readers and vanished clients -----------------------------------------------------------


@flood("500 clients that do not read 1 MB answers")
def unread_answers(flood):
    query = "query ($id: ID!) { apartment(id: $id) { feeds(first: 100) { nodes { content } } } }"
    crowd = flood.crowd()
    request = post(query, token(2), {"id": flood.apartment})
    for _ in range(500):
        connection = crowd.open([(b"", request * 3)], receive_buffer=4096)
        crowd.pause(connection)
        # They are about what is not read, not about so many questions at once.
        flood.run(crowd, lambda: False, 0.02)
    # An answer of 1 MB has 30 seconds, and 121 more at 8 KB/s.
    start = time.monotonic()
    flood.run(crowd, lambda: False, 3)
    files = flood.server.files()
    took = flood.run(crowd, lambda: flood.server.files() < files - 480, 200)
    return (
        f"closed by the server after {time.monotonic() - start:.0f} s"
        if took
        else f"open after {time.monotonic() - start:.0f} s"
    )


@flood("1,000 WebSockets that answer no ping")
def silent_sockets(flood):
    crowd = flood.crowd(answers=False)
    crowd.open_all(
        1_000, lambda number: subscriber_steps(token(number + 3), ADDED, {"id": flood.apartment})
    )
    took = flood.run(crowd, lambda: not crowd.connections, 100)
    return (
        f"all closed after {took:.0f} s" if took else f"{len(crowd.connections)} open after 100 s"
    )


@flood("500 WebSockets and 500 event streams that vanish without a word")
def vanished(flood):
    crowd = flood.crowd()
    crowd.open_all(
        500, lambda number: subscriber_steps(token(number + 3), ADDED, {"id": flood.apartment})
    )
    request = lambda number: post(
        ADDED, token(number + 3), {"id": flood.apartment}, "text/event-stream"
    )
    crowd.open_all(500, lambda number: [(b"", request(number)), (b"\n:\n\n", b"")])
    files = flood.server.files()
    for connection in list(crowd.connections.values()):
        connection.socket.setsockopt(6, 19, 1)  # TCP_REPAIR: closed without a packet
        crowd.drop(connection)
    took = flood.run(crowd, lambda: flood.server.files() < files - 990, 100)
    return (
        f"all noticed after {took:.0f} s"
        if took
        else f"{flood.server.files() - files + 1000} connections are left after 100 s"
    )


# --- Wrong tokens --------------------------------------------------------------------------------


@flood("10,000 wrong tokens by POST", budgets=True)
def wrong_tokens(flood):
    crowd = flood.crowd()
    requests = [
        post("{ viewer { username } }", token(1_000_000 + number)) for number in range(10_000)
    ]
    connections = [crowd.open([(b"", b"".join(requests[start::50]))]) for start in range(50)]
    answered = lambda: sum(each.heard.count(b"HTTP/1.1 ") for each in connections)
    took = flood.run(crowd, lambda: answered() >= 10_000 or not crowd.connections, 120)
    statuses = collections.Counter(
        code.decode()
        for each in connections
        for code in re.findall(rb"HTTP/1\.1 (\d+)", each.heard)
    )
    return counted(statuses.elements()) + (f" in {took:.1f} s" if took else " and no more in 120 s")


@flood("10,000 wrong tokens by WebSocket", budgets=True)
def wrong_socket_tokens(flood):
    crowd = flood.crowd()
    start = time.monotonic()
    crowd.open_all(
        10_000,
        lambda number: [(b"", upgrade()), (b"\r\n\r\n", init(token(1_000_000 + number)))],
        width=100,
        is_ready=lambda each: close_code(each.heard) is not None or not each.is_open,
    )
    return (
        counted(close_code(each.heard) for each in crowd.all)
        + f" in {time.monotonic() - start:.1f} s"
    )


# --- Too large -----------------------------------------------------------------------------------


def each_answered(flood, crowd, timeout=60):
    flood.run(
        crowd,
        lambda: all(
            not each.is_open
            or (not each.steps and not each.pending and each.heard.count(b"\r\n\r\n"))
            for each in crowd.all
        ),
        timeout,
    )


@flood("200 heads of 1 MB, lines of 1 MB, bodies of 10 MB (announced, in chunks, in gzip)")
def oversized(flood):
    import gzip

    crowd = flood.crowd()
    chunk = b"10000\r\n" + b" " * 65_536 + b"\r\n"
    bomb = gzip.compress(b'{"query":"' + b" " * 50_000_000 + b'"}')
    requests = [
        b"GET /graphql HTTP/1.1\r\nHost: a\r\nX: " + b"x" * (1 << 20),
        b"GET /graphql?query=" + b"x" * (1 << 20),
        HEAD.format(10 << 20).encode() + b" " * (10 << 20),
        b"POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
        b"Transfer-Encoding: chunked\r\n\r\n" + chunk * 160,
        HEAD.format(len(bomb)).replace("\r\n\r\n", "\r\nContent-Encoding: gzip\r\n\r\n").encode()
        + bomb,
    ]
    for number in range(200):
        crowd.open([(b"", requests[number % len(requests)])])
    each_answered(flood, crowd)
    return counted(map(status, crowd.all))


@flood("200 frames of 10 MB, and of messages of 10 MB in fragments")
def oversized_frames(flood):
    crowd = flood.crowd()
    part = b" " * 65_536
    fragments = bytes([1]) + frame(part)[1:] + (bytes([0]) + frame(part)[1:]) * 159
    large = frame(b" " * (10 << 20))
    crowd.open_all(
        200,
        lambda number: [
            (b"", upgrade()),
            (b"\r\n\r\n", init(token(2))),
            (ACK, large if number % 2 else fragments),
        ],
    )
    flood.run(
        crowd, lambda: all(close_code(each.heard) or not each.is_open for each in crowd.all), 60
    )
    return counted(close_code(each.heard) for each in crowd.all)


# --- Documents -----------------------------------------------------------------------------------

DOCUMENTS = {
    "100,000 deep": "{" + "a{" * 50_000,
    "30,000 aliases": "{" + " ".join(f"a{n}: __typename" for n in range(30_000)) + "}",
    "a list 100,000 deep": "{ node(id: " + "[" * 100_000 + ") { id } }",
    "doubling fragments": "{...F0} "
    + " ".join(f"fragment F{n} on Query{{...F{n + 1} ...F{n + 1}}}" for n in range(100))
    + " fragment F100 on Query{__typename}",
    "40,000 unknown fields": "{" + " ".join(f"x{n}" for n in range(40_000)) + "}",
}


@flood("deep and wide documents over every way")
def documents(flood):
    told = collections.Counter()
    for name, text in DOCUMENTS.items():
        short = text[:60_000]
        crowd = flood.crowd()
        target = "/graphql?query=" + urllib.parse.quote(short, safe="")[:70_000]
        get = (
            f"GET {target} HTTP/1.1\r\nHost: a\r\nAccept: application/json\r\n"
            "GraphQL-Require-Preflight: 1\r\n\r\n"
        ).encode()
        ways = {
            "POST": [(b"", post(text))],
            "GET": [(b"", get)],
            "sse": [(b"", post(text, accept="text/event-stream"))],
            "multipart": [
                (b"", post(text, accept="multipart/mixed;subscriptionSpec=1.0,application/json"))
            ],
            "WebSocket": [(b"", upgrade()), (b"\r\n\r\n", init()), (ACK, subscribe(text))],
        }
        of = {}
        for _ in range(20):
            for way, steps in ways.items():
                of[crowd.open(steps)] = way
        flood.run(
            crowd,
            lambda: all(
                not each.is_open or (b'"errors"' in each.heard or b'"type":"error"' in each.heard)
                for each in crowd.all
            ),
            120,
        )
        for connection, way in of.items():
            right = b'"errors"' in connection.heard or b'"type":"error"' in connection.heard
            told[f"{way}: " + ("refused" if right else status(connection))] += 1
    return ", ".join(f"{count} × {what}" for what, count in sorted(told.items()))


# --- Around them ---------------------------------------------------------------------------------


def neighbour(port, is_over, sender):
    """Asks ten times a second, from another address; sends the longest wait since it was asked."""
    client = Client(port, token(1), timeout=10, source=NEIGHBOUR)
    query = "query ($id: ID!) { apartment(id: $id) { name feeds(first: 3) { nodes { id } } } }"
    waits, faults = [], []
    while not is_over.is_set():
        start = time.monotonic()
        answer = client.post(query, {"id": apartment_id()})
        waits.append(time.monotonic() - start)
        if answer.get("errors"):
            faults.append(answer["errors"][0]["message"])
        if sender.poll():
            sender.recv()
            sender.send((waits, faults))
            waits, faults = [], []
        time.sleep(0.1)


class Neighbour:
    def __init__(self, port):
        self.is_over = multiprocessing.Event()
        self.pipe, other = multiprocessing.Pipe()
        self.process = multiprocessing.Process(
            target=neighbour, args=(port, self.is_over, other), daemon=True
        )
        self.process.start()

    def since(self):
        self.pipe.send(None)
        return self.pipe.recv()

    def stop(self):
        self.is_over.set()
        self.process.join()


def settled(server):
    """Memory when it falls no more."""
    last, same = server.memory(), 0
    for _ in range(40):
        time.sleep(0.5)
        now = server.memory()
        same = same + 1 if abs(now[0] - last[0]) < 256 else 0
        last = now
        # The server gives back what is free a few seconds later.
        if same >= 14:
            break
    return last


def run_all(server, floods, faults):
    """Runs floods against one server, and ends it."""
    guest = Neighbour(server.port)
    try:
        time.sleep(2)
        for name, function in floods:
            run_one(server, guest, name, function, faults)
            if not server.is_running:
                faults.append(f"{name}: the process ended with {server.process.poll()}")
                break
    finally:
        guest.stop()
        code = server.stop()
    print(f"the process ended with {code} when it was asked to")
    if code:
        faults.append(f"the process ended with {code}")


def run_one(server, guest, name, function, faults):
    before = settled(server)
    guest.since()
    run = Flood(server)
    start = time.monotonic()
    told = function(run)
    run.look()
    took = time.monotonic() - start
    run.close()
    waits, failures = guest.since()
    after = settled(server)
    show = lambda memory: f"{memory[0] / 1024:.0f}/{memory[1] / 1024:.0f}"
    print(
        f"{name}\n  {told}\n  RSS/PSS in MB: before {show(before)}, "
        f"at most {show(run.peak)}, after {show(after)}; the neighbour: {len(waits)} queries, "
        f"the longest {max(waits) * 1000:.0f} ms, {len(failures)} failed; {took:.0f} s",
        flush=True,
    )
    if failures or max(waits) > LONGEST_WAIT:
        faults.append(f"{name}: the neighbour waited for {max(waits):.2f} s, {failures[:2]}")
    if after[1] - before[1] > KEPT_MEGABYTES * 1024:
        faults.append(f"{name}: {(after[1] - before[1]) // 1024} MB are kept")


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--program", required=True)
    arguments.add_argument("--log", required=True)
    arguments.add_argument("--only", default="")
    options = arguments.parse_args()
    fill(RESIDENTS)
    fill_posts(100, 3_300)
    faults = []
    for budgets in (False, True):
        chosen = [
            (name, function)
            for name, function, has_budgets in FLOODS
            if has_budgets == budgets and re.search(options.only, name)
        ]
        if chosen:
            environment = {} if budgets else NO_BUDGETS
            run_all(Server(options.program, options.log, **environment), chosen, faults)
    for fault in faults:
        print(f"FAULT: {fault}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
