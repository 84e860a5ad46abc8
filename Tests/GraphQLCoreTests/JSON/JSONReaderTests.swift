// Reading JSON.

import Testing

@testable import GraphQLCore

struct JSONReaderTests {
    private func read(_ text: String, depth: Int = 100) throws -> InputValue {
        try InputValue(json: Array(text.utf8), limits: JSONLimits(bytes: 2 << 20, depth: depth))
    }

    private func failure(_ bytes: [UInt8], depth: Int = 100) -> String {
        do throws(JSONError) {
            _ = try InputValue(json: bytes, limits: JSONLimits(bytes: 2 << 20, depth: depth))
            return "no error"
        } catch {
            return "\(error.message) @\(error.offset)"
        }
    }

    private static let values: [(String, InputValue)] = [
        ("null", InputValue.null), (" true ", .boolean(true)), ("\tfalse\r\n", .boolean(false)),
        ("0", .int(0)),
        ("-0", .int(0)), ("-9223372036854775808", .int(.min)), ("9223372036854775807", .int(.max)),
        ("9223372036854775808", .number("9223372036854775808")), ("1.0", .float(1)),
        ("-1.5e-3", .float(-0.0015)),
        ("1E+2", .float(100)), ("1e400", .number("1e400")), ("1e-400", .float(0)),
        ("\"\"", .string("")),
        ("\"a\\u00e9\\ud83d\\ude00\\n\\/\"", .string("aé😀\n/")),
        ("\"가나다 \u{7f}\u{2028}\"", .string("가나다 \u{7f}\u{2028}")),
        ("[]", .list([])), ("[ ]", .list([])), ("{}", .object([])),
        ("[1,[2,[]],{}]", .list([.int(1), .list([.int(2), .list([])]), .object([])])),
        (
            "{\"b\":1,\"a\":{\"c\":[null]}}",
            .object([.init("b", .int(1)), .init("a", .object([.init("c", .list([.null]))]))])
        ),
        ("{\"a\":1,\"b\":2,\"\\u0061\":3}", .object([.init("a", .int(3)), .init("b", .int(2))])),
        ("{\"é\":1,\"e\u{301}\":2}", .object([.init("é", .int(1)), .init("e\u{301}", .int(2))])),
    ]

    @Test(arguments: values)
    func `a value is read`(_ text: String, _ value: InputValue) throws {
        #expect(try read(text) == value)
    }

    private static let mistakes: [(String, String)] = [
        ("", "Unexpected end of JSON. @0"), (" ", "Unexpected end of JSON. @1"),
        ("nul", "Unexpected end of JSON. @3"),
        ("nulL", "Unexpected character \"L\" in JSON. @3"),
        ("1 2", "Unexpected character \"2\" in JSON. @2"),
        ("01", "Unexpected character \"1\" in JSON. @1"), ("-", "Unexpected end of JSON. @1"),
        ("1.", "Unexpected end of JSON. @2"),
        (".5", "Unexpected character \".\" in JSON. @0"), ("1e", "Unexpected end of JSON. @2"),
        ("+1", "Unexpected character \"+\" in JSON. @0"),
        ("NaN", "Unexpected character \"N\" in JSON. @0"),
        ("[1,]", "Unexpected character \"]\" in JSON. @3"),
        ("[1 2]", "Unexpected character \"2\" in JSON. @3"), ("[", "Unexpected end of JSON. @1"),
        ("[1", "Unexpected end of JSON. @2"),
        ("]", "Unexpected character \"]\" in JSON. @0"),
        ("[1}", "Unexpected character \"}\" in JSON. @2"),
        ("{", "Unexpected end of JSON. @1"), ("{1:2}", "Unexpected character \"1\" in JSON. @1"),
        ("{\"a\"}", "Unexpected character \"}\" in JSON. @4"),
        ("{\"a\":1,}", "Unexpected character \"}\" in JSON. @7"),
        ("{\"a\":}", "Unexpected character \"}\" in JSON. @5"),
        ("'a'", "Unexpected character \"'\" in JSON. @0"),
        ("\"", "Unterminated string. @1"), ("\"a\\", "Invalid escape sequence in a string. @3"),
        ("\"\\x\"", "Invalid escape sequence in a string. @2"),
        ("\"\\u12g4\"", "Invalid escape sequence in a string. @5"),
        ("\"\\ud800\"", "Unpaired surrogate in a string. @7"),
        ("\"\\udc00\\ud800\"", "Unpaired surrogate in a string. @7"),
        ("\"\\ud800\\u0061\"", "Unpaired surrogate in a string. @13"),
        ("\"a\nb\"", "Control character in a string. @2"),
        ("\u{feff}1", "Unexpected character in JSON. @0"),
        ("\0", "Unexpected character in JSON. @0"),
        ("[1]\0", "Unexpected character in JSON. @3"),
    ]

    @Test(arguments: mistakes)
    func `what is not JSON is refused with its position`(_ text: String, _ error: String) {
        #expect(failure(Array(text.utf8)) == error)
    }

    @Test func `ill-formed UTF-8 is refused`() {
        #expect(failure([0x22, 0xc3, 0x28, 0x22]) == "Invalid UTF-8. @1")
        #expect(failure([0x22, 0xed, 0xa0, 0x80, 0x22]) == "Invalid UTF-8. @1")
    }

    @Test func `depth is limited, closed or not`() {
        #expect(failure(Array("[[1]]".utf8), depth: 2) == "no error")
        #expect(
            failure(Array("[[{}]]".utf8), depth: 2) == "JSON is nested more than 2 levels deep. @2")
        let deep = String(repeating: "[", count: 100_000)
        #expect(
            failure(Array(deep.utf8), depth: .max)
                == "JSON is nested more than \(InputValue.maximumDepth) levels deep. @\(InputValue.maximumDepth)"
        )
    }

    @Test func `the deepest value is read, compared, written and freed on a small stack`() {
        let isEqual = onSmallStack(kilobytes: 512) {
            let depth = InputValue.maximumDepth / 2
            let text =
                String(repeating: "[{\"a\":", count: depth) + "1"
                + String(repeating: "}]", count: depth)
            let limits = JSONLimits(bytes: 1 << 20, depth: .max)
            guard let value = try? InputValue(json: Array(text.utf8), limits: limits) else {
                return false
            }
            return value == (try? InputValue(json: value.json, limits: limits))
        }
        #expect(isEqual == true)
    }

    @Test func `bytes are limited`() {
        #expect(
            throws: JSONError(message: "JSON contains more than 1 bytes.", offset: 0, isLimit: true)
        ) {
            try InputValue(json: Array("12".utf8), limits: JSONLimits(bytes: 1, depth: 1))
        }
    }

    @Test func `of equal members the last one counts, among thousands as well`() throws {
        let members = (0..<10_000).map { "\"k\($0 % 5_000)\":\($0)" }.joined(separator: ",")
        guard case .object(let fields) = try read("{\(members)}") else { return }
        #expect(fields.count == 5_000)
        #expect(fields[7] == InputValue.InputField("k7", .int(5_007)))
    }

    @Test func `a megabyte of digits is one number`() throws {
        let digits = String(repeating: "7", count: 1_000_000)
        #expect(try read(digits) == .number(digits))
        #expect(try read("0." + digits) == .float(7.0 / 9))
    }

    @Test(arguments: 0..<300)
    func `a random value survives writing`(_ seed: UInt64) throws {
        var random = RandomValue(seed: seed)
        let value = random.value(depth: 4)
        #expect(try InputValue(json: value.json, limits: .server) == value)
    }
}

/// Generates values, the same ones for the same seed.
private struct RandomValue {
    private var document: RandomDocument

    init(seed: UInt64) {
        document = RandomDocument(seed: seed)
    }

    mutating func value(depth: Int) -> InputValue {
        switch document.below(depth == 0 ? 5 : 8) {
        case 0: .null
        case 1: .boolean(document.below(2) == 0)
        case 2: .int(Int64(bitPattern: document.below(.max)) &* (document.below(2) == 0 ? 1 : -1))
        case 3: .float(Double(document.below(1 << 50)) / 1024 + 1.0 / 3)
        case 4: .string(text())
        case 5, 6: .list((0..<document.below(5)).map { _ in value(depth: depth - 1) })
        default:
            .object(
                (0..<document.below(5)).map { .init("k\($0)" + text(), value(depth: depth - 1)) })
        }
    }

    private mutating func text() -> String {
        let pieces = [
            "a", "\"", "\\", "\n", "\u{1}", "é", "가", "😀", "longer text here ", "\u{7f}", "/",
        ]
        return (0..<document.below(8)).map { _ in pieces[Int(document.below(UInt64(pieces.count)))]
        }.joined()
    }
}
