// `danji admin create`

import ArgumentParser
import Foundation
import Resolvers

struct AdminCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "admin",
        abstract: "Platform administrators.",
        subcommands: [CreateAdminCommand.self])
}

struct CreateAdminCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Make an account that administers the platform.",
        discussion: """
            The password is read from standard input, its first line:
              openssl rand -base64 18 | tee password.txt | danji admin create --username operator
            An existing name and a weak password are refused.
            """)

    @Option(help: "2–30 letters or digits of any script, plus . _ -")
    var username: String

    func run() async throws {
        guard let password = readLine(strippingNewline: true) else {
            throw ValidationError("The password is expected on standard input.")
        }
        let outcome = try await CommandSession.with { session in
            let hasher = PasswordHasher(cost: session.configuration.passwordCost, width: 1)
            // Limits apply to clients on the network only.
            return try await Accounts(session.database, hasher: hasher, limits: .off)
                .createPlatformAdmin(username: username, password: password)
        }
        switch outcome {
        case .done: Console.print("\(username) administers the platform from now on.")
        case .refused(let problems):
            for problem in problems { Console.warn(problem.message.english) }
            throw ExitCode(1)
        }
    }
}
