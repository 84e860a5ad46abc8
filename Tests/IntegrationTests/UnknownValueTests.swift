// Rows of a newer release: values of enums that this one does not know.
import TestSupport
import Testing

@Suite(
    .served(
        cache: .off,
        sql: """
            ALTER TABLE feed DROP CONSTRAINT feed_category;
            ALTER TABLE membership DROP CONSTRAINT membership_role;
            UPDATE feed SET category = 'FUTURE' WHERE apartment_id = 1
                AND id IN (SELECT id FROM feed WHERE apartment_id = 1 ORDER BY created_at DESC, id DESC
                    LIMIT 1);
            UPDATE membership SET role = 'JANITOR' WHERE apartment_id = 2;
            """), .serialized)
struct UnknownValueTests {
    @Test func `a post of an unknown category is an error at its own position`() async throws {
        let server = try Served.current.server
        let answer = try await server.post(
            """
            query ($id: ID!) { plain: apartment(id: $id) { feeds(first: 3) { nodes { id content } } }
                categories: apartment(id: $id) { feeds(first: 3) { nodes { id category } } } }
            """, ["id": .string(SampleComplexes.apartment(1))],
            token: SampleComplexes.Person.resident(of: 1, 1).token)
        #expect(answer.status == 294)
        #expect(answer.codes == ["INTERNAL"], "\(answer.http.text)")
        let request = try #require(answer.errors[0]["extensions"]["requestId"].string)
        #expect(answer.errors[0]["path"].items.last == "category")
        #expect(answer.data["plain"]["feeds"]["nodes"].items.count == 3)
        let lines = server.log.split(separator: "\n").filter {
            $0.contains(request) && $0.contains("Feed.category")
        }
        #expect(lines.count == 1, "logged once")
    }

    @Test func `a member of an unknown role has no rights and ends nothing`() async throws {
        let server = try Served.current.server
        let token = SampleComplexes.Person.resident(of: 2, 1).token
        let answer = try await server.post(
            """
            query ($id: ID!) { apartment(id: $id) { viewerMembership { id role } viewerPermissions
                feeds(first: 2) { nodes { id } } } }
            """, ["id": .string(SampleComplexes.apartment(2))], token: token)
        #expect(Set(answer.codes) == ["INTERNAL", "FORBIDDEN"], "\(answer.http.text)")
        let unknown = answer.errors.first { $0["extensions"]["code"] == "INTERNAL" }
        #expect(unknown?["path"].items.last == "role")
        #expect(server.isRunning)
        #expect(try await server.post("{ viewer { username } }", token: token).errors.isEmpty)
    }
}
