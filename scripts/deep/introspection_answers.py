#!/usr/bin/env python3
"""What graphql-core answers to introspection queries: those of current GraphiQL, Apollo and Relay,
and the query that asks for what September 2026 has added.

    scripts/deep/introspection-answers [--check | --write]

The answers are the fixtures of IntrospectionTests, which asks the engine the same. Types whose
names begin with "__" are left out: graphql-core 3.3 describes drafts there that are younger than
the September 2026 edition. --write writes the fixtures; without it the exit status says whether
they are what graphql-core answers. Needs PyPI for graphql-core 3.3.2.
"""
import json
import os
import pathlib
import subprocess
import sys

ENVIRONMENT = pathlib.Path(__file__).parents[2] / ".local" / "deep" / "venv"

try:
    import graphql
except ImportError:
    graphql = None
# Other versions answer differently.
if graphql is None or graphql.version != "3.3.2":
    python = ENVIRONMENT / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", ENVIRONMENT], check=True)
        subprocess.run([python, "-m", "pip", "install", "-q", "graphql-core==3.3.2", "asyncpg"], check=True)
    os.execv(python, [python, *sys.argv])

FOLDER = pathlib.Path(__file__).parents[2] / "Tests" / "Fixtures" / "Introspection"


def answer(schema, query):
    result = graphql.graphql_sync(schema, query)
    assert not result.errors, result.errors
    data = result.data
    data["__schema"]["types"] = [
        type_ for type_ in data["__schema"]["types"] if not type_["name"].startswith("__")
    ]
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def main():
    schema = graphql.build_schema((FOLDER / "schema.graphql").read_text())
    stale = []
    for query in sorted(FOLDER.glob("*.graphql")):
        if query.name == "schema.graphql":
            continue
        text = answer(schema, query.read_text())
        target = query.with_suffix(".json")
        if "--write" in sys.argv:
            target.write_text(text)
        elif target.read_text() != text:
            stale.append(target.name)
        else:
            print(f"{target.name}: as graphql-core {graphql.version} answers, {len(text)} bytes")
    if stale:
        sys.exit("not what graphql-core answers: " + ", ".join(stale))


if __name__ == "__main__":
    main()
