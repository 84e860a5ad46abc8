// `danji apartments import` and `danji apartments mark-demo`

import ArgumentParser
import Resolvers

struct ApartmentsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "apartments",
        abstract: "The directory of complexes.",
        subcommands: [ImportCommand.self, MarkDemoCommand.self])
}

struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Import complexes from a CSV file.",
        discussion: """
            The file is UTF-8 with the header kaptCode,kaptName,as1,as2,as3,as4,bjdCode. Complexes
            are found again by kaptCode, so that a file may be imported as often as one likes.
            Refused rows are listed with their line numbers and the others imported; the exit
            status is then 1. A file with another header changes nothing.
            """)

    @Argument(help: "The CSV file.")
    var file: String

    func run() async throws {
        let report = try await Session.with { session in
            let bar = ImportProgress()
            return try await ApartmentImport.run(file: file, on: session.database) { progress in
                bar.show(progress)
            }
        }
        for line in report.refused {
            Console.warn("line \(line.line): \(line.reason)")
        }
        Console.print(
            "\(report.inserted) inserted, \(report.updated) updated, "
                + "\(report.unchanged) unchanged, \(report.refused.count) refused")
        if !report.refused.isEmpty { throw ExitCode(1) }
    }
}

/// The bar of an import.
private struct ImportProgress: Sendable {
    private let bar = Locked(ProgressBar("Importing"))

    func show(_ progress: ApartmentImport.Progress) {
        bar.withLock {
            $0.show(progress.bytesRead, of: progress.totalBytes, note: "\(progress.rows) rows")
        }
    }
}

struct MarkDemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mark-demo",
        abstract: "Make a complex readable by guests, or take that back.")

    @Argument(help: "The complex' code (단지코드), e.g. A44658807.")
    var kaptCode: String

    @Flag(help: "Guests may no longer read it.")
    var off = false

    func run() async throws {
        let result = try await Session.with { session in
            try await DemoMark.set(!off, kaptCode: kaptCode, on: session.database)
        }
        switch result {
        case .changed: Console.print("\(kaptCode) is \(off ? "no longer" : "now") a demo complex.")
        case .unchanged: Console.print("\(kaptCode) was \(off ? "no" : "a") demo complex already.")
        case .notFound:
            Console.warn("There is no complex with the code \(kaptCode). Import the list first.")
            throw ExitCode(1)
        }
    }
}
