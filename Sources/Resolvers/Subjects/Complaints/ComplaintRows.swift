// Complaints as objects.

import GraphQLCore
import Postgres
import Schema

/// What the resolvers of a complaint's fields need.
struct ComplaintPayload: AuthoredPayload {
    let records: Records<ComplaintColumn>
    /// Per row: the viewer's relation to it; nil if nothing links to it.
    let standings: [ComplaintStanding?]

    func apartment(_ row: Int) -> Int32 { records.apartment(row) }
    func author(_ row: Int) -> PostgresUUID? { records.author(row) }
}

/// A complaint by its number.
struct ComplaintNumber: Hashable, Sendable {
    let apartment: Int32
    let number: Int32
}

extension ComplaintRows: AuthoredRows {
    /// Complaints with the selected columns.
    init(
        _ complaints: Records<ComplaintColumn>, standings: [ComplaintStanding?],
        _ selection: Selection
    ) {
        let column = SelectedColumns(complaints, selection)
        self.init(
            count: complaints.count,
            payload: ComplaintPayload(records: complaints, standings: standings),
            id: column.ids(ComplaintFields.id, .complaint),
            revision: column(ComplaintFields.revision, .revision),
            number: column(ComplaintFields.number, .number),
            createdAt: column(ComplaintFields.createdAt, .createdAt),
            editedAt: column(ComplaintFields.editedAt, .editedAt),
            category: column.names(ComplaintFields.category, .category, ComplaintCategory.names),
            title: column(ComplaintFields.title, .title),
            description: column(ComplaintFields.description, .description),
            location: column(ComplaintFields.location, .location),
            visibility: column.names(
                ComplaintFields.visibility, .visibility, ComplaintVisibility.names),
            status: column.names(ComplaintFields.status, .status, ComplaintStatus.names),
            statusReason: column(ComplaintFields.statusReason, .statusReason),
            statusChangedAt: column(ComplaintFields.statusChangedAt, .statusChangedAt),
            priority: column.names(ComplaintFields.priority, .priority, ComplaintPriority.names),
            source: column.names(ComplaintFields.source, .source, ComplaintSource.names),
            sla: selection.contains(ComplaintFields.sla)
                ? One(ComplaintSlaRows(complaints, selection.below(ComplaintFields.sla))) : nil,
            deferredUntil: column(ComplaintFields.deferredUntil, .deferredUntil),
            resolvedAt: column(ComplaintFields.resolvedAt, .resolvedAt),
            closedAt: column(ComplaintFields.closedAt, .closedAt),
            reopenCount: column(ComplaintFields.reopenCount, .reopenCount))
    }

    var loaded: ComplaintPayload { payload(ComplaintPayload.self) }

    /// Fields that reveal the person and the matter, not only the existence of a complaint.
    static let privateFields: [ComplaintFields] = [
        ComplaintFields.author, ComplaintFields.household, ComplaintFields.title,
        ComplaintFields.description,
        ComplaintFields.location, ComplaintFields.statusReason, ComplaintFields.events,
        ComplaintFields.media,
    ]
}

extension ComplaintSlaRows {
    init(_ complaints: Records<ComplaintColumn>, _ selection: Selection) {
        let column = SelectedColumns(complaints, selection)
        typealias Fields = ComplaintSlaFields
        self.init(
            count: complaints.count,
            firstResponseDueAt: column(Fields.firstResponseDueAt, .firstResponseDueAt),
            firstRespondedAt: column(Fields.firstRespondedAt, .firstRespondedAt),
            resolveDueAt: column(Fields.resolveDueAt, .resolveDueAt),
            isFirstResponseOverdue: column(
                Fields.isFirstResponseOverdue, .isFirstResponseOverdue),
            isResolutionOverdue: column(Fields.isResolutionOverdue, .isResolutionOverdue))
    }
}

extension ComplaintPayload: RowPayload {
    func selecting(_ rows: [Int]) -> ComplaintPayload {
        ComplaintPayload(
            records: records.selecting(rows), standings: rows.map { standings[$0] })
    }
}
