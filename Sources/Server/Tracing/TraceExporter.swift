// Sends spans to a collector: a batch every few seconds, again where it says so, and nothing waits
// for it. https://opentelemetry.io/docs/specs/otlp/#otlphttp

import Foundation
import FoundationNetworking
import Logging
import ServiceLifecycle

/// Begins traces and sends their spans.
final class Tracing: Sendable {
    let queue = SpanQueue()
    private let settings: TraceSettings
    private let session: URLSession
    private let logger: Logger

    private static let interval = Duration.seconds(2)
    /// Seconds that a collector may take.
    private static let timeout = 10.0
    /// How often a batch is sent, with growing pauses between.
    private static let attempts = 4

    init(_ settings: TraceSettings, logger: Logger) {
        self.settings = settings
        self.logger = logger
        let configuration = URLSessionConfiguration.ephemeral
        configuration.timeoutIntervalForRequest = Self.timeout
        configuration.httpCookieStorage = nil
        session = URLSession(configuration: configuration)
    }

    /// The trace of an operation; nil if it is not recorded.
    ///
    /// - Parameter parent: what the client says
    func begin(_ parent: TraceParent?) -> OperationTrace? {
        let trace = parent?.trace ?? .random()
        guard settings.sampler.records(trace, parent) else { return nil }
        return OperationTrace(trace, parent: parent?.span, OperationObservation(), queue)
    }

    /// Sends all spans that wait.
    fileprivate func flush(attempts: Int = attempts) async {
        while true {
            let spans = queue.take()
            guard !spans.isEmpty else { return }
            let body = Data(OTLPRequest(serviceName: settings.serviceName, spans: spans).json)
            if let reason = await send(body, attempts: attempts) {
                queue.failed(spans.count)
                logger.warning(
                    "traces cannot be sent",
                    metadata: ["reason": "\(reason)", "spans": "\(spans.count)"])
                return
            }
            queue.exported(spans.count)
        }
    }

    /// - Returns: why it was not taken; nil if it was
    private func send(_ body: Data, attempts: Int) async -> String? {
        var pause = Duration.seconds(1)
        var reason = ""
        for attempt in 1...attempts {
            switch await post(body) {
            case 200..<300: return nil
            case 0: reason = "the collector cannot be reached"
            case let status:
                reason = "the collector answered with status \(status)"
                guard [429, 502, 503, 504].contains(status) else { return reason }
            }
            guard attempt < attempts, !Task.isCancelled else { break }
            try? await Task.sleep(for: pause * Double.random(in: 0.75...1.25))
            pause *= 2
        }
        return reason
    }

    /// - Returns: the status; 0 without an answer
    private func post(_ body: Data) async -> Int {
        var request = URLRequest(url: settings.endpoint)
        request.httpMethod = "POST"
        request.httpBody = body
        request.setValue("application/json", forHTTPHeaderField: "Content-Type")
        for header in settings.headers {
            request.setValue(header.value, forHTTPHeaderField: header.name)
        }
        // Not `data(for:)`: see OpenDataService.
        let toSend = request
        return await withCheckedContinuation { continuation in
            session.dataTask(with: toSend) { _, response, _ in
                continuation.resume(returning: (response as? HTTPURLResponse)?.statusCode ?? 0)
            }.resume()
        }
    }
}

/// Sends spans as long as the process runs, and what is left at its end.
struct TraceExporter: Service {
    let tracing: Tracing

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                await tracing.exportDue()
            }
        }
        // A task of its own, which the shutdown does not cancel; a collector that is gone does not
        // delay it.
        await Task { await tracing.flush(attempts: 1) }.value
    }
}

extension Tracing {
    fileprivate func exportDue() async {
        try? await Task.sleep(for: Self.interval)
        if !Task.isCancelled { await flush() }
    }
}
