// Handles all requests: our own channel inside the framework's server. It passes media and health
// on to the framework's routes. See docs/decisions/0012-http-shell.md.

import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import NIOSSL

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
            let pipeline = channel.pipeline.syncOperations
            if let certificates = services.certificates {
                try beginTLS(certificates, pipeline, on: channel.eventLoop, peer)
            } else {
                try useHTTP1(pipeline, peer)
            }
            return Value(channel: channel)
        }
    }

    private func useHTTP1(
        _ pipeline: ChannelPipeline.SynchronousOperations, _ peer: IPAddress?
    ) throws {
        let codec = HTTPCodec(services.limits)
        try pipeline.addHandlers(codec.handlers)
        try pipeline.addHandler(
            HTTPConnection(
                services, .connection(codec), ReceivedShare(of: services.received), peer: peer))
    }

    private func beginTLS(
        _ certificates: TLSCertificates, _ pipeline: ChannelPipeline.SynchronousOperations,
        on loop: any EventLoop, _ peer: IPAddress?
    ) throws {
        try pipeline.addHandler(NIOSSLServerHandler(context: certificates.context))
        let handshake = TLSHandshake(services) { pipeline, isHTTP2 in
            if isHTTP2 {
                try HTTP2Connection.add(to: pipeline, on: loop, services, peer: peer)
            } else {
                try useHTTP1(pipeline, peer)
            }
        }
        try pipeline.addHandler(handshake)
    }

    /// The connection is closed as soon as it knows why; with TLS at once, since it would take a
    /// handshake to say so.
    private func refuse(_ channel: any Channel) -> Value {
        guard services.certificates == nil else {
            channel.close(promise: nil)
            return Value(channel: channel)
        }
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
