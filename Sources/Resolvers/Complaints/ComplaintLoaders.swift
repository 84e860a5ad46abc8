// Complaints by key and by number, and as objects.

import GraphQLCore
import Postgres
import Schema

/// What the resolvers of a complaint's fields need of it.
struct ComplaintPayload: TenantPayload {
    let table: StoredTable
    /// Per row: how the viewer stands to it; nil where nothing links to it.
    let standings: [ComplaintStanding?]

    func apartment(_ row: Int) -> Int32 {
        table.int32s(ComplaintQueries.Position.apartment)[row]
    }

    func key(_ row: Int) -> TenantKey {
        TenantKey(
            apartment: apartment(row), uuid: table.uuids(ComplaintQueries.Position.id)[row])
    }
}

/// A complaint by its number.
struct ComplaintNumber: Hashable, Sendable {
    let apartment: Int32
    let number: Int32
}

/// Loaders of one request. What they bring is the same for all viewers; who may read it is asked
/// afterwards.
struct ComplaintLoaders: Sendable {
    let byKey: RowLoader
    let byNumber: DataLoader<ComplaintNumber>
    let events: RowLoader

    init(_ application: Application, _ gate: Gate) {
        byKey = application.rowLoader(gate, ComplaintQueries.byKey, "complaint", topic: .complaints)
        byNumber = DataLoader { (keys: [ComplaintNumber]) async throws(PostgresError) in
            try await application.tenantPages(
                gate, ComplaintQueries.byNumber,
                [.int4Array(keys.map(\.apartment)), .int4Array(keys.map(\.number))],
                apartments: keys.map(\.apartment), topic: .complaints, limit: 1
            ) { out in
                out.text("complaint number")
                for key in keys { out.integer(key.number) }
            }
        }
        events = application.rowLoader(
            gate, ComplaintEventQueries.byKey, "complaint event", topic: .complaints)
    }

    func forget() {
        byKey.forget()
        byNumber.forget()
        events.forget()
    }
}

extension ComplaintRows {
    static let none = ComplaintRows(
        StoredTable(count: 0, columns: []), standings: [], .none)

    /// Complaints as objects, with the selected columns.
    init(_ table: StoredTable, standings: [ComplaintStanding?], _ selection: Selection) {
        typealias Position = ComplaintQueries.Position
        let payload = ComplaintPayload(table: table, standings: standings)
        guard table.count > 0 else {
            self.init(count: 0, payload: payload)
            return
        }
        let column = SelectedColumns(table, selection)
        self.init(
            count: table.count, payload: payload,
            id: column.ids(ComplaintFields.id) { GlobalID(.complaint, payload.key($0)) },
            revision: column(ComplaintFields.revision, Position.revision),
            number: column(ComplaintFields.number, Position.number),
            createdAt: column(ComplaintFields.createdAt, Position.createdAt),
            editedAt: column(ComplaintFields.editedAt, Position.editedAt),
            category: column.names(
                ComplaintFields.category, Position.category, ComplaintCategory.names),
            title: column(ComplaintFields.title, Position.title),
            description: column(ComplaintFields.description, Position.description),
            location: column(ComplaintFields.location, Position.location),
            visibility: column.names(
                ComplaintFields.visibility, Position.visibility, ComplaintVisibility.names),
            status: column.names(ComplaintFields.status, Position.status, ComplaintStatus.names),
            statusReason: column(ComplaintFields.statusReason, Position.statusReason),
            statusChangedAt: column(ComplaintFields.statusChangedAt, Position.statusChangedAt),
            priority: column.names(
                ComplaintFields.priority, Position.priority, ComplaintPriority.names),
            source: column.names(ComplaintFields.source, Position.source, ComplaintSource.names),
            sla: selection.contains(ComplaintFields.sla)
                ? One(ComplaintSlaRows(table, selection.below(ComplaintFields.sla))) : nil,
            deferredUntil: column(ComplaintFields.deferredUntil, Position.deferredUntil),
            resolvedAt: column(ComplaintFields.resolvedAt, Position.resolvedAt),
            closedAt: column(ComplaintFields.closedAt, Position.closedAt),
            reopenCount: column(ComplaintFields.reopenCount, Position.reopenCount))
    }

    /// What tells of the person and the matter, not only that there is a complaint.
    static let privateFields: [FieldIndex] = [
        ComplaintFields.author, ComplaintFields.household, ComplaintFields.title,
        ComplaintFields.description,
        ComplaintFields.location, ComplaintFields.statusReason, ComplaintFields.events,
        ComplaintFields.media,
    ]
}

extension ComplaintSlaRows {
    init(_ table: StoredTable, _ selection: Selection) {
        typealias Position = ComplaintQueries.Position
        let column = SelectedColumns(table, selection)
        self.init(
            count: table.count,
            firstResponseDueAt: column(
                ComplaintSlaFields.firstResponseDueAt, Position.firstResponseDueAt),
            firstRespondedAt: column(
                ComplaintSlaFields.firstRespondedAt, Position.firstRespondedAt),
            resolveDueAt: column(ComplaintSlaFields.resolveDueAt, Position.resolveDueAt),
            isFirstResponseOverdue: column(
                ComplaintSlaFields.isFirstResponseOverdue, Position.isFirstResponseOverdue),
            isResolutionOverdue: column(
                ComplaintSlaFields.isResolutionOverdue, Position.isResolutionOverdue))
    }
}
