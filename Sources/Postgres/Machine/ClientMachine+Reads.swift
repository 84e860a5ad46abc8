// The read lane, fairly shared. A connection answers in order, so a slow statement delays
// everything sent after it. After `slowAfter` it *holds* its connection: nothing more is sent
// there. The number of held connections is limited per requester, per address, per tenant and in
// total. After `repeatAfter` work is repeated rather than waited for: what was sent after the slow
// read is sent elsewhere, and a slow read beyond the limits is stopped and waits its turn.

import DequeModule

// MARK: - Waiting and sending

extension ClientMachine {
    /// A read for the read lane. The call's number is valid until its `.answer`.
    ///
    /// - Parameters:
    ///   - requester: on whose behalf; nil for the program itself, which has no share
    ///   - address: the requester's address; nil if unknown
    ///   - tenant: whose data it reads
    mutating func submitRead(
        statement: Int, requester: UInt64? = nil, address: UInt64? = nil, tenant: Int32? = nil,
        deadline: UInt64, now: UInt64
    ) -> Int {
        let call = add(.read, deadline: deadline, now: now)
        calls[call].statement = statement
        if let requester {
            calls[call].requester = shares.bucket(of: requester)
            calls[call].address = shares.bucket(of: address)
            calls[call].tenant = shares.bucket(of: tenant.map { UInt64(UInt32(bitPattern: $0)) })
        }
        if isClosed { return refuse(call, .closed) }
        if waitingReads > 0 { assignReads() }
        if resends.isEmpty, !readQueue.contains(calls[call].requester), canSend(call),
            let connection = leastInFlight()
        {
            send(call, on: connection)
        } else if waitingReads < settings.queueLimit || makeQueueSpace(for: calls[call].requester) {
            enqueue(call, now)
            readQueue.append(call, of: calls[call].requester)
        } else {
            statistics.refusals += 1
            return refuse(call, .overloaded)
        }
        return call
    }

    /// The queue is full: the requester with the most entries gives up a place to one with fewer.
    private mutating func makeQueueSpace(for requester: Int) -> Bool {
        guard let call = readQueue.takeNewest(ofMoreThan: requester) else { return false }
        statistics.refusals += 1
        _ = refuse(call, .overloaded)
        return true
    }

    mutating func assignReads() {
        while let call = resends.first, let connection = leastInFlight() {
            resends.removeFirst()
            send(call, on: connection)
        }
        var passedOver = 0
        while passedOver < readQueue.requesterCount, let call = readQueue.first,
            let connection = leastInFlight()
        {
            if canSend(call) {
                readQueue.removeFirst()
                send(call, on: connection)
                passedOver = 0
            } else {
                readQueue.passOver()
                passedOver += 1
            }
        }
    }

    private func leastInFlight() -> Int? {
        var best: Int?
        var least = settings.inFlightPerConnection
        for step in 0..<settings.readConnections {
            var index = nextConnection + step
            if index >= settings.readConnections { index -= settings.readConnections }
            let count = connections[index].inFlight
            if count < least, connections[index].phase.isUp, !connections[index].isHeld {
                best = index
                least = count
            }
        }
        return best
    }

    private func canSend(_ call: Int) -> Bool {
        let read = calls[call]
        guard read.requester > 0 else { return true }
        let hasSlot =
            hasSlot(shares.requesters[read.requester], settings.inFlightPerRequester, 1)
            && (read.address == 0
                || shares.addresses[read.address].inFlight < settings.inFlightPerAddress)
            && (read.tenant == 0
                || hasSlot(shares.tenants[read.tenant], settings.inFlightPerTenant, 2))
        return hasSlot && (!shouldHold(read) || mayHold(read))
    }

    /// - Parameter factor: of `slowAfter`: how long the slow reads in flight may take together
    private func hasSlot(_ share: ReadShares.Share, _ limit: Int, _ factor: UInt64) -> Bool {
        share.inFlight
            < shares.allowance(of: share, limit: limit, time: factor * settings.slowAfter)
    }

    /// Whether the read is likely to take long, so that it holds its connection from the start.
    private func shouldHold(_ read: CallState) -> Bool { read.wasSlow || shares.isDoubtful(read) }

    /// Whether one more connection may be held for such a read.
    private func mayHold(_ read: CallState) -> Bool {
        guard read.requester > 0 else { return true }
        let limit = max(1, settings.readConnections - settings.connectionsNeverHeld)
        return shares.holding < limit
            && shares.requesters[read.requester].holding < settings.heldPerRequester
            && (read.address == 0
                || shares.addresses[read.address].holding < settings.heldPerAddress)
            && (read.tenant == 0 || shares.tenants[read.tenant].holding < settings.heldPerTenant)
    }

    /// A read is about to be sent.
    mutating func enterLane(_ call: Int, on connection: Int) {
        calls[call].isHolding = shouldHold(calls[call])
        if calls[call].isHolding { connections[connection].isHeld = true }
        shares.add(calls[call])
    }

    /// A read's result has arrived, or the read was withdrawn.
    mutating func leaveLane(_ call: Int) {
        if calls[call].isHolding, !calls[call].wasSlow { shares.wasQuick(calls[call]) }
        shares.remove(calls[call])
        calls[call].isHolding = false
    }
}

// MARK: - Slow reads

extension ClientMachine {
    /// Something new runs on the connection, if anything does.
    mutating func beginReview(_ connection: Int, now: UInt64) {
        guard connections[connection].role == .read, !connections[connection].fifo.isEmpty,
            connections[connection].runningSince == nil
        else { return }
        connections[connection].runningSince = now
        connections[connection].reviewAt = now + settings.slowAfter
    }

    /// The statement running on the connection has taken long, or nobody waits for it any more.
    mutating func review(_ connection: Int, now: UInt64) {
        connections[connection].reviewAt = .max
        guard connections[connection].phase.isUp else { return }
        let reads = reads(on: connection)
        // None: the last one's sync is missing.
        guard let first = reads.first, let since = connections[connection].runningSince else {
            return
        }
        guard let running = first else {
            sendElsewhere(behind: reads, on: connection)
            return requestCancel(connection, now: now)
        }
        guard now >= since + settings.slowAfter else {
            connections[connection].reviewAt = since + settings.slowAfter
            return
        }
        markSlow(running, on: connection)
        if now >= since + unusualTime { shares.wasSlow(calls[running]) }
        guard now >= since + settings.repeatAfter else {
            connections[connection].reviewAt = since + settings.repeatAfter
            return
        }
        shares.wasSlow(calls[running])
        sendElsewhere(behind: reads, on: connection)
        if calls[running].isHolding { return }
        statistics.interruptedReads += 1
        sendElsewhere(running)
        calls[running].queueDeadline = now + settings.queueWait
        earliestLimit = min(earliestLimit, calls[running].queueDeadline)
        requestCancel(connection, now: now)
    }

    /// A read this slow is slow by itself, not because the machine is busy: then all reads would
    /// be.
    private var unusualTime: UInt64 {
        min(settings.repeatAfter, shares.typicalTime.value * ReadShares.unusualFactor)
    }

    /// The read has run for `slowAfter`: it holds its connection if its share allows.
    private mutating func markSlow(_ running: Int, on connection: Int) {
        if !calls[running].wasSlow {
            calls[running].wasSlow = true
            statistics.slowReads += 1
        }
        if !calls[running].isHolding, mayHold(calls[running]) {
            calls[running].isHolding = true
            shares.hold(calls[running])
        }
        if calls[running].isHolding { connections[connection].isHeld = true }
    }

    /// Nothing more is sent on the connection, and what is queued there after the first read is
    /// sent again.
    private mutating func sendElsewhere(behind reads: [Int?], on connection: Int) {
        connections[connection].isHeld = true
        for case let call? in reads.dropFirst().reversed() {
            statistics.movedReads += 1
            sendElsewhere(call)
        }
    }

    /// The reads that were sent, of which the first is running; nil for those that nobody waits
    /// for.
    private func reads(on connection: Int) -> [Int?] {
        connections[connection].fifo.compactMap { entry in
            switch entry {
            case .execute(let call): .some(.some(call))
            case .discarded: .some(nil)
            default: nil
            }
        }
    }

    /// Takes a read that was sent back to the head of its requester's queue.
    private mutating func sendElsewhere(_ call: Int) {
        discard(call)
        calls[call].place = .queued
        // It had a connection: only its own deadline applies.
        calls[call].queueDeadline = .max
        readQueue.prepend(call, of: calls[call].requester)
    }

    /// The result of a sent read is no longer of interest.
    mutating func discard(_ call: Int) {
        let connection = calls[call].connection
        for (index, entry) in connections[connection].fifo.enumerated() {
            switch entry {
            case .execute(call):
                connections[connection].fifo[index] = .discarded(statement: calls[call].statement)
            case .prepare(let statement, call):
                connections[connection].fifo[index] = .prepare(statement: statement, call: -1)
            default: break
            }
        }
        leaveLane(call)
        calls[call].connection = -1
    }

    /// Asks the server to stop what runs on the connection, unless a request is already under way.
    mutating func requestCancel(_ connection: Int, now: UInt64) {
        guard !connections[connection].isCancelling else { return }
        connections[connection].isCancelling = true
        sendCancel(connection, now: now)
    }

    mutating func sendCancel(_ connection: Int, now: UInt64) {
        connections[connection].lastCancel = now
        statistics.cancelRequests += 1
        actions.append(
            .cancelBackend(connection: connection, epoch: connections[connection].epoch))
    }

    /// Whether a read that the server stopped was hit by a request to stop another.
    func wasHitByStrayCancel(_ call: Int, on connection: Int, now: UInt64) -> Bool {
        guard calls[call].kind == .read, !calls[call].isAnswered,
            calls[call].resends < settings.resendsAfterCancel,
            let last = connections[connection].lastCancel
        else { return false }
        return now < last + settings.strayCancelTime
    }
}
