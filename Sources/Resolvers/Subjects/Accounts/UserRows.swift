// Accounts as other people see them.

import GraphQLCore
import Postgres
import Schema

/// What the resolvers of a user's fields need.
struct UserPayload: Sendable {
    let ids: [PostgresUUID]
}

extension UserRows {
    /// One user per row that refers to one: the author of a post, or an account itself. Rows
    /// without a person are not linked.
    init<Names>(
        _ records: Records<Names>, _ person: PersonColumns<Names>, _ selection: Selection
    ) {
        let nobody = PostgresUUID(high: 0, low: 0)
        let ids = (0..<records.count).map { records.uuid(person.id, $0) ?? nobody }
        let column = SelectedColumns(records, selection)
        self.init(
            count: records.count, payload: UserPayload(ids: ids),
            id: selection.contains(UserFields.id)
                ? GlobalID.column(records.count) { GlobalID(.user, ids[$0]) } : nil,
            displayName: column(UserFields.displayName, person.name),
            joinedAt: column(UserFields.joinedAt, person.joinedAt))
    }

    /// The account of each user.
    var ids: [PostgresUUID] { payload(UserPayload.self).ids }
}

extension One<UserRows> {
    /// The person of each row: null if the account no longer exists, or is not shown.
    init<Names>(
        _ records: Records<Names>, _ person: PersonColumns<Names>, _ selection: Selection,
        isShown: (_ row: Int) -> Bool = { _ in true }
    ) {
        self.init(
            UserRows(records, person, selection),
            link: (0..<records.count).map { row in
                records.isNull(person.name, row) || !isShown(row)
                    ? ResolvedField.null : Int32(row)
            })
    }
}

extension UserPayload: RowPayload {
    func selecting(_ rows: [Int]) -> UserPayload {
        UserPayload(ids: rows.map { ids[$0] })
    }
}
