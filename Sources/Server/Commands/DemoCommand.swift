// `danji demo load`

public import ArgumentParser
public import Demo
import Foundation
import Resolvers

extension DemoLoad.Scale: ExpressibleByArgument {}

struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Data to look at and to measure with.",
        subcommands: [LoadDemoCommand.self])
}

struct LoadDemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "load",
        abstract: "Load demo data; the same each time, a second time nothing.",
        discussion: """
            small: two complexes of the same name that guests can read, each with
            residents in their households, an office and an election commission,
            posts and threads, and complaints, notices and polls in every state.
            bench: 50 complexes, 20,000 residents, 100,000 posts, 500,000 comments.

            At the end it says as whom one can sign in, and with which password,
            which anybody may know: production refuses the demo without --force.
            """)

    @Option(help: "How much: small or bench.")
    var scale: DemoLoad.Scale

    @Option(
        help: "Sign 500 residents of the bench data in and write their tokens to this file.",
        completion: .file())
    var sessionsFile: String?

    @Option(
        help: "Write as whom one can sign in to this file, in JSON: what GraphiQL's page reads.",
        completion: .file())
    var signInsFile: String?

    @Flag(help: "Also in production.")
    var force = false

    func validate() throws {
        if sessionsFile != nil, scale != .bench {
            throw ValidationError("--sessions-file goes with --scale bench.")
        }
    }

    func run() async throws {
        let report = try await CommandSession.with(as: .owner) { session in
            let isProduction = session.configuration.environment == .production
            let bars = StepBars()
            let report = try await DemoLoad.run(
                scale, on: session.database,
                hasher: PasswordHasher(cost: session.configuration.passwordCost, width: 1),
                secret: session.configuration.secret, isProduction: isProduction, force: force,
                progress: bars.show)
            if let sessionsFile {
                try await BenchSessions.write(
                    to: sessionsFile, on: session.database, isProduction: isProduction,
                    force: force)
            }
            return report
        }
        if let signInsFile { try DemoSignIns(report).write(to: signInsFile) }
        Console.print(report.isLoaded ? "Demo data loaded." : "The demo data was there already.")
        for apartment in report.apartments.prefix(5) {
            Console.print("  \(apartment.kaptCode)  \(apartment.name)")
        }
        Console.print("Sign in with the password \(report.password) as")
        for signIn in report.signIns { Console.print("  \(signIn.username)  \(signIn.role)") }
    }
}

/// The JSON from which GraphiQL's page makes its buttons.
private struct DemoSignIns: Encodable {
    struct Complex: Encodable {
        let kaptCode: String
        let name: String
    }

    struct Person: Encodable {
        let username: String
        let role: String
    }

    let password: String
    let apartments: [Complex]
    let people: [Person]

    init(_ report: DemoLoad.Report) {
        password = report.password
        apartments = report.apartments.prefix(5).map {
            Complex(kaptCode: $0.kaptCode, name: $0.name)
        }
        people = report.signIns.map { Person(username: $0.username, role: $0.role) }
    }

    func write(to path: String) throws {
        let data = try JSONEncoder().encode(self)
        try data.write(to: URL(filePath: path), options: .atomic)
    }
}

/// A bar for each step.
private struct StepBars: Sendable {
    private struct Current {
        var step = ""
        var bar = ProgressBar("")
    }

    private let current = Locked(Current())

    @Sendable
    func show(_ progress: DemoLoad.Progress) {
        current.withLock { current in
            if current.step != progress.step {
                current = Current(step: progress.step, bar: ProgressBar(progress.step))
            }
            current.bar.show(progress.done, of: progress.total)
        }
    }
}
