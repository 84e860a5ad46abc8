// SQL of writing posts.

import Postgres
import Schema

private enum LockedFeedColumn: Int, TableColumn {
    static let alias = "feed"

    case authorID, category, content, revision, isVisible, deletedBy

    var expression: String? {
        self == .isVisible ? "deleted_at IS NULL AND visibility = 'VISIBLE'" : nil
    }
}

enum FeedWriteQueries {
    private static let insert = Statement(
        "feed_insert",
        """
        INSERT INTO feed (apartment_id, id, author_id, category, content, is_anonymous)
        VALUES ($1, $2, $3, $4, $5, $6)
        """,
        [.int4, .uuid, .uuid, .text, .text, .bool], access: .write)

    static func insert(
        _ key: TenantKey, _ draft: FeedDraft, author: PostgresUUID, _ transaction: Transaction
    ) async throws(PostgresError) {
        _ = try await transaction.query(
            insert,
            [
                .int4(key.apartment), .uuid(key.uuid), .uuid(author), .text(draft.category.name),
                .text(draft.content), .bool(draft.isAnonymous),
            ])
    }

    /// The current post, locked until the transaction ends.
    struct Stored: Sendable {
        let author: PostgresUUID?
        let category: String
        let content: String
        let revision: Int32
        /// Neither deleted nor hidden.
        let isVisible: Bool
        let deletedBy: PostgresUUID?
    }

    private static let lock = Statement(
        "feed_lock",
        ClockQueries.timed(
            """
            SELECT \(LockedFeedColumn.list())
            FROM feed WHERE apartment_id = $1 AND id = $2 FOR NO KEY UPDATE
            """),
        [.int4, .uuid], access: .write)

    static func lock(
        _ key: TenantKey, _ transaction: Transaction
    ) async throws(PostgresError) -> Stored? {
        let rows = try await transaction.lock(lock, [.int4(key.apartment), .uuid(key.uuid)])
        guard let row = NamedRow<LockedFeedColumn>(first: rows) else { return nil }
        return try Stored(
            author: row.optionalUUID(.authorID), category: row.text(.category),
            content: row.text(.content), revision: row.int32(.revision),
            isVisible: row.bool(.isVisible), deletedBy: row.optionalUUID(.deletedBy))
    }

    // The old text is stored. A post counts as edited if its text changed.
    private static let update = Statement(
        "feed_update",
        """
        WITH old AS (
            INSERT INTO feed_revision (apartment_id, feed_id, revision, category, content)
            SELECT apartment_id, id, revision, category, content FROM feed
            WHERE apartment_id = $1 AND id = $2
        )
        UPDATE feed SET category = coalesce($3, category), content = coalesce($4, content),
            edited_at = CASE WHEN content <> $4 THEN $5 ELSE edited_at END,
            revision = revision + 1
        WHERE apartment_id = $1 AND id = $2
        """,
        [.int4, .uuid, .text, .text, .timestamptz], access: .write)

    static func update(
        _ key: TenantKey, _ change: FeedChange, _ transaction: Transaction
    ) async throws(PostgresError) {
        _ = try await transaction.query(
            update,
            [
                .int4(key.apartment), .uuid(key.uuid),
                Parameter(change.category?.name, Parameter.text),
                Parameter(change.content, Parameter.text),
                .timestamptz(try await transaction.now()),
            ])
    }

    private static let delete = Statement(
        "feed_delete",
        """
        UPDATE feed SET deleted_at = $4, deleted_by = $3, revision = revision + 1
        WHERE apartment_id = $1 AND id = $2 AND deleted_at IS NULL
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

    /// Whether the thread of a post is open, `$1` complex, `$2` post; no row if it is gone.
    static let lockThread = Statement(
        "feed_lock_thread",
        ClockQueries.timed(
            """
            SELECT NOT is_locked FROM feed
            WHERE apartment_id = $1 AND id = $2 AND deleted_at IS NULL AND visibility = 'VISIBLE'
            FOR NO KEY UPDATE
            """),
        [.int4, .uuid], access: .write)

    /// Adds `$3` comments to a post, at the time `$4`.
    static let countComments = Statement(
        "feed_count_comments",
        """
        UPDATE feed SET comment_count = comment_count + $3,
            last_activity_at = CASE WHEN $3 > 0
                THEN greatest(last_activity_at, $4) ELSE last_activity_at END
        WHERE apartment_id = $1 AND id = $2
        """,
        [.int4, .uuid, .int4, .timestamptz], access: .write)
}

extension FeedWriteQueries: StatementSet {
    static var statements: [Statement] {
        [insert, lock, update, delete, lockThread, countComments]
    }
}
