// Writing JSON.

import Testing

@testable import GraphQLCore

struct JSONWriterTests {
    private func written(_ body: (inout JSONWriter) -> Void) -> String {
        var writer = JSONWriter(capacity: 0)
        body(&writer)
        return String(decoding: writer.finish(), as: UTF8.self)
    }

    @Test func `quotes, backslashes and control characters are escaped`() {
        #expect(
            written { $0.string("a\"b\\c\n\r\t\u{8}\u{c}\u{0}\u{1f}\u{7f}/é가😀") }
                == "\"a\\\"b\\\\c\\n\\r\\t\\b\\f\\u0000\\u001f\u{7f}/é가😀\"")
    }

    @Test func `an escape is found at every place of a word`() {
        for byte in [UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x00, 0x1f, 0x0a] {
            for length in 0..<40 {
                for place in 0..<max(length, 1) where place < length {
                    var bytes = [UInt8](repeating: UInt8(ascii: "x"), count: length)
                    bytes[place] = byte
                    let text = written { $0.string(bytes) }
                    let value = try? InputValue(json: Array(text.utf8), limits: .tool)
                    #expect(value == .string(String(decoding: bytes, as: UTF8.self)))
                }
            }
        }
    }

    @Test func `bytes next to escaped ones are not escaped`() {
        let plain =
            (0x20...0x7e).map { UInt8($0) }.filter { $0 != 0x22 && $0 != 0x5c } + [
                0x7f, 0xc3, 0xa0,
            ]
        #expect(
            written { $0.string(plain) } == "\"" + String(decoding: plain, as: UTF8.self) + "\"")
    }

    @Test(
        arguments: [
            (0, "0"), (7, "7"), (-7, "-7"), (10, "10"), (99, "99"), (100, "100"),
            (1_234_567_890, "1234567890"),
            (.max, "9223372036854775807"), (.min, "-9223372036854775808"),
        ] as [(Int64, String)])
    func `an integer is written`(_ value: Int64, _ text: String) {
        #expect(written { $0.int64(value) } == text)
    }

    @Test(
        arguments: [
            (0, "0"), (-0.0, "0"), (1, "1"), (1.5, "1.5"), (-0.1, "-0.1"),
            (0.1 + 0.2, "0.30000000000000004"), (1e15, "1000000000000000"),
            (1e16, "1e+16"), (1e-7, "1e-07"), (.greatestFiniteMagnitude, "1.7976931348623157e+308"),
            (.leastNonzeroMagnitude, "5e-324"),
            (.nan, "null"), (.infinity, "null"), (59.25, "59.25"),
        ] as [(Double, String)])
    func `a double is the shortest text that reads back`(_ value: Double, _ text: String) throws {
        #expect(written { $0.double(value) } == text)
    }

    @Test func `a writer grows, and forgets what is truncated`() {
        let long = String(repeating: "가", count: 10_000)
        #expect(
            written { writer in
                writer.byte(UInt8(ascii: "["))
                let start = writer.count
                writer.string(long)
                writer.truncate(to: start)
                writer.raw("1")
                writer.raw(Array(",2".utf8))
                writer.raw(String(",\"x\"]"))
            } == "[1,2,\"x\"]")
    }

    @Test func `space is provided for as much as is written`() {
        #expect(
            written { writer in
                for digit in UInt8(ascii: "0")...UInt8(ascii: "9") {
                    writer.withSpace(for: 100) { target in
                        target[0] = digit
                        return 1
                    }
                }
            } == "0123456789")
    }

    @Test func `a string of only escapes is written in linear time`() {
        let bytes = [UInt8](repeating: 1, count: 100_000)
        #expect(written { $0.string(bytes) }.utf8.count == 600_002)
    }
}
