// `@defer`: what the initial result has, what comes later, and what is announced.

import Synchronization
import Testing

@testable import GraphQLCore

@Suite struct DeferTests {
    private static let sdl = """
        type Query { hero: Hero heroes: [Hero] }
        type Mutation { rename(name: String): Hero }
        type Hero { id: Int name: String home: Planet friend: Hero strict: Int! friends: [Hero] }
        type Planet { name: String terrain: String }
        """

    /// Heroes 1, 2, 3 …; a hero's friend is the next one.
    private static func resolvers(
        _ schema: TestSchema, _ change: (inout TestResolvers) -> Void = { _ in }
    ) -> TestResolvers {
        schema.resolvers { resolvers in
            let typeSystem = schema.typeSystem
            func objects(_ type: String, _ ids: [Int]) -> ObjectBatch {
                ObjectBatch(
                    type: typeSystem.type(named: type) ?? 0, count: ids.count,
                    payload: TestRows(ids: ids))
            }
            func one(
                _ type: String, _ id: @escaping @Sendable (Int) -> Int
            ) -> TestResolvers.Resolve {
                { call in
                    let ids = TestRows.ids(of: call.parents).map(id)
                    return .objects(
                        ObjectBatch(
                            type: typeSystem.type(named: type) ?? 0, count: ids.count,
                            payload: TestRows(ids: ids)),
                        link: ids.indices.map { Int32($0) })
                }
            }
            resolvers.fields["Query.hero"] = one("Hero") { _ in 1 }
            resolvers.fields["Mutation.rename"] = one("Hero") { _ in 1 }
            resolvers.fields["Hero.home"] = one("Planet") { $0 }
            resolvers.fields["Hero.friend"] = one("Hero") { $0 + 1 }
            let three = objects("Hero", [1, 2, 3])
            for field in ["Query.heroes", "Hero.friends"] {
                resolvers.fields[field] = { call in
                    let count = call.parents.count
                    return ResolvedField(
                        lists: [ListLevel(ends: (1...count).map { UInt32($0 * 3) })],
                        values: .objects(
                            [three], link: (0..<count * 3).map { Int32($0 % 3) }))
                }
            }
            for field in ["Hero.id", "Hero.strict"] {
                resolvers.fields[field] = { call in
                    .ints(TestRows.ids(of: call.parents).map { Int32($0) })
                }
            }
            for field in ["Hero.name", "Planet.name", "Planet.terrain"] {
                let prefix = String(field.prefix(1)) + String(field.suffix(4))
                resolvers.fields[field] = { call in
                    ResolvedField(
                        values: .leaves(
                            .texts(TestRows.ids(of: call.parents).map { prefix + "\($0)" }),
                            states: nil))
                }
            }
            change(&resolvers)
        }
    }

    private static func schema() throws -> TestSchema {
        try TestSchema(sdl, incrementalDelivery: true)
    }

    private static func deliver(
        _ query: String, variables: String? = nil, as format: IncrementalFormat = .v02,
        _ change: (inout TestResolvers) -> Void = { _ in }
    ) async throws -> [String] {
        let schema = try schema()
        return try await schema.deliver(
            query, variables: variables, as: format, resolvers(schema, change))
    }

    @Test func `a deferred fragment comes after the rest`() async throws {
        let payloads = try await Self.deliver(
            #"{ hero { id ... @defer(label: "later") { name } } }"#)
        #expect(
            payloads == [
                #"{"data":{"hero":{"id":1}},"pending":[{"id":"0","path":["hero"],"#
                    + #""label":"later"}],"hasNext":true}"#,
                #"{"incremental":[{"data":{"name":"Hname1"},"id":"0"}],"#
                    + #""completed":[{"id":"0"}],"hasNext":false}"#,
            ])
    }

    @Test func `the older format names path and label`() async throws {
        let payloads = try await Self.deliver(
            #"{ hero { id ... @defer(label: "later") { id name } } }"#, as: .of20220824)
        #expect(
            payloads == [
                #"{"data":{"hero":{"id":1}},"hasNext":true}"#,
                #"{"incremental":[{"data":{"id":1,"name":"Hname1"},"path":["hero"],"#
                    + #""label":"later"}],"hasNext":false}"#,
            ])
    }

    @Test(arguments: [
        "{ hero { id ... @defer(if: false) { name } } }",
        "{ hero { id name ... @defer { name } } }",
        "{ hero { id ... @defer { id } } }",
        "{ hero { id ... @include(if: false) @defer { name } } }",
    ])
    func `where nothing is deferred there is one response`(_ query: String) async throws {
        let payloads = try await Self.deliver(query)
        #expect(payloads.count == 1)
        #expect(!payloads[0].contains("hasNext"))
    }

    @Test func `a variable decides`() async throws {
        let query = "query ($d: Boolean! = true) { hero { id ... @defer(if: $d) { name } } }"
        #expect(try await Self.deliver(query).count == 2)
        #expect(try await Self.deliver(query, variables: #"{"d":false}"#).count == 1)
    }

    @Test func `without a format the directives have no effect`() async throws {
        let schema = try Self.schema()
        let text = try await schema.run(
            "{ hero { ... @defer { name } id } heroes @stream { id } }", Self.resolvers(schema))
        #expect(
            text == #"{"data":{"hero":{"name":"Hname1","id":1},"#
                + #""heroes":[{"id":1},{"id":2},{"id":3}]}}"#)
    }

    @Test func `fields that two fragments share are sent once`() async throws {
        // The second example of the draft.
        let payloads = try await Self.deliver(
            """
            { hero { ...A @defer(label: "a") ...B @defer(label: "b") id } }
            fragment A on Hero { home { name terrain } }
            fragment B on Hero { id name home { name } }
            """)
        let merged = try MergedResponse(payloads)
        #expect(merged.faults.isEmpty)
        let all = payloads.joined()
        #expect(all.ranges(of: #""Pname1""#).count == 1)
        #expect(all.ranges(of: #""id":1"#).count == 1)
        #expect(all.contains(#""data":{"terrain":"Prain1"},"id":"0","subPath":["home"]"#))
        #expect(
            String(decoding: merged.data.sorted.json, as: UTF8.self)
                == #"{"hero":{"home":{"name":"Pname1","terrain":"Prain1"},"id":1,"#
                + #""name":"Hname1"}}"#)
    }

    @Test func `a nested deferred fragment is announced with its parent`()
        async throws
    {
        let payloads = try await Self.deliver(
            #"""
            { hero { id ... @defer(label: "outer") { name friend { id ... @defer(label: "inner") { name } } } } }
            """#)
        #expect(payloads.count == 3)
        #expect(!payloads[0].contains("inner"))
        #expect(
            payloads[1].contains(
                #""pending":[{"id":"1","path":["hero","friend"],"label":"inner"}]"#))
        let merged = try MergedResponse(payloads)
        #expect(merged.faults.isEmpty)
    }

    @Test func `a fragment without its own fields is replaced by the nested one`() async throws {
        let payloads = try await Self.deliver(
            #"""
            { hero { id ... @defer(label: "outer") { id ... @defer(label: "inner") { name } } } }
            """#)
        #expect(payloads.count == 2)
        #expect(payloads[0].contains(#""pending":[{"id":"0","path":["hero"],"label":"inner"}]"#))
    }

    @Test func `a fragment deferred in a list is resolved for all items at once`() async throws {
        let calls = Mutex<[Int]>([])
        let payloads = try await Self.deliver(
            "{ heroes { id ... @defer { home { terrain } } } }"
        ) { resolvers in
            let resolve = resolvers.fields["Hero.home"]
            resolvers.fields["Hero.home"] = { call in
                calls.withLock { $0.append(call.parents.count) }
                return await resolve?(call) ?? .objects(link: [])
            }
        }
        #expect(calls.withLock { $0 } == [3])
        #expect(payloads.count == 2)
        #expect(payloads[0].contains(#"{"id":"2","path":["heroes",2]}"#))
        #expect(
            payloads[1].contains(#"{"data":{"home":{"terrain":"Prain3"}},"id":"2"}"#))
        #expect(try MergedResponse(payloads).faults.isEmpty)
    }

    @Test func `a propagated null fails its fragment and nothing else`() async throws {
        for format in IncrementalFormat.allCases {
            let payloads = try await Self.deliver(
                "{ hero { id ... @defer { strict name } ... @defer { home { name } } } }",
                as: format
            ) { $0.fields["Hero.strict"] = { _ in .ints([nil]) } }
            let merged = try MergedResponse(payloads)
            #expect(merged.faults.isEmpty)
            #expect(merged.failures.count == 1)
            #expect(
                merged.errors.map { $0.contains("non-nullable field Hero.strict") } == [true])
            #expect(
                String(decoding: merged.data.json, as: UTF8.self)
                    == #"{"hero":{"id":1,"home":{"name":"Pname1"}}}"#)
        }
    }

    @Test func `errors come with the part that has them`() async throws {
        let payloads = try await Self.deliver("{ hero { id ... @defer { name } } }") {
            $0.fields["Hero.name"] = { _ in
                ResolvedField(
                    values: .leaves(.null(1), states: [ResolvedField.error(0)]),
                    errors: [FieldError("no name")])
            }
        }
        #expect(
            payloads[1]
                == #"{"incremental":[{"data":{"name":null},"id":"0","errors":[{"message":"no name","#
                + #""locations":[{"line":1,"column":26}],"path":["hero","name"]}]}],"#
                + #""completed":[{"id":"0"}],"hasNext":false}"#)
    }

    @Test func `nothing is announced below a null`() async throws {
        let payloads = try await Self.deliver(
            "{ hero { strict friend { ... @defer { name } } } }"
        ) { $0.fields["Hero.strict"] = { _ in .ints([nil]) } }
        #expect(payloads.count == 1)
    }

    @Test func `a field outside is not executed again`() async throws {
        let count = Mutex(0)
        _ = try await Self.deliver(
            "{ hero { home { name } ... @defer { home { name terrain } } } }"
        ) { resolvers in
            let resolve = resolvers.fields["Hero.home"]
            resolvers.fields["Hero.home"] = { call in
                count.withLock { $0 += 1 }
                return await resolve?(call) ?? .objects(link: [])
            }
        }
        #expect(count.withLock { $0 } == 1)
    }

    @Test func `access is checked for deferred fields`() async throws {
        let schema = try Self.schema()
        var rules = [AccessRule](repeating: 0, count: schema.typeSystem.fields.count)
        rules[Int(try schema.field("Hero", "name"))] = 7
        let resolvers = Self.resolvers(schema) {
            $0.refusals = { rule, call in
                rule == 7 ? call.parents.count == 0 ? nil : [FieldError("refused")] : nil
            }
        }
        let payloads = try await schema.deliver(
            "{ hero { id ... @defer { name } } }", access: rules, resolvers)
        #expect(payloads[1].contains(#""data":{"name":null}"#))
        #expect(payloads[1].contains("refused"))
    }

    @Test func `the payload of a mutation can be deferred, its root field cannot`() async throws {
        let payloads = try await Self.deliver(
            #"mutation { rename(name: "x") { id ... @defer { name } } }"#)
        #expect(payloads.count == 2)
        let schema = try Self.schema()
        #expect(throws: RequestError.self) {
            try schema.document("mutation { ... @defer { rename { id } } }")
        }
    }

    @Test func `introspection is never deferred`() async throws {
        let payloads = try await Self.deliver(
            "{ __schema { ... @defer { queryType { name } } } hero { ... @defer { name } } }")
        #expect(payloads[0].contains(#""__schema":{"queryType":{"name":"Query"}}"#))
        #expect(payloads.count == 2)
    }

    @Test func `a shared object is outstanding at each of its places`() async throws {
        let payloads = try await Self.deliver(
            "{ heroes { friends { ... @defer { name } } } }")
        #expect(payloads[0].ranges(of: #""path""#).count == 9)
        let merged = try MergedResponse(payloads)
        #expect(merged.faults.isEmpty)
        #expect(payloads.joined().ranges(of: "Hname2").count == 3)
    }

    @Test func `a slow fragment does not hold up a fast one`() async throws {
        let isSent = AsyncStream<Void>.makeStream()
        let schema = try Self.schema()
        let resolvers = Self.resolvers(schema) {
            $0.fields["Planet.terrain"] = { call in
                for await _ in isSent.stream { break }
                return ResolvedField(
                    values: .leaves(
                        .texts(TestRows.ids(of: call.parents).map { "t\($0)" }), states: nil))
            }
        }
        let plan = try schema.plan(
            "{ hero { ... @defer { home { terrain } } ... @defer { name } } }")
        let result = try await executeIncrementally(
            plan, try schema.variables(nil, plan), resolvers, as: .v02)
        guard case .incremental(_, let payloads) = result else {
            throw TestFailure("nothing is deferred")
        }
        var texts: [String] = []
        for await payload in payloads {
            texts.append(String(decoding: payload.bytes, as: UTF8.self))
            isSent.continuation.finish()
        }
        #expect(texts.count == 2)
        #expect(texts[0].contains("Hname1") && !texts[0].contains("t1"))
        #expect(texts[1].contains("t1"))
    }

    @Test func `nothing is executed before it is requested`() async throws {
        let count = Mutex(0)
        let schema = try Self.schema()
        let resolvers = Self.resolvers(schema) {
            $0.fields["Hero.name"] = { _ in
                count.withLock { $0 += 1 }
                return .ints([1])
            }
        }
        let plan = try schema.plan("{ hero { id ... @defer { name } } }")
        _ = try await executeIncrementally(
            plan, try schema.variables(nil, plan), resolvers, as: .v02)
        #expect(count.withLock { $0 } == 0)
    }

    @Test func `cancelling the consumer ends execution`() async throws {
        let isStarted = AsyncStream<Void>.makeStream()
        let isCancelled = AsyncStream<Void>.makeStream()
        let schema = try Self.schema()
        let resolvers = Self.resolvers(schema) {
            for field in ["Hero.name", "Hero.home"] {
                $0.fields[field] = { _ in
                    isStarted.continuation.yield()
                    await withTaskCancellationHandler {
                        for await _ in isCancelled.stream { break }
                    } onCancel: {
                        isCancelled.continuation.finish()
                    }
                    return .objects(link: [-1])
                }
            }
        }
        let plan = try schema.plan(
            "{ hero { id ... @defer { name } ... @defer { home { name } } } }")
        let result = try await executeIncrementally(
            plan, try schema.variables(nil, plan), resolvers, as: .v02)
        guard case .incremental(_, let payloads) = result else {
            throw TestFailure("nothing is deferred")
        }
        let consumer = Task {
            var count = 0
            for await _ in payloads { count += 1 }
            return count
        }
        for await _ in isStarted.stream { break }
        consumer.cancel()
        #expect(await consumer.value == 0)
    }

    @Test func `anything beyond the limit is sent with its parent`() async throws {
        let count = PlanLimits.deliveries
        let payloads = try await Self.deliver(
            "{ heroes { id ... @defer { name } } }"
        ) { resolvers in
            let heroes = ObjectBatch(
                type: resolvers.typeSystem.type(named: "Hero") ?? 0, count: count,
                payload: TestRows(ids: Array(1...count)))
            resolvers.fields["Query.heroes"] = { _ in
                ResolvedField(
                    lists: [ListLevel(ends: [UInt32(count)])],
                    values: .objects([heroes], link: (0..<Int32(count)).map { $0 }))
            }
        }
        #expect(payloads.count == 1)
        #expect(payloads[0].contains("Hname\(count)"))
    }

    @Test func `a place counts as often as it appears in the response`() async throws {
        // One object at more places than may be outstanding.
        let count = PlanLimits.deliveries
        let payloads = try await Self.deliver(
            "{ heroes { id ... @defer { name } } }"
        ) { resolvers in
            let hero = ObjectBatch(
                type: resolvers.typeSystem.type(named: "Hero") ?? 0, count: 1,
                payload: TestRows(ids: [1]))
            resolvers.fields["Query.heroes"] = { _ in
                ResolvedField(
                    lists: [ListLevel(ends: [UInt32(count)])],
                    values: .objects([hero], link: Array(repeating: 0, count: count)))
            }
        }
        #expect(payloads.count == 1)
    }

    @Test func `an if without value is an error, as with include`() async throws {
        let schema = try Self.schema()
        let plan = try schema.plan(
            "query ($d: Boolean = true) { ... @defer(if: $d) { hero { id } } }")
        let variables = try schema.variables(#"{"d":null}"#, plan)
        await #expect(throws: RequestError.self) {
            _ = try await executeIncrementally(
                plan, variables, Self.resolvers(schema), as: .v02)
        }
    }
}

/// Numbers of the objects of a batch.
struct TestRows: RowPayload {
    let ids: [Int]

    func selecting(_ rows: [Int]) -> TestRows {
        TestRows(ids: rows.map { ids[$0] })
    }

    /// The root has the number 0.
    static func ids(of batch: ObjectBatch) -> [Int] {
        (batch.payload as? TestRows)?.ids ?? Array(repeating: 0, count: batch.count)
    }
}
