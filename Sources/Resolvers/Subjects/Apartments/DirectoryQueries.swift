// The directory's own version and the mark of a demo complex: also catalogue statements.

package import Postgres

package enum DirectoryQueries {
    private static let bump = Statement(
        "directory_bump",
        // At least the current time in microseconds: after an old dump is restored, versions
        // continue above all that were issued before, so that no old cache key can recur.
        """
        UPDATE directory_version SET version = greatest(
            version + 1, (extract(epoch FROM clock_timestamp()) * 1000000)::int8)
        """,
        access: .write)
    private static let mark = Statement(
        "apartment_mark_demo",
        """
        WITH found AS (SELECT id, is_demo FROM apartment WHERE kapt_code = $1 FOR UPDATE),
        changed AS (
            UPDATE apartment AS a SET is_demo = $2, updated_at = danji_now()
            FROM found WHERE a.id = found.id AND a.is_demo <> $2 RETURNING 1
        )
        SELECT EXISTS (SELECT FROM found), EXISTS (SELECT FROM changed)
        """,
        [.text, .bool], access: .write)

    /// Must be the last statement of its transaction.
    static func bump(_ transaction: Transaction) async throws(PostgresError) {
        _ = try await transaction.query(bump)
    }

    package static func bump(_ session: PostgresSession) async throws(PostgresError) {
        _ = try await session.query(bump)
    }

    static func markDemo(
        _ kaptCode: String, _ isDemo: Bool, _ transaction: Transaction
    ) async throws(PostgresError) -> (isFound: Bool, isChanged: Bool) {
        let rows = try await transaction.query(mark, [.text(kaptCode), .bool(isDemo)])
        return try (rows.bool(0, 0), rows.bool(0, 1))
    }
}

extension DirectoryQueries: StatementSet {
    package static let tables = [Table("directory_version", of: .everyone, "SELECT, UPDATE")]

    package static var statements: [Statement] {
        [bump, mark]
    }
}
