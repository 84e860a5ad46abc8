// The office's roster of households and their occupancy.

public import GraphQLCore
import Postgres
public import Schema

extension Households {
    /// Maximum lines per call.
    static let rosterLimit = 1_000
    /// Maximum buildings of a complex; the largest in the country have under a hundred and fifty.
    static let buildingLimit = 1_000

    public func householdsUpsert(
        of mutation: MutationRows, _ arguments: MutationHouseholdsUpsertArguments,
        selecting selection: Selection
    ) async -> One<HouseholdsUpsertPayloadRows> {
        let input = arguments.input
        return await payload {
            let actor = try await gate.actor(in: input.apartmentId, .staff)
            let roster = try Roster(input.rows)
            let apartment = actor.apartment.id
            let field = HouseholdsUpsertPayloadFields.households
            let stored = try await act(
                by: actor,
                showing: { (stored: [(id: PostgresUUID, isNew: Bool)]) in
                    let keys = stored.map { TenantKey(apartment: apartment, uuid: $0.id) }
                    return [Shown(selection.contains(field) ? keys : [], loaders.households)]
                }
            ) { actor, transaction in
                try await limit(.householdsUpsert, .account(actor.id), transaction)
                let stored = try await HouseholdChangeQueries.upsert(
                    roster.rows, in: apartment, transaction)
                let buildings = try await HouseholdChangeQueries.buildingCount(
                    of: apartment, transaction)
                guard buildings <= Self.buildingLimit else {
                    throw Refusal(Roster.tooManyBuildings)
                }
                try await HouseholdChangeQueries.replacePhones(
                    roster.phones.map { line, phones in
                        (stored[line].id, phones.map { application.keyedHash(ofPhone: $0) })
                    }, in: apartment, transaction)
                try await transaction.audit(
                    "household.upsert", by: actor, subject: nil,
                    fields: roster.phones.isEmpty
                        ? ["occupancy"] : ["occupancy", "registeredPhones"])
                try await transaction.publish([.office], in: apartment)
                return stored
            }
            let created = stored.count(where: \.isNew)
            let keys = stored.map { TenantKey(apartment: apartment, uuid: $0.id) }
            let loaded = try await loaders.households.load(selection.contains(field) ? keys : [])
            return HouseholdsUpsertPayloadRows(
                count: 1, createdCount: .int(created),
                updatedCount: .int(stored.count - created),
                households: Many(
                    HouseholdRows(loaded.records, selection.below(field)),
                    ends: [UInt32(loaded.link.count)], link: loaded.link),
                userErrors: .empty)
        }
    }
}

/// The lines of a roster, checked.
struct Roster: Sendable {
    private(set) var rows: [HouseholdChangeQueries.Row] = []
    /// By line, if the line has phones: they replace the previous ones.
    private(set) var phones: [(line: Int, numbers: [String])] = []

    static let phoneLimit = 20

    init(_ lines: [HouseholdRowInput]) throws(Refusal) {
        let limit = Households.rosterLimit
        let bounds = UserProblem.Kind.validation(minimum: 1, maximum: limit)
        guard !lines.isEmpty else {
            throw Refusal(
                UserProblem(
                    .tooFew, .addHousehold, path: ["input", "rows"], kind: bounds))
        }
        guard lines.count <= limit else {
            throw Refusal(
                UserProblem(
                    .tooMany, .tooManyHouseholds(limit), path: ["input", "rows"],
                    kind: bounds))
        }
        var problems = InputProblems()
        var seen: [[String]: Int] = [:]
        for (index, line) in lines.enumerated() {
            add(line, index, &seen, &problems)
        }
        try problems.throwIfAny()
    }

    private mutating func add(
        _ line: HouseholdRowInput, _ index: Int, _ seen: inout [[String]: Int],
        _ problems: inout InputProblems
    ) {
        let path = ["rows", "\(index)"]
        let building = problems.text(
            line.building, Dwelling.buildingRule, path[0], path[1], "building")
        let unit = problems.text(line.unit, Dwelling.unitRule, path[0], path[1], "unit")
        if case .null = line.occupancy {
            problems.add(
                UserProblem(
                    .required, .occupancyRequired,
                    path: ["input"] + path + ["occupancy"]))
        }
        let row = HouseholdChangeQueries.Row(
            building: building, buildingKey: DwellingKey.building(building), unit: unit,
            unitKey: DwellingKey.unit(unit),
            occupancy: (line.occupancy.value ?? .unknown).name)
        if !building.isEmpty, !unit.isEmpty {
            if let earlier = seen[[row.buildingKey, row.unitKey]] {
                problems.add(
                    UserProblem(
                        .notUnique, .sameHousehold(asLine: earlier + 1),
                        path: ["input"] + path))
            } else {
                seen[[row.buildingKey, row.unitKey]] = index
            }
        }
        rows.append(row)
        addPhones(line, index, &problems)
    }

    private mutating func addPhones(
        _ line: HouseholdRowInput, _ index: Int, _ problems: inout InputProblems
    ) {
        guard let given = line.registeredPhones.value else { return }
        let path = ["input", "rows", "\(index)", "registeredPhones"]
        guard given.count <= Self.phoneLimit else {
            problems.add(
                UserProblem(
                    .tooMany, .tooManyPhones(Self.phoneLimit), path: path,
                    kind: .validation(maximum: Self.phoneLimit)))
            return
        }
        var numbers: [String] = []
        for (place, phone) in given.enumerated() {
            if let number = PhoneNumber(phone), number.isKoreanMobile {
                numbers.append(number.text)
            } else {
                let code: UserProblem.Code =
                    NormalizedText.isInvisible(phone) ? .required : .badFormat
                problems.add(UserProblem(code, .notAMobileNumber, path: path + ["\(place)"]))
            }
        }
        phones.append((index, numbers))
    }

    static let tooManyBuildings = UserProblem(
        .tooMany, .tooManyBuildingsOfComplex(Households.buildingLimit),
        path: ["input", "rows"], kind: .validation(maximum: Households.buildingLimit))
}
