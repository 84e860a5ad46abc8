// Events of complaints as objects of their types.

import GraphQLCore
import Postgres
import Schema

/// What the resolvers of an event's fields need of it.
struct ComplaintEventPayload: TenantPayload {
    let table: StoredTable
    let standings: [ComplaintStanding?]

    func apartment(_ row: Int) -> Int32 {
        table.int32s(ComplaintEventQueries.Position.apartment)[row]
    }

    fileprivate func id(_ field: FieldIndex, _ selection: Selection) -> Column? {
        guard selection.contains(field) else { return nil }
        let ids = table.uuids(ComplaintEventQueries.Position.id)
        return GlobalID.column(table.count) { row in
            GlobalID(.complaintEvent, TenantKey(apartment: apartment(row), uuid: ids[row]))
        }
    }
}

/// Events, a batch for each type of them: what hangs on them takes a statement for each type, not
/// for each change of type in their order.
struct ComplaintEventsByType {
    /// Rows of the table by kind.
    private let rows: [(kind: String, rows: [Int])]
    private let table: StoredTable
    private let standings: [ComplaintStanding?]
    /// Where each row of the table stands in the batches.
    let places: [Int32]

    init(_ table: StoredTable, _ standings: [ComplaintStanding?]) {
        self.table = table
        self.standings = standings
        var rows: [String: [Int]] = [:]
        if table.count > 0 {
            let kinds = table.text(ComplaintEventQueries.Position.kind)
            for row in 0..<table.count {
                let kind = String(decoding: kinds.bytes(row), as: UTF8.self)
                rows[kind, default: []].append(row)
            }
        }
        self.rows = rows.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        var places = [Int32](repeating: ResolvedField.null, count: table.count)
        for (place, row) in self.rows.flatMap(\.rows).enumerated() { places[row] = Int32(place) }
        self.places = places
    }

    /// The objects, with the selected columns.
    func batches(_ selection: Selection) -> [any ObjectRows] {
        rows.map { kind, rows in
            let payload = ComplaintEventPayload(
                table: table.selecting(rows), standings: rows.map { standings[$0] })
            return Self.batch(of: kind, payload, selection)
        }
    }

    private static func batch(
        of kind: String, _ run: ComplaintEventPayload, _ selection: Selection
    ) -> any ObjectRows {
        typealias Position = ComplaintEventQueries.Position
        let table = run.table
        switch kind {
        case "EDITED":
            typealias Fields = ComplaintEditedFields
            return ComplaintEditedRows(
                count: table.count, payload: run, id: run.id(Fields.id, selection),
                at: selection.contains(Fields.at) ? table.column(Position.at) : nil,
                fields: selection.contains(Fields.fields)
                    ? names(in: table.text(Position.fields)) : nil)
        case "DEADLINE_PASSED":
            typealias Fields = ComplaintDeadlinePassedFields
            return ComplaintDeadlinePassedRows(
                count: table.count, payload: run, id: run.id(Fields.id, selection),
                at: selection.contains(Fields.at) ? table.column(Position.at) : nil,
                kind: selection.contains(Fields.kind)
                    ? table.ordinals(Position.deadline, of: ComplaintDeadlineKind.names) : nil)
        default:
            typealias Fields = ComplaintStatusChangedFields
            return ComplaintStatusChangedRows(
                count: table.count, payload: run, id: run.id(Fields.id, selection),
                at: selection.contains(Fields.at) ? table.column(Position.at) : nil,
                from: selection.contains(Fields.from)
                    ? table.ordinals(Position.from, of: ComplaintStatus.names) : nil,
                to: selection.contains(Fields.to)
                    ? table.ordinals(Position.to, of: ComplaintStatus.names) : nil,
                reason: selection.contains(Fields.reason) ? table.column(Position.reason) : nil)
        }
    }

    /// Lists of names, from texts with commas between them.
    private static func names(in texts: TextColumn) -> Column {
        var bytes: [UInt8] = []
        var nameEnds: [UInt32] = []
        var ends: [UInt32] = []
        for row in texts.ends.indices {
            for name in texts.bytes(row).split(separator: UInt8(ascii: ",")) {
                bytes.append(contentsOf: name)
                nameEnds.append(UInt32(bytes.count))
            }
            ends.append(UInt32(nameEnds.count))
        }
        return .list(
            ListColumn(ends: ends, items: .text(TextColumn(slab: Slab(bytes), ends: nameEnds))))
    }
}
