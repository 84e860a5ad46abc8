// `danji statements`

import ArgumentParser
import Foundation
import Postgres
import Resolvers

struct StatementsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "statements",
        abstract: "Print every SQL statement that this program prepares.",
        discussion: """
            Without options: a table of names, lanes and types, in the order of the source.
            Names are those of pg_prepared_statements and of the server's log.

            With --json: an array of objects for tools,
              name        unique; the name under which a connection prepares it
              sql         the text, with $1, $2, … for its parameters
              parameters  the types of these, in order
              columns     the types that it returns; null if it returns none, or if
                          they are unknown
              lane        "read": it has no effects, and may run on a connection
                          that many requests share; "write": anything else

            Types of columns are known to a database only: --describe asks that of
            DANJI_DATABASE_URL, which must have been migrated, and runs nothing.

              danji statements --json | jq -r '.[] | .name + " " + .lane'
              danji statements --json >catalogue.json
              scripts/check-statements catalogue.json
            """)

    @Flag(help: "Print JSON, with the SQL.")
    var json = false

    @Flag(help: "Ask the database for the types of columns.")
    var describe = false

    func run() async throws {
        if describe { try await Self.learnColumns() }
        let entries = StatementCatalogue.all.map(StatementEntry.init)
        Console.print(json ? try StatementEntry.json(entries) : StatementEntry.table(entries))
    }

    private static func learnColumns() async throws {
        let incompatible = try await CommandSession.with { session in
            try await DatabaseFit.firstIncompatible(on: session.database)
        }
        if let incompatible {
            Console.warn(
                "the database does not know what \(incompatible.name) names: "
                    + "\(incompatible.error). Run danji migrate first.")
            throw ExitCode(1)
        }
    }
}

/// A statement, as printed.
private struct StatementEntry: Encodable {
    let name: String
    let sql: String
    let parameters: [String]
    let columns: [String]?
    let lane: String

    init(_ statement: Statement) {
        name = statement.name
        sql = statement.sql
        parameters = statement.types.map(\.name)
        columns = statement.columnTypes?.map(\.name)
        lane =
            switch statement.access {
            case .read: "read"
            case .write: "write"
            }
    }

    private enum CodingKeys: CodingKey { case name, sql, parameters, columns, lane }

    /// Every entry has every key.
    func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(name, forKey: .name)
        try values.encode(sql, forKey: .sql)
        try values.encode(parameters, forKey: .parameters)
        try values.encode(columns, forKey: .columns)
        try values.encode(lane, forKey: .lane)
    }

    static func json(_ entries: [StatementEntry]) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(entries), as: UTF8.self)
    }

    static func table(_ entries: [StatementEntry]) -> String {
        let width = entries.map(\.name.count).max() ?? 0
        return entries.map { entry in
            let name = entry.name.padding(toLength: width, withPad: " ", startingAt: 0)
            let lane = entry.lane.padding(toLength: 5, withPad: " ", startingAt: 0)
            let columns = entry.columns.map { " -> \($0.joined(separator: ", "))" } ?? ""
            return "\(name)  \(lane)  (\(entry.parameters.joined(separator: ", ")))\(columns)"
        }.joined(separator: "\n")
    }
}
