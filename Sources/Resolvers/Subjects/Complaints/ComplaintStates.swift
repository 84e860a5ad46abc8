// The state machine of complaints: one rule for staff, one for authors, one for automatic
// transitions.

import Schema

extension ComplaintStatus {
    /// A final state.
    var isFinal: Bool { self == .closed || self == .rejected || self == .withdrawn }

    /// The targets allowed for staff.
    var nextByStaff: [ComplaintStatus] {
        switch self {
        case .received: [.inProgress, .onHold, .rejected]
        case .inProgress: [.resolved, .onHold, .rejected, .received]
        case .onHold: [.inProgress, .rejected]
        case .resolved: [.inProgress]
        case .closed, .rejected, .withdrawn: []
        }
    }

    /// The targets allowed for its author.
    var nextByAuthor: [ComplaintStatus] {
        switch self {
        case .received, .inProgress, .onHold: [.withdrawn]
        case .resolved, .closed, .rejected, .withdrawn: []
        }
    }

    /// Whether staff must give a reason: for stopping work, and for every step back.
    func needsReason(to next: ComplaintStatus) -> Bool {
        switch next {
        case .onHold, .rejected, .received: true
        case .inProgress: self == .resolved
        case .resolved, .closed, .withdrawn: false
        }
    }
}

/// The deadlines that a complex sets for its office.
enum ComplaintTimes {
    struct Deadlines: Sendable, Equatable {
        let firstResponse: SettingSpan
        let resolution: SettingSpan
    }

    static func deadlines(_ priority: ComplaintPriority) -> Deadlines {
        switch priority {
        case .emergency: Deadlines(firstResponse: .hours(1), resolution: .days(1))
        case .high: Deadlines(firstResponse: .hours(4), resolution: .days(3))
        case .normal: Deadlines(firstResponse: .days(1), resolution: .days(8))
        case .low: Deadlines(firstResponse: .days(3), resolution: .days(15))
        }
    }

    /// The time after which a resolved complaint closes automatically.
    static let autoClose = SettingSpan.days(7)

    /// The longest time on hold, in days.
    static let maximumDeferralDays: Int64 = 365
}
