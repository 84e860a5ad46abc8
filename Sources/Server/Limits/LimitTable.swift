// All limits that a client can meet, with their values and what happens beyond them. docs/limits.md
// shows this table, and a test compares the two.

import GraphQLCore
import NIOCore
import Resolvers

/// One limit of the service.
struct PublishedLimit: Sendable {
    let name: String
    let value: String
    /// What a client sees that goes beyond it.
    let beyond: String

    init(_ name: String, _ value: String, _ beyond: String) {
        self.name = name
        self.value = value
        self.beyond = beyond
    }

    init(_ name: String, _ value: Int, unit: String = "", _ beyond: String) {
        let text = Self.grouped(value) + (unit.isEmpty ? "" : " \(unit)")
        self.init(name, text, beyond)
    }

    init(_ name: String, _ limit: ActionLimit) {
        let span =
            switch limit.windowSeconds {
            case 3_600: "an hour"
            case 86_400: "a day"
            default: "in \(Int(limit.windowSeconds / 60)) minutes"
            }
        self.init(
            name, "\(Self.grouped(Int(limit.count))) \(span)",
            "`RATE_LIMITED` in `userErrors`, with `retryAfterSeconds`")
    }

    init(_ name: String, bytes: Int, _ beyond: String) {
        let text =
            bytes >= 1 << 20 && bytes % (1 << 20) == 0
            ? "\(Self.grouped(bytes >> 20)) MB"
            : bytes >= 1 << 10 && bytes % (1 << 10) == 0
                ? "\(Self.grouped(bytes >> 10)) KB" : "\(Self.grouped(bytes)) bytes"
        self.init(name, text, beyond)
    }

    init(_ name: String, seconds: Double, _ beyond: String) {
        let text =
            seconds < 1
            ? "\(Int((seconds * 1_000).rounded())) ms"
            : "\(Self.grouped(Int(seconds.rounded()))) s"
        self.init(name, text, beyond)
    }

    init(_ name: String, _ time: TimeAmount, _ beyond: String) {
        self.init(name, seconds: Double(time.nanoseconds) / 1e9, beyond)
    }

    init(_ name: String, _ time: Duration, _ beyond: String) {
        self.init(name, seconds: Double(time.microseconds) / 1e6, beyond)
    }

    /// Digits in groups of three.
    private static func grouped(_ number: Int) -> String {
        var text = ""
        for (index, digit) in "\(number)".reversed().enumerated() {
            if index > 0, index % 3 == 0 { text.append(",") }
            text.append(digit)
        }
        return String(text.reversed())
    }
}

/// The limits by subject.
enum LimitTable {
    static let sections: [(title: String, limits: [PublishedLimit])] = [
        ("Requests", requests), ("Documents", documents), ("Budgets and load", budgets),
        ("Answers", answers), ("Connections", connections), ("WebSockets and streams", streams),
        ("Events", events), ("Actions", actions), ("Documents that are kept", kept),
        ("Metrics and logs", metrics),
    ]

    /// As docs/limits.md has it.
    static var markdown: String {
        var lines: [String] = []
        for section in sections {
            lines += ["## \(section.title)", "", "| limit | value | beyond it |"]
            lines.append("| --- | --- | --- |")
            lines += section.limits.map { "| \($0.name) | \($0.value) | \($0.beyond) |" }
            lines.append("")
        }
        return lines.joined(separator: "\n")
    }

    /// How often a mutation may be done.
    private static let actions: [PublishedLimit] =
        mutations + [
            PublishedLimit("posts of an account with the same text", .sameFeed),
            PublishedLimit("complaints of an account with the same text", .sameComplaint),
        ]

    private static let mutations: [PublishedLimit] = MutationLimit.all.compactMap { name, limit in
        guard case .counted(let limit) = limit else { return nil }
        return PublishedLimit("`\(name)`", limit)
    }

    private static let service = ServiceLimits()
    private static let http = HTTPLimits()
    private static let http2 = HTTP2Limits()
    private static let socket = WebSocketLimits()
    private static let document = DocumentLimits()

    private static let requests: [PublishedLimit] = [
        PublishedLimit(
            "bytes of a body, also after its coding is undone", bytes: service.bodyBytes,
            "413 before it is read, `BAD_REQUEST`"),
        PublishedLimit(
            "bytes of a request line, a field, or all fields", bytes: http.headBytes,
            "414 or 431, `BAD_REQUEST`"),
        PublishedLimit("fields of a head", http.headFields, "431, `BAD_REQUEST`"),
        PublishedLimit(
            "bytes of JSON in a parameter or a message", bytes: JSONLimits.server.bytes,
            "400, `BAD_REQUEST`"),
        PublishedLimit(
            "lists and objects inside each other in JSON", JSONLimits.server.depth,
            "400, `BAD_REQUEST`"),
        PublishedLimit(
            "parameters of a GET", FormParameters.maximumCount, "422, `BAD_REQUEST`"),
        PublishedLimit(
            "characters of a `documentId`", TrustedDocuments.maximumIDLength,
            "422, `BAD_REQUEST`"),
        PublishedLimit(
            "requests in a body (`DANJI_BATCH_ENTRIES`, at most 100)", service.batchEntries,
            "422, `BAD_REQUEST`"),
        PublishedLimit(
            "bytes of the answers to a batch", bytes: ServiceLimits.batchAnswerBytes,
            "`OVERLOADED` for the entries that are left"),
        PublishedLimit(
            "time of a request, and of the opening of a subscription (`DANJI_REQUEST_SECONDS`)",
            service.requestTime, "`OVERLOADED`; a mutation is finished all the same"),
    ]

    private static let documents: [PublishedLimit] = [
        PublishedLimit(
            "bytes of a document", service.parsing.bytes, unit: "bytes",
            "422, `GRAPHQL_VALIDATION_FAILED`"),
        PublishedLimit(
            "tokens", service.parsing.tokens, "422, `GRAPHQL_VALIDATION_FAILED`"),
        PublishedLimit(
            "brackets inside each other", service.parsing.depth,
            "422, `GRAPHQL_VALIDATION_FAILED`"),
        PublishedLimit(
            "selection sets inside each other, `edges` and `node` aside", document.depth,
            "422, `QUERY_TOO_DEEP`"),
        PublishedLimit(
            "the same below `__schema` and `__type`, where nothing is left out",
            document.introspectionDepth, "422, `QUERY_TOO_DEEP`"),
        PublishedLimit(
            "lists inside each other below these", document.introspectionLists,
            "422, `QUERY_TOO_DEEP`"),
        PublishedLimit(
            "cost of an operation (`DANJI_QUERY_COST`)", document.cost, unit: "points",
            "422, `QUERY_TOO_COSTLY`"),
        PublishedLimit("aliases, fragments expanded", document.aliases, "422, `QUERY_TOO_COSTLY`"),
        PublishedLimit("fields, fragments expanded", document.fields, "422, `QUERY_TOO_COSTLY`"),
        PublishedLimit("root fields", document.rootFields, "422, `QUERY_TOO_COSTLY`"),
        PublishedLimit(
            "directives at one place", document.directivesPerLocation, "422, `QUERY_TOO_COSTLY`"),
        PublishedLimit(
            "operations of a document", document.operations, "422, `QUERY_TOO_COSTLY`"),
        PublishedLimit(
            "objects of a page (`first`, `last`), IDs of `nodes`", CostModel.maximumPageSize,
            "`BAD_USER_INPUT`"),
        PublishedLimit(
            "objects of a page where nothing is said", CostModel.defaultPageSize,
            "more with `first`"),
    ]

    private static let budgets: [PublishedLimit] = [
        PublishedLimit(
            "points per minute of an account (`DANJI_BUDGET_PER_MINUTE`)",
            BudgetLimits().perAccount, "429, `RATE_LIMITED`, `Retry-After`"),
        PublishedLimit(
            "points per minute of all who are not signed in at an address "
                + "(`DANJI_BUDGET_PER_MINUTE_ANONYMOUS`)",
            BudgetLimits().perAddress, "429, `RATE_LIMITED`, `Retry-After`"),
        PublishedLimit(
            "points per minute of the unknown tokens of an address, a tenth of that",
            BudgetLimits().unknownTokens, "429, `RATE_LIMITED`, `Retry-After`; 1013"),
        PublishedLimit(
            "points of a request that is refused before its cost is known",
            BudgetLimits().refusedOperation, "charged to the same budget"),
        PublishedLimit(
            "wait of a query for its turn", seconds: OperationKind.query.limits.maximumWait,
            "503, `OVERLOADED`, `Retry-After`"),
        PublishedLimit(
            "wait of a mutation", seconds: OperationKind.mutation.limits.maximumWait,
            "503, `OVERLOADED`, `Retry-After`"),
        PublishedLimit(
            "wait of the opening of a subscription",
            seconds: OperationKind.subscription.limits.maximumWait,
            "503, `OVERLOADED`, `Retry-After`"),
        PublishedLimit(
            "operations of a kind that wait at a node", LoadLimits().waiting,
            "503, `OVERLOADED`, `Retry-After`"),
    ]

    private static let answers: [PublishedLimit] = [
        PublishedLimit(
            "bytes of a response, or four times the data that it is made of",
            bytes: PlanLimits.responseBytes, "`QUERY_TOO_COSTLY`"),
        PublishedLimit(
            "bytes of all errors of a response", bytes: ErrorLimits.bytes,
            "the last one says how many are left out"),
        PublishedLimit(
            "bytes of a value in a message", bytes: ErrorLimits.valueBytes, "it is cut"),
        PublishedLimit(
            "errors of one response", PlanLimits.responseErrors, "one error says so"),
        PublishedLimit(
            "errors of variables", PlanLimits.variableErrors, "the others are not looked for"),
        PublishedLimit(
            "locations of an error", PlanLimits.locationsPerError, "the others are left out"),
    ]

    private static let connections: [PublishedLimit] = [
        PublishedLimit(
            "connections of a node and streams of HTTP/2 (`DANJI_CONNECTIONS`)", http.connections,
            "503, closed; with TLS closed"),
        PublishedLimit(
            "the same of an address (`DANJI_CONNECTIONS_PER_ADDRESS`)",
            http.connectionsPerAddress, "503, closed; with TLS closed"),
        PublishedLimit("time of a TLS handshake", http.handshake, "closed"),
        PublishedLimit("time without a request", http.idle, "closed"),
        PublishedLimit("time of a head", http.head, "408, closed"),
        PublishedLimit(
            "time of a body or an answer, and as much as it needs at the slowest pace",
            http.transfer, "408, or closed"),
        PublishedLimit(
            "the slowest pace, in a second", bytes: http.bytesPerSecond, "408, or closed"),
        PublishedLimit("open streams of an HTTP/2 connection", http2.streams, "closed"),
        PublishedLimit("bytes of an HTTP/2 frame", bytes: http2.frameBytes, "closed"),
        PublishedLimit("CONTINUATION frames of a head", http2.continuations, "closed"),
        PublishedLimit(
            "resets of streams, or streams with errors, of a connection in \(window)",
            http2.resets, "closed"),
        PublishedLimit(
            "PING, SETTINGS and PRIORITY frames of a connection in \(window)",
            http2.controlFrames, "closed"),
        PublishedLimit(
            "answers to such frames that a client does not take", http2.waitingControlFrames,
            "closed"),
        PublishedLimit(
            "bytes of a stream's body on their way", bytes: http2.bodyWindow, "flow control"),
    ]

    private static let window = "\(http2.window.nanoseconds / 1_000_000_000) s"

    private static let streams: [PublishedLimit] = [
        PublishedLimit(
            "bytes of a WebSocket message", bytes: socket.messageBytes, "closed with 1009"),
        PublishedLimit(
            "time until `connection_init`", socket.initialisation, "closed with 4408"),
        PublishedLimit("silence of a client's side", socket.silence, "closed"),
        PublishedLimit(
            "time from the exchange of a socket's token to the ping with the new one",
            HeldToken.grace, "closed with 4403"),
        PublishedLimit(
            "operations of a connection at once", socket.operations.operations,
            "`TOO_MANY`"),
        PublishedLimit(
            "subscriptions among them", socket.operations.subscriptions, "`TOO_MANY`"),
        PublishedLimit(
            "characters of an operation's ID", OperationTable.maximumIDLength,
            "closed with 4400; 422 for streams"),
        PublishedLimit(
            "shared event streams of an account", ReservationLimits().perAccount, "429, `TOO_MANY`"),
        PublishedLimit(
            "the same of all who are not signed in at an address", ReservationLimits().perAddress,
            "429, `TOO_MANY`"),
        PublishedLimit(
            "operations that wait for a reserved stream", ReservationLimits().waitingOperations,
            "429, `TOO_MANY`"),
        PublishedLimit("time from a reservation to its stream", ReservationLimits().wait, "404"),
    ]

    private static let events: [PublishedLimit] = [
        PublishedLimit("subscriptions of a node", EventLimits().subscriptions, "`TOO_MANY`"),
        PublishedLimit(
            "events that wait for a subscriber", EventLimits().queuedEvents,
            "`TOO_MANY`; the client loads anew"),
    ]

    private static let kept: [PublishedLimit] = [
        PublishedLimit(
            "bytes of planned documents", bytes: service.planCacheBytes,
            "the least used are planned again"),
        PublishedLimit(
            "bytes of persisted documents in a node", bytes: PersistedDocuments.byteLimit,
            "the least used are asked of Redis, or of the client"),
        PublishedLimit(
            "payers and tokens that a node remembers, in each of two generations",
            BudgetLimits().remembered, "their budgets are asked of Redis again"),
    ]

    private static let metrics: [PublishedLimit] = [
        PublishedLimit(
            "names of operations in metrics", OperationMetrics.nameLimit, "counted as `(other)`"),
        PublishedLimit(
            "characters of a name in metrics and logs", OperationMetrics.nameLength, "cut"),
        PublishedLimit(
            "clients whose use of the schema is counted, in a process", UsageCounters.clientLimit,
            "counted as `(other)`"),
        PublishedLimit(
            "bytes of a client's name; half as many of its version", Caller.nameLength, "cut"),
        PublishedLimit(
            "operations whose use of the schema is counted in a minute",
            UsageCounters.operationLimit, "not counted"),
        PublishedLimit(
            "statements, and commands, of an explained or traced operation",
            OperationObservation.runLimit, "their number is said"),
        PublishedLimit(
            "fields of an explained operation", Explanation.fieldLimit, "their number is said"),
        PublishedLimit(
            "spans that wait for the collector", SpanQueue.limit, "dropped and counted"),
    ]
}
