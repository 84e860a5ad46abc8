// Contacts as objects, and their lists.

import GraphQLCore
import Postgres
import Schema

extension ContactRows: ComplexRows {
    /// Contacts with the selected columns.
    init(_ contacts: Records<ContactColumn>, _ selection: Selection) {
        let column = SelectedColumns(contacts, selection)
        self.init(
            count: contacts.count, payload: contacts,
            id: column.ids(ContactFields.id, .contact),
            revision: column(ContactFields.revision, .revision),
            category: column.names(ContactFields.category, .category, ContactCategory.names),
            name: column(ContactFields.name, .name),
            phoneNumber: column(ContactFields.phoneNumber, .phoneNumber),
            description: column(ContactFields.description, .description),
            hours: column(ContactFields.hours, .hours),
            position: column(ContactFields.position, .position))
    }
}

typealias ContactList = RequestedList<ContactColumn>

extension RequestedList<ContactColumn> {
    /// The contacts of complexes.
    init(
        _ arguments: ApartmentContactsArguments, in apartments: [Int32], _ signer: CursorSigner
    ) throws(FieldError) {
        let filter = arguments.filter.value
        try self.init(
            ContactQueries.list, arguments, name: "contacts", .fixed(),
            of: .apartments(apartments), topic: .office, signer: signer
        ) { () throws(FieldError) in
            let text = try FilterText.read(filter?.text, "text")
            let digits = text.flatMap { PhoneNumber.digits(in: $0.text) }
            return [
                Parameter(filter?.categories.value?.map(\.name), Parameter.textArray),
                Parameter(text.map(LikePattern.anywhere), Parameter.text),
                Parameter(digits.map { LikePattern.anywhere(folded: $0) }, Parameter.text),
            ]
        }
    }
}
