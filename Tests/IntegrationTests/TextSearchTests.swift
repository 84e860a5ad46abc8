// Searching text in the lists of a complex, as people type it.
import TestSupport
import Testing

@Suite(.served(cache: .memory), .serialized) struct TextSearchTests {
    private static let query = """
        query ($a: ID!, $text: String!) { apartment(id: $a) {
            feeds(filter: {text: $text}) { totalCount nodes { content } }
            notices(filter: {text: $text}) { totalCount nodes { title } }
            polls(filter: {text: $text}) { totalCount nodes { title } } } }
        """

    @Test(arguments: [
        ("층간", 1), ("소음", 1), ("음", 1), ("층간소음", 1), ("층간 소음", 0), ("간소음이 심", 1),
        ("SOUND", 1), ("ｓｏｕｎｄ", 1), ("\u{110E}\u{1173}\u{11BC}\u{1100}\u{1161}\u{11AB}", 1),
        ("없는말", 0),
    ])
    func `posts, notices and polls are found by parts of their words`(
        _ text: String, _ count: Int
    ) async throws {
        _ = try await Office.served()
        try await Office.sql(
            """
            INSERT INTO feed (apartment_id, id, author_id, content)
            SELECT a, sample_id(x'feed'::int, a, 999), sample_id(x'acc'::int, a, 1),
                '층간소음이 심해요 Sound' FROM generate_series(1, 2) a ON CONFLICT DO NOTHING;
            INSERT INTO notice (apartment_id, id, author_id, state, title, content, published_at)
            SELECT a, sample_id(x'ce'::int, a, 999), sample_id(x'acc'::int, a, 1), 'PUBLISHED',
                '알림', '층간소음이 심해요 Sound', now() FROM generate_series(1, 2) a
            ON CONFLICT DO NOTHING;
            """)
        let answer = try await Served.current.server.post(
            Self.query, ["a": .string(SampleComplexes.apartment(1)), "text": .string(text)],
            token: Office.manager.token)
        #expect(answer.errors.isEmpty, "\(answer.http.text)")
        for list in ["feeds", "notices"] {
            #expect(answer.data["apartment"][list]["totalCount"] == .int(count), "\(list) \(text)")
        }
        #expect(answer.data["apartment"]["polls"]["totalCount"] == .int(0))
    }
}
