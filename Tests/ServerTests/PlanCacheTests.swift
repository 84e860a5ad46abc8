// The plan cache takes as much memory as it reports, whatever documents and variables are sent.

import GraphQLCore
import Testing

@testable import Server

@Suite struct PlanCacheTests {
    private static let typeSystem = Result {
        try TypeSystem(
            building: try Document(
                parsing: Source(
                    """
                    interface Node { id: ID! }
                    type Query { node(id: ID!): Node }
                    \((0..<20).map { "type T\($0) implements Node { id: ID! a: T\($0) b: Int }" }
                        .joined(separator: "\n"))
                    """), limits: .tool))
    }

    /// Aliased nodes on each interface, with variables that decide what is selected.
    static func document(_ number: Int, aliases: Int = 45) -> String {
        let fields = (0..<aliases).map {
            "f\($0)n\(number): node(id: \"x\") @include(if: $v\($0 % 8)) "
                + "{ id ... on T1 { b } ... on T2 @skip(if: $v\(($0 + 1) % 8)) { a { b } } }"
        }
        let variables = (0..<min(8, aliases + 1)).map { "$v\($0): Boolean!" }
        return "query (\(variables.joined(separator: " "))) { \(fields.joined(separator: " ")) }"
    }

    static func plan(_ document: String) throws -> PlannedOperation {
        let typeSystem = try Self.typeSystem.get()
        let valid = try ValidDocument(
            validating: Document(parsing: Source(document), limits: .tool), against: typeSystem)
        let cost = try #require(CostPolynomial(of: nil, in: valid, CostModel(typeSystem)))
        return PlannedOperation(
            plan: try Plan(for: nil, in: valid), cost: cost,
            hash: DocumentHash(of: Array(document.utf8)),
            usage: PlanUsage(valid.elements(usedBy: nil)))
    }

    static func decide(_ operation: PlannedOperation, _ bits: Int) throws {
        let members = (0..<8).map {
            InputValue.InputField("v\($0)", .boolean(bits >> $0 & 1 == 1))
        }
        _ = try Variables(coercing: .object(members), for: operation.plan)
    }

    @Test func `a flood of documents and decisions stays under the limit`() throws {
        let limit = 8 << 20
        let cache = PlanCache(byteLimit: limit)
        var highest = 0
        for number in 0..<120 {
            let document = Self.document(number)
            let key = PlanCache.Key(document: Array(document.utf8), operationName: nil)
            let operation = try Self.plan(document)
            cache.insert(operation, for: key)
            for bits in 0..<12 {
                try Self.decide(operation, bits * 21 % 256)
                cache.charge(operation, for: key)
                highest = max(highest, cache.byteCount)
            }
        }
        #expect(highest <= limit)
        #expect(highest > limit / 2, "the cache is used")
        #expect(cache.count < 120)
    }

    @Test func `a plan's cached variants are counted and bounded`() throws {
        let operation = try Self.plan(Self.document(0))
        let alone = operation.byteCount
        try Self.decide(operation, 255)
        let one = operation.byteCount
        #expect(one > alone + 10_000)
        for bits in 0..<255 { try Self.decide(operation, bits) }
        #expect(operation.byteCount - alone <= PlanLimits.rememberedVariantBytes)
    }

    @Test func `a plan counts at least the bytes of its document and its fields`() throws {
        let document =
            "{ \((0..<2_000).map { "f\($0): node(id: \"x\") { id }" }.joined(separator: " ")) }"
        let operation = try Self.plan(document)
        #expect(operation.byteCount > document.utf8.count * 10)
    }

    @Test func `a reused plan is charged once`() throws {
        let cache = PlanCache(byteLimit: 8 << 20)
        let document = "{ node(id: \"x\") { id } }"
        let key = PlanCache.Key(document: Array(document.utf8), operationName: nil)
        cache.insert(try Self.plan(document), for: key)
        let bytes = cache.byteCount
        for _ in 0..<100 {
            let known = try #require(cache[key])
            cache.insert(known, for: key)
            cache.charge(known, for: key)
        }
        #expect(cache.byteCount == bytes)
        #expect(cache.count == 1)
    }
}
