// SQL over several complexes, made of SQL over one.

import Postgres

extension Statement {
    /// The same statement for several complexes at once: `$1` is their array, the next `arrays`
    /// parameters have the values of all, and two more at the end say from where to where those of
    /// each complex are. Its rows are those that the statement has for each complex, in this order,
    /// with ordinals counted over all. `OFFSET 0` keeps the planner from merging the statement with
    /// the array: it runs once for each element, in their order.
    func overComplexes(arrays: Int) -> Statement {
        let range = "[several.first:several.last]"
        var text = ""
        var rest = sql[...]
        if let ordinal = Self.ordinals.first(where: { rest.hasPrefix("SELECT \($0), ") }) {
            text = "SELECT several.first - 1 + \(ordinal)"
            rest = rest.dropFirst("SELECT \(ordinal)".count)
        }
        while let dollar = rest.firstIndex(of: "$") {
            text += rest[..<dollar]
            let digits = rest[rest.index(after: dollar)...].prefix { $0.isASCII && $0.isNumber }
            rest = rest[digits.endIndex...]
            switch Int(digits) {
            case 1: text += "several.complex"
            case let number? where number <= 1 + arrays:
                text += "(($\(number)::\(types[number - 1].name))\(range))"
            default: text += "$\(digits)"
            }
        }
        text += rest
        return Statement(
            "\(name)_many\(arrays)",
            """
            SELECT r.*
            FROM unnest($1::int4[], $\(types.count + 1)::int4[], $\(types.count + 2)::int4[])
                AS several (complex, first, last)
            CROSS JOIN LATERAL (
            \(text)
            OFFSET 0
            ) AS r
            """,
            [.int4Array] + types.dropFirst() + [.int4Array, .int4Array])
    }

    /// How the statements of groups name the parent of a row, as their first column.
    private static let ordinals = ["k.ord", "p.ord", "1::int8"]
}
