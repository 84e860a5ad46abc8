// Tables that were changed while the program runs: it reads something it was not written for.
import TestSupport
import Testing

@Suite(.served(cache: .off), .serialized)
struct ChangedTablesTests {
    private static let token = SampleComplexes.Person.resident(of: 1, 1).token

    private static func ask(_ fields: String) async throws -> GraphQLAnswer {
        try await Served.current.server.post(
            "query ($id: ID!) { apartment(id: $id) { \(fields) } }",
            ["id": .string(SampleComplexes.apartment(1))], token: token)
    }

    /// Selects something that cannot be read: only its field fails, with one line in the log.
    private static func expectInternal(_ fields: String) async throws {
        let server = try Served.current.server
        let answer = try await ask("name \(fields)")
        #expect(answer.codes == ["INTERNAL"], "\(answer.http.text)")
        let request = try #require(answer.errors[0]["extensions"]["requestId"].string)
        let lines = server.log.split(separator: "\n").filter {
            $0.contains(request) && $0.contains("cannot be read")
        }
        #expect(lines.count == 1, "\(lines)")
        #expect(server.isRunning)
    }

    @Test func `a column of another type is an error of the fields that are read from it`()
        async throws
    {
        let feeds = "feeds(first: 2) { nodes { id commentCount } }"
        #expect(try await Self.ask(feeds).errors.isEmpty)
        let complexes = try Served.current.complexes
        _ = try await complexes.sql("ALTER TABLE feed ALTER COLUMN comment_count TYPE int8")
        try await Self.expectInternal(feeds)
        try await Self.expectInternal(feeds)
        #expect(try await Self.ask("name").errors.isEmpty)
        _ = try await complexes.sql("ALTER TABLE feed ALTER COLUMN comment_count TYPE int4")
        #expect(try await Self.ask(feeds).errors.isEmpty)
    }

    @Test func `so it is if the statement has never run before`() async throws {
        let complexes = try Served.current.complexes
        _ = try await complexes.sql("ALTER TABLE contact ALTER COLUMN position TYPE int8")
        try await Self.expectInternal("contacts(first: 2) { nodes { id position } }")
        _ = try await complexes.sql("ALTER TABLE contact ALTER COLUMN position TYPE int4")
    }

    @Test func `an unexpected NULL is an error of the request`() async throws {
        let complexes = try Served.current.complexes
        let id = HeldAction.account(of: .resident(of: 1, 1))
        _ = try await complexes.sql(
            """
            ALTER TABLE account ALTER COLUMN display_name DROP NOT NULL;
            UPDATE account SET display_name = NULL WHERE id = \(id)
            """)
        let server = try Served.current.server
        let answer = try await server.post("{ viewer { username } }", token: Self.token)
        #expect(answer.codes == ["INTERNAL"], "\(answer.http.text)")
        #expect(server.isRunning)
        let other = SampleComplexes.Person.resident(of: 1, 2).token
        #expect(try await server.post("{ viewer { username } }", token: other).errors.isEmpty)
        _ = try await complexes.sql("UPDATE account SET display_name = '주민' WHERE id = \(id)")
        #expect(try await server.post("{ viewer { username } }", token: Self.token).errors.isEmpty)
    }
}
