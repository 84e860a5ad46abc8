// One line per request, without query, variables or token.

import Logging
import NIOHTTP1
import Synchronization

/// Logs what is answered.
final class AccessLog: Sendable {
    private let logger: Logger
    private let lastRefusal = Mutex<ContinuousClock.Instant?>(nil)

    init(logger: Logger) { self.logger = logger }

    func write(_ exchange: HTTPExchange, status: Int) {
        let took = ContinuousClock.now - exchange.start
        logger.info(
            "request",
            metadata: [
                "request_id": "\(exchange.requestID)", "method": "\(exchange.method.rawValue)",
                "path": "\(exchange.shownPath)", "status": "\(status)",
                "microseconds": "\(took.microseconds)",
            ])
    }

    /// Connections are refused; said once in ten seconds.
    func tooManyConnections(_ peer: IPAddress?) {
        let now = ContinuousClock.now
        let isDue = lastRefusal.withLock { last in
            if let last, now - last < .seconds(10) { return false }
            last = now
            return true
        }
        guard isDue else { return }
        logger.warning(
            "connections are refused: there are too many",
            metadata: ["peer": "\(peer?.description ?? "unknown")"])
    }
}

extension Duration {
    /// Whole microseconds.
    var microseconds: Int64 {
        let (seconds, attoseconds) = components
        return seconds * 1_000_000 + attoseconds / 1_000_000_000_000
    }
}
