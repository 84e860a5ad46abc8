"""An attack with searches, and how long a neighbour waits meanwhile; see scripts/deep/noisy-neighbour."""

import argparse
import base64
import http.client
import json
import os
import random
import re
import subprocess
import sys
import threading
import time
import uuid

SEARCHES = 80
ATTACKERS = 2
READS_PER_SECOND = 50
LONGEST_WAIT = 0.250
TIMEOUT = 10

FILL = """
INSERT INTO apartment (id, uuid, kapt_code, name, sido, sigungu, eupmyeondong, bjd_code,
    search_text, search_grams)
OVERRIDING SYSTEM VALUE
SELECT a, md5('apartment' || a)::uuid, 'A1000000' || a, '단지 ' || a, '경기도', '수원', '파장동',
    '4111112900', '단지', ARRAY['단지'] FROM generate_series(1, 2) a;
INSERT INTO apartment_version SELECT a, 'feeds', 1 FROM generate_series(1, 2) a;
INSERT INTO account (id, username, username_key, display_name, display_name_key)
SELECT md5('account' || a)::uuid, 'resident' || a, 'resident' || a, '주민' || a, '주민' || a
FROM generate_series(1, 2) a;
INSERT INTO session (id, account_id, access_hash, access_expires_at, expires_at)
SELECT md5('session' || a)::uuid, md5('account' || a)::uuid,
    sha256(('dja_' || rpad('neighbour' || a, 43, 'x'))::bytea),
    now() + interval '1 day', now() + interval '1 day' FROM generate_series(1, 2) a;
INSERT INTO account_apartment SELECT md5('account' || a)::uuid, a FROM generate_series(1, 2) a;
INSERT INTO building (apartment_id, id, name, name_key)
SELECT a, md5('building' || a)::uuid, '101동', '101' FROM generate_series(1, 2) a;
INSERT INTO household (apartment_id, id, building_id, unit, unit_key, occupancy)
SELECT a, md5('household' || a)::uuid, md5('building' || a)::uuid, '1호', '1', 'OCCUPIED'
FROM generate_series(1, 2) a;
INSERT INTO membership (apartment_id, id, account_id, status, relation, household_id)
SELECT a, md5('membership' || a)::uuid, md5('account' || a)::uuid, 'VERIFIED', 'OWNER',
    md5('household' || a)::uuid FROM generate_series(1, 2) a;
INSERT INTO feed (apartment_id, id, author_id, content, created_at)
SELECT a, md5('feed' || a || '-' || n)::uuid, md5('account' || a)::uuid,
    (SELECT string_agg(chr(44032 + abs(hashint4(n * 300 + k)) % 2000)
        || CASE WHEN k % 3 = 0 THEN ' ' ELSE '' END, '') FROM generate_series(1, 60) k)
        || CASE WHEN n % 2 = 0 THEN ' 관리비가 올랐습니다' ELSE ' 승강기를 고쳤습니다' END,
    now() - n * interval '1 minute'
FROM (VALUES (1, {posts}), (2, 500)) c (a, most), LATERAL generate_series(1, most) n;
SET client_min_messages = error;
ANALYZE;
"""


def global_id(number):
    digits = subprocess.run(
        ["psql", "-XAtqw", "-d", os.environ["DANJI_MIGRATION_DATABASE_URL"], "-c",
         f"SELECT uuid FROM apartment WHERE id = {number}"],
        check=True, capture_output=True, text=True).stdout.strip()
    raw = bytes([1]) + uuid.UUID(digits).bytes
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


def token(number):
    return "dja_" + f"neighbour{number}".ljust(43, "x")


class Client:
    """One connection of one account."""

    def __init__(self, port, number, timeout=TIMEOUT):
        self.number = number
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=timeout)

    def post(self, query):
        body = json.dumps({"query": query}).encode()
        try:
            self.connection.request("POST", "/graphql", body, {
                "Content-Type": "application/json",
                "Authorization": "Bearer " + token(self.number)})
            return json.loads(self.connection.getresponse().read())
        except (OSError, http.client.HTTPException) as error:
            self.connection.close()
            return {"errors": [{"message": str(error)}]}


def searches(apartment):
    """New search texts, so that no cache answers; half of them are common."""
    parts = []
    for index in range(SEARCHES):
        text = "관리비" if index % 2 else "".join(chr(44032 + random.randrange(2000)) for _ in "12")
        after = f"2020-01-01T00:00:{random.randrange(60):02d}.{random.randrange(10**6):06d}Z"
        parts.append(
            f'f{index}: feeds(first: 1, filter: {{text: "{text}", createdAfter: "{after}"}}) '
            "{ nodes { id } totalCount }")
    return f'{{ apartment(id: "{apartment}") {{ {" ".join(parts)} }} }}'


def neighbour(port, apartment, seconds):
    """Waits of a resident who reads a page at a fixed pace, and how many requests failed."""
    waits, failures = [], 0
    client = Client(port, 2)
    begin = time.monotonic()
    for turn in range(int(seconds * READS_PER_SECOND)):
        if time.monotonic() - begin > 3 * seconds:
            break
        pause = begin + turn / READS_PER_SECOND - time.monotonic()
        if pause > 0:
            time.sleep(pause)
        # From another position each time, so that PostgreSQL is queried.
        after = f"2020-01-01T00:00:00.{random.randrange(10**6):06d}Z"
        query = (f'{{ apartment(id: "{apartment}") {{ feeds(first: 20, filter: '
                 f'{{createdAfter: "{after}"}}) {{ nodes {{ id content }} }} }} }}')
        start = time.monotonic()
        answer = client.post(query)
        waits.append(time.monotonic() - start)
        if "errors" in answer:
            failures += 1
    return sorted(waits), failures


def report(name, waits, failures):
    at = lambda part: waits[min(len(waits) - 1, int(part * len(waits)))] * 1000
    print(f"{name}: {len(waits)} requests, median {at(0.5):.1f} ms, p99 {at(0.99):.1f} ms, "
          f"longest {waits[-1] * 1000:.1f} ms, {failures} failed", flush=True)


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--program", required=True)
    arguments.add_argument("--posts", type=int, default=100_000)
    arguments.add_argument("--seconds", type=int, default=20)
    options = arguments.parse_args()
    subprocess.run(
        ["psql", "-XAtqw", "-v", "ON_ERROR_STOP=1", "-d", os.environ["DANJI_MIGRATION_DATABASE_URL"]],
        input=FILL.format(posts=options.posts), text=True, check=True)
    server = subprocess.Popen([options.program, "serve", "--port", "0"], stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL, text=True)
    try:
        port = int(re.search(r":(\d+)/graphql", server.stdout.readline()).group(1))
        first, second = global_id(1), global_id(2)
        neighbour(port, second, 2)
        report("alone", *neighbour(port, second, options.seconds))

        is_over = threading.Event()
        attacks = {"answered": 0, "refused": 0}

        def attack():
            client = Client(port, 1, timeout=60)
            while not is_over.is_set():
                answer = client.post(searches(first))
                attacks["refused" if "errors" in answer else "answered"] += 1

        threads = [threading.Thread(target=attack, daemon=True) for _ in range(ATTACKERS)]
        for thread in threads:
            thread.start()
        time.sleep(1)
        waits, failures = neighbour(port, second, options.seconds)
        is_over.set()
        report("beside the attack", waits, failures)
        print(f"the attack: {attacks['answered']} requests answered in full, "
              f"{attacks['refused']} in part or not at all")
        p99 = waits[min(len(waits) - 1, int(0.99 * len(waits)))]
        return 1 if failures or p99 > LONGEST_WAIT else 0
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    sys.exit(main())
