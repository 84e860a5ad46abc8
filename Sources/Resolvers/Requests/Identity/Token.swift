// Bearer tokens: random, opaque, stored in the database only as their SHA-256.

internal import Crypto
internal import Foundation

/// Creates tokens and recognises their form.
public enum Token {
    /// The purpose of a token; its prefix states it, and makes leaked ones easy to find.
    public enum Use: String, Sendable, CaseIterable {
        case access = "dja_"
        case refresh = "djr_"
    }

    /// 32 random bytes.
    static let randomBytes = 32

    /// Characters of a token, all of them ASCII.
    static let length = 47

    /// A new token: the prefix and 43 characters of base64url.
    public static func make(_ use: Use) -> String {
        var generator = SystemRandomNumberGenerator()
        let bytes = (0..<randomBytes).map { _ in UInt8.random(in: 0...255, using: &generator) }
        let text = Data(bytes).base64EncodedString()
            .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
        return use.rawValue + text
    }

    /// The stored form of a token; nil if malformed, which needs no query.
    public static func hash(of token: String, _ use: Use) -> [UInt8]? {
        let bytes = Array(token.utf8)
        guard bytes.count == length, bytes.starts(with: use.rawValue.utf8)
        else { return nil }
        return Array(SHA256.hash(data: bytes))
    }

    /// The stored form of a token created here.
    static func hash(ofKnown token: String) -> [UInt8] {
        Array(SHA256.hash(data: Array(token.utf8)))
    }
}
