// The office's lists take as many statements as they have levels, whatever their size.
import TestSupport
import Testing

@Suite(.served(cache: .off), .serialized) struct OfficeStatementTests {
    typealias Person = SampleComplexes.Person

    /// 130 of everything in complex 1, each with two of its children.
    private static func fill() async throws -> Served {
        let served = try await Office.served()
        try await served.complexes.sql(
            """
            INSERT INTO contact (apartment_id, id, name, phone_number, position)
            SELECT 1, sample_id(x'c1'::int, 1, n), 'c' || n, '119', n
            FROM generate_series(1, 130) n ON CONFLICT DO NOTHING;
            INSERT INTO schedule (apartment_id, id, title, starts_at, ends_at)
            SELECT 1, sample_id(x'5c'::int, 1, n), 's' || n, t, t + interval '1 h'
            FROM generate_series(1, 130) n,
                LATERAL (SELECT timestamptz '2030-01-01Z' + n * interval '1 h' AS t) q
            ON CONFLICT DO NOTHING;
            INSERT INTO schedule_building SELECT 1, id, sample_id(x'bb'::int, 1) FROM schedule
            ON CONFLICT DO NOTHING;
            INSERT INTO complaint (apartment_id, id, number, author_id, household_id, category,
                title, description, visibility, first_response_due_at, resolve_due_at)
            SELECT 1, sample_id(x'cf'::int, 1, n), n, sample_id(x'acc'::int, 1, 3),
                sample_id(x'bb'::int, 1, 3), 'FEE', 't' || n, 'd',
                CASE WHEN n > 260 THEN 'PUBLIC' ELSE 'PRIVATE' END, now() + interval '1 day',
                now() + interval '2 days'
            FROM generate_series(1, 390) n ON CONFLICT DO NOTHING;
            INSERT INTO complaint_event
                (apartment_id, id, complaint_id, kind, actor_id, to_status, at)
            SELECT 1, sample_id(x'cfe'::int, 1, c.number, n), c.id, 'STATUS_CHANGED', c.author_id,
                'RECEIVED', now() + n * interval '1 s'
            FROM complaint c, generate_series(1, 2) n ON CONFLICT DO NOTHING;
            INSERT INTO notice (apartment_id, id, author_id, state, title, content, published_at,
                listed_at, is_targeted, comment_count)
            SELECT 1, sample_id(x'ce'::int, 1, n), sample_id(x'acc'::int, 1, 20), 'PUBLISHED',
                'n' || n, 'x', t, t, true, 2
            FROM generate_series(1, 130) n,
                LATERAL (SELECT timestamptz '2026-01-01Z' + n * interval '1 h' AS t) q
            ON CONFLICT DO NOTHING;
            INSERT INTO notice_building SELECT 1, id, sample_id(x'bb'::int, 1) FROM notice
            ON CONFLICT DO NOTHING;
            INSERT INTO comment (apartment_id, id, subject_kind, subject_id, author_id, content)
            SELECT 1, sample_id(x'c0'::int, 9, n, m), 'NOTICE', sample_id(x'ce'::int, 1, n),
                sample_id(x'acc'::int, 1, m), 'c' FROM generate_series(1, 130) n,
                generate_series(1, 2) m ON CONFLICT DO NOTHING;
            """)
        return served
    }

    /// A page, its viewer, how many statements it takes, and what each row must have.
    struct Shape: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let field: String
        let nodes: String
        let statements: Int
        let person: Person
        var arguments = ""
        /// A list below each row, and how long it is.
        var below: (String, Int)?
    }

    static let shapes = [
        Shape(
            testDescription: "contacts", field: "contacts",
            nodes: "nodes { name apartment { name } }", statements: 4, person: .resident(of: 1)),
        Shape(
            testDescription: "events of the calendar", field: "schedules",
            nodes: "nodes { title audience { name } }", statements: 4, person: .resident(of: 1),
            arguments: #", from: "2030-01-01T00:00:00Z", to: "2030-02-01T00:00:00Z""#,
            below: ("audience", 1)),
        Shape(
            testDescription: "D14: complaints as their neighbours read them", field: "complaints",
            nodes: """
                nodes { number title author { displayName } sla { resolveDueAt }
                    viewerAllowedTransitions viewerIsAuthor events(first: 2) { nodes { at
                    actor { displayName } } } media { id } }
                """, statements: 5, person: .resident(of: 1, 5), below: ("events", 2)),
        Shape(
            testDescription: "D14: complaints as the office reads them, which is kept",
            field: "complaints",
            nodes: """
                totalCount nodes { number title author { displayName } household { unit }
                    sla { resolveDueAt } viewerAllowedTransitions events(first: 2) { totalCount
                    nodes { at actor { displayName } } } media { id } }
                """, statements: 9, person: Office.staff,
            arguments: ", orderBy: {field: CREATED_AT, direction: ASC}", below: ("events", 2)),
        Shape(
            testDescription: "notices with their audience and comments", field: "notices",
            nodes: """
                nodes { title author { displayName } audience { name } viewerCanComment
                    comments(first: 2) { nodes { content author { displayName } } } media { id } }
                """, statements: 6, person: .resident(of: 1), below: ("audience", 1)),
    ]

    @Test(arguments: shapes)
    func `a page takes the same number of statements for 1, 20 and 100 rows`(
        _ shape: Shape
    ) async throws {
        let served = try await Self.fill()
        for first in [1, 20, 100, 1, 100] {
            let query = """
                query ($a: ID!, $n: Int) { apartment(id: $a) { name
                    \(shape.field)(first: $n\(shape.arguments)) { \(shape.nodes) } } }
                """
            let (count, answer) = try await StatementCount.during(on: served.complexes) {
                try await served.server.post(
                    query, ["a": .string(Office.apartment), "n": .int(first)],
                    token: shape.person.token)
            }
            #expect(answer.errors.isEmpty, "\(answer.http.text)")
            let nodes = answer.data["apartment"][shape.field]["nodes"].items
            #expect(nodes.count == first)
            if let (field, length) = shape.below {
                for node in nodes {
                    let list = node[field]["nodes"].items + node[field].items
                    #expect(list.count == length)
                }
            }
            #expect(count.total == shape.statements, "\(first) rows: \(count)")
        }
    }

    @Test func `nodes of the office's types take one statement per type`() async throws {
        let served = try await Self.fill()
        let kinds: [(UInt8, GlobalID.Kind)] = [
            (41, .complaint), (43, .notice), (44, .contact), (45, .schedule),
        ]
        for size in [1, 10, 25] {
            let ids = kinds.flatMap { tag, kind in
                (1...size).map {
                    JSON.string(GlobalID.text(tag: tag, 1, GlobalID.uuid(kind, 1, $0)))
                }
            }
            let (count, answer) = try await StatementCount.during(on: served.complexes) {
                try await served.server.post(
                    """
                    query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id
                        ... on Complaint { title author { displayName } } ... on Notice { title }
                        ... on Contact { name } ... on Schedule { title } } }
                    """, ["ids": .array(ids)], token: Person.resident(of: 1, 3).token)
            }
            #expect(answer.errors.isEmpty, "\(answer.http.text)")
            #expect(answer.data["nodes"].items.map { $0["id"] } == ids)
            #expect(count.total == 5, "\(size): \(count)")
        }
    }
}
