// The lists of complaints and of their events.

import GraphQLCore
import Postgres
import Schema

typealias ComplaintList = RequestedList<ComplaintColumn>
typealias ComplaintEventList = RequestedList<ComplaintEventColumn>

extension RequestedList<ComplaintColumn> {
    /// The complaints of complexes: staff see all of a complex, others the public ones and their
    /// own.
    ///
    /// - Parameter memberships: the viewer's in each complex
    init(
        _ arguments: ApartmentComplaintsArguments, in apartments: [Int32],
        _ memberships: [ViewerMembership?], by viewer: PostgresUUID?, _ signer: CursorSigner
    ) throws(FieldError) {
        let viewer = viewer ?? PostgresUUID(high: 0, low: 0)
        let seesAll = memberships.map { $0?.isStaff == true }
        let isOffice = seesAll.allSatisfy { $0 }
        let own: [Parameter] = [
            .boolArray(seesAll),
            .nullableUUIDArray(
                memberships.map { $0?.householdSince == nil ? nil : $0?.household }),
            .timestamptzArray(memberships.map { $0?.householdSince ?? .infinity }),
            .uuid(viewer),
        ]
        let filter = arguments.filter.value
        try self.init(
            isOffice ? ComplaintQueries.ofOffice : ComplaintQueries.ofMember, arguments,
            name: "complaints",
            ListOrdering(
                arguments.orderBy.value?.field ?? .createdAt,
                arguments.orderBy.value?.direction ?? .desc),
            of: .apartments(apartments, isOffice ? [] : own), topic: .complaints, signer: signer
        ) { () throws(FieldError) in
            try Self.values(of: filter, by: viewer)
        }
    }

    private static func values(
        of filter: ComplaintFilter?, by viewer: PostgresUUID
    ) throws(FieldError) -> [Parameter] {
        let isMine = filter?.mine.value
        return [
            Parameter(filter?.statuses.value?.map(\.name), Parameter.textArray),
            Parameter(filter?.categories.value?.map(\.name), Parameter.textArray),
            Parameter(filter?.priorities.value?.map(\.name), Parameter.textArray),
            Parameter(isMine, Parameter.bool),
            Parameter(isMine == nil ? nil : viewer, Parameter.uuid),
            Parameter(filter?.isOverdue.value, Parameter.bool),
            Parameter(filter?.visibility.value?.name, Parameter.text),
            try FilterText.pattern(filter?.text, "text"),
            Parameter(filter?.createdAfter.value.map(Timestamp.init), Parameter.timestamptz),
            Parameter(filter?.createdBefore.value.map(Timestamp.init), Parameter.timestamptz),
        ]
    }

    /// The viewer's own complaints in one complex; nil for a complex that shows them nothing.
    init(
        _ arguments: ViewerComplaintsArguments, of viewers: [PostgresUUID], in apartment: Int32?,
        _ signer: CursorSigner
    ) throws(FieldError) {
        try self.init(
            ComplaintQueries.ofAuthor, arguments, name: "complaints:own",
            .fixed(isDescending: true),
            of: .apartments(
                viewers.map { _ in apartment ?? 0 },
                [Parameter(viewers.first, Parameter.uuid)]),
            topic: .complaints, isEmpty: apartment == nil || viewers.isEmpty, signer: signer)
    }
}

extension RequestedList<ComplaintEventColumn> {
    /// The events of complaints.
    ///
    /// - Parameter seesAll: per complaint, whether non-public events are included
    init(
        _ arguments: ComplaintEventsArguments, of complaints: [TenantKey], seesAll: [Bool],
        _ signer: CursorSigner
    ) throws(FieldError) {
        try self.init(
            ComplaintEventQueries.list, arguments, name: "complaint events", .fixed(),
            of: .keys(complaints, [.boolArray(seesAll)]), topic: .complaints, signer: signer)
    }
}
