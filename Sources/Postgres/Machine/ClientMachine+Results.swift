// Results come in the order in which things were sent: each belongs to the FIFO's first entry.

import DequeModule

extension ClientMachine {
    /// A result has arrived on a connection that owes one.
    mutating func received(_ kind: ResultKind, on connection: Int, now: UInt64) {
        connections[connection].dropAt = .max
        connections[connection].reviewAt = .max
        if let since = connections[connection].runningSince, now >= since,
            case .execute(let call) = connections[connection].fifo.first
        {
            shares.ran(calls[call], now - since)
        }
        connections[connection].runningSince = nil
        handle(kind, on: connection, now: now)
        beginReview(connection, now: now)
    }

    private mutating func handle(_ kind: ResultKind, on connection: Int, now: UInt64) {
        guard let sent = connections[connection].fifo.first else {
            return lose(connection, now: now)
        }
        switch kind {
        case .failure(.fatal): return lose(connection, now: now)
        case .failure(.shutdown): return lose(connection, blameless: true, now: now)
        case .copy: return receivedCopy(sent, on: connection, now: now)
        case .sync where sent != .sync: return lose(connection, now: now)
        default: break
        }
        switch sent {
        case .sync:
            receivedAtSync(kind, on: connection, now: now)
        case .prepare(let statement, let call):
            connections[connection].fifo.removeFirst()
            receivedPrepare(kind, statement, call, on: connection)
        case .execute(let call):
            connections[connection].fifo.removeFirst()
            connections[connection].inFlight -= 1
            receivedExecute(kind, call, on: connection, now: now)
        case .discarded(let statement):
            connections[connection].fifo.removeFirst()
            connections[connection].inFlight -= 1
            if case .failure(let failure) = kind { forget(statement, failure, on: connection) }
        case .begin(let transaction):
            connections[connection].fifo.removeFirst()
            if kind != .success { transactions[transaction].hasFailed = true }
        case .commit(let transaction, let call):
            connections[connection].fifo.removeFirst()
            receivedCommit(kind, transaction, call, on: connection)
        case .rollback(_, let call, let aborted):
            guard kind == .success else { return lose(connection, now: now) }
            connections[connection].fifo.removeFirst()
            if call >= 0 {
                answer(call, aborted ? .transactionAborted : .done)
                free(call)
            }
        case .listen(let channel):
            guard kind == .success else { return lose(connection, now: now) }
            connections[connection].fifo.removeFirst()
            actions.append(.listening(channel: channel))
        case .unlisten:
            connections[connection].fifo.removeFirst()
        }
    }

    private mutating func receivedAtSync(_ kind: ResultKind, on connection: Int, now: UInt64) {
        switch kind {
        case .sync:
            connections[connection].fifo.removeFirst()
            if connections[connection].fifo.isEmpty { settle(connection) }
        case .failure:
            // The implicit COMMIT of a write failed: a deferred constraint, say. The sync follows.
            let write = connections[connection].write
            if write >= 0 { answer(write, .serverError) }
        default:
            lose(connection, now: now)
        }
    }

    /// Everything sent is answered: decides who gets the connection next.
    private mutating func settle(_ connection: Int) {
        if connections[connection].cancelAgainAt != .max {
            // No cancel request is under way, and there is nothing left to cancel.
            connections[connection].cancelAgainAt = .max
            connections[connection].isCancelling = false
            if sendDelayedRollback(on: connection) { return }
        }
        connections[connection].isHeld = connections[connection].isCancelling
        let write = connections[connection].write
        if write >= 0 {
            if calls[write].place == .queued, !calls[write].isAnswered {
                return send(write, on: connection)
            }
            connections[connection].write = -1
            answer(write, calls[write].place == .held ? .held : .unexpectedResult)
            free(write)
            release(connection)
        } else if connections[connection].transaction >= 0 {
            let transaction = connections[connection].transaction
            if transactions[transaction].phase == .ending,
                connections[connection].delayedRollback == nil
            {
                release(connection)
            }
        }
    }

    private mutating func receivedPrepare(
        _ kind: ResultKind, _ statement: Int, _ call: Int, on connection: Int
    ) {
        switch kind {
        case .success:
            connections[connection].prepared[statement].phase = .ready
        case .failure:
            connections[connection].prepared[statement].phase = .unknown
            // Its execution will be reported as aborted; this is the reason.
            guard call >= 0 else { return }
            fail(call)
            answer(call, .serverError)
        default:
            connections[connection].prepared[statement].phase = .unknown
        }
    }

    private mutating func receivedExecute(
        _ kind: ResultKind, _ call: Int, on connection: Int, now: UInt64
    ) {
        if calls[call].kind == .read { leaveLane(call) }
        switch kind {
        case .success:
            if calls[call].kind == .write {
                // CommandComplete comes before the commit, which the sync brings.
                calls[call].place = .held
                if !calls[call].isAnswered { actions.append(.hold(call: call)) }
                return
            }
            answer(call, .result)
        case .failure(let failure):
            if prepareAgain(call, failure, on: connection, now: now) { return }
            if failure == .cancelled, wasHitByStrayCancel(call, on: connection, now: now) {
                return resend(call, now: now)
            }
            fail(call)
            answer(call, .serverError)
        default:
            if calls[call].kind == .read, calls[call].resends == 0, !calls[call].isAnswered {
                return resend(call, now: now)
            }
            fail(call)
            answer(call, calls[call].transaction >= 0 ? .transactionAborted : .unexpectedResult)
        }
        // A write's number stays in use until its connection has settled.
        if calls[call].kind != .write { free(call) }
    }

    /// The server refuses what follows in the transaction.
    private mutating func fail(_ call: Int) {
        let transaction = calls[call].transaction
        if transaction >= 0 { transactions[transaction].hasFailed = true }
    }

    private mutating func prepareAgain(
        _ call: Int, _ failure: ResultKind.Failure, on connection: Int, now: UInt64
    ) -> Bool {
        guard !calls[call].isUnnamed, forget(calls[call].statement, failure, on: connection),
            !calls[call].wasPreparedAgain, !calls[call].isAnswered,
            calls[call].kind != .inTransaction
        else { return false }
        calls[call].wasPreparedAgain = true
        statistics.preparedAgain += 1
        if calls[call].kind == .read {
            enqueueAgain(call, now: now)
        } else {
            // It keeps its connection and is sent again once the batch is over.
            calls[call].place = .queued
        }
        return true
    }

    /// Forgets a prepared statement after a failure that shows it is no longer usable.
    @discardableResult
    private mutating func forget(
        _ statement: Int, _ failure: ResultKind.Failure, on connection: Int
    ) -> Bool {
        switch failure {
        case .stalePlan:
            // The same migration made it stale on the other connections.
            for index in connections.indices { forget(statement, on: index) }
            return true
        case .unknownStatement:
            forget(statement, on: connection)
            return true
        default: return false
        }
    }

    private mutating func forget(_ statement: Int, on connection: Int) {
        guard statement < connections[connection].prepared.count else { return }
        if connections[connection].prepared[statement].phase == .ready {
            connections[connection].prepared[statement].phase = .unknown
            connections[connection].prepared[statement].version &+= 1
        }
    }

    private mutating func receivedCommit(
        _ kind: ResultKind, _ transaction: Int, _ call: Int, on connection: Int
    ) {
        switch kind {
        case .success:
            // After a failure the server answers COMMIT with ROLLBACK and calls it success.
            answer(call, transactions[transaction].hasFailed ? .transactionAborted : .done)
        case .failure:
            answer(call, .serverError)
        default:
            answer(call, .transactionAborted)
            sendRollback(on: connection, call: -1, aborted: true)
        }
        free(call)
    }

    private mutating func receivedCopy(_ sent: Sent, on connection: Int, now: UInt64) {
        if case .execute(let call) = sent { answer(call, .copyInPipeline) }
        lose(connection, now: now)
    }

    /// Sends a read again, alone.
    mutating func resend(_ call: Int, now: UInt64) {
        calls[call].resends += 1
        statistics.resent += 1
        enqueueAgain(call, now: now)
    }

    private mutating func enqueueAgain(_ call: Int, now: UInt64) {
        enqueue(call, now)
        resends.append(call)
    }
}
