// The life of a notice, and who writes it.

import Postgres
import Schema

extension NoticeState {
    /// Where those who may write it may move it.
    var next: [NoticeState] {
        switch self {
        case .draft: [.scheduled, .published]
        case .scheduled: [.draft, .published]
        case .published, .expired: [.archived]
        case .archived: []
        }
    }

    /// Not yet seen by anybody but those who write it.
    var isUnpublished: Bool { self == .draft || self == .scheduled }
}

extension ViewerMembership {
    /// Staff write all notices, the election commission its own.
    func writesNotices(_ category: NoticeCategory) -> Bool {
        Right.staff.allows(self) || category == .election && Right.commission.allows(self)
    }
}

/// What a reader sees of a complex's notices.
struct NoticeReader: Sendable {
    /// Whether all states and audiences are seen.
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
