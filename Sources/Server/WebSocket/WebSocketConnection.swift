// A WebSocket on its event loop: bytes to the reader, messages to the machine, operations to the
// service, frames to the socket.

import GraphQLCore
import NIOCore
import Resolvers

/// Speaks graphql-transport-ws with one client.
final class WebSocketConnection: ChannelDuplexHandler, LookedAfter {
    typealias InboundIn = ByteBuffer
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let services: HTTPServices
    private let exchange: HTTPExchange
    private let head: RequestHead
    private let limits: WebSocketLimits
    private var reader: WebSocketReader
    private var machine: GraphQLSocketMachine
    private var received = ByteBuffer()
    private var tasks: [OperationKey: Task<Void, Never>] = [:]
    private var context: ChannelHandlerContext?
    private let openedAt = NIODeadline.now()
    private var heardAt = NIODeadline.now()
    private var pingedAt = NIODeadline.now()
    /// When the close frame was sent.
    private var closedAt: NIODeadline?
    private var isReadPending = false

    init(
        _ services: HTTPServices, _ exchange: HTTPExchange, _ head: RequestHead,
        speaksProtocol: Bool
    ) {
        self.services = services
        self.exchange = exchange
        self.head = head
        limits = services.sockets
        reader = WebSocketReader(limit: limits.messageBytes)
        machine = GraphQLSocketMachine(limits.operations)
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
        for task in tasks.values { task.cancel() }
        tasks = [:]
        self.context = nil
    }

    // MARK: - In

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard closedAt == nil || received.readableBytes <= limits.messageBytes else { return }
        heardAt = .now()
        var bytes = unwrapInboundIn(data)
        received.writeBuffer(&bytes)
        do throws(WebSocketViolation) {
            while let event = try reader.next(&received) { handle(event) }
            received.discardReadBytes()
        } catch {
            received.clear()
            perform(machine.close(error.code, error.reason))
        }
    }

    private func handle(_ event: WebSocketEvent) {
        switch event {
        case .text(let text):
            perform(
                machine.received(text: text, Authorization(header: head["Authorization"])))
        case .binary: perform(machine.close(.unacceptableData, "Messages are text."))
        case .ping(let content): write(.webSocket(pong: content))
        case .pong: break
        case .close(let code):
            if closedAt == nil { sendClose(code, "") }
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

    // MARK: - Pace

    /// A client that does not read is not read from.
    func read(context: ChannelHandlerContext) {
        if context.channel.isWritable {
            context.read()
        } else {
            isReadPending = true
        }
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        if context.channel.isWritable, isReadPending {
            isReadPending = false
            context.read()
        }
        context.fireChannelWritabilityChanged()
    }

    func look() {
        let now = NIODeadline.now()
        if let closedAt {
            if now - closedAt > limits.closing { closeSocket() }
            return
        }
        if now - openedAt > limits.initialisation { perform(machine.waitedTooLong()) }
        if now - heardAt > limits.silence { return closeSocket() }
        if now - heardAt > limits.ping, now - pingedAt > limits.ping {
            pingedAt = now
            write(.webSocket(ping: []))
        }
    }

    // MARK: - Actions

    private func perform(_ actions: [GraphQLSocketMachine.Action]) {
        for action in actions {
            switch action {
            case .send(let text): write(.webSocket(text: text))
            case .authenticate(let authorization): authenticate(authorization)
            case .start(let key, let request): start(key, request)
            case .stop(let key): tasks.removeValue(forKey: key)?.cancel()
            case .close(let code, let reason):
                stopAll()
                sendClose(code, reason)
            }
        }
    }

    @discardableResult
    private func write(_ frame: ByteBuffer) -> EventLoopFuture<Void>? {
        guard let context, closedAt == nil else { return nil }
        let promise = context.eventLoop.makePromise(of: Void.self)
        context.writeAndFlush(wrapOutboundOut(frame), promise: promise)
        return promise.futureResult
    }

    private func sendClose(_ code: WebSocketCloseCode?, _ reason: String) {
        write(.webSocket(close: code, reason))
        closedAt = .now()
    }

    private func stopAll() {
        for task in tasks.values { task.cancel() }
        tasks = [:]
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

    private func start(_ key: OperationKey, _ request: GraphQLRequest) {
        let operations = services.graphQL.operations
        run(key) { [authorization = machine.authorization, origin = origin()] output in
            let operation = await operations.open(
                request, over: .webSocket, authorization: authorization, origin: origin)
            await operation.deliver(to: SocketOperation(key: key, output: output))
        }
    }

    /// Runs a task of the socket; nothing of it is heard after the socket has closed.
    private func run(
        _ key: OperationKey?, _ body: @escaping @Sendable (SocketOutput) async -> Void
    ) {
        guard let context else { return }
        let output = SocketOutput(self, on: context.eventLoop)
        let task = Task { await body(output) }
        if let key { tasks[key] = task }
    }

    private func origin() -> RequestOrigin {
        services.graphQL.origin(of: head, exchange.peer, requestID: RequestIDs.next())
    }

    /// Changes the machine and does what it says.
    fileprivate func perform(
        _ change: (inout GraphQLSocketMachine) -> [GraphQLSocketMachine.Action]
    ) {
        perform(change(&machine))
    }

    /// Writes what an operation has produced; done when the socket has it.
    fileprivate func produced(
        _ key: OperationKey, _ response: [UInt8]
    ) -> EventLoopFuture<Void>? {
        var last: EventLoopFuture<Void>?
        for case .send(let text) in machine.produced(key, response) {
            last = write(.webSocket(text: text))
        }
        return last
    }

    /// - Returns: why the socket takes no more subscriptions; nil where it does
    fileprivate func streamOpened(_ key: OperationKey) -> RequestError? {
        do throws(RequestError) {
            try machine.streamOpened(key)
            return nil
        } catch {
            return error
        }
    }

    fileprivate func ended(_ key: OperationKey) { tasks[key] = nil }
}

/// The way of an operation's responses from its task to the socket.
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

    /// Ends the operation by a change.
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

    func streamOpened(_ key: OperationKey) async throws {
        let connection = connection
        if let error = try await loop.submit({ connection.value.streamOpened(key) }).get() {
            throw error
        }
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

    func streamOpened() async throws { try await output.streamOpened(key) }

    func produced(_ response: [UInt8], position: String?) async throws {
        try await output.produced(key, response)
    }

    func ended(_ end: OperationEnd) async {
        let key = key
        switch end {
        // Of what was abandoned the machine knows nothing any more.
        case .completed, .abandoned: await output.end(key) { $0.completed(key) }
        case .failed(let error): await output.end(key) { $0.failed(key, error) }
        case .streamFailed(let error): await output.end(key) { $0.streamFailed(key, error) }
        case .signedOut: await output.end(key) { $0.signedOut() }
        case .unavailable: await output.end(key) { $0.failed(key, .unavailable()) }
        }
    }
}
