// The history of a complaint: pages, one event by ID, and who did it.

public import GraphQLCore
import Postgres
public import Schema

extension RequestResolvers {
    public func events(
        of complaint: ComplaintRows, _ arguments: ComplaintEventsArguments,
        selecting selection: Selection
    ) async -> One<ComplaintEventConnectionRows> {
        typealias Position = ComplaintEventQueries.Position
        let payload = complaint.payload(ComplaintPayload.self)
        let keys = (0..<complaint.count).map(payload.key)
        let seesAll = payload.standings.map { $0?.isStaff == true }
        return await connection(ComplaintEventConnectionRows.self, parents: keys.count) {
            let request = try PageRequest(
                first: arguments.first, after: arguments.after, last: arguments.last,
                before: arguments.before, list: "complaint events", signer: application.signer)
            let order = KeysetOrder.time(Position.at)
            let list = TenantList(
                name: "complaint events", request: request, topic: .complaints,
                apartments: keys.map(\.apartment),
                page: ComplaintEventQueries.page(isDescending: request.isBackward),
                count: ComplaintEventQueries.count,
                parameters: [
                    .int4Array(keys.map(\.apartment)), .uuidArray(keys.map(\.uuid)),
                    .boolArray(seesAll),
                ],
                place: order.place(request.cursor, isDescending: request.isBackward),
                describe: { out in
                    for (key, isAll) in zip(keys, seesAll) {
                        out.uuid(key.uuid)
                        out.byte(isAll ? 1 : 0)
                    }
                },
                cursor: { order.cursor(of: $0, $1, id: Position.id) })
            let pages = try await pages(of: list)
            let standings = try await standings(ofEvents: pages.table)
            let events = ComplaintEventsByType(pages.table, standings)
            return connection(
                ComplaintEventConnectionRows.self, list, pages, selection, places: events.places
            ) { ComplaintEventRows(events.batches($0)) }
        }
    }

    private func standings(
        ofEvents table: StoredTable
    ) async throws(PostgresError) -> [ComplaintStanding?] {
        typealias Position = ComplaintEventQueries.Position
        return try await standings(
            table, apartment: Position.apartment, author: Position.author,
            household: Position.household, filedAt: Position.filedAt,
            visibility: Position.visibility)
    }

    public func totalCount(
        of complaintEventConnection: ComplaintEventConnectionRows
    ) async -> Leaves {
        await totals(
            complaintEventConnection.payload(ConnectionPayload.self),
            complaintEventConnection.count)
    }

    /// Events by key, null where missing or not for the viewer to read.
    func complaintEvents(
        _ keys: [TenantKey?], _ selection: Selection
    ) async -> NodeParts {
        typealias Position = ComplaintEventQueries.Position
        do {
            let readable = try await readableKeys(keys)
            let loaded = try await complaints.events.load(readable.compactMap(\.self))
            let table = loaded.table
            let all = try await standings(ofEvents: table)
            let isPublic = table.count > 0 ? table.booleans(Position.isPublic) : []
            let standings = all.enumerated().map { row, standing in
                isPublic[row] || standing?.isStaff == true ? standing : nil
            }
            let events = ComplaintEventsByType(table, standings)
            let link = Self.spread(loaded.link, over: readable).map { row in
                row >= 0 && standings[Int(row)] != nil
                    ? events.places[Int(row)] : ResolvedField.null
            }
            let complaints = (0..<table.count).map { row in
                TenantKey(
                    apartment: table.int32s(Position.apartment)[row],
                    uuid: table.uuids(Position.complaint)[row])
            }
            try await noteReading(complaints, standings)
            return NodeParts(rows: events.batches(selection), link: link)
        } catch {
            return NodeParts(
                rows: [], link: [Int32](repeating: ResolvedField.error(0), count: keys.count),
                errors: [fault(error)])
        }
    }

    public func actor(
        of complaintStatusChanged: ComplaintStatusChangedRows, selecting selection: Selection
    ) async -> One<UserRows> {
        actors(complaintStatusChanged.payload(ComplaintEventPayload.self), selection)
    }

    public func actor(
        of complaintEdited: ComplaintEditedRows, selecting selection: Selection
    ) async -> One<UserRows> {
        actors(complaintEdited.payload(ComplaintEventPayload.self), selection)
    }

    public func actor(
        of complaintDeadlinePassed: ComplaintDeadlinePassedRows, selecting selection: Selection
    ) async -> One<UserRows> {
        actors(complaintDeadlinePassed.payload(ComplaintEventPayload.self), selection)
    }

    /// Who did it; to neighbours the author of a public complaint is nobody here too.
    private func actors(
        _ payload: ComplaintEventPayload, _ selection: Selection
    ) -> One<UserRows> {
        typealias Position = ComplaintEventQueries.Position
        let table = payload.table
        guard table.count > 0 else { return One(UserRows(count: 0)) }
        let link = (0..<table.count).map { row -> Int32 in
            let isAuthor =
                table.uuid(Position.actor, row) == table.uuid(Position.author, row)
            let isKnown = !isAuthor || payload.standings[row]?.knowsAuthor == true
            return isKnown && !table.isNull(Position.actorName, row)
                ? Int32(row) : ResolvedField.null
        }
        return One(
            UserRows(
                table, id: Position.actor, name: Position.actorName,
                joinedAt: Position.actorJoinedAt, selection), link: link)
    }
}
