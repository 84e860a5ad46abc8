// Hostile SDL: it is refused or built, in memory and work bounded by its size.

import Testing

@testable import GraphQLCore

@Suite struct HostileSchemaTests {
    /// Builds or refuses; what matters is that it returns, and without too many errors.
    private func build(_ sdl: String) throws -> Int {
        let document = try Document(parsing: Source(sdl), limits: .tool)
        do {
            _ = try TypeSystem(building: document)
            return 0
        } catch {
            #expect(error.errors.count <= SchemaErrorList.maximumCount)
            return error.errors.count
        }
    }

    @Test func `a long chain of defaults is refused, not followed to the end of the stack`() throws
    {
        var sdl = "type Query { a(i: I0 = {}): Int } "
        for number in 0..<20_000 { sdl += "input I\(number) { a: I\(number + 1) = {} } " }
        sdl += "input I20000 { a: Int }"
        #expect(try build(sdl) > 0)
    }

    @Test func `doubling defaults are shared and refused beyond their limit`() throws {
        var sdl = "type Query { a(i: I0 = {}): Int } "
        for number in 0..<40 {
            sdl += "input I\(number) { a: I\(number + 1) = {} b: I\(number + 1) = {} } "
        }
        sdl += "input I40 { a: Int }"
        #expect(try build(sdl) > 0)
    }

    @Test func `a long chain of input objects has a finite value`() throws {
        var sdl = "type Query { a(i: I0): Int } "
        for number in 0..<20_000 { sdl += "input I\(number) { a: I\(number + 1)! } " }
        #expect(try build(sdl + "input I20000 { a: Int }") == 0)
        #expect(try build(sdl + "input I20000 { a: I0! }") == 1)
    }

    @Test func `many errors are cut off`() throws {
        let fields = String(repeating: "a: Nope ", count: 30_000)
        #expect(try build("type Query { \(fields) }") == SchemaErrorList.maximumCount)
    }

    @Test func `long names do not multiply in messages`() throws {
        let name = String(repeating: "n", count: 100_000)
        let fields = String(repeating: "a: Int ", count: 5_000)
        #expect(try build("type \(name) { \(fields) }") < 100)
    }

    @Test func `near-miss names cost a bounded number of suggestions`() throws {
        let types = (0..<4_000).map { "scalar Apartment\($0)" }.joined(separator: " ")
        let uses = (0..<4_000).map { "f\($0): Apartmen\($0)" }.joined(separator: " ")
        #expect(try build("\(types) type Query { \(uses) }") == 4_000)
    }

    @Test func `deep literals are refused by the parser or checked`() throws {
        func sdl(_ depth: Int) -> String {
            let open = String(repeating: "{ a: ", count: depth)
            let close = String(repeating: "}", count: depth)
            return "input I { a: I } type Query { f(i: I = \(open)null\(close)): Int }"
        }
        #expect(try build(sdl(150)) == 0)
        #expect(throws: SyntaxError.self) { try build(sdl(50_000)) }
    }

    @Test func `masses of interfaces that implement each other are refused or checked`() throws {
        let names = (0..<300).map { "N\($0)" }
        var sdl = "type Query { a: Int } "
        for (index, name) in names.enumerated() {
            let parents = names.prefix(index).joined(separator: " & ")
            sdl += "interface \(name) \(index == 0 ? "" : "implements \(parents)") { a: Int } "
        }
        sdl += "type T implements \(names.joined(separator: " & ")) { a: Int }"
        #expect(try build(sdl) == 0)
    }

    @Test func `many default objects of a wide type stay within the steps`() throws {
        let fields = (0..<3_000).map { "f\($0): Int = 1" }.joined(separator: " ")
        let items = String(repeating: "{}", count: 10_000)
        let sdl = "input I { \(fields) } type Query { f(i: [I] = [\(items)]): Int }"
        #expect(try build(sdl) > 0)
    }
}
