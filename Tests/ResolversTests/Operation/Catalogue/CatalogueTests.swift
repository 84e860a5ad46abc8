// Ensures that the complex remains the shard key: keys of tables and ops/distribute.sql are
// compared, so that the schema can be distributed over a cluster when needed. Statements are
// checked by scripts/check-statements.

import Demo
import Foundation
import Postgres
import TestSupport
import Testing

@testable import Resolvers

/// The tables as the catalogue of a migrated database and `ops/distribute.sql` describe them.
struct Tables: Sendable {
    /// Of the migrated database, except the migrator's own.
    let all: Set<String>
    /// `create_distributed_table('…', 'apartment_id')`
    let distributed: Set<String>
    /// `create_reference_table('…')`
    let reference: Set<String>

    static func load(_ url: String) async throws -> Tables {
        let names = try await psql(
            """
            SELECT relname FROM pg_class
            WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
                AND relname <> 'schema_migration'
            """, url)
        let script = try Checkout.text("ops/distribute.sql")
        return Tables(
            all: Set(names.split(separator: "\n").map(String.init)),
            distributed: Set(
                script.matches(of: #/create_distributed_table\('(\w+)', 'apartment_id'/#)
                    .map { String($0.1) }),
            reference: Set(
                script.matches(of: #/create_reference_table\('(\w+)'\)/#).map { String($0.1) }))
    }
}

@Suite(.services) struct CatalogueTests {
    @Test func `ops-distribute lists every table once, and a complex's tables by complex`()
        async throws
    {
        try await withMigratedDatabase { _, url in
            let tables = try await Tables.load(url)
            #expect(tables.distributed.isDisjoint(with: tables.reference))
            func named(_ owner: Table.Owner) -> Set<String> {
                Set(StatementCatalogue.tables.filter { $0.owner == owner }.map(\.name))
            }
            #expect(tables.distributed == named(.complexes), "as the tables' StatementSet says")
            #expect(tables.reference == named(.everyone), "as the tables' StatementSet says")
            let missing = tables.all.subtracting(tables.distributed).subtracting(tables.reference)
            #expect(missing.isEmpty, "ops/distribute.sql does not spread \(missing.sorted())")
            let gone = tables.distributed.union(tables.reference).subtracting(tables.all)
            #expect(gone.isEmpty, "ops/distribute.sql spreads what is not there: \(gone.sorted())")
            let owned = try await psql(
                """
                SELECT DISTINCT relname FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
                WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
                    AND a.attname = 'apartment_id' AND NOT a.attisdropped
                """, url)
            // Referenced, not owned: what every node needs to know about accounts and the
            // directory.
            let named: Set<String> = ["account_apartment", "apartment_facts"]
            #expect(
                Set(owned.split(separator: "\n").map(String.init)).subtracting(named)
                    .subtracting(tables.reference) == tables.distributed)
            #expect(named.isSubset(of: tables.reference))
        }
    }

    @Test func `keys of a complex's tables start with the complex`() async throws {
        try await withMigratedDatabase { _, url in
            let tables = try await Tables.load(url)
            // Type, table, name, its first column and, for foreign keys, the target and the
            // column there.
            let keys = try await psql(
                """
                SELECT c.contype, c.conrelid::regclass, c.conname, a.attname,
                    nullif(c.confrelid, 0)::regclass, f.attname
                FROM pg_constraint c
                JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
                LEFT JOIN pg_attribute f ON f.attrelid = c.confrelid AND f.attnum = c.confkey[1]
                WHERE c.connamespace = 'public'::regnamespace AND c.contype IN ('p', 'u', 'f')
                """, url)
            var primary: Set<String> = []
            for line in keys.split(separator: "\n") {
                let key = line.split(separator: "|", omittingEmptySubsequences: false)
                    .map(String.init)
                let (type, table, name, first) = (key[0], key[1], key[2], key[3])
                guard tables.distributed.contains(table) else {
                    #expect(
                        type != "f" || !tables.distributed.contains(key[4]),
                        "\(table).\(name): a reference table cannot point to what is spread")
                    continue
                }
                switch type {
                case "f" where tables.distributed.contains(key[4]):
                    #expect(
                        first == "apartment_id" && key[5] == "apartment_id",
                        "\(table).\(name): a row could point into another complex")
                case "f": break
                default:
                    if type == "p" { primary.insert(table) }
                    #expect(first == "apartment_id", "\(table).\(name) begins with \(first)")
                }
            }
            #expect(
                primary == tables.distributed,
                "without primary key: \(tables.distributed.subtracting(primary).sorted())")
        }
    }

    @Test func `every trigger function searches temporary tables last`() async throws {
        try await withMigratedDatabase { _, url in
            let found = try await psql(
                """
                SELECT count(*), string_agg(proname, ', ')
                    FILTER (WHERE proconfig IS DISTINCT FROM
                        ARRAY['search_path=pg_catalog, public, pg_temp'])
                FROM pg_proc
                WHERE pronamespace = 'public'::regnamespace AND prorettype = 'trigger'::regtype
                """, url
            ).split(separator: "|", omittingEmptySubsequences: false)
            #expect((found.first.flatMap { Int($0) } ?? 0) > 10)
            #expect(
                found.last == "",
                "\(found): a migration sets search_path = pg_catalog, public, pg_temp, as 0027")
        }
    }

    @Test func `unique constraints include the complex`() async throws {
        try await withMigratedDatabase { _, url in
            let tables = try await Tables.load(url)
            let indexes = try await psql(
                """
                SELECT i.indrelid::regclass, i.indexrelid::regclass
                FROM pg_index i
                WHERE i.indisunique AND NOT EXISTS (
                    SELECT FROM pg_attribute a WHERE a.attrelid = i.indrelid
                        AND a.attname = 'apartment_id' AND a.attnum = ANY (i.indkey))
                """, url)
            for line in indexes.split(separator: "\n") {
                let names = line.split(separator: "|").map(String.init)
                #expect(!tables.distributed.contains(names[0]), "\(names[1]) lacks apartment_id")
            }
        }
    }
}

@Suite struct StatementCatalogueTests {
    /// What operators run as the owner of the tables, before there are any or to look at them.
    private static func isOfOwner(_ path: String) -> Bool {
        ["Sources/Demo/", "Operation/Migrations/", "Health/DatabaseFacts"].contains {
            path.contains($0)
        }
    }

    @Test func `every statement is in the catalogue`() throws {
        // Constants of the files: a statement that its folder does not list cannot hide.
        let files = ["Sources/Resolvers", "Sources/Demo"].flatMap {
            Checkout.files(under: $0, withExtension: "swift")
        }
        for path in files where path.hasSuffix("Queries.swift") {
            let text = try Checkout.text(path)
            #expect(
                Self.isOfOwner(path) || !text.contains(#/session\.query\(\s*"/#),
                "\(path): what a session runs is a Statement too")
            let names =
                text.matches(
                    of:
                        #/static let (\w+)(?:: \[?Statement\]?)?\s*=\s*(?:Statement(?:\.byKey)?\(|ListStatements\(|make\w+\(|\[Statement)/#
                ).map { String($0.1) }
                + text.matches(of: #/static let (\w+): \[?Statement\]?\s*=/#).map { String($0.1) }
                + text.matches(
                    of:
                        #/static let (\w+)\s*=[^\n{(]*\.(?:map|flatMap)(?:\(make|\([A-Z]\w*\.make| \{ [^\n]*\n\s*Statement\()/#
                ).map { String($0.1) }
            if names.isEmpty { continue }
            let lists = text.matches(
                of: #/static var statements: \[Statement\] \{(?<list>[^}]*)\}/#)
            guard !lists.isEmpty else {
                Issue.record("\(path) declares statements and lists none: see StatementSet")
                continue
            }
            let listed = Set(
                lists.flatMap { $0.list.matches(of: #/\w+/#).map { String($0.0) } })
            let missing = Set(names).subtracting(listed)
            #expect(missing.isEmpty, "\(path) does not list \(missing.sorted())")
            if path.hasPrefix("Sources/Demo/") { continue }
            let set = path.split(separator: "/").last.map { $0.dropLast(6) } ?? ""
            #expect(
                StatementCatalogue.sets.contains { "\($0)" == set },
                "queries of no subject in Subjects.swift has \(set), nor StatementCatalogue.shared")
        }
        let all = StatementCatalogue.all
        #expect(all.count > 50)
        // What reads several complexes is made of a listed statement (`Statement.overComplexes`).
        let listed = Set((all + DemoStatements.all).map(\.name))
        let undeclared = Statement.declared.map(\.name).filter { name in
            !name.hasPrefix("test_")
                && !listed.contains(name.replacing(#/_many\d$/#, with: ""))
        }
        #expect(undeclared.isEmpty, "used, but in no list: \(undeclared.sorted())")
    }
}
