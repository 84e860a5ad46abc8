"""Two nodes on one database; see scripts/deep/two-nodes."""

import argparse
import multiprocessing
import os
import re
import subprocess
import sys
import threading
import time

from danji_server import Client, Server, apartment_id, fill, free_port, token, write_post
from graphql_sockets import (
    ACK,
    Crowd,
    close_code,
    frame,
    init,
    post,
    subscribe,
    subscriber_steps,
    upgrade,
)

ADDED = """subscription ($id: ID!) {
  feedAdded(apartmentId: $id) { kind feed { content } } }"""
ENDINGS = 20
LONGEST_ENDING = 1.0
POSTS_PER_SECOND = 4
READERS = 4
CONTENT = re.compile(rb'"content":"event (\d+)"')
POSITION = re.compile(rb'"position":"(\d+:\d+)"')


def say(text):
    print(text, flush=True)


def at(values, part):
    return sorted(values)[min(len(values) - 1, int(part * len(values)))] * 1000


def stream_request(bearer, variables, position=None):
    headers = {"Last-Event-ID": position} if position else {}
    return post(ADDED, bearer, variables, "text/event-stream", **headers)


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--program", required=True)
    arguments.add_argument("--nginx", required=True)
    arguments.add_argument("--folder", required=True)
    arguments.add_argument("--events", type=int, default=500)
    arguments.add_argument("--sockets", type=int, default=1_000)
    options = arguments.parse_args()
    # 1 is the manager, 2 writes and reads, the others listen.
    fill(2 + 2 * ENDINGS + options.sockets)
    first, second = (
        Server(options.program, os.path.join(options.folder, f"node-{number}.log"))
        for number in (1, 2)
    )
    faults = []
    try:
        measure_events(first, second, options.events, faults)
        measure_endings(first, second, faults)
        end_of_a_node(first, second, options, faults)
    finally:
        first.stop()
        second.stop()
    for fault in faults:
        print(f"FAULT: {fault}")
    return 1 if faults else 0


# --- Events --------------------------------------------------------------------------------------


def measure_events(first, second, count, faults):
    apartment = apartment_id()
    crowd = Crowd(second.port)
    crowd.open(subscriber_steps(token(3), ADDED, {"id": apartment}))
    crowd.open([(b"", stream_request(token(4), {"id": apartment}))])
    writer = Client(first.port, token(2))
    heard = [{}, {}]
    is_over = threading.Event()

    def listen():
        while not is_over.is_set():
            for connection in crowd.turn(0.05):
                for number in CONTENT.findall(connection.heard):
                    heard[connection.number].setdefault(int(number), connection.heard_at)

    thread = threading.Thread(target=listen, daemon=True)
    thread.start()
    # Both listen when both have heard something.
    while not all(heard):
        write_post(writer, apartment, "event 0")
        time.sleep(0.2)
    requested, answered = {}, {}
    for number in range(1, count + 1):
        requested[number] = time.monotonic()
        write_post(writer, apartment, f"event {number}")
        answered[number] = time.monotonic()
    end = time.monotonic() + 10
    while time.monotonic() < end and any(len(each) <= count for each in heard):
        time.sleep(0.05)
    is_over.set()
    thread.join()
    say(f"{count} posts written on one node, heard of on the other (ms)")
    for name, times in zip(("WebSocket", "event stream"), heard):
        missing = [number for number in requested if number not in times]
        if missing:
            faults.append(f"{name}: {len(missing)} of {count} events did not arrive")
            continue
        for origin, start in (("from the request", requested), ("from its answer", answered)):
            waits = [times[number] - start[number] for number in requested]
            say(
                f"  {name:<13} {origin:<17} median {at(waits, 0.5):6.1f}, "
                f"p99 {at(waits, 0.99):6.1f}, longest {max(waits) * 1000:6.1f}"
            )
    crowd.close()


# --- Endings -------------------------------------------------------------------------------------


def membership_of(client):
    return client.data("{ viewer { memberships { nodes { id } } } }")["viewer"]["memberships"][
        "nodes"
    ][0]["id"]


def revoke(first, resident):
    manager = Client(first.port, token(1))
    identity = membership_of(Client(first.port, token(resident)))
    return lambda: manager.data(
        "mutation ($id: ID!) { membershipRevoke("
        'input: {membershipId: $id, reason: "확인 결과"}) '
        "{ userErrors { code message } } }",
        {"id": identity},
    )


def sign_out(first, resident):
    client = Client(first.port, token(resident))
    return lambda: client.data("mutation { signOut(input: {}) { userErrors { code } } }")


def measure_endings(first, second, faults):
    apartment = apartment_id()
    for name, make, start, marks in (
        ("membership revoked", revoke, 3, (b'"FORBIDDEN"', b'"FORBIDDEN"')),
        ("signed out", sign_out, 3 + ENDINGS, (None, b'"UNAUTHENTICATED"')),
    ):
        waits, codes = ([], []), set()
        for resident in range(start, start + ENDINGS):
            crowd = Crowd(second.port)
            socket = crowd.open(subscriber_steps(token(resident), ADDED, {"id": apartment}))
            stream = crowd.open([(b"", stream_request(token(resident), {"id": apartment}))])
            crowd.run(lambda: ACK in socket.heard and b"\r\n:\n\n" in stream.heard, 10)
            # Not at the same moment of the node's watch each time.
            crowd.run(lambda: False, 0.2 + 0.05 * (resident % ENDINGS))
            act = make(first, resident)
            act()
            said = time.monotonic()
            for which, (connection, mark) in enumerate(zip((socket, stream), marks)):
                ended = (
                    (lambda: close_code(connection.heard) is not None)
                    if mark is None
                    else (lambda: mark in connection.heard)
                )
                if not crowd.run(ended, 10, 0.01):
                    faults.append(
                        f"{name}: resident {resident}'s subscription goes on: "
                        f"{connection.heard[-200:]}"
                    )
                    continue
                waits[which].append(connection.heard_at - said)
            if marks[0] is None:
                codes.add(close_code(socket.heard))
            crowd.close()
        for way, each in zip(("WebSocket", "event stream"), waits):
            if not each:
                continue
            say(
                f"{name} on one node, {len(each)} times: the {way} on the other ended after "
                f"{at(each, 0.5):.0f} ms in the middle, {max(each) * 1000:.0f} ms at most"
            )
            if max(each) > LONGEST_ENDING:
                faults.append(f"{name}: a {way} lived on for {max(each):.2f} s")
        if codes:
            say(f"  WebSockets were closed with {', '.join(map(str, sorted(codes, key=str)))}")
            if codes != {4403}:
                faults.append(f"{name}: WebSockets were closed with {codes}")


# --- The end of a node ---------------------------------------------------------------------------

NGINX = """
daemon off;
pid {folder}/nginx.pid;
error_log {folder}/nginx.log warn;
worker_processes 1;
worker_rlimit_nofile 8192;
events {{ worker_connections 8000; }}
http {{
  access_log off;
  client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/a; uwsgi_temp_path {folder}/b; scgi_temp_path {folder}/c;
  map $http_upgrade $connection_field {{ default upgrade; '' ''; }}
  upstream danji {{ server 127.0.0.1:{first}; server 127.0.0.1:{second}; keepalive 32; }}
  server {{
    listen 127.0.0.1:{port};
    location / {{
      proxy_pass http://danji;
      proxy_http_version 1.1;
      proxy_set_header Upgrade $http_upgrade;
      proxy_set_header Connection $connection_field;
      proxy_set_header Host $host;
      proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
      proxy_read_timeout 75s;
    }}
  }}
}}
"""


class Listener:
    """A client that comes again with its last position."""

    def __init__(self, crowd, number, kind, apartment):
        self.crowd, self.number, self.kind = crowd, number, kind
        self.apartment, self.bearer = apartment, token(3 + 2 * ENDINGS + number)
        self.position = None
        self.heard = []
        self.endings = []
        self.connection = None
        self.come()

    def come(self):
        if self.kind == "WebSocket":
            extensions = {"resumeAfter": self.position} if self.position else {}
            steps = [
                (b"", upgrade()),
                (b"\r\n\r\n", init(self.bearer)),
                (ACK, subscribe(ADDED, {"id": self.apartment}, **extensions)),
            ]
        else:
            steps = [(b"", stream_request(self.bearer, {"id": self.apartment}, self.position))]
        self.connection = self.crowd.open(steps)

    @property
    def is_ready(self):
        if self.kind == "WebSocket":
            return not self.connection.steps
        return b"\n:\n\n" in self.connection.heard or b"event: next" in self.connection.heard

    def look(self):
        """Comes again where it was sent away, with what it has heard; whether it did."""
        heard = self.connection.heard
        if self.kind == "WebSocket":
            code = (
                close_code(heard) if b"going away" in heard or not self.connection.is_open else None
            )
            if code is None and self.connection.is_open:
                return False
            ending = str(code)
        else:
            if b"event: complete" in heard:
                ending = "complete" + (", over" if b"id: complete" in heard else "")
            elif self.connection.is_open:
                return False
            else:
                ending = "cut off"
        self.take()
        self.endings.append(ending)
        if self.kind == "WebSocket" and self.connection.is_open:
            self.connection.socket.send(frame(b"\x03\xe9", 8))
        self.crowd.drop(self.connection)
        self.come()
        return True

    def take(self):
        heard = self.connection.heard
        self.heard += [int(number) for number in CONTENT.findall(heard)]
        if positions := POSITION.findall(heard):
            self.position = positions[-1].decode()


class Load:
    """Requests through the proxy, in a process of its own: readers one after the other in threads,
    and one who writes."""

    def __init__(self, port, apartment):
        self.port, self.apartment = port, apartment
        self.is_over = multiprocessing.Event()
        self.results, sender = multiprocessing.Pipe(duplex=False)
        self.process = multiprocessing.Process(target=self.run, args=(sender,), daemon=True)
        self.waits, self.failures, self.written = [], [], 0

    def run(self, sender):
        threads = [threading.Thread(target=self.read) for _ in range(READERS)]
        threads.append(threading.Thread(target=self.write))
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        sender.send((self.waits, self.failures, self.written))

    def read(self):
        client = Client(self.port, token(2))
        query = (
            "query ($id: ID!) { apartment(id: $id) { feeds(first: 10) { nodes { id content } } } }"
        )
        while not self.is_over.wait(0.02):
            start = time.monotonic()
            answer = client.post(query, {"id": self.apartment})
            self.waits.append(time.monotonic() - start)
            if answer.get("errors"):
                self.failures.append(answer["errors"][0]["message"])

    def write(self):
        client = Client(self.port, token(2))
        while not self.is_over.wait(1 / POSTS_PER_SECOND):
            start = time.monotonic()
            try:
                write_post(client, self.apartment, f"event {self.written + 1}")
                self.written += 1
            except RuntimeError as error:
                self.failures.append(f"a post: {error}")
            self.waits.append(time.monotonic() - start)

    def start(self):
        self.process.start()

    def stop(self):
        self.is_over.set()
        self.waits, self.failures, self.written = self.results.recv()
        self.process.join()


def end_of_a_node(first, second, options, faults):
    port = free_port()
    configuration = os.path.join(options.folder, "nginx.conf")
    with open(configuration, "w") as file:
        file.write(
            NGINX.format(folder=options.folder, first=first.port, second=second.port, port=port)
        )
    nginx = subprocess.Popen(
        [options.nginx, "-c", configuration, "-e", "stderr"], stderr=subprocess.DEVNULL
    )
    try:
        apartment = apartment_id()
        client = Client(port, token(2))
        while client.post("{ __typename }").get("errors"):
            time.sleep(0.1)
        crowd = Crowd(port)
        listeners = []
        for number in range(options.sockets):
            # Two and two, since nginx takes the nodes in turn.
            kind = "WebSocket" if number // 2 % 2 else "event stream"
            listeners.append(Listener(crowd, number, kind, apartment))
            if number % 50 == 49:
                crowd.run(lambda: all(each.is_ready for each in listeners[-50:]), 30)
        # Whether a subscription is open shows when it hears something.
        probe, end = 0, time.monotonic() + 60
        while time.monotonic() < end and not all(
            b'"content":"probe' in each.connection.heard for each in listeners
        ):
            write_post(client, apartment, f"probe {probe}")
            probe += 1
            crowd.run(lambda: False, 1)
        by_connection = {each.connection: each for each in listeners}
        load = Load(port, apartment)
        load.start()

        def follow(seconds, until=lambda: False):
            finish = time.monotonic() + seconds
            while time.monotonic() < finish and not until():
                for connection in crowd.turn(0.05):
                    listener = by_connection.get(connection)
                    if listener and listener.connection is connection and listener.look():
                        by_connection[listener.connection] = listener

        follow(3)
        start, code = time.monotonic(), None
        first.terminate()
        follow(40, lambda: not first.is_running)
        code, took = first.process.poll(), time.monotonic() - start
        follow(3)
        load.stop()
        everything = list(range(1, load.written + 1))
        follow(
            10,
            lambda: all(
                everything[-1:] == [int(n) for n in CONTENT.findall(each.connection.heard)][-1:]
                or (each.heard[-1:] == everything[-1:])
                for each in listeners
            ),
        )
        for listener in listeners:
            listener.take()
        report_end(listeners, load, everything, code, took, faults)
        crowd.close()
    finally:
        nginx.terminate()
        nginx.wait()


def report_end(listeners, load, everything, code, took, faults):
    ended = [each for each in listeners if each.endings]
    say(
        f"SIGTERM to one of two nodes behind nginx, {len(listeners)} listeners: "
        f"the node ended with {code} after {took:.1f} s"
    )
    say(
        f"  {len(load.waits)} requests beside it, {len(load.failures)} failed, median "
        f"{at(load.waits, 0.5):.0f}, p99 {at(load.waits, 0.99):.0f}, "
        f"longest {max(load.waits) * 1000:.0f} ms"
    )
    if code != 0:
        faults.append(f"the node ended with {code}")
    for failure in sorted(set(load.failures))[:5]:
        faults.append(f"a request failed: {failure} ({load.failures.count(failure)} times)")
    for kind, right in (("WebSocket", "1001"), ("event stream", "complete")):
        endings = [ending for each in ended if each.kind == kind for ending in each.endings]
        counts = {ending: endings.count(ending) for ending in sorted(set(endings))}
        say(
            f"  {sum(each.kind == kind for each in listeners)} × {kind}: "
            + ", ".join(f"{count} ended with {ending}" for ending, count in counts.items())
        )
        if set(counts) - {right}:
            faults.append(f"a {kind} ended otherwise than with {right}: {counts}")
        if not endings:
            faults.append(f"no {kind} was on the node that ended")
    wrong = [each for each in listeners if each.heard != everything]
    say(
        f"  {len(everything)} events, each heard once and in order by "
        f"{len(listeners) - len(wrong)} of {len(listeners)} ({len(ended)} of them on both nodes, one after the other)"
    )
    for each in wrong[:3]:
        lost = sorted(set(everything) - set(each.heard))
        twice = sorted({number for number in each.heard if each.heard.count(number) > 1})
        faults.append(f"{each.kind} {each.number}, {each.endings}: lost {lost}, twice {twice}")


if __name__ == "__main__":
    sys.exit(main())
