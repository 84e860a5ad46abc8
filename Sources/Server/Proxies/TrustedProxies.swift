// Behind a proxy every request comes from the proxy's address. Its information about the client is
// trusted only if the operator has listed it: a client can write these fields too.

import NIOHTTP1

/// The origin of a request, as far as it can be trusted.
struct RequestClient: Sendable, Equatable {
    /// nil if the peer has no address.
    var address: IPAddress?
    /// Scheme and host as the client reaches the service, without a slash at the end.
    var baseURL: String
}

/// The proxies whose fields about a request's origin are trusted.
struct TrustedProxies: Sendable {
    private let blocks: [AddressBlock]
    /// The scheme of requests that come without a proxy.
    var ownScheme = "http"

    /// Trusts no proxy.
    static let none = TrustedProxies([])

    init(_ blocks: [AddressBlock]) {
        self.blocks = blocks
    }

    /// Maximum hops that are followed; a request that claims more is attributed to its nearest
    /// proxy.
    static let hopLimit = 32

    /// Whether no proxy is trusted.
    var isEmpty: Bool { blocks.isEmpty }

    func isTrusted(_ address: IPAddress) -> Bool {
        blocks.contains { $0.contains(address) }
    }

    /// The origin of a request, starting from the socket's peer.
    func client(of request: RequestHead, from peer: IPAddress?) -> RequestClient {
        client(request.headers, authority: request.authority, from: peer)
    }

    /// - Parameter authority: the request's own Host; empty if it has none
    func client(
        _ headers: HTTPHeaders, authority: String, from peer: IPAddress?
    ) -> RequestClient {
        let host = authority.isEmpty ? "localhost" : authority
        guard let peer, isTrusted(peer) else {
            return RequestClient(address: peer, baseURL: "\(ownScheme)://\(host)")
        }
        let list = Self.field("X-Forwarded-For", headers).map(ForwardedFields.addresses)
        let forwarded = Self.field("Forwarded", headers).map(ForwardedFields.elements)
        // A proxy that sets one of the two passes the other on as the client wrote it. Which is
        // which cannot be known: if they differ, neither is trusted.
        let claims = [list.map { origin($0, peer) }, forwarded.map { origin($0, peer) }]
            .compactMap(\.self)
        let isAgreed = Set(claims).count == 1
        let nearest = forwarded??.last
        let scheme = nearest?.scheme ?? Self.last("X-Forwarded-Proto", headers)
        let publicHost = nearest?.host ?? Self.last("X-Forwarded-Host", headers)
        return RequestClient(
            address: isAgreed ? claims[0] ?? peer : peer,
            baseURL: (scheme?.lowercased() == "https" ? "https" : "http") + "://"
                + (publicHost.flatMap { AuthorityText.isValid($0) ? $0 : nil } ?? host))
    }

    /// The first hop, from the nearest on, that is not one of the proxies; the farthest if all are.
    /// Nil if a hop on the way is hidden or unreadable.
    private func origin(_ hops: [ForwardedHop]?, _ peer: IPAddress) -> IPAddress? {
        guard let hops else { return nil }
        var farthest = peer
        for hop in hops.suffix(Self.hopLimit).reversed() {
            guard let address = hop.address else { return nil }
            farthest = address
            if !isTrusted(address) { return address }
        }
        return hops.count <= Self.hopLimit ? farthest : nil
    }

    /// All lines of a field as one; nil if there is none.
    private static func field(_ name: String, _ headers: HTTPHeaders) -> String? {
        let lines = headers[name]
        return lines.isEmpty ? nil : lines.joined(separator: ",")
    }

    /// The last member of a list: the one added by the nearest proxy.
    private static func last(_ name: String, _ headers: HTTPHeaders) -> String? {
        field(name, headers)?.split(separator: ",").last.map { String($0.trimmed) }
    }
}

extension TrustedProxies {
    /// Maximum blocks of one setting.
    static let blockLimit = 256

    /// Reads blocks separated by commas or white space.
    init(setting text: String, isProduction: Bool) throws(ConfigurationError) {
        let name = "DANJI_TRUSTED_PROXIES"
        var blocks: [AddressBlock] = []
        for part in text.split(whereSeparator: { $0 == "," || $0.isWhitespace }) {
            guard let block = AddressBlock(part) else {
                throw ConfigurationError(
                    description: "\(name) has \"\(part.prefix(100))\"; it must be addresses or "
                        + "blocks of them, e.g. 10.0.0.0/8,2001:db8::/32")
            }
            blocks.append(block)
        }
        guard blocks.count <= Self.blockLimit else {
            throw ConfigurationError(
                description: "\(name) has \(blocks.count) blocks; at most \(Self.blockLimit) "
                    + "are read.")
        }
        if isProduction, let excess = TrustedRange(blocks).excess {
            throw ConfigurationError(
                description: "\(name) holds \(excess): then clients could choose the address that "
                    + "limits count. Name the proxies' own addresses.")
        }
        self.init(blocks)
    }
}
