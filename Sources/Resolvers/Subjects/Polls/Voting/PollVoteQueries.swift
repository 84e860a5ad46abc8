// SQL of a vote. The row of the roll is the right to vote, and one statement spends it.

import Postgres
import Schema

enum PollVoteQueries {
    private static let key: [PostgresType] = [.int4, .uuid]

    private static func parameters(_ key: TenantKey) -> [Parameter] {
        [.int4(key.apartment), .uuid(key.uuid)]
    }

    // Closing, extending and cancelling lock the row against this. Shared row locks have no queue:
    // while votes keep coming, a closing would wait forever. Advisory locks have one, so a vote
    // first takes the poll's advisory lock (PollWriteQueries.queue). After the end of voting nobody
    // waits: the count may take long.
    private static let share = Statement(
        "poll_share",
        """
        WITH queue AS MATERIALIZED (
            SELECT pg_advisory_xact_lock_shared($1, hashtext($2::text)) FROM poll q
            WHERE q.apartment_id = $1 AND q.id = $2
                AND (q.state <> 'OPEN' OR danji_now() < q.closes_at)
        )
        SELECT p.state = 'OPEN' AND danji_now() >= p.opens_at AND danji_now() < p.closes_at,
            danji_now(), \(PollSignatureQueries.columns)
        FROM queue CROSS JOIN poll p \(PollSignatureQueries.join)
        WHERE p.apartment_id = $1 AND p.id = $2 AND p.deleted_at IS NULL
        FOR SHARE OF p
        """, key, access: .write)

    /// A poll that cannot be closed before the transaction ends.
    struct Ballot: Sendable {
        let poll: FrozenPoll
        let isOpen: Bool

        var mayChange: Bool { poll.form.ballotMode == .named && poll.form.purpose == .survey }

        var rule: PollBallotRule { PollBallotRule(poll) }
    }

    /// nil if there is no such poll, or if its time is over and it is not closed yet.
    static func share(
        _ poll: TenantKey, _ transaction: Transaction
    ) async throws(PostgresError) -> Ballot? {
        let rows = try await transaction.query(share, parameters(poll))
        if rows.isEmpty { return nil }
        // By the clock of the statement that took the locks, however long it waited: a vote is in
        // time by what it finds then.
        transaction.time = try rows.timestamp(0, 1)
        return try Ballot(
            poll: PollSignatureQueries.decode(rows, 0, from: 2, poll), isOpen: rows.bool(0, 0))
    }

    private static let state = Statement(
        "poll_state",
        "SELECT state FROM poll WHERE apartment_id = $1 AND id = $2 AND deleted_at IS NULL", key)

    /// The state of a poll, without waiting for concurrent changes.
    static func state(
        _ poll: TenantKey, _ transaction: Transaction
    ) async throws(PostgresError) -> String? {
        let rows = try await transaction.query(state, parameters(poll))
        return try rows.isEmpty ? nil : rows.text(0, 0)
    }

    private static let unit = """
        v.apartment_id = $1 AND v.poll_id = $2
            AND p.apartment_id = $1 AND p.id = $2
            AND m.apartment_id = $1 AND m.account_id = $3 AND m.status IN ('VERIFIED', 'SUSPENDED')
            AND v.unit_id = CASE p.voting_unit
                WHEN 'HOUSEHOLD' THEN m.household_id ELSE m.account_id END
            AND \(PollPartQueries.isVoice)
        """

    // Two phones of one household at the same instant: the second waits for the first and then
    // finds no row.
    private static let use = Statement(
        "poll_vote_use",
        """
        UPDATE poll_voter v SET has_voted = true, channel = 'ONLINE', voted_by = $3
        FROM poll p, membership m
        WHERE \(unit) AND NOT v.has_voted
        RETURNING v.unit_id
        """, key + [.uuid], access: .write)

    /// Spends the right to vote; returns its unit, nil if there is none left.
    static func use(
        _ poll: TenantKey, by account: PostgresUUID, _ transaction: Transaction
    ) async throws(PostgresError) -> PostgresUUID? {
        let rows = try await transaction.query(use, parameters(poll) + [.uuid(account)])
        return try rows.isEmpty ? nil : rows.uuid(0, 0)
    }

    private static let line = Statement(
        "poll_vote_line",
        """
        SELECT v.unit_id, v.channel, v.voted_by IS DISTINCT FROM $3
        FROM poll_voter v, poll p, membership m
        WHERE \(unit) AND v.has_voted
        """, key + [.uuid], access: .write)

    /// A right that was already used.
    struct Used: Sendable {
        let unit: PostgresUUID
        let channel: String
        let byOther: Bool
    }

    static func used(
        _ poll: TenantKey, by account: PostgresUUID, _ transaction: Transaction
    ) async throws(PostgresError) -> Used? {
        let rows = try await transaction.query(line, parameters(poll) + [.uuid(account)])
        if rows.isEmpty { return nil }
        return try Used(unit: rows.uuid(0, 0), channel: rows.text(0, 1), byOther: rows.bool(0, 2))
    }

    private static let insertVote = Statement(
        "poll_vote_insert",
        """
        INSERT INTO poll_vote (apartment_id, poll_id, unit_id, id, account_id, signature, cast_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        ON CONFLICT (apartment_id, poll_id, unit_id) DO UPDATE
        SET account_id = excluded.account_id, signature = excluded.signature,
            cast_at = excluded.cast_at
        """, key + [.uuid, .uuid, .uuid, .bytea, .timestamptz], access: .write)

    private static let dropVoteChoices = Statement(
        "poll_vote_choice_drop",
        "DELETE FROM poll_vote_choice WHERE apartment_id = $1 AND poll_id = $2 AND unit_id = $3",
        key + [.uuid], access: .write)

    private static let insertVoteChoices = Statement(
        "poll_vote_choice_insert",
        """
        INSERT INTO poll_vote_choice (apartment_id, poll_id, unit_id, choice_id)
        SELECT v.apartment_id, v.poll_id, v.unit_id, c.id
        FROM poll_vote v CROSS JOIN unnest($4::uuid[]) AS c (id)
        WHERE v.apartment_id = $1 AND v.poll_id = $2 AND v.unit_id = $3
        """, key + [.uuid, .uuidArray], access: .write)

    /// Writes a named vote, or replaces it.
    static func put(
        _ vote: NamedVote, _ poll: TenantKey, _ transaction: Transaction
    ) async throws(PostgresError) {
        let key = parameters(poll) + [.uuid(vote.unit)]
        _ = try await transaction.queryAll([
            BoundStatement(
                insertVote,
                key + [
                    .uuid(.timeOrdered()), .uuid(vote.account),
                    Parameter(vote.signature, Parameter.bytea),
                    .timestamptz(try await transaction.now()),
                ]),
            BoundStatement(dropVoteChoices, key),
            BoundStatement(insertVoteChoices, key + [.uuidArray(vote.choices)]),
        ])
    }

    private static let cast = Statement(
        "poll_votes_cast",
        """
        SELECT v.unit_id, v.account_id, v.signature, ARRAY(
            SELECT c.choice_id FROM poll_vote_choice c WHERE c.apartment_id = $1
                AND c.poll_id = v.poll_id AND c.unit_id = v.unit_id ORDER BY c.choice_id)
        FROM poll_vote v
        WHERE v.apartment_id = $1 AND v.poll_id = $2 AND v.unit_id > $3
        ORDER BY v.unit_id LIMIT $4
        """, key + [.uuid, .int8], access: .write)

    /// A set of named votes, by their units; the next set starts after the last one's unit.
    static func cast(
        in poll: TenantKey, after place: PostgresUUID, _ transaction: Transaction
    ) async throws(PostgresError) -> [NamedVote] {
        let limit = Int64(PollBallotQueries.setSize)
        let rows = try await transaction.query(
            cast, parameters(poll) + [.uuid(place), .int8(limit)])
        return try rows.map { row throws(PostgresError) in
            try NamedVote(
                unit: rows.uuid(row, 0), account: rows.uuid(row, 1),
                choices: rows.uuidArray(row, 3), signature: rows.optionalBytea(row, 2))
        }
    }

    private static let news = Statement(
        "poll_turnout_news_mark",
        """
        UPDATE poll_turnout_news SET is_pending = true WHERE apartment_id = $1 AND poll_id = $2
        """, key, access: .write)

    /// Marks that subscribers must be notified of a vote, but not of which.
    static func enqueueTurnoutEvent(
        _ poll: TenantKey, _ transaction: Transaction
    ) async throws(PostgresError) {
        _ = try await transaction.query(news, parameters(poll))
    }
}

extension PollVoteQueries: StatementSet {
    static let tables = [
        Table(
            "poll_vote", of: .complexes,
            "SELECT, INSERT, UPDATE (account_id, cast_at, signature)"),
        Table("poll_vote_choice", of: .complexes, "SELECT, INSERT, DELETE"),
        Table("poll_turnout_news", of: .complexes, "SELECT, INSERT, UPDATE"),
    ]

    static var statements: [Statement] {
        [
            share, state, use, line, insertVote, dropVoteChoices, insertVoteChoices, cast, news,
        ]
    }
}
