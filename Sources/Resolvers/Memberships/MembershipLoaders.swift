// Memberships by key, by complex and by household, read through the cache under the version of the
// complex's members.

import GraphQLCore
import Postgres
import Schema

/// What the resolvers of a membership's fields need of it.
struct MembershipPayload: TenantPayload {
    let table: StoredTable

    func apartment(_ row: Int) -> Int32 {
        table.int32s(MembershipQueries.Position.apartment)[row]
    }

    func key(_ row: Int) -> TenantKey {
        TenantKey(
            apartment: apartment(row), uuid: table.uuids(MembershipQueries.Position.id)[row])
    }

    func account(_ row: Int) -> PostgresUUID {
        table.uuids(MembershipQueries.Position.account)[row]
    }

    func household(_ row: Int) -> TenantKey? {
        table.uuid(MembershipQueries.Position.household, row).map {
            TenantKey(apartment: apartment(row), uuid: $0)
        }
    }

    func isVerified(_ row: Int) -> Bool {
        table.text(MembershipQueries.Position.status).bytes(row).elementsEqual("VERIFIED".utf8)
    }
}

/// Loaders of one request.
struct MembershipLoaders: Sendable {
    let byKey: RowLoader
    /// The viewer's own membership of each complex.
    let own: DataLoader<Int32>

    init(_ application: Application, _ gate: Gate) {
        byKey = application.rowLoader(gate, MembershipQueries.byKey, "membership", topic: .members)
        own = DataLoader { (apartments: [Int32]) async throws(PostgresError) in
            let rows = try await application.database.query(
                MembershipQueries.ofAccount,
                [.int4Array(apartments), Parameter(gate.viewer?.id, Parameter.uuid)])
            return try StoredPages(
                rows.stored(), parents: apartments.count, limit: 1, isReversed: false)
        }
    }

    func forget() {
        byKey.forget()
        own.forget()
    }
}

extension MembershipRows {
    /// Memberships as objects, with the selected columns.
    init(_ table: StoredTable, _ selection: Selection) {
        typealias Position = MembershipQueries.Position
        let payload = MembershipPayload(table: table)
        guard table.count > 0 else {
            self.init(count: 0, payload: payload)
            return
        }
        let column = SelectedColumns(table, selection)
        self.init(
            count: table.count, payload: payload,
            id: column.ids(MembershipFields.id) { GlobalID(.membership, payload.key($0)) },
            revision: column(MembershipFields.revision, Position.revision),
            role: column.names(MembershipFields.role, Position.role, MembershipRole.names),
            status: column.names(MembershipFields.status, Position.status, MembershipStatus.names),
            relation: column.names(
                MembershipFields.relation, Position.relation, ResidentRelation.names),
            method: column.names(
                MembershipFields.method, Position.method, VerificationMethod.names),
            requestedAt: column(MembershipFields.requestedAt, Position.requestedAt),
            decidedAt: column(MembershipFields.decidedAt, Position.decidedAt),
            decisionReason: column(MembershipFields.decisionReason, Position.decisionReason))
    }
}
