// A WebSocket on its event loop: bytes to the reader, messages to the machine, operations to the
// service, frames to the socket.

import GraphQLCore
import NIOCore
import Resolvers

/// Speaks graphql-transport-ws with one client.
final class WebSocketConnection: ChannelDuplexHandler, PeriodicallyChecked {
    typealias InboundIn = ByteBuffer
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let services: HTTPServices
    /// What the upgrade request's header says of who asks.
    private let standing: Authorization
    /// Of the upgrade request; each operation has an ID of its own.
    private let upgradeOrigin: RequestOrigin
    private let upgradeCaller: Caller
    private var limits: WebSocketLimits { services.sockets }
    private let heldToken = HeldToken()
    private var reader: WebSocketReader
    private var machine: GraphQLSocketMachine
    private var received = ByteBuffer()
    /// Of operations that are being opened, or answered once.
    private var tasks: [OperationKey: Task<Void, Never>] = [:]
    /// Open subscriptions.
    private var streams: [SocketStream] = []
    private var context: ChannelHandlerContext?
    private var pace = WebSocketPace(at: .now())
    /// What is counted of a message that has not come whole.
    private var countedBytes = 0
    private var unread = UnreadInput()

    init(
        _ services: HTTPServices, _ exchange: HTTPExchange, _ head: RequestHead,
        speaksProtocol: Bool
    ) {
        self.services = services
        standing = Authorization(header: head["Authorization"])
        upgradeOrigin = services.graphQL.origin(
            of: head, exchange.peer, requestID: exchange.requestID)
        upgradeCaller = Caller(head).withoutTrace
        reader = WebSocketReader(limit: services.sockets.messageBytes)
        machine = GraphQLSocketMachine(services.sockets.operations)
        self.speaksProtocol = speaksProtocol
    }

    private let speaksProtocol: Bool

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        services.connections.of(context.eventLoop).add(self)
        if !speaksProtocol {
            perform(machine.close(.subprotocolNotAcceptable, "Subprotocol not acceptable"))
        }
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        services.connections.of(context.eventLoop).remove(self)
        stopAll()
        dropReceived()
        self.context = nil
    }

    // MARK: - Input

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !pace.isClosing || received.readableBytes <= limits.messageBytes else { return }
        var bytes = unwrapInboundIn(data)
        received.writeBuffer(&bytes)
        do throws(WebSocketViolation) {
            while let event = try reader.next(&received) { handle(event) }
            let unfinishedBytes = unfinishedBytes
            pace.received(unfinishedBytes: unfinishedBytes, at: .now())
            try count(unfinishedBytes ?? 0)
            // Most of the time a socket waits with nothing in its hands.
            if received.readableBytes == 0 {
                received = ByteBuffer()
            } else {
                received.discardReadBytes()
            }
        } catch {
            dropReceived()
            perform(machine.close(error.code, error.reason))
        }
    }

    /// What is here of a message that has not come whole; nil where there is none.
    private var unfinishedBytes: Int? {
        let bytes = (reader.unfinishedBytes ?? 0) + received.readableBytes
        return reader.unfinishedBytes == nil && bytes == 0 ? nil : bytes
    }

    /// - Throws: where all connections together may not have received so much
    private func count(_ bytes: Int) throws(WebSocketViolation) {
        guard services.received.change(from: countedBytes, to: bytes) else {
            throw WebSocketViolation(.tryAgainLater, "The server receives too much at once.")
        }
        countedBytes = bytes
    }

    private func dropReceived() {
        received = ByteBuffer()
        reader = WebSocketReader(limit: limits.messageBytes)
        try? count(0)
    }

    private func handle(_ event: WebSocketEvent) {
        switch event {
        case .text(let text):
            perform(machine.received(text: text, standing))
        case .binary: perform(machine.close(.unacceptableData, "Messages are text."))
        case .ping(let content): write(.webSocket(pong: content))
        case .pong: break
        case .close(let code):
            if !pace.isClosing { sendClose(code, "") }
            _ = machine.close(.normal, "")
            stopAll()
            closeSocket()
        }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch event {
        case is ChannelShouldQuiesceEvent:
            perform(machine.close(.goingAway, "The server is going away."))
        case ChannelEvent.inputClosed as ChannelEvent: closeSocket()
        default: break
        }
        context.fireUserInboundEventTriggered(event)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { closeSocket() }

    // MARK: - Flow control

    /// Stops reading from a client that does not read.
    func read(context: ChannelHandlerContext) {
        if unread.mayRead(isWritable: context.channel.isWritable) { context.read() }
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        if unread.isDue(isWritable: context.channel.isWritable) { context.read() }
        context.fireChannelWritabilityChanged()
    }

    func look() {
        let action = pace.due(
            limits, transfers: services.limits, isReady: machine.isReady, at: .now())
        switch action {
        case .none: break
        case .close: closeSocket()
        case .initialisationOverdue: perform(machine.waitedTooLong())
        case .ping: write(.webSocket(ping: []))
        }
    }

    // MARK: - Actions

    private func perform(_ actions: [GraphQLSocketMachine.Action]) {
        for action in actions {
            switch action {
            case .send(let text): write(.webSocket(text: text))
            case .authenticate(let authorization): authenticate(authorization)
            case .renew(let authorization, let account): renew(authorization, account)
            case .adopt(.bearer(let token)): heldToken.renew(token)
            case .adopt: break
            case .start(let key, let request): start(key, request)
            case .stop(let key): stop(key)
            case .close(let code, let reason):
                stopAll()
                sendClose(code, reason)
            }
        }
    }

    @discardableResult
    private func write(_ parts: ByteBuffer...) -> EventLoopFuture<Void>? {
        guard let context, !pace.isClosing, let last = parts.last else { return nil }
        let promise = context.eventLoop.makePromise(of: Void.self)
        let count = parts.reduce(0) { $0 + $1.readableBytes }
        pace.sending(count, at: .now())
        promise.futureResult.assumeIsolated().whenComplete { [self] _ in
            pace.sent(count, at: .now())
        }
        for part in parts.dropLast() { context.write(wrapOutboundOut(part), promise: nil) }
        context.writeAndFlush(wrapOutboundOut(last), promise: promise)
        return promise.futureResult
    }

    private func sendClose(_ code: WebSocketCloseCode?, _ reason: String) {
        write(.webSocket(close: code, reason))
        pace.closeSent(at: .now())
    }

    private func stopAll() {
        for task in tasks.values { task.cancel() }
        tasks = [:]
        let open = streams
        streams = []
        for stream in open { stream.stop() }
    }

    private func stop(_ key: OperationKey) {
        tasks.removeValue(forKey: key)?.cancel()
        guard let index = streams.firstIndex(where: { $0.key == key }) else { return }
        streams.remove(at: index).stop()
        machine.ended(key)
    }

    private func closeSocket() { context?.close(promise: nil) }

    // MARK: - Operations

    private func authenticate(_ authorization: Authorization) {
        let service = services.graphQL.operations.service
        run(nil) { [origin = origin()] output in
            let identity = await service.identify(authorization, origin: origin)
            await output.perform { $0.authenticated(identity) }
        }
    }

    private func renew(_ authorization: Authorization, _ account: String?) {
        let service = services.graphQL.operations.service
        run(nil) { [origin = origin()] output in
            let identity = await service.renew(authorization, of: account, origin: origin)
            await output.perform { $0.renewed(identity) }
        }
    }

    private func start(_ key: OperationKey, _ request: GraphQLRequest) {
        var request = request
        request.caller = upgradeCaller.completed(by: request.caller)
        run(key) {
            [services, request, authorization = machine.authorization, origin = origin()] output in
            let operation = await services.graphQL.operations.open(
                request, over: .webSocket, authorization: authorization, origin: origin)
            if case .stream = operation.opening {
                await output.follow(operation, key)
            } else {
                await operation.deliver(to: SocketOperation(key: key, output: output))
            }
        }
    }

    /// A subscription is open: from now on it waits without a task.
    fileprivate func follow(_ operation: OpenedOperation, _ key: OperationKey) {
        remove(key)
        guard let delivery = StreamDelivery(operation) else { return }
        let stream = SocketStream(key, delivery, on: self)
        guard context != nil, machine.contains(key) else {
            machine.ended(key)
            return stream.stop()
        }
        do throws(RequestError) {
            try machine.streamOpened(key)
        } catch {
            stream.end(.failed(error))
            return perform(machine.failed(key, error))
        }
        streams.append(stream)
        request(stream)
    }

    private func request(_ stream: SocketStream) {
        guard let loop = context?.eventLoop else { return }
        let bound = NIOLoopBound(stream, eventLoop: loop)
        stream.responses.next { result in
            loop.execute { bound.value.connection?.received(result, bound.value) }
        }
    }

    private func received(
        _ result: Result<StreamedResponse?, any Error>, _ stream: SocketStream
    ) {
        guard let index = streams.firstIndex(where: { $0 === stream }) else { return }
        if case .success(let response?) = result {
            guard let opening = machine.openingOfNext(stream.key) else { return }
            write(next: response, opening)?.assumeIsolated().whenSuccess { [self] in
                stream.delivered(response)
                request(stream)
            }
            return
        }
        streams.remove(at: index)
        if case .failure(let error as RequestError) = result {
            stream.end(.streamFailed(error))
            perform(machine.streamFailed(stream.key, error))
        } else {
            stream.end(.completed)
            perform(machine.completed(stream.key))
        }
    }

    /// Writes a response that many may get: a long one is not copied for each.
    private func write(next response: StreamedResponse, _ opening: [UInt8])
        -> EventLoopFuture<Void>?
    {
        let (payload, closing) = (response.response.bytes, GraphQLSocketMachine.closingOfNext)
        let count = opening.count + payload.count + closing.count
        let isCopied = payload.count <= Self.copiedBytes
        var head = ByteBuffer.webSocketHead(
            textOf: count, opening, capacity: isCopied ? payload.count : 0)
        guard !isCopied, let loop = context?.eventLoop else {
            head.writeBytes(payload)
            head.writeBytes(closing)
            return write(head)
        }
        let shared = services.connections.of(loop).buffer(of: response)
        return write(head, shared, ByteBuffer(bytes: closing))
    }

    /// Up to here a copy costs less than a buffer of its own in the socket's queue.
    private static let copiedBytes = 1_024

    /// Runs a task of the socket; its results are ignored after the socket has closed.
    private func run(
        _ key: OperationKey?, _ body: @escaping @Sendable (SocketOutput) async -> Void
    ) {
        guard let context else { return }
        let output = SocketOutput(self, on: context.eventLoop)
        let task = Task { await body(output) }
        if let key { tasks[key] = task }
    }

    private func origin() -> RequestOrigin {
        RequestOrigin(
            requestID: RequestIDs.next(), address: upgradeOrigin.address,
            baseURL: upgradeOrigin.baseURL, userAgent: upgradeOrigin.userAgent,
            language: upgradeOrigin.language, heldToken: heldToken)
    }

    /// Changes the machine and performs its actions.
    fileprivate func perform(
        _ change: (inout GraphQLSocketMachine) -> [GraphQLSocketMachine.Action]
    ) {
        perform(change(&machine))
    }

    /// Writes what an operation has produced; completes when it has been written to the socket.
    fileprivate func produced(
        _ key: OperationKey, _ response: [UInt8]
    ) -> EventLoopFuture<Void>? {
        var last: EventLoopFuture<Void>?
        for case .send(let text) in machine.produced(key, response) {
            last = write(.webSocket(text: text))
        }
        return last
    }

    fileprivate func ended(_ key: OperationKey) {
        remove(key)
        machine.ended(key)
    }

    /// The task of an operation has ended.
    private func remove(_ key: OperationKey) {
        tasks[key] = nil
        // An empty table keeps its memory.
        if tasks.isEmpty { tasks = [:] }
    }
}

/// A subscription of a socket. Used on its event loop alone.
private final class SocketStream {
    let key: OperationKey
    private(set) weak var connection: WebSocketConnection?
    private var delivery: StreamDelivery

    init(_ key: OperationKey, _ delivery: StreamDelivery, on connection: WebSocketConnection) {
        self.key = key
        self.delivery = delivery
        self.connection = connection
    }

    var responses: ResponseStream { delivery.stream }

    func delivered(_ response: StreamedResponse) { delivery.delivered(response) }

    /// The client wants no more.
    func stop() {
        delivery.stream.cancel()
        delivery.ended(.abandoned)
    }

    func end(_ end: OperationEnd) {
        delivery.stream.cancel()
        delivery.ended(end)
    }
}

/// Passes an operation's responses from its task to the socket.
private struct SocketOutput: Sendable {
    private let loop: any EventLoop
    private let connection: NIOLoopBound<WebSocketConnection>

    init(_ connection: WebSocketConnection, on loop: any EventLoop) {
        self.loop = loop
        self.connection = NIOLoopBound(connection, eventLoop: loop)
    }

    func perform(
        _ change:
            @escaping @Sendable (inout GraphQLSocketMachine)
            -> [GraphQLSocketMachine.Action]
    ) async {
        let connection = connection
        try? await loop.submit { connection.value.perform(change) }.get()
    }

    /// Ends the operation with a change of the machine.
    func end(
        _ key: OperationKey,
        _ change:
            @escaping @Sendable (inout GraphQLSocketMachine)
            -> [GraphQLSocketMachine.Action]
    ) async {
        let connection = connection
        try? await loop.submit {
            connection.value.ended(key)
            connection.value.perform(change)
        }.get()
    }

    func follow(_ operation: OpenedOperation, _ key: OperationKey) async {
        let connection = connection
        try? await loop.submit { connection.value.follow(operation, key) }.get()
    }

    func produced(_ key: OperationKey, _ response: [UInt8]) async throws {
        let (connection, loop) = (connection, loop)
        try await loop.flatSubmit {
            connection.value.produced(key, response) ?? loop.makeSucceededVoidFuture()
        }.get()
    }
}

/// One operation of a socket.
private struct SocketOperation: OperationOutput {
    let key: OperationKey
    let output: SocketOutput

    /// Subscriptions are delivered without a task.
    func streamOpened() {}

    func produced(_ response: [UInt8], position: String?) async throws {
        try await output.produced(key, response)
    }

    func ended(_ end: OperationEnd) async {
        let key = key
        switch end {
        // The machine no longer knows abandoned operations.
        case .completed, .abandoned: await output.end(key) { $0.completed(key) }
        case .failed(let error): await output.end(key) { $0.failed(key, error) }
        case .streamFailed(let error): await output.end(key) { $0.streamFailed(key, error) }
        case .signedOut: await output.end(key) { $0.signedOut() }
        case .unavailable: await output.end(key) { $0.failed(key, .unavailable()) }
        }
    }
}
