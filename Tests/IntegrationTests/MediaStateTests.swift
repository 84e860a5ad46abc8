// The states of an uploaded file, and what is left of it in each: every way that it may go, and no other.
import TestSupport
import Testing

@Suite(.served()) struct MediaStateTests {
    /// What a file's owner is told in a state.
    struct State: Sendable, CustomTestStringConvertible {
        let name: String
        /// The bytes that bring a ticket for a document there; nil for none, and no end.
        let bytes: [UInt8]?
        /// Of another upload to the same ticket.
        let put: Int
        /// Of `mediaFinishUpload`, which may be sent again.
        let codes: [String]
        /// Of hanging it on a post.
        let attached: [String]

        var testDescription: String { name }
    }

    private static let document = SampleFile.pdf().bytes

    static let states = [
        State(
            name: "AWAITING_UPLOAD", bytes: nil, put: 204, codes: ["MEDIA_NOT_READY"],
            attached: ["MEDIA_NOT_READY"]),
        State(name: "READY", bytes: document, put: 409, codes: [], attached: []),
        State(
            name: "REJECTED", bytes: Array("%PDF".utf8), put: 409, codes: ["MEDIA_REJECTED"],
            attached: ["MEDIA_NOT_READY"]),
    ]

    @Test(arguments: states)
    func `a file goes from its ticket to its end, and never on from there`(
        _ state: State
    ) async throws {
        let owner = try Acting(.resident(of: 1, 5))
        let ticket = try await owner.ticket(.pdf())
        let id = ticket["media"]["id"]
        if let bytes = state.bytes {
            #expect(try await owner.put(bytes, to: ticket) == 204)
            _ = try await owner.finish(id)
        }
        for _ in 1...2 {
            #expect(try await owner.finish(id).codes == state.codes)
            let post = try await owner(
                "feedCreate",
                [
                    "apartmentId": .string(SampleComplexes.apartment(1)),
                    "content": .string("파일 \(state.name)"), "mediaIds": [id],
                ], "feed { media { id } }")
            // A file hangs on one thing: the second post finds it taken.
            #expect(post.codes == state.attached || post.codes == ["MEDIA_NOT_READY"])
            #expect(post["feed"].isNull == !post.codes.isEmpty)
        }
        let seen = try await owner.ask(
            "query ($id: ID!) { node(id: $id) { ... on Media { status url } } }", ["id": id])
        #expect(seen["node"]["status"] == .string(state.name))
        #expect(seen["node"]["url"].isNull == (state.name != "READY"))
        #expect(try await owner.put(Self.document, to: ticket) == state.put)
    }
}
