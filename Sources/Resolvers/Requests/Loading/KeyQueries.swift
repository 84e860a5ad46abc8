// The SQL of rows by their keys.

import Postgres

extension Statement {
    /// Rows of a table of complexes by key: `$1` the complex, `$2` keys in it.
    ///
    /// - Parameters:
    ///   - condition: on the rows; others count as missing
    ///   - end: the first column that is not selected
    static func byKey<Names: ComplexColumn>(
        _ names: Names.Type, _ name: String, of table: String, where condition: String? = nil,
        joins: String = "", before end: Names? = nil
    ) -> Statement {
        let row = Names.alias
        return Statement(
            name,
            """
            SELECT k.ord, \(Names.list(before: end))
            FROM unnest($2::uuid[]) WITH ORDINALITY AS k (id, ord)
            JOIN \(table) \(row) ON \(row).apartment_id = $1 AND \(row).id = k.id \
            \(condition.map { "AND \($0)" } ?? "")
            \(joins)
            ORDER BY k.ord
            """,
            [.int4, .uuidArray])
    }
}
