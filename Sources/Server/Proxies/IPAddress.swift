// IP addresses and blocks of them. One form for both versions: an IPv4 address is the IPv6 address
// that maps it (::ffff:192.0.2.1), as sockets of IPv6 report it.

import Foundation

/// An address, 16 bytes in network order.
struct IPAddress: Sendable, Hashable, CustomStringConvertible {
    let high: UInt64
    let low: UInt64

    init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// Reads `192.0.2.1` or `2001:db8::1` and nothing else; nil if it is not an address.
    init?(_ text: some StringProtocol) {
        guard text.utf8.count <= Self.maximumTextLength, !text.utf8.contains(0) else { return nil }
        // inet_pton reads a string and writes one structure; it keeps neither.
        guard text.contains(":") else {
            var parsed = in_addr()
            guard inet_pton(AF_INET, String(text), &parsed) == 1 else { return nil }
            high = 0
            low = 0xFFFF_0000_0000 | UInt64(UInt32(bigEndian: parsed.s_addr))
            return
        }
        var parsed = in6_addr()
        guard inet_pton(AF_INET6, String(text), &parsed) == 1 else { return nil }
        let words = parsed.__in6_u.__u6_addr32
        high = UInt64(UInt32(bigEndian: words.0)) << 32 | UInt64(UInt32(bigEndian: words.1))
        low = UInt64(UInt32(bigEndian: words.2)) << 32 | UInt64(UInt32(bigEndian: words.3))
    }

    /// Characters of the longest address: IPv6 with a dotted end.
    static let maximumTextLength = 45

    var isIPv4: Bool { high == 0 && low >> 32 == 0xFFFF }

    /// The text without zones and ports: dotted for IPv4, lowercase groups for IPv6.
    var description: String {
        if isIPv4 {
            return stride(from: 24, through: 0, by: -8)
                .map { String(low >> UInt64($0) & 0xFF) }.joined(separator: ".")
        }
        return [high, low].flatMap { half in
            stride(from: 48, through: 0, by: -16).map {
                String(half >> UInt64($0) & 0xFFFF, radix: 16)
            }
        }.joined(separator: ":")
    }
}

/// The addresses that start with the same bits.
struct AddressBlock: Sendable, Hashable {
    let first: IPAddress
    /// The length of its prefix, of 128 bits; that of IPv4 is 96 more than in its text.
    let length: Int
    private let mask: IPAddress

    /// Reads `10.0.0.0/8`, `2001:db8::/32` or a single address; bits after the prefix are ignored.
    init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let address = IPAddress(parts[0]) else { return nil }
        // A dotted address is the last part of a 128-bit one.
        let isDotted = !parts[0].contains(":")
        var length = 128
        if parts.count == 2 {
            guard let given = Self.length(parts[1]), given <= (isDotted ? 32 : 128) else {
                return nil
            }
            length = isDotted ? given + 96 : given
        }
        self.length = length
        mask = IPAddress(
            high: Self.mask(min(length, 64)), low: Self.mask(max(length - 64, 0)))
        first = IPAddress(high: address.high & mask.high, low: address.low & mask.low)
    }

    func contains(_ address: IPAddress) -> Bool {
        address.high & mask.high == first.high && address.low & mask.low == first.low
    }

    /// Whether it contains every address of the other block.
    func contains(_ other: AddressBlock) -> Bool {
        length <= other.length && contains(other.first)
    }

    /// Whether all its addresses are IPv4.
    var isIPv4: Bool { first.isIPv4 && length >= 96 }

    private static func length(_ text: some StringProtocol) -> Int? {
        guard (1...3).contains(text.utf8.count), text.utf8.allSatisfy({ 0x30...0x39 ~= $0 })
        else { return nil }
        return Int(text)
    }

    /// A half whose first bits are set.
    private static func mask(_ bits: Int) -> UInt64 {
        bits == 0 ? 0 : UInt64.max << UInt64(64 - bits)
    }
}
