// A transaction is a closure: its end cannot be forgotten.

import Synchronization

/// A transaction in progress, valid until the body of `withTransaction` returns. BEGIN is sent with
/// its first statement, so a transaction without statements costs nothing.
public struct Transaction: Sendable {
    public enum Isolation: Sendable, Equatable { case readCommitted, repeatableRead, serializable }

    /// How much a transaction trusts the state of its session, which others used before.
    public enum Preparation: Sendable, Equatable {
        /// The statements that the session has prepared.
        case once
        /// Nothing that the session has named: each statement is sent as text and parsed.
        case eachTime
        /// Nothing at all: as `eachTime`, in a session in which nothing ran before. A used
        /// connection is reopened before the transaction gets it.
        case inNewSession
    }

    fileprivate let client: PostgresClient
    fileprivate let handle: TransactionHandle
    fileprivate let deadline: Deadline

    /// Runs one statement, read or write.
    ///
    /// - Parameter deadline: The transaction's own without one.
    public func query(
        _ statement: Statement, _ parameters: [Parameter] = [], deadline: Deadline? = nil
    ) async throws(PostgresError) -> Rows {
        let bound = BoundStatement(statement, parameters)
        if handle.later.withLock(\.isEmpty) {
            let call = try call(bound, deadline ?? self.deadline)
            StatementCounter.add()
            return try await client.rows(call)
        }
        return try await queryAll([bound], deadline: deadline)[0]
    }

    /// Sends a statement together with the next one, or before COMMIT: it costs no round trip of
    /// its own, and its locks are held for a shorter time. Its errors are thrown by that statement.
    public func queryLater(
        _ statement: Statement, _ parameters: [Parameter] = [],
        _ receive: @escaping @Sendable (Rows) throws(PostgresError) -> Void = { _ in }
    ) {
        let bound = BoundStatement(statement, parameters)
        handle.later.withLock { $0.append(LaterStatement(statement: bound, receive: receive)) }
    }

    /// Sends the deferred statements that nothing followed.
    fileprivate func sendLater() async throws(PostgresError) {
        if handle.later.withLock(\.isEmpty) { return }
        _ = try await sendAll([], deadline)
    }

    /// Runs statements in order with one round trip. The first error is thrown, and statements
    /// after it did not run.
    public func queryAll(
        _ statements: [BoundStatement], deadline: Deadline? = nil
    ) async throws(PostgresError) -> [Rows] {
        if statements.isEmpty { return [] }
        return try await sendAll(statements, deadline ?? self.deadline)
    }

    private func sendAll(
        _ statements: [BoundStatement], _ deadline: Deadline
    ) async throws(PostgresError) -> [Rows] {
        let earlier = handle.later.withLock { later in
            defer { later.removeAll() }
            return later
        }
        var calls: [Call] = []
        for statement in earlier.map(\.statement) + statements {
            calls.append(try call(statement, deadline))
        }
        StatementCounter.add(calls.count)
        let rows = try await client.answers(calls).get()
        for (each, rows) in zip(earlier, rows) { try each.receive(rows) }
        return Array(rows.dropFirst(earlier.count))
    }

    /// The time that the transaction writes into rows, as one of its statements read it from the
    /// server's clock; nil until it is set.
    public var time: Timestamp? {
        get { handle.time.withLock { $0 } }
        nonmutating set { handle.time.withLock { $0 = newValue } }
    }

    /// Makes the end of the body a ROLLBACK instead of a COMMIT; its value is still returned.
    public func rollBack() { handle.rollsBack.store(true, ordering: .relaxed) }

    /// Announces a text to this process when the transaction has committed, and only then; see
    /// `PostgresClient.announcements()`. It is also announced after a COMMIT without an answer:
    /// listeners must check for themselves.
    public func announce(_ text: String) {
        handle.announcements.withLock { $0.append(text) }
    }

    private func call(
        _ bound: BoundStatement, _ deadline: Deadline
    ) throws(PostgresError) -> Call {
        if handle.isOver.load(ordering: .relaxed) { throw .closed }
        let definition = bound.statement.definition
        return Call(
            .inTransaction(handle, definition),
            try EncodedParameters(bound.parameters, types: definition.types), deadline: deadline)
    }
}

extension PostgresClient {
    /// Runs `body` between BEGIN and COMMIT on one connection of the write lane. An error rolls
    /// back and is rethrown.
    ///
    /// If a statement failed and `body` still returned, nothing is committed and
    /// `.transactionAborted` is thrown. If COMMIT was sent and its answer did not come, the error
    /// is `.outcomeUnknown`. Cancelling the task stops statements, never a COMMIT.
    ///
    /// - Parameters:
    ///   - deadline: For the connection and each statement without its own;
    ///     `configuration.defaultTimeout` from now without one.
    public nonisolated(nonsending) func withTransaction<Value>(
        isolation: Transaction.Isolation = .readCommitted,
        preparation: Transaction.Preparation = .once, deadline: Deadline? = nil,
        _ body: (Transaction) async throws(PostgresError) -> Value
    ) async throws(PostgresError) -> Value {
        let handle = TransactionHandle(isolation, preparation)
        let deadline = deadline ?? defaultDeadline
        let transaction = Transaction(client: self, handle: handle, deadline: deadline)
        let value: Value
        do {
            value = try await body(transaction)
            if !handle.rollsBack.load(ordering: .relaxed) { try await transaction.sendLater() }
        } catch {
            await rollBack(handle, after: error)
            throw error
        }
        handle.isOver.store(true, ordering: .relaxed)
        if handle.rollsBack.load(ordering: .relaxed) {
            await rollBack(handle, after: nil)
            return value
        }
        // A deadline that passed in the body must not make the outcome unknown.
        let end = max(deadline, Deadline.after(.seconds(1)))
        let commit = Call(.commit(handle), .none, deadline: end)
        let watch = StatementCounter.watch()
        let answer = await uncancellableAnswer(commit)
        watch?.answered(commit, answer)
        switch answer {
        case .success, .failure(.outcomeUnknown):
            let announced = handle.announcements.withLock { $0 }
            if !announced.isEmpty { localAnnouncements.publish(announced) }
        case .failure: break
        }
        _ = try answer.get()
        return value
    }

    /// Waits for the ROLLBACK, so that its locks are gone when the caller continues; but not after
    /// a statement that did not answer.
    private nonisolated(nonsending) func rollBack(
        _ handle: TransactionHandle, after error: PostgresError?
    ) async {
        handle.isOver.store(true, ordering: .relaxed)
        let call = Call(.rollBack(handle), .none, deadline: .after(.seconds(1)))
        switch error {
        case .timeout, .cancelled: loop.post(.submit(call))
        default: _ = await uncancellableAnswer(call)
        }
    }
}
