// `danji serve`

import ArgumentParser
import Foundation
import Postgres
import Resolvers

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serve GraphQL over HTTP.",
        discussion: """
            Endpoints: POST /graphql, GET /health/live, GET /health/ready, and /media/…
            for the files whose addresses the API gives out.

            Settings, from the environment:
            \(settings)
            """)

    @Option(help: "The address to listen on.")
    var host = "127.0.0.1"

    @Option(help: "The port to listen on; 0 takes a free one.")
    var port = 8080

    func validate() throws {
        guard (0...65_535).contains(port) else {
            throw ValidationError("--port must be from 0 to 65535.")
        }
    }

    func run() async throws {
        try await CommandSession.with(all: true) { session in
            try await Self.checkTables(session)
            try await Self.checkFit(session)
            try await Self.checkRole(session)
            try await App(session.configuration, session.database).run(host: host, port: port)
        }
    }

    /// Serving on tables that this program does not know, or that are missing, would only fail
    /// later and less clearly.
    private static func checkTables(_ session: CommandSession) async throws {
        let setting = ProcessInfo.processInfo.environment["DANJI_MIGRATIONS_DIR"]
        guard let folder = try? MigrationFiles.directory(setting: setting) else { return }
        let migrator = Migrator(try MigrationFiles.read(folder))
        let pending: [Migration]
        do {
            pending = try await migrator.pending(on: session.database)
        } catch {
            guard case .database(let cause) = error, cause.sqlState == "42501" else { throw error }
            throw ConfigurationError(
                description: "The role of DANJI_DATABASE_URL may not read the tables. Run: danji "
                    + "migrate, as the role that owns them (DANJI_MIGRATION_DATABASE_URL); it "
                    + "grants what serving needs.")
        }
        if let first = pending.first {
            throw ConfigurationError(
                description: "The database lacks \(pending.count) migration(s), the first is "
                    + "\(first.name). Run: danji migrate")
        }
    }

    /// A database that something else changed answers no request at all.
    private static func checkFit(_ session: CommandSession) async throws {
        if let unfit = try await DatabaseFit.firstIncompatible(on: session.database) {
            throw ConfigurationError(
                description: "The database was changed by something else than danji migrate: "
                    + "statement \(unfit.name): \(unfit.error.confidential.message)")
        }
    }

    /// In production the serving role owns nothing: an attacker who obtains it cannot change tables
    /// or triggers. Its clock is the real one.
    private static func checkRole(_ session: CommandSession) async throws {
        let (role, excess) = try await ServingRole.excess(of: session.database)
        guard session.configuration.environment == .production else {
            if let first = excess.first {
                Console.warn(
                    "the role \(role) \(first.prefix(80)): production would refuse it",
                    inLog: true)
            }
            return
        }
        guard excess.isEmpty else {
            throw ConfigurationError(
                description: "The role \(role) of DANJI_DATABASE_URL may do what no election is "
                    + "safe from; in production it may not:\n"
                    + excess.map { "  - it \($0)\n" }.joined()
                    + "Make a role of its own for serving (\(ServingRole.creation)), run danji "
                    + "migrate as the owner of the tables with DANJI_MIGRATION_DATABASE_URL, and "
                    + "name the new role in DANJI_DATABASE_URL: see docs/operations.md.")
        }
        guard try await DomainClock.isReal(on: session.database) else {
            throw ConfigurationError(
                description: "The database's clock was moved in development. Run: danji migrate")
        }
    }

    private static var settings: String {
        Configuration.settings.map { setting in
            "  \(setting.name)\n      \(setting.meaning) (default: \(setting.standard))"
        }.joined(separator: "\n")
    }
}
