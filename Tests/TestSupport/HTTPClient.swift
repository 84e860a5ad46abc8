// Hand-written HTTP over a socket, so that tests can send what no library would.
import Foundation

/// An answer of a server.
public struct HTTPAnswer: Sendable {
    public let status: Int
    /// By names in lower case.
    public let headers: [String: String]
    public let body: [UInt8]

    public var text: String { String(decoding: body, as: UTF8.self) }
    /// Null if the body is not JSON.
    public var json: JSON { (try? JSON(parsing: body)) ?? .null }
}

/// Sends requests to a port of this machine, each on its own connection.
public struct HTTPClient: Sendable {
    /// Why there is no answer.
    public struct Failure: Error, CustomStringConvertible {
        public let description: String
    }

    public let port: Int
    /// After this time without a byte the server counts as hung. Nothing else depends on it.
    static let timeoutSeconds = 120

    public init(port: Int) { self.port = port }

    /// Sends a request with a body and reads the answer.
    public func request(
        _ method: String, _ path: String, headers: [String: String] = [:], body: [UInt8]? = nil
    ) async throws -> HTTPAnswer {
        var head = "\(method) \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nConnection: close\r\n"
        for (name, value) in headers.sorted(by: { $0.key < $1.key }) {
            head += "\(name): \(value)\r\n"
        }
        if let body { head += "Content-Length: \(body.count)\r\n" }
        let bytes = Array((head + "\r\n").utf8) + (body ?? [])
        guard let answer = try await send(bytes, hasBody: method != "HEAD") else {
            throw Failure(description: "\(method) \(path): the connection was closed unanswered")
        }
        return answer
    }

    /// Sends raw bytes and reads the answer; nil if the server closes without one.
    ///
    /// - Parameters:
    ///   - isWhole: false tells the server that no more will come
    ///   - hasBody: false for an answer that is only a head, whatever length it names
    public func send(
        _ bytes: [UInt8], isWhole: Bool = true, hasBody: Bool = true
    ) async throws -> HTTPAnswer? {
        let port = port
        return try await withCheckedThrowingContinuation {
            (done: CheckedContinuation<HTTPAnswer?, any Error>) in
            // Blocking calls run on a separate thread to keep the tests' few threads free.
            Thread.detachNewThread {
                done.resume(
                    with: Result {
                        try Self.exchange(bytes, isWhole: isWhole, hasBody: hasBody, port)
                    })
            }
        }
    }

    /// Sends raw bytes and reads until the server closes.
    public func everything(_ bytes: [UInt8]) async throws -> String {
        let port = port
        return try await withCheckedThrowingContinuation {
            (done: CheckedContinuation<String, any Error>) in
            Thread.detachNewThread {
                done.resume(
                    with: Result {
                        let descriptor = try Self.connected(to: port)
                        defer { close(descriptor) }
                        Self.write(bytes, to: descriptor)
                        var received: [UInt8] = []
                        while let more = try Self.chunk(from: descriptor) { received += more }
                        return String(decoding: received, as: UTF8.self)
                    })
            }
        }
    }

    private static func exchange(
        _ bytes: [UInt8], isWhole: Bool, hasBody: Bool, _ port: Int
    ) throws -> HTTPAnswer? {
        let descriptor = try connected(to: port)
        defer { close(descriptor) }
        write(bytes, to: descriptor)
        if !isWhole { shutdown(descriptor, Int32(SHUT_WR)) }
        return try read(from: descriptor, hasBody: hasBody)
    }

    /// An open socket to the server.
    static func connected(to port: Int) throws -> Int32 {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { throw Failure(description: "no socket: \(errno)") }
        var timeout = timeval(tv_sec: timeoutSeconds, tv_usec: 0)
        let size = socklen_t(MemoryLayout<timeval>.size)
        for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
            setsockopt(descriptor, SOL_SOCKET, option, &timeout, size)
        }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(UInt16(port).bigEndian)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let connected = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, length)
            }
        }
        guard connected == 0 else {
            close(descriptor)
            throw Failure(description: "nothing listens on port \(port): \(errno)")
        }
        return descriptor
    }

    /// A server may answer before it has read all, and close: unsent bytes are not an error.
    static func write(_ bytes: [UInt8], to descriptor: Int32) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let sent = rest.withUnsafeBytes {
                Foundation.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            if sent < 0 && errno == EINTR { continue }
            guard sent > 0 else { return }
            rest = rest.dropFirst(sent)
        }
    }

    private static func read(from descriptor: Int32, hasBody: Bool) throws -> HTTPAnswer? {
        var received: [UInt8] = []
        while true {
            if let answer = HTTPAnswer(received, isAtEnd: false, hasBody: hasBody) {
                return answer
            }
            guard let more = try chunk(from: descriptor) else {
                return HTTPAnswer(received, isAtEnd: true, hasBody: hasBody)
            }
            received += more
        }
    }

    /// The next bytes; nil at the end.
    static func chunk(from descriptor: Int32) throws -> ArraySlice<UInt8>? {
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = chunk.withUnsafeMutableBytes {
                recv(descriptor, $0.baseAddress, $0.count, 0)
            }
            if count < 0 && errno == EINTR { continue }
            if count < 0 && errno == EAGAIN {
                throw Failure(description: "no answer within \(timeoutSeconds) s")
            }
            return count > 0 ? chunk[..<count] : nil
        }
    }
}

extension HTTPAnswer {
    /// Nil while bytes are missing, or if they are not an answer.
    fileprivate init?(_ bytes: [UInt8], isAtEnd: Bool, hasBody: Bool) {
        let blank: [UInt8] = [13, 10, 13, 10]
        guard let end = bytes.firstRange(of: blank) else { return nil }
        let lines = String(decoding: bytes[..<end.lowerBound], as: UTF8.self)
            .components(separatedBy: "\r\n")
        let first = lines[0].split(separator: " ")
        guard first.count >= 2, let status = Int(first[1]) else { return nil }
        var headers: [String: String] = [:]
        for line in lines.dropFirst() {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { continue }
            headers[parts[0].lowercased()] = parts[1].trimmingCharacters(in: .whitespaces)
        }
        let rest = Array(bytes[end.upperBound...])
        let body: [UInt8]?
        if !hasBody || status == 304 {
            body = isAtEnd || rest.isEmpty ? rest : nil
        } else if let length = headers["content-length"].flatMap({ Int($0) }) {
            body = rest.count >= length ? Array(rest[..<length]) : nil
        } else if headers["transfer-encoding"]?.lowercased() == "chunked" {
            body = Self.unchunked(rest[...])
        } else {
            body = isAtEnd ? rest : nil
        }
        guard let body else { return nil }
        self.init(status: status, headers: headers, body: body)
    }

    /// https://www.rfc-editor.org/rfc/rfc9112#name-chunked-transfer-coding
    private static func unchunked(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
        var rest = bytes
        var body: [UInt8] = []
        while let line = rest.firstRange(of: [13, 10]) {
            let size = Int(String(decoding: rest[..<line.lowerBound], as: UTF8.self), radix: 16)
            guard let size else { return nil }
            if size == 0 { return body }
            rest = rest[line.upperBound...]
            guard rest.count >= size + 2 else { return nil }
            body += rest.prefix(size)
            rest = rest.dropFirst(size + 2)
        }
        return nil
    }
}
