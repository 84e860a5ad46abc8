// Who is who in a complex of the small demo.

internal import Resolvers
internal import Schema

enum SmallDemoPeople {
    /// The username after the complex's prefix, the display name, the role and its name.
    static let office: [(name: String, shown: String, role: String, korean: String)] = [
        ("manager", "관리소장", "OFFICE_MANAGER", "관리사무소장"),
        ("staff", "관리사무소", "OFFICE_STAFF", "관리사무소 직원"),
    ]

    /// By the residents' numbers; the others are plain residents.
    static let roles: [Int: (role: String, korean: String)] = [
        1: ("COUNCIL_MEMBER", "동별 대표자"), 5: ("MODERATOR", "게시판 지기"),
        commissioner: ("ELECTION_COMMISSIONER", "선거관리위원"),
    ]

    /// The resident who is the election commission.
    static let commissioner = 9

    /// A person who requested membership later.
    struct Applicant: Sendable {
        enum End: Sendable {
            case waiting
            case rejected(String)
            case movedOut(after: Double, String)
        }

        let name: String
        let shown: String
        let korean: String
        let realName: String
        let home: (building: String, unit: String)
        let relation: ResidentRelation
        /// The time of the request, in hours from the load; the office decides in the next hour.
        let hours: Double
        let end: End
    }

    static let applicants = [
        Applicant(
            name: "pending", shown: "새로 온 이웃", korean: "승인을 기다리는 입주민", realName: "이하늘",
            home: ("106", "302"), relation: .tenant, hours: -20, end: .waiting),
        Applicant(
            name: "rejected", shown: "지나가는 이", korean: "거절된 신청자", realName: "홍길동",
            home: ("104", "402"), relation: .owner, hours: -200,
            end: .rejected("입주자명부의 이름과 다릅니다. 관리사무소로 연락해 주세요.")),
        Applicant(
            name: "movedout", shown: "옛 이웃", korean: "이사한 입주민", realName: "정다운",
            home: ("105", "302"), relation: .tenant, hours: -940,
            end: .movedOut(after: 500, "이사하셨습니다.")),
    ]
}
