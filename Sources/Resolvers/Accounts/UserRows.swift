// Accounts as other people see them.

import GraphQLCore
import Postgres
import Schema

/// What the resolvers of a user's fields need of it.
struct UserPayload: Sendable {
    let ids: [PostgresUUID]
}

extension UserRows {
    /// One user per row of a table that carries them: the columns of a post's author, or of an
    /// account itself. Rows whose name is null stand for nobody; nothing links to them.
    init(
        _ table: StoredTable, id: Int, name: Int, joinedAt: Int, _ selection: Selection
    ) {
        guard table.count > 0 else {
            self.init(count: 0, payload: UserPayload(ids: []))
            return
        }
        let nobody = PostgresUUID(high: 0, low: 0)
        self.init(
            count: table.count,
            payload: UserPayload(
                ids: (0..<table.count).map { table.uuid(id, $0) ?? nobody }),
            id: selection.contains(UserFields.id)
                ? GlobalID.column(table.count) { row in
                    GlobalID(.user, table.uuid(id, row) ?? nobody)
                } : nil,
            displayName: selection.contains(UserFields.displayName) ? table.column(name) : nil,
            joinedAt: selection.contains(UserFields.joinedAt) ? table.column(joinedAt) : nil)
    }
}
