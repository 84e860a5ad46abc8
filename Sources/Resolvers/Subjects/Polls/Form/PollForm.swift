// A poll as written by its author, and its rules.

package import Postgres
package import Schema

/// The content of a poll that is not open yet.
package struct PollForm: Sendable {
    package struct Choice: Sendable {
        package let id: PostgresUUID
        let title: String
        var description: String?
        package var isAbstention = false
        /// The choice for the motion, of YES_NO.
        var isYes = false
        var picture = Picture.stays

        package init(
            id: PostgresUUID, title: String, description: String? = nil,
            isAbstention: Bool = false, isYes: Bool = false, picture: Picture = Picture.stays
        ) {
            self.id = id
            self.title = title
            self.description = description
            self.isAbstention = isAbstention
            self.isYes = isYes
            self.picture = picture
        }
    }

    /// The file of a choice.
    package enum Picture: Sendable {
        /// The choice's current file; nil for a new choice.
        case stays
        case removed
        case file(MediaList)
    }

    var purpose: PollPurpose
    var method: PollMethod
    var votingUnit: VotingUnit
    var ballotMode: BallotMode
    var resultsVisibility: ResultsVisibility
    var title: String
    var description: String?
    package var opensAt: Timestamp
    var closesAt: Timestamp
    /// nil: those of the poll are unchanged.
    package var choices: [Choice]?
    var minSelections: Int
    var maxSelections: Int
    /// Empty: the whole complex.
    package var buildings: [PostgresUUID]
    var relations: [ResidentRelation]
    var quorum: PollThreshold?
    var passRule: PollThreshold?
    /// nil: those of the poll are unchanged.
    var media: MediaList?

    package init(
        purpose: PollPurpose, method: PollMethod, votingUnit: VotingUnit, ballotMode: BallotMode,
        resultsVisibility: ResultsVisibility, title: String, description: String? = nil,
        opensAt: Timestamp, closesAt: Timestamp, choices: [Choice]? = nil, minSelections: Int,
        maxSelections: Int, buildings: [PostgresUUID], relations: [ResidentRelation],
        quorum: PollThreshold? = nil, passRule: PollThreshold? = nil, media: MediaList? = nil
    ) {
        self.purpose = purpose
        self.method = method
        self.votingUnit = votingUnit
        self.ballotMode = ballotMode
        self.resultsVisibility = resultsVisibility
        self.title = title
        self.description = description
        self.opensAt = opensAt
        self.closesAt = closesAt
        self.choices = choices
        self.minSelections = minSelections
        self.maxSelections = maxSelections
        self.buildings = buildings
        self.relations = relations
        self.quorum = quorum
        self.passRule = passRule
        self.media = media
    }

    static let titleRule = TextRule(.title, 1...200)
    static let descriptionRule = TextRule(.description, 0...10_000, multiline: true)
    static let choiceRule = TextRule.name(.choice, 1...150)
    static let choiceDescriptionRule = TextRule(.choiceDescription, 0...1_000, multiline: true)
    static let choiceCount = 2...50
    static let minimum: Int64 = 3_600_000_000
    static let maximum: Int64 = 60 * 86_400_000_000
    /// How long before their opening resolutions and elections must be announced.
    static let notice: Int64 = 86_400_000_000

    package static func yesNoChoices() -> [Choice] {
        [
            Choice(id: .random(), title: "찬성", isYes: true), Choice(id: .random(), title: "반대"),
            Choice(id: .random(), title: "기권", isAbstention: true),
        ]
    }

    /// The set quorum, or the legal one.
    package static func quorum(_ threshold: PollThreshold?, of purpose: PollPurpose)
        -> PollThreshold?
    {
        threshold ?? (purpose == .election ? .majorityOfElectorate : nil)
    }

    /// Whether the law requires a day's notice.
    var needsNotice: Bool { purpose != .survey }
}

// MARK: - The rules

extension PollForm {
    /// Problems of the form as a whole; those of individual texts are found when it is read.
    ///
    /// - Parameter candidates: the number of choices without the abstention
    package func check(candidates: Int, _ problems: inout InputProblems) {
        checkTimes(&problems)
        checkPurpose(&problems)
        checkSelections(candidates, &problems)
        if ballotMode == .secret,
            resultsVisibility == .always || resultsVisibility == .afterVote
        {
            problems.add(
                Self.invalid(.secretResults, "resultsVisibility"))
        }
        Self.check(quorum, "quorum", &problems)
        Self.check(passRule, "passRule", &problems)
        if quorum?.basis == .voted {
            problems.add(Self.invalid(.quorumBasis, "quorum", "basis"))
        }
        if relations.isEmpty {
            problems.add(
                UserProblem(
                    .tooFew, .selectRelation,
                    path: ["input", "electorate", "relations"], kind: .validation(minimum: 1)))
        }
    }

    private func checkTimes(_ problems: inout InputProblems) {
        let length = closesAt.microseconds - opensAt.microseconds
        guard !(Self.minimum...Self.maximum).contains(length) else { return }
        problems.add(
            Self.outOfRange(.pollDuration, "closesAt"))
    }

    private func checkPurpose(_ problems: inout InputProblems) {
        if purpose == .resolution, passRule == nil {
            problems.add(
                UserProblem(.required, .passRuleRequired, path: ["input", "passRule"]))
        }
        guard purpose == .election else { return }
        if votingUnit != .household {
            problems.add(Self.invalid(.electionPerHousehold, "votingUnit"))
        }
        if ballotMode != .secret {
            problems.add(Self.invalid(.electionIsSecret, "ballotMode"))
        }
        if let quorum, quorum.basis == .eligible, !quorum.isAsStrict(as: .majorityOfElectorate) {
            problems.add(Self.invalid(.electionQuorum, "quorum"))
        }
        if method == .multipleChoice {
            problems.add(Self.invalid(.electionSingleChoice, "method"))
        }
    }

    private func checkSelections(_ candidates: Int, _ problems: inout InputProblems) {
        let bounds = method == .multipleChoice ? max(1, candidates) : 1
        if !(1...bounds).contains(minSelections) {
            problems.add(
                Self.outOfRange(.minimumSelections(1...bounds), "minSelections"))
        } else if !(minSelections...bounds).contains(maxSelections) {
            problems.add(
                Self.outOfRange(
                    .maximumSelections(minSelections...bounds), "maxSelections"))
        }
    }

    private static func check(
        _ threshold: PollThreshold?, _ field: String, _ problems: inout InputProblems
    ) {
        guard let threshold,
            !(0 < threshold.numerator && threshold.numerator <= threshold.denominator)
        else { return }
        problems.add(outOfRange(.fraction, field, "numerator"))
    }

    static func invalid(_ message: UserMessage, _ path: String...) -> UserProblem {
        UserProblem(.invalid, message, path: ["input"] + path)
    }

    static func outOfRange(_ message: UserMessage, _ path: String...) -> UserProblem {
        UserProblem(.outOfRange, message, path: ["input"] + path)
    }
}
