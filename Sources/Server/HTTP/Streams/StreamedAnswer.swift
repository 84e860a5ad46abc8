// A response whose parts are sent one after the other, as long as the client is connected.

import NIOCore
import NIOHTTP1

/// An endpoint's response.
enum HTTPReply: Sendable {
    case whole(HTTPAnswer)
    case streamed(StreamedAnswer)
}

/// A streamed response before it is written to a connection.
struct StreamedAnswer: Sendable {
    let framing: StreamFraming
    /// Those that this answer has beside the others.
    var fields: [(name: String, value: String)] = []
    /// Writes parts until there are no more, or its task is cancelled because the client is gone or
    /// the server is stopping. Called exactly once, even if the client is already gone.
    let produce: @Sendable (StreamOutput) async -> StreamClosing

    /// In addition to those that every response has.
    var headers: HTTPHeaders {
        var headers: HTTPHeaders = [
            "Content-Type": framing.contentType,
            // Proxies must neither cache, nor compress, nor buffer what should arrive immediately.
            "Cache-Control": "no-store, no-transform", "X-Accel-Buffering": "no",
            "Vary": "Accept", "X-Content-Type-Options": "nosniff",
        ]
        for field in fields { headers.add(name: field.name, value: field.value) }
        return headers
    }
}

/// Passes parts from a task to their connection.
struct StreamOutput: Sendable {
    private let loop: any EventLoop
    private let body: NIOLoopBound<StreamedBody>

    init(_ body: StreamedBody, on loop: any EventLoop) {
        self.loop = loop
        self.body = NIOLoopBound(body, eventLoop: loop)
    }

    /// Writes bytes; returns when the socket has accepted them, so that the task is never ahead of
    /// the client.
    ///
    /// - Throws: if the client is gone
    func write(_ bytes: [UInt8]) async throws {
        let body = body
        try await loop.flatSubmit { body.value.write(bytes) }.get()
    }
}

/// A streamed response on its connection's event loop.
final class StreamedBody {
    private let answer: StreamedAnswer
    private let limits: StreamLimits
    private let loop: any EventLoop
    /// Nil if the connection is gone, or has moved on.
    private weak var connection: HTTPConnection?
    private var task: Task<Void, Never>?
    private var wroteAt = NIODeadline.now()
    /// Parts that the socket has not accepted.
    private var pendingCount = 0

    init(
        _ answer: StreamedAnswer, on connection: HTTPConnection, _ loop: any EventLoop,
        _ limits: StreamLimits = StreamLimits()
    ) {
        self.answer = answer
        self.connection = connection
        self.loop = loop
        self.limits = limits
    }

    /// Starts writing.
    func begin() {
        connection?.beginAnswer(.ok, answer.headers, isStreamed: true)
        _ = write(answer.framing.opening)
        let (output, produce) = (StreamOutput(self, on: loop), answer.produce)
        let body = NIOLoopBound(self, eventLoop: loop)
        task = Task { [loop] in
            let closing = await produce(output)
            loop.execute { body.value.end(closing) }
        }
    }

    /// Starts without a client to write to.
    func abandon() {
        connection = nil
        let (output, produce) = (StreamOutput(self, on: loop), answer.produce)
        let task = Task { _ = await produce(output) }
        task.cancel()
    }

    func write(_ bytes: [UInt8]) -> EventLoopFuture<Void> {
        guard let written = connection?.writeBody(ByteBuffer(bytes: bytes)) else {
            return loop.makeFailedFuture(ChannelError.ioOnClosedChannel)
        }
        wroteAt = .now()
        pendingCount += 1
        written.assumeIsolated().whenComplete { [self] _ in pendingCount -= 1 }
        return written
    }

    private func end(_ closing: StreamClosing) {
        guard connection != nil else { return }
        let bytes = answer.framing.closing(closing)
        let written = bytes.isEmpty ? loop.makeSucceededVoidFuture() : write(bytes)
        written.assumeIsolated().whenSuccess { [self] in
            let connection = connection
            self.connection = nil
            connection?.endAnswer()
        }
    }

    /// Sends a heartbeat if one is due. A client that does not read gets none.
    func look(at now: NIODeadline) {
        guard pendingCount == 0, now - wroteAt >= limits.silence else { return }
        let heartbeat = answer.framing.heartbeat
        if !heartbeat.isEmpty { _ = write(heartbeat) }
    }

    /// The server is stopping: open streams write their end.
    func quiesce() { task?.cancel() }

    /// The client is gone.
    func stop() {
        connection = nil
        task?.cancel()
    }
}
