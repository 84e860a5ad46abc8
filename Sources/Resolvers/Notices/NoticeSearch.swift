// Which notices of a complex are asked for, and where a page of them begins.

import GraphQLCore
import Postgres
import Schema

/// A filter of notices as parameters of their statements.
struct NoticeSearch: Sendable {
    let rows: NoticeQueries.Listed
    private let hasStates: Bool
    private let filter: NoticeFilter?
    private let pattern: String?

    /// - Parameter writes: whether the viewer may ask for other states than PUBLISHED somewhere;
    ///   to all others the filter says nothing of states
    init(_ filter: NoticeFilter?, writes: Bool) throws(FieldError) {
        self.filter = filter
        pattern = try FilterText.read(filter?.text, "text").map(LikePattern.anywhere)
        let isFiltered = filter?.categories.value != nil || filter?.importance.value != nil
        hasStates = writes && filter?.states.value != nil
        rows =
            hasStates
            ? (pattern == nil ? .states : .searchedStates)
            : pattern != nil ? .searched : isFiltered ? .filtered : .published
    }

    /// What follows the parents.
    var parameters: [Parameter] {
        if rows == .published { return [] }
        let states: [Parameter] =
            hasStates ? [.textArray((filter?.states.value ?? []).map(\.name))] : []
        return states + [
            Parameter(filter?.categories.value?.map(\.name), Parameter.textArray),
            Parameter(filter?.importance.value?.name, Parameter.text),
            Parameter(pattern, Parameter.text),
        ]
    }

    func describe(to out: inout ByteWriter) {
        out.byte(UInt8(rows.rawValue))
        out.texts(hasStates ? filter?.states.value?.map(\.name) : nil)
        out.texts(filter?.categories.value?.map(\.name))
        out.text(filter?.importance.value?.name ?? "")
        out.text(pattern ?? "")
    }

    /// On top or not, the time, the key; without a cursor the beginning of the order, or its end.
    static func place(_ cursor: Cursor?, isBackward: Bool) -> [Parameter] {
        if let cursor, case .text(let bytes) = cursor.value, bytes.count == 9 {
            let time = bytes.dropFirst().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
            return [
                .bool(bytes[0] == 1),
                .timestamptz(Timestamp(microseconds: Int64(bitPattern: time))),
                .uuid(cursor.uuid),
            ]
        }
        return isBackward
            ? [.bool(false), .timestamptz(.negativeInfinity), .uuid(PostgresUUID(high: 0, low: 0))]
            : [
                .bool(true), .timestamptz(.infinity),
                .uuid(PostgresUUID(high: .max, low: .max)),
            ]
    }

    static func cursor(of table: StoredTable, _ row: Int) -> Cursor {
        typealias Position = NoticeQueries.Position
        var bytes: [UInt8] = [table.booleans(Position.isOnTop)[row] ? 1 : 0]
        let time = UInt64(bitPattern: table.timestamps(Position.listedAt).values[row])
        for shift in stride(from: 56, through: 0, by: -8) {
            bytes.append(UInt8(truncatingIfNeeded: time >> UInt64(shift)))
        }
        return Cursor(value: .text(bytes), uuid: table.uuids(Position.id)[row])
    }
}
