// SQL of audiences: the buildings that a notice, an event or a poll is for.

package import Postgres

package enum AudienceQueries {
    /// The kind of object that has an audience; each kind has a table of pairs.
    package enum Subject: Sendable {
        case notice, schedule, poll
    }

    /// The comma-separated IDs of a row's buildings, by name; null for all. The row is of the
    /// complex `$1`.
    static func column(_ subject: Subject, of row: String) -> String {
        """
        (SELECT string_agg(b.building_id::text, ',' ORDER BY g.name_key)
            FROM \(subject)_building b
            JOIN building g ON g.apartment_id = $1 AND g.id = b.building_id
            WHERE b.apartment_id = $1 AND b.\(subject)_id = \(row).id)
        """
    }

    private static let known = Statement(
        "audience_buildings",
        "SELECT id FROM building WHERE apartment_id = $1 AND id = ANY ($2)", [.int4, .uuidArray],
        access: .write)

    /// Which of some buildings the complex has.
    static func known(
        _ buildings: [PostgresUUID], in apartment: Int32, _ transaction: Transaction
    ) async throws(PostgresError) -> Set<PostgresUUID> {
        let rows = try await transaction.query(known, [.int4(apartment), .uuidArray(buildings)])
        return Set(try rows.uuids(0).values)
    }

    private static let replaceOfNotice = makeReplace(.notice)
    private static let replaceOfSchedule = makeReplace(.schedule)
    private static let replaceOfPoll = makeReplace(.poll)

    private static func makeReplace(_ subject: Subject) -> Statement {
        Statement(
            "audience_replace_\(subject)",
            """
            WITH gone AS (
                DELETE FROM \(subject)_building
                WHERE apartment_id = $1 AND \(subject)_id = $2 AND building_id <> ALL ($3)
            )
            INSERT INTO \(subject)_building (apartment_id, \(subject)_id, building_id)
            SELECT s.apartment_id, s.id, b.id
            FROM \(subject) s CROSS JOIN unnest($3::uuid[]) AS b (id)
            WHERE s.apartment_id = $1 AND s.id = $2
            ON CONFLICT DO NOTHING
            """,
            [.int4, .uuid, .uuidArray], access: .write)
    }

    /// Sets these buildings as the audience.
    package static func replace(
        _ subject: Subject, _ key: TenantKey, with buildings: [PostgresUUID],
        _ transaction: Transaction
    ) async throws(PostgresError) {
        let statement =
            switch subject {
            case .notice: replaceOfNotice
            case .schedule: replaceOfSchedule
            case .poll: replaceOfPoll
            }
        _ = try await transaction.query(
            statement,
            [.int4(key.apartment), .uuid(key.uuid), .uuidArray(buildings)])
    }
}

extension AudienceQueries: StatementSet {
    package static var statements: [Statement] {
        [known, replaceOfNotice, replaceOfSchedule, replaceOfPoll]
    }
}
