// Threads dedicated to hashing. Dispatch's queues share their threads with Swift's tasks: a few
// hashes there would block all tasks of the process.

internal import Foundation
internal import Synchronization

/// Derives keys on dedicated threads, at most `width` at once; addresses take turns.
///
/// A thread is started when there is work for it and runs until `stop`.
final class HashingThreads: Sendable {
    /// Derives a key; nil if there is not enough memory.
    typealias Work = @Sendable () -> [UInt8]?

    /// The task waiting for a key.
    private final class Caller: Sendable {
        let hasLeft = Atomic(false)
    }

    private struct Job: Sendable {
        let caller: Caller
        let work: Work
        let continuation: CheckedContinuation<[UInt8]?, Never>
    }

    private struct State {
        /// Jobs that a thread is processing or is about to take.
        var running = 0
        var threads = 0
        /// Jobs assigned to free threads, at most one each.
        var ready: [Job] = []
        var queue: FairQueue<ClientAddress, Job>
        var isStopped = false
    }

    /// What the caller must do after submitting a job.
    private enum Submission {
        case queued
        case ready(startsThread: Bool)
        case refused(Job)
    }

    private let width: Int
    private let state: Mutex<State>
    /// Signalled when a job is ready, or when the threads should end.
    private let condition = NSCondition()

    init(width: Int, queueLimit: Int) {
        self.width = width
        state = Mutex(State(queue: FairQueue(limit: queueLimit)))
    }

    /// Jobs waiting for their turn.
    var waiting: Int { state.withLock { $0.queue.count } }

    /// Waits for its turn and for the key. Nil if the queue is full, if `work` returned nothing,
    /// and if the task was cancelled before the work started, which is then skipped.
    func run(from address: ClientAddress, _ work: @escaping Work) async -> [UInt8]? {
        let caller = Caller()
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                submit(Job(caller: caller, work: work, continuation: continuation), address)
            }
        } onCancel: {
            leave(caller, address)
        }
    }

    /// Ends the threads after the waiting jobs.
    func stop() {
        state.withLock { $0.isStopped = true }
        condition.lock()
        condition.broadcast()
        condition.unlock()
    }

    private func submit(_ job: Job, _ address: ClientAddress) {
        let submission = state.withLock { state -> Submission in
            if job.caller.hasLeft.load(ordering: .acquiring) { return .refused(job) }
            if state.running < width {
                state.running += 1
                state.ready.append(job)
                let startsThread = state.threads < state.running
                if startsThread { state.threads += 1 }
                return .ready(startsThread: startsThread)
            }
            switch state.queue.append(job, from: address) {
            case .taken: return .queued
            case .takenInsteadOf(let other): return .refused(other)
            case .refused: return .refused(job)
            }
        }
        switch submission {
        case .queued: break
        case .refused(let job): job.continuation.resume(returning: nil)
        case .ready(let startsThread):
            if startsThread { Thread.detachNewThread { self.loop() } }
            condition.lock()
            condition.signal()
            condition.unlock()
        }
    }

    /// Removes a waiting job from the queue; a ready one is left to its thread.
    private func leave(_ caller: Caller, _ address: ClientAddress) {
        caller.hasLeft.store(true, ordering: .releasing)
        let job = state.withLock { state in
            state.queue.remove(from: address) { $0.caller === caller }
        }
        job?.continuation.resume(returning: nil)
    }

    // MARK: - On a thread

    private func loop() {
        while let first = nextReady() {
            make(first)
            while let job = nextWaiting() { make(job) }
        }
    }

    private func make(_ job: Job) {
        let hasLeft = job.caller.hasLeft.load(ordering: .acquiring)
        job.continuation.resume(returning: hasLeft ? nil : job.work())
    }

    private func nextReady() -> Job? {
        condition.lock()
        defer { condition.unlock() }
        while true {
            let (job, isStopped) = state.withLock { state in
                (state.ready.isEmpty ? nil : state.ready.removeFirst(), state.isStopped)
            }
            if let job { return job }
            if isStopped { return nil }
            condition.wait()
        }
    }

    private func nextWaiting() -> Job? {
        state.withLock { state in
            if let job = state.queue.popFirst() { return job }
            state.running -= 1
            return nil
        }
    }
}
