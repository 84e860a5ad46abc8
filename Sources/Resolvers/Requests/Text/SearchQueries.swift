// How statements find text: by the index of characters and pairs, see Migrations/0021.

/// What narrows a list. Each has separate statements: the planner assumes that an optional
/// condition leaves one row, and then reads a whole complex instead of a page.
enum ListNarrowing: Int, CaseIterable, Sendable {
    case none
    /// By anything except a text.
    case filtered
    /// By a text, and possibly more.
    case searched

    init(isFiltered: Bool, hasText: Bool) {
        self = hasText ? .searched : isFiltered ? .filtered : .none
    }

    /// The suffix of a statement's name.
    var suffix: String { self == .none ? "" : "_\(self)" }
}

enum SearchQueries {
    /// The searchable tables. The texts of each are in a separate table, under the same key.
    enum Table: String, Sendable {
        case feed, notice, complaint, poll

        fileprivate var texts: String { "\(rawValue)_search" }
    }

    /// The condition that `column` matches the LIKE pattern in `parameter`, both folded, with
    /// spaces collapsed. For lists that are scanned: no index helps.
    static func foldedMatches(_ column: String, _ parameter: String) -> String {
        "\(folded(column)) LIKE (SELECT \(folded(parameter)))"
    }

    private static func folded(_ text: String) -> String {
        "regexp_replace(search_fold(\(text)), '\\s+', ' ', 'g')"
    }

    /// The number of texts with a pattern's keys beyond which a page is read in list order instead
    /// of being selected from all matches: for a common word the page is among the first rows.
    fileprivate static let maximumCandidates = 1_000
}

/// The rows of `table`, called `row`, that have a text, in a complex.
struct SearchedRows {
    let table: SearchQueries.Table
    let row: String
    let complex: String
    /// The parameter with the LIKE pattern, which begins and ends with %.
    let pattern: String

    private var folded: String { "(SELECT search_fold(\(pattern)))" }

    // The keys contain the complex. The condition on them is there twice, since the planner knows
    // nothing about a parameter's keys: it expects one text in 200 to have them, and would also
    // look up all texts of the complex in another index. This one is still searched once. `OFFSET
    // 0` keeps other conditions from choosing another index.
    private var candidates: String {
        """
        SELECT s.id, s.folded FROM \(table.texts) s
        WHERE s.apartment_id = \(complex) AND \(keys) AND \(keys) OFFSET 0
        """
    }

    private var keys: String {
        """
        search_keys(s.apartment_id, s.folded) @> search_pattern_keys(\(complex), \(pattern))
        """
    }

    /// The rows of a page, unordered. For a rare text they are selected from all matches. If many
    /// texts have the keys, rows are read in list order and their texts compared one by one, until
    /// the page is full.
    func page(where condition: String, order: String, limit: String) -> String {
        """
        WITH candidate AS MATERIALIZED (
            SELECT * FROM (\(candidates)) s LIMIT \(SearchQueries.maximumCandidates + 1)
        ), few AS MATERIALIZED (
            SELECT count(*) <= \(SearchQueries.maximumCandidates) AS yes FROM candidate
        )
        (SELECT \(row).* FROM candidate JOIN \(table.rawValue) \(row) ON \(row).id = candidate.id
        WHERE (SELECT yes FROM few) AND candidate.folded LIKE \(folded) AND \(condition)
        ORDER BY \(order) LIMIT \(limit))
        UNION ALL
        (SELECT \(row).* FROM \(table.rawValue) \(row)
        WHERE NOT (SELECT yes FROM few) AND \(condition)
            AND (SELECT s.folded LIKE \(folded) FROM \(table.texts) s
                WHERE s.apartment_id = \(complex) AND s.id = \(row).id)
        ORDER BY \(order) LIMIT \(limit))
        """
    }

    /// One row without columns for each row of the list, up to a limit, beyond which nothing is
    /// read.
    func counted(where condition: String, limit: String) -> String {
        """
        SELECT FROM (\(candidates)) candidate
        JOIN \(table.rawValue) \(row) ON \(row).id = candidate.id
        WHERE candidate.folded LIKE \(folded) AND \(condition) LIMIT \(limit)
        """
    }
}
