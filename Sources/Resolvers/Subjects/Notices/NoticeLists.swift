// The lists of notices.

import GraphQLCore
import Postgres
import Schema

typealias NoticeList = RequestedList<NoticeColumn>

extension RequestedList<NoticeColumn> {
    /// The notices of complexes.
    ///
    /// - Parameter readers: what the viewer sees of each complex's notices
    init(
        _ arguments: ApartmentNoticesArguments, in apartments: [Int32], _ readers: [NoticeReader],
        _ signer: CursorSigner
    ) throws(FieldError) {
        let filter = arguments.filter.value
        // For viewers who cannot write notices the state filter is ignored.
        let isWriter = readers.contains { $0.seesAll || $0.seesElections }
        let states = isWriter ? filter?.states.value?.map(\.name) : nil
        let values: [Parameter] = [
            .boolArray(readers.map(\.seesAll)), .boolArray(readers.map(\.seesElections)),
            .nullableUUIDArray(readers.map(\.building)),
        ]
        try self.init(
            states == nil ? NoticeQueries.published : NoticeQueries.inStates, arguments,
            name: "notices", .fixed(isDescending: true),
            of: .apartments(apartments, values + (states.map { [.textArray($0)] } ?? [])),
            topic: .notices, signer: signer
        ) { () throws(FieldError) in
            [
                Parameter(filter?.categories.value?.map(\.name), Parameter.textArray),
                Parameter(filter?.importance.value?.name, Parameter.text),
                try FilterText.pattern(filter?.text, "text"),
            ]
        }
    }
}

extension KeysetOrder<NoticeColumn> {
    /// Pinned and urgent ones first, then the newest. Descending.
    static var onTopFirst: KeysetOrder {
        let terms = [NoticeColumn.isOnTop, .listedAt].map { (inside: $0.sql, outside: $0.sql) }
        return KeysetOrder(
            name: "listed_at", terms: terms, types: [.bool, .timestamptz],
            place: { value, isDescending in
                guard case .text(let bytes) = value, bytes.count == 9 else {
                    return [
                        .bool(isDescending),
                        .timestamptz(isDescending ? .infinity : .negativeInfinity),
                    ]
                }
                let time = bytes.dropFirst().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
                return [
                    .bool(bytes[0] == 1),
                    .timestamptz(Timestamp(microseconds: Int64(bitPattern: time))),
                ]
            },
            value: { notices, row in
                var bytes: [UInt8] = [notices.booleans(.isOnTop)[row] ? 1 : 0]
                withUnsafeBytes(of: notices.timestamps(.listedAt).values[row].bigEndian) {
                    bytes.append(contentsOf: $0)
                }
                return .text(bytes)
            })
    }
}
