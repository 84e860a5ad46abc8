// The states of a notice, and who may write it.

import Postgres
import Schema

extension NoticeState {
    /// The targets allowed for its writers.
    var next: [NoticeState] {
        switch self {
        case .draft: [.scheduled, .published]
        case .scheduled: [.draft, .published]
        case .published, .expired: [.archived]
        case .archived: []
        }
    }

    /// Visible only to its writers so far.
    var isUnpublished: Bool { self == .draft || self == .scheduled }
}

extension ViewerMembership {
    /// Staff write all notices, the election commission its own.
    func writesNotices(_ category: NoticeCategory) -> Bool {
        Right.staff.allows(self) || category == .election && Right.commission.allows(self)
    }
}

/// What a viewer sees of a complex's notices.
struct NoticeReader: Sendable {
    /// Whether all states and audiences are visible.
    let seesAll: Bool
    /// The same for the election commission's.
    let seesElections: Bool
    let building: PostgresUUID?

    init(_ membership: ViewerMembership?) {
        seesAll = membership?.isStaff == true
        seesElections = membership?.isCommission == true
        building = membership?.canRead == true ? membership?.building : nil
    }

    func canRead(
        _ state: NoticeState, _ category: NoticeCategory, audience: [PostgresUUID]
    ) -> Bool {
        if seesAll || seesElections && category == .election { return true }
        return state == .published
            && (audience.isEmpty || building.map(audience.contains) == true)
    }
}
