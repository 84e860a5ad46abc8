// What a node does besides serving: scheduled work, sweeping what has expired, and in development
// following the clock that tests move.

import Foundation
import Logging
import Postgres
import Resolvers
import ServiceLifecycle

/// Sweeps expired guests, sessions and limits, and the use of the schema, at start and then every
/// hour.
struct Sweeper: Service {
    let database: PostgresClient
    /// For which the use of the schema is stored.
    let usageDays: Int
    let logger: Logger

    private static let interval = Duration.seconds(3_600)

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while true {
                do {
                    _ = try await AccountSweep.run(on: database)
                    try await SchemaUsage.sweep(olderThan: usageDays, on: database)
                } catch {
                    logger.warning("sweep failed", metadata: ["error": "\(error)"])
                }
                try? await Task.sleep(for: Self.interval)
                if Task.isCancelled { return }
            }
        }
    }
}

/// Performs scheduled work every second: the domain promises to act within 5 seconds of the set
/// time.
struct Scheduler: Service {
    let work: DueWork

    private static let interval = Duration.seconds(1)

    func run() async throws {
        await cancelWhenGracefulShutdown { await work.keepRunning(every: Self.interval) }
    }
}

/// Cancels requests that take too long, and drops reserved streams that were not opened, at most a
/// second late.
struct RequestTimer: Service {
    let requests: ActiveRequests
    let reservations: StreamReservations

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                requests.cancelOverdue()
                await reservations.expire()
                try? await Task.sleep(for: .seconds(1))
            }
        }
    }
}

/// Reads events for the subscribers of this node.
struct EventService: Service {
    let events: EventReader

    func run() async throws {
        await cancelWhenGracefulShutdown { await events.run() }
    }
}

/// Sets the domain's time to the database's plus the seconds in a file, read every second.
struct ClockFollower: Service {
    let file: String
    let database: PostgresClient
    let logger: Logger

    func run() async throws {
        await cancelWhenGracefulShutdown {
            var applied: Int64?
            while !Task.isCancelled {
                let wanted = Self.seconds(in: file)
                if wanted != applied {
                    do {
                        try await DomainClock.set(offsetSeconds: wanted, on: database)
                        applied = wanted
                    } catch {
                        logger.warning("clock not set", metadata: ["error": "\(error)"])
                    }
                }
                try? await Task.sleep(for: .seconds(1))
            }
        }
    }

    /// `+3600`, `-60` or `0`; a file that is missing or holds anything else means 0.
    static func seconds(in file: String) -> Int64 {
        guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { return 0 }
        return Int64(text.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0
    }
}
