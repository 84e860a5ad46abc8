// A filter of the directory as parameters of its statements.

import GraphQLCore
import Postgres
import Schema

/// What is looked for in the directory.
struct ApartmentSearch: Sendable {
    private let text: SearchText.Query?
    private let sido: String?
    private let sigungu: String?
    private let bjdCodePrefix: String?
    private let isManaged: Bool?

    init(_ filter: ApartmentFilter?) throws(FieldError) {
        if let given = try FilterText.read(filter?.text, "text") {
            guard let query = SearchText.Query(given), !query.grams.isEmpty else {
                throw .badUserInput("text must have a word of at least two characters.")
            }
            text = query
        } else {
            text = nil
        }
        sido = try FilterText.read(filter?.sido, "sido")?.text
        sigungu = try FilterText.read(filter?.sigungu, "sigungu")?.text
        bjdCodePrefix = try FilterText.read(filter?.bjdCodePrefix, "bjdCodePrefix")?.folded
        isManaged = filter?.isManaged.value
        if let bjdCodePrefix {
            let isDigits = bjdCodePrefix.utf8.allSatisfy { (0x30...0x39).contains($0) }
            guard isDigits, bjdCodePrefix.utf8.count <= 10 else {
                throw .badUserInput("bjdCodePrefix has at most 10 digits.")
            }
        }
    }

    private var isEmpty: Bool {
        text == nil && sido == nil && sigungu == nil && bjdCodePrefix == nil && isManaged == nil
    }

    /// Among what a page that begins there looks.
    func scope(after cursor: Cursor?) -> ApartmentQueries.Scope {
        if text != nil { return .searched }
        guard isEmpty else { return .filtered }
        return cursor == nil ? .all : .rest
    }

    /// What the statements begin with: nothing without a filter.
    var parameters: [Parameter] {
        if isEmpty { return [] }
        return [
            Parameter(text?.grams, Parameter.textArray),
            Parameter(text?.patterns, Parameter.textArray),
            Parameter(sido, Parameter.text),
            Parameter(sigungu, Parameter.text),
            Parameter(bjdCodePrefix.map(LikePattern.starting(withKey:)), Parameter.text),
            Parameter(isManaged, Parameter.bool),
        ]
    }

    func describe(to out: inout ByteWriter) {
        for pattern in text?.patterns ?? [] { out.text(pattern) }
        for part in [sido, sigungu, bjdCodePrefix] {
            out.byte(part == nil ? 0 : 1)
            out.text(part ?? "")
        }
        out.byte(isManaged.map { $0 ? 2 : 1 } ?? 0)
    }

    /// The order value and the number of the complex before the page.
    static func cursor(_ cursor: Cursor?, _ field: ApartmentOrderField) -> [Parameter] {
        guard let cursor else { return [.null, .null] }
        let id = Parameter.int4(Int32(truncatingIfNeeded: cursor.uuid.low))
        switch (cursor.value, field) {
        case (.text(let name), _): return [.utf8(name), id]
        case (.number(let number), .createdAt):
            return [.timestamptz(Timestamp(microseconds: number)), id]
        case (.number(let number), _): return [.int4(Int32(truncatingIfNeeded: number)), id]
        }
    }

    static func cursor(of table: StoredTable, _ row: Int, _ field: ApartmentOrderField) -> Cursor {
        typealias Position = ApartmentQueries.Position
        let value: Cursor.Value =
            switch field {
            case .name: .text(Array(table.text(Position.name).bytes(row)))
            case .memberCount: .number(Int64(table.int32s(Position.memberCount)[row]))
            case .createdAt: .number(table.timestamps(Position.createdAt).values[row])
            }
        let id = UInt64(UInt32(bitPattern: table.int32s(Position.id)[row]))
        return Cursor(value: value, uuid: PostgresUUID(high: 0, low: id))
    }
}
