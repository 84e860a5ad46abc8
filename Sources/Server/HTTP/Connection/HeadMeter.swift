// What the parser does not tell: that a head has begun, and how long its request line is.

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

    func handlerRemoved(context: ChannelHandlerContext) { onBeginning = nil }
}
