// SQL for reading accounts: one's own, and others'.

import Postgres

enum UserColumn: Int, TableColumn {
    static let alias = "a"

    case id, displayName, joinedAt

    static let person = PersonColumns<Self>(id: .id, name: .displayName, joinedAt: .joinedAt)
}

enum SessionColumn: Int, TableColumn {
    static let alias = "s"

    case id, clientName, createdAt, lastUsedAt, expiresAt
}

enum ViewerQueries {
    /// Users by ID whom the viewer `$2` may see: themselves; people with whom they share a complex
    /// (both verified); applicants to a complex where the viewer is office staff; for every
    /// signed-in viewer (who can read demos), people who wrote in a demo under their name; everyone
    /// for an administrator.
    static let users = Statement(
        "users_by_id",
        """
        SELECT k.ord, \(UserColumn.list())
        FROM unnest($1::uuid[]) WITH ORDINALITY AS k (id, ord)
        JOIN account a ON a.id = k.id AND a.deleted_at IS NULL
        WHERE a.id = $2 OR $3 OR EXISTS (
            SELECT FROM account_apartment mine
            JOIN membership m ON m.apartment_id = mine.apartment_id
                AND m.account_id = mine.account_id AND m.status = 'VERIFIED'
            JOIN membership n ON n.apartment_id = mine.apartment_id AND n.account_id = a.id
            WHERE mine.account_id = $2 AND (n.status = 'VERIFIED'
                OR n.status = 'PENDING' AND m.role IN ('OFFICE_STAFF', 'OFFICE_MANAGER'))
        ) OR $2::uuid IS NOT NULL AND EXISTS (
            SELECT FROM account_apartment theirs
            JOIN apartment p ON p.id = theirs.apartment_id AND p.is_demo
            WHERE theirs.account_id = a.id AND (
                EXISTS (SELECT FROM feed f WHERE f.apartment_id = p.id AND f.author_id = a.id
                    AND f.deleted_at IS NULL AND NOT f.is_anonymous)
                OR EXISTS (SELECT FROM comment c WHERE c.apartment_id = p.id
                    AND c.author_id = a.id AND c.deleted_at IS NULL))
        )
        ORDER BY k.ord
        """,
        [.uuidArray, .uuid, .bool])

    /// The people behind the accounts `$1`, for readers of content that shows them.
    static let people = Statement(
        "people_by_id",
        """
        SELECT k.ord, \(UserColumn.list())
        FROM unnest($1::uuid[]) WITH ORDINALITY AS k (id, ord)
        JOIN account a ON a.id = k.id AND a.deleted_at IS NULL
        ORDER BY k.ord
        """,
        [.uuidArray])

    /// The viewer's live sessions: `$1` the account, `$2` these only, null for all.
    static let sessions = Statement(
        "sessions_of_account",
        """
        SELECT 1::int8, \(SessionColumn.list())
        FROM session s
        WHERE s.account_id = $1 AND s.ended_at IS NULL AND s.expires_at > (SELECT danji_now())
            AND ($2::uuid[] IS NULL OR s.id = ANY ($2))
        ORDER BY s.created_at DESC, s.id DESC LIMIT 100
        """,
        [.uuid, .uuidArray])
}

extension ViewerQueries: StatementSet {
    static var statements: [Statement] {
        [users, people, sessions]
    }
}
