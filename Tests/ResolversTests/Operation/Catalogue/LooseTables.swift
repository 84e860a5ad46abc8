// Which tables a statement accesses without naming the complexes.

/// Reads SQL in this project's style: tables after FROM, JOIN, UPDATE, INTO or USING, with an
/// alias.
struct LooseTables {
    let names: Set<String>

    /// - Parameter tables: the complexes' tables
    init(_ sql: String, _ tables: Set<String>) {
        var loose: Set<String> = []
        let pattern =
            #/\b(?<verb>FROM|JOIN|UPDATE|INTO|USING)\s+(?:ONLY\s+)?(?<table>\w+)(?:\s+(?:AS\s+)?(?<alias>\w+))?/#
        for match in sql.matches(of: pattern) {
            let table = String(match.table)
            guard tables.contains(table) else { continue }
            if match.verb == "INTO" {
                let rest = sql[match.range.lowerBound...].drop { $0 != "(" }
                let columns = rest.prefix { $0 != ")" }
                if !columns.contains("apartment_id") { loose.insert(table) }
                continue
            }
            let alias = match.alias.map(String.init).flatMap { Self.words.contains($0) ? nil : $0 }
            let isHeld =
                if let alias {
                    Self.holds(sql, alias + ".")
                } else {
                    Self.holds(sql, table + ".") || Self.holds(sql, "")
                }
            if !isHeld { loose.insert(table) }
        }
        names = loose
    }

    /// Keywords that may occur where an alias could.
    private static let words: Set<String> = [
        "WHERE", "SET", "ON", "JOIN", "LEFT", "CROSS", "INNER", "ORDER", "GROUP", "LIMIT", "USING",
        "VALUES", "SELECT", "FOR", "UNION", "RETURNING", "HAVING", "TABLESAMPLE", "DEFAULT",
    ]

    private static func holds(_ sql: String, _ prefix: String) -> Bool {
        let column = prefix + "apartment_id"
        var rest = sql[...]
        while let found = rest.firstRange(of: column) {
            let before = sql[..<found.lowerBound]
            let after = rest[found.upperBound...].drop { $0 == " " || $0 == "\n" }
            let isWhole =
                !(before.last.map { $0.isLetter || $0 == "_" || $0 == "." } ?? false)
            let opener = before.reversed().first { $0 != " " && $0 != "\n" }
            if isWhole,
                after.hasPrefix("=") || after.hasPrefix("IN ") || after.hasPrefix("IN(")
                    || opener == "=" || opener == "(" && after.hasPrefix(",")
            {
                return true
            }
            rest = rest[found.upperBound...]
        }
        return false
    }
}
