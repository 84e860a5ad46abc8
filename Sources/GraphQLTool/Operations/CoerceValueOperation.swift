// `coerceValue`: one JSON value or literal against a type.

import GraphQLCore

enum CoerceValueOperation: Operation {
    static let name = "coerceValue"

    static func writeResult(
        of request: ToolRequest, to writer: inout JSONWriter
    ) async throws(OperationFailure) {
        let schema = try request.schema()
        let written = try request.document("type", as: .type, limits: .tool)
        guard let type = schema.inputType(written) else {
            throw OperationFailure("Unknown input type \"\(try request.string("type"))\".")
        }
        do {
            if let value = request.value("value") {
                writer.value(try schema.coerced(value, to: type))
            } else {
                let literal = try request.document("literal", as: .constValue, limits: .tool)
                writer.value(try schema.coerced(literal: literal, to: type))
            }
        } catch let error as RequestError {
            throw OperationFailure(error)
        } catch let error as OperationFailure {
            throw error
        } catch {
            throw OperationFailure("\(error)")
        }
    }
}
