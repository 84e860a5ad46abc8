import GraphQLCore
import Schema
import Testing

@testable import Server

struct ServedSchemaTests {
    @Test func `the served schema is valid and fits the generated code`() throws {
        let typeSystem = try ServedSchema.build()
        let own = typeSystem.fields.filter {
            $0.parent >= 0 && !typeSystem.types[Int($0.parent)].isBuiltIn
        }
        #expect(own.count == SchemaTables.isColumn.count)
    }

    @Test(
        arguments: [
            ("): Feed @access(requires: PUBLIC)", "): Feed", "Query.feed"),
            (
                "): SignOutPayload! @access(requires: SIGNED_IN)", "): SignOutPayload!",
                "Mutation.signOut"
            ),
            (
                "\n  ): FeedEvent! @access(requires: READER)", "\n  ): FeedEvent!",
                "Subscription.feedUpdated"
            ),
            (
                "type Notice implements\n    & Node & ApartmentOwned & Authored & Revisioned & "
                    + "Commentable & HasMedia\n    @access(requires: READER) {",
                "type Notice implements Node & ApartmentOwned & Authored & Revisioned & Commentable "
                    + "& HasMedia {", "Notice"
            ),
        ])
    func `the server does not start with a schema that leaves something open`(
        _ rule: String, _ open: String, _ name: String
    ) throws {
        let broken = servedSDL.replacing(rule, with: open)
        #expect(broken != servedSDL, "the schema has changed: correct the test")
        let error = #expect(throws: ServedSchema.Mismatch.self) {
            try ServedSchema.build(broken)
        }
        #expect(error?.description.contains(name) == true)
    }
}
