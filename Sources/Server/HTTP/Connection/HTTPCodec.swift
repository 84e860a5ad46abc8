// SwiftNIO's parser and writer of HTTP/1, and their removal from the pipeline.

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
        // Bytes after a request for another protocol belong to that protocol.
        decoder = ByteToMessageHandler(
            HTTPRequestDecoder(
                leftOverBytesStrategy: .forwardBytes, limitConfiguration: bounds))
    }

    /// In pipeline order.
    var handlers: [any ChannelHandler] { [meter, encoder, decoder, pipelining, validator] }

    /// Leaves the pipeline for another protocol. Must not be called from within the parser.
    ///
    /// - Parameters:
    ///   - write: writes the last HTTP response
    ///   - then: adds the new protocol's handlers, which receive the parser's remaining bytes
    func leave(_ context: ChannelHandlerContext, _ write: () -> Void, then: () -> Void) {
        let pipeline = context.pipeline.syncOperations
        pipeline.removeHandler(pipelining, promise: nil)
        pipeline.removeHandler(validator, promise: nil)
        write()
        pipeline.removeHandler(encoder, promise: nil)
        pipeline.removeHandler(meter, promise: nil)
        // Only bytes from here on; the parser is removed last, since it holds some for the new
        // handlers.
        then()
        pipeline.removeHandler(decoder, promise: nil)
    }
}
