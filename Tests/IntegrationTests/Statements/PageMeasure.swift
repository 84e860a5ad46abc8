// Counts the statements of a page in PostgreSQL, for several page lengths.
import TestSupport
import Testing

enum PageMeasure {
    /// The size of a request: a page of `rows`, and of `inner` within each row.
    struct Sizes: Hashable, CustomStringConvertible {
        let rows: Int
        var inner = 2

        var description: String { "\(rows)×\(inner)" }
    }

    /// A page, or one within it, as a query with `$n` rows and `$m` within each.
    struct Walk: CustomStringConvertible {
        let page: PageField
        var inner: PageField?

        var description: String { inner.map { "\(page) { \($0.name) }" } ?? "\(page)" }

        func query(_ shape: ServedShape) throws -> String {
            let nodes =
                inner.map { "{ \($0.text(first: "$m", shape.objects(of: $0.node, depth: 1))) }" }
                ?? shape.objects(of: page.node, depth: 2)
            let text = page.text(first: "$n", nodes)
            let variables = inner == nil ? "$n: Int" : "$n: Int, $m: Int"
            switch page.owner {
            case "Query": return "query (\(variables)) { \(text) }"
            case "Viewer": return "query (\(variables)) { viewer { \(text) } }"
            default:
                let id = try #require(
                    FullPages.objects[page.owner], "\(page) has no object that fills it")
                return "query (\(variables)) { node(id: \"\(id)\") { ... on \(page.owner) "
                    + "{ \(text) } } }"
            }
        }

        /// The rows of the page in an answer.
        func nodes(_ answer: GraphQLAnswer) -> [JSON] {
            let owner =
                switch page.owner {
                case "Query": answer.data
                case "Viewer": answer.data["viewer"]
                default: answer.data["node"]
                }
            return owner[page.name]["nodes"].items
        }

        /// Whether every page has its length.
        func isFull(_ answer: GraphQLAnswer, _ sizes: Sizes) -> Bool {
            let nodes = nodes(answer)
            guard nodes.count == sizes.rows else { return false }
            guard let inner else { return true }
            let lengths = nodes.map { $0[inner.name]["nodes"].items.count }
            return lengths.first == sizes.inner && lengths.allSatisfy { $0 >= min(2, sizes.inner) }
        }
    }

    /// The commission sees what the office does not.
    private static let viewers = [Office.manager, Office.commissioner]

    /// Queries as the first viewer who sees something.
    private static func viewer(
        _ walk: Walk, _ query: String, on server: RunningServer
    ) async throws -> SampleComplexes.Person? {
        for person in viewers {
            let answer = try await server.post(query, ["n": 2, "m": 2], token: person.token)
            if answer.errors.isEmpty, walk.isFull(answer, Sizes(rows: 2)) { return person }
        }
        return nil
    }

    /// Queries each size; returns the answers.
    static func measure(
        _ walk: Walk, _ query: String, _ sizes: [Sizes], on served: Served
    ) async throws -> [GraphQLAnswer] {
        guard let person = try await viewer(walk, query, on: served.server) else {
            Issue.record("\(walk): nobody is shown two rows; give FullPages some")
            return []
        }
        var answers: [GraphQLAnswer] = []
        var counts: [Int] = []
        var before = try await StatementCount.total(on: served.complexes)
        for sizes in sizes {
            let answer = try await served.server.post(
                query, ["n": .int(sizes.rows), "m": .int(sizes.inner)], token: person.token)
            #expect(answer.errors.isEmpty, "\(walk): \(answer.messages.prefix(3))")
            #expect(walk.isFull(answer, sizes), "\(walk), \(sizes): a page is not full")
            let after = try await StatementCount.total(on: served.complexes)
            counts.append(after - before)
            before = after
            answers.append(answer)
        }
        if Set(counts).count > 1 {
            try await compare(walk, query, sizes, person, on: served)
        }
        return answers
    }

    /// Counts once more, statement by statement: statements outside the request, such as recording
    /// the use of a session, do not occur twice.
    private static func compare(
        _ walk: Walk, _ query: String, _ sizes: [Sizes], _ person: SampleComplexes.Person,
        on served: Served
    ) async throws {
        var counts: [StatementCount] = []
        for sizes in sizes {
            let (count, _) = try await StatementCount.during(on: served.complexes) {
                try await served.server.post(
                    query, ["n": .int(sizes.rows), "m": .int(sizes.inner)], token: person.token)
            }
            counts.append(count)
        }
        #expect(
            Set(counts.map(\.total)).count == 1,
            """
            \(walk): \(counts.map(\.total)) statements for \(sizes)
            \(counts.min { $0.total < $1.total }?.description ?? "")
            ---
            \(counts.max { $0.total < $1.total }?.description ?? "")
            """)
    }
}
