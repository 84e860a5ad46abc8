// SQL of what an opened poll's signature covers.

import Postgres
import Schema

enum PollSignatureQueries {
    private static let key: [PostgresType] = [.int4, .uuid]

    private static func parameters(_ key: TenantKey) -> [Parameter] {
        [.int4(key.apartment), .uuid(key.uuid)]
    }

    // MARK: - What is signed

    // What decides the outcome is read once and used as read: a table that answers differently the
    // second time gains nothing. Long texts, which decide nothing here, are read as digests.
    /// For a poll `p` with its signature, see `join`; decoded by `decode`.
    static let columns = """
        p.state, p.purpose, p.method, p.voting_unit, p.ballot_mode, p.results_visibility,
            p.title, sha256(convert_to(p.description, 'UTF8')), p.opens_at, p.closes_at,
            p.min_selections, p.max_selections, p.relations, p.quorum_basis, p.quorum_numerator,
            p.quorum_denominator, p.quorum_inclusive, p.pass_basis, p.pass_numerator,
            p.pass_denominator, p.pass_inclusive, p.electorate_size, p.frozen_at,
            ARRAY(SELECT e.building_id FROM poll_building e
                WHERE e.apartment_id = $1 AND e.poll_id = p.id
                ORDER BY e.building_id),
            coalesce((SELECT array_agg(c.id ORDER BY c.position)
                    || coalesce(min(c.id::text) FILTER (WHERE c.is_abstention),
                        '\(nothing)')::uuid
                    || coalesce(min(c.id::text) FILTER (WHERE c.is_yes), '\(nothing)')::uuid
                    FROM poll_choice c
                    WHERE c.apartment_id = $1 AND c.poll_id = p.id),
                ARRAY[]::uuid[]),
            (SELECT sha256(convert_to(coalesce(string_agg(concat(c.position, ':',
                    octet_length(c.title), ':', c.title, ':',
                    coalesce(octet_length(c.description), -1), ':', c.description), ''
                    ORDER BY c.position), ''), 'UTF8'))
                FROM poll_choice c
                WHERE c.apartment_id = $1 AND c.poll_id = p.id),
            (SELECT s.salt FROM poll_seal s
                WHERE s.apartment_id = $1 AND s.poll_id = p.id),
            g.roll_digest, g.salt_digest, g.signature, p.end_signature, p.scheduled_at,
            p.form_digest, p.schedule_signature
        """

    /// Represents a choice that the poll does not have.
    private static let nothing = "00000000-0000-0000-0000-000000000000"

    /// The signature `g` of a poll `p`.
    static let join = """
        LEFT JOIN poll_signature g ON g.apartment_id = $1 AND g.poll_id = p.id
        """

    /// A poll from the columns starting at `first`.
    static func decode(
        _ rows: Rows, _ row: Int, from first: Int, _ key: TenantKey
    ) throws(PostgresError) -> FrozenPoll {
        let text = { (column: Int) throws(PostgresError) in
            try rows.text(row, first + column)
        }
        return try FrozenPoll(
            key: key, state: text(0),
            form: PollForm(
                purpose: PollPurpose(name: text(1)) ?? .survey,
                method: PollMethod(name: text(2)) ?? .singleChoice,
                votingUnit: VotingUnit(name: text(3)) ?? .household,
                ballotMode: BallotMode(name: text(4)) ?? .secret,
                resultsVisibility: ResultsVisibility(name: text(5)) ?? .afterClose,
                title: text(6), description: nil,
                opensAt: rows.timestamp(row, first + 8), closesAt: rows.timestamp(row, first + 9),
                choices: nil, minSelections: Int(rows.int32(row, first + 10)),
                maxSelections: Int(rows.int32(row, first + 11)),
                buildings: rows.uuidArray(row, first + 23),
                relations: rows.textArray(row, first + 12).compactMap {
                    ResidentRelation(name: $0)
                },
                quorum: PollThreshold(rows, row, first + 13),
                passRule: PollThreshold(rows, row, first + 17)),
            descriptionDigest: rows.optionalBytea(row, first + 7),
            choices: choices(rows.uuidArray(row, first + 24)),
            choiceTextDigest: rows.bytea(row, first + 25),
            electorateSize: rows.optionalInt32(row, first + 21),
            frozenAt: rows.optionalTimestamp(row, first + 22),
            salt: rows.optionalBytea(row, first + 26),
            endSignature: rows.optionalBytea(row, first + 30),
            scheduledAt: rows.optionalTimestamp(row, first + 31),
            schedule: schedule(rows, row, first + 32),
            stored: rows.isNull(row, first + 29)
                ? nil
                : PollSignature(
                    rollDigest: rows.bytea(row, first + 27),
                    saltDigest: rows.optionalBytea(row, first + 28),
                    signature: rows.bytea(row, first + 29)))
    }

    private static func schedule(
        _ rows: Rows, _ row: Int, _ column: Int
    ) throws(PostgresError) -> PollSchedule? {
        guard let digest = try rows.optionalBytea(row, column),
            let signature = try rows.optionalBytea(row, column + 1)
        else { return nil }
        return PollSchedule(formDigest: digest, signature: signature)
    }

    /// The choices in ballot order, followed by the abstention and the motion's.
    private static func choices(_ ids: [PostgresUUID]) -> [FrozenPoll.Choice] {
        guard ids.count >= 2 else { return [] }
        let (abstention, yes) = (ids[ids.count - 2], ids[ids.count - 1])
        return ids.dropLast(2).map {
            FrozenPoll.Choice(id: $0, isAbstention: $0 == abstention, isYes: $0 == yes)
        }
    }

    private static let one = Statement(
        "poll_frozen",
        """
        SELECT \(columns) FROM poll p \(join) WHERE p.apartment_id = $1 AND p.id = $2
        """, key, access: .write)

    /// An opened poll, as seen by the transaction that holds its lock.
    static func poll(
        _ key: TenantKey, _ transaction: Transaction
    ) async throws(PostgresError) -> FrozenPoll? {
        let rows = try await transaction.query(one, parameters(key))
        return try rows.isEmpty ? nil : decode(rows, 0, from: 0, key)
    }

    private static let several = Statement(
        "polls_frozen",
        """
        SELECT k.ord, \(columns)
        FROM unnest($2::uuid[]) WITH ORDINALITY AS k (id, ord)
        JOIN poll p ON p.apartment_id = $1 AND p.id = k.id \(join)
        ORDER BY k.ord
        """, [.int4, .uuidArray])

    /// Opened polls whose results are read.
    static func polls(
        _ keys: [TenantKey], _ database: PostgresClient
    ) async throws(PostgresError) -> [FrozenPoll] {
        var polls: [FrozenPoll] = []
        for (part, rows) in try await database.rows(of: GroupedRead(several, of: keys)) {
            polls += try rows.map { row throws(PostgresError) in
                let parent = part.parents[Int(try rows.int64(row, 0)) - 1]
                return try decode(rows, row, from: 1, keys[parent])
            }
        }
        return polls
    }

    private static let roll = Statement(
        "poll_roll_digest",
        """
        SELECT sha256(coalesce(string_agg(uuid_send(v.unit_id), ''::bytea ORDER BY v.position),
            ''::bytea))
        FROM poll_voter v WHERE v.apartment_id = $1 AND v.poll_id = $2
        """, key, access: .write)

    /// SHA-256 of the units on the roll, in order.
    static func rollDigest(
        _ key: TenantKey, _ transaction: Transaction
    ) async throws(PostgresError) -> [UInt8] {
        try await transaction.query(roll, parameters(key)).bytea(0, 0)
    }

    private static let insert = Statement(
        "poll_signature_insert",
        """
        INSERT INTO poll_signature (apartment_id, poll_id, roll_digest, salt_digest, signature)
        VALUES ($1, $2, $3, $4, $5)
        """, key + [.bytea, .bytea, .bytea], access: .write)

    static func insert(
        _ signature: PollSignature, _ key: TenantKey, _ transaction: Transaction
    ) async throws(PostgresError) {
        _ = try await transaction.query(
            insert,
            parameters(key) + [
                .bytea(signature.rollDigest), Parameter(signature.saltDigest, Parameter.bytea),
                .bytea(signature.signature),
            ])
    }

    // MARK: - Polls from before there were signatures

    static let unsigned = WaitingPolls(
        "poll_unsigned", list: "polls_unsigned", take: "poll_unsigned_take")

    // The first byte of a sealed ballot is its layout version: the second was introduced with
    // signatures.
    private static let hasSealed = Statement(
        "poll_has_sealed",
        """
        SELECT EXISTS (SELECT FROM poll_sealed_ballot b WHERE b.apartment_id = $1
                AND b.poll_id = $2),
            EXISTS (SELECT FROM poll_sealed_ballot b WHERE b.apartment_id = $1
                AND b.poll_id = $2 AND get_byte(b.sealed, 0) > 1)
        """, key, access: .write)

    /// Whether a poll has sealed ballots, and whether any were cast when it was signed.
    static func sealed(
        _ key: TenantKey, _ transaction: Transaction
    ) async throws(PostgresError) -> (any: Bool, signed: Bool) {
        let rows = try await transaction.query(hasSealed, parameters(key))
        return (try rows.bool(0, 0), try rows.bool(0, 1))
    }
}

extension PollSignatureQueries: StatementSet {
    static let tables = [
        Table("poll_signature", of: .complexes, "SELECT, INSERT"),
        // Adding to the lists of what is not signed would allow having a changed poll signed, or
        // ballots counted that nobody cast.
        Table("poll_unsigned", of: .complexes, "SELECT, DELETE"),
        Table("poll_result_unsigned", of: .complexes, "SELECT, DELETE"),
        Table("poll_schedule_unsigned", of: .complexes, "SELECT, DELETE"),
        Table("poll_votes_unsigned", of: .complexes, "SELECT, DELETE"),
    ]

    static var statements: [Statement] {
        [one, several, roll, insert, unsigned.list, unsigned.take, hasSealed]
    }
}

extension PollThreshold {
    /// Four columns: basis, numerator, denominator, whether it is inclusive; nil if they are.
    init?(_ rows: Rows, _ row: Int, _ column: Int) throws(PostgresError) {
        let name = try rows.optionalText(row, column)
        guard let basis = name.flatMap({ ThresholdBasis(name: $0) }) else { return nil }
        try self.init(
            basis: basis, numerator: rows.int32(row, column + 1),
            denominator: rows.int32(row, column + 2), isInclusive: rows.bool(row, column + 3))
    }
}
