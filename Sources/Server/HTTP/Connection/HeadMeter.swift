// What the parser does not report: that a head has started, how long its request line is, and
// (since the handler of pipelined requests does not pass it on) that the server is stopping.

import NIOCore

/// A handler in front of the parser. It reads the bytes of a head up to the end of its first line.
final class HeadMeter: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    /// Bytes of the request line so far.
    private(set) var lineLength = 0
    private var hasLine = false
    /// The first bytes of a head have arrived.
    var onBeginning: (() -> Void)?
    /// The server accepts no more requests, and stops when the connection ends.
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

    /// The request has ended; the next line starts.
    func reset() {
        lineLength = 0
        hasLine = false
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        context.fireUserInboundEventTriggered(event)
        if event is ChannelShouldQuiesceEvent { onQuiescing?() }
    }

    func handlerRemoved(context: ChannelHandlerContext) { leave() }

    /// Stops reporting events.
    func leave() {
        onBeginning = nil
        onQuiescing = nil
    }
}
