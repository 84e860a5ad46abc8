"""Thousands of connections from one thread: WebSockets, event streams and bytes of any kind, on one
epoll, so that the load costs less than what it measures."""

import base64
import json
import select
import socket
import struct
import time

KEY = base64.b64encode(b"a key of 16 byte").decode()
# A mask of zeroes leaves the text readable; servers cannot tell.
MASK = bytes(4)
NEXT, ACK = b'"type":"next"', b'"connection_ack"'
PING = b"\x89\x00"  # as servers send it: without content, without a mask


def frame(text, opcode=1):
    """A client's whole frame."""
    payload = text.encode() if isinstance(text, str) else text
    if len(payload) < 126:
        size = struct.pack("!BB", 0x80 | opcode, 0x80 | len(payload))
    elif len(payload) < 65_536:
        size = struct.pack("!BBH", 0x80 | opcode, 0xFE, len(payload))
    else:
        size = struct.pack("!BBQ", 0x80 | opcode, 0xFF, len(payload))
    return size + MASK + payload


PONG = frame(b"", 10)


def message(kind, **members):
    return frame(json.dumps({"type": kind} | members))


def upgrade(bearer=None):
    return (
        "GET /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
        f"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: {KEY}\r\n"
        "Sec-WebSocket-Protocol: graphql-transport-ws\r\n"
        + (f"Authorization: Bearer {bearer}\r\n" if bearer else "")
        + "\r\n"
    ).encode()


def init(bearer=None):
    payload = {"authorization": "Bearer " + bearer} if bearer else {}
    return message("connection_init", payload=payload)


def subscribe(query, variables=None, name="1", **extensions):
    payload = {"query": query, "variables": variables or {}}
    if extensions:
        payload["extensions"] = extensions
    return message("subscribe", id=name, payload=payload)


def post(query, bearer=None, variables=None, accept="*/*", **headers):
    """A request by POST."""
    body = json.dumps({"query": query, "variables": variables or {}}).encode()
    lines = {
        "Host": "localhost",
        "Content-Type": "application/json",
        "Accept": accept,
        "Content-Length": str(len(body)),
    } | headers
    if bearer:
        lines["Authorization"] = "Bearer " + bearer
    head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
    return f"POST /graphql HTTP/1.1\r\n{head}\r\n".encode() + body


def close_code(received):
    """The code of the close frame among a server's frames; None where there is none."""
    at = received.find(b"\r\n\r\n") + 4 if received.startswith(b"HTTP/") else 0
    while at + 2 <= len(received):
        opcode, size = received[at] & 15, received[at + 1] & 127
        at += 2
        if size == 126:
            size, at = int.from_bytes(received[at : at + 2], "big"), at + 2
        elif size == 127:
            size, at = int.from_bytes(received[at : at + 8], "big"), at + 8
        if opcode == 8:
            return int.from_bytes(received[at : at + 2], "big") if size >= 2 else 1005
        at += size
    return None


class Connection:
    """One of a crowd: what it has still to say, and what it has heard."""

    __slots__ = ("socket", "number", "steps", "pending", "heard", "is_open", "heard_at", "wants")

    def __init__(self, number, steps):
        self.number = number
        # (bytes that must have come, what is sent then), one after the other
        self.steps = list(steps)
        self.pending = b""
        self.heard = b""
        self.is_open = True
        self.heard_at = None
        self.wants = 0


class Crowd:
    """Connections to one port."""

    def __init__(self, port, keeps=True, answers=True):
        self.port = port
        # Whether pings are answered.
        self.answers = answers
        # Whether what was heard is kept.
        self.keeps = keeps
        self.poll = select.epoll()
        self.connections = {}
        self.all = []

    def open(self, steps, source=None, receive_buffer=None):
        """Connects one; `steps` are pairs of what must have come and what is sent then."""
        connection = Connection(len(self.all), steps)
        link = socket.socket()
        link.setblocking(False)
        if receive_buffer:
            link.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
        link.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if source:
            # The port is chosen when it connects: tens of thousands fit.
            link.setsockopt(socket.IPPROTO_IP, 24, 1)  # IP_BIND_ADDRESS_NO_PORT
            link.bind((source, 0))
        link.connect_ex(("127.0.0.1", self.port))
        connection.socket = link
        self.all.append(connection)
        self.connections[link.fileno()] = connection
        connection.wants = select.EPOLLIN | select.EPOLLOUT
        self.poll.register(link.fileno(), connection.wants)
        return connection

    def send(self, connection, data):
        connection.pending += data
        self._want(connection, connection.wants | select.EPOLLOUT)

    def _want(self, connection, wants):
        if connection.is_open and connection.wants != wants:
            connection.wants = wants
            self.poll.modify(connection.socket.fileno(), wants)

    def pause(self, connection):
        """Reads no more from it."""
        self._want(connection, connection.wants & ~select.EPOLLIN)

    def drop(self, connection):
        if connection.is_open:
            connection.is_open = False
            number = connection.socket.fileno()
            self.poll.unregister(number)
            del self.connections[number]
            connection.socket.close()

    def drop_all(self):
        for connection in list(self.connections.values()):
            self.drop(connection)

    def close(self):
        self.drop_all()
        self.poll.close()

    def turn(self, seconds=0.1, count=4096):
        """Reads and writes what is possible, once; what was heard of."""
        touched = []
        for number, events in self.poll.poll(seconds, count):
            connection = self.connections.get(number)
            if connection is None:
                continue
            if events & select.EPOLLIN or events & (select.EPOLLERR | select.EPOLLHUP):
                if not self._read(connection):
                    touched.append(connection)
                    continue
                touched.append(connection)
            self._step(connection)
            if connection.pending:
                try:
                    sent = connection.socket.send(connection.pending)
                    connection.pending = connection.pending[sent:]
                except BlockingIOError:
                    pass
                except OSError:
                    self.drop(connection)
                    continue
            self._want(
                connection,
                (
                    connection.wants | select.EPOLLOUT
                    if connection.pending
                    else connection.wants & ~select.EPOLLOUT
                ),
            )
        return touched

    def hear(self, waiting, marker, timeout):
        """Reads until each has heard the marker, as cheaply as possible; when each did.

        - waiting: connections that have nothing to say"""
        sockets = {each.socket.fileno(): each for each in waiting if each.is_open}
        times, end, clock = [], time.monotonic() + timeout, time.monotonic
        poll = self.poll.poll
        while sockets and clock() < end:
            for number, _ in poll(0.05, 4096):
                connection = sockets.get(number)
                if connection is None:
                    continue
                try:
                    data = connection.socket.recv(65_536)
                except BlockingIOError:
                    continue
                if not data:
                    self.drop(connection)
                    del sockets[number]
                    continue
                if PING in data and self.answers:
                    self.send(connection, PONG)
                if marker in data or marker in connection.heard + data:
                    connection.heard = data
                    times.append(clock())
                    del sockets[number]
                else:
                    connection.heard += data
        return times

    def _read(self, connection):
        try:
            data = connection.socket.recv(262_144)
        except BlockingIOError:
            return True
        except OSError:
            data = b""
        if not data:
            self.drop(connection)
            return False
        connection.heard_at = time.monotonic()
        if PING in data and self.answers:
            connection.pending += PONG
        if self.keeps or connection.steps:
            connection.heard += data
        else:
            connection.heard = data
        return True

    def _step(self, connection):
        while connection.steps and connection.steps[0][0] in connection.heard:
            connection.pending += connection.steps.pop(0)[1]

    def run(self, until, timeout, seconds=0.1):
        """Turns until the condition holds; whether it did in time."""
        end = time.monotonic() + timeout
        while not until():
            if time.monotonic() > end:
                return False
            self.turn(seconds)
        return True

    def open_all(self, count, steps, timeout=120, width=200, is_ready=None, **options):
        """Opens many, some at a time; those that have said and heard all of their steps.

        - steps: of the connection of a number"""
        is_ready = is_ready or (lambda connection: not connection.steps)
        new, end = [], time.monotonic() + timeout
        waiting = set()
        while (len(new) < count or waiting) and time.monotonic() < end:
            while len(new) < count and len(waiting) < width:
                connection = self.open(steps(len(new)), **options)
                new.append(connection)
                waiting.add(connection)
            self.turn(0.05)
            waiting = {each for each in waiting if each.is_open and not is_ready(each)}
        return [each for each in new if is_ready(each)]


def subscriber_steps(bearer, query, variables):
    """What a WebSocket's client says until it is subscribed."""
    return [(b"", upgrade()), (b"\r\n\r\n", init(bearer)), (ACK, subscribe(query, variables))]
