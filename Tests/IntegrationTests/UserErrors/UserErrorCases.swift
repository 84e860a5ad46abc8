// For every mutation its specific user errors, each with an input that causes it.
import Synchronization
import TestSupport
import Testing

/// An input that is refused, and its sender.
struct RefusedInput: Sendable {
    let input: JSON
    let person: SampleComplexes.Person?

    init(_ input: JSON, as person: SampleComplexes.Person? = Office.staff) {
        self.input = input
        self.person = person
    }
}

enum UserErrorCases {
    typealias Person = SampleComplexes.Person
    typealias Make = @Sendable () async throws -> RefusedInput

    /// By mutation and code.
    static let all: [String: [String: Make]] = [accounts, members, community, office, polls]
        .reduce(into: [:]) { $0.merge($1) { $1 } }

    static let resident = Person.resident(of: 1, 3)
    static let complex: JSON = .string(Office.apartment)
    private static let long: JSON = .string(String(repeating: "가", count: 10_001))

    static func missing(_ tag: UInt8) -> JSON {
        .string(GlobalID.text(tag: tag, 1, GlobalID.uuid(.apartment, 77)))
    }

    // MARK: - Accounts and files

    private static let signUp: JSON = [
        "username": "새주민77", "password": "correct horse battery", "displayName": "새주민77",
        "acceptsTerms": true, "acceptsPrivacyPolicy": true, "isOver14": true,
    ]

    private static func waitingFile() async throws -> JSON {
        try await Acting(resident).ticket(.pdf())["media"]["id"]
    }

    private static func file(_ changes: JSON) async throws -> JSON {
        ["files": [try await SampleFile.pdf().declared.with(changes)]]
    }

    private static let accounts: [String: [String: Make]] = [
        "signUp": [
            "NOT_UNIQUE": { RefusedInput(signUp.with(["username": "RESIDENT-1-1"]), as: nil) },
            "WEAK_PASSWORD": { RefusedInput(signUp.with(["password": "1234567890"]), as: nil) },
            "REQUIRED": { RefusedInput(signUp.with(["acceptsTerms": false]), as: nil) },
            "TOO_SHORT": { RefusedInput(signUp.with(["username": "가"]), as: nil) },
            "BAD_FORMAT": { RefusedInput(signUp.with(["username": "한 칸"]), as: nil) },
        ],
        "signIn": [
            "BAD_CREDENTIALS": {
                RefusedInput(["username": "nobody", "password": "correct horse"], as: nil)
            }
        ],
        "signInAsGuest": [:],
        "tokenRefresh": [
            "BAD_CREDENTIALS": { RefusedInput(["refreshToken": "djr_nothing"], as: nil) }
        ],
        "signOut": ["UNAUTHENTICATED": { RefusedInput([:], as: nil) }],
        "sessionRevoke": [
            "NOT_FOUND": {
                RefusedInput(
                    ["sessionId": .string(SampleComplexes.session(of: .resident(of: 1, 4)))])
            }
        ],
        "profileUpdate": [
            "NOT_UNIQUE": { RefusedInput(["displayName": "주민 1-4"], as: resident) },
            "MEDIA_NOT_READY": {
                RefusedInput(["avatarId": try await waitingFile()], as: resident)
            },
            "INVALID": {
                RefusedInput(
                    ["avatarId": try await waitingFile(), "clearAvatar": true], as: resident)
            },
            "BAD_FORMAT": { RefusedInput(["email": "주소가 아님"], as: resident) },
        ],
        "mediaCreateUploads": [
            "BAD_FORMAT": {
                RefusedInput(try await file(["mimeType": "text/html"]), as: resident)
            },
            "MEDIA_TOO_LARGE": {
                RefusedInput(try await file(["byteSize": 999_999_999]), as: resident)
            },
            "OUT_OF_RANGE": { RefusedInput(try await file(["byteSize": 0]), as: resident) },
            "REQUIRED": { RefusedInput(try await file(["mimeType": ""]), as: resident) },
            "TOO_MANY": {
                let one = try await SampleFile.pdf().declared
                return RefusedInput(
                    ["files": .array(Array(repeating: one, count: 11))], as: resident)
            },
            "GUEST_READ_ONLY": { RefusedInput(try await file([:]), as: .guest) },
        ],
        "mediaFinishUpload": [
            "NOT_FOUND": { RefusedInput(["mediaId": "AAAA"], as: resident) },
            "MEDIA_NOT_READY": {
                RefusedInput(["mediaId": try await waitingFile()], as: resident)
            },
            "MEDIA_REJECTED": {
                let acting = try Acting(resident)
                let ticket = try await acting.ticket(.pdf())
                _ = try await acting.put(Array("no".utf8), to: ticket)
                return RefusedInput(["mediaId": ticket["media"]["id"]], as: resident)
            },
        ],
    ]

    // MARK: - Members

    private static func verified(_ number: Int) -> JSON {
        .string(SampleComplexes.membership(of: .resident(of: 1, number)))
    }

    private static let members: [String: [String: Make]] = [
        "membershipRequest": [
            "NOT_UNIQUE": { RefusedInput(MembersOffice.claim(), as: .applicant) },
            "STATE_CONFLICT": { RefusedInput(MembersOffice.claim(), as: resident) },
            "NOT_FOUND": {
                RefusedInput(
                    MembersOffice.claim().with(["apartmentId": "AAAA"]), as: .stranger)
            },
            "TOO_SHORT": { RefusedInput(MembersOffice.claim(realName: "홍"), as: .stranger) },
            "IDEMPOTENCY_CONFLICT": {
                let person = Person.resident(of: 2, 7)
                _ = try await Office.act(
                    "membershipRequest", MembersOffice.claim(clientMutationId: "m"), as: person)
                return RefusedInput(
                    MembersOffice.claim(unit: "9", clientMutationId: "m"), as: person)
            },
        ],
        "membershipCancel": [
            "STATE_CONFLICT": { RefusedInput(["membershipId": verified(3)], as: resident) }
        ],
        "membershipLeave": [
            "SUSPENDED": { RefusedInput(["membershipId": verified(17)], as: Office.suspended) },
            "STATE_CONFLICT": {
                RefusedInput(["membershipId": verified(20)], as: Office.manager)
            },
        ],
        "membershipApprove": [
            "STATE_CONFLICT": { RefusedInput(["membershipIds": [verified(4)]]) },
            "TOO_FEW": { RefusedInput(["membershipIds": []]) },
            "TOO_MANY": {
                RefusedInput(["membershipIds": .array(Array(repeating: verified(4), count: 101))])
            },
        ],
        "membershipReject": [
            "STATE_CONFLICT": { RefusedInput(["membershipId": verified(4), "reason": "x"]) }
        ],
        "membershipRevoke": [
            "STATE_CONFLICT": {
                RefusedInput(
                    [
                        "membershipId": .string(SampleComplexes.membership(of: .applicant)),
                        "reason": "이사",
                    ])
            },
            "REQUIRED": { RefusedInput(["membershipId": verified(4), "reason": ""]) },
            "INVALID": {
                RefusedInput(["membershipId": verified(19), "reason": "이사"])
            },
            "FORBIDDEN": { RefusedInput(["membershipId": verified(20), "reason": "이사"]) },
        ],
        "membershipSetRole": [
            "INVALID": {
                RefusedInput(
                    ["membershipId": verified(18), "role": "COUNCIL_MEMBER"], as: Office.manager)
            },
            "STATE_CONFLICT": {
                RefusedInput(
                    ["membershipId": verified(20), "role": "RESIDENT"], as: Office.manager)
            },
            "STALE_REVISION": {
                RefusedInput(
                    ["membershipId": verified(4), "role": "MODERATOR", "expectedRevision": 99],
                    as: Office.manager)
            },
        ],
        "apartmentAppointManager": [
            "INVALID": {
                RefusedInput(
                    ["apartmentId": complex, "userId": .string(Person.guest.id)],
                    as: .platformAdmin)
            },
            "FORBIDDEN": {
                RefusedInput(
                    ["apartmentId": complex, "userId": .string(resident.id)], as: Office.manager)
            },
        ],
        "apartmentsImport": [
            "INVALID": { RefusedInput(["sidoCodes": ["99"]], as: .platformAdmin) }
        ],
        "householdsUpsert": [
            "NOT_UNIQUE": {
                let row: JSON = ["building": "101", "unit": "1"]
                return RefusedInput(["apartmentId": complex, "rows": [row, row]])
            },
            "TOO_MANY": {
                let rows = (1...1_001).map {
                    JSON.object(["building": "1", "unit": .string("\($0)")])
                }
                return RefusedInput(["apartmentId": complex, "rows": .array(rows)])
            },
            "BAD_FORMAT": {
                RefusedInput([
                    "apartmentId": complex,
                    "rows": [["building": "101", "unit": "1", "registeredPhones": ["02-1"]]],
                ])
            },
        ],
    ]

    // MARK: - Posts, comments, complaints

    private static func newPost() async throws -> JSON {
        let payload = try await Office.act(
            "feedCreate", ["apartmentId": complex, "content": .string("글 \(posts.next())")],
            as: resident, returning: "feed { id }")
        #expect(payload.codes.isEmpty, "\(payload)")
        return payload["feed"]["id"]
    }

    private static let posts = Counter()

    private static func newComment(on post: JSON) async throws -> JSON {
        let payload = try await Office.act(
            "commentCreate", ["subjectId": post, "content": "댓글"], as: resident,
            returning: "comment { id }")
        return payload["comment"]["id"]
    }

    private static func lock(_ post: JSON) async throws {
        try await Office.sql(
            "UPDATE feed SET is_locked = true WHERE id = \(PollOffice.row(post.string ?? ""))")
    }

    private static let complaint: JSON = [
        "apartmentId": complex, "category": "FACILITY", "title": "현관문", "description": "고장",
    ]

    private static func filed() async throws -> JSON {
        try await Complaints.filed(["title": .string("민원 \(posts.next())")])
    }

    private static let community: [String: [String: Make]] = [
        "feedCreate": [
            "REQUIRED": {
                RefusedInput(["apartmentId": complex, "content": " "], as: resident)
            },
            "TOO_LONG": { RefusedInput(["apartmentId": complex, "content": long], as: resident) },
            "MEDIA_NOT_READY": {
                RefusedInput(
                    [
                        "apartmentId": complex, "content": "글",
                        "mediaIds": [try await waitingFile()],
                    ], as: resident)
            },
            "MEMBERSHIP_NOT_VERIFIED": {
                RefusedInput(["apartmentId": complex, "content": "글"], as: .applicant)
            },
            "SUSPENDED": {
                RefusedInput(["apartmentId": complex, "content": "글"], as: Office.suspended)
            },
            "RATE_LIMITED": {
                let input: JSON = ["apartmentId": complex, "content": "같은 글"]
                for _ in 1...2 { _ = try await Office.act("feedCreate", input, as: resident) }
                return RefusedInput(input, as: resident)
            },
        ],
        "feedUpdate": [
            "STALE_REVISION": {
                RefusedInput(
                    ["feedId": try await newPost(), "content": "x", "expectedRevision": 9],
                    as: resident)
            },
            "REQUIRED": {
                RefusedInput(["feedId": try await newPost(), "content": .null], as: resident)
            },
        ],
        "feedDelete": ["NOT_FOUND": { RefusedInput(["feedId": missing(32)], as: resident) }],
        "commentCreate": [
            "THREAD_LOCKED": {
                let post = try await newPost()
                try await lock(post)
                return RefusedInput(["subjectId": post, "content": "댓글"], as: resident)
            },
            "TOO_LONG": {
                RefusedInput(["subjectId": try await newPost(), "content": long], as: resident)
            },
        ],
        "commentUpdate": [
            "STALE_REVISION": {
                let comment = try await newComment(on: try await newPost())
                return RefusedInput(
                    ["commentId": comment, "content": "x", "expectedRevision": 9], as: resident)
            },
            "THREAD_LOCKED": {
                let post = try await newPost()
                let comment = try await newComment(on: post)
                try await lock(post)
                return RefusedInput(["commentId": comment, "content": "x"], as: resident)
            },
        ],
        "commentDelete": [
            "NOT_FOUND": { RefusedInput(["commentId": missing(33)], as: resident) }
        ],
        "complaintCreate": [
            "TOO_LONG": { RefusedInput(complaint.with(["title": long]), as: resident) },
            "INVALID": {
                RefusedInput(
                    complaint.with(["category": "NOISE", "visibility": "PUBLIC"]), as: resident)
            },
            "FORBIDDEN": { RefusedInput(complaint.with(["priority": "HIGH"]), as: resident) },
        ],
        "complaintUpdate": [
            "STATE_CONFLICT": {
                let id = try await filed()
                try await Complaints.put(id, in: "CLOSED")
                return RefusedInput(["complaintId": id, "category": "FEE"])
            },
            "STALE_REVISION": {
                RefusedInput([
                    "complaintId": try await filed(), "category": "FEE",
                    "expectedRevision": 9,
                ])
            },
        ],
        "complaintTransition": [
            "STATE_CONFLICT": {
                RefusedInput([
                    "complaintId": try await filed(), "to": "CLOSED",
                    "expectedRevision": 1,
                ])
            },
            "STALE_REVISION": {
                RefusedInput([
                    "complaintId": try await filed(), "to": "IN_PROGRESS",
                    "expectedRevision": 9,
                ])
            },
            "REQUIRED": {
                RefusedInput([
                    "complaintId": try await filed(), "to": "REJECTED",
                    "expectedRevision": 1,
                ])
            },
        ],
    ]
}

/// Counts, for texts that must differ.
final class Counter: Sendable {
    private let value = Mutex(0)

    func next() -> Int {
        value.withLock {
            $0 += 1
            return $0
        }
    }
}
