// What callers and the thread share: the bounded queue, the counters, and the way to stop.

internal import Synchronization
internal import Threads

/// One command on its way to the thread.
struct PendingCommand: Sendable {
    let command: RESPCommand
    /// Nil when nobody waits for the reply.
    let waiter: Waiter?
}

final class CommandLoop: Sendable {
    struct Shared: ~Copyable {
        var queue: RequestQueue<PendingCommand>
        var statistics = RedisStatistics()
        var isStopping = false
        var isFinished = false
        var finishers: [UnsafeContinuation<Void, Never>] = []
    }

    let configuration: RedisConfiguration
    let wakeUp = WakeUp()
    let shared: Mutex<Shared>
    private let callTimeout: Interval

    init(_ configuration: RedisConfiguration) {
        self.configuration = configuration
        callTimeout = Interval(configuration.callTimeout)
        shared = Mutex(
            Shared(
                queue: RequestQueue(
                    maximumCount: configuration.maximumQueuedCommands,
                    maximumBytes: configuration.maximumQueuedBytes)))
    }

    /// Queues a command, or immediately returns why not.
    func submit(_ command: RESPCommand, _ waiter: Waiter?) throws(RedisError) {
        let entry = Queued(
            payload: PendingCommand(command: command, waiter: waiter), bytes: command.bytes.count,
            deadline: Moment.now() + callTimeout)
        let admission = shared.withLock { shared -> RequestQueue<PendingCommand>.Admission in
            let admission = shared.queue.admit(entry)
            switch admission {
            case .accepted: shared.statistics.commands += 1
            case .refused(.overloaded): shared.statistics.overloaded += 1
            case .refused: shared.statistics.unavailable += 1
            }
            if case .refused = admission, entry.payload.waiter == nil {
                shared.statistics.dropped += 1
            }
            return admission
        }
        switch admission {
        case .accepted(let wake): if wake { wakeUp.wake() }
        case .refused(let error): throw error
        }
    }

    func countCancellation() { shared.withLock { $0.statistics.cancelled += 1 } }

    var statistics: RedisStatistics {
        shared.withLock { shared in
            var statistics = shared.statistics
            statistics.queueDepth = shared.queue.count
            statistics.queueBytes = shared.queue.bytes
            return statistics
        }
    }

    /// Refuses new commands. The thread sends what is queued, within `replyTimeout`, and ends.
    func stop() {
        shared.withLock {
            $0.queue.end()
            $0.isStopping = true
        }
        wakeUp.wake()
    }

    /// Suspends until the thread has answered every caller.
    func finish() async {
        await withUnsafeContinuation { (continuation: UnsafeContinuation<Void, Never>) in
            let isFinished = shared.withLock { shared in
                if !shared.isFinished { shared.finishers.append(continuation) }
                return shared.isFinished
            }
            if isFinished { continuation.resume() }
        }
    }

    /// The thread's body.
    func run() {
        var driver = CommandDriver(loop: self)
        driver.run()
        let finishers = shared.withLock { shared in
            shared.isFinished = true
            shared.statistics.state = .closed
            defer { shared.finishers = [] }
            return shared.finishers
        }
        for finisher in finishers { finisher.resume() }
    }
}
