// The user errors of what the office, the council and the commission write.
import TestSupport
import Testing

extension UserErrorCases {
    private static func made(_ mutation: String, _ object: String, _ input: JSON) async throws
        -> JSON
    {
        let payload = try await Office.act(
            mutation, input.with(["apartmentId": complex]), as: Office.staff,
            returning: "\(object) { id }")
        #expect(payload.codes.isEmpty, "\(mutation): \(payload)")
        return payload[object]["id"]
    }

    private static let notice: JSON = ["title": "단수 안내", "content": "내일 9시"]
    private static let published = notice.with(["publishAt": "2026-01-01T00:00:00Z"])
    private static let contact: JSON = ["name": "경비실", "phoneNumber": "02-123-4567"]
    private static let schedule: JSON = [
        "title": "소방 점검", "startsAt": "2027-01-02T00:00:00Z", "endsAt": "2027-01-03T00:00:00Z",
    ]

    private static func draft() async throws -> JSON {
        try await made("noticeCreate", "notice", notice)
    }

    private static func publishedNotice() async throws -> JSON {
        try await made("noticeCreate", "notice", published)
    }

    static let office: [String: [String: Make]] = [
        "noticeCreate": [
            "OUT_OF_RANGE": {
                RefusedInput(
                    published.with([
                        "apartmentId": complex, "expiresAt": "2025-01-01T00:00:00Z",
                    ]))
            },
            "REQUIRED": {
                RefusedInput(notice.with(["apartmentId": complex, "importance": "URGENT"]))
            },
        ],
        "noticeUpdate": [
            "STATE_CONFLICT": {
                RefusedInput([
                    "noticeId": try await publishedNotice(), "importance": "URGENT",
                    "expiresAt": "2030-01-01T00:00:00Z",
                ])
            },
            "STALE_REVISION": {
                RefusedInput(["noticeId": try await draft(), "title": "x", "expectedRevision": 9])
            },
            "OUT_OF_RANGE": {
                RefusedInput(["noticeId": try await draft(), "expiresAt": "2025-01-01T00:00:00Z"])
            },
        ],
        "noticePublish": [
            "STATE_CONFLICT": { RefusedInput(["noticeId": try await publishedNotice()]) },
            "STALE_REVISION": {
                RefusedInput(["noticeId": try await draft(), "expectedRevision": 9])
            },
        ],
        "noticeArchive": [
            "STATE_CONFLICT": { RefusedInput(["noticeId": try await draft()]) }
        ],
        "noticeDelete": [
            "STATE_CONFLICT": { RefusedInput(["noticeId": try await publishedNotice()]) }
        ],
        "contactCreate": [
            "BAD_FORMAT": {
                RefusedInput(contact.with(["apartmentId": complex, "phoneNumber": "없음"]))
            },
            "REQUIRED": { RefusedInput(contact.with(["apartmentId": complex, "name": ""])) },
        ],
        "contactUpdate": [
            "BAD_FORMAT": {
                RefusedInput([
                    "contactId": try await made("contactCreate", "contact", contact),
                    "phoneNumber": "없음",
                ])
            },
            "STALE_REVISION": {
                RefusedInput([
                    "contactId": try await made("contactCreate", "contact", contact),
                    "name": "정문", "expectedRevision": 9,
                ])
            },
        ],
        "contactDelete": ["NOT_FOUND": { RefusedInput(["contactId": missing(44)]) }],
        "scheduleCreate": [
            "OUT_OF_RANGE": {
                RefusedInput(
                    schedule.with(["apartmentId": complex, "endsAt": "2027-01-01T00:00:00Z"]))
            }
        ],
        "scheduleUpdate": [
            "OUT_OF_RANGE": {
                RefusedInput([
                    "scheduleId": try await made("scheduleCreate", "schedule", schedule),
                    "endsAt": "2027-01-01T00:00:00Z",
                ])
            },
            "STALE_REVISION": {
                RefusedInput([
                    "scheduleId": try await made("scheduleCreate", "schedule", schedule),
                    "title": "연기", "expectedRevision": 9,
                ])
            },
        ],
        "scheduleDelete": ["NOT_FOUND": { RefusedInput(["scheduleId": missing(45)]) }],
    ]

    // MARK: - Polls, in complex 2

    private static let writer = Person.resident(of: 2, 17)
    private static let voter = Person.resident(of: 2, 6)
    private static let opened = OnceFor<String>()

    /// An open household poll in which owners vote, and its first choice.
    private static func open() async throws -> (office: PollOffice, id: JSON, choice: JSON) {
        let office = try await PollOffice.open(2)
        let id = try await opened.value(office.complexes.database) {
            try await office.openPoll().id
        }
        let poll = try await office.poll(id, as: office.manager)
        return (office, .string(id), .string(PollOffice.choice(poll, 0)))
    }

    private static func poll(_ input: JSON) async throws -> RefusedInput {
        RefusedInput(try await PollOffice.open(2).input().with(input), as: writer)
    }

    private static func newDraft() async throws -> JSON {
        .string(try await PollOffice.open(2).create().id)
    }

    /// Six people vote for each of two choices, and the poll ends.
    private static func tied() async throws -> JSON {
        let office = try await PollOffice.open(2)
        let id = try await office.openPoll(PollOffice.election).id
        let poll = try await office.poll(id, as: office.commission)
        for number in 5...16 {
            let vote = try await office.vote(
                id, [PollOffice.choice(poll, number % 2)], as: office.resident(number))
            #expect(vote.codes.isEmpty)
        }
        try await office.close(id)
        return .string(id)
    }

    static let polls: [String: [String: Make]] = [
        "pollCreate": [
            "REQUIRED": { try await poll(["purpose": "RESOLUTION"]) },
            "TOO_FEW": {
                try await poll(["method": "SINGLE_CHOICE", "choices": [["title": "하나"]]])
            },
            "TOO_MANY": {
                let choices = (1...51).map { JSON.object(["title": .string("\($0)")]) }
                return try await poll(["method": "SINGLE_CHOICE", "choices": .array(choices)])
            },
            "OUT_OF_RANGE": { try await poll(["closesAt": PollOffice.time(24 * 90)]) },
            "INVALID": { try await poll(["resultsVisibility": "ALWAYS"]) },
        ],
        "pollUpdate": [
            "STATE_CONFLICT": {
                RefusedInput(["pollId": try await open().id, "title": "x"], as: writer)
            },
            "STALE_REVISION": {
                RefusedInput(
                    ["pollId": try await newDraft(), "title": "x", "expectedRevision": 9],
                    as: writer)
            },
        ],
        "pollSchedule": [
            "TOO_FEW": {
                // Everybody in complex 2 is an owner.
                let office = try await PollOffice.open(2)
                let draft = try await office.create([
                    "votingUnit": "RESIDENT", "electorate": ["relations": ["TENANT"]],
                ])
                return RefusedInput(["pollId": .string(draft.id)], as: writer)
            },
            "STATE_CONFLICT": { RefusedInput(["pollId": try await open().id], as: writer) },
            "STALE_REVISION": {
                RefusedInput(["pollId": try await newDraft(), "expectedRevision": 9], as: writer)
            },
        ],
        "pollExtend": [
            "STATE_CONFLICT": {
                RefusedInput(
                    [
                        "pollId": try await newDraft(), "closesAt": PollOffice.time(60),
                        "reason": "x",
                    ], as: writer)
            },
            "STALE_REVISION": {
                RefusedInput(
                    [
                        "pollId": try await open().id, "closesAt": PollOffice.time(60),
                        "reason": "x", "expectedRevision": 99,
                    ], as: writer)
            },
            "OUT_OF_RANGE": {
                RefusedInput(
                    [
                        "pollId": try await open().id, "closesAt": PollOffice.time(1),
                        "reason": "x",
                    ], as: writer)
            },
        ],
        "pollClose": [
            "STATE_CONFLICT": {
                RefusedInput(["pollId": try await newDraft(), "reason": "x"], as: writer)
            }
        ],
        "pollCancel": [
            "REQUIRED": {
                RefusedInput(["pollId": try await newDraft(), "reason": ""], as: writer)
            },
            "STATE_CONFLICT": {
                let id = try await newDraft()
                let input: JSON = ["pollId": id, "reason": "잘못 썼습니다."]
                _ = try await Office.act("pollCancel", input, as: writer)
                return RefusedInput(input, as: writer)
            },
        ],
        "pollPublishResult": [
            "STATE_CONFLICT": { RefusedInput(["pollId": try await newDraft()], as: writer) },
            "REQUIRED": {
                RefusedInput(["pollId": try await tied()], as: .resident(of: 2, 19))
            },
        ],
        "pollDelete": [
            "STATE_CONFLICT": { RefusedInput(["pollId": try await open().id], as: writer) }
        ],
        "pollVote": [
            "POLL_NOT_OPEN": {
                let office = try await PollOffice.open(2)
                let id = try await office.schedule().id
                return RefusedInput(["pollId": .string(id), "choiceIds": []], as: voter)
            },
            "NOT_ELIGIBLE_TO_VOTE": {
                let office = try await PollOffice.open(2)
                let id = try await office.openPoll(["electorate": ["relations": ["TENANT"]]]).id
                return RefusedInput(["pollId": .string(id), "choiceIds": []], as: voter)
            },
            "INVALID_CHOICES": {
                RefusedInput(["pollId": try await open().id, "choiceIds": []], as: voter)
            },
            "ALREADY_VOTED": {
                let poll = try await open()
                let input: JSON = ["pollId": poll.id, "choiceIds": [poll.choice]]
                let first = try await Office.act("pollVote", input, as: .resident(of: 2, 9))
                #expect(first.codes.isEmpty)
                return RefusedInput(input, as: .resident(of: 2, 9))
            },
        ],
    ]
}
