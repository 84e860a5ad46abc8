// The identity of a trace across processes. https://www.w3.org/TR/trace-context/

/// A trace and the span in it that caused a request.
struct TraceParent: Sendable, Equatable {
    let trace: TraceID
    let span: SpanID
    /// Whether the caller records the trace.
    let isSampled: Bool

    /// - Parameter text: `00-` 32 digits `-` 16 digits `-` 2 digits, as in the field `traceparent`;
    ///   a later version may be followed by more; nil for anything else
    init?(_ text: String) {
        let bytes = Array(text.utf8.prefix(256))
        guard bytes.count >= 55, bytes[2] == Self.dash, bytes[35] == Self.dash,
            bytes[52] == Self.dash, let version = Hexadecimal.number(bytes[0..<2]), version != 255,
            bytes.count == 55 || (version > 0 && bytes[55] == Self.dash),
            let high = Hexadecimal.number(bytes[3..<19]),
            let low = Hexadecimal.number(bytes[19..<35]), high != 0 || low != 0,
            let span = Hexadecimal.number(bytes[36..<52]), span != 0,
            let flags = Hexadecimal.number(bytes[53..<55])
        else { return nil }
        trace = TraceID(high: high, low: low)
        self.span = SpanID(number: span)
        isSampled = flags & 1 == 1
    }

    private static let dash = UInt8(ascii: "-")
}

/// 16 bytes, not all of them zero.
struct TraceID: Sendable, Hashable {
    let high: UInt64
    let low: UInt64

    init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    static func random() -> TraceID {
        TraceID(high: .random(in: 0...(.max)), low: .random(in: 1...(.max)))
    }

    /// 32 digits.
    var hex: String { Hexadecimal.text(high) + Hexadecimal.text(low) }
}

/// 8 bytes, not all of them zero.
struct SpanID: Sendable, Hashable {
    let number: UInt64

    init(number: UInt64) { self.number = number }

    static func random() -> SpanID { SpanID(number: .random(in: 1...(.max))) }

    /// 16 digits.
    var hex: String { Hexadecimal.text(number) }
}

/// Numbers as lowercase hexadecimal digits.
private enum Hexadecimal {
    /// - Returns: nil if another character is among them; uppercase digits are not allowed
    static func number(_ digits: ArraySlice<UInt8>) -> UInt64? {
        var number: UInt64 = 0
        for digit in digits {
            switch digit {
            case 0x30...0x39: number = number << 4 | UInt64(digit - 0x30)
            case 0x61...0x66: number = number << 4 | UInt64(digit - 0x61 + 10)
            default: return nil
            }
        }
        return number
    }

    static func text(_ number: UInt64) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
