// One line per request, and one per operation with several responses or on a shared connection;
// without query, variables or token.

import Logging
import NIOHTTP1
import Synchronization

/// Logs and counts responses.
final class AccessLog: Sendable {
    let metrics = OperationMetrics()
    private let logger: Logger
    private let lastRefusal = Mutex<ContinuousClock.Instant?>(nil)

    init(logger: Logger) { self.logger = logger }

    /// - Parameter operation: the operation that was answered with a single response, if the
    ///   request is one
    func write(_ exchange: HTTPExchange, status: Int, _ operation: OperationRecord? = nil) {
        let took = ContinuousClock.now - exchange.start
        var metadata: Logger.Metadata = [
            "request_id": "\(exchange.requestID)", "method": "\(exchange.method.rawValue)",
            "path": "\(exchange.shownPath)", "status": "\(status)",
            "microseconds": "\(took.microseconds)",
        ]
        if let operation {
            metadata.merge(operation.metadata) { $1 }
            metrics.ended(operation, took: took)
            operation.trace?.end(operation, requestID: exchange.requestID)
        }
        metrics.answered(exchange.method, status: status)
        logger.info("request", metadata: metadata)
    }

    /// An operation has ended whose responses were part of a shared connection, or streamed.
    ///
    /// - Parameter took: from the request to its end
    func write(_ operation: OperationRecord, requestID: String, took: Duration) {
        metrics.ended(operation, took: took)
        operation.trace?.end(operation, requestID: requestID)
        var metadata = operation.metadata
        metadata["request_id"] = "\(requestID)"
        metadata["responses"] = "\(operation.responses)"
        metadata["microseconds"] = "\(took.microseconds)"
        logger.info("operation", metadata: metadata)
    }

    /// Connections are refused; logged at most once in ten seconds.
    func tooManyConnections(_ peer: IPAddress?) {
        metrics.connectionRefused()
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

extension OperationRecord {
    fileprivate var metadata: Logger.Metadata {
        var metadata: Logger.Metadata = [
            "transport": "\(transport.rawValue)", "outcome": "\(outcome.text)",
        ]
        if let statements { metadata["statements"] = "\(statements)" }
        guard let operation else { return metadata }
        if let document = operation.document { metadata["document"] = "\(document.id)" }
        if let cost = operation.cost { metadata["cost"] = "\(cost)" }
        metadata["operation_type"] = "\(operation.type)"
        if let name = operation.name {
            metadata["operation"] = "\(name.prefix(OperationMetrics.nameLength))"
        }
        return metadata
    }
}

extension Duration {
    /// Whole microseconds.
    var microseconds: Int64 {
        let (seconds, attoseconds) = components
        return seconds * 1_000_000 + attoseconds / 1_000_000_000_000
    }
}
