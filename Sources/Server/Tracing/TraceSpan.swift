// The spans of an operation, and the one table of what they are called.

/// A piece of work with its time.
struct TraceSpan: Sendable, Equatable {
    /// https://opentelemetry.io/docs/specs/otel/trace/api/#spankind
    enum Kind: Int, Sendable {
        case `internal` = 1
        case server = 2
        case client = 3
    }

    enum Value: Sendable, Equatable {
        case text(String)
        case number(Int)
    }

    let trace: TraceID
    let id: SpanID
    /// Nil if the trace begins with it.
    let parent: SpanID?
    let name: String
    let kind: Kind
    /// Nanoseconds since 1970.
    let start: UInt64
    let end: UInt64
    let attributes: [(name: TraceAttribute, value: Value)]
    let hasFailed: Bool

    static func == (left: TraceSpan, right: TraceSpan) -> Bool {
        (left.trace, left.id, left.parent, left.name, left.start, left.end)
            == (right.trace, right.id, right.parent, right.name, right.start, right.end)
    }
}

/// The attributes of spans: OpenTelemetry's names where it has some, which for GraphQL are still in
/// development. https://opentelemetry.io/docs/specs/semconv/graphql/graphql-spans/
enum TraceAttribute: String, Sendable, CaseIterable {
    case operationType = "graphql.operation.type"
    /// An attribute and no part of the span's name: clients may choose any number of names.
    case operationName = "graphql.operation.name"
    /// SHA-256; never the document.
    case documentHash = "graphql.document.hash"
    case cost = "danji.operation.cost"
    case transport = "danji.transport"
    case outcome = "danji.outcome"
    case requestID = "danji.request.id"
    case leftOut = "danji.spans.left_out"
    case databaseSystem = "db.system.name"
    /// The name of a statement; never its text or parameters.
    case querySummary = "db.query.summary"
    case returnedRows = "db.response.returned_rows"
    /// The name of a command; never its arguments.
    case databaseOperation = "db.operation.name"
}
