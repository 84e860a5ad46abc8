// Operations wait for their turn here, on every transport, before they cost a statement.

import GraphQLCore
import Resolvers
import ServiceLifecycle
import Synchronization

/// Operations that do not keep each other waiting: what hashes passwords may be slow without the
/// queries of everybody else being so.
enum OperationKind: Int, Sendable, CaseIterable {
    case query
    case mutation
    /// Sign-in, sign-up and the refresh of tokens.
    case session
    /// The opening of a subscription.
    case subscription

    /// As metrics name it.
    var name: String { "\(self)" }

    /// A vote is better late than refused; a page that comes late nobody looks at any more.
    var limits: LoadLimits {
        var limits = LoadLimits()
        switch self {
        case .query: break
        case .mutation, .session: limits.maximumWait = 5
        case .subscription: limits.maximumWait = 2
        }
        return limits
    }
}

/// Decides who runs, who waits and who is sent away with 503.
final class LoadShedder: Sendable {
    private struct State {
        var queues: [AdmissionQueue]
        var waiting: [UInt64: CheckedContinuation<Bool, Never>] = [:]
        var lastNumber: UInt64 = 0
    }

    /// The numbers of one kind at one moment.
    struct Counts: Sendable, Equatable {
        let kind: OperationKind
        let running: Int
        let waiting: Int
        let limit: Int
        let shed: Int
    }

    private let state: Mutex<State>
    private let start = ContinuousClock.now

    init(_ limits: (OperationKind) -> LoadLimits = { $0.limits }) {
        state = Mutex(State(queues: OperationKind.allCases.map { AdmissionQueue(limits($0)) }))
    }

    var counts: [Counts] {
        state.withLock { state in
            OperationKind.allCases.map { kind in
                let queue = state.queues[kind.rawValue]
                return Counts(
                    kind: kind, running: queue.running, waiting: queue.waiting,
                    limit: queue.limit, shed: queue.shedCount)
            }
        }
    }

    /// Whether somebody was sent away in the last five seconds.
    var isShedding: Bool {
        let now = now
        return state.withLock { $0.queues.contains { $0.hasShed(within: 5, at: now) } }
    }

    /// Waits until an operation may run. Whoever may calls `leave` afterwards.
    ///
    /// - Parameter payer: whose share it takes; nil where nobody is known
    /// - Throws: `OVERLOADED` where there is too much to do, or the task is cancelled
    func enter(
        _ kind: OperationKind, of payer: BudgetPayer? = nil
    ) async throws(RequestError) {
        let number = state.withLock { state in
            state.lastNumber += 1
            return state.lastNumber
        }
        let isAdmitted = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let now = now
                let verdict = state.withLock { state in
                    let verdict = state.queues[kind.rawValue].arrive(number, of: payer, at: now)
                    if verdict == .wait { state.waiting[number] = continuation }
                    return verdict
                }
                switch verdict {
                case .run: continuation.resume(returning: true)
                case .shed: continuation.resume(returning: false)
                case .wait: break
                }
            }
        } onCancel: {
            // One that begins to wait after this waits as others do.
            let continuation = state.withLock { state in
                state.queues[kind.rawValue].leave(number)
                    ? state.waiting.removeValue(forKey: number) : nil
            }
            continuation?.resume(returning: false)
        }
        if !isAdmitted { throw .shed(number) }
    }

    /// An operation that was admitted has ended.
    func leave(_ kind: OperationKind, of payer: BudgetPayer? = nil) {
        let now = now
        let admitted = state.withLock { state in
            state.queues[kind.rawValue].ended(of: payer, at: now)
                .compactMap { state.waiting.removeValue(forKey: $0) }
        }
        for continuation in admitted { continuation.resume(returning: true) }
    }

    /// Sends those away who have waited too long.
    func expire() {
        let now = now
        let late = state.withLock { state in
            state.queues.indices.flatMap { state.queues[$0].expire(at: now) }
                .compactMap { state.waiting.removeValue(forKey: $0) }
        }
        for continuation in late { continuation.resume(returning: false) }
    }

    /// Seconds since the process began.
    private var now: Double {
        Double((ContinuousClock.now - start).microseconds) / 1_000_000
    }
}

/// Looks twenty times a second who has waited too long.
struct LoadTimer: Service {
    let load: LoadShedder

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                load.expire()
                try? await Task.sleep(for: .milliseconds(50))
            }
        }
    }
}

extension RequestError {
    /// There is more to do than the server can.
    ///
    /// - Parameter number: of the operation, so that not all come again at once
    fileprivate static func shed(_ number: UInt64) -> RequestError {
        let seconds = 1 + Int(number % 3)
        return RequestError(
            .operation,
            [
                GraphQLError(
                    "The server has more to do than it can. Try again in a few seconds.",
                    extensions: [.code(.overloaded), .retryAfter(seconds)])
            ])
    }
}
