// What a valid ballot is.

import Postgres

/// The choices of a poll and how many of them a ballot may have.
struct PollBallotRule: Sendable {
    /// Without the abstention.
    let choices: Set<PostgresUUID>
    let abstention: PostgresUUID?
    let count: ClosedRange<Int>

    init(choices: Set<PostgresUUID>, abstention: PostgresUUID?, count: ClosedRange<Int>) {
        self.choices = choices
        self.abstention = abstention
        self.count = count
    }

    /// The rule of an opened poll.
    init(_ poll: FrozenPoll) {
        let least = poll.form.minSelections
        self.init(
            choices: Set(poll.choices.filter { !$0.isAbstention }.map(\.id)),
            abstention: poll.choices.first(where: \.isAbstention)?.id,
            count: least...max(least, poll.form.maxSelections))
    }

    /// An abstention must be alone; otherwise as many distinct choices as the poll requires.
    func allows(_ ballot: [PostgresUUID?]) -> Bool {
        if ballot.count == 1, let only = ballot[0], only == abstention { return true }
        guard count.contains(ballot.count) else { return false }
        let named = Set(ballot.compactMap { $0 })
        return named.count == ballot.count && named.isSubset(of: choices)
    }
}
