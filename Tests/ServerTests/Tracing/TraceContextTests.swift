// Trace contexts and samplers.
import Testing

@testable import Server

struct TraceContextTests {
    @Test(arguments: [
        "", "00", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7",
        "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
        "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
        "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-x",
        "00-4bf92f3577b34da6a3ce929d0e0e473-600f067aa0ba902b7-01",
        "00_4bf92f3577b34da6a3ce929d0e0e4736_00f067aa0ba902b7_01",
        "00-4bf92f3577b34da6a3ce929d0e0e473ü-00f067aa0ba902b7-01",
        String(repeating: "0", count: 100_000),
    ])
    func `what is no trace context is ignored`(_ text: String) {
        #expect(TraceParent(text) == nil)
    }

    @Test(arguments: [
        ("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", true),
        ("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00", false),
        ("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-03", true),
        ("01-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00-more", false),
    ])
    func `a trace context says whether its trace is recorded`(_ text: String, _ isSampled: Bool) {
        #expect(TraceParent(text)?.isSampled == isSampled)
    }

    private static func records(
        _ name: String?, _ argument: String? = nil, low: UInt64 = 1 << 62, parent: Bool? = nil
    ) throws -> Bool {
        let sampler = try TraceSampler(name, argument: argument)
        let flags = parent == true ? "01" : "00"
        let text = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-\(flags)"
        return sampler.records(TraceID(high: 0, low: low), parent == nil ? nil : TraceParent(text))
    }

    @Test func `samplers decide as OpenTelemetry says`() throws {
        #expect(try Self.records(nil))
        #expect(try !Self.records(nil, parent: false))
        #expect(try Self.records("always_on", parent: false))
        #expect(try !Self.records("always_off", parent: true))
        #expect(try Self.records("parentbased_always_off", parent: true))
        #expect(try !Self.records("parentbased_always_off"))
        #expect(try Self.records("traceidratio", "0.3"))
        #expect(try !Self.records("traceidratio", "0.2"))
        #expect(try !Self.records("traceidratio", "0", low: 1))
        #expect(try Self.records("traceidratio", "1", low: .max))
        #expect(try Self.records("parentbased_traceidratio", "0", parent: true))
    }

    @Test(arguments: [("often", nil), ("traceidratio", "2"), ("traceidratio", "half")])
    func `a sampler that does not exist is refused`(_ name: String, _ argument: String?) {
        #expect(throws: ConfigurationError.self) {
            try TraceSampler(name, argument: argument)
        }
    }
}
