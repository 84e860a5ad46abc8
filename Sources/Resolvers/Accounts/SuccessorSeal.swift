// A refresh token that is used leaves the pair that it was changed for beside its own hash, sealed by
// a key that only the token yields. Of the token the database has the hash alone: nobody but a
// client that shows the token again, and is the same by its `User-Agent`, can have the pair opened.

import Crypto
import Foundation

/// Seals and opens the tokens that follow a refresh token.
enum SuccessorSeal {
    /// nil where the cipher refuses, which it has no reason to: then there is no second answer.
    static func seal(
        _ next: FreshTokens, by spent: String, from userAgent: String?
    ) -> [UInt8]? {
        let text = Data((next.access + next.refresh).utf8)
        return (try? AES.GCM.seal(text, using: key(spent, userAgent)))?.combined.map { Array($0) }
    }

    /// nil for what this token did not seal, and for another client.
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
