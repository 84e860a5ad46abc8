// When a refresh token is used, the pair that it was exchanged for is stored with its hash, sealed
// with a key derived from the token. The database has only the token's hash: only a client that
// presents the token again, with the same `User-Agent`, can have the pair opened.

import Crypto
import Foundation

/// Seals and opens the tokens that follow a refresh token.
enum SuccessorSeal {
    /// nil if the cipher fails, which it should not: then there is no second answer.
    static func seal(
        _ next: FreshTokens, by spent: String, from userAgent: String?
    ) -> [UInt8]? {
        let text = Data((next.access + next.refresh).utf8)
        return (try? AES.GCM.seal(text, using: key(spent, userAgent)))?.combined.map { Array($0) }
    }

    /// nil if this token did not seal it, and for another client.
    static func open(
        _ sealed: [UInt8], by spent: String, from userAgent: String?
    ) -> FreshTokens? {
        guard let box = try? AES.GCM.SealedBox(combined: Data(sealed)),
            let bytes = try? AES.GCM.open(box, using: key(spent, userAgent))
        else { return nil }
        let access = bytes.prefix(Token.length)
        return FreshTokens(
            access: String(decoding: access, as: UTF8.self),
            refresh: String(decoding: bytes.dropFirst(access.count), as: UTF8.self))
    }

    private static func key(_ spent: String, _ userAgent: String?) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: Data(spent.utf8)),
            info: Array("successor\0\(userAgent ?? "")".utf8), outputByteCount: 32)
    }
}
