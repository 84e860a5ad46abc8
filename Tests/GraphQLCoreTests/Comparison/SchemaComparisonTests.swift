// Each kind of change, and what looks like a change and is none. The kinds are those of
// graphql-core's find_breaking_changes and find_dangerous_changes, except where the enumeration
// says otherwise.
import Testing

@testable import GraphQLCore

struct SchemaComparisonTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let old: String
        let new: String
        /// `KIND coordinate`, in order.
        let expected: [String]

        init(_ old: String, _ new: String, _ expected: String...) {
            self.old = old
            self.new = new
            self.expected = expected
        }

        var testDescription: String { "\(old) → \(new)" }
    }

    private static func changes(_ old: String, _ new: String) throws -> [SchemaChange] {
        func typeSystem(_ sdl: String) throws -> TypeSystem {
            try Zoo.typeSystem(sdl.contains("type Query") ? sdl : sdl + " type Query { q: Int }")
        }
        return try typeSystem(old).changes(to: typeSystem(new))
    }

    static let types: [Row] = [
        Row("type A { a: Int }", "", "TYPE_REMOVED A"),
        Row("type A { a: Int }", "interface A { a: Int }", "TYPE_CHANGED_KIND A"),
        Row("scalar A", "enum A { B }", "TYPE_CHANGED_KIND A"),
        Row("", "type A { a: Int }"),
        Row(
            "type A { a: Int } type B { b: Int } union U = A | B",
            "type A { a: Int } type B { b: Int } union U = A", "TYPE_REMOVED_FROM_UNION U"),
        Row(
            "type A { a: Int } type B { b: Int } union U = A",
            "type A { a: Int } type B { b: Int } union U = B | A", "TYPE_ADDED_TO_UNION U"),
        Row(
            "enum E { A B }", "enum E { B C }", "VALUE_REMOVED_FROM_ENUM E.A",
            "VALUE_ADDED_TO_ENUM E.C"),
        Row(
            "interface I { a: Int } type A implements I { a: Int }",
            "interface I { a: Int } type A { a: Int }", "IMPLEMENTED_INTERFACE_REMOVED A"),
        Row(
            "interface I { a: Int } type A { a: Int }",
            "interface I { a: Int } type A implements I { a: Int }",
            "IMPLEMENTED_INTERFACE_ADDED A"),
        Row(
            "type Query { a: Int } type Mutation { a: Int }",
            "type Query { a: Int } type M { a: Int } type Mutation { a: Int } "
                + "schema { query: Query mutation: M }", "ROOT_TYPE_CHANGED Mutation"),
        Row(
            "type Query { a: Int } type Subscription { a: Int }",
            "type Query { a: Int } type Subscription { a: Int } schema { query: Query }",
            "ROOT_TYPE_CHANGED Subscription"),
    ]

    static let fields: [Row] = [
        Row("type A { a: Int b: Int }", "type A { a: Int c: Int }", "FIELD_REMOVED A.b"),
        Row("type A { a: Int }", "type A { a: String }", "FIELD_CHANGED_KIND A.a"),
        Row("type A { a: Int }", "type A { a: Int! }"),
        Row("type A { a: Int! }", "type A { a: Int }", "FIELD_CHANGED_KIND A.a"),
        Row("type A { a: [Int] }", "type A { a: [Int!]! }"),
        Row("type A { a: [Int!] }", "type A { a: [Int] }", "FIELD_CHANGED_KIND A.a"),
        Row("type A { a: [Int] }", "type A { a: Int }", "FIELD_CHANGED_KIND A.a"),
        Row("type A { a: Int }", "type A { a: [Int] }", "FIELD_CHANGED_KIND A.a"),
        Row("type A { a: [[Int]]! }", "type A { a: [[Int!]!]! }"),
        Row("type A { a: Int }", "type A { a(b: Int): Int }", "OPTIONAL_ARG_ADDED A.a(b:)"),
        Row("type A { a: Int }", "type A { a(b: Int! = 1): Int }", "OPTIONAL_ARG_ADDED A.a(b:)"),
        Row("type A { a: Int }", "type A { a(b: Int!): Int }", "REQUIRED_ARG_ADDED A.a(b:)"),
        Row("type A { a(b: Int): Int }", "type A { a: Int }", "ARG_REMOVED A.a(b:)"),
        Row("type A { a(b: Int): Int }", "type A { a(b: ID): Int }", "ARG_CHANGED_KIND A.a(b:)"),
        Row("type A { a(b: Int): Int }", "type A { a(b: Int!): Int }", "ARG_CHANGED_KIND A.a(b:)"),
        Row("type A { a(b: Int!): Int }", "type A { a(b: Int): Int }"),
        Row("type A { a(b: [Int!]!): Int }", "type A { a(b: [Int]): Int }"),
        Row(
            "type A { a(b: [Int]): Int }", "type A { a(b: [Int!]): Int }",
            "ARG_CHANGED_KIND A.a(b:)"),
        Row("type A { a(b: Int): Int }", "type A { a(b: [Int]): Int }", "ARG_CHANGED_KIND A.a(b:)"),
        Row(
            "type A { a(b: Int = 1): Int }", "type A { a(b: Int = 2): Int }",
            "ARG_DEFAULT_VALUE_CHANGE A.a(b:)"),
        Row(
            "type A { a(b: Int = 1): Int }", "type A { a(b: Int): Int }",
            "ARG_DEFAULT_VALUE_CHANGE A.a(b:)"),
        Row("type A { a(b: Int): Int }", "type A { a(b: Int = 1): Int }"),
        Row("interface A { a: Int b: Int }", "interface A { a: Int }", "FIELD_REMOVED A.b"),
        Row("type A { a: Int }", "\"x\" type A { \"y\" a: Int @deprecated }"),
    ]

    static let inputs: [Row] = [
        Row("input A { a: Int b: Int }", "input A { a: Int }", "FIELD_REMOVED A.b"),
        Row("input A { a: Int }", "input A { a: ID }", "FIELD_CHANGED_KIND A.a"),
        Row("input A { a: Int }", "input A { a: Int! }", "FIELD_CHANGED_KIND A.a"),
        Row("input A { a: Int! }", "input A { a: Int }"),
        Row("input A { a: Int }", "input A { a: Int b: Int }", "OPTIONAL_INPUT_FIELD_ADDED A.b"),
        Row(
            "input A { a: Int }", "input A { a: Int b: Int! = 1 }",
            "OPTIONAL_INPUT_FIELD_ADDED A.b"),
        Row("input A { a: Int }", "input A { a: Int b: Int! }", "REQUIRED_INPUT_FIELD_ADDED A.b"),
        Row(
            "input A { a: Int = 1 }", "input A { a: Int = 2 }",
            "INPUT_FIELD_DEFAULT_VALUE_CHANGE A.a"),
        Row("input A { a: Int b: ID }", "input A @oneOf { a: Int b: ID }", "ONE_OF_ADDED A"),
    ]

    static let directives: [Row] = [
        Row("directive @d on FIELD", "", "DIRECTIVE_REMOVED @d"),
        Row(
            "directive @d(a: Int) on FIELD", "directive @d on FIELD", "DIRECTIVE_ARG_REMOVED @d(a:)"
        ),
        Row(
            "directive @d on FIELD", "directive @d(a: Int!) on FIELD",
            "REQUIRED_DIRECTIVE_ARG_ADDED @d(a:)"),
        Row("directive @d on FIELD", "directive @d(a: Int) on FIELD"),
        Row(
            "directive @d(a: Int) on FIELD", "directive @d(a: ID) on FIELD",
            "DIRECTIVE_ARG_CHANGED_KIND @d(a:)"),
        Row(
            "directive @d repeatable on FIELD", "directive @d on FIELD",
            "DIRECTIVE_REPEATABLE_REMOVED @d"),
        Row(
            "directive @d on FIELD | QUERY", "directive @d on FIELD",
            "DIRECTIVE_LOCATION_REMOVED @d"),
    ]

    @Test(arguments: types + fields + inputs + directives)
    func `a change is named by its kind and coordinate`(_ row: Row) throws {
        let found = try Self.changes(row.old, row.new)
        #expect(found.map { "\($0.kind.rawValue) \($0.coordinate)" } == row.expected)
        for change in found { #expect(!change.affected.isEmpty) }
    }

    @Test func `every kind has a row`() {
        let rows = Self.types + Self.fields + Self.inputs + Self.directives
        let named = Set(rows.flatMap(\.expected).map { $0.prefix { $0 != " " } })
        for kind in SchemaChange.Kind.allCases {
            #expect(named.contains(kind.rawValue[...]), "\(kind)")
        }
    }

    @Test func `what breaks comes before what is dangerous`() throws {
        let found = try Self.changes(
            "enum E { A } type B { b: Int }", "enum E { A C } type B { c: Int }")
        #expect(found.map(\.severity) == [.breaking, .dangerous])
        #expect(found[0].message == "B.b was removed.")
    }

    @Test(arguments: [
        ("type A { a: Int b: Int }", "type A { a: Int }", ["A.b": true, "A.a": false]),
        ("type A { a: Int }", "", ["A": true, "A.a": true, "AB.a": false]),
        ("enum E { A B }", "enum E { B }", ["E.A": true, "E": true, "E.B": false]),
        (
            "input A { a: Int }", "input A { a: Int b: Int! }",
            ["A": true, "A.a": true, "Query.q": false]
        ),
        (
            "type A { a(b: Int): Int }", "type A { a(b: Int!): Int }",
            ["A.a(b:)": true, "A.a": true]
        ),
        ("type A { a(b: Int): Int }", "type A { a: Int }", ["A.a(b:)": true, "A.a": false]),
    ])
    func `a change affects those who use what it concerns`(
        _ old: String, _ new: String, _ uses: [String: Bool]
    ) throws {
        let change = try #require(try Self.changes(old, new).first)
        for (used, isAffected) in uses { #expect(change.affects(used) == isAffected, "\(used)") }
    }
}
