// What a new schema breaks, and for whom: counted by a server, asked by a command.
import Foundation
import TestSupport
import Testing

@Suite(.serialized) struct SchemaCheckTests {
    private static func sdl(_ change: (String) -> String) async throws -> String {
        let printed = try await Program.run(["schema", "print"], environment: [:])
        return change(printed.output)
    }

    private static func check(
        _ sdl: String, _ database: String?, _ arguments: String...
    ) async throws -> Program.Ending {
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).graphql")
        try Data(sdl.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        var environment = ["DANJI_ENVIRONMENT": "development"]
        environment["DANJI_DATABASE_URL"] = database.map(TestServices.servingURL)
        return try await Program.run(
            ["schema", "check", file.path(percentEncoded: false)] + arguments,
            environment: environment)
    }

    @Test func `a removed field names the clients that used it`() async throws {
        let services = try TestServices.shared()
        let complexes = try await SampleComplexes.make(on: services)
        let environment = Served.Cache.redis.environment(services, complexes.database)
        try await RunningServer.with(environment) { server in
            let body = try JSON.object(["query": "{ serverInfo { version } }"]).bytes
            for version in ["1.0", "1.0", "2.0"] {
                _ = try await server.post(
                    bytes: body, token: SampleComplexes.Person.resident(of: 1).token,
                    headers: [
                        "apollographql-client-name": "danji-ios",
                        "apollographql-client-version": version,
                    ])
            }
            _ = try await server.post(
                bytes: body, headers: ["apollographql-client-name": "made-up"])
            #expect(await server.stop() == 0)
        }
        let without = try await Self.sdl {
            $0.replacing(#/(type ServerInfo[^}]*?\n\s*)version:/#) { "\($0.1)release:" }
        }
        let used = try await Self.check(without, complexes.database)
        #expect(used.status == 1, "\(used.errors)")
        #expect(used.output.contains("BREAKING  FIELD_REMOVED: ServerInfo.version was removed."))
        #expect(used.output.contains("used by danji-ios@1.0, 2 requests, last on "))
        #expect(used.output.contains("used by danji-ios@2.0, 1 request, last on "))
        #expect(used.output.contains("used by (other), 1 request"))
        #expect(!used.output.contains("made-up"))
        #expect(used.output.contains("1 breaking (1 in use), 0 dangerous."))

        let json = try await Self.check(without, complexes.database, "--json")
        let report = try JSON(parsing: json.output.utf8)
        #expect(report["inUse"] == 1)
        #expect(report["changes"][0]["coordinate"] == "ServerInfo.version")
        #expect(report["changes"][0]["clients"].items.count == 3)
    }

    @Test func `what nobody used does not fail, unless nobody asks`() async throws {
        let services = try TestServices.shared()
        let complexes = try await SampleComplexes.make(on: services)
        let without = try await Self.sdl {
            $0.replacing(#/(type ServerInfo[^}]*?\n\s*)version:/#) { "\($0.1)release:" }
        }
        let unused = try await Self.check(without, complexes.database)
        #expect(unused.status == 0, "\(unused.errors)")
        #expect(unused.output.contains("not used in the last 90 days"))
        let unasked = try await Self.check(without, nil, "--no-usage")
        #expect(unasked.status == 1)
        #expect(unasked.output.contains("1 breaking, 0 dangerous."))
    }

    @Test func `the same schema changes nothing, and another file is no schema`() async throws {
        let same = try await Self.check(try await Self.sdl { $0 }, nil, "--no-usage")
        #expect(same.status == 0)
        #expect(same.output == "Nothing changes for clients.\n")
        for (sdl, reason) in [("type Query {", "Expected"), ("type Query { a: Nope }", "Nope")] {
            let wrong = try await Self.check(sdl, nil, "--no-usage")
            #expect(wrong.status == 2)
            #expect(wrong.errors.contains(reason), "\(wrong.errors)")
        }
    }

    @Test func `uses older than the days that are kept are deleted`() async throws {
        let services = try TestServices.shared()
        let complexes = try await SampleComplexes.make(on: services)
        try await complexes.sql(
            """
            INSERT INTO schema_usage VALUES
                ((now() AT TIME ZONE 'UTC')::date - 90, 'Query.old', 'x', 1),
                ((now() AT TIME ZONE 'UTC')::date - 89, 'Query.young', 'x', 1)
            """)
        let environment = Served.Cache.off.environment(services, complexes.database)
        try await RunningServer.with(environment) { _ in
            while true {
                let left = try await services.psql(
                    "SELECT string_agg(coordinate, ',') FROM schema_usage",
                    database: complexes.database)
                if left == "Query.young" { break }
                try await Task.sleep(for: .milliseconds(50))
            }
        }
        #expect(
            try await services.psql(
                "SELECT count(*) FROM schema_usage", database: complexes.database) == "1")
    }
}
