// Batching belongs to the executor; a loader only takes each key once per request.

import GraphQLCore
import Postgres
import Synchronization

/// Rows by key for one request: keys are asked for once, keys on their way are waited for, large
/// batches are split.
final class DataLoader<Key: Hashable & Sendable>: Sendable {
    /// Rows of a load, and for each key that was asked for its row or `ResolvedField.null`.
    struct Loaded: Sendable {
        let table: StoredTable
        let link: [Int32]
    }

    private struct Place {
        let table: Int
        let row: Int
    }

    private struct State {
        var tables: [StoredTable] = []
        /// `nil` for keys that have no row.
        var places: [Key: Place?] = [:]
        var flights: [Key: Task<Void, any Error>] = [:]
    }

    private let state = Mutex(State())
    private let largestBatch: Int
    private let fetch: @Sendable ([Key]) async throws(PostgresError) -> StoredPages

    /// - Parameter fetch: at most one row for each of these distinct keys, in their order
    init(
        largestBatch: Int = 1_000,
        fetch: @escaping @Sendable ([Key]) async throws(PostgresError) -> StoredPages
    ) {
        self.largestBatch = largestBatch
        self.fetch = fetch
    }

    func load(_ keys: [Key]) async throws(PostgresError) -> Loaded {
        let flights = state.withLock { state in
            var flights: [Task<Void, any Error>] = []
            var missing: [Key] = []
            var seen: Set<Key> = []
            for key in keys where state.places[key] == nil && seen.insert(key).inserted {
                if let flight = state.flights[key] {
                    flights.append(flight)
                } else {
                    missing.append(key)
                }
            }
            for start in stride(from: 0, to: missing.count, by: largestBatch) {
                let batch = Array(missing[start..<min(start + largestBatch, missing.count)])
                let flight = Task { try await self.fly(batch) }
                for key in batch { state.flights[key] = flight }
                flights.append(flight)
            }
            return flights
        }
        do {
            // All who wait belong to one request, which is cancelled as a whole.
            try await withTaskCancellationHandler {
                for flight in flights { try await flight.value }
            } onCancel: {
                for flight in flights { flight.cancel() }
            }
        } catch {
            throw error as? PostgresError ?? .cancelled
        }
        return state.withLock { gather(keys, $0) }
    }

    /// Forgets what is known, between the serial fields of a mutation.
    func forget() {
        state.withLock { $0 = State() }
    }

    private func fly(_ keys: [Key]) async throws {
        defer { state.withLock { state in for key in keys { state.flights[key] = nil } } }
        keep(try await fetch(keys), of: keys)
    }

    /// Knows from now on these rows, at most one for each key.
    func keep(_ pages: StoredPages, of keys: [Key]) {
        let link = pages.link
        state.withLock { state in
            state.tables.append(pages.table)
            for (key, row) in zip(keys, link) {
                let place = Place(table: state.tables.count - 1, row: Int(row))
                state.places[key] = .some(row >= 0 ? place : nil)
            }
        }
    }

    /// The rows of the keys as one table. Where they stand in one table already, it is that one.
    private func gather(_ keys: [Key], _ state: State) -> Loaded {
        let places = keys.map { state.places[$0] ?? nil }
        let tables = Set(places.compactMap { $0?.table })
        guard tables.count > 1 else {
            let table = tables.first.map { state.tables[$0] } ?? StoredTable(count: 0, columns: [])
            return Loaded(
                table: table, link: places.map { $0.map { Int32($0.row) } ?? ResolvedField.null })
        }
        let order = tables.sorted()
        var start: [Int: Int] = [:]
        var count = 0
        for table in order {
            start[table] = count
            count += state.tables[table].count
        }
        return Loaded(
            table: StoredTable(joining: order.map { state.tables[$0] }),
            link: places.map { place in
                place.map { Int32((start[$0.table] ?? 0) + $0.row) } ?? ResolvedField.null
            })
    }
}
