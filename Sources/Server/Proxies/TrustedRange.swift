// How much of the internet a set of proxies is. A set that also contains clients lets them choose
// the address that limits count, whether it is one large block or many small ones.

/// The public addresses of trusted blocks.
struct TrustedRange: Sendable {
    /// The maximum of public addresses: as many as one block of this prefix has. The published
    /// ranges of the large content networks are below a tenth of it.
    static let widestIPv4 = 8
    static let widestIPv6 = 16

    /// Blocks that no other one contains, those of private networks left out: CIDR blocks contain
    /// each other or have no address in common.
    private let blocks: [AddressBlock]

    init(_ blocks: [AddressBlock]) {
        let unique = Array(Set(blocks))
        self.blocks = unique.filter { block in
            !Self.privateNetworks.contains { $0.contains(block) }
                && !unique.contains { $0 != block && $0.contains(block) }
        }
    }

    /// Why the set is too large, in words; nil if it contains no clients.
    var excess: String? {
        // A block of IPv6 that contains the mapped addresses contains all of IPv4.
        if let mapped = Self.mapped, blocks.contains(where: { $0.contains(mapped) }) {
            return "every IPv4 address"
        }
        let size4 = Self.size(of: blocks.filter(\.isIPv4))
        if size4 > Self.size(ofPrefix: 96 + Self.widestIPv4) {
            return "more public IPv4 addresses than a /\(Self.widestIPv4) has"
        }
        let size6 = Self.size(of: blocks.filter { !$0.isIPv4 })
        if size6 > Self.size(ofPrefix: Self.widestIPv6) {
            return "more public IPv6 addresses than a /\(Self.widestIPv6) has"
        }
        return nil
    }

    private static let mapped = AddressBlock("::ffff:0.0.0.0/96")

    /// Networks without clients from the internet: private, shared by a provider's customers, of
    /// one link, and the machine itself.
    /// https://www.iana.org/assignments/iana-ipv4-special-registry
    /// https://www.iana.org/assignments/iana-ipv6-special-registry
    private static let privateNetworks = [
        "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "169.254.0.0/16",
        "127.0.0.0/8", "fc00::/7", "fe80::/10", "::1",
    ].compactMap { AddressBlock($0) }

    /// Addresses; powers of two up to 2^128 and sums of few of them are exact enough.
    private static func size(of blocks: [AddressBlock]) -> Double {
        blocks.reduce(0) { $0 + size(ofPrefix: $1.length) }
    }

    private static func size(ofPrefix length: Int) -> Double {
        Double(sign: .plus, exponent: 128 - length, significand: 1)
    }
}
