// What a caller submits to the epoll thread and waits for.

import Synchronization

/// One awaited answer.
///
/// Unchecked Sendable: `continuation` is written by the submitting task before the call enters the
/// loop's inbox (a lock) and read by the loop's thread afterwards; `number` and `held` are used by
/// the loop's thread only; the rest is constant or atomic.
final class Call: @unchecked Sendable {
    typealias Answer = Result<Rows?, PostgresError>

    enum Work {
        case read(Statement.Definition, for: Requester?, tenant: Int32?)
        case write(Statement.Definition)
        case inTransaction(TransactionHandle, Statement.Definition)
        case commit(TransactionHandle)
        case rollBack(TransactionHandle)
        case ready(all: Bool)

        var statement: Statement.Definition? {
            switch self {
            case .read(let statement, _, _), .write(let statement),
                .inTransaction(_, let statement):
                statement
            default: nil
            }
        }
    }

    let work: Work
    let parameters: EncodedParameters
    let deadline: UInt64
    let isCancelled = Atomic<Bool>(false)
    var continuation: CheckedContinuation<Answer, Never>?
    var group: (CallGroup, index: Int)?
    /// The machine's number while the call is under way, otherwise -1.
    var number = -1
    var held: Rows?

    init(_ work: Work, _ parameters: EncodedParameters, deadline: Deadline) {
        self.work = work
        self.parameters = parameters
        self.deadline = deadline.nanoseconds
    }

    func resume(_ answer: Answer) {
        number = -1
        held = nil
        if let (group, index) = group {
            group.receive(answer, at: index)
        } else {
            let waiting = continuation
            continuation = nil
            waiting?.resume(returning: answer)
        }
    }
}

/// Calls that are answered together.
///
/// Unchecked Sendable for the same reasons as `Call`.
final class CallGroup: @unchecked Sendable {
    typealias Answer = Result<[Rows], PostgresError>

    var continuation: CheckedContinuation<Answer, Never>?
    private var rows: [Rows?]
    private var missing: Int
    /// The error of the first statement that has one.
    private var failure: (index: Int, error: PostgresError)?

    init(count: Int) {
        rows = Array(repeating: nil, count: count)
        missing = count
    }

    func receive(_ answer: Call.Answer, at index: Int) {
        switch answer {
        case .success(let result): rows[index] = result
        case .failure(let error):
            if index < failure?.index ?? .max { failure = (index, error) }
        }
        missing -= 1
        guard missing == 0 else { return }
        let waiting = continuation
        continuation = nil
        if let failure {
            waiting?.resume(returning: .failure(failure.error))
        } else {
            waiting?.resume(returning: .success(rows.compactMap(\.self)))
        }
    }
}

/// A statement that is sent together with the next one of its transaction.
struct LaterStatement: Sendable {
    let statement: BoundStatement
    let receive: @Sendable (Rows) throws(PostgresError) -> Void
}

/// The part of a transaction that its body and the loop share.
///
/// Unchecked Sendable: `number` is used by the loop's thread only; the rest is constant or atomic.
final class TransactionHandle: @unchecked Sendable {
    let isolation: Transaction.Isolation
    let preparation: Transaction.Preparation
    let rollsBack = Atomic<Bool>(false)
    let isOver = Atomic<Bool>(false)
    let announcements = Mutex<[String]>([])
    let time = Mutex<Timestamp?>(nil)
    let later = Mutex<[LaterStatement]>([])
    /// The machine's number: -1 before the first statement, -2 after the end.
    var number = -1

    init(_ isolation: Transaction.Isolation, _ preparation: Transaction.Preparation) {
        self.isolation = isolation
        self.preparation = preparation
    }
}
