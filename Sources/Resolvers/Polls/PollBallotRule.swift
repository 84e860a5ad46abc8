// What a valid ballot is.

import Postgres

/// The choices of a poll and how many of them a ballot may name.
struct PollBallotRule: Sendable {
    /// Without the abstention.
    let choices: Set<PostgresUUID>
    let abstention: PostgresUUID?
    let count: ClosedRange<Int>

    /// An abstention stands alone; otherwise as many different choices as the poll asks for.
    func allows(_ ballot: [PostgresUUID?]) -> Bool {
        if ballot.count == 1, let only = ballot[0], only == abstention { return true }
        guard count.contains(ballot.count) else { return false }
        let named = Set(ballot.compactMap { $0 })
        return named.count == ballot.count && named.isSubset(of: choices)
    }
}
