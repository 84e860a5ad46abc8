/// A reply of RESP2, the protocol of Redis:
/// <https://redis.io/docs/latest/develop/reference/protocol-spec/>. Bytes are stored as received;
/// they need not be UTF-8.
public enum RESPValue: Sendable, Equatable {
    /// `$-1` or `*-1`.
    case null
    /// `:1`
    case integer(Int64)
    /// `+OK`
    case status([UInt8])
    /// `$3`, binary safe.
    case bulk([UInt8])
    /// `*2`
    case array([RESPValue])
    /// An error inside an array, its first word only. An error that is the whole reply is thrown as
    /// `RedisError.refused`.
    case error(code: String)
}

extension RESPValue {
    /// How deep arrays may nest. hiredis itself refuses more than seven levels.
    static let maximumDepth = 7

    /// The first word of an error's text if it looks like a code, otherwise `ERR`: the rest may
    /// quote a key.
    static func errorCode(_ text: UnsafeRawBufferPointer) -> String {
        let word = text.prefix { $0 != UInt8(ascii: " ") }
        let isCode =
            !word.isEmpty && word.count <= 24
            && word.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
        return isCode ? String(decoding: word, as: UTF8.self) : "ERR"
    }
}
