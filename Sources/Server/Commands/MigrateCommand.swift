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
            DANJI_MIGRATIONS_DIR names another folder.
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
        let patience = wait
        let applied = try await Session.with { session in
            try await Migrator(migrations).run(
                on: session.database, patience: patience,
                waiting: {
                    Console.warn("waiting up to \(patience) s for another migration: \($0)")
                },
                progress: { Console.print("applying \($0.name)") })
        }
        Console.print(
            applied.isEmpty
                ? "The database is up to date (\(migrations.count) migrations)."
                : "Applied \(applied.count) of \(migrations.count) migrations.")
    }
}
