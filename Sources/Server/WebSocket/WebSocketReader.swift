// Bytes of a WebSocket → messages, strictly by RFC 6455: masks, reserved bits, opcodes, lengths,
// fragments, UTF-8, close codes. Pure, and nothing is buffered beyond a limit.
// https://www.rfc-editor.org/rfc/rfc6455#section-5

import NIOCore

/// Why a peer's bytes end the connection.
struct WebSocketViolation: Error, Equatable {
    let code: WebSocketCloseCode
    let reason: String

    init(_ code: WebSocketCloseCode, _ reason: String) {
        self.code = code
        self.reason = reason
    }
}

/// A close code. https://www.rfc-editor.org/rfc/rfc6455#section-7.4
struct WebSocketCloseCode: RawRepresentable, Hashable, Sendable {
    let rawValue: UInt16

    static let normal = Self(rawValue: 1000)
    static let goingAway = Self(rawValue: 1001)
    static let protocolError = Self(rawValue: 1002)
    static let unacceptableData = Self(rawValue: 1003)
    static let invalidPayload = Self(rawValue: 1007)
    static let messageTooBig = Self(rawValue: 1009)
    static let tryAgainLater = Self(rawValue: 1013)

    /// Whether a peer may send it.
    var isSendable: Bool {
        switch rawValue {
        case 1000...1003, 1007...1014, 3000...4999: true
        default: false
        }
    }
}

/// A complete message or control frame.
enum WebSocketEvent: Equatable {
    case text(String)
    case binary
    case ping([UInt8])
    case pong
    /// `nil`: without a code
    case close(WebSocketCloseCode?)
}

/// Reads what a client sends. Nothing may be read after a violation or a close.
struct WebSocketReader {
    private enum Opcode: UInt8 {
        case continuation = 0x0
        case text = 0x1
        case binary = 0x2
        case close = 0x8
        case ping = 0x9
        case pong = 0xA

        var isControl: Bool { rawValue >= 0x8 }
    }

    private struct Head {
        let isFinal: Bool
        let opcode: Opcode
        let length: Int
        let mask: (UInt8, UInt8, UInt8, UInt8)
        /// Bytes of the head itself.
        let size: Int
    }

    /// Bytes of a control frame's content.
    private static let controlLimit = 125
    private let limit: Int
    /// The opcode of the message whose fragments are arriving.
    private var started: Opcode?
    private var message: [UInt8] = []

    /// Bytes of the message whose fragments are coming; nil where none are.
    var unfinishedBytes: Int? { started == nil ? nil : message.count }

    /// - Parameter limit: maximum bytes of a message
    init(limit: Int) { self.limit = limit }

    /// Takes the next event from the bytes.
    ///
    /// - Returns: nil while bytes are missing
    mutating func next(
        _ buffer: inout ByteBuffer
    ) throws(WebSocketViolation) -> WebSocketEvent? {
        while let head = try head(in: buffer) {
            try admit(head)
            guard buffer.readableBytes >= head.size + head.length else { return nil }
            buffer.moveReaderIndex(forwardBy: head.size)
            var bytes = buffer.readBytes(length: head.length) ?? []
            Self.unmask(&bytes, head.mask)
            if let event = try event(head, bytes) { return event }
        }
        return nil
    }

    // MARK: - Frames

    private func head(in buffer: ByteBuffer) throws(WebSocketViolation) -> Head? {
        let start = buffer.readerIndex
        guard let first = buffer.getInteger(at: start, as: UInt8.self),
            let second = buffer.getInteger(at: start + 1, as: UInt8.self)
        else { return nil }
        guard first & 0x70 == 0 else {
            throw WebSocketViolation(.protocolError, "A reserved bit is set.")
        }
        guard let opcode = Opcode(rawValue: first & 0x0F) else {
            throw WebSocketViolation(.protocolError, "The opcode is reserved.")
        }
        guard second & 0x80 != 0 else {
            throw WebSocketViolation(.protocolError, "A client's frame must be masked.")
        }
        guard let (length, size) = try length(second & 0x7F, in: buffer, at: start + 2),
            let mask = buffer.getInteger(at: start + size, as: UInt32.self)
        else { return nil }
        let bytes = (
            UInt8(truncatingIfNeeded: mask >> 24), UInt8(truncatingIfNeeded: mask >> 16),
            UInt8(truncatingIfNeeded: mask >> 8), UInt8(truncatingIfNeeded: mask)
        )
        return Head(
            isFinal: first & 0x80 != 0, opcode: opcode, length: length, mask: bytes, size: size + 4)
    }

    /// The length of the content and the position of the mask.
    private func length(
        _ short: UInt8, in buffer: ByteBuffer, at index: Int
    ) throws(WebSocketViolation) -> (length: Int, size: Int)? {
        switch short {
        case 126:
            guard let length = buffer.getInteger(at: index, as: UInt16.self) else { return nil }
            guard length > 125 else { throw Self.lengthNotMinimal }
            return (Int(length), 4)
        case 127:
            guard let length = buffer.getInteger(at: index, as: UInt64.self) else { return nil }
            guard length > 0xFFFF, length >> 63 == 0 else { throw Self.lengthNotMinimal }
            return (Int(length), 10)
        default: return (Int(short), 2)
        }
    }

    private static let lengthNotMinimal = WebSocketViolation(
        .protocolError, "The length is not written in its shortest form.")

    /// Judges a frame before its content is waited for.
    private func admit(_ head: Head) throws(WebSocketViolation) {
        if head.opcode.isControl {
            guard head.isFinal, head.length <= Self.controlLimit else {
                throw WebSocketViolation(
                    .protocolError, "A control frame is fragmented or too long.")
            }
            return
        }
        guard (head.opcode == .continuation) == (started != nil) else {
            throw WebSocketViolation(
                .protocolError,
                started == nil
                    ? "There is nothing to continue." : "The message before has not ended.")
        }
        guard head.length <= limit - message.count else {
            throw WebSocketViolation(
                .messageTooBig, "A message may have \(limit) bytes.")
        }
    }

    private static func unmask(_ bytes: inout [UInt8], _ mask: (UInt8, UInt8, UInt8, UInt8)) {
        let keys = [mask.0, mask.1, mask.2, mask.3]
        for index in bytes.indices { bytes[index] ^= keys[index & 3] }
    }

    // MARK: - Messages

    private mutating func event(
        _ head: Head, _ bytes: [UInt8]
    ) throws(WebSocketViolation) -> WebSocketEvent? {
        switch head.opcode {
        case .ping: return .ping(bytes)
        case .pong: return .pong
        case .close: return .close(try Self.closeCode(bytes))
        case .text, .binary, .continuation: break
        }
        let opcode = started ?? head.opcode
        message += bytes
        started = head.isFinal ? nil : opcode
        guard head.isFinal else { return nil }
        let whole = message
        message = []
        guard opcode == .text else { return .binary }
        guard let text = String(validating: whole, as: UTF8.self) else {
            throw WebSocketViolation(.invalidPayload, "A text is not UTF-8.")
        }
        return .text(text)
    }

    private static func closeCode(
        _ bytes: [UInt8]
    ) throws(WebSocketViolation) -> WebSocketCloseCode? {
        if bytes.isEmpty { return nil }
        guard bytes.count >= 2 else {
            throw WebSocketViolation(.protocolError, "A close code has two bytes.")
        }
        let code = WebSocketCloseCode(rawValue: UInt16(bytes[0]) << 8 | UInt16(bytes[1]))
        guard code.isSendable else {
            throw WebSocketViolation(.protocolError, "The close code may not be sent.")
        }
        guard String(validating: bytes.dropFirst(2), as: UTF8.self) != nil else {
            throw WebSocketViolation(.invalidPayload, "A close reason is not UTF-8.")
        }
        return code
    }
}
