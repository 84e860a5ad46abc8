// What the parser does not tell: that a head has begun, how long its request line is, and, since the
// handler of pipelined requests keeps that for itself, that the server ends.

import NIOCore

/// Stands before the parser. It looks at the bytes of a head up to the end of its first line.
final class HeadMeter: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    /// Bytes of the request line up to now.
    private(set) var lineLength = 0
    private var hasLine = false
    /// The first bytes of a head are here.
    var onBeginning: (() -> Void)?
    /// The server takes no more requests, and ends when the connection does.
    var onQuiescing: (() -> Void)?

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if !hasLine {
            if lineLength == 0 { onBeginning?() }
            let bytes = unwrapInboundIn(data).readableBytesView
            let end = bytes.firstIndex(of: UInt8(ascii: "\n"))
            lineLength += (end ?? bytes.endIndex) - bytes.startIndex
            hasLine = end != nil
        }
        context.fireChannelRead(data)
    }

    /// The request has ended; the next line begins.
    func reset() {
        lineLength = 0
        hasLine = false
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        context.fireUserInboundEventTriggered(event)
        if event is ChannelShouldQuiesceEvent { onQuiescing?() }
    }

    func handlerRemoved(context: ChannelHandlerContext) { leave() }

    /// Nobody wants to hear of anything any more.
    func leave() {
        onBeginning = nil
        onQuiescing = nil
    }
}
