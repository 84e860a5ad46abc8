// DateTime as tables: what is read, and that served values are read back.
import Postgres
import Schema
import Testing

struct DateTimeTests {
    @Test(arguments: [
        ("2026-11-22T08:17:17Z", 0), ("2026-11-22T17:17:17+09:00", 0),
        ("2026-11-22T08:17:17.5Z", 500_000), ("2026-11-22T08:17:17.042Z", 42_000),
        ("2026-11-22T08:17:17.000042Z", 42), ("2026-11-22T08:17:17.123456Z", 123_456),
        ("2026-11-22T08:17:17.123456789Z", 123_456), ("2026-11-22 08:17:17.1z", 100_000),
    ])
    func `a fraction has any number of digits, and microseconds count`(
        _ text: String, _ fraction: Int64
    ) {
        let whole: Int64 = 1_795_335_437_000_000
        #expect(DateTime(rfc3339: text)?.microseconds == whole + fraction, "\(text)")
    }

    @Test(arguments: [
        "", "2026-11-22", "2026-11-22T08:17:17", "2026-11-22T08:17:17.Z", "2026-11-22T08:17Z",
        "2026-11-22T08:17:17,5Z", "2026-11-22T08:17:17.5", "2026-02-29T08:17:17Z",
        "2026-11-22T24:00:00Z", "2026-11-22T08:17:17.5ZZ", "２０２６-11-22T08:17:17Z",
    ])
    func `anything else is not a DateTime`(_ text: String) {
        #expect(DateTime(rfc3339: text) == nil, "\(text)")
    }

    @Test(arguments: [
        Int64(0), 1, 10, 999, 1_000, 42_000, 123_456, 500_000, 999_999, 1_000_000, -1, -500_000,
    ])
    func `a served time has six fractional digits or none, and is read back`(
        _ microseconds: Int64
    ) throws {
        let text = Timestamp(unixSeconds: 1_795_335_437, microseconds: microseconds).description
        let read = try #require(DateTime(rfc3339: text))
        #expect(read.microseconds == 1_795_335_437_000_000 + microseconds)
        let isWhole = microseconds % 1_000_000 == 0
        #expect(text.utf8.count == (isWhole ? 20 : 27) && text.contains(".") != isWhole, "\(text)")
    }
}
