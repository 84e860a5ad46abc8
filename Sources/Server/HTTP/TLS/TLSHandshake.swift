// The beginning of a connection with TLS, until the client and the server agree on a protocol.

import NIOCore
import NIOTLS

/// Waits for the handshake, and then makes the connection one of HTTP/1 or HTTP/2.
final class TLSHandshake: ChannelInboundHandler, RemovableChannelHandler, PeriodicallyChecked {
    typealias InboundIn = ByteBuffer

    private let services: HTTPServices
    private let start = NIODeadline.now()
    /// Adds the handlers of the agreed protocol.
    private let agreed: (ChannelPipeline.SynchronousOperations, _ isHTTP2: Bool) throws -> Void
    private var context: ChannelHandlerContext?

    init(
        _ services: HTTPServices,
        agreed: @escaping (ChannelPipeline.SynchronousOperations, _ isHTTP2: Bool) throws -> Void
    ) {
        self.services = services
        self.agreed = agreed
    }

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        services.connections.of(context.eventLoop).add(self)
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        services.connections.of(context.eventLoop).remove(self)
        self.context = nil
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        switch event {
        case TLSUserEvent.handshakeCompleted(let negotiatedProtocol) as TLSUserEvent:
            do {
                // Synchronously: what the client has sent behind its handshake comes next.
                let pipeline = context.pipeline.syncOperations
                try agreed(pipeline, negotiatedProtocol == "h2")
                pipeline.removeHandler(self, promise: nil)
            } catch {
                context.close(promise: nil)
            }
        case is ChannelShouldQuiesceEvent: context.close(promise: nil)
        case ChannelEvent.inputClosed as ChannelEvent: context.close(promise: nil)
        default: break
        }
        context.fireUserInboundEventTriggered(event)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }

    func look() {
        if NIODeadline.now() - start >= services.limits.handshake { context?.close(promise: nil) }
    }
}
