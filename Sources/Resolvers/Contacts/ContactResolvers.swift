// Contacts: the pages of a complex, one by ID, and the fields of a contact.

public import GraphQLCore
import Postgres
public import Schema

extension RequestResolvers {
    public func contacts(
        of apartment: ApartmentRows, _ arguments: ApartmentContactsArguments,
        selecting selection: Selection
    ) async -> One<ContactConnectionRows> {
        let ids = apartment.payload(ApartmentPayload.self).ids
        return await connection(ContactConnectionRows.self, parents: ids.count) {
            let request = try PageRequest(
                first: arguments.first, after: arguments.after, last: arguments.last,
                before: arguments.before, list: "contacts", signer: application.signer)
            let list = try Self.contactList(ids, request, arguments.filter.value)
            let pages = try await pages(of: list)
            return connection(ContactConnectionRows.self, list, pages, selection) {
                ContactRows(pages.table, $0)
            }
        }
    }

    private static func contactList(
        _ apartments: [Int32], _ request: PageRequest, _ filter: ContactFilter?
    ) throws(FieldError) -> TenantList {
        let categories = filter?.categories.value?.map(\.name)
        let text = try FilterText.read(filter?.text, "text")
        let pattern = text.map(LikePattern.anywhere)
        let digits = text.flatMap { PhoneNumber.digits(in: $0.text) }
        let filtered = (categories, pattern)
        let isFiltered = categories != nil || pattern != nil
        let order = KeysetOrder.number(ContactQueries.Position.position)
        return TenantList(
            name: "contacts", request: request, topic: .office, apartments: apartments,
            page: ContactQueries.page(
                isDescending: request.isBackward, isFiltered: isFiltered),
            count: ContactQueries.count(isFiltered: isFiltered),
            parameters: [.int4Array(apartments)]
                + (isFiltered
                    ? [
                        Parameter(categories, Parameter.textArray),
                        Parameter(pattern, Parameter.text),
                        Parameter(
                            digits.map { LikePattern.anywhere(folded: $0) }, Parameter.text),
                    ] : []),
            place: order.place(request.cursor, isDescending: request.isBackward),
            describe: { out in
                out.texts(filtered.0)
                out.text(filtered.1 ?? "")
            },
            cursor: { order.cursor(of: $0, $1, id: ContactQueries.Position.id) })
    }

    public func totalCount(of contactConnection: ContactConnectionRows) async -> Leaves {
        await totals(contactConnection.payload(ConnectionPayload.self), contactConnection.count)
    }

    /// Contacts by key, null where missing or in a complex that the viewer may not read.
    func contacts(_ keys: [TenantKey?], _ selection: Selection) async -> One<ContactRows> {
        do {
            let readable = try await readableKeys(keys)
            let loaded = try await contacts.byKey.load(readable.compactMap { $0 })
            return One(
                ContactRows(loaded.table, selection),
                link: Self.spread(loaded.link, over: readable))
        } catch {
            return .failed(
                ContactRows(StoredTable(count: 0, columns: []), selection), parents: keys.count,
                fault(error))
        }
    }

    public func apartment(of contact: ContactRows, selecting selection: Selection) async
        -> One<ApartmentRows>
    {
        let payload = contact.payload(ContactPayload.self)
        return await apartments((0..<contact.count).map(payload.apartment), selection)
    }
}

extension ByteWriter {
    /// A list that may be missing, told from an empty one.
    mutating func texts(_ texts: [String]?) {
        byte(texts == nil ? 0 : 1)
        for text in texts ?? [] { self.text(text) }
        integer(Int32(texts?.count ?? 0))
    }
}
