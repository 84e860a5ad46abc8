// Everything that can go wrong between a caller and PostgreSQL, as one type.
// The text of `description` may be shown in any log: no SQL, no value, no host.

/// Why a statement has no rows.
public enum PostgresError: Error, Sendable {
    /// PostgreSQL refused the statement.
    case server(ServerError)
    /// The connection broke and the statement took no lasting effect (a read, or a transaction
    /// that had not reached COMMIT).
    case connectionLost
    /// No connection was available within the time limit.
    case unavailable
    /// The deadline passed. If a write outside a transaction may have happened, the error is
    /// `outcomeUnknown` instead.
    case timeout
    /// The task that waited was cancelled.
    case cancelled
    /// The queue for connections is full, or the wait in it was too long.
    case overloaded
    /// COMMIT, or a write outside a transaction, was sent and its answer never came.
    case outcomeUnknown
    /// A statement failed inside the transaction and the body continued, so nothing was committed.
    case transactionAborted
    /// The server or the caller did what this client does not support, such as COPY in a lane.
    case protocolViolation(ProtocolViolation)
    /// A value cannot be sent.
    case encoding(EncodingFailure)
    /// A result is not what the program expects: the database was changed, or the program is wrong.
    case decoding(DecodingFailure)
    /// The connection string cannot be used.
    case configuration
    /// The client or session was shut down.
    case closed

    /// Why a value cannot be encoded.
    public enum EncodingFailure: Sendable, Equatable {
        /// PostgreSQL's text cannot hold U+0000.
        case zeroCharacter(parameter: Int)
        /// The encoded parameter exceeds 2^30 bytes.
        case tooLong(parameter: Int)
        /// The bytes given as text are not UTF-8.
        case invalidUTF8(parameter: Int)
    }

    /// Why a result cannot be read.
    public enum DecodingFailure: Sendable, Equatable {
        /// There is no such column, or no such row.
        case missing(column: Int)
        case null(column: Int)
        case type(column: Int, wanted: PostgresType, found: PostgresType)
        /// The bytes are not a value of the column's type.
        case form(column: Int)
        /// The statement returns different columns than on its first run.
        case changed(statement: String)
        /// Texts of a column of more than 4 GiB.
        case tooLong(column: Int)
        /// The rows are not those that were requested.
        case unexpectedRows
    }

    /// How the rules of the lane were broken.
    public enum ProtocolViolation: Sendable, Equatable {
        /// COPY belongs on a session.
        case copyInPipeline
        /// libpq refused to send.
        case sendRefused
        /// A result arrived that nobody was waiting for.
        case unexpectedResult
    }
}

extension PostgresError {
    /// The server's error, if it is one.
    public var serverError: ServerError? {
        if case .server(let error) = self { error } else { nil }
    }

    /// The five characters of the server's SQLSTATE, such as `23505`.
    public var sqlState: String? { serverError?.sqlState }

    /// The name of the constraint that a row broke, nil for other errors.
    public var violatedConstraint: String? {
        guard let error = serverError, error.sqlState.hasPrefix("23") else { return nil }
        return error.constraint
    }

    /// Whether a row broke the unique constraint or index of this name.
    public func isUniqueViolation(of constraint: StaticString) -> Bool {
        matches(state: "23505", constraint: constraint)
    }

    /// Whether a row broke the foreign key of this name.
    public func isForeignKeyViolation(of constraint: StaticString) -> Bool {
        matches(state: "23503", constraint: constraint)
    }

    /// Whether a row broke the check constraint of this name.
    public func isCheckViolation(of constraint: StaticString) -> Bool {
        matches(state: "23514", constraint: constraint)
    }

    /// Whether the same transaction may be tried again: a serialization failure or a deadlock.
    public var isRetryable: Bool { sqlState == "40001" || sqlState == "40P01" }

    /// Whether the server stopped the statement, at its `statement_timeout` or on request.
    public var isStatementCancelled: Bool { sqlState == "57014" }

    private func matches(state: String, constraint: StaticString) -> Bool {
        guard let error = serverError, error.sqlState == state else { return false }
        return error.constraint == constraint.description
    }
}

/// The fields of an ErrorResponse.
///
/// https://www.postgresql.org/docs/15/protocol-error-fields.html
public struct ServerError: Error, Sendable, Equatable {
    /// Five characters, see https://www.postgresql.org/docs/15/errcodes-appendix.html
    public let sqlState: String
    public let constraint: String?
    public let schema: String?
    public let table: String?
    public let column: String?
    /// The server's message. It may quote values and SQL: for the operator's terminal only.
    public let confidential: Confidential

    /// Text of the server that may hold values, SQL or names of hosts.
    public struct Confidential: Sendable, Equatable {
        public let message: String
        public let detail: String?
        public let hint: String?
        /// The call stack of the failure; for COPY it names the line.
        public let context: String?
        /// The position in the statement, in characters from 1.
        public let position: Int?
    }
}

extension ServerError: CustomStringConvertible {
    public var description: String {
        var text = "PostgreSQL error \(sqlState)"
        if let constraint { text += ", constraint \(constraint)" }
        if let table { text += ", table \(table)" }
        if let column { text += ", column \(column)" }
        return text
    }
}

// Without this, printing or dumping an error would show what the server quoted.
extension ServerError.Confidential: CustomStringConvertible, CustomReflectable {
    public var description: String { "(confidential)" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

extension PostgresError.DecodingFailure: CustomStringConvertible {
    public var description: String {
        switch self {
        case .missing(let column): "there is no such row or column \(column)"
        case .null(let column): "NULL in column \(column)"
        case .type(let column, let wanted, let found):
            "column \(column) is read as type \(wanted.oid) and has type \(found.oid)"
        case .form(let column): "column \(column) has bytes that its type has not"
        case .changed(let statement):
            "statement \(statement) returns other columns than when the program started"
        case .tooLong(let column): "texts of more than 4 GiB in column \(column)"
        case .unexpectedRows: "rows that were not asked for"
        }
    }
}

extension PostgresError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .server(let error): error.description
        case .connectionLost: "the connection to PostgreSQL was lost"
        case .unavailable: "no connection to PostgreSQL"
        case .timeout: "the deadline passed before PostgreSQL answered"
        case .cancelled: "the task was cancelled"
        case .overloaded: "too many statements wait for PostgreSQL"
        case .outcomeUnknown: "the connection was lost while committing: outcome unknown"
        case .transactionAborted: "the transaction had failed and was rolled back"
        case .protocolViolation(.copyInPipeline): "COPY was sent outside a session"
        case .protocolViolation(.sendRefused): "libpq refused to send"
        case .protocolViolation(.unexpectedResult): "PostgreSQL sent an unexpected result"
        case .encoding(.zeroCharacter(let index)): "parameter \(index + 1) holds U+0000"
        case .encoding(.tooLong(let index)): "parameter \(index + 1) is too long"
        case .encoding(.invalidUTF8(let index)): "parameter \(index + 1) is not UTF-8"
        case .decoding(let failure): "a result cannot be read: \(failure)"
        case .configuration: "the connection string cannot be used"
        case .closed: "the client is closed"
        }
    }
}
