// Messages about polls, elections and votes.

extension UserMessage {
    static let secretResults = UserMessage(
        ko: "비밀투표의 결과는 투표가 끝난 뒤에만 공개할 수 있습니다.",
        en: "The result of a secret poll is shown only after its end.")

    static let quorumBasis = UserMessage(
        ko: "정족수는 전체 입주자등을 기준으로 정해 주세요.",
        en: "A quorum is a fraction of all who are eligible.")

    static let selectRelation = UserMessage(
        ko: "투표할 입주자 구분을 1개 이상 선택해 주세요.",
        en: "Select at least 1 kind of resident who may vote.")

    static let pollDuration = UserMessage(
        ko: "투표 기간은 1시간에서 60일까지로 정해 주세요.",
        en: "A poll is open for 1 hour to 60 days.")

    static let passRuleRequired = UserMessage(
        ko: "안건 의결에는 의결 요건을 입력해 주세요.", en: "Enter the pass rule of the resolution.")

    static let electionPerHousehold = UserMessage(
        ko: "선거는 1세대 1표로만 할 수 있습니다.", en: "An election has one vote per household.")

    static let electionIsSecret = UserMessage(
        ko: "선거는 비밀투표로만 할 수 있습니다.", en: "An election is secret.")

    static let electionQuorum = UserMessage(
        ko: "선거의 정족수는 선거인 과반수(1/2 초과)보다 낮게 정할 수 없습니다.",
        en: "In an election more than half of the electorate must vote.")

    static let electionSingleChoice = UserMessage(
        ko: "선거에서는 1명만 선택할 수 있습니다.", en: "In an election one candidate is chosen.")

    static func minimumSelections(_ bounds: ClosedRange<Int>) -> UserMessage {
        UserMessage(
            ko: "최소 선택 수는 \(bounds.lowerBound)에서 \(bounds.upperBound)까지 입력해 주세요.",
            en: "The fewest choices are \(bounds.lowerBound) to \(bounds.upperBound).")
    }

    static func maximumSelections(_ bounds: ClosedRange<Int>) -> UserMessage {
        UserMessage(
            ko: "최대 선택 수는 \(bounds.lowerBound)에서 \(bounds.upperBound)까지 입력해 주세요.",
            en: "The most choices are \(bounds.lowerBound) to \(bounds.upperBound).")
    }

    static let fraction = UserMessage(
        ko: "비율은 0보다 크고 1보다 크지 않게 입력해 주세요.",
        en: "Enter a fraction greater than 0 and at most 1.")

    static func tooFewVoters(_ minimum: Int) -> UserMessage {
        UserMessage(
            ko: "비밀투표는 선거인이 \(minimum) 이상이어야 합니다. 대상을 넓히거나 기명투표로 바꿔 주세요.",
            en: "A secret poll needs at least \(minimum) voters. Widen the electorate, or make it "
                + "a named poll.")
    }

    static let madeChoices = UserMessage(
        ko: "찬반 투표의 선택지는 자동으로 만들어집니다. 선택지를 비워 주세요.",
        en: "The choices of a for-or-against poll are made by the server. Leave them out.")

    static func choiceCount(_ bounds: ClosedRange<Int>) -> UserMessage {
        UserMessage(
            ko: "선택지는 \(bounds.lowerBound)개에서 \(bounds.upperBound)개까지 입력해 주세요.",
            en: "Enter \(bounds.lowerBound) to \(bounds.upperBound) choices.")
    }

    static let sameChoice = UserMessage(
        ko: "같은 선택지가 두 번 있습니다. 하나를 바꿔 주세요.",
        en: "The same choice is there twice. Change one of them.")

    static let oneAbstention = UserMessage(
        ko: "기권은 하나만 둘 수 있습니다.", en: "A poll has at most one abstention.")

    // MARK: - The life of a poll

    static let noticePeriod = UserMessage(
        ko: "의결과 선거는 투표 시작 24시간 전까지 공고해 주세요. 시작 시각을 늦춰 주세요.",
        en: "Resolutions and elections are announced 24 hours before they open. Let it open later.")

    static let opensInThePast = UserMessage(
        ko: "투표 시작 시각이 이미 지났습니다. 시작 시각을 늦춰 주세요.",
        en: "The opening time has passed. Let the poll open later.")

    static let extensionBounds = UserMessage(
        ko: "새 마감은 지금 마감보다 늦게, 30일 안으로 정해 주세요.",
        en: "The new end must be later than the present one, by at most 30 days.")

    static let notATie = UserMessage(
        ko: "동점이 아닌 투표입니다. 당선자를 비워 주세요.", en: "There is no tie. Leave the winner out.")

    static let tieNeedsWinner = UserMessage(
        ko: "동점입니다. 추첨 등으로 정한 당선자를 선택해 주세요.",
        en: "There is a tie. Select the winner, drawn by lot or as the bylaws say.")

    static let notATiedChoice = UserMessage(
        ko: "동점인 선택지 가운데 하나를 선택해 주세요.", en: "Select one of the tied choices.")

    // MARK: - Votes

    static let votingNotStarted = UserMessage(
        ko: "아직 투표 기간이 아닙니다. 투표가 시작된 뒤 다시 시도해 주세요.",
        en: "Voting has not started. Try again when the poll is open.")

    static let votingEnded = UserMessage(ko: "투표가 끝났습니다.", en: "Voting has ended.")

    static let notEligible = UserMessage(
        ko: "이 투표의 선거인명부에 없습니다. 관리사무소에 문의해 주세요.",
        en: "You are not on the voter roll of this poll. Ask the management office.")

    static let alreadyVoted = UserMessage(ko: "이미 투표했습니다.", en: "You have already voted.")

    static let householdVoted = UserMessage(
        ko: "같은 세대에서 이미 투표했습니다.", en: "Your household has already voted.")

    static func selectChoices(_ count: ClosedRange<Int>) -> UserMessage {
        count.lowerBound == count.upperBound
            ? UserMessage(
                ko: "\(count.lowerBound)개를 선택해 주세요.", en: "Select \(count.lowerBound).")
            : UserMessage(
                ko: "\(count.lowerBound)개에서 \(count.upperBound)개까지 선택해 주세요.",
                en: "Select \(count.lowerBound) to \(count.upperBound).")
    }
}
