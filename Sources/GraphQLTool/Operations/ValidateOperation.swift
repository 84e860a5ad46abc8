// `validate`: whether a document may be executed against a schema.

import GraphQLCore

enum ValidateOperation: Operation {
    static let name = "validate"

    static func writeResult(
        of request: ToolRequest, to writer: inout JSONWriter
    ) async throws(OperationFailure) {
        let options = try request.validationOptions()
        let schema = try request.schema()
        let document = try request.document("query")
        _ = try request.validate(document, against: schema, options)
        writer.raw("true")
    }
}

extension ToolRequest {
    func validate(
        _ document: Document, against schema: TypeSystem, _ options: ValidationOptions
    ) throws(OperationFailure) -> ValidDocument {
        let run = ValidationRun(of: document, against: schema, options: options)
        meter.add(run.steps)
        do {
            return try run.result.get()
        } catch {
            throw OperationFailure(error)
        }
    }

    /// The rules and options of a request. A tool reports all errors.
    func validationOptions() throws(OperationFailure) -> ValidationOptions {
        var options = try chosenLimits().validation
        if let names = try strings("rules") {
            var rules: [any ValidationRule.Type] = []
            for name in names {
                let known = (specifiedRules + incrementalRules + optionalRules).first {
                    $0.name.utf8.elementsEqual(name.utf8)
                }
                guard let known else {
                    throw OperationFailure("Unknown rule \"\(name)\".")
                }
                rules.append(known)
            }
            options.rules = rules
        }
        options.suggestions = try boolean("suggestions", default: true)
        return options
    }
}
