// SQL that reads the history of complaints, with the data that decides who may read it.

import Postgres

enum ComplaintEventColumn: Int, ComplexColumn {
    static let alias = "e"

    case apartmentID, id, complaintID, kind, at, actorID, isPublic, fromStatus, toStatus, reason
    /// Comma-separated names of fields.
    case changedFields
    case deadline
    // Of the complaint.
    case authorID, householdID, visibility
    case actorName, actorJoinedAt
    /// Of the complaint.
    case filedAt

    var expression: String? {
        switch self {
        case .changedFields: "array_to_string(e.changed_fields, ',')"
        case .authorID, .householdID, .visibility: "c.\(snakeCased)"
        case .actorName: "a.display_name"
        case .actorJoinedAt: "a.joined_at"
        case .filedAt: "c.created_at"
        default: nil
        }
    }

    static let actor = PersonColumns<Self>(
        id: .actorID, name: .actorName, joinedAt: .actorJoinedAt)
}

enum ComplaintEventQueries {
    private static let joins = """
        JOIN complaint c ON c.apartment_id = $1 AND c.id = e.complaint_id
        \(ComplaintEventColumn.actor.join)
        """

    static let byKey = Statement.byKey(
        ComplaintEventColumn.self, "complaint_events_by_key", of: "complaint_event",
        joins: joins)

    /// The events of complaints; per complaint, whether non-public ones are included.
    static let list = ListStatements(
        ListDefinition<ComplaintEventColumn>(
            "complaint_events", of: "complaint_event",
            parents: [
                .init(name: "id", type: .uuidArray), .init(name: "sees_all", type: .boolArray),
            ],
            where: {
                [
                    "e.complaint_id = \($0.parent("id"))",
                    "(e.is_public OR \($0.parent("sees_all")))",
                ]
            },
            joins: { _ in joins }, orders: [.time(.at)]))
}

extension ComplaintEventQueries: StatementSet {
    static var statements: [Statement] {
        [byKey] + list.all
    }
}
