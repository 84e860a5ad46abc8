// Changing the office's phone book.

public import GraphQLCore
import Postgres
public import Schema

extension Contacts {
    public func contactCreate(
        of mutation: MutationRows, _ arguments: MutationContactCreateArguments,
        selecting selection: Selection
    ) async -> One<ContactCreatePayloadRows> {
        await payload {
            let input = arguments.input
            let actor = try await gate.actor(in: input.apartmentId, .staff)
            var problems = InputProblems()
            let content = ContactContent(input, &problems)
            try problems.throwIfAny()
            let key = TenantKey(apartment: actor.apartment.id, uuid: .timeOrdered())
            try await act(by: actor, showing: { [Shown([key], loaders.contacts)] }) {
                actor, transaction in
                try await limit(.contactCreate, .account(actor.id), transaction)
                guard try await ContactQueries.insert(content, key, transaction) else {
                    throw Refusal(.tooManyContacts)
                }
                try await transaction.conclude(
                    "contact.create", by: actor, on: key, [.office])
            }
            return ContactCreatePayloadRows(
                count: 1,
                contact: await contacts([key], selection.below(ContactCreatePayloadFields.contact)),
                userErrors: .empty)
        }
    }

    public func contactUpdate(
        of mutation: MutationRows, _ arguments: MutationContactUpdateArguments,
        selecting selection: Selection
    ) async -> One<ContactUpdatePayloadRows> {
        let input = arguments.input
        return await change(.contact, input.contactId, selection) { actor, key, transaction in
            guard let stored = try await ContactQueries.locked(key, transaction) else {
                throw Refusal(.notFound(path: ["input", "contactId"]))
            }
            try actor.require(.staff)
            try refuseStale(input.expectedRevision, stored.revision)
            var problems = InputProblems()
            var content = stored.content
            content.apply(input, &problems)
            try problems.throwIfAny()
            let changes = content.changes(from: stored.content)
            if changes.isEmpty { return }
            try await limit(.contactUpdate, .account(actor.id), transaction)
            try await ContactQueries.update(key, to: content, transaction)
            try await transaction.conclude(
                "contact.update", by: actor, on: key, fields: changes, [.office])
        }
    }

    public func contactDelete(
        of mutation: MutationRows, _ arguments: MutationContactDeleteArguments,
        selecting selection: Selection
    ) async -> One<ContactDeletePayloadRows> {
        await delete(.contact, arguments.input.contactId, "contactId") { actor, key, transaction in
            guard try await ContactQueries.locked(key, transaction) != nil else {
                throw Refusal(.notFound(path: ["input", "contactId"]))
            }
            try actor.require(.staff)
            try await limit(.contactDelete, .account(actor.id), transaction)
            try await ContactQueries.delete(key, transaction)
            try await transaction.conclude(
                "contact.delete", by: actor, on: key, [.office])
        }
    }
}

extension UserProblem {
    fileprivate static let tooManyContacts = UserProblem(
        .tooMany, .tooManyContacts(Int(ContactContent.maximumPerApartment)),
        kind: .validation(maximum: Int(ContactContent.maximumPerApartment)))
}

extension ObjectKind where Object == ContactRows {
    /// A contact, as its mutations change it.
    static var contact: Self {
        ObjectKind(tag: .contact, field: "contactId", shown: { Shown([$1], $0.contacts) }) {
            await Contacts($0).contacts([$1], $2)
        }
    }
}
