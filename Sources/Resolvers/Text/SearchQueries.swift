// How statements find text: by the index of its characters and their pairs, see Migrations/0021.

/// What narrows a list. Each has statements of its own: the planner takes a condition that may be
/// switched off for one that leaves a row, and then reads a whole complex instead of a page.
enum ListNarrowing: Int, CaseIterable, Sendable {
    case none
    /// By anything but a text.
    case filtered
    /// By a text, and perhaps by more.
    case searched

    init(isFiltered: Bool, hasText: Bool) {
        self = hasText ? .searched : isFiltered ? .filtered : .none
    }

    /// The end of a statement's name.
    var suffix: String { self == .none ? "" : "_\(self)" }
}

enum SearchQueries {
    /// The tables of searched texts; each has the key of the rows whose texts it holds.
    enum Table: String, Sendable {
        case feed = "feed_search"
        case notice = "notice_search"
        case complaint = "complaint_search"
        case poll = "poll_search"
    }

    /// The condition that `column` matches the LIKE pattern in `parameter`, both folded, with one
    /// space for several. For lists that are read whole: no index helps.
    static func foldedMatches(_ column: String, _ parameter: String) -> String {
        "\(folded(column)) LIKE (SELECT \(folded(parameter)))"
    }

    private static func folded(_ text: String) -> String {
        "regexp_replace(search_fold(\(text)), '\\s+', ' ', 'g')"
    }

    /// The condition that the text of `row` matches the LIKE pattern in `parameter`, which begins
    /// and ends with %; `p` is the row of the complex.
    ///
    /// The keys name the complex. `OFFSET 0` leaves their index as the only way in: the planner
    /// knows nothing of a parameter's keys and might go through all texts of the complex.
    static func matches(
        _ row: String, in table: Table, _ parameter: String, _ narrowing: ListNarrowing
    ) -> String {
        guard narrowing == .searched else { return "\(parameter)::text IS NULL" }
        return """
            \(row).id IN (
                SELECT s.id FROM (
                    SELECT s.apartment_id, s.id, s.folded FROM \(table.rawValue) s
                    WHERE search_keys(s.apartment_id, s.folded)
                        @> search_pattern_keys(p.apartment_id, \(parameter)) OFFSET 0) s
                WHERE s.apartment_id = p.apartment_id
                    AND s.folded LIKE (SELECT search_fold(\(parameter))))
            """
    }
}
