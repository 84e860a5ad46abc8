// Random operations: the payloads of an operation, assembled like a client does, are the response
// to the same operation without directives.

import Testing

@testable import GraphQLCore

@Suite struct RandomDeliveryTests {
    private static func sdl(_ nullability: String) -> String {
        """
        type Query { thing: Thing people: [Person] places: [Place] person: Person size: Int }
        interface Thing { id: Int size: Int\(nullability) owner: Person parts: [Thing] }
        type Person implements Thing {
            id: Int size: Int\(nullability) owner: Person parts: [Thing] place: Place
            people: [Person\(nullability)] numbers: [Int]
        }
        type Place implements Thing {
            id: Int size: Int\(nullability) owner: Person parts: [Thing]
            people: [Person\(nullability)]
        }
        """
    }

    private struct SplitMix: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var value = state
            value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
            value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
            return value ^ value >> 31
        }
    }

    // MARK: Data

    /// Objects are numbers; all their data follows from those.
    private static func resolvers(_ schema: TestSchema) -> TestResolvers {
        schema.resolvers { resolvers in
            let typeSystem = schema.typeSystem
            let person = typeSystem.type(named: "Person") ?? 0
            let place = typeSystem.type(named: "Place") ?? 0
            /// Distinct objects, persons before places if both are possible.
            @Sendable func objects(
                _ lists: [[Int]?], isList: Bool, _ type: (Int) -> TypeIndex
            ) -> ResolvedField {
                let all = Set(lists.compactMap { $0 }.joined()).sorted()
                let persons = all.filter { type($0) == person }
                let places = all.filter { type($0) == place }
                var rows: [Int: Int32] = [:]
                for (row, id) in (persons + places).enumerated() { rows[id] = Int32(row) }
                var batches: [ObjectBatch] = []
                for (type, ids) in [(person, persons), (place, places)] where !ids.isEmpty {
                    batches.append(
                        ObjectBatch(
                            type: type, count: ids.count, payload: TestRows(ids: ids)))
                }
                var link: [Int32] = []
                var ends: [UInt32] = []
                var states: [Int32] = []
                for list in lists {
                    link += (list ?? (isList ? [] : [-1])).map { rows[$0] ?? ResolvedField.null }
                    ends.append(UInt32(link.count))
                    states.append(list == nil ? ResolvedField.null : 0)
                }
                return ResolvedField(
                    lists: isList ? [ListLevel(ends: ends, states: states)] : [],
                    values: .objects(batches, link: link))
            }
            @Sendable func type(of field: String) -> (Int) -> TypeIndex {
                switch field {
                case "thing", "parts": { $0 % 2 == 0 ? person : place }
                case "place", "places": { _ in place }
                default: { _ in person }
                }
            }
            for owner in ["Query", "Person", "Place"] {
                for field in ["thing", "person", "owner", "place"] {
                    let salt = field.utf8.count
                    resolvers.fields["\(owner).\(field)"] = { call in
                        objects(
                            TestRows.ids(of: call.parents).map { id in
                                (id + salt) % 9 == 0 ? nil : [(id * 5 + salt) % 40]
                            }, isList: false, type(of: field))
                    }
                }
                for field in ["people", "places", "parts"] {
                    let salt = field.utf8.count
                    resolvers.fields["\(owner).\(field)"] = { call in
                        objects(
                            TestRows.ids(of: call.parents).map { id in
                                (id + salt) % 8 == 0
                                    ? nil : (0..<(id + salt) % 4).map { (id * 3 + $0 * salt) % 40 }
                            }, isList: true, type(of: field))
                    }
                }
                resolvers.fields["\(owner).id"] = { call in
                    .ints(TestRows.ids(of: call.parents).map { Int32($0) })
                }
                resolvers.fields["\(owner).size"] = { call in
                    let ids = TestRows.ids(of: call.parents)
                    return ResolvedField(
                        values: .leaves(
                            .ints(ids.map { Int32($0 * 2) }),
                            states: ids.map { $0 % 13 == 5 ? ResolvedField.error(0) : 0 }),
                        errors: [FieldError("no size")])
                }
            }
            resolvers.fields["Person.numbers"] = { call in
                let ids = TestRows.ids(of: call.parents)
                var values: [Int32] = []
                var ends: [UInt32] = []
                for id in ids {
                    values += (0..<Int32(id % 4)).map { $0 }
                    ends.append(UInt32(values.count))
                }
                return ResolvedField(
                    values: .leaves(
                        .list(ListColumn(ends: ends, items: .int32(values, nil))), states: nil))
            }
        }
    }

    // MARK: Operations

    private struct Writer {
        var random: SplitMix
        var fragments: [String] = []
        var labels = 0
        var aliases = 0

        mutating func chance(_ percent: Int) -> Bool {
            Int.random(in: 0..<100, using: &random) < percent
        }

        mutating func pick(_ names: [String]) -> String {
            names.randomElement(using: &random) ?? ""
        }

        mutating func operation() -> String {
            let text = "query Q " + set("Query", depth: 0)
            return ([text] + fragments).joined(separator: "\n")
        }

        private mutating func deferral() -> String {
            guard chance(60) else { return "" }
            labels += 1
            switch Int.random(in: 0..<5, using: &random) {
            case 0: return " @defer"
            case 1: return " @defer(if: false)"
            default: return " @defer(label: \"l\(labels)\")"
            }
        }

        mutating func set(_ type: String, depth: Int) -> String {
            var parts: [String] = []
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                switch Int.random(in: 0..<10, using: &random) {
                case 0..<5: parts.append(field(type, depth: depth))
                case 5..<8 where depth < 4:
                    let condition = pick(Self.conditions(type))
                    let inner = set(condition, depth: depth + 1)
                    let on = chance(30) && condition == type ? "" : " on \(condition)"
                    parts.append("...\(on)\(deferral()) \(inner)")
                case 8 where depth < 3:
                    let name = "F\(fragments.count)"
                    fragments.append("")
                    let position = fragments.count - 1
                    fragments[position] =
                        "fragment \(name) on \(type) " + set(type, depth: depth + 1)
                    parts.append("...\(name)\(deferral())")
                    if chance(40) { parts.append("...\(name)\(deferral())") }
                default: parts.append(type == "Query" ? "__typename" : "id")
                }
            }
            return "{ " + parts.joined(separator: " ") + " }"
        }

        private static func conditions(_ type: String) -> [String] {
            switch type {
            case "Query": ["Query"]
            case "Thing": ["Thing", "Person", "Place"]
            default: [type, "Thing"]
            }
        }

        private static func fields(_ type: String) -> [(name: String, type: String?)]? {
            switch type {
            case "Query":
                [
                    ("thing", "Thing"), ("people", "Person"), ("places", "Place"),
                    ("person", "Person"), ("size", nil),
                ]
            case "Thing": [("id", nil), ("size", nil), ("owner", "Person"), ("parts", "Thing")]
            case "Person":
                [
                    ("id", nil), ("size", nil), ("owner", "Person"), ("parts", "Thing"),
                    ("place", "Place"), ("people", "Person"), ("numbers", nil),
                ]
            case "Place":
                [
                    ("id", nil), ("size", nil), ("owner", "Person"), ("parts", "Thing"),
                    ("people", "Person"),
                ]
            default: nil
            }
        }

        private mutating func field(_ type: String, depth: Int) -> String {
            let fields = Self.fields(type) ?? []
            let field = fields.randomElement(using: &random) ?? ("__typename", nil)
            guard depth < 5 || field.type == nil else { return "__typename" }
            let isList = ["people", "places", "parts", "numbers"].contains(field.name)
            var text = field.name
            if isList, chance(40) {
                // Nothing else may have the response name of a streamed list.
                aliases += 1
                let count = Int.random(in: 0...2, using: &random)
                text = "s\(aliases): \(field.name) @stream(initialCount: \(count))"
            }
            return field.type.map { text + " " + set($0, depth: depth + 1) } ?? text
        }
    }

    @Test(arguments: IncrementalFormat.allCases)
    func `the parts add up to the whole`(_ format: IncrementalFormat) async throws {
        let schema = try TestSchema(Self.sdl(""), incrementalDelivery: true)
        let resolvers = Self.resolvers(schema)
        var inParts = 0
        for seed in 0..<150 {
            var writer = Writer(random: SplitMix(state: UInt64(seed)))
            let query = writer.operation()
            let whole = try await schema.run(query, resolvers)
            let payloads = try await schema.deliver(query, as: format, resolvers)
            if payloads.count > 1 { inParts += 1 }
            let merged = try MergedResponse(payloads)
            let expected = try MergedResponse([whole])
            #expect(merged.faults.isEmpty, "\(seed): \(query) \(payloads)")
            #expect(merged.data.sorted == expected.data.sorted, "\(seed): \(query) \(payloads)")
            #expect(
                Set(merged.errors) == Set(expected.errors), "\(seed): \(query) \(payloads)")
            if format == .v02 {
                #expect(merged.errors.count == expected.errors.count, "\(seed): \(query)")
            }
        }
        #expect(inParts > 75)
    }

    /// Not in the older format, whose fragments overlap: one may be null while another is not.
    @Test func `if nulls propagate, everything that did not fail adds up to the whole`()
        async throws
    {
        let schema = try TestSchema(Self.sdl("!"), incrementalDelivery: true)
        let resolvers = Self.resolvers(schema)
        var (failed, equal) = (0, 0)
        for seed in 0..<150 {
            var writer = Writer(random: SplitMix(state: UInt64(seed)))
            let query = writer.operation()
            let whole = try await schema.run(query, resolvers)
            let payloads = try await schema.deliver(query, resolvers)
            let merged = try MergedResponse(payloads)
            #expect(merged.faults.isEmpty, "\(seed): \(query) \(payloads)")
            guard merged.failures.isEmpty else {
                failed += 1
                continue
            }
            equal += 1
            let expected = try MergedResponse([whole])
            #expect(merged.data.sorted == expected.data.sorted, "\(seed): \(query) \(payloads)")
        }
        #expect(failed > 7 && equal > 37, "\(failed) \(equal)")
    }
}
