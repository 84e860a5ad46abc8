// The government's list service, or a collector of traces, as tests need it: an HTTP server on its
// own port whose answers are computed by a function of the address.
import Foundation
import Synchronization

/// A server for requests, one connection each.
public final class ListServiceStub: Sendable {
    public struct Answer: Sendable {
        public var status: Int
        public var body: String

        public init(_ body: String, status: Int = 200) {
            self.status = status
            self.body = body
        }
    }

    public let port: Int
    private let listener: Int32
    private let answer:
        @Sendable (_ path: String, _ query: [String: String], _ number: Int) -> Answer
    private let log = Mutex<[String]>([])
    private let received = Mutex<[String]>([])

    /// - Parameter answer: takes the path, the query and the request's number, from 1
    public init(
        _ answer:
            @escaping @Sendable (
                _ path: String, _ query: [String: String], _ number: Int
            ) -> Answer
    ) throws {
        self.answer = answer
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let descriptor = listener
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, length) == 0 && listen(descriptor, 64) == 0
                    && getsockname(descriptor, $0, &length) == 0
            }
        }
        guard isBound else { throw HTTPClient.Failure(description: "no port: \(errno)") }
        port = Int(UInt16(bigEndian: address.sin_port))
        Thread.detachNewThread { [self] in
            while true {
                let connection = accept(listener, nil, nil)
                if connection < 0 { return }
                Thread.detachNewThread { self.serve(connection) }
            }
        }
    }

    /// Stops the server.
    public func close() { shutdown(listener, Int32(SHUT_RDWR)) }

    /// The requested addresses, in order.
    public var requests: [String] { log.withLock { $0 } }

    /// Heads and bodies, in order.
    public var wholeRequests: [String] { received.withLock { $0 } }

    /// The bytes of a body that its head announces.
    private static func bodyLength(_ head: some Collection<UInt8>) -> Int {
        for line in String(decoding: head, as: UTF8.self).lowercased().split(separator: "\r\n")
        where line.hasPrefix("content-length:") {
            return Int(line.dropFirst(15).trimmingCharacters(in: .whitespaces)) ?? 0
        }
        return 0
    }

    private func serve(_ connection: Int32) {
        defer { Foundation.close(connection) }
        var received: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 8_192)
        var wanted = Int.max
        while received.count < wanted {
            if wanted == .max, let end = received.firstRange(of: [13, 10, 13, 10]) {
                wanted = end.upperBound + Self.bodyLength(received[..<end.lowerBound])
                continue
            }
            let count = chunk.withUnsafeMutableBytes {
                recv(connection, $0.baseAddress, $0.count, 0)
            }
            guard count > 0 else { return }
            received += chunk[..<count]
        }
        self.received.withLock { $0.append(String(decoding: received, as: UTF8.self)) }
        let line = String(decoding: received.prefix { $0 != 13 }, as: UTF8.self)
        let target = line.split(separator: " ").dropFirst().first.map(String.init) ?? "/"
        let number = log.withLock { log in
            log.append(target)
            return log.count
        }
        let parts = URLComponents(string: "http://x" + target)
        let query = Dictionary(
            (parts?.queryItems ?? []).map { ($0.name, $0.value ?? "") }, uniquingKeysWith: { $1 })
        let answer = answer(parts?.path ?? "", query, number)
        let head =
            "HTTP/1.1 \(answer.status) X\r\nContent-Type: application/json\r\n"
            + "Content-Length: \(answer.body.utf8.count)\r\nConnection: close\r\n\r\n"
        var rest = Array((head + answer.body).utf8)[...]
        while !rest.isEmpty {
            let sent = rest.withUnsafeBytes {
                Foundation.send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard sent > 0 else { return }
            rest = rest.dropFirst(sent)
        }
    }
}
