"""What client tools of today make of a server. Called by client-tools, which says more.

    client_tools.py core|clients URL
"""
import importlib.metadata
import importlib.util
import json
import pathlib
import subprocess
import sys
import tempfile
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


# ------------------------------------------------- clients

def with_gql(url):
    from gql import Client, gql
    from gql.transport.exceptions import TransportQueryError, TransportServerError
    from gql.transport.requests import RequestsHTTPTransport

    seen = []
    for accept in (RESPONSE + ", application/json;q=0.9", "application/json", "*/*"):
        transport = RequestsHTTPTransport(url=url, headers={"Accept": accept})
        client = Client(transport=transport, fetch_schema_from_transport=True)
        with client as session:
            if session.execute(gql("{ __typename apartments(first: 1) { totalCount } }"))["__typename"] != "Query":
                raise RuntimeError("another answer was expected")
        plain = Client(transport=RequestsHTTPTransport(url=url, headers={"Accept": accept}))
        # Data with errors: 294.
        request = gql("query ($n: String = \"Query\") { __typename __type(name: $n) { name } }")
        request.variable_values = {"n": None}
        try:
            plain.execute(request)
            raise RuntimeError("the error was lost")
        except TransportQueryError as error:
            if not error.data or error.data["__typename"] != "Query" or not error.errors:
                raise RuntimeError(f"data and errors did not arrive: {error}") from error
            seen.append("data and errors of 294")
        # A refusal: 422.
        try:
            plain.execute(gql("{ nope }"))
            raise RuntimeError("the refusal was lost")
        except TransportQueryError:
            seen.append("errors of 422")
        except TransportServerError as error:
            seen.append(f"only the status {error.code}")
    return ", ".join(seen)


def with_sgqlc(url):
    with tempfile.TemporaryDirectory() as folder:
        schema, code = pathlib.Path(folder) / "schema.json", pathlib.Path(folder) / "danji_schema.py"
        run([sys.executable, "-m", "sgqlc.introspection", "--exclude-deprecated", url, schema])
        run([sys.executable, "-m", "sgqlc.codegen", "schema", schema, code])
        module = load("danji_schema", code)
    from sgqlc.operation import Operation
    operation = Operation(module.Query)
    operation.apartments(first=1).total_count()
    status, _, answer = post(url, str(operation))
    if status != 200:
        raise RuntimeError(f"{status} {answer}")
    return f"{sum(1 for name in dir(module) if name[0].isupper())} types generated, an operation answered"


def with_ariadne_codegen(url):
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        (folder / "queries.graphql").write_text(
            "query Apartments($first: Int) { apartments(first: $first) { totalCount nodes { id name } } }\n"
            "query Me { viewer { username user { displayName } } }\n")
        (folder / "pyproject.toml").write_text(
            f'[tool.ariadne-codegen]\nremote_schema_url = "{url}"\nqueries_path = "queries.graphql"\n'
            'target_package_name = "danji_client"\nasync_client = false\n')
        run([pathlib.Path(sys.executable).with_name("ariadne-codegen")], folder)
        files = sorted(file.name for file in (folder / "danji_client").glob("*.py"))
        sys.path.insert(0, str(folder))
        from danji_client import Client
        answer = Client(url=url).apartments(first=1)
    return f"{len(files)} files generated, an operation answered: totalCount {answer.apartments.total_count}"


def run(command, folder=None):
    done = subprocess.run([str(part) for part in command], cwd=folder, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError((done.stderr or done.stdout).strip().splitlines()[-1])


def load(name, path):
    spec = importlib.util.spec_from_file_location(name, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


# What clients send, and the type that they can read.
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


def clients(url):
    version = importlib.metadata.version
    check(f"gql {version('gql')}", lambda: with_gql(url))
    check(f"sgqlc {version('sgqlc')}", lambda: with_sgqlc(url))
    check(f"ariadne-codegen {version('ariadne-codegen')}", lambda: with_ariadne_codegen(url))
    for name, accept in ACCEPTS:
        check(f"{name}'s Accept", lambda: with_accept(url, accept))


{"core": core, "clients": clients}[sys.argv[1]](sys.argv[2])
sys.exit(failures > 0)
