// Strictly RFC 6455: each rule of frames, fragments, texts and closes.

import NIOCore
import Testing

@testable import Server

@Suite struct WebSocketReaderTests {
    /// A client's frame.
    private static func frame(
        _ first: UInt8, _ content: [UInt8] = [], length: [UInt8]? = nil, isMasked: Bool = true
    ) -> [UInt8] {
        let mask: [UInt8] = [0x37, 0xFA, 0x21, 0x3D]
        var lengths = length ?? []
        if length == nil {
            switch content.count {
            case 0...125: lengths = [UInt8(content.count)]
            case 126...0xFFFF:
                lengths = [126, UInt8(content.count >> 8), UInt8(content.count & 0xFF)]
            default:
                lengths = [127] + (0..<8).reversed().map { UInt8(content.count >> ($0 * 8) & 0xFF) }
            }
        }
        if isMasked { lengths[0] |= 0x80 }
        let masked = content.enumerated().map { isMasked ? $1 ^ mask[$0 % 4] : $1 }
        return [first] + lengths + (isMasked ? mask : []) + masked
    }

    private static func text(_ text: String) -> [UInt8] { frame(0x81, Array(text.utf8)) }

    private func events(
        _ bytes: [UInt8], limit: Int = 1 << 20, step: Int = .max
    ) throws -> [WebSocketEvent] {
        var reader = WebSocketReader(limit: limit)
        var buffer = ByteBuffer()
        var events: [WebSocketEvent] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            buffer.writeBytes(rest.prefix(step))
            rest = rest.dropFirst(step)
            while let event = try reader.next(&buffer) { events.append(event) }
        }
        return events
    }

    private func code(_ bytes: [UInt8], limit: Int = 1 << 20) -> UInt16? {
        do {
            _ = try events(bytes, limit: limit)
            return nil
        } catch {
            return (error as? WebSocketViolation)?.code.rawValue
        }
    }

    @Test(arguments: [1, 2, 3, 7, 1_000_000])
    func `messages are the same however the bytes are split`(_ step: Int) throws {
        let long = String(repeating: "가", count: 30_000)
        let bytes =
            Self.text("a") + Self.frame(0x01, Array("한".utf8.prefix(2)))
            + Self.frame(0x89, [1, 2]) + Self.frame(0x80, Array("한".utf8.suffix(1)))
            + Self.text(long) + Self.frame(0x8A) + Self.frame(0x82, [0xFF])
            + Self.text(String(repeating: "x", count: 126)) + Self.frame(0x88, [0x03, 0xE8])
        #expect(
            try events(bytes, step: step) == [
                .text("a"), .ping([1, 2]), .text("한"), .text(long), .pong, .binary,
                .text(String(repeating: "x", count: 126)), .close(.normal),
            ])
    }

    @Test(
        arguments: [
            ("no mask", [0x81, 0x01, 0x61]),
            ("a reserved bit", frame(0xC1, [0x61])), ("another", frame(0xA1)), ("and", frame(0x91)),
            ("opcode 3", frame(0x83)), ("opcode 11", frame(0x8B)),
            ("a length of 16 bits for 125", frame(0x81, [], length: [126, 0, 125])),
            (
                "a length of 64 bits for 65,535",
                frame(0x81, length: [127, 0, 0, 0, 0, 0, 0, 255, 255])
            ),
            ("a length with its first bit", frame(0x81, length: [127, 128, 0, 0, 0, 0, 1, 0, 0])),
            ("a fragmented ping", frame(0x09)),
            ("a ping of 126 bytes", frame(0x89, Array(repeating: 0, count: 126))),
            ("a continuation of nothing", frame(0x80)),
            ("a text inside a text", frame(0x01) + frame(0x81)),
            ("a close code of one byte", frame(0x88, [3])),
        ] as [(String, [UInt8])])
    func `a frame against the rules ends the connection with 1002`(
        _ rule: String, _ bytes: [UInt8]
    ) {
        #expect(code(bytes) == 1002, "\(rule)")
    }

    @Test(arguments: [999, 1004, 1005, 1006, 1015, 1016, 2999, 5000, 0] as [UInt16])
    func `a close code that may not be sent ends the connection with 1002`(_ code: UInt16) {
        let content = [UInt8(code >> 8), UInt8(code & 0xFF)]
        #expect(self.code(Self.frame(0x88, content)) == 1002)
    }

    @Test func `texts and reasons that are not UTF-8 end the connection with 1007`() {
        #expect(code(Self.frame(0x81, [0xFF])) == 1007)
        #expect(code(Self.frame(0x81, [0xED, 0xA0, 0x80])) == 1007, "a surrogate")
        #expect(code(Self.frame(0x01, [0xE0]) + Self.frame(0x80, [0x80, 0x80])) == 1007)
        #expect(code(Self.frame(0x88, [0x03, 0xE8, 0xFF])) == 1007)
    }

    @Test func `a message beyond the limit is refused by its announced length`() {
        let head: [UInt8] = [0x81, 0xFF, 0, 0, 0, 1, 0, 0, 0, 0, 1, 2, 3, 4]
        #expect(code(head, limit: 100) == 1009)
        #expect(code(Self.frame(0x81, Array(repeating: 97, count: 100)), limit: 100) == nil)
        let parts =
            Self.frame(0x01, Array(repeating: 97, count: 60))
            + Self.frame(0x80, Array(repeating: 97, count: 41))
        #expect(code(parts, limit: 100) == 1009)
    }

    @Test func `the server's frames have no mask and the shortest length`() {
        #expect(Array(buffer: .webSocket(text: [97])) == [0x81, 1, 97])
        #expect(Array(buffer: .webSocket(ping: [])) == [0x89, 0])
        #expect(Array(buffer: .webSocket(close: nil, "x")) == [0x88, 0])
        #expect(Array(buffer: .webSocket(close: .normal, "x")) == [0x88, 3, 3, 0xE8, 120])
        let long = ByteBuffer.webSocket(text: Array(repeating: 97, count: 126))
        #expect(Array(long.readableBytesView.prefix(4)) == [0x81, 126, 0, 126])
        let longer = ByteBuffer.webSocket(text: Array(repeating: 97, count: 65_536))
        #expect(Array(longer.readableBytesView.prefix(10)) == [0x81, 127, 0, 0, 0, 0, 0, 1, 0, 0])
        let reason = ByteBuffer.webSocket(close: .normal, String(repeating: "가", count: 100))
        #expect(reason.readableBytes == 2 + 2 + 123)
    }
}
