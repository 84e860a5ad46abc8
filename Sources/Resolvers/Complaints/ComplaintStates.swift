// The state machine of complaints: one rule for staff, one for authors, one for what happens by
// itself.

import Schema

extension ComplaintStatus {
    /// Nothing follows.
    var isFinal: Bool { self == .closed || self == .rejected || self == .withdrawn }

    /// Where staff may move it.
    var nextByStaff: [ComplaintStatus] {
        switch self {
        case .received: [.inProgress, .onHold, .rejected]
        case .inProgress: [.resolved, .onHold, .rejected, .received]
        case .onHold: [.inProgress, .rejected]
        case .resolved: [.inProgress]
        case .closed, .rejected, .withdrawn: []
        }
    }

    /// Where its author may move it.
    var nextByAuthor: [ComplaintStatus] {
        switch self {
        case .received, .inProgress, .onHold: [.withdrawn]
        case .resolved, .closed, .rejected, .withdrawn: []
        }
    }

    /// Whether staff must say why: for what stops the work, and for every step backwards.
    func needsReason(to next: ComplaintStatus) -> Bool {
        switch next {
        case .onHold, .rejected, .received: true
        case .inProgress: self == .resolved
        case .resolved, .closed, .withdrawn: false
        }
    }
}

/// The times that a complex gives its office.
enum ComplaintTimes {
    /// Seconds until the first response, and until it is resolved.
    struct Deadlines: Sendable, Equatable {
        let firstResponse: Double
        let resolution: Double
    }

    static func deadlines(_ priority: ComplaintPriority) -> Deadlines {
        let (hour, day) = (3_600.0, 86_400.0)
        return switch priority {
        case .emergency: Deadlines(firstResponse: hour, resolution: day)
        case .high: Deadlines(firstResponse: 4 * hour, resolution: 3 * day)
        case .normal: Deadlines(firstResponse: day, resolution: 8 * day)
        case .low: Deadlines(firstResponse: 3 * day, resolution: 15 * day)
        }
    }

    /// Seconds after which what was resolved closes by itself.
    static let autoClose = 7 * 86_400.0

    /// The longest time on hold, in days.
    static let longestDeferralDays: Int64 = 365
}
