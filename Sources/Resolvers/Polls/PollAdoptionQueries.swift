// SQL that signs the ends and the named votes of polls from before these were signed.

import Postgres

enum PollAdoptionQueries {
    private static let key: [PostgresType] = [.int4, .uuid]

    private static func parameters(_ key: TenantKey) -> [Parameter] {
        [.int4(key.apartment), .uuid(key.uuid)]
    }

    private static let unsigned = Statement(
        "poll_votes_unsigned",
        """
        SELECT /* due */ apartment_id, poll_id FROM poll_votes_unsigned
        ORDER BY apartment_id, poll_id LIMIT 1000
        """)

    static func unsigned(_ database: PostgresClient) async throws(PostgresError) -> [TenantKey] {
        try PollLifeQueries.keys(await database.query(unsigned))
    }

    private static let take = Statement(
        "poll_votes_unsigned_take",
        "DELETE FROM poll_votes_unsigned WHERE apartment_id = $1 AND poll_id = $2", key,
        access: .write)

    /// Takes a poll off the list; false where it is not on it any more.
    static func takeUnsigned(
        _ key: TenantKey, _ transaction: Transaction
    ) async throws(PostgresError) -> Bool {
        try await transaction.query(take, parameters(key)).affectedRows > 0
    }

    private static let sign = Statement(
        "poll_votes_sign",
        """
        UPDATE poll_vote v SET signature = decode(s.signature, 'hex')
        FROM unnest($3::uuid[], $4::text[]) AS s (unit_id, signature)
        WHERE v.apartment_id = $1 AND v.poll_id = $2 AND v.unit_id = s.unit_id
            AND v.signature IS NULL
        """, key + [.uuidArray, .textArray], access: .write)

    /// Writes the signatures of votes that have none.
    static func sign(
        _ votes: [NamedVote], _ key: TenantKey, _ transaction: Transaction
    ) async throws(PostgresError) {
        let signed = votes.compactMap { vote in vote.signature.map { (vote.unit, $0) } }
        _ = try await transaction.query(
            sign,
            parameters(key) + [
                .uuidArray(signed.map(\.0)), .textArray(signed.map { Hexadecimal.text($0.1) }),
            ])
    }
}

extension PollAdoptionQueries: StatementRoom {
    static var statements: [Statement] { [unsigned, take, sign] }
}
