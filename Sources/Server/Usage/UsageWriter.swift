// Writes the counted uses to the database, once a minute and at the end.

import Logging
import Postgres
import Resolvers
import ServiceLifecycle

/// Writes what the process has counted.
struct UsageWriter: Service {
    let counters: UsageCounters
    let database: PostgresClient
    let logger: Logger

    private static let interval = Duration.seconds(60)

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                try? await Task.sleep(for: Self.interval)
                if Task.isCancelled { return }
                await write()
            }
        }
        // A task of its own, which the shutdown does not cancel.
        await Task { await write() }.value
    }

    /// Writes what was counted; what fails is tried again with the next write.
    func write() async {
        let uses = counters.take()
        guard !uses.isEmpty else { return }
        let unwritten = await SchemaUsage.add(uses, to: database)
        guard !unwritten.rows.isEmpty else { return }
        counters.putBack(unwritten.rows)
        logger.warning(
            "the use of the schema cannot be written",
            metadata: [
                "rows": "\(unwritten.rows.count)",
                "error": "\(unwritten.error.map { "\($0)" } ?? "")",
            ])
    }
}
