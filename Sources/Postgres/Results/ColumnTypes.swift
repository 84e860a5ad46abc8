// The columns that a statement returned when this process first ran it. A database that is changed
// while the program runs may return others later: such a result is refused as a whole, before any
// cell is misread.

import Synchronization

/// The types of a statement's columns.
final class ColumnTypes: Sendable {
    let types: [PostgresType]

    init(of result: ResultHandle) {
        types = (0..<result.columnCount).map { Self.comparable(result.type($0)) }
    }

    /// Whether a result has these columns. It may have further ones after them.
    func fit(_ result: ResultHandle) -> Bool {
        guard result.columnCount >= types.count else { return false }
        for column in types.indices
        where types[column] != Self.comparable(result.type(column)) { return false }
        return true
    }

    // All text types are read the same way.
    private static func comparable(_ type: PostgresType) -> PostgresType {
        type.isText ? .text : type
    }
}

extension Statement {
    /// The types of the columns that it returned when it was first run or described; every type
    /// that is read as text counts as text. Nil before, and for statements without columns.
    public var columnTypes: [PostgresType]? { definition.columns.load()?.types }
}

extension Statement.Definition {
    /// Whether a result has the columns that the statement returned when it was first seen.
    func fits(_ result: ResultHandle) -> Bool {
        guard result.columnCount > 0 else { return true }
        guard let known = columns.load() else {
            return columns.storeIfNil(ColumnTypes(of: result)).fit(result)
        }
        return known.fit(result)
    }
}

extension PostgresClient {
    /// Asks the server what each statement returns, so that a result with other columns is refused
    /// even on the statement's first run.
    ///
    /// - Returns: the first statement that the server cannot prepare
    public nonisolated(nonsending) func learnColumns(
        of statements: [Statement]
    ) async throws(PostgresError) -> IncompatibleStatement? {
        try await withSession { session throws(PostgresError) in
            for statement in statements {
                do throws(PostgresError) {
                    try await session.learnColumns(of: statement.definition)
                } catch .server(let error) {
                    return IncompatibleStatement(name: statement.name, error: error)
                }
            }
            return nil
        }
    }
}

/// A statement that the server cannot prepare.
public struct IncompatibleStatement: Error {
    public let name: String
    public let error: ServerError
}
