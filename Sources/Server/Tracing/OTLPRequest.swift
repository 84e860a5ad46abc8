// Spans as the body of a request to a collector: OTLP in JSON, where IDs are hexadecimal and 64-bit
// numbers are strings. https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding

import GraphQLCore

/// A batch of spans of this service.
struct OTLPRequest {
    let serviceName: String
    let spans: [TraceSpan]

    /// An `ExportTraceServiceRequest`.
    var json: [UInt8] {
        var writer = JSONWriter(capacity: 512 + spans.count * 512)
        writer.raw("{\"resourceSpans\":[{\"resource\":{\"attributes\":[")
        Self.write("service.name", .text(serviceName), to: &writer)
        writer.byte(UInt8(ascii: ","))
        Self.write("service.version", .text(ProgramVersion.text), to: &writer)
        writer.raw("]},\"scopeSpans\":[{\"scope\":{\"name\":\"danji\"},\"spans\":")
        writer.list(spans) { Self.write($1, to: &$0) }
        writer.raw("}]}]}")
        return writer.finish()
    }

    private static func write(_ span: TraceSpan, to writer: inout JSONWriter) {
        writer.raw("{\"traceId\":\"\(span.trace.hex)\",\"spanId\":\"\(span.id.hex)\"")
        if let parent = span.parent { writer.raw(",\"parentSpanId\":\"\(parent.hex)\"") }
        writer.raw(",\"name\":")
        writer.string(span.name)
        writer.raw(",\"kind\":\(span.kind.rawValue)")
        writer.raw(",\"startTimeUnixNano\":\"\(span.start)\",\"endTimeUnixNano\":\"\(span.end)\"")
        writer.raw(",\"attributes\":")
        writer.list(span.attributes) { write($1.name.rawValue, $1.value, to: &$0) }
        // STATUS_CODE_ERROR; unset otherwise.
        writer.raw(span.hasFailed ? ",\"status\":{\"code\":2}}" : ",\"status\":{}}")
    }

    private static func write(
        _ name: String, _ value: TraceSpan.Value, to writer: inout JSONWriter
    ) {
        writer.raw("{\"key\":")
        writer.string(name)
        switch value {
        case .text(let text):
            writer.raw(",\"value\":{\"stringValue\":")
            writer.string(text)
        case .number(let number): writer.raw(",\"value\":{\"intValue\":\"\(number)\"")
        }
        writer.raw("}}")
    }
}
