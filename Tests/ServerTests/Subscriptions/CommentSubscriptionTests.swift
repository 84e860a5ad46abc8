// Comments on posts, notices and polls, live, and only to those who may read their subject.

import GraphQLCore
import TestSupport
import Testing

@testable import Resolvers
@testable import Server

/// What people comment on in complex 1, in addition to the sample data.
private enum Subject {
    /// For the whole complex.
    static let notice = notice(1)
    /// The office is still writing it.
    static let draftNotice = notice(2)
    /// For the second building, where resident 6 lives.
    static let targetedNotice = notice(3)
    static let poll = poll(1)
    /// The office is still writing it.
    static let draftPoll = poll(2)
    static let foreignNotice = notice(4, in: 2)
    static let foreignPoll = poll(4, in: 2)

    private static func notice(_ number: Int, in apartment: Int = 1) -> String {
        TestSupport.GlobalID.text(
            tag: 43, apartment, TestSupport.GlobalID.uuid(.notice, apartment, number))
    }

    private static func poll(_ number: Int, in apartment: Int = 1) -> String {
        TestSupport.GlobalID.text(
            tag: 37, apartment, TestSupport.GlobalID.uuid(.feed, apartment, 900 + number))
    }

    static let rows = """
        UPDATE membership SET role = 'OFFICE_MANAGER'
        WHERE id = sample_id(x'33'::int, 1, 20);
        INSERT INTO building (apartment_id, id, name, name_key)
        VALUES (1, sample_id(x'bb'::int, 1, 900), '102동', '102');
        UPDATE household SET building_id = sample_id(x'bb'::int, 1, 900)
        WHERE apartment_id = 1 AND id = sample_id(x'bb'::int, 1, 6);
        INSERT INTO notice (apartment_id, id, author_id, state, title, content, published_at,
            is_targeted)
        SELECT a, sample_id(x'ce'::int, a, n), sample_id(x'acc'::int, a, 20), state, '공지', '글',
            CASE state WHEN 'PUBLISHED' THEN now() END, n = 3
        FROM (VALUES (1, 1, 'PUBLISHED'), (1, 2, 'DRAFT'), (1, 3, 'PUBLISHED'),
            (2, 4, 'PUBLISHED')) AS s (a, n, state);
        INSERT INTO notice_building
        VALUES (1, sample_id(x'ce'::int, 1, 3), sample_id(x'bb'::int, 1, 900));
        INSERT INTO poll (apartment_id, id, author_id, purpose, title, method, voting_unit,
            ballot_mode, results_visibility, state, opens_at, closes_at, relations, scheduled_at)
        SELECT a, sample_id(x'feed'::int, a, 900 + n), sample_id(x'acc'::int, a, 20), 'SURVEY',
            '설문', 'YES_NO', 'HOUSEHOLD', 'SECRET', 'AFTER_CLOSE', state,
            now() + interval '1 day', now() + interval '2 days', ARRAY['OWNER'],
            CASE state WHEN 'SCHEDULED' THEN now() END
        FROM (VALUES (1, 1, 'SCHEDULED'), (1, 2, 'DRAFT'), (2, 4, 'SCHEDULED')) AS s (a, n, state);
        INSERT INTO poll_thread SELECT apartment_id, id FROM poll;
        """
}

private let commented = """
    subscription ($id: ID!) { commentAdded(subjectId: $id) {
        kind commentId at comment { id content isDeleted subject { __typename
            ... on Feed { id } ... on Notice { id } ... on Poll { id } } } } }
    """

@Suite(.services, .timeLimit(.minutes(2))) struct CommentSubscriptionTests {
    private func withNodes(
        _ body: (_ first: EventNode, _ second: EventNode, SampleComplexes) async throws -> Void
    ) async throws {
        let complexes = try await SampleComplexes.make(on: try TestServices.shared())
        try await complexes.sql(Subject.rows)
        try await EventNode.with(complexes) { first in
            try await EventNode.with(complexes) { try await body(first, $0, complexes) }
        }
    }

    /// The payload of a mutation that takes `input`.
    private func act(
        _ mutation: String, _ input: JSON, as person: SampleComplexes.Person, on node: EventNode
    ) async throws -> JSON {
        let type = mutation.prefix(1).uppercased() + mutation.dropFirst() + "Input"
        let body: JSON = [
            "query": .string(
                """
                mutation ($input: \(type)!) { \(mutation)(input: $input) {
                    comment { id } userErrors { code message } } }
                """), "variables": ["input": input],
        ]
        let outcome = await node.service.respond(
            to: try GraphQLRequest(json: try body.bytes),
            authorization: .bearer(person.token),
            origin: RequestOrigin(requestID: "test", address: nil))
        guard case .executed(let response) = outcome else {
            throw Unexpected(description: "not executed: \(outcome)")
        }
        let payload = try JSON(parsing: response.bytes)["data"][mutation]
        #expect(payload["userErrors"].items.isEmpty, "\(mutation): \(payload)")
        return payload["comment"]["id"]
    }

    @Test(arguments: [
        ("Feed", SampleComplexes.feed(1, 7)), ("Notice", Subject.notice), ("Poll", Subject.poll),
    ])
    func `both nodes deliver a comment when it is written, changed and deleted`(
        _ type: String, _ subject: String
    ) async throws {
        try await withNodes { first, second, _ in
            let listeners = [
                try await first.listen(commented, ["id": .string(subject)], as: .resident(of: 1)),
                try await second.listen(
                    commented, ["id": .string(subject)], as: .resident(of: 1, 3)),
            ]
            let author = SampleComplexes.Person.resident(of: 1, 2)
            // Of another thread, and so of no interest.
            let other = type == "Notice" ? Subject.poll : Subject.notice
            _ = try await act(
                "commentCreate", ["subjectId": .string(other), "content": "딴 글"], as: author,
                on: first)
            let id = try await act(
                "commentCreate", ["subjectId": .string(subject), "content": "처음"], as: author,
                on: first)
            _ = try await act(
                "commentUpdate", ["commentId": id, "content": "고침"], as: author, on: second)
            // Each event shows the comment as it is when the event is delivered.
            for listener in listeners {
                for kind in ["CREATED", "UPDATED"] as [JSON] {
                    let event = try await listener.data()["commentAdded"]
                    #expect(event["kind"] == kind)
                    #expect(event["commentId"] == id)
                    #expect(event["comment"]["id"] == id)
                    #expect(event["comment"]["subject"]["__typename"] == .string(type))
                    #expect(event["comment"]["subject"]["id"] == .string(subject))
                    #expect(event["at"].string?.hasSuffix("Z") == true)
                }
            }
            _ = try await act("commentDelete", ["commentId": id], as: author, on: first)
            for listener in listeners {
                let event = try await listener.data()["commentAdded"]
                #expect(event["kind"] == "DELETED")
                #expect(event["comment"]["isDeleted"] == true)
                #expect(event["comment"]["content"].isNull)
            }
        }
    }

    @Test func `unreadable objects are refused like missing ones`() async throws {
        try await withNodes { node, _, _ in
            let missing = TestSupport.GlobalID.text(
                tag: 43, 1, TestSupport.GlobalID.uuid(.notice, 1, 77))
            let refused = [
                missing, Subject.draftNotice, Subject.targetedNotice, Subject.draftPoll,
                Subject.foreignNotice, Subject.foreignPoll, SampleComplexes.apartment(1),
            ]
            var answers: [JSON] = []
            for id in refused {
                for person: SampleComplexes.Person in [.resident(of: 1), .stranger, .guest] {
                    let opening = try await node.open(
                        commented, ["id": .string(id)], as: person)
                    guard case .refused(let error) = opening else {
                        Issue.record("\(id) opened for \(person)")
                        continue
                    }
                    answers.append(JSON(error))
                }
            }
            #expect(answers.count == refused.count * 3)
            #expect(answers.allSatisfy { $0 == answers[0] })
            #expect(answers[0][0]["extensions"]["code"] == "FORBIDDEN")
            let anonymous = try await node.open(commented, ["id": .string(Subject.notice)])
            guard case .refused(let error) = anonymous else {
                Issue.record("opened for anybody")
                return
            }
            #expect(JSON(error)[0]["extensions"]["code"] == "UNAUTHENTICATED")
            #expect(node.application.events.subscriptionCount == 0)
        }
    }

    @Test func `the office receives its drafts, a building its notices`() async throws {
        try await withNodes { first, second, _ in
            let manager = SampleComplexes.Person.resident(of: 1, 20)
            // Nobody comments on a notice before it is published; its writers may subscribe.
            _ = try await first.listen(
                commented, ["id": .string(Subject.draftNotice)], as: manager)
            for (subject, person) in [
                (Subject.draftPoll, manager),
                (Subject.targetedNotice, SampleComplexes.Person.resident(of: 1, 6)),
            ] {
                let listener = try await first.listen(
                    commented, ["id": .string(subject)], as: person)
                let id = try await act(
                    "commentCreate", ["subjectId": .string(subject), "content": "글"],
                    as: person, on: second)
                #expect(try await listener.data()["commentAdded"]["comment"]["id"] == id)
            }
        }
    }

    @Test func `a viewer who may no longer read a notice receives nothing until they may again`()
        async throws
    {
        try await withNodes { first, second, complexes in
            let neighbour = try await first.listen(
                commented, ["id": .string(Subject.notice)], as: .resident(of: 1))
            let addressee = try await second.listen(
                commented, ["id": .string(Subject.notice)], as: .resident(of: 1, 6))
            let author = SampleComplexes.Person.resident(of: 1, 6)
            let input: JSON = ["subjectId": .string(Subject.notice), "content": "글"]
            func address(_ sql: String, isTargeted: Bool) async throws {
                try await complexes.sql(
                    """
                    UPDATE notice SET is_targeted = \(isTargeted)
                    WHERE id = sample_id(x'ce'::int, 1, 1); \(sql)
                    """)
                try await first.publish([], in: 1, topics: [.notices])
            }
            try await address(
                """
                INSERT INTO notice_building
                VALUES (1, sample_id(x'ce'::int, 1, 1), sample_id(x'bb'::int, 1, 900))
                """, isTargeted: true)
            // Streams are pulled: rights are checked now, while the notice is for others.
            let next = Task { try await neighbour.data()["commentAdded"] }
            let hidden = try await act("commentCreate", input, as: author, on: second)
            #expect(try await addressee.data()["commentAdded"]["commentId"] == hidden)
            try await Task.sleep(for: .seconds(1))
            try await address(
                "DELETE FROM notice_building WHERE notice_id = sample_id(x'ce'::int, 1, 1)",
                isTargeted: false)
            let shown = try await act("commentCreate", input, as: author, on: second)
            #expect(try await next.value["commentId"] == shown)
            #expect(try await addressee.data()["commentAdded"]["commentId"] == shown)
        }
    }
}
