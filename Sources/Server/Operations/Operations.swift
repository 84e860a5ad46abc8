// From a request to the end of its operation, the same on every transport: the time limit to open
// it, its responses one after the other, one line in the log.

import GraphQLCore
import Postgres
import Resolvers

/// Opens operations for transports.
struct Operations: Sendable {
    let service: GraphQLService
    let requests: ActiveRequests
    let log: AccessLog
    var observing = Observing()

    /// Opens an operation within the time that a request may take.
    ///
    /// - Parameters:
    ///   - transport: of the responses
    ///   - incremental: how the client accepts a response in parts
    ///   - connection: the opening is cancelled when its client leaves
    func open(
        _ request: GraphQLRequest, over transport: OperationTransport,
        authorization: Authorization, origin: RequestOrigin,
        carriesStreams: Bool = true, incremental: IncrementalFormat? = nil,
        on connection: ActiveRequests.Connection? = nil
    ) async -> OpenedOperation {
        let start = ContinuousClock.now
        let trace = observing.tracing?.begin(request.caller.trace)
        let observation =
            trace?.observation
            ?? (request.wantsExplanation || observing.showsTiming ? OperationObservation() : nil)
        let counter = observation?.counter ?? StatementCounter()
        let opened = await requests.answer(on: connection) { [service] in
            let open = {
                await service.open(
                    request, authorization: authorization, origin: origin,
                    carriesStreams: carriesStreams, incremental: incremental,
                    observation: observation)
            }
            if let observation { return await observation.measure(open) }
            return await StatementCounter.$current.withValue(counter) { await open() }
        }
        observation?.end()
        observing.count(opened, request.caller)
        var operation = OpenedOperation(
            opening: opened.opening, operation: opened.operation, standing: opened.standing,
            transport: transport, requestID: origin.requestID, start: start, log: log,
            requests: requests)
        operation.statements = counter.count
        operation.trace = trace
        if observing.showsTiming { operation.timing = observation?.serverTiming }
        return operation
    }
}

/// What is measured besides metrics, where an operator wants it.
struct Observing: Sendable {
    /// Nil if there are no traces.
    var tracing: Tracing?
    /// Nil if the use of the schema is not counted.
    var usage: UsageCounters?
    /// Whether answers say in `Server-Timing` what took their time.
    var showsTiming = false

    /// Counts what an executed operation uses of the schema.
    fileprivate func count(_ opened: GraphQLService.Opened, _ caller: Caller) {
        guard let usage, let used = opened.usage else { return }
        usage.count(used, client: caller.client, isKnown: opened.operation?.isNamed == true)
    }
}

/// An operation that was opened or refused, before its first response.
struct OpenedOperation: Sendable {
    let opening: GraphQLService.Opening
    let operation: OperationLabel?
    /// The budget of who pays; nil where there is none.
    let standing: BudgetStanding?
    var transport: OperationTransport
    let requestID: String
    /// Those that the opening took.
    fileprivate var statements: Int?
    fileprivate var trace: OperationTrace?
    /// The value of `Server-Timing`; nil if it is not shown.
    fileprivate var timing: String?
    fileprivate let start: ContinuousClock.Instant
    fileprivate let log: AccessLog
    fileprivate let requests: ActiveRequests

    /// The fields of an HTTP answer that tell of its budget, when to come again, and its time.
    var fields: [(name: String, value: String)] {
        var fields = standing?.headers ?? []
        if let seconds = refusal?.retryAfter { fields.append(("Retry-After", "\(seconds)")) }
        if let timing { fields.append(("Server-Timing", timing)) }
        return fields
    }

    private var refusal: RequestError? {
        switch opening {
        case .refused(let error), .answered(.refused(let error)): error
        default: nil
        }
    }

    /// For the log line of a request with a single response.
    func record(_ outcome: OperationRecord.Outcome) -> OperationRecord {
        record(outcome, responses: 1)
    }

    fileprivate func record(
        _ outcome: OperationRecord.Outcome, responses: Int
    ) -> OperationRecord {
        OperationRecord(
            transport: transport, operation: operation, outcome: outcome, responses: responses,
            statements: statements, trace: trace)
    }
}

/// How an operation ends.
enum OperationEnd: Sendable {
    /// All responses were delivered.
    case completed
    /// It ended with errors instead of a response.
    case failed(RequestError)
    /// An open subscription ended with errors.
    case streamFailed(RequestError)
    /// The token is unknown, expired or ended.
    case signedOut
    /// The database could not authenticate the client.
    case unavailable
    /// Nobody waits for it any more.
    case abandoned
}

/// Receives the responses to one operation.
protocol OperationOutput: Sendable {
    /// The operation is a subscription, and is open.
    ///
    /// - Throws: `RequestError` if the connection accepts no more of them
    func streamOpened() async throws

    /// Sends a response to the client; returns when its connection has accepted it.
    ///
    /// - Parameter position: the position of the event
    /// - Throws: if the client is gone
    func produced(_ response: [UInt8], position: String?) async throws

    /// Sends the end of the operation.
    func ended(_ end: OperationEnd) async
}

extension OpenedOperation {
    /// Sends all responses to a client at its pace, and logs the outcome.
    @discardableResult
    func deliver(to output: some OperationOutput) async -> OperationEnd {
        var delivery = Delivery(output: output)
        if case .stream = opening {
            log.metrics.streams(transport, 1)
            // A trace shows how the stream was opened; it may be open for days.
            trace?.end(record(.data, responses: 0), requestID: requestID)
        }
        let end = await delivery.end(opening, requestID, requests)
        if case .stream = opening { log.metrics.streams(transport, -1) }
        await output.ended(end)
        write(
            record(
                OperationRecord.Outcome(end, hasErrors: delivery.hasErrors),
                responses: delivery.count))
        return end
    }

    /// The client left, or stopped the operation, before it received a response.
    func abandon() {
        write(record(.abandoned, responses: 0))
    }

    /// Says in the log what became of it.
    func write(_ record: OperationRecord) {
        log.write(record, requestID: requestID, took: ContinuousClock.now - start)
    }
}

/// A subscription being delivered without a task that waits for its events.
struct StreamDelivery {
    let stream: ResponseStream
    private let operation: OpenedOperation
    private var count = 0
    private var hasErrors = false

    /// Counts the stream as open. nil if the operation is not a stream.
    init?(_ operation: OpenedOperation) {
        guard case .stream(let stream) = operation.opening else { return nil }
        self.stream = stream
        self.operation = operation
        operation.log.metrics.streams(operation.transport, 1)
        // A trace shows how the stream was opened; it may be open for days.
        operation.trace?.end(
            operation.record(.data, responses: 0), requestID: operation.requestID)
    }

    /// The connection has accepted a response.
    mutating func delivered(_ response: StreamedResponse) {
        count += 1
        hasErrors = hasErrors || response.response.hasErrors
    }

    /// Writes the log line.
    func ended(_ end: OperationEnd) {
        operation.log.metrics.streams(operation.transport, -1)
        operation.write(
            operation.record(
                OperationRecord.Outcome(end, hasErrors: hasErrors), responses: count))
    }
}

/// The responses to an operation, being delivered.
private struct Delivery<Output: OperationOutput> {
    let output: Output
    private(set) var count = 0
    private(set) var hasErrors = false

    init(output: Output) { self.output = output }

    mutating func end(
        _ opening: GraphQLService.Opening, _ requestID: String, _ requests: ActiveRequests
    ) async -> OperationEnd {
        switch opening {
        case .stream(let stream): return await follow(stream)
        case .incremental(let response, let payloads):
            return await send(response, then: payloads, requests)
        case .refused(let error): return .failed(error)
        case .unauthenticated: return .signedOut
        case .unavailable: return .unavailable
        case .answered(let outcome):
            switch outcome {
            case .executed(let response): return await send(response)
            case .refused(let error): return .failed(error)
            case .unauthenticated, .malformedAuthorization: return .signedOut
            case .unavailable: return .unavailable
            case .mutationRefused: return .failed(.mutationNeedsPost)
            }
        }
    }

    private mutating func send(_ response: Response) async -> OperationEnd {
        do {
            try await output.produced(response.bytes, position: nil)
            count = 1
            hasErrors = response.hasErrors
            return .completed
        } catch {
            return .abandoned
        }
    }

    /// What follows an initial result has the same time limit as a request.
    private mutating func send(
        _ response: Response, then payloads: IncrementalPayloads, _ requests: ActiveRequests
    ) async -> OperationEnd {
        let end = await send(response)
        guard case .completed = end else { return end }
        let (output, initial) = (output, (count: count, hasErrors: hasErrors))
        let (known, rest) = await requests.answer(on: nil) {
            () async -> ((count: Int, hasErrors: Bool), OperationEnd) in
            var (count, hasErrors) = initial
            do {
                for await payload in payloads {
                    try await output.produced(payload.bytes, position: nil)
                    count += 1
                    hasErrors = hasErrors || !payload.errors.isEmpty
                }
                return ((count, hasErrors), Task.isCancelled ? OperationEnd.abandoned : .completed)
            } catch {
                return ((count, hasErrors), .abandoned)
            }
        }
        (count, hasErrors) = known
        return rest
    }

    private mutating func follow(_ stream: ResponseStream) async -> OperationEnd {
        do {
            try await output.streamOpened()
            var events = stream.makeAsyncIterator()
            while let event = try await events.next() {
                try Task.checkCancellation()
                try await output.produced(event.response.bytes, position: event.position)
                count += 1
                hasErrors = hasErrors || event.response.hasErrors
            }
            return Task.isCancelled ? .abandoned : .completed
        } catch let error as RequestError {
            return .streamFailed(error)
        } catch {
            return .abandoned
        }
    }
}

extension OperationRecord.Outcome {
    fileprivate init(_ end: OperationEnd, hasErrors: Bool) {
        switch end {
        case .completed: self = hasErrors ? .dataWithErrors : .data
        case .failed(let error), .streamFailed(let error): self.init(error)
        case .signedOut: self = .failed(ErrorCode.unauthenticated.rawValue)
        case .unavailable: self = .failed(ErrorCode.internal.rawValue)
        case .abandoned: self = .abandoned
        }
    }
}
