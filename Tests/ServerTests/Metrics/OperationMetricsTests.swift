import GraphQLCore
import NIOHTTP1
import Testing

@testable import Server

@Suite struct OperationMetricsTests {
    private static func record(
        _ name: String?, _ type: OperationType = .query,
        _ outcome: OperationRecord.Outcome = .data, isNamed: Bool = true
    ) -> OperationRecord {
        OperationRecord(
            transport: .http, operation: OperationLabel(name: name, type: type, isNamed: isNamed),
            outcome: outcome, responses: 1)
    }

    private static func page(_ metrics: OperationMetrics) -> String {
        var page = PrometheusText()
        metrics.write(to: &page)
        return page.text
    }

    @Test func `operations are counted by transport, type and outcome`() {
        let metrics = OperationMetrics()
        metrics.ended(Self.record("A"), took: .milliseconds(2))
        metrics.ended(Self.record("A"), took: .milliseconds(2))
        metrics.ended(Self.record("B", .mutation, .failed("FORBIDDEN")), took: .milliseconds(2))
        let page = Self.page(metrics)
        let counter = "danji_operations_total{transport=\"http\",type="
        #expect(page.contains(counter + "\"query\",outcome=\"data\"} 2\n"))
        #expect(page.contains(counter + "\"mutation\",outcome=\"FORBIDDEN\"} 1\n"))
        #expect(page.contains("danji_named_operations_total{operation=\"A\"} 2\n"))
        #expect(page.contains("danji_named_operations_seconds_total{operation=\"A\"} 0.004\n"))
    }

    @Test func `no more names are stored than the limit, whatever clients send`() {
        let metrics = OperationMetrics()
        for number in 0..<(OperationMetrics.nameLimit + 500) {
            metrics.ended(Self.record("Name\(number)"), took: .zero)
        }
        let lines = Self.page(metrics).split(separator: "\n")
            .filter { $0.hasPrefix("danji_named_operations_total{") }
        #expect(lines.count == OperationMetrics.nameLimit + 1)
        #expect(lines.contains("danji_named_operations_total{operation=\"(other)\"} 500"))
    }

    @Test func `strangers cannot fill the names`() {
        let metrics = OperationMetrics()
        for number in 0..<1_000 {
            metrics.ended(Self.record("Stranger\(number)", isNamed: false), took: .zero)
        }
        metrics.ended(Self.record("Known"), took: .zero)
        let page = Self.page(metrics)
        #expect(page.contains("danji_named_operations_total{operation=\"(other)\"} 1000\n"))
        #expect(page.contains("danji_named_operations_total{operation=\"Known\"} 1\n"))
        #expect(!page.contains("Stranger"))
    }

    @Test func `names are cut, and those with the same prefix are one series`() {
        let metrics = OperationMetrics()
        let long = String(repeating: "N", count: 1_000_000)
        metrics.ended(Self.record(long + "A"), took: .zero)
        metrics.ended(Self.record(long + "B"), took: .zero)
        let page = Self.page(metrics)
        #expect(page.utf8.count < 10_000)
        let cut = long.prefix(OperationMetrics.nameLength)
        #expect(page.contains("danji_named_operations_total{operation=\"\(cut)\"} 2\n"))
    }

    @Test func `subscriptions are not in the latency histogram`() {
        let metrics = OperationMetrics()
        metrics.ended(Self.record(nil, .subscription), took: .seconds(600))
        #expect(!Self.page(metrics).contains("danji_operation_seconds_bucket"))
    }

    @Test func `unknown methods are counted as one`() {
        let metrics = OperationMetrics()
        for number in 0..<50 { metrics.answered(.RAW(value: "M\(number)"), status: 405) }
        #expect(
            Self.page(metrics).contains(
                "danji_http_requests_total{method=\"other\",status=\"405\"} 50\n"))
    }
}
