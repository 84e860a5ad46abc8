// A fixture for every mutation with which the office, the council, the commission or the operator
// act on what is not their own.
import TestSupport
import Testing

enum StaffActions {
    typealias Person = SampleComplexes.Person

    /// What people do with their own data, which is not audited.
    static let personal: Set<String> = [
        "signUp", "signIn", "signInAsGuest", "tokenRefresh", "signOut", "sessionRevoke",
        "profileUpdate", "membershipRequest", "membershipCancel", "membershipLeave",
        "mediaCreateUploads", "mediaFinishUpload", "feedCreate", "feedUpdate", "commentCreate",
        "commentUpdate", "pollVote",
    ]

    /// What is recorded elsewhere.
    static let elsewhere = [
        "apartmentsImport": "it is of no complex; its job says who asked for it and what it did"
    ]

    static let all = members.merging(office) { $1 }.merging(community) { $1 }.merging(polls) { $1 }

    private static let complex: JSON = .string(Office.apartment)
    private static let stale: StaffAction.Mistake = ["expectedRevision": 99]
    private static let withoutTitle: StaffAction.Mistake = ["title": ""]
    private static let withoutReason: StaffAction.Mistake = ["reason": ""]

    private static func missing(_ tag: UInt8) -> JSON {
        .string(GlobalID.text(tag: tag, 1, GlobalID.uuid(.apartment, 77)))
    }

    // MARK: - Members

    private static func membership(_ number: Int, _ status: String) async throws -> JSON {
        .string(try await MembersOffice.membership(number, status))
    }

    private static let members: [String: StaffAction] = [
        "membershipApprove": StaffAction(
            "membership.approve", .input("membershipIds"),
            mistake: [
                "membershipIds": [.string(SampleComplexes.membership(of: .resident(of: 1, 2)))]
            ]
        ) { ["membershipIds": [try await membership(1, "PENDING")]] },
        "membershipReject": StaffAction(
            "membership.reject", .input("membershipId"), mistake: withoutReason
        ) { ["membershipId": try await membership(2, "PENDING"), "reason": "서류가 없습니다."] },
        "membershipRevoke": StaffAction(
            "membership.revoke", .input("membershipId"), mistake: withoutReason
        ) { ["membershipId": try await membership(3, "VERIFIED"), "reason": "이사"] },
        "membershipSetRole": StaffAction(
            "membership.setRole", .input("membershipId"), as: Office.manager,
            role: "OFFICE_MANAGER", mistake: stale
        ) { ["membershipId": try await membership(4, "VERIFIED"), "role": "COUNCIL_MEMBER"] },
        "apartmentAppointManager": StaffAction(
            "apartment.appointManager", .payload("membership"), as: .platformAdmin, role: "",
            mistake: ["userId": .string(Person.guest.id)]
        ) { ["apartmentId": complex, "userId": .string(MembersOffice.newcomer(5).id)] },
        "householdsUpsert": StaffAction("household.upsert", .complex, mistake: ["rows": []]) {
            ["apartmentId": complex, "rows": [["building": "102", "unit": "101"]]]
        },
    ]

    // MARK: - The office

    private static func made(
        _ mutation: String, _ object: String, _ input: JSON, as person: Person = Office.staff
    ) async throws -> JSON {
        let payload = try await Office.act(
            mutation, JSON.object(["apartmentId": complex]).with(input), as: person,
            returning: "\(object) { id }")
        #expect(payload.codes.isEmpty, "\(mutation): \(payload)")
        return payload[object]["id"]
    }

    private static func notice(_ more: JSON = [:]) async throws -> JSON {
        try await made("noticeCreate", "notice", notice.with(more))
    }

    private static let notice: JSON = ["title": "단수 안내", "content": "내일 9시"]
    private static let published: JSON = ["publishAt": "2026-01-01T00:00:00Z"]
    private static let contact: JSON = ["name": "경비실", "phoneNumber": "02-123-4567"]
    private static let schedule: JSON = [
        "title": "소방 점검", "startsAt": "2027-01-02T00:00:00Z", "endsAt": "2027-01-03T00:00:00Z",
    ]

    private static let office: [String: StaffAction] = [
        "noticeCreate": StaffAction("notice.create", .payload("notice"), mistake: withoutTitle) {
            notice.with(["apartmentId": complex])
        },
        "noticeUpdate": StaffAction("notice.update", .input("noticeId"), mistake: stale) {
            ["noticeId": try await notice(), "title": "단수 연기"]
        },
        "noticePublish": StaffAction("notice.publish", .input("noticeId"), mistake: stale) {
            ["noticeId": try await notice()]
        },
        "noticeArchive": StaffAction(
            "notice.archive", .input("noticeId"),
            mistake: .object("noticeId") { try await notice() }
        ) { ["noticeId": try await notice(published)] },
        "noticeDelete": StaffAction(
            "notice.delete", .input("noticeId"),
            mistake: .object("noticeId") { try await notice(published) }
        ) { ["noticeId": try await notice()] },
        "contactCreate": StaffAction(
            "contact.create", .payload("contact"), mistake: ["name": ""]
        ) { contact.with(["apartmentId": complex]) },
        "contactUpdate": StaffAction("contact.update", .input("contactId"), mistake: stale) {
            ["contactId": try await made("contactCreate", "contact", contact), "name": "정문"]
        },
        "contactDelete": StaffAction(
            "contact.delete", .input("contactId"), mistake: ["contactId": missing(44)]
        ) { ["contactId": try await made("contactCreate", "contact", contact)] },
        "scheduleCreate": StaffAction(
            "schedule.create", .payload("schedule"), mistake: withoutTitle
        ) { schedule.with(["apartmentId": complex]) },
        "scheduleUpdate": StaffAction("schedule.update", .input("scheduleId"), mistake: stale) {
            ["scheduleId": try await made("scheduleCreate", "schedule", schedule), "title": "연기"]
        },
        "scheduleDelete": StaffAction(
            "schedule.delete", .input("scheduleId"), mistake: ["scheduleId": missing(45)]
        ) { ["scheduleId": try await made("scheduleCreate", "schedule", schedule)] },
    ]

    // MARK: - What residents wrote

    private static func complaint() async throws -> JSON {
        try await made(
            "complaintCreate", "complaint",
            ["category": "FACILITY", "title": "현관문", "description": "열려 있습니다."],
            as: Complaints.author)
    }

    private static let community: [String: StaffAction] = [
        "feedDelete": StaffAction(
            "feed.delete", .input("feedId"), mistake: ["feedId": missing(32)]
        ) { ["feedId": .string(SampleComplexes.feed(1, 11))] },
        "commentDelete": StaffAction(
            "comment.delete", .input("commentId"), mistake: ["commentId": missing(33)]
        ) { ["commentId": .string(SampleComplexes.comment(1, 12, 2))] },
        "complaintCreate": StaffAction(
            "complaint.create", .payload("complaint"), notAs: .stranger, mistake: withoutTitle
        ) {
            [
                "apartmentId": complex, "category": "FACILITY", "title": "방문 접수",
                "description": "현관문", "source": "VISIT",
                "onBehalfOfHouseholdId": .string(SampleComplexes.household(1, 7)),
            ]
        },
        "complaintUpdate": StaffAction("complaint.update", .input("complaintId"), mistake: stale) {
            ["complaintId": try await complaint(), "category": "ELEVATOR"]
        },
        "complaintTransition": StaffAction(
            "complaint.transition", .input("complaintId"), mistake: stale
        ) {
            ["complaintId": try await complaint(), "to": "IN_PROGRESS", "expectedRevision": 1]
        },
    ]

    // MARK: - Polls

    /// One poll that is opened, then closed, then announced, for all three actions.
    private static let life = OnceFor<String>()

    private static func openPoll() async throws -> JSON {
        let office = try await PollOffice.open(2)
        let id = try await life.value(office.complexes.database) {
            try await office.openPoll().id
        }
        return .string(id)
    }

    private static func draft() async throws -> JSON {
        .string(try await PollOffice.open(2).create().id)
    }

    private static func poll(
        _ name: String, _ subject: StaffAction.Subject = .input("pollId"),
        mistake: StaffAction.Mistake, _ input: @escaping @Sendable () async throws -> JSON
    ) -> StaffAction {
        StaffAction(
            name, subject, as: .resident(of: 2, 17), role: "OFFICE_MANAGER", in: 2,
            mistake: mistake, input)
    }

    private static let polls: [String: StaffAction] = [
        "pollCreate": poll("poll.create", .payload("poll"), mistake: withoutTitle) {
            try await PollOffice.open(2).input()
        },
        "pollUpdate": poll("poll.update", mistake: stale) {
            ["pollId": try await draft(), "title": "놀이터를 고칠까요?"]
        },
        "pollSchedule": poll("poll.schedule", mistake: stale) {
            ["pollId": try await draft()]
        },
        "pollExtend": poll("poll.extend", mistake: withoutReason) {
            [
                "pollId": try await openPoll(), "closesAt": PollOffice.time(60),
                "reason": "투표율이 낮습니다.",
            ]
        },
        "pollClose": poll("poll.close", mistake: withoutReason) {
            ["pollId": try await openPoll(), "reason": "모두 투표했습니다."]
        },
        "pollCancel": poll("poll.cancel", mistake: withoutReason) {
            ["pollId": try await draft(), "reason": "잘못 썼습니다."]
        },
        "pollPublishResult": poll("poll.publishResult", mistake: ["tieBreakNote": "추첨"]) {
            ["pollId": try await openPoll()]
        },
        "pollDelete": poll("poll.delete", mistake: .object("pollId") { try await openPoll() }) {
            ["pollId": try await draft()]
        },
    ]
}
