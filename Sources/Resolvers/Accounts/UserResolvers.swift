// The fields of a person, and people as they are shown with what they did.

import GraphQLCore
import Postgres
public import Schema

extension RequestResolvers {
    public func roleIn(of user: UserRows, _ arguments: UserRoleInArguments) async -> Leaves {
        let nobody = Leaves(.null(user.count))
        guard user.count > 0 else { return nobody }
        let accounts = user.payload(UserPayload.self).ids
        do {
            guard let id = GlobalID(arguments.apartmentId), id.tag == .apartment,
                let pass = try await gate.apartment(id.uuid)
            else { return nobody }
            let viewer = gate.viewer
            // Who belongs to a complex is told to those who may read it, and of oneself.
            let mayReadAll = pass.canRead(viewer) || viewer?.isPlatformAdmin == true
            let wanted = accounts.filter { mayReadAll || $0 == viewer?.id }
            guard !wanted.isEmpty else { return nobody }
            let pages = try await application.tenantPages(
                gate, MembershipQueries.roles, [.int4(pass.id), .uuidArray(wanted)],
                apartments: wanted.map { _ in pass.id }, topic: .members, limit: 1
            ) { out in
                out.byte(4)
                for account in wanted { out.uuid(account) }
            }
            return Leaves(Self.roles(of: accounts, wanted, pages))
        } catch {
            return .failed(user.count, fault(error))
        }
    }

    private static func roles(
        of accounts: [PostgresUUID], _ wanted: [PostgresUUID], _ pages: StoredPages
    ) -> Column {
        guard pages.table.count > 0,
            case .enumeration(let ordinals, _) = pages.table.ordinals(
                1, of: MembershipRole.names)
        else { return .null(accounts.count) }
        let rows = Dictionary(zip(wanted, pages.link)) { first, _ in first }
        let links = accounts.map { rows[$0] ?? ResolvedField.null }
        return .enumeration(
            links.map { $0 >= 0 ? ordinals[Int($0)] : 0 }, links.map { $0 >= 0 ? 0 : 1 })
    }

    /// People as what they did shows them, to everybody who may read that.
    func faces(_ ids: [PostgresUUID?], _ selection: Selection) async -> One<UserRows> {
        typealias Position = ViewerQueries.UserPosition
        let wanted = Array(Set(ids.compactMap { $0 }))
        guard !wanted.isEmpty else {
            return .nothing(UserRows(count: 0), parents: ids.count)
        }
        do {
            let rows = try await application.database.query(
                ViewerQueries.faces, [.uuidArray(wanted)])
            let pages = try StoredPages(
                rows.stored(), parents: wanted.count, limit: 1, isReversed: false)
            let links = Dictionary(uniqueKeysWithValues: zip(wanted, pages.link))
            return One(
                UserRows(
                    pages.table, id: Position.id, name: Position.displayName,
                    joinedAt: Position.joinedAt, selection),
                link: ids.map { $0.flatMap { links[$0] } ?? ResolvedField.null })
        } catch {
            return .failed(UserRows(count: 0), parents: ids.count, fault(error))
        }
    }
}
