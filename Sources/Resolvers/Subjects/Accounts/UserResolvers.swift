// The fields of a person, and people as shown with their content.

import GraphQLCore
import Postgres
public import Schema

extension Users {
    public func roleIn(of user: UserRows, _ arguments: UserRoleInArguments) async -> Leaves {
        await answer(user.count) {
            guard let id = GlobalID(arguments.apartmentId, .apartment),
                let pass = try await gate.apartment(id.uuid)
            else { return .null(user.count) }
            let viewer = gate.viewer
            // Memberships are shown to those who may read the complex, and to the person.
            let mayReadAll = pass.canRead(viewer) || viewer?.isPlatformAdmin == true
            let wanted = user.ids.filter { mayReadAll || $0 == viewer?.id }
            guard !wanted.isEmpty else { return .null(user.count) }
            let pages = try await application.pages(
                gate,
                GroupedRead(
                    MembershipQueries.roles, in: wanted.map { _ in pass.id },
                    [.uuidArray(wanted)]),
                topic: .members, limit: 1)
            return Self.roles(of: user.ids, wanted, Linked(pages))
        }
    }

    private static func roles(
        of accounts: [PostgresUUID], _ wanted: [PostgresUUID],
        _ loaded: Linked<MembershipRoleColumn>
    ) -> Column {
        guard
            case .enumeration(let ordinals, _) = loaded.records.ordinals(
                .role, of: MembershipRole.names)
        else { return .null(accounts.count) }
        let rows = Dictionary(zip(wanted, loaded.link)) { first, _ in first }
        let links = accounts.map { rows[$0] ?? ResolvedField.null }
        return .enumeration(
            links.map { $0 >= 0 ? ordinals[Int($0)] : 0 }, links.map { $0 >= 0 ? 0 : 1 })
    }

    /// People as shown with their content, to everyone who may read it.
    func people(shown ids: [PostgresUUID?], _ selection: Selection) async -> One<UserRows> {
        let wanted = Array(Set(ids.compactMap(\.self)))
        guard !wanted.isEmpty else { return .nothing(parents: ids.count) }
        return await answer(ids.count) {
            let pages = try await pages(
                ViewerQueries.people, [.uuidArray(wanted)], keys: wanted.count)
            let links = Dictionary(uniqueKeysWithValues: zip(wanted, pages.link))
            return One(
                UserRows(Records<UserColumn>(pages.table), UserColumn.person, selection),
                link: ids.map { $0.flatMap { links[$0] } ?? ResolvedField.null })
        }
    }

    /// People by ID, as far as the viewer may see them.
    func users(_ ids: [PostgresUUID?], _ selection: Selection) async -> One<UserRows> {
        let wanted = ids.compactMap(\.self)
        return await answer(ids.count) {
            let pages = try await pages(
                ViewerQueries.users,
                [
                    .uuidArray(wanted), Parameter(gate.viewer?.id, Parameter.uuid),
                    .bool(gate.viewer?.isPlatformAdmin == true),
                ], keys: wanted.count)
            return One(Linked<UserColumn>(pages).spread(over: ids)) {
                UserRows($0, UserColumn.person, selection)
            }
        }
    }
}
