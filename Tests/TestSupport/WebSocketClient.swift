// A hand-written WebSocket client, so that tests see every frame.
// https://www.rfc-editor.org/rfc/rfc6455
import Foundation

/// One connection. Calls must be sequential.
public actor WebSocketClient {
    /// What a server sends.
    public enum Event: Sendable, Equatable {
        case text(String)
        case ping
        case pong
        /// The code, 1005 if there is none.
        case close(Int)
        /// The connection is closed.
        case end
    }

    private nonisolated let descriptor: Int32
    private var received: [UInt8] = []
    /// The answer to the upgrade.
    public private(set) var head = ""

    /// Opens a connection and requests an upgrade to WebSocket.
    ///
    /// - Parameter first: bytes of HTTP that go before it on the same connection
    public init(
        port: Int, fields: [String] = ["Sec-WebSocket-Protocol: graphql-transport-ws"],
        after first: String = ""
    ) async throws {
        descriptor = try HTTPClient.connected(to: port)
        if !first.isEmpty {
            HTTPClient.write(Array(first.utf8), to: descriptor)
            _ = try await readHead()
        }
        let lines =
            [
                "GET /graphql HTTP/1.1", "Host: 127.0.0.1:\(port)", "Connection: Upgrade",
                "Upgrade: websocket", "Sec-WebSocket-Version: 13",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
            ] + fields
        HTTPClient.write(Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8), to: descriptor)
        head = try await readHead()
    }

    deinit { Foundation.close(descriptor) }

    public func send(_ text: String) { send(frame: 0x81, Array(text.utf8)) }

    /// Sends a frame with a mask.
    ///
    /// - Parameter frame: the first byte
    public func send(frame: UInt8, _ content: [UInt8]) {
        var bytes: [UInt8] = [frame]
        if content.count < 126 {
            bytes.append(0x80 | UInt8(content.count))
        } else if content.count <= UInt16.max {
            bytes += [0x80 | 126, UInt8(content.count >> 8), UInt8(content.count & 0xFF)]
        } else {
            bytes.append(0x80 | 127)
            bytes += (0..<8).map { UInt8(truncatingIfNeeded: content.count >> (56 - 8 * $0)) }
        }
        let mask: [UInt8] = [1, 2, 3, 4]
        bytes += mask
        bytes += content.enumerated().map { $1 ^ mask[$0 % 4] }
        HTTPClient.write(bytes, to: descriptor)
    }

    /// The next frame.
    public func next() async throws -> Event {
        while true {
            if let event = frame() { return event }
            guard try await readMore() else { return .end }
        }
    }

    /// The next message, as JSON.
    public func message() async throws -> JSON {
        while true {
            switch try await next() {
            case .text(let text): return try JSON(parsing: Array(text.utf8))
            case .ping: send(frame: 0x8A, [])
            case .pong: continue
            case .close(let code): throw HTTPClient.Failure(description: "closed with \(code)")
            case .end: throw HTTPClient.Failure(description: "closed without a word")
            }
        }
    }

    private func frame() -> Event? {
        guard received.count >= 2 else { return nil }
        var (length, start) = (Int(received[1] & 0x7F), 2)
        if length == 126 {
            guard received.count >= 4 else { return nil }
            (length, start) = (Int(received[2]) << 8 | Int(received[3]), 4)
        } else if length == 127 {
            guard received.count >= 10 else { return nil }
            (length, start) = (received[2..<10].reduce(0) { $0 << 8 | Int($1) }, 10)
        }
        guard received.count >= start + length else { return nil }
        let (first, content) = (received[0], Array(received[start..<start + length]))
        received.removeFirst(start + length)
        switch first {
        case 0x81: return .text(String(decoding: content, as: UTF8.self))
        case 0x89: return .ping
        case 0x8A: return .pong
        case 0x88:
            return .close(content.count >= 2 ? Int(content[0]) << 8 | Int(content[1]) : 1005)
        default: return .close(-1)
        }
    }

    private func readHead() async throws -> String {
        while true {
            if let end = received.firstRange(of: [13, 10, 13, 10]) {
                let text = String(decoding: received[..<end.upperBound], as: UTF8.self)
                received.removeFirst(end.upperBound)
                if let length = text.firstMatch(of: /(?i)content-length: (\d+)/)
                    .flatMap({ Int($0.1) })
                {
                    while received.count < length, try await readMore() {}
                    received.removeFirst(min(length, received.count))
                }
                return text
            }
            guard try await readMore() else { return String(decoding: received, as: UTF8.self) }
        }
    }

    private func readMore() async throws -> Bool {
        let descriptor = descriptor
        let more: ArraySlice<UInt8>? = try await withCheckedThrowingContinuation { done in
            Thread.detachNewThread {
                done.resume(with: Result { try HTTPClient.chunk(from: descriptor) })
            }
        }
        received += more ?? []
        return more != nil
    }
}
