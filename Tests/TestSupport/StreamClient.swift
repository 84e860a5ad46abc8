// A streamed answer, read directly from a socket, so that tests see every byte as it arrives.
import Foundation

/// One request and its streamed answer.
public actor StreamClient {
    /// A server-sent event.
    public struct Event: Sendable, Equatable {
        public var name = ""
        public var id: String?
        public var data = ""

        public init(name: String = "", id: String? = nil, data: String = "") {
            self.name = name
            self.id = id
            self.data = data
        }

        public var json: JSON { (try? JSON(parsing: data.utf8)) ?? .null }
    }

    private nonisolated let descriptor: Int32
    private var received: [UInt8] = []
    /// The part of the body received so far, without its transfer coding.
    private var body: [UInt8] = []
    private var isChunked = false
    /// Remaining bytes of the body; nil if the head does not say.
    private var missing: Int?
    /// Whether the end of the body has arrived, and not just that of the connection.
    public private(set) var isWhole = false
    public private(set) var status = 0
    /// By names in lower case.
    public private(set) var headers: [String: String] = [:]

    /// Sends bytes and reads the head of the answer.
    public init(port: Int, sending bytes: [UInt8]) async throws {
        descriptor = try HTTPClient.connected(to: port)
        HTTPClient.write(bytes, to: descriptor)
        while received.firstRange(of: [13, 10, 13, 10]) == nil {
            guard try await readMore() else {
                throw HTTPClient.Failure(description: "closed without an answer")
            }
        }
        readHead()
    }

    deinit { Foundation.close(descriptor) }

    /// A GraphQL request by POST.
    public static func post(
        _ port: Int, _ query: String, _ variables: JSON = [:], extensions: JSON = [:],
        accept: String = "text/event-stream", token: String? = nil, path: String = "/graphql",
        fields: [String] = []
    ) async throws -> StreamClient {
        let body = try JSON.object([
            "query": .string(query), "variables": variables, "extensions": extensions,
        ]).bytes
        var lines =
            [
                "POST \(path) HTTP/1.1", "Host: 127.0.0.1:\(port)",
                "Content-Type: application/json", "Accept: \(accept)",
                "Content-Length: \(body.count)",
            ] + fields
        if let token { lines.append("Authorization: Bearer \(token)") }
        return try await StreamClient(
            port: port, sending: Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8) + body)
    }

    /// A request by GET, as EventSource sends it.
    public static func get(
        _ port: Int, _ path: String, fields: [String] = []
    ) async throws -> StreamClient {
        let lines =
            [
                "GET \(path) HTTP/1.1", "Host: 127.0.0.1:\(port)", "Accept: text/event-stream",
                "Sec-Fetch-Mode: cors", "Sec-Fetch-Site: same-origin",
            ] + fields
        return try await StreamClient(
            port: port, sending: Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8))
    }

    /// More bytes on the connection.
    public func send(_ bytes: [UInt8]) { HTTPClient.write(bytes, to: descriptor) }

    /// Closes the sending side.
    public func closeOutput() { shutdown(descriptor, Int32(SHUT_WR)) }

    /// Everything until the body ends.
    public func everything() async throws -> String {
        while try await more() {}
        return String(decoding: body, as: UTF8.self)
    }

    /// Everything up to and including a text; nil if the body ends before.
    public func text(upTo end: String) async throws -> String? {
        while true {
            if let found = body.firstRange(of: Array(end.utf8)) {
                let text = String(decoding: body[..<found.upperBound], as: UTF8.self)
                body.removeFirst(found.upperBound)
                return text
            }
            guard try await more() else { return nil }
        }
    }

    /// The next non-empty server-sent event; nil if the body ends before.
    public func event() async throws -> Event? {
        while let text = try await text(upTo: "\n\n") {
            var event = Event()
            for line in text.split(separator: "\n") {
                let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
                let value = parts.count > 1 ? parts[1].trimmingCharacters(in: .whitespaces) : ""
                switch parts.first {
                case "event": event.name = value
                case "id": event.id = value
                case "data": event.data += value
                case "retry": event = Event(name: "retry", data: value)
                default: break
                }
            }
            if event != Event() { return event }
        }
        return nil
    }

    /// The next event, which must arrive.
    public func nextEvent() async throws -> Event {
        guard let event = try await event() else {
            throw HTTPClient.Failure(description: "the stream has ended")
        }
        return event
    }

    /// The JSON of the next part that is not a heartbeat; nil if the body ends before.
    public func part() async throws -> JSON? {
        while let text = try await text(upTo: "\r\n--graphql") {
            guard let start = text.range(of: "\r\n\r\n") else { continue }
            let content = text[start.upperBound...].dropLast("\r\n--graphql".count)
            if content != "{}" { return try JSON(parsing: content.utf8) }
        }
        return nil
    }

    /// Reads until there is more of the body; false at its end.
    private func more() async throws -> Bool {
        while true {
            if isWhole { return false }
            if !isChunked {
                if takeBytes() { return true }
                if isWhole { return false }
            } else if takeChunk() {
                return true
            } else if isWhole {
                return false
            }
            guard try await readMore() else {
                isWhole = !isChunked
                return false
            }
        }
    }

    private func takeBytes() -> Bool {
        let count = min(received.count, missing ?? .max)
        body += received.prefix(count)
        received.removeFirst(count)
        missing = missing.map { $0 - count }
        isWhole = missing == 0
        return count > 0
    }

    /// https://www.rfc-editor.org/rfc/rfc9112#name-chunked-transfer-coding
    private func takeChunk() -> Bool {
        guard let line = received.firstRange(of: [13, 10]),
            let size = Int(String(decoding: received[..<line.lowerBound], as: UTF8.self), radix: 16)
        else { return false }
        if size == 0 {
            guard received.count >= line.upperBound + 2 else { return false }
            received.removeFirst(line.upperBound + 2)
            isWhole = true
            return false
        }
        guard received.count >= line.upperBound + size + 2 else { return false }
        body += received[line.upperBound..<line.upperBound + size]
        received.removeFirst(line.upperBound + size + 2)
        return true
    }

    private func readHead() {
        guard let end = received.firstRange(of: [13, 10, 13, 10]) else { return }
        let lines = String(decoding: received[..<end.lowerBound], as: UTF8.self)
            .components(separatedBy: "\r\n")
        received.removeFirst(end.upperBound)
        status = lines[0].split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
        headers = [:]
        for line in lines.dropFirst() {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { continue }
            headers[parts[0].lowercased()] = parts[1].trimmingCharacters(in: .whitespaces)
        }
        isChunked = headers["transfer-encoding"] == "chunked"
        missing = headers["content-length"].flatMap { Int($0) }
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
