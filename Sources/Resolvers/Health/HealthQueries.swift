// The statement that health checks send.

import Postgres

enum HealthQueries {
    static let ping = Statement("health", "SELECT 1::int4")
}

extension Application {
    /// Whether PostgreSQL answers within two seconds.
    public func databaseAnswers() async -> Bool {
        do {
            _ = try await database.query(HealthQueries.ping, [], deadline: .after(.seconds(2)))
            return true
        } catch {
            return false
        }
    }
}

extension HealthQueries: StatementRoom {
    static var statements: [Statement] {
        [ping]
    }
}
