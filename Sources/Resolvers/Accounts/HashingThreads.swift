// Threads that do nothing but hash. Dispatch's queues share their threads with Swift's tasks: a few
// hashes there, and no task of the process runs until one of them is done.

internal import Foundation
internal import Synchronization

/// Makes keys on threads of its own, at most `width` at once; addresses take turns.
///
/// A thread is started when there is work for it and lasts until `stop`.
final class HashingThreads: Sendable {
    /// Makes a key; nil where there is no memory for it.
    typealias Work = @Sendable () -> [UInt8]?

    /// Whoever waits for a key.
    private final class Caller: Sendable {
        let hasLeft = Atomic(false)
    }

    private struct Job: Sendable {
        let caller: Caller
        let work: Work
        let continuation: CheckedContinuation<[UInt8]?, Never>
    }

    private struct State {
        /// Jobs that a thread makes or is about to take.
        var running = 0
        var threads = 0
        /// Jobs for threads that are free, at most as many as those.
        var ready: [Job] = []
        var queue: FairQueue<ClientAddress, Job>
        var isStopped = false
    }

    /// What the thread of a caller has to do after a job was submitted.
    private enum Submission {
        case queued
        case ready(startsThread: Bool)
        case refused(Job)
    }

    private let width: Int
    private let state: Mutex<State>
    /// Told when a job is ready, or when the threads shall end.
    private let condition = NSCondition()

    init(width: Int, queueLimit: Int) {
        self.width = width
        state = Mutex(State(queue: FairQueue(limit: queueLimit)))
    }

    /// Jobs that wait for their turn.
    var waiting: Int { state.withLock { $0.queue.count } }

    /// Waits for its turn and for the key. Nil where nothing more may wait, where `work` made
    /// nothing, and where the task was cancelled before the work began, which is then not done.
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

    /// Ends the threads after the jobs that are waiting.
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

    /// Takes a job that waits out of the queue; one that is ready is left to its thread.
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
