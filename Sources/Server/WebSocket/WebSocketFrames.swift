// A server's frames: unfragmented and unmasked. https://www.rfc-editor.org/rfc/rfc6455#section-5.2

import NIOCore

extension ByteBuffer {
    /// A text message.
    static func webSocket(text: [UInt8]) -> ByteBuffer { webSocket(0x81, text) }

    static func webSocket(ping: [UInt8]) -> ByteBuffer { webSocket(0x89, ping) }

    static func webSocket(pong: [UInt8]) -> ByteBuffer { webSocket(0x8A, pong) }

    /// The end of a connection; `nil` answers a close without a code.
    static func webSocket(close code: WebSocketCloseCode?, _ reason: String) -> ByteBuffer {
        guard let code else { return webSocket(0x88, []) }
        var content = [UInt8(code.rawValue >> 8), UInt8(truncatingIfNeeded: code.rawValue)]
        // A control frame has at most 125 bytes, and a reason must end on a character boundary.
        var text = reason
        while text.utf8.count > 123 { text.removeLast() }
        content += Array(text.utf8)
        return webSocket(0x88, content)
    }

    private static func webSocket(_ first: UInt8, _ content: [UInt8]) -> ByteBuffer {
        var buffer = ByteBuffer()
        buffer.reserveCapacity(content.count + 10)
        buffer.writeInteger(first)
        switch content.count {
        case 0...125: buffer.writeInteger(UInt8(content.count))
        case 126...0xFFFF:
            buffer.writeInteger(UInt8(126))
            buffer.writeInteger(UInt16(content.count))
        default:
            buffer.writeInteger(UInt8(127))
            buffer.writeInteger(UInt64(content.count))
        }
        buffer.writeBytes(content)
        return buffer
    }
}
