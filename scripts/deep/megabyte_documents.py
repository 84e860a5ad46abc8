#!/usr/bin/env python3
"""What documents of one megabyte cost in every operation of the line protocol, without limits.

    scripts/deep/megabyte-documents [--only REGEX] [--ops NAME,NAME…]

Each row is a document that repeats or nests something as often as a megabyte allows; each column the
peak memory of a process that does nothing else, and its CPU. The status is 1 where a process takes
64 MB or ends. DANJI=PROGRAM takes that program's `graphql` instead of building the engine alone.
"""
import argparse
import json
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "scripts" / "deep"))
import attack_table  # noqa: E402

SIZE = 1 << 20
LIMIT = 64


def fill(unit, before="{", after="}"):
    """One part, repeated."""
    return before + unit * ((SIZE - len(before) - len(after)) // len(unit)) + after


def numbered(part, before="{", after="}"):
    """As many different parts as fit."""
    parts, size = [], len(before) + len(after)
    while size + len(text := part(len(parts))) + 1 <= SIZE:
        parts.append(text)
        size += len(text) + 1
    return before + " ".join(parts) + after


def nested(opening, middle, closing, before="", after=""):
    count = (SIZE - len(before) - len(after) - len(middle)) // (len(opening) + len(closing))
    return before + opening * count + middle + closing * count + after


DOCUMENTS = {
    "selection sets, nested": lambda: nested("{a", "", "}"),
    "selection sets with fields, nested": lambda: nested("{query", "{name}", "}"),
    "selection sets, unclosed": lambda: fill("{a", "", ""),
    "inline fragments, nested": lambda: nested("...{", "name", "}", "{", "}"),
    "inline fragments, unclosed": lambda: fill("...{", "{", ""),
    "inline fragments": lambda: fill("...{name}"),
    "one field": lambda: fill("name "),
    "one unknown field": lambda: fill("a "),
    "one object field": lambda: fill("query{name} "),
    "unknown fields": lambda: numbered(lambda i: f"u{i}"),
    "aliases": lambda: numbered(lambda i: f"a{i:x}:name"),
    "aliased objects": lambda: numbered(lambda i: f"a{i}:query{{name}}"),
    "fields with arguments": lambda: fill("call(size:1){name} "),
    "a list of numbers": lambda: fill("1 ", "{call(list:[", "]){name}}"),
    "a list of strings for numbers": lambda: fill('"" ', "{call(list:[", "]){name}}"),
    "a list of objects": lambda: fill("{} ", "{call(x:[", "]){name}}"),
    "fields of an object": lambda: numbered(lambda i: f"f{i}:1", "{call(x:{", "}){name}}"),
    "lists, nested": lambda: nested("[", "", "]", "{call(x:", "){name}}"),
    "types, nested": lambda: nested("[", "Int", "]", "query($v:", "){name}"),
    "variables": lambda: numbered(lambda i: f"$v{i}:Int", "query(", "){name}"),
    "undefined variables": lambda: numbered(lambda i: f"a{i}:call(size:$v{i}){{name}}"),
    "directives": lambda: fill("@again ", "{name ", "}"),
    "directives that may stand once": lambda: fill("@once ", "{name ", "}"),
    "unknown directives": lambda: fill("@x ", "{name ", "}"),
    "fragments": lambda: numbered(lambda i: f"fragment F{i} on Query{{name}}", "{name} ", ""),
    "a chain of fragments": lambda: numbered(
        lambda i: f"fragment F{i} on Query{{...F{i + 1}}}", "{...F0} ", ""),
    "unknown spreads": lambda: numbered(lambda i: f"...F{i}"),
    "one spread": lambda: fill("...F ", "{", "} fragment F on Query{name}"),
    "operations": lambda: numbered(lambda i: f"query O{i}{{name}}", "", ""),
    "operations without a name": lambda: fill("{a}", "", ""),
    "conflicts": lambda: numbered(lambda i: f"x{i}:name x{i}:query{{name}}"),
    "conflicts of one name": lambda: numbered(lambda i: f"x:field{i % 40} x:call(size:{i}){{name}}"),
    "definitions of types": lambda: numbered(lambda i: f"type T{i}{{a:Int}}", "", ""),
    "definitions of fields": lambda: numbered(lambda i: f"f{i}:Int", "type Query{", "}"),
    "values of an enum": lambda: numbered(lambda i: f"V{i}", "type Query{a:E} enum E{", "}"),
    "tokens of no document": lambda: fill(": ", "", ""),
    "braces": lambda: fill("{", "", ""),
    "brackets": lambda: fill("[", "", ""),
}


def request(op, document):
    if op in ("lex", "parse", "print"):
        return {"source": document}
    if op in ("validateSDL", "buildSchema"):
        return {"sdl": document}
    return {"sdl": attack_table.SDL, "query": document}


def measure(command, op, document):
    """Peak memory in MB, CPU in ms and the reply's size in MB; nothing if the process ended."""
    tool = attack_table.Process(command)
    before = tool.cpu()
    line = json.dumps({"id": 1, "op": op, "limits": "none", **request(op, document)})
    reply = tool.ask(line)
    result = (tool.peak(), tool.cpu() - before, len(reply) / 1e6) if reply else None
    tool.stop()
    return result


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", default="")
    parser.add_argument("--ops", default="lex,parse,print,validate,execute,validateSDL,buildSchema")
    options = parser.parse_args()
    programs = f"source {ROOT}/scripts/deep/engine-programs.sh; engine_tool"
    command = subprocess.run(
        ["bash", "-euc", programs], cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True).stdout
    ops = options.ops.split(",")
    print(f"{'MB at peak · CPU ms':36}" + "".join(f"{op:>16}" for op in ops))
    most, faults = 0, []
    for name, make in DOCUMENTS.items():
        if not re.search(options.only, name):
            continue
        row, document = [], make()
        for op in ops:
            found = measure(command.strip(), op, document)
            if found is None:
                faults.append(f"{name}: the process ended at {op}")
                row.append("ended")
                continue
            most = max(most, found[0])
            if found[0] >= LIMIT:
                faults.append(f"{name}: {op} takes {found[0]:.1f} MB")
            row.append(f"{found[0]:.1f} · {found[1]:.0f}")
        print(f"{name:36}" + "".join(f"{cell:>16}" for cell in row), flush=True)
    print(f"\nat most {most:.1f} MB")
    print("\n".join(faults) if faults else "no fault")
    return len(faults) > 0


if __name__ == "__main__":
    sys.exit(main())
