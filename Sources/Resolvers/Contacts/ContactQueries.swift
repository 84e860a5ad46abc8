// SQL of contacts. Every statement names the complexes it may touch.

import Postgres
import Schema

enum ContactQueries {
    /// Positions in the SELECT lists below.
    enum Position {
        static let apartment = 1
        static let id = 2
        static let category = 3
        static let name = 4
        static let phoneNumber = 5
        static let description = 6
        static let hours = 7
        static let position = 8
        static let revision = 9
    }

    private static let columns = """
        c.apartment_id, c.id, c.category, c.name, c.phone_number, c.description, c.hours,
        c.position, c.revision
        """

    /// Contacts by key: `$1` complexes, `$2` contacts, side by side.
    static let byKey = Statement(
        "contacts_by_key",
        """
        SELECT k.ord, \(columns)
        FROM unnest($1::int4[], $2::uuid[]) WITH ORDINALITY AS k (apartment_id, id, ord)
        JOIN contact c ON c.apartment_id = k.apartment_id AND c.id = k.id
        ORDER BY k.ord
        """,
        [.int4Array, .uuidArray])

    /// `$2` categories, `$3` a pattern, `$4` a pattern of a phone number's digits; null for what is
    /// not asked. Only in statements for filters.
    private static func conditions(isFiltered: Bool) -> String {
        let scope = "c.apartment_id = p.apartment_id"
        guard isFiltered else { return scope }
        return """
            \(scope)
                        AND ($2::text[] IS NULL OR c.category = ANY ($2))
                        AND ($3::text IS NULL
                            OR \(SearchQueries.foldedMatches("c.name", "$3"))
                            OR \(SearchQueries.foldedMatches("c.description", "$3"))
                            OR regexp_replace(regexp_replace(c.phone_number, '^\\+82', '0'),
                                '[^0-9]', '', 'g') LIKE $4)
            """
    }

    private static func conditionTypes(isFiltered: Bool) -> [PostgresType] {
        isFiltered ? [.int4Array, .textArray, .text, .text] : [.int4Array]
    }

    /// A page of each complex of `$1`, by position. After the filter's parameters come the place
    /// before the page and the limit.
    static func page(isDescending: Bool, isFiltered: Bool) -> Statement {
        pages[(isDescending ? 2 : 0) + (isFiltered ? 1 : 0)]
    }

    private static let pages: [Statement] = [false, true].flatMap { isDescending in
        [false, true].map { makePage(isDescending: isDescending, isFiltered: $0) }
    }

    private static func makePage(isDescending: Bool, isFiltered: Bool) -> Statement {
        let (comparison, direction) = isDescending ? ("<", "DESC") : (">", "ASC")
        let types = conditionTypes(isFiltered: isFiltered)
        let next = types.count + 1
        return Statement(
            "contacts_\(direction.lowercased())\(isFiltered ? "_filtered" : "")",
            """
            SELECT p.ord, \(columns)
            FROM unnest($1::int4[]) WITH ORDINALITY AS p (apartment_id, ord)
            CROSS JOIN LATERAL (
                SELECT * FROM contact c
                WHERE \(conditions(isFiltered: isFiltered))
                    AND (c.position, c.id) \(comparison) ($\(next), $\(next + 1))
                ORDER BY c.position \(direction), c.id \(direction) LIMIT $\(next + 2)
            ) c
            ORDER BY p.ord, c.position \(direction), c.id \(direction)
            """,
            types + [.int4, .uuid, .int8])
    }

    /// How many contacts each complex has; the last parameter is the most that is counted.
    static func count(isFiltered: Bool) -> Statement { isFiltered ? countFiltered : countAll }

    private static let countAll = makeCount(isFiltered: false)
    private static let countFiltered = makeCount(isFiltered: true)

    private static func makeCount(isFiltered: Bool) -> Statement {
        let types = conditionTypes(isFiltered: isFiltered)
        return Statement(
            "contacts_count\(isFiltered ? "_filtered" : "")",
            """
            SELECT n.total
            FROM unnest($1::int4[]) WITH ORDINALITY AS p (apartment_id, ord)
            CROSS JOIN LATERAL (
                SELECT count(*)::int4 AS total FROM (
                    SELECT FROM contact c WHERE \(conditions(isFiltered: isFiltered))
                    LIMIT $\(types.count + 1)) AS found
            ) n
            ORDER BY p.ord
            """,
            types + [.int8])
    }
}

// MARK: - Changes

extension ContactQueries {
    // The counter's row puts those who add at once in line, and refuses the 201st.
    private static let insertion = Statement(
        "contact_insert",
        """
        WITH counted AS (
            INSERT INTO apartment_counter AS n (apartment_id, kind, value)
            VALUES ($1, 'contacts', 1)
            ON CONFLICT (apartment_id, kind) DO UPDATE SET value = n.value + 1
            WHERE n.value < $9
            RETURNING value
        )
        INSERT INTO contact
            (apartment_id, id, category, name, phone_number, description, hours, position)
        SELECT $1, $2, $3, $4, $5, $6, $7, coalesce($8, (
            SELECT least(max(c.position) + 1, 1000000) FROM contact c WHERE c.apartment_id = $1), 0)
        FROM counted
        """,
        [.int4, .uuid, .text, .text, .text, .text, .text, .int4, .int4], access: .write)

    private static let lock = Statement(
        "contact_lock",
        """
        SELECT category, name, phone_number, description, hours, position, revision
        FROM contact WHERE apartment_id = $1 AND id = $2 FOR UPDATE
        """,
        [.int4, .uuid], access: .write)

    private static let replacement = Statement(
        "contact_update",
        """
        UPDATE contact
        SET category = $3, name = $4, phone_number = $5, description = $6, hours = $7,
            position = $8, revision = revision + 1, updated_at = danji_now()
        WHERE apartment_id = $1 AND id = $2
        """,
        [.int4, .uuid, .text, .text, .text, .text, .text, .int4], access: .write)

    private static let deletion = Statement(
        "contact_delete",
        """
        WITH gone AS (
            DELETE FROM contact WHERE apartment_id = $1 AND id = $2 RETURNING apartment_id
        )
        UPDATE apartment_counter n SET value = n.value - 1
        FROM gone WHERE n.apartment_id = gone.apartment_id AND n.kind = 'contacts'
        """,
        [.int4, .uuid], access: .write)

    /// False where the complex has as many contacts as it may.
    static func insert(
        _ content: ContactContent, _ key: TenantKey, _ transaction: Transaction
    ) async throws(PostgresError) -> Bool {
        let rows = try await transaction.query(
            insertion, parameters(content, key) + [.int4(ContactContent.mostOfAComplex)])
        return rows.affectedRows == 1
    }

    /// The contact as it is, kept from others until the end of the transaction.
    static func locked(
        _ key: TenantKey, _ transaction: Transaction
    ) async throws(PostgresError) -> (content: ContactContent, revision: Int32)? {
        let rows = try await transaction.query(lock, [.int4(key.apartment), .uuid(key.uuid)])
        guard !rows.isEmpty else { return nil }
        let content = try ContactContent(
            category: ContactCategory(name: rows.text(0, 0)) ?? .other, name: rows.text(0, 1),
            phoneNumber: rows.text(0, 2), description: rows.optionalText(0, 3),
            hours: rows.optionalText(0, 4), position: rows.int32(0, 5))
        return try (content, rows.int32(0, 6))
    }

    static func update(
        _ key: TenantKey, to content: ContactContent, _ transaction: Transaction
    ) async throws(PostgresError) {
        _ = try await transaction.query(replacement, parameters(content, key))
    }

    static func delete(
        _ key: TenantKey, _ transaction: Transaction
    ) async throws(PostgresError) {
        _ = try await transaction.query(deletion, [.int4(key.apartment), .uuid(key.uuid)])
    }

    private static func parameters(_ content: ContactContent, _ key: TenantKey) -> [Parameter] {
        [
            .int4(key.apartment), .uuid(key.uuid), .text(content.category.name),
            .text(content.name), .text(content.phoneNumber),
            Parameter(content.description, Parameter.text),
            Parameter(content.hours, Parameter.text), Parameter(content.position, Parameter.int4),
        ]
    }
}

extension ContactQueries: StatementRoom {
    static var statements: [Statement] {
        [byKey, countAll, countFiltered, insertion, lock, replacement, deletion] + pages
    }
}
