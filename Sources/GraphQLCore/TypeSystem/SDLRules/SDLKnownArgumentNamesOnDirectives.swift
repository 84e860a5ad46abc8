// Every argument given to a directive is defined.

extension SDLRule {
    /// https://spec.graphql.org/September2026/#sec-Argument-Names
    static let knownArgumentNamesOnDirectives = SDLRule("KnownArgumentNamesOnDirectives") {
        context in
        let document = context.document
        let defined = context.directives.mapValues { Set($0.arguments.map(\.name)) }
        for node in context.nodes(.directive) {
            let symbol = document[node].symbol
            guard let names = defined[symbol] else { continue }
            for argument in document.children(of: node, .argument) {
                let name = document.name(of: argument)
                guard !names.contains(name), !context.errors.isFull else { continue }
                let hint = context.suggestions.didYouMean(name, among: names)
                context.errors.report(
                    "Unknown argument \"\(name)\" on directive"
                        + " \"@\(document.text(of: symbol))\".\(hint)", [context.start(argument)])
            }
        }
    }
}
