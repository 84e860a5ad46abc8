"""A bucket for tests: PUT, HEAD, GET (also of a range) and DELETE of objects, as Amazon S3 answers them.

Usage: s3.py FOLDER BUCKET REGION ACCESS_KEY SECRET_KEY

Checks the signature of every request (Signature Version 4, written anew from its description) and
that the body is the one that was signed; refuses with 403 what is wrong. Keeps objects in FOLDER.
Prints the port it listens on.
"""
import hashlib
import hmac
import os
import re
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

folder, bucket, region, access_key, secret_key = sys.argv[1:]


def signature(method, path, headers, signed, payload, time, scope):
    canonical = "\n".join(
        [method, path, ""]
        + [f"{name}:{' '.join(headers[name].split())}" for name in signed]
        + ["", ";".join(signed), payload]
    )
    text = "\n".join(
        ["AWS4-HMAC-SHA256", time, scope, hashlib.sha256(canonical.encode()).hexdigest()]
    )
    key = ("AWS4" + secret_key).encode()
    for part in scope.split("/"):
        key = hmac.digest(key, part.encode(), "sha256")
    return hmac.digest(key, text.encode(), "sha256").hex()


class Bucket(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def answer(self, status, body=b"", content_type="application/xml", **headers):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Content-Type", content_type)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def body(self):
        if self.headers.get("Transfer-Encoding", "").lower() != "chunked":
            return self.rfile.read(int(self.headers.get("Content-Length", 0)))
        whole = b""
        while size := int(self.rfile.readline(), 16):
            whole += self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()
        return whole

    def is_signed(self, body):
        found = re.fullmatch(
            r"AWS4-HMAC-SHA256 Credential=([^/]+)/(\S+), ?SignedHeaders=(\S+), ?Signature=(\w+)",
            self.headers.get("Authorization", ""),
        )
        if not found:
            return False
        key, scope, signed, sent = found.groups()
        headers = {name.lower(): value for name, value in self.headers.items()}
        names = signed.split(";")
        time = headers.get("x-amz-date", "")
        payload = headers.get("x-amz-content-sha256", "")
        return (
            key == access_key
            and scope == f"{time[:8]}/{region}/s3/aws4_request"
            and {"host", "x-amz-date", "x-amz-content-sha256"} <= set(names)
            and payload == hashlib.sha256(body).hexdigest()
            and sent == signature(self.command, self.path, headers, names, payload, time, scope)
        )

    def handle_object(self):
        body = self.body()
        if not self.is_signed(body):
            return self.answer(403, b"<Error><Code>SignatureDoesNotMatch</Code></Error>")
        found = re.fullmatch(rf"/{bucket}/([\w/-]+)", self.path)
        if not found:
            return self.answer(404, b"<Error><Code>NoSuchBucket</Code></Error>")
        path = os.path.join(folder, found[1].replace("/", "_"))
        if self.command == "PUT":
            with open(path, "wb") as file:
                file.write(body)
            return self.answer(200)
        if not os.path.exists(path):
            return self.answer(204 if self.command == "DELETE" else 404)
        if self.command == "DELETE":
            os.remove(path)
            return self.answer(204)
        with open(path, "rb") as file:
            content = file.read()
        tag = f'"{hashlib.md5(content).hexdigest()}"'
        if self.headers.get("If-Match", tag) != tag:
            return self.answer(412)
        kind = "binary/octet-stream"
        part = re.fullmatch(r"bytes=(\d+)-(\d+)", self.headers.get("Range", ""))
        if not part:
            return self.answer(200, content, kind, ETag=tag)
        first, last = int(part[1]), min(int(part[2]), len(content) - 1)
        self.answer(206, content[first:last + 1], kind, ETag=tag,
                    Content_Range=f"bytes {first}-{last}/{len(content)}")

    do_HEAD = do_GET = do_PUT = do_DELETE = handle_object


server = ThreadingHTTPServer(("127.0.0.1", 0), Bucket)
print(server.server_port, flush=True)
server.serve_forever()
