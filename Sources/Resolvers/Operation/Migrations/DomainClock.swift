// danji_now() is the clock of the domain. In development it can be moved forward or back, for all
// nodes at once; connections see it from their next statement on.

public import Postgres

/// Moves `danji_now()`.
public enum DomainClock {
    /// Whether the domain's time is the database's.
    public static func isReal(on client: PostgresClient) async throws(PostgresError) -> Bool {
        try await client.withSession { session throws(PostgresError) in
            try await DomainClockQueries.isReal(session)
        }
    }

    /// Sets the domain's time to the database's plus `seconds`; 0 is real time, as in production
    /// (where `danji migrate` sets 0, whatever the database was used for before). Requires the role
    /// that owns the function.
    public static func set(
        offsetSeconds: Int64, on client: PostgresClient
    ) async throws(PostgresError) {
        try await client.withSession { session throws(PostgresError) in
            try await DomainClockQueries.replace(offsetSeconds, session)
        }
    }
}
