// SQL of announced results: written with their signature, and read together.

import Postgres

private enum AnnouncedColumn: Int, TableColumn {
    static let alias = "r"

    case outcome, quorumMet, ballots, abstentions, invalid, tieBreakNote, countedAt
    case votedOnline, votedPaper, ballotDigest, signature, choices, votes, winners

    var expression: String? {
        switch self {
        case .votedOnline, .votedPaper: "p.\(snakeCased)"
        case .choices: Self.tallies("choice_id")
        case .votes: Self.tallies("votes")
        case .winners: Self.tallies("is_winner")
        default: nil
        }
    }

    private static func tallies(_ column: String) -> String {
        """
        ARRAY(SELECT t.\(column) FROM poll_tally t WHERE t.apartment_id = $1
            AND t.poll_id = $2 ORDER BY t.choice_id)
        """
    }
}

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
        SELECT p.apartment_id, p.id, t.choice_id, t.votes, t.is_winner
        FROM poll p
        CROSS JOIN unnest($3::uuid[], $4::int4[], $5::bool[]) AS t (choice_id, votes, is_winner)
        WHERE p.apartment_id = $1 AND p.id = $2
        """, key + [.uuidArray, .int4Array, .boolArray], access: .write)

    /// Writes the outcome of a closing.
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
        SELECT \(AnnouncedColumn.list())
        FROM poll_result r
        JOIN poll p ON p.apartment_id = $1 AND p.id = r.poll_id
        WHERE r.apartment_id = $1 AND r.poll_id = $2
        """, key, access: .write)

    /// The announced result of a poll whose lock the transaction holds, and its signature; nil
    /// before there is a result.
    static func result(
        _ key: TenantKey, _ transaction: Transaction
    ) async throws(PostgresError) -> (result: AnnouncedResult, signature: [UInt8]?)? {
        let rows = try await transaction.query(one, parameters(key))
        guard let row = NamedRow<AnnouncedColumn>(first: rows) else { return nil }
        let tallies = try zip(
            row.uuidArray(.choices), zip(row.int32Array(.votes), row.boolArray(.winners)))
        let result = try AnnouncedResult(
            outcome: row.text(.outcome), quorumMet: row.optionalBool(.quorumMet),
            ballots: row.int32(.ballots), abstentions: row.int32(.abstentions),
            invalid: row.int32(.invalid), tieBreakNote: row.optionalText(.tieBreakNote),
            countedAt: row.timestamp(.countedAt),
            votedOnline: row.optionalInt32(.votedOnline) ?? -1,
            votedPaper: row.optionalInt32(.votedPaper) ?? -1,
            ballotDigest: row.optionalBytea(.ballotDigest),
            tallies: tallies.map { choice, rest in
                AnnouncedResult.Tally(choice: choice, votes: rest.0, isWinner: rest.1)
            })
        return (result, try row.optionalBytea(.signature))
    }

    // MARK: - Results from before they were signed

    static let unsigned = WaitingPolls(
        "poll_result_unsigned", list: "poll_results_unsigned", take: "poll_result_unsigned_take")

    // As from `BallotDigest`; NULL if there are no ballots.
    private static let digest = Statement(
        "poll_ballot_digest",
        """
        SELECT sha256(string_agg(uuid_send(b.id) || (
                SELECT string_agg(uuid_send(c.id), ''::bytea ORDER BY c.ord)
                FROM unnest(b.choice_ids) WITH ORDINALITY AS c (id, ord)), ''::bytea ORDER BY b.id))
        FROM poll_ballot b WHERE b.apartment_id = $1 AND b.poll_id = $2
        """, key, access: .write)

    /// The digest of the stored counted ballots; nil if there are none.
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

extension PollResultQueries: StatementSet {
    static let tables = [
        Table(
            "poll_result", of: .complexes,
            "SELECT, INSERT, DELETE, "
                + "UPDATE (outcome, tie_break_note, ballot_digest, signature)"),
        Table("poll_tally", of: .complexes, "SELECT, INSERT, UPDATE (is_winner)"),
    ]

    static var statements: [Statement] {
        [insertResult, insertTallies, one, unsigned.list, unsigned.take, digest, sign]
    }
}
