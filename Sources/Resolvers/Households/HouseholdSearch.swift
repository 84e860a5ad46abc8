// A filter of households as parameters of their statements, and places in their list.

import GraphQLCore
import Postgres
import Schema

/// How buildings and units are written.
enum Dwelling {
    static let buildingRule = TextRule.name("동은", 1...20)
    static let unitRule = TextRule.name("호는", 1...20)
}

/// What is looked for among the households of a complex.
struct HouseholdSearch: Sendable {
    private let building: TenantKey?
    private let occupancy: OccupancyStatus?
    private let unitPattern: String?
    private let hasVerifiedMember: Bool?
    /// A building that no ID stands for: nothing is found.
    let isEmpty: Bool

    init(_ filter: HouseholdFilter?) throws(FieldError) {
        if let id = filter?.buildingId.value {
            building = RequestResolvers.key(id, .building)
            isEmpty = building == nil
        } else {
            building = nil
            isEmpty = false
        }
        occupancy = filter?.occupancy.value
        hasVerifiedMember = filter?.hasVerifiedMember.value
        let prefix = try FilterText.read(filter?.unitPrefix, "unitPrefix")
        unitPattern = prefix.map { LikePattern.starting(withKey: DwellingKey.unit($0.text)) }
    }

    /// Whether anything narrows the list.
    var isFiltered: Bool {
        building != nil || occupancy != nil || unitPattern != nil || hasVerifiedMember != nil
    }

    var dependsOnMembers: Bool { hasVerifiedMember != nil }

    /// `$2` to `$5` of the statements for filters.
    var parameters: [Parameter] {
        guard isFiltered else { return [] }
        return [
            Parameter(building?.uuid, Parameter.uuid),
            Parameter(occupancy?.name, Parameter.text),
            Parameter(unitPattern, Parameter.text),
            Parameter(hasVerifiedMember, Parameter.bool),
        ]
    }

    func describe(to out: inout ByteWriter) {
        out.byte(isEmpty ? 1 : 0)
        out.byte(building == nil ? 0 : 1)
        if let building { out.uuid(building.uuid) }
        out.text(occupancy?.name ?? "")
        out.text(unitPattern ?? "")
    }

    /// The place (building and unit, 20 characters each) and key before the page; without a cursor
    /// the end of the order.
    static func cursor(_ cursor: Cursor?, isDescending: Bool) -> [Parameter] {
        guard let cursor, case .text(let place) = cursor.value else {
            let last = String(repeating: "\u{10FFFF}", count: 40)
            return isDescending
                ? [.text(last), .uuid(PostgresUUID(high: .max, low: .max))]
                : [.text(""), .uuid(PostgresUUID(high: 0, low: 0))]
        }
        return [.utf8(place), .uuid(cursor.uuid)]
    }

    static func cursor(of table: StoredTable, _ row: Int) -> Cursor {
        typealias Position = HouseholdQueries.Position
        return Cursor(
            value: .text(Array(table.text(Position.place).bytes(row))),
            uuid: table.uuids(Position.id)[row])
    }
}
