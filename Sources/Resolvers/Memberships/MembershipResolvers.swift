// Memberships: the office's list, the viewer's own, one by ID, and the fields of one.

public import GraphQLCore
import Postgres
public import Schema

extension RequestResolvers {
    public func memberships(
        of apartment: ApartmentRows, _ arguments: ApartmentMembershipsArguments,
        selecting selection: Selection
    ) async -> One<MembershipConnectionRows> {
        let ids = apartment.payload(ApartmentPayload.self).ids
        let field = arguments.orderBy.value?.field ?? .requestedAt
        let direction = arguments.orderBy.value?.direction ?? .asc
        let list = "memberships:\(field.name):\(direction.name)"
        return await connection(MembershipConnectionRows.self, parents: ids.count) {
            let page = try PageRequest(
                first: arguments.first, after: arguments.after, last: arguments.last,
                before: arguments.before, list: list, signer: application.signer)
            let search = try MembershipSearch(arguments.filter.value)
            let isDescending = (direction == .desc) != page.isBackward
            let wanted = search.isEmpty ? [] : ids
            let pages = try await application.tenantPages(
                gate, MembershipQueries.page(field, isDescending: isDescending, search.kind),
                [.int4Array(wanted)] + search.parameters
                    + MembershipSearch.cursor(page.cursor, isDescending: isDescending)
                    + [.int8(Int64(page.limit))],
                apartments: ids, topic: .members, limit: page.size, isReversed: page.isBackward
            ) { out in
                out.byte(2)
                out.text(list)
                search.describe(to: &out)
                page.describe(to: &out)
            }
            let parts = ConnectionParts(pages: pages, request: page) {
                [signer = application.signer] in
                let cursor = MembershipSearch.cursor(of: pages.table, $0, field)
                signer.append(cursor, of: list, to: &$1)
            }
            let payload = ConnectionPayload {
                [database = application.database] () async throws(PostgresError) in
                let rows = try await database.query(
                    MembershipQueries.count(search.kind),
                    [.int4Array(ids)] + search.parameters
                        + [.int8(search.isEmpty ? 0 : Int64(ConnectionPayload.maximumTotal))])
                return try rows.int32s(0).values
            }
            return parts.connection(
                MembershipConnectionRows.self, selection, payload: payload
            ) { MembershipRows(pages.table, $0) }
        }
    }

    public func memberships(
        of viewer: ViewerRows, _ arguments: ViewerMembershipsArguments,
        selecting selection: Selection
    ) async -> One<MembershipConnectionRows> {
        let list = "viewer-memberships"
        return await connection(MembershipConnectionRows.self, parents: viewer.count) {
            let page = try PageRequest(
                first: arguments.first, after: arguments.after, last: arguments.last,
                before: arguments.before, list: list, signer: application.signer)
            let statuses = arguments.statuses.value?.map(\.name)
            let account = Parameter(gate.viewer?.id, Parameter.uuid)
            let isDescending = !page.isBackward
            let rows = try await application.database.query(
                MembershipQueries.ownPage(
                    isDescending: isDescending, isFiltered: statuses != nil),
                [account] + MembershipSearch.cursor(page.cursor, isDescending: isDescending)
                    + [.int8(Int64(page.limit))]
                    + (statuses.map { [Parameter.textArray($0)] } ?? []))
            let pages = try StoredPages(
                rows.stored(), parents: viewer.count, limit: page.size,
                isReversed: page.isBackward)
            let parts = ConnectionParts(pages: pages, request: page) {
                [signer = application.signer] in
                let cursor = MembershipSearch.cursor(of: pages.table, $0, .requestedAt)
                signer.append(cursor, of: list, to: &$1)
            }
            let payload = ConnectionPayload {
                [database = application.database] () async throws(PostgresError) in
                let rows = try await database.query(
                    MembershipQueries.ownCount,
                    [
                        account, Parameter(statuses, Parameter.textArray),
                        .int8(Int64(ConnectionPayload.maximumTotal)),
                    ])
                return try rows.int32s(0).values
            }
            return parts.connection(
                MembershipConnectionRows.self, selection, payload: payload
            ) { MembershipRows(pages.table, $0) }
        }
    }

    public func totalCount(of membershipConnection: MembershipConnectionRows) async -> Leaves {
        await totals(
            membershipConnection.payload(ConnectionPayload.self), membershipConnection.count)
    }

    public func membership(
        of viewer: ViewerRows, _ arguments: ViewerMembershipArguments,
        selecting selection: Selection
    ) async -> One<MembershipRows> {
        do {
            let id = GlobalID(arguments.apartmentId).flatMap {
                $0.tag == .apartment ? $0.uuid : nil
            }
            guard let id, let pass = try await gate.apartment(id) else {
                return .nothing(MembershipRows(count: 0), parents: viewer.count)
            }
            return await ownMemberships(
                [Int32](repeating: pass.id, count: viewer.count), selection)
        } catch {
            return .failed(MembershipRows(count: 0), parents: viewer.count, fault(error))
        }
    }

    public func viewerMembership(
        of apartment: ApartmentRows, selecting selection: Selection
    ) async -> One<MembershipRows> {
        await ownMemberships(apartment.payload(ApartmentPayload.self).ids, selection)
    }

    private func ownMemberships(
        _ apartments: [Int32], _ selection: Selection
    ) async -> One<MembershipRows> {
        guard gate.viewer != nil else {
            return .nothing(MembershipRows(count: 0), parents: apartments.count)
        }
        do {
            let loaded = try await memberships.own.load(apartments)
            return One(MembershipRows(loaded.table, selection), link: loaded.link)
        } catch {
            return .failed(MembershipRows(count: 0), parents: apartments.count, fault(error))
        }
    }

    /// Memberships by key, null where missing or not to be seen.
    func memberships(
        _ keys: [TenantKey?], _ selection: Selection
    ) async -> One<MembershipRows> {
        do {
            let loaded = try await memberships.byKey.load(keys.compactMap { $0 })
            let access = try await membershipAccess(in: keys.compactMap { $0?.apartment })
            let payload = MembershipPayload(table: loaded.table)
            let link = Self.spread(loaded.link, over: keys).map { row in
                row >= 0 && access.canRead(payload, Int(row)) ? row : ResolvedField.null
            }
            return One(MembershipRows(loaded.table, selection), link: link)
        } catch {
            return .failed(MembershipRows(count: 0), parents: keys.count, fault(error))
        }
    }

    public func apartment(
        of membership: MembershipRows, selecting selection: Selection
    ) async -> One<ApartmentRows> {
        let payload = membership.payload(MembershipPayload.self)
        return await apartments((0..<membership.count).map(payload.apartment), selection)
    }

    public func user(
        of membership: MembershipRows, selecting selection: Selection
    ) async -> One<UserRows> {
        typealias Position = MembershipQueries.Position
        guard membership.count > 0 else { return One(UserRows(count: 0)) }
        let table = membership.payload(MembershipPayload.self).table
        return One(
            UserRows(
                table, id: Position.account, name: Position.userName,
                joinedAt: Position.userJoinedAt, selection))
    }

    public func decidedBy(
        of membership: MembershipRows, selecting selection: Selection
    ) async -> One<UserRows> {
        let table = membership.payload(MembershipPayload.self).table
        return await faces(
            (0..<membership.count).map { table.uuid(MembershipQueries.Position.decidedBy, $0) },
            selection)
    }

    public func household(
        of membership: MembershipRows, selecting selection: Selection
    ) async -> One<HouseholdRows> {
        let payload = membership.payload(MembershipPayload.self)
        do {
            let access = try await membershipAccess(
                in: (0..<membership.count).map(payload.apartment))
            let keys = (0..<membership.count).map { row in
                access.canRead(payload, row) ? payload.household(row) : nil
            }
            return await households(of: keys, selection)
        } catch {
            return .failed(HouseholdRows(count: 0), parents: membership.count, fault(error))
        }
    }
}

extension One where Rows: ObjectRows {
    /// Null for every parent. Precondition: `rows` is empty.
    static func nothing(_ rows: Rows, parents: Int) -> One {
        One(rows, link: [Int32](repeating: ResolvedField.null, count: parents))
    }
}
