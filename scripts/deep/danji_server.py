"""A running server, its people and its costs; used by the scripts that put load on it."""

import base64
import hashlib
import http.client
import json
import os
import re
import socket
import subprocess
import threading
import uuid

TICKS = os.sysconf("SC_CLK_TCK")

# Complexes with residents who are signed in; the first of each is its manager.
RESIDENTS = """
INSERT INTO apartment (id, uuid, kapt_code, name, sido, sigungu, eupmyeondong, bjd_code,
    search_text, search_grams)
OVERRIDING SYSTEM VALUE
SELECT a, md5('apartment' || a)::uuid, 'A1000000' || a, '단지 ' || a, '경기도', '수원', '파장동',
    '4111112900', '단지', ARRAY['단지'] FROM generate_series(1, {apartments}) a;
INSERT INTO apartment_version SELECT a, 'feeds', 1 FROM generate_series(1, {apartments}) a;
INSERT INTO account (id, username, username_key, display_name, display_name_key)
SELECT md5('account' || r)::uuid, 'resident' || r, 'resident' || r, '주민' || r, '주민' || r
FROM generate_series(1, {residents}) r;
INSERT INTO session (id, account_id, access_hash, access_expires_at, expires_at)
SELECT md5('session' || r)::uuid, md5('account' || r)::uuid,
    sha256(('dja_' || rpad('resident' || r || '-', 43, 'x'))::bytea),
    now() + interval '1 day', now() + interval '1 day' FROM generate_series(1, {residents}) r;
INSERT INTO account_apartment SELECT md5('account' || r)::uuid, 1 + (r - 1) % {apartments}
FROM generate_series(1, {residents}) r;
INSERT INTO building (apartment_id, id, name, name_key)
SELECT a, md5('building' || a)::uuid, '101동', '101' FROM generate_series(1, {apartments}) a;
INSERT INTO household (apartment_id, id, building_id, unit, unit_key, occupancy)
SELECT 1 + (r - 1) % {apartments}, md5('household' || r)::uuid,
    md5('building' || 1 + (r - 1) % {apartments})::uuid, r || '호', r::text, 'OCCUPIED'
FROM generate_series(1, {residents}) r;
INSERT INTO membership (apartment_id, id, account_id, status, relation, role, household_id)
SELECT 1 + (r - 1) % {apartments}, md5('membership' || r)::uuid, md5('account' || r)::uuid,
    'VERIFIED', 'OWNER', CASE WHEN r <= {apartments} THEN 'OFFICE_MANAGER' ELSE 'RESIDENT' END,
    md5('household' || r)::uuid
FROM generate_series(1, {residents}) r;
UPDATE apartment a SET is_managed = true, member_count =
    (SELECT count(*) FROM membership m WHERE m.apartment_id = a.id);
SET client_min_messages = error;
ANALYZE;
"""


def psql(statement, as_superuser=False):
    """Runs SQL as the owner of the tables; what it prints."""
    url = os.environ["DANJI_MIGRATION_DATABASE_URL"]
    if as_superuser:
        url = url.replace("user=danji", "user=postgres")
    return subprocess.run(
        ["psql", "-XAtqw", "-v", "ON_ERROR_STOP=1", "-d", url],
        input=statement,
        text=True,
        check=True,
        capture_output=True,
    ).stdout.strip()


def fill(residents, apartments=1):
    """Residents 1, 2, …, one after the other in the complexes 1, 2, …, 1, 2, …"""
    psql(RESIDENTS.format(residents=residents, apartments=apartments))


def fill_posts(count, characters):
    """Posts of the first complex's manager, each of so many letters, 3 bytes each."""
    psql(f"""INSERT INTO feed (apartment_id, id, author_id, content, created_at)
        SELECT 1, md5('feed' || n)::uuid, md5('account1')::uuid, repeat('가', {characters}),
            now() - n * interval '1 minute' FROM generate_series(1, {count}) n""")


def token(resident):
    return "dja_" + f"resident{resident}-".ljust(43, "x")


def md5_id(text):
    """The UUID that PostgreSQL makes of md5(text)."""
    return uuid.UUID(hashlib.md5(text.encode()).hexdigest()).bytes


def apartment_id(number=1):
    raw = bytes([1]) + md5_id(f"apartment{number}")
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


def free_port():
    with socket.socket() as link:
        link.bind(("127.0.0.1", 0))
        return link.getsockname()[1]


class Server:
    """A `danji serve` on a free port."""

    def __init__(self, program, log=None, **environment):
        self.log = open(log, "ab") if log else None
        self.process = subprocess.Popen(
            [program, "serve", "--port", "0"],
            stdout=subprocess.PIPE,
            stderr=self.log or subprocess.DEVNULL,
            env=os.environ | environment,
            text=True,
        )
        for line in self.process.stdout:
            if found := re.search(r":(\d+)/graphql", line):
                self.port = int(found[1])
                break
        else:
            raise RuntimeError(f"the server ended with {self.process.wait()} instead of listening")
        # Nothing else is read from it; it must never wait for us.
        threading.Thread(target=self.process.stdout.read, daemon=True).start()

    @property
    def is_running(self):
        return self.process.poll() is None

    def memory(self):
        """Resident and proportional memory in KB."""
        with open(f"/proc/{self.process.pid}/smaps_rollup") as file:
            text = file.read()
        return tuple(int(re.search(rf"^{name}:\s+(\d+)", text, re.M)[1]) for name in ("Rss", "Pss"))

    def cpu(self):
        """Seconds of processor time until now."""
        return cpu_of(self.process.pid)

    def files(self):
        return len(os.listdir(f"/proc/{self.process.pid}/fd"))

    def terminate(self):
        self.process.terminate()

    def stop(self):
        """Ends it; the exit status."""
        if self.is_running:
            self.process.terminate()
        try:
            return self.process.wait(60)
        except subprocess.TimeoutExpired:
            self.process.kill()
            return self.process.wait()


def cpu_of(pid):
    with open(f"/proc/{pid}/stat") as file:
        fields = file.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def postgres_cpu():
    """Seconds of processor time of all processes of the database until now."""
    # Which process it is the server itself knows best.
    postmaster = psql("SELECT pg_read_file('postmaster.pid')", as_superuser=True).split()[0]
    total = 0
    for entry in os.listdir("/proc"):
        if not entry.isdigit():
            continue
        try:
            with open(f"/proc/{entry}/stat") as file:
                fields = file.read().rsplit(")", 1)[1].split()
        except OSError:
            continue
        if postmaster in (entry, fields[1]):
            # With those of children that have ended.
            total += sum(int(fields[at]) for at in (11, 12, 13, 14)) / TICKS
    return total


class Client:
    """One kept connection of one account."""

    def __init__(self, port, bearer=None, timeout=30, source=None):
        self.bearer = bearer
        self.connection = http.client.HTTPConnection(
            "127.0.0.1", port, timeout=timeout, source_address=(source, 0) if source else None
        )

    def post(self, query, variables=None):
        """The answer; the connection's faults as errors."""
        body = json.dumps({"query": query, "variables": variables}).encode()
        headers = {"Content-Type": "application/json"}
        if self.bearer:
            headers["Authorization"] = "Bearer " + self.bearer
        try:
            self.connection.request("POST", "/graphql", body, headers)
            return json.loads(self.connection.getresponse().read())
        except (OSError, http.client.HTTPException, ValueError) as error:
            self.connection.close()
            return {"errors": [{"message": f"{type(error).__name__}: {error}"}]}

    def data(self, query, variables=None):
        """The data of an answer without errors.

        Raises RuntimeError for errors, and for user errors of a mutation's only field."""
        answer = self.post(query, variables)
        if answer.get("errors"):
            raise RuntimeError(answer["errors"][0]["message"])
        for field in answer["data"].values():
            if isinstance(field, dict) and field.get("userErrors"):
                raise RuntimeError(field["userErrors"])
        return answer["data"]


WRITE = """mutation ($apartment: ID!, $content: String!) {
  feedCreate(input: {apartmentId: $apartment, content: $content}) {
    feed { id } userErrors { code message } } }"""


def write_post(client, apartment, content):
    return client.data(WRITE, {"apartment": apartment, "content": content})
