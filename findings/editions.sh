#!/usr/bin/env bash
# graphql-core 3.3.2 reads directives on directive definitions and `extend directive` (GraphQL,
# September 2026), but checks less than for types: an extension of a directive that nobody defined
# is silently dropped, while the same mistake with a type is an error; an extension of a built-in
# directive has no effect; and a directive may apply itself to its own definition, which the
# specification has forbidden since 2018. A schema that its build_schema and validate_schema call
# valid can be refused by an implementation that follows the text.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf -- "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check graphql-core==3.3.2
"$folder/venv/bin/python" - <<'PYTHON'
import sys

import graphql

print("graphql-core", graphql.version)
QUERY = "type Query { a: Int }\n"
CASES = {
    "extend type Nope": "extend type Nope { a: Int }",
    "extend directive @nope": "extend directive @nope @deprecated",
    "extend directive @skip": 'extend directive @skip @deprecated(reason: "no more")',
    "a directive on itself": "directive @a @a on DIRECTIVE_DEFINITION",
}
seen = {}
for name, sdl in CASES.items():
    try:
        schema = graphql.build_schema(QUERY + sdl)
    except TypeError as error:
        seen[name] = str(error).splitlines()[0]
        continue
    errors = graphql.validate_schema(schema)
    skip = schema.get_directive("skip")
    seen[name] = f"{len(errors)} errors, @nope {schema.get_directive('nope')}, @skip's reason {skip.deprecation_reason}"
for name, result in seen.items():
    print(f"{name}: {result}")
expected = {
    "extend type Nope": "Cannot extend type 'Nope' because it is not defined.",
    "extend directive @nope": "0 errors, @nope None, @skip's reason None",
    "extend directive @skip": "0 errors, @nope None, @skip's reason None",
    "a directive on itself": "0 errors, @nope None, @skip's reason None",
}
sys.exit(seen != expected)
PYTHON
