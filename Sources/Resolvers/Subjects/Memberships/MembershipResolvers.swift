// Memberships: the office's list, the viewer's own, one by ID, and the fields of one.

public import GraphQLCore
import Postgres
public import Schema

extension Memberships {
    /// Memberships by key, null if missing or not visible.
    func memberships(
        _ keys: [TenantKey?], _ selection: Selection
    ) async -> One<MembershipRows> {
        await answer(keys.count) {
            let loaded = try await loaders.memberships.load(keys)
            let access = try await gate.membershipAccess(in: keys.compactMap { $0?.apartment })
            return One(loaded.keeping { access.canRead(loaded.records, $0) }) {
                MembershipRows($0, selection)
            }
        }
    }

    public func memberships(
        of apartment: ApartmentRows, _ arguments: ApartmentMembershipsArguments,
        selecting selection: Selection
    ) async -> One<MembershipConnectionRows> {
        await pages(of: apartment.count, selection, MembershipRows.init) {
            try MembershipList(arguments, in: apartment.ids, application.signer)
        }
    }

    public func memberships(
        of viewer: ViewerRows, _ arguments: ViewerMembershipsArguments,
        selecting selection: Selection
    ) async -> One<MembershipConnectionRows> {
        await pages(of: viewer.count, selection, MembershipRows.init) {
            try MembershipList(arguments, of: gate.viewer?.id, application.signer)
        }
    }

    func ownMemberships(
        _ apartments: [Int32], _ selection: Selection
    ) async -> One<MembershipRows> {
        guard gate.viewer != nil else { return .nothing(parents: apartments.count) }
        return await answer(apartments.count) {
            One(try await loaders.ownMemberships.load(apartments)) {
                MembershipRows($0, selection)
            }
        }
    }

    public func user(
        of membership: MembershipRows, selecting selection: Selection
    ) async -> One<UserRows> {
        One(UserRows(membership.records, MembershipColumn.user, selection))
    }

    public func decidedBy(
        of membership: MembershipRows, selecting selection: Selection
    ) async -> One<UserRows> {
        let memberships = membership.records
        return await Users(request).people(
            shown: (0..<memberships.count).map { memberships.uuid(.decidedBy, $0) }, selection)
    }

    public func household(
        of membership: MembershipRows, selecting selection: Selection
    ) async -> One<HouseholdRows> {
        let memberships = membership.records
        return await answer(memberships.count) {
            let access = try await gate.membershipAccess(in: memberships.apartments)
            let keys = (0..<memberships.count).map { row in
                access.canRead(memberships, row) ? memberships.key(.householdID, row) : nil
            }
            return await Households(request).households(of: keys, selection)
        }
    }
}

extension Apartments {
    public func viewerMembership(
        of apartment: ApartmentRows, selecting selection: Selection
    ) async -> One<MembershipRows> {
        await Memberships(request).ownMemberships(apartment.ids, selection)
    }
}

extension Viewers {
    public func membership(
        of viewer: ViewerRows, _ arguments: ViewerMembershipArguments,
        selecting selection: Selection
    ) async -> One<MembershipRows> {
        await answer(viewer.count) {
            guard let id = GlobalID(arguments.apartmentId, .apartment),
                let pass = try await gate.apartment(id.uuid)
            else { return .nothing(parents: viewer.count) }
            return await Memberships(request).ownMemberships(
                [Int32](repeating: pass.id, count: viewer.count), selection)
        }
    }
}

extension RequestLoaders {
    var memberships: RowLoader<MembershipColumn> { rows(MembershipQueries.byKey, .members) }

    /// The viewer's own membership of each complex.
    var ownMemberships: DataLoader<Int32, MembershipColumn> {
        loader(MembershipQueries.ofAccount) {
            application, gate, apartments async throws(PostgresError) in
            try await application.pages(
                gate,
                GroupedRead(
                    MembershipQueries.ofAccount, in: apartments, [],
                    [Parameter(gate.viewer?.id, Parameter.uuid)]),
                topic: nil, limit: 1)
        }
    }
}
