// The content of a mutation's payload: rows that are read inside its transaction.

import Postgres

/// Rows of one loader of the request.
struct Shown: Sendable {
    let keys: [TenantKey]
    /// How they are read: a part for each complex.
    let parts: [GroupedRead.Part]
    /// Adds the rows to the loader.
    fileprivate let keep: @Sendable (StoredPages) -> Void

    init<Names>(_ keys: [TenantKey?], _ loader: RowLoader<Names>) {
        var seen: Set<TenantKey> = []
        let keys = keys.compactMap(\.self).filter { seen.insert($0).inserted }
        self.keys = keys
        parts = GroupedRead(loader.statement, of: keys).parts
        keep = { loader.rows.keep($0, of: keys) }
    }
}

/// The rows of `Shown`, as the transaction left them.
struct ShownPages: Sendable {
    private let shown: Shown
    private let pages: StoredPages

    /// - Parameter rows: of each part
    init(_ shown: Shown, _ rows: some Sequence<Rows>) throws(PostgresError) {
        self.shown = shown
        var parts: [(part: GroupedRead.Part, pages: StoredPages)] = []
        for (part, rows) in zip(shown.parts, rows) {
            parts.append((part, try StoredPages(rows, of: part, limit: 1)))
        }
        pages = StoredPages(joining: parts, parents: shown.keys.count)
    }

    /// Whether there is a row for every key.
    var isWhole: Bool { pages.link.allSatisfy { $0 >= 0 } }

    /// Adds them to the request's loader.
    func keep() { shown.keep(pages) }
}
