#!/usr/bin/env python3
"""Kills the server and PostgreSQL in the middle of 1,000 writes, repeatedly, and counts what survives.

Usage: scripts/deep/power-cut [--writes N] [--cuts N] [--help]

Eight clients write posts and comments over HTTP, each write with a clientMutationId of its own, and
send it again with the same one until it is acknowledged. Meanwhile `kill -9` ends `danji serve` and
every process of PostgreSQL at once (fsync and synchronous_commit are on), and both are started
again. What was acknowledged is kept in this process, which nobody kills. In the end everything that
was acknowledged must be there, nothing twice, and events must be counted without gaps.

  --writes N   writes in all (default 1000)
  --cuts N     number of power cuts (default 4)

Everything is made under $WORK (default ~/.cache/danji-power-cut) and deleted first. DANJI_PROGRAM
names another program than .build/release/danji or .build/debug/danji.
"""

import json
import os
import pathlib
import random
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
CLIENTS = 8


def option(name, standard):
    if name in sys.argv:
        return int(sys.argv[sys.argv.index(name) + 1])
    return standard


def program():
    named = os.environ.get("DANJI_PROGRAM")
    found = [named] if named else [ROOT / ".build/release/danji", ROOT / ".build/debug/danji"]
    for path in found:
        if pathlib.Path(path).exists():
            return str(path)
    sys.exit("power-cut: there is no program; build it, or name it by DANJI_PROGRAM")


class Machine:
    """The machine that loses its power: a PostgreSQL and a server."""

    def __init__(self, work):
        self.work = work
        self.services = [str(ROOT / "scripts/services"), "--dir", str(work / "services")]
        if (work / "services").exists():
            subprocess.run([*self.services, "--yes", "remove"], check=True)
        self.control("start")
        lines = subprocess.run(
            [*self.services, "env"], check=True, capture_output=True, text=True).stdout
        self.environment = {
            "PATH": os.environ["PATH"], "DANJI_ENVIRONMENT": "development",
            "DANJI_ACTION_LIMITS": "off", "DANJI_MIGRATIONS_DIR": str(ROOT / "Migrations"),
            **dict(line.split("=", 1) for line in lines.split()),
        }
        for setting in ["fsync", "synchronous_commit"]:
            value = self.sql(f"SHOW {setting}")
            if value != "on":
                sys.exit(f"power-cut: {setting} is {value}")
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self.server = None

    def control(self, command, service="postgres"):
        subprocess.run(
            [*self.services, command, *([service] if command != "start" else [])], check=True,
            stderr=subprocess.DEVNULL)

    def sql(self, text):
        return subprocess.run(
            ["psql", "-XAtqw", "-v", "ON_ERROR_STOP=1", "-d", self.environment["DANJI_MIGRATION_DATABASE_URL"],
             "-c", text], check=True, capture_output=True, text=True).stdout.strip()

    def danji(self, *arguments):
        subprocess.run([program(), *arguments], check=True, env=self.environment)

    def serve(self):
        self.server = subprocess.Popen(
            [program(), "serve", "--port", str(self.port)], env=self.environment,
            stdout=subprocess.DEVNULL, stderr=open(self.work / "server.log", "ab"))

    def cut(self):
        """Stops all processes at about the same moment."""
        database = threading.Thread(target=self.control, args=("kill",))
        database.start()
        self.server.kill()
        self.server.wait()
        database.join()

    def restore(self):
        self.control("start")
        self.serve()


def post(machine, query, variables, token=None):
    headers = {"Content-Type": "application/json"}
    if token:
        headers["Authorization"] = f"Bearer {token}"
    request = urllib.request.Request(
        machine.url + "/graphql", json.dumps({"query": query, "variables": variables}).encode(),
        headers)
    with urllib.request.urlopen(request, timeout=10) as answer:
        return json.load(answer)


def until_answered(machine, query, variables, token=None):
    """Repeats it until there is an answer without errors; returns how often it was sent, and the data."""
    tries = 0
    while True:
        tries += 1
        try:
            answer = post(machine, query, variables, token)
            if "errors" not in answer:
                return tries, answer["data"]
        except (OSError, urllib.error.URLError, ValueError):
            pass
        time.sleep(0.05)


CREATE_POST = """mutation ($apartment: ID!, $text: String!, $key: String!) { feedCreate(input: {
    apartmentId: $apartment, content: $text, clientMutationId: $key }) {
    feed { id } userErrors { code message } } }"""
CREATE_COMMENT = """mutation ($subject: ID!, $text: String!, $key: String!) { commentCreate(input: {
    subjectId: $subject, content: $text, clientMutationId: $key }) {
    comment { id } userErrors { code message } } }"""
SIGN_UP = """mutation ($name: String!) { signUp(input: { username: $name, displayName: $name,
    password: "a lamp that stays on", acceptsTerms: true, acceptsPrivacyPolicy: true,
    isOver14: true }) { tokens { accessToken } userErrors { code message } } }"""
EXISTS = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }"


def prepare(machine):
    """Clients who are residents of one complex; their tokens, the complex' ID and number."""
    tokens = []
    for number in range(CLIENTS):
        _, data = until_answered(machine, SIGN_UP, {"name": f"writer-{number}"})
        tokens.append(data["signUp"]["tokens"]["accessToken"])
    number = machine.sql("SELECT id FROM apartment ORDER BY id LIMIT 1")
    machine.sql(f"""
        INSERT INTO account_apartment (account_id, apartment_id)
        SELECT id, {number} FROM account WHERE username LIKE 'writer-%';
        INSERT INTO membership (apartment_id, id, account_id, status, relation, household_id)
        SELECT {number}, gen_random_uuid(), a.id, 'VERIFIED', 'OWNER', h.id
        FROM account a, (SELECT id FROM household WHERE apartment_id = {number} LIMIT 1) h
        WHERE a.username LIKE 'writer-%'""")
    kapt = machine.sql(f"SELECT kapt_code FROM apartment WHERE id = {number}")
    _, data = until_answered(
        machine, "query ($code: String!) { apartmentByKaptCode(kaptCode: $code) { id } }",
        {"code": kapt})
    return tokens, data["apartmentByKaptCode"]["id"], int(number)


def main():
    if "--help" in sys.argv or "-h" in sys.argv:
        print(__doc__)
        return
    writes, cuts = option("--writes", 1000), option("--cuts", 4)
    work = pathlib.Path(os.environ.get("WORK", pathlib.Path.home() / ".cache/danji-power-cut"))
    work.mkdir(parents=True, exist_ok=True)
    work.chmod(0o711)
    machine = Machine(work)
    machine.danji("migrate")
    machine.danji("demo", "load", "--scale", "small")
    machine.serve()
    tokens, apartment, number = prepare(machine)
    machine.sql(f"DELETE FROM event WHERE apartment_id = {number}")
    first_event = int(machine.sql(f"""SELECT coalesce(max(version), 0) FROM apartment_version
        WHERE apartment_id = {number} AND topic = 'events'""")) + 1

    acknowledged, resent, lock = {}, 0, threading.Lock()

    def client(which):
        nonlocal resent
        subject = None
        for step in range(which, writes, CLIENTS):
            key = f"write-{step}"
            if subject and step % 3:
                tries, data = until_answered(
                    machine, CREATE_COMMENT, {"subject": subject, "text": key, "key": key},
                    tokens[which])
                made = data["commentCreate"]["comment"]
            else:
                tries, data = until_answered(
                    machine, CREATE_POST, {"apartment": apartment, "text": key, "key": key},
                    tokens[which])
                made = data["feedCreate"]["feed"]
                subject = made and made["id"]
            if not made:
                sys.exit(f"power-cut: {key} was refused: {data}")
            with lock:
                acknowledged[key] = made["id"]
                resent += tries - 1

    threads = [threading.Thread(target=client, args=(each,)) for each in range(CLIENTS)]
    for thread in threads:
        thread.start()
    for cut in range(cuts):
        mark = writes * (cut + 1) // (cuts + 1)
        while len(acknowledged) < mark and any(t.is_alive() for t in threads):
            time.sleep(0.002)
        time.sleep(random.random() * 0.05)
        machine.cut()
        print(f"power cut {cut + 1} after {len(acknowledged)} acknowledged writes", flush=True)
        machine.restore()
    for thread in threads:
        thread.join()

    problems = []
    ids = list(acknowledged.values())
    if len(set(ids)) != writes:
        problems.append(f"{len(set(ids))} different objects were acknowledged, not {writes}")
    for start in range(0, len(ids), 100):
        part = ids[start:start + 100]
        _, data = until_answered(machine, EXISTS, {"ids": part}, tokens[0])
        gone = [id for id, node in zip(part, data["nodes"]) if not node or node["id"] != id]
        if gone:
            problems.append(f"acknowledged, but not there: {gone}")
    texts = f"""(SELECT content FROM feed WHERE apartment_id = {number}
        UNION ALL SELECT content FROM comment WHERE apartment_id = {number}) t
        WHERE content LIKE 'write-%'"""
    for what, expected, query in [
        ("rows", writes, f"SELECT count(*) FROM {texts}"),
        ("different texts", writes, f"SELECT count(DISTINCT content) FROM {texts}"),
        ("events", writes, f"SELECT count(*) FROM event WHERE apartment_id = {number}"),
        ("events from the first to the last", writes,
         f"SELECT max(seq) - {first_event} + 1 FROM event WHERE apartment_id = {number}"),
        ("the version of events less the last event", 0,
         f"""SELECT version - (SELECT max(seq) FROM event WHERE apartment_id = {number})
             FROM apartment_version WHERE apartment_id = {number} AND topic = 'events'"""),
        ("posts with a wrong count of comments", 0,
         f"""SELECT count(*) FROM feed f WHERE apartment_id = {number} AND content LIKE 'write-%'
             AND comment_count <> (SELECT count(*) FROM comment c
                WHERE c.apartment_id = {number} AND c.subject_id = f.id)"""),
    ]:
        found = machine.sql(query)
        if found != str(expected):
            problems.append(f"{what}: {found} instead of {expected}")
    machine.server.kill()
    machine.control("stop")
    print(f"{len(acknowledged)} writes acknowledged, {resent} sent again, {cuts} power cuts")
    if problems:
        sys.exit("\n".join(problems))
    print("everything that was acknowledged is there, and nothing is there twice")


main()
