// Writes JSON text as UTF-8 bytes. The caller writes the structure; the writer escapes and grows.
//
// Proof of safety: `base` is the address of the elements of `storage`, an array that this
// noncopyable struct alone owns and that only `grow` mutates, so the elements do not move until
// `grow` takes their new address. Every write goes to `base + count ..< base + capacity` after
// `reserve`. `finish` shortens the array in place: nothing is copied at the end.

/// A growing buffer of JSON text.
///
///     var writer = JSONWriter(capacity: 1024)
///     writer.raw("{\"name\":")
///     writer.string("Kim")
///     writer.byte(UInt8(ascii: "}"))
///     let bytes = writer.finish()
public struct JSONWriter: ~Copyable {
    private var storage: [UInt8]
    private var base: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    /// Bytes written so far.
    public private(set) var count = 0

    public init(capacity: Int = 256) {
        let newCapacity = max(capacity, 64)
        storage = Self.allocate(newCapacity)
        base = Self.address(&storage)
        self.capacity = newCapacity
    }

    /// The text. No copy is made.
    public consuming func finish() -> [UInt8] {
        let unused = storage.count - count
        storage.removeLast(unused)
        return storage
    }

    /// Receives text before the end; `nil` if all of it waits for `finish`.
    public var drain: (@Sendable (UnsafeBufferPointer<UInt8>) -> Void)?

    /// Hands over what was written so far, if it is large and `sink` is set. Only for writers that
    /// can no longer fail: what was handed over cannot be removed again.
    @inline(__always)
    public mutating func drainIfLarge() {
        if count > 1 << 18, let drain {
            drain(UnsafeBufferPointer(start: base, count: count))
            count = 0
        }
    }

    /// Removes everything after the first `count` bytes. Precondition: there are at least that
    /// many.
    public mutating func truncate(to count: Int) {
        precondition(count <= self.count)
        self.count = count
    }

    /// The last byte, 0 if there is none.
    public var last: UInt8 { count == 0 ? 0 : base[count - 1] }

    // MARK: Capacity

    private static func allocate(_ count: Int) -> [UInt8] {
        // Bytes need no initialisation; they are written before they are read.
        [UInt8](unsafeUninitializedCapacity: count) { $1 = count }
    }

    private static func address(_ array: inout [UInt8]) -> UnsafeMutablePointer<UInt8> {
        array.withUnsafeMutableBufferPointer { buffer in
            guard let base = buffer.baseAddress else { preconditionFailure("never empty") }
            return base
        }
    }

    /// Makes space for this many more bytes.
    @inline(__always)
    public mutating func reserve(_ bytes: Int) {
        if capacity - count < bytes { grow(bytes) }
    }

    @inline(never)
    private mutating func grow(_ bytes: Int) {
        let newCapacity = max(capacity * 2, count + bytes)
        var larger = Self.allocate(newCapacity)
        let target = Self.address(&larger)
        target.update(from: base, count: count)
        storage = larger
        base = target
        capacity = newCapacity
    }

    /// Provides space for at most `bytes` bytes; the closure returns how many it wrote.
    @inline(__always)
    public mutating func withSpace(
        for bytes: Int, _ body: (UnsafeMutablePointer<UInt8>) -> Int
    ) {
        reserve(bytes)
        let written = body(base + count)
        precondition(written >= 0 && written <= bytes)
        count += written
    }

    // MARK: Verbatim text

    /// One byte of JSON text.
    @inline(__always)
    public mutating func byte(_ byte: UInt8) {
        reserve(1)
        base[count] = byte
        count += 1
    }

    /// JSON text as it is.
    @inline(__always)
    public mutating func raw(_ text: StaticString) {
        raw(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// JSON text as it is, e.g. `"name":` encoded in advance.
    @inline(__always)
    public mutating func raw(_ text: [UInt8]) {
        text.withUnsafeBufferPointer { raw($0) }
    }

    /// JSON text as it is.
    @inline(__always)
    public mutating func raw(_ text: UnsafeBufferPointer<UInt8>) {
        guard let start = text.baseAddress else { return }
        reserve(text.count)
        (base + count).update(from: start, count: text.count)
        count += text.count
    }

    /// JSON text as it is.
    public mutating func raw(_ text: String) {
        var text = text
        text.withUTF8 { raw($0) }
    }

    // MARK: Values

    /// A string with its quotes.
    public mutating func string(_ text: String) {
        var text = text
        text.withUTF8 { string($0) }
    }

    /// A string with its quotes, from well-formed UTF-8.
    public mutating func string(_ text: [UInt8]) {
        text.withUnsafeBufferPointer { string($0) }
    }

    /// A string with its quotes, from well-formed UTF-8. Strings are most of a response: eight
    /// bytes are examined in one step and copied in one.
    /// https://www.rfc-editor.org/rfc/rfc8259#section-7
    public mutating func string(_ text: UnsafeBufferPointer<UInt8>) {
        let length = text.count
        reserve(length + Self.slack)
        base[count] = UInt8(ascii: "\"")
        count += 1
        if let source = text.baseAddress {
            var index = copyPlain(source, length)
            while index < length {
                // An escape takes six bytes at most; the rest needs its own length, or comes here
                // again. Doubling makes the total linear.
                reserve(length - index + Self.slack)
                escape(source[index])
                index += 1
                index += copyPlain(source + index, length - index)
            }
        }
        base[count] = UInt8(ascii: "\"")
        count += 1
    }

    /// Space for an escape, two quotes, and the excess bytes that a word-wise copy writes.
    private static let slack = 16

    /// Copies up to the first byte that must be escaped, and returns how many were copied.
    /// Precondition: space for `length + 8` bytes.
    @inline(__always)
    private mutating func copyPlain(_ source: UnsafePointer<UInt8>, _ length: Int) -> Int {
        let target = base + count
        var index = 0
        while index + 8 <= length {
            let word = UnsafeRawPointer(source + index).loadUnaligned(as: UInt64.self)
            UnsafeMutableRawPointer(target + index).storeBytes(of: word, as: UInt64.self)
            let hits = Self.escapes(UInt64(littleEndian: word))
            if hits != 0 {
                index += hits.trailingZeroBitCount / 8
                count += index
                return index
            }
            index += 8
        }
        while index < length {
            let byte = source[index]
            if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
            target[index] = byte
            index += 1
        }
        count += index
        return index
    }

    /// The top bit of each byte that must be escaped. Bits above the lowest one may be wrong.
    @inline(__always)
    static func escapes(_ word: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let quotes = word ^ (ones &* 0x22)
        let slashes = word ^ (ones &* 0x5c)
        return
            ((word &- ones &* 0x20) & ~word | (quotes &- ones) & ~quotes
            | (slashes &- ones) & ~slashes) & (ones &* 0x80)
    }

    private mutating func escape(_ byte: UInt8) {
        base[count] = UInt8(ascii: "\\")
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): base[count + 1] = byte
        case 0x08: base[count + 1] = UInt8(ascii: "b")
        case 0x09: base[count + 1] = UInt8(ascii: "t")
        case 0x0a: base[count + 1] = UInt8(ascii: "n")
        case 0x0c: base[count + 1] = UInt8(ascii: "f")
        case 0x0d: base[count + 1] = UInt8(ascii: "r")
        default:
            base[count + 1] = UInt8(ascii: "u")
            base[count + 2] = UInt8(ascii: "0")
            base[count + 3] = UInt8(ascii: "0")
            base[count + 4] = UInt8(ascii: "0") + byte >> 4
            let digit = byte & 0xf
            base[count + 5] =
                digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
            count += 4
        }
        count += 2
    }

    public mutating func null() {
        raw("null")
    }

    public mutating func boolean(_ value: Bool) {
        raw(value ? "true" : "false")
    }

    public mutating func int(_ value: Int) {
        int64(Int64(value))
    }

    public mutating func int64(_ value: Int64) {
        // Twenty characters hold every 64-bit integer with its sign.
        reserve(20)
        var magnitude = value.magnitude
        if value < 0 {
            base[count] = UInt8(ascii: "-")
            count += 1
        }
        var digits = 1
        var rest = magnitude
        while rest >= 10 {
            rest /= 10
            digits += 1
        }
        var position = count + digits
        count = position
        repeat {
            position -= 1
            let (quotient, digit) = magnitude.quotientAndRemainder(dividingBy: 10)
            base[position] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit)
            magnitude = quotient
        } while magnitude > 0
    }

    /// The shortest text that reads back as the same number. Numbers without fraction are written
    /// as integers below 10^16; JSON has no NaN and no infinity, so these become `null`.
    public mutating func double(_ value: Double) {
        guard value.isFinite else { return null() }
        if value == value.rounded(.towardZero), value.magnitude < 1e16 {
            return int64(Int64(value))
        }
        // Most numbers in practice have three decimals or fewer. An integer divided by 1000 is
        // rounded exactly as the text of the quotient is when parsed, so this is exact.
        let thousandths = (value * 1000).rounded()
        if thousandths.magnitude < 1e15, thousandths / 1000 == value {
            return decimal(Int64(thousandths))
        }
        raw(value.description)
    }

    /// Thousandths, without trailing zeros. Precondition: not a whole number.
    private mutating func decimal(_ thousandths: Int64) {
        let (whole, rest) = thousandths.magnitude.quotientAndRemainder(dividingBy: 1000)
        if thousandths < 0 { byte(UInt8(ascii: "-")) }
        int64(Int64(whole))
        var digits = rest
        var count = 3
        while digits % 10 == 0 {
            digits /= 10
            count -= 1
        }
        withSpace(for: 4) { target in
            target[0] = UInt8(ascii: ".")
            for place in stride(from: count, through: 1, by: -1) {
                target[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digits % 10)
                digits /= 10
            }
            return count + 1
        }
    }
}
