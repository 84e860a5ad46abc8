// Notices of a demo complex: one in each state.

internal import Resolvers
internal import Schema

/// Times are hours from the load.
struct DemoNotice: Sendable {
    let category: NoticeCategory
    var importance = NoticeImportance.normal
    let title: String
    let content: String
    var buildings: [Int] = []
    var isPinned = false
    var allowsComments = true
    let written: Double
    /// When it is, or will be, published; nil for a draft.
    var published: Double?
    var expires: Double?
    var end: (state: NoticeState, hours: Double)?
    var comments: [(author: Int, text: String)] = []
    var isInBoth = true
}

enum SmallDemoNotices {
    static let all = [
        DemoNotice(
            category: .general, title: "관리사무소 이용 안내",
            content: """
                관리사무소는 평일 오전 9시부터 오후 6시까지 문을 엽니다.
                고장과 불편은 민원으로 접수해 주시면 처리 상태를 바로 보실 수 있습니다.
                """,
            isPinned: true, written: -960, published: -960,
            comments: [(2, "민원 처리 상태가 보이니 편하네요."), (6, "점심시간에도 접수되나요?")]),
        DemoNotice(
            category: .outage, importance: .urgent, title: "물탱크 청소로 단수합니다",
            content: "내일 오전 9시부터 11시까지 모든 동의 물이 나오지 않습니다. 미리 받아 두세요.",
            written: -5, published: -5, expires: 29),
        DemoNotice(
            category: .maintenance, title: "101동·102동 승강기 정기 점검",
            content: "모레 오전 10시부터 오후 2시까지 한 대씩 멈춥니다. 불편을 드려 죄송합니다.",
            buildings: [101, 102], written: -50, published: -50, expires: 72),
        DemoNotice(
            category: .fee, title: "이번 달 관리비 부과 내역",
            content: "난방비가 지난달보다 올랐습니다. 세대별 내역은 고지서에서 확인하실 수 있습니다.",
            allowsComments: false, written: -216, published: -216),
        DemoNotice(
            category: .election, title: "입주자대표회의 감사 선거 공고",
            content: "선거관리위원회가 입주자대표회의 감사 선거를 공고합니다. 투표는 1세대 1표, 비밀투표입니다.",
            written: -96, published: -96,
            comments: [(0, "후보자 소개는 투표 화면에 있네요.")]),
        DemoNotice(
            category: .event, title: "겨울맞이 나눔 장터",
            content: "쓰지 않는 물건을 가져와 나눕니다. 참가 신청은 관리사무소에서 받습니다.",
            written: -3, published: 40, isInBoth: false),
        DemoNotice(
            category: .safety, title: "소방 시설 점검 안내 (작성 중)",
            content: "점검 업체와 날짜를 정한 뒤에 게시합니다.", written: -1, isInBoth: false),
        DemoNotice(
            category: .general, title: "연휴 기간 재활용품 배출 안내",
            content: "연휴에는 수거 차량이 오지 않습니다. 연휴 다음 날부터 내놓아 주세요.",
            written: -930, published: -930, expires: -780, end: (.expired, -780),
            isInBoth: false),
        DemoNotice(
            category: .council, title: "지난 입주자대표회의 결과",
            content: "승강기 교체 적립금과 어린이 놀이터 보수를 의결했습니다.",
            written: -970, published: -970, end: (.archived, -600), isInBoth: false),
    ]
}
