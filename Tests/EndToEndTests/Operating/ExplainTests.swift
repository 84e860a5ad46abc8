// How an answer was made: for administrators in production, for everyone in development.
import Foundation
import TestSupport
import Testing

private func request(_ query: String, explain: JSON = true) -> JSON {
    ["query": .string(query), "extensions": ["explain": explain]]
}

@Suite(.served()) struct ExplainTests {
    private static let feeds = """
        query Explained { apartment(id: "\(SampleComplexes.apartment(1))") {
          feeds(first: 2) { nodes { content author { displayName } } } } }
        """

    @Test func `an explanation names statements, costs by field, times and the cache`() async throws
    {
        let server = try Served.current.server
        let token = SampleComplexes.Person.resident(of: 1).token
        let first = try await server.post(body: request(Self.feeds), token: token)
        #expect(first.errors.isEmpty, "\(first.http.text)")
        let explain = first.json["extensions"]["explain"]
        #expect(explain["document"].string?.hasPrefix("sha256:") == true)
        #expect(explain["plan"] == "made")
        for stage in ["plan", "admission", "gate", "execute", "write", "total", "database"] {
            #expect(explain["milliseconds"][stage].double != nil, "\(stage)")
        }
        let fields = explain["cost"]["fields"].items
        let sum = fields.reduce(0) { $0 + ($1["cost"].int ?? 0) }
        #expect(sum == explain["cost"]["requested"].int)
        #expect(fields.contains { $0["field"] == "Apartment.feeds" })
        #expect(explain["cost"]["fieldsLeftOut"] == 0)
        let statements = explain["statements"]["runs"].items
        let gate = try #require(statements.first { $0["name"] == "gate" })
        #expect(gate["count"] == 1)
        #expect(gate["failures"] == 0)
        #expect(explain["statements"]["leftOut"] == 0)
        #expect(explain["commands"]["runs"].items.contains { $0["name"] == "GETRANGE" })
        #expect(explain["cache"].items.contains { $0["topic"] == "feeds" })

        let again = try await server.post(body: request(Self.feeds), token: token)
        let second = again.json["extensions"]["explain"]
        #expect(second["plan"] == "cached")
        #expect(second["cache"].items.contains { ($0["memory"].int ?? 0) > 0 })
        #expect(second["document"] == explain["document"])
        // Names and numbers only.
        for secret in [token, SampleComplexes.apartment(1)] {
            #expect(!"\(explain)".contains(secret))
        }
    }

    @Test(arguments: [nil, false, "yes", 1] as [JSON?])
    func `nobody gets one who does not ask`(_ wish: JSON?) async throws {
        var body: [String: JSON] = ["query": "{ __typename }"]
        if let wish { body["extensions"] = ["explain": wish] }
        let answer = try await Served.current.server.post(body: .object(body))
        #expect(answer.data["__typename"] == "Query")
        #expect(answer.json["extensions"]["explain"].isNull)
    }

    @Test func `a mutation's commit is among its statements`() async throws {
        let answer = try await Served.current.server.post(
            body: [
                "query":
                    "mutation ($i: FeedCreateInput!) { feedCreate(input: $i) { feed { id } } }",
                "variables": [
                    "i": [
                        "apartmentId": .string(SampleComplexes.apartment(1)),
                        "content": "explained",
                        "category": "GENERAL",
                    ]
                ], "extensions": ["explain": true],
            ], token: SampleComplexes.Person.resident(of: 1).token)
        let names = answer.json["extensions"]["explain"]["statements"]["runs"].items
            .map { $0["name"].string }
        #expect(names.contains("COMMIT"), "\(answer.http.text)")
    }

    @Test func `Server-Timing has the stages and the statements`() async throws {
        let answer = try await Served.current.server.post("{ apartments(first: 1) { totalCount } }")
        let timing = try #require(answer.http.headers["server-timing"])
        for stage in ["plan;dur=", "gate;dur=", "execute;dur=", "write;dur=", "db;dur="] {
            #expect(timing.contains(stage), "\(timing)")
        }
        #expect(timing.contains("statement"))
    }

    @Test func `the log has document, cost and statements`() async throws {
        let server = try Served.current.server
        _ = try await server.post(
            "query InTheLog { apartments(first: 1) { totalCount } }",
            token: SampleComplexes.Person.resident(of: 1).token)
        while !server.log.contains("InTheLog") { try await Task.sleep(for: .milliseconds(10)) }
        let line = try #require(
            server.log.split(separator: "\n").first { $0.contains("InTheLog") })
        let json = try JSON(parsing: line.utf8)
        #expect(json["document"].string?.hasPrefix("sha256:") == true, "\(line)")
        #expect((json["cost"].string.flatMap { Int($0) } ?? 0) > 0, "\(line)")
        #expect((json["statements"].string.flatMap { Int($0) } ?? 0) > 0, "\(line)")
    }
}

@Suite(
    .served([
        "DANJI_ENVIRONMENT": "production", "DANJI_PUBLIC_URL": "https://danji.example",
        "DANJI_SECRET": Data(repeating: 7, count: 32).base64EncodedString(),
    ]))
struct ExplainInProductionTests {
    @Test func `in production it is for platform administrators, before anything runs`()
        async throws
    {
        let server = try Served.current.server
        for (person, code) in [
            (nil, "UNAUTHENTICATED"), (.guest, "FORBIDDEN"), (.resident(of: 1), "FORBIDDEN"),
        ] as [(SampleComplexes.Person?, String)] {
            let answer = try await server.post(
                body: request("{ __typename }"), token: person?.token)
            #expect(answer.codes == [code], "\(answer.http.text)")
            #expect(answer.data.isNull)
            #expect(answer.json["extensions"]["explain"].isNull)
        }
        let administrator = try await server.post(
            body: request("{ __typename }"), token: SampleComplexes.Person.platformAdmin.token)
        #expect(administrator.data["__typename"] == "Query")
        #expect(!administrator.json["extensions"]["explain"].isNull)
    }

    @Test func `times are not shown there`() async throws {
        let answer = try await Served.current.server.post("{ __typename }")
        #expect(answer.http.headers["server-timing"] == nil)
    }
}
