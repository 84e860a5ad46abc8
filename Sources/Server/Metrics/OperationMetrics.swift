// The outcomes of requests and operations since the process started, counted where they are logged.

import NIOHTTP1
import Synchronization

/// Counters of requests and operations. Clients choose operation names, so their number is limited.
final class OperationMetrics: Sendable {
    /// Names of operations that have counters of their own; all further ones, and those of
    /// strangers, are counted together.
    static let nameLimit = 200
    /// Characters of a name that are significant: a client may send a megabyte.
    static let nameLength = 100
    /// The label of these.
    static let otherNames = "(other)"
    /// The label of operations without a name.
    static let noName = "(none)"

    private struct Kind: Hashable {
        let transport: OperationTransport
        let type: String
    }

    private struct Ending: Hashable {
        let kind: Kind
        let outcome: String
    }

    private struct Request: Hashable {
        let method: String
        let status: Int
    }

    private struct Named {
        var count = 0
        var microseconds: Int64 = 0
    }

    private struct State {
        var endings: [Ending: Int] = [:]
        var times: [Kind: LatencyHistogram] = [:]
        var names: [String: Named] = [:]
        var requests: [Request: Int] = [:]
        var openStreams: [OperationTransport: Int] = [:]
        var refusedConnections = 0
    }

    private let state = Mutex(State())

    /// An HTTP request was answered.
    func answered(_ method: HTTPMethod, status: Int) {
        let known: [HTTPMethod] = [.GET, .HEAD, .POST, .PUT, .DELETE, .OPTIONS]
        let name = known.contains(method) ? method.rawValue : "other"
        state.withLock { $0.requests[Request(method: name, status: status), default: 0] += 1 }
    }

    /// An operation has ended.
    func ended(_ record: OperationRecord, took: Duration) {
        let kind = Kind(
            transport: record.transport, type: record.operation.map { "\($0.type)" } ?? "none")
        let name = record.operation.map { operation in
            guard let name = operation.name else { return Self.noName }
            return operation.isNamed ? String(name.prefix(Self.nameLength)) : Self.otherNames
        }
        state.withLock { state in
            state.endings[Ending(kind: kind, outcome: record.outcome.text), default: 0] += 1
            // How long a subscription was open says nothing about its speed.
            if kind.type != "subscription" {
                state.times[kind, default: LatencyHistogram()].add(took)
            }
            guard let name else { return }
            let isFull = state.names.count >= Self.nameLimit
            let key = state.names[name] == nil && isFull ? Self.otherNames : name
            state.names[key, default: Named()].count += 1
            state.names[key, default: Named()].microseconds &+= max(0, took.microseconds)
        }
    }

    /// A subscription was opened, or has ended.
    func streams(_ transport: OperationTransport, _ change: Int) {
        state.withLock { $0.openStreams[transport, default: 0] += change }
    }

    func connectionRefused() { state.withLock { $0.refusedConnections += 1 } }

    func write(to page: inout PrometheusText) {
        let state = state.withLock { $0 }
        Self.write(state.requests, to: &page)
        page.family("danji_operations_total", .counter, "Operations that have ended.")
        for (ending, count) in state.endings.sorted(by: { "\($0.key)" < "\($1.key)" }) {
            page.sample(
                "danji_operations_total", Self.labels(ending.kind) + [("outcome", ending.outcome)],
                count)
        }
        page.family(
            "danji_operation_seconds", .histogram,
            "From the request to the last response, of queries and mutations.")
        for (kind, times) in state.times.sorted(by: { "\($0.key)" < "\($1.key)" }) {
            times.write("danji_operation_seconds", Self.labels(kind), to: &page)
        }
        write(state.names, to: &page)
        page.family("danji_subscriptions", .gauge, "Subscriptions that are open.")
        let open = state.openStreams.sorted { $0.key.rawValue < $1.key.rawValue }
        for (transport, count) in open {
            page.sample("danji_subscriptions", [("transport", transport.rawValue)], count)
        }
        page.single(
            "danji_connections_refused_total", .counter,
            "Connections beyond the limits of all and of one address.", state.refusedConnections)
    }

    private static func write(_ requests: [Request: Int], to page: inout PrometheusText) {
        page.family("danji_http_requests_total", .counter, "HTTP requests that were answered.")
        for (request, count) in requests.sorted(by: { "\($0.key)" < "\($1.key)" }) {
            page.sample(
                "danji_http_requests_total",
                [("method", request.method), ("status", "\(request.status)")], count)
        }
    }

    private func write(_ names: [String: Named], to page: inout PrometheusText) {
        let sorted = names.sorted { $0.key < $1.key }
        page.family(
            "danji_named_operations_total", .counter,
            "Operations by the name that their client gave them.")
        for (name, counts) in sorted {
            page.sample("danji_named_operations_total", [("operation", name)], counts.count)
        }
        page.family(
            "danji_named_operations_seconds_total", .counter, "The time that these took.")
        for (name, counts) in sorted {
            page.sample(
                "danji_named_operations_seconds_total", [("operation", name)],
                Double(counts.microseconds) / 1_000_000)
        }
    }

    private static func labels(_ kind: Kind) -> [(String, String)] {
        [("transport", kind.transport.rawValue), ("type", kind.type)]
    }
}
