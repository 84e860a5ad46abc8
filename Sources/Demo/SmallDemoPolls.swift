// Polls of a demo complex: one of each kind and in each state.

internal import Resolvers
internal import Schema

/// Times are hours from the load.
struct DemoPoll: Sendable {
    struct Choice: Sendable {
        let title: String
        var description: String?
        var isAbstention = false
    }

    /// Its progress.
    enum End: Sendable, Equatable {
        case draft, scheduled, open, closed, published
        case cancelled(String)
    }

    let purpose: PollPurpose
    let method: PollMethod
    var votingUnit = VotingUnit.household
    var ballotMode = BallotMode.secret
    var resultsVisibility = ResultsVisibility.afterClose
    let title: String
    var description: String?
    /// None for YES_NO, which has 찬성, 반대 and 기권 in this order.
    var choices: [Choice] = []
    var maxSelections = 1
    var buildings: [Int] = []
    var relations = ResidentRelation.allCases
    var quorum: PollThreshold?
    var passRule: PollThreshold?
    let written: Double
    let opens: Double
    let closes: Double
    /// The voters, and the positions of their choices.
    var votes: [(resident: Int, choices: [Int])] = []
    let end: End
    var comments: [(author: Int, text: String)] = []
    var isInBoth = true
}

enum SmallDemoPolls {
    private static let half = PollThreshold(
        basis: .eligible, numerator: 1, denominator: 2, isInclusive: true)
    private static let tenth = PollThreshold(
        basis: .eligible, numerator: 1, denominator: 10, isInclusive: true)

    static let all = [survey, charger, auditor, chair, paint, oneWay, festival, playground]

    private static let survey = DemoPoll(
        purpose: .survey, method: .multipleChoice, votingUnit: .resident, ballotMode: .named,
        resultsVisibility: .always, title: "작은도서관에서 먼저 늘렸으면 하는 것은?",
        description: "두 가지까지 고를 수 있고, 마감 전에는 바꿀 수 있습니다.",
        choices: [
            .init(title: "그림책과 어린이 도서"), .init(title: "잡지와 신문"),
            .init(title: "주말 운영 시간"), .init(title: "조용한 열람석"),
        ], maxSelections: 2, written: -54, opens: -52, closes: 120,
        votes: [
            (0, [0, 2]), (2, [0]), (3, [2, 3]), (6, [0, 3]), (8, [1]), (10, [2]),
        ], end: .open,
        comments: [(7, "주말에 문을 열면 아이와 자주 갈 것 같아요."), (4, "저도 같은 생각이에요.")])

    private static let charger = DemoPoll(
        purpose: .resolution, method: .yesNo, votingUnit: .resident,
        title: "지하 주차장 전기차 충전기 4기 증설", description: "설치비는 사업자가 부담하고, 주차면 4면을 씁니다.",
        quorum: half, passRule: .majorityOfVoters, written: -320, opens: -288, closes: -192,
        votes: [
            (0, [0]), (1, [0]), (2, [1]), (3, [0]), (4, [2]), (6, [0]), (7, [1]), (10, [0]),
            (11, [0]),
        ], end: .published, comments: [(10, "드디어 안건으로 올라왔네요.")])

    private static let auditor = DemoPoll(
        purpose: .election, method: .singleChoice, resultsVisibility: .afterPublish,
        title: "입주자대표회의 감사 선거", description: "1세대 1표, 비밀투표입니다.",
        choices: [
            .init(title: "기호 1번 김한결", description: "회계사로 12년을 일했습니다. 관리비를 꼼꼼히 살피겠습니다."),
            .init(title: "기호 2번 이서윤", description: "두 해 동안 동별 대표자였습니다. 회의록을 빠짐없이 공개하겠습니다."),
            .init(title: "기권", isAbstention: true),
        ], written: -98, opens: -26, closes: 70,
        votes: [(2, [0]), (4, [1]), (7, [1]), (10, [0])], end: .open)

    private static let chair = DemoPoll(
        purpose: .election, method: .singleChoice, title: "입주자대표회의 회장 선거",
        choices: [.init(title: "기호 1번 박도현"), .init(title: "기호 2번 최유진")],
        written: -820, opens: -760, closes: -700,
        votes: [
            (0, [1]), (2, [0]), (3, [1]), (5, [1]), (6, [0]), (8, [1]), (9, [0]), (11, [1]),
        ], end: .published)

    private static let paint = DemoPoll(
        purpose: .resolution, method: .singleChoice, title: "외벽 도색 시안 결정",
        description: "시안은 관리사무소 앞 게시판에서 보실 수 있습니다.",
        choices: [
            .init(title: "시안 가: 흰색과 하늘색"), .init(title: "시안 나: 모래색과 갈색"),
            .init(title: "시안 다: 흰색과 연두색"),
        ], quorum: tenth, passRule: .majorityOfVoters, written: -20, opens: 50, closes: 218,
        end: .scheduled)

    /// Too few voted: nothing was or will be counted.
    private static let oneWay = DemoPoll(
        purpose: .resolution, method: .yesNo, title: "단지 안 도로 일방통행 지정",
        description: "소유자만 투표합니다.", relations: [.owner, .ownerFamily], quorum: half,
        passRule: .majorityOfVoters, written: -260, opens: -220, closes: -100,
        votes: [(0, [0]), (2, [1]), (4, [0])], end: .closed, isInBoth: false)

    private static let festival = DemoPoll(
        purpose: .survey, method: .singleChoice, title: "내년 주민 행사 (작성 중)",
        choices: [.init(title: "봄 벼룩시장"), .init(title: "여름 영화제")], written: -2,
        opens: 240, closes: 400, end: .draft, isInBoth: false)

    private static let playground = DemoPoll(
        purpose: .survey, method: .singleChoice, title: "놀이터 바닥재 선호",
        choices: [.init(title: "고무 칩"), .init(title: "모래")], written: -402, opens: -400,
        closes: -300, votes: [(3, [0])],
        end: .cancelled("선택지에 빠진 것이 있어 다시 올립니다."), isInBoth: false)
}
