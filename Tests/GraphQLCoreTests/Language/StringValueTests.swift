// What strings mean.

import Testing

@testable import GraphQLCore

struct StringValueTests {
    private func value(_ literal: String) throws -> String {
        try parsed(literal, as: .value).string(of: 0)
    }

    private static let escapes: [(String, String)] = [
        (#""plain""#, "plain"), (#""\" \\ \/ \b \f \n \r \t""#, "\" \\ / \u{8} \u{c} \n \r \t"),
        (#""\u00e9\u00E9""#, "éé"), (#""\u{e9}\u{1F600}\u{0000041}""#, "é😀A"),
        (#""\uD83D\uDE00""#, "😀"), (#""\ud83d\ude00x""#, "😀x"), (#""\u{10FFFF}""#, "\u{10ffff}"),
        (#""가나\n다""#, "가나\n다"), (#""\u0000""#, "\0"),
    ]

    @Test(arguments: escapes)
    func `escape sequences are resolved`(_ literal: String, _ expected: String) throws {
        #expect(Array(try value(literal).utf8) == Array(expected.utf8))
    }

    private static let blockStrings: [(String, String)] = [
        ("simple", "simple"), (" white space ", " white space "), ("", ""), ("\n", ""),
        ("  \n\t", ""),
        (
            "\n    Hello,\n      World!\n\n    Yours,\n      GraphQL.\n  ",
            "Hello,\n  World!\n\nYours,\n  GraphQL."
        ),
        ("first\n    second\n   third", "first\n second\nthird"),
        ("\n\n  a\n\n\n  b\n\n", "a\n\n\nb"), ("a\r\nb\rc\nd", "a\nb\nc\nd"),
        ("\n  a\n \n  b", "a\n\nb"), ("\n\ta\n  b", "a\n b"),
        (#"contains \""" triple"#, "contains \"\"\" triple"),
        (#"raw \n \u00e9 \\ slash"#, #"raw \n \u00e9 \\ slash"#),
        ("\"quoted\" ", "\"quoted\" "),
    ]

    @Test(arguments: blockStrings)
    func `a block string loses its common indentation and blank ends`(
        _ raw: String, _ expected: String
    ) throws {
        #expect(try value("\"\"\"\(raw)\"\"\"") == expected)
    }

    @Test func `a description is the string before a definition`() throws {
        let document = try parsed(#""d \"1\"" type T { "f" a: Int b: Int }"#)
        #expect(document.description(of: 1) == "d \"1\"")
        let fields = document.children(of: 1, .fieldDefinition)
        #expect(fields.map { document.description(of: $0) } == ["f", nil])
    }
}
