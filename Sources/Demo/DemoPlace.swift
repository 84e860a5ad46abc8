// The complexes of the small demo, and its IDs, which are the same each time.

internal import Postgres
internal import Resolvers

/// A complex of the small demo.
struct DemoPlace: Sendable {
    let kaptCode: String
    /// For the usernames of its people.
    let prefix: String
    /// The row to create if the directory does not have the complex.
    let fallback: [String]

    /// 2026-10-01 09:00 in Korea: the time in IDs, whatever the time of the rows.
    private static let epoch: Int64 = 1_790_812_800

    /// Times are relative to the day on which the complex started using the service.
    func id(_ name: String, _ seconds: Int64 = 0) -> PostgresUUID {
        DemoID.timed(prefix + name, Timestamp(unixSeconds: Self.epoch + seconds))
    }

    /// How long before the load the complex started using the service; its whole history is within
    /// this time.
    static let days: Int64 = 42

    func account(_ name: String) -> PostgresUUID { id("account \(name)") }

    func account(resident number: Int) -> PostgresUUID { account(Self.resident(number)) }

    /// The name of a resident, counted from 0, after the prefix.
    static func resident(_ number: Int) -> String {
        number < 9 ? "resident0\(number + 1)" : "resident\(number + 1)"
    }

    func building(_ number: Int) -> PostgresUUID { id("building \(number)") }

    func household(_ building: String, _ unit: String) -> PostgresUUID {
        id("household \(building)-\(unit)")
    }

    /// Residents 0 and 1 share a household, for votes; the others have one each.
    func home(of resident: Int) -> PostgresUUID {
        let number = max(0, resident - 1)
        return household("\(101 + number % 6)", "\(number / 6 + 1)01")
    }
}
