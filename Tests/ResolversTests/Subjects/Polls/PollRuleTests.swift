// Thresholds, counts, ballots and visibility of results as tables.

import Postgres
import Schema
import Testing

@testable import Resolvers

@Suite struct PollRuleTests {
    private static func rule(_ text: String) -> PollThreshold {
        // Such as "VOTED > 1/2" or "ELIGIBLE ≥ 2/3".
        let words = text.split(separator: " ")
        let parts = words[2].split(separator: "/").compactMap { Int32($0) }
        return PollThreshold(
            basis: words[0] == "VOTED" ? .voted : .eligible, numerator: parts[0],
            denominator: parts[1], isInclusive: words[1] == "≥")
    }

    @Test(arguments: [
        // Exactly half, and one more or less.
        ("VOTED > 1/2", 50, 100, 100, false), ("VOTED > 1/2", 51, 100, 100, true),
        ("VOTED ≥ 1/2", 50, 100, 100, true), ("VOTED ≥ 1/2", 49, 100, 100, false),
        ("VOTED > 1/2", 1, 100, 1, true), ("VOTED > 1/2", 1, 100, 2, false),
        ("VOTED > 1/2", 2, 100, 3, true), ("VOTED > 1/2", 1, 100, 3, false),
        ("ELIGIBLE > 1/2", 50, 100, 60, false), ("ELIGIBLE > 1/2", 51, 100, 60, true),
        ("ELIGIBLE ≥ 1/2", 50, 101, 60, false), ("ELIGIBLE ≥ 1/2", 51, 101, 60, true),
        // Exactly two thirds.
        ("ELIGIBLE ≥ 2/3", 66, 99, 70, true), ("ELIGIBLE ≥ 2/3", 65, 99, 70, false),
        ("ELIGIBLE > 2/3", 66, 99, 70, false), ("ELIGIBLE > 2/3", 67, 99, 70, true),
        ("ELIGIBLE ≥ 2/3", 66, 100, 70, false), ("ELIGIBLE ≥ 2/3", 67, 100, 70, true),
        ("VOTED ≥ 2/3", 2, 100, 3, true), ("VOTED > 2/3", 2, 100, 3, false),
        ("VOTED ≥ 2/3", 6667, 10_000, 10_000, true), ("VOTED ≥ 2/3", 6666, 10_000, 10_000, false),
        // The same fraction in other terms.
        ("VOTED ≥ 50/100", 50, 100, 100, true), ("VOTED > 50/100", 50, 100, 100, false),
        // All, a tenth, and nobody.
        ("ELIGIBLE ≥ 1/1", 100, 100, 100, true), ("ELIGIBLE ≥ 1/1", 99, 100, 100, false),
        ("ELIGIBLE > 1/1", 100, 100, 100, false), ("ELIGIBLE ≥ 1/10", 1, 10, 1, true),
        ("ELIGIBLE > 1/10", 1, 10, 1, false), ("VOTED ≥ 1/2", 0, 100, 0, false),
        ("ELIGIBLE ≥ 1/2", 0, 0, 0, false), ("VOTED > 1/2", 0, 100, 0, false),
        // Beyond 32 bits.
        ("VOTED > 1000000000/2000000000", 2_000_000, 5_000_000, 4_000_000, false),
        ("VOTED > 1000000000/2000000000", 2_000_001, 5_000_000, 4_000_000, true),
    ])
    func `a threshold is exact at its boundary`(
        _ rule: String, _ count: Int, _ eligible: Int, _ voted: Int, _ expected: Bool
    ) {
        #expect(Self.rule(rule).isMet(by: count, eligible: eligible, voted: voted) == expected)
    }

    private static func id(_ number: Int) -> PostgresUUID {
        PostgresUUID(high: 0, low: UInt64(number))
    }

    /// A count of choices 1, 2, …; the last is the abstention.
    private static func verdict(
        _ purpose: PollPurpose, _ method: PollMethod, _ votes: [Int], _ passRule: String? = nil,
        eligible: Int = 100
    ) -> PollCount.Verdict {
        PollCount(
            purpose: purpose, method: method, passRule: passRule.map(rule), eligible: eligible,
            voted: votes.reduce(0, +),
            choices: votes.enumerated().map { index, count in
                PollCount.Choice(
                    id: id(index + 1), isAbstention: index == votes.count - 1,
                    isYes: method == .yesNo && index == 0, votes: count)
            }
        ).verdict
    }

    @Test(arguments: [
        // Abstentions count as votes: 5 of 10 are not a majority, though 5 of 9 who chose would be.
        (PollPurpose.resolution, [5, 4, 1], "VOTED > 1/2", PollOutcome.rejected),
        (.resolution, [6, 4, 1], "VOTED > 1/2", .passed),
        (.resolution, [5, 5, 0], "VOTED > 1/2", .rejected),
        (.resolution, [5, 5, 0], "VOTED ≥ 1/2", .passed),
        (.resolution, [50, 0, 0], "ELIGIBLE > 1/2", .rejected),
        (.resolution, [51, 49, 0], "ELIGIBLE > 1/2", .passed),
        (.resolution, [67, 0, 0], "ELIGIBLE ≥ 2/3", .passed),
        (.resolution, [66, 34, 0], "ELIGIBLE ≥ 2/3", .rejected),
        (.resolution, [0, 0, 0], "VOTED ≥ 1/2", .rejected),
        (.election, [6, 5, 0], "VOTED > 1/2", .elected),
        (.election, [5, 5, 0], "VOTED > 1/2", .rejected),
        (.survey, [1, 2, 3], "VOTED > 1/2", .informational),
    ])
    func `the motion decides a vote for and against`(
        _ purpose: PollPurpose, _ votes: [Int], _ rule: String, _ outcome: PollOutcome
    ) {
        let verdict = Self.verdict(purpose, .yesNo, votes, rule)
        #expect(verdict.outcome == outcome)
        let isDecided = outcome == .passed || outcome == .elected
        if purpose != .survey { #expect(verdict.winners == (isDecided ? [Self.id(1)] : [])) }
    }

    @Test func `a single candidate needs more than half of the votes by default`() {
        #expect(Self.verdict(.election, .yesNo, [5, 5, 0]).outcome == .rejected)
        #expect(Self.verdict(.election, .yesNo, [6, 5, 0]).outcome == .elected)
    }

    @Test func `the most votes win an election, and a tie remains a tie`() {
        let won = Self.verdict(.election, .singleChoice, [3, 7, 1, 9])
        #expect(won == PollCount.Verdict(outcome: .elected, winners: [Self.id(2)]))
        let tied = Self.verdict(.election, .singleChoice, [7, 3, 7, 0])
        #expect(tied == PollCount.Verdict(outcome: .tied, winners: [Self.id(1), Self.id(3)]))
        let none = Self.verdict(.election, .singleChoice, [0, 0, 5])
        #expect(none == PollCount.Verdict(outcome: .rejected, winners: []))
    }

    @Test func `a resolution by choice passes when its winner meets the rule`() {
        let half = "VOTED > 1/2"
        #expect(Self.verdict(.resolution, .singleChoice, [6, 4, 0], half).outcome == .passed)
        #expect(Self.verdict(.resolution, .singleChoice, [5, 4, 1], half).outcome == .rejected)
        #expect(
            Self.verdict(.resolution, .singleChoice, [4, 4, 0], "VOTED ≥ 1/2").outcome == .tied)
        #expect(Self.verdict(.resolution, .singleChoice, [4, 4, 0], half).outcome == .rejected)
    }

    @Test func `a survey shows the most popular choice and decides nothing`() {
        let verdict = Self.verdict(.survey, .multipleChoice, [4, 9, 9, 20])
        #expect(verdict.outcome == .informational)
        #expect(verdict.winners == [Self.id(2), Self.id(3)])
        #expect(Self.verdict(.survey, .singleChoice, [0, 0, 0]).winners == [])
    }

    @Test(arguments: [
        (1, 3, 33.33), (2, 3, 66.67), (1, 8, 12.5), (1, 6, 16.67), (0, 5, 0), (5, 5, 100),
        (0, 0, 0), (1, 2000, 0.05), (1, 20_000, 0.01), (1, 20_001, 0),
    ])
    func `a share has two decimals, rounded`(_ part: Int, _ whole: Int, _ expected: Double) {
        #expect(PollShare.percentage(part, of: whole) == expected)
    }

    @Test func `a ballot has distinct choices, as many as allowed, or only the abstention`() {
        let rule = PollBallotRule(
            choices: [Self.id(1), Self.id(2), Self.id(3)], abstention: Self.id(9), count: 2...3)
        #expect(rule.allows([Self.id(1), Self.id(2)]))
        #expect(rule.allows([Self.id(3), Self.id(1), Self.id(2)]))
        #expect(rule.allows([Self.id(9)]))
        #expect(!rule.allows([]))
        #expect(!rule.allows([Self.id(1)]))
        #expect(!rule.allows([Self.id(1), Self.id(1)]))
        #expect(!rule.allows([Self.id(1), Self.id(9)]))
        #expect(!rule.allows([Self.id(1), Self.id(4)]))
        #expect(!rule.allows([Self.id(1), nil]))
        #expect(!rule.allows([nil]))
        #expect(!rule.allows([Self.id(1), Self.id(2), Self.id(3), Self.id(3)]))
        let single = PollBallotRule(choices: [Self.id(1)], abstention: nil, count: 1...1)
        #expect(single.allows([Self.id(1)]))
        #expect(!single.allows([nil]))
    }

    @Test func `results are visible by the rule of the poll`() {
        func sees(
            _ state: PollState, _ mode: BallotMode, _ rule: ResultsVisibility,
            hasVoted: Bool = false, isWriter: Bool = false
        ) -> Bool {
            PollAccess.ResultView(
                state: state, ballotMode: mode, visibility: rule, hasVoted: hasVoted,
                isWriter: isWriter
            ).isVisible
        }
        for state in [PollState.draft, .scheduled, .cancelled] {
            for rule in ResultsVisibility.allCases {
                #expect(!sees(state, .named, rule, hasVoted: true, isWriter: true))
            }
        }
        #expect(sees(.open, .named, .always))
        #expect(!sees(.open, .named, .afterVote))
        #expect(sees(.open, .named, .afterVote, hasVoted: true))
        #expect(!sees(.open, .named, .afterClose, hasVoted: true))
        #expect(sees(.open, .named, .afterClose, isWriter: true))
        // Nobody sees running counts of a secret poll, not even managers.
        for rule in ResultsVisibility.allCases {
            #expect(!sees(.open, .secret, rule, hasVoted: true, isWriter: true))
        }
        #expect(sees(.closed, .secret, .afterClose))
        #expect(!sees(.closed, .secret, .afterPublish, hasVoted: true, isWriter: true))
        #expect(!sees(.closed, .named, .afterPublish, hasVoted: true))
        #expect(sees(.closed, .named, .afterPublish, isWriter: true))
        for rule in ResultsVisibility.allCases { #expect(sees(.published, .secret, rule)) }
    }
}
