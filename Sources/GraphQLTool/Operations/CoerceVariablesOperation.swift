// `coerceVariables`: a client's variables against an operation that need not be valid.

import GraphQLCore

enum CoerceVariablesOperation: Operation {
    static let name = "coerceVariables"

    static func writeResult(
        of request: ToolRequest, to writer: inout JSONWriter
    ) async throws(OperationFailure) {
        let schema = try request.schema()
        let document = try request.document("query")
        do throws(RequestError) {
            let unchecked = try ValidDocument(
                validating: document, against: schema, options: ValidationOptions(rules: []))
            var name: String?
            if case .string(let text) = request.present("operationName") { name = text }
            writer.value(
                try Variables.coerced(request.present("variables"), for: name, in: unchecked))
        } catch {
            throw OperationFailure(error)
        }
    }
}
