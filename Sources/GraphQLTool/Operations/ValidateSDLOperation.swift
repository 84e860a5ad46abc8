// `validateSDL`: whether SDL is a valid schema, or passes some rules on SDL documents.

import GraphQLCore

enum ValidateSDLOperation: Operation {
    static let name = "validateSDL"

    static func writeResult(
        of request: ToolRequest, to writer: inout JSONWriter
    ) async throws(OperationFailure) {
        if let rules = try request.strings("rules") {
            try check(request, rules)
        } else {
            _ = try request.schema()
        }
        writer.boolean(true)
    }

    private static func check(_ request: ToolRequest, _ names: [String]) throws(OperationFailure) {
        var rules: [SDLRule] = []
        for name in names {
            guard let rule = SDLRule.specified.first(where: { $0.name == name }) else {
                throw OperationFailure("Unknown rule \"\(name)\".")
            }
            rules.append(rule)
        }
        var document = try request.document("sdl")
        var original: TypeSystem?
        if request.present("extension") != nil {
            let sdl = InputValue.InputField("sdl", request.value("sdl") ?? .null)
            original = try ToolRequest(fields: .object([sdl]), memory: request.memory)
                .schema(.document)
            document = try request.document("extension")
        }
        do {
            try SDLRule.check(document, extending: original, rules: rules)
        } catch {
            throw OperationFailure(error.errors)
        }
    }
}
