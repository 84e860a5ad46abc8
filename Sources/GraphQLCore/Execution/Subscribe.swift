// Subscriptions: a source stream of events becomes a stream of responses, one execution each.

import Synchronization

/// Opens the source stream of a subscription.
///
/// Throws a request error if the stream cannot be created: the resolver's error, with the root
/// field's path and location, or the first fault of its arguments.
/// https://spec.graphql.org/September2026/#Subscribe()
public func subscribe(
    _ plan: Plan, _ variables: Variables, _ resolvers: any BatchResolvers
) async throws(RequestError) -> ResponseStream {
    precondition(plan.operationType == .subscription)
    let variant = variables.variant
    // Validation has shown that there is exactly one.
    guard let index = variant.sets[0].fields.first else {
        throw RequestError(.operation, [GraphQLError("The subscription selects no field.")])
    }
    let field = variant.fields[Int(index)]
    let execution = EventExecution(plan, variables)
    do throws(FieldError) {
        let executor = Executor(plan, variables, variant, resolvers)
        let call = FieldCall(
            field: field.field, parents: resolvers.root(.subscription),
            arguments: try executor.arguments(of: field),
            selection: Selection(variant, group: field.group))
        if field.access != 0,
            let refusals = await resolvers.access(field.access, call), let refusal = refusals.first,
            let refusal
        {
            throw refusal
        }
        let source = try await resolvers.subscribe(call)
        return ResponseStream(try source.open(execution))
    } catch {
        throw execution.requestError(error, extensions: resolvers.extensions)
    }
}

/// The responses of a subscription, one for each event, in order.
///
/// Nothing is buffered: an event is taken from the source only when its response is requested. When
/// the iterating task is cancelled, or the stream is dropped, the source is torn down.
/// https://spec.graphql.org/September2026/#MapSourceToResponseEvent()
public struct ResponseStream: AsyncSequence, Sendable {
    public typealias Element = StreamedResponse

    private let source: any ResponseSource

    init(_ source: any ResponseSource) { self.source = source }

    /// Requests the next response without a task that waits for it.
    ///
    /// - Parameter receive: called once, from any thread, possibly before this returns: with the
    ///   response; with nil when the source has ended or was cancelled; or with what the source
    ///   throws, a `FieldError` as the request error of the root field
    public func next(_ receive: @escaping ResponseReceiver) {
        source.next { [weak source] result in
            if case .failure(let error as FieldError) = result, let source {
                receive(
                    .failure(
                        source.execution.requestError(error, extensions: source.extensions)))
            } else {
                receive(result)
            }
        }
    }

    /// Tears the source down: the open request gets nil.
    public func cancel() { source.cancel() }

    public func makeAsyncIterator() -> Iterator { Iterator(stream: self) }

    /// Requests one response after another.
    public struct Iterator: AsyncIteratorProtocol {
        fileprivate let stream: ResponseStream

        /// The next response; `nil` when the source has ended or the task is cancelled.
        public mutating func next() async throws -> StreamedResponse? {
            let stream = stream
            return try await withTaskCancellationHandler {
                try await withCheckedThrowingContinuation { continuation in
                    stream.next { continuation.resume(with: $0) }
                }
            } onCancel: {
                stream.cancel()
            }
        }
    }
}

// MARK: - Sources with a task

extension SourceStream {
    /// A stream whose events are awaited. A task exists while a response is requested.
    public init(_ events: AsyncThrowingStream<SourceEvent, any Error>) {
        self.init { execution in AwaitedEvents(events, execution) }
    }
}

private final class AwaitedEvents: ResponseSource {
    private struct State {
        var task: Task<Void, Never>?
        var isCancelled = false
    }

    let execution: EventExecution
    private let events: AsyncThrowingStream<SourceEvent, any Error>
    private let state = Mutex(State())

    init(_ events: AsyncThrowingStream<SourceEvent, any Error>, _ execution: EventExecution) {
        self.events = events
        self.execution = execution
    }

    deinit { cancel() }

    func next(_ receive: @escaping ResponseReceiver) {
        let task = Task { [events, execution] in
            receive(
                await Result {
                    // Iterators do not buffer: each continues where the last one stopped.
                    var iterator = events.makeAsyncIterator()
                    guard let event = try await iterator.next(), !Task.isCancelled else {
                        return nil
                    }
                    return StreamedResponse(
                        await execution.response(event.resolvers), position: event.position)
                })
        }
        let isCancelled = state.withLock { state in
            state.task = task
            return state.isCancelled
        }
        if isCancelled { task.cancel() }
    }

    func cancel() {
        let task = state.withLock { state in
            state.isCancelled = true
            return state.task
        }
        task?.cancel()
    }

    /// Errors of such a source have their own.
    func extensions(of fault: ExecutionFault) -> [ErrorExtension] { [] }
}

extension Result where Failure == any Error {
    fileprivate init(_ body: () async throws -> Success) async {
        do {
            self = .success(try await body())
        } catch {
            self = .failure(error)
        }
    }
}
