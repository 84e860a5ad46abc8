#!/usr/bin/env python3
"""A client of TLS, HTTP/2 and WebSocket from nothing but Python's standard library, for what no
library would send.

Usage: http2_client.py PORT COMMAND [ARGUMENT]. Each command prints one line.
"""

import os
import socket
import ssl
import struct
import sys
import time

DATA, HEADERS, RST_STREAM, SETTINGS, PING, GOAWAY, CONTINUATION = 0, 1, 3, 4, 6, 7, 9
END_STREAM, ACK, END_HEADERS = 1, 1, 4
PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
QUERY = b'{"query":"{ __typename }"}'


def tls(port, protocols=("h2",)):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.set_alpn_protocols(list(protocols))
    for _ in range(100):
        try:
            return context.wrap_socket(socket.create_connection(("127.0.0.1", port), timeout=60))
        except (ssl.SSLError, ConnectionResetError):
            time.sleep(0.1)  # The connections of the client before this one still count.
    raise SystemExit("no connection")


def frame(kind, flags=0, stream=0, payload=b""):
    return struct.pack(">I", len(payload))[1:] + struct.pack(">BBI", kind, flags, stream) + payload


def integer(value):
    """https://www.rfc-editor.org/rfc/rfc7541#section-5.1, with a prefix of seven bits."""
    if value < 127:
        return bytes([value])
    value, out = value - 127, [127]
    while value >= 128:
        out.append(value % 128 + 128)
        value //= 128
    return bytes(out + [value])


def fields(method="POST", *more):
    names = [(":method", method), (":scheme", "https"), (":path", "/graphql"),
             (":authority", "127.0.0.1"), ("content-type", "application/json"), *more]
    return b"".join(
        b"\x00" + integer(len(name)) + name.encode() + integer(len(value)) + value.encode()
        for name, value in names)


class HTTP2:
    def __init__(self, port):
        self.socket = tls(port)
        assert self.socket.selected_alpn_protocol() == "h2"
        self.bytes = b""
        self.send(PREFACE + frame(SETTINGS))
        # The server's limits hold when they are acknowledged.
        while self.receive()[:2] != (SETTINGS, 0):
            pass
        self.send(frame(SETTINGS, ACK))

    def send(self, data):
        try:
            self.socket.sendall(data)
        except OSError:
            pass  # The server has closed: reading says why.

    def request(self, stream, is_whole=True):
        self.send(frame(HEADERS, END_HEADERS, stream, fields()))
        if is_whole:
            self.send(frame(DATA, END_STREAM, stream, QUERY))

    def receive(self):
        """The next frame; None at the end."""
        while True:
            if len(self.bytes) >= 9:
                size = int.from_bytes(self.bytes[:3], "big")
                if len(self.bytes) >= 9 + size:
                    kind, flags, stream = struct.unpack(">BBI", self.bytes[3:9])
                    payload, self.bytes = self.bytes[9:9 + size], self.bytes[9 + size:]
                    return kind, flags, stream, payload
            try:
                more = self.socket.recv(65536)
            except OSError:
                more = b""
            if not more:
                return None
            self.bytes += more

    def outcome(self, stream):
        """How a stream, or the connection, has ended."""
        while received := self.receive():
            kind, flags, number, payload = received
            if kind == GOAWAY:
                return f"goaway {int.from_bytes(payload[4:8], 'big')}"
            if kind == RST_STREAM and number == stream:
                return f"reset {int.from_bytes(payload, 'big')}"
            if number == stream and kind in (DATA, HEADERS) and flags & END_STREAM:
                return "answered"
        return "closed"


def resets(port, count):
    """Opens and resets streams at once, then asks for something."""
    client = HTTP2(port)
    for index in range(int(count)):
        client.request(2 * index + 1, is_whole=False)
        client.send(frame(RST_STREAM, 0, 2 * index + 1, struct.pack(">I", 8)))
    client.request(2 * int(count) + 1)
    return client.outcome(2 * int(count) + 1)


def pings(port, count):
    client = HTTP2(port)
    for _ in range(int(count)):
        client.send(frame(PING, 0, 0, b"12345678"))
    client.request(1)
    return client.outcome(1)


def streams(port, count):
    """Opens streams that stay open: how the last one ends."""
    client = HTTP2(port)
    for index in range(int(count)):
        client.request(2 * index + 1, is_whole=False)
    last = 2 * int(count) - 1
    client.send(frame(DATA, END_STREAM, last, QUERY))
    return client.outcome(last)


def head(port, size):
    """One field of so many bytes, in as many frames as it takes."""
    client = HTTP2(port)
    block = fields("POST", ("x-long", "a" * int(size)))
    parts = [block[i:i + 16384] for i in range(0, len(block), 16384)]
    for index, part in enumerate(parts):
        kind = CONTINUATION if index else HEADERS
        client.send(frame(kind, END_HEADERS if index == len(parts) - 1 else 0, 1, part))
    client.send(frame(DATA, END_STREAM, 1, QUERY))
    return client.outcome(1)


def large(port, size):
    """A body that is refused by its announced length, and never sent whole."""
    client = HTTP2(port)
    client.send(frame(HEADERS, END_HEADERS, 1, fields("POST", ("content-length", size))))
    return client.outcome(1) + ", then " + client.outcome(1)


def drain(port):
    """Asks once, then says what comes until the connection ends; answers pings."""
    client = HTTP2(port)
    client.request(1)
    print(client.outcome(1), flush=True)
    seen = []
    while received := client.receive():
        kind, flags, _, payload = received
        if kind == GOAWAY:
            seen.append(f"goaway {int.from_bytes(payload[:4], 'big') & 0x7fffffff}")
        if kind == PING and not flags & ACK:
            seen.append("ping")
            client.send(frame(PING, ACK, 0, payload))
    return ", ".join(seen + ["closed"])


def garbage(port):
    with socket.create_connection(("127.0.0.1", port), timeout=60) as plain:
        plain.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
        received = plain.recv(4096)
    return "an alert" if not received or received[0] == 21 else repr(received)


def half(port):
    """The beginning of a handshake, and then nothing: the seconds until the server closes."""
    with socket.create_connection(("127.0.0.1", port), timeout=60) as plain:
        start = time.monotonic()
        plain.sendall(bytes([22, 3, 1, 2, 0, 1, 0, 1, 252, 3, 3]))
        while plain.recv(4096):
            pass
    return f"closed after {round(time.monotonic() - start)}"


def text_frame(text):
    mask = os.urandom(4)
    body = bytes(byte ^ mask[i % 4] for i, byte in enumerate(text.encode()))
    return bytes([0x81, 0x80 | len(body)]) + mask + body


def frame_size(received):
    """Bytes of a frame's head and of its content."""
    return (4, int.from_bytes(received[2:4], "big")) if received[1] == 126 else (2, received[1])


def wss(port):
    """A WebSocket over TLS: the status, then the types of the messages of one query."""
    client = tls(port, ("http/1.1",))
    client.sendall(
        b"GET /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\n"
        b"Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
        b"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
        b"Sec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n")
    received = b""
    while b"\r\n\r\n" not in received:
        received += client.recv(4096)
    status = received.split(b" ")[1].decode()
    received = received.split(b"\r\n\r\n", 1)[1]
    client.sendall(text_frame('{"type":"connection_init"}'))
    seen = [status]
    asked = False
    while True:
        while len(received) < 4 or len(received) < sum(frame_size(received)):
            received += client.recv(4096)
        head, size = frame_size(received)
        text, received = received[head:head + size].decode(), received[head + size:]
        seen.append(text.split('"type":"')[1].split('"')[0])
        if not asked:
            asked = True
            client.sendall(text_frame(
                '{"id":"1","type":"subscribe","payload":{"query":"{ __typename }"}}'))
        if seen[-1] == "complete":
            return " ".join(seen)


if __name__ == "__main__":
    port, command, *arguments = sys.argv[1:]
    commands = [resets, pings, streams, head, large, drain, garbage, half, wss]
    print({each.__name__: each for each in commands}[command](int(port), *arguments))
