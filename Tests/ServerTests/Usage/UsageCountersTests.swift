// Uses of the schema are counted by coordinate and client, within bounds.
import GraphQLCore
import Resolvers
import Testing

@testable import Server

struct UsageCountersTests {
    private static func typeSystem() throws -> TypeSystem {
        try TypeSystem(
            building: try Document(
                parsing: Source("type Query { a: Int b: Int }"), limits: .tool))
    }

    private static func usage(_ query: String) throws -> PlanUsage {
        let document = try ValidDocument(
            validating: Document(parsing: Source(query), limits: .tool), against: typeSystem())
        return PlanUsage(document.elements(usedBy: nil))
    }

    @Test func `requests are added up and taken once`() throws {
        let counters = UsageCounters(try Self.typeSystem())
        let (a, both) = (try Self.usage("{ a }"), try Self.usage("{ a b }"))
        for _ in 0..<3 { counters.count(a, client: "ios@1", isKnown: true) }
        counters.count(both, client: "ios@1", isKnown: true)
        counters.count(both, client: nil, isKnown: true)
        counters.count(both, client: "made up", isKnown: false)
        let uses = counters.take()
        #expect(uses[SchemaUse(coordinate: "Query.a", client: "ios@1")] == 4)
        #expect(uses[SchemaUse(coordinate: "Query.b", client: "ios@1")] == 1)
        #expect(uses[SchemaUse(coordinate: "Query.b", client: "(none)")] == 1)
        #expect(uses[SchemaUse(coordinate: "Query.b", client: "(other)")] == 1)
        #expect(uses.count == 6)
        #expect(counters.take().isEmpty)
    }

    @Test func `clients beyond the limit are counted together`() throws {
        let counters = UsageCounters(try Self.typeSystem())
        let usage = try Self.usage("{ a }")
        for number in 0..<1_000 { counters.count(usage, client: "c\(number)", isKnown: true) }
        let uses = counters.take()
        #expect(uses.count == UsageCounters.clientLimit + 1)
        #expect(
            uses[SchemaUse(coordinate: "Query.a", client: "(other)")]
                == Int64(1_000 - UsageCounters.clientLimit))
    }

    @Test func `operations beyond the limit are not counted, which is counted`() throws {
        let counters = UsageCounters(try Self.typeSystem())
        let usages = try (0..<UsageCounters.operationLimit + 5).map { _ in try Self.usage("{ a }") }
        for usage in usages { counters.count(usage, client: nil, isKnown: true) }
        #expect(counters.uncounted == 5)
    }

    @Test func `what could not be written is kept, up to a limit`() throws {
        let counters = UsageCounters(try Self.typeSystem())
        let uses = (0..<UsageCounters.waitingLimit + 10).map {
            (key: SchemaUse(coordinate: "Query.a", client: "\($0)"), value: Int64(1))
        }
        counters.putBack(uses)
        counters.putBack(uses.prefix(1))
        #expect(counters.uncounted == 10)
        let taken = counters.take()
        #expect(taken.count == UsageCounters.waitingLimit)
        #expect(taken[uses[0].key] == 2)
    }
}
