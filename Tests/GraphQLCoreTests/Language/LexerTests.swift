// Tokens, and what is not one.

import Testing

@testable import GraphQLCore

struct LexerTests {
    private static let single: [(String, String)] = [
        ("!", "! 0 1 1 1"), ("$", "$ 0 1 1 1"), ("&", "& 0 1 1 1"), ("(", "( 0 1 1 1"),
        (")", ") 0 1 1 1"), ("...", "... 0 3 1 1"), (":", ": 0 1 1 1"), ("=", "= 0 1 1 1"),
        ("@", "@ 0 1 1 1"), ("[", "[ 0 1 1 1"), ("]", "] 0 1 1 1"), ("{", "{ 0 1 1 1"),
        ("|", "| 0 1 1 1"), ("}", "} 0 1 1 1"), ("_a9", "Name 0 3 1 1 _a9"),
        ("4", "Int 0 1 1 1 4"), ("-4", "Int 0 2 1 1 -4"), ("0", "Int 0 1 1 1 0"),
        ("-0", "Int 0 2 1 1 -0"), ("0.5", "Float 0 3 1 1 0.5"),
        ("-1.25E-10", "Float 0 9 1 1 -1.25E-10"), ("0e+0", "Float 0 4 1 1 0e+0"),
        ("\"\"", "String 0 2 1 1 "), ("\"a b\"", "String 0 5 1 1 a b"),
        ("\"\"\"\"\"\"", "BlockString 0 6 1 1 "), ("\"\"\"a\"\"\"", "BlockString 0 7 1 1 a"),
    ]

    @Test(arguments: single)
    func `a token has its kind, place and value`(_ text: String, _ token: String) throws {
        #expect(try tokens(text) == [token])
    }

    @Test func `ignored tokens are white space, commas, line ends, comments and byte order marks`()
        throws
    {
        #expect(
            try tokens("\u{feff} \t,\r\n\n#c é\r a \u{feff}b") == [
                "Name 13 14 4 2 a", "Name 16 17 4 5 b",
            ])
    }

    @Test func `columns count scalars, and lines end at every kind of line end`() throws {
        #expect(
            try tokens("\"가😀\" a\r\nb\rc\nd") == [
                "String 0 4 1 1 가😀", "Name 5 6 1 6 a", "Name 8 9 2 1 b", "Name 10 11 3 1 c",
                "Name 12 13 4 1 d",
            ])
    }

    @Test func `a block string counts in the lines of what follows`() throws {
        #expect(
            try tokens("\"\"\"a\n b\"\"\" c") == ["BlockString 0 10 1 1 a\nb", "Name 11 12 2 7 c"])
    }

    private static let mistakes: [(String, String)] = [
        ("01", "Invalid number, unexpected digit after 0: \"1\". @1:2"),
        ("1.", "Invalid number, expected digit but got: <EOF>. @1:3"),
        ("1.e1", "Invalid number, expected digit but got: \"e\". @1:3"),
        ("1e", "Invalid number, expected digit but got: <EOF>. @1:3"),
        ("1a", "Invalid number, expected digit but got: \"a\". @1:2"),
        ("1.2.3", "Invalid number, expected digit but got: \".\". @1:4"),
        ("-", "Invalid number, expected digit but got: <EOF>. @1:2"),
        ("+1", "Unexpected character: \"+\". @1:1"),
        (".5", "Invalid number, expected digit before \".\", did you mean \"0.5\"? @1:1"),
        ("..", "Unexpected \"..\", did you mean \"...\"? @1:1"),
        (".a", "Unexpected character: \".\". @1:1"),
        (
            "'a'",
            "Unexpected single quote character ('), did you mean to use a double quote (\")? @1:1"
        ),
        ("é", "Unexpected character: U+00E9. @1:1"), ("😀", "Unexpected character: U+1F600. @1:1"),
        ("\u{7f}", "Unexpected character: U+007F. @1:1"),
        ("\0", "Unexpected character: U+0000. @1:1"),
        ("\"", "Unterminated string. @1:2"), ("\"a\n\"", "Unterminated string. @1:3"),
        ("\"a\r\"", "Unterminated string. @1:3"),
        ("\"a\\", "Invalid character escape sequence: \"\\\". @1:3"),
        ("\"\"\"a", "Unterminated string. @1:5"), ("\"\"\"\\\"\"\"", "Unterminated string. @1:8"),
        ("\"\\x\"", "Invalid character escape sequence: \"\\x\". @1:2"),
        ("\"\\u12\"", "Invalid Unicode escape sequence: \"\\u12\"\". @1:2"),
        ("\"\\uD83D\"", "Invalid Unicode escape sequence: \"\\uD83D\". @1:2"),
        ("\"\\uDE00\\uD83D\"", "Invalid Unicode escape sequence: \"\\uDE00\". @1:2"),
        ("\"\\uD83D\\uD83D\"", "Invalid Unicode escape sequence: \"\\uD83D\". @1:2"),
        ("\"\\u{}\"", "Invalid Unicode escape sequence: \"\\u{}\". @1:2"),
        ("\"\\u{D800}\"", "Invalid Unicode escape sequence: \"\\u{D800}\". @1:2"),
        ("\"\\u{110000}\"", "Invalid Unicode escape sequence: \"\\u{110000}\". @1:2"),
        ("\"\\u{100000041}\"", "Invalid Unicode escape sequence: \"\\u{100000041\". @1:2"),
        ("\"\\u{4é}\"", "Invalid Unicode escape sequence: \"\\u{4é\". @1:2"),
    ]

    @Test(arguments: mistakes)
    func `what is not a token is refused with its position`(_ text: String, _ error: String) {
        #expect(failure(text, as: .value) == error)
    }

    @Test(
        arguments: [
            [0x80], [0xc0, 0x80], [0xc3], [0xe0, 0x80, 0x80], [0xed, 0xa0, 0x80],
            [0xf0, 0x80, 0x80, 0x80],
            [0xf4, 0x90, 0x80, 0x80], [0xf5, 0x80, 0x80, 0x80], [0xff], [0xe2, 0x82],
            [0xe2, 0x28, 0xa1],
        ] as [[UInt8]])
    func `ill-formed UTF-8 is refused wherever it stands`(_ bytes: [UInt8]) {
        #expect(failure(Array("{ a } # ".utf8) + bytes) == "Invalid UTF-8. @1:9")
        #expect(
            failure(Array("{ a(b: \"".utf8) + bytes + Array("\") }".utf8)).hasPrefix(
                "Invalid UTF-8."))
    }
}
