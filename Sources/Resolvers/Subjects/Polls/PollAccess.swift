// Who writes polls, who sees drafts, and who sees results when.

import Postgres
import Schema

enum PollAccess {
    /// Elections belong to the commission; surveys and resolutions to the office and the council.
    static func right(_ purpose: PollPurpose) -> Right {
        purpose == .election ? .commission : .council
    }

    /// Whether the member may write polls of this purpose, ignoring a suspension.
    static func writes(_ purpose: PollPurpose, _ membership: ViewerMembership?) -> Bool {
        guard let membership, membership.canRead else { return false }
        return right(purpose).allows(membership)
    }

    /// Which drafts the viewer sees in a complex: those of elections, all others, or none.
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

        /// Running counts exist for named polls only; the database enforces it.
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

        /// The voters' rule applies to managers for secret ballots only.
        private var seesAll: Bool { ballotMode == .named && isWriter }
    }
}
