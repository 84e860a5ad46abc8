// SQL that changes notices. State changes are compare-and-set on state and revision.

package import Postgres
package import Schema

private enum LockedNoticeColumn: Int, TableColumn {
    static let alias = "n"

    case state, revision, category, importance, title, content, isPinned, allowComments
    case publishAt, expiresAt
    /// See `AudienceQueries.column`.
    case audience
    /// The domain's time after the lock.
    case now

    var expression: String? {
        switch self {
        case .audience: AudienceQueries.column(.notice, of: "n")
        default: nil
        }
    }
}

package enum NoticeChangeQueries {
    private static let insertion = Statement(
        "notice_insert",
        """
        INSERT INTO notice (apartment_id, id, author_id, category, importance, title, content,
            is_pinned, is_targeted, allow_comments, publish_at, expires_at, state, published_at)
        VALUES ($1, $2, $12, $3, $4, $5, $6, $7, $8, $9, $10, $11, $13,
            CASE WHEN $13 = 'PUBLISHED' THEN $14::timestamptz END)
        """,
        [
            .int4, .uuid, .text, .text, .text, .text, .bool, .bool, .bool, .timestamptz,
            .timestamptz, .uuid, .text, .timestamptz,
        ], access: .write)

    private static let lock = Statement(
        "notice_lock",
        ClockQueries.timed(
            """
            SELECT \(LockedNoticeColumn.list(before: .now)) FROM notice n
            WHERE n.apartment_id = $1 AND n.id = $2 AND n.deleted_at IS NULL FOR UPDATE OF n
            """),
        [.int4, .uuid], access: .write)

    // The previous content is stored.
    private static let replacement = Statement(
        "notice_update",
        """
        WITH old AS (
            INSERT INTO notice_revision
                (apartment_id, notice_id, revision, category, title, content, replaced_by)
            SELECT apartment_id, id, revision, category, title, content, $12 FROM notice
            WHERE apartment_id = $1 AND id = $2 AND $14
        )
        UPDATE notice
        SET category = $3, importance = $4, title = $5, content = $6, is_pinned = $7,
            is_targeted = $8, allow_comments = $9, publish_at = $10, expires_at = $11,
            state = $13, revision = revision + 1, updated_at = $15,
            edited_at = CASE WHEN $14 THEN $15 ELSE edited_at END,
            published_at = CASE WHEN $13 = 'PUBLISHED' THEN coalesce(published_at, $15) END,
            listed_at = CASE WHEN $13 = 'PUBLISHED' AND published_at IS NULL THEN $15
                ELSE listed_at END
        WHERE apartment_id = $1 AND id = $2
        """,
        [
            .int4, .uuid, .text, .text, .text, .text, .bool, .bool, .bool, .timestamptz,
            .timestamptz, .uuid, .text, .bool, .timestamptz,
        ], access: .write)

    private static let publication = Statement(
        "notice_publish",
        """
        UPDATE notice
        SET state = 'PUBLISHED', published_at = $4, listed_at = $4, updated_at = $4,
            revision = revision + 1
        WHERE apartment_id = $1 AND id = $2 AND state IN ('DRAFT', 'SCHEDULED') AND revision = $3
            AND deleted_at IS NULL
        """,
        [.int4, .uuid, .int4, .timestamptz], access: .write)

    private static let end = Statement(
        "notice_end",
        """
        UPDATE notice SET state = $4, updated_at = $5, revision = revision + 1
        WHERE apartment_id = $1 AND id = $2 AND revision = $3 AND deleted_at IS NULL
            AND (state = 'PUBLISHED' OR state = 'EXPIRED' AND $4 = 'ARCHIVED')
        """,
        [.int4, .uuid, .int4, .text, .timestamptz], access: .write)

    private static let deletion = Statement(
        "notice_delete",
        """
        UPDATE notice SET deleted_at = $4, deleted_by = $3, revision = revision + 1
        WHERE apartment_id = $1 AND id = $2 AND deleted_at IS NULL
        """,
        [.int4, .uuid, .uuid, .timestamptz], access: .write)

    /// Locks a notice for commenting; returns whether it accepts comments.
    static let lockThread = Statement(
        "notice_lock_thread",
        ClockQueries.timed(
            """
            SELECT allow_comments AND state = 'PUBLISHED' FROM notice
            WHERE apartment_id = $1 AND id = $2 AND deleted_at IS NULL FOR NO KEY UPDATE
            """),
        [.int4, .uuid], access: .write)

    /// Adds `$3` comments.
    static let countComments = Statement(
        "notice_count_comments",
        """
        UPDATE notice SET comment_count = comment_count + $3 WHERE apartment_id = $1 AND id = $2
        """,
        [.int4, .uuid, .int4], access: .write)

    // Due work in all complexes; for the scheduler only.

    private static let toPublish = Statement(
        "notices_to_publish",
        """
        SELECT /* due */ apartment_id, id, revision FROM notice
        WHERE state = 'SCHEDULED' AND deleted_at IS NULL AND publish_at <= (SELECT danji_now())
        ORDER BY publish_at LIMIT 100
        """)

    private static let toExpire = Statement(
        "notices_to_expire",
        """
        SELECT /* due */ apartment_id, id, revision FROM notice
        WHERE state = 'PUBLISHED' AND deleted_at IS NULL AND expires_at IS NOT NULL
            AND expires_at <= (SELECT danji_now())
        ORDER BY expires_at LIMIT 100
        """)
}

// MARK: - The statements as functions

extension NoticeChangeQueries {
    package static func insert(
        _ content: NoticeContent, _ state: NoticeState, _ key: TenantKey, by author: PostgresUUID,
        _ transaction: Transaction
    ) async throws(PostgresError) {
        _ = try await transaction.query(
            insertion,
            parameters(content, key) + [
                .uuid(author), .text(state.name), .timestamptz(try await transaction.now()),
            ])
        if !content.audience.isEmpty {
            try await AudienceQueries.replace(.notice, key, with: content.audience, transaction)
        }
    }

    /// The current notice, locked until the end of the transaction.
    static func locked(
        _ key: TenantKey, _ transaction: Transaction
    ) async throws(PostgresError) -> StoredNotice? {
        let rows = try await transaction.lock(lock, [.int4(key.apartment), .uuid(key.uuid)])
        guard let row = NamedRow<LockedNoticeColumn>(first: rows) else { return nil }
        return try StoredNotice(
            state: NoticeState(name: row.text(.state)) ?? .archived,
            revision: row.int32(.revision),
            content: NoticeContent(
                category: NoticeCategory(name: row.text(.category)) ?? .general,
                importance: NoticeImportance(name: row.text(.importance)) ?? .normal,
                title: row.text(.title), content: row.text(.content),
                audience: Audience.buildings(in: row.optionalUTF8(.audience) ?? []),
                isPinned: row.bool(.isPinned), publishAt: row.optionalTimestamp(.publishAt),
                expiresAt: row.optionalTimestamp(.expiresAt),
                allowComments: row.bool(.allowComments)),
            now: row.timestamp(.now))
    }

    /// - Parameter isEdit: whether its content has changed
    static func update(
        _ key: TenantKey, from old: StoredNotice, to content: NoticeContent, _ state: NoticeState,
        isEdit: Bool, by editor: PostgresUUID, _ transaction: Transaction
    ) async throws(PostgresError) {
        _ = try await transaction.query(
            replacement,
            parameters(content, key) + [
                .uuid(editor), .text(state.name), .bool(isEdit),
                .timestamptz(try await transaction.now()),
            ])
        if Set(content.audience) != Set(old.content.audience) {
            try await AudienceQueries.replace(.notice, key, with: content.audience, transaction)
        }
    }

    /// False if it is already published, or not at this revision.
    static func publish(
        _ key: TenantKey, _ revision: Int32, _ transaction: Transaction
    ) async throws(PostgresError) -> Bool {
        try await transaction.query(
            publication,
            [
                .int4(key.apartment), .uuid(key.uuid), .int4(revision),
                .timestamptz(try await transaction.now()),
            ]
        ).affectedRows == 1
    }

    /// Makes it EXPIRED or ARCHIVED; false if it already is, or not at this revision.
    package static func end(
        _ key: TenantKey, _ revision: Int32, as state: NoticeState, _ transaction: Transaction
    ) async throws(PostgresError) -> Bool {
        try await transaction.query(
            end,
            [
                .int4(key.apartment), .uuid(key.uuid), .int4(revision), .text(state.name),
                .timestamptz(try await transaction.now()),
            ]
        ).affectedRows == 1
    }

    static func delete(
        _ key: TenantKey, by account: PostgresUUID, _ transaction: Transaction
    ) async throws(PostgresError) {
        _ = try await transaction.query(
            deletion,
            [
                .int4(key.apartment), .uuid(key.uuid), .uuid(account),
                .timestamptz(try await transaction.now()),
            ])
    }

    private static func parameters(_ content: NoticeContent, _ key: TenantKey) -> [Parameter] {
        [
            .int4(key.apartment), .uuid(key.uuid), .text(content.category.name),
            .text(content.importance.name), .text(content.title), .text(content.content),
            .bool(content.isPinned), .bool(!content.audience.isEmpty),
            .bool(content.allowComments), Parameter(content.publishAt, Parameter.timestamptz),
            Parameter(content.expiresAt, Parameter.timestamptz),
        ]
    }

    /// Kinds of due work.
    enum Due: Sendable { case publish, expire }

    static func due(
        _ due: Due, _ client: PostgresClient
    ) async throws(PostgresError) -> [(key: TenantKey, revision: Int32)] {
        let rows = try await client.query(due == .publish ? toPublish : toExpire)
        return try rows.map { row throws(PostgresError) in
            try (
                TenantKey(apartment: rows.int32(row, 0), uuid: rows.uuid(row, 1)),
                rows.int32(row, 2)
            )
        }
    }
}

extension NoticeChangeQueries: StatementSet {
    package static var statements: [Statement] {
        [
            insertion, lock, replacement, publication, end, deletion, lockThread,
            countComments, toPublish, toExpire,
        ]
    }
}
