// The DateTime scalar: RFC 3339 in, microseconds inside, UTC with microseconds out.

public import GraphQLCore

/// An instant, in microseconds since 1970-01-01T00:00:00Z.
public struct DateTime: InputDecodable, Hashable, Comparable {
    public let microseconds: Int64

    public init(microseconds: Int64) {
        self.microseconds = microseconds
    }

    public init(coerced value: InputValue) {
        guard case .int(let microseconds) = value else { preconditionFailure("not a DateTime") }
        self.microseconds = microseconds
    }

    public static func < (left: DateTime, right: DateTime) -> Bool {
        left.microseconds < right.microseconds
    }

    /// Reads `YYYY-MM-DDThh:mm:ss[.fraction](Z|±hh:mm)`; years 1 to 9999, a fraction of 1 to 18
    /// digits, of which the first six count. A leap second is read as the second after. `nil` for
    /// anything else.
    public init?(rfc3339 text: some StringProtocol) {
        var reader = DigitReader(text.utf8)
        guard let year = reader.digits(4), reader.skip("-"), let month = reader.digits(2),
            reader.skip("-"), let day = reader.digits(2),
            reader.skip("T") || reader.skip("t") || reader.skip(" "),
            let hour = reader.digits(2), reader.skip(":"), let minute = reader.digits(2),
            reader.skip(":"), let second = reader.digits(2)
        else { return nil }
        guard let fraction = reader.fraction(), let offset = reader.offset(), reader.isAtEnd,
            year >= 1, (1...12).contains(month), (1...daysIn(month, of: year)).contains(day),
            hour <= 23, minute <= 59, second <= 60
        else { return nil }
        let days = Int64(daysSinceEpoch(year: year, month: month, day: day))
        let seconds = days * 86_400 + Int64(hour * 3_600 + minute * 60 + second) - Int64(offset)
        self.microseconds = seconds * 1_000_000 + Int64(fraction)
    }
}

/// Input coercion of DateTime: text to `.int(microseconds)`.
public struct DateTimeCoercion: ScalarCoercion {
    public init() {}

    public func coerceInput(_ value: InputValue) throws(ScalarCoercionError) -> InputValue {
        guard case .string(let text) = value, let instant = DateTime(rfc3339: text) else {
            throw ScalarCoercionError(
                "A DateTime is RFC 3339 text with an offset, e.g. \"2026-11-22T08:17:17Z\".")
        }
        return .int(instant.microseconds)
    }
}

/// Days from 1970-01-01 in the proleptic Gregorian calendar.
func daysSinceEpoch(year: Int, month: Int, day: Int) -> Int {
    // Years begin in March, so that the leap day is the last of its year.
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
}

func daysIn(_ month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
}
