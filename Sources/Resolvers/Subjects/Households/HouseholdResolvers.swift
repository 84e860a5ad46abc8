// Buildings and households: the office's lists, one by ID, and their fields.

public import GraphQLCore
import Postgres
public import Schema

extension Households {
    /// Buildings by key, for everyone signed in, like the list.
    func buildings(_ keys: [TenantKey?], _ selection: Selection) async -> One<BuildingRows> {
        guard gate.viewer != nil else { return .nothing(parents: keys.count) }
        return await answer(keys.count) {
            One(try await loaders.buildings.load(keys)) { BuildingRows($0, selection) }
        }
    }

    public func households(
        of apartment: ApartmentRows, _ arguments: ApartmentHouseholdsArguments,
        selecting selection: Selection
    ) async -> One<HouseholdConnectionRows> {
        await pages(of: apartment.count, selection, HouseholdRows.init) {
            try HouseholdList(arguments, in: apartment.ids, application.signer)
        }
    }

    /// Households by key, null if missing or not visible.
    func households(_ keys: [TenantKey?], _ selection: Selection) async -> One<HouseholdRows> {
        await answer(keys.count) {
            let access = try await gate.membershipAccess(in: keys.compactMap { $0?.apartment })
            return await households(
                of: keys.map { key in key.flatMap { access.canRead($0) ? $0 : nil } }, selection)
        }
    }

    /// Households by key, for callers that have checked that the viewer may see them. Their members
    /// are checked separately: not everyone who may know a dwelling may know who lives there.
    func households(
        of keys: [TenantKey?], _ selection: Selection
    ) async -> One<HouseholdRows> {
        await answer(keys.count) {
            One(try await loaders.households.load(keys)) { HouseholdRows($0, selection) }
        }
    }

    public func building(
        of household: HouseholdRows, selecting selection: Selection
    ) async -> One<BuildingRows> {
        await answer(household.count) {
            One(try await loaders.buildings.load(household.records.keys(.buildingID))) {
                BuildingRows($0, selection)
            }
        }
    }

    public func members(
        of household: HouseholdRows, selecting selection: Selection
    ) async -> Many<MembershipRows> {
        let all = household.records.keys
        return await answer(all.count) {
            let access = try await gate.membershipAccess(in: all.map(\.apartment))
            let pages = try await pages(
                MembershipQueries.ofHouseholds, of: all.filter { access.canRead($0) },
                topic: .members, limit: StoredPages.everything)
            // Households whose members the viewer may not see have an empty list.
            var readable = 0
            let ends = all.map { key -> UInt32 in
                if access.canRead(key) { readable += 1 }
                return readable == 0 ? 0 : pages.ends[readable - 1]
            }
            return Many(MembershipRows(Records(pages.table), selection), ends: ends)
        }
    }
}

extension Apartments {
    public func buildings(
        of apartment: ApartmentRows, selecting selection: Selection
    ) async -> Many<BuildingRows> {
        await answer(apartment.count) {
            let pages = try await pages(
                BuildingQueries.ofApartments, in: apartment.ids, topic: .office,
                limit: StoredPages.everything)
            return Many(BuildingRows(Records(pages.table), selection), ends: pages.ends)
        }
    }

    public func building(
        of apartment: ApartmentRows, _ arguments: ApartmentBuildingArguments,
        selecting selection: Selection
    ) async -> One<BuildingRows> {
        guard arguments.name.utf8.count <= FilterText.maximumBytes,
            let name = FilterText(arguments.name), !name.text.utf8.contains(0)
        else { return .nothing(parents: apartment.count) }
        return await answer(apartment.count) {
            let pages = try await pages(
                BuildingQueries.byName, in: apartment.ids,
                [.text(DwellingKey.building(name.text))], topic: .office, limit: 1)
            return One(Linked(pages)) { BuildingRows($0, selection) }
        }
    }
}

extension RequestLoaders {
    var buildings: RowLoader<BuildingColumn> { rows(BuildingQueries.byKey, .office) }
    var households: RowLoader<HouseholdColumn> { rows(HouseholdQueries.byKey, .office) }
}
