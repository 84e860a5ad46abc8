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

extension ComplaintEventRows {
    init(_ table: StoredTable, _ standings: [ComplaintStanding?], _ selection: Selection) {
        self.init(Self.runs(table, standings, selection))
    }

    /// Rows keep their order: neighbours of one type make a batch.
    static func runs(
        _ table: StoredTable, _ standings: [ComplaintStanding?], _ selection: Selection
    ) -> [any ObjectRows] {
        var batches: [any ObjectRows] = []
        let kinds =
            table.count > 0 ? table.text(ComplaintEventQueries.Position.kind) : nil
        var start = 0
        while start < table.count, let kinds {
            let kind = kinds.bytes(start)
            var end = start + 1
            while end < table.count, kinds.bytes(end).elementsEqual(kind) { end += 1 }
            let run = ComplaintEventPayload(
                table: table.selecting(Array(start..<end)),
                standings: Array(standings[start..<end]))
            batches.append(
                Self.batch(of: String(decoding: kind, as: UTF8.self), run, selection))
            start = end
        }
        return batches
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
