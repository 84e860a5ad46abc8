// The state machine of complaints, step by step, and its automatic transitions.
import Foundation
import TestSupport
import Testing

@Suite(.served(cache: .memory), .serialized) struct ComplaintTransitionTests {
    typealias Person = SampleComplexes.Person

    private static let states = [
        "RECEIVED", "IN_PROGRESS", "ON_HOLD", "RESOLVED", "CLOSED", "REJECTED", "WITHDRAWN",
    ]
    private static let byStaff: [String: [String]] = [
        "RECEIVED": ["IN_PROGRESS", "ON_HOLD", "REJECTED"],
        "IN_PROGRESS": ["RESOLVED", "ON_HOLD", "REJECTED", "RECEIVED"],
        "ON_HOLD": ["IN_PROGRESS", "REJECTED"], "RESOLVED": ["IN_PROGRESS"],
    ]
    private static let byAuthor: [String: [String]] = [
        "RECEIVED": ["WITHDRAWN"], "IN_PROGRESS": ["WITHDRAWN"], "ON_HOLD": ["WITHDRAWN"],
    ]

    private static func extra(_ to: String) -> JSON {
        let reason: JSON = ["reason": "부품을 기다립니다"]
        return to == "ON_HOLD" ? reason.with(["deferredUntil": .string(inDays(30))]) : reason
    }

    private static func inDays(_ days: Double) -> String {
        Date.now.addingTimeInterval(days * 86_400).formatted(.iso8601)
    }

    /// One for each requested target state.
    private static func complaints(in state: String) async throws -> [JSON] {
        var ids: [JSON] = []
        for _ in states { ids.append(try await Complaints.filed()) }
        try await Complaints.put(ids, in: state)
        return ids
    }

    @Test(arguments: states)
    func `from each state staff can make exactly the transitions of the rules`(_ from: String)
        async throws
    {
        for (to, id) in zip(Self.states, try await Self.complaints(in: from)) {
            let allowed = Self.byStaff[from] ?? []
            let payload = try await Complaints.move(id, to: to, revision: 1, Self.extra(to))
            if to == "WITHDRAWN" {
                #expect(payload.codes == ["FORBIDDEN"], "\(from) → \(to)")
                #expect(payload["userErrors"][0]["requires"] == "SELF")
            } else if allowed.contains(to) {
                #expect(payload.codes.isEmpty, "\(from) → \(to): \(payload)")
                #expect(payload["complaint"]["status"] == .string(to))
                #expect(payload["complaint"]["revision"] == 2)
                #expect(payload["complaint"]["statusReason"] == "부품을 기다립니다")
                #expect(payload["complaint"]["deferredUntil"].isNull == (to != "ON_HOLD"))
                #expect(payload["complaint"]["closedAt"].isNull == (to != "REJECTED"))
                #expect(payload["complaint"]["resolvedAt"].isNull == (to != "RESOLVED"))
                #expect(payload["complaint"]["sla"]["firstRespondedAt"].string != nil)
            } else {
                #expect(payload.codes == ["STATE_CONFLICT"], "\(from) → \(to)")
                let error = payload["userErrors"][0]
                #expect(error["__typename"] == "StateConflictError")
                #expect(error["currentState"] == .string(from))
                #expect(error["allowedStates"] == .array(allowed.map { .string($0) }))
            }
        }
    }

    @Test(arguments: states)
    func `from each state the author may at most withdraw`(_ from: String) async throws {
        for (to, id) in zip(Self.states, try await Self.complaints(in: from)) {
            let seen = try await Complaints.seen(id, by: Complaints.author)
            let allowed = Self.byAuthor[from] ?? []
            #expect(seen["viewerAllowedTransitions"] == .array(allowed.map { .string($0) }))
            let payload = try await Complaints.move(
                id, to: to, revision: 1, Self.extra(to), as: Complaints.author)
            if to != "WITHDRAWN" {
                #expect(payload.codes == ["FORBIDDEN"], "\(from) → \(to)")
                #expect(payload["userErrors"][0]["requires"] == "OFFICE_STAFF")
            } else if allowed.contains(to) {
                #expect(payload.codes == [], "\(from) → \(to)")
                #expect(payload["complaint"]["status"] == "WITHDRAWN")
            } else {
                #expect(payload.codes == ["STATE_CONFLICT"], "\(from) → \(to)")
                #expect(payload["userErrors"][0]["allowedStates"] == [])
            }
        }
    }

    @Test func `D11: the author withdraws, the household's others and neighbours cannot`()
        async throws
    {
        let id = try await Complaints.filed(["visibility": "PUBLIC"])
        for person in [Complaints.housemate, Complaints.neighbour, Office.moderator] {
            let payload = try await Complaints.move(id, to: "WITHDRAWN", revision: 1, as: person)
            #expect(payload.codes == ["FORBIDDEN"], "\(person)")
        }
        let withdrawn = try await Complaints.move(
            id, to: "WITHDRAWN", revision: 1, as: Complaints.author)
        #expect(withdrawn.codes.isEmpty)
        #expect(withdrawn["complaint"]["status"] == "WITHDRAWN")
        #expect(withdrawn["complaint"]["closedAt"].string != nil)
        #expect(withdrawn["complaint"]["viewerAllowedTransitions"] == [])
    }

    @Test func `reasons and dates are required where they are needed`() async throws {
        let id = try await Complaints.filed()
        let cases: [(String, String, JSON, [String], [String])] = [
            ("RECEIVED", "ON_HOLD", [:], ["REQUIRED", "REQUIRED"], ["reason", "deferredUntil"]),
            ("RECEIVED", "REJECTED", ["reason": " "], ["REQUIRED"], ["reason"]),
            ("IN_PROGRESS", "RECEIVED", [:], ["REQUIRED"], ["reason"]),
            ("RESOLVED", "IN_PROGRESS", [:], ["REQUIRED"], ["reason"]),
            ("RECEIVED", "IN_PROGRESS", [:], [], []), ("ON_HOLD", "IN_PROGRESS", [:], [], []),
            ("IN_PROGRESS", "RESOLVED", [:], [], []),
            (
                "RECEIVED", "REJECTED", ["reason": Complaints.longReason], ["TOO_LONG"],
                ["reason"]
            ),
            ("RECEIVED", "REJECTED", ["reason": "\u{1}"], ["BAD_FORMAT"], ["reason"]),
            (
                "RECEIVED", "ON_HOLD",
                ["reason": "x", "deferredUntil": .string(Self.inDays(-0.1))],
                ["OUT_OF_RANGE"], ["deferredUntil"]
            ),
            (
                "RECEIVED", "ON_HOLD",
                ["reason": "x", "deferredUntil": .string(Self.inDays(365.1))], ["OUT_OF_RANGE"],
                ["deferredUntil"]
            ),
            (
                "RECEIVED", "ON_HOLD",
                ["reason": "x", "deferredUntil": .string(Self.inDays(364.9))], [], []
            ),
            (
                "RECEIVED", "IN_PROGRESS", ["deferredUntil": .string(Self.inDays(1))], ["INVALID"],
                ["deferredUntil"]
            ),
        ]
        for (from, to, more, codes, fields) in cases {
            try await Complaints.put(id, in: from)
            let payload = try await Complaints.move(id, to: to, revision: 1, more)
            #expect(payload.codes == codes, "\(from) → \(to) \(more)")
            #expect(payload.fields == fields, "\(from) → \(to) \(more)")
        }
    }

    @Test func `of two staff members one changes the complaint, the other gets an error`()
        async throws
    {
        let id = try await Complaints.filed()
        let codes = try await withThrowingTaskGroup(of: [String].self) { group in
            for person in [Office.staff, Office.manager] {
                group.addTask {
                    try await Complaints.move(id, to: "IN_PROGRESS", revision: 1, as: person).codes
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(codes.sorted { $0.count < $1.count } == [[], ["STATE_CONFLICT"]])
        let stale = try await Complaints.move(id, to: "RESOLVED", revision: 1)
        #expect(stale.codes == ["STALE_REVISION"])
        #expect(stale["userErrors"][0]["currentRevision"] == 2)
        let wrong = try await Complaints.move(
            .string(SampleComplexes.feed(1, 1)), to: "RESOLVED", revision: 1)
        #expect(wrong.codes == ["NOT_FOUND"])
        let log = try await Office.sql(
            """
            SELECT action, changed_fields FROM audit_event
            WHERE subject_id = \(Complaints.row(id)) AND action <> 'complaint.viewPrivate'
            """)
        #expect(log == "complaint.transition|{status}")
    }

    @Test func `suspended staff cannot change complaints`() async throws {
        let id = try await Complaints.filed(["visibility": "PUBLIC"])
        let payload = try await Complaints.move(
            id, to: "IN_PROGRESS", revision: 1, as: Office.suspendedStaff)
        #expect(payload.codes == ["FORBIDDEN"])
        let author = try await Complaints.filed(as: .resident(of: 1, 8))
        try await Office.sql(
            "UPDATE membership SET status = 'SUSPENDED' WHERE id = sample_id(x'33'::int, 1, 8)")
        let refused = try await Complaints.move(
            author, to: "WITHDRAWN", revision: 1, as: .resident(of: 1, 8))
        #expect(refused.codes == ["SUSPENDED"])
        let seen = try await Complaints.seen(author, by: .resident(of: 1, 8))
        #expect(seen["viewerAllowedTransitions"] == [])
        try await Office.sql(
            "UPDATE membership SET status = 'VERIFIED' WHERE id = sample_id(x'33'::int, 1, 8)")
    }

    @Test func `the clock stops while a complaint is on hold or considered resolved`() async throws
    {
        let id = try await Complaints.filed()
        let row = try Complaints.row(id)
        _ = try await Complaints.move(id, to: "ON_HOLD", revision: 1, Self.extra("ON_HOLD"))
        try await Office.sql(
            "UPDATE complaint SET on_hold_since = on_hold_since - interval '50 h' WHERE id = \(row)"
        )
        let moved = try await Complaints.move(id, to: "IN_PROGRESS", revision: 2)
        #expect(moved.codes.isEmpty)
        let due = """
            SELECT round(extract(epoch FROM resolve_due_at - created_at) / 3600) FROM complaint
            WHERE id = \(row)
            """
        #expect(try await Office.sql(due) == "242", "8 days and 50 hours")
        _ = try await Complaints.move(id, to: "RESOLVED", revision: 3)
        try await Office.sql(
            "UPDATE complaint SET resolved_at = resolved_at - interval '10 h' WHERE id = \(row)")
        let reopened = try await Complaints.move(
            id, to: "IN_PROGRESS", revision: 4, ["reason": "다시 고장"])
        #expect(reopened["complaint"]["reopenCount"] == 1)
        #expect(reopened["complaint"]["resolvedAt"].isNull)
        #expect(try await Office.sql(due) == "252")
        let history = try await Complaints.seen(id, by: Complaints.author)["events"]
        #expect(history["totalCount"] == 5)
        #expect(
            history["nodes"].items.map { [$0["from"], $0["to"], $0["reason"]] } == [
                [nil, "RECEIVED", nil], ["RECEIVED", "ON_HOLD", "부품을 기다립니다"],
                ["ON_HOLD", "IN_PROGRESS", nil], ["IN_PROGRESS", "RESOLVED", nil],
                ["RESOLVED", "IN_PROGRESS", "다시 고장"],
            ])
    }

    @Test func `a deadline that passed just before the answer is recorded with it`() async throws {
        let id = try await Complaints.filed()
        let row = try Complaints.row(id)
        // The scheduler waits for the same rows: neither sees the other's partial work.
        try await Office.sql(
            """
            UPDATE complaint SET first_response_due_at = now() - interval '1 s',
                resolve_due_at = now() - interval '1 s' WHERE id = \(row)
            """)
        let moved = try await Complaints.move(id, to: "REJECTED", revision: 1, ["reason": "x"])
        #expect(moved["complaint"]["sla"]["isFirstResponseOverdue"] == true)
        #expect(moved["complaint"]["sla"]["isResolutionOverdue"] == true)
        let kinds = try await Office.sql(
            """
            SELECT deadline FROM complaint_event WHERE complaint_id = \(row)
                AND deadline IS NOT NULL ORDER BY deadline
            """)
        #expect(kinds == "FIRST_RESPONSE\nRESOLUTION")
    }

    @Test func `with two nodes due work happens once: resuming, closing, deadlines`()
        async throws
    {
        let served = try await Complaints.served()
        let variables = Served.Cache.memory.environment(
            served.complexes.services, served.complexes.database)
        var ids: [String: [JSON]] = [:]
        for state in ["ON_HOLD", "RESOLVED", "RECEIVED"] {
            for _ in 1...8 { ids[state, default: []].append(try await Complaints.filed()) }
            try await Complaints.put(ids[state] ?? [], in: state)
        }
        let early = try await Complaints.filed()
        try await Complaints.put(early, in: "RESOLVED")
        try await RunningServer.with(variables) { second in
            let rows = try ids.values.joined().map { try Complaints.row($0) }
                .joined(separator: ", ")
            try await Office.sql(
                """
                UPDATE complaint SET
                    deferred_until = CASE status WHEN 'ON_HOLD' THEN now() END,
                    resolved_at = CASE status WHEN 'RESOLVED' THEN now() - interval '7 days' END,
                    first_response_due_at = CASE status WHEN 'RECEIVED' THEN now()
                        ELSE first_response_due_at END,
                    resolve_due_at = CASE status WHEN 'RECEIVED' THEN now() ELSE resolve_due_at END
                WHERE id IN (\(rows));
                UPDATE complaint SET resolved_at = now() - interval '6 days 12 h'
                WHERE id = \(Complaints.row(early))
                """)
            let done = """
                SELECT count(*) FROM complaint_event
                WHERE complaint_id IN (\(rows)) AND actor_id IS NULL
                """
            var tries = 0
            while try await Office.sql(done) != "32", tries < 1_000 {
                tries += 1
                try await Task.sleep(for: .milliseconds(50))
            }
            // Time in which a duplicate would happen.
            try await Task.sleep(for: .milliseconds(2_200))
            #expect(try await Office.sql(done) == "32", "8 resumed, 8 closed, 8 · 2 deadlines")
            for (state, next) in [
                ("ON_HOLD", "IN_PROGRESS"), ("RESOLVED", "CLOSED"), ("RECEIVED", "RECEIVED"),
            ] {
                for id in ids[state] ?? [] {
                    for server in [served.server, second] {
                        let seen = try await Office.ask(
                            "query ($id: ID!) { complaint(id: $id) { status } }", ["id": id],
                            as: Complaints.author, on: server)
                        #expect(seen["complaint"]["status"] == .string(next))
                    }
                }
            }
        }
        #expect(try await Complaints.seen(early, by: Complaints.author)["status"] == "RESOLVED")
        let late = try #require(ids["RECEIVED"]?[0])
        let staff = try await Complaints.seen(late, by: Office.staff)
        #expect(staff["revision"] == 1, "noting a deadline disturbs nobody who is writing")
        #expect(staff["sla"]["isFirstResponseOverdue"] == true)
        #expect(
            Set(staff["events"]["nodes"].items.compactMap { $0["kind"].string })
                == ["FIRST_RESPONSE", "RESOLUTION"])
        let resident = try await Complaints.seen(late, by: Complaints.author)
        #expect(resident["events"]["totalCount"] == 1, "residents see public events")
        let events = try await Office.sql(
            """
            SELECT count(*) FROM event WHERE subject = 'COMPLAINT' AND change = 'STATE_CHANGED'
                AND object_id = \(Complaints.row(try #require(ids["RESOLVED"]?[0])))
            """)
        #expect(events == "1")
    }

    @Test func `the scheduler leaves alone what staff did in time`() async throws {
        let id = try await Complaints.filed()
        _ = try await Complaints.move(id, to: "ON_HOLD", revision: 1, Self.extra("ON_HOLD"))
        _ = try await Complaints.move(id, to: "IN_PROGRESS", revision: 2)
        try await Task.sleep(for: .milliseconds(1_200))
        let seen = try await Complaints.seen(id, by: Office.staff)
        #expect(seen["status"] == "IN_PROGRESS")
        #expect(seen["revision"] == 3)
    }
}
