// Why the database cannot be brought up to date, in words for the operator's terminal.

public import Postgres

/// Why a migration stopped. The database is left in the state before the failed migration.
public enum MigrationError: Error, Sendable {
    /// No folder `Migrations` was found.
    case noDirectory
    /// The folder contains no migration.
    case noFiles(String)
    /// A file or the folder cannot be read, or is not UTF-8.
    case unreadable(String)
    /// Not `NNNN_name.sql`.
    case badName(String)
    /// A number is missing or duplicated.
    case badOrder(String, expected: Int32)
    /// An applied migration is no longer in the folder.
    case missing(String)
    /// An applied migration was changed or renamed since.
    case changed(String)
    /// A migration was applied although an earlier one was not.
    case gap(String)
    /// PostgreSQL refused a migration.
    case failed(String, PostgresError)
    /// The database's encoding is not UTF-8.
    case encoding(String)
    /// Another process held the lock for the whole waiting time.
    case locked(LockHolder?)
    /// PostgreSQL is unavailable.
    case database(PostgresError)
}

extension MigrationError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .noDirectory:
            "no folder Migrations in the working directory or near the program; "
                + "name it with DANJI_MIGRATIONS_DIR"
        case .noFiles(let path): "no migrations (NNNN_name.sql) in \(path)"
        case .unreadable(let path): "\(path) cannot be read as UTF-8"
        case .badName(let name): "\(name) is not called NNNN_name.sql (a-z, 0-9, _)"
        case .badOrder(let name, let expected):
            "\(name) has the wrong number: the next one is \(expected), "
                + "since numbers go up by one from 0001"
        case .missing(let name):
            "the database has had \(name), which is not among the files: "
                + "this program is older than the database"
        case .changed(let name):
            "\(name) is not what the database has had under this number: "
                + "migrations are never changed once applied, add a new one"
        case .gap(let name): "\(name) was applied, but one before it was not"
        case .failed(let name, let error):
            "\(name) failed and was undone: \(Self.detailed(error))"
        case .encoding(let found):
            "the database keeps text as \(found), and must keep it as UTF8. Make a new one:\n  "
                + MigrationQueries.databaseCreation
        case .locked(let holder):
            "another migration of this database has not ended"
                + (holder.map { ": \($0). If it is dead: \($0.ending)" } ?? "")
        case .database(let error): Self.detailed(error)
        }
    }

    // The server's own message, for the terminal of the person who runs the migration.
    private static func detailed(_ error: PostgresError) -> String {
        guard let server = error.serverError else { return error.description }
        var text = "\(server.confidential.message) (SQLSTATE \(server.sqlState))"
        if let detail = server.confidential.detail { text += "\n  detail: \(detail)" }
        if let hint = server.confidential.hint { text += "\n  hint: \(hint)" }
        if let position = server.confidential.position { text += "\n  at character \(position)" }
        return text
    }
}

/// The session that holds the lock of migrations.
public struct LockHolder: Sendable, Equatable, CustomStringConvertible {
    public let processID: Int32
    public let application: String
    public let host: String
    public let state: String
    /// In UTC.
    public let connectedAt: String

    /// The statement that ends it.
    var ending: String { MigrationQueries.end(processID) }

    public var description: String {
        "\(application) on \(host), backend \(processID), \(state), connected since \(connectedAt)"
    }
}
