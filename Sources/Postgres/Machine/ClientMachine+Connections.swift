// Connections come and go: connecting, back-off, loss, silence, and every deadline.

import DequeModule

extension ClientMachine {
    /// Starts connecting both lanes.
    mutating func start(now: UInt64) {
        for index in connections.indices where connections[index].role != .listen {
            connect(index, now: now)
        }
    }

    mutating func connected(_ connection: Int, now: UInt64) {
        guard case .connecting = connections[connection].phase else { return }
        connections[connection].phase = .up(since: now)
        statistics.connects += 1
        if connections[connection].transaction >= 0 {
            start(connections[connection].transaction, on: connection)
        }
        if connections[connection].role == .listen {
            for channel in channels.sorted() {
                send(.listen(channel: channel), .listen(channel: channel), on: connection)
            }
        }
        assignWrites()
        answerReadyWaiters()
    }

    mutating func connectFailed(_ connection: Int, now: UInt64) {
        guard case .connecting = connections[connection].phase else { return }
        actions.append(.close(connection))
        statistics.connectFailures += 1
        backOff(connection, now: now)
        let transaction = connections[connection].transaction
        if transaction >= 0 { leaveConnection(transaction, .unavailable) }
    }

    /// The connection is unusable. Reads move to others; everything else is answered.
    ///
    /// A read moves to another connection only once, since it may be what broke the server. If the
    /// server says that it is `blameless`, there is no such limit.
    mutating func lose(_ connection: Int, blameless: Bool = false, now: UInt64) {
        guard case .up(let since) = connections[connection].phase else { return }
        statistics.losses += 1
        actions.append(.close(connection))
        if now >= since + settings.maximumBackOff { connections[connection].failures = 0 }
        let sent = connections[connection].fifo
        let write = connections[connection].write
        let transaction = connections[connection].transaction
        let delayed = connections[connection].delayedRollback
        connections[connection].fifo.removeAll()
        connections[connection].prepared.removeAll()
        connections[connection].inFlight = 0
        connections[connection].isDirty = false
        connections[connection].write = -1
        connections[connection].transaction = -1
        connections[connection].isCancelling = false
        connections[connection].cancelAgainAt = .max
        connections[connection].lastCancel = nil
        connections[connection].isHeld = false
        connections[connection].reviewAt = .max
        connections[connection].runningSince = nil
        connections[connection].delayedRollback = nil
        connections[connection].dropAt = .max
        backOff(connection, now: now)

        let resends = blameless ? settings.readConnections : 1
        for entry in sent { settle(lost: entry, resends: resends, now: now) }
        if write >= 0 {
            // Queued again: it had failed, and nothing has happened.
            answer(write, calls[write].place == .queued ? .connectionLost : .outcomeUnknown)
            free(write)
        }
        if let delayed, delayed.call >= 0 {
            answer(delayed.call, delayed.aborted ? .transactionAborted : .done)
            free(delayed.call)
        }
        if transaction >= 0 {
            transactions[transaction].connection = -1
            transactions[transaction].phase = .dead(.connectionLost)
            freeIfUnused(transaction: transaction)
        }
    }

    private mutating func settle(lost entry: Sent, resends: Int, now: UInt64) {
        switch entry {
        case .execute(let call):
            if calls[call].kind == .read { leaveLane(call) }
            switch calls[call].kind {
            case .write:
                break
            case .read where !calls[call].isAnswered && calls[call].resends < resends:
                resend(call, now: now)
            default:
                answer(call, .connectionLost)
                free(call)
            }
        case .commit(_, let call):
            answer(call, .outcomeUnknown)
            free(call)
        case .rollback(_, let call, let aborted) where call >= 0:
            // The server rolls back what its client left.
            answer(call, aborted ? .transactionAborted : .done)
            free(call)
        default:
            break
        }
    }

    private mutating func connect(_ connection: Int, now: UInt64) {
        connections[connection].epoch += 1
        connections[connection].wasUsed = false
        connections[connection].phase = .connecting(until: now + settings.connectTimeout)
        actions.append(.connect(connection))
    }

    // Half of the wait is random, so that the nodes of a cluster do not all reconnect at once.
    private mutating func backOff(_ connection: Int, now: UInt64) {
        let doublings = min(connections[connection].failures, 20)
        connections[connection].failures += 1
        let wait = min(settings.maximumBackOff, settings.minimumBackOff << UInt64(doublings))
        random ^= random << 13
        random ^= random >> 7
        random ^= random << 17
        let jitter = wait < 2 ? 0 : random % (wait / 2)
        connections[connection].phase = .down(retryAt: now + wait / 2 + jitter)
    }

    mutating func answerReadyWaiters() {
        guard !readyWaiters.isEmpty, isLaneUp(.read), isLaneUp(.write) else { return }
        let areAllUp = !connections.contains { $0.role != .listen && !$0.phase.isUp }
        let waiters = readyWaiters
        readyWaiters.removeAll()
        for call in waiters {
            if calls[call].kind == .ready(all: true), !areAllUp {
                readyWaiters.append(call)
            } else {
                answer(call, .done)
                free(call)
            }
        }
    }

    private func isLaneUp(_ role: Role) -> Bool {
        connections.contains { $0.role == role && $0.phase.isUp }
            || !connections.contains { $0.role == role }
    }
}

// MARK: - Listening

extension ClientMachine {
    mutating func listen(_ channel: Int, now: UInt64) {
        guard channels.insert(channel).inserted else { return }
        if connections[listener].phase.isUp {
            send(.listen(channel: channel), .listen(channel: channel), on: listener)
        } else if connections[listener].phase == .idle {
            connect(listener, now: now)
        }
    }

    mutating func unlisten(_ channel: Int) {
        guard channels.remove(channel) != nil else { return }
        if connections[listener].phase.isUp {
            send(.unlisten(channel: channel), .unlisten, on: listener)
        }
    }
}

// MARK: - Time

extension ClientMachine {
    /// When `advance` must be called at the latest; `UInt64.max` if there is no need.
    var nextEvent: UInt64 {
        var next = earliestLimit
        for index in connections.indices {
            next = min(
                next, connections[index].dropAt, connections[index].cancelAgainAt,
                connections[index].reviewAt)
            switch connections[index].phase {
            case .down(let time), .connecting(let time): next = min(next, time)
            default: break
            }
        }
        return next
    }

    /// Time has passed: answers callers that waited too long, and retries what is due.
    mutating func advance(to now: UInt64) {
        if now >= earliestLimit { expire(now) }
        for index in connections.indices {
            if now >= connections[index].dropAt { lose(index, now: now) }
            if now >= connections[index].reviewAt { review(index, now: now) }
            if now >= connections[index].cancelAgainAt {
                connections[index].cancelAgainAt = .max
                sendCancel(index, now: now)
            }
            switch connections[index].phase {
            case .down(let time) where now >= time: connect(index, now: now)
            case .connecting(let time) where now >= time: connectFailed(index, now: now)
            default: break
            }
        }
    }

    // Deadlines are all about equally far ahead, so this scan runs about once in that time and
    // costs less than maintaining a heap.
    private mutating func expire(_ now: UInt64) {
        earliestLimit = .max
        for call in calls.indices where !calls[call].isFree && !calls[call].isAnswered {
            if now >= calls[call].limit, !waitsForOwnReads(call, now) {
                statistics.timeouts += 1
                abandon(call, timeoutOutcome(call, now), now: now)
            } else {
                earliestLimit = min(earliestLimit, calls[call].limit)
            }
        }
        if staleEntries > 64 { removeStaleEntries() }
    }

    /// A read that waits behind others of its own requester, which are being served, is not delayed
    /// by anyone else: only its own deadline applies.
    private mutating func waitsForOwnReads(_ call: Int, _ now: UInt64) -> Bool {
        let read = calls[call]
        guard read.kind == .read, read.place == .queued, read.requester > 0, now < read.deadline,
            shares.requesters[read.requester].inFlight > 0
        else { return false }
        calls[call].queueDeadline = now + settings.queueWait
        return true
    }

    private func timeoutOutcome(_ call: Int, _ now: UInt64) -> Outcome {
        switch calls[call].kind {
        case .ready: return .unavailable
        case .end: return .outcomeUnknown
        case .write where calls[call].place != .queued || calls[call].connection >= 0:
            return .outcomeUnknown
        default: break
        }
        guard calls[call].place == .queued else { return .timeout }
        guard isLaneUp(calls[call].kind == .read ? .read : .write) else { return .unavailable }
        return now >= calls[call].deadline ? .timeout : .overloaded
    }

    /// The caller no longer waits. What was sent remains in the FIFO; its result will be dropped,
    /// and the server is asked to stop it.
    mutating func abandon(_ call: Int, _ outcome: Outcome, now: UInt64) {
        answer(call, outcome)
        let connection = calls[call].connection
        switch calls[call].kind {
        case .ready:
            readyWaiters.removeAll(where: { $0 == call })
            free(call)
        case .read where calls[call].place == .queued:
            readQueue.remove(call, of: calls[call].requester)
            resends.removeAll { $0 == call }
            free(call)
        case .read:
            watch(connection, now: now)
            discard(call)
            free(call)
            if connections[connection].isHeld || isSlow(connection, now) {
                review(connection, now: now)
            }
        case .write where connection < 0:
            waitingWrites -= 1
            staleEntries += 1
        case .inTransaction where calls[call].place == .queued:
            break
        case .write, .inTransaction:
            if calls[call].kind == .inTransaction {
                transactions[calls[call].transaction].hasFailed = true
            }
            watch(connection, now: now)
            requestCancel(connection, now: now)
        case .end:
            if connection >= 0 { watch(connection, now: now) }
        }
    }

    private func isSlow(_ connection: Int, _ now: UInt64) -> Bool {
        connections[connection].runningSince.map { now >= $0 + settings.slowAfter } ?? false
    }

    mutating func watch(_ connection: Int, now: UInt64) {
        connections[connection].dropAt = min(
            connections[connection].dropAt, now + settings.silenceLimit)
    }

    private mutating func removeStaleEntries() {
        let waiting = writes
        writes.removeAll()
        for entry in waiting {
            switch entry {
            case .call(let call) where calls[call].isAnswered:
                free(call)
            case .transaction(let transaction) where transactions[transaction].phase != .waiting:
                transactions[transaction].isQueued = false
                freeIfUnused(transaction: transaction)
            default:
                writes.append(entry)
            }
        }
        staleEntries = 0
    }

    /// Answers everyone, closes everything. Nothing is accepted afterwards.
    mutating func shutDown(now: UInt64) {
        isClosed = true
        for index in connections.indices {
            switch connections[index].phase {
            case .up: lose(index, now: now)
            case .connecting: actions.append(.close(index))
            default: break
            }
            connections[index].phase = .closed
        }
        for call in calls.indices where !calls[call].isFree && !calls[call].isAnswered {
            answer(call, .closed)
        }
        earliestLimit = .max
    }
}
