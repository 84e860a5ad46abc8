// SQL of media as objects. They belong to accounts; where they hang on something of a complex, the
// statement names the complex.

import Postgres

enum MediaQueries {
    /// Positions in the SELECT lists below.
    enum Position {
        static let id = 1
        static let kind = 2
        static let status = 3
        static let fileName = 4
        static let mimeType = 5
        static let byteSize = 6
        static let width = 7
        static let height = 8
        static let durationMilliseconds = 9
        static let altText = 10
        static let createdAt = 11
        /// Only by ID.
        static let owner = 12
        static let subjectApartment = 13
        static let subjectKind = 14
        static let subject = 15
    }

    private static let columns = """
        m.id, m.kind, m.status, m.file_name, m.mime_type, m.byte_size, m.width, m.height,
        m.duration_ms, m.alt_text, m.created_at
        """

    /// Media by ID with what decides who sees them: those of the account `$2`, and those on objects
    /// of complexes that it has to do with or that everybody reads. Nothing else leaves the table.
    static let byID = Statement(
        "media_by_id",
        """
        SELECT k.ord, \(columns), m.owner_id, m.subject_apartment, m.subject_kind, m.subject_id
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

    /// What hangs on objects of complexes, in its order: `$1` complexes, `$2` objects, side by
    /// side.
    static let ofSubjects = Statement(
        "media_of_subjects",
        """
        SELECT k.ord, \(columns)
        FROM unnest($1::int4[], $2::uuid[]) WITH ORDINALITY AS k (apartment, id, ord)
        JOIN media m ON m.subject_apartment = k.apartment AND m.subject_id = k.id
        ORDER BY k.ord, m.position
        """,
        [.int4Array, .uuidArray])

    /// The faces of accounts.
    static let ofAccounts = Statement(
        "media_of_accounts",
        """
        SELECT k.ord, \(columns)
        FROM unnest($1::uuid[]) WITH ORDINALITY AS k (id, ord)
        JOIN media m ON m.subject_id = k.id AND m.subject_kind = 'AVATAR'
        ORDER BY k.ord
        """,
        [.uuidArray])
}

extension MediaQueries: StatementRoom {
    static var statements: [Statement] {
        [byID, ofSubjects, ofAccounts]
    }
}
