// A locked poll: its possible transitions.

package import Postgres
import Schema

package struct LockedPoll: Sendable {
    let key: TenantKey
    let state: PollState
    let revision: Int32
    let form: PollForm
    /// nil before opening.
    let electorateSize: Int?
    let closedAt: Timestamp?
    /// The domain's time when the poll was locked.
    let now: Timestamp

    static let maximumExtension: Int64 = 30 * 86_400_000_000
    /// How long after a closing without a count the poll may be extended.
    static let timeToExtend: Int64 = 86_400_000_000

    /// Whether a poll that was closed without a count may still be extended.
    var isInTimeToExtend: Bool {
        guard let closedAt else { return false }
        return now.microseconds - closedAt.microseconds <= Self.timeToExtend
    }

    /// States that people can move the poll to.
    var nextStates: [PollState] {
        switch state {
        case .draft: [.scheduled, .cancelled]
        case .scheduled: [.cancelled]
        case .open: form.purpose == .election ? [.cancelled] : [.closed, .cancelled]
        case .closed: [.published, .cancelled]
        case .published, .cancelled: []
        }
    }

    /// Refuses unless the poll is in one of these states, and then unless it has the client's
    /// revision.
    func require(_ states: PollState..., revision expected: Input<Int> = .absent) throws(Refusal) {
        guard states.contains(state) else { throw conflict }
        try refuseStale(expected, revision)
    }

    var conflict: Refusal {
        Refusal(.stateConflict(state.name, allowed: nextStates.map(\.name)))
    }

    /// Refuses an opening in the past, or one that the law requires to be announced a day before.
    package func requireNotice(opensAt: Timestamp, path: [String]?) throws(Refusal) {
        let notice = form.needsNotice ? PollForm.notice : 0
        guard opensAt.microseconds < now.microseconds + notice else { return }
        throw Refusal(
            UserProblem(
                .outOfRange,
                form.needsNotice
                    ? .noticePeriod : .opensInThePast,
                path: path))
    }
}
