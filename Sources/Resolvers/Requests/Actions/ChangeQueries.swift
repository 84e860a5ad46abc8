// Versions, events, audit lines and idempotency keys.

package import Postgres

package enum ChangeQueries {
    // Topics are locked in alphabetical order in every transaction, including `events`, so that no
    // two can deadlock. Events are numbered without gaps. The other versions are at least the
    // microseconds at which the current minute started: after an old dump is restored they continue
    // above all versions issued before, so that no old cache key can recur. More precise than a
    // minute they would store the time of a complex's last secret vote.
    /// By the number of topics, from one: `$1` the complex, `$2` to `$7` events in parallel arrays,
    /// `$8` the time, then of each topic its name and its step.
    private static let publish = (1...Topic.allCases.count).map(makePublish)

    private static func makePublish(_ count: Int) -> Statement {
        let topics = (0..<count).map { "($1, $\(9 + 2 * $0), $\(10 + 2 * $0))" }
        return Statement(
            "change_publish_\(count)",
            """
            WITH bumped AS (
                INSERT INTO apartment_version AS v (apartment_id, topic, version)
                VALUES \(topics.joined(separator: ", "))
                ON CONFLICT (apartment_id, topic) DO UPDATE SET version = CASE
                    WHEN v.topic = 'events' THEN v.version + excluded.version
                    ELSE greatest(v.version + 1, excluded.version) END
                RETURNING topic, version
            )
            INSERT INTO event
                (apartment_id, seq, subject, change, object_id, parent_id, account_id, at)
            SELECT $1, b.version - cardinality($2::text[]) + e.ord, e.subject, e.change,
                e.object_id, e.parent_id, e.account_id, CASE WHEN e.is_timed THEN $8 END
            FROM bumped b
            CROSS JOIN unnest($2::text[], $3::text[], $4::uuid[], $5::uuid[], $6::uuid[],
                $7::bool[]) WITH ORDINALITY
                AS e (subject, change, object_id, parent_id, account_id, is_timed, ord)
            WHERE b.topic = 'events'
            RETURNING seq
            """,
            [
                .int4, .textArray, .textArray, .uuidArray, .uuidArray, .uuidArray, .boolArray,
                .timestamptz,
            ] + [[PostgresType]](repeating: [.text, .int8], count: count).flatMap(\.self),
            access: .write)
    }

    private static let minute: Int64 = 60_000_000

    /// Bumps the topics of a complex and writes its events, in order; nil if there are neither.
    /// Returns the numbers of the events.
    static func publish(
        _ topics: Set<Topic>, _ events: [EventRecord], in apartment: Int32, at now: Timestamp
    ) -> BoundStatement? {
        let versions = now.unixMicroseconds / minute * minute
        var steps = topics.subtracting([.events]).map { ($0.rawValue, versions) }
        if !events.isEmpty { steps.append((Topic.events.rawValue, Int64(events.count))) }
        guard !steps.isEmpty else { return nil }
        steps.sort { $0.0 < $1.0 }
        return BoundStatement(
            publish[steps.count - 1],
            [
                .int4(apartment), .textArray(events.map(\.subject.rawValue)),
                .textArray(events.map(\.change.rawValue)), .uuidArray(events.map(\.object)),
                .nullableUUIDArray(events.map(\.parent)),
                .nullableUUIDArray(events.map(\.account)), .boolArray(events.map(\.isTimed)),
                .timestamptz(now),
            ] + steps.flatMap { [Parameter.text($0.0), .int8($0.1)] })
    }

    package static let audit = Statement(
        "audit_insert",
        """
        INSERT INTO audit_event
            (apartment_id, id, actor_id, actor_role, action, subject_id, changed_fields)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        """,
        [.int4, .uuid, .uuid, .text, .text, .uuid, .textArray], access: .write)

    /// What one person did with memberships of the complex `$1`, one line each: `$2` IDs, `$4`
    /// roles and `$6` memberships in parallel arrays.
    static let auditMemberships = Statement(
        "audit_insert_memberships",
        """
        INSERT INTO audit_event
            (apartment_id, id, actor_id, actor_role, action, subject_id, changed_fields)
        SELECT m.apartment_id, r.id, $3, r.role, $5, m.id, $7
        FROM unnest($2::uuid[], $4::text[], $6::uuid[]) AS r (id, role, subject_id)
        JOIN membership m ON m.apartment_id = $1 AND m.id = r.subject_id
        """,
        [.int4, .uuidArray, .uuid, .textArray, .text, .uuidArray, .textArray], access: .write)

    /// Readings of private data in the complex `$1`: `$2` new IDs and `$3` what was read, in
    /// parallel arrays; then the reader, their role and the name of the action.
    static let auditReadings = Statement(
        "audit_insert_readings",
        """
        INSERT INTO audit_event (apartment_id, id, actor_id, actor_role, action, subject_id)
        SELECT $1, r.id, $4, $5, $6, r.subject_id
        FROM unnest($2::uuid[], $3::uuid[]) AS r (id, subject_id)
        """,
        [.int4, .uuidArray, .uuidArray, .uuid, .text, .text], access: .write)

    // Waits for a transaction that holds the same key. A key from before `$8` is free again.
    private static let claim = Statement(
        "client_mutation_claim",
        """
        INSERT INTO client_mutation AS m
            (apartment_id, account_id, mutation, key, input_hash, object_id, created_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        ON CONFLICT (apartment_id, account_id, mutation, key) DO UPDATE
        SET input_hash = excluded.input_hash, object_id = excluded.object_id,
            created_at = excluded.created_at
        WHERE m.created_at < $8
        """,
        [.int4, .uuid, .text, .text, .bytea, .uuid, .timestamptz, .timestamptz], access: .write)

    private static let day: Int64 = 86_400_000_000

    /// Claims a key, which lasts for 24 hours.
    ///
    /// - Parameters:
    ///   - owner: complex, account, mutation and key
    ///   - isTimed: False for a secret vote: its time is the next midnight, which reveals only the
    ///     day, and the key lasts longer.
    static func claim(
        _ owner: [Parameter], input hash: [UInt8]?, _ object: PostgresUUID, isTimed: Bool,
        at now: Timestamp
    ) -> BoundStatement {
        let midnight = (now.unixMicroseconds / day + 1) * day
        let time = isTimed ? now : Timestamp(unixSeconds: midnight / 1_000_000)
        return BoundStatement(
            claim,
            owner + [
                Parameter(hash, Parameter.bytea), .uuid(object), .timestamptz(time),
                .timestamptz(Timestamp(microseconds: now.microseconds - day)),
            ])
    }

    static let claimed = Statement(
        "client_mutation_claimed",
        """
        SELECT input_hash, object_id FROM client_mutation
        WHERE apartment_id = $1 AND account_id = $2 AND mutation = $3 AND key = $4
        """,
        [.int4, .uuid, .text, .text], access: .write)

    private static let sweepKeys = Statement(
        "client_mutation_sweep",
        """
        DELETE /* due */ FROM client_mutation
        WHERE created_at < (SELECT danji_now()) - interval '24 hours'
        """, access: .write)

    // By day: a position kept for 24 hours may be up to two days old.
    private static let sweepEvents = Statement(
        "event_sweep",
        """
        DELETE /* due */ FROM event
        WHERE stored_on < ((SELECT danji_now()) AT TIME ZONE 'UTC')::date - 1
        """, access: .write)

    /// Deletes what is older than a day; returns the number of rows.
    static func sweep(_ client: PostgresClient) async throws(PostgresError) -> Int {
        let keys = try await client.query(sweepKeys).affectedRows
        return keys + (try await client.query(sweepEvents).affectedRows)
    }
}

extension ChangeQueries: StatementSet {
    package static let tables = [
        Table("apartment_version", of: .complexes, "SELECT, INSERT, UPDATE"),
        Table("audit_event", of: .complexes, "SELECT, INSERT"),
        Table("client_mutation", of: .complexes, "SELECT, INSERT, UPDATE, DELETE"),
        Table("event", of: .complexes, "SELECT, INSERT, DELETE"),
    ]

    package static var statements: [Statement] {
        publish
            + [audit, auditMemberships, auditReadings, claim, claimed, sweepKeys, sweepEvents]
    }
}
