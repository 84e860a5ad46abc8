// Traces as a collector gets them.
import Foundation
import TestSupport
import Testing

@Suite(.serialized) struct TraceTests {
    private static let parent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"

    /// A server that sends its traces to a stub, until `body` returns.
    private static func with<Value: Sendable>(
        _ variables: [String: String] = [:], status: Int = 200,
        _ body: (RunningServer, ListServiceStub) async throws -> Value
    ) async throws -> Value {
        let stub = try ListServiceStub { _, _, _ in .init("{}", status: status) }
        defer { stub.close() }
        let services = try TestServices.shared()
        let complexes = try await SampleComplexes.make(on: services)
        var environment = Served.Cache.redis.environment(services, complexes.database)
        environment["OTEL_EXPORTER_OTLP_ENDPOINT"] = "http://127.0.0.1:\(stub.port)"
        environment["DANJI_METRICS_ADDRESS"] = "127.0.0.1:0"
        return try await RunningServer.with(environment.merging(variables) { $1 }) { server in
            try await body(server, stub)
        }
    }

    private static func spans(_ stub: ListServiceStub) throws -> [JSON] {
        try stub.wholeRequests.flatMap { request -> [JSON] in
            let body = try #require(request.components(separatedBy: "\r\n\r\n").dropFirst().first)
            let json = try JSON(parsing: body.utf8)
            return json["resourceSpans"][0]["scopeSpans"][0]["spans"].items
        }
    }

    private static func attribute(_ name: String, of span: JSON) -> String? {
        let value = span["attributes"].items.first { $0["key"].string == name }?["value"]
        return value?["stringValue"].string ?? value?["intValue"].string
    }

    @Test func `an operation is a span, with its stages, statements and commands below it`()
        async throws
    {
        try await Self.with(["OTEL_SERVICE_NAME": "danji-test"]) { server, stub in
            let token = SampleComplexes.Person.resident(of: 1).token
            let body = JSON.object([
                "query": """
                query Traced($id: ID!) { apartment(id: $id) {
                  feeds(first: 3) { nodes { content } } } }
                """, "variables": ["id": .string(SampleComplexes.apartment(1))],
            ])
            let answer = try await server.post(
                bytes: try body.bytes, token: token, headers: ["traceparent": Self.parent])
            #expect(answer.errors.isEmpty, "\(answer.http.text)")
            // The end of the server sends what is left.
            #expect(await server.stop() == 0)
            let spans = try Self.spans(stub)
            let root = try #require(
                spans.first { Self.attribute("graphql.operation.name", of: $0) == "Traced" })
            #expect(root["name"] == "query")
            #expect(root["traceId"] == "4bf92f3577b34da6a3ce929d0e0e4736")
            #expect(root["parentSpanId"] == "00f067aa0ba902b7")
            #expect(Self.attribute("graphql.operation.type", of: root) == "query")
            #expect(Self.attribute("danji.outcome", of: root) == "data")
            #expect(
                Self.attribute("danji.request.id", of: root) == answer.http.headers["x-request-id"])
            let children = spans.filter { $0["parentSpanId"] == root["spanId"] }
            let names = Set(children.compactMap { $0["name"].string })
            for name in ["plan", "admission", "gate", "execute", "write", "GETRANGE"] {
                #expect(names.contains(name), "\(name) of \(names)")
            }
            let statements = children.filter { Self.attribute("db.query.summary", of: $0) != nil }
            #expect(!statements.isEmpty)
            for span in children {
                #expect(span["traceId"] == root["traceId"])
                let start = try #require(span["startTimeUnixNano"].string.flatMap { UInt64($0) })
                let end = try #require(span["endTimeUnixNano"].string.flatMap { UInt64($0) })
                #expect(start <= end)
            }
            let sent = stub.wholeRequests.joined()
            #expect(sent.contains("danji-test"))
            for secret in [token, SampleComplexes.apartment(1), "SELECT", "{ content }"] {
                #expect(!sent.contains(secret), "\(secret)")
            }
        }
    }

    @Test func `a trace that its caller does not record is not recorded`() async throws {
        try await Self.with { server, stub in
            let unrecorded = Self.parent.dropLast(2) + "00"
            let body = try JSON.object(["query": "query Unrecorded { __typename }"]).bytes
            _ = try await server.post(bytes: body, headers: ["traceparent": String(unrecorded)])
            _ = try await server.post("query Recorded { __typename }")
            #expect(await server.stop() == 0)
            let sent = stub.wholeRequests.joined()
            #expect(sent.contains("Recorded"))
            #expect(!sent.contains("Unrecorded"))
        }
    }

    @Test func `a refused operation is a failed span`() async throws {
        try await Self.with { server, stub in
            _ = try await server.post("query Refused { nope }")
            #expect(await server.stop() == 0)
            let root = try #require(
                try Self.spans(stub).first {
                    Self.attribute("danji.outcome", of: $0) == "GRAPHQL_VALIDATION_FAILED"
                })
            #expect(root["name"] == "graphql")
            #expect(root["status"]["code"] == 2)
            #expect(root["parentSpanId"].isNull)
        }
    }

    @Test func `a collector that refuses or is gone costs no request, and is counted`() async throws
    {
        try await Self.with(status: 400) { server, stub in
            let metrics = try await server.metricsClient()
            _ = try await server.post("{ __typename }")
            while true {
                let page = try await metrics.request("GET", "/metrics").text
                let failed = page.split(separator: "\n").first {
                    $0.hasPrefix("danji_trace_spans_total{outcome=\"failed\"}")
                }
                if let failed, !failed.hasSuffix(" 0") { break }
                try await Task.sleep(for: .milliseconds(50))
            }
            stub.close()
            let answer = try await server.post("{ __typename }")
            #expect(answer.data["__typename"] == "Query")
            #expect(await server.stop() == 0)
        }
    }

    @Test func `without a collector there are no traces`() async throws {
        try await Self.with(["OTEL_EXPORTER_OTLP_ENDPOINT": ""]) { server, _ in
            let page = try await server.metricsClient().request("GET", "/metrics").text
            #expect(!page.contains("danji_trace"))
        }
    }
}
