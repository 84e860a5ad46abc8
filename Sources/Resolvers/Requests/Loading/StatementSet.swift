// How SQL is listed: each file of statements lists its own, and the tables that are its own.

public import Postgres

/// A file's statements. It lists all of them, so that none is missing from the catalogue.
public protocol StatementSet: SendableMetatype {
    static var statements: [Statement] { get }
    /// The tables that this file is the first to know, empty for most.
    static var tables: [Table] { get }
}

extension StatementSet {
    public static var tables: [Table] { [] }
}

/// A table as the serving role and a cluster know it.
public struct Table: Sendable {
    /// Whose rows a table has, which decides where a cluster keeps them.
    public enum Owner: Sendable {
        /// Each row is of one complex, `apartment_id`, and on that complex's node.
        case complexes
        /// All rows are on every node.
        case everyone
        /// The migrator's own; it is not spread.
        case migrator
    }

    public let name: String
    public let owner: Owner
    /// What the program does with it, in `GRANT` syntax: nothing is ever truncated, and only the
    /// owner alters a table. Rows that a trigger of another table writes count too.
    public let privileges: String

    init(_ name: String, of owner: Owner, _ privileges: String) {
        self.name = name
        self.owner = owner
        self.privileges = privileges
    }
}
