// Searching the office's lists: any text, and nothing of other complexes.
import TestSupport
import Testing

@Suite(.served(cache: .memory), .serialized) struct OfficeSearchTests {
    private static let query = """
        query ($a: ID!, $text: String!) { apartment(id: $a) {
            complaints(filter: {text: $text}) { totalCount nodes { title } }
            contacts(filter: {text: $text}) { totalCount nodes { name } }
            notices(filter: {text: $text}) { totalCount nodes { title } } } }
        """

    private static func fill() async throws {
        _ = try await Office.served()
        try await Office.sql(
            """
            INSERT INTO complaint (apartment_id, id, number, author_id, category, title,
                description, first_response_due_at, resolve_due_at)
            SELECT a, sample_id(x'cf'::int, a), 1, sample_id(x'acc'::int, a, 1), 'FEE',
                '승강기 50%_할인\\', '이야기', now() + interval '1 day', now() + interval '1 day'
            FROM generate_series(1, 2) a ON CONFLICT DO NOTHING;
            INSERT INTO contact (apartment_id, id, name, phone_number, position)
            SELECT a, sample_id(x'c1'::int, a), '승강기 50%_할인\\', '119', 1
            FROM generate_series(1, 2) a ON CONFLICT DO NOTHING;
            INSERT INTO notice
                (apartment_id, id, author_id, state, title, content, published_at)
            SELECT a, sample_id(x'ce'::int, a), sample_id(x'acc'::int, a, 1), 'PUBLISHED',
                '승강기 50%_할인\\', '이야기', now() FROM generate_series(1, 2) a
            ON CONFLICT DO NOTHING;
            """)
    }

    @Test(arguments: ["승강기", "50%_", "할인\\", "50_", "%", "'; --", "👩‍👩‍👧", "x\u{0}", ""])
    func `D21: the office searches for any text and finds what its own complex has`(
        _ text: String
    ) async throws {
        try await Self.fill()
        // Empty text is not a filter.
        let found = ["승강기", "50%_", "할인\\", "%", ""].contains(text) ? 1 : 0
        for (person, apartment) in [(Office.manager, 1), (Office.foreignManager, 2)] {
            let answer = try await Served.current.server.post(
                Self.query,
                ["a": .string(SampleComplexes.apartment(apartment)), "text": .string(text)],
                token: person.token)
            if text.utf8.contains(0) {
                #expect(Set(answer.codes) == ["BAD_USER_INPUT"], "\(answer.http.text)")
                continue
            }
            #expect(answer.errors.isEmpty, "\(answer.http.text)")
            for list in ["complaints", "contacts", "notices"] {
                #expect(
                    answer.data["apartment"][list]["totalCount"] == .int(found), "\(list) \(text)")
            }
        }
    }

    @Test func `D21: the office of another complex reads and writes nothing here`() async throws {
        try await Self.fill()
        let ids: [(String, UInt8, GlobalID.Kind)] = [
            ("complaint", 41, .complaint), ("notice", 43, .notice), ("contact", 44, .contact),
        ]
        for (name, tag, kind) in ids {
            let id = JSON.string(GlobalID.text(tag: tag, 1, GlobalID.uuid(kind, 1)))
            let node = try await Office.ask(
                "query ($id: ID!) { node(id: $id) { id } }", ["id": id], as: Office.foreignManager)
            #expect(node["node"].isNull, "\(name)")
            let payload = try await Office.act(
                "\(name)Update", .object(["\(name)Id": id]), as: Office.foreignManager)
            #expect(payload.codes == ["NOT_FOUND"], "\(name)")
        }
        let answer = try await Served.current.server.post(
            Self.query, ["a": .string(Office.apartment), "text": "승강기"],
            token: Office.foreignManager.token)
        #expect(Set(answer.codes) == ["FORBIDDEN"])
    }
}
