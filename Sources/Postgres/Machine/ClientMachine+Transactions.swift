// Transactions: a connection is acquired with the first statement and released with the sync after
// COMMIT or ROLLBACK.

import DequeModule

extension ClientMachine {
    /// A transaction that takes its place in the queue with its first statement.
    mutating func openTransaction(
        _ isolation: Transaction.Isolation, _ preparation: Transaction.Preparation = .once,
        now: UInt64
    ) -> Int {
        var state = TransactionState(isolation: isolation, preparation: preparation)
        if isClosed {
            state.phase = .dead(.closed)
        } else if waitingWrites >= settings.queueLimit {
            statistics.refusals += 1
            state.phase = .dead(.overloaded)
        }
        state.isQueued = state.phase == .waiting
        let transaction: Int
        if let free = freeTransactions.popLast() {
            transaction = free
            transactions[free] = state
        } else {
            transaction = transactions.count
            transactions.append(state)
        }
        if state.isQueued {
            writes.append(.transaction(transaction))
            waitingWrites += 1
            assignWrites()
        }
        return transaction
    }

    mutating func submit(
        statement: Int, in transaction: Int, deadline: UInt64, now: UInt64
    ) -> Int {
        let call = add(.inTransaction, deadline: deadline, now: now)
        calls[call].statement = statement
        calls[call].transaction = transaction
        calls[call].isUnnamed = transactions[transaction].preparation != .once
        if isClosed { return refuse(call, .closed) }
        switch transactions[transaction].phase {
        case .waiting:
            enqueue(call, now)
            transactions[transaction].pending.append(call)
        case .active:
            send(call, in: transaction)
        case .ending:
            return refuse(call, .closed)
        case .dead(let outcome):
            return refuse(call, outcome)
        }
        return call
    }

    /// Ends the transaction with COMMIT, or with ROLLBACK if a statement has failed. The number
    /// must not be used again.
    mutating func commit(_ transaction: Int, deadline: UInt64, now: UInt64) -> Int {
        end(transaction, commits: true, deadline: deadline, now: now)
    }

    /// Ends the transaction with ROLLBACK. The number must not be used again.
    mutating func rollBack(_ transaction: Int, deadline: UInt64, now: UInt64) -> Int {
        end(transaction, commits: false, deadline: deadline, now: now)
    }

    private mutating func end(
        _ transaction: Int, commits: Bool, deadline: UInt64, now: UInt64
    ) -> Int {
        let call = add(.end, deadline: deadline, now: now)
        calls[call].transaction = transaction
        transactions[transaction].isEnded = true
        switch transactions[transaction].phase {
        case .waiting:
            // The only statements were given up on while they waited.
            let outcome: Outcome = commits ? .transactionAborted : .done
            if transactions[transaction].connection >= 0 {
                leaveConnection(transaction, outcome)
            } else {
                leaveQueue(transaction, outcome)
            }
            return refuse(call, outcome)
        case .dead(let outcome):
            freeIfUnused(transaction: transaction)
            return refuse(call, commits ? outcome : .done)
        case .ending:
            preconditionFailure("a transaction ends once")
        case .active:
            let connection = transactions[transaction].connection
            transactions[transaction].phase = .ending
            calls[call].place = .sent
            calls[call].connection = connection
            guard transactions[transaction].hasBegun else {
                answer(call, commits ? .transactionAborted : .done)
                free(call)
                release(connection)
                return call
            }
            if commits && !transactions[transaction].hasFailed {
                send(.commit, .commit(transaction: transaction, call: call), on: connection)
            } else {
                sendRollback(on: connection, call: call, aborted: commits)
            }
            return call
        }
    }

    /// Ends an idle session and gives a new session on its connection to a transaction.
    mutating func renew(_ connection: Int, for transaction: Int) {
        actions.append(.close(connection))
        connections[connection].phase = .down(retryAt: 0)
        connections[connection].prepared.removeAll()
        connections[connection].lastCancel = nil
        connections[connection].transaction = transaction
        transactions[transaction].connection = connection
        transactions[transaction].isQueued = false
    }

    /// The transaction does not get the connection being reopened for it, or no longer wants it.
    mutating func leaveConnection(_ transaction: Int, _ outcome: Outcome) {
        connections[transactions[transaction].connection].transaction = -1
        transactions[transaction].connection = -1
        endWaiting(transaction, outcome)
        freeIfUnused(transaction: transaction)
    }

    mutating func start(_ transaction: Int, on connection: Int) {
        connections[connection].transaction = transaction
        transactions[transaction].connection = connection
        transactions[transaction].phase = .active
        transactions[transaction].isQueued = false
        let pending = transactions[transaction].pending
        transactions[transaction].pending = []
        for call in pending {
            if calls[call].isAnswered {
                free(call)
            } else {
                send(call, in: transaction)
            }
        }
    }

    private mutating func send(_ call: Int, in transaction: Int) {
        let connection = transactions[transaction].connection
        if !transactions[transaction].hasBegun {
            transactions[transaction].hasBegun = true
            send(
                .begin(transactions[transaction].isolation), .begin(transaction: transaction),
                on: connection)
        }
        send(call, on: connection)
    }

    /// A pending cancel request could hit the ROLLBACK, so the ROLLBACK waits.
    mutating func sendRollback(on connection: Int, call: Int, aborted: Bool) {
        guard !connections[connection].isCancelling else {
            connections[connection].delayedRollback = (call, aborted)
            return
        }
        let transaction = connections[connection].transaction
        send(
            .rollback, .rollback(transaction: transaction, call: call, aborted: aborted),
            on: connection)
    }

    /// The shell has asked the server to cancel, and the answer, whatever it was, has come. The
    /// server ignores a request that arrives before the statement has started, so it is repeated.
    mutating func cancelFinished(_ connection: Int, epoch: Int, now: UInt64) {
        guard connections[connection].epoch == epoch, connections[connection].isCancelling else {
            return
        }
        connections[connection].lastCancel = now
        guard connections[connection].fifo.isEmpty else {
            connections[connection].cancelAgainAt = now + settings.cancelInterval
            return
        }
        connections[connection].isCancelling = false
        connections[connection].isHeld = false
        if !sendDelayedRollback(on: connection) { assignWrites() }
    }

    /// Returns whether there was one.
    mutating func sendDelayedRollback(on connection: Int) -> Bool {
        guard let (call, aborted) = connections[connection].delayedRollback else { return false }
        connections[connection].delayedRollback = nil
        sendRollback(on: connection, call: call, aborted: aborted)
        return true
    }

    /// The connection is free again.
    mutating func release(_ connection: Int) {
        let transaction = connections[connection].transaction
        connections[connection].transaction = -1
        connections[connection].dropAt = .max
        if transaction >= 0 {
            transactions[transaction].connection = -1
            transactions[transaction].phase = .dead(.closed)
            freeIfUnused(transaction: transaction)
        }
        assignWrites()
    }

    mutating func leaveQueue(_ transaction: Int, _ outcome: Outcome) {
        waitingWrites -= 1
        staleEntries += 1
        endWaiting(transaction, outcome)
    }

    private mutating func endWaiting(_ transaction: Int, _ outcome: Outcome) {
        transactions[transaction].phase = .dead(outcome)
        for call in transactions[transaction].pending {
            answer(call, outcome)
            free(call)
        }
        transactions[transaction].pending = []
    }

    mutating func freeIfUnused(transaction: Int) {
        let state = transactions[transaction]
        guard state.isEnded, !state.isQueued, state.connection < 0 else { return }
        transactions[transaction].isEnded = false
        freeTransactions.append(transaction)
    }
}
