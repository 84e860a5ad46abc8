// The vocabulary between the machine, which decides, and the shell, which calls libpq.

/// What the shell does next, in order. Connections, calls and transactions are numbers.
enum Action: Equatable, Sendable {
    /// Start connecting.
    case connect(Int)
    /// Drop the connection; whatever was in flight has been dealt with.
    case close(Int)
    case prepare(connection: Int, statement: Int, version: UInt8)
    case execute(connection: Int, call: Int, statement: Int, version: UInt8)
    /// Send the call's statement as text.
    case executeUnnamed(connection: Int, call: Int)
    case control(connection: Int, Control)
    /// End of a batch: the server answers up to here and clears any error.
    case sync(Int)
    /// Resume the caller; the call's number may be reused immediately.
    case answer(call: Int, Outcome)
    /// Hold the current result for a later `.answer(call, .held)`.
    case hold(call: Int)
    /// Ask the server, on another connection, to stop what this one runs.
    case cancelBackend(connection: Int, epoch: Int)
    /// LISTEN has taken effect.
    case listening(channel: Int)
}

/// The client's own statements, which are not prepared.
enum Control: Equatable, Sendable {
    case begin(Transaction.Isolation)
    case commit
    case rollback
    case listen(channel: Int)
    case unlisten(channel: Int)
}

/// The answer to a caller.
enum Outcome: Equatable, Sendable {
    /// The result that is being handled now.
    case result
    /// The result that was held.
    case held
    /// There is nothing to return.
    case done
    /// The error of the result that is being handled now.
    case serverError
    case connectionLost, unavailable, timeout, cancelled, overloaded, outcomeUnknown
    case transactionAborted, copyInPipeline, unexpectedResult, closed
}

/// A result as the machine sees it.
enum ResultKind: Equatable, Sendable {
    case success
    /// The statement was refused; the others in the batch are aborted.
    case failure(Failure)
    /// Not run, because an earlier statement of the batch failed.
    case aborted
    case sync
    case copy

    enum Failure: Equatable, Sendable {
        case statement
        /// 26000: the server does not know the prepared statement.
        case unknownStatement
        /// 0A000: it would return different columns than when it was prepared.
        case stalePlan
        /// 57014: stopped at its `statement_timeout`, or by a cancel request.
        case cancelled
        /// The server ends the connection, or libpq found it broken.
        case fatal
        /// The same, and the server says that no statement of ours is to blame (57P01, 57P02).
        case shutdown
    }
}

/// The machine's limits, in nanoseconds and counts.
struct MachineSettings: Equatable, Sendable {
    var readConnections = 4
    var writeConnections = 8
    var inFlightPerConnection = 64
    var queueLimit = 1024
    var queueWait: UInt64 = 2_000_000_000
    var connectTimeout: UInt64 = 5_000_000_000
    var minimumBackOff: UInt64 = 10_000_000
    var maximumBackOff: UInt64 = 1_000_000_000
    /// Reads of one requester, one address and one tenant, sent and not yet answered.
    var inFlightPerRequester = 32
    var inFlightPerAddress = 128
    var inFlightPerTenant = 128
    /// A read that runs this long holds its connection: nothing else is sent there.
    var slowAfter: UInt64 = 50_000_000
    /// After a read has run this long, what was sent after it is sent again elsewhere, and the read
    /// itself is stopped if it may not hold its connection.
    var repeatAfter: UInt64 = 250_000_000
    /// Connections that reads of one requester, one address and one tenant may hold.
    var heldPerRequester = 1
    var heldPerAddress = 2
    var heldPerTenant = 2
    /// Connections that may not be held, if there is more than one.
    var connectionsNeverHeld = 1
    /// How long after a cancel request a statement may still be hit by it.
    var strayCancelTime: UInt64 = 1_000_000_000
    /// How often a read is sent again after a cancel request for another one hit it.
    var resendsAfterCancel = 2
    /// Between two requests to cancel the same statement.
    var cancelInterval: UInt64 = 100_000_000
    /// How long a connection may stay silent after a caller gave up on it.
    var silenceLimit: UInt64 = 10_000_000_000
}

/// The state of one call; it ends when it has been answered and nothing refers to it.
struct CallState {
    enum Kind: Equatable {
        case read, write, inTransaction, end
        /// Waits until each lane has a connection, or all of them.
        case ready(all: Bool)
    }

    enum Place: Equatable { case queued, sent, held, waiting }

    var kind: Kind
    var statement = -1
    var transaction = -1
    var connection = -1
    var deadline: UInt64
    /// When the wait for a connection ends.
    var queueDeadline: UInt64 = .max
    var place = Place.waiting
    var isAnswered = false
    var isFree = false
    /// How often it was sent again.
    var resends = 0
    var wasPreparedAgain = false
    /// Its statement is sent as text, not by the name under which the session has prepared it.
    var isUnnamed = false
    /// The buckets of a read, see `ReadShares`.
    var requester = 0
    var address = 0
    var tenant = 0
    /// Nothing else is sent on its connection.
    var isHolding = false
    /// It has run for longer than `slowAfter`.
    var wasSlow = false

    /// When the caller gets a timeout.
    var limit: UInt64 { place == .queued ? min(deadline, queueDeadline) : deadline }
}

/// A transaction from its first statement to the end of COMMIT or ROLLBACK.
struct TransactionState {
    enum Phase: Equatable {
        /// In the queue of the write lane.
        case waiting
        case active
        /// COMMIT or ROLLBACK is sent or about to be.
        case ending
        /// The transaction is dead; every call gets this answer.
        case dead(Outcome)
    }

    var isolation: Transaction.Isolation
    var preparation = Transaction.Preparation.once
    var phase = Phase.waiting
    /// While it waits, the connection being reopened for it, if any.
    var connection = -1
    var hasBegun = false
    /// A statement failed: the server refuses everything but ROLLBACK.
    var hasFailed = false
    /// Still referenced by the queue, so its number must not be reused.
    var isQueued = true
    /// The body has returned: only the machine still refers to the number.
    var isEnded = false
    var pending: [Int] = []
}

/// One entry of a connection's FIFO: what was sent and still owes a result.
enum Sent: Equatable {
    case prepare(statement: Int, call: Int)
    case execute(call: Int)
    /// The result of a read that nobody waits for, or that was moved elsewhere.
    case discarded(statement: Int)
    case begin(transaction: Int)
    case commit(transaction: Int, call: Int)
    /// `aborted`: the caller asked for COMMIT, but a statement had failed.
    case rollback(transaction: Int, call: Int, aborted: Bool)
    case listen(channel: Int)
    case unlisten
    case sync
}

/// What a connection knows about a prepared statement.
struct PreparedState {
    enum Phase: UInt8 { case unknown, sent, ready }
    var phase = Phase.unknown
    /// Part of the name, so that a stale statement need not be deallocated.
    var version: UInt8 = 0
}
