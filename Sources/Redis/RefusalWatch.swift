// A server that answers may still refuse: it is full, read-only, loading, or its rules forbid what
// we ask. Such a server is useless, and nobody would notice, since a cache treats every error as a
// miss.

/// The name of a command, its first eight letters.
struct CommandName: Hashable, Sendable {
    private let letters: UInt64

    /// Reads the name in an encoded command: `*2␍␊$3␍␊GET␍␊…`.
    init(encoded bytes: [UInt8]) {
        var letters: UInt64 = 0
        var lineFeeds = 0
        for byte in bytes {
            if byte == UInt8(ascii: "\n") {
                lineFeeds += 1
                if lineFeeds == 3 { break }
            } else if lineFeeds == 2, byte > UInt8(ascii: " "), letters >> 56 == 0 {
                letters = letters << 8 | UInt64(byte)
            }
        }
        self.letters = letters
    }

    var text: String {
        let bytes = withUnsafeBytes(of: letters.bigEndian) { $0.filter { $0 != 0 } }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// The commands that the server refuses regardless of their arguments, by their latest replies.
struct RefusalWatch {
    /// Error codes unrelated to the command's arguments: the next of its kind will fail as well.
    /// https://redis.io/docs/latest/develop/reference/protocol-spec/#simple-errors
    private static let codes: Set<String> = [
        "OOM", "NOPERM", "NOAUTH", "WRONGPASS", "READONLY", "MISCONF", "LOADING", "MASTERDOWN",
        "CLUSTERDOWN", "NOREPLICAS", "BUSY", "MOVED", "ASK",
    ]

    private var refused: [CommandName: String] = [:]

    /// What is refused and why, for a log; nil if nothing is.
    var reason: String? {
        refused.map { "\($0.key.text) refused: \($0.value)" }.min()
    }

    /// A reply arrived; `code` is that of an error.
    mutating func note(_ command: CommandName, _ code: String?) {
        if let code, Self.codes.contains(code) {
            refused[command] = code
        } else if !refused.isEmpty {
            refused[command] = nil
        }
    }

    /// Another connection may be to another server.
    mutating func reset() { refused = [:] }
}
