// Office data of a demo complex: contacts, events, and a complaint in each state.

internal import Resolvers
internal import Schema

struct DemoContact: Sendable {
    let category: String
    let name: String
    let phone: String
    let hours: String?
}

struct DemoSchedule: Sendable {
    let title: String
    let location: String?
    let category: String
    /// Days from the day of the load, and the hour of the day.
    let day: Int32
    let hour: Int32
    let hours: Int32
}

struct DemoComplaint: Sendable {
    struct Step: Sendable {
        let to: ComplaintStatus
        /// Hours after the step before.
        var after = 12.0
        var reason: String?
        /// On hold until then, in hours from the load.
        var until: Double?
    }

    /// A number among the residents of the complex.
    let author: Int
    let category: ComplaintCategory
    let title: String
    let description: String
    var location: String?
    var visibility = ComplaintVisibility.private
    var priority = ComplaintPriority.normal
    /// When it was filed, in hours from the load.
    let hours: Double
    /// Its steps after RECEIVED.
    var steps: [Step] = []
}

enum SmallDemoOffice {
    static let contacts = [
        DemoContact(
            category: "OFFICE", name: "관리사무소", phone: "031-000-1000", hours: "평일 09:00–18:00"),
        DemoContact(category: "SECURITY", name: "정문 경비실", phone: "031-000-1001", hours: "24시간"),
        DemoContact(
            category: "FACILITY", name: "기전실 (정전·누수)", phone: "031-000-1002", hours: "24시간"),
        DemoContact(
            category: "COUNCIL", name: "입주자대표회의", phone: "031-000-1003", hours: nil),
        DemoContact(category: "EMERGENCY", name: "화재·구급", phone: "119", hours: nil),
        DemoContact(
            category: "PUBLIC_SERVICE", name: "층간소음 이웃사이센터", phone: "1661-2642",
            hours: "평일 09:00–18:00"),
    ]

    static let schedules = [
        DemoSchedule(
            title: "승강기 정기 점검", location: "101동–103동", category: "INSPECTION", day: 3, hour: 10,
            hours: 4),
        DemoSchedule(
            title: "물탱크 청소로 단수", location: nil, category: "MAINTENANCE", day: 6, hour: 9,
            hours: 6),
        DemoSchedule(
            title: "입주자대표회의 정기회의", location: "커뮤니티센터 회의실", category: "COUNCIL", day: 10,
            hour: 19, hours: 2),
        DemoSchedule(
            title: "재활용품 배출일", location: "각 동 분리수거장", category: "RECYCLING", day: 2, hour: 6,
            hours: 12),
        DemoSchedule(
            title: "가을 바자회", location: "중앙 광장", category: "EVENT", day: -20, hour: 11, hours: 5),
    ]

    /// One in each state.
    static let complaints = [
        DemoComplaint(
            author: 0, category: .facility, title: "현관 자동문이 천천히 닫힙니다",
            description: "공동현관 자동문이 닫히는 데 1분쯤 걸립니다.", location: "101동 공동현관",
            visibility: .public, hours: -0.5),
        DemoComplaint(
            author: 2, category: .elevator, title: "승강기에서 소리가 나요",
            description: "7층을 지날 때마다 덜컹하는 소리가 납니다.", visibility: .public,
            priority: .high, hours: -24, steps: [.init(to: .inProgress, after: 3)]),
        DemoComplaint(
            author: 3, category: .parking, title: "지하 2층 전등이 나갔습니다",
            description: "전등 세 개가 꺼져 있습니다.", location: "지하 2층 주차장, 기둥 12번 근처",
            hours: -96,
            steps: [
                .init(to: .inProgress, after: 3),
                .init(to: .onHold, reason: "부품을 주문했고 2주 뒤에 들어옵니다.", until: 336),
            ]),
        DemoComplaint(
            author: 4, category: .cleaning, title: "계단 물청소 부탁드려요",
            description: "3층과 4층 사이 계단에 음료가 쏟아져 있어요.", visibility: .public,
            hours: -72, steps: [.init(to: .inProgress, after: 2), .init(to: .resolved, after: 5)]),
        DemoComplaint(
            author: 6, category: .landscape, title: "놀이터 옆 나뭇가지",
            description: "가지가 길 쪽으로 늘어져 아이들 눈높이에 닿습니다.", hours: -384,
            steps: [
                .init(to: .inProgress), .init(to: .resolved),
                // Automatically, after a week without a reaction.
                .init(to: .closed, after: 168),
            ]),
        DemoComplaint(
            author: 7, category: .fee, title: "관리비를 깎아 주세요",
            description: "옆 단지보다 비싼 것 같습니다.", hours: -216,
            steps: [.init(to: .rejected, reason: "관리비는 규약에 따라 부과되어 개별로 감면할 수 없습니다.")]),
        DemoComplaint(
            author: 8, category: .noise, title: "밤늦게 쿵쿵거리는 소리",
            description: "밤 11시 이후에 윗집에서 뛰는 소리가 납니다.", hours: -168,
            steps: [.init(to: .withdrawn)]),
        DemoComplaint(
            author: 10, category: .security, title: "놀이터 가로등이 다시 꺼졌습니다",
            description: "고쳤다고 하셨는데 이틀 만에 다시 꺼졌어요.", visibility: .public,
            priority: .high, hours: -60,
            steps: [
                .init(to: .inProgress, after: 2), .init(to: .resolved, after: 8),
                .init(to: .inProgress, after: 40, reason: "배선을 다시 점검합니다."),
            ]),
    ]
}
