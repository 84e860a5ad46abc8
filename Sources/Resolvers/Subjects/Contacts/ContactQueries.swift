// SQL of contacts. Every statement names the complexes it may access.

import Postgres
import Schema

enum ContactColumn: Int, ComplexColumn {
    static let alias = "c"

    case apartmentID, id, category, name, phoneNumber, description, hours, position, revision
}

enum ContactQueries {
    static let byKey = Statement.byKey(ContactColumn.self, "contacts_by_key", of: "contact")

    /// The contacts of complexes, in their order.
    static let list = ListStatements(
        ListDefinition<ContactColumn>(
            "contacts", of: "contact", filters: filters, orders: [.number(.position)]))

    /// Categories; a text pattern, and a pattern of a phone number's digits.
    private static let filters = [
        ListFilter(.textArray) { _, value in "c.category = ANY (\(value[0]))" },
        ListFilter(.text, .text) { _, value in
            """
            \(SearchQueries.foldedMatches("c.name", value[0]))
                OR \(SearchQueries.foldedMatches("c.description", value[0]))
                OR regexp_replace(regexp_replace(c.phone_number, '^\\+82', '0'),
                    '[^0-9]', '', 'g') LIKE \(value[1])
            """
        },
    ]
}

// MARK: - Changes

extension ContactQueries {
    // The counter's row serialises concurrent additions, and refuses the 201st.
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
        ClockQueries.timed(
            """
            SELECT \(ContactColumn.list())
            FROM contact c WHERE c.apartment_id = $1 AND c.id = $2 FOR UPDATE
            """),
        [.int4, .uuid], access: .write)

    private static let replacement = Statement(
        "contact_update",
        """
        UPDATE contact
        SET category = $3, name = $4, phone_number = $5, description = $6, hours = $7,
            position = $8, revision = revision + 1, updated_at = $9
        WHERE apartment_id = $1 AND id = $2
        """,
        [.int4, .uuid, .text, .text, .text, .text, .text, .int4, .timestamptz], access: .write)

    private static let deletion = Statement(
        "contact_delete",
        """
        WITH gone AS (
            DELETE FROM contact WHERE apartment_id = $1 AND id = $2 RETURNING apartment_id
        )
        UPDATE apartment_counter n SET value = n.value - 1
        FROM gone WHERE n.apartment_id = $1 AND n.kind = 'contacts'
        """,
        [.int4, .uuid], access: .write)

    /// False if the complex has the maximum number of contacts.
    static func insert(
        _ content: ContactContent, _ key: TenantKey, _ transaction: Transaction
    ) async throws(PostgresError) -> Bool {
        let rows = try await transaction.query(
            insertion, parameters(content, key) + [.int4(ContactContent.maximumPerApartment)])
        return rows.affectedRows == 1
    }

    /// The current contact, locked until the end of the transaction.
    static func locked(
        _ key: TenantKey, _ transaction: Transaction
    ) async throws(PostgresError) -> (content: ContactContent, revision: Int32)? {
        let rows = try await transaction.lock(lock, [.int4(key.apartment), .uuid(key.uuid)])
        guard let row = NamedRow<ContactColumn>(first: rows) else { return nil }
        let content = try ContactContent(
            category: ContactCategory(name: row.text(.category)) ?? .other, name: row.text(.name),
            phoneNumber: row.text(.phoneNumber), description: row.optionalText(.description),
            hours: row.optionalText(.hours), position: row.int32(.position))
        return try (content, row.int32(.revision))
    }

    static func update(
        _ key: TenantKey, to content: ContactContent, _ transaction: Transaction
    ) async throws(PostgresError) {
        _ = try await transaction.query(
            replacement,
            parameters(content, key) + [.timestamptz(try await transaction.now())])
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

extension ContactQueries: StatementSet {
    static let tables = [Table("contact", of: .complexes, "SELECT, INSERT, UPDATE, DELETE")]

    static var statements: [Statement] {
        [byKey, insertion, lock, replacement, deletion] + list.all
    }
}
