// How often an account may change what it wrote before.
import TestSupport
import Testing

@Suite(.served(["DANJI_ACTION_LIMITS": "on"])) struct EditLimitTests {
    /// Repeats the change until it is refused; returns how often it was accepted.
    private static func taken(
        _ person: SampleComplexes.Person, _ mutation: String, atMost bound: Int,
        _ input: (Int) -> JSON
    ) async throws -> Int {
        let acting = try Acting(person)
        for number in 0..<bound {
            let answer = try await acting(mutation, input(number))
            if answer.codes == ["RATE_LIMITED"] {
                #expect((1...3_600).contains(answer.errors[0]["retryAfterSeconds"].int ?? 0))
                return number
            }
            #expect(answer.codes.isEmpty, "\(mutation) \(number)")
        }
        return bound
    }

    @Test func `a post is changed sixty times an hour`() async throws {
        let author = try Acting(.resident(of: 1, 1))
        let feed = try await author(
            "feedCreate",
            ["apartmentId": .string(SampleComplexes.apartment(1)), "content": "글"], "feed { id }")
        let id = feed["feed"]["id"]
        // Refused changes do not count.
        for _ in 0..<3 {
            let empty = try await author("feedUpdate", ["feedId": id, "content": ""])
            #expect(!empty.codes.isEmpty)
        }
        let taken = try await Self.taken(.resident(of: 1, 1), "feedUpdate", atMost: 70) {
            ["feedId": id, "content": .string("글 \($0)")]
        }
        #expect(taken == 60)
    }

    @Test func `a comment is changed sixty times an hour`() async throws {
        let comment = try await Acting(.resident(of: 1, 2))(
            "commentCreate", ["subjectId": .string(SampleComplexes.feed(1, 1)), "content": "댓글"],
            "comment { id }")
        let taken = try await Self.taken(.resident(of: 1, 2), "commentUpdate", atMost: 70) {
            ["commentId": comment["comment"]["id"], "content": .string("댓글 \($0)")]
        }
        #expect(taken == 60)
    }

    @Test func `a complaint is changed sixty times an hour`() async throws {
        let complaint = try await Acting(.resident(of: 1, 3))(
            "complaintCreate",
            [
                "apartmentId": .string(SampleComplexes.apartment(1)), "category": "FACILITY",
                "title": "제목", "description": "설명",
            ], "complaint { id }")
        let taken = try await Self.taken(.resident(of: 1, 3), "complaintUpdate", atMost: 70) {
            ["complaintId": complaint["complaint"]["id"], "title": .string("제목 \($0)")]
        }
        #expect(taken == 60)
    }

    @Test func `a profile is changed twenty times an hour`() async throws {
        let taken = try await Self.taken(.resident(of: 1, 4), "profileUpdate", atMost: 30) {
            ["displayName": .string("새 이름 \($0)")]
        }
        #expect(taken == 20)
    }
}
