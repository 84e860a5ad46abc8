"""Ten thousand subscriptions on one node; see scripts/deep/sockets."""

import argparse
import os
import re
import statistics
import subprocess
import sys
import time
import urllib.request

import graphql_sockets
from danji_server import (
    Client,
    Server,
    apartment_id,
    cpu_of,
    fill,
    free_port,
    postgres_cpu,
    token,
    write_post,
)
from graphql_sockets import NEXT, Crowd, subscriber_steps

ADDED = """subscription ($id: ID!) {
  feedAdded(apartmentId: $id) { kind feedId feed { id content createdAt } } }"""
SOCKET_KB, EVENT_MILLISECONDS = 8, 250
SLOW = 50


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--program", required=True)
    arguments.add_argument("--peer", help="a Python with the peer's packages")
    arguments.add_argument("--count", type=int, default=10_000)
    arguments.add_argument("--events", type=int, default=5)
    options = arguments.parse_args()
    fill(options.count + 2 * SLOW)
    faults = []
    measure_danji(options, faults)
    slow_readers(options, faults)
    if options.peer:
        measure_peer(options)
    for fault in faults:
        print(f"FAULT: {fault}")
    return 1 if faults else 0


def subscriptions(port):
    """Subscriptions over WebSocket that the server has, as its metrics say."""
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics", timeout=30) as page:
        text = page.read().decode()
    return int(
        sum(float(each) for each in re.findall(r"^danji_subscriptions\{[^}]*\} (\S+)", text, re.M))
    )


def wait_until(crowd, condition, timeout=120):
    """Waits while the crowd goes on answering pings."""
    end = time.monotonic() + timeout
    while not condition():
        if time.monotonic() > end:
            raise RuntimeError("it did not come about in time")
        crowd.run(lambda: False, 0.1, 0.05)


def say(text):
    print(text, flush=True)


def settled(memory, crowd):
    """The memory when it has stopped changing, or after twelve seconds."""
    last, same = memory(), 0
    for _ in range(24):
        crowd.run(lambda: False, 0.5)
        now = memory()
        same = same + 1 if abs(now[0] - last[0]) < 256 else 0
        last = now
        # The server gives back what is free a few seconds later.
        if same >= 14:
            break
    return now


def tell(name, memory, base, count):
    say(
        f"  {name:<42} RSS {memory[0] / 1024:7.1f} MB, PSS {memory[1] / 1024:7.1f} MB"
        + (f", {(memory[1] - base[1]) / count:5.2f} KB for each" if count else "")
    )
    return (memory[1] - base[1]) / count if count else 0


class Meter:
    """Processor time of the parts during a stretch."""

    def __init__(self, server, has_database=True):
        self.server, self.has_database = server, has_database
        self.start = self.now()

    def now(self):
        own = os.times()
        return (
            time.monotonic(),
            self.server.cpu(),
            postgres_cpu() if self.has_database else 0,
            own.user + own.system,
        )

    def used(self):
        return [each - start for each, start in zip(self.now(), self.start)]


def one_event(crowd, expected, cause):
    """Causes an event; seconds until each connection had it, in order."""
    for connection in expected:
        connection.heard = b""
    start = time.monotonic()
    cause()
    said = time.monotonic()
    times = crowd.hear(expected, NEXT, 60)
    return [each - start for each in times], said - start


def events(crowd, connections, cause, count, meter):
    """Several events, each to all; the times until all had them."""
    last = []
    for number in range(count):
        used = meter()
        times, answered = one_event(crowd, connections, lambda: cause(number))
        _, server, database, load = used.used()
        if len(times) < len(connections):
            say(f"  event {number + 1}: {len(connections) - len(times)} of {len(connections)} lost")
            last.append(float("inf"))
            continue
        last.append(times[-1] * 1000)
        at = lambda part: times[int(part * (len(times) - 1))] * 1000
        say(
            f"  event {number + 1}: the writer had its answer after {answered * 1000:.0f} ms; "
            f"first {times[0] * 1000:.0f}, half {at(0.5):.0f}, 99 % {at(0.99):.0f}, "
            f"all {times[-1] * 1000:.0f} ms; CPU: server {server * 1000:.0f}, "
            f"PostgreSQL {database * 1000:.0f}, load {load * 1000:.0f} ms"
        )
        time.sleep(1)
    return last


def measure_danji(options, faults):
    metrics = free_port()
    server = Server(options.program, DANJI_METRICS_ADDRESS=str(metrics))
    count = options.count
    try:
        apartment = apartment_id()
        writer = Client(server.port, token(1))
        writer.data("{ __typename }")
        write_post(writer, apartment, "처음")
        crowd = Crowd(server.port)
        base = settled(server.memory, crowd)
        say(f"danji, {count} WebSockets of {count} residents in one complex")
        tell("with nobody", base, base, 0)
        acknowledged = crowd.open_all(
            count,
            lambda number: subscriber_steps(token(number + 1), ADDED, {"id": apartment})[:2],
            is_ready=lambda each: graphql_sockets.ACK in each.heard,
        )
        check(
            faults, len(acknowledged) == count, f"{len(acknowledged)} of {count} were acknowledged"
        )
        tell("acknowledged", settled(server.memory, crowd), base, count)
        start, before = time.monotonic(), server.cpu()
        for connection in acknowledged:
            crowd.send(connection, graphql_sockets.subscribe(ADDED, {"id": apartment}))
        crowd.run(lambda: all(not each.pending for each in acknowledged), 60)
        wait_until(crowd, lambda: subscriptions(metrics) == count)
        say(
            f"  {count} subscriptions opened in {time.monotonic() - start:.1f} s, "
            f"{(server.cpu() - before) / count * 1e6:.0f} µs of the server's processor for each"
        )
        each = tell("subscribed", settled(server.memory, crowd), base, count)
        check(faults, each <= SOCKET_KB, f"a socket takes {each:.2f} KB, more than {SOCKET_KB}")
        meter = Meter(server)
        crowd.run(lambda: False, 10)
        wall, own, database, _ = meter.used()
        say(
            f"  idle for {wall:.0f} s: {own / wall * 100:.1f} % of a core, "
            f"PostgreSQL {database / wall * 100:.1f} %"
        )

        last = events(
            crowd,
            acknowledged,
            # A connection that says nothing for a minute is closed.
            lambda number: write_post(
                Client(server.port, token(1)), apartment, f"모두에게 {number}"
            ),
            options.events,
            lambda: Meter(server),
        )
        middle = statistics.median(last)
        check(
            faults,
            middle <= EVENT_MILLISECONDS,
            f"all had an event after {middle:.0f} ms in the middle, more than {EVENT_MILLISECONDS}",
        )
        tell("after the events", settled(server.memory, crowd), base, count)
        alive = sum(each.is_open for each in acknowledged)
        check(faults, alive == count, f"{count - alive} sockets were closed")
        crowd.drop_all()
        wait_until(crowd, lambda: subscriptions(metrics) == 0)
        tell("when all have left", settled(server.memory, crowd), base, 0)
        check(faults, server.is_running, "the server has ended")
    finally:
        server.stop()


# An answer that no socket's buffers hold twice.
LONG = (
    "subscription ($id: ID!) { feedAdded(apartmentId: $id) { feed { "
    + " ".join(f"c{number}: content" for number in range(20))
    + " } } }"
)
LONG_TEXT = "가" * 5_000


def slow_readers(options, faults):
    metrics = free_port()
    server = Server(options.program, DANJI_METRICS_ADDRESS=str(metrics))
    try:
        apartment = apartment_id()
        writer = Client(server.port, token(1))
        write_post(writer, apartment, LONG_TEXT)
        say(
            f"slow readers: {SLOW} do not read, {SLOW} do; "
            f"an event has {20 * len(LONG_TEXT.encode()) // 1024} KB"
        )
        slow_crowd, crowd = Crowd(server.port), Crowd(server.port, keeps=False)
        steps = lambda first: lambda number: subscriber_steps(
            token(options.count + first + number + 1), LONG, {"id": apartment}
        )
        slow = slow_crowd.open_all(SLOW, steps(0), receive_buffer=4096)
        fast = crowd.open_all(SLOW, steps(SLOW))
        wait_until(crowd, lambda: subscriptions(metrics) == 2 * SLOW)
        base = settled(server.memory, crowd)
        for connection in slow:
            slow_crowd.pause(connection)
        waits = []
        peak = base
        started = time.monotonic()
        ended = None
        count = 0
        while time.monotonic() - started < 100 and (count < 300 or ended is None):
            begin = time.monotonic()
            if count < 300:
                write_post(writer, apartment, f"{count:05}" + LONG_TEXT[5:])
                heard = {}
                marker = f'"{count:05}'.encode()
                end = begin + 20
                while len(heard) < len(fast) and time.monotonic() < end:
                    for connection in crowd.turn(0.05):
                        if id(connection) not in heard and marker in connection.heard:
                            heard[id(connection)] = connection.heard_at - begin
                waits.append(
                    sorted(heard.values())[-1] if len(heard) == len(fast) else float("inf")
                )
                count += 1
            else:
                crowd.turn(0.5)
            now = server.memory()
            peak = max(peak, now)
            if ended is None and subscriptions(metrics) <= SLOW:
                ended = time.monotonic() - started
        tell("before, 100 subscriptions", base, base, 0)
        say(
            f"  {count} events in {time.monotonic() - started:.0f} s; a slow reader held at most "
            f"{(peak[1] - base[1]) / SLOW:.0f} KB (of the process, beside its kernel's buffers)"
        )
        say(
            "  those who read had an event after "
            f"{statistics.median(waits) * 1000:.0f} ms in the middle, {max(waits) * 1000:.0f} ms at most; "
            + (
                f"those who do not were cut off after {ended:.0f} s"
                if ended
                else "the others were not cut off"
            )
        )
        check(faults, ended is not None, "slow readers keep their subscriptions")
        check(faults, all(each.is_open for each in fast), "a reader beside slow ones was closed")
        check(faults, max(waits) < 20, "a reader beside slow ones lost an event")
        slow_crowd.close()
        tell("when the slow ones have left", settled(server.memory, crowd), base, 0)
        crowd.close()
    finally:
        server.stop()


class Peer:
    """The peer's process, measured as the server is."""

    def __init__(self, python):
        self.process = subprocess.Popen(
            [python, os.path.join(os.path.dirname(__file__), "socket_peer.py")],
            stdout=subprocess.PIPE,
            text=True,
        )
        self.port = int(re.search(r":(\d+)/graphql", self.process.stdout.readline())[1])
        versions = subprocess.run(
            [
                python,
                "-c",
                "import graphql, sys, websockets; print('Python', sys.version.split()[0], "
                "'websockets', websockets.__version__, 'graphql-core', graphql.version)",
            ],
            capture_output=True,
            text=True,
            check=True,
        )
        self.name = versions.stdout.strip()

    memory = Server.memory

    def cpu(self):
        return cpu_of(self.process.pid)

    def stop(self):
        self.process.terminate()
        self.process.wait()


def measure_peer(options):
    peer, count = Peer(options.peer), options.count
    try:
        crowd = Crowd(peer.port)
        base = settled(peer.memory, crowd)
        say(f"the peer: {peer.name}")
        tell("with nobody", base, base, 0)
        connections = crowd.open_all(
            count, lambda number: subscriber_steps(token(number + 1), ADDED, {"id": "1"})
        )
        control = Crowd(peer.port)
        asked = control.open_all(
            1,
            lambda _: [(b"", graphql_sockets.upgrade()), (b"\r\n\r\n", graphql_sockets.init())],
            is_ready=lambda each: graphql_sockets.ACK in each.heard,
        )[0]

        def ask(query):
            asked.heard = b""
            control.send(asked, graphql_sockets.subscribe(query))
            control.run(lambda: b"complete" in asked.heard, 60, 0.001)
            return int(re.search(rb'":(\d+)\}', asked.heard)[1])

        wait_until(crowd, lambda: ask("{ subscribers }") == count)
        tell("subscribed", settled(peer.memory, crowd), base, count)
        meter = Meter(peer, has_database=False)
        crowd.run(lambda: False, 10)
        wall, own, _, _ = meter.used()
        say(f"  idle for {wall:.0f} s: {own / wall * 100:.1f} % of a core")
        events(
            crowd,
            connections,
            lambda number: ask(f'mutation {{ feedCreate(content: "모두에게 {number}") }}'),
            options.events,
            lambda: Meter(peer, has_database=False),
        )
        tell("after the events", settled(peer.memory, crowd), base, count)
        crowd.drop_all()
        wait_until(crowd, lambda: ask("{ subscribers }") == 0)
        tell("when all have left", settled(peer.memory, crowd), base, 0)
    finally:
        peer.stop()


def check(faults, is_right, fault):
    if not is_right:
        faults.append(fault)


if __name__ == "__main__":
    sys.exit(main())
