// An event is executed once for all viewers for whom its response is the same, and each of them
// gets what they would get alone.

import GraphQLCore
import Postgres
import TestSupport
import Testing

@testable import Resolvers
@testable import Server

private typealias Person = SampleComplexes.Person

private let plain = """
    subscription ($id: ID!) { feedUpdated(apartmentId: $id) {
        kind feed { id content viewerIsAuthor viewerCanEdit author { displayName } } } }
    """
private let complex: JSON = ["id": .string(SampleComplexes.apartment(1))]

private let rows = """
    UPDATE membership SET role = 'OFFICE_MANAGER' WHERE id = sample_id(x'33'::int, 1, 20);
    UPDATE membership SET role = 'COUNCIL_MEMBER' WHERE id = sample_id(x'33'::int, 1, 19);
    UPDATE membership SET role = 'ELECTION_COMMISSIONER' WHERE id = sample_id(x'33'::int, 1, 18);
    UPDATE membership SET status = 'SUSPENDED' WHERE id = sample_id(x'33'::int, 1, 17);
    UPDATE feed SET is_anonymous = true WHERE id = sample_id(x'feed'::int, 1, 1);
    INSERT INTO building (apartment_id, id, name, name_key)
    VALUES (1, sample_id(x'bb'::int, 1, 900), '102동', '102');
    UPDATE household SET building_id = sample_id(x'bb'::int, 1, 900)
    WHERE apartment_id = 1 AND id = sample_id(x'bb'::int, 1, 6);
    INSERT INTO notice (apartment_id, id, author_id, state, title, content, published_at,
        is_targeted)
    SELECT 1, sample_id(x'ce'::int, 1, n), sample_id(x'acc'::int, 1, 20), 'PUBLISHED', '공지',
        '글', now(), n = 3 FROM (VALUES (1), (3)) AS s (n);
    INSERT INTO notice_building
    VALUES (1, sample_id(x'ce'::int, 1, 3), sample_id(x'bb'::int, 1, 900));
    INSERT INTO poll (apartment_id, id, author_id, purpose, title, method, voting_unit,
        ballot_mode, results_visibility, state, opens_at, closes_at, relations, scheduled_at)
    VALUES (1, sample_id(x'feed'::int, 1, 901), sample_id(x'acc'::int, 1, 20), 'SURVEY', '설문',
        'YES_NO', 'HOUSEHOLD', 'SECRET', 'AFTER_CLOSE', 'SCHEDULED', now() + interval '1 day',
        now() + interval '2 days', ARRAY['OWNER'], now());
    INSERT INTO poll_thread SELECT apartment_id, id FROM poll;
    """

@Suite(.services, .timeLimit(.minutes(5))) struct SharedResponseTests {
    /// Viewers of complex 1 who differ in everything that a right may depend on.
    private static let viewers: [Person] = [
        .resident(of: 1, 1), .resident(of: 1, 2), .resident(of: 1, 8), .resident(of: 1, 6),
        .resident(of: 1, 17), .resident(of: 1, 18), .resident(of: 1, 19), .resident(of: 1, 20),
    ]

    private func uuid(_ id: String) throws -> PostgresUUID {
        try #require(Resolvers.GlobalID(id)?.uuid)
    }

    private func row(
        _ kind: TestSupport.GlobalID.Kind, _ apartment: Int, _ number: Int
    ) throws -> PostgresUUID {
        try #require(PostgresUUID(bytes: TestSupport.GlobalID.row(kind, apartment, number)))
    }

    private func withNode(
        _ body: (EventNode, SampleComplexes) async throws -> Void
    ) async throws {
        let complexes = try await SampleComplexes.make(on: try TestServices.shared())
        try await complexes.sql(rows)
        try await EventNode.with(complexes) { try await body($0, complexes) }
    }

    private func updated(_ number: Int) throws -> EventRecord {
        EventRecord(
            subject: .feed, change: .updated, object: try uuid(SampleComplexes.feed(1, number)))
    }

    /// The responses to the next event of all listeners.
    private func responses(_ listeners: [Listener]) async throws -> [StreamedResponse] {
        try await withThrowingTaskGroup { group in
            for (index, listener) in listeners.enumerated() {
                group.addTask { (index, try #require(try await listener.raw())) }
            }
            var responses: [Int: StreamedResponse] = [:]
            for try await (index, response) in group { responses[index] = response }
            return responses.sorted { $0.key < $1.key }.map(\.value)
        }
    }

    @Test func `sixty viewers get one response, its author another one`() async throws {
        try await withNode { node, _ in
            var listeners: [Listener] = []
            for number in 0..<60 {
                // Residents 1 to 16 have one role; 8 wrote the post.
                listeners.append(
                    try await node.listen(plain, complex, as: .resident(of: 1, 1 + number % 16)))
            }
            try await node.publish([try updated(1)], in: 1)
            let first = try await responses(listeners)
            // Everything is in the cache now.
            try await node.publish([try updated(1)], in: 1)
            let batches = node.application.loaderBatches.counts.batches
            let responses = try await responses(listeners)
            #expect(first.count == 60)
            let different = Set(responses.map { ObjectIdentifier($0) })
            #expect(different.count <= 3, "\(different.count) responses")
            for (number, response) in responses.enumerated() {
                let feed = try JSON(parsing: response.response.bytes)["data"]["feedUpdated"]["feed"]
                let isAuthor = 1 + number % 16 == 8
                #expect(feed["viewerIsAuthor"] == .bool(isAuthor))
                #expect(feed["viewerCanEdit"] == .bool(isAuthor))
                // An anonymous post.
                #expect(feed["author"].isNull == !isAuthor)
            }
            let used = node.application.loaderBatches.counts.batches - batches
            #expect(used <= 6, "\(used) batches of loaders for 60 viewers")
        }
    }

    @Test func `equal subscriptions share a group, different ones do not`() async throws {
        try await withNode { node, _ in
            let same = try await [
                node.listen(plain, complex, as: .resident(of: 1, 1)),
                node.listen(plain, complex, as: .resident(of: 1, 2)),
            ]
            let other = try await node.listen(
                plain + "# another document", complex, as: .resident(of: 1, 3))
            try await node.publish([try updated(9)], in: 1)
            let responses = try await responses(same + [other])
            #expect(responses[0] === responses[1])
            #expect(responses[0] !== responses[2])
            #expect(responses[0].response.bytes == responses[2].response.bytes)
        }
    }

    @Test func `one who was put out gets nothing of a shared response`() async throws {
        try await withNode { node, complexes in
            let listeners = try await (1...3).asyncMap {
                try await node.listen(plain, complex, as: .resident(of: 1, $0))
            }
            try await complexes.sql(
                """
                UPDATE membership SET status = 'REVOKED', decided_at = now()
                WHERE id = sample_id(x'33'::int, 1, 1)
                """)
            try await node.publish([try updated(9)], in: 1)
            let end = try await listeners[0].endCode()
            #expect(end.code == "FORBIDDEN")
            #expect(end.events == 0)
            #expect(try await responses(Array(listeners.dropFirst())).count == 2)
        }
    }

    @Test func `whatever a subscription selects, each viewer gets what they would get alone`()
        async throws
    {
        try await withNode { node, complexes in
            try await complexes.sql(
                """
                INSERT INTO complaint (apartment_id, id, number, author_id, category, title,
                    description, first_response_due_at, resolve_due_at, visibility)
                VALUES (1, sample_id(x'feed'::int, 1, 1), 1, sample_id(x'acc'::int, 1, 1),
                    'FACILITY', '승강기', '멈춰요', now(), now(), 'PUBLIC')
                """)
            let shape = try await EventShape(node)
            for root in try roots {
                let leaves = shape.leaves(
                    of: shape.fieldType("Subscription", root.name), depth: 3)
                #expect(leaves.count > 20, "\(root.name)")
                try await compare(root, leaves, on: node, complexes)
            }
        }
    }

    /// A subscription, events for it of which all viewers get the last, and who they are.
    private struct Root {
        let name: String
        let arguments: String
        let events: [EventRecord]
        var viewers: [Person] = SharedResponseTests.viewers
    }

    private var roots: [Root] {
        get throws {
            let apartment = "(apartmentId: \"\(SampleComplexes.apartment(1))\")"
            let thread = SampleComplexes.feed(1, 7)
            return [
                Root(name: "feedUpdated", arguments: apartment, events: [try updated(1)]),
                Root(
                    name: "commentAdded", arguments: "(subjectId: \"\(thread)\")",
                    events: [
                        EventRecord(
                            subject: .comment, change: .created,
                            object: try uuid(SampleComplexes.comment(1, 7, 1)),
                            parent: try uuid(thread))
                    ]),
                Root(
                    name: "noticePublished", arguments: apartment,
                    // For one building, then for all.
                    events: try [3, 1].map {
                        EventRecord(
                            subject: .notice, change: .created, object: try row(.notice, 1, $0))
                    }),
                Root(
                    name: "pollUpdated", arguments: apartment,
                    events: [
                        EventRecord(
                            subject: .poll, change: .updated, object: try row(.feed, 1, 901))
                    ]),
                Root(
                    name: "complaintUpdated", arguments: "(complaintId: \"\(Self.complaint)\")",
                    events: [
                        EventRecord(
                            subject: .complaint, change: .updated, object: try row(.feed, 1, 1))
                    ]),
                Root(
                    name: "membershipUpdated", arguments: apartment,
                    events: [
                        EventRecord(
                            subject: .membership, change: .updated,
                            object: try row(.membership, 1, 8), account: try row(.account, 1, 8))
                    ],
                    viewers: [.resident(of: 1, 8), .resident(of: 1, 20)]),
            ]
        }
    }

    private static let complaint = TestSupport.GlobalID.text(
        tag: 41, 1, TestSupport.GlobalID.uuid(.feed, 1, 1))

    /// Subscribes every viewer twice to each document, once in a group of their own.
    private func compare(
        _ root: Root, _ leaves: [String], on node: EventNode, _ complexes: SampleComplexes
    ) async throws {
        var pairs: [(document: String, together: Listener, alone: Listener)] = []
        // Where a poll has no time of its own, the time is that of the delivery.
        for leaf in leaves where root.name != "pollUpdated" || leaf != "{ at }" {
            let document = "subscription { \(root.name)\(root.arguments) \(leaf) }"
            for (number, viewer) in root.viewers.enumerated() {
                pairs.append(
                    (
                        document, try await node.listen(document, as: viewer),
                        try await node.listen(document + " # \(number)", as: viewer)
                    ))
            }
        }
        try await node.publish(root.events, in: 1)
        let last = try await complexes.sql("SELECT max(seq) FROM event WHERE apartment_id = 1")
        for pair in pairs {
            let together = try await texts(pair.together, until: "1:\(last)")
            let alone = try await texts(pair.alone, until: "1:\(last)")
            #expect(together == alone, "\(pair.document)")
        }
    }

    /// What a listener gets, up to a position.
    private func texts(_ listener: Listener, until position: String) async throws -> [String] {
        var texts: [String] = []
        while let response = try await listener.raw() {
            texts.append(String(decoding: response.response.bytes, as: UTF8.self))
            if response.position == position { break }
        }
        return texts
    }
}

extension Sequence {
    fileprivate func asyncMap<Value>(
        _ transform: (Element) async throws -> Value
    ) async rethrows -> [Value] {
        var values: [Value] = []
        for element in self { values.append(try await transform(element)) }
        return values
    }
}

/// What the served schema lets a subscription select.
private struct EventShape {
    private var types: [String: JSON] = [:]

    init(_ node: EventNode) async throws {
        let query = """
            { __schema { types { name kind possibleTypes { name } fields { name
                args { defaultValue type { kind } }
                type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }
            } } } }
            """
        guard case .answered(.executed(let response)) = try await node.open(query) else {
            throw Unexpected(description: "no introspection")
        }
        for type in try JSON(parsing: response.bytes)["data"]["__schema"]["types"].items {
            types[type["name"].string ?? ""] = type
        }
    }

    func fieldType(_ type: String, _ field: String) -> String {
        let found = types[type]?["fields"].items.first { $0["name"].string == field }
        return found.map { Self.named($0["type"]) } ?? ""
    }

    private static func named(_ type: JSON) -> String {
        type["ofType"].isNull ? type["name"].string ?? "" : named(type["ofType"])
    }

    /// A selection set for every leaf that is reached without required arguments.
    func leaves(of type: String, depth: Int, path: [String] = []) -> [String] {
        guard let shape = types[type] else { return [] }
        if !shape["possibleTypes"].isNull {
            return shape["possibleTypes"].items.flatMap { possible in
                let name = possible["name"].string ?? ""
                return leaves(of: name, depth: depth, path: path + [type])
                    .map { "{ ... on \(name) \($0) }" }
            }
        }
        return shape["fields"].items.flatMap { field -> [String] in
            let isFree = field["args"].items.allSatisfy {
                $0["type"]["kind"].string != "NON_NULL" || !$0["defaultValue"].isNull
            }
            guard isFree, let name = field["name"].string else { return [] }
            let below = Self.named(field["type"])
            guard
                types[below]?["fields"].isNull == false
                    || types[below]?["possibleTypes"].isNull == false
            else { return ["{ \(name) }"] }
            guard depth > 1, !path.contains(below), below != type else { return [] }
            return leaves(of: below, depth: depth - 1, path: path + [type])
                .map { "{ \(name) \($0) }" }
        }
    }
}
