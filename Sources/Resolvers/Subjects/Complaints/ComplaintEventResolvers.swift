// The history of a complaint: pages, one event by ID, and its actor.

public import GraphQLCore
import Postgres
public import Schema

extension ComplaintHistory {
    public func events(
        of complaint: ComplaintRows, _ arguments: ComplaintEventsArguments,
        selecting selection: Selection
    ) async -> One<ComplaintEventConnectionRows> {
        let loaded = complaint.loaded
        return await answer(complaint.count) {
            let list = try ComplaintEventList(
                arguments, of: loaded.records.keys,
                seesAll: loaded.standings.map { $0?.isStaff == true }, application.signer)
            let pages = try await pages(of: list, ComplaintEventConnectionRows.self, selection)
            let records = Records<ComplaintEventColumn>(pages.table)
            let events = ComplaintEventsByType(records, try await standings(ofEvents: records))
            return connection(of: list, pages, selection, places: events.places) {
                ComplaintEventRows(events.batches($1))
            }
        }
    }

    private func standings(
        ofEvents events: Records<ComplaintEventColumn>
    ) async throws(PostgresError) -> [ComplaintStanding?] {
        try await Complaints(request).standings(
            of: events, author: .authorID, household: .householdID, filedAt: .filedAt,
            visibility: .visibility)
    }

    /// Events by key, null where missing or not for the viewer to read.
    func complaintEvents(
        _ keys: [TenantKey?], _ selection: Selection
    ) async -> NodeParts {
        do {
            let loaded = try await loaders.complaintEvents.load(readableKeys(keys))
            let records = loaded.records
            let isPublic = records.booleans(.isPublic)
            let standings = try await standings(ofEvents: records).enumerated().map {
                isPublic[$0] || $1?.isStaff == true ? $1 : nil
            }
            let events = ComplaintEventsByType(records, standings)
            let visible = loaded.keeping { standings[$0] != nil }
            try await Complaints(request).recordReading(
                records.keys(.complaintID).compactMap(\.self), standings)
            return NodeParts(
                rows: events.batches(selection),
                link: visible.link.map { $0 >= 0 ? events.places[Int($0)] : $0 })
        } catch {
            return NodeParts(
                rows: [], link: [Int32](repeating: ResolvedField.error(0), count: keys.count),
                errors: [request.fault(error)])
        }
    }

    /// The actor; here too the author of a public complaint is hidden from neighbours.
    public func actor(
        of rows: some ComplaintHistoryRows, selecting selection: Selection
    ) async -> One<UserRows> {
        let payload = rows.payload(ComplaintEventPayload.self)
        let (events, standings) = (payload.events, payload.standings)
        return people(events, ComplaintEventColumn.actor, selection) { row in
            let isAuthor = events.uuid(.actorID, row) == events.uuid(.authorID, row)
            return !isAuthor || standings[row]?.knowsAuthor == true
        }
    }
}

/// Events of complaints of one type.
public protocol ComplaintHistoryRows: ObjectRows {}

extension ComplaintStatusChangedRows: ComplaintHistoryRows {}
extension ComplaintEditedRows: ComplaintHistoryRows {}
extension ComplaintDeadlinePassedRows: ComplaintHistoryRows {}

extension RequestLoaders {
    var complaintEvents: RowLoader<ComplaintEventColumn> {
        rows(ComplaintEventQueries.byKey, .complaints)
    }
}
