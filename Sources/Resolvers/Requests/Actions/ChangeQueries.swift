// Versions, events, audit lines and idempotency keys.

package import Postgres

package enum ChangeQueries {
    // Topics are locked in alphabetical order in every transaction, including `events`, so that no
    // two can deadlock. Events are numbered without gaps. The other versions are at least the
    // microseconds at which the current minute started: after an old dump is restored they continue
    // above all versions issued before, so that no old cache key can recur. More precise than a
    // minute they would store the time of a complex's last secret vote.
    static let publish = Statement(
        "change_publish",
        """
        WITH bumped AS (
            INSERT INTO apartment_version AS v (apartment_id, topic, version)
            SELECT $1, topic, step FROM (
                SELECT unnest($2::text[]) AS topic,
                    (extract(epoch FROM date_trunc('minute', clock_timestamp()))
                        * 1000000)::int8 AS step
                UNION ALL
                SELECT 'events', cardinality($3::text[]) WHERE cardinality($3::text[]) > 0
            ) AS t
            ORDER BY topic
            ON CONFLICT (apartment_id, topic) DO UPDATE SET version = CASE v.topic
                WHEN 'events' THEN v.version + excluded.version
                ELSE greatest(v.version + 1, excluded.version) END
            RETURNING topic, version
        )
        INSERT INTO event (apartment_id, seq, subject, change, object_id, parent_id, account_id, at)
        SELECT $1, b.version - cardinality($3::text[]) + e.ord, e.subject, e.change, e.object_id,
            e.parent_id, e.account_id, CASE WHEN e.is_timed THEN danji_now() END
        FROM bumped b
        CROSS JOIN unnest($3::text[], $4::text[], $5::uuid[], $6::uuid[], $7::uuid[], $8::bool[])
            WITH ORDINALITY
            AS e (subject, change, object_id, parent_id, account_id, is_timed, ord)
        WHERE b.topic = 'events'
        RETURNING seq
        """,
        [
            .int4, .textArray, .textArray, .textArray, .uuidArray, .uuidArray, .uuidArray,
            .boolArray,
        ], access: .write)

    static func parameters(
        _ topics: [String], _ events: [EventRecord], _ apartment: Int32
    ) -> [Parameter] {
        [
            .int4(apartment), .textArray(topics), .textArray(events.map(\.subject.rawValue)),
            .textArray(events.map(\.change.rawValue)), .uuidArray(events.map(\.object)),
            .nullableUUIDArray(events.map(\.parent)), .nullableUUIDArray(events.map(\.account)),
            .boolArray(events.map(\.isTimed)),
        ]
    }

    package static let audit = Statement(
        "audit_insert",
        """
        INSERT INTO audit_event
            (apartment_id, id, actor_id, actor_role, action, subject_id, changed_fields)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        """,
        [.int4, .uuid, .uuid, .text, .text, .uuid, .textArray], access: .write)

    /// What one person did or read, one line each: `$1` complexes, `$2` IDs, `$4` roles and `$6`
    /// subjects in parallel arrays.
    static let auditAll = Statement(
        "audit_insert_all",
        """
        INSERT INTO audit_event
            (apartment_id, id, actor_id, actor_role, action, subject_id, changed_fields)
        SELECT r.apartment_id, r.id, $3, r.role, $5, r.subject_id, $7
        FROM unnest($1::int4[], $2::uuid[], $4::text[], $6::uuid[])
            AS r (apartment_id, id, role, subject_id)
        """,
        [.int4Array, .uuidArray, .uuid, .textArray, .text, .uuidArray, .textArray],
        access: .write)

    /// Readings of private data, many at once, in parallel arrays: complexes, new IDs, roles, what
    /// was read; then the reader and the name of the action.
    static let auditReading = Statement(
        "audit_insert_readings",
        """
        INSERT INTO audit_event (apartment_id, id, actor_id, actor_role, action, subject_id)
        SELECT r.apartment_id, r.id, $5, r.role, $6, r.subject_id
        FROM unnest($1::int4[], $2::uuid[], $3::text[], $4::uuid[])
            AS r (apartment_id, id, role, subject_id)
        """,
        [.int4Array, .uuidArray, .textArray, .uuidArray, .uuid, .text], access: .write)

    // Waits for a transaction that holds the same key. A key older than a day is free again. For a
    // secret vote ($7 is false) the time is the next midnight: it reveals only the day, and the key
    // lasts for at least 24 hours.
    static let claim = Statement(
        "client_mutation_claim",
        """
        INSERT INTO client_mutation AS m
            (apartment_id, account_id, mutation, key, input_hash, object_id, created_at)
        VALUES ($1, $2, $3, $4, $5, $6, CASE WHEN $7 THEN danji_now()
            ELSE date_trunc('day', danji_now(), 'UTC') + interval '1 day' END)
        ON CONFLICT (apartment_id, account_id, mutation, key) DO UPDATE
        SET input_hash = excluded.input_hash, object_id = excluded.object_id,
            created_at = excluded.created_at
        WHERE m.created_at < danji_now() - interval '24 hours'
        """,
        [.int4, .uuid, .text, .text, .bytea, .uuid, .bool], access: .write)

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
    static var statements: [Statement] {
        [publish, audit, auditAll, auditReading, claim, claimed, sweepKeys, sweepEvents]
    }
}
