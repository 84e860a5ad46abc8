// The outcome of a count. Pure: used by the closing, and tested with a table of boundary cases.

import Postgres
import Schema

/// The votes of a poll whose quorum was met.
struct PollCount: Sendable {
    struct Choice: Sendable {
        let id: PostgresUUID
        let isAbstention: Bool
        /// The choice for the motion.
        let isYes: Bool
        let votes: Int

        init(id: PostgresUUID, isAbstention: Bool = false, isYes: Bool = false, votes: Int) {
            self.id = id
            self.isAbstention = isAbstention
            self.isYes = isYes
            self.votes = votes
        }

        init(_ choice: FrozenPoll.Choice, votes: Int) {
            self.init(
                id: choice.id, isAbstention: choice.isAbstention, isYes: choice.isYes,
                votes: votes)
        }
    }

    /// The decision, and the choices that won.
    struct Verdict: Sendable, Equatable {
        let outcome: PollOutcome
        let winners: [PostgresUUID]
    }

    let purpose: PollPurpose
    let method: PollMethod
    let passRule: PollThreshold?
    let eligible: Int
    /// Abstentions count as having voted.
    let voted: Int
    let choices: [Choice]

    var verdict: Verdict {
        let success: PollOutcome = purpose == .election ? .elected : .passed
        if purpose == .survey {
            return Verdict(outcome: .informational, winners: leaders.map(\.id))
        }
        if method == .yesNo {
            guard let yes = choices.first(where: \.isYes),
                isMet(passRule ?? .majorityOfVoters, by: yes)
            else { return Verdict(outcome: .rejected, winners: []) }
            return Verdict(outcome: success, winners: [yes.id])
        }
        guard let first = leaders.first, passRule.map({ isMet($0, by: first) }) ?? true else {
            return Verdict(outcome: .rejected, winners: [])
        }
        return Verdict(
            outcome: leaders.count > 1 ? .tied : success, winners: leaders.map(\.id))
    }

    /// The choices with the most votes, except abstentions; empty without any vote.
    private var leaders: [Choice] {
        let candidates = choices.filter { !$0.isAbstention && $0.votes > 0 }
        let most = candidates.map(\.votes).max()
        return candidates.filter { $0.votes == most }
    }

    private func isMet(_ rule: PollThreshold, by choice: Choice) -> Bool {
        rule.isMet(by: choice.votes, eligible: eligible, voted: voted)
    }
}

/// A share as the API writes it: 0 to 100 with two decimals, half a hundredth rounded up.
enum PollShare {
    static func percentage(_ part: Int, of whole: Int) -> Double {
        whole > 0 ? Double((part * 20_000 + whole) / (whole * 2)) / 100 : 0
    }
}
