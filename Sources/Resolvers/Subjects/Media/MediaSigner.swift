// Signed addresses of uploads and files: anyone who has one may use it until it expires.

import Crypto
import Foundation
import Postgres

/// Creates and verifies the addresses.
struct MediaSigner: Sendable {
    enum Purpose: String, Sendable {
        case upload
        case thumbnail
        case small
        case large
        case original
    }

    private static let tagLength = 16
    /// The minimum validity of a file's address; all addresses of a quarter of an hour are equal,
    /// so that browsers can cache.
    static let lifetimeSeconds: Int64 = 3_600
    static let stepSeconds: Int64 = 900

    let key: SymmetricKey

    /// - Parameter origin: scheme and host without a slash at the end
    /// - Parameter expires: seconds since 1970
    func url(
        _ purpose: Purpose, _ id: PostgresUUID, expires: Int64, origin: String
    ) -> String {
        let path =
            purpose == .upload ? "/media/upload/\(id)" : "/media/\(id)/\(purpose.rawValue)"
        return "\(origin)\(path)?expires=\(expires)&signature=\(signature(purpose, id, expires))"
    }

    /// When addresses created now expire, in seconds since 1970.
    static func expiry(now: Timestamp) -> Int64 {
        let seconds = now.unixMicroseconds / 1_000_000 + lifetimeSeconds
        return (seconds / stepSeconds + 1) * stepSeconds
    }

    private func signature(_ purpose: Purpose, _ id: PostgresUUID, _ expires: Int64) -> String {
        let text = "\(purpose.rawValue)\n\(id)\n\(expires)"
        let tag = HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: key)
        return Base64URL.text(Array(tag.prefix(Self.tagLength)))
    }

    func isValid(
        _ signature: String, _ purpose: Purpose, _ id: PostgresUUID, expires: Int64
    ) -> Bool {
        let expected = self.signature(purpose, id, expires).utf8
        guard signature.utf8.count == expected.count else { return false }
        // Compares in constant time. The parentheses matter: | and ^ have the same precedence in
        // Swift.
        return zip(signature.utf8, expected).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}

extension PostgresUUID {
    /// Parses exactly the format of `description`.
    init?(text: some StringProtocol) {
        guard text.utf8.count == 36, let uuid = UUID(uuidString: String(text)) else { return nil }
        self.init(bytes: withUnsafeBytes(of: uuid.uuid) { Array($0) })
        guard "\(self)" == text else { return nil }
    }
}
