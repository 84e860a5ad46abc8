// The states of an uploaded file, and what is left of it in each: exactly the allowed transitions.
import TestSupport
import Testing

@Suite(.served()) struct MediaStateTests {
    /// What a file's owner sees in a state.
    struct State: Sendable, CustomTestStringConvertible {
        let name: String
        /// The bytes that lead to this state from a ticket for a document; nil if there are none,
        /// and the upload is not finished.
        let bytes: [UInt8]?
        /// The result of another upload to the same ticket.
        let put: Int
        /// The result of `mediaFinishUpload`, which may be sent again.
        let codes: [String]
        /// The result of attaching it to a post.
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
    func `a file makes only the allowed transitions from its ticket to its end`(
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
            // A file is attached to one object: for the second post it is taken.
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
