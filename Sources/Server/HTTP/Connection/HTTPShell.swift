// Handles all requests: our own channel inside the framework's server. It passes media and health
// on to the framework's routes. See docs/decisions/0012-http-shell.md.

import Hummingbird
import HummingbirdCore
import Logging
import NIOCore

/// Creates the connections of a listening socket.
struct HTTPShell: ServerChildChannel {
    let services: HTTPServices

    /// A connection until it closes.
    struct Value: ServerChildChannelValue {
        let channel: any Channel
    }

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        channel.eventLoop.makeCompletedFuture {
            let peer = channel.remoteAddress?.ipAddress.flatMap { IPAddress($0) }
            guard services.connections.admit(peer) else {
                services.log.tooManyConnections(peer)
                return refuse(channel)
            }
            channel.closeFuture.whenComplete { [connections = services.connections] _ in
                connections.release(peer)
            }
            try configure(channel.pipeline.syncOperations, peer)
            return Value(channel: channel)
        }
    }

    private func configure(
        _ pipeline: ChannelPipeline.SynchronousOperations, _ peer: IPAddress?
    ) throws {
        let codec = HTTPCodec(services.limits)
        try pipeline.addHandlers(codec.handlers)
        try pipeline.addHandler(HTTPConnection(services, codec, peer: peer))
    }

    /// The connection is closed as soon as it knows why.
    private func refuse(_ channel: any Channel) -> Value {
        let text = "Too many connections. Try again later.\n"
        let answer = ByteBuffer(
            string: "HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\nRetry-After: 5\r\n"
                + "Content-Type: text/plain; charset=utf-8\r\n"
                + "Content-Length: \(text.utf8.count)\r\n\r\n\(text)")
        channel.writeAndFlush(answer).whenComplete { _ in channel.close(promise: nil) }
        return Value(channel: channel)
    }

    /// The server has one task for each connection that waits for this, and ends after them. One
    /// waits for all connections, instead of each for its own.
    func handle(value: Value, logger: Logger) async {
        await services.connections.waitForAll()
    }
}

extension HTTPServerBuilder {
    /// The server made from the shell.
    static func shell(_ services: HTTPServices) -> HTTPServerBuilder {
        HTTPServerBuilder { _ in HTTPShell(services: services) }
    }
}
