// Behind a proxy every request comes from the proxy's address. Whom it speaks for is believed where
// the operator has named it, and from nobody else: a client may write these fields too.

import NIOHTTP1

/// Where a request comes from, as far as it can be believed.
struct RequestClient: Sendable, Equatable {
    /// nil where the peer has no address.
    var address: IPAddress?
    /// Scheme and host as the client reaches the service, without a slash at the end.
    var baseURL: String
}

/// The proxies whose fields about a request's origin are believed.
struct TrustedProxies: Sendable {
    private let blocks: [AddressBlock]

    /// Nobody's fields are believed.
    static let none = TrustedProxies([])

    init(_ blocks: [AddressBlock]) {
        self.blocks = blocks
    }

    /// Hops of a request that are followed; a request that claims more is its nearest proxy's.
    static let hopLimit = 32

    func isTrusted(_ address: IPAddress) -> Bool {
        blocks.contains { $0.contains(address) }
    }

    /// Who a request comes from, seen from the socket's peer.
    func client(of request: RequestHead, from peer: IPAddress?) -> RequestClient {
        client(request.headers, authority: request.authority, from: peer)
    }

    /// - Parameter authority: the request's own Host; empty where it has none
    func client(
        _ headers: HTTPHeaders, authority: String, from peer: IPAddress?
    ) -> RequestClient {
        let host = authority.isEmpty ? "localhost" : authority
        guard let peer, isTrusted(peer) else {
            return RequestClient(address: peer, baseURL: "http://\(host)")
        }
        let list = Self.field("X-Forwarded-For", headers).map(ForwardedFields.addresses)
        let forwarded = Self.field("Forwarded", headers).map(ForwardedFields.elements)
        // A proxy that speaks one of the two passes the other on as the client wrote it. Which is
        // which cannot be seen: where they differ, neither is believed.
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

    /// The first hop, from the nearest on, that is not one of the proxies; the farthest where all
    /// are. Nil where a hop on the way is hidden or unreadable.
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

    /// All lines of a field as one; nil where there is none.
    private static func field(_ name: String, _ headers: HTTPHeaders) -> String? {
        let lines = headers[name]
        return lines.isEmpty ? nil : lines.joined(separator: ",")
    }

    /// The last member of a list: the nearest proxy's word.
    private static func last(_ name: String, _ headers: HTTPHeaders) -> String? {
        field(name, headers)?.split(separator: ",").last.map { String($0.trimmed) }
    }
}

extension TrustedProxies {
    /// Blocks that one setting may name.
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
