// An operation of the line protocol. To add one, write a file in Operations/ with a type that
// conforms, and one line in `Operations.all`. For example:
//
//     enum BuildSchemaOperation: Operation {
//         static let name = "buildSchema"
//
//         static func writeResult(
//             of request: Request, to writer: inout JSONWriter
//         ) async throws(OperationFailure) {
//             let schema = try request.schema(.document)
//             writer.string(schema.sdl)
//         }
//     }

import GraphQLCore

/// One operation of the line protocol.
protocol Operation: Sendable {
    /// The value of `op`.
    static var name: String { get }

    /// Writes the value of the reply's `result`. What was written before a failure is dropped.
    static func writeResult(
        of request: ToolRequest, to writer: inout JSONWriter
    ) async throws(OperationFailure)
}

/// Why an operation has no result: the reply's `errors`.
struct OperationFailure: Error {
    /// At least one.
    let errors: [GraphQLError]

    init(_ errors: [GraphQLError]) {
        self.errors = errors
    }

    init(_ message: String) {
        self.errors = [GraphQLError(message)]
    }

    init(_ error: SyntaxError) {
        self.errors = [error.graphQLError]
    }

    init(_ error: RequestError) {
        self.errors = error.errors
    }
}
