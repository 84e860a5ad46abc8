// Notices that a client has left while its request is being answered.

import NIOCore

/// Tells which connections are closed by their clients. A closed sending side counts: a client
/// that waits for an answer keeps its side open (as nginx and Go's net/http see it, too).
final class ClientLeaving: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = Any

    private let requests: RequestsUnderWay

    init(_ requests: RequestsUnderWay) { self.requests = requests }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case ChannelEvent.inputClosed? = event as? ChannelEvent { report(context.channel) }
        context.fireUserInboundEventTriggered(event)
    }

    func channelInactive(context: ChannelHandlerContext) {
        report(context.channel)
        context.fireChannelInactive()
    }

    private func report(_ channel: any Channel) {
        requests.clientLeft(ObjectIdentifier(channel))
    }
}
