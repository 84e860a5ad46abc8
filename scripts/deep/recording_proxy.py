"""A proxy that notes what clients send and servers answer: heads of requests and answers, close codes.

It passes bytes on as they come and changes nothing; one connection is one record.
"""

import re
import socket
import struct
import threading

# A head may follow a body without a line break between them.
REQUEST = re.compile(
    rb"(GET|POST|PUT|DELETE|OPTIONS|HEAD) (\S+) HTTP/1\.[01]\r\n(.*?)\r\n\r\n", re.S
)
ANSWER = re.compile(rb"HTTP/1\.[01] (\d{3}) [^\r\n]*\r\n(.*?)\r\n\r\n", re.S)


def fields(text):
    pairs = (line.split(":", 1) for line in text.decode("latin-1").split("\r\n") if ":" in line)
    return {name.strip().lower(): value.strip() for name, value in pairs}


def close_codes(stream):
    """The close codes among the frames of a WebSocket (without extensions), in order."""
    codes, at = [], 0
    while at + 2 <= len(stream):
        opcode, length = stream[at] & 0x0F, stream[at + 1] & 0x7F
        is_masked, at = stream[at + 1] & 0x80, at + 2
        if length >= 126:
            size = 2 if length == 126 else 8
            length, at = int.from_bytes(stream[at : at + size], "big"), at + size
        mask, at = (stream[at : at + 4], at + 4) if is_masked else (bytes(4), at)
        payload = bytes(
            byte ^ mask[index % 4] for index, byte in enumerate(stream[at : at + length])
        )
        at += length
        if opcode == 8:
            codes.append(struct.unpack("!H", payload[:2])[0] if len(payload) >= 2 else 1005)
    return codes


class Connection:
    def __init__(self):
        self.sent, self.received = bytearray(), bytearray()

    def requests(self):
        return [
            (method.decode(), target.decode(), fields(head))
            for method, target, head in REQUEST.findall(bytes(self.sent))
        ]

    def answers(self):
        return [
            (int(status), fields(head))
            for status, head in ANSWER.findall(bytes(self.received))
            if status != b"100"
        ]

    def closes(self):
        """Close codes of the client and of the server, where the connection was a WebSocket."""
        if not any(status == 101 for status, _ in self.answers()):
            return None
        ends = (bytes(side).split(b"\r\n\r\n", 1)[1] for side in (self.sent, self.received))
        return tuple(close_codes(frames) for frames in ends)


class RecordingProxy:
    """Listens on a port of its own; `connections` has one record each, in the order of arrival."""

    def __init__(self, port):
        self.connections, self.port_of_server = [], port
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self):
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            record = Connection()
            self.connections.append(record)
            try:
                server = socket.create_connection(("127.0.0.1", self.port_of_server))
            except OSError:  # nobody listens there: the client sees the same
                client.close()
                continue
            for source, target, kept in (
                (client, server, record.sent),
                (server, client, record.received),
            ):
                threading.Thread(
                    target=self._pass, args=(source, target, kept), daemon=True
                ).start()

    @staticmethod
    def _pass(source, target, kept):
        try:
            while data := source.recv(65536):
                kept += data
                target.sendall(data)
            target.shutdown(socket.SHUT_WR)
        except OSError:
            pass

    def close(self):
        self.listener.close()
