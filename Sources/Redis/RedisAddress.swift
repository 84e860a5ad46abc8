/// The address and credentials of a Redis server, parsed from a URL:
/// - `redis://[[user]:password@]host[:port][/database]`, with `[::1]` for IPv6, port 6379 by
///   default;
/// - `redis+unix://[[user]:password@]/path/to.sock[?db=n]`, also written `unix://…`.
///
/// User, password and path may be percent-encoded. No description of an address shows its password.
public struct RedisAddress: Sendable, Equatable {
    public enum Endpoint: Sendable, Equatable {
        case tcp(host: String, port: UInt16)
        case unix(path: String)
    }

    public let endpoint: Endpoint
    /// The database to SELECT, 0 … 65,535.
    public let database: Int
    /// For AUTH; nil means the default user.
    let user: [UInt8]?
    let password: [UInt8]?

    public init(endpoint: Endpoint, database: Int = 0, password: [UInt8]? = nil) {
        self.endpoint = endpoint
        self.database = database
        self.password = password
        user = nil
    }

    /// Parses a URL. Errors do not quote the URL, which may contain a password.
    public init(url: String) throws(RedisAddressError) {
        let bytes = Array(url.utf8)
        guard let colon = bytes.firstRange(of: Array("://".utf8)) else { throw .unknownScheme }
        let rest = bytes[colon.upperBound...]
        switch String(decoding: bytes[..<colon.lowerBound], as: UTF8.self).lowercased() {
        case "redis": try self.init(network: rest)
        case "redis+unix", "unix": try self.init(local: rest)
        case "rediss": throw .encryptionUnsupported
        default: throw .unknownScheme
        }
    }

    private init(network text: ArraySlice<UInt8>) throws(RedisAddressError) {
        guard !text.contains(UInt8(ascii: "?")), !text.contains(UInt8(ascii: "#")) else {
            throw .unknownParameter
        }
        // A password may hold an unescaped '/': the last '@' ends it.
        let at = text.lastIndex(of: UInt8(ascii: "@"))
        (user, password) = try Self.credentials(at.map { text[..<$0] })
        let place = text[(at.map { $0 + 1 } ?? text.startIndex)...]
        let slash = place.firstIndex(of: UInt8(ascii: "/")) ?? place.endIndex
        let (host, port) = try Self.hostAndPort(place[..<slash])
        endpoint = .tcp(host: host, port: port)
        database = try Self.database(place[slash...].dropFirst())
    }

    private init(local text: ArraySlice<UInt8>) throws(RedisAddressError) {
        let question = text.firstIndex(of: UInt8(ascii: "?")) ?? text.endIndex
        var path = text[..<question]
        var credentials: ArraySlice<UInt8>?
        if path.first != UInt8(ascii: "/") {
            guard let at = path.firstIndex(of: UInt8(ascii: "@")) else { throw .invalidPath }
            credentials = path[..<at]
            path = path[(at + 1)...]
        }
        (user, password) = try Self.credentials(credentials)
        let decoded = try Self.percentDecoded(path)
        // sockaddr_un holds 107 bytes and a zero.
        guard decoded.first == UInt8(ascii: "/"), decoded.count > 1, decoded.count <= 107,
            !decoded.contains(0), let name = String(validating: decoded, as: UTF8.self)
        else { throw .invalidPath }
        endpoint = .unix(path: name)
        let query = text[question...].dropFirst()
        if query.isEmpty {
            database = 0
        } else {
            guard query.starts(with: "db=".utf8) else { throw .unknownParameter }
            database = try Self.database(query.dropFirst(3))
        }
    }
}

/// Why a URL is not a valid address.
public enum RedisAddressError: Error, Sendable, Equatable {
    /// `rediss://`: there is no TLS here; put a TLS proxy next to the server or use a Unix socket.
    case encryptionUnsupported
    case unknownScheme
    case invalidCredentials
    case invalidHost
    case invalidPort
    case invalidDatabase
    /// The path of a Unix socket must be absolute and at most 107 bytes long.
    case invalidPath
    case unknownParameter
}

extension RedisAddressError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .encryptionUnsupported:
            "rediss:// is not supported: this client has no TLS. Use a Unix socket, a private "
                + "network or a TLS proxy beside the server"
        case .unknownScheme: "a Redis URL begins with redis://, redis+unix:// or unix://"
        case .invalidCredentials: "the Redis URL's user or password is not percent-encoded properly"
        case .invalidHost: "the Redis URL's host is empty or has characters that no host has"
        case .invalidPort: "the Redis URL's port is not a number from 1 to 65535"
        case .invalidDatabase: "the Redis URL's database is not a number from 0 to 65535"
        case .invalidPath:
            "the Redis URL's socket path is not absolute or is longer than 107 bytes"
        case .unknownParameter: "the Redis URL has a parameter that this client does not know"
        }
    }
}

extension RedisAddress {
    private static func credentials(
        _ text: ArraySlice<UInt8>?
    ) throws(RedisAddressError) -> (user: [UInt8]?, password: [UInt8]?) {
        guard let text else { return (nil, nil) }
        guard let colon = text.firstIndex(of: UInt8(ascii: ":")) else {
            throw .invalidCredentials
        }
        let user: [UInt8]
        let password: [UInt8]
        do {
            user = try percentDecoded(text[..<colon])
            password = try percentDecoded(text[(colon + 1)...])
        } catch {
            throw .invalidCredentials
        }
        guard !password.isEmpty else {
            guard user.isEmpty else { throw .invalidCredentials }
            return (nil, nil)
        }
        return (user.isEmpty ? nil : user, password)
    }

    private static func hostAndPort(
        _ text: ArraySlice<UInt8>
    ) throws(RedisAddressError) -> (String, UInt16) {
        var host = text
        var port = ArraySlice<UInt8>()
        var isLiteral = false
        if text.first == UInt8(ascii: "[") {
            guard let end = text.firstIndex(of: UInt8(ascii: "]")) else { throw .invalidHost }
            host = text[(text.startIndex + 1)..<end]
            port = text[(end + 1)...]
            isLiteral = true
            guard port.isEmpty || port.first == UInt8(ascii: ":") else { throw .invalidHost }
        } else if let colon = text.firstIndex(of: UInt8(ascii: ":")) {
            host = text[..<colon]
            port = text[colon...]
        }
        guard !host.isEmpty, host.count <= 255,
            host.allSatisfy({ isHostByte($0, inLiteral: isLiteral) })
        else { throw .invalidHost }
        if isLiteral && !host.contains(UInt8(ascii: ":")) { throw .invalidHost }
        let name = String(decoding: host, as: UTF8.self)
        guard !port.isEmpty else { return (name, 6379) }
        guard let number = decimal(port.dropFirst()), number > 0 else { throw .invalidPort }
        return (name, number)
    }

    /// Letters, digits, `.`, `-`, `_`; in brackets `:` and the `%` of a zone too.
    private static func isHostByte(_ byte: UInt8, inLiteral: Bool) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
            UInt8(ascii: "_"):
            true
        case UInt8(ascii: ":"), UInt8(ascii: "%"): inLiteral
        default: false
        }
    }

    private static func database(_ text: ArraySlice<UInt8>) throws(RedisAddressError) -> Int {
        if text.isEmpty { return 0 }
        guard let number = decimal(text) else { throw .invalidDatabase }
        return Int(number)
    }

    /// Digits only: `UInt16("+1")` parses, but does not belong in a URL.
    private static func decimal(_ text: ArraySlice<UInt8>) -> UInt16? {
        guard text.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
            return nil
        }
        return UInt16(String(decoding: text, as: UTF8.self))
    }

    private static func percentDecoded(
        _ text: ArraySlice<UInt8>
    ) throws(RedisAddressError) -> [UInt8] {
        var decoded: [UInt8] = []
        var rest = text
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                decoded.append(byte)
                continue
            }
            guard let high = rest.popFirst().flatMap(hexDigit),
                let low = rest.popFirst().flatMap(hexDigit)
            else { throw .invalidPath }
            decoded.append(high << 4 | low)
        }
        return decoded
    }

    private static func hexDigit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}

extension RedisAddress: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Endpoint and database; a password is neither shown nor hinted at.
    public var description: String {
        switch endpoint {
        case .tcp(let host, let port):
            let shown = host.utf8.contains(UInt8(ascii: ":")) ? "[\(host)]" : host
            return "redis://\(shown):\(port)/\(database)"
        case .unix(let path): return "redis+unix://\(path)?db=\(database)"
        }
    }

    public var debugDescription: String { description }

    public var customMirror: Mirror { Mirror(self, children: []) }
}
