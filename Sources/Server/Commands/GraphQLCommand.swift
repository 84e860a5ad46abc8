// `danji graphql`: the engine as a tool for people who lint operations and schemas.

import ArgumentParser
import Foundation
import GraphQLCore
import GraphQLTool

struct GraphQLCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "graphql",
        abstract: "Parse, check, print and try GraphQL documents.",
        discussion: """
            It speaks the \(Edition.current.name) edition of GraphQL, \(Edition.current.url)

            For people:
              danji graphql validate --schema schema.graphql queries/*.graphql
              danji graphql check schema.graphql extensions.graphql
              danji graphql format --check queries/*.graphql
            Errors are printed as file:line:column with the line itself. The exit status
            is 0 where all is well, 1 with errors, 2 where a file cannot be read.

            For programs: without a subcommand it reads requests, one JSON object a
            line, and answers each in their order.
              printf '%s\\n' '{"id":1,"op":"print","source":"{a}"}' | danji graphql
            A request may choose its "limits": "tool" (default), "server" (what
            `danji serve` refuses by default) or "none". With "steps": true the reply
            says how much work it was, the same number on every machine.
            """,
        version: "GraphQL \(Edition.current.name), \(Edition.current.url)",
        subcommands: [
            ProtocolCommand.self, ValidateCommand.self, CheckCommand.self, ParseCommand.self,
            FormatCommand.self,
        ],
        defaultSubcommand: ProtocolCommand.self)
}

struct ProtocolCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "protocol",
        abstract: "Speak the line protocol on standard input and output (the default).")

    func run() async throws {
        await GraphQLTool.run(input: STDIN_FILENO, output: STDOUT_FILENO)
    }
}

struct ValidateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "validate",
        abstract: "Check operations against a schema.")

    @Option(
        parsing: .singleValue, help: "A file of the schema's SDL; repeat it for several.",
        completion: .file())
    var schema: [String]

    @Flag(help: "Refuse also what `danji serve` refuses by its default limits.")
    var serverLimits = false

    @Argument(help: "Documents; each is executed by itself.", completion: .file())
    var documents: [String]

    func run() async throws {
        try GraphQLTool.validate(documents, schema: schema, isForServer: serverLimits).finish()
    }
}

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check that files together are a valid schema.")

    @Argument(help: "Files of SDL.", completion: .file())
    var files: [String]

    func run() async throws {
        try GraphQLTool.check(files).finish()
    }
}

struct ParseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parse",
        abstract: "Check that documents are syntactically correct.")

    @Argument(help: "Documents.", completion: .file())
    var files: [String]

    func run() async throws {
        try GraphQLTool.parse(files).finish()
    }
}

struct FormatCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "format",
        abstract: "Print documents in canonical form.")

    @Flag(help: "Print nothing, and name files that are not in canonical form.")
    var check = false

    @Argument(help: "Documents.", completion: .file())
    var files: [String]

    func run() async throws {
        try GraphQLTool.format(files, isCheck: check).finish()
    }
}

extension Report {
    /// Prints the report and exits with its status.
    fileprivate func finish() throws {
        try FileHandle.standardOutput.write(contentsOf: Data(output.utf8))
        try FileHandle.standardError.write(contentsOf: Data(diagnostics.utf8))
        if status != 0 { throw ExitCode(status) }
    }
}
