// A stream of events shared by several operations, each started by its own request and identified
// by its ID.

import GraphQLCore
import Resolvers

/// One reserved stream, before and while it is open.
actor SharedStream {
    /// The outcome of a request to start an operation.
    enum StartResult {
        case begun(OperationKey)
        /// The ID is in use.
        case exists
        case tooMany(RequestError)
    }

    nonisolated let holder: StreamHolder
    /// The token that the holder used to reserve the stream.
    nonisolated let authorization: Authorization
    private let limits: ReservationLimits
    private var operations: OperationTable
    /// Opened, and waiting for the stream.
    private var waiting: [OperationKey: OpenedOperation] = [:]
    private var tasks: [OperationKey: Task<Void, Never>] = [:]
    private var output: StreamOutput?
    private var isClosed = false
    /// Ends the stream from here.
    private let (endings, ending) = AsyncStream.makeStream(of: Void.self)

    init(
        _ holder: StreamHolder, _ authorization: Authorization, _ limits: ReservationLimits
    ) {
        self.holder = holder
        self.authorization = authorization
        self.limits = limits
        operations = OperationTable(limits.operations)
    }

    // MARK: - The stream

    /// Carries the operations until the current task is cancelled (when the client is gone or the
    /// server stops), or the holder is signed out.
    func carry(over output: StreamOutput) async {
        self.output = output
        let opened = waiting.sorted { $0.key.number < $1.key.number }
        waiting = [:]
        for (key, operation) in opened { deliver(operation, key) }
        for await _ in endings {}
        let last = Array(tasks.keys)
        close()
        for key in last { try? await output.write(SharedStream.complete(key.id)) }
    }

    /// Ends everything: the reservation was not used in time, or the stream has ended.
    func close() {
        guard !isClosed else { return }
        isClosed = true
        _ = operations.removeAll()
        for operation in waiting.values { operation.abandon() }
        for task in tasks.values { task.cancel() }
        (waiting, tasks, output) = ([:], [:], nil)
        ending.finish()
    }

    // MARK: - Operations

    /// Reserves an ID for an operation that is about to be opened.
    func begin(_ id: String) -> StartResult {
        guard !operations.contains(id) else { return .exists }
        guard output != nil || operations.count < limits.waitingOperations else {
            return .tooMany(
                RequestError(
                    "\(limits.waitingOperations) operations wait for the stream. Open it first.",
                    .tooMany))
        }
        do throws(RequestError) {
            return .begun(try operations.begin(id))
        } catch {
            return .tooMany(error)
        }
    }

    /// The operation is open: its responses are sent, or wait for the stream.
    ///
    /// - Returns: false if the client has stopped it meanwhile, or the stream has ended
    func opened(_ operation: OpenedOperation, _ key: OperationKey) -> Bool {
        guard !isClosed, operations.contains(key) else {
            operation.abandon()
            return false
        }
        if output == nil {
            waiting[key] = operation
        } else {
            deliver(operation, key)
        }
        return true
    }

    /// The operation was refused: its ID is free.
    func refused(_ key: OperationKey) { _ = operations.remove(key) }

    /// The client stops an operation; an unknown one is not an error.
    func stop(_ id: String) {
        guard let key = operations.remove(id) else { return }
        waiting.removeValue(forKey: key)?.abandon()
        tasks.removeValue(forKey: key)?.cancel()
    }

    private func deliver(_ operation: OpenedOperation, _ key: OperationKey) {
        tasks[key] = Task {
            await operation.deliver(to: SharedStreamOutput(stream: self, key: key))
        }
    }

    // MARK: - Events

    fileprivate func streamOpened(_ key: OperationKey) throws {
        try operations.streamOpened(key)
    }

    fileprivate func produced(_ response: [UInt8], _ key: OperationKey) async throws {
        guard let output, operations.contains(key) else { throw CancellationError() }
        try await output.write(Self.next(key.id, response))
    }

    /// - Parameter error: instead of a response
    fileprivate func end(_ key: OperationKey, _ error: RequestError?) async {
        guard let output, operations.contains(key) else { return }
        if let error {
            try? await output.write(Self.next(key.id, Response(error.withCodes).bytes))
        }
        // Before its last event, after which the client may reuse the ID.
        guard operations.remove(key) else { return }
        tasks[key] = nil
        try? await output.write(Self.complete(key.id))
        // Like closing the WebSocket of a signed-out client.
        let isSignedOut = error?.errors.contains { $0.hasCode(.unauthenticated) } ?? false
        if isSignedOut, case .account = holder { ending.finish() }
    }

    private static func next(_ id: String, _ payload: [UInt8]) -> [UInt8] {
        var writer = JSONWriter(capacity: payload.count + 64)
        writer.raw("{\"id\":")
        writer.string(id)
        writer.raw(",\"payload\":")
        writer.raw(payload)
        writer.byte(UInt8(ascii: "}"))
        return ServerSentEvent.next(writer.finish(), id: nil)
    }

    private static func complete(_ id: String) -> [UInt8] {
        var writer = JSONWriter()
        writer.raw("{\"id\":")
        writer.string(id)
        writer.byte(UInt8(ascii: "}"))
        return ServerSentEvent.complete(writer.finish(), id: nil)
    }
}

/// One operation's output on the shared stream.
private struct SharedStreamOutput: OperationOutput {
    let stream: SharedStream
    let key: OperationKey

    func streamOpened() async throws { try await stream.streamOpened(key) }

    func produced(_ response: [UInt8], position: String?) async throws {
        try await stream.produced(response, key)
    }

    func ended(_ end: OperationEnd) async {
        switch end {
        case .completed: await stream.end(key, nil)
        case .failed(let error), .streamFailed(let error): await stream.end(key, error)
        case .signedOut: await stream.end(key, .signedOut)
        case .unavailable: await stream.end(key, .unavailable())
        case .abandoned: break
        }
    }
}
