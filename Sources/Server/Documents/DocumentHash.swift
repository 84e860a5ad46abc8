// The hash of a document, by which requests may refer to it.

import Crypto

/// SHA-256 of a document's bytes.
struct DocumentHash: Hashable, Sendable {
    /// 64 lowercase hexadecimal digits.
    let hex: String

    init(of document: [UInt8]) {
        hex = SHA256.hash(data: document).hexDigits
    }

    /// - Parameter hex: 64 hexadecimal digits, nil for anything else
    init?(hex: String) {
        guard hex.utf8.count == 64, hex.utf8.allSatisfy(Self.isHexDigit) else { return nil }
        self.hex = hex.lowercased()
    }

    /// In the form of `documentId`.
    var id: String { Self.prefix + hex }

    static let prefix = "sha256:"

    private static func isHexDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
        default: false
        }
    }
}

extension SHA256Digest {
    fileprivate var hexDigits: String {
        let digits = Array("0123456789abcdef".utf8)
        let bytes = flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
        return String(decoding: bytes, as: UTF8.self)
    }
}
