// Batching is done by the executor; a loader only loads each key once per request.

import GraphQLCore
import Postgres
import Synchronization

/// Rows, and for each requested key its row or `ResolvedField.null`.
struct Linked<Names: TableColumn>: Sendable {
    let records: Records<Names>
    private(set) var link: [Int32]

    init(_ records: Records<Names>, link: [Int32]) {
        self.records = records
        self.link = link
    }

    /// At most one row per key, as returned by a statement.
    init(_ pages: StoredPages) {
        self.init(Records(pages.table), link: pages.link)
    }

    /// The row of a key.
    func row(_ index: Int) -> Int? { link[index] >= 0 ? Int(link[index]) : nil }

    /// Only the links to rows that the viewer sees.
    func keeping(_ isVisible: (_ row: Int) throws -> Bool) rethrows -> Linked {
        var kept = self
        kept.link = try link.map { try $0 >= 0 && isVisible(Int($0)) ? $0 : ResolvedField.null }
        return kept
    }

    /// The same rows for keys of which some were nil, and therefore not requested.
    func spread<Key>(over keys: [Key?]) -> Linked {
        var next = link.makeIterator()
        return Linked(
            records,
            link: keys.map {
                $0 == nil ? ResolvedField.null : next.next() ?? ResolvedField.null
            })
    }
}

/// Rows by key for one request: each key is loaded once, keys in flight are awaited, large batches
/// are split.
final class DataLoader<Key: Hashable & Sendable, Names: TableColumn>: Sendable {

    private struct Place {
        let table: Int
        let row: Int
    }

    private struct State {
        var tables: [StoredTable] = []
        /// `nil` for keys that have no row.
        var places: [Key: Place?] = [:]
        var inFlight: [Key: Task<Void, any Error>] = [:]
    }

    private let state = Mutex(State())
    private let maximumBatch: Int
    private let rows: @Sendable ([Key]) async throws(PostgresError) -> StoredPages

    /// - Parameter rows: at most one row for each of these distinct keys, in order
    init(
        maximumBatch: Int = 1_000,
        rows: @escaping @Sendable ([Key]) async throws(PostgresError) -> StoredPages
    ) {
        self.maximumBatch = maximumBatch
        self.rows = rows
    }

    /// The rows of keys; nil keys have no link.
    func load(_ keys: [Key?]) async throws(PostgresError) -> Linked<Names> {
        let fetches = state.withLock { state in
            var fetches: [Task<Void, any Error>] = []
            var missing: [Key] = []
            var seen: Set<Key> = []
            for case let key? in keys
            where state.places[key] == nil && seen.insert(key).inserted {
                if let fetch = state.inFlight[key] {
                    fetches.append(fetch)
                } else {
                    missing.append(key)
                }
            }
            for start in stride(from: 0, to: missing.count, by: maximumBatch) {
                let batch = Array(missing[start..<min(start + maximumBatch, missing.count)])
                let fetch = Task { try await self.fetch(batch) }
                for key in batch { state.inFlight[key] = fetch }
                fetches.append(fetch)
            }
            return fetches
        }
        do {
            // All waiters belong to one request, which is cancelled as a whole.
            try await withTaskCancellationHandler {
                for fetch in fetches { try await fetch.value }
            } onCancel: {
                for fetch in fetches { fetch.cancel() }
            }
        } catch {
            throw error as? PostgresError ?? .cancelled
        }
        return state.withLock { gather(keys, $0) }
    }

    /// Clears the cache, between the serial fields of a mutation.
    func forget() {
        state.withLock { $0 = State() }
    }

    private func fetch(_ keys: [Key]) async throws {
        defer { state.withLock { state in for key in keys { state.inFlight[key] = nil } } }
        keep(try await rows(keys), of: keys)
    }

    /// Adds these rows, at most one per key.
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

    /// The rows of the keys as one table. If they already are in one table, it is that one.
    private func gather(_ keys: [Key?], _ state: State) -> Linked<Names> {
        let places = keys.map { key in key.flatMap { state.places[$0] ?? nil } }
        let tables = Set(places.compactMap { $0?.table })
        guard tables.count > 1 else {
            let table = tables.first.map { state.tables[$0] } ?? StoredTable(count: 0, columns: [])
            return Linked(
                Records(table), link: places.map { $0.map { Int32($0.row) } ?? ResolvedField.null })
        }
        let order = tables.sorted()
        var start: [Int: Int] = [:]
        var count = 0
        for table in order {
            start[table] = count
            count += state.tables[table].count
        }
        return Linked(
            Records(StoredTable(joining: order.map { state.tables[$0] })),
            link: places.map { place in
                place.map { Int32((start[$0.table] ?? 0) + $0.row) } ?? ResolvedField.null
            })
    }
}
