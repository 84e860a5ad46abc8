// SQL of announced results: written with their signature, and read as one.

import Postgres

enum PollResultQueries {
    private static let key: [PostgresType] = [.int4, .uuid]

    private static func parameters(_ key: TenantKey) -> [Parameter] {
        [.int4(key.apartment), .uuid(key.uuid)]
    }

    // MARK: - The count

    private static let insertResult = Statement(
        "poll_result_insert",
        """
        INSERT INTO poll_result (apartment_id, poll_id, outcome, quorum_met, ballots, abstentions,
            counted_at, ballot_digest, signature)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        """, key + [.text, .bool, .int4, .int4, .timestamptz, .bytea, .bytea], access: .write)

    private static let insertTallies = Statement(
        "poll_tally_insert",
        """
        INSERT INTO poll_tally (apartment_id, poll_id, choice_id, votes, is_winner)
        SELECT $1, $2, t.choice_id, t.votes, t.is_winner
        FROM unnest($3::uuid[], $4::int4[], $5::bool[]) AS t (choice_id, votes, is_winner)
        """, key + [.uuidArray, .int4Array, .boolArray], access: .write)

    /// Writes what a closing came to.
    static func insert(
        _ result: AnnouncedResult, signature: [UInt8], _ key: TenantKey, _ transaction: Transaction
    ) async throws(PostgresError) {
        _ = try await transaction.queryAll([
            BoundStatement(
                insertResult,
                parameters(key) + [
                    .text(result.outcome), Parameter(result.quorumMet, Parameter.bool),
                    .int4(result.ballots), .int4(result.abstentions),
                    .timestamptz(result.countedAt),
                    Parameter(result.ballotDigest, Parameter.bytea), .bytea(signature),
                ]),
            BoundStatement(
                insertTallies,
                parameters(key) + [
                    .uuidArray(result.tallies.map(\.choice)),
                    .int4Array(result.tallies.map(\.votes)),
                    .boolArray(result.tallies.map(\.isWinner)),
                ]),
        ])
    }

    // MARK: - What was announced

    private static let one = Statement(
        "poll_result_announced",
        """
        SELECT r.outcome, r.quorum_met, r.ballots, r.abstentions, r.invalid, r.tie_break_note,
            r.counted_at, p.voted_online, p.voted_paper, r.ballot_digest, r.signature,
            ARRAY(SELECT t.choice_id FROM poll_tally t WHERE t.apartment_id = $1
                AND t.poll_id = $2 ORDER BY t.choice_id),
            ARRAY(SELECT t.votes FROM poll_tally t WHERE t.apartment_id = $1
                AND t.poll_id = $2 ORDER BY t.choice_id),
            ARRAY(SELECT t.is_winner FROM poll_tally t WHERE t.apartment_id = $1
                AND t.poll_id = $2 ORDER BY t.choice_id)
        FROM poll_result r
        JOIN poll p ON p.apartment_id = r.apartment_id AND p.id = r.poll_id
        WHERE r.apartment_id = $1 AND r.poll_id = $2
        """, key, access: .write)

    /// What is announced of a poll whose lock the transaction holds, and its signature; nil before
    /// there is a result.
    static func result(
        _ key: TenantKey, _ transaction: Transaction
    ) async throws(PostgresError) -> (result: AnnouncedResult, signature: [UInt8]?)? {
        let rows = try await transaction.query(one, parameters(key))
        if rows.isEmpty { return nil }
        let choices = try rows.uuidArray(0, 11)
        let tallies = zip(choices, zip(try rows.int32Array(0, 12), try rows.boolArray(0, 13)))
        let result = try AnnouncedResult(
            outcome: rows.text(0, 0), quorumMet: rows.optionalBool(0, 1),
            ballots: rows.int32(0, 2), abstentions: rows.int32(0, 3), invalid: rows.int32(0, 4),
            tieBreakNote: rows.optionalText(0, 5), countedAt: rows.timestamp(0, 6),
            votedOnline: rows.optionalInt32(0, 7) ?? -1,
            votedPaper: rows.optionalInt32(0, 8) ?? -1,
            ballotDigest: rows.optionalBytea(0, 9),
            tallies: tallies.map { choice, rest in
                AnnouncedResult.Tally(choice: choice, votes: rest.0, isWinner: rest.1)
            })
        return (result, try rows.optionalBytea(0, 10))
    }

    // MARK: - Results from before they were signed

    private static let unsigned = Statement(
        "poll_results_unsigned",
        """
        SELECT /* due */ apartment_id, poll_id FROM poll_result_unsigned
        ORDER BY apartment_id, poll_id LIMIT 1000
        """)

    static func unsigned(_ database: PostgresClient) async throws(PostgresError) -> [TenantKey] {
        try PollLifeQueries.keys(await database.query(unsigned))
    }

    private static let take = Statement(
        "poll_result_unsigned_take",
        "DELETE FROM poll_result_unsigned WHERE apartment_id = $1 AND poll_id = $2", key,
        access: .write)

    /// Takes a poll off the list; false where it is not on it any more.
    static func takeUnsigned(
        _ key: TenantKey, _ transaction: Transaction
    ) async throws(PostgresError) -> Bool {
        try await transaction.query(take, parameters(key)).affectedRows > 0
    }

    // As `BallotDigest` makes it; NULL where there are no ballots.
    private static let digest = Statement(
        "poll_ballot_digest",
        """
        SELECT sha256(string_agg(uuid_send(b.id) || (
                SELECT string_agg(uuid_send(c.id), ''::bytea ORDER BY c.ord)
                FROM unnest(b.choice_ids) WITH ORDINALITY AS c (id, ord)), ''::bytea ORDER BY b.id))
        FROM poll_ballot b WHERE b.apartment_id = $1 AND b.poll_id = $2
        """, key, access: .write)

    /// The digest of the counted ballots that are kept; nil where there are none.
    static func ballotDigest(
        _ key: TenantKey, _ transaction: Transaction
    ) async throws(PostgresError) -> [UInt8]? {
        try await transaction.query(digest, parameters(key)).optionalBytea(0, 0)
    }

    private static let sign = Statement(
        "poll_result_sign",
        """
        UPDATE poll_result SET ballot_digest = $3, signature = $4
        WHERE apartment_id = $1 AND poll_id = $2 AND signature IS NULL
        """, key + [.bytea, .bytea], access: .write)

    static func sign(
        _ digest: [UInt8]?, _ signature: [UInt8], _ key: TenantKey, _ transaction: Transaction
    ) async throws(PostgresError) {
        _ = try await transaction.query(
            sign, parameters(key) + [Parameter(digest, Parameter.bytea), .bytea(signature)])
    }
}

extension PollResultQueries: StatementRoom {
    static var statements: [Statement] {
        [insertResult, insertTallies, one, unsigned, take, digest, sign]
    }
}
