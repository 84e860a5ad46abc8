// One operation's trace, from its request until its outcome is known.

import Foundation
import Postgres
import Redis
import Synchronization

/// A recorded operation.
final class OperationTrace: Sendable {
    let observation: OperationObservation
    private let id = SpanID.random()
    private let trace: TraceID
    private let parent: SpanID?
    private let queue: SpanQueue
    /// The wall clock at the observation's start, in nanoseconds since 1970.
    private let epoch: UInt64
    private let isEnded = Mutex(false)

    init(
        _ trace: TraceID, parent: SpanID?, _ observation: OperationObservation, _ queue: SpanQueue
    ) {
        self.trace = trace
        self.parent = parent
        self.observation = observation
        self.queue = queue
        let age = ContinuousClock.now - observation.start
        let now = Date().timeIntervalSince1970 * 1e9
        epoch = UInt64(max(0, now - Double(age.microseconds) * 1e3))
    }

    /// The operation has ended; further calls change nothing.
    func end(_ record: OperationRecord, requestID: String) {
        let isFirst = isEnded.withLock { isEnded in
            defer { isEnded = true }
            return !isEnded
        }
        guard isFirst else { return }
        queue.add(spans(record, requestID: requestID))
    }

    private func spans(_ record: OperationRecord, requestID: String) -> [TraceSpan] {
        let (statements, moreStatements) = observation.statements
        let (commands, moreCommands) = observation.commands
        var spans = [
            root(record, requestID: requestID, leftOut: moreStatements + moreCommands)
        ]
        for run in observation.stages {
            spans.append(child(run.stage.rawValue, .internal, run.start, run.end, [], false))
        }
        for run in statements {
            spans.append(
                child(
                    run.name, .client, run.start, run.end,
                    [
                        (.databaseSystem, .text("postgresql")), (.querySummary, .text(run.name)),
                        (.returnedRows, .number(run.rows)),
                    ], run.hasFailed))
        }
        for run in commands {
            spans.append(
                child(
                    run.name, .client, run.start, run.end,
                    [(.databaseSystem, .text("redis")), (.databaseOperation, .text(run.name))],
                    run.hasFailed))
        }
        return spans
    }

    private func root(
        _ record: OperationRecord, requestID: String, leftOut: Int
    ) -> TraceSpan {
        var attributes: [(name: TraceAttribute, value: TraceSpan.Value)] = [
            (.transport, .text(record.transport.rawValue)),
            (.outcome, .text(record.outcome.text)), (.requestID, .text(requestID)),
        ]
        if let operation = record.operation {
            attributes.append((.operationType, .text("\(operation.type)")))
            if let name = operation.name {
                attributes.append(
                    (.operationName, .text(String(name.prefix(OperationMetrics.nameLength)))))
            }
            if let document = operation.document {
                attributes.append((.documentHash, .text(document.id)))
            }
            if let cost = operation.cost { attributes.append((.cost, .number(cost))) }
        }
        if leftOut > 0 { attributes.append((.leftOut, .number(leftOut))) }
        return TraceSpan(
            trace: trace, id: id, parent: parent,
            name: record.operation.map { "\($0.type)" } ?? "graphql", kind: .server, start: epoch,
            end: nanoseconds(.now), attributes: attributes, hasFailed: record.outcome.isFailure)
    }

    private func child(
        _ name: String, _ kind: TraceSpan.Kind, _ start: ContinuousClock.Instant,
        _ end: ContinuousClock.Instant,
        _ attributes: [(name: TraceAttribute, value: TraceSpan.Value)],
        _ hasFailed: Bool
    ) -> TraceSpan {
        TraceSpan(
            trace: trace, id: .random(), parent: id, name: name, kind: kind,
            start: nanoseconds(start), end: nanoseconds(end), attributes: attributes,
            hasFailed: hasFailed)
    }

    private func nanoseconds(_ instant: ContinuousClock.Instant) -> UInt64 {
        let (seconds, attoseconds) = (instant - observation.start).components
        return epoch &+ UInt64(max(0, seconds * 1_000_000_000 + attoseconds / 1_000_000_000))
    }
}

extension OperationRecord.Outcome {
    /// Whether the operation had no response at all.
    fileprivate var isFailure: Bool {
        if case .failed = self { true } else { false }
    }
}
