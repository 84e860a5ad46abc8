// One connection of HTTP/2 on its event loop. Its frames are SwiftNIO's business; each stream is an
// HTTPConnection with a single request, so that everything else is as in HTTP/1.

import NIOCore
import NIOHTTP1
import NIOHTTP2

/// Opens the streams of a connection, and ends it.
final class HTTP2Connection: ChannelDuplexHandler, PeriodicallyChecked {
    typealias InboundIn = HTTP2Frame
    typealias OutboundIn = HTTP2Frame
    typealias OutboundOut = HTTP2Frame

    private let services: HTTPServices
    private let peer: IPAddress?
    private let received: ReceivedShare
    private var machine: HTTP2Machine
    private var context: ChannelHandlerContext?
    private var unread = UnreadInput()

    private init(_ services: HTTPServices, peer: IPAddress?) {
        self.services = services
        self.peer = peer
        received = ReceivedShare(of: services.received)
        machine = HTTP2Machine(services.limits, at: .now())
    }

    /// Makes a connection one of HTTP/2.
    static func add(
        to pipeline: ChannelPipeline.SynchronousOperations, on loop: any EventLoop,
        _ services: HTTPServices, peer: IPAddress?
    ) throws {
        let connection = HTTP2Connection(services, peer: peer)
        let bound = NIOLoopBound(connection, eventLoop: loop)
        let frames = NIOHTTP2Handler(
            mode: .server, eventLoop: loop,
            connectionConfiguration: services.http2.connectionConfiguration,
            streamConfiguration: services.http2.streamConfiguration
        ) { stream in
            stream.eventLoop.makeCompletedFuture { try bound.value.open(stream) }
        }
        try pipeline.addHandler(frames)
        try pipeline.addHandler(connection)
    }

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        services.connections.of(context.eventLoop).add(self)
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        services.connections.of(context.eventLoop).remove(self)
        self.context = nil
    }

    // MARK: - Streams

    /// A stream counts as a connection: it may ask as much of the process.
    private func open(_ stream: any Channel) throws {
        let isAdmitted = services.connections.admit(peer)
        let closed = stream.closeFuture.assumeIsolated()
        if isAdmitted {
            closed.whenComplete { [connections = services.connections, peer] _ in
                connections.release(peer)
            }
        }
        let number = try stream.syncOptions?.getOption(HTTP2StreamChannelOptions.streamID)
        machine.opened(number.map { Int($0) } ?? 0)
        closed.whenComplete { [self] _ in perform(machine.streamClosed(at: .now())) }
        let pipeline = stream.pipeline.syncOperations
        try pipeline.addHandlers([
            UnwantedRest(), HTTP2FramePayloadToHTTP1ServerCodec(),
            NIOHTTPResponseHeadersValidator(),
        ])
        try pipeline.addHandler(
            HTTPConnection(
                services, .stream(isAdmitted: isAdmitted), received, peer: peer))
    }

    // MARK: - The connection

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if case .ping(Self.lastPing, ack: true) = unwrapInboundIn(data).payload {
            perform(machine.pingAnswered())
        }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch event {
        case is ChannelShouldQuiesceEvent: perform(machine.drain(at: .now()))
        case ChannelEvent.inputClosed as ChannelEvent: context.close(promise: nil)
        default: break
        }
        context.fireUserInboundEventTriggered(event)
    }

    /// The handler of frames has sent GOAWAY with the reason, if there was one to send.
    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if error is NIOHTTP2Errors.StreamError { return }
        context.close(promise: nil)
    }

    func look() {
        perform(machine.look(at: .now(), isDraining: services.draining.isOn))
    }

    private func perform(_ actions: [HTTP2Machine.Action]) {
        guard let context else { return }
        for action in actions {
            switch action {
            case .announceEnd:
                write(.goAway(lastStreamID: .maxID, errorCode: .noError, opaqueData: nil), context)
                write(.ping(Self.lastPing, ack: false), context)
            case .end(let stream):
                let last = HTTP2StreamID(stream)
                write(.goAway(lastStreamID: last, errorCode: .noError, opaqueData: nil), context)
            case .close: context.close(promise: nil)
            }
        }
    }

    private static let lastPing = HTTP2PingData(withInteger: 0x64_61_6E_6A_69)

    private func write(_ payload: HTTP2Frame.FramePayload, _ context: ChannelHandlerContext) {
        context.writeAndFlush(
            wrapOutboundOut(HTTP2Frame(streamID: .rootStream, payload: payload)), promise: nil)
    }

    // MARK: - Flow control

    /// Takes no more requests from a client that does not read.
    func read(context: ChannelHandlerContext) {
        if unread.mayRead(isWritable: context.channel.isWritable) { context.read() }
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        if unread.isDue(isWritable: context.channel.isWritable) { context.read() }
        context.fireChannelWritabilityChanged()
    }
}

/// The response to a request is complete before the request is.
/// https://www.rfc-editor.org/rfc/rfc9113#section-8.1
struct RestIsUnwanted {}

/// Tells a client not to send the rest of its request.
private final class UnwantedRest: ChannelOutboundHandler {
    typealias OutboundIn = HTTP2Frame.FramePayload
    typealias OutboundOut = HTTP2Frame.FramePayload

    func triggerUserOutboundEvent(
        context: ChannelHandlerContext, event: Any, promise: EventLoopPromise<Void>?
    ) {
        guard event is RestIsUnwanted else {
            return context.triggerUserOutboundEvent(event, promise: promise)
        }
        context.writeAndFlush(wrapOutboundOut(.rstStream(.noError)), promise: promise)
    }
}
