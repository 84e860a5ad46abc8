// One connection of HTTP/1, or one stream of HTTP/2, on its event loop: the machine's events and
// actions, requests to their endpoints, responses to the socket.

import NIOCore
import NIOHTTP1

/// What carries requests and responses.
enum HTTPCarrier {
    /// A connection of HTTP/1.
    case connection(HTTPCodec)
    /// A stream of HTTP/2 with a single request.
    case stream(isAdmitted: Bool)
}

/// Answers the requests of one connection, each after the previous one is done.
final class HTTPConnection: ChannelDuplexHandler, RemovableChannelHandler, PeriodicallyChecked {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = HTTPServerResponsePart

    private let services: HTTPServices
    private let carrier: HTTPCarrier
    private let received: ReceivedShare
    private let peer: IPAddress?
    private var machine: ConnectionMachine
    private var context: ChannelHandlerContext?
    private var exchange: HTTPExchange?
    /// What has come of a body that is read as a whole, and how much of it is counted.
    private var body = ByteBuffer()
    private var countedBytes = 0
    /// Receives the parts of a body that is read while it arrives.
    private var stream: RequestStream.Source?
    /// The current response, if it is sent in parts.
    private var streamed: StreamedBody?
    /// The reader of the stream has enough for now.
    private var isPaused = false
    private var isReadPending = false
    /// The server ends when its connections do.
    private var isQuiescing = false

    /// - Parameter received: what the client has sent on all that it shares with other requests
    init(
        _ services: HTTPServices, _ carrier: HTTPCarrier, _ received: ReceivedShare,
        peer: IPAddress?
    ) {
        self.services = services
        self.carrier = carrier
        self.received = received
        self.peer = peer
        machine = ConnectionMachine(services.limits, at: .now())
    }

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        services.connections.of(context.eventLoop).add(self)
        meter?.onBeginning = { [unowned self] in machine.headBegan(at: .now()) }
        meter?.onQuiescing = { [unowned self] in quiesce() }
    }

    private var codec: HTTPCodec? {
        if case .connection(let codec) = carrier { codec } else { nil }
    }

    private var meter: HeadMeter? { codec?.meter }

    private var isStream: Bool { codec == nil }

    private func quiesce() {
        isQuiescing = true
        streamed?.quiesce()
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        meter?.leave()
        services.connections.of(context.eventLoop).remove(self)
        end(because: BodyCutOff())
        self.context = nil
    }

    // MARK: - Input

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head): begin(head, context)
        case .body(let buffer): receive(buffer)
        case .end:
            meter?.reset()
            stream?.finish()
            stream = nil
            if machine.receivedEnd(at: .now()) { dispatch(context) }
        }
    }

    private func begin(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
        var exchange = HTTPExchange(
            method: head.method, target: head.uri, peer: peer,
            connection: ObjectIdentifier(context.channel))
        do throws(RequestRefusal) {
            try checkStream(head)
            let request = try RequestHead(head)
            exchange.head = request
            exchange.route = try services.route(request, &exchange)
            self.exchange = exchange
            let isStreamed = exchange.route == .framework
            machine.accepted(
                maximum: isStreamed ? nil : services.graphQL.bodyBytes,
                keepsAlive: request.keepsAlive && !isStream, at: .now())
            if request.expectsContinue {
                context.writeAndFlush(
                    wrapOutboundOut(.head(HTTPResponseHead(version: .http1_1, status: .continue))),
                    promise: nil)
            }
            body = ByteBuffer()
            if isStreamed { respondByFramework(request, exchange, context) }
        } catch {
            self.exchange = exchange
            refuse(error, isWhole: false)
        }
    }

    /// What the codec of HTTP/1, and the shell, have checked of a connection.
    private func checkStream(_ head: HTTPRequestHead) throws(RequestRefusal) {
        guard case .stream(let isAdmitted) = carrier else { return }
        guard isAdmitted else {
            services.log.tooManyConnections(peer)
            throw .tooManyStreams
        }
        guard head.headers.count <= services.limits.headFields else { throw .headTooLarge }
    }

    private func receive(_ buffer: ByteBuffer) {
        var buffer = buffer
        switch machine.received(buffer.readableBytes) {
        case .use:
            guard let stream else {
                guard count(body.readableBytes + buffer.readableBytes) else {
                    return refuse(.tooManyBytes, isWhole: false)
                }
                body.writeBuffer(&buffer)
                return
            }
            if case .stopProducing = stream.yield(buffer) { isPaused = true }
        case .drop: break
        case .refuse: refuse(services.graphQL.bodyTooLarge, isWhole: false)
        case .close: close()
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        let refusal: RequestRefusal
        switch error as? HTTPParserError {
        case .headerOverflow? where (meter?.lineLength ?? 0) > services.limits.headBytes:
            refusal = RequestRefusal(.uriTooLong, "The request line is too long.")
        case .headerOverflow?: refusal = .headTooLarge
        case nil where isStream && exchange == nil && !machine.isAnswered:
            refusal = RequestRefusal(.headMalformed, "The request is not HTTP/2.")
        case .invalidEOFState?, nil: return close()
        default: refusal = RequestRefusal(.headMalformed, "The request is not HTTP/1.1.")
        }
        // Within a request the error is in its body, and the response may already have been sent.
        if machine.isAnswered { return close() }
        if exchange == nil {
            exchange = HTTPExchange(
                method: .RAW(value: "-"), target: "-", peer: peer,
                connection: ObjectIdentifier(context.channel))
        }
        refuse(refusal, isWhole: true)
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case ChannelEvent.inputClosed? = event as? ChannelEvent {
            // A client that waits for a response keeps its side open.
            switch machine.clientLeft() {
            case .close: close()
            case .abandon: services.requests.clientLeft(ObjectIdentifier(context.channel))
            case .ignore: break
            }
        }
        if event is ChannelShouldQuiesceEvent { quiesce() }
        context.fireUserInboundEventTriggered(event)
    }

    func channelInactive(context: ChannelHandlerContext) {
        machine.closed()
        services.requests.clientLeft(ObjectIdentifier(context.channel))
        streamed?.stop()
        streamed = nil
        end(because: BodyCutOff())
        context.fireChannelInactive()
    }

    // MARK: - Flow control

    func read(context: ChannelHandlerContext) {
        if isPaused {
            isReadPending = true
        } else {
            context.read()
        }
    }

    /// The reader of a stream wants more, or has finished.
    func resumeReading() {
        isPaused = false
        guard isReadPending else { return }
        isReadPending = false
        context?.read()
    }

    /// Checks whether the client is too slow.
    func look() {
        let now = NIODeadline.now()
        streamed?.look(at: now)
        switch machine.overdue(at: now) {
        case .wait: break
        case .close:
            // Closing a stream takes nothing from a client that does not read.
            if let parent = context?.channel.parent, isStream, !parent.isWritable {
                parent.close(promise: nil)
            }
            close()
        case .refuse:
            if exchange == nil, let context {
                exchange = HTTPExchange(
                    method: .RAW(value: "-"), target: "-", peer: peer,
                    connection: ObjectIdentifier(context.channel))
            }
            refuse(RequestRefusal(.tooSlow, "The request did not come in time."), isWhole: false)
        }
    }

    // MARK: - Endpoints

    private func dispatch(_ context: ChannelHandlerContext) {
        guard let exchange, let head = exchange.head else { return }
        switch exchange.route {
        case .graphQL, .eventStream: break
        case .preflight(let allowed): return answer(services.cors.preflight(head, allowed))
        case .webSocket: return upgrade(head, exchange, context)
        case .framework, nil: return
        }
        let bytes = Array(body.readableBytesView)
        dropBody()
        let connection = NIOLoopBound(self, eventLoop: context.eventLoop)
        let (loop, services) = (context.eventLoop, services)
        Task {
            let reply = await services.answer(head, bytes, exchange)
            loop.execute { connection.value.answer(reply, on: loop) }
        }
    }

    private func respondByFramework(
        _ head: RequestHead, _ exchange: HTTPExchange, _ context: ChannelHandlerContext
    ) {
        let (body, source) = RequestStream.make(for: self, on: context.eventLoop)
        stream = source
        let output = ConnectionOutput(self, on: context.channel)
        let framework = services.framework
        Task { await framework.answer(head, body, exchange, on: output) }
    }

    /// Switches to WebSocket after the parser has returned.
    private func upgrade(
        _ head: RequestHead, _ exchange: HTTPExchange, _ context: ChannelHandlerContext
    ) {
        do throws(RequestRefusal) {
            let (headers, speaksProtocol) = try WebSocketHandshake.accept(
                head, services.cors, publicURL: services.graphQL.publicURL)
            let connection = NIOLoopBound(self, eventLoop: context.eventLoop)
            context.eventLoop.execute {
                connection.value.become(
                    WebSocketConnection(
                        connection.value.services, exchange, head, speaksProtocol: speaksProtocol),
                    headers, exchange)
            }
        } catch {
            refuse(error, isWhole: true)
        }
    }

    /// Replaces the HTTP codec in the pipeline with the WebSocket.
    private func become(
        _ socket: WebSocketConnection, _ headers: HTTPHeaders, _ exchange: HTTPExchange
    ) {
        guard let context, context.channel.isActive else { return }
        services.log.write(exchange, status: 101)
        machine.closed()
        var headers = headers
        headers.add(name: "X-Request-ID", value: exchange.requestID)
        codec?.leave(context) {
            context.write(
                wrapOutboundOut(
                    .head(
                        HTTPResponseHead(
                            version: .http1_1, status: .switchingProtocols, headers: headers))),
                promise: nil)
            context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
        } then: {
            context.pipeline.syncOperations.removeHandler(self, promise: nil)
            try? context.pipeline.syncOperations.addHandler(socket)
        }
    }

    // MARK: - Output

    /// Refuses the current request, or the bytes received instead of one; the connection ends with
    /// it.
    private func refuse(_ refusal: RequestRefusal, isWhole: Bool) {
        machine.refused(isWhole: isWhole)
        end(because: BodyCutOff())
        answer(services.answer(to: refusal, exchange))
    }

    private func answer(_ reply: HTTPReply, on loop: any EventLoop) {
        switch reply {
        case .whole(let answer): self.answer(answer)
        case .streamed(let answer):
            let body = StreamedBody(answer, on: self, loop)
            guard let context, context.channel.isActive, !machine.isAnswered else {
                return body.abandon()
            }
            streamed = body
            body.begin()
            if isQuiescing { body.quiesce() }
        }
    }

    /// Writes a complete response. The next request is handled after this response has been written
    /// to the socket, so that a client that does not read occupies only one.
    private func answer(_ answer: HTTPAnswer) {
        guard let context, context.channel.isActive else { return }
        let hasBody = !answer.body.isEmpty && exchange?.method != .HEAD
        var headers = answer.headers
        if answer.status != .noContent {
            headers.replaceOrAdd(name: "Content-Length", value: "\(answer.body.count)")
        }
        let promise = context.eventLoop.makePromise(of: Void.self)
        promise.futureResult.assumeIsolated().whenComplete { [self] result in
            if case .success = result { endAnswer() } else { close() }
        }
        beginAnswer(
            answer.status, headers, operation: answer.operation, promise: hasBody ? nil : promise)
        if hasBody {
            machine.sent(answer.body.count, at: .now())
            let part = HTTPServerResponsePart.body(.byteBuffer(ByteBuffer(bytes: answer.body)))
            context.write(wrapOutboundOut(part), promise: promise)
        }
        context.flush()
    }

    /// Writes the head of a response, with the fields common to all responses.
    ///
    /// - Parameters:
    ///   - isStreamed: whether its parts arrive at unpredictable times
    ///   - operation: for the log
    func beginAnswer(
        _ status: HTTPResponseStatus, _ headers: HTTPHeaders, isStreamed: Bool = false,
        operation: OperationRecord? = nil, promise: EventLoopPromise<Void>? = nil
    ) {
        guard let context else { return }
        if services.draining.isOn { machine.drain() }
        let version = exchange?.head?.version ?? .http1_1
        // Before HTTP/1.1 no coding marks the end of a body.
        let length: ConnectionMachine.AnswerLength =
            !isStreamed ? .known : version.isPersistent ? .streamed : .streamedToTheEnd
        let keepsAlive = machine.answerBegins(length, at: .now())
        var headers = headers
        if isStream {
            // HTTP/2 has no such field.
        } else if !keepsAlive {
            headers.replaceOrAdd(name: "Connection", value: "close")
        } else if !version.isPersistent {
            headers.replaceOrAdd(name: "Connection", value: "keep-alive")
        }
        headers.add(name: "Date", value: HTTPDate.now())
        headers.add(name: "Server", value: "danji")
        if let strictTransport = services.strictTransport {
            headers.add(name: "Strict-Transport-Security", value: strictTransport)
        }
        if let head = exchange?.head {
            for field in services.cors.fields(for: head) {
                headers.add(name: field.name, value: field.value)
            }
        }
        if let exchange {
            headers.replaceOrAdd(name: "X-Request-ID", value: exchange.requestID)
            services.log.write(exchange, status: Int(status.code), operation)
        }
        let head = HTTPResponseHead(
            version: version.isPersistent ? .http1_1 : .http1_0, status: status, headers: headers)
        context.write(wrapOutboundOut(.head(head)), promise: promise)
    }

    /// Writes a part of a response body; completes when it has been written to the socket.
    func writeBody(_ buffer: ByteBuffer) -> EventLoopFuture<Void>? {
        guard let context, exchange?.method != .HEAD else { return nil }
        let promise = context.eventLoop.makePromise(of: Void.self)
        let count = buffer.readableBytes
        machine.sending(count, at: .now())
        promise.futureResult.assumeIsolated().whenSuccess { [self] in
            machine.sent(count, at: .now())
        }
        context.writeAndFlush(wrapOutboundOut(.body(.byteBuffer(buffer))), promise: promise)
        return promise.futureResult
    }

    /// Writes the end of a response after everything has been written to the socket, and continues
    /// as the machine says.
    func endAnswer() {
        guard let context, context.channel.isActive else { return }
        let action = machine.answerEnded(at: .now())
        exchange = nil
        streamed = nil
        let promise = context.eventLoop.makePromise(of: Void.self)
        promise.futureResult.assumeIsolated().whenComplete { [self] _ in
            switch action {
            case .next: break
            // Both sides of a stream have ended.
            case .close where isStream: break
            case .discard where isStream:
                self.context?.triggerUserOutboundEvent(RestIsUnwanted(), promise: nil)
            case .close: close()
            case .discard:
                resumeReading()
                self.context?.close(mode: .output, promise: nil)
            }
        }
        // Then comes the next request, if one has already been read.
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: promise)
    }

    /// - Returns: whether all connections together may have received so much
    private func count(_ bytes: Int) -> Bool {
        guard received.change(by: bytes - countedBytes) else { return false }
        countedBytes = bytes
        return true
    }

    private func dropBody() {
        body = ByteBuffer()
        _ = count(0)
    }

    /// Nothing more is read into the current body.
    private func end(because error: any Error) {
        dropBody()
        stream?.finish(error)
        stream = nil
        isPaused = false
    }

    func close() {
        machine.closed()
        context?.close(promise: nil)
    }
}
