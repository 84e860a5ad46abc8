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

    func run() async throws {
        let folder = try MigrationFiles.directory(
            setting: ProcessInfo.processInfo.environment["DANJI_MIGRATIONS_DIR"])
        let migrations = try MigrationFiles.read(folder)
        let applied = try await Session.with { session in
            try await Migrator(migrations).run(on: session.database) { migration in
                Console.print("applying \(migration.name)")
            }
        }
        Console.print(
            applied.isEmpty
                ? "The database is up to date (\(migrations.count) migrations)."
                : "Applied \(applied.count) of \(migrations.count) migrations.")
    }
}
