// `danji migrate`

import ArgumentParser
import Foundation
import Resolvers

struct MigrateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate",
        abstract: "Bring the database's tables up to date.",
        discussion: """
            Applies the numbered files of Migrations/ that the database has not had yet, each in a
            transaction. Forward only. Safe to run from several machines at once.
            DANJI_MIGRATIONS_DIR names another folder. Connects as the role that owns the tables
            (DANJI_MIGRATION_DATABASE_URL) and grants the role that serves (of DANJI_DATABASE_URL,
            or DANJI_SERVING_ROLE) what it needs and nothing else; nobody but the owner may make
            tables in the database afterwards, temporary ones included.
            """)

    @Option(help: "Seconds to wait for a migration that another process is running.")
    var wait = 600

    func validate() throws {
        guard (1...86_400).contains(wait) else {
            throw ValidationError("--wait must be from 1 to 86400 seconds.")
        }
    }

    func run() async throws {
        let folder = try MigrationFiles.directory(
            setting: ProcessInfo.processInfo.environment["DANJI_MIGRATIONS_DIR"])
        let migrations = try MigrationFiles.read(folder)
        let timeout = wait
        let applied = try await CommandSession.with(as: .owner) { session in
            let applied = try await Migrator(migrations).run(
                on: session.database, timeout: timeout,
                waiting: {
                    Console.warn("waiting up to \(timeout) s for another migration: \($0)")
                },
                progress: { Console.print("applying \($0.name)") })
            try await Self.prepareServing(session)
            return applied
        }
        Console.print(
            applied.isEmpty
                ? "The database is up to date (\(migrations.count) migrations)."
                : "Applied \(applied.count) of \(migrations.count) migrations.")
    }

    /// What the serving role of production may not do itself: grants its privileges, and resets a
    /// clock that development moved.
    private static func prepareServing(_ session: CommandSession) async throws {
        let configuration = session.configuration
        let isProduction = configuration.environment == .production
        if isProduction { try await DomainClock.set(offsetSeconds: 0, on: session.database) }
        guard let role = configuration.servingRole else {
            if isProduction {
                throw ConfigurationError(
                    description: "DANJI_DATABASE_URL names no role: say in DANJI_SERVING_ROLE "
                        + "which one serves.")
            }
            return
        }
        let isGranted = try await ServingRole.grant(to: role, on: session.database)
        if isProduction, !isGranted {
            throw ConfigurationError(
                description: "The role \(role) would own the tables and serve. In production "
                    + "these are two roles: see docs/operations.md.")
        }
        guard isGranted,
            let statement = try await ServingRole.missingRevocation(
                from: role, on: session.database)
        else { return }
        Console.warn(
            "the role \(role) may make temporary tables or schemas in this database, which "
                + "production refuses, and the role of DANJI_MIGRATION_DATABASE_URL does not own "
                + "the database. As its owner: \(statement)")
    }
}
