// Limits refuse valid documents by their shape, and never invalid ones twice.

import Testing

@testable import GraphQLCore

@Suite struct DocumentLimitsTests {
    static let sdl = """
        directive @again repeatable on FIELD
        directive @cost(weight: Int!) on FIELD_DEFINITION | INPUT_FIELD_DEFINITION
        input Search { text: String @cost(weight: 50) author: ID }
        type Query { feed: Feed
            feeds(first: Int, last: Int, filter: Search): FeedConnection @cost(weight: 2)
            nodes(ids: [ID!]!): [Feed]! plain: [Feed!] stats: Stats @cost(weight: 10) }
        type Stats { count: Int }
        type FeedConnection { edges: [FeedEdge!] nodes: [Feed] pageInfo: PageInfo!
            totalCount: Int! @cost(weight: 5) }
        type FeedEdge { cursor: String node: Feed }
        type PageInfo { hasNextPage: Boolean }
        type Feed { id: ID author: Author comments(first: Int = 5): FeedConnection @cost(weight: 2)
            parent: Feed }
        type Author { name: String }
        """

    private func messages(_ query: String, _ change: (inout DocumentLimits) -> Void = { _ in })
        throws -> [String]
    {
        var limits = DocumentLimits()
        change(&limits)
        let errors = try Zoo.errors(
            in: query, ValidationOptions(limits: limits), sdl: Self.sdl)
        return errors.map { "\($0.extensions.first?.json ?? "") \($0.message)" }
    }

    @Test(arguments: [
        (#"{ feeds(filter: {text: "a"}) { totalCount } }"#, 152),
        (#"{ feeds(filter: {author: "a"}) { totalCount } }"#, 102),
        ("{ feeds(filter: {text: null}) { totalCount } }", 102),
        ("{ feeds(filter: null) { totalCount } }", 102),
        ("query ($t: String) { feeds(filter: {text: $t}) { totalCount } }", 152),
        ("query ($u: String) { feeds(filter: {text: $u}) { totalCount } }", 102),
        ("query ($f: Search) { feeds(filter: $f) { totalCount } }", 152),
        ("query ($g: Search) { feeds(filter: $g) { totalCount } }", 102),
        (
            """
            query ($f: Search) { a: feeds(filter: $f) { totalCount } ...F }
            fragment F on Query { b: feeds(filter: $f) { totalCount } }
            """, 304
        ),
    ])
    func `a costly argument costs where it is given`(_ query: String, _ cost: Int) throws {
        let typeSystem = try Zoo.typeSystem(Self.sdl)
        let document = try ValidDocument(
            validating: Zoo.document(query), against: typeSystem, options: ValidationOptions())
        let polynomial = try #require(
            CostPolynomial(of: nil, in: document, CostModel(typeSystem)))
        let variables: [String: InputValue] = [
            "t": .string("a"), "f": .object([.init("text", .string("a"))]),
            "g": .object([.init("author", .string("a"))]), "u": .null,
        ]
        #expect(polynomial.cost { variables[$0] } == cost)
        let byField = polynomial.costByField { variables[$0] }
        #expect(byField.values.reduce(0, +) == cost)
        for field in byField.keys { #expect(!typeSystem.coordinate(of: field).isEmpty) }
    }

    @Test func `an ordinary page passes`() throws {
        let query = """
            query($n: Int) { feeds(first: $n) { edges { node { id author { name } comments {
              edges { node { id author { name } } } } } } pageInfo { hasNextPage } } }
            """
        #expect(try messages(query) == [])
    }

    @Test func `depth counts selection sets except edges and node`() throws {
        let query = "{ feeds { edges { node { author { name } } } } }"
        #expect(try messages(query) { $0.depth = 3 } == [])
        #expect(
            try messages(query) { $0.depth = 2 } == [
                #""QUERY_TOO_DEEP" The operation nests 3 selection sets; at most 2 are allowed."#
            ])
    }

    @Test func `depth includes fragments, and inline fragments add no level`() throws {
        let query = """
            { feed { ...A } } fragment A on Feed { ... on Feed { parent { ...B } } }
            fragment B on Feed { ... { author { name } } }
            """
        #expect(try messages(query) { $0.depth = 4 } == [])
        #expect(try messages(query) { $0.depth = 3 }.count == 1)
    }

    @Test func `introspection has a separate depth limit`() throws {
        let types =
            String(repeating: "ofType { ", count: 9) + "name"
            + String(repeating: " }", count: 9)
        let query = "{ __schema { types { fields { args { type { \(types) } } } } } }"
        #expect(try messages(query) { $0.depth = 3 } == [])
        #expect(try messages(query) { $0.introspectionDepth = 15 } == [])
        #expect(try messages(query) { $0.introspectionDepth = 14 }.count == 1)
    }

    @Test func `introspection cannot multiply`() throws {
        let query = """
            { __schema { types { ...T fields { type { ...T } } } } }
            fragment T on __Type { fields { type { interfaces { possibleTypes { name } } } } }
            """
        #expect(try messages(query).contains { $0.contains("nests 4 lists") })
    }

    @Test func `fields and aliases are counted as if fragments were expanded`() throws {
        let doubling =
            "{ feed { ...F0 } } "
            + (0..<70).map {
                "fragment F\($0) on Feed { a: parent { ...F\($0 + 1) } "
                    + "b: parent { ...F\($0 + 1) } }"
            }.joined(separator: " ") + " fragment F70 on Feed { id }"
        let found = try messages(doubling) { $0.depth = 100 }
        #expect(found.contains { $0.contains("\(Int.max) aliases") })
        #expect(found.contains { $0.contains("\(Int.max) fields") })
        #expect(found.allSatisfy { $0.hasPrefix("\"QUERY_TOO_COSTLY\"") })
    }

    @Test func `root fields, directives and operations`() throws {
        #expect(
            try messages("{ a: feed { id } ...R } fragment R on Query { b: feed { id } }") {
                $0.rootFields = 1
            }.count == 1)
        #expect(
            try messages("{ feed { id @again @again @again } }") {
                $0.directivesPerLocation = 2
            }.count == 1)
        #expect(
            try messages("query A { feed { id } } query B { feed { id } }") {
                $0.operations = 1
            }.count == 1)
    }

    @Test func `an invalid document only gets its errors`() throws {
        #expect(try messages("{ unknown }") { $0.depth = 0 }.count == 1)
    }

    @Test func `a refusal by limits has a separate stage`() throws {
        var limits = DocumentLimits()
        limits.depth = 1
        let run = ValidationRun(
            of: try Zoo.document("{ feed { id } }"), against: try Zoo.typeSystem(Self.sdl),
            options: ValidationOptions(limits: limits))
        guard case .failure(let error) = run.result else {
            Issue.record("accepted")
            return
        }
        #expect(error.stage == .limit)
    }

    // MARK: Cost

    private func cost(_ query: String, _ variables: [String: InputValue] = [:]) throws -> Int? {
        let typeSystem = try Zoo.typeSystem(Self.sdl)
        let document = try ValidDocument(
            validating: try Zoo.document(query), against: typeSystem)
        let polynomial = CostPolynomial(of: nil, in: document, CostModel(typeSystem))
        return polynomial?.cost { variables[$0] }
    }

    @Test func `leaves are free, objects cost one, and weights are declared`() throws {
        #expect(try cost("{ feed { id author { name } } }") == 2)
        #expect(try cost("{ stats { count } }") == 10)
        #expect(try cost("{ feeds(first: 3) { totalCount } }") == 2 + 3 * 5)
    }

    @Test func `pages multiply what is below them`() throws {
        let query = """
            { feeds(first: 100) { edges { node { author { name } comments(first: 5) {
              edges { node { author { name } } } } } } pageInfo { hasNextPage } } }
            """
        #expect(try cost(query) == 2 + 100 * (1 + 2 + 5 * 1))
    }

    @Test func `page sizes come from variables, defaults, or 20`() throws {
        let query = "query($n: Int) { feeds(first: $n) { nodes { author { name } } } }"
        #expect(try cost(query, ["n": .int(7)]) == 2 + 7)
        #expect(try cost(query) == 2 + 20)
        #expect(try cost("{ feed { comments { nodes { author { name } } } } }") == 1 + 2 + 5)
        #expect(try cost("{ plain { author { name } } }") == 1 + 10)
    }

    @Test func `identifiers also multiply the field itself`() throws {
        #expect(try cost(#"{ nodes(ids: ["a", "b", "c"]) { author { name } } }"#) == 3 * 2)
        #expect(
            try cost(
                "query($ids: [ID!]!) { nodes(ids: $ids) { id } }",
                ["ids": .list([.string("a"), .string("b")])]) == 2)
    }

    private func rangeProblem(
        _ query: String, _ variables: [String: InputValue] = [:]
    ) throws -> CostPolynomial.RangeProblem? {
        let typeSystem = try Zoo.typeSystem(Self.sdl)
        let document = try ValidDocument(
            validating: try Zoo.document(query), against: typeSystem)
        let polynomial = try #require(
            CostPolynomial(of: nil, in: document, CostModel(typeSystem)))
        return polynomial.rangeProblem { variables[$0] }
    }

    @Test(arguments: [
        ("{ feeds(first: 5001) { totalCount } }", "first must be from 1 to 100.", 2),
        ("{ feeds(first: 0) { totalCount } }", "first must be from 1 to 100.", 2),
        ("{ feed { id } feeds(last: -1) { totalCount } }", "last must be from 1 to 100.", 14),
        (
            "{ feeds(first: 1, last: 1) { totalCount } }",
            "first and last cannot be used together.", 2
        ),
        ("query ($n: Int) { feeds(first: $n) { totalCount } }", "first must be from 1 to 100.", 18),
        (
            "{ a: feeds(first: 2) { totalCount } ...F } "
                + "fragment F on Query { feeds(first: 101) { totalCount } }",
            "first must be from 1 to 100.", 65
        ),
        ("query ($i: [ID!]!) { nodes(ids: $i) { id } }", "ids has at most 100 items.", 21),
    ])
    func `the first size out of range is found, wherever it is`(
        _ query: String, _ message: String, _ offset: Int
    ) throws {
        let identifiers = InputValue.list([InputValue](repeating: .string("a"), count: 101))
        let problem = try rangeProblem(query, ["n": .int(5_001), "i": identifiers])
        #expect(problem == CostPolynomial.RangeProblem(message: message, offset: offset))
    }

    @Test func `sizes within their range are accepted`() throws {
        let query = "query ($n: Int) { feeds(first: $n) { nodes { comments { totalCount } } } }"
        for size in [InputValue.int(1), .int(100), .null] {
            #expect(try rangeProblem(query, ["n": size]) == nil)
        }
        #expect(try rangeProblem(query) == nil)
        #expect(try rangeProblem("{ feeds(first: 1) { nodes { author { name } } } }") == nil)
    }

    @Test func `fragments are evaluated once and saturate`() throws {
        let doubling =
            "{ feed { ...F0 } } "
            + (0..<90).map {
                "fragment F\($0) on Feed { a: parent { ...F\($0 + 1) } "
                    + "b: parent { ...F\($0 + 1) } }"
            }.joined(separator: " ") + " fragment F90 on Feed { id }"
        #expect(try cost(doubling) == .max)
    }
}
