// SQL that writes polls before they open, and locks them for later steps.

package import Postgres
import Schema

private enum LockedPollColumn: Int, TableColumn {
    static let alias = "p"

    case state, revision, purpose, method, votingUnit, ballotMode, resultsVisibility, title
    case description, opensAt, closesAt, minSelections, maxSelections, relations
    // Four each, read by `PollThreshold`.
    case quorumBasis, quorumNumerator, quorumDenominator, quorumInclusive
    case passBasis, passNumerator, passDenominator, passInclusive
    case electorateSize, closedAt, buildings
    /// The domain's time after the lock.
    case now

    var expression: String? {
        switch self {
        case .buildings:
            """
            ARRAY(SELECT e.building_id FROM poll_building e
                WHERE e.apartment_id = $1 AND e.poll_id = p.id)
            """
        default: nil
        }
    }
}

package enum PollWriteQueries {
    /// Queues for the poll: from here on later votes wait until the transaction ends. Two polls may
    /// share a lock: then they wait for each other.
    private static let queue = Statement(
        "poll_queue",
        """
        SELECT pg_advisory_xact_lock($1, hashtext($2::text)) FROM poll q
        WHERE q.apartment_id = $1 AND q.id = $2
        """, [.int4, .uuid], access: .write)

    /// A poll, locked until the transaction ends; it and votes exclude each other.
    static let lock = Statement(
        "poll_lock",
        ClockQueries.timed(
            """
            SELECT \(LockedPollColumn.list(before: .now))
            FROM poll p
            WHERE p.apartment_id = $1 AND p.id = $2 AND p.deleted_at IS NULL
            FOR UPDATE OF p
            """),
        [.int4, .uuid], access: .write)

    package static func locked(
        _ key: TenantKey, _ transaction: Transaction
    ) async throws(PostgresError) -> LockedPoll? {
        let parameters: [Parameter] = [.int4(key.apartment), .uuid(key.uuid)]
        _ = try await transaction.query(queue, parameters)
        let rows = try await transaction.lock(lock, parameters)
        return rows.isEmpty ? nil : try decode(rows, key)
    }

    private static func decode(
        _ rows: Rows, _ key: TenantKey
    ) throws(PostgresError) -> LockedPoll {
        let row = NamedRow<LockedPollColumn>(rows, 0)
        return try LockedPoll(
            key: key, state: PollState(name: row.text(.state)) ?? .cancelled,
            revision: row.int32(.revision),
            form: PollForm(
                purpose: PollPurpose(name: row.text(.purpose)) ?? .survey,
                method: PollMethod(name: row.text(.method)) ?? .singleChoice,
                votingUnit: VotingUnit(name: row.text(.votingUnit)) ?? .household,
                ballotMode: BallotMode(name: row.text(.ballotMode)) ?? .secret,
                resultsVisibility: ResultsVisibility(name: row.text(.resultsVisibility))
                    ?? .afterClose,
                title: row.text(.title), description: row.optionalText(.description),
                opensAt: row.timestamp(.opensAt), closesAt: row.timestamp(.closesAt),
                choices: nil, minSelections: Int(row.int32(.minSelections)),
                maxSelections: Int(row.int32(.maxSelections)),
                buildings: row.uuidArray(.buildings),
                relations: row.textArray(.relations).compactMap { ResidentRelation(name: $0) },
                quorum: PollThreshold(rows, 0, LockedPollColumn.quorumBasis.rawValue),
                passRule: PollThreshold(rows, 0, LockedPollColumn.passBasis.rawValue)),
            electorateSize: row.optionalInt32(.electorateSize).map(Int.init),
            closedAt: row.optionalTimestamp(.closedAt), now: row.timestamp(.now))
    }

    // MARK: - Before opening

    private static let formTypes: [PostgresType] = [
        .text, .text, .text, .timestamptz, .timestamptz, .int4, .int4, .textArray, .text, .int4,
        .int4, .bool, .text, .int4, .int4, .bool,
    ]

    private static func parameters(_ form: PollForm) -> [Parameter] {
        [
            .text(form.title), Parameter(form.description, Parameter.text),
            .text(form.resultsVisibility.name), .timestamptz(form.opensAt),
            .timestamptz(form.closesAt), .int4(Int32(form.minSelections)),
            .int4(Int32(form.maxSelections)), .textArray(form.relations.map(\.name)),
        ] + parameters(form.quorum) + parameters(form.passRule)
    }

    private static func parameters(_ threshold: PollThreshold?) -> [Parameter] {
        [
            Parameter(threshold?.basis.name, Parameter.text),
            Parameter(threshold?.numerator, Parameter.int4),
            Parameter(threshold?.denominator, Parameter.int4),
            Parameter(threshold?.isInclusive, Parameter.bool),
        ]
    }

    private static let insert = Statement(
        "poll_insert",
        """
        INSERT INTO poll (apartment_id, id, author_id, purpose, method, voting_unit, ballot_mode,
            title, description, results_visibility, opens_at, closes_at, min_selections,
            max_selections, relations, quorum_basis, quorum_numerator, quorum_denominator,
            quorum_inclusive, pass_basis, pass_numerator, pass_denominator, pass_inclusive)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18,
            $19, $20, $21, $22, $23)
        """,
        [.int4, .uuid, .uuid, .text, .text, .text, .text] + formTypes, access: .write)

    private static let insertThread = Statement(
        "poll_thread_insert", "INSERT INTO poll_thread (apartment_id, poll_id) VALUES ($1, $2)",
        [.int4, .uuid], access: .write)

    package static func insert(
        _ form: PollForm, _ key: TenantKey, author: PostgresUUID, _ transaction: Transaction
    ) async throws(PostgresError) {
        let poll: [Parameter] = [.int4(key.apartment), .uuid(key.uuid)]
        let kind: [Parameter] = [
            .uuid(author), .text(form.purpose.name), .text(form.method.name),
            .text(form.votingUnit.name), .text(form.ballotMode.name),
        ]
        _ = try await transaction.queryAll([
            BoundStatement(insert, poll + kind + parameters(form)),
            BoundStatement(insertThread, poll),
        ])
    }

    private static let update = Statement(
        "poll_update",
        """
        UPDATE poll SET title = $3, description = $4, results_visibility = $5, opens_at = $6,
            closes_at = $7, min_selections = $8, max_selections = $9, relations = $10,
            quorum_basis = $11, quorum_numerator = $12, quorum_denominator = $13,
            quorum_inclusive = $14, pass_basis = $15, pass_numerator = $16,
            pass_denominator = $17, pass_inclusive = $18, revision = revision + 1,
            edited_at = $19
        WHERE apartment_id = $1 AND id = $2
        """,
        [.int4, .uuid] + formTypes + [.timestamptz], access: .write)

    static func update(
        _ form: PollForm, _ key: TenantKey, _ transaction: Transaction
    ) async throws(PostgresError) {
        _ = try await transaction.query(
            update,
            [.int4(key.apartment), .uuid(key.uuid)] + parameters(form)
                + [.timestamptz(try await transaction.now())])
    }

    private static let dropChoices = Statement(
        "poll_choices_drop",
        "DELETE FROM poll_choice WHERE apartment_id = $1 AND poll_id = $2 AND id <> ALL ($3)",
        [.int4, .uuid, .uuidArray], access: .write)

    // The abstention comes last: there are never two.
    private static let putChoices = Statement(
        "poll_choices_put",
        """
        INSERT INTO poll_choice (apartment_id, poll_id, id, position, title, title_key,
            description, is_abstention, is_yes)
        SELECT p.apartment_id, p.id, c.id, c.ord, c.title, c.title_key, c.description,
            c.is_abstention, c.is_yes
        FROM poll p
        CROSS JOIN unnest($3::uuid[], $4::text[], $5::text[], $6::text[], $7::bool[], $8::bool[])
            WITH ORDINALITY AS c (id, title, title_key, description, is_abstention, is_yes, ord)
        WHERE p.apartment_id = $1 AND p.id = $2
        ORDER BY c.is_abstention
        ON CONFLICT (apartment_id, id) DO UPDATE SET position = excluded.position,
            title = excluded.title, title_key = excluded.title_key,
            description = excluded.description, is_abstention = excluded.is_abstention
        """,
        [.int4, .uuid, .uuidArray, .textArray, .textArray, .textArray, .boolArray, .boolArray],
        access: .write)

    /// Sets the choices of a poll. Precondition: those with a known ID belong to this poll.
    package static func put(
        _ choices: [PollForm.Choice], of key: TenantKey, _ transaction: Transaction
    ) async throws(PostgresError) {
        let poll: [Parameter] = [.int4(key.apartment), .uuid(key.uuid)]
        _ = try await transaction.queryAll([
            BoundStatement(dropChoices, poll + [.uuidArray(choices.map(\.id))]),
            BoundStatement(
                putChoices,
                poll + [
                    .uuidArray(choices.map(\.id)), .textArray(choices.map(\.title)),
                    .textArray(choices.map { NormalizedText.folded($0.title) }),
                    .nullableTextArray(choices.map(\.description)),
                    .boolArray(choices.map(\.isAbstention)), .boolArray(choices.map(\.isYes)),
                ]),
        ])
    }

    private static let choiceIDs = Statement(
        "poll_choice_ids",
        "SELECT id, is_abstention FROM poll_choice WHERE apartment_id = $1 AND poll_id = $2",
        [.int4, .uuid])

    /// The choices of a poll: the ID, and whether it is the abstention.
    static func choices(
        of key: TenantKey, _ transaction: Transaction
    ) async throws(PostgresError) -> [PostgresUUID: Bool] {
        let rows = try await transaction.query(
            choiceIDs, [.int4(key.apartment), .uuid(key.uuid)])
        let choices = try rows.map { row throws(PostgresError) in
            try (rows.uuid(row, 0), rows.bool(row, 1))
        }
        return Dictionary(uniqueKeysWithValues: choices)
    }

    /// How many units would be on the roll now.
    static func electorate(
        _ key: TenantKey, _ transaction: Transaction
    ) async throws(PostgresError) -> Int {
        let rows = try await transaction.query(
            PollPartQueries.estimate, [.int4(key.apartment), .uuidArray([key.uuid])])
        return try rows.isEmpty ? 0 : Int(rows.int32(0, 1))
    }

    // MARK: - Transitions. The poll is locked; the database's triggers also enforce the life cycle.

    private static let schedule = Statement(
        "poll_schedule",
        """
        UPDATE poll SET state = 'SCHEDULED', scheduled_at = $3, revision = revision + 1
        WHERE apartment_id = $1 AND id = $2 AND state = 'DRAFT'
        """,
        [.int4, .uuid, .timestamptz], access: .write)

    static func schedule(
        _ key: TenantKey, at time: Timestamp, _ transaction: Transaction
    ) async throws(PostgresError) {
        _ = try await transaction.query(
            schedule, [.int4(key.apartment), .uuid(key.uuid), .timestamptz(time)])
    }

    private static let delete = Statement(
        "poll_delete",
        """
        UPDATE poll SET deleted_at = $4, deleted_by = $3, revision = revision + 1,
            form_digest = NULL, schedule_signature = NULL
        WHERE apartment_id = $1 AND id = $2 AND state IN ('DRAFT', 'SCHEDULED')
        """,
        [.int4, .uuid, .uuid, .timestamptz], access: .write)

    static func delete(
        _ key: TenantKey, by account: PostgresUUID, _ transaction: Transaction
    ) async throws(PostgresError) {
        _ = try await transaction.query(
            delete,
            [
                .int4(key.apartment), .uuid(key.uuid), .uuid(account),
                .timestamptz(try await transaction.now()),
            ])
    }
}

extension PollWriteQueries: StatementSet {
    package static var statements: [Statement] {
        [
            queue, lock, insert, insertThread, update, dropChoices, putChoices, choiceIDs, schedule,
            delete,
        ]
    }
}
