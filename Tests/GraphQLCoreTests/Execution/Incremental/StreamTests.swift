// `@stream`: the first items of a list, and the others.

import Synchronization
import Testing

@testable import GraphQLCore

@Suite struct StreamTests {
    private static let sdl = """
        type Query { items: [Item] strict: [Item!] numbers: [Int] table: [[Int]] lists: [Holder] }
        type Item { id: Int name: String! parts: [Item] }
        type Holder { items: [Item] }
        """

    private static func batch(_ schema: TestSchema, _ ids: [Int]) -> ObjectBatch {
        ObjectBatch(
            type: schema.typeSystem.type(named: "Item") ?? 0, count: ids.count,
            payload: TestRows(ids: ids))
    }

    private static func list(_ batch: ObjectBatch) -> ResolvedField {
        ResolvedField(
            lists: [ListLevel(ends: [UInt32(batch.count)])],
            values: .objects([batch], link: (0..<Int32(batch.count)).map { $0 }))
    }

    private static func deliver(
        _ query: String, variables: String? = nil, as format: IncrementalFormat = .v02,
        _ change: (inout TestResolvers) -> Void = { _ in }
    ) async throws -> [String] {
        let schema = try TestSchema(sdl, incrementalDelivery: true)
        let resolvers = schema.resolvers { resolvers in
            let items = Self.batch(schema, [1, 2, 3, 4])
            for field in ["Query.items", "Query.strict"] {
                resolvers.fields[field] = { _ in Self.list(items) }
            }
            let parts = Self.batch(schema, [8, 9])
            resolvers.fields["Item.parts"] = { call in
                let count = call.parents.count
                return ResolvedField(
                    lists: [ListLevel(ends: (1...count).map { UInt32($0 * 2) })],
                    values: .objects([parts], link: (0..<count * 2).map { Int32($0 % 2) }))
            }
            resolvers.columns["Query.numbers"] = .list(
                ListColumn(ends: [3], items: .ints([10, nil, 30])))
            resolvers.columns["Query.table"] = .list(
                ListColumn(
                    ends: [3],
                    items: .list(ListColumn(ends: [2, 2, 3], items: .ints([1, 2, 3])))))
            resolvers.fields["Item.id"] = { call in
                .ints(TestRows.ids(of: call.parents).map { Int32($0) })
            }
            resolvers.fields["Item.name"] = { call in
                ResolvedField(
                    values: .leaves(
                        .texts(TestRows.ids(of: call.parents).map { "n\($0)" }), states: nil))
            }
            change(&resolvers)
        }
        return try await schema.deliver(query, variables: variables, as: format, resolvers)
    }

    @Test func `the initial result has the first items, the others follow together`() async throws {
        let payloads = try await Self.deliver(
            #"{ items @stream(initialCount: 1, label: "s") { id } }"#)
        #expect(
            payloads == [
                #"{"data":{"items":[{"id":1}]},"pending":[{"id":"0","path":["items"],"#
                    + #""label":"s"}],"hasNext":true}"#,
                #"{"incremental":[{"items":[{"id":2},{"id":3},{"id":4}],"id":"0"}],"#
                    + #""completed":[{"id":"0"}],"hasNext":false}"#,
            ])
    }

    @Test func `the older format states where the items start`() async throws {
        let payloads = try await Self.deliver(
            #"{ items @stream(initialCount: 1, label: "s") { id } }"#, as: .of20220824)
        #expect(
            payloads[1]
                == #"{"incremental":[{"items":[{"id":2},{"id":3},{"id":4}],"path":["items",1],"#
                + #""label":"s"}],"hasNext":false}"#)
    }

    @Test func `objects are executed once, the first ones before the others`() async throws {
        let calls = Mutex<[[Int]]>([])
        let payloads = try await Self.deliver(
            "{ items @stream(initialCount: 2) { name } }"
        ) { resolvers in
            let resolve = resolvers.fields["Item.name"]
            resolvers.fields["Item.name"] = { call in
                calls.withLock { $0.append(TestRows.ids(of: call.parents)) }
                return await resolve?(call) ?? .objects(link: [])
            }
        }
        #expect(calls.withLock { $0 } == [[1, 2], [3, 4]])
        #expect(try MergedResponse(payloads).faults.isEmpty)
    }

    @Test func `a provider that cannot take rows out sends all of them at once`() async throws {
        struct Opaque: Sendable {}
        func payloads(_ query: String) async throws -> [String] {
            try await Self.deliver(query) { resolvers in
                let batch = ObjectBatch(
                    type: resolvers.typeSystem.type(named: "Item") ?? 0, count: 3,
                    payload: Opaque())
                resolvers.fields["Query.items"] = { _ in Self.list(batch) }
                resolvers.fields["Item.id"] = { call in
                    .ints((0..<Int32(call.parents.count)).map { $0 })
                }
            }
        }
        #expect(
            try await payloads("{ items @stream(initialCount: 1) { id } }") == [
                #"{"data":{"items":[{"id":0},{"id":1},{"id":2}]}}"#
            ])
        // All of them may come later.
        #expect(try await payloads("{ items @stream { id } }").count == 2)
    }

    @Test(arguments: [
        "{ items @stream(initialCount: 4) { id } }", "{ items @stream(if: false) { id } }",
        "{ items @stream(initialCount: 900) { id } }",
    ])
    func `where nothing is left there is one response`(_ query: String) async throws {
        #expect(try await Self.deliver(query).count == 1)
    }

    @Test func `columns are streamed, of nested lists the outer one`() async throws {
        let payloads = try await Self.deliver(
            "{ numbers @stream(initialCount: 1) table @stream(initialCount: 2) }")
        #expect(
            payloads[0] == #"{"data":{"numbers":[10],"table":[[1,2],[]]},"#
                + #""pending":[{"id":"0","path":["numbers"]},{"id":"1","path":["table"]}],"#
                + #""hasNext":true}"#)
        let later = payloads.dropFirst().joined()
        #expect(later.contains(#"{"items":[null,30],"id":"0"}"#))
        #expect(later.contains(#"{"items":[[3]],"id":"1"}"#))
        #expect(try MergedResponse(payloads).faults.isEmpty)
    }

    @Test func `a count can be a variable`() async throws {
        let query = "query ($n: Int! = 3) { items @stream(initialCount: $n) { id } }"
        #expect(try await Self.deliver(query)[0].contains(#"[{"id":1},{"id":2},{"id":3}]"#))
        let two = try await Self.deliver(query, variables: #"{"n":2}"#)
        #expect(two[0].contains(#"[{"id":1},{"id":2}]"#))
        let negative = try await Self.deliver(query, variables: #"{"n":-1}"#)
        #expect(negative.count == 1)
        #expect(negative[0].contains("initialCount must be a positive integer"))
    }

    @Test func `an error of an item has its position in the whole list`() async throws {
        let payloads = try await Self.deliver("{ items @stream(initialCount: 2) { id } }") {
            $0.fields["Item.id"] = { call in
                let ids = TestRows.ids(of: call.parents)
                return ResolvedField(
                    values: .leaves(
                        .ints(ids.map { Int32($0) }),
                        states: ids.map { $0 == 4 ? ResolvedField.error(0) : 0 }),
                    errors: [FieldError("no")])
            }
        }
        #expect(payloads[1].contains(#""items":[{"id":3},{"id":null}]"#))
        #expect(payloads[1].contains(#""path":["items",3,"id"]"#))
    }

    @Test func `a null that reaches the list ends the stream`() async throws {
        for format in IncrementalFormat.allCases {
            let payloads = try await Self.deliver(
                "{ strict @stream(initialCount: 1) { name } }", as: format
            ) {
                $0.fields["Item.name"] = { call in
                    let texts = TestRows.ids(of: call.parents).map { $0 == 3 ? nil : "n\($0)" }
                    return ResolvedField(values: .leaves(.texts(texts), states: nil))
                }
            }
            let merged = try MergedResponse(payloads)
            #expect(merged.faults.isEmpty)
            #expect(merged.failures.count == 1)
            #expect(
                String(decoding: merged.data.json, as: UTF8.self)
                    == #"{"strict":[{"name":"n1"}]}"#)
            #expect(payloads[1].contains(#""path":["strict",2,"name"]"#))
        }
    }

    @Test func `nested streams`() async throws {
        let payloads = try await Self.deliver(
            "{ items @stream(initialCount: 1) { id parts @stream(initialCount: 1) { id } } }")
        let merged = try MergedResponse(payloads)
        #expect(merged.faults.isEmpty)
        let item = #""parts":[{"id":8},{"id":9}]"#
        #expect(
            String(decoding: merged.data.json, as: UTF8.self)
                == #"{"items":[{"id":1,\#(item)},{"id":2,\#(item)},{"id":3,\#(item)},"#
                + #"{"id":4,\#(item)}]}"#)
    }

    @Test func `a deferred fragment in streamed items is announced with them`() async throws {
        let payloads = try await Self.deliver(
            "{ items @stream(initialCount: 3) { id ... @defer { name } } }")
        #expect(payloads[0].contains(#"{"id":"0","path":["items",0]}"#))
        #expect(payloads.joined().contains(#""path":["items",3]"#))
        let merged = try MergedResponse(payloads)
        #expect(merged.faults.isEmpty)
        let data = String(decoding: merged.data.json, as: UTF8.self)
        #expect(data.contains(#"{"id":4,"name":"n4"}"#))
    }

    @Test func `a stream in a deferred fragment is announced when that is sent`() async throws {
        let payloads = try await Self.deliver(
            "{ numbers ... @defer { items @stream(initialCount: 1) { id } } }")
        #expect(!payloads[0].contains("items"))
        #expect(payloads[1].contains(#""data":{"items":[{"id":1}]}"#))
        #expect(payloads[1].contains(#""path":["items"]"#))
        #expect(try MergedResponse(payloads).faults.isEmpty)
    }
}
