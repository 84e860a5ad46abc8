// The SQL of rows by their keys.

import Postgres

extension Statement {
    /// Rows of a table of complexes by key: `$1` complexes, `$2` keys, side by side.
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
            SELECT p.ord, \(Names.list(before: end))
            FROM unnest($1::int4[], $2::uuid[]) WITH ORDINALITY AS p (apartment_id, id, ord)
            JOIN \(table) \(row) ON \(row).apartment_id = p.apartment_id AND \(row).id = p.id \
            \(condition.map { "AND \($0)" } ?? "")
            \(joins)
            ORDER BY p.ord
            """,
            [.int4Array, .uuidArray])
    }
}
