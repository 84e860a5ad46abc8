// A body that is read while it arrives, at the reader's pace.

import Hummingbird
import NIOCore

/// The bytes of a body for one reader.
typealias RequestStream = NIOThrowingAsyncSequenceProducer<
    ByteBuffer, any Error, NIOAsyncSequenceProducerBackPressureStrategies.HighLowWatermark,
    RequestStreamDelegate
>

/// Notifies the connection when the reader wants more.
struct RequestStreamDelegate: NIOAsyncSequenceProducerDelegate {
    let loop: any EventLoop
    let connection: NIOLoopBound<HTTPConnection>

    func produceMore() { loop.execute { connection.value.resumeReading() } }
    func didTerminate() { loop.execute { connection.value.resumeReading() } }
}

/// The body ended prematurely.
struct BodyCutOff: Error {}

extension RequestStream {
    /// Buffers that may wait for the reader; each is the result of one read of the socket.
    static func make(
        for connection: HTTPConnection, on loop: any EventLoop
    ) -> (body: RequestBody, source: Source) {
        let made = makeSequence(
            elementType: ByteBuffer.self, failureType: (any Error).self,
            backPressureStrategy: .init(lowWatermark: 2, highWatermark: 4),
            finishOnDeinit: true,
            delegate: RequestStreamDelegate(
                loop: loop, connection: NIOLoopBound(connection, eventLoop: loop)))
        return (RequestBody(asyncSequence: made.sequence), made.source)
    }
}
