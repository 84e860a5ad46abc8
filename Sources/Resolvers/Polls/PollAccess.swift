// Who writes polls, who sees drafts, and who sees results when.

import Postgres
import Schema

enum PollAccess {
    /// Elections are the commission's; surveys and resolutions the office's and the council's.
    static func right(_ purpose: PollPurpose) -> Right {
        purpose == .election ? .commission : .council
    }

    /// Whether the member may write polls of this purpose, a suspension aside.
    static func writes(_ purpose: PollPurpose, _ membership: ViewerMembership?) -> Bool {
        guard let membership, membership.canRead else { return false }
        return right(purpose).allows(membership)
    }

    /// Which drafts the viewer sees in a complex: those of elections, the others, or none.
    static func drafts(_ pass: ApartmentPass?) -> Bool? {
        let membership = pass?.membership
        if writes(.election, membership) { return true }
        return writes(.survey, membership) ? false : nil
    }

    /// What decides whether a viewer sees the result of a poll.
    struct ResultView {
        let state: PollState
        let ballotMode: BallotMode
        let visibility: ResultsVisibility
        let hasVoted: Bool
        let isWriter: Bool

        /// Running counts are of named polls only; the database allows no other.
        var isVisible: Bool {
            switch state {
            case .draft, .scheduled, .cancelled: false
            case .published: true
            case .closed: visibility != .afterPublish || seesAll
            case .open:
                ballotMode == .named
                    && (visibility == .always || visibility == .afterVote && hasVoted || seesAll)
            }
        }

        /// Managers follow the voters' rule for secret ballots only.
        private var seesAll: Bool { ballotMode == .named && isWriter }
    }
}
