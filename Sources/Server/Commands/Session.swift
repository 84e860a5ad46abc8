// What every command begins with: the configuration and a database.

import ArgumentParser
import Foundation
import Postgres

/// The environment of a command.
struct Session {
    let configuration: Configuration
    let database: PostgresClient

    /// Reads the environment and connects; misspelt variables are pointed out.
    static func open() throws -> Session {
        let variables = ProcessInfo.processInfo.environment
        for name in Configuration.unknownNames(variables) {
            Console.warn("\(name) is no setting of danji; is it misspelt? See danji serve --help.")
        }
        let configuration = try Configuration(variables)
        var postgres = PostgresConfiguration(configuration.databaseURL)
        postgres.connectTimeout = connectTime
        postgres.readConnections = configuration.readConnections
        postgres.writeConnections = configuration.writeConnections
        return Session(
            configuration: configuration, database: try PostgresClient(postgres))
    }

    /// What a busy machine may take to connect.
    private static let connectTime = Duration.seconds(30)

    /// Waits until PostgreSQL answers; says why it does not.
    private func waitUntilReady() async throws {
        do {
            try await database.waitUntilReady(deadline: .after(Self.connectTime))
        } catch {
            let reason = database.confidentialConnectFailure ?? "\(error)"
            throw ConfigurationError(
                description: "PostgreSQL cannot be reached (DANJI_DATABASE_URL): \(reason)")
        }
        do {
            try await database.verifyLanes()
        } catch {
            throw ConfigurationError(
                description: "\(error) (DANJI_DATABASE_URL)\n\(Self.advice)")
        }
    }

    private static let advice = """
        Connect to PostgreSQL directly, or through a pooler that keeps sessions (PgBouncer: \
        pool_mode = session).
        """

    /// Runs a command's work with a session and closes it, whatever comes of it.
    static func with<Value>(
        _ body: (Session) async throws -> Value
    ) async throws -> Value {
        let session = try open()
        let result: Result<Value, any Error>
        do {
            try await session.waitUntilReady()
            result = .success(try await body(session))
        } catch {
            result = .failure(error)
        }
        await session.database.close()
        return try result.get()
    }
}

/// What people at a terminal see. Results go to standard output, the rest to standard error.
enum Console {
    static func print(_ text: String) {
        write(text + "\n", to: .standardOutput)
    }

    static func warn(_ text: String) {
        write("danji: \(text)\n", to: .standardError)
    }

    private static func write(_ text: String, to file: FileHandle) {
        try? file.write(contentsOf: Data(text.utf8))
    }
}

/// A bar on one line of a terminal; lines at whole tenths where there is none.
final class ProgressBar {
    private let title: String
    private let isTerminal = isatty(STDERR_FILENO) == 1
    private var shownTenth = -1
    private var shownPercent = -1

    init(_ title: String) {
        self.title = title
    }

    func show(_ done: Int, of total: Int, note: String = "") {
        let percent = total > 0 ? min(100, done * 100 / total) : 100
        guard percent != shownPercent else { return }
        shownPercent = percent
        if isTerminal {
            let filled = percent * 40 / 100
            let bar =
                String(repeating: "#", count: filled) + String(repeating: ".", count: 40 - filled)
            write("\r\(title) [\(bar)] \(percent)% \(note)\(percent == 100 ? "\n" : "")")
        } else if percent / 10 != shownTenth {
            shownTenth = percent / 10
            write("\(title): \(percent)% \(note)\n")
        }
    }

    private func write(_ text: String) {
        try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }
}
