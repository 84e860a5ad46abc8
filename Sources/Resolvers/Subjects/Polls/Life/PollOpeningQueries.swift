// SQL that finds rows of a poll which only its opening, or what comes after it, writes.

import Postgres

enum PollOpeningQueries {
    /// Tables that have no row of a poll before it opens.
    private static let tables = [
        "poll_voter", "poll_turnout_news", "poll_seal", "poll_signature", "poll_sealed_ballot",
        "poll_ballot", "poll_vote", "poll_vote_choice", "poll_extension", "poll_result",
        "poll_tally",
    ]

    private static let written = Statement(
        "poll_written_before_opening",
        """
        SELECT array_remove(ARRAY[
            \(tables.map { table in
                """
                CASE WHEN EXISTS (SELECT FROM \(table) r
                    WHERE r.apartment_id = $1 AND r.poll_id = $2) THEN '\(table)' END
                """
            }.joined(separator: ",\n"))
            ], NULL)
        """, [.int4, .uuid], access: .write)

    /// The tables that have rows of the poll.
    static func written(
        _ key: TenantKey, _ transaction: Transaction
    ) async throws(PostgresError) -> [String] {
        try await transaction.query(written, [.int4(key.apartment), .uuid(key.uuid)])
            .textArray(0, 0)
    }
}

extension PollOpeningQueries: StatementSet {
    static var statements: [Statement] { [written] }
}
