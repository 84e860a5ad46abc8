// SQL of polls that a migration left for the first start after it: a list, from which each is taken
// once.

import Postgres

/// One such list.
struct WaitingPolls: Sendable {
    let list: Statement
    let take: Statement

    /// - Parameters:
    ///   - table: of the list: complexes and polls
    ///   - list: the name of the statement that reads it
    ///   - take: the name of the statement that takes a poll off it
    init(_ table: String, list: String, take: String) {
        self.list = Statement(
            list,
            """
            SELECT /* due */ apartment_id, poll_id FROM \(table)
            ORDER BY apartment_id, poll_id LIMIT 1000
            """)
        self.take = Statement(
            take, "DELETE FROM \(table) WHERE apartment_id = $1 AND poll_id = $2", [.int4, .uuid],
            access: .write)
    }

    func all(_ database: PostgresClient) async throws(PostgresError) -> [TenantKey] {
        try PollLifeQueries.keys(await database.query(list))
    }

    /// Takes a poll off the list; false where it is not on it any more.
    func take(_ key: TenantKey, _ transaction: Transaction) async throws(PostgresError) -> Bool {
        try await transaction.query(take, [.int4(key.apartment), .uuid(key.uuid)])
            .affectedRows > 0
    }
}
