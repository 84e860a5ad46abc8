// Buildings and households: the office's lists, one by ID, and their fields.

public import GraphQLCore
import Postgres
public import Schema

extension RequestResolvers {
    public func households(
        of apartment: ApartmentRows, _ arguments: ApartmentHouseholdsArguments,
        selecting selection: Selection
    ) async -> One<HouseholdConnectionRows> {
        let ids = apartment.payload(ApartmentPayload.self).ids
        let list = "households"
        return await connection(HouseholdConnectionRows.self, parents: ids.count) {
            let page = try PageRequest(
                first: arguments.first, after: arguments.after, last: arguments.last,
                before: arguments.before, list: list, signer: application.signer)
            let search = try HouseholdSearch(arguments.filter.value)
            let isDescending = page.isBackward
            let wanted = search.isEmpty ? [] : ids
            // Whether somebody lives there changes with members, and is in no entry of the office's.
            let pages = try await application.tenantPages(
                gate,
                HouseholdQueries.page(isDescending: isDescending, isFiltered: search.isFiltered),
                [.int4Array(wanted)] + search.parameters
                    + HouseholdSearch.cursor(page.cursor, isDescending: isDescending)
                    + [.int8(Int64(page.limit))],
                apartments: ids, topic: search.dependsOnMembers ? nil : .office,
                limit: page.size, isReversed: page.isBackward
            ) { out in
                out.byte(3)
                search.describe(to: &out)
                page.describe(to: &out)
            }
            let parts = ConnectionParts(pages: pages, request: page) {
                [signer = application.signer] in
                signer.append(HouseholdSearch.cursor(of: pages.table, $0), of: list, to: &$1)
            }
            let payload = ConnectionPayload {
                [database = application.database] () async throws(PostgresError) in
                let rows = try await database.query(
                    HouseholdQueries.count(isFiltered: search.isFiltered),
                    [.int4Array(ids)] + search.parameters
                        + [.int8(search.isEmpty ? 0 : Int64(ConnectionPayload.maximumTotal))])
                return try rows.int32s(0).values
            }
            return parts.connection(HouseholdConnectionRows.self, selection, payload: payload) {
                HouseholdRows(pages.table, $0)
            }
        }
    }

    public func totalCount(of householdConnection: HouseholdConnectionRows) async -> Leaves {
        await totals(
            householdConnection.payload(ConnectionPayload.self), householdConnection.count)
    }

    public func buildings(
        of apartment: ApartmentRows, selecting selection: Selection
    ) async -> Many<BuildingRows> {
        let ids = apartment.payload(ApartmentPayload.self).ids
        do {
            let pages = try await application.tenantPages(
                gate, BuildingQueries.ofApartments, [.int4Array(ids)], apartments: ids,
                topic: .office, limit: StoredPages.everything
            ) { $0.byte(4) }
            return Many(BuildingRows(pages.table, selection), ends: pages.ends)
        } catch {
            return .failed(BuildingRows(count: 0), parents: ids.count, fault(error))
        }
    }

    public func building(
        of apartment: ApartmentRows, _ arguments: ApartmentBuildingArguments,
        selecting selection: Selection
    ) async -> One<BuildingRows> {
        let ids = apartment.payload(ApartmentPayload.self).ids
        guard arguments.name.utf8.count <= FilterText.longest,
            let name = FilterText(arguments.name), !name.text.utf8.contains(0)
        else { return .nothing(BuildingRows(count: 0), parents: ids.count) }
        let key = DwellingKey.building(name.text)
        do {
            let pages = try await application.tenantPages(
                gate, BuildingQueries.byName, [.int4Array(ids), .text(key)], apartments: ids,
                topic: .office, limit: 1
            ) { out in
                out.byte(5)
                out.text(key)
            }
            return One(BuildingRows(pages.table, selection), link: pages.link)
        } catch {
            return .failed(BuildingRows(count: 0), parents: ids.count, fault(error))
        }
    }

    /// Buildings by key, for everybody signed in, as the list is.
    func buildings(_ keys: [TenantKey?], _ selection: Selection) async -> One<BuildingRows> {
        guard gate.viewer != nil else {
            return .nothing(BuildingRows(count: 0), parents: keys.count)
        }
        do {
            let loaded = try await households.buildings.load(keys.compactMap { $0 })
            return One(
                BuildingRows(loaded.table, selection), link: Self.spread(loaded.link, over: keys))
        } catch {
            return .failed(BuildingRows(count: 0), parents: keys.count, fault(error))
        }
    }

    /// Households by key, null where missing or not to be seen.
    func households(_ keys: [TenantKey?], _ selection: Selection) async -> One<HouseholdRows> {
        do {
            let access = try await membershipAccess(in: keys.compactMap { $0?.apartment })
            return await households(
                of: keys.map { key in key.flatMap { access.canRead($0) ? $0 : nil } }, selection)
        } catch {
            return .failed(HouseholdRows(count: 0), parents: keys.count, fault(error))
        }
    }

    /// Households by key, for callers that know that the viewer may see them. Their members are
    /// asked for anew: not everybody who may know a dwelling may know who lives there.
    func households(
        of keys: [TenantKey?], _ selection: Selection
    ) async -> One<HouseholdRows> {
        do {
            let loaded = try await households.byKey.load(keys.compactMap { $0 })
            return One(
                HouseholdRows(loaded.table, selection),
                link: Self.spread(loaded.link, over: keys))
        } catch {
            return .failed(HouseholdRows(count: 0), parents: keys.count, fault(error))
        }
    }

    public func apartment(
        of household: HouseholdRows, selecting selection: Selection
    ) async -> One<ApartmentRows> {
        let payload = household.payload(HouseholdPayload.self)
        return await apartments((0..<household.count).map(payload.apartment), selection)
    }

    public func apartment(
        of building: BuildingRows, selecting selection: Selection
    ) async -> One<ApartmentRows> {
        let payload = building.payload(BuildingPayload.self)
        return await apartments((0..<building.count).map(payload.apartment), selection)
    }

    public func building(
        of household: HouseholdRows, selecting selection: Selection
    ) async -> One<BuildingRows> {
        let payload = household.payload(HouseholdPayload.self)
        do {
            let loaded = try await households.buildings.load(
                (0..<household.count).map(payload.building))
            return One(BuildingRows(loaded.table, selection), link: loaded.link)
        } catch {
            return .failed(BuildingRows(count: 0), parents: household.count, fault(error))
        }
    }

    public func members(
        of household: HouseholdRows, selecting selection: Selection
    ) async -> Many<MembershipRows> {
        let payload = household.payload(HouseholdPayload.self)
        let all = (0..<household.count).map(payload.key)
        do {
            let access = try await membershipAccess(in: all.map(\.apartment))
            let keys = all.filter { access.canRead($0) }
            let pages = try await application.tenantPages(
                gate, MembershipQueries.ofHouseholds,
                keys.parameters,
                apartments: keys.map(\.apartment), topic: .members, limit: StoredPages.everything
            ) { out in
                out.byte(3)
                for key in keys { out.uuid(key.uuid) }
            }
            // Households that the viewer may not look into have an empty list.
            var readable = 0
            let ends = all.map { key -> UInt32 in
                if access.canRead(key) { readable += 1 }
                return readable == 0 ? 0 : pages.ends[readable - 1]
            }
            return Many(MembershipRows(pages.table, selection), ends: ends)
        } catch {
            return .failed(MembershipRows(count: 0), parents: all.count, fault(error))
        }
    }
}

extension Many where Rows: ObjectRows {
    /// The same error for every parent. Precondition: `rows` is empty.
    static func failed(_ rows: Rows, parents: Int, _ error: FieldError) -> Many {
        Many(
            rows, ends: [UInt32](repeating: 0, count: parents),
            states: [Int32](repeating: ResolvedField.error(0), count: parents), link: [],
            errors: [error])
    }
}
