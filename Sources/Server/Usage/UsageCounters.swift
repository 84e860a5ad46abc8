// How often which client used which element of the schema, since the last time this was written to
// the database. A request costs one look-up; elements are only counted when it is written.

import GraphQLCore
import Resolvers
import Synchronization

/// Counts requests by operation and client.
final class UsageCounters: Sendable {
    /// Clients with counters of their own in a process; further ones and those of strangers are
    /// counted together.
    static let clientLimit = 200
    static let otherClients = "(other)"
    /// Requests that do not name their client.
    static let noClient = "(none)"
    /// Operations, each with its clients, between two writes; requests of further ones are not
    /// counted.
    static let operationLimit = 2_000
    /// Rows that wait while the database cannot be reached.
    static let waitingLimit = 50_000

    fileprivate struct Entry {
        let usage: PlanUsage
        var requests: [String: Int64] = [:]
    }

    fileprivate struct State {
        var entries: [ObjectIdentifier: Entry] = [:]
        var clients: Set<String> = []
        var waiting: [SchemaUse: Int64] = [:]
        var uncounted = 0
    }

    private let coordinates: SchemaCoordinates
    private let state = Mutex(State())

    init(_ typeSystem: TypeSystem) { coordinates = SchemaCoordinates(typeSystem) }

    /// An operation was executed.
    ///
    /// - Parameter isKnown: whether the client's name counts: somebody with an account of their own
    ///   has sent it, or the operator knows the document
    func count(_ usage: PlanUsage, client: String?, isKnown: Bool) {
        state.withLock { state in
            let name = state.name(client, isKnown)
            let key = ObjectIdentifier(usage)
            guard state.entries[key] != nil || state.entries.count < Self.operationLimit else {
                state.uncounted += 1
                return
            }
            state.entries[key, default: Entry(usage: usage)].requests[name, default: 0] += 1
        }
    }

    /// Requests that were not counted, and rows that were given up.
    var uncounted: Int { state.withLock { $0.uncounted } }

    /// Takes what was counted, by coordinate and client.
    func take() -> [SchemaUse: Int64] {
        let (entries, waiting) = state.withLock { state in
            defer {
                state.entries = [:]
                state.waiting = [:]
            }
            return (state.entries, state.waiting)
        }
        var uses = waiting
        for entry in entries.values {
            for (client, requests) in entry.requests {
                for element in entry.usage.elements {
                    let use = SchemaUse(coordinate: coordinates[element], client: client)
                    uses[use, default: 0] += requests
                }
            }
        }
        return uses
    }

    /// Puts back what could not be written.
    func putBack(_ uses: some Sequence<(key: SchemaUse, value: Int64)>) {
        state.withLock { state in
            for (use, requests) in uses {
                guard
                    state.waiting[use] != nil || state.waiting.count < Self.waitingLimit
                else {
                    state.uncounted += 1
                    continue
                }
                state.waiting[use, default: 0] += requests
            }
        }
    }
}

extension UsageCounters.State {
    /// The name under which a client's requests are counted.
    fileprivate mutating func name(_ client: String?, _ isKnown: Bool) -> String {
        guard let client else { return UsageCounters.noClient }
        guard isKnown else { return UsageCounters.otherClients }
        if clients.contains(client) { return client }
        guard clients.count < UsageCounters.clientLimit else { return UsageCounters.otherClients }
        clients.insert(client)
        return client
    }
}
