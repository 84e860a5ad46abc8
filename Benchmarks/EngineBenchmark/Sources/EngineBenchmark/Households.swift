// The wide list of Q5: the same thousand objects that the peers hold in memory.

import GraphQLCore

/// One object of the list, as an application would keep it.
struct Household: Sendable {
    let id: String
    let code: String
    let name: String
    let unit: Int32
    let floor: Int32
    let area: Double
    let isOccupied: Bool
    let phone: String?
    let note: String?
    let createdAt: String

    static let all: [Household] = (1...1000).map(Household.init(number:))

    private init(number: Int) {
        id = "\(number)"
        code = "H-\(10000 + number)"
        name = "Household \(number)"
        unit = Int32(100 * (1 + number % 20) + number % 4)
        floor = Int32(1 + number % 20)
        area = Double(59 + number % 60) + 0.25
        isOccupied = number % 7 != 0
        let prefix: Int = 1000 + number % 9000
        let line: Int = 1000 + (number * 37) % 9000
        phone = number % 3 == 0 ? nil : "010-\(prefix)-\(line)"
        note = "Note for \"unit\" \(number): keys at desk\nand parcel box."
        createdAt = "2024-01-01T00:00:00.000Z"
    }
}

/// The benchmark's provider of the engine's data.
struct HouseholdResolvers: BatchResolvers {
    private let rootType: TypeIndex
    private let type: TypeIndex
    private let householdFields: Range<FieldIndex>
    /// The list as columns, for benchmarks that do not measure building them.
    private let prepared: ResolvedField?

    init?(_ typeSystem: TypeSystem, isPrepared: Bool) {
        guard let root = typeSystem.queryType, let type = typeSystem.type(named: "Household")
        else { return nil }
        rootType = root
        self.type = type
        householdFields = typeSystem.types[Int(type)].fields
        prepared = isPrepared ? Self.resolve(type) : nil
    }

    func root(_ operation: OperationType) -> ObjectBatch {
        ObjectBatch(type: rootType, count: 1)
    }

    func isColumn(_ field: FieldIndex) -> Bool { householdFields.contains(field) }

    func resolve(_ call: FieldCall) async -> ResolvedField {
        prepared ?? Self.resolve(type)
    }

    private static func resolve(_ type: TypeIndex) -> ResolvedField {
        let rows = Household.all
        let count = rows.count
        var id = TextColumnWriter(rows: count, bytesPerRow: 4)
        var code = TextColumnWriter(rows: count, bytesPerRow: 8)
        var name = TextColumnWriter(rows: count, bytesPerRow: 16)
        var phone = TextColumnWriter(rows: count, bytesPerRow: 14)
        var note = TextColumnWriter(rows: count, bytesPerRow: 56)
        var createdAt = TextColumnWriter(rows: count, bytesPerRow: 24)
        // By index: a copy of a row would retain each of its strings.
        for row in rows.indices {
            id.append(rows[row].id)
            code.append(rows[row].code)
            name.append(rows[row].name)
            phone.append(rows[row].phone)
            note.append(rows[row].note)
            createdAt.append(rows[row].createdAt)
        }
        // In the order of the schema.
        let columns: [Column?] = [
            .text(id.finish()), .text(code.finish()), .text(name.finish()),
            .int32(rows.map(\.unit), nil), .int32(rows.map(\.floor), nil),
            .double(rows.map(\.area), nil), .boolean(rows.map(\.isOccupied), nil),
            .text(phone.finish()), .text(note.finish()), .text(createdAt.finish()),
        ]
        return ResolvedField(
            lists: [ListLevel(ends: [UInt32(count)])],
            values: .objects(
                [ObjectBatch(type: type, count: count, columns: columns)],
                link: (0..<Int32(count)).map { $0 }))
    }
}

/// A schema without data: introspection needs none.
struct NoData: BatchResolvers {
    private let rootType: TypeIndex

    init(_ typeSystem: TypeSystem) {
        rootType = typeSystem.queryType ?? 0
    }

    func root(_ operation: OperationType) -> ObjectBatch {
        ObjectBatch(type: rootType, count: 1)
    }

    func isColumn(_ field: FieldIndex) -> Bool { false }

    func resolve(_ call: FieldCall) async -> ResolvedField {
        ResolvedField(
            values: .leaves(.null(call.parents.count), states: nil))
    }
}
