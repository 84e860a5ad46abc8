// SQL of the voter roll, for the commission.

import Postgres

enum VoterRollColumn: Int, ComplexColumn {
    static let alias = "v"

    case apartmentID, id, pollID
    /// Null if residents vote individually.
    case householdID
    case position, hasVoted, channel, accountID, accountName, accountJoinedAt

    var expression: String? {
        switch self {
        case .accountName: "a.display_name"
        case .accountJoinedAt: "a.joined_at"
        default: nil
        }
    }

    static let account = PersonColumns<Self>(
        id: .accountID, name: .accountName, joinedAt: .accountJoinedAt)
}

enum PollRollQueries {
    static let byKey = Statement.byKey(
        VoterRollColumn.self, "poll_voters_by_key", of: "poll_voter",
        joins: VoterRollColumn.account.join)

    /// The lines of rolls, in order.
    static let list = ListStatements(
        ListDefinition<VoterRollColumn>(
            "poll_voters", of: "poll_voter", parents: [.init(name: "id", type: .uuidArray)],
            where: { ["v.poll_id = \($0.parent("id"))"] }, filters: filters,
            joins: { _ in VoterRollColumn.account.join },
            orders: [.number(.position, isUnique: true)]))

    /// Whether they have voted, how, and in which building they live.
    private static let filters = [
        ListFilter(.bool) { _, value in "v.has_voted = \(value[0])" },
        ListFilter(.text) { _, value in "v.channel = \(value[0])" },
        ListFilter(.uuid) { list, value in
            """
            EXISTS (SELECT FROM household h WHERE h.apartment_id = \(list.complex)
                    AND h.id = v.household_id AND h.building_id = \(value[0]))
                OR EXISTS (SELECT FROM membership m JOIN household h
                    ON h.apartment_id = \(list.complex) AND h.id = m.household_id
                WHERE m.apartment_id = \(list.complex) AND m.account_id = v.account_id
                    AND m.status IN ('VERIFIED', 'SUSPENDED') AND h.building_id = \(value[0]))
            """
        },
    ]
}

extension PollRollQueries: StatementSet {
    static var statements: [Statement] {
        [byKey] + list.all
    }
}
