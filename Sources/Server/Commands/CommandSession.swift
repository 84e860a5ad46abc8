// What every command starts with: the configuration and a database.

import ArgumentParser
import Foundation
import Logging
import Postgres

/// The environment of a command.
struct CommandSession {
    let configuration: Configuration
    let database: PostgresClient

    /// The database role of a command.
    enum Access: String {
        /// The role that serves.
        case serving = "DANJI_DATABASE_URL"
        /// The role that owns the tables.
        case owner = "DANJI_MIGRATION_DATABASE_URL"
    }

    /// Reads the environment and connects; reports misspelt variables.
    ///
    /// - Parameter isNode: whether standard error is a node's log
    static func open(as access: Access, isNode: Bool = false) throws -> CommandSession {
        let variables = ProcessInfo.processInfo.environment
        for name in Configuration.unknownNames(variables) {
            Console.warn(
                "\(name) is no setting of danji; is it misspelt? See danji serve --help.",
                inLog: isNode)
        }
        let configuration = try Configuration(variables)
        var url = configuration.databaseURL
        if access == .owner {
            url = try configuration.requiredOwnerURL()
        }
        var postgres = PostgresConfiguration(url)
        postgres.connectTimeout = connectTime
        postgres.readConnections = configuration.readConnections
        postgres.writeConnections = configuration.writeConnections
        postgres.repeatAfter = .milliseconds(configuration.readRepeatMilliseconds)
        return CommandSession(
            configuration: configuration, database: try PostgresClient(postgres))
    }

    /// How long connecting may take on a busy machine.
    private static let connectTime = Duration.seconds(30)
    /// After this time a user at a terminal sees what the command is waiting for.
    private static let noticeTime = Duration.seconds(2)

    /// Waits until PostgreSQL answers; reports why it does not.
    /// - Parameter all: whether all connections that a node uses at once must be available
    private func waitUntilReady(_ access: Access, all: Bool) async throws {
        let variable =
            configuration.ownerURL == nil ? Access.serving.rawValue : access.rawValue
        let notice = Task { [database] in
            try await Task.sleep(for: Self.noticeTime)
            Console.warn(
                "waiting for PostgreSQL (\(variable)) to give "
                    + (all ? "\(database.sessionCount) sessions at once" : "sessions"),
                inLog: all)
        }
        defer { notice.cancel() }
        do {
            try await database.waitUntilReady(deadline: .after(Self.connectTime))
        } catch  where database.statistics.connects > 0 {
            throw ConfigurationError(
                description: "PostgreSQL, or a pooler before it, has too few sessions "
                    + "(\(variable))\n\(Self.sizeAdvice(database.sessionCount))")
        } catch {
            let reason = database.confidentialConnectFailure ?? "\(error)"
            throw ConfigurationError(
                description: "PostgreSQL cannot be reached (\(variable)): \(reason)")
        }
        do {
            try await database.verifyLanes(all: all)
        } catch LaneFault.tooFewConnections(let wanted, let seconds) {
            throw ConfigurationError(
                description: "\(LaneFault.tooFewConnections(wanted: wanted, seconds: seconds)) "
                    + "(\(variable))\n\(Self.sizeAdvice(database.sessionCount))")
        } catch {
            throw ConfigurationError(
                description: "\(error) (\(variable))\n\(Self.advice)")
        }
    }

    private static func sizeAdvice(_ sessions: Int) -> String {
        """
        Every node needs \(sessions) sessions: DANJI_READ_CONNECTIONS + DANJI_WRITE_CONNECTIONS + 3. \
        Raise the pooler's limit (PgBouncer: default_pool_size, max_db_connections) and \
        PostgreSQL's max_connections to the sum of all nodes, or lower the two settings.
        """
    }

    private static let advice = """
        Connect to PostgreSQL directly, or through a pooler that keeps sessions (PgBouncer: \
        pool_mode = session).
        """

    /// Runs a command's work with a session and closes it, whatever the outcome.
    ///
    /// - Parameter all: whether the command is a node, which needs all its connections at once
    static func with<Value>(
        as access: Access = .serving, all: Bool = false,
        _ body: (CommandSession) async throws -> Value
    ) async throws -> Value {
        let session = try open(as: access, isNode: all)
        let result: Result<Value, any Error>
        do {
            try await session.waitUntilReady(access, all: all)
            result = .success(try await body(session))
        } catch {
            result = .failure(error)
        }
        await session.database.close()
        return try result.get()
    }
}

/// The output for users at a terminal. Results go to standard output, everything else to standard
/// error.
enum Console {
    static func print(_ text: String) {
        write(text + "\n", to: .standardOutput)
    }

    /// - Parameter inLog: whether standard error is a log, whose lines are JSON
    static func warn(_ text: String, inLog: Bool = false) {
        guard inLog else { return write("danji: \(text)\n", to: .standardError) }
        let logger = Logger(label: "danji") { JSONLogHandler(label: $0, level: .warning) }
        logger.warning("\(text)")
    }

    private static func write(_ text: String, to file: FileHandle) {
        try? file.write(contentsOf: Data(text.utf8))
    }
}

/// A progress bar on one line of a terminal; without a terminal, a line at every tenth.
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

extension Configuration {
    /// The database as the role that owns its tables, which in production is a role of its own.
    fileprivate func requiredOwnerURL() throws(ConfigurationError) -> String {
        if let ownerURL { return ownerURL }
        guard environment == .development else {
            throw ConfigurationError(
                description: "DANJI_MIGRATION_DATABASE_URL is not set. In production it names the "
                    + "database as the role that owns its tables, which is not the role of "
                    + "DANJI_DATABASE_URL that serves: see docs/operations.md.")
        }
        return databaseURL
    }
}
