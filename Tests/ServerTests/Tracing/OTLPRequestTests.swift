// The body that a collector gets, and the queue before it.
import Foundation
import TestSupport
import Testing

@testable import Server

struct OTLPRequestTests {
    private static func span(_ name: String, hasFailed: Bool = false) -> TraceSpan {
        TraceSpan(
            trace: TraceID(high: 0x4bf9_2f35_77b3_4da6, low: 0xa3ce_929d_0e0e_4736),
            id: SpanID(number: 0xf0), parent: SpanID(number: 0xabc), name: name, kind: .client,
            start: 1_700_000_000_000_000_001, end: 1_700_000_000_000_000_002,
            attributes: [
                (.querySummary, .text("feed \"page\"")), (.returnedRows, .number(20)),
            ], hasFailed: hasFailed)
    }

    @Test func `a span has the form of OTLP in JSON`() throws {
        let request = OTLPRequest(
            serviceName: "단지", spans: [Self.span("a"), Self.span("b", hasFailed: true)])
        let json = try JSON(parsing: request.json)
        let resource = json["resourceSpans"][0]
        let name = resource["resource"]["attributes"][0]
        #expect(name["key"] == "service.name")
        #expect(name["value"]["stringValue"] == "단지")
        let spans = resource["scopeSpans"][0]["spans"]
        let first = spans[0]
        #expect(first["traceId"] == "4bf92f3577b34da6a3ce929d0e0e4736")
        #expect(first["spanId"] == "00000000000000f0")
        #expect(first["parentSpanId"] == "0000000000000abc")
        #expect(first["kind"] == 3)
        #expect(first["startTimeUnixNano"] == "1700000000000000001")
        #expect(first["attributes"][0]["value"]["stringValue"] == "feed \"page\"")
        #expect(first["attributes"][1]["value"]["intValue"] == "20")
        #expect(first["status"] == [:])
        #expect(spans[1]["status"]["code"] == 2)
    }

    @Test func `a queue that nobody empties takes no more than its limit`() {
        let queue = SpanQueue()
        let spans = (0..<100).map { Self.span("\($0)") }
        for _ in 0..<200 { queue.add(spans) }
        let kept = SpanQueue.limit / 100 * 100
        #expect(queue.counts.dropped == 20_000 - kept)
        var taken = 0
        while true {
            let batch = queue.take()
            if batch.isEmpty { break }
            #expect(batch.count <= SpanQueue.batch)
            taken += batch.count
        }
        #expect(taken == kept)
    }

    @Test func `each attribute has a name of its own`() {
        #expect(Set(TraceAttribute.allCases.map(\.rawValue)).count == TraceAttribute.allCases.count)
    }

    @Test func `traces are off without a collector and configured by OpenTelemetry's variables`()
        throws
    {
        #expect(try TraceSettings([:]) == nil)
        let named = ["OTEL_EXPORTER_OTLP_ENDPOINT": "http://127.0.0.1:4318"]
        #expect(try TraceSettings(named.merging(["OTEL_SDK_DISABLED": "true"]) { $1 }) == nil)
        let settings = try #require(
            try TraceSettings(
                named.merging(["OTEL_EXPORTER_OTLP_HEADERS": "api-key=a%20b, x=y=z"]) { $1 }))
        #expect(settings.endpoint.absoluteString == "http://127.0.0.1:4318/v1/traces")
        #expect(settings.serviceName == "danji")
        #expect(settings.headers.map(\.name) == ["api-key", "x"])
        #expect(settings.headers.map(\.value) == ["a b", "y=z"])
        let whole = try TraceSettings([
            "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT": "https://c.example/t",
            "OTEL_SERVICE_NAME": "danji-1",
        ])
        #expect(whole?.endpoint.absoluteString == "https://c.example/t")
        #expect(whole?.serviceName == "danji-1")
    }

    @Test(arguments: [
        ["OTEL_EXPORTER_OTLP_ENDPOINT": "collector:4318"],
        ["OTEL_EXPORTER_OTLP_ENDPOINT": "http://c", "OTEL_EXPORTER_OTLP_PROTOCOL": "grpc"],
        ["OTEL_EXPORTER_OTLP_ENDPOINT": "http://c", "OTEL_EXPORTER_OTLP_HEADERS": "secret"],
    ])
    func `a collector that cannot be used is refused, without its keys`(
        _ variables: [String: String]
    ) {
        let error = #expect(throws: ConfigurationError.self) { try TraceSettings(variables) }
        #expect(error?.description.contains("OTEL_") == true)
        #expect(error?.description.contains("secret") == false)
    }
}
