// What the office of a demo complex keeps and is told: numbers, dates, and a complaint in each state.

internal import Postgres

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
    /// A number among the residents of the complex.
    let author: Int
    let category: String
    let title: String
    let description: String
    var visibility = "PRIVATE"
    var priority = "NORMAL"
    /// The states that it went through after RECEIVED.
    let path: [String]
    var reason: String?
    /// Days before the load.
    let age: Int32
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

    static let complaints = [
        DemoComplaint(
            author: 0, category: "FACILITY", title: "현관 자동문이 천천히 닫힙니다",
            description: "공동현관 자동문이 닫히는 데 1분쯤 걸립니다.", visibility: "PUBLIC", path: [], age: 0),
        DemoComplaint(
            author: 2, category: "ELEVATOR", title: "승강기에서 소리가 나요",
            description: "7층을 지날 때마다 덜컹하는 소리가 납니다.", visibility: "PUBLIC",
            priority: "HIGH", path: ["IN_PROGRESS"], age: 1),
        DemoComplaint(
            author: 3, category: "PARKING", title: "지하 2층 전등이 나갔습니다",
            description: "B2 기둥 12번 근처 전등 세 개가 꺼져 있습니다.",
            path: ["IN_PROGRESS", "ON_HOLD"], reason: "부품을 주문했고 2주 뒤에 들어옵니다.", age: 4),
        DemoComplaint(
            author: 4, category: "CLEANING", title: "계단 물청소 부탁드려요",
            description: "3층과 4층 사이 계단에 음료가 쏟아져 있어요.", visibility: "PUBLIC",
            path: ["IN_PROGRESS", "RESOLVED"], age: 3),
        DemoComplaint(
            author: 6, category: "LANDSCAPE", title: "놀이터 옆 나뭇가지",
            description: "가지가 길 쪽으로 늘어져 아이들 눈높이에 닿습니다.",
            path: ["IN_PROGRESS", "RESOLVED", "CLOSED"], age: 16),
        DemoComplaint(
            author: 7, category: "FEE", title: "관리비를 깎아 주세요",
            description: "옆 단지보다 비싼 것 같습니다.", path: ["REJECTED"],
            reason: "관리비는 규약에 따라 부과되어 개별로 감면할 수 없습니다.", age: 9),
        DemoComplaint(
            author: 8, category: "NOISE", title: "밤늦게 쿵쿵거리는 소리",
            description: "밤 11시 이후에 윗집에서 뛰는 소리가 납니다.", path: ["WITHDRAWN"], age: 7),
    ]
}
