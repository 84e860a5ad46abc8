// `clientSchema`: from an introspection result back to SDL.

import GraphQLCore

enum ClientSchemaOperation: Operation {
    static let name = "clientSchema"

    static func writeResult(
        of request: ToolRequest, to writer: inout JSONWriter
    ) async throws(OperationFailure) {
        guard let introspection = request.value("introspection") else {
            throw OperationFailure("Field \"introspection\" is required.")
        }
        do {
            writer.string(try TypeSystem(introspection: introspection).sdl)
        } catch {
            throw OperationFailure(error.errors)
        }
    }
}
