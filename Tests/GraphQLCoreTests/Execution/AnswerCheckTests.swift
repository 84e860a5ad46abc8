import GraphQLCore
import Synchronization
import Testing

/// Answers that break the contract of `BatchResolvers` are errors of their field.
@Suite struct AnswerCheckTests {
    /// A wrong answer, and the text of its fault.
    struct Case: Sendable, CustomTestStringConvertible {
        let query: String
        let words: String
        let answer: @Sendable (TestResolvers) -> ResolvedField

        init(
            _ query: String, _ words: String,
            _ answer: @escaping @Sendable (TestResolvers) -> ResolvedField
        ) {
            self.query = query
            self.words = words
            self.answer = answer
        }

        var testDescription: String { "\(query): \(words)" }
    }

    private static func text(_ bytes: String, _ ends: [UInt32], _ nulls: Nulls = nil) -> Column {
        .text(TextColumn(slab: Slab(Array(bytes.utf8)), ends: ends, nulls: nulls))
    }

    private static func leaves(_ column: Column, _ states: [Int32]? = nil) -> ResolvedField {
        ResolvedField(values: .leaves(column, states: states))
    }

    private static func list(
        _ ends: [UInt32], _ states: [Int32]?, _ column: Column
    ) -> ResolvedField {
        ResolvedField(
            lists: [ListLevel(ends: ends, states: states)], values: .leaves(column, states: nil))
    }

    static let cases: [Case] = [
        Case("{ a }", "0 rows instead of 1") { _ in leaves(.int32([], nil)) },
        Case("{ a }", "2 rows instead of 1") { _ in leaves(.int32([1, 2], nil)) },
        Case("{ a }", "0 rows instead of 1") { _ in leaves(.null(0)) },
        Case("{ a }", "a column of another type") { _ in leaves(text("x", [1])) },
        Case("{ a }", "a column of another type") { _ in leaves(.enumeration([0], nil)) },
        Case("{ a }", "not one null flag per row") { _ in leaves(.int32([1], [])) },
        Case("{ a }", "not one state per item") { _ in leaves(.int32([1], nil), []) },
        Case("{ a }", "a state without its error") { _ in leaves(.int32([1], nil), [-2]) },
        Case("{ a }", "a state without its error") { _ in leaves(.int32([1], nil), [.min]) },
        Case("{ a }", "fewer levels of list") { _ in list([1], nil, .ints([1])) },
        Case("{ a }", "fewer levels of list") { _ in
            leaves(.list(ListColumn(ends: [1], items: .ints([1]))))
        },
        Case("{ s }", "ends that do not rise") { _ in leaves(text("abc", [4])) },
        Case("{ s }", "a column of another type") { _ in leaves(.boolean([true], nil)) },
        Case("{ e }", "a column of another type") { _ in leaves(text("RED", [3])) },
        Case("{ l }", "2 rows instead of 1") { _ in list([1, 1], nil, .ints([1])) },
        Case("{ l }", "1 rows instead of 2") { _ in list([2], nil, .ints([1])) },
        Case("{ l }", "not one state per list") { _ in list([0], [], .ints([])) },
        Case("{ l }", "a state without its error") { _ in list([0], [-2], .ints([])) },
        Case("{ l }", "more levels of list") { _ in leaves(.ints([1])) },
        Case("{ l }", "1 rows instead of 3") { _ in
            leaves(.list(ListColumn(ends: [3], items: .ints([1]))))
        },
        Case("{ m }", "ends that do not rise") { _ in
            ResolvedField(
                lists: [ListLevel(ends: [2]), ListLevel(ends: [3, 1])],
                values: .leaves(.ints([1]), states: nil))
        },
        Case("{ o { n } }", "0 links instead of 1") { .objects($0.batch("T", count: 0), link: []) },
        Case("{ o { n } }", "2 links instead of 1") {
            .objects($0.batch("T", count: 2), link: [0, 1])
        },
        Case("{ o { n } }", "a link to no row") { .objects($0.batch("T", count: 1), link: [1]) },
        Case("{ o { n } }", "a link without its error") {
            .objects($0.batch("T", count: 1), link: [-2])
        },
        Case("{ o { n } }", "objects are not a column") { _ in leaves(.ints([1])) },
        Case("{ a }", "the type has no objects") { .objects($0.batch("T", count: 1), link: [0]) },
        Case("{ o { n } }", "a batch of no type") { _ in
            .objects(ObjectBatch(type: 9_999, count: 1), link: [0])
        },
        Case("{ o { n } }", "no column, although it is selected") {
            .objects(ObjectBatch(type: $0.batch("T", count: 1).type, count: 1), link: [0])
        },
        Case("{ o { n } }", "1 rows instead of 2") {
            let type = $0.batch("T", count: 1).type
            return .objects(
                ObjectBatch(type: type, count: 2, columns: [.ints([1])]), link: [1])
        },
    ]

    @Test(arguments: cases)
    func `a wrong answer is an error of its field`(_ each: Case) async throws {
        let schema = try TestSchema(
            """
            type Query { a: Int s: String e: Color l: [Int] m: [[Int]] o: T fine: Int }
            enum Color { RED GREEN }
            type T { n: Int }
            """)
        let faults = Mutex<[ExecutionFault]>([])
        let resolvers = schema.resolvers { resolvers in
            resolvers.columns["T.n"] = .ints([1])
            let made = resolvers
            for name in ["a", "s", "e", "l", "m", "o"] {
                resolvers.fields["Query.\(name)"] = { _ in each.answer(made) }
            }
            resolvers.fields["Query.fine"] = { _ in .ints([7]) }
            resolvers.onFault = { fault in
                faults.withLock { $0.append(fault) }
                return [ErrorExtension(name: "code", json: "\"INTERNAL\"")]
            }
        }
        let text = try await schema.run(
            "{ fine " + each.query.dropFirst().dropLast() + "}", resolvers)
        #expect(text.contains(#""message":"Internal error""#), "\(text)")
        #expect(text.contains(#""extensions":{"code":"INTERNAL"}"#))
        #expect(text.contains(#""data":{"fine":7,"#), "the field beside it is there")
        let told = faults.withLock { $0 }
        #expect(told.count == 1)
        guard case .answer(_, let violation) = told.first else {
            Issue.record("\(told)")
            return
        }
        #expect(violation.contains(each.words), "\(violation)")
    }

    @Test func `values that an enum does not have are errors of their positions`() async throws {
        let schema = try TestSchema(
            "type Query { e: [Color] n: [Color!] } enum Color { RED GREEN }")
        let faults = Mutex<[ExecutionFault]>([])
        let resolvers = schema.resolvers { resolvers in
            for field in ["Query.e", "Query.n"] {
                resolvers.fields[field] = { _ in
                    Self.list([4], nil, .enumeration([0, 2, 1, .max], [0, 0, 0, 1]))
                }
            }
            resolvers.onFault = { fault in
                faults.withLock { $0.append(fault) }
                return [ErrorExtension(name: "code", json: "\"INTERNAL\"")]
            }
        }
        let text = try await schema.run("{ e }", resolvers)
        #expect(text.hasSuffix(#""data":{"e":["RED",null,"GREEN",null]}}"#), "\(text)")
        #expect(text.contains(#""path":["e",1],"extensions":{"code":"INTERNAL"}"#), "\(text)")
        #expect(faults.withLock { $0 } == [.value("Query.e")])
        let spread = try await schema.run("{ n }", resolvers)
        #expect(spread.hasSuffix(#""data":{"n":null}}"#), "\(spread)")
    }

    @Test func `an operation without its one root object fails field by field`() async throws {
        let schema = try TestSchema("type Query { a: Int b: Int! } type T { n: Int }")
        for batch in [
            schema.resolvers().batch("Query", count: 0),
            schema.resolvers().batch("Query", count: 2),
            schema.resolvers().batch("T", count: 1),
        ] {
            let resolvers = schema.resolvers { $0.rootBatch = batch }
            let text = try await schema.run("{ a __typename }", resolvers)
            #expect(text.hasSuffix(#""data":{"a":null,"__typename":"Query"}}"#), "\(text)")
            let spread = try await schema.run("{ b }", resolvers)
            #expect(spread.hasSuffix(#""data":null}"#), "\(spread)")
        }
    }

    @Test func `unless there is one verdict per object the field is refused`() async throws {
        let schema = try TestSchema("type Query { a: Int }")
        for verdicts in [[], [nil, nil], [FieldError("no"), FieldError("no")]] {
            let resolvers = schema.resolvers { resolvers in
                resolvers.fields["Query.a"] = { _ in .ints([1]) }
                resolvers.refusals = { _, _ in verdicts }
            }
            let text = try await schema.run(
                "{ a }", access: [AccessRule](repeating: 1, count: 400), resolvers)
            #expect(text.contains(#""message":"Internal error""#), "\(text)")
        }
    }
}
