// A stream of events that several operations share: begun by requests of their own, told apart by
// their IDs.

import GraphQLCore
import Resolvers

/// One reserved stream, before it is open and while it is.
actor SharedStream {
    /// What a request to begin an operation comes to.
    enum Beginning {
        case begun(OperationKey)
        /// The ID is in use.
        case exists
        case tooMany(RequestError)
    }

    nonisolated let holder: StreamHolder
    /// By which the holder was known when the stream was reserved.
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

    /// Carries the operations until the present task is cancelled, which is when the client is
    /// gone or the server ends, or the holder is signed out.
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

    /// Ends everything: the reservation was not used in time, or the stream is over.
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

    /// Takes an ID for an operation that is about to be opened.
    func begin(_ id: String) -> Beginning {
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

    /// The operation is opened: its responses go out, or wait for the stream.
    ///
    /// - Returns: false where the client has stopped it meanwhile, or the stream has ended
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

    /// The client wants no more of an operation; one that is not there is no error.
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
        // Before its last event, behind which the client may use the ID again.
        guard operations.remove(key) else { return }
        tasks[key] = nil
        try? await output.write(Self.complete(key.id))
        // As a WebSocket of one who is signed out is closed.
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

/// One operation's way to the stream that it shares.
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
