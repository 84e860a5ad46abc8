#!/usr/bin/env python3
"""Checks that every statement of the program runs on the node that holds its complex.

    scripts/check-statements [CATALOGUE.json]

CATALOGUE.json is what `danji statements --json` prints. A table of a complex is one that has the
column apartment_id in Migrations/; some of these belong to no complex and are named, with the
statements that may break a rule and the reasons, in scripts/statement-exceptions.toml. The rules:

  held        every table of a complex, at every level of a statement, has the condition
              alias.apartment_id = $n, with one scalar parameter for the whole statement
  time        a statement that writes reads no clock and makes no random value, and adds no interval
              to a timestamptz: a parameter carries the time, so that all nodes write the same
  insert      INSERT is VALUES, or SELECT from a table that is held, and its apartment_id is held
  accounts    no statement writes a table of accounts and names a table of a complex
  lock        an advisory lock of a complex is always taken in one form: a statement of its own and
              one on a held table run on different nodes

Prints what breaks a rule, and the number of statements by rule. Exit status 1 if a statement breaks a
rule without an exception, or an exception is no longer needed.
"""
import collections
import json
import pathlib
import re
import sys
import tomllib

from pglast import ast, enums, parse_sql
from pglast.stream import RawStream
from pglast.visitors import Visitor

ROOT = pathlib.Path(__file__).resolve().parent.parent
EXCEPTIONS = ROOT / "scripts" / "statement-exceptions.toml"
COLUMN = "apartment_id"
RULES = ("held", "time", "insert", "accounts", "lock")
VOLATILE = {
    "clock_timestamp", "danji_now", "gen_random_uuid", "nextval", "now", "random",
    "statement_timestamp", "timeofday", "transaction_timestamp", "uuid_generate_v4",
}
# Parameters and columns in the arguments of a lock.
LOCK_OPERAND = re.compile(r"\$\d+|\b[a-z_]+\.[a-z_]+")
WRITES = (ast.InsertStmt, ast.UpdateStmt, ast.DeleteStmt, ast.MergeStmt)


# --- The tables ----------------------------------------------------------------------------------


def tables_of(migrations):
    """{table: whether it has the column apartment_id}, after all migrations (SQL texts, in order)."""
    tables = {}
    for text in migrations:
        for raw in parse_sql(text):
            follow(raw.stmt, tables)
    return tables


def follow(statement, tables):
    """Changes `tables` as a statement of a migration does."""
    match statement:
        case ast.CreateStmt(relation=relation, tableElts=elements):
            tables[relation.relname] = any(
                isinstance(each, ast.ColumnDef) and each.colname == COLUMN for each in elements or ())
        case ast.CreateTableAsStmt(into=into):
            tables[into.rel.relname] = False
        case ast.AlterTableStmt(relation=relation, cmds=commands) if relation.relname in tables:
            for command in commands:
                match command.subtype:
                    case enums.AlterTableType.AT_AddColumn if command.def_.colname == COLUMN:
                        tables[relation.relname] = True
                    case enums.AlterTableType.AT_DropColumn if command.name == COLUMN:
                        tables[relation.relname] = False
        case ast.RenameStmt(renameType=enums.ObjectType.OBJECT_TABLE, relation=relation, newname=name):
            if relation.relname in tables:
                tables[name] = tables.pop(relation.relname)
        case ast.DropStmt(removeType=enums.ObjectType.OBJECT_TABLE, objects=objects):
            for each in objects:
                tables.pop(each[-1].sval, None)


# --- One statement -------------------------------------------------------------------------------


def nodes_of(root, kinds):
    """All nodes of these kinds under `root`, itself included."""
    found = []

    class Finder(Visitor):
        def visit(self, ancestors, node):
            if isinstance(node, kinds):
                found.append(node)

    Finder()(root)
    return found


def conjuncts(condition):
    """The conditions that all must hold."""
    if condition is None:
        return
    if isinstance(condition, ast.BoolExpr) and condition.boolop == enums.BoolExprType.AND_EXPR:
        for each in condition.args:
            yield from conjuncts(each)
    else:
        yield condition


def parameter(node):
    """The number of a parameter that is used as it is or cast to int4; nil for anything else."""
    if isinstance(node, ast.TypeCast) and node.typeName.arrayBounds is None:
        node = node.arg
    return node.number if isinstance(node, ast.ParamRef) else None


def name_of(call):
    """The name of a called function, without its schema."""
    return call.funcname[-1].sval


class Reading:
    """What a statement does with tables of complexes."""

    def __init__(self, sql, complex_tables, account_tables):
        self.complex_tables = complex_tables
        self.account_tables = account_tables
        self.broken = []
        # The parameters by which tables are held.
        self.parameters = set()
        # Tables of complexes that it names anywhere.
        self.named = set()
        # Common table expressions by name, and whether they read from a held table.
        self.common = {}
        (raw,) = parse_sql(sql)
        self.root = raw.stmt
        self.level(self.root, {})
        if len(self.parameters) > 1:
            names = ", ".join(f"${n}" for n in sorted(self.parameters))
            self.breaks("held", f"complexes come from several parameters ({names})")
        writes = nodes_of(self.root, WRITES)
        if writes:
            self.check_time()
        written = {each.relation.relname for each in writes} & self.account_tables
        if written and self.named:
            self.breaks(
                "accounts", f"writes {', '.join(sorted(written))} and names "
                f"{', '.join(sorted(self.named))}")

    def breaks(self, rule, text):
        self.broken.append((rule, text))

    # -- Levels: each returns whether its rows come from a held table

    def level(self, node, scope):
        match node:
            case ast.SelectStmt():
                return self.select(node, scope)
            case ast.InsertStmt():
                return self.insert(node, self.with_clause(node, scope))
            case ast.UpdateStmt() | ast.DeleteStmt():
                return self.change(node, self.with_clause(node, scope))
        return False

    def with_clause(self, node, scope):
        """The scope with the common table expressions of a level."""
        clause = getattr(node, "withClause", None)
        if clause is None:
            return scope
        scope = dict(scope)
        for each in clause.ctes:
            if clause.recursive:
                scope[each.ctename] = False
            scope[each.ctename] = self.level(each.ctequery, scope)
        return scope

    def select(self, node, scope):
        scope = self.with_clause(node, scope)
        if node.op != enums.SetOperation.SETOP_NONE:
            sides = [self.select(node.larg, scope), self.select(node.rarg, scope)]
            return any(sides)
        is_held = self.hold(node.fromClause or (), node.whereClause, scope)
        parts = (node.targetList, node.whereClause, node.groupClause, node.havingClause,
                 node.sortClause, node.limitCount, node.limitOffset, node.distinctClause,
                 node.valuesLists)
        self.sublinks(parts, scope)
        return is_held

    def change(self, node, scope):
        """UPDATE and DELETE."""
        sources = getattr(node, "fromClause", None) or getattr(node, "usingClause", None) or ()
        is_held = self.hold((node.relation, *sources), node.whereClause, scope)
        self.sublinks(
            (getattr(node, "targetList", None), node.whereClause, node.returningClause), scope)
        return is_held

    def insert(self, node, scope):
        table = node.relation.relname
        source = node.selectStmt
        self.sublinks((node.onConflictClause, node.returningClause), scope)
        if table not in self.complex_tables:
            return self.level(source, scope) if source else False
        self.named.add(table)
        columns = [each.name for each in node.cols or ()]
        if COLUMN not in columns:
            self.breaks("insert", f"{table} gets no {COLUMN}")
            return False
        position = columns.index(COLUMN)
        if source.valuesLists:
            for row in source.valuesLists:
                number = parameter(row[position])
                if number is None:
                    self.breaks("insert", f"{table}.{COLUMN} is not a parameter")
                else:
                    self.parameters.add(number)
            self.sublinks(source.valuesLists, self.with_clause(source, scope))
            return True
        is_held = self.level(source, scope)
        if not is_held:
            self.breaks("insert", f"{table} is filled by a SELECT from no held table")
        elif source.op == enums.SetOperation.SETOP_NONE:
            value = source.targetList[position].val
            number = parameter(value)
            if number is not None:
                self.parameters.add(number)
            elif not (isinstance(value, ast.ColumnRef) and value.fields[-1].sval == COLUMN):
                self.breaks("insert", f"{table}.{COLUMN} is neither a parameter nor a held column")
        return is_held

    # -- FROM

    def hold(self, sources, where, scope):
        """Checks the tables of one level. Returns whether one of them is held."""
        tables, restrictions, is_held = {}, collections.defaultdict(list), False

        def add(item):
            """The aliases of an item; fills `tables` and `restrictions`."""
            nonlocal is_held
            match item:
                case ast.RangeVar():
                    alias = item.alias.aliasname if item.alias else item.relname
                    if item.relname in scope:
                        is_held = scope[item.relname] or is_held
                    elif item.relname in self.complex_tables:
                        tables[alias] = item.relname
                        self.named.add(item.relname)
                    return {alias}
                case ast.RangeSubselect():
                    is_held = self.level(item.subquery, scope) or is_held
                    return {item.alias.aliasname if item.alias else ""}
                case ast.RangeFunction():
                    self.sublinks(item.functions, scope)
                    return {item.alias.aliasname if item.alias else ""}
                case ast.JoinExpr():
                    left, right = add(item.larg), add(item.rarg)
                    self.sublinks(item.quals, scope)
                    kind = item.jointype
                    restricted = {
                        enums.JoinType.JOIN_INNER: left | right, enums.JoinType.JOIN_LEFT: right,
                        enums.JoinType.JOIN_RIGHT: left,
                    }.get(kind, set())
                    for alias in restricted:
                        restrictions[alias].extend(conjuncts(item.quals))
                    return left | right
                case ast.RangeTableSample():
                    return add(item.relation)
            return set()

        aliases = set().union(*(add(each) for each in sources)) if sources else set()
        for alias, table in tables.items():
            number = None
            for each in [*conjuncts(where), *restrictions[alias]]:
                number = number or self.holder(each, alias, len(aliases) == 1 or len(tables) == 1)
            if number is None:
                shown = table if alias == table else f"{table} {alias}"
                self.breaks("held", f"{shown} is not held by {COLUMN} = $n")
            else:
                self.parameters.add(number)
                is_held = True
        return is_held

    @staticmethod
    def holder(condition, alias, may_be_unqualified):
        """The parameter of `alias.apartment_id = $n`; nil for another condition."""
        if not (isinstance(condition, ast.A_Expr) and condition.kind == enums.A_Expr_Kind.AEXPR_OP
                and condition.name[-1].sval == "="):
            return None
        for column, value in ((condition.lexpr, condition.rexpr), (condition.rexpr, condition.lexpr)):
            if not isinstance(column, ast.ColumnRef) or not isinstance(column.fields[-1], ast.String):
                continue
            path = [each.sval for each in column.fields]
            if path == [alias, COLUMN] or (may_be_unqualified and path == [COLUMN]):
                return parameter(value)
        return None

    def sublinks(self, root, scope):
        """Checks the subqueries of expressions."""
        if root is None:
            return
        for part in root if isinstance(root, tuple) else (root,):
            if part is None:
                continue
            if isinstance(part, tuple):
                self.sublinks(part, scope)
                continue
            for link in outermost(part, ast.SubLink):
                self.sublinks(link.testexpr, scope)
                self.level(link.subselect, scope)

    # -- The other rules

    def check_time(self):
        for call in nodes_of(self.root, ast.FuncCall):
            if name_of(call) in VOLATILE:
                self.breaks("time", f"a write calls {name_of(call)}()")
        for value in nodes_of(self.root, ast.SQLValueFunction):
            self.breaks("time", f"a write uses {RawStream()(value)}")
        for each in nodes_of(self.root, ast.A_Expr):
            if each.kind != enums.A_Expr_Kind.AEXPR_OP or each.name[-1].sval not in "+-":
                continue
            sides = (each.lexpr, each.rexpr)
            for one, other in (sides, sides[::-1]):
                if is_interval(one) and not is_interval(other) and not is_local_time(other):
                    self.breaks("time", f"a write computes {RawStream()(each)}")
                    break

    def locks(self):
        """The advisory locks of two numbers that it takes, as [(what is locked, form)]."""
        found = []
        for call in nodes_of(self.root, ast.FuncCall):
            name = name_of(call)
            if not name.startswith(("pg_advisory_", "pg_try_advisory_")) or len(call.args) != 2:
                continue
            text = ", ".join(RawStream()(each) for each in call.args)
            place = "beside a table of the complex" if self.named else "beside no table"
            found.append((LOCK_OPERAND.sub("?", text), f"({text}) {place}"))
        return found


def outermost(root, kind):
    """The nodes of a kind that are in no other of that kind."""
    if isinstance(root, kind):
        return [root]
    found = []
    if isinstance(root, tuple):
        for each in root:
            found += outermost(each, kind)
    elif isinstance(root, ast.Node):
        for name in root:
            found += outermost(getattr(root, name), kind)
    return found


def is_interval(node):
    match node:
        case ast.TypeCast(typeName=type_name):
            return type_name.names[-1].sval == "interval"
        case ast.FuncCall():
            return name_of(node) in ("make_interval", "justify_interval")
        case ast.A_Expr() if node.name[-1].sval == "*":
            return is_interval(node.lexpr) or is_interval(node.rexpr)
    return False


def is_local_time(node):
    """Whether it is a timestamp without time zone, to which intervals may be added."""
    match node:
        case ast.FuncCall():
            return name_of(node) == "timezone"
        case ast.TypeCast(typeName=type_name):
            return type_name.names[-1].sval in ("timestamp", "date")
    return False


# --- All statements ------------------------------------------------------------------------------


def check(statements, complex_tables, account_tables):
    """{statement: [(rule, what breaks it)]} for a catalogue, a list of {"name", "sql"}."""
    broken, forms = {}, collections.defaultdict(lambda: collections.defaultdict(list))
    for each in statements:
        reading = Reading(each["sql"], complex_tables, account_tables)
        broken[each["name"]] = list(dict.fromkeys(reading.broken))
        for lock, form in reading.locks():
            forms[lock][form].append(each["name"])
    # Locks of one number belong to the whole cluster; a parameter says which.
    for by_form in forms.values():
        if len(by_form) > 1:
            text = "; ".join(f"{form} in {', '.join(names)}" for form, names in by_form.items())
            for name in sum(by_form.values(), []):
                broken[name].append(("lock", f"one lock has several forms: {text}"))
    return {name: found for name, found in broken.items() if found}


def report(broken, exceptions, total):
    """Lines to print, and whether all is well.

    - exceptions: {rule: {statement: reason}}
    """
    lines, counts, used = [], collections.Counter(), set()
    for name, found in broken.items():
        for rule in {rule for rule, _ in found}:
            counts[rule] += 1
        for rule, text in found:
            if name in exceptions.get(rule, {}):
                used.add((rule, name))
            else:
                lines.append(f"{name}: {rule}: {text}")
    for rule, names in exceptions.items():
        for name in names:
            if (rule, name) not in used:
                lines.append(f"{name}: needs no exception of the rule '{rule}' any more")
    is_well = not lines
    lines.append(
        f"{len(broken)} of {total} statements break a rule ("
        + ", ".join(f"{rule} {counts[rule]}" for rule in RULES) + f"); {len(used)} exceptions")
    return lines, is_well


def main():
    if len(sys.argv) != 2 or sys.argv[1].startswith("-"):
        print(__doc__, file=sys.stderr)
        return 2
    statements = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
    settings = tomllib.loads(EXCEPTIONS.read_text(encoding="utf-8"))
    shared = set(settings.pop("shared"))
    unknown = set(settings) - set(RULES)
    if unknown:
        print(f"{EXCEPTIONS.name} names no rule with {sorted(unknown)}", file=sys.stderr)
        return 2
    tables = tables_of(
        each.read_text(encoding="utf-8") for each in sorted((ROOT / "Migrations").glob("*.sql")))
    complex_tables = {name for name, is_of_complex in tables.items() if is_of_complex}
    if not shared <= complex_tables:
        print(f"{EXCEPTIONS.name} shares no table like {sorted(shared - complex_tables)}",
              file=sys.stderr)
        return 2
    complex_tables -= shared
    broken = check(statements, complex_tables, set(tables) - complex_tables)
    lines, is_well = report(broken, settings, len(statements))
    print("\n".join(lines))
    return 0 if is_well else 1


if __name__ == "__main__":
    sys.exit(main())
