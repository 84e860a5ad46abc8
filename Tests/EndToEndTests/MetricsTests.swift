import TestSupport
import Testing

/// What Prometheus reads from a running server.
@Suite(.served(["DANJI_METRICS_ADDRESS": "127.0.0.1:0"])) struct MetricsTests {
    private static func page() async throws -> String {
        let client = try await Served.current.server.metricsClient()
        let answer = try await client.request("GET", "/metrics")
        #expect(answer.status == 200)
        #expect(answer.headers["content-type"] == "text/plain; version=0.0.4; charset=utf-8")
        return answer.text
    }

    private static func value(_ series: String, in page: String) -> Double? {
        for line in page.split(separator: "\n") where line.hasPrefix(series + " ") {
            return Double(line.dropFirst(series.count + 1))
        }
        return nil
    }

    @Test func `an operation is counted once, by name, transport and outcome`() async throws {
        let server = try Served.current.server
        let series = "danji_named_operations_total{operation=\"CountedOnce\"}"
        let failed =
            "danji_operations_total{transport=\"http\",type=\"none\","
            + "outcome=\"GRAPHQL_PARSE_FAILED\"}"
        let before = try await Self.page()
        #expect(Self.value(series, in: before) == nil)
        let token = SampleComplexes.Person.resident(of: 1).token
        _ = try await server.post("query CountedOnce { __typename }", token: token)
        _ = try await server.post("{")
        let after = try await Self.page()
        #expect(Self.value(series, in: after) == 1)
        #expect((Self.value(failed, in: after) ?? 0) == (Self.value(failed, in: before) ?? 0) + 1)
    }

    @Test func `the names of strangers and guests, and of what is refused, are not kept`()
        async throws
    {
        let server = try Served.current.server
        let guest = SampleComplexes.Person.guest.token
        _ = try await server.post("query OfAStranger { __typename }")
        _ = try await server.post("query OfAGuest { __typename }", token: guest)
        let token = SampleComplexes.Person.resident(of: 1).token
        _ = try await server.post("query Invalid { nope }", token: token)
        let page = try await Self.page()
        for name in ["OfAStranger", "OfAGuest", "Invalid"] { #expect(!page.contains(name)) }
        #expect(
            (Self.value("danji_named_operations_total{operation=\"(other)\"}", in: page) ?? 0) > 1)
    }

    @Test func `the metrics page covers all parts of the process`() async throws {
        let server = try Served.current.server
        _ = try await server.post("{ apartments(first: 1) { totalCount } }")
        // A loader brings it.
        _ = try await server.post(
            "{ feed(id: \"\(SampleComplexes.feed(1, 1))\") { content } }",
            token: SampleComplexes.Person.resident(of: 1).token)
        let page = try await Self.page()
        for name in [
            "danji_connections", "danji_event_loop_delay_seconds", "danji_plan_cache_bytes",
            "danji_postgres_statements_total", "danji_redis_commands_total",
            "danji_redis_available", "process_cpu_seconds_total", "process_resident_memory_bytes",
            "process_open_fds", "danji_budget_refusals_total{budget=\"viewer\"}",
            "danji_loader_batch_keys_count",
            "danji_job_runs_total{job=\"polls.open\",outcome=\"done\"}",
        ] {
            #expect(Self.value(name, in: page) != nil, "\(name)")
        }
        #expect((Self.value("process_resident_memory_bytes", in: page) ?? 0) > 10_000_000)
        #expect((Self.value("danji_loader_batch_keys_count", in: page) ?? 0) > 0)
        #expect(page.hasSuffix("\n"))
    }

    @Test func `clients do not reach the metrics`() async throws {
        let answer = try await Served.current.server.http.request("GET", "/metrics")
        #expect(answer.status == 404)
    }

    @Test func `neither tokens nor variables nor documents are on the page`() async throws {
        let server = try Served.current.server
        _ = try await server.post(
            "query ($text: String!) { apartments(first: 1, filter: {text: $text}) { totalCount } }",
            ["text": "secret-variable"], token: "secret-token")
        let page = try await Self.page()
        #expect(!page.contains("secret"))
        #expect(!page.contains("totalCount"))
    }
}
