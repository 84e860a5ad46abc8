// Every limit of the server, declared once. Those of documents, plans and errors are the engine's
// (DocumentLimits, ParsingLimits, JSONLimits, PlanLimits, ErrorLimits), those of events
// EventLimits. LimitTable shows them all, docs/limits.md shows the table.

import GraphQLCore
import NIOCore

/// What a request may ask for.
struct ServiceLimits: Sendable {
    /// Bytes of an HTTP body.
    var bodyBytes = 1 << 20
    /// Requests in one body; 0 where there may be one alone.
    var batchEntries = 0
    /// Bytes of all responses to a batch; what would begin beyond them is not executed.
    static let batchAnswerBytes = 16 << 20
    /// Bytes of all cached plans.
    var planCacheBytes = 64 << 20
    /// Bytes, tokens and depth of a document.
    var parsing = ParsingLimits.server
    /// Depth, aliases, fields, directives and work of validation.
    var validation = ValidationOptions(limits: DocumentLimits())
    /// What a request may take. A mutation is finished all the same.
    var requestTime = Duration.seconds(30)
    /// What an operation may cost with its variables.
    var cost = DocumentLimits().cost
}

/// Points per minute; 0 is no limit.
struct BudgetLimits: Sendable, Equatable {
    var perAccount = 50_000
    var perAddress = 50_000
    /// What an operation costs its payer that was refused before its cost was known.
    var refusedOperation = 10
    /// What an address may spend on tokens that nobody knows, beside everything else: who tries
    /// tokens uses up neither the budget of the others at the address nor the database.
    var unknownTokens: Int { (perAddress + 9) / 10 }
    /// Payers, and tokens, that a node remembers in each of two generations.
    var remembered = 20_000
}

/// How load is shed.
struct LoadLimits: Sendable, Equatable {
    /// Operations that may always run at once: slow ones that wait for something else do not make
    /// the limit fall below.
    var minimumRunning = 64
    var maximumRunning = 2_048
    /// Seconds that an operation should take when the limit is reached.
    var target = 0.1
    /// Seconds after which who waits is sent away; after half of them the newest goes first.
    var maximumWait = 0.5
    var waiting = 4_096
    var waitingPerPayer = 512
    /// Operations of one payer that run beside those of others; more do only while half of all
    /// places are free.
    var share = 8
    /// Those who wait and are looked at for one that may run.
    var looks = 1_024
    /// Seconds between two changes of the limit.
    var interval = 0.1
}

/// What connections may take of the process.
struct HTTPLimits: Sendable {
    /// Bytes of the request line, of any header field, and of all of them.
    var headBytes = 80 << 10
    var headFields = 1_000
    /// Connections at the same time, and those of one address that is not a trusted proxy's.
    var connections = 20_000
    var connectionsPerAddress = 2_000
    /// From a connection's beginning, or its last answer, to the first byte of a request.
    var idle = TimeAmount.seconds(75)
    /// From a connection's beginning to the end of its handshake of TLS.
    var handshake = TimeAmount.seconds(10)
    /// From the first byte of a head to its last.
    var head = TimeAmount.seconds(15)
    /// A body, and an answer that is being sent, have this long and `bytesPerSecond` beside it.
    var transfer = TimeAmount.seconds(30)
    /// The slowest that a body or an answer may flow after its grace.
    var bytesPerSecond = 8 << 10
    /// What is read and dropped behind an answer that came before the end of its request, so that
    /// the client has a chance to see the answer.
    var discardedBytes = 1 << 20
    var discarding = TimeAmount.seconds(3)

    /// When a transfer that began at `start` and has moved `bytes` is too slow.
    func end(of start: NIODeadline, bytes: Int) -> NIODeadline {
        start + transfer + .milliseconds(Int64(bytes) * 1_000 / Int64(bytesPerSecond))
    }
}

/// Limits of streamed answers.
struct StreamLimits: Sendable {
    /// After this time of silence a heartbeat is due, which the next look of a second sends.
    var silence = TimeAmount.seconds(3)
}

/// What one connection may have at once.
struct OperationLimits: Sendable {
    var operations = 100
    /// Subscriptions among them.
    var subscriptions = 20
}

/// Times and sizes of a socket.
struct WebSocketLimits: Sendable {
    /// Bytes of a message.
    var messageBytes = 1 << 20
    var operations = OperationLimits()
    /// From the upgrade to `connection_init`.
    var initialisation = TimeAmount.seconds(10)
    /// Without a word from the client a ping is sent, and after twice the time and more it is gone.
    var ping = TimeAmount.seconds(25)
    var silence = TimeAmount.seconds(60)
    /// From our close to the client's.
    var closing = TimeAmount.seconds(3)
}

/// Limits of streams that are shared by operations.
struct ReservationLimits: Sendable {
    /// Of all clients.
    var reservations = 10_000
    var perAccount = 20
    /// Of those who are not signed in.
    var perAddress = 200
    /// From a reservation to its stream.
    var wait = Duration.seconds(30)
    /// Operations that may wait for the stream, with a response each.
    var waitingOperations = 10
    var operations = OperationLimits()
}
