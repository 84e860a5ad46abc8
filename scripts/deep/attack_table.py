"""The attack documents and their table; started by attack-table."""
import argparse
import glob
import json
import os
import re
import shlex
import subprocess
import sys

MEGABYTE = 1 << 20


def repeated(count, part):
    return " ".join(part(number) for number in range(count))


SDL = f"""
directive @again repeatable on FIELD
directive @once on FIELD
interface Node {{ name: String node: Node }}
type Query implements Node {{
  name: String node: Node query: Query list: [Query]
  call(x: Any, input: Input, size: Int, text: String, list: [Int]): Query
  {repeated(40, lambda i: f"field{i}: String")}
}}
{repeated(40, lambda i: f"type T{i} implements Node {{ name: String node: Node t{i}: Int }}")}
input Input {{ input: Input number: Int {repeated(20, lambda i: f"input{i}: String")} }}
scalar Any
"""

ATTACKS = []


def attack(name, size, op="execute", **fields):
    """Registers a document; `size` is n."""
    def register(function):
        ATTACKS.append((name, size, op, function, fields))
        return function
    return register


def nested(name, before, opening, middle, closing, after, **more):
    size = 100_000
    attack(f"{name} 100,000 deep", size, **more)(
        lambda n: before + opening * n + middle + closing * n + after)
    attack(f"{name} 100,000 deep, unclosed", size, **more)(lambda n: before + opening * n)


nested("lists", "{ call(x: ", "[", "", "]", ") { name } }")
nested("objects", "{ call(x: ", "{a:", "1", "}", ") { name } }")
nested("input objects", "{ call(input: ", "{input:", "{}", "}", ") { name } }")
nested("selection sets", "", "{query", "{name}", "}", "")
nested("inline fragments", "{", "...{", "name", "}", "}")
nested("types", "", "[", "Int", "]", "", op="parse", **{"as": "type"})
nested("variable types", "query($v:", "[", "Int", "]", ") { name }")
attack("JSON variables 100,000 deep", 100_000, op="json")(lambda n: "[" * n + "]" * n)
attack("JSON variables 100,000 deep, unclosed", 100_000, op="json")(lambda n: '{"a":' * n)
attack("1 MB of commas", MEGABYTE)(lambda n: "{name" + "," * n + "}")
attack("1 MB of comments", MEGABYTE)(lambda n: "{name\n" + "#\n" * (n // 2) + "}")
attack("1 MB in one comment", MEGABYTE)(lambda n: "{name #" + "a" * n + "\n}")
attack("1 MB in one string", MEGABYTE)(lambda n: '{call(text:"' + "a" * n + '"){name}}')
attack("1 MB in one block string", MEGABYTE)(
    lambda n: '{call(text:"""' + " a\n" * (n // 3) + '"""){name}}')
attack("1 MB in one \\u{000…41}", MEGABYTE)(
    lambda n: '{call(text:"\\u{' + "0" * n + '41}"){name}}')
attack("a field 20,000 times", 20_000)(lambda n: "{" + "name " * n + "}")
attack("an object field 20,000 times", 20_000)(lambda n: "{" + "query{name} " * n + "}")
attack("200 inline fragments of 100 fields", 200)(
    lambda n: "{" + repeated(n, lambda _: "...on Query{" + repeated(100, lambda f: f"field{f % 40}") + "}") + "}")
attack("200 inline fragments of 100 fields on other types", 200)(
    lambda n: "{node{" + repeated(n, lambda i: f"...on T{i % 40}{{"
                                  + repeated(100, lambda f: f"x{f}:name") + "}") + "}}")
attack("one field 300 times with 200-element arguments", 300)(
    lambda n: "{" + ("call(list:[" + "1 " * 200 + "]){name} ") * n + "}")
attack("1,000 aliases", 1_000)(lambda n: "{" + repeated(n, lambda i: f"a{i}:name") + "}")
attack("an acyclic chain of 10,000 fragments", 10_000)(
    lambda n: "{...F0} " + repeated(n, lambda i: f"fragment F{i} on Query{{...F{i + 1}}}")
    + f" fragment F{n} on Query{{name}}")
attack("a chain of 10,000 fragments through fields", 10_000)(
    lambda n: "{...F0} " + repeated(n, lambda i: f"fragment F{i} on Query{{query{{...F{i + 1}}}}}")
    + f" fragment F{n} on Query{{name}}")
attack("fragments that double 26 times", 26)(
    lambda n: "{...F0} " + repeated(n, lambda i: f"fragment F{i} on Query{{a:query{{...F{i + 1}}}b:query{{...F{i + 1}}}}}")
    + f" fragment F{n} on Query{{name}}")
attack("fragments that double 26 times at one place", 26)(
    lambda n: "{...F0} " + repeated(n, lambda i: f"fragment F{i} on Query{{query{{...F{i + 1}}}query{{...F{i + 1} ...F{i + 1}}}}}")
    + f" fragment F{n} on Query{{name}}")
attack("cycles of 1,000 fragments, unused", 1_000)(
    lambda n: "{name} " + repeated(n, lambda i: f"fragment F{i} on Query{{name {repeated(10, lambda j: f'...F{(i + j * j) % n}')}}}"))
attack("a cycle of 10,000 fragments", 10_000)(
    lambda n: "{...F0} " + repeated(n, lambda i: f"fragment F{i} on Query{{...F{(i + 1) % n}}}"))
attack("50,000 directives at one place", 50_000)(lambda n: "{name " + "@again " * n + "}")
attack("50,000 directives that may stand once", 50_000)(lambda n: "{name " + "@once " * n + "}")
attack("50,000 unknown directives", 50_000)(lambda n: "{name " + "@x " * n + "}")
attack("20,000 unknown fields", 20_000)(lambda n: "{" + repeated(n, lambda i: f"unknown{i}") + "}")
attack("2,000 near-miss names", 2_000)(lambda n: "{" + repeated(n, lambda i: f"fieldd{i}") + "}")
attack("5,000 unused variables", 5_000)(
    lambda n: "query(" + repeated(n, lambda i: f"$v{i}:Int") + "){name}")
attack("5,000 undefined variables", 5_000)(
    lambda n: "{" + repeated(n, lambda i: f"a{i}:call(size:$v{i}){{name}}") + "}")
attack("500 operations that share a fragment of 2,000 fields", 500, operationName="O0")(
    lambda n: repeated(n, lambda i: f"query O{i}($v:Int){{...F}}")
    + "fragment F on Query{" + repeated(4 * n, lambda i: f"f{i}:call(size:$v){{name}}") + "}")
attack("500 operations without the fragment's variable", 500, operationName="O0")(
    lambda n: repeated(n, lambda i: f"query O{i}{{...F}}")
    + "fragment F on Query{" + repeated(4 * n, lambda i: f"f{i}:call(size:$v){{name}}") + "}")
attack("2,000 conflicts", 2_000)(
    lambda n: "{" + repeated(n, lambda i: f"x{i}:name x{i}:query{{name}}") + "}")
attack("all pairs of 2,000 fields in conflict", 2_000)(
    lambda n: "{" + repeated(n, lambda i: f"x:field{i % 40} x:call(size:{i}){{name}}") + "}")
attack("introspection 20 levels deep", 20)(
    lambda n: "{__schema{types{" + "fields{type{" * n + "name" + "}}" * n + "}}}")
attack("introspection doubled by fragments, 1 KB", 12)(
    lambda n: "{__schema{types{...F0}}}" + repeated(
        n, lambda i: f"fragment F{i} on __Type{{a:ofType{{...F{i + 1}}}b:ofType{{...F{i + 1}}}}}")
    + f"fragment F{n} on __Type{{name}}")
attack("an integer of 1 MB", MEGABYTE)(lambda n: "{call(size:" + "9" * n + "){name}}")
attack("a float of 1 MB for Int", MEGABYTE)(lambda n: "{call(size:1." + "9" * n + "e" + "9" * 20 + "){name}}")
attack("a JSON number of 1 MB", MEGABYTE, op="variables")(lambda n: "9" * n)


def line(op, document, limits, fields):
    if op == "json":
        return '{"id":1,"op":"execute","sdl":"type Query{a:Int}","query":"{a}","variables":' + document + "}"
    request = {"id": 1, "op": op, "limits": limits, "steps": True, **fields}
    if op == "parse":
        request["source"] = document
    elif op == "variables":
        request.update(op="execute", sdl=SDL, query="query($v:Int){call(size:$v){name}}")
        return json.dumps(request)[:-1] + ',"variables":{"v":' + document + "}}"
    else:
        request.update(sdl=SDL, query=document)
    return json.dumps(request, ensure_ascii=False)


class Process:
    """The tool, with its CPU and memory as measured by the operating system."""

    def __init__(self, command):
        self.process = subprocess.Popen(
            shlex.split(command), stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.ask(line("execute", "{name}", "tool", {}))

    def ask(self, text):
        try:
            self.process.stdin.write(text.encode() + b"\n")
            self.process.stdin.flush()
        except BrokenPipeError:
            return b""
        return self.process.stdout.readline()

    def cpu(self):
        """In milliseconds, from the scheduler's clock. Few threads end."""
        total = 0
        for path in glob.glob(f"/proc/{self.process.pid}/task/*/schedstat"):
            with open(path) as file:
                total += int(file.read().split()[0])
        return total / 1e6

    def peak(self):
        with open(f"/proc/{self.process.pid}/status") as file:
            return int(re.search(r"VmHWM:\s+(\d+)", file.read())[1]) / 1024

    def stop(self):
        try:
            self.process.stdin.close()
        except BrokenPipeError:
            pass
        return self.process.wait()


def verdict(reply):
    """The outcome in a few words."""
    text = reply[:400].decode(errors="replace")
    if found := re.search(r'"errors":\[\{"message":"((?:[^"\\]|\\.)*)', text):
        count = reply.count(b'{"message":')
        message = json.loads('"' + re.sub(r"\\$", "", found[1][:58]) + '"') if "\\" not in found[1][:58] else found[1][:58]
        kind = "data, " if b'"data":' in reply[-200_000:] or b'"result":{"errors"' in reply[:40] else ""
        return f"{kind}{count} error{'s' * (count > 1)}: {message}"
    return "answered"


def measure(command, attack, size, limits, runs):
    _, _, op, document, fields = attack
    text = line(op, document(size), limits, fields)
    times, peak, steps, reply = [], 0, None, b""
    for run in range(runs):
        tool = Process(command)
        before = tool.cpu()
        reply = tool.ask(text)
        if not reply:
            tool.stop()
            return None
        times.append(tool.cpu() - before)
        peak = max(peak, tool.peak())
        if tool.stop() != 0:
            return None
    if found := re.search(rb'"steps":(\d+)\}$', reply.strip()):
        steps = int(found[1])
    return {"bytes": len(document(size).encode()), "cpu": min(times), "peak": peak,
            "steps": steps, "reply": len(reply), "verdict": verdict(reply)}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cmd", required=True)
    parser.add_argument("--only", default="")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--limits", default="server,none")
    options = parser.parse_args()
    faults, most = [], 0
    for limits, title in (("server", "With the limits of danji serve"), ("none", "With limits lifted")):
        if limits not in options.limits.split(","):
            continue
        print(f"{title}\n")
        print(f"{'document':52} {'KB at n':>9} {'steps n':>9} {'2n':>9} {'4n':>10} {'grow':>5}"
              f" {'CPU ms n':>9} {'2n':>8} {'4n':>8} {'grow':>5} {'peak MB n':>9}  what comes of it at n")
        for attack in ATTACKS:
            name, size = attack[:2]
            if not re.search(options.only, name):
                continue
            rows = [measure(options.cmd, attack, size * factor, limits, options.runs) for factor in (1, 2, 4)]
            if None in rows:
                faults.append(f"{name}: the process ended")
                print(f"{name:52} THE PROCESS ENDED")
                continue
            growth = rows[2]["bytes"] / rows[0]["bytes"]
            steps = [row["steps"] for row in rows]
            counted = all(steps)
            grow_steps = steps[2] / steps[0] / growth if counted else 0
            # The fixed cost of a request is not the document's.
            grow_cpu = max(rows[2]["cpu"], 1) / max(rows[0]["cpu"], 1) / max(growth, 1)
            shown = [f"{value:,}" if value else "–" for value in steps]
            print(f"{name:52} {rows[0]['bytes'] / 1024:9,.1f} {shown[0]:>9} {shown[1]:>9} {shown[2]:>10}"
                  f" {f'{grow_steps:.2f}' if counted else '–':>5}"
                  f" {rows[0]['cpu']:9.2f} {rows[1]['cpu']:8.2f} {rows[2]['cpu']:8.2f} {grow_cpu:5.2f}"
                  f" {rows[0]['peak']:9.1f}  {rows[0]['verdict']}", flush=True)
            if counted and grow_steps > 1.25:
                faults.append(f"{name} ({limits}): steps grow {grow_steps:.2f} times faster than the document")
            if grow_cpu > 2:
                faults.append(f"{name} ({limits}): CPU grows {grow_cpu:.2f} times faster than the document")
            for row in rows:
                if row["bytes"] <= 1.1 * MEGABYTE:
                    most = max(most, row["peak"])
                    if row["peak"] > 64:
                        faults.append(f"{name} ({limits}): {row['bytes']:,} bytes take {row['peak']:.1f} MB")
        print()
    print(f"peak memory of a process for a document of up to 1 MB: {most:.1f} MB at most")
    print("\n".join(faults) if faults else "no fault")
    return len(faults) > 0


if __name__ == "__main__":
    sys.exit(main())
