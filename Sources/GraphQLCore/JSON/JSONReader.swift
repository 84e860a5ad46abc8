// Reads JSON into `InputValue`: strictly RFC 8259, in one pass, without recursion.
//
// Proof of safety: as in the lexer, `base` points to `count` bytes that outlive the reader
// (`InputValue.init` holds them), every read follows a check against `count`, and nothing is
// written.

/// Why a text is not JSON, or too much of it.
public struct JSONError: Error, Sendable, Equatable {
    public let message: String
    /// Bytes from the start of the text.
    public let offset: Int
    /// Whether the text exceeds one of the `JSONLimits` rather than the grammar.
    public let isLimit: Bool
}

extension InputValue {
    /// Reads a JSON text. Members keep their order. Of members with equal names (byte by byte) the
    /// last value counts, at the place of the first, as in JavaScript. Numbers without fraction
    /// and exponent are `int` if they fit, others `float` if they are finite, else `number`.
    /// https://www.rfc-editor.org/rfc/rfc8259
    public init(json bytes: [UInt8], limits: JSONLimits) throws(JSONError) {
        let outcome = bytes.withUnsafeBufferPointer { Self.read($0, limits) }
        self = try outcome.get()
    }

    /// As `init(json:limits:)`, from bytes of a buffer that the caller owns.
    public init(json bytes: UnsafeBufferPointer<UInt8>, limits: JSONLimits) throws(JSONError) {
        self = try Self.read(bytes, limits).get()
    }

    private static func read(
        _ bytes: UnsafeBufferPointer<UInt8>, _ limits: JSONLimits
    ) -> Result<InputValue, JSONError> {
        if bytes.count > limits.bytes {
            return .failure(
                JSONError(
                    message: "JSON contains more than \(limits.bytes) bytes.", offset: 0,
                    isLimit: true))
        }
        if let offset = UTF8Check.firstInvalid(bytes) {
            return .failure(JSONError(message: "Invalid UTF-8.", offset: offset, isLimit: false))
        }
        var reader = JSONReader(bytes, depth: min(limits.depth, maximumDepth))
        do throws(JSONError) {
            return .success(try reader.text())
        } catch {
            return .failure(error)
        }
    }
}

struct JSONReader: ~Copyable {
    private let base: UnsafePointer<UInt8>
    private let count: Int
    private let maximumDepth: Int
    private var position = 0
    private var open: [Container] = []
    private var scratch: [UInt8] = []

    private static let nothing: StaticString = ""

    /// A list or object whose end has not been reached yet.
    private struct Container {
        let isObject: Bool
        var items: [InputValue] = []
        var members: [InputValue.InputField] = []
        var key = ""
    }

    init(_ bytes: UnsafeBufferPointer<UInt8>, depth: Int) {
        base = bytes.baseAddress ?? Self.nothing.utf8Start
        count = bytes.count
        maximumDepth = depth
    }

    /// The whole text: one value.
    mutating func text() throws(JSONError) -> InputValue {
        while true {
            skipWhiteSpace()
            guard var value = try simpleValueOrOpen() else { continue }
            // Adds a complete value to the open container, and closes the containers that end after
            // it.
            while true {
                skipWhiteSpace()
                guard !open.isEmpty else {
                    if position < count { throw unexpected() }
                    return value
                }
                let container = open.count - 1
                if open[container].isObject {
                    open[container].members.append(
                        InputValue.InputField(open[container].key, value))
                } else {
                    open[container].items.append(value)
                }
                if try separator(open[container].isObject) { break }
                value = close()
            }
        }
    }

    /// A simple value or an empty container; `nil` if a container was opened.
    private mutating func simpleValueOrOpen() throws(JSONError) -> InputValue? {
        guard position < count else { throw unexpected() }
        switch base[position] {
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "{"): return try openContainer(isObject: true)
        case UInt8(ascii: "["): return try openContainer(isObject: false)
        case UInt8(ascii: "t"): return try keyword("true", .boolean(true))
        case UInt8(ascii: "f"): return try keyword("false", .boolean(false))
        case UInt8(ascii: "n"): return try keyword("null", .null)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
        default: throw unexpected()
        }
    }

    // MARK: Containers

    private mutating func openContainer(isObject: Bool) throws(JSONError) -> InputValue? {
        if open.count >= maximumDepth {
            throw fail("JSON is nested more than \(maximumDepth) levels deep.", isLimit: true)
        }
        position += 1
        skipWhiteSpace()
        if byte == UInt8(ascii: isObject ? "}" : "]") {
            position += 1
            return isObject ? .object([]) : .list([])
        }
        open.append(Container(isObject: isObject))
        if isObject { try key() }
        return nil
    }

    /// After an item: whether another one follows; otherwise the end was consumed.
    private mutating func separator(_ isObject: Bool) throws(JSONError) -> Bool {
        if byte == UInt8(ascii: ",") {
            position += 1
            if isObject {
                skipWhiteSpace()
                try key()
            }
            return true
        }
        guard position < count, byte == UInt8(ascii: isObject ? "}" : "]") else {
            throw unexpected()
        }
        position += 1
        return false
    }

    private mutating func key() throws(JSONError) {
        guard byte == UInt8(ascii: "\"") else { throw unexpected() }
        open[open.count - 1].key = try string()
        skipWhiteSpace()
        guard byte == UInt8(ascii: ":") else { throw unexpected() }
        position += 1
    }

    private mutating func close() -> InputValue {
        guard let container = open.popLast() else { return .null }
        if !container.isObject { return .list(container.items) }
        return .object(MemberNames.lastOfEach(container.members))
    }

    // MARK: Simple values

    private mutating func keyword(
        _ text: StaticString, _ value: InputValue
    ) throws(JSONError) -> InputValue {
        for index in 0..<text.utf8CodeUnitCount {
            guard byte == text.utf8Start[index] else { throw unexpected() }
            position += 1
        }
        return value
    }

    private mutating func number() throws(JSONError) -> InputValue {
        let start = position
        var isInteger = true
        if byte == UInt8(ascii: "-") { position += 1 }
        if byte == UInt8(ascii: "0") {
            position += 1
        } else {
            try digits()
        }
        if byte == UInt8(ascii: ".") {
            isInteger = false
            position += 1
            try digits()
        }
        if byte | 0x20 == UInt8(ascii: "e") {
            isInteger = false
            position += 1
            if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { position += 1 }
            try digits()
        }
        return InputValue(
            number: UnsafeBufferPointer(start: base + start, count: position - start),
            isInteger: isInteger)
    }

    private mutating func digits() throws(JSONError) {
        guard Lexer.isDigit(byte) else { throw unexpected() }
        while Lexer.isDigit(byte) { position += 1 }
    }

    // MARK: Strings

    private mutating func string() throws(JSONError) -> String {
        position += 1
        let start = position
        try skipPlain()
        if base[position] == UInt8(ascii: "\"") {
            let text = String(
                decoding: UnsafeBufferPointer(start: base + start, count: position - start),
                as: UTF8.self)
            position += 1
            return text
        }
        scratch.removeAll(keepingCapacity: true)
        scratch.append(
            contentsOf: UnsafeBufferPointer(start: base + start, count: position - start))
        while base[position] != UInt8(ascii: "\"") {
            scratch.append(scalar: try escape())
            let plain = position
            try skipPlain()
            scratch.append(
                contentsOf: UnsafeBufferPointer(start: base + plain, count: position - plain))
        }
        position += 1
        return String(decoding: scratch, as: UTF8.self)
    }

    /// Advances to the next quote or backslash. Afterwards `position < count`.
    private mutating func skipPlain() throws(JSONError) {
        while position + 8 <= count {
            let word = UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self)
            let hits = JSONWriter.escapes(UInt64(littleEndian: word))
            if hits != 0 {
                position += hits.trailingZeroBitCount / 8
                break
            }
            position += 8
        }
        while position < count {
            let byte = base[position]
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return }
            if byte < 0x20 { throw fail("Control character in a string.") }
            position += 1
        }
        throw fail("Unterminated string.")
    }

    /// The scalar value of the escape sequence at the current backslash.
    private mutating func escape() throws(JSONError) -> UInt32 {
        position += 1
        let letter = byte
        position += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return UInt32(letter)
        case UInt8(ascii: "b"): return 0x08
        case UInt8(ascii: "f"): return 0x0c
        case UInt8(ascii: "n"): return 0x0a
        case UInt8(ascii: "r"): return 0x0d
        case UInt8(ascii: "t"): return 0x09
        case UInt8(ascii: "u"):
            let code = try fourDigits()
            if Lexer.isScalar(code) { return code }
            if code < 0xdc00, byte == UInt8(ascii: "\\"), peek(1) == UInt8(ascii: "u") {
                position += 2
                let low = try fourDigits()
                if low >= 0xdc00, low <= 0xdfff {
                    return 0x10000 + (code - 0xd800) << 10 + (low - 0xdc00)
                }
            }
            throw fail("Unpaired surrogate in a string.")
        default:
            position = min(position - 1, count)
            throw fail("Invalid escape sequence in a string.")
        }
    }

    private mutating func fourDigits() throws(JSONError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = Lexer.hexDigit(byte) else {
                throw fail("Invalid escape sequence in a string.")
            }
            value = value << 4 | digit
            position += 1
        }
        return value
    }

    // MARK: Bytes

    /// The current byte, 0 at the end.
    private var byte: UInt8 {
        @inline(__always) get { position < count ? base[position] : 0 }
    }

    private func peek(_ distance: Int) -> UInt8 {
        position + distance < count ? base[position + distance] : 0
    }

    @inline(__always)
    private mutating func skipWhiteSpace() {
        while position < count {
            switch base[position] {
            case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"):
                position += 1
            default: return
            }
        }
    }

    private func fail(_ message: String, isLimit: Bool = false) -> JSONError {
        JSONError(message: message, offset: position, isLimit: isLimit)
    }

    private func unexpected() -> JSONError {
        guard position < count else { return fail("Unexpected end of JSON.") }
        let byte = base[position]
        guard byte > 0x20, byte < 0x7f else { return fail("Unexpected character in JSON.") }
        return fail("Unexpected character \"\(Character(Unicode.Scalar(byte)))\" in JSON.")
    }
}
