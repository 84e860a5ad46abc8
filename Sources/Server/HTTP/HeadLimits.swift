// A request's head that is too long: 414 or 431 instead of the library's 400.
// https://www.rfc-editor.org/rfc/rfc6585#section-5

import NIOCore
import NIOHTTP1

/// Puts two handlers around the decoder of a connection, which refuses heads of more than 80 KB or
/// 1,000 fields. One watches whether the request line has ended, the other turns the library's
/// answer to such a head into the one that HTTP has for it.
final class HeadLimits: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = Never

    func handlerAdded(context: ChannelHandlerContext) {
        let line = RequestLine()
        let pipeline = context.pipeline.syncOperations
        do {
            let decoder = try pipeline.handler(type: ByteToMessageHandler<HTTPRequestDecoder>.self)
            try pipeline.addHandler(line, position: .first)
            try pipeline.addHandler(HeadRefusal(line), position: .after(decoder))
        } catch {
            // Without them such heads are answered with 400.
        }
    }
}

/// Whether the request line of the current request has ended. It looks no further.
private final class RequestLine: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private(set) var hasEnded = false

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if !hasEnded {
            hasEnded = unwrapInboundIn(data).readableBytesView.contains(UInt8(ascii: "\n"))
        }
        context.fireChannelRead(data)
    }

    func begin() { hasEnded = false }
}

/// Gives the library's answer to an oversized head its own status.
private final class HeadRefusal: ChannelDuplexHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = HTTPServerResponsePart

    private let line: RequestLine
    private var status: HTTPResponseStatus?

    init(_ line: RequestLine) {
        self.line = line
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if case .end = unwrapInboundIn(data) { line.begin() }
        context.fireChannelRead(data)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if let error = error as? HTTPParserError, error == .headerOverflow {
            status = line.hasEnded ? .requestHeaderFieldsTooLarge : .uriTooLong
        }
        context.fireErrorCaught(error)
    }

    /// Responses to earlier requests of the connection may still come, but have a body.
    func write(
        context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?
    ) {
        guard let status, case .head(var head) = unwrapOutboundIn(data),
            head.status == .badRequest, head.headers["Content-Length"] == ["0"]
        else { return context.write(data, promise: promise) }
        head.status = status
        context.write(wrapOutboundOut(.head(head)), promise: promise)
    }
}
