// `danji schema print`

import ArgumentParser
import Schema

struct SchemaCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "The GraphQL schema.",
        subcommands: [PrintCommand.self])
}

struct PrintCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "print",
        abstract: "Print the SDL that this server serves.")

    func run() async throws {
        Console.print(servedSDL)
    }
}
