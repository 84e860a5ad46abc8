// SQL of a poll's life from its opening on. Opening and closing happen once, however many nodes
// try: the holder of the row's lock checks its state again.

package import Postgres
import Schema

package enum PollLifeQueries {
    private static let key: [PostgresType] = [.int4, .uuid]

    private static func parameters(_ key: TenantKey) -> [Parameter] {
        [.int4(key.apartment), .uuid(key.uuid)]
    }

    // MARK: - What is due, in all complexes

    private static let dueToOpen = Statement(
        "polls_due_to_open",
        """
        SELECT /* due */ apartment_id, id FROM poll
        WHERE state = 'SCHEDULED' AND deleted_at IS NULL AND opens_at <= (SELECT danji_now())
            AND id <> ALL ($1)
        ORDER BY opens_at LIMIT 100
        """, [.uuidArray])

    private static let dueToClose = Statement(
        "polls_due_to_close",
        """
        SELECT /* due */ apartment_id, id FROM poll
        WHERE state = 'OPEN' AND closes_at <= (SELECT danji_now())
            AND id <> ALL ($1)
        ORDER BY closes_at LIMIT 100
        """, [.uuidArray])

    /// Kinds of due work of polls.
    enum Due { case opening, closing }

    /// - Parameter excluded: polls to skip for now, since they failed
    static func due(
        _ due: Due, without excluded: [TenantKey], _ database: PostgresClient
    ) async throws(PostgresError) -> [TenantKey] {
        let rows = try await database.query(
            due == .opening ? dueToOpen : dueToClose,
            [.uuidArray(excluded.map(\.uuid))])
        return try keys(rows)
    }

    /// Polls by complex and ID.
    static func keys(_ rows: Rows) throws(PostgresError) -> [TenantKey] {
        try rows.map { row throws(PostgresError) in
            try TenantKey(apartment: rows.int32(row, 0), uuid: rows.uuid(row, 1))
        }
    }

    // MARK: - Opening

    // After the roll, in the same transaction. The size is that of the roll itself.
    private static let open = Statement(
        "poll_open",
        """
        UPDATE poll SET state = 'OPEN', frozen_at = $3, revision = revision + 1,
            electorate_size = (SELECT count(*) FROM poll_voter v
                WHERE v.apartment_id = $1 AND v.poll_id = $2)
        WHERE apartment_id = $1 AND id = $2 AND state = 'SCHEDULED'
        RETURNING electorate_size
        """, key + [.timestamptz], access: .write)

    private static let prepareTurnoutEvents = Statement(
        "poll_turnout_news_insert",
        "INSERT INTO poll_turnout_news (apartment_id, poll_id) VALUES ($1, $2)", key,
        access: .write)

    /// - Parameter salt: of a secret poll, see `BallotSeal`
    /// Opens a poll whose roll is written.
    ///
    /// - Returns: how many units are on the roll
    static func open(
        _ key: TenantKey, salt: [UInt8]?, _ transaction: Transaction
    ) async throws(PostgresError) -> Int {
        let seal = salt.map {
            BoundStatement(PollBallotQueries.insertSalt, parameters(key) + [.bytea($0)])
        }
        let answers = try await transaction.queryAll(
            [
                BoundStatement(
                    open, parameters(key) + [.timestamptz(try await transaction.now())]),
                BoundStatement(prepareTurnoutEvents, parameters(key)),
            ] + (seal.map { [$0] } ?? []))
        return try answers[0].isEmpty ? 0 : Int(answers[0].int32(0, 0))
    }

    // MARK: - Closing

    private static let votedColumns = """
        voted_online = (SELECT count(*) FROM poll_voter v WHERE v.apartment_id = $1
                AND v.poll_id = $2 AND v.has_voted AND v.channel = 'ONLINE'),
            voted_paper = (SELECT count(*) FROM poll_voter v WHERE v.apartment_id = $1
                AND v.poll_id = $2 AND v.has_voted AND v.channel = 'PAPER')
        """

    // The roll is counted by a statement that starts after the lock was acquired, so it includes
    // all cast votes.
    private static let close = Statement(
        "poll_close",
        """
        UPDATE poll SET state = 'CLOSED', closed_at = least($3, closes_at),
            revision = revision + 1, \(votedColumns)
        WHERE apartment_id = $1 AND id = $2 AND state = 'OPEN'
        RETURNING voted_online, voted_paper, closed_at
        """, key + [.timestamptz], access: .write)

    /// The state of the roll at closing.
    package struct Closed: Sendable {
        let online: Int
        let paper: Int
        let at: Timestamp
    }

    static func close(
        _ key: TenantKey, _ transaction: Transaction
    ) async throws(PostgresError) -> Closed? {
        let rows = try await transaction.query(
            close, parameters(key) + [.timestamptz(try await transaction.now())])
        if rows.isEmpty { return nil }
        return try Closed(
            online: Int(rows.int32(0, 0)), paper: Int(rows.int32(0, 1)), at: rows.timestamp(0, 2))
    }

    private static let countVoted = Statement(
        "poll_voted",
        """
        SELECT count(*)::int4 FROM poll_voter
        WHERE apartment_id = $1 AND poll_id = $2 AND has_voted
        """, key, access: .write)

    /// How many units have voted.
    static func voted(
        _ key: TenantKey, _ transaction: Transaction
    ) async throws(PostgresError) -> Int {
        Int(try await transaction.query(countVoted, parameters(key)).int32(0, 0))
    }

    private static let end = Statement(
        "poll_end",
        """
        UPDATE poll SET closes_at = $3, end_signature = NULL, revision = revision + 1
        WHERE apartment_id = $1 AND id = $2 AND state = 'OPEN'
        RETURNING closes_at
        """, key + [.timestamptz], access: .write)

    /// Ends the voting time of an open poll: no vote can start any more, and the scheduler closes
    /// it. The new end must be signed.
    static func end(
        _ key: TenantKey, _ transaction: Transaction
    ) async throws(PostgresError) -> Timestamp? {
        let rows = try await transaction.query(
            end, parameters(key) + [.timestamptz(try await transaction.now())])
        return try rows.isEmpty ? nil : rows.timestamp(0, 0)
    }

    private static let signEnd = Statement(
        "poll_end_sign",
        "UPDATE poll SET end_signature = $3 WHERE apartment_id = $1 AND id = $2", key + [.bytea],
        access: .write)

    /// Writes the signature of a poll's end.
    static func sign(
        end signature: [UInt8], _ key: TenantKey, _ transaction: Transaction
    ) async throws(PostgresError) {
        _ = try await transaction.query(signEnd, parameters(key) + [.bytea(signature)])
    }

    private static let countVotes = Statement(
        "poll_votes_all",
        "SELECT count(*)::int4 FROM poll_vote WHERE apartment_id = $1 AND poll_id = $2", key,
        access: .write)

    /// How many named votes there are.
    static func votes(
        _ key: TenantKey, _ transaction: Transaction
    ) async throws(PostgresError) -> Int {
        Int(try await transaction.query(countVotes, parameters(key)).int32(0, 0))
    }

    // MARK: - Extension, cancelling, announcing

    private static let extend = Statement(
        "poll_extend",
        """
        UPDATE poll SET state = 'OPEN', closes_at = $3, end_signature = $4, closed_at = NULL,
            voted_online = NULL, voted_paper = NULL, revision = revision + 1
        WHERE apartment_id = $1 AND id = $2
        """, key + [.timestamptz, .bytea], access: .write)

    private static let unseal = Statement(
        "poll_result_withdraw",
        "DELETE FROM poll_result WHERE apartment_id = $1 AND poll_id = $2", key, access: .write)

    private static let insertExtension = Statement(
        "poll_extension_insert",
        """
        INSERT INTO poll_extension
            (apartment_id, poll_id, id, previous_closes_at, closes_at, reason, account_id)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        """, key + [.uuid, .timestamptz, .timestamptz, .text, .uuid], access: .write)

    /// - Parameter signature: of the new end
    static func extend(
        _ poll: LockedPoll, to closesAt: Timestamp, signature: [UInt8], reason: String,
        by account: PostgresUUID, _ transaction: Transaction
    ) async throws(PostgresError) {
        let key = parameters(poll.key)
        _ = try await transaction.queryAll([
            BoundStatement(unseal, key),
            BoundStatement(extend, key + [.timestamptz(closesAt), .bytea(signature)]),
            BoundStatement(
                insertExtension,
                key + [
                    .uuid(.timeOrdered()), .timestamptz(poll.form.closesAt),
                    .timestamptz(closesAt), .text(reason), .uuid(account),
                ]),
        ])
    }

    private static let cancel = Statement(
        "poll_cancel",
        """
        UPDATE poll SET state = 'CANCELLED', cancelled_reason = $3, revision = revision + 1
        WHERE apartment_id = $1 AND id = $2
        """, key + [.text], access: .write)

    private static let countTurnout = Statement(
        "poll_turnout_fix",
        """
        UPDATE poll SET \(votedColumns)
        WHERE apartment_id = $1 AND id = $2 AND frozen_at IS NOT NULL AND voted_online IS NULL
        """, key, access: .write)

    static func cancel(
        _ key: TenantKey, reason: String, _ transaction: Transaction
    ) async throws(PostgresError) {
        _ = try await transaction.queryAll([
            BoundStatement(countTurnout, parameters(key)),
            BoundStatement(cancel, parameters(key) + [.text(reason)]),
        ])
    }

    private static let publish = Statement(
        "poll_publish",
        """
        UPDATE poll SET state = 'PUBLISHED', published_at = $3, revision = revision + 1
        WHERE apartment_id = $1 AND id = $2 AND state = 'CLOSED'
        """, key + [.timestamptz], access: .write)

    private static let breakTie = Statement(
        "poll_tie_break",
        """
        UPDATE poll_result SET tie_break_note = $4, outcome = $3, signature = $5
        WHERE apartment_id = $1 AND poll_id = $2 AND outcome = 'TIED'
        """, key + [.text, .text, .bytea], access: .write)

    private static let setWinner = Statement(
        "poll_winner_set",
        """
        UPDATE poll_tally SET is_winner = choice_id = $3
        WHERE apartment_id = $1 AND poll_id = $2 AND is_winner
        """, key + [.uuid], access: .write)

    /// How the commission broke a tie.
    package struct TieBreak: Sendable {
        let winner: PostgresUUID
        let note: String?
        let outcome: PollOutcome
    }

    /// - Parameter tieBreak: with the signature of the resulting result
    package static func publish(
        _ key: TenantKey, _ tieBreak: (TieBreak, signature: [UInt8])?, _ transaction: Transaction
    ) async throws(PostgresError) {
        let poll = parameters(key)
        if let (tieBreak, signature) = tieBreak {
            _ = try await transaction.queryAll([
                BoundStatement(
                    breakTie,
                    poll + [
                        .text(tieBreak.outcome.name), Parameter(tieBreak.note, Parameter.text),
                        .bytea(signature),
                    ]),
                BoundStatement(setWinner, poll + [.uuid(tieBreak.winner)]),
            ])
        }
        _ = try await transaction.query(
            publish, poll + [.timestamptz(try await transaction.now())])
    }

    // MARK: - Pending vote events

    private static let pendingTurnoutEvents = Statement(
        "poll_turnout_news_due",
        """
        SELECT /* due */ DISTINCT apartment_id FROM poll_turnout_news
        WHERE is_pending AND told_second <> extract(second FROM danji_now())::int4
        """)

    static func apartmentsWithTurnoutEvents(
        _ database: PostgresClient
    ) async throws(PostgresError) -> [Int32] {
        try await database.query(pendingTurnoutEvents).int32s(0).values
    }

    // A vote locks its poll's row, so this waits for votes that belong to the event.
    private static let takeTurnoutEvents = Statement(
        "poll_turnout_news_take",
        """
        WITH due AS (
            SELECT n.poll_id FROM poll_turnout_news n
            WHERE n.apartment_id = $1 AND n.is_pending
                AND n.told_second <> $2
            ORDER BY n.poll_id FOR UPDATE
        )
        UPDATE poll_turnout_news n SET is_pending = false, told_second = $2
        FROM due d JOIN poll p ON p.apartment_id = $1 AND p.id = d.poll_id
        WHERE n.apartment_id = $1 AND n.poll_id = d.poll_id
        RETURNING n.poll_id, p.ballot_mode = 'NAMED'
        """, [.int4, .int4], access: .write)

    /// Polls of a complex with new votes, and whether the time may be disclosed.
    static func takeTurnoutEvents(
        _ apartment: Int32, _ transaction: Transaction
    ) async throws(PostgresError) -> [(poll: PostgresUUID, isTimed: Bool)] {
        let second = try await transaction.now().unixMicroseconds / 1_000_000 % 60
        let rows = try await transaction.query(
            takeTurnoutEvents, [.int4(apartment), .int4(Int32(second))])
        return try rows.map { row throws(PostgresError) in
            try (rows.uuid(row, 0), rows.bool(row, 1))
        }
    }
}

extension PollLifeQueries: StatementSet {
    package static var statements: [Statement] {
        [
            dueToOpen, dueToClose, open, prepareTurnoutEvents, close, countVoted, end, signEnd,
            countVotes,
            extend, unseal, insertExtension, cancel,
            countTurnout, publish, breakTie, setWinner, pendingTurnoutEvents, takeTurnoutEvents,
        ]
    }
}
