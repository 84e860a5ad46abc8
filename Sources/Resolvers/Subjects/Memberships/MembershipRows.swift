// Memberships as objects.

import GraphQLCore
import Postgres
import Schema

extension MembershipRows: ComplexRows {
    /// Memberships with the selected columns.
    init(_ memberships: Records<MembershipColumn>, _ selection: Selection) {
        let column = SelectedColumns(memberships, selection)
        self.init(
            count: memberships.count, payload: memberships,
            id: column.ids(MembershipFields.id, .membership),
            revision: column(MembershipFields.revision, .revision),
            role: column.names(MembershipFields.role, .role, MembershipRole.names),
            status: column.names(MembershipFields.status, .status, MembershipStatus.names),
            relation: column.names(MembershipFields.relation, .relation, ResidentRelation.names),
            method: column.names(MembershipFields.method, .method, VerificationMethod.names),
            requestedAt: column(MembershipFields.requestedAt, .requestedAt),
            decidedAt: column(MembershipFields.decidedAt, .decidedAt),
            decisionReason: column(MembershipFields.decisionReason, .decisionReason))
    }

    var records: Records<MembershipColumn> { payload(Records<MembershipColumn>.self) }
}
