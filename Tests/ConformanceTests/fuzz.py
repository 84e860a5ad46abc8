#!/usr/bin/env python3
"""Differential fuzzer: random schemas, documents, variables and data, compared to reference.py.

    fuzz.py --oracle "VENV33/bin/python reference.py" --cmd "TOOL" --seed 1 --count 2000
    fuzz.py --oracle "..." --seed 1 --count 300 --write fuzz.jsonl.gz       only write cases for runner.py
    fuzz.py --oracle "..." --cmd "TOOL" --executions 8 --explained docs/fuzz-differences.md

Everything is derived from --seed; a mismatch prints its case, which can be rerun by runner.py
(--keep FILE appends failing cases as JSON Lines).  Needs no package but what the oracle needs.
"""
from __future__ import annotations

import argparse
import collections
import gzip
import json
import random
import re
import sys

import runner

SCALARS = ["Int", "Float", "String", "Boolean", "ID"]
WORDS = ["alpha", "beta", "gamma", "delta", "name", "value", "count", "items", "owner", "tags", "kind", "next", "type", "on", "input", "x", "y", "z"]


class Schema:
    """A small model of a random valid schema."""

    def __init__(self, r: random.Random):
        self.r = r
        self.enums = {f"E{i}": r.sample(["RED", "GREEN", "BLUE", "on", "A1", "_b"], r.randint(1, 5)) for i in range(r.randint(1, 2))}
        self.scalars = ["JSON"] + (["Date"] if r.random() < .4 else [])
        self.inputs, self.oneof = {}, set()
        n = r.randint(1, 3)
        for i in range(n):
            name = f"In{i}"
            one = r.random() < .3
            if one:
                self.oneof.add(name)
            fs = {}
            for f in r.sample(WORDS, r.randint(1, 5)):
                t = self.input_type(list(self.inputs) + [name], nullable=one, depth=2)
                if name in t:
                    t = r.choice([name, f"[{name}]", f"[{name}!]"])
                fs[f] = (t, None)
            self.inputs[name] = fs
        for name, fs in self.inputs.items():
            if name in self.oneof:
                continue
            for f, (t, _) in list(fs.items()):
                if r.random() < .4 and not re.search(r"In\d", t):
                    fs[f] = (t, self.literal(t, const=True))
        self.interfaces, self.objects, self.unions = {}, {}, {}
        names_o = [f"T{i}" for i in range(r.randint(2, 5))]
        names_i = [f"I{i}" for i in range(r.randint(0, 2))]
        names_u = [f"U{i}" for i in range(r.randint(0, 2))]
        self.composite = names_o + names_i + names_u
        for i in names_i:
            self.interfaces[i] = self.fields(r.randint(1, 3))
        self.implements = {}
        for o in names_o:
            imp = [i for i in names_i if r.random() < .5]
            fs = self.fields(r.randint(1, 5))
            for i in list(imp):
                clash = [f for f in self.interfaces[i] if any(f in self.interfaces[j] for j in imp if j != i)]
                if clash:
                    imp.remove(i)
                    continue
                fs.update(self.interfaces[i])
            self.objects[o], self.implements[o] = fs, imp
        for u in names_u:
            self.unions[u] = r.sample(names_o, r.randint(1, len(names_o)))
        q = self.fields(r.randint(3, 8))
        for k, t in zip(r.sample(["root", "list", "any", "node"], 3), r.choices(self.composite, k=3)):
            q[k] = (r.choice([t, f"[{t}]", f"{t}!", f"[{t}!]"]), {})
        q["echo"] = ("JSON", self.args(r.randint(1, 4)))
        self.objects["Query"], self.implements["Query"] = q, []
        self.roots = {"query": "Query"}
        if r.random() < .5:
            self.objects["Mutation"], self.implements["Mutation"] = self.fields(r.randint(1, 4)), []
            self.roots["mutation"] = "Mutation"
        self.directives = {}
        if r.random() < .5:
            self.directives["dir"] = (self.args(r.randint(0, 2)), r.random() < .5)

    def wrap(self, t, depth=2, bang=.3):
        r = self.r
        if r.random() < .3 and depth:
            t = f"[{self.wrap(t, depth - 1, bang)}]"
        return t + "!" if r.random() < bang else t

    def input_type(self, inputs, nullable=False, depth=2):
        r = self.r
        base = r.choice(SCALARS * 2 + list(self.enums) + self.scalars + list(inputs))
        t = self.wrap(base, depth)
        return t.rstrip("!") if nullable else t

    def args(self, n):
        out = {}
        for a in self.r.sample(WORDS, n):
            t = self.input_type(self.inputs)
            d = None
            if self.r.random() < .35:
                d = self.literal(t, const=True)
            out[a] = (t, d)
        return out

    def fields(self, n):
        r = self.r
        out = {}
        for f in r.sample(WORDS, n):
            base = r.choice(SCALARS * 2 + list(self.enums) + self.scalars + getattr(self, "composite", []) * 2)
            out[f] = (self.wrap(base), self.args(r.choice([0, 0, 0, 1, 2])))
        return out

    # ---- literals and JSON values

    def literal(self, t, const=False, bad=0.0, vars=None, depth=3):
        r = self.r
        if depth < -20:      # an input object that is made of itself alone
            return "{}"
        if r.random() < bad:
            return r.choice(["null", "1", "1.5", '"s"', "true", "RED", "[]", "{}", "[1]", "{x: 1}", '""" b """', "NOPE", "99999999999", "$nope"])
        if vars is not None and r.random() < .3:
            n = f"v{len(vars)}"
            vt = t if r.random() < .93 else (t.rstrip("!") if r.random() < .5 else t + ("" if t.endswith("!") else "!"))
            vars[n] = vt
            return "$" + n
        if t.endswith("!"):
            for _ in range(20):
                v = self.literal(t[:-1], const, bad, None, depth)
                if v != "null":
                    return v
            return "0"
        if r.random() < .1:
            return "null"
        if t.startswith("["):
            inner = t[1:-1]
            if depth <= 0:
                return "[]"
            if r.random() < .2:
                v = self.literal(inner, const, bad, vars, depth - 1)
                return v if v != "null" else "[]"   # a list of one
            return "[" + ", ".join(self.nonnull(inner, const, bad, vars, depth - 1) for _ in range(r.randint(0, 3))) + "]"
        if t == "Int":
            return str(r.choice([0, 1, -1, 42, 2147483647, -2147483648]))
        if t == "Float":
            return r.choice(["0", "1.5", "-2.25", "1e3", "7"])
        if t == "String":
            return r.choice(['"a"', '""', '"é\\n\\u0041"', '"""block"""', '"x y"'])
        if t == "Boolean":
            return r.choice(["true", "false"])
        if t == "ID":
            return r.choice(['"id"', "5"])
        if t in self.enums:
            return r.choice(self.enums[t])
        if t in self.scalars:
            return r.choice(["1", '"s"', "{ a: [1, true] }", "[1, 2]", "RED"])
        fs = self.inputs.get(t)
        if fs is None:
            return "{}"
        if t in self.oneof:
            f = r.choice(list(fs))
            ft = fs[f][0]
            for _ in range(20):
                v = self.literal(ft, const, bad, None, depth - 1)
                if v != "null":
                    return "{ %s: %s }" % (f, v)
            return "{ %s: 1 }" % f
        parts = []
        for f, (ft, d) in fs.items():
            need = ft.endswith("!") and d is None
            if need or (depth > 0 and r.random() < .5):
                parts.append(f"{f}: {self.nonnull(ft, const, bad, vars, depth - 1)}")
        r.shuffle(parts)
        return "{ " + ", ".join(parts) + " }"

    def nonnull(self, t, *a):
        for _ in range(20):
            v = self.literal(t, *a)
            if v != "null" or not t.endswith("!"):
                return v
        return "0"

    def json_value(self, t, bad=.08, depth=3):
        r = self.r
        if depth < -20:
            return {}
        if r.random() < bad:
            return r.choice([None, 1, 1.5, "s", True, [], {}, [None], {"x": 1}, "RED", 99999999999, -0.5, "", [[1]]])
        if t.endswith("!"):
            v = None
            for _ in range(10):
                v = self.json_value(t[:-1], bad, depth)
                if v is not None:
                    break
            return v
        if r.random() < .12:
            return None
        if t.startswith("["):
            if depth <= 0:
                return []
            return [self.json_value(t[1:-1], bad, depth - 1) for _ in range(r.randint(0, 3))] if r.random() < .85 \
                else self.json_value(t[1:-1], bad, depth - 1)
        if t in ("Int",):
            return r.choice([0, 1, -7, 2147483647, 3.0])
        if t == "Float":
            return r.choice([0, 1.5, -2, 1e3])
        if t == "String":
            return r.choice(["", "a", "é☃", "x y"])
        if t == "Boolean":
            return r.random() < .5
        if t == "ID":
            return r.choice(["id", 5])
        if t in self.enums:
            return r.choice(self.enums[t])
        if t in self.scalars:
            return r.choice([1, "s", {"a": [1, None]}, [1]])
        fs = self.inputs.get(t, {})
        if t in self.oneof:
            f = r.choice(list(fs))
            return {f: self.json_value(fs[f][0] + "!", bad, depth - 1)}
        return {f: self.json_value(ft, bad, depth - 1) for f, (ft, d) in fs.items()
                if (ft.endswith("!") and d is None) or (depth > 0 and r.random() < .5)}

    # ---- data

    def data(self, t, depth=4, bad=.06):
        r = self.r
        if r.random() < bad / 2:
            return {"$error": r.choice(["boom", "no", "é"])}
        if t.endswith("!"):
            return self.data(t[:-1], depth, bad) if r.random() > bad / 3 else None
        if r.random() < .1 + (.4 if depth <= 0 else 0):
            return None
        if t.startswith("["):
            return [self.data(t[1:-1], depth - 1, bad) for _ in range(r.randint(0, 3 if depth > 1 else 1))]
        if t in SCALARS:
            if r.random() < bad:
                return r.choice([1.5, "x", "", True, [], {"a": 1}, 2147483648])
            return {"Int": r.choice([0, 1, -3, 2.0]), "Float": r.choice([1, 2.5]), "String": r.choice(["", "s", "é"]),
                    "Boolean": r.random() < .5, "ID": r.choice(["i", 7])}[t]
        if t in self.enums:
            return r.choice(self.enums[t]) if r.random() > bad else r.choice(["NOPE", 1])
        if t in self.scalars:
            return r.choice([1, "s", {"a": [None, 1]}, [True]])
        conc = self.concrete(t)
        if not conc:
            return None
        c = r.choice(conc)
        if depth <= -2:
            return None
        o = {f: self.data(ft, depth - 1, bad) for f, (ft, _) in self.objects[c].items() if r.random() < .95}
        if t not in self.objects:
            o = {"__typename": c if r.random() > bad / 4 else r.choice(["Nope", "Query"]), **o}
        return o

    def concrete(self, t):
        if t in self.objects:
            return [t]
        if t in self.unions:
            return self.unions[t]
        return [o for o in self.objects if t in self.implements[o]]

    def root(self, kind):
        o = {f: self.data(ft) for f, (ft, _) in self.objects[self.roots[kind]].items()}
        if kind == "query":
            o["echo"] = {"$args": True}
        return o

    # ---- text

    def arg_text(self, args):
        return "(" + ", ".join(f"{a}: {t}" + (f" = {d}" if d is not None else "") for a, (t, d) in args.items()) + ")" if args else ""

    def sdl(self):
        r, out = self.r, []
        shared = {f for fs in self.interfaces.values() for f in fs}
        desc = lambda: r.choice(["", "", "", '"about"\n', '"""\nlong\n  text\n"""\n'])
        dep = lambda: r.choice([""] * 8 + [" @deprecated", ' @deprecated(reason: "r")'])
        for e, vs in self.enums.items():
            out.append(desc() + f"enum {e} {{ " + " ".join(v + dep() for v in vs) + " }")
        for s in self.scalars:
            out.append(desc() + f"scalar {s}" + r.choice(["", ' @specifiedBy(url: "http://u")']))
        for i, fs in self.inputs.items():
            out.append(desc() + f"input {i}{' @oneOf' if i in self.oneof else ''} {{\n" + "\n".join(
                f"  {f}: {t}" + (f" = {d}" if d is not None else "") for f, (t, d) in fs.items()) + "\n}")
        for kind, table in (("interface", self.interfaces), ("type", self.objects)):
            for n, fs in table.items():
                imp = self.implements.get(n) if kind == "type" else None
                out.append(desc() + f"{kind} {n}{' implements ' + ' & '.join(imp) if imp else ''} {{\n" + "\n".join(
                    f"  {f}{self.arg_text(a)}: {t}{'' if f in shared else dep()}" for f, (t, a) in fs.items()) + "\n}")
        for u, ts in self.unions.items():
            out.append(f"union {u} = " + " | ".join(ts))
        for d, (args, rep) in self.directives.items():
            x = random.Random("".join(out))   # its own stream: the rest of a seed stays what it was
            on = x.choice(["", "", " @deprecated", ' @deprecated(reason: "old")', " @meta", " @meta(n: 1) @meta", " @once"])
            on += x.choice([" @once", " @nope", " @meta(x: 1)"]) if x.random() < .04 else ""
            out.append(f"directive @{d}{self.arg_text(args)}{on}{' repeatable' if rep else ''} on FIELD | QUERY | FRAGMENT_SPREAD | INLINE_FRAGMENT")
            if on or x.random() < .3:
                out.append("directive @meta(n: Int = 2) repeatable on DIRECTIVE_DEFINITION\n\ndirective @once on DIRECTIVE_DEFINITION | OBJECT")
                out += [f"extend directive @{d} {a}" for a in ("@deprecated", "@meta", "@once") if x.random() < .15]
                out += [e for e in ("extend directive @gone @once", "extend directive @meta @meta",
                                    "extend directive @once @meta\n\nextend directive @meta @once") if x.random() < .02]
        r.shuffle(out)
        return "\n\n".join(out) + "\n"


class Doc:
    """A random, mostly valid document for a schema."""

    def __init__(self, s: Schema, bad=0.0):
        self.s, self.r, self.bad = s, s.r, bad
        self.vars, self.frags, self.open, self.n = {}, {}, [], 0
        self.unique = self.r.random() < .75     # few field conflicts
        kind = self.r.choice(list(s.roots))
        self.kind = kind
        body = self.selection(s.roots[kind], 4)
        head = f"{kind} Op"
        if self.vars:
            head += "(" + ", ".join(
                f"${v}: {t}" + (f" = {s.nonnull(t, True)}" if self.r.random() < .25 else "") for v, t in self.vars.items()) + ")"
        elif kind == "query" and self.r.random() < .5:
            head = ""
        frs = "\n".join(f"fragment {n} on {t} {b}" for n, (t, b) in self.frags.items())
        self.text = f"{head} {body}\n{frs}\n".strip() + "\n"

    def directives(self):
        r = self.r
        if r.random() > .12:
            return ""
        k = r.choice(["skip", "include", "dir"])
        if k == "dir":
            if not self.s.directives:
                return ""
            args = self.s.directives["dir"][0]
            return " @dir" + self.args(args)
        return f" @{k}(if: {self.s.literal('Boolean!', bad=self.bad, vars=self.vars)})"

    def args(self, args):
        r, parts = self.r, []
        for a, (t, d) in args.items():
            need = t.endswith("!") and d is None
            if (need and r.random() > self.bad) or (not need and r.random() < .5):
                parts.append(f"{a}: {self.s.nonnull(t, False, self.bad, self.vars)}")
        if r.random() < self.bad:
            parts.append("bogus: 1")
        return "(" + ", ".join(parts) + ")" if parts else ""

    def selection(self, t, depth):
        r, s, out = self.r, self.s, []
        fs = s.objects.get(t) or s.interfaces.get(t) or {}
        for _ in range(r.randint(1, 4)):
            x = r.random()
            if x < .1 or not fs:
                out.append(r.choice(["", "t: "]) + "__typename")
            if fs and x < .75:
                f = r.choice(list(fs))
                ft, args = fs[f]
                base = re.sub(r"[\[\]!]", "", ft)
                comp = base in s.composite or base in s.objects
                if comp and depth <= 0:
                    continue
                alias = f"a{r.randint(0, 9)}: " if r.random() < .25 else ""
                if self.unique and (alias or args or comp or r.random() < .1):
                    self.n += 1
                    alias = f"b{self.n}: "
                if r.random() < self.bad:
                    f = f + r.choice(["x", "s"])
                sub = " " + self.selection(base, depth - 1) if comp else ""
                if r.random() < self.bad / 2:
                    sub = "" if comp else " { x }"
                out.append(f"{alias}{f}{self.args(args)}{self.directives()}{sub}")
            elif x < .9 and depth > 0:
                cond = r.choice(self.overlapping(t)) if r.random() > self.bad else r.choice(list(s.objects) + ["Nope", "Int"])
                on = f" on {cond}" if r.random() < .8 else ""
                out.append(f"...{on}{self.directives()} {self.selection(cond if on else t, depth - 1)}")
            elif depth > 0:
                cand = [n for n, (ft, _) in self.frags.items() if ft in self.overlapping(t)
                        and (n not in self.open or r.random() < .03)]
                if cand and r.random() < .4:
                    n = r.choice(cand)
                else:
                    n, cond = f"F{len(self.frags)}", r.choice(self.overlapping(t))
                    self.frags[n] = (cond, "{ __typename }")
                    self.open.append(n)
                    self.frags[n] = (cond, self.selection(cond, depth - 1))
                    self.open.pop()
                out.append(f"...{n}{self.directives()}")
        if not out:
            out.append("__typename")
        if random.Random(" ".join(out)).random() < .03:
            return "{ }"
        return "{ " + " ".join(out) + " }"

    def overlapping(self, t):
        s = self.s
        mine = set(s.concrete(t))
        out = [x for x in list(s.objects) + list(s.interfaces) + list(s.unions) if mine & set(s.concrete(x))]
        return out or [t]

    def variables(self, bad=.08):
        out = {v: self.s.json_value(t, bad) for v, t in self.vars.items() if t.endswith("!") or self.r.random() < .7}
        if self.r.random() < .05:
            out["extra"] = 1
        return out


TOK = re.compile(r'"""(?:[^"]|"(?!""))*"""|"(?:\\.|[^"\\\n])*"|\.\.\.|[_A-Za-z]\w*|-?\d[\w.+-]*|#[^\n]*|\s+|.', re.S)


def mutate(r, text):
    """Break a document at token or character level."""
    for _ in range(r.choice([1, 1, 1, 2, 3])):
        if r.random() < .2 and text:
            i = r.randrange(len(text))
            text = text[:i] + r.choice(["", "{", "}", "(", ")", "\"", "\\", "$", "@", ":", "!", "é", "\u0000", "0", ".", "...", "\"\"\"", "#", "\r", "-", "&", "|", "[", "\U0001F600"]) + text[i + r.choice([0, 1]):]
            continue
        ts = TOK.findall(text)
        solid = [i for i, t in enumerate(ts) if t.strip() and not t.startswith("#")]
        if not solid:
            return text
        i = r.choice(solid)
        k = r.random()
        if k < .3:
            ts[i] = ""
        elif k < .5:
            ts[i] = ts[i] + " " + ts[i]
        elif k < .75:
            j = r.choice(solid)
            ts[i], ts[j] = ts[j], ts[i]
        else:
            ts[i] = r.choice(["{", "}", "(", ")", "[", "]", ":", "!", "=", "|", "&", "@", "$", "...", "on", "fragment", "query", "type", "null", "true", "1", "1.5", '"s"', "Query", "T0", "x", "name", "__typename", "implements", "extend", "input", "enum", "union", "interface", "directive", "schema", "scalar", "repeatable", "subscription", "mutation"])
        text = "".join(ts)
    return text


def requests(r, executions=2):
    """All requests made from one random schema."""
    s = Schema(r)
    sdl = s.sdl()
    yield {"op": "validateSDL", "sdl": sdl}
    yield {"op": "buildSchema", "sdl": sdl}
    yield {"op": "introspect", "sdl": sdl}
    for _ in range(4):
        m = mutate(r, sdl)
        yield {"op": "validateSDL", "sdl": m}
        if r.random() < .4:
            yield {"op": "buildSchema", "sdl": m}
        if r.random() < .4:
            yield {"op": "parse", "source": m}
    for i in range(8):
        bad = r.choice([0, 0, .05, .15])
        d = Doc(s, bad=bad)
        yield {"op": "validate", "sdl": sdl, "query": d.text}
        v = d.variables()
        yield {"op": "execute", "sdl": sdl, "query": d.text, "variables": v, "rootValue": s.root(d.kind)}
        if d.vars:
            yield {"op": "coerceVariables", "sdl": sdl, "query": d.text, "variables": v}
        for _ in range(1 if bad else executions - 1):
            yield {"op": "execute", "sdl": sdl, "query": d.text, "variables": d.variables(0), "rootValue": s.root(d.kind)}
        m = mutate(r, d.text)
        yield {"op": "parse", "source": m}
        yield {"op": "print", "source": r.choice([m, d.text])}
        if r.random() < .5:
            yield {"op": "lex", "source": m}
        yield {"op": "validate", "sdl": sdl, "query": m}
    for _ in range(6):
        t = s.input_type(s.inputs)
        if r.random() < .5:
            lit = s.literal(t, bad=.1)
            if "$" not in lit:
                yield {"op": "coerceValue", "sdl": sdl, "type": t, "literal": lit}
        else:
            yield {"op": "coerceValue", "sdl": sdl, "type": t, "value": s.json_value(t, .12)}


NONSPEC = re.compile(r"FRAGMENT_VARIABLE_DEFINITION")


TEXT_OPS = ("lex", "parse", "print")
SCHEMA_OPS = ("validateSDL", "buildSchema", "introspect")


def propagated(data, error):
    """Whether the null of this error is above the error's position."""
    for segment in error.get("path", ()):
        if data is None:
            return True
        try:
            data = data[segment]
        except (KeyError, IndexError, TypeError):
            return False
    return False


def outcome(request, reply):
    """The reference's outcome of a request, in one word."""
    op = request["op"]
    if "errors" in reply:
        if op in TEXT_OPS or reply["errors"][0]["message"].startswith("Syntax Error"):
            return "refused: syntax"
        if op in SCHEMA_OPS:
            return "refused: schema"
        if op in ("coerceValue", "coerceVariables"):
            return "refused: value"
        variable = re.match(r'Variable "\$\w+" (has invalid|got invalid|of )|Too many errors processing', reply["errors"][0]["message"])
        return "refused: variables" if op == "execute" and variable else "refused: validation"
    if op in TEXT_OPS:
        return "correct text"
    if op in SCHEMA_OPS:
        return "correct schema"
    if op == "validate":
        return "valid document"
    if op in ("coerceValue", "coerceVariables"):
        return "coerced"
    result = reply["result"]
    errors = result.get("errors") or ()
    if not errors:
        return "data, complete"
    if any(propagated(result["data"], e) for e in errors):
        return "data, a null propagated"
    return "data, errors at nullable fields"


class Explained:
    """Differences that a document explains: its entries hold a block of JSON each, a list of
    patterns of which all members must be found in the request's op, the expected reply, our reply."""

    MAXIMUM = 10

    def __init__(self, path):
        self.entries, self.hits = [], collections.Counter()
        if not path:
            return
        title = ""
        text = open(path, encoding="utf-8").read()
        for part in re.split(r"^## ", text, flags=re.M)[1:]:
            title = part.splitlines()[0].strip()
            block = re.search(r"^```json\n(.*?)^```", part, flags=re.M | re.S)
            if not block or "https://spec.graphql.org/" not in part:
                sys.exit(f"{path}: entry {title!r} needs a block of patterns and a link into the specification")
            self.entries.append((title, json.loads(block.group(1))))
        if len(self.entries) > self.MAXIMUM:
            sys.exit(f"{path}: more than {self.MAXIMUM} entries")

    def explain(self, request, expected, reply):
        texts = {"op": request["op"], "request": json.dumps(request, ensure_ascii=False),
                 "expected": json.dumps(expected, ensure_ascii=False), "reply": json.dumps(reply, ensure_ascii=False)}
        for title, patterns in self.entries:
            if all(re.search(pattern, texts[part]) for part, pattern in patterns.items()):
                self.hits[title] += 1
                return True
        return False


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--oracle", required=True)
    p.add_argument("--cmd", default="")
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--count", type=int, default=1000, help="number of requests")
    p.add_argument("--ops", default="", help="only these operations")
    p.add_argument("--write", default="")
    p.add_argument("--keep", default="")
    p.add_argument("--show", type=int, default=5)
    p.add_argument("--level", choices=runner.LEVELS, default="exact")
    p.add_argument("--ignore-suggestions", action="store_true")
    p.add_argument("--timeout", type=float, default=10)
    p.add_argument("--executions", type=int, default=2, help="executions of a document that is not made wrong, with other variables and data")
    p.add_argument("--explained", default="", help="a document whose entries explain differences")
    a = p.parse_args()
    oracle, tool = runner.Tool(a.oracle, 60), runner.Tool(a.cmd, a.timeout) if a.cmd else None
    noprop = runner.Tool(a.oracle + " --no-propagation", 60)
    ops = {o for o in a.ops.split(",") if o}
    table = collections.defaultdict(lambda: collections.Counter())
    out = gzip.open(a.write, "wt", encoding="utf-8") if a.write else None
    keep = open(a.keep, "a", encoding="utf-8") if a.keep else None
    explained, outcomes = Explained(a.explained), collections.Counter()
    shown = n = failed = 0
    schema_no = 0
    while n < a.count:
        r = random.Random(f"{a.seed}/{schema_no}")
        for k, req in enumerate(requests(r, a.executions)):
            if (ops and req["op"] not in ops) or n >= a.count:
                continue
            if NONSPEC.search(req.get("sdl", "") + req.get("source", "")):
                continue
            cid = f"fuzz-{req['op']}/{a.seed}.{schema_no}.{k}"
            exp, problem = oracle.ask({"id": cid, **req})
            if problem or exp.get("internal") or "nested too deeply" in json.dumps(exp) or len(exp.get("errors", ())) > 90:
                continue
            n += 1
            exp.pop("id")
            case = {"id": cid, "group": "fuzz", "origin": f"fuzz.py --seed {a.seed}", "request": req, "expect": exp}
            errs = exp.get("errors") or (exp["result"].get("errors") if isinstance(exp.get("result"), dict) else None)
            if req["op"] == "execute" and "result" in exp and errs:
                full, _ = noprop.ask({"id": cid, **req})
                have = {runner.err_loc(e) for e in errs}
                more = [e for e in ((full or {}).get("result") or {}).get("errors", []) if runner.err_loc(e) not in have]
                if more:
                    case["mayReport"] = more
            if errs and any(re.search(r"is_type_of|resolve_type|isTypeOf|resolveType|[Ii]terable|instance|Unknown input type|must resolve to an Object type at runtime", e["message"]) for e in errs):
                case["looseMessages"] = True
            outcomes[outcome(req, exp)] += 1
            t = table[req["op"]]
            t["cases"] += 1
            t["expected failures"] += "errors" in exp
            if req["op"] in ("execute", "subscribe") and "result" in exp:
                t["with data"] += not errs
                t["with data and errors"] += bool(errs)
            if out:
                out.write(json.dumps(case, ensure_ascii=False) + "\n")
            if tool:
                rep, problem = tool.ask({"id": cid, **req})
                if rep and "unsupported" in rep:
                    t["unsupported"] += 1
                    continue
                res = [False] * 4 if problem else runner.compare(case, rep, a)
                t["broken"] += bool(problem)
                for l, ok in zip(runner.LEVELS, res):
                    t[l] += ok
                if not res[runner.LEVELS.index(a.level)]:
                    if not problem and explained.explain(req, exp, rep):
                        continue
                    failed += 1
                    if keep:
                        keep.write(json.dumps(case, ensure_ascii=False) + "\n")
                    if shown < a.show:
                        shown += 1
                        level = problem or (runner.LEVELS[res.index(False)] if False in res else "")
                        print(f"--- {cid}  differs at: {level}")
                        for f in ("query", "source", "literal", "sdl"):
                            if f in req:
                                print(f"    {f}:\n      " + req[f][:1500].replace("\n", "\n      "))
                        print("    request  " + runner.short({k2: v for k2, v in req.items() if k2 not in ("sdl", "query", "source")}, 1500))
                        print("    expected " + runner.short({k2: case[k2] for k2 in ("expect", "mayReport") if k2 in case}))
                        print("    got      " + runner.short(rep))
        schema_no += 1
    for x in (oracle, noprop, tool):
        if x:
            x.stop()
    if out:
        out.close()
    for op, t in sorted(table.items()):
        print(f"{op:16}", "  ".join(f"{k} {t[k]}" for k in ["cases", "expected failures", "with data", "with data and errors", "unsupported", "broken", *runner.LEVELS] if k in t))
    for name, count in sorted(outcomes.items()):
        print(f"outcome  {name:32} {count:7}  {count / n:6.1%}")
    for title, count in explained.hits.items():
        print(f"explained  {title}: {count}")
    print(f"seed {a.seed}, {schema_no} schemas, {n} requests")
    if tool:
        print(f"{n - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
