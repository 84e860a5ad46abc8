// Plans of every statement on a city's data, with unknown parameters, as for the driver's prepared
// statements. scripts/deep/plans creates the data and passes its name.

import Foundation
import Postgres
import TestSupport
import Testing

@testable import Resolvers

@Suite struct PlanTests {
    static let database = ProcessInfo.processInfo.environment["DANJI_TEST_PLANS_DATABASE_URL"]

    /// Tables with more rows are never read from end to end.
    private static let largestScan = 10_000.0

    /// All but those on a function that the demo creates for one transaction.
    private static var planned: [Statement] {
        StatementCatalogue.all.filter { !$0.sql.contains("pg_temp.") }
    }

    @Test(.enabled(if: database != nil, "needs scripts/deep/plans"))
    func `no statement reads a large table from end to end`() async throws {
        let client = try PostgresClient(PostgresConfiguration(try #require(Self.database)))
        var findings: [String] = []
        var count = 0
        try await client.withSession { session throws(PostgresError) in
            try await session.execute(script: "SET plan_cache_mode = force_generic_plan")
            let large = try await Self.largeTables(session)
            for statement in Self.planned {
                let plan = try await Self.plan(of: statement, session)
                let scanned = Self.scans(in: plan).intersection(large)
                // What the scheduler looks for in all complexes has indexes of its own, of few rows.
                if !scanned.isEmpty, !statement.sql.contains("/* due */"),
                    !Self.readsTheDirectory(statement), !Self.starting.contains(statement.name)
                {
                    findings.append("\(statement.name): \(scanned.sorted())\n\(plan)")
                }
                count += 1
            }
        }
        await client.close()
        for finding in findings { Issue.record("\(finding)") }
        print("\(count) statements planned, \(findings.count) read a large table")
        #expect(count == Self.planned.count)
    }

    /// A filter without text scans the directory, which has a row for each complex of the country,
    /// eighteen thousand; its totals count no more than ten thousand. An import counts once what it
    /// will request.
    private static func readsTheDirectory(_ statement: Statement) -> Bool {
        statement.name.hasPrefix("apartments_by_") && statement.name.hasSuffix("_filtered")
            || [
                "apartments_count", "apartments_count_filtered", "apartment_facts_places_count",
            ].contains(statement.name)
    }

    /// What a node queries once, when it starts.
    private static let starting: Set<String> = ["polls_unsealed"]

    private static func largeTables(
        _ session: PostgresSession
    ) async throws(PostgresError) -> Set<String> {
        let rows = try await session.query(
            "SELECT relname::text FROM pg_class WHERE relkind = 'r' AND reltuples > $1",
            [.float8(largestScan)])
        return Set(try rows.map { row throws(PostgresError) in try rows.text(row, 0) })
    }

    /// The output of EXPLAIN for the generic plan.
    static func plan(
        of statement: Statement, _ session: PostgresSession
    ) async throws(PostgresError) -> String {
        let types = statement.types.map(\.name).joined(separator: ", ")
        let list = types.isEmpty ? "" : "(\(types))"
        let nulls = statement.types.map { _ in "NULL" }.joined(separator: ", ")
        let values = nulls.isEmpty ? "" : "(\(nulls))"
        try await session.execute(
            script: "PREPARE \"plan of \(statement.name)\" \(list) AS \(statement.sql)")
        let rows = try await session.query(
            "EXPLAIN EXECUTE \"plan of \(statement.name)\"\(values)")
        return try rows.map { row throws(PostgresError) in try rows.text(row, 0) }
            .joined(separator: "\n")
    }

    private static func scans(in plan: String) -> Set<String> {
        Set(plan.matches(of: #/Seq Scan on (?<table>\w+)/#).map { String($0.table) })
    }
}
