// `validate`: whether a document may be executed against a schema.

import GraphQLCore

enum ValidateOperation: Operation {
    static let name = "validate"

    static func writeResult(
        of request: Request, to writer: inout JSONWriter
    ) async throws(OperationFailure) {
        let options = try request.validationOptions()
        let schema = try request.schema()
        let document = try request.document("query")
        do {
            _ = try ValidDocument(validating: document, against: schema, options: options)
        } catch {
            throw OperationFailure(error)
        }
        writer.raw("true")
    }
}

extension Request {
    /// Errors that a reply holds: all that a person could read. Operations times undefined
    /// variables in shared fragments would make millions of a short document.
    static let maximumValidationErrors = 50_000

    /// The rules and options that a request names. A tool reports all errors.
    func validationOptions() throws(OperationFailure) -> ValidationOptions {
        var options = ValidationOptions()
        if let names = try strings("rules") {
            var rules: [any ValidationRule.Type] = []
            for name in names {
                let known = (specifiedRules + optionalRules).first {
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
        options.maximumErrors = Self.maximumValidationErrors
        return options
    }
}
