// A connection with its own thread, for what does not fit a lane: migration scripts, long-held
// locks, COPY.

import DequeModule
import Glibc
import Synchronization

/// A connection for scripts, locks and COPY. Its calls run one after the other, without a statement
/// timeout; a cancelled task cancels the statement on the server.
public final class PostgresSession: Sendable {
    private let thread: SessionThread

    init() { thread = SessionThread() }

    deinit { thread.stop() }

    /// Runs SQL text of one or more statements by the simple protocol. Without BEGIN in the text,
    /// they are one transaction.
    public func execute(script: String) async throws(PostgresError) {
        guard !script.utf8.contains(0) else { throw .encoding(.zeroCharacter(parameter: 0)) }
        try await run { connection throws(PostgresError) in
            try connection.execute(script: script)
        }
    }

    /// Runs one statement that is not prepared. NULL needs a cast in the SQL: `$1::int4`.
    public func query(
        _ sql: String, _ parameters: [Parameter] = []
    ) async throws(PostgresError) -> Rows {
        let types = parameters.map { $0.type ?? PostgresType(oid: 0) }
        let encoded = try EncodedParameters(parameters, types: types)
        return try await run { connection throws(PostgresError) in
            Rows(owning: try connection.query(sql, types: types, encoded))
        }
    }

    /// Runs a statement of the catalogue without preparing it: a session is used for little.
    public func query(
        _ statement: Statement, _ parameters: [Parameter] = []
    ) async throws(PostgresError) -> Rows {
        try await query(statement.sql, parameters)
    }

    func learnColumns(of definition: Statement.Definition) async throws(PostgresError) {
        try await run { connection throws(PostgresError) in
            let result = try connection.describe(definition.sql, types: definition.types)
            defer { result.free() }
            _ = definition.fits(result)
        }
    }

    /// Runs `COPY … FROM STDIN` and lets `body` write its data. If `body` throws, the server
    /// discards all of it.
    /// - Returns: The number of rows copied.
    public nonisolated(nonsending) func copyIn(
        _ sql: String, writing body: (CopyWriter) async throws(PostgresError) -> Void
    ) async throws(PostgresError) -> Int {
        try await run { connection throws(PostgresError) in try connection.beginCopy(sql) }
        do {
            try await body(CopyWriter(session: self))
        } catch {
            // The server's error about a refused row is more useful than a broken pipe.
            try await end(copyFailure: "the client gave up")
            throw error
        }
        return try await run(isCancellable: false) { connection throws(PostgresError) in
            let result = try connection.endCopy(failure: nil)
            defer { result.free() }
            return result.affectedRows ?? 0
        }
    }

    /// Streams chunks, cut anywhere, through `COPY … FROM STDIN`.
    /// - Returns: The number of rows copied.
    public nonisolated(nonsending) func copyIn<Chunks: AsyncSequence>(
        _ sql: String, _ chunks: Chunks
    ) async throws(PostgresError) -> Int where Chunks.Element == [UInt8], Chunks.Failure == Never {
        try await copyIn(sql) { writer throws(PostgresError) in
            for await chunk in chunks { try await writer.write(chunk) }
        }
    }

    func connect(
        _ options: ConnectionOptions, report: @escaping @Sendable (String) -> Void
    ) async throws(PostgresError) {
        try await thread.connect(options, report: report).get()
    }

    func close() { thread.stop() }

    fileprivate func put(_ bytes: [UInt8]) async throws(PostgresError) {
        try await run { connection throws(PostgresError) in try connection.putCopy(bytes) }
    }

    private func end(copyFailure: String) async throws(PostgresError) {
        do {
            try await run(isCancellable: false) { connection throws(PostgresError) in
                try connection.endCopy(failure: copyFailure).free()
            }
        } catch {
            // 57014 is the server's answer to our own cancellation.
            if error.isStatementCancelled { return }
            throw error
        }
    }

    private func run<Value: Sendable>(
        isCancellable: Bool = true,
        _ body: @escaping @Sendable (BlockingConnection) throws(PostgresError) -> Value
    ) async throws(PostgresError) -> Value {
        if isCancellable, Task.isCancelled { throw .cancelled }
        let result = await withTaskCancellationHandler {
            await thread.run(body)
        } onCancel: {
            if isCancellable { thread.cancel() }
        }
        if isCancellable, Task.isCancelled, case .failure(let error) = result,
            error.isStatementCancelled
        {
            throw .cancelled
        }
        return try result.get()
    }
}

/// Takes the data of a COPY.
public struct CopyWriter: Sendable {
    fileprivate let session: PostgresSession

    /// Hands a chunk, cut anywhere, to the server; returns when it can take the next one.
    public func write(_ chunk: [UInt8]) async throws(PostgresError) {
        try await session.put(chunk)
    }
}

extension PostgresClient {
    /// Streams chunks, cut anywhere, through `COPY … FROM STDIN` on a separate connection, as fast
    /// as the server accepts them.
    /// - Returns: The number of rows copied.
    public nonisolated(nonsending) func copyIn<Chunks: AsyncSequence>(
        _ sql: String, _ chunks: Chunks
    ) async throws(PostgresError) -> Int where Chunks.Element == [UInt8], Chunks.Failure == Never {
        try await withSession { session throws(PostgresError) in
            try await session.copyIn(sql, chunks)
        }
    }
}
