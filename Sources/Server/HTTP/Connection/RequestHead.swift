// The interpreted head of a request, or why it is refused before its body is read.
// https://www.rfc-editor.org/rfc/rfc9112#section-3

import NIOHTTP1

/// What a request states before its body.
struct RequestHead: Sendable {
    let method: HTTPMethod
    /// From the first slash on, without the query, still percent-encoded.
    let path: String
    /// What follows the question mark; `nil` if there is none.
    let query: String?
    let headers: HTTPHeaders
    let version: HTTPVersion
    /// Host and port as sent by the client; empty in HTTP/1.0 without a Host.
    let authority: String
    /// `nil` if the body's length is not announced: it is chunked, or there is none.
    let contentLength: Int?
    /// Whether the client waits for 100 Continue before it sends its body.
    let expectsContinue: Bool
    /// Whether the client may send another request on the connection.
    let keepsAlive: Bool

    /// - Throws: `RequestRefusal` for what HTTP forbids and the parser accepts
    init(_ head: HTTPRequestHead) throws(RequestRefusal) {
        method = head.method
        headers = head.headers
        version = head.version
        // The parser stops after a request for another protocol, such as h2c.
        keepsAlive = head.isKeepAlive && !head.headers.contains(name: "Upgrade")
        let target = Self.originForm(head.uri)
        let mark = target.firstIndex(of: "?")
        path = String(target[..<(mark ?? target.endIndex)])
        query = mark.map { String(target[target.index(after: $0)...]) }
        authority = try Self.authority(head)
        contentLength = head.headers.first(name: "Content-Length").flatMap { Int($0) }
        expectsContinue = try Self.expectsContinue(head)
    }

    /// The value of a field that may occur once; the first if it occurs more often.
    subscript(_ name: String) -> String? { headers.first(name: name) }

    /// All lines of a field as one list, `nil` if there are none.
    func list(_ name: String) -> String? {
        let lines = headers[name]
        return lines.isEmpty ? nil : lines.joined(separator: ", ")
    }

    /// A target with scheme and host is reduced to its path.
    /// https://www.rfc-editor.org/rfc/rfc9112#section-3.2.2
    private static func originForm(_ target: String) -> Substring {
        guard !target.hasPrefix("/"), let scheme = target.firstRange(of: "://") else {
            return target[...]
        }
        let rest = target[scheme.upperBound...]
        guard let end = rest.firstIndex(where: { $0 == "/" || $0 == "?" }) else { return "/" }
        return rest[end] == "/" ? rest[end...] : "/" + rest[end...]
    }

    /// https://www.rfc-editor.org/rfc/rfc9112#section-3.2
    private static func authority(_ head: HTTPRequestHead) throws(RequestRefusal) -> String {
        let hosts = head.headers["Host"]
        guard hosts.count < 2 else {
            throw RequestRefusal(.headMalformed, "The request has more than one Host.")
        }
        guard let host = hosts.first, !host.isEmpty else {
            guard !head.version.isPersistent else {
                throw RequestRefusal(.headMalformed, "The request has no Host.")
            }
            return ""
        }
        guard AuthorityText.isValid(host) else {
            throw RequestRefusal(.headMalformed, "The request's Host is not a host and a port.")
        }
        return host
    }

    /// https://www.rfc-editor.org/rfc/rfc9110#section-10.1.1
    private static func expectsContinue(_ head: HTTPRequestHead) throws(RequestRefusal) -> Bool {
        guard head.version.isPersistent, let value = head.headers.first(name: "Expect") else {
            return false
        }
        guard value.lowercased() == "100-continue" else {
            throw RequestRefusal(
                .expectationFailed, "Only the expectation 100-continue can be met.")
        }
        return true
    }
}

extension HTTPVersion {
    /// Whether connections are persistent by default, requests name a host, and responses may be
    /// chunked: HTTP/1.1 and later.
    var isPersistent: Bool { major > 1 || (major == 1 && minor >= 1) }
}

/// Host and port as a text.
enum AuthorityText {
    /// Whether a text is valid as host and port of an address.
    static func isValid(_ text: String) -> Bool {
        (1...255).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
                default: ".-_:[]".utf8.contains(byte)
                }
            }
    }
}
