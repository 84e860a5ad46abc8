// Events of complaints as objects of their types.

import GraphQLCore
import Postgres
import Schema

/// What the resolvers of an event's fields need.
struct ComplaintEventPayload: TenantPayload {
    let events: Records<ComplaintEventColumn>
    let standings: [ComplaintStanding?]

    func apartment(_ row: Int) -> Int32 { events.apartment(row) }
}

/// Events, a batch for each type of them: linked objects take one statement per type, not per
/// change of type in their order.
struct ComplaintEventsByType {
    /// Rows by kind.
    private let rows: [(kind: String, rows: [Int])]
    private let events: Records<ComplaintEventColumn>
    private let standings: [ComplaintStanding?]
    /// Where each row is in the batches.
    let places: [Int32]

    init(_ events: Records<ComplaintEventColumn>, _ standings: [ComplaintStanding?]) {
        self.events = events
        self.standings = standings
        var rows: [String: [Int]] = [:]
        for row in 0..<events.count {
            rows[events.string(.kind, row) ?? "", default: []].append(row)
        }
        self.rows = rows.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        var places = [Int32](repeating: ResolvedField.null, count: events.count)
        for (place, row) in self.rows.flatMap(\.rows).enumerated() { places[row] = Int32(place) }
        self.places = places
    }

    /// The objects, with the selected columns.
    func batches(_ selection: Selection) -> [any ObjectRows] {
        rows.map { kind, rows in
            let payload = ComplaintEventPayload(
                events: events.selecting(rows), standings: rows.map { standings[$0] })
            return Self.batch(of: kind, payload, selection)
        }
    }

    private static func batch(
        of kind: String, _ payload: ComplaintEventPayload, _ selection: Selection
    ) -> any ObjectRows {
        let events = payload.events
        let column = SelectedColumns(events, selection)
        switch kind {
        case "EDITED":
            typealias Fields = ComplaintEditedFields
            return ComplaintEditedRows(
                count: events.count, payload: payload,
                id: column.ids(Fields.id, .complaintEvent), at: column(Fields.at, .at),
                fields: selection.contains(Fields.fields)
                    ? names(in: events.text(.changedFields)) : nil)
        case "DEADLINE_PASSED":
            typealias Fields = ComplaintDeadlinePassedFields
            return ComplaintDeadlinePassedRows(
                count: events.count, payload: payload,
                id: column.ids(Fields.id, .complaintEvent), at: column(Fields.at, .at),
                kind: column.names(Fields.kind, .deadline, ComplaintDeadlineKind.names))
        default:
            typealias Fields = ComplaintStatusChangedFields
            return ComplaintStatusChangedRows(
                count: events.count, payload: payload,
                id: column.ids(Fields.id, .complaintEvent), at: column(Fields.at, .at),
                from: column.names(Fields.from, .fromStatus, ComplaintStatus.names),
                to: column.names(Fields.to, .toStatus, ComplaintStatus.names),
                reason: column(Fields.reason, .reason))
        }
    }

    /// Lists of names, from comma-separated texts.
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

extension ComplaintEventPayload: RowPayload {
    func selecting(_ rows: [Int]) -> ComplaintEventPayload {
        ComplaintEventPayload(
            events: events.selecting(rows), standings: rows.map { standings[$0] })
    }
}
