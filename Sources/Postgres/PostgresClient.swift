// The door to PostgreSQL: a read lane, a write lane, notifications and sessions of their own.

/// Reads share a few connections in pipeline mode; writes and transactions hold one each.
public final class PostgresClient: Sendable {
    public let configuration: PostgresConfiguration

    /// Starts to connect; does not wait for it.
    public init(_ configuration: PostgresConfiguration) throws(PostgresError) {
        self.configuration = configuration
    }

    /// Runs one statement. Reads go to the read lane. A write is a transaction of its own; if its
    /// answer is lost the error is `.outcomeUnknown`.
    ///
    /// - Parameter deadline: When to give up; `configuration.defaultTimeout` from now without one.
    public func query(
        _ statement: Statement, _ parameters: [Parameter] = [], deadline: Deadline? = nil
    ) async throws(PostgresError) -> Rows {
        throw .unavailable
    }

    /// Runs `body` between BEGIN and COMMIT on one connection of the write lane. An error rolls
    /// back and is thrown on.
    ///
    /// - Parameters:
    ///   - isolation: READ COMMITTED without one.
    ///   - deadline: For the connection and each statement that names none of its own.
    public nonisolated(nonsending) func withTransaction<Value>(
        isolation: Transaction.Isolation = .readCommitted, deadline: Deadline? = nil,
        _ body: (Transaction) async throws(PostgresError) -> Value
    ) async throws(PostgresError) -> Value {
        throw .unavailable
    }

    /// What PostgreSQL tells on a channel, until the stream is dropped.
    public func notifications(on channel: String) -> AsyncStream<ChannelEvent> {
        AsyncStream { $0.finish() }
    }

    /// A connection outside the lanes, closed when `body` returns.
    public nonisolated(nonsending) func withSession<Value>(
        _ body: (PostgresSession) async throws(PostgresError) -> Value
    ) async throws(PostgresError) -> Value {
        throw .unavailable
    }

    /// Streams rows through COPY … FROM STDIN on a connection of its own, as fast as the server
    /// takes them.
    /// - Returns: How many rows were copied.
    public nonisolated(nonsending) func copyIn<Chunks: AsyncSequence>(
        _ sql: String, _ chunks: Chunks
    ) async throws(PostgresError) -> Int where Chunks.Element == [UInt8] {
        throw .unavailable
    }

    /// The counters since the start.
    public var statistics: PostgresStatistics { PostgresStatistics() }

    /// Waits until a connection of each lane is up.
    public func waitUntilReady(deadline: Deadline) async throws(PostgresError) {}

    /// Answers what is waiting with `.closed`, ends the connections and the thread.
    public func close() async {}
}

/// A transaction in progress, good until the body of `withTransaction` returns.
public struct Transaction: Sendable {
    public enum Isolation: Sendable, Equatable { case readCommitted, repeatableRead, serializable }

    /// Runs one statement, read or write.
    public func query(
        _ statement: Statement, _ parameters: [Parameter] = [], deadline: Deadline? = nil
    ) async throws(PostgresError) -> Rows {
        throw .unavailable
    }

    /// Runs statements in order with one round trip. The first error is thrown, and what came
    /// after it did not run.
    public func queryAll(
        _ statements: [BoundStatement], deadline: Deadline? = nil
    ) async throws(PostgresError) -> [Rows] {
        throw .unavailable
    }

    /// Makes the end of the body a ROLLBACK instead of a COMMIT; its value is returned all the
    /// same.
    public func rollBack() {}
}

/// What a channel brings.
public enum ChannelEvent: Sendable, Equatable {
    /// LISTEN has taken effect, at first and after each lost connection: what was sent before it
    /// was missed.
    case listening
    case notification(payload: String, processID: Int32)
}

/// A connection for scripts, locks and COPY. Its calls run one after the other.
public final class PostgresSession: Sendable {
    /// Runs SQL text of one or more statements by the simple protocol. Without BEGIN in the text,
    /// they are one transaction.
    public func execute(script: String) async throws(PostgresError) {
        throw .unavailable
    }

    /// Runs one statement that is not prepared.
    public func query(
        _ sql: String, _ parameters: [Parameter] = []
    ) async throws(PostgresError) -> Rows {
        throw .unavailable
    }

    /// Streams `COPY … FROM STDIN`.
    /// - Returns: How many rows were copied.
    public nonisolated(nonsending) func copyIn<Chunks: AsyncSequence>(
        _ sql: String, _ chunks: Chunks
    ) async throws(PostgresError) -> Int where Chunks.Element == [UInt8] {
        throw .unavailable
    }
}

/// Counters since the client started.
public struct PostgresStatistics: Sendable, Equatable {
    /// Statements of callers that were sent, without BEGIN, COMMIT, ROLLBACK and LISTEN.
    public var statements = 0
}
