// The loaders of one request: a row shown by several fields is read once. What they load is the
// same for all viewers; rights are checked afterwards.

import Postgres
import Synchronization

/// Rows of one kind by their keys for one request: through the cache, or as read by a mutation's
/// transaction.
struct RowLoader<Names: TableColumn>: Sendable {
    /// `$1` the complex, `$2` keys in it.
    let statement: Statement
    let rows: DataLoader<TenantKey, Names>

    /// The rows of keys; nil keys have no link.
    func load(_ keys: [TenantKey?]) async throws(PostgresError) -> Linked<Names> {
        try await rows.load(keys)
    }
}

/// Each is made at its first use. Which there are is said by the subjects: `var feeds` is an
/// extension beside the statement that it reads by.
final class RequestLoaders: Sendable {
    private let application: Application
    private let gate: Gate
    /// By the names of their statements.
    private let made = Mutex<[String: any ClearableLoader]>([:])

    init(_ application: Application, _ gate: Gate) {
        self.application = application
        self.gate = gate
    }

    /// Rows of complexes by their keys.
    ///
    /// - Parameters:
    ///   - statement: `$1` the complex, `$2` keys in it, then `more`
    ///   - topic: nil for what is always read from the database
    func rows<Names>(
        _ statement: Statement, _ topic: CacheTopic?,
        _ more: @escaping @Sendable (Gate) -> [Parameter] = { _ in [] }
    ) -> RowLoader<Names> {
        let rows: DataLoader<TenantKey, Names> = loader(statement) {
            application, gate, keys async throws(PostgresError) in
            try await application.pages(
                gate, GroupedRead(statement, of: keys, more(gate)), topic: topic, limit: 1)
        }
        return RowLoader(statement: statement, rows: rows)
    }

    /// Rows by other keys.
    func loader<Key, Names>(
        _ statement: Statement,
        _ rows:
            @escaping @Sendable (Application, Gate, [Key]) async throws(PostgresError) ->
            StoredPages
    ) -> DataLoader<Key, Names> {
        made.withLock { made in
            if let loader = made[statement.name] as? DataLoader<Key, Names> { return loader }
            let loader = DataLoader<Key, Names> {
                [application, gate] keys async throws(PostgresError) in
                application.loaderBatches.add(keys.count)
                return try await rows(application, gate, keys)
            }
            made[statement.name] = loader
            return loader
        }
    }

    /// Clears the loaders, between the serial fields of a mutation.
    func forget() {
        made.withLock { made in
            for loader in made.values { loader.forget() }
        }
    }
}

private protocol ClearableLoader: Sendable {
    func forget()
}

extension DataLoader: ClearableLoader {}
