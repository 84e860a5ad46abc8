// What proxies report about the hops before them: `Forwarded` and the fields that it replaces.

/// One hop of a request, as reported by the proxy that received it.
struct ForwardedHop: Sendable, Equatable {
    /// nil if the proxy hides it (`unknown`, `_secret`), or if it is not an address.
    var address: IPAddress?
    /// Unchecked.
    var scheme: String?
    var host: String?
}

enum ForwardedFields {
    /// Reads `X-Forwarded-For`: addresses separated by commas, the nearest hop last.
    static func addresses(_ field: String) -> [ForwardedHop] {
        field.split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }
            .map { ForwardedHop(address: node($0)) }
    }

    /// Reads `Forwarded`: elements separated by commas, the nearest hop last; nil if it breaks the
    /// grammar. White space around separators is accepted.
    /// https://www.rfc-editor.org/rfc/rfc7239#section-4
    static func elements(_ field: String) -> [ForwardedHop]? {
        var reader = PairReader(field)
        var hops: [ForwardedHop] = []
        var names: Set<String> = []
        var hop = ForwardedHop()
        while true {
            guard let pair = reader.pair() else { return nil }
            if let (name, value) = pair.content {
                // A parameter may occur once per element.
                guard names.insert(name).inserted else { return nil }
                switch name {
                case "for": hop.address = node(value[...])
                case "proto": hop.scheme = value.lowercased()
                case "host": hop.host = value
                default: break
                }
            }
            if pair.end == .parameter { continue }
            if !names.isEmpty { hops.append(hop) }
            if pair.end == .field { return hops }
            names = []
            hop = ForwardedHop()
        }
    }

    /// The address of a node: `192.0.2.1`, `192.0.2.1:80`, `2001:db8::1`, `[2001:db8::1]:80`.
    /// https://www.rfc-editor.org/rfc/rfc7239#section-6
    static func node(_ text: Substring) -> IPAddress? {
        if text.hasPrefix("[") {
            guard let end = text.firstIndex(of: "]") else { return nil }
            let inner = text[text.index(after: text.startIndex)..<end]
            guard inner.contains(":"), isPort(text[text.index(after: end)...]) else { return nil }
            return IPAddress(inner)
        }
        guard let colon = text.firstIndex(of: ":"), text.contains(".") else {
            return IPAddress(text)
        }
        // One colon after a dotted address starts a port; more of them make an IPv6 address.
        if text[text.index(after: colon)...].contains(":") { return IPAddress(text) }
        return isPort(text[colon...]) ? IPAddress(text[..<colon]) : nil
    }

    /// Nothing, or a colon and a port number or an obfuscated port.
    private static func isPort(_ text: Substring) -> Bool {
        guard let first = text.first else { return true }
        let port = text.dropFirst()
        guard first == ":", !port.isEmpty, port.utf8.count <= 64 else { return false }
        if port.hasPrefix("_") { return true }
        return port.utf8.count <= 5 && port.utf8.allSatisfy { 0x30...0x39 ~= $0 }
    }
}

/// Reads `name=value` pairs in one pass from left to right.
private struct PairReader {
    enum End {
        case parameter
        case element
        case field
    }

    private let bytes: [UInt8]
    private var position = 0

    init(_ field: String) {
        bytes = Array(field.utf8)
    }

    /// The next pair and its terminator; its content is nil if it is empty. Nil if it is not a
    /// pair.
    mutating func pair() -> (content: (name: String, value: String)?, end: End)? {
        skipSpace()
        var content: (name: String, value: String)?
        if let name = token() {
            guard take(UInt8(ascii: "=")), let value = quoted() ?? token() else { return nil }
            content = (name.lowercased(), value)
        }
        skipSpace()
        if position == bytes.count { return (content, .field) }
        if take(UInt8(ascii: ";")) { return (content, .parameter) }
        if take(UInt8(ascii: ",")) { return (content, .element) }
        return nil
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard position < bytes.count, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    private mutating func skipSpace() {
        while position < bytes.count, bytes[position] == 0x20 || bytes[position] == 0x09 {
            position += 1
        }
    }

    /// https://www.rfc-editor.org/rfc/rfc9110#name-tokens
    private mutating func token() -> String? {
        let start = position
        while position < bytes.count, Self.isTokenByte(bytes[position]) { position += 1 }
        return start == position ? nil : String(decoding: bytes[start..<position], as: UTF8.self)
    }

    /// https://www.rfc-editor.org/rfc/rfc9110#name-quoted-strings
    private mutating func quoted() -> String? {
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { return nil }
        var text: [UInt8] = []
        var next = position + 1
        while next < bytes.count, bytes[next] != UInt8(ascii: "\"") {
            if bytes[next] == UInt8(ascii: "\\") { next += 1 }
            guard next < bytes.count else { return nil }
            text.append(bytes[next])
            next += 1
        }
        guard next < bytes.count else { return nil }
        position = next + 1
        return String(decoding: text, as: UTF8.self)
    }

    private static func isTokenByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
        }
    }
}
