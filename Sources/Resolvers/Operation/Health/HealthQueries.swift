// The statement that health checks send.

import Postgres

enum HealthQueries {
    static let ask = Statement(
        "health", "SELECT /* due */ count(*)::int4 FROM poll WHERE NOT urn_is_swept")
}

/// The health of the data, according to PostgreSQL.
public struct DatabaseHealth: Sendable {
    /// Closed secret polls whose deleted ballots may still be on the tables' pages.
    public let unsweptPolls: Int
}

extension Application {
    /// nil if PostgreSQL does not answer within two seconds.
    public func databaseHealth() async -> DatabaseHealth? {
        do {
            let rows = try await database.query(
                HealthQueries.ask, [], deadline: .after(.seconds(2)))
            return try DatabaseHealth(unsweptPolls: Int(rows.int32(0, 0)))
        } catch {
            return nil
        }
    }
}

extension HealthQueries: StatementSet {
    static var statements: [Statement] {
        [ask]
    }
}
