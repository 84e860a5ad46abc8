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

    /// The head of a text message, and the first bytes of its content.
    ///
    /// - Parameters:
    ///   - count: bytes of the whole content
    ///   - capacity: bytes that will be written behind these
    static func webSocketHead(
        textOf count: Int, _ start: [UInt8], capacity: Int = 0
    ) -> ByteBuffer {
        var buffer = ByteBuffer()
        buffer.reserveCapacity(start.count + capacity + 11)
        buffer.writeWebSocketHead(0x81, count)
        buffer.writeBytes(start)
        return buffer
    }

    private static func webSocket(_ first: UInt8, _ content: [UInt8]) -> ByteBuffer {
        var buffer = ByteBuffer()
        buffer.reserveCapacity(content.count + 10)
        buffer.writeWebSocketHead(first, content.count)
        buffer.writeBytes(content)
        return buffer
    }

    private mutating func writeWebSocketHead(_ first: UInt8, _ count: Int) {
        writeInteger(first)
        switch count {
        case 0...125: writeInteger(UInt8(count))
        case 126...0xFFFF:
            writeInteger(UInt8(126))
            writeInteger(UInt16(count))
        default:
            writeInteger(UInt8(127))
            writeInteger(UInt64(count))
        }
    }
}
