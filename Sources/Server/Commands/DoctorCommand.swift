// `danji doctor`

import ArgumentParser
import Foundation

struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Check what the server depends on, and say what to do.",
        discussion: """
            Looks at the settings, the secret, the database, Redis, the folder of media, the public
            address and the collector of traces, as the server would with the same environment. It
            changes nothing but a key of its own in Redis and a file of its own in the folder, which
            it removes.

            The exit status is 1 if a check fails; warnings do not count.
            """)

    @Flag(help: "Print JSON.")
    var json = false

    func run() async throws {
        let report = await Doctor(ProcessInfo.processInfo.environment).examine()
        Console.print(json ? report.json : report.text)
        if report.hasFailures { throw ExitCode(1) }
    }
}
