// Whom a notice, an event or a poll is for: some buildings, or if there are none, the whole
// complex.

import GraphQLCore
import Postgres
import Schema

enum Audience {
    static let maximumBuildings = 200

    /// The distinct buildings of an input; IDs of anything else count as missing.
    static func buildings(
        _ ids: [String], in apartment: Int32, _ problems: inout InputProblems
    ) -> [PostgresUUID] {
        guard ids.count <= maximumBuildings else {
            problems.add(
                UserProblem(
                    .tooMany, .tooManyBuildings(maximumBuildings),
                    path: ["input", "audienceBuildingIds"],
                    kind: .validation(maximum: maximumBuildings)))
            return []
        }
        var buildings: [PostgresUUID] = []
        for id in ids {
            guard let key = GlobalID(id, .building)?.key, key.apartment == apartment else {
                problems.add(missing)
                return []
            }
            if !buildings.contains(key.uuid) { buildings.append(key.uuid) }
        }
        return buildings
    }

    /// Refuses buildings that the complex does not have.
    static func check(
        _ buildings: [PostgresUUID], in apartment: Int32, _ transaction: Transaction
    ) async throws {
        if buildings.isEmpty { return }
        let known = try await AudienceQueries.known(buildings, in: apartment, transaction)
        guard known.count == buildings.count else { throw Refusal(missing) }
    }

    private static let missing = UserProblem.notFound(path: ["input", "audienceBuildingIds"])

    /// The buildings of a row, in the format of `AudienceQueries.column`.
    static func buildings(in text: some Sequence<UInt8>) -> [PostgresUUID] {
        var digits: [UInt8] = []
        var buildings: [PostgresUUID] = []
        for byte in text {
            guard let digit = Character(UnicodeScalar(byte)).hexDigitValue else { continue }
            digits.append(UInt8(digit))
            guard digits.count == 32 else { continue }
            let bytes = stride(from: 0, to: 32, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
            if let building = PostgresUUID(bytes: bytes) { buildings.append(building) }
            digits = []
        }
        return buildings
    }
}

extension DomainSubject {
    /// The audience of each row, in the format of `AudienceQueries.column`: one statement for the
    /// buildings of all.
    func audiences<Names: ComplexColumn>(
        _ records: Records<Names>, _ column: Names, _ selection: Selection
    ) async -> Many<BuildingRows> {
        let texts = records.text(column)
        var keys: [TenantKey] = []
        var ends: [UInt32] = []
        for row in 0..<records.count {
            let apartment = records.apartment(row)
            keys += Audience.buildings(in: texts.bytes(row)).map {
                TenantKey(apartment: apartment, uuid: $0)
            }
            ends.append(UInt32(keys.count))
        }
        let found = await Households(request).buildings(keys, selection)
        return Many(found.rows, ends: ends, link: found.link, errors: found.errors)
    }
}
