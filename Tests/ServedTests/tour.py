#!/usr/bin/env python3
"""Runs the shell blocks of docs/tour.md, word for word and in one shell, and compares what they print.

The blocks of README.md between `<!-- guest -->` and `<!-- end -->` come first, since they define what
the others use. Each block of the tour has a block `text` below it: what it prints, but for the cost
that is in every response.

    tour.py http://HOST:PORT PROGRAM

The database's address is in DANJI_DATABASE_URL; PROGRAM is the `danji` that serves there.
"""

import difflib
import os
import pathlib
import re
import subprocess
import sys

CHECKOUT = pathlib.Path(__file__).resolve().parent.parent.parent
TOUR = "docs/tour.md"
MARK = "\x01"
COST = re.compile(r',"extensions":\{"cost":\{[^{}]*\}\}')


def part(name, begin, end):
    text = (CHECKOUT / name).read_text()
    found = re.search(f"^{re.escape(begin)}$(.*?)^{re.escape(end)}$", text, re.S | re.M)
    if not found:
        sys.exit(f"tour: {name} has no {begin} … {end}")
    return found[1]


def blocks(text):
    return re.findall(r"^```(\w+)\n(.*?)^```$", text, re.S | re.M)


def main():
    url, program = sys.argv[1], str(pathlib.Path(sys.argv[2]).resolve())
    setup = [text for _, text in blocks(part("README.md", "<!-- guest -->", "<!-- end -->"))]
    tour = blocks(part(TOUR, "<!-- tour -->", "<!-- end of tour -->"))
    kinds = [kind for kind, _ in tour]
    if not tour or kinds != ["sh", "text"] * (len(tour) // 2):
        sys.exit(f"tour: expected a block of sh and one of text, in turns, not {kinds}")
    commands = [text for _, text in tour[0::2]]
    expected = [text for _, text in tour[1::2]]

    script = "".join(f"{text}printf '{MARK}'\n" for text in setup + commands)
    ending = subprocess.run(
        ["bash", "-eu", "-c", script], cwd=CHECKOUT, capture_output=True, text=True, timeout=300,
        env=os.environ | {"url": url, "program": program})
    printed = ending.stdout.split(MARK)[len(setup):]
    for number, wanted in enumerate(expected):
        found = COST.sub("", printed[number] if number < len(printed) else "")
        if found == wanted:
            continue
        print(f"tour: block {number + 1} of {TOUR} prints something else:")
        print("".join(f"    {line}\n" for line in commands[number].splitlines()))
        print("\n".join(difflib.unified_diff(
            wanted.splitlines(), found.splitlines(), TOUR, "printed", lineterm="")))
        sys.exit(ending.stderr or 1)
    if ending.returncode or ending.stderr:
        sys.exit(f"tour: status {ending.returncode}\n{ending.stderr}")
    print(f"tour: {len(commands)} blocks of {TOUR} print what it says")


if __name__ == "__main__":
    main()
