// An election runs the program's statements, whatever someone has prepared in its sessions.

import GraphQLCore
import Postgres
import Synchronization
import TestSupport
import Testing

@testable import Resolvers
@testable import Server

@Suite(.services, .timeLimit(.minutes(10))) struct TakenNameTests {
    static let sessions = 8
    static let id = "sample_id(x'feed'::int, 1, 950)"
    private static let poll = TestSupport.GlobalID.text(
        tag: 37, 1, TestSupport.GlobalID.uuid(.feed, 1, 950))
    private static let choices = (1...2).map { number in
        TestSupport.GlobalID.text(
            tag: 38, 1, TestSupport.GlobalID.uuid(.feed, 1, 960 + number))
    }

    /// A secret poll whose time has come, of a complex with a manager.
    static let rows = """
        UPDATE membership SET role = 'OFFICE_MANAGER'
        WHERE id = sample_id(x'33'::int, 1, 20);
        INSERT INTO poll (apartment_id, id, author_id, purpose, title, method, voting_unit,
            ballot_mode, results_visibility, state, opens_at, closes_at, relations, scheduled_at)
        VALUES (1, \(id), sample_id(x'acc'::int, 1, 20), 'SURVEY', '설문', 'SINGLE_CHOICE',
            'HOUSEHOLD', 'SECRET', 'AFTER_CLOSE', 'SCHEDULED', now() - interval '1 second',
            now() + interval '2 days', ARRAY['OWNER', 'OWNER_FAMILY', 'TENANT', 'TENANT_FAMILY'],
            now());
        INSERT INTO poll_thread VALUES (1, \(id), 0);
        INSERT INTO poll_choice (apartment_id, id, poll_id, position, title, title_key)
        SELECT 1, sample_id(x'feed'::int, 1, 960 + c), \(id), c, '안 ' || c, '안' || c
        FROM generate_series(1, 2) c;
        INSERT INTO poll_schedule_unsigned VALUES (1, \(id));
        """

    /// How many transactions have started.
    private final class Begun: Sendable {
        let count = Mutex(0)
    }

    /// Makes every writing session prepare something else under the name of every statement.
    private static func takeNames(on node: EventNode) async throws {
        let statements = StatementCatalogue.all.enumerated().map { index, statement in
            Statement(
                "test_taken_\(index)", "PREPARE \(statement.name) AS SELECT 1/0", access: .write)
        }
        let begun = Begun()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<sessions {
                group.addTask {
                    try await node.database.act { transaction in
                        for statement in statements {
                            _ = try await transaction.query(statement)
                        }
                        begun.count.withLock { $0 += 1 }
                        // All at once, so that each has its own session.
                        while begun.count.withLock({ $0 }) < sessions { await Task.yield() }
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    /// The payload of a mutation that takes `input`, without errors.
    @discardableResult
    private static func act(
        _ mutation: String, _ input: JSON, as person: SampleComplexes.Person, on node: EventNode
    ) async throws -> JSON {
        let type = mutation.prefix(1).uppercased() + mutation.dropFirst() + "Input"
        let body: JSON = [
            "query": .string(
                """
                mutation ($input: \(type)!) { \(mutation)(input: $input) {
                    poll { state result { outcome tallies { votes } } }
                    userErrors { code message } } }
                """), "variables": ["input": input],
        ]
        let outcome = await node.service.respond(
            to: try GraphQLRequest(json: try body.bytes), authorization: .bearer(person.token),
            origin: RequestOrigin(requestID: "test", address: nil))
        guard case .executed(let response) = outcome else {
            throw Unexpected(description: "not executed: \(outcome)")
        }
        let answer = try JSON(parsing: response.bytes)
        #expect(answer["errors"].isNull, "\(mutation): \(answer)")
        let payload = answer["data"][mutation]
        #expect(payload["userErrors"].items.isEmpty, "\(mutation): \(payload)")
        return payload["poll"]
    }

    @Test
    func `with every prepared name taken a poll is voted on, extended, counted and announced`()
        async throws
    {
        let complexes = try await SampleComplexes.make(on: try TestServices.shared())
        try await complexes.sql(Self.rows)
        try await EventNode.with(complexes, hints: .none) { node in
            try await node.application.adoptOlderPolls()
            #expect(try await PollDueWork(application: node.application).open() == 1)
            try await Self.takeNames(on: node)
            let poll: [String: JSON] = ["pollId": .string(Self.poll)]
            for number in 1...6 {
                try await Self.act(
                    "pollVote",
                    .object(
                        poll.merging([
                            "choiceIds": [.string(Self.choices[number == 1 ? 1 : 0])],
                            "clientMutationId": .string("vote \(number)"),
                        ]) { $1 }), as: .resident(of: 1, number), on: node)
            }
            let manager = SampleComplexes.Person.resident(of: 1, 20)
            let reason: [String: JSON] = poll.merging(["reason": "까닭이 있음"]) { $1 }
            let end = try await complexes.sql(
                """
                SELECT to_char(now() AT TIME ZONE 'UTC' + interval '3 days',
                    'YYYY-MM-DD"T"HH24:MI:SS"Z"')
                """)
            try await Self.act(
                "pollExtend", .object(reason.merging(["closesAt": .string(end)]) { $1 }),
                as: manager, on: node)
            let closed = try await Self.act(
                "pollClose", .object(reason), as: manager, on: node)
            #expect(closed["result"]["tallies"].items.map { $0["votes"] } == [5, 1])
            let published = try await Self.act(
                "pollPublishResult", .object(poll), as: manager, on: node)
            #expect(published["state"] == "PUBLISHED")
        }
    }
}
