// `print`: the canonical text of a source.

import GraphQLCore

enum PrintOperation: Operation {
    static let name = "print"

    static func writeResult(
        of request: ToolRequest, to writer: inout JSONWriter
    ) async throws(OperationFailure) {
        let document = try request.syntax()
        do {
            writer.string(try document.printed())
        } catch {
            throw OperationFailure(error.message)
        }
    }
}
