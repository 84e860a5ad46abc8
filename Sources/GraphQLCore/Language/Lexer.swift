// Reads tokens from bytes. The only part of the parser that touches raw memory.
//
// Proof of safety: `base` points to `count` bytes that outlive the lexer (`Document` holds them
// with `withUnsafeBufferPointer` around the whole parse); the struct is not copyable and never
// leaves that closure. Every read is `base[i]` after `i < count` was checked, or `load(i)`, which
// checks `i + 8 <= count`. Nothing is written through the pointer.

/// https://spec.graphql.org/September2026/#sec-Language.Source-Text
struct Lexer: ~Copyable {
    let base: UnsafePointer<UInt8>
    let count: Int

    /// The current token.
    private(set) var kind: TokenKind = .endOfFile
    private(set) var start = 0
    private(set) var end = 0
    private(set) var isEscaped = false
    /// End of the previous token.
    private(set) var previousEnd = 0

    /// How many more tokens and comments are allowed.
    var budget: Int
    let maximumTokens: Int
    var failure: SyntaxFailure?

    init(_ bytes: UnsafeBufferPointer<UInt8>, maximumTokens: Int) {
        self.base = bytes.baseAddress ?? Self.nothing.utf8Start
        self.count = bytes.count
        self.maximumTokens = maximumTokens
        self.budget = maximumTokens
    }

    /// What `base` points to if there are no bytes.
    private static let nothing: StaticString = ""

    var token: Token { Token(kind: kind, start: start, end: end, isEscaped: isEscaped) }

    /// The byte at an offset, 0 past the end.
    @inline(__always)
    func byte(_ offset: Int) -> UInt8 {
        offset < count ? base[offset] : 0
    }

    /// Eight bytes starting at an offset, the first one lowest. Precondition: `offset + 8 <=
    /// count`.
    @inline(__always)
    func load(_ offset: Int) -> UInt64 {
        UInt64(littleEndian: UnsafeRawPointer(base + offset).loadUnaligned(as: UInt64.self))
    }

    /// Makes the first token after an offset the current one.
    mutating func advance(from offset: Int) throws(Halt) {
        end = offset
        try advance()
    }

    /// Makes the next token the current one.
    mutating func advance() throws(Halt) {
        previousEnd = end
        var position = end
        while position < count {
            switch base[position] {
            case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: ","), UInt8(ascii: "\t"),
                UInt8(ascii: "\r"):
                position += 1
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "_"):
                return try name(position)
            case UInt8(ascii: "{"): return try punctuator(.braceLeft, position)
            case UInt8(ascii: "}"): return try punctuator(.braceRight, position)
            case UInt8(ascii: "("): return try punctuator(.parenLeft, position)
            case UInt8(ascii: ")"): return try punctuator(.parenRight, position)
            case UInt8(ascii: ":"): return try punctuator(.colon, position)
            case UInt8(ascii: "["): return try punctuator(.bracketLeft, position)
            case UInt8(ascii: "]"): return try punctuator(.bracketRight, position)
            case UInt8(ascii: "!"): return try punctuator(.bang, position)
            case UInt8(ascii: "$"): return try punctuator(.dollar, position)
            case UInt8(ascii: "@"): return try punctuator(.at, position)
            case UInt8(ascii: "="): return try punctuator(.equals, position)
            case UInt8(ascii: "|"): return try punctuator(.pipe, position)
            case UInt8(ascii: "&"): return try punctuator(.ampersand, position)
            case UInt8(ascii: "."):
                guard byte(position + 1) == UInt8(ascii: "."),
                    byte(position + 2) == UInt8(ascii: ".")
                else { throw failDot(position) }
                return try finish(.spread, position, position + 3)
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
                return try number(position)
            case UInt8(ascii: "\""):
                if byte(position + 1) == UInt8(ascii: "\""),
                    byte(position + 2) == UInt8(ascii: "\"")
                {
                    return try blockString(position)
                }
                return try string(position)
            case UInt8(ascii: "#"):
                try countToken(position)
                position = endOfComment(position)
            case 0xef
            where byte(position + 1) == 0xbb && byte(position + 2) == 0xbf:
                position += 3
            default:
                throw failCharacter(position)
            }
        }
        kind = .endOfFile
        start = count
        end = count
    }

    /// Makes the next token of a schema coordinate the current one: nothing is ignored in between.
    /// https://spec.graphql.org/September2026/#SchemaCoordinateToken
    mutating func advanceInCoordinate() throws(Halt) {
        previousEnd = end
        guard end < count else {
            kind = .endOfFile
            start = count
            return
        }
        switch base[end] {
        case UInt8(ascii: "."): try punctuator(.dot, end)
        case UInt8(ascii: "("): try punctuator(.parenLeft, end)
        case UInt8(ascii: ")"): try punctuator(.parenRight, end)
        case UInt8(ascii: ":"): try punctuator(.colon, end)
        case UInt8(ascii: "@"): try punctuator(.at, end)
        case let byte where Self.isNameStart(byte): try name(end)
        default: throw fail("Invalid character: \(character(at: end)).", at: end)
        }
    }

    @inline(__always)
    private mutating func countToken(_ position: Int) throws(Halt) {
        budget -= 1
        if budget < 0 {
            throw fail(
                "Document contains more than \(maximumTokens) tokens. Parsing aborted.",
                at: position, isLimit: true)
        }
    }

    @inline(__always)
    private mutating func finish(_ kind: TokenKind, _ start: Int, _ end: Int) throws(Halt) {
        self.kind = kind
        self.start = start
        self.end = end
        try countToken(start)
    }

    @inline(__always)
    private mutating func punctuator(_ kind: TokenKind, _ position: Int) throws(Halt) {
        try finish(kind, position, position + 1)
    }

    /// https://spec.graphql.org/September2026/#Name
    @inline(__always)
    private mutating func name(_ start: Int) throws(Halt) {
        var position = start + 1
        while position < count, Self.isNameContinue(base[position]) { position += 1 }
        try finish(.name, start, position)
    }

    @inline(__always)
    static func isNameStart(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte == UInt8(ascii: "_")
    }

    @inline(__always)
    static func isDigit(_ byte: UInt8) -> Bool {
        byte &- UInt8(ascii: "0") < 10
    }

    @inline(__always)
    static func isNameContinue(_ byte: UInt8) -> Bool {
        isNameStart(byte) || isDigit(byte)
    }

    private func endOfComment(_ start: Int) -> Int {
        var position = start + 1
        while position < count {
            let byte = base[position]
            if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
            position += 1
        }
        return position
    }

    // MARK: Numbers

    /// https://spec.graphql.org/September2026/#sec-Int-Value
    /// https://spec.graphql.org/September2026/#sec-Float-Value
    private mutating func number(_ start: Int) throws(Halt) {
        var position = start
        var kind = TokenKind.int
        if base[position] == UInt8(ascii: "-") { position += 1 }
        if byte(position) == UInt8(ascii: "0") {
            position += 1
            if Self.isDigit(byte(position)) { throw failDigitAfterZero(position) }
        } else {
            position = try digits(position)
        }
        if byte(position) == UInt8(ascii: ".") {
            kind = .float
            position = try digits(position + 1)
        }
        if byte(position) | 0x20 == UInt8(ascii: "e") {
            kind = .float
            position += 1
            if byte(position) == UInt8(ascii: "+") || byte(position) == UInt8(ascii: "-") {
                position += 1
            }
            position = try digits(position)
        }
        let next = byte(position)
        if next == UInt8(ascii: ".") || Self.isNameStart(next) { throw failDigit(position) }
        try finish(kind, start, position)
    }

    private mutating func digits(_ start: Int) throws(Halt) -> Int {
        guard Self.isDigit(byte(start)) else { throw failDigit(start) }
        var position = start + 1
        while Self.isDigit(byte(position)) { position += 1 }
        return position
    }

    // MARK: Strings

    /// https://spec.graphql.org/September2026/#sec-String-Value
    private mutating func string(_ start: Int) throws(Halt) {
        var position = start + 1
        isEscaped = false
        while position < count {
            let byte = base[position]
            if byte == UInt8(ascii: "\"") { return try finish(.string, start, position + 1) }
            if byte == UInt8(ascii: "\\") {
                isEscaped = true
                position = try escape(position).end
            } else if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
                break
            } else {
                position += 1
            }
        }
        throw fail("Unterminated string.", at: position)
    }

    private mutating func blockString(_ start: Int) throws(Halt) {
        var position = start + 3
        isEscaped = true
        while position < count {
            let byte = base[position]
            if byte == UInt8(ascii: "\""), isTripleQuote(position) {
                return try finish(.blockString, start, position + 3)
            }
            if byte == UInt8(ascii: "\\"), isTripleQuote(position + 1) {
                position += 4
            } else {
                position += 1
            }
        }
        throw fail("Unterminated string.", at: position)
    }

    @inline(__always)
    func isTripleQuote(_ position: Int) -> Bool {
        position + 2 < count && base[position] == UInt8(ascii: "\"")
            && base[position + 1] == UInt8(ascii: "\"")
            && base[position + 2] == UInt8(ascii: "\"")
    }
}
