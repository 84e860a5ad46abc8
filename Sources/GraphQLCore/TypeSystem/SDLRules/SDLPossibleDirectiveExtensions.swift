// An extension extends a directive that is defined.

extension SDLRule {
    /// https://spec.graphql.org/September2026/#sec-Directive-Extensions
    static let possibleDirectiveExtensions = SDLRule("PossibleDirectiveExtensions") { context in
        let document = context.document
        var options: [String]?
        for node in document.children(of: 0, .directiveExtension) {
            let symbol = document[node].symbol
            guard context.directives[symbol] == nil else { continue }
            guard !context.errors.isFull else { return }
            let name = document.text(of: symbol)
            let known = options ?? context.knownDirectiveNames
            options = known
            let hint = context.suggestions.didYouMean("@\(name)", among: known)
            context.errors.report(
                "Cannot extend directive \"@\(name)\" because it is not defined.\(hint)",
                [context.name(node)])
        }
    }
}

extension SDLContext {
    /// With their `@`: those of the extended schema or of the specification, and those that the
    /// document defines.
    fileprivate var knownDirectiveNames: [String] {
        let existing = schema.map { $0.directives.map(\.name) }
        let defined = document.children(of: 0, .directiveDefinition).map { document.name(of: $0) }
        return ((existing ?? BuiltInDefinitions.directiveNames.sorted()) + defined).map { "@\($0)" }
    }
}
