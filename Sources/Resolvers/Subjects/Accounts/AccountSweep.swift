// Deletes what has expired, a limited amount at a time; any node may do it, several at once.

public import Postgres

/// Deletes expired guests, sessions and counters.
public enum AccountSweep {
    /// What one round deleted.
    public struct Report: Sendable, Equatable {
        public var guests: Int
        public var sessions: Int
        public var counters: Int

        public init(guests: Int = 0, sessions: Int = 0, counters: Int = 0) {
            self.guests = guests
            self.sessions = sessions
            self.counters = counters
        }
    }

    /// Maximum rows of each kind deleted in one round.
    public static let batch: Int32 = 1000

    /// One round. Guests are deleted with their sessions.
    public static func run(on client: PostgresClient) async throws(PostgresError) -> Report {
        try await SessionQueries.forgetSuccessors(atMost: batch, client)
        return Report(
            guests: try await AccountQueries.sweepGuests(atMost: batch, client),
            sessions: try await SessionQueries.sweep(atMost: batch, client),
            counters: try await ActionLimitQueries.sweep(client))
    }
}
