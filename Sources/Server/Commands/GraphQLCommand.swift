// `danji graphql`: the engine as a tool for people who lint operations and schemas.

import ArgumentParser
import Foundation
import GraphQLTool

struct GraphQLCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "graphql",
        abstract: "Parse, check, print and try GraphQL documents.",
        discussion: """
            Without a subcommand it speaks a line protocol: requests as JSON, one a line, on standard
            input, replies in their order on standard output.
              echo '{"id":1,"op":"validate","sdl":"type Query { hello: String }",
                "query":"{ helo }"}' | tr -d '\\n' | danji graphql
            """)

    func run() async throws {
        await GraphQLTool.run(input: STDIN_FILENO, output: STDOUT_FILENO)
    }
}
