// Short documents made to be slow: work is counted in steps, so the verdict is the same on every
// machine. A document twice as long may cost little more than twice the steps.

import Testing

@testable import GraphQLCore

@Suite struct AttackDocumentTests {
    static let sdl = """
        directive @again repeatable on FIELD
        directive @once on FIELD
        interface Node { name: String node: Node }
        type Query implements Node {
            name: String
            node: Node
            query: Query
            list: [Query]
            call(x: [Int], input: Input, size: Int): Query
            \(repeated(40) { "field\($0): String" })
        }
        \(repeated(40) { "type T\($0) implements Node { name: String node: Node t\($0): Int }" })
        input Input { input: Input number: Int \(repeated(20) { "input\($0): String" }) }
        """

    static func repeated(_ count: Int, _ part: (Int) -> String) -> String {
        (0..<count).map(part).joined(separator: " ")
    }

    static let typeSystem = Result { try Zoo.typeSystem(sdl) }

    /// Validates without limits on errors and nesting.
    static func run(_ text: String) throws -> ValidationRun {
        var options = ValidationOptions()
        options.maximumErrors = .max
        options.maximumFragmentNesting = .max
        return ValidationRun(
            of: try Document(parsing: Source(text), limits: unlimited),
            against: try typeSystem.get(), options: options)
    }

    static let unlimited = ParsingLimits(
        bytes: 64 << 20, tokens: .max, depth: .max, valueDepth: .max)

    struct Attack: Sendable, CustomTestStringConvertible {
        let name: String
        let size: Int
        let document: @Sendable (Int) -> String
        var testDescription: String { name }

        init(_ name: String, _ size: Int, _ document: @escaping @Sendable (Int) -> String) {
            self.name = name
            self.size = size
            self.document = document
        }
    }

    static let attacks: [Attack] = [
        Attack("a field 20,000 times", 5_000) { "{ " + repeated($0) { _ in "name" } + " }" },
        Attack("an object 5,000 times", 1_250) {
            "{ " + repeated($0) { _ in "query { query { name field1 } }" } + " }"
        },
        Attack("200 inline fragments of 100 fields", 50) {
            "{ "
                + repeated($0) { _ in
                    "... on Query { " + repeated(100) { "field\($0 % 40)" } + " }"
                } + " }"
        },
        Attack("200 inline fragments on types that exclude each other", 50) {
            "{ node { "
                + repeated($0) { part in
                    "... on T\(part % 40) { " + repeated(100) { "x\($0): name" }
                        + " node { name } }"
                } + " } }"
        },
        Attack("a field 300 times with 200-element arguments", 75) {
            "{ "
                + repeated($0) { _ in
                    "call(x: [" + repeated(200) { "\($0)" } + "]) { name }"
                } + " }"
        },
        Attack("1,000 aliases", 250) { "{ " + repeated($0) { "a\($0): name" } + " }" },
        Attack("fragments that double 26 times", 13) {
            "{ ...F0 } "
                + repeated($0) {
                    "fragment F\($0) on Query "
                        + "{ query { ...F\($0 + 1) } query { ...F\($0 + 1) ...F\($0 + 1) } }"
                } + " fragment F\($0) on Query { name }"
        },
        Attack("50,000 directives at one place", 12_500) {
            "{ name " + repeated($0) { _ in "@again" } + " }"
        },
        Attack("20,000 directives that may stand once", 5_000) {
            "{ name " + repeated($0) { _ in "@once" } + " }"
        },
        Attack("20,000 unknown fields in one line", 5_000) {
            "{ " + repeated($0) { "unknown\($0)" } + " }"
        },
        Attack("5,000 unused variables", 1_250) {
            "query(" + repeated($0) { "$v\($0): Int" } + ") { name }"
        },
        Attack("5,000 used variables", 1_250) {
            "query(" + repeated($0) { "$v\($0): Int" } + ") { "
                + repeated($0) { "a\($0): call(size: $v\($0)) { name }" } + " }"
        },
        Attack("500 operations that share a fragment of 2,000 fields", 125) { size in
            repeated(size) { "query O\($0)($v: Int) { o\($0): name ...F }" }
                + " fragment F on Query { "
                + repeated(size * 4) { "f\($0): call(size: $v) { name }" } + " }"
        },
        Attack("500 operations that share a field with a fragment", 125) { size in
            repeated(size) {
                "query O\($0)($v: Int) { f0: call(size: $v) { query { name } } ...F }"
            } + " fragment F on Query { "
                + repeated(size * 4) { "f\($0): call(size: $v) { name query { field1 } }" } + " }"
        },
        Attack("deep input objects", 1_250) {
            "{ call(input: " + String(repeating: "{input: ", count: $0) + "{}"
                + String(repeating: "}", count: $0) + ") { name } }"
        },
        Attack("repeated conflicts", 500) {
            "{ " + repeated($0) { "x\($0): name x\($0): query { name }" } + " }"
        },
    ]

    @Test(arguments: attacks)
    func `work grows in proportion to the document`(_ attack: Attack) throws {
        var measures: [(bytes: Double, steps: Double)] = []
        for size in [attack.size, attack.size * 2, attack.size * 4] {
            let text = attack.document(size)
            let run = try Self.run(text)
            if case .failure(let error) = run.result {
                #expect(!error.errors.contains { $0.message == "Validation aborted." })
            }
            measures.append((Double(text.utf8.count), Double(run.steps)))
        }
        for (small, large) in zip(measures, measures.dropFirst()) {
            let growth = (large.steps / small.steps) / (large.bytes / small.bytes)
            #expect(growth < 1.25, "steps \(small.steps) → \(large.steps)")
            #expect(large.steps < 4 * large.bytes)
        }
    }

    @Test func `an acyclic chain of 10,000 fragments is walked, or refused by its nesting`()
        throws
    {
        let chain =
            "{ ...F0 } " + Self.repeated(10_000) { "fragment F\($0) on Query { ...F\($0 + 1) }" }
            + " fragment F10000 on Query { name }"
        let run = try Self.run(chain)
        #expect(throws: Never.self) { try run.result.get() }
        #expect(run.steps < 300_000)
        let refused = try Zoo.run(chain, sdl: Self.sdl)
        #expect(refused.errors.map(\.message) == ["Validation aborted."])
    }

    @Test func `cycles end wherever they start, also in unused fragments`() throws {
        let cycle = Self.repeated(100) { number in
            "fragment F\(number) on Query { name "
                + Self.repeated(10) { "...F\((number + $0 * $0) % 100)" } + " }"
        }
        let run = try Self.run("{ name } " + cycle)
        guard case .failure(let error) = run.result else {
            Issue.record("accepted")
            return
        }
        #expect(error.errors.contains { $0.message.hasPrefix("Cannot spread fragment") })
        #expect(run.steps < 200_000)
    }

    @Test func `2,000 near-miss names cost a bounded amount of work for suggestions`() throws {
        let document = "{ " + Self.repeated(2_000) { "fieldd\($0)" } + " }"
        let run = try Self.run(document)
        guard case .failure(let error) = run.result else {
            Issue.record("accepted")
            return
        }
        #expect(error.errors.count == 2_000)
        #expect(run.steps < 300_000)
        #expect(error.errors[0].message.contains("Did you mean"))
    }

    @Test func `values in messages are bounded together`() throws {
        let fields = Self.repeated(2_000) { "u\($0): 1" }
        let run = try Self.run("{ call(input: {\(fields)}) { name } }")
        guard case .failure(let error) = run.result else {
            Issue.record("accepted")
            return
        }
        #expect(error.errors.count == 2_000)
        #expect(error.errors.reduce(0) { $0 + $1.message.utf8.count } < 2 << 20)
    }

    @Test func `all pairs of 2,000 conflicting fields are not written out`() throws {
        let document = "{ " + Self.repeated(2_000) { _ in "x: name x: query { name }" } + " }"
        let run = try Self.run(document)
        #expect(throws: RequestError.self) { try run.result.get() }
        #expect(run.steps < 3_000_000)
    }

    @Test func `a server stops at its number of errors`() throws {
        let found = try Zoo.errors(
            in: "{ " + Self.repeated(500) { "unknown\($0)" } + " }", sdl: Self.sdl)
        #expect(found.count == 101)
        #expect(
            found.last?.message
                == "Too many validation errors, error limit reached. Validation aborted.")
    }

    @Test func `a budget of steps ends validation`() throws {
        var options = ValidationOptions()
        options.maximumSteps = 1_000
        options.stepsPerNode = 0
        let found = try Zoo.run(
            "{ " + Self.repeated(2_000) { _ in "name" } + " }", options, sdl: Self.sdl)
        #expect(found.errors.map(\.message) == ["Validation aborted."])
        #expect(found.steps < 2_000)
    }
}
