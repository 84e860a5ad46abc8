import Foundation
import Testing

@Suite struct OneExecutorTests {
    /// Product sources by their path from the root of the repository.
    private static func sources() throws -> [String: String] {
        var root = URL(filePath: #filePath)
        while root.lastPathComponent != "Tests" { root.deleteLastPathComponent() }
        let folder = root.deletingLastPathComponent().appending(path: "Sources")
        var sources: [String: String] = [:]
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        while let file = files?.nextObject() as? URL {
            guard file.pathExtension == "swift" else { continue }
            sources[file.lastPathComponent] = try String(contentsOf: file, encoding: .utf8)
        }
        return sources
    }

    /// What only the executor may do, and the files in which it does it.
    private static let monopolies: [(text: String, files: Set<String>)] = [
        ("Response(of:", ["Execute.swift"]),
        ("ResponseTables(", ["Response.swift"]),
        ("BatchResult(", ["Execute.swift", "ExecuteField.swift", "ExecuteIntrospection.swift"]),
        ("= CollectedFields(", ["PlanBuilder.swift"]),
        ("await resolvers.resolve(", ["ExecuteField.swift"]),
    ]

    @Test(arguments: monopolies.indices)
    func `one function turns a plan into a response`(_ index: Int) throws {
        let (text, files) = Self.monopolies[index]
        let sources = try Self.sources()
        #expect(sources.count > 50)
        let users = sources.filter { $0.value.contains(text) }.map(\.key)
        #expect(Set(users) == files)
    }
}
