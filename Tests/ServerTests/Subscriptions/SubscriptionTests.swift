// Events from committed rows to responses, on two nodes of one database.

import GraphQLCore
import Postgres
import TestSupport
import Testing

@testable import Resolvers
@testable import Server

private let added = """
    subscription ($id: ID!, $categories: [FeedCategory!]) {
        feedAdded(apartmentId: $id, categories: $categories) {
            kind feedId at feed { id content viewerIsAuthor author { displayName } } } }
    """
private let updated = """
    subscription ($id: ID!) { feedUpdated(apartmentId: $id) { kind feedId feed { id } } }
    """
private let commented = """
    subscription ($id: ID!) { commentAdded(subjectId: $id) {
        kind commentId at comment { id content subject { ... on Feed { id } } } } }
    """

private let complained = """
    subscription ($one: ID, $all: ID) { complaintUpdated(complaintId: $one, apartmentId: $all) {
        kind at complaint { id number title } } }
    """
private let create = """
    mutation ($id: ID!, $text: String!) { feedCreate(input: {
        apartmentId: $id, category: GENERAL, content: $text }) {
        feed { id } userErrors { code message } } }
    """

private func apartment(_ number: Int) -> JSON { ["id": .string(SampleComplexes.apartment(number))] }

private func feed(_ apartment: Int, _ number: Int, _ change: EventRecord.Change) -> EventRecord {
    EventRecord(
        subject: .feed, change: change, object: uuid(SampleComplexes.feed(apartment, number)))
}

private func uuid(_ id: String) -> PostgresUUID {
    Resolvers.GlobalID(id)?.uuid ?? PostgresUUID(high: 0, low: 0)
}

@Suite(.services, .timeLimit(.minutes(2))) struct SubscriptionTests {
    private func withComplexes(_ body: (SampleComplexes) async throws -> Void) async throws {
        try await body(try await SampleComplexes.make(on: try TestServices.shared()))
    }

    @Test(arguments: EventNode.Hints.allCases)
    fileprivate func `subscribers of both nodes receive a post, each with their own rights`(
        _ hints: EventNode.Hints
    ) async throws {
        try await withComplexes { complexes in
            try await EventNode.with(complexes, hints: hints) { first in
                try await EventNode.with(complexes, hints: hints) { second in
                    let author = try await first.listen(
                        added, apartment(1), as: .resident(of: 1, 8))
                    let neighbour = try await second.listen(
                        added, apartment(1), as: .resident(of: 1, 2))
                    try await first.publish([feed(1, 1, .created)], in: 1)
                    for (listener, isAuthor) in [(author, true), (neighbour, false)] {
                        let event = try await listener.data()["feedAdded"]
                        #expect(event["kind"] == "CREATED")
                        #expect(event["feedId"] == .string(SampleComplexes.feed(1, 1)))
                        #expect(event["feed"]["id"] == event["feedId"])
                        #expect(event["feed"]["author"]["displayName"] == "주민 1-8")
                        #expect(event["feed"]["viewerIsAuthor"] == .bool(isAuthor))
                        #expect(event["at"].string?.hasSuffix("Z") == true)
                    }
                }
            }
        }
    }

    @Test func `events of many writers arrive once and in the order of commits`() async throws {
        try await withComplexes { complexes in
            try await EventNode.with(complexes) { first in
                try await EventNode.with(complexes, hints: .notify) { second in
                    let listeners = [
                        try await first.listen(updated, apartment(1), as: .resident(of: 1)),
                        try await second.listen(updated, apartment(1), as: .resident(of: 1, 2)),
                    ]
                    try await withThrowingTaskGroup { group in
                        for (index, node) in [first, second, first, second].enumerated() {
                            group.addTask {
                                for step in 1...25 {
                                    let number = index * 25 + step
                                    try await node.publish([feed(1, number, .updated)], in: 1)
                                    // Other complexes write too.
                                    try await node.publish([feed(2, number, .updated)], in: 2)
                                }
                            }
                        }
                        try await group.waitForAll()
                    }
                    let stored = try await complexes.sql(
                        "SELECT object_id FROM event WHERE apartment_id = 1 ORDER BY seq")
                    let expected = stored.split(separator: "\n").map(String.init)
                    #expect(expected.count == 100)
                    for listener in listeners {
                        var seen: [String] = []
                        for _ in expected {
                            let id = try await listener.data()["feedUpdated"]["feedId"].string
                            seen.append(uuid(id ?? "").description)
                        }
                        #expect(seen == expected)
                    }
                }
            }
        }
    }

    @Test func `nothing is delivered before its commit, or after a rollback`()
        async throws
    {
        try await withComplexes { complexes in
            var limits = EventLimits()
            limits.lookInterval = .milliseconds(20)
            try await EventNode.with(complexes, limits: limits) { node in
                let listener = try await node.listen(
                    updated, apartment(1), as: .resident(of: 1))
                try await node.database.act { transaction in
                    try await transaction.publish([.feeds], [feed(1, 1, .updated)], in: 1)
                    transaction.rollBack()
                }
                let written = try await node.database.act { transaction in
                    try await transaction.publish([.feeds], [feed(1, 2, .deleted)], in: 1)
                    // Twenty polls of the reader.
                    try await Task.sleep(for: .milliseconds(400))
                    return ContinuousClock.now
                }
                let event = try await listener.data()["feedUpdated"]
                #expect(ContinuousClock.now > written)
                #expect(event["kind"] == "DELETED")
                #expect(event["feedId"] == .string(SampleComplexes.feed(1, 2)))
            }
        }
    }

    @Test func `a subscription receives its own complex, board and thread only`() async throws {
        try await withComplexes { complexes in
            try await EventNode.with(complexes) { node in
                // Post 3 is a question, post 4 is not.
                let questions = try await node.listen(
                    added,
                    ["id": .string(SampleComplexes.apartment(1)), "categories": ["QUESTION"]],
                    as: .resident(of: 1))
                let thread = try await node.listen(
                    commented, ["id": .string(SampleComplexes.feed(1, 7))], as: .resident(of: 1))
                let demo = try await node.listen(added, apartment(3), as: .guest)
                let comment = { (post: Int) in
                    EventRecord(
                        subject: .comment, change: .created,
                        object: uuid(SampleComplexes.comment(1, post, 1)),
                        parent: uuid(SampleComplexes.feed(1, post)))
                }
                try await node.publish([feed(2, 3, .created)], in: 2)
                try await node.publish(
                    [
                        feed(1, 4, .created), comment(8), feed(1, 3, .updated),
                        feed(1, 3, .created),
                        comment(7),
                    ], in: 1)
                try await node.publish([feed(3, 5, .created)], in: 3)
                #expect(
                    try await questions.data()["feedAdded"]["feedId"]
                        == .string(SampleComplexes.feed(1, 3)))
                let heard = try await thread.data()["commentAdded"]
                #expect(heard["commentId"] == .string(SampleComplexes.comment(1, 7, 1)))
                #expect(heard["comment"]["subject"]["id"] == .string(SampleComplexes.feed(1, 7)))
                #expect(
                    try await demo.data()["feedAdded"]["feedId"]
                        == .string(SampleComplexes.feed(3, 5)))
            }
        }
    }

    @Test func `what a node wrote and acknowledged is delivered after it was killed`() async throws
    {
        try await withComplexes { complexes in
            try await EventNode.with(complexes) { node in
                let listener = try await node.listen(added, apartment(1), as: .resident(of: 1, 2))
                var acknowledged: [JSON] = []
                try await RunningServer.with(
                    ["DANJI_DATABASE_URL": complexes.database, "DANJI_CACHE": "off"]
                ) { server in
                    for number in 1...10 {
                        let answer = try await server.post(
                            create,
                            [
                                "id": .string(SampleComplexes.apartment(1)),
                                "text": .string("글 \(number)"),
                            ], token: SampleComplexes.Person.resident(of: 1, 3).token)
                        acknowledged.append(answer.data["feedCreate"]["feed"]["id"])
                    }
                    // Immediately: it has no time to send a hint for the last one.
                    await server.kill()
                }
                #expect(!acknowledged.contains(.null))
                for id in acknowledged {
                    #expect(try await listener.data()["feedAdded"]["feed"]["id"] == id)
                }
            }
        }
    }

    @Test func `a complaint is delivered to its author and the office, and to no neighbour`()
        async throws
    {
        try await withComplexes { complexes in
            try await complexes.sql(
                """
                UPDATE membership SET role = 'OFFICE_STAFF'
                WHERE id = \(SampleComplexes.rowID(.membership, 1, 20));
                INSERT INTO complaint (apartment_id, id, number, author_id, category, title,
                    description, first_response_due_at, resolve_due_at)
                VALUES (1, \(SampleComplexes.rowID(.feed, 1, 1)), 1,
                    \(SampleComplexes.rowID(.account, 1, 1)), 'NOISE', '층간소음', '밤마다',
                    now(), now())
                """)
            let id = Resolvers.GlobalID(
                .complaint,
                TenantKey(apartment: 1, uuid: uuid(SampleComplexes.feed(1, 1)))
            ).text
            let one: JSON = ["one": .string(id)]
            let all: JSON = ["all": .string(SampleComplexes.apartment(1))]
            try await EventNode.with(complexes) { node in
                let author = try await node.listen(complained, one, as: .resident(of: 1))
                let office = try await node.listen(complained, all, as: .resident(of: 1, 20))
                for (variables, code) in [
                    (one, "FORBIDDEN"), (all, "FORBIDDEN"), ([:], "BAD_USER_INPUT"),
                ] {
                    let opening = try await node.open(
                        complained, variables, as: .resident(of: 1, 2))
                    guard case .refused(let error) = opening else {
                        Issue.record("opened for a neighbour: \(opening)")
                        continue
                    }
                    #expect(JSON(error)[0]["extensions"]["code"] == .string(code))
                }
                try await node.publish(
                    [
                        EventRecord(
                            subject: .complaint, change: .stateChanged,
                            object: uuid(SampleComplexes.feed(1, 1)))
                    ], in: 1, topics: [.complaints])
                for listener in [author, office] {
                    let event = try await listener.data()["complaintUpdated"]
                    #expect(event["kind"] == "STATE_CHANGED")
                    #expect(event["complaint"]["title"] == "층간소음")
                }
            }
        }
    }

    @Test func `a post deleted meanwhile is null in its event`() async throws {
        try await withComplexes { complexes in
            try await EventNode.with(complexes) { node in
                let listener = try await node.listen(updated, apartment(1), as: .resident(of: 1))
                try await complexes.sql(
                    """
                    UPDATE feed SET deleted_at = now(), deleted_by = author_id
                    WHERE id = \(SampleComplexes.rowID(.feed, 1, 9))
                    """)
                try await node.publish([feed(1, 9, .deleted)], in: 1)
                let event = try await listener.data()["feedUpdated"]
                #expect(event["feedId"] == .string(SampleComplexes.feed(1, 9)))
                #expect(event["feed"].isNull)
            }
        }
    }
}

@Suite(.services, .timeLimit(.minutes(2))) struct SubscriptionAccessTests {
    private func withNode(
        _ limits: EventLimits = EventLimits(),
        _ body: (EventNode, SampleComplexes) async throws -> Void
    ) async throws {
        let complexes = try await SampleComplexes.make(on: try TestServices.shared())
        try await EventNode.with(complexes, limits: limits) { try await body($0, complexes) }
    }

    private func error(_ opening: GraphQLService.Opening) -> JSON {
        guard case .refused(let error) = opening else { return .null }
        return JSON(error)
    }

    @Test func `missing and foreign complexes are refused alike, anonymous clients must sign in`()
        async throws
    {
        try await withNode { node, _ in
            let missing = SampleComplexes.apartment(99)
            let thread = [SampleComplexes.feed(1, 4_000), SampleComplexes.feed(2, 1), "nonsense"]
            for (query, ids) in [
                (added, [missing, SampleComplexes.apartment(2), "nonsense"]), (commented, thread),
            ] {
                var answers: [JSON] = []
                for id in ids {
                    let refused = error(
                        try await node.open(query, ["id": .string(id)], as: .resident(of: 1)))
                    #expect(refused[0]["extensions"]["code"] == "FORBIDDEN", "\(id)")
                    answers.append(refused)
                }
                #expect(answers.allSatisfy { $0 == answers[0] })
            }
            for person: SampleComplexes.Person in [.applicant, .stranger, .guest, .platformAdmin] {
                let refused = error(try await node.open(added, apartment(1), as: person))
                #expect(refused[0]["extensions"]["code"] == "FORBIDDEN", "\(person)")
            }
            let anonymous = error(try await node.open(added, apartment(1)))
            #expect(anonymous[0]["extensions"]["code"] == "UNAUTHENTICATED")
            guard case .unauthenticated = try await node.open(added, apartment(1), as: .expired)
            else {
                Issue.record("an expired token opened a subscription")
                return
            }
            #expect(node.application.events.subscriptionCount == 0)
        }
    }

    @Test func `a revoked member receives no further event`() async throws {
        var limits = EventLimits()
        // The periodic check must not come first.
        limits.watchInterval = .seconds(600)
        try await withNode(limits) { node, complexes in
            let listener = try await node.listen(updated, apartment(1), as: .resident(of: 1, 5))
            let other = try await node.listen(updated, apartment(1), as: .resident(of: 1, 6))
            try await node.publish([feed(1, 1, .updated)], in: 1)
            _ = try await listener.data()
            try await complexes.sql(
                """
                UPDATE membership SET status = 'REVOKED', decided_at = now()
                WHERE id = \(SampleComplexes.rowID(.membership, 1, 5))
                """)
            try await node.publish([feed(1, 2, .updated)], in: 1)
            let end = try await listener.endCode()
            #expect(end.code == "FORBIDDEN")
            #expect(end.events == 0)
            _ = try await other.data()
            #expect(
                try await other.data()["feedUpdated"]["feedId"]
                    == .string(SampleComplexes.feed(1, 2)))
        }
    }

    @Test func `a revoked token and a lost membership end a silent stream`() async throws {
        try await withNode { node, complexes in
            let signedOut = try await node.listen(updated, apartment(1), as: .resident(of: 1, 5))
            let putOut = try await node.listen(updated, apartment(1), as: .resident(of: 1, 6))
            let stays = try await node.listen(updated, apartment(1), as: .resident(of: 1, 7))
            try await complexes.sql(
                """
                UPDATE session SET ended_at = now()
                WHERE id = \(SampleComplexes.rowID(.session, 1, 5));
                UPDATE membership SET status = 'LEFT'
                WHERE id = \(SampleComplexes.rowID(.membership, 1, 6))
                """)
            #expect(try await signedOut.endCode().code == "UNAUTHENTICATED")
            #expect(try await putOut.endCode().code == "FORBIDDEN")
            try await node.publish([feed(1, 2, .updated)], in: 1)
            #expect(!(try await stays.data()["feedUpdated"].isNull))
        }
    }

    @Test func `a reader that is too slow gets an error, without affecting the others`()
        async throws
    {
        var limits = EventLimits()
        limits.queuedEvents = 10
        try await withNode(limits) { node, _ in
            let slow = try await node.listen(updated, apartment(1), as: .resident(of: 1))
            let quick = try await node.listen(updated, apartment(1), as: .resident(of: 1, 2))
            for number in 1...12 {
                try await node.publish([feed(1, number, .updated)], in: 1)
                _ = try await quick.data()
            }
            let end = try await slow.endCode()
            #expect(end.code == "TOO_MANY")
        }
    }

    @Test func `a node accepts no more subscriptions than its limit`() async throws {
        var limits = EventLimits()
        limits.subscriptions = 1
        try await withNode(limits) { node, _ in
            let first = try await node.open(added, apartment(1), as: .resident(of: 1))
            let second = error(try await node.open(added, apartment(1), as: .resident(of: 1)))
            #expect(second[0]["extensions"]["code"] == "TOO_MANY")
            withExtendedLifetime(first) {}
        }
    }

    @Test func `a released stream leaves nothing behind`() async throws {
        try await withNode { node, _ in
            for _ in 1...3 {
                _ = try await node.listen(added, apartment(1), as: .resident(of: 1))
            }
            let waiting = try await node.listen(added, apartment(1), as: .resident(of: 1))
            let task = Task { try await waiting.next() }
            #expect(node.application.events.subscriptionCount == 1)
            task.cancel()
            #expect(try await task.value == nil)
        }
    }

    @Test func `a disconnected client resumes at another node`() async throws {
        try await withNode { second, complexes in
            let position = try await EventNode.with(complexes) { first in
                let listener = try await first.listen(
                    updated, apartment(1), as: .resident(of: 1))
                try await first.publish([feed(1, 1, .updated)], in: 1)
                return try #require(try await listener.next()).position
            }
            // The first node is gone; its client has not reconnected yet.
            try await second.publish([feed(1, 2, .updated), feed(1, 3, .updated)], in: 1)
            let listener = try await second.listen(
                updated, apartment(1), as: .resident(of: 1), after: position)
            try await second.publish([feed(1, 4, .updated)], in: 1)
            for number in 2...4 {
                #expect(
                    try await listener.data()["feedUpdated"]["feedId"]
                        == .string(SampleComplexes.feed(1, number)))
            }
            // Swept positions, future ones, and those of another complex.
            try await complexes.sql("DELETE FROM event WHERE apartment_id = 1 AND seq <= 2")
            for position in ["1:1", "1:9", "2:0"] {
                let refused = error(
                    try await second.open(
                        updated, apartment(1), as: .resident(of: 1), after: position))
                #expect(refused[0]["extensions"]["code"] == "BAD_USER_INPUT", "\(position)")
            }
        }
    }

    @Test func `a subscription has no single answer, and a query has no other`() async throws {
        try await withNode { node, _ in
            let body: JSON = ["query": .string(added), "variables": apartment(1)]
            let outcome = await node.service.respond(
                to: try GraphQLRequest(json: try body.bytes),
                authorization: .bearer(SampleComplexes.Person.resident(of: 1).token),
                origin: RequestOrigin(requestID: "test", address: nil))
            guard case .refused(let refusal) = outcome else {
                Issue.record("answered: \(outcome)")
                return
            }
            #expect(refusal.errors[0].message.contains("no single answer"))
            guard case .answered(.executed) = try await node.open("{ viewer { isGuest } }") else {
                Issue.record("a query was not answered")
                return
            }
        }
    }
}
