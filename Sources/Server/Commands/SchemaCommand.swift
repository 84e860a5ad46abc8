// `danji schema print`, `danji schema check`

import ArgumentParser
import Foundation
import GraphQLCore
import Resolvers
import Schema

struct SchemaCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "The GraphQL schema.",
        subcommands: [PrintCommand.self, CheckSchemaCommand.self])
}

struct PrintCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "print",
        abstract: "Print the SDL that this server serves.")

    func run() async throws {
        Console.print(servedSDL)
    }
}

struct CheckSchemaCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Say what a new schema breaks, and for whom.",
        discussion: """
            Compares the schema that this program serves with another one, and looks up which
            clients have used what changes (DANJI_DATABASE_URL, DANJI_USAGE_DAYS). Clients name
            themselves in the fields apollographql-client-name or graphql-client-name, or in
            extensions.clientLibrary; those that do not are (none), strangers are (other).

            The exit status is 0 if no change breaks a client, 1 if one does, 2 if the file is not a
            valid schema. With --no-usage it is 1 if anything breaks.
            """)

    @Argument(help: "A file with the SDL of the new schema.", completion: .file())
    var file: String

    @Flag(inversion: .prefixedNo, help: "Ask the database which clients use what changes.")
    var usage = true

    @Flag(help: "Print JSON.")
    var json = false

    func run() async throws {
        let newer: TypeSystem
        do {
            let text = try String(contentsOfFile: file, encoding: .utf8)
            newer = try ServedSchema.read(text)
        } catch {
            Console.warn("\(file): \(Self.reason(error))")
            throw ExitCode(2)
        }
        let changes = try ServedSchema.build().changes(to: newer)
        let uses: (days: Int, sums: [SchemaUseSum])? =
            usage
            ? try await CommandSession.with { session in
                let days = session.configuration.usageDays
                return (days, try await SchemaUsage.recent(days: days, on: session.database))
            } : nil
        let report = SchemaReport(changes, days: uses?.days, uses?.sums)
        Console.print(json ? report.json : report.text)
        if report.isRefused { throw ExitCode(1) }
    }

    private static func reason(_ error: any Error) -> String {
        switch error {
        case let error as SyntaxError: error.graphQLError.message
        case let failure as SchemaErrors: failure.errors.map(\.message).joined(separator: "\n")
        default: error.localizedDescription
        }
    }
}
