// How far a change of the schema reaches: a new field moves nothing of other types.

import Foundation
import GraphQLCore
import SchemaGenerator
import TestSupport
import Testing

struct GeneratedSizeTests {
    private static func lines(_ sdl: String) throws -> [String] {
        let source = Source(sdl)
        let typeSystem = try TypeSystem(building: Document(parsing: source, limits: .tool))
        return try SchemaGenerator.generate(typeSystem, sdl: source).flatMap {
            $0.text.split(separator: "\n").map(String.init)
        }
    }

    private static let sdl = Result { try Checkout.text("schema.graphql") }
    private static let current = Result { try lines(sdl.get()) }

    @Test(arguments: ["Apartment", "Complaint", "Feed", "Poll", "User"])
    func `a new leaf changes fewer than 60 generated lines`(_ type: String) throws {
        let sdl = try Self.sdl.get()
        let type = try #require(sdl.range(of: "\ntype \(type) "))
        let head = try #require(sdl.range(of: "{\n", range: type.upperBound..<sdl.endIndex))
        let changed = sdl.replacingCharacters(in: head, with: "{\n  newLeaf: String\n")
        let difference = try Self.lines(changed).difference(from: Self.current.get())
        #expect((1..<60).contains(difference.count), "\(difference.count) lines")
    }

    @Test func `a field is answered by the subject that it is about`() throws {
        let lines = try Self.lines(
            """
            directive @access(requires: AccessLevel!) on FIELD_DEFINITION
            enum AccessLevel { PUBLIC }
            type Query {
              viewer: Viewer @access(requires: PUBLIC)
              posts: PostConnection @access(requires: PUBLIC)
            }
            type Mutation {
              postCreate: PostCreatePayload @access(requires: PUBLIC)
              signIn: SignInPayload @access(requires: PUBLIC)
            }
            type Viewer { posts: PostConnection, name: String }
            type Post { title: String, author: Viewer }
            type PostCreatePayload { userErrors: String }
            type SignInPayload { userErrors: String }
            type PostConnection { edges: String, nodes: [Post!], pageInfo: String }

            """)
        func answers(_ call: String) -> Bool { lines.contains { $0.contains(call) } }
        #expect(answers("case .viewer: return await Domain.Viewer(request).viewer("))
        #expect(answers("case .posts: return await Domain.Post(request).posts("))
        #expect(answers("await Domain.Post(request).postCreate("))
        #expect(answers("await Domain.Viewer(request).signIn("))
        #expect(answers("case .author: return await Domain.Post(request).author("))
        #expect(!answers("associatedtype Query"))
    }
}
