// SwiftNIO's parser and writer of HTTP/1, and how they leave the pipeline.

import NIOCore
import NIOHTTP1

/// The handlers between the socket and `HTTPConnection`.
struct HTTPCodec {
    let meter = HeadMeter()
    private let encoder = HTTPResponseEncoder()
    private let decoder: ByteToMessageHandler<HTTPRequestDecoder>
    private let pipelining = HTTPServerPipelineHandler()
    private let validator = NIOHTTPResponseHeadersValidator()

    init(_ limits: HTTPLimits) {
        var bounds = NIOHTTPDecoderLimitConfiguration()
        bounds.maxHeaderFieldSize = limits.headBytes
        bounds.maxHeaderListSize = limits.headBytes
        bounds.maxHeaderFieldCount = limits.headFields
        // What comes behind a request for another protocol belongs to that.
        decoder = ByteToMessageHandler(
            HTTPRequestDecoder(
                leftOverBytesStrategy: .forwardBytes, limitConfiguration: bounds))
    }

    /// In the pipeline's order.
    var handlers: [any ChannelHandler] { [meter, encoder, decoder, pipelining, validator] }

    /// Leaves the pipeline for another protocol. Not to be called by what the parser calls.
    ///
    /// - Parameters:
    ///   - write: writes the last answer of HTTP
    ///   - then: puts the new protocol's handlers in, to which the parser hands what it has left
    func leave(_ context: ChannelHandlerContext, _ write: () -> Void, then: () -> Void) {
        let pipeline = context.pipeline.syncOperations
        pipeline.removeHandler(pipelining, promise: nil)
        pipeline.removeHandler(validator, promise: nil)
        write()
        pipeline.removeHandler(encoder, promise: nil)
        pipeline.removeHandler(meter, promise: nil)
        // Bytes only from here on; the parser is the last, since it has some for the new handlers.
        then()
        pipeline.removeHandler(decoder, promise: nil)
    }
}
