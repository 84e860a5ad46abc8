// danji_now() is the clock of the domain. In development it can be set forward or back, for all
// nodes at once; connections see it from their next statement on.

public import Postgres

/// Moves `danji_now()`.
public enum DomainClock {
    /// Makes the domain's time the database's plus `seconds`; 0 is real time, as production has it
    /// (which sets 0 at its start, whatever the database was used for before).
    public static func set(
        offsetSeconds: Int64, on client: PostgresClient
    ) async throws(PostgresError) {
        try await client.withSession { session throws(PostgresError) in
            try await DomainClockQueries.replace(offsetSeconds, session)
        }
    }
}
