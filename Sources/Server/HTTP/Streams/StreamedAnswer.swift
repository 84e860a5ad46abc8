// An answer of which the parts come one after the other, for as long as the client wants them.

import NIOCore
import NIOHTTP1

/// What an endpoint answers.
enum HTTPReply: Sendable {
    case whole(HTTPAnswer)
    case streamed(StreamedAnswer)
}

/// A streamed answer before it is written to a connection.
struct StreamedAnswer: Sendable {
    let framing: StreamFraming
    /// Those that this answer has beside the others.
    var fields: [(name: String, value: String)] = []
    /// Writes parts until there are no more, or its task is cancelled: the client is gone, or the
    /// server ends. It is called once, also where the client is gone before.
    let produce: @Sendable (StreamOutput) async -> StreamClosing

    /// Beside those that every answer has.
    var headers: HTTPHeaders {
        var headers: HTTPHeaders = [
            "Content-Type": framing.contentType,
            // Proxies must neither keep, nor compress, nor collect what shall arrive at once.
            "Cache-Control": "no-store, no-transform", "X-Accel-Buffering": "no",
            "Vary": "Accept", "X-Content-Type-Options": "nosniff",
        ]
        for field in fields { headers.add(name: field.name, value: field.value) }
        return headers
    }
}

/// The way of parts from a task to their connection.
struct StreamOutput: Sendable {
    private let loop: any EventLoop
    private let body: NIOLoopBound<StreamedBody>

    init(_ body: StreamedBody, on loop: any EventLoop) {
        self.loop = loop
        self.body = NIOLoopBound(body, eventLoop: loop)
    }

    /// Writes bytes; returns when the socket has taken them, so that nobody is ahead of a client.
    ///
    /// - Throws: where the client is gone
    func write(_ bytes: [UInt8]) async throws {
        let body = body
        try await loop.flatSubmit { body.value.write(bytes) }.get()
    }
}

/// A streamed answer on its connection's event loop.
final class StreamedBody {
    private let answer: StreamedAnswer
    private let limits: StreamLimits
    private let loop: any EventLoop
    /// Nil when the connection is gone, or goes on with something else.
    private weak var connection: HTTPConnection?
    private var task: Task<Void, Never>?
    private var wroteAt = NIODeadline.now()
    /// Parts that the socket has not taken.
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

    /// Begins to write.
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

    /// Has nobody to write to.
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

    /// Looks whether a heartbeat is due. A client that does not read gets none.
    func look(at now: NIODeadline) {
        guard pendingCount == 0, now - wroteAt >= limits.silence else { return }
        let heartbeat = answer.framing.heartbeat
        if !heartbeat.isEmpty { _ = write(heartbeat) }
    }

    /// The server ends: what is under way says its last word.
    func quiesce() { task?.cancel() }

    /// The client is gone.
    func stop() {
        connection = nil
        task?.cancel()
    }
}
