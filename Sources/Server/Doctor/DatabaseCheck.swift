// PostgreSQL: reachable, of a version and with tables that the program knows, with a role that may
// only serve, and with the right time.

import Foundation
import Postgres
import Resolvers

struct DatabaseCheck {
    private let configuration: Configuration
    private let migrations: String?

    /// Seconds until PostgreSQL must have answered.
    private static let timeout = 5
    /// Seconds by which the clocks may differ.
    private static let leastSkew = 2.0
    private static let greatestSkew = 60.0
    /// The release in which the statements are tested.
    private static let leastVersion = 150_000

    init(_ configuration: Configuration, _ variables: [String: String]) {
        self.configuration = configuration
        migrations = variables["DANJI_MIGRATIONS_DIR"]
    }

    func run(_ report: inout DoctorReport) async {
        let database: PostgresClient
        do {
            var settings = PostgresConfiguration(configuration.databaseURL)
            settings.readConnections = configuration.readConnections
            settings.writeConnections = configuration.writeConnections
            database = try PostgresClient(settings)
        } catch {
            report.fail(
                "database", "DANJI_DATABASE_URL is not what libpq takes for a connection.",
                "E.g. postgresql://danji_app@db.example/danji")
            return
        }
        if await isReachable(database, &report) {
            await facts(database, &report)
            await tables(database, &report)
            await role(database, &report)
        }
        await database.close()
    }

    private func isReachable(
        _ database: PostgresClient, _ report: inout DoctorReport
    ) async -> Bool {
        do {
            try await database.waitUntilReady(deadline: .after(.seconds(Self.timeout)))
        } catch {
            report.fail(
                "database",
                "it cannot be reached: \(database.confidentialConnectFailure ?? "\(error)")",
                "Is it running, and does it let this machine in (pg_hba.conf)?")
            return false
        }
        do {
            try await database.verifyLanes(all: true)
            report.ok("database", "reachable, with all \(database.sessionCount) sessions at once")
        } catch {
            report.fail(
                "database", "\(error)",
                "A node needs \(database.sessionCount) sessions that stay its own: raise "
                    + "max_connections or the pooler's limit; PgBouncer: pool_mode = session.")
        }
        return true
    }

    private func facts(_ database: PostgresClient, _ report: inout DoctorReport) async {
        let facts: DatabaseFacts
        let before = Date()
        do {
            facts = try await DatabaseFacts.read(from: database)
        } catch {
            report.fail("database.version", "its settings cannot be read: \(error)", "See its log.")
            return
        }
        let after = Date()
        if facts.versionNumber < Self.leastVersion {
            report.fail(
                "database.version", "PostgreSQL \(facts.version)", "Update it to 15 or later.")
        } else {
            report.ok("database.version", "PostgreSQL \(facts.version)")
        }
        if facts.encoding != "UTF8" {
            report.fail(
                "database.encoding", "the database stores text as \(facts.encoding).",
                "Create it with ENCODING 'UTF8': see docs/operations.md.")
        }
        if !facts.hasAutovacuum {
            report.fail(
                "database.autovacuum", "autovacuum is off.",
                "Turn it on: the serving role may not VACUUM deleted ballots away."
            )
        }
        let now = Double(facts.now) / 1e6
        let skew = max(
            before.timeIntervalSince1970 - now, now - after.timeIntervalSince1970, 0)
        let text = "\(Int(skew.rounded())) s"
        if skew > Self.greatestSkew {
            report.fail(
                "database.clock", "its clock differs from this machine's by \(text).",
                "Synchronise both (chrony): tokens and deadlines depend on the time.")
        } else if skew > Self.leastSkew {
            report.warn(
                "database.clock", "its clock differs from this machine's by \(text).",
                "Synchronise both (chrony).")
        } else {
            report.ok("database.clock", "agrees with this machine's")
        }
    }

    private func tables(_ database: PostgresClient, _ report: inout DoctorReport) async {
        do {
            let folder = try MigrationFiles.directory(setting: migrations)
            let pending = try await Migrator(MigrationFiles.read(folder)).pending(on: database)
            guard pending.isEmpty else {
                report.fail(
                    "database.tables",
                    "\(pending.count) migrations are missing, the first is \(pending[0].name).",
                    "Run: danji migrate")
                return
            }
            if let unfit = try await DatabaseFit.firstIncompatible(on: database) {
                report.fail(
                    "database.tables",
                    "statement \(unfit.name): \(unfit.error.confidential.message)",
                    "Something else than danji migrate changed the tables: restore them.")
                return
            }
            report.ok("database.tables", "up to date")
        } catch {
            report.fail(
                "database.tables", "\(error)",
                "Run: danji migrate, as the role that owns the tables."
            )
        }
    }

    private func role(_ database: PostgresClient, _ report: inout DoctorReport) async {
        do {
            let (role, excess) = try await ServingRole.excess(of: database)
            let isProduction = configuration.environment == .production
            guard let first = excess.first else {
                report.ok("database.role", "\(role) may serve, and nothing else")
                return
            }
            let more = excess.count > 1 ? ", and \(excess.count - 1) more" : ""
            let message = "the role \(role) \(first)\(more)."
            let advice =
                "Make one for serving (\(ServingRole.creation)); run danji migrate as the owner."
            if isProduction {
                report.fail("database.role", message, advice)
            } else {
                report.warn("database.role", "\(message) Production refuses it.", advice)
            }
        } catch {
            report.fail("database.role", "its rights cannot be read: \(error)", "See its log.")
        }
    }
}
