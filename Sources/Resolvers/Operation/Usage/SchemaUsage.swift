// Which clients use which parts of the schema: counted by nodes, asked for before a change.

public import Postgres

/// An element of the schema and a client that uses it.
public struct SchemaUse: Hashable, Sendable {
    /// https://spec.graphql.org/September2026/#sec-Schema-Coordinates
    public let coordinate: String
    public let client: String

    public init(coordinate: String, client: String) {
        self.coordinate = coordinate
        self.client = client
    }
}

/// The requests of a client that used an element within the days that are kept.
public struct SchemaUseSum: Sendable, Equatable {
    public let coordinate: String
    public let client: String
    public let requests: Int64
    /// `2026-12-01`, in UTC.
    public let lastDay: String
}

/// The stored uses.
public enum SchemaUsage {
    /// Rows that are written at once.
    static let block = 1_000

    /// Adds requests to the current day, in blocks and in the same order on all nodes.
    ///
    /// - Returns: what was not written, and the error that ended it
    public static func add(
        _ uses: [SchemaUse: Int64], to database: PostgresClient
    ) async -> (rows: ArraySlice<(key: SchemaUse, value: Int64)>, error: PostgresError?) {
        var rest =
            uses.map { ($0.key, $0.value) }
            .sorted { ($0.0.coordinate, $0.0.client) < ($1.0.coordinate, $1.0.client) }[...]
            as ArraySlice<(key: SchemaUse, value: Int64)>
        while !rest.isEmpty {
            do {
                try await SchemaUsageQueries.add(Array(rest.prefix(block)), database)
            } catch {
                return (rest, error)
            }
            rest = rest.dropFirst(block)
        }
        return (rest, nil)
    }

    /// The uses of the last days, by coordinate and client.
    public static func recent(
        days: Int, on database: PostgresClient
    ) async throws(PostgresError) -> [SchemaUseSum] {
        try await SchemaUsageQueries.recent(days: Int32(clamping: days), database)
    }

    /// Deletes what is older than the given number of days.
    public static func sweep(
        olderThan days: Int, on database: PostgresClient
    ) async throws(PostgresError) {
        try await SchemaUsageQueries.sweep(olderThan: Int32(clamping: days), database)
    }
}
