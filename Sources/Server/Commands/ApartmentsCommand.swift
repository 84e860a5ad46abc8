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
        abstract: "Import complexes from a CSV file or the government's list service.",
        discussion: """
            The file is UTF-8 with the header kaptCode,kaptName,as1,as2,as3,as4,bjdCode. Complexes
            are found again by kaptCode, so that a file may be imported as often as one likes.
            Refused rows are listed with their line numbers and the others imported; the exit
            status is then 1. A file with another header changes nothing.

            --from-api reads the government's list service, page by page, with the key in
            DANJI_APARTMENT_LIST_KEY. What has arrived stays; the same command continues where one
            broke off, and begins anew where the service's address or the number of rows that it
            announces has changed. A list that ends before the number of rows that it announces is a
            failure.
            --with-facts then asks the basis service for households, buildings, heating and the
            like of each complex of these provinces. DANJI_APARTMENT_LIST_URL and
            DANJI_APARTMENT_FACTS_URL name other services than the government's.
            """)

    @Argument(help: "The CSV file.")
    var file: String?

    @Flag(help: "Read the government's list service, and no file.")
    var fromApi = false

    @Option(
        parsing: .upToNextOption,
        help: "Two digits of a province (시도), e.g. 41. All without one; --from-api only.")
    var sido: [String] = []

    @Flag(help: "Ask for the facts of each complex as well; --from-api only.")
    var withFacts = false

    func validate() throws {
        guard fromApi == (file == nil) else {
            throw ValidationError("Name a CSV file, or say --from-api.")
        }
        guard fromApi || sido.isEmpty else {
            throw ValidationError("--sido goes with --from-api.")
        }
        guard fromApi || !withFacts else {
            throw ValidationError("--with-facts goes with --from-api.")
        }
        for code in sido where !Sido.codes.contains(code) {
            throw ValidationError(
                "\(code) is no province. They are \(Sido.codes.sorted().joined(separator: " ")).")
        }
    }

    func run() async throws {
        if let file { try await importFile(file) } else { try await importList() }
    }

    private func importList() async throws {
        let report = try await CommandSession.with { session in
            guard let source = ApartmentListService(session.configuration) else {
                throw ConfigurationError(
                    description: "DANJI_APARTMENT_LIST_KEY is not set. It is the service key of "
                        + "data.go.kr for \(OpenDataService.Name.list.address). For another list "
                        + "that needs no key: DANJI_APARTMENT_LIST_URL is not set, either.")
            }
            let facts = ApartmentFactsService(session.configuration)
            if withFacts, facts == nil {
                throw ConfigurationError(
                    description:
                        "DANJI_APARTMENT_FACTS_URL is not set. It names the basis service, "
                        + "e.g. \(OpenDataService.Name.facts.address)")
            }
            let bar = Locked(ProgressBar("Importing"))
            return try await ApartmentListImport(session.database, source, facts: facts)
                .run(sidoCodes: sido, withFacts: withFacts) { progress in
                    bar.withLock {
                        $0.show(
                            progress.processed, of: progress.total,
                            note: "\(progress.processed) rows")
                    }
                }
        }
        guard let report else {
            Console.warn("another import is under way; nothing was changed")
            throw ExitCode(1)
        }
        for failure in report.failures { Console.warn(failure) }
        Console.print(
            "\(report.inserted) inserted, \(report.updated) updated, "
                + "\(report.processed) read, \(report.failures.count) failed"
                + (withFacts ? ", facts of \(report.facts)" : "")
                + (report.expected.map { ", \($0) expected" } ?? ""))
        if !report.isComplete {
            Console.warn("the list is not complete; run the command again to go on")
        }
        if !report.failures.isEmpty || !report.isComplete { throw ExitCode(1) }
    }

    private func importFile(_ file: String) async throws {
        let report = try await CommandSession.with { session in
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
        let result = try await CommandSession.with { session in
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
