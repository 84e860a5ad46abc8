// The lists of memberships.

import GraphQLCore
import Postgres
import Schema

typealias MembershipList = RequestedList<MembershipColumn>

extension RequestedList<MembershipColumn> {
    /// The memberships of complexes.
    init(
        _ arguments: ApartmentMembershipsArguments, in apartments: [Int32], _ signer: CursorSigner
    ) throws(FieldError) {
        let filter = arguments.filter.value
        let building = filter?.buildingId.value.map { GlobalID($0, .building) }
        let text = try FilterText.read(filter?.text, "text")
        let statuses = filter?.statuses.value?.map(\.name)
        // A separate statement, to help the planner: the queue of requests.
        let isOfStatus =
            statuses?.count == 1 && filter?.roles.value == nil && building == nil && text == nil
        try self.init(
            isOfStatus ? MembershipQueries.ofStatus : MembershipQueries.list, arguments,
            name: "memberships",
            ListOrdering(
                arguments.orderBy.value?.field ?? .requestedAt,
                arguments.orderBy.value?.direction ?? .asc),
            of: .apartments(
                apartments, isOfStatus ? [Parameter(statuses?.first, Parameter.text)] : []),
            topic: .members, isEmpty: building == .some(nil), signer: signer
        ) { () throws(FieldError) in
            if isOfStatus { return [] }
            return [
                Parameter(statuses, Parameter.textArray),
                Parameter(filter?.roles.value?.map(\.name), Parameter.textArray),
                Parameter(building??.uuid, Parameter.uuid),
                Parameter(text.map(LikePattern.anywhere), Parameter.text),
                Parameter((text?.text).map(DwellingKey.building), Parameter.text),
                Parameter((text?.text).map(DwellingKey.unit), Parameter.text),
            ]
        }
    }

    /// The memberships of one account, in all complexes.
    init(
        _ arguments: ViewerMembershipsArguments, of account: PostgresUUID?, _ signer: CursorSigner
    ) throws(FieldError) {
        try self.init(
            MembershipQueries.ofViewer, arguments, name: "viewer-memberships",
            .fixed(isDescending: true), of: .one([Parameter(account, Parameter.uuid)]),
            topic: nil, signer: signer
        ) { () throws(FieldError) in
            [Parameter(arguments.statuses.value?.map(\.name), Parameter.textArray)]
        }
    }
}
