// PostgreSQL's timestamptz and its RFC 3339 text, without Foundation's calendars.

/// An instant with microseconds, or one of the two infinities.
public struct Timestamp: Sendable, Hashable, Comparable {
    /// Since 2000-01-01T00:00:00Z. `Int64.max` is `infinity`, `Int64.min` is `-infinity`.
    public let microseconds: Int64

    public init(microseconds: Int64) { self.microseconds = microseconds }

    /// From seconds and microseconds since 1970-01-01T00:00:00Z.
    public init(unixSeconds: Int64, microseconds: Int64 = 0) {
        self.microseconds = (unixSeconds - 946_684_800) * 1_000_000 + microseconds
    }

    public static let infinity = Timestamp(microseconds: .max)
    public static let negativeInfinity = Timestamp(microseconds: .min)

    public var isFinite: Bool { microseconds != .max && microseconds != .min }

    /// Microseconds since 1970-01-01T00:00:00Z; an infinity remains one.
    public var unixMicroseconds: Int64 {
        isFinite ? microseconds + 946_684_800_000_000 : microseconds
    }

    public static func < (left: Self, right: Self) -> Bool {
        left.microseconds < right.microseconds
    }

    /// The longest text that `write` produces: a sign, six digits of the year and the rest.
    static let maximumTextLength = 32

    /// Writes the text (see `description`) and returns its length, at most `maximumTextLength`
    /// bytes.
    @inline(__always)
    func write(to out: UnsafeMutablePointer<UInt8>) -> Int {
        guard isFinite else { return writeInfinity(to: out) }
        var days = microseconds / 86_400_000_000
        var rest = microseconds % 86_400_000_000
        if rest < 0 {
            rest += 86_400_000_000
            days -= 1
        }
        // Days to a date after Howard Hinnant's civil_from_days; eras of 400 years from 0000-03-01.
        let shifted = days + 10_957 + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)

        var at = Self.writeYear(year, to: out)
        out[at] = 0x2D
        Self.writePair(month, to: out + (at + 1))
        out[at + 3] = 0x2D
        Self.writePair(day, to: out + (at + 4))
        out[at + 6] = 0x54
        at += 7
        let second = rest / 1_000_000
        Self.writePair(second / 3600, to: out + at)
        out[at + 2] = 0x3A
        Self.writePair(second / 60 % 60, to: out + (at + 3))
        out[at + 5] = 0x3A
        Self.writePair(second % 60, to: out + (at + 6))
        at += 8
        let fraction = rest % 1_000_000
        if fraction != 0 {
            out[at] = 0x2E
            Self.writePair(fraction / 10_000, to: out + (at + 1))
            Self.writePair(fraction / 100 % 100, to: out + (at + 3))
            Self.writePair(fraction % 100, to: out + (at + 5))
            at += 7
        }
        out[at] = 0x5A
        return at + 1
    }

    @inline(__always)
    private static func writePair(_ value: Int64, to out: UnsafeMutablePointer<UInt8>) {
        out[0] = 48 &+ UInt8(truncatingIfNeeded: value / 10)
        out[1] = 48 &+ UInt8(truncatingIfNeeded: value % 10)
    }

    // RFC 3339 knows the years 0 to 9999. Others are written as ISO 8601's expanded form.
    @inline(__always)
    private static func writeYear(_ year: Int64, to out: UnsafeMutablePointer<UInt8>) -> Int {
        if year >= 0 && year <= 9999 {
            writePair(year / 100, to: out)
            writePair(year % 100, to: out + 2)
            return 4
        }
        out[0] = year < 0 ? 0x2D : 0x2B
        let size = year.magnitude
        out[1] = 48 &+ UInt8(truncatingIfNeeded: size / 100_000)
        out[2] = 48 &+ UInt8(truncatingIfNeeded: size / 10_000 % 10)
        writePair(Int64(size / 100 % 100), to: out + 3)
        writePair(Int64(size % 100), to: out + 5)
        return 7
    }

    private func writeInfinity(to out: UnsafeMutablePointer<UInt8>) -> Int {
        let text: StaticString = microseconds == .max ? "infinity" : "-infinity"
        out.update(from: text.utf8Start, count: text.utf8CodeUnitCount)
        return text.utf8CodeUnitCount
    }
}

extension Timestamp: CustomStringConvertible {
    /// RFC 3339 in UTC, with six digits of a fraction or, at a whole second, with none:
    /// `2026-11-22T08:17:17.042000Z`, `2026-11-22T08:17:17Z`. Clients disagree on what three digits
    /// mean; six are microseconds to all of them. Years beyond 0 to 9999 carry a sign and six
    /// digits; infinities read `infinity`, `-infinity`.
    public var description: String {
        String(unsafeUninitializedCapacity: Self.maximumTextLength) { buffer in
            guard let start = buffer.baseAddress else { return 0 }
            return write(to: start)
        }
    }
}
