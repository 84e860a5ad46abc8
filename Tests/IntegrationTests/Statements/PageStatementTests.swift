// Every page of the served schema, and every page within a page, takes as many statements for one
// row as for a hundred. The pages are found by introspection: a new one without data that fills it
// fails here.
import TestSupport
import Testing

@Suite(
    .served(cache: .off, ["DANJI_QUERY_COST": "100000000"]), .serialized, .timeLimit(.minutes(20)))
struct PageStatementTests {
    @Test func `D14: every page takes the same number of statements for 1, 20 and 100 rows`()
        async throws
    {
        let served = try await FullPages.fill()
        let shape = try await ServedShape.load(served.server)
        #expect(shape.unreachablePages.isEmpty, "give ServedShape.values a fixture")
        #expect(ServedShape.computedLeaves.contains("Membership.claimedName"))
        var harvest = PageHarvest()
        for page in shape.pages {
            let walk = PageMeasure.Walk(page: page)
            // Of an interface one row has one type, and each type takes its own statements.
            let isPair = shape.isAbstract(page.node) || FullPages.pairs.contains(page.node)
            let least = isPair ? 2 : 1
            let answers = try await PageMeasure.measure(
                walk, walk.query(shape), [least, 20, 100].map { PageMeasure.Sizes(rows: $0) },
                on: served)
            for answer in answers.suffix(1) { harvest.take(answer.data) }
        }
        harvest.take(
            try await Office.ask(
                "{ viewer \(shape.objects(of: "Viewer", depth: 2)) }", as: Office.manager))
        for (type, count) in harvest.rows.sorted(by: { $0.key < $1.key }) where count > 1 {
            for field in shape.objectFields(of: type) {
                let name = "\(type).\(field)"
                #expect(
                    harvest.filled[name, default: 0] > 1 || Self.emptyFields[name] != nil,
                    "\(name) was empty, so that nobody counted its statements")
            }
        }
        try await Self.countNodes(harvest, shape, on: served)
    }

    /// Fields that no row of a page here can have, and where they are counted instead.
    private static let emptyFields: [String: String] = [:]

    /// `nodes` of each type, a hundred at once.
    private static func countNodes(
        _ harvest: PageHarvest, _ shape: ServedShape, on served: Served
    ) async throws {
        let types = shape.types.values.filter {
            $0.kind == "OBJECT" && $0.interfaces.contains("Node")
        }.map(\.name)
        for type in types.sorted() where unlistedTypes[type] == nil {
            let person = type == "VoterRollEntry" ? Office.commissioner : Office.manager
            let first = FullPages.objects[type].map { [$0] } ?? []
            let met = first + harvest.ids[type, default: []].subtracting(first).sorted()
            let query = """
                query ($ids: [ID!]!) { nodes(ids: $ids) { __typename
                    ... on \(type) \(shape.objects(of: type, depth: 1)) } }
                """
            let found = try await Office.ask(
                "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }",
                ["ids": .array(met.prefix(100).map { .string($0) })], as: person)
            // Not every person encountered is visible by ID: suspended ones are not.
            let ids = found["nodes"].items.map { $0["id"] }.filter { !$0.isNull }
            #expect(
                ids.count >= 20, "\(type): the walk met \(met.count), of which by ID \(ids.count)")
            var counts: [StatementCount] = []
            for size in [1, 20, 100] {
                let (count, answer) = try await StatementCount.during(on: served.complexes) {
                    try await served.server.post(
                        query, ["ids": .array(Array(ids.prefix(size)))], token: person.token)
                }
                #expect(answer.errors.isEmpty, "\(type): \(answer.messages.prefix(3))")
                counts.append(count)
            }
            // They may be attached to several kinds of objects, each with its statement; one
            // statement per row would be a hundred.
            #expect(
                counts[2].total < counts[0].total + (type == "Media" ? 12 : 5),
                "nodes of \(type): \(counts.map(\.total))\n\(counts[0])\n---\n\(counts[2])")
        }
    }

    /// Types of which no viewer sees twenty, and where they are counted instead.
    private static let unlistedTypes = [
        "Job": "only platform administrators see them, by ID: ListImportTests",
        "ComplaintDeadlinePassed": "of the same statement as the other events",
    ]
}

/// The same for pages within pages, on a separate server, so that both are counted at once.
@Suite(
    .served(cache: .off, ["DANJI_QUERY_COST": "100000000"]), .serialized, .timeLimit(.minutes(20)))
struct NestedPageStatementTests {
    @Test func `D14: every page within a page takes as many for 100 rows as for one`() async throws
    {
        let served = try await FullPages.fill()
        let shape = try await ServedShape.load(served.server)
        let pages = shape.pages
        let sizes =
            [1, 20, 100].map { PageMeasure.Sizes(rows: $0) }
            + [PageMeasure.Sizes(rows: 2, inner: 100)]
        for page in pages {
            for inner in pages where inner.owner == page.node {
                let walk = PageMeasure.Walk(page: page, inner: inner)
                _ = try await PageMeasure.measure(walk, walk.query(shape), sizes, on: served)
            }
        }
    }
}
