// The content of a mutation's payload: rows that are read inside its transaction.

import Postgres

/// Rows of one loader of the request.
struct Shown: Sendable {
    let keys: [TenantKey]
    let statement: BoundStatement
    /// Adds the rows to the loader.
    fileprivate let keep: @Sendable (StoredPages) -> Void

    init<Names>(_ keys: [TenantKey?], _ loader: RowLoader<Names>) {
        var seen: Set<TenantKey> = []
        let keys = keys.compactMap(\.self).filter { seen.insert($0).inserted }
        self.keys = keys
        statement = BoundStatement(loader.statement, keys.parameters)
        keep = { loader.rows.keep($0, of: keys) }
    }
}

/// The rows of `Shown`, as the transaction left them.
struct ShownPages: Sendable {
    private let shown: Shown
    private let pages: StoredPages

    init(_ shown: Shown, _ rows: Rows) throws(PostgresError) {
        self.shown = shown
        pages = try StoredPages(
            rows.stored(), parents: shown.keys.count, limit: 1, isReversed: false)
    }

    /// Whether there is a row for every key.
    var isWhole: Bool { pages.link.allSatisfy { $0 >= 0 } }

    /// Adds them to the request's loader.
    func keep() { shown.keep(pages) }
}
