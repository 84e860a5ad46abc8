// Contacts: the pages of a complex, and one by ID.

public import GraphQLCore
import Postgres
public import Schema

extension Contacts {
    /// Contacts by key, null where missing or in a complex that the viewer may not read.
    func contacts(_ keys: [TenantKey?], _ selection: Selection) async -> One<ContactRows> {
        await readable(keys, loaders.contacts) { ContactRows($0, selection) }
    }

    public func contacts(
        of apartment: ApartmentRows, _ arguments: ApartmentContactsArguments,
        selecting selection: Selection
    ) async -> One<ContactConnectionRows> {
        await pages(of: apartment.count, selection, ContactRows.init) {
            try ContactList(arguments, in: apartment.ids, application.signer)
        }
    }
}

extension RequestLoaders {
    var contacts: RowLoader<ContactColumn> { rows(ContactQueries.byKey, .office) }
}
