// How many posts and comments an account may write.
import TestSupport
import Testing

@Suite(.served(["DANJI_ACTION_LIMITS": "on"])) struct PostingLimitTests {
    private static let apartment = JSON.string(SampleComplexes.apartment(1))

    private static func post(_ content: String, _ key: String? = nil) -> JSON {
        [
            "apartmentId": apartment, "content": .string(content),
            "clientMutationId": key.map { .string($0) } ?? .null,
        ]
    }

    @Test func `the eleventh post within an hour is RATE_LIMITED, replays do not count`()
        async throws
    {
        let resident = try Acting(.resident(of: 1, 1))
        for number in 1...10 {
            let draft = Self.post("글 \(number)", "key-\(number)")
            for _ in 1...2 {
                #expect(try await resident("feedCreate", draft).codes.isEmpty, "\(number)")
            }
        }
        #expect(try await resident("feedCreate", Self.post("")).codes == ["REQUIRED"])
        let refused = try await resident("feedCreate", Self.post("글 11"), "feed { id }")
        #expect(refused.codes == ["RATE_LIMITED"])
        #expect((1...3600).contains(refused.errors[0]["retryAfterSeconds"].int ?? 0))
        #expect(refused.errors[0]["__typename"] == "RateLimitedError")
        #expect(refused["feed"].isNull)
        let replay = try await resident("feedCreate", Self.post("글 1", "key-1"), "feed { content }")
        #expect(replay["feed"]["content"] == "글 1")
        #expect(try await Acting(.resident(of: 1, 2))("feedCreate", Self.post("남의 글")).codes == [])
    }

    @Test func `the third post with the same text in a day is RATE_LIMITED`() async throws {
        let resident = try Acting(.resident(of: 1, 3))
        #expect(try await resident("feedCreate", Self.post("팝니다")).codes.isEmpty)
        #expect(try await resident("feedCreate", Self.post("  팝니다 ")).codes.isEmpty)
        let third = try await resident("feedCreate", Self.post("팝니다\n"))
        #expect(third.codes == ["RATE_LIMITED"])
        #expect((3600...86_400).contains(third.errors[0]["retryAfterSeconds"].int ?? 0))
        #expect(try await resident("feedCreate", Self.post("삽니다")).codes.isEmpty)
    }

    @Test func `the 31st comment within ten minutes is RATE_LIMITED`() async throws {
        let resident = try Acting(.resident(of: 1, 4))
        let input: JSON = ["subjectId": .string(SampleComplexes.feed(1, 1)), "content": "댓글"]
        for number in 1...30 {
            #expect(try await resident("commentCreate", input).codes.isEmpty, "\(number)")
        }
        let refused = try await resident("commentCreate", input, "comment { id }")
        #expect(refused.codes == ["RATE_LIMITED"])
        #expect((1...600).contains(refused.errors[0]["retryAfterSeconds"].int ?? 0))
        let stored = try await Served.current.complexes.sql(
            """
            SELECT comment_count - 14 FROM feed
            WHERE apartment_id = 1 AND id = \(SampleComplexes.rowID(.feed, 1, 1))
            """)
        #expect(stored == "30", "a refused comment is not counted")
    }

    @Test func `an account uploads a hundred files a day, counted by the file`() async throws {
        let resident = try Acting(.resident(of: 1, 5))
        let file = try await SampleFile.pdf().declared
        let files = { (count: Int) -> JSON in
            ["files": .array(Array(repeating: file, count: count))]
        }
        for _ in 1...9 {
            #expect(try await resident("mediaCreateUploads", files(10)).codes.isEmpty)
        }
        #expect(try await resident("mediaCreateUploads", files(5)).codes.isEmpty)
        let refused = try await resident("mediaCreateUploads", files(6))
        #expect(refused.codes == ["RATE_LIMITED"])
        #expect((3_600...86_400).contains(refused.errors[0]["retryAfterSeconds"].int ?? 0))
        #expect(try await resident("mediaCreateUploads", files(5)).codes.isEmpty)
        #expect(try await resident("mediaCreateUploads", files(1)).codes == ["RATE_LIMITED"])
    }
}
