// What a client of HTTP/2 may do; SwiftNIO's handler of frames enforces it.

import NIOCore
import NIOHTTP2

/// Limits of one connection.
struct HTTP2Limits: Sendable {
    /// Open at the same time.
    var streams = 100
    /// Bytes of a frame.
    var frameBytes = 16 << 10
    /// Frames that a head goes on in.
    var continuations = 5
    /// Streams that a client may reset within `window`, and streams with errors in it.
    var resets = 200
    /// PING, SETTINGS and PRIORITY frames within `window`.
    var controlFrames = 200
    var window = TimeAmount.seconds(30)
    /// Answers to such frames that a client does not take.
    var waitingControlFrames = 1_000
    /// Bytes of a body that may be on their way in a stream, and in a connection.
    var bodyWindow = 64 << 10
    var connectionWindow = 1 << 20
    /// Bytes of the header fields of a request.
    var headBytes = HTTPLimits().headBytes

    var connectionConfiguration: NIOHTTP2Handler.ConnectionConfiguration {
        var settings = NIOHTTP2Handler.ConnectionConfiguration()
        settings.initialSettings = [
            HTTP2Setting(parameter: .maxConcurrentStreams, value: streams),
            HTTP2Setting(parameter: .maxHeaderListSize, value: headBytes),
            HTTP2Setting(parameter: .maxFrameSize, value: frameBytes),
        ]
        settings.maximumSequentialContinuationFrames = continuations
        settings.maximumBufferedControlFrames = waitingControlFrames
        settings.targetWindowSize = connectionWindow
        settings.controlFrameRateLimit.maximumCount = controlFrames
        settings.controlFrameRateLimit.windowLength = window
        return settings
    }

    var streamConfiguration: NIOHTTP2Handler.StreamConfiguration {
        var settings = NIOHTTP2Handler.StreamConfiguration()
        settings.targetWindowSize = bodyWindow
        settings.streamResetFrameRateLimit.maximumCount = resets
        settings.streamResetFrameRateLimit.windowLength = window
        settings.streamErrorRateLimit.maximumCount = resets
        settings.streamErrorRateLimit.windowLength = window
        return settings
    }
}
