// Complaints: the pages of a complex and of the viewer, one by ID or number, and the fields of a
// complaint.

public import GraphQLCore
import Postgres
public import Schema

extension RequestResolvers {
    public func complaints(
        of apartment: ApartmentRows, _ arguments: ApartmentComplaintsArguments,
        selecting selection: Selection
    ) async -> One<ComplaintConnectionRows> {
        let ids = apartment.payload(ApartmentPayload.self).ids
        let field = arguments.orderBy.value?.field ?? .createdAt
        let direction = arguments.orderBy.value?.direction ?? .desc
        let name = "complaints:\(field.name):\(direction.name)"
        return await connection(ComplaintConnectionRows.self, parents: ids.count) {
            let request = try PageRequest(
                first: arguments.first, after: arguments.after, last: arguments.last,
                before: arguments.before, list: name, signer: application.signer)
            let search = try ComplaintSearch(arguments.filter.value)
            let list = try await complaintList(
                ids, name, request, search, field, isDescending: direction == .desc)
            return try await complaintPages(list, selection)
        }
    }

    public func complaints(
        of viewer: ViewerRows, _ arguments: ViewerComplaintsArguments,
        selecting selection: Selection
    ) async -> One<ComplaintConnectionRows> {
        await connection(ComplaintConnectionRows.self, parents: viewer.count) {
            let request = try PageRequest(
                first: arguments.first, after: arguments.after, list: "complaints:own",
                signer: application.signer)
            let id = GlobalID(arguments.apartmentId).flatMap { $0.tag == .apartment ? $0 : nil }
            let pass: ApartmentPass? =
                if let id { try await gate.apartment(id.uuid) } else { nil }
            // A complex that cannot be read has nothing of the viewer's to show.
            let apartment = pass?.membership?.canRead == true ? pass?.id ?? 0 : 0
            return try await complaintPages(
                ownComplaints([Int32](repeating: apartment, count: viewer.count), request),
                selection)
        }
    }

    private func ownComplaints(_ apartments: [Int32], _ request: PageRequest) -> TenantList {
        let viewer = gate.viewer?.id ?? PostgresUUID(high: 0, low: 0)
        let order = KeysetOrder.time(ComplaintQueries.Position.createdAt)
        return TenantList(
            name: "complaints:own", request: request, topic: .complaints, apartments: apartments,
            page: ComplaintQueries.page(
                ComplaintQueries.Page(
                    scope: .author, field: .createdAt, isDescending: true, narrowing: .none)),
            count: ComplaintQueries.count(.author, .none),
            parameters: [.int4Array(apartments), .uuid(viewer)],
            place: order.place(request.cursor, isDescending: true),
            describe: { $0.uuid(viewer) },
            cursor: { order.cursor(of: $0, $1, id: ComplaintQueries.Position.id) })
    }

    /// Staff see a complex whole; others what is public and what is theirs.
    private func complaintList(
        _ apartments: [Int32], _ name: String, _ request: PageRequest,
        _ search: ComplaintSearch, _ field: ComplaintOrderField, isDescending: Bool
    ) async throws(PostgresError) -> TenantList {
        let viewer = gate.viewer?.id ?? PostgresUUID(high: 0, low: 0)
        let passes = try await gate.apartments(apartments)
        let memberships = apartments.map { passes[$0]?.membership }
        let seesAll = memberships.map { $0?.isStaff == true }
        let households = memberships.map { $0?.householdSince == nil ? nil : $0?.household }
        let since = memberships.map { $0?.householdSince ?? .infinity }
        let scope: ComplaintQueries.Scope = seesAll.allSatisfy { $0 } ? .office : .member
        let own: [Parameter] =
            scope == .office
            ? []
            : [
                .boolArray(seesAll), .nullableUUIDArray(households), .uuid(viewer),
                .timestamptzArray(since),
            ]
        let isDescending = isDescending != request.isBackward
        let order: KeysetOrder =
            switch field {
            case .createdAt: .time(ComplaintQueries.Position.createdAt)
            case .updatedAt: .time(ComplaintQueries.Position.updatedAt)
            case .priority: .number(ComplaintQueries.Position.priorityRank)
            case .resolveDueAt: .time(ComplaintQueries.Position.resolveDueAt)
            }
        return TenantList(
            name: name, request: request, topic: .complaints, apartments: apartments,
            page: ComplaintQueries.page(
                ComplaintQueries.Page(
                    scope: scope, field: field, isDescending: isDescending,
                    narrowing: search.narrowing)),
            count: ComplaintQueries.count(scope, search.narrowing),
            parameters: [.int4Array(apartments)] + own + search.parameters(viewer: viewer),
            place: order.place(request.cursor, isDescending: isDescending),
            describe: { out in
                // What is seen differs by person, so the person is part of the name.
                for isAll in seesAll { out.byte(isAll ? 1 : 0) }
                for (household, time) in zip(households, since) where scope == .member {
                    out.uuid(household ?? PostgresUUID(high: 0, low: 0))
                    out.integer(time.microseconds)
                }
                if scope == .member || search.isFiltered { out.uuid(viewer) }
                search.describe(to: &out)
            },
            cursor: { order.cursor(of: $0, $1, id: ComplaintQueries.Position.id) })
    }

    private func complaintPages(
        _ list: TenantList, _ selection: Selection
    ) async throws(PostgresError) -> One<ComplaintConnectionRows> {
        let pages = try await pages(of: list)
        let below = [
            selection.below(ComplaintConnectionFields.edges).below(ComplaintEdgeFields.node),
            selection.below(ComplaintConnectionFields.nodes),
        ]
        let standings = try await standings(of: pages.table, selected: below)
        return connection(ComplaintConnectionRows.self, list, pages, selection) {
            ComplaintRows(pages.table, standings: standings, $0)
        }
    }

    /// How the viewer stands to each complaint; what staff read of others' affairs is kept.
    private func standings(
        of table: StoredTable, selected: [Selection]
    ) async throws(PostgresError) -> [ComplaintStanding?] {
        typealias Position = ComplaintQueries.Position
        let standings = try await standings(
            table, apartment: Position.apartment, author: Position.author,
            household: Position.household, filedAt: Position.createdAt,
            visibility: Position.visibility)
        if table.count > 0,
            selected.contains(where: { below in
                ComplaintRows.privateFields.contains { below.contains($0) }
            })
        {
            let payload = ComplaintPayload(table: table, standings: standings)
            try await noteReading((0..<table.count).map(payload.key), standings)
        }
        return standings
    }

    public func totalCount(of complaintConnection: ComplaintConnectionRows) async -> Leaves {
        await totals(complaintConnection.payload(ConnectionPayload.self), complaintConnection.count)
    }

    public func complaint(
        of query: QueryRows, _ arguments: QueryComplaintArguments, selecting selection: Selection
    ) async -> One<ComplaintRows> {
        await complaints([Self.key(arguments.id, .complaint)], selection)
    }

    public func complaintByNumber(
        of apartment: ApartmentRows, _ arguments: ApartmentComplaintByNumberArguments,
        selecting selection: Selection
    ) async -> One<ComplaintRows> {
        let ids = apartment.payload(ApartmentPayload.self).ids
        return await visibleComplaints(ids.count, selection) { () async throws(PostgresError) in
            let passes = try await gate.apartments(ids)
            let number = Int32(clamping: arguments.number)
            let keys = ids.map { id in
                passes[id]?.membership?.canRead == true
                    ? ComplaintNumber(apartment: id, number: number) : nil
            }
            let loaded = try await complaints.byNumber.load(keys.compactMap(\.self))
            return (loaded.table, Self.spread(loaded.link, over: keys))
        }
    }

    /// Complaints by key, null where missing or not for the viewer to read.
    func complaints(_ keys: [TenantKey?], _ selection: Selection) async -> One<ComplaintRows> {
        await visibleComplaints(keys.count, selection) { () async throws(PostgresError) in
            let readable = try await readableKeys(keys)
            let loaded = try await complaints.byKey.load(readable.compactMap(\.self))
            return (loaded.table, Self.spread(loaded.link, over: readable))
        }
    }

    private func visibleComplaints(
        _ parents: Int, _ selection: Selection,
        _ load: () async throws(PostgresError) -> (StoredTable, link: [Int32])
    ) async -> One<ComplaintRows> {
        do {
            let (table, link) = try await load()
            let linked = Set(link.filter { $0 >= 0 }.map(Int.init)).sorted()
            // A loader may hold more than was asked for here: only what is shown is noted as read.
            let shown = linked.count == table.count ? table : table.selecting(linked)
            let places = Dictionary(
                uniqueKeysWithValues: linked.enumerated().map { (Int32($1), Int32($0)) })
            let standings = try await standings(of: shown, selected: [selection])
            return One(
                ComplaintRows(shown, standings: standings, selection),
                link: link.map { row in
                    guard let place = places[row], standings[Int(place)] != nil else {
                        return ResolvedField.null
                    }
                    return place
                })
        } catch {
            return .failed(ComplaintRows.none, parents: parents, fault(error))
        }
    }

    public func apartment(of complaint: ComplaintRows, selecting selection: Selection) async
        -> One<ApartmentRows>
    {
        let payload = complaint.payload(ComplaintPayload.self)
        return await apartments((0..<complaint.count).map(payload.apartment), selection)
    }

    public func author(of complaint: ComplaintRows, selecting selection: Selection) async
        -> One<UserRows>
    {
        typealias Position = ComplaintQueries.Position
        let payload = complaint.payload(ComplaintPayload.self)
        guard complaint.count > 0 else { return One(UserRows(count: 0)) }
        let link = (0..<complaint.count).map { row -> Int32 in
            let isKnown = payload.standings[row]?.knowsAuthor == true
            return isKnown && !payload.table.isNull(Position.authorName, row)
                ? Int32(row) : ResolvedField.null
        }
        return One(
            UserRows(
                payload.table, id: Position.author, name: Position.authorName,
                joinedAt: Position.authorJoinedAt, selection), link: link)
    }

    public func household(of complaint: ComplaintRows, selecting selection: Selection) async
        -> One<HouseholdRows>
    {
        let payload = complaint.payload(ComplaintPayload.self)
        let keys = (0..<complaint.count).map { row -> TenantKey? in
            guard let standing = payload.standings[row], standing.isAuthor || standing.isStaff
            else { return nil }
            return payload.table.uuid(ComplaintQueries.Position.household, row).map {
                TenantKey(apartment: payload.apartment(row), uuid: $0)
            }
        }
        return await households(of: keys, selection)
    }

    public func viewerIsAuthor(of complaint: ComplaintRows) async -> Leaves {
        let standings = complaint.payload(ComplaintPayload.self).standings
        return Leaves(.boolean(standings.map { $0?.isAuthor == true }, nil))
    }

    public func viewerAllowedTransitions(of complaint: ComplaintRows) async -> Leaves {
        let payload = complaint.payload(ComplaintPayload.self)
        guard complaint.count > 0 else {
            return Leaves(.list(ListColumn(ends: [], items: .enumeration([], nil))))
        }
        do {
            let passes = try await gate.apartments((0..<complaint.count).map(payload.apartment))
            let statuses = payload.table.text(ComplaintQueries.Position.status)
            var values: [UInt16] = []
            var ends: [UInt32] = []
            for row in 0..<complaint.count {
                let name = String(decoding: statuses.bytes(row), as: UTF8.self)
                // The suspended read, and do nothing.
                if passes[payload.apartment(row)]?.membership?.canWrite == true,
                    let standing = payload.standings[row], let status = ComplaintStatus(name: name)
                {
                    values += standing.transitions(from: status).map(\.rawValue)
                }
                ends.append(UInt32(values.count))
            }
            return Leaves(.list(ListColumn(ends: ends, items: .enumeration(values, nil))))
        } catch {
            return Leaves(
                .null(complaint.count),
                states: [Int32](repeating: ResolvedField.error(0), count: complaint.count),
                errors: [fault(error)])
        }
    }
}
