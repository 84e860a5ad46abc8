// Spans between the operations that they describe and the exporter: bounded, so that a collector
// that is gone costs memory only once.

import Synchronization

/// Spans that wait to be sent.
final class SpanQueue: Sendable {
    /// Spans that wait; those of further operations are dropped.
    static let limit = 8_192
    /// Spans of one request to the collector.
    static let batch = 1_024

    /// What has become of spans.
    struct Counts: Sendable, Equatable {
        var exported = 0
        /// The queue was full.
        var dropped = 0
        /// The collector refused them, or could not be reached for too long.
        var failed = 0
    }

    private struct State {
        var spans: [TraceSpan] = []
        var counts = Counts()
    }

    private let state = Mutex(State())

    var counts: Counts { state.withLock { $0.counts } }

    /// All spans of an operation, or none of them.
    func add(_ spans: [TraceSpan]) {
        state.withLock { state in
            guard state.spans.count + spans.count <= Self.limit else {
                state.counts.dropped += spans.count
                return
            }
            state.spans += spans
        }
    }

    /// Takes the oldest spans.
    func take() -> [TraceSpan] {
        state.withLock { state in
            let taken = Array(state.spans.prefix(Self.batch))
            state.spans.removeFirst(taken.count)
            return taken
        }
    }

    func exported(_ count: Int) { state.withLock { $0.counts.exported += count } }

    func failed(_ count: Int) { state.withLock { $0.counts.failed += count } }
}
