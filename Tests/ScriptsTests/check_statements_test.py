#!/usr/bin/env python3
"""Tests of scripts/check_statements.py, with the Python of scripts/check-statements."""
import pathlib
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "scripts"))
import check_statements as checker  # noqa: E402

TABLES = {"feed", "comment", "poll", "poll_building"}
ACCOUNTS = {"account", "apartment"}


def broken(sql):
    """The rules that a statement breaks."""
    found = checker.check([{"name": "it", "sql": sql}], TABLES, ACCOUNTS)
    return sorted({rule for rule, _ in found.get("it", [])})


class HeldTests(unittest.TestCase):
    def test_a_table_is_held_by_one_scalar_parameter(self):
        self.assertEqual(broken("SELECT 1 FROM feed WHERE apartment_id = $1 AND id = $2"), [])
        self.assertEqual(broken("SELECT 1 FROM feed f WHERE $1 = f.apartment_id"), [])
        self.assertEqual(broken("SELECT 1 FROM feed f WHERE f.apartment_id = $1::int4"), [])
        for condition in (
            "id = $1", "apartment_id = ANY ($1)", "apartment_id IN ($1, $2)", "apartment_id = 7",
            "apartment_id = $1 OR id = $2", "NOT apartment_id = $1", "apartment_id > $1",
            "apartment_id = $1::int4[]", "f.apartment_id = (SELECT $1)",
        ):
            self.assertEqual(broken(f"SELECT 1 FROM feed f WHERE {condition}"), ["held"], condition)

    def test_every_table_of_a_join_is_held(self):
        join = "SELECT 1 FROM feed f JOIN comment c ON c.feed_id = f.id"
        self.assertEqual(broken(f"{join} AND c.apartment_id = $1 WHERE f.apartment_id = $1"), [])
        self.assertEqual(
            broken(f"{join} AND c.apartment_id = f.apartment_id WHERE f.apartment_id = $1"), ["held"])
        self.assertEqual(
            broken(f"{join} AND c.apartment_id = $2 WHERE f.apartment_id = $1"), ["held"])

    def test_the_condition_of_an_outer_join_holds_its_inner_side_only(self):
        join = "SELECT 1 FROM feed f LEFT JOIN comment c ON f.apartment_id = $1"
        self.assertEqual(broken(f"{join} AND c.apartment_id = $1"), ["held"])
        self.assertEqual(broken(f"{join} AND c.apartment_id = $1 WHERE f.apartment_id = $1"), [])
        self.assertEqual(
            broken("SELECT 1 FROM feed f FULL JOIN comment c ON c.apartment_id = $1 "
                   "AND f.apartment_id = $1"), ["held"])

    def test_every_level_is_checked(self):
        for sql in (
            "SELECT (SELECT count(*) FROM comment) FROM feed WHERE apartment_id = $1",
            "SELECT 1 FROM feed WHERE apartment_id = $1 AND EXISTS (SELECT FROM comment)",
            "SELECT 1 FROM feed WHERE apartment_id = $1 ORDER BY (SELECT max(id) FROM comment)",
            "SELECT 1 FROM (SELECT * FROM feed) f",
            "SELECT 1 FROM unnest($1::int4[]) k, LATERAL (SELECT * FROM feed f "
            "WHERE f.apartment_id = k) f",
            "WITH c AS (SELECT * FROM comment) SELECT 1 FROM c",
            "SELECT 1 FROM feed WHERE apartment_id = $1 UNION ALL SELECT 1 FROM feed",
            "UPDATE feed SET n = (SELECT count(*) FROM comment) WHERE apartment_id = $1",
            "UPDATE feed SET n = 1 FROM comment c WHERE feed.apartment_id = $1",
            "DELETE FROM feed WHERE id = $1",
            "DELETE FROM feed f USING comment c WHERE f.apartment_id = $1",
            "SELECT 1 FROM apartment a JOIN feed f ON f.apartment_id = a.id",
            "SELECT coalesce(1, CASE WHEN EXISTS (SELECT FROM feed) THEN 1 END)",
        ):
            self.assertEqual(broken(sql), ["held"], sql)

    def test_a_common_table_expression_hides_the_table_of_its_name(self):
        self.assertEqual(broken("WITH feed AS (SELECT 1) SELECT 1 FROM feed"), [])
        self.assertEqual(
            broken("WITH feed AS (SELECT 1 FROM feed) SELECT 1 FROM feed"), ["held"])

    def test_a_column_without_a_table_is_of_the_only_one(self):
        self.assertEqual(
            broken("SELECT 1 FROM feed f, unnest($2::uuid[]) k WHERE apartment_id = $1"), [])
        self.assertEqual(
            broken("SELECT 1 FROM feed f, comment c WHERE apartment_id = $1"), ["held"])


class WriteTests(unittest.TestCase):
    def test_a_write_gets_the_time_as_a_parameter(self):
        update = "UPDATE feed SET at = {} WHERE apartment_id = $1"
        self.assertEqual(broken(update.format("$2")), [])
        self.assertEqual(
            broken(update.format("($2 AT TIME ZONE 'UTC' + interval '1 day') AT TIME ZONE 'UTC'")), [])
        for value in (
            "danji_now()", "clock_timestamp()", "now()", "current_timestamp", "gen_random_uuid()",
            "(SELECT danji_now())", "$2::timestamptz + interval '1 day'", "at - $2 * interval '1 s'",
            "make_interval(secs => $2) + at",
        ):
            self.assertEqual(broken(update.format(value)), ["time"], value)
        self.assertEqual(broken("SELECT danji_now() FROM feed WHERE apartment_id = $1 FOR SHARE"), [])

    def test_an_insert_is_values_or_selects_from_a_held_table(self):
        insert = "INSERT INTO poll_building (apartment_id, poll_id, building_id) "
        source = "unnest($3::uuid[]) AS b (id)"
        self.assertEqual(broken(insert + "VALUES ($1, $2, $3), ($1, $2, $4)"), [])
        self.assertEqual(
            broken(insert + f"SELECT p.apartment_id, p.id, b.id FROM poll p CROSS JOIN {source} "
                   "WHERE p.apartment_id = $1 AND p.id = $2"), [])
        self.assertEqual(broken(insert + f"SELECT $1, $2, b.id FROM {source}"), ["insert"])
        self.assertEqual(broken(insert + "SELECT $1, $2, unnest($3::uuid[])"), ["insert"])
        self.assertEqual(broken("INSERT INTO feed (id) VALUES ($1)"), ["insert"])
        self.assertEqual(broken("INSERT INTO feed (apartment_id) VALUES (7)"), ["insert"])
        self.assertEqual(
            broken("WITH gone AS (DELETE FROM feed WHERE apartment_id = $1 RETURNING id) "
                   "INSERT INTO comment (apartment_id, id) SELECT $1, id FROM gone"), [])
        self.assertEqual(
            broken("INSERT INTO comment (apartment_id, id) VALUES ($1, (SELECT id FROM feed))"),
            ["held"])

    def test_accounts_are_not_written_beside_tables_of_complexes(self):
        self.assertEqual(broken("UPDATE account SET n = 1 WHERE id = $1"), [])
        self.assertEqual(
            broken("UPDATE account SET n = (SELECT count(*) FROM feed WHERE apartment_id = $2) "
                   "WHERE id = $1"), ["accounts"])
        self.assertEqual(
            broken("WITH f AS (DELETE FROM feed WHERE apartment_id = $1 RETURNING id) "
                   "DELETE FROM account a USING f WHERE a.id = f.id"), ["accounts"])


class LockTests(unittest.TestCase):
    def test_a_lock_has_one_form(self):
        beside = "SELECT pg_advisory_xact_lock{}($1, hashtext($2::text)) FROM poll " \
            "WHERE apartment_id = $1"
        alone = "SELECT pg_advisory_xact_lock($1, hashtext($2::text))"

        def check(*statements):
            catalogue = [{"name": str(n), "sql": sql} for n, sql in enumerate(statements)]
            return sorted(checker.check(catalogue, TABLES, ACCOUNTS))

        self.assertEqual(check(beside.format(""), beside.format("_shared")), [])
        self.assertEqual(check(alone, alone), [])
        self.assertEqual(check(beside.format("_shared"), alone), ["0", "1"])
        self.assertEqual(check(alone, alone.replace("$2", "$3")), ["0", "1"])
        self.assertEqual(check("SELECT pg_advisory_xact_lock($1)", alone), [])


class ReportTests(unittest.TestCase):
    BROKEN = {"sweep": [("held", "feed is not held")], "other": [("time", "a write")]}

    def test_what_breaks_a_rule_without_an_exception_fails(self):
        lines, is_well = checker.report(self.BROKEN, {"held": {"sweep": "a reason"}}, 3)
        self.assertFalse(is_well)
        self.assertEqual(lines[0], "other: time: a write")

    def test_an_exception_is_of_one_rule(self):
        lines, is_well = checker.report(
            self.BROKEN, {"held": {"sweep": "a reason", "other": "a reason"}}, 3)
        self.assertFalse(is_well)
        self.assertIn("other: needs no exception of the rule 'held' any more", lines)

    def test_an_exception_that_is_no_longer_needed_fails(self):
        lines, is_well = checker.report({}, {"held": {"sweep": "a reason"}}, 3)
        self.assertFalse(is_well)
        self.assertEqual(lines[0], "sweep: needs no exception of the rule 'held' any more")

    def test_named_exceptions_pass(self):
        lines, is_well = checker.report(
            self.BROKEN, {"held": {"sweep": "a reason"}, "time": {"other": "a reason"}}, 3)
        self.assertTrue(is_well)
        self.assertEqual(
            lines, ["2 of 3 statements break a rule (held 1, time 1, insert 0, accounts 0, "
                    "lock 0); 2 exceptions"])


class TableTests(unittest.TestCase):
    def test_tables_are_those_after_all_migrations(self):
        tables = checker.tables_of([
            "CREATE TABLE a (apartment_id int, id int); CREATE TABLE b (id int); CREATE TABLE c (x int)",
            "ALTER TABLE b ADD COLUMN apartment_id int; ALTER TABLE a RENAME TO d; DROP TABLE c",
            "CREATE TABLE e (apartment_id int); ALTER TABLE e DROP COLUMN apartment_id",
        ])
        self.assertEqual(tables, {"d": True, "b": True, "e": False})


if __name__ == "__main__":
    unittest.main()
