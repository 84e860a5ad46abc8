// A request's head that is too long: 414 or 431 instead of the library's 400.
// https://www.rfc-editor.org/rfc/rfc6585#section-5

import NIOCore
import NIOHTTP1

/// Puts two handlers around the decoder of a connection, which refuses heads beyond the limits. One
/// measures the request line, the other turns the library's answer to such a head into the one
/// that HTTP has for it.
final class HeadLimits: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = Never

    /// Bytes of the URI, of any header field, and of all of them.
    static let maximumBytes = 80 << 10
    static let maximumFields = 1_000

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

/// How long the request line of the current request is. It looks no further.
private final class RequestLine: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    /// Up to now.
    private(set) var length = 0
    private var hasEnded = false

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if !hasEnded {
            let bytes = unwrapInboundIn(data).readableBytesView
            let end = bytes.firstIndex(of: UInt8(ascii: "\n"))
            length += (end ?? bytes.endIndex) - bytes.startIndex
            hasEnded = end != nil
        }
        context.fireChannelRead(data)
    }

    func begin() {
        length = 0
        hasEnded = false
    }
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
            status =
                line.length > HeadLimits.maximumBytes ? .uriTooLong : .requestHeaderFieldsTooLarge
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
