// The lists of households.

import GraphQLCore
import Postgres
import Schema

/// The text form of buildings and units.
enum Dwelling {
    static let buildingRule = TextRule.name(.building, 1...20)
    static let unitRule = TextRule.name(.unit, 1...20)
}

typealias HouseholdList = RequestedList<HouseholdColumn>

extension RequestedList<HouseholdColumn> {
    /// The households of complexes.
    init(
        _ arguments: ApartmentHouseholdsArguments, in apartments: [Int32], _ signer: CursorSigner
    ) throws(FieldError) {
        let filter = arguments.filter.value
        let building = filter?.buildingId.value.map { GlobalID($0, .building) }
        let hasVerifiedMember = filter?.hasVerifiedMember.value
        try self.init(
            HouseholdQueries.list, arguments, name: "households", .fixed(),
            of: .apartments(apartments),
            // Whether a household is inhabited changes with members, and is not under the office's
            // topic.
            topic: hasVerifiedMember == nil ? .office : nil, isEmpty: building == .some(nil),
            signer: signer
        ) { () throws(FieldError) in
            let prefix = try FilterText.read(filter?.unitPrefix, "unitPrefix")
            return [
                Parameter(building??.uuid, Parameter.uuid),
                Parameter(filter?.occupancy.value?.name, Parameter.text),
                Parameter(
                    prefix.map { LikePattern.starting(withKey: DwellingKey.unit($0.text)) },
                    Parameter.text),
                Parameter(hasVerifiedMember, Parameter.bool),
            ]
        }
    }
}

extension KeysetOrder<HouseholdColumn> {
    /// By building and unit, of which a cursor has 20 characters each, concatenated.
    static var buildingAndUnit: KeysetOrder {
        KeysetOrder(
            name: "unit",
            terms: [("b.name_order", "h.name_order"), ("h.unit_order", "h.unit_order")],
            types: [.text, .text], beginsAtFirstTerm: true,
            place: { value, isDescending in
                guard case .text(let bytes) = value else {
                    let end = isDescending ? String(repeating: "\u{10FFFF}", count: 20) : ""
                    return [.text(end), .text(end)]
                }
                let characters = String(decoding: bytes, as: UTF8.self).unicodeScalars
                return [
                    .text(String(characters.prefix(20))), .text(String(characters.dropFirst(20))),
                ]
            },
            value: { households, row in
                .text(
                    Array(households.text(.nameOrder).bytes(row))
                        + households.text(.unitOrder).bytes(row))
            })
    }
}
