// A server's start and shutdown.
import Foundation
import TestSupport
import Testing

struct LifeTests {
    @Test func `a server told to stop finishes running requests and exits with status 0`()
        async throws
    {
        let services = try TestServices.shared()
        let complexes = try await SampleComplexes.make(on: services)
        let environment = Served.Cache.memory.environment(services, complexes.database)
        try await RunningServer.with(environment) { server in
            let answer = try await server.post("{ __typename }")
            #expect(answer.status == 200)
            #expect(await server.stop() == 0)
            #expect(!server.isRunning)
        }
    }

    @Test
    func `while draining a server is not ready, answers requests, and closes their connections`()
        async throws
    {
        let services = try TestServices.shared()
        let complexes = try await SampleComplexes.make(on: services)
        var environment = Served.Cache.memory.environment(services, complexes.database)
        environment["DANJI_DRAIN_SECONDS"] = "600"
        try await RunningServer.with(environment) { server in
            #expect(try await server.http.request("GET", "/health/ready").status == 200)
            server.terminate()
            var ready = try await server.http.request("GET", "/health/ready")
            while ready.status == 200 {
                ready = try await server.http.request("GET", "/health/ready")
            }
            #expect(ready.status == 503)
            #expect(ready.json["status"].string == "draining")
            let body = Array("{\"query\":\"{ __typename }\"}".utf8)
            let head =
                "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                + "Content-Length: \(body.count)\r\n\r\n"
            let answer = try #require(try await server.http.send(Array(head.utf8) + body))
            #expect(answer.status == 200)
            #expect(answer.headers["connection"] == "close")
            // A second signal ends the waiting.
            #expect(await server.stop() == 0)
        }
    }

    @Test func `D22: the log has a line of JSON for each request and neither tokens nor texts`()
        async throws
    {
        let services = try TestServices.shared()
        let complexes = try await SampleComplexes.make(on: services)
        var environment = Served.Cache.memory.environment(services, complexes.database)
        // What the server says before it serves is in the log too.
        environment["DANJI_MISSPELT"] = "1"
        try await RunningServer.with(environment) { server in
            let token = SampleComplexes.Person.resident(of: 1).token
            let answer = try await server.post(
                "mutation ($i: SignInInput!) { signIn(input: $i) { userErrors { code } } }",
                ["i": ["username": "비밀이름", "password": "비밀번호12345"]])
            #expect(answer.errors.isEmpty)
            _ = try await server.post("{ viewer { username } }", token: token)
            let identifier = try #require(answer.http.headers["x-request-id"])
            _ = await server.stop()
            let lines = server.log.split(separator: "\n")
            for line in lines {
                let entry = try? JSON(parsing: line.utf8)
                #expect(
                    entry?["time"].string != nil && entry?["level"].string != nil, "\(line)")
            }
            #expect(lines.contains { $0.contains(identifier) })
            #expect(lines.contains { $0.contains("DANJI_MISSPELT is no setting") })
            for secret in [token, "비밀이름", "비밀번호12345", "resident-1-1"] {
                #expect(!server.log.contains(secret))
            }
        }
    }
}
