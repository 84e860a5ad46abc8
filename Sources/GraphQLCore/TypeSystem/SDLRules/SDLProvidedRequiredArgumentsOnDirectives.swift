// A directive is given all the arguments that it requires.

extension SDLRule {
    /// https://spec.graphql.org/September2026/#sec-Required-Arguments
    static let providedRequiredArgumentsOnDirectives = SDLRule(
        "ProvidedRequiredArgumentsOnDirectives"
    ) { context in
        let document = context.document
        let required = context.directives.mapValues { directive in
            directive.arguments.filter { $0.requiredType != nil }
        }
        for node in context.nodes(.directive) {
            let symbol = document[node].symbol
            guard let arguments = required[symbol], !arguments.isEmpty else { continue }
            let given = Set(document.children(of: node, .argument).map { document.name(of: $0) })
            for argument in arguments where !given.contains(argument.name) {
                guard !context.errors.isFull else { return }
                context.errors.report(
                    "Argument \"@\(document.text(of: symbol))(\(argument.name):)\" of type"
                        + " \"\(argument.requiredType ?? "")\" is required,"
                        + " but it was not provided.", [context.start(node)])
            }
        }
    }
}
