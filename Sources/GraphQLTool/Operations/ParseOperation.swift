// `parse`: the syntax tree of a source.

import GraphQLCore

enum ParseOperation: Operation {
    static let name = "parse"

    static func writeResult(
        of request: ToolRequest, to writer: inout JSONWriter
    ) async throws(OperationFailure) {
        let document = try request.syntax()
        let locations = try request.boolean("locations", default: true)
        writer.syntaxTree(of: document, locations: locations)
    }
}

extension ToolRequest {
    /// The document of `source`, parsed as what the request's `as` says.
    func syntax() throws(OperationFailure) -> Document {
        var limits = try parsingLimits()
        // Only printed here, never converted to a `TypeReference` or an `InputValue`.
        limits.typeDepth = .max
        limits.valueDepth = .max
        if let tokens = try optionalInt("maxTokens") { limits.tokens = tokens }
        return try document("source", as: try part(), limits: limits)
    }

    private func part() throws(OperationFailure) -> Document.Part {
        switch try optionalString("as") ?? "document" {
        case "document": .document
        case "value": .value
        case "constValue": .constValue
        case "type": .type
        case "schemaCoordinate": .schemaCoordinate
        case let other:
            throw OperationFailure("Field \"as\" does not know \"\(other)\".")
        }
    }
}
