// The check by groups and the search by pairs must always agree, also on random documents.

import Testing

@testable import GraphQLCore

@Suite struct FieldMergeCheckTests {
    static let sdl = """
        interface Animal { a: Animal b(x: Int): String c: [Animal] d: Int }
        type Dog implements Animal { a: Animal b(x: Int): String c: [Animal] d: Int e: Int! }
        type Cat implements Animal { a: Animal b(x: Int): String c: [Animal] d: Int e: String }
        union Any = Dog | Cat
        type Query { animal: Animal any: Any dog: Dog }
        """

    /// A generator of documents; the same seed makes the same document.
    struct Generator {
        private var state: UInt64

        init(seed: UInt64) {
            state = seed &* 0x9e37_79b9_7f4a_7c15 | 1
        }

        mutating func number(below bound: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(bound))
        }

        mutating func document() -> String {
            let fragments = (0..<3).map { number in
                "fragment F\(number) on \(type()) { \(selections(2)) }"
            }
            return "{ animal { \(selections(3)) } animal { \(selections(2)) } "
                + "any { \(selections(2)) } } \(fragments.joined(separator: " "))"
        }

        private mutating func type() -> String {
            ["Animal", "Dog", "Cat"][number(below: 3)]
        }

        private mutating func selections(_ depth: Int) -> String {
            let count = 1 + number(below: 2)
            return (0..<count).map { _ in selection(depth) }.joined(separator: " ")
        }

        private mutating func selection(_ depth: Int) -> String {
            let alias = ["", "", "", "", "", "", "x: ", "y: "][number(below: 8)]
            switch number(below: depth > 0 ? 9 : 4) {
            case 0: return alias + "d"
            case 1: return alias + "e"
            case 2: return alias + "b"
            case 3: return alias + "b(x: \(number(below: 6) / 5))"
            case 4, 5: return "\(alias)a { \(selections(depth - 1)) }"
            case 6: return "\(alias)c { \(selections(depth - 1)) }"
            case 7: return "... on \(type()) { \(selections(depth - 1)) }"
            default: return "...F\(number(below: 3))"
            }
        }
    }

    @Test func `groups and pairs reach the same verdict`() throws {
        let typeSystem = try Zoo.typeSystem(Self.sdl)
        var conflicts = 0
        for seed in 1...4_000 {
            var generator = Generator(seed: UInt64(seed))
            let text = generator.document()
            var validator = Validator(
                try Zoo.document(text), typeSystem,
                ValidationOptions(rules: [BothWays.self]))
            var errors: [String] = []
            if case .failure(let error) = validator.run().result {
                errors = error.errors.map(\.message)
            }
            #expect(errors == [] || errors == ["both"], "\(text)")
            conflicts += errors.count
        }
        #expect(conflicts > 400 && conflicts < 3_600)
    }

    /// Reports which of the two ways finds a conflict.
    struct BothWays: ValidationRule {
        static let name = "BothWays"
        static let events: ValidationEvents = .selectionSet
        private var candidates: [NodeIndex] = []

        mutating func visit(
            _ event: ValidationEvents, _ node: NodeIndex, _ context: inout ValidationContext
        ) {
            if context.parentKind != .inlineFragment { candidates.append(node) }
        }

        mutating func finish(_ context: inout ValidationContext) {
            var sets = SelectionSets(context)
            var check = FieldMergeCheck(candidates)
            let byGroups = check.firstConflict(&sets, &context) != nil
            var search = ConflictSearch()
            var byPairs = false
            for candidate in candidates
            where !search.conflicts(within: candidate, &sets, &context).isEmpty {
                byPairs = true
            }
            if byGroups || byPairs {
                context.report(
                    byGroups == byPairs ? "both" : byGroups ? "groups" : "pairs", at: 0)
            }
        }
    }
}
