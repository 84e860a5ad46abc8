// A filter of memberships as parameters of their statements, and places in their lists.

import GraphQLCore
import Postgres
import Schema

/// What is looked for among the memberships of a complex.
struct MembershipSearch: Sendable {
    private let statuses: [MembershipStatus]?
    private let roles: [MembershipRole]?
    private let building: TenantKey?
    private let text: FilterText?
    /// A building that no ID stands for: nothing is found.
    let isEmpty: Bool

    init(_ filter: MembershipFilter?) throws(FieldError) {
        statuses = filter?.statuses.value
        roles = filter?.roles.value
        if let id = filter?.buildingId.value {
            building = RequestResolvers.key(id, .building)
            isEmpty = building == nil
        } else {
            building = nil
            isEmpty = false
        }
        text = try FilterText.read(filter?.text, "text")
    }

    /// Which statement answers it.
    var kind: MembershipQueries.Filter {
        if building == nil, text == nil, roles == nil {
            guard let statuses else { return .none }
            if statuses.count == 1 { return .status }
        }
        return .full
    }

    /// `$2` and on of the statements.
    var parameters: [Parameter] {
        switch kind {
        case .none: []
        case .status: [.text(statuses?.first?.name ?? "")]
        case .full:
            [
                Parameter(statuses?.map(\.name), Parameter.textArray),
                Parameter(roles?.map(\.name), Parameter.textArray),
                Parameter(building?.uuid, Parameter.uuid),
                Parameter(text.map(LikePattern.anywhere), Parameter.text),
                Parameter((text?.text).map(DwellingKey.building), Parameter.text),
                Parameter((text?.text).map(DwellingKey.unit), Parameter.text),
            ]
        }
    }

    func describe(to out: inout ByteWriter) {
        out.byte(statuses == nil ? 0 : 1)
        out.array((statuses ?? []).map(\.rawValue))
        out.byte(roles == nil ? 0 : 1)
        out.array((roles ?? []).map(\.rawValue))
        out.byte(building == nil ? 0 : 1)
        if let building { out.uuid(building.uuid) }
        out.byte(isEmpty ? 1 : 0)
        out.text(text?.text ?? "")
    }

    /// The time and key before the page; without a cursor the end of the order.
    static func cursor(_ cursor: Cursor?, isDescending: Bool) -> [Parameter] {
        guard let cursor, case .number(let number) = cursor.value else {
            return [
                .timestamptz(isDescending ? .infinity : .negativeInfinity),
                .uuid(
                    isDescending
                        ? PostgresUUID(high: .max, low: .max) : PostgresUUID(high: 0, low: 0)),
            ]
        }
        return [.timestamptz(Timestamp(microseconds: number)), .uuid(cursor.uuid)]
    }

    static func cursor(
        of table: StoredTable, _ row: Int, _ field: MembershipOrderField
    ) -> Cursor {
        typealias Position = MembershipQueries.Position
        let position =
            switch field {
            case .requestedAt: Position.requestedAt
            case .decidedAt: Position.decidedAt
            }
        let times = table.timestamps(position)
        // What is not decided stands at the end of time.
        let isNull = times.nulls?[row] == 1
        return Cursor(
            value: .number(isNull ? Timestamp.infinity.microseconds : times.values[row]),
            uuid: table.uuids(Position.id)[row])
    }
}
