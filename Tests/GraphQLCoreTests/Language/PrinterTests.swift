// Canonical text.

import Testing

@testable import GraphQLCore

struct PrinterTests {
    @Test func `an executable document is printed with two spaces and blank lines between`() throws
    {
        let text = """
            query Q($a: Int = 1 @d, $b: [String!]!) @d(x: 1) { alias: f(a: $a, o: {x: [1, {}], y: \
            "s"}) @skip(if: true) { ...F @d ... on T { a } ... @include(if: false) { b } } }
            fragment F on T { c }
            query { d }
            """
        #expect(
            try parsed(text).printed() == """
                query Q($a: Int = 1 @d, $b: [String!]!) @d(x: 1) {
                  alias: f(a: $a, o: { x: [1, {  }], y: "s" }) @skip(if: true) {
                    ...F @d
                    ... on T {
                      a
                    }
                    ... @include(if: false) {
                      b
                    }
                  }
                }

                fragment F on T {
                  c
                }

                {
                  d
                }
                """)
    }

    @Test func `arguments and values that would exceed eighty columns are broken up`() throws {
        let forty = String(repeating: "x", count: 35)
        let fits = "{ f(a: \"\(forty)\", b: \"\(forty.dropLast(6))\") }"
        #expect(
            try parsed(fits).printed() == "{\n  f(a: \"\(forty)\", b: \"\(forty.dropLast(6))\")\n}")
        let breaks = "{ f(a: \"\(forty)\", b: \"\(forty.dropLast(5))12\") }"
        #expect(
            try parsed(breaks).printed()
                == "{\n  f(\n    a: \"\(forty)\"\n    b: \"\(forty.dropLast(5))12\"\n  )\n}")
        let list = "[\"\(forty)\", \"\(forty)\", 1]"
        #expect(
            try parsed(list, as: .value).printed()
                == "[\n  \"\(forty)\"\n  \"\(forty)\"\n  1\n]")
        let object = "{a: \"\(forty)\", b: [\"\(forty)\"]}"
        #expect(
            try parsed(object, as: .value).printed()
                == "{\n  a: \"\(forty)\"\n  b: [\"\(forty)\"]\n}")
    }

    @Test func `lengths count characters, not bytes`() throws {
        let hangul = String(repeating: "가", count: 70)
        #expect(try parsed("[\"\(hangul)\"]", as: .value).printed() == "[\"\(hangul)\"]")
    }

    @Test func `a type system document is printed with descriptions above`() throws {
        let text = """
            "schema" schema @d { query: Q }
            \"""Long
            description\""" type T implements A & B @d { "field" f("arg" a: Int = 1, b: [I!]): T! @d }
            union U @d = | A | B
            enum E { A @d "b" B }
            input I { a: Int = 1 @d }
            directive @d(a: Int) repeatable on | FIELD | QUERY
            extend scalar S @d
            """
        #expect(
            try parsed(text).printed() == """
                "schema"
                schema @d {
                  query: Q
                }

                \"""
                Long
                description
                \"""
                type T implements A & B @d {
                  "field"
                  f(
                    "arg"
                    a: Int = 1
                    b: [I!]
                  ): T! @d
                }

                union U @d = A | B

                enum E {
                  A @d
                  "b"
                  B
                }

                input I {
                  a: Int = 1 @d
                }

                directive @d(a: Int) repeatable on FIELD | QUERY

                extend scalar S @d
                """)
    }

    @Test func `descriptions of variables are on separate lines`() throws {
        #expect(
            try parsed("\"o\" query Q(\"v\" $a: Int $b: Int) { a }").printed()
                == "\"o\"\nquery Q(\n\"v\"\n$a: Int\n$b: Int\n) {\n  a\n}")
    }

    private static let strings: [(String, String)] = [
        (
            "a \"b\" \\ \n\t\u{8}\u{c}\r\u{0}\u{1f}\u{7f}\u{80}\u{9f}\u{a0}é😀",
            "\"a \\\"b\\\" \\\\ \\n\\t\\b\\f\\r\\u0000\\u001F\\u007F\\u0080\\u009F\u{a0}é😀\""
        ),
        ("", "\"\""),
    ]

    @Test(arguments: strings)
    func `strings are escaped where they must be`(_ value: String, _ literal: String) {
        #expect(String(decoding: StringPrinting.plain(Array(value.utf8)), as: UTF8.self) == literal)
    }

    private static let blockStrings: [(String, String)] = [
        ("", "\"\"\"\"\"\""), ("one", "\"\"\"one\"\"\""), (" one", "\"\"\" one\"\"\""),
        ("a\nb", "\"\"\"\na\nb\n\"\"\""),
        ("one\"", "\"\"\"\none\"\n\"\"\""), ("one\\", "\"\"\"\none\\\n\"\"\""),
        ("a\"\"\"b", "\"\"\"a\\\"\"\"b\"\"\""),
        ("a\"\"\"", "\"\"\"\na\\\"\"\"\n\"\"\""), ("a\n b", "\"\"\"\na\n b\n\"\"\""),
        (String(repeating: "x", count: 71), "\"\"\"\n\(String(repeating: "x", count: 71))\n\"\"\""),
    ]

    @Test(arguments: blockStrings)
    func `block strings are broken where that reads better`(_ value: String, _ literal: String)
        throws
    {
        let printed = StringPrinting.block(Array(value.utf8))
        #expect(String(decoding: printed, as: UTF8.self) == literal)
        #expect(
            try Document(parsing: Source(printed), as: .value, limits: .tool).stringValue(of: 0)
                == Array(value.utf8))
    }

    @Test func `an anonymous query after a type without fields keeps its keyword`() throws {
        #expect(
            try parsed("type T query { a } query { b }").printed()
                == "type T\n\nquery {\n  a\n}\n\n{\n  b\n}")
        #expect(try parsed("union U = A query { a }").printed() == "union U = A\n\n{\n  a\n}")
    }

    @Test func `a document that indentation would inflate is not printed`() throws {
        let depth = 20_000
        let text = String(repeating: "{a", count: depth) + String(repeating: "}", count: depth)
        let document = try parsed(text)
        #expect(throws: PrintError.self) { try document.printed() }
        #expect(document.literal(of: 0) == text)
    }
}
