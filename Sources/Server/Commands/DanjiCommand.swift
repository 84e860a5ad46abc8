// The program: its commands and what `danji --help` says.

public import ArgumentParser

/// `danji`
public struct DanjiCommand: AsyncParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "danji",
        abstract: "A GraphQL server for apartment complexes.",
        discussion: """
            A first start by hand (scripts/run does all of it):
              danji migrate
              danji apartments import Data/apartments-gyeonggi.csv
              danji demo load --scale small
              danji serve --port 8080
            Settings come from the environment; `danji serve --help` lists them.
            """,
        subcommands: [
            ServeCommand.self, MigrateCommand.self, ApartmentsCommand.self, AdminCommand.self,
            DemoCommand.self,
            SchemaCommand.self, StatementsCommand.self, DoctorCommand.self, GraphQLCommand.self,
        ])

    public init() {}
}
