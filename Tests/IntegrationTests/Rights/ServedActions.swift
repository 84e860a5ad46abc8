// An input that will be accepted for every mutation of a signed-in person.
import TestSupport
import Testing

/// A mutation and who may perform it.
struct ServedAction: Sendable {
    typealias Person = SampleComplexes.Person

    let person: Person
    let input: @Sendable () async throws -> JSON

    /// Mutations without signing in.
    static let anonymous: Set<String> = ["signUp", "signIn", "signInAsGuest", "tokenRefresh"]

    /// What needs no membership: a person's own account, files and requests, and the platform's.
    static let withoutMembership: Set<String> = [
        "signOut", "sessionRevoke", "profileUpdate", "membershipRequest", "membershipCancel",
        "membershipLeave", "mediaCreateUploads", "mediaFinishUpload", "apartmentAppointManager",
        "apartmentsImport",
    ]

    static let all: [String: ServedAction] = StaffActions.all
        .mapValues { ServedAction(person: $0.person, input: $0.input) }
        .merging(personal) { $1 }

    private static let complex: JSON = .string(Office.apartment)
    private static let resident = Person.resident(of: 1, 6)

    private static func post() async throws -> JSON {
        let made = try await Office.act(
            "feedCreate",
            ["apartmentId": complex, "content": .string("글 \(Int.random(in: 0...9999))")],
            as: resident, returning: "feed { id }")
        #expect(made.codes.isEmpty, "\(made)")
        return made["feed"]["id"]
    }

    private static func comment() async throws -> JSON {
        let made = try await Office.act(
            "commentCreate", ["subjectId": try await post(), "content": "댓글"], as: resident,
            returning: "comment { id }")
        #expect(made.codes.isEmpty, "\(made)")
        return made["comment"]["id"]
    }

    private static func file() async throws -> JSON {
        try await Acting(resident).ticket(.pdf())["media"]["id"]
    }

    private static let personal: [String: ServedAction] = [
        "feedCreate": ServedAction(person: resident) {
            ["apartmentId": complex, "content": .string("새 글 \(Int.random(in: 0...9999))")]
        },
        "feedUpdate": ServedAction(person: resident) {
            ["feedId": try await post(), "content": "고친 글"]
        },
        "commentCreate": ServedAction(person: resident) {
            ["subjectId": try await post(), "content": "새 댓글"]
        },
        "commentUpdate": ServedAction(person: resident) {
            ["commentId": try await comment(), "content": "고친 댓글"]
        },
        "pollVote": ServedAction(person: .resident(of: 2, 9)) {
            let office = try await PollOffice.open(2)
            let poll = try await office.openPoll()
            return [
                "pollId": .string(poll.id),
                "choiceIds": [.string(PollOffice.choice(poll.poll, 0))],
            ]
        },
        "membershipRequest": ServedAction(person: MembersOffice.newcomer(31)) {
            MembersOffice.claim()
        },
        "membershipCancel": ServedAction(person: MembersOffice.newcomer(32)) {
            ["membershipId": .string(try await MembersOffice.membership(32, "PENDING"))]
        },
        "membershipLeave": ServedAction(person: MembersOffice.newcomer(33)) {
            ["membershipId": .string(try await MembersOffice.membership(33, "VERIFIED"))]
        },
        "profileUpdate": ServedAction(person: resident) { ["displayName": "다른 이름"] },
        "sessionRevoke": ServedAction(person: resident) {
            ["sessionId": .string(SampleComplexes.session(of: resident))]
        },
        "signOut": ServedAction(person: resident) { ["everywhere": true] },
        "mediaCreateUploads": ServedAction(person: resident) {
            ["files": [try await SampleFile.pdf().declared]]
        },
        "mediaFinishUpload": ServedAction(person: resident) {
            let acting = try Acting(resident)
            let ticket = try await acting.ticket(.pdf())
            _ = try await acting.put(Array("no".utf8), to: ticket)
            return ["mediaId": ticket["media"]["id"]]
        },
        "apartmentsImport": ServedAction(person: .platformAdmin) { ["sidoCodes": ["41"]] },
    ]

    /// Mutations that others would make impossible: a request before there is a roster, and moving
    /// the end of a poll before it is closed.
    private static let first: Set<String> = ["membershipRequest", "pollExtend"]

    /// The mutations of the served schema that a signed-in person sends, in an order in which all
    /// can succeed.
    static func served() async throws -> [String] {
        let shape = try await ServedShape.load(try Served.current.server)
        let names = shape.fields(of: "Mutation").map(\.name).filter { !anonymous.contains($0) }
        return names.filter(first.contains) + names.filter { !first.contains($0) }.sorted()
    }
}
