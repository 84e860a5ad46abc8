"""Sends random requests made from the served schema while sessions, roles and the cache change.

Called by fuzz-requests; Python's standard library only.
"""
import argparse, collections, http.client, json, random, re, socket, string, subprocess, sys, threading, time
from urllib.parse import urlparse

parser = argparse.ArgumentParser()
parser.add_argument("--url", required=True)
parser.add_argument("--database", required=True)
parser.add_argument("--redis", required=True)
parser.add_argument("--count", type=int, default=100_000)
parser.add_argument("--seed", type=int, default=1)
parser.add_argument("--workers", type=int, default=8)
parser.add_argument("--damage", action="store_true")
parser.add_argument("--people", default="fuzz", help="what the names of the accounts begin with")
options = parser.parse_args()
where = urlparse(options.url)


# Far beyond any limit of the server: waiting this long means a stall, not a slow machine.
STALL_SECONDS = 300


class Gone(Exception):
    """The server closed a connection without an answer three times, or never answered."""


class Client:
    """One connection, from its own address: connections of one address share limits."""

    def __init__(self, number=0):
        self.connection, self.address = None, f"192.0.2.{number}"

    def post(self, query, variables=None, token=None):
        body = json.dumps({"query": query, "variables": variables or {}}).encode()
        headers = {"Content-Type": "application/json", "Accept": "application/graphql-response+json", "X-Forwarded-For": self.address}
        if token:
            headers["Authorization"] = "Bearer " + token
        for attempt in (1, 2, 3):
            try:
                if not self.connection:
                    self.connection = http.client.HTTPConnection(where.hostname, where.port, timeout=STALL_SECONDS)
                self.connection.request("POST", where.path, body, headers)
                answer = self.connection.getresponse()
                return answer.status, answer.read()
            except TimeoutError as error:
                raise Gone(f"no answer in {STALL_SECONDS} s to {query[:2000]}") from error
            except (OSError, http.client.HTTPException) as error:
                self.connection = None
                if attempt == 3:
                    raise Gone(f"{error!r} after {query[:2000]}") from error


# ----------------------------------------------------------------------------------- the schema

INTROSPECTION = """{ __schema { queryType { name } mutationType { name } types { kind name
  fields { name args { name type { ...T } defaultValue } type { ...T } }
  inputFields { name type { ...T } defaultValue } enumValues { name } possibleTypes { name } } } }
fragment T on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } }"""


def named(reference):
    while reference.get("ofType"):
        reference = reference["ofType"]
    return reference["name"]


class Schema:
    def __init__(self, data):
        schema = data["__schema"]
        self.types = {each["name"]: each for each in schema["types"]}
        self.query = schema["queryType"]["name"]
        self.mutation = schema["mutationType"]["name"]

    def fields(self, name):
        return self.types[name]["fields"] or []

    def is_leaf(self, name):
        return self.types[name]["kind"] in ("SCALAR", "ENUM")


# ---------------------------------------------------------------------------------------- values

WORDS = ["", " ", "엘리베이터", "관리비", "101동", "소음", "a", "김", "공지", "x" * 300, "👨‍👩‍👧", "가\u0301", "%_\\", "'"]


class Pool:
    """IDs, cursors and texts from answers, a bounded number of each."""

    def __init__(self):
        self.ids = collections.defaultdict(list)
        self.cursors = []
        self.lock = threading.Lock()

    def learn(self, value, chance):
        stack = [value]
        with self.lock:
            while stack:
                value = stack.pop()
                if isinstance(value, dict):
                    name, identifier = value.get("__typename"), value.get("id")
                    if isinstance(name, str) and isinstance(identifier, str):
                        self.keep(self.ids[name], identifier, chance)
                    for key in ("endCursor", "cursor", "startCursor"):
                        if isinstance(value.get(key), str):
                            self.keep(self.cursors, value[key], chance)
                    stack.extend(value.values())
                elif isinstance(value, list):
                    stack.extend(value)

    @staticmethod
    def keep(known, value, chance):
        if value in known:
            return
        if len(known) < 200:
            known.append(value)
        else:
            known[chance.randrange(200)] = value

    def identifier(self, hint, chance):
        if chance.random() < 0.05:
            return chance.choice(["", "x", "AAAA", "AgAAAAEAAAAAAAAAAAAAAAAAAAAA", "가"])
        hint = re.sub(r"Ids?$", "", hint).lower()
        names = [name for name in self.ids if name.lower() == hint]
        if not names or chance.random() < 0.1:
            names = list(self.ids)
        if not names:
            return "x"
        return chance.choice(self.ids[chance.choice(names)])


# Rare: hashing a password takes as long as a hundred other requests, two at a time.
HASHING = ("signIn", "signUp")


class Writer:
    """One random operation."""

    def __init__(self, schema, pool, chance):
        self.schema, self.pool, self.chance = schema, pool, chance
        self.aliases = self.budget = 0

    def value(self, reference, name, depth=0, may_be_null=True):
        if reference["kind"] == "NON_NULL":
            return self.value(reference["ofType"], name, depth, False)
        if may_be_null and self.chance.random() < 0.03:
            return "null"
        if reference["kind"] == "LIST":
            count = self.chance.choice([0, 1, 1, 1, 2, 3])
            return "[" + " ".join(self.value(reference["ofType"], name, depth) for _ in range(count)) + "]"
        kind, type_name = reference["kind"], reference["name"]
        if kind == "ENUM":
            return self.chance.choice(self.schema.types[type_name]["enumValues"])["name"]
        if kind == "INPUT_OBJECT":
            return self.object(type_name, depth)
        return self.scalar(type_name, name)

    def object(self, name, depth):
        members = []
        for field in self.schema.types[name]["inputFields"]:
            required = field["type"]["kind"] == "NON_NULL" and field["defaultValue"] is None
            if required or self.chance.random() < (0.5 if depth < 2 else 0.1):
                members.append(f"{field['name']}: {self.value(field['type'], field['name'], depth + 1)}")
        return "{" + ", ".join(members) + "}"

    def scalar(self, type_name, name):
        chance = self.chance
        if type_name == "ID":
            return json.dumps(self.pool.identifier(name, chance))
        if type_name == "Int":
            if name in ("first", "last"):
                return str(chance.choice([1, 1, 2, 3, 5, 20, 100, 0, -1, 101, 5001]))
            return str(chance.choice([0, 1, 1, 2, 3, 10, 1000, -1, 2147483647, -2147483648]))
        if type_name == "Float":
            return chance.choice(["0.0", "1.5", "-1e9", "37.5"])
        if type_name == "Boolean":
            return chance.choice(["true", "false"])
        if name in ("after", "before") and self.pool.cursors and chance.random() < 0.8:
            return json.dumps(chance.choice(self.pool.cursors))
        if type_name == "DateTime":
            return json.dumps(chance.choice(["2026-11-30T00:00:00Z", "2027-01-01T09:00:00+09:00", "2020-02-29T23:59:59.999999Z"]))
        if type_name == "Date":
            return json.dumps(chance.choice(["2026-11-30", "2028-02-29"]))
        if type_name in ("Duration", "Period"):
            return json.dumps(chance.choice(["P1D", "PT1H", "P7D"]))
        return json.dumps(chance.choice(WORDS))

    def arguments(self, field):
        given = []
        for argument in field["args"]:
            required = argument["type"]["kind"] == "NON_NULL" and argument["defaultValue"] is None
            if argument["name"] in ("last", "before") and self.chance.random() < 0.9:
                continue
            if required or self.chance.random() < 0.35:
                given.append(f"{argument['name']}: {self.value(argument['type'], argument['name'])}")
        return "(" + ", ".join(given) + ")" if given else ""

    def selection(self, name, depth, is_branch=False):
        kind = self.schema.types[name]["kind"]
        parts = ["__typename"]
        if kind in ("INTERFACE", "UNION"):
            possible = [each["name"] for each in self.schema.types[name]["possibleTypes"]]
            for each in self.chance.sample(possible, min(len(possible), 3)):
                parts.append(f"... on {each} {self.selection(each, depth, True)}")
            if kind == "UNION":
                return "{ " + " ".join(parts) + " }"
        for field in self.schema.fields(name):
            if self.budget <= 0:
                break
            below = named(field["type"])
            leaf = self.schema.is_leaf(below)
            wanted = field["name"] in ("id", "nodes", "edges", "node", "pageInfo", "endCursor")
            if not leaf and depth <= 0:
                continue
            if not wanted and self.chance.random() > (0.4 if leaf else 0.25):
                continue
            self.budget -= 1
            alias = ""
            # Fields with the same name and other arguments, or of other types, do not merge.
            if field["args"] or (is_branch or kind == "INTERFACE") and field["name"] != "id":
                if self.aliases >= 90:
                    continue
                self.aliases += 1
                alias = f"a{self.aliases}: "
            text = f"{alias}{field['name']}{self.arguments(field)}"
            parts.append(text if leaf else f"{text} {self.selection(below, depth - 1)}")
        return "{ " + " ".join(parts) + " }"

    def operation(self):
        chance = self.chance
        self.aliases, self.budget = 0, 60
        is_mutation = chance.random() < 0.25
        root = self.schema.mutation if is_mutation else self.schema.query
        fields = self.schema.fields(root)
        parts = []
        for number in range(chance.choice([1, 1, 2, 4]) if not is_mutation else chance.choice([1, 1, 2])):
            field = chance.choice(fields)
            if field["name"] in HASHING and chance.random() < 0.95:
                field = chance.choice([each for each in fields if each["name"] not in HASHING])
            below = named(field["type"])
            text = f"r{number}: {field['name']}{self.arguments(field)}"
            parts.append(text if self.schema.is_leaf(below) else f"{text} {self.selection(below, chance.choice([1, 2, 3, 4]))}")
        if not is_mutation and chance.random() < 0.15:
            # Complexes not seen before, in fields of the viewer.
            lists = [f"v{number}: feeds(apartmentId: {json.dumps(self.pool.identifier('apartment', chance))}, first: 1) {{ totalCount nodes {{ id }} }}" for number in range(chance.choice([2, 30]))]
            parts.append("rv: viewer { " + " ".join(lists) + " }")
        return ("mutation" if is_mutation else "query") + " { " + " ".join(parts) + " }"


# ------------------------------------------------------------------------------------ the people

PASSWORD = "correct horse battery"


class Person:
    def __init__(self, name):
        self.name, self.access, self.refresh, self.is_stale = name, None, None, False

    def sign_in(self, client, mutation="signIn"):
        extra = ', displayName: "%s", acceptsTerms: true, acceptsPrivacyPolicy: true, isOver14: true' % self.name
        status, body = client.post(
            'mutation { p: %s(input: {username: "%s", password: "%s"%s}) { tokens { accessToken refreshToken } } }'
            % (mutation, self.name, PASSWORD, extra if mutation == "signUp" else ""))
        self.take(body)

    def renew(self, client):
        status, body = client.post('mutation { p: tokenRefresh(input: {refreshToken: "%s"}) { tokens { accessToken refreshToken } } }' % self.refresh)
        if not self.take(body):
            self.refresh = None

    def be_given(self, database):
        """A session made with SQL: hashing a password takes as long as fifty requests."""
        token = "dja_" + "".join(random.choices(string.ascii_letters + string.digits, k=43))
        database.run(
            f"""INSERT INTO session (id, account_id, access_hash, access_expires_at, expires_at)
            SELECT gen_random_uuid(), id, sha256('{token}'::bytea), now() + interval '1 hour', now() + interval '1 day'
            FROM account WHERE username = '{self.name}'""")
        # Its refresh token stays: used occasionally, it must not revive the ended session.
        self.access, self.is_stale = token, False

    def sign_out(self, client):
        everywhere = random.choice(["true", "false"])
        client.post("mutation { p: signOut(input: {everywhere: %s}) { signedOutSessionCount } }" % everywhere, token=self.access)
        self.is_stale = True

    def request_membership(self, client, apartment):
        client.post(
            'mutation { p: membershipRequest(input: {apartmentId: "%s", building: "101", unit: "%d", relation: OWNER, realName: "홍길동"}) { membership { id } } }'
            % (apartment, random.randrange(101, 130)), token=self.access)

    def take(self, body):
        tokens = ((json.loads(body).get("data") or {}).get("p") or {}).get("tokens")
        if tokens:
            self.access, self.refresh = tokens["accessToken"], tokens["refreshToken"]
            self.is_stale = False
        return bool(tokens)


class Database:
    def __init__(self):
        self.psql = subprocess.Popen(
            ["psql", "-XAtq", "-d", options.database], stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, text=True)

    def run(self, sql):
        self.psql.stdin.write(sql + ";\n")
        self.psql.stdin.flush()

    @staticmethod
    def ask(sql):
        return subprocess.run(["psql", "-XAtq", "-v", "ON_ERROR_STOP=1", "-d", options.database, "-c", sql], capture_output=True, text=True, check=True).stdout.split()


class Redis:
    def __init__(self):
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.connect(options.redis)
        self.file = self.socket.makefile("rb")

    def command(self, *arguments):
        parts = [each if isinstance(each, bytes) else str(each).encode() for each in arguments]
        self.socket.sendall(b"*%d\r\n" % len(parts) + b"".join(b"$%d\r\n%s\r\n" % (len(each), each) for each in parts))
        return self.reply()

    def reply(self):
        line = self.file.readline().rstrip(b"\r\n")
        kind, rest = line[:1], line[1:]
        if kind == b"$":
            if rest == b"-1":
                return None
            value = self.file.read(int(rest))
            self.file.read(2)
            return value
        if kind == b"*":
            return [self.reply() for _ in range(int(rest))]
        return rest


# --------------------------------------------------------------------------------------- the run

client = Client()
status, body = client.post(INTROSPECTION)
schema = Schema(json.loads(body)["data"])
pool = Pool()
people = [Person(f"{options.people}{number}") for number in range(12)]
for person in people:
    person.sign_in(client, "signUp")
apartments = Database.ask("SELECT id FROM apartment ORDER BY id LIMIT 8")
roles = ["RESIDENT", "COUNCIL_MEMBER", "ELECTION_COMMISSIONER", "MODERATOR", "OFFICE_STAFF", "OFFICE_MANAGER"]
for number, person in enumerate(people[:10]):
    Database.ask(
        f"""INSERT INTO account_apartment SELECT a.id, p.id FROM account a, apartment p
            WHERE a.username = '{person.name}' AND p.id = {apartments[number % len(apartments)]} ON CONFLICT DO NOTHING;
        INSERT INTO membership (apartment_id, id, account_id, role, status, household_id)
        SELECT p.id, gen_random_uuid(), a.id, '{roles[number % 5 + 1]}', 'VERIFIED',
            (SELECT h.id FROM household h WHERE h.apartment_id = p.id ORDER BY random() LIMIT 1)
        FROM account a, apartment p
        WHERE a.username = '{person.name}' AND p.id = {apartments[number % len(apartments)]}""")
Database.ask("UPDATE account SET is_platform_admin = true WHERE username = '" + people[11].name + "'")

lock = threading.Lock()
statuses, codes, problems = collections.Counter(), collections.Counter(), []
sent = changes = damaged = 0
finished = threading.Event()
internal, invalid = collections.Counter(), collections.Counter()


def look(status, body, query):
    """Counts an answer; records forbidden ones."""
    try:
        answer = json.loads(body)
    except ValueError:
        problems.append(f"status {status}, not JSON: {body[:300]!r} to {query[:1000]}")
        return None
    with lock:
        statuses[status] += 1
        for error in answer.get("errors", []):
            code = (error.get("extensions") or {}).get("code")
            codes[code] += 1
            if code == "GRAPHQL_VALIDATION_FAILED":
                invalid[re.sub(r'"[^"]*"', '"…"', error["message"])] += 1
            if code is None:
                problems.append(f"no code: {error} to {query[:1000]}")
            if code == "INTERNAL":
                internal[f"{error.get('message')} at {[e for e in error.get('path', []) if isinstance(e, str)][-1:]}"] += 1
                if len(problems) < 20:
                    problems.append(f"INTERNAL: {error} to {query[:1500]}")
    return answer


def work(number):
    global sent
    chance = random.Random(options.seed * 1000 + number)
    own, writer = Client(1 + number % 250), Writer(schema, pool, chance)
    while not finished.is_set():
        with lock:
            if sent >= options.count:
                return
            sent += 1
            here = sent
        if here % 5000 == 0:
            spent = time.monotonic() - start
            print(f"{here:7} requests, {here / spent:.0f} a second, {changes} changes, {damaged} entries damaged, {dict(statuses)}", flush=True)
        query = writer.operation()
        person = chance.choice(people)
        token = None if chance.random() < 0.1 else person.access
        try:
            answer = look(*own.post(query, token=token), query)
        except Gone as gone:
            problems.append(str(gone))
            finished.set()
            return
        if answer and token and token == person.access:
            person.is_stale = any((error.get("extensions") or {}).get("code") == "UNAUTHENTICATED" and "path" not in error for error in answer.get("errors", []))
        if answer:
            pool.learn(answer.get("data"), chance)


def change():
    """Changes sessions through the API, the rest with SQL."""
    global changes
    chance = random.Random(options.seed)
    own, database = Client(), Database()
    statements = [
        lambda: f"UPDATE membership SET role = CASE WHEN household_id IS NULL THEN 'OFFICE_STAFF' ELSE '{chance.choice(roles)}' END WHERE account_id IN (SELECT id FROM account WHERE username LIKE '{options.people}%' ORDER BY random() LIMIT 1)",
        lambda: f"UPDATE membership SET status = '{chance.choice(['VERIFIED', 'VERIFIED', 'SUSPENDED', 'LEFT'])}' WHERE status IN ('VERIFIED', 'SUSPENDED', 'LEFT') AND account_id IN (SELECT id FROM account WHERE username LIKE '{options.people}%' ORDER BY random() LIMIT 1)",
        lambda: "UPDATE session SET access_expires_at = now() - interval '1 minute' WHERE id IN (SELECT id FROM session ORDER BY random() LIMIT 1)",
        lambda: "UPDATE session SET access_expires_at = now() - interval '1 minute' WHERE id IN (SELECT id FROM session ORDER BY random() LIMIT 1)",
        lambda: "UPDATE session SET ended_at = now() WHERE ended_at IS NULL AND random() < 0.02",
        lambda: "UPDATE account SET is_platform_admin = NOT is_platform_admin WHERE username = '" + people[11].name + "'",
        lambda: "UPDATE apartment SET is_demo = NOT is_demo WHERE id IN (SELECT id FROM apartment ORDER BY random() LIMIT 1)",
        lambda: "DELETE FROM session WHERE random() < 0.01",
    ]
    while not finished.is_set():
        person = chance.choice(people)
        try:
            kind = chance.random()
            stale = [each for each in people if each.is_stale]
            if stale and kind < 0.9:
                chance.choice(stale).be_given(database)
            elif kind < 0.2 and person.refresh:
                person.renew(own)
            elif stale and kind > 0.99:
                chance.choice(stale).sign_in(own)
            elif kind < 0.43:
                person.sign_out(own)
            elif kind < 0.48:
                # The office decides on requests through the API, not with SQL.
                person.request_membership(own, pool.identifier("apartment", chance))
            else:
                database.run(chance.choice(statements)())
        except (Gone, ValueError):
            if finished.wait(1):
                return
        changes += 1
        finished.wait(0.005)


def damage():
    """Replaces entries of the cache by others, truncates them, writes random bytes."""
    global damaged
    chance = random.Random(options.seed)
    redis, last = Redis(), None
    while not finished.is_set():
        key = redis.command("RANDOMKEY")
        value = redis.command("GET", key) if key else None
        if value:
            kind = chance.randrange(6)
            if kind == 0 and last:
                changed = last
            elif kind == 1:
                changed = value[: chance.randrange(len(value))]
            elif kind == 2:
                changed = bytes(chance.randrange(256) for _ in range(chance.randrange(2000)))
            elif kind == 3:
                changed = value + value
            else:
                at = chance.randrange(len(value))
                changed = value[:at] + bytes([value[at] ^ 1 << chance.randrange(8)]) + value[at + 1 :]
            redis.command("SET", key, changed)
            last, damaged = value, damaged + 1
        finished.wait(0.002)


start = time.monotonic()
movers = [threading.Thread(target=change, daemon=True)]
if options.damage:
    movers.append(threading.Thread(target=damage, daemon=True))
workers = [threading.Thread(target=work, args=(number,)) for number in range(options.workers)]
for each in movers + workers:
    each.start()
for each in workers:
    each.join()
finished.set()
took = time.monotonic() - start
print(f"{sent} requests in {took:.0f} s, {sent / took:.0f} a second, {changes} changes of sessions, memberships and roles, {damaged} entries of the cache damaged")
print(f"statuses {dict(statuses)}")
print(f"codes {dict(codes.most_common())}")
print(f"INTERNAL in answers: {sum(internal.values())} {dict(internal.most_common(5))}")
print(f"invalid documents: {dict(invalid.most_common(4))}")
print(f"IDs met: { {name: len(ids) for name, ids in sorted(pool.ids.items())} }")
for each in problems[:20]:
    print("PROBLEM", each)
sys.exit(1 if problems else 0)
