// SQL to sign the ends and named votes of polls from before these were signed.

import Postgres

enum PollAdoptionQueries {
    private static let key: [PostgresType] = [.int4, .uuid]

    private static func parameters(_ key: TenantKey) -> [Parameter] {
        [.int4(key.apartment), .uuid(key.uuid)]
    }

    static let unsigned = WaitingPolls(
        "poll_votes_unsigned", list: "poll_votes_unsigned", take: "poll_votes_unsigned_take")

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

extension PollAdoptionQueries: StatementSet {
    static var statements: [Statement] { [unsigned.list, unsigned.take, sign] }
}
