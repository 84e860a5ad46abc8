"""Whether current client tools understand a server. Called by client-tools, which explains it.

    client_tools.py core|accepts URL
"""
import json
import pathlib
import sys
import urllib.error
import urllib.request

import graphql

ROOT = pathlib.Path(__file__).parents[2]
RESPONSE = "application/graphql-response+json"
failures = 0


def check(title, call):
    """Runs one tool; what it raises is its failure."""
    global failures
    try:
        print(f"ok      {title}: {call()}")
    except Exception as error:  # whatever a tool raises
        failures += 1
        print(f"FAILED  {title}: {type(error).__name__}: {error}")


def post(url, query, accept=RESPONSE, variables=None):
    body = json.dumps({"query": query, "variables": variables}).encode()
    request = urllib.request.Request(url, body, {"Content-Type": "application/json", "Accept": accept})
    try:
        reply = urllib.request.urlopen(request, timeout=60)
    except urllib.error.HTTPError as error:
        reply = error
    with reply:
        return reply.status, reply.headers.get_content_type(), json.loads(reply.read())


# ------------------------------------------------- graphql-core

def schema_of(url, query):
    status, _, answer = post(url, query)
    if status != 200 or "errors" in answer:
        raise RuntimeError(f"{status} {answer.get('errors')}")
    schema = graphql.build_client_schema(answer["data"])
    errors = graphql.validate_schema(schema)
    if errors:
        raise RuntimeError(errors[0].message)
    text = graphql.print_schema(schema)
    graphql.build_schema(text)
    directives = {d["name"]: d for d in answer["data"]["__schema"]["directives"]}
    places = directives["deprecated"]["locations"]
    if "DIRECTIVE_DEFINITION" not in places:
        raise RuntimeError(f"@deprecated stands on {places}")
    return f"{len(schema.type_map)} types, {len(directives)} directives, {len(text)} bytes of SDL"


def core(url):
    name = f"graphql-core {graphql.version}"
    for file in sorted((ROOT / "Tests/Fixtures/Introspection").glob("*.graphql")):
        if file.stem == "schema":
            continue
        check(f"{name}, build_client_schema of {file.stem}'s introspection", lambda: schema_of(url, file.read_text()))
    options = dict(specified_by_url=True, directive_is_repeatable=True, schema_description=True, input_value_deprecation=True)
    if graphql.version_info >= (3, 3):
        options |= dict(one_of=True, experimental_directive_deprecation=True)
    query = graphql.get_introspection_query(**options)
    check(f"{name}, get_introspection_query with every option", lambda: schema_of(url, query))


# ------------------------------------------------- what clients accept

# What clients send, and the type that they accept.
ACCEPTS = [
    ("Apollo Client", "application/graphql-response+json,application/json;q=0.9"),
    ("Apollo Kotlin", "application/graphql-response+json, application/json"),
    ("Apollo iOS", "multipart/mixed;deferSpec=20220824,application/graphql-response+json,application/json"),
    ("urql, Relay's examples", "application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed"),
    ("GraphiQL", "application/json, multipart/mixed"),
    ("fetch", "*/*"),
]


def with_accept(url, accept):
    """Errors must reach clients that read them only from 2xx or from the response type."""
    seen = []
    for query, expected in (("{ __typename }", 200), ("query ($n: String = \"Query\") { __typename __type(name: $n) { name } }", 294), ("{ nope }", 422)):
        status, kind, answer = post(url, query, accept, {"n": None} if "$n" in query else None)
        if status != expected or not (200 <= status <= 299 or kind == RESPONSE):
            raise RuntimeError(f"{status} {kind}")
        if (expected != 200) != ("errors" in answer):
            raise RuntimeError("errors are lost")
        seen.append(f"{status} {kind}")
    return ", ".join(seen)


def accepts(url):
    for name, accept in ACCEPTS:
        check(f"{name}'s Accept", lambda: with_accept(url, accept))


{"core": core, "accepts": accepts}[sys.argv[1]](sys.argv[2])
sys.exit(failures > 0)
