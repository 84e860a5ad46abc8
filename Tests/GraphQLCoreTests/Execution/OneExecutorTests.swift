// One function turns a plan into a response. What a second one would need is only in listed files;
// anyone who writes one will run into this list.

import Foundation
import Testing

@Suite struct OneExecutorTests {
    /// What only the executor may do, and the files in which it does it.
    private struct Monopoly: Sendable, CustomTestStringConvertible {
        let what: String
        let pattern: String
        /// Below `Sources/`.
        let files: Set<String>
        var testDescription: String { what }
    }

    private static let core = "GraphQLCore/Execution/"

    private static let monopolies = [
        Monopoly(
            what: "makes a response of results", pattern: #"\bResponse\(of:"#,
            files: [core + "Execute.swift"]),
        Monopoly(
            what: "writes the entry data", pattern: #"\\"data\\":"#,
            files: [
                "GraphQLCore/Execution/Response/Response.swift",
                "GraphQLCore/Execution/Response/IncrementalPayload.swift",
            ]),
        Monopoly(
            what: "writes values from columns", pattern: #"\bResponseTables\("#,
            files: [
                "GraphQLCore/Execution/Response/Response.swift",
                "GraphQLCore/Execution/Response/IncrementalPayload.swift",
            ]),
        Monopoly(
            what: "takes a plan", pattern: #"[:(\[] ?(borrowing |consuming |inout )?Plan\b[?\],)]"#,
            files: [
                core + "Execute.swift", core + "Subscribe.swift", core + "ErrorWalk.swift",
                core + "Variables.swift", "GraphQLCore/Execution/Response/Response.swift",
                // Executes one event after another.
                core + "ResponseSource.swift",
                // Stores it.
                "Server/PlanCache.swift",
            ]),
        Monopoly(
            what: "reads the fields of a plan", pattern: #"\bPlanVariant\b"#,
            files: [
                core + "Execute.swift", core + "CompleteValue.swift", core + "ErrorWalk.swift",
                core + "Selection.swift", core + "Variables.swift",
                // What they cost.
                core + "CostMeter.swift",
                "GraphQLCore/Planning/Plan.swift", "GraphQLCore/Planning/PlanVariant.swift",
                "GraphQLCore/Planning/PlanMemory.swift",
                "GraphQLCore/Execution/Response/Response.swift",
                "GraphQLCore/Execution/Response/ResponseTables.swift",
            ]),
        Monopoly(
            what: "gathers results of a level", pattern: #"\bBatchResult\("#,
            files: [
                core + "Execute.swift", core + "ExecuteField.swift",
                core + "ExecuteIntrospection.swift",
                core + "Incremental/ExecuteStream.swift",
            ]),
        Monopoly(
            what: "collects fields", pattern: #"= CollectedFields\("#,
            files: ["GraphQLCore/Planning/PlanBuilder.swift"]),
        Monopoly(
            what: "calls resolvers", pattern: #"\bawait [a-z]+\.resolve\("#,
            files: [core + "ExecuteField.swift"]),
    ]

    /// Product sources by their path below `Sources/`, comments left out.
    private static let sources = Result { try readSources() }

    private static func readSources() throws -> [String: String] {
        var root = URL(filePath: #filePath)
        while root.lastPathComponent != "Tests" { root.deleteLastPathComponent() }
        let folder = root.deletingLastPathComponent().appending(path: "Sources").path
        var sources: [String: String] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder)
        where path.hasSuffix(".swift") {
            let text = try String(contentsOfFile: folder + "/" + path, encoding: .utf8)
            sources[path] = text.split(separator: "\n").filter {
                !$0.drop { $0 == " " }.hasPrefix("//")
            }.joined(separator: "\n")
        }
        return sources
    }

    private static func files(of monopoly: Monopoly, in sources: [String: String]) throws
        -> Set<String>
    {
        let pattern = try Regex(monopoly.pattern)
        return Set(sources.filter { $0.value.contains(pattern) }.keys)
    }

    @Test(arguments: monopolies)
    private func `one function turns a plan into a response`(_ monopoly: Monopoly) throws {
        let sources = try Self.sources.get()
        #expect(sources.count > 50)
        #expect(try Self.files(of: monopoly, in: sources) == monopoly.files)
    }

    /// A second executor, as someone might write it.
    private static let second = """
        func answer(_ plan: Plan, _ variables: Variables) async -> Response {
            let variant: PlanVariant = variables.variant
            var writer = JSONWriter()
            writer.raw("{\\"data\\":")
            return Response(of: BatchResult(set: 0, count: 1, fields: []), plan, variant)
        }
        """

    @Test func `a second executor would be detected`() throws {
        let sources = ["GraphQLCore/Execution/Answer.swift": Self.second]
        let found = try Self.monopolies.filter {
            try !Self.files(of: $0, in: sources).isSubset(of: $0.files)
        }.map(\.what)
        #expect(
            found == [
                "makes a response of results", "writes the entry data",
                "takes a plan", "reads the fields of a plan", "gathers results of a level",
            ])
    }
}
