// SQL of writing comments.

package import Postgres

private enum LockedCommentColumn: Int, TableColumn {
    static let alias = "comment"

    case subjectID, parentID, depth, authorID, content, revision, isDeleted, deletedBy

    var expression: String? {
        switch self {
        case .depth: "depth::int4"
        case .isDeleted: "deleted_at IS NOT NULL"
        default: nil
        }
    }
}

package enum CommentWriteQueries {
    // The parent comment's reply count is updated in the same statement.
    private static let insert = Statement(
        "comment_insert",
        """
        WITH counted AS (
            UPDATE comment SET reply_count = reply_count + 1
            WHERE apartment_id = $1 AND id = $5
        )
        INSERT INTO comment
            (apartment_id, id, subject_kind, subject_id, parent_id, depth, author_id, content)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        """,
        [.int4, .uuid, .text, .uuid, .uuid, .int4, .uuid, .text], access: .write)

    package static func insert(
        _ key: TenantKey, on subject: CommentSubject, _ place: CommentPlace, _ content: String,
        author: PostgresUUID, _ transaction: Transaction
    ) async throws(PostgresError) {
        _ = try await transaction.query(
            insert,
            [
                .int4(key.apartment), .uuid(key.uuid), .text(subject.kind.name),
                .uuid(subject.key.uuid), Parameter(place.parent, Parameter.uuid),
                .int4(place.depth), .uuid(author), .text(content),
            ])
    }

    private static let subject = Statement(
        "comment_subject",
        "SELECT subject_kind, subject_id FROM comment WHERE apartment_id = $1 AND id = $2",
        [.int4, .uuid])

    /// The subject of a comment, which never changes.
    static func subject(
        of key: TenantKey, _ client: PostgresClient
    ) async throws(PostgresError) -> CommentSubject? {
        let rows = try await client.query(subject, [.int4(key.apartment), .uuid(key.uuid)])
        guard !rows.isEmpty else { return nil }
        return try CommentSubject(
            kind: rows.utf8(0, 0), TenantKey(apartment: key.apartment, uuid: rows.uuid(0, 1)))
    }

    /// The current comment, locked until the transaction ends.
    struct Stored: Sendable {
        let subject: PostgresUUID
        let parent: PostgresUUID?
        let depth: Int32
        let author: PostgresUUID?
        let content: String
        let revision: Int32
        let isDeleted: Bool
        let deletedBy: PostgresUUID?
    }

    private static let lock = Statement(
        "comment_lock",
        ClockQueries.timed(
            """
            SELECT \(LockedCommentColumn.list())
            FROM comment WHERE apartment_id = $1 AND id = $2 AND visibility = 'VISIBLE'
            FOR NO KEY UPDATE
            """),
        [.int4, .uuid], access: .write)

    static func lock(
        _ key: TenantKey, _ transaction: Transaction
    ) async throws(PostgresError) -> Stored? {
        let rows = try await transaction.lock(lock, [.int4(key.apartment), .uuid(key.uuid)])
        guard let row = NamedRow<LockedCommentColumn>(first: rows) else { return nil }
        return try Stored(
            subject: row.uuid(.subjectID), parent: row.optionalUUID(.parentID),
            depth: row.int32(.depth), author: row.optionalUUID(.authorID),
            content: row.text(.content), revision: row.int32(.revision),
            isDeleted: row.bool(.isDeleted), deletedBy: row.optionalUUID(.deletedBy))
    }

    // The old text is stored.
    private static let update = Statement(
        "comment_update",
        """
        WITH old AS (
            INSERT INTO comment_revision (apartment_id, comment_id, revision, content)
            SELECT apartment_id, id, revision, content FROM comment
            WHERE apartment_id = $1 AND id = $2
        )
        UPDATE comment SET content = $3, edited_at = $4, revision = revision + 1
        WHERE apartment_id = $1 AND id = $2
        """,
        [.int4, .uuid, .text, .timestamptz], access: .write)

    static func update(
        _ key: TenantKey, _ content: String, _ transaction: Transaction
    ) async throws(PostgresError) {
        _ = try await transaction.query(
            update,
            [
                .int4(key.apartment), .uuid(key.uuid), .text(content),
                .timestamptz(try await transaction.now()),
            ])
    }

    // The row remains as a tombstone; the parent comment counts one reply less.
    private static let delete = Statement(
        "comment_delete",
        """
        WITH gone AS (
            UPDATE comment SET deleted_at = $4, deleted_by = $3, revision = revision + 1
            WHERE apartment_id = $1 AND id = $2 AND deleted_at IS NULL
            RETURNING parent_id
        )
        UPDATE comment SET reply_count = reply_count - 1
        WHERE apartment_id = $1 AND id = (SELECT parent_id FROM gone)
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

extension CommentWriteQueries: StatementSet {
    package static var statements: [Statement] {
        [insert, subject, lock, update, delete]
    }
}
