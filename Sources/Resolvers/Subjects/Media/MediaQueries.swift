// SQL of media as objects. They belong to accounts; if they are attached to something of a complex,
// the statement names the complex.

import Postgres

enum MediaColumn: Int, TableColumn {
    static let alias = "m"

    case id, kind, status, fileName, mimeType, byteSize, width, height, durationMs, altText
    case createdAt
    // Only by ID.
    case ownerID, subjectApartment, subjectKind, subjectID
}

enum MediaQueries {
    /// Media by ID with the data that decides who sees them: those of the account `$2`, and those
    /// on objects of its complexes or of complexes that everyone reads. Nothing else leaves the
    /// table.
    static let byID = Statement(
        "media_by_id",
        """
        SELECT k.ord, \(MediaColumn.list())
        FROM unnest($1::uuid[]) WITH ORDINALITY AS k (id, ord)
        JOIN media m ON m.id = k.id
        WHERE m.owner_id = $2
            OR EXISTS (SELECT FROM account_apartment p
                WHERE p.account_id = $2 AND p.apartment_id = m.subject_apartment OFFSET 0)
            OR $2 IS NOT NULL AND EXISTS (SELECT FROM apartment a
                WHERE a.id = m.subject_apartment AND a.is_demo OFFSET 0)
        ORDER BY k.ord
        """,
        [.uuidArray, .uuid])

    /// What is attached to objects of a complex, in its order: `$1` the complex, `$2` objects.
    static let ofSubjects = Statement(
        "media_of_subjects",
        """
        SELECT k.ord, \(MediaColumn.list(before: .ownerID))
        FROM unnest($2::uuid[]) WITH ORDINALITY AS k (id, ord)
        JOIN media m ON m.subject_apartment = $1 AND m.subject_id = k.id
        ORDER BY k.ord, m.position
        """,
        [.int4, .uuidArray])

    /// The avatars of accounts.
    static let ofAccounts = Statement(
        "media_of_accounts",
        """
        SELECT k.ord, \(MediaColumn.list(before: .ownerID))
        FROM unnest($1::uuid[]) WITH ORDINALITY AS k (id, ord)
        JOIN media m ON m.subject_id = k.id AND m.subject_kind = 'AVATAR'
        ORDER BY k.ord
        """,
        [.uuidArray])
}

extension MediaQueries: StatementSet {
    static let tables = [Table("media", of: .everyone, "SELECT, INSERT, UPDATE, DELETE")]

    static var statements: [Statement] {
        [byID, ofSubjects, ofAccounts]
    }
}
