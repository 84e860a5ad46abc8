// Contacts by key, and as objects.

import GraphQLCore
import Postgres
import Schema

/// What the resolvers of a contact's fields need of it.
struct ContactPayload: TenantPayload {
    let table: StoredTable

    func apartment(_ row: Int) -> Int32 { table.int32s(ContactQueries.Position.apartment)[row] }

    func key(_ row: Int) -> TenantKey {
        TenantKey(apartment: apartment(row), uuid: table.uuids(ContactQueries.Position.id)[row])
    }
}

/// Loaders of one request.
struct ContactLoaders: Sendable {
    let byKey: RowLoader

    init(_ application: Application, _ gate: Gate) {
        byKey = application.rowLoader(gate, ContactQueries.byKey, "contact", topic: .office)
    }

    func forget() {
        byKey.forget()
    }
}

extension ContactRows {
    /// Contacts as objects, with the selected columns.
    init(_ table: StoredTable, _ selection: Selection) {
        typealias Position = ContactQueries.Position
        let payload = ContactPayload(table: table)
        guard table.count > 0 else {
            self.init(count: 0, payload: payload)
            return
        }
        let column = SelectedColumns(table, selection)
        self.init(
            count: table.count, payload: payload,
            id: column.ids(ContactFields.id) { GlobalID(.contact, payload.key($0)) },
            revision: column(ContactFields.revision, Position.revision),
            category: column.names(
                ContactFields.category, Position.category, ContactCategory.names),
            name: column(ContactFields.name, Position.name),
            phoneNumber: column(ContactFields.phoneNumber, Position.phoneNumber),
            description: column(ContactFields.description, Position.description),
            hours: column(ContactFields.hours, Position.hours),
            position: column(ContactFields.position, Position.position))
    }
}
