// `danji serve`

import ArgumentParser
import Foundation
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
        try await Session.with { session in
            try await Self.checkTables(session)
            try await App(session.configuration, session.database).run(host: host, port: port)
        }
    }

    /// Serving on tables that this program does not know, or that are missing, would only fail
    /// later and less clearly.
    private static func checkTables(_ session: Session) async throws {
        let setting = ProcessInfo.processInfo.environment["DANJI_MIGRATIONS_DIR"]
        guard let folder = try? MigrationFiles.directory(setting: setting) else { return }
        let pending = try await Migrator(MigrationFiles.read(folder))
            .pending(on: session.database)
        if let first = pending.first {
            throw ConfigurationError(
                description: "The database lacks \(pending.count) migration(s), the first is "
                    + "\(first.name). Run: danji migrate")
        }
    }

    private static var settings: String {
        Configuration.settings.map { setting in
            "  \(setting.name)\n      \(setting.meaning) (default: \(setting.standard))"
        }.joined(separator: "\n")
    }
}
