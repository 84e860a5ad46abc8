// SQL of attaching media to objects and detaching them.

import Postgres

enum MediaAttachmentQueries {
    // Rows are locked in the order of their IDs, so that two actions cannot deadlock. Files already
    // attached were attached by their uploader. An avatar is a picture.
    private static let attach = Statement(
        "media_attach",
        """
        WITH mine AS (
            SELECT id FROM media
            WHERE id = ANY ($1) AND status = 'READY'
                AND (subject_id IS NULL AND owner_id = $6
                    OR subject_kind = $5 AND subject_id = ANY ($7))
                AND ($5 <> 'AVATAR' OR kind = 'IMAGE')
            ORDER BY id FOR UPDATE
        )
        UPDATE media m SET subject_apartment = $4, subject_kind = $5, subject_id = k.subject,
            position = k.position, orphan_since = NULL
        FROM unnest($1, $2, $3) AS k (id, subject, position)
        WHERE m.id = k.id AND m.id IN (SELECT id FROM mine)
        RETURNING m.id
        """,
        [.uuidArray, .uuidArray, .int4Array, .int4, .text, .uuid, .uuidArray], access: .write)

    private static let detach = Statement(
        "media_detach",
        """
        UPDATE media SET subject_apartment = NULL, subject_kind = NULL, subject_id = NULL,
            position = NULL, purge_at = NULL, orphan_since = $5
        WHERE subject_apartment IS NOT DISTINCT FROM $1 AND subject_kind = $2
            AND subject_id = ANY ($3) AND id <> ALL ($4)
        """,
        [.int4, .text, .uuidArray, .uuidArray, .timestamptz], access: .write)

    // The first decision counts: a later revocation does not extend it.
    private static let evidenceEnd = Statement(
        "media_end_evidence",
        """
        UPDATE media e SET purge_at = (m.decided_at AT TIME ZONE 'UTC' + interval '30 days')
            AT TIME ZONE 'UTC'
        FROM membership m
        WHERE m.apartment_id = $1 AND m.id = ANY ($2) AND m.decided_at IS NOT NULL
            AND e.subject_apartment = m.apartment_id AND e.subject_id = m.id
            AND e.subject_kind = 'MEMBERSHIP' AND e.purge_at IS NULL
        """,
        [.int4, .uuidArray], access: .write)

    private static let owned = Statement(
        "media_owned", "SELECT id FROM media WHERE id = ANY ($1) AND owner_id = $2",
        [.uuidArray, .uuid], access: .write)

    private static let ofSubject = Statement(
        "media_ids_of_subject",
        """
        SELECT id FROM media
        WHERE subject_apartment IS NOT DISTINCT FROM $1 AND subject_kind = $2 AND subject_id = $3
        ORDER BY position
        """,
        [.int4, .text, .uuid], access: .write)

    /// Where to attach a file.
    struct Place: Sendable {
        let id: PostgresUUID
        let subject: PostgresUUID
        /// From 1.
        let position: Int
    }

    /// Attaches the account's own ready files to objects, or files already attached to one of
    /// `among`; returns those that could be.
    static func attach(
        _ places: [Place], _ kind: MediaSubject.Kind, in apartment: Int32?, owner: PostgresUUID,
        among: [PostgresUUID], _ transaction: Transaction
    ) async throws(PostgresError) -> Set<PostgresUUID> {
        let rows = try await transaction.query(
            attach,
            [
                .uuidArray(places.map(\.id)), .uuidArray(places.map(\.subject)),
                .int4Array(places.map { Int32(clamping: $0.position) }),
                Parameter(apartment, Parameter.int4), .text(kind.rawValue), .uuid(owner),
                .uuidArray(among),
            ])
        return try Set(rows.uuids(0).values)
    }

    /// Detaches everything but `kept` from objects.
    static func detach(
        from subjects: [PostgresUUID], _ kind: MediaSubject.Kind, in apartment: Int32?,
        keeping kept: [PostgresUUID], _ transaction: Transaction
    ) async throws(PostgresError) {
        _ = try await transaction.query(
            detach,
            [
                Parameter(apartment, Parameter.int4), .text(kind.rawValue), .uuidArray(subjects),
                .uuidArray(kept), .timestamptz(try await transaction.now()),
            ])
    }

    /// Evidence is deleted thirty days after the decision.
    static func endEvidence(
        of memberships: [PostgresUUID], in apartment: Int32, _ transaction: Transaction
    ) async throws(PostgresError) {
        _ = try await transaction.query(evidenceEnd, [.int4(apartment), .uuidArray(memberships)])
    }

    /// Which of the files belong to the account.
    static func owned(
        _ ids: [PostgresUUID], by owner: PostgresUUID, _ transaction: Transaction
    ) async throws(PostgresError) -> Set<PostgresUUID> {
        Set(try await transaction.query(owned, [.uuidArray(ids), .uuid(owner)]).uuids(0).values)
    }

    static func attached(
        to subject: MediaSubject, _ transaction: Transaction
    ) async throws(PostgresError) -> [PostgresUUID] {
        try await transaction.query(
            ofSubject,
            [
                Parameter(subject.apartment, Parameter.int4), .text(subject.kind.rawValue),
                .uuid(subject.id),
            ]
        ).uuids(0).values
    }
}

extension MediaAttachmentQueries: StatementSet {
    static var statements: [Statement] {
        [attach, detach, evidenceEnd, owned, ofSubject]
    }
}
