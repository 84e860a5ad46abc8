// Counts statements where they arrive, in PostgreSQL: a reliable test for N+1 queries.
import TestSupport
import Testing

/// The statements that a database received.
struct StatementCount: CustomStringConvertible {
    let total: Int
    /// The statements, one per line with its number of calls, for failure messages.
    let description: String

    /// The statements that the database of `complexes` receives while `body` runs; BEGIN, COMMIT,
    /// ROLLBACK, SET and the scheduler's queries are not counted.
    static func during<Answer>(
        on complexes: SampleComplexes, _ body: () async throws -> Answer
    ) async throws -> (count: StatementCount, answer: Answer) {
        let name = try databaseName(complexes)
        // Queried from another database, so that the observer is not observed.
        try await untilIdle(name, complexes)
        _ = try await complexes.services.psql(
            """
            SELECT pg_stat_statements_reset(0, oid, 0) FROM pg_database WHERE datname = '\(name)'
            """)
        let answer = try await body()
        try await untilIdle(name, complexes)
        let lines = try await complexes.services.psql(
            """
            SELECT s.calls, left(regexp_replace(s.query, '\\s+', ' ', 'g'), 160)
            FROM \(counted(name))
            """)
        let total = lines.split(separator: "\n")
            .compactMap { $0.split(separator: "|").first.flatMap { Int($0) } }.reduce(0, +)
        return (StatementCount(total: total, description: lines), answer)
    }

    /// The statements that the database of `complexes` received since its last count with
    /// ``during(on:_:)``: the difference of two counts is what came in between, in half the time.
    static func total(on complexes: SampleComplexes) async throws -> Int {
        try await untilIdle(try databaseName(complexes), complexes)
        let sum = try await complexes.services.psql(
            "SELECT coalesce(sum(s.calls), 0) FROM \(counted(try databaseName(complexes)))")
        return try #require(Int(sum))
    }

    /// PostgreSQL counts a statement when its portal is closed, which may be after the rows of a
    /// large answer have reached the program: at the end of the batch, when the backend is idle.
    private static func untilIdle(
        _ database: Substring, _ complexes: SampleComplexes
    ) async throws {
        for _ in 0..<500 {
            let busy = try await complexes.services.psql(
                """
                SELECT count(*) FROM pg_stat_activity
                WHERE datname = '\(database)' AND state <> 'idle'
                """)
            if busy == "0" { return }
            try await Task.sleep(for: .milliseconds(10))
        }
        Issue.record("the database does not become idle")
    }

    private static func databaseName(_ complexes: SampleComplexes) throws -> Substring {
        try #require(complexes.database.firstMatch(of: #/test_[0-9a-f]+/#)).output
    }

    /// The database is asked for first: the statements of all tests are thousands.
    private static func counted(_ database: Substring) -> String {
        """
        pg_stat_statements s
        WHERE s.dbid = (SELECT oid FROM pg_database WHERE datname = '\(database)')
            AND s.query !~* '^\\s*(BEGIN|START TRANSACTION|COMMIT|ROLLBACK|SET)\\M'
            AND s.query NOT LIKE '%/* due */%'
        """
    }
}
