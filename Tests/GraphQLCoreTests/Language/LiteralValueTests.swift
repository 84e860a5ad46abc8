// Literals as values.

import Testing

@testable import GraphQLCore

struct LiteralValueTests {
    private static let literals: [(String, InputValue)] = [
        ("1", InputValue.int(1)), ("-9223372036854775808", .int(.min)),
        ("9223372036854775808", .number("9223372036854775808")),
        ("1.5", .float(1.5)), ("1e3", .float(1_000)), ("1e400", .number("1e400")),
        ("\"a\\n\"", .string("a\n")),
        ("true", .boolean(true)), ("false", .boolean(false)), ("null", .null),
        ("RED", .enumeration("RED")),
        ("[]", .list([])),
        ("[1, [A], {}]", .list([.int(1), .list([.enumeration("A")]), .object([])])),
        (
            "{a: 1, b: {c: [2]}, a: null}",
            .object([
                .init("a", .int(1)), .init("b", .object([.init("c", .list([.int(2)]))])),
                .init("a", .null),
            ])
        ),
    ]

    @Test(arguments: literals)
    func `a literal has a value`(_ text: String, _ value: InputValue) throws {
        #expect(try parsed(text, as: .value).inputValue(of: 0) == value)
    }

    @Test func `a literal with a variable has none`() throws {
        #expect(try parsed("[1, {a: $b}]", as: .value).inputValue(of: 0) == nil)
    }

    @Test func `a value inside a document is read in place`() throws {
        let document = try parsed("{ a(b: [1], c: {d: 2}) }")
        let values = document.nodes.indices.filter { document.nodes[$0].kind == .argument }
            .map { document.inputValue(of: NodeIndex($0 + 1)) }
        #expect(values == [.list([.int(1)]), .object([.init("d", .int(2))])])
    }
}
