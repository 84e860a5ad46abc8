import GraphQLCore
import Synchronization
import Testing

/// Tasks that wait for each other: run one at a time, they would wait forever.
private actor Meeting {
    private var expected: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(of expected: Int) {
        self.expected = expected
    }

    func arrive() async {
        expected -= 1
        if expected == 0 {
            for other in waiting { other.resume() }
            waiting = []
        } else if expected > 0 {
            await withCheckedContinuation { waiting.append($0) }
        }
    }
}

private final class Log: Sendable {
    private let entries = Mutex<[String]>([])

    func add(_ entry: String) { entries.withLock { $0.append(entry) } }
    var all: [String] { entries.withLock { $0 } }
}

@Suite struct ConcurrencyTests {
    @Test(.timeLimit(.minutes(1)))
    func `siblings run concurrently`() async throws {
        let schema = try TestSchema("type Query { a: Int b: Int c: Int }")
        let meeting = Meeting(of: 3)
        let resolvers = schema.resolvers { resolvers in
            for field in ["a", "b", "c"] {
                resolvers.fields["Query.\(field)"] = { _ in
                    await meeting.arrive()
                    return .ints([1])
                }
            }
        }
        #expect(try await schema.run("{ a b c }", resolvers) == #"{"data":{"a":1,"b":1,"c":1}}"#)
    }

    /// How many are inside, and the maximum so far.
    private final class Crowd: Sendable {
        private let state = Mutex<(now: Int, most: Int)>((0, 0))
        var most: Int { state.withLock { $0.most } }

        func visit() async {
            state.withLock { state in
                state.now += 1
                state.most = max(state.most, state.now)
            }
            await Task.yield()
            state.withLock { $0.now -= 1 }
        }
    }

    @Test func `a thousand aliases are resolved a limited number at a time, and in order`()
        async throws
    {
        let schema = try TestSchema("type Query { a: Int }")
        let crowd = Crowd()
        let resolvers = schema.resolvers { resolvers in
            resolvers.fields["Query.a"] = { _ in
                await crowd.visit()
                return .ints([1])
            }
        }
        let names = (0..<1_000).map { "a\($0)" }
        let query = "{ " + names.map { "\($0): a" }.joined(separator: " ") + " }"
        let expected = names.map { "\"\($0)\":1" }.joined(separator: ",")
        #expect(try await schema.run(query, resolvers) == "{\"data\":{\(expected)}}")
        #expect(crowd.most <= PlanLimits.concurrentFields)
    }

    @Test(.timeLimit(.minutes(1)))
    func `a resolver does not wait for the levels of its parents' siblings`() async throws {
        let schema = try TestSchema("type Query { slow: Int node: Node } type Node { id: Int }")
        let meeting = Meeting(of: 2)
        let resolvers = schema.resolvers { resolvers in
            let batch = resolvers.batch("Node", count: 1)
            resolvers.fields["Query.node"] = { _ in .objects(batch, link: [0]) }
            // The first level's field ends only after the second level's has started.
            for field in ["Query.slow", "Node.id"] {
                resolvers.fields[field] = { _ in
                    await meeting.arrive()
                    return .ints([1])
                }
            }
        }
        let text = try await schema.run("{ slow node { id } }", resolvers)
        #expect(text == #"{"data":{"slow":1,"node":{"id":1}}}"#)
    }

    @Test(.timeLimit(.minutes(1)))
    func `batches of different types run concurrently`() async throws {
        let schema = try TestSchema(
            """
            type Query { any: [Any] }
            union Any = A | B
            type A { id: Int } type B { id: Int }
            """)
        let meeting = Meeting(of: 2)
        let resolvers = schema.resolvers { resolvers in
            let batches = [resolvers.batch("A", count: 1), resolvers.batch("B", count: 1)]
            resolvers.fields["Query.any"] = { _ in
                ResolvedField(
                    lists: [ListLevel(ends: [2])], values: .objects(batches, link: [1, 0]))
            }
            for type in ["A", "B"] {
                resolvers.fields["\(type).id"] = { _ in
                    await meeting.arrive()
                    return .ints([type == "A" ? 1 : 2])
                }
            }
        }
        let text = try await schema.run(
            "{ any { ... on A { id } ... on B { id } } }", resolvers)
        #expect(text == #"{"data":{"any":[{"id":2},{"id":1}]}}"#)
    }

    @Test func `a resolver is called once for all parents of its level`() async throws {
        let schema = try TestSchema(
            "type Query { items: [Item] } type Item { owner: Owner } type Owner { id: Int }")
        let log = Log()
        let resolvers = schema.resolvers { resolvers in
            let items = resolvers.batch("Item", count: 3)
            let owners = resolvers.batch("Owner", count: 2)
            resolvers.fields["Query.items"] = { _ in
                ResolvedField(
                    lists: [ListLevel(ends: [3])], values: .objects([items], link: [0, 1, 2]))
            }
            resolvers.fields["Item.owner"] = { call in
                log.add("owner of \(call.parents.count)")
                return .objects(owners, link: [1, 0, 1])
            }
            resolvers.fields["Owner.id"] = { call in
                log.add("id of \(call.parents.count)")
                return .ints([10, 11])
            }
        }
        let text = try await schema.run("{ items { owner { id } } }", resolvers)
        #expect(
            text == #"{"data":{"items":[{"owner":{"id":11}},{"owner":{"id":10}},"#
                + #"{"owner":{"id":11}}]}}"#)
        #expect(log.all == ["owner of 3", "id of 2"])
    }

    @Test func `the root fields of a mutation run in order and drop caches in between`()
        async throws
    {
        let schema = try TestSchema(
            "type Query { q: Int } type Mutation { a: Int b: Int c: Node } type Node { id: Int }")
        let log = Log()
        let resolvers = schema.resolvers { resolvers in
            let node = resolvers.batch("Node", count: 1)
            for field in ["a", "b"] {
                resolvers.fields["Mutation.\(field)"] = { _ in
                    log.add("begin \(field)")
                    await Task.yield()
                    log.add("end \(field)")
                    return .ints([1])
                }
            }
            resolvers.fields["Mutation.c"] = { _ in
                log.add("c")
                return .objects(node, link: [0])
            }
            resolvers.fields["Node.id"] = { _ in
                log.add("id")
                return .ints([1])
            }
            resolvers.onForget = { log.add("forget") }
        }
        _ = try await schema.run("mutation { c { id } b a second: b }", resolvers)
        #expect(
            log.all == [
                "c", "id", "forget", "begin b", "end b", "forget", "begin a", "end a", "forget",
                "begin b", "end b",
            ])
    }

    @Test func `after a failed Non-Null mutation nothing more is executed`() async throws {
        let schema = try TestSchema(
            "type Query { q: Int } type Mutation { a: Int! b: Int }")
        let log = Log()
        let resolvers = schema.resolvers { resolvers in
            resolvers.fields["Mutation.a"] = { _ in .ints([nil]) }
            resolvers.fields["Mutation.b"] = { _ in
                log.add("b")
                return .ints([1])
            }
        }
        let text = try await schema.run("mutation { a b }", resolvers)
        #expect(text.hasSuffix(#""data":null}"#))
        #expect(text.split(separator: "message").count == 2)
        #expect(log.all.isEmpty)
    }

    @Test func `after cancellation no further resolver is called`() async throws {
        let schema = try TestSchema("type Query { node: Node } type Node { id: Int }")
        let log = Log()
        let resolvers = schema.resolvers { resolvers in
            let node = resolvers.batch("Node", count: 1)
            resolvers.fields["Query.node"] = { _ in
                // The caller leaves while the first level is resolved.
                withUnsafeCurrentTask { $0?.cancel() }
                return .objects(node, link: [0])
            }
            resolvers.fields["Node.id"] = { _ in
                log.add("id")
                return .ints([1])
            }
        }
        let task = Task { try await schema.run("{ node { id } }", resolvers) }
        let text = try await task.value
        #expect(log.all.isEmpty)
        #expect(text.contains("The request was cancelled."))
    }
}
