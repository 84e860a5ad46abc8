// A directive that is not repeatable is applied at most once to a definition and its extensions.

extension SDLRule {
    /// https://spec.graphql.org/September2026/#sec-Directives-Are-Unique-per-Location
    static let uniqueDirectivesPerLocation = SDLRule("UniqueDirectivesPerLocation") { context in
        struct Use: Hashable {
            let owner: Owner
            let directive: Symbol
        }
        /// The definition and extensions of a type or directive are one location, as are those of
        /// the schema.
        enum Owner: Hashable {
            case schema
            case type(Symbol)
            case directive(Symbol)
            case node(NodeIndex)
        }
        let document = context.document
        var first: [Use: NodeIndex] = [:]
        for node in context.nodes(.directive) {
            let symbol = document[node].symbol
            guard let directive = context.directives[symbol], !directive.isRepeatable else {
                continue
            }
            let parent = context.parents[Int(node)]
            let owner: Owner =
                switch document[parent].kind {
                case .schemaDefinition, .schemaExtension: .schema
                case .directiveDefinition, .directiveExtension:
                    .directive(document[parent].symbol)
                case let kind where kind.definedType != nil || kind.extendedType != nil:
                    .type(document[parent].symbol)
                default: .node(parent)
                }
            let use = Use(owner: owner, directive: symbol)
            if let earlier = first[use] {
                context.errors.report(
                    "The directive \"@\(document.text(of: symbol))\""
                        + " can only be used once at this location.",
                    [context.start(earlier), context.start(node)])
            } else {
                if context.isApplied(symbol, at: parent) {
                    context.errors.report(
                        "The directive \"@\(document.text(of: symbol))\""
                            + " can only be used once at this location.", [context.start(node)])
                }
                first[use] = node
            }
        }
    }
}

extension SDLContext {
    /// Whether the schema that is extended applies a directive to what a node extends.
    fileprivate func isApplied(_ directive: Symbol, at node: NodeIndex) -> Bool {
        guard let schema else { return false }
        let applied: [AppliedDirective]
        let isKnown: Bool
        if document[node].kind == .schemaExtension {
            applied = schema.appliedDirectives
            isKnown = false
        } else if document[node].kind == .directiveExtension,
            let index = schema.directive(names[Int(document[node].symbol.rawValue)])
        {
            let extended = schema.directives[Int(index)]
            applied = extended.directives
            isKnown = extended.deprecationReason != nil && text(directive) == "deprecated"
        } else if document[node].kind.extendedType != nil,
            let index = existingType(document[node].symbol)
        {
            let extended = schema.types[Int(index)]
            applied = extended.directives
            isKnown =
                extended.isOneOf && text(directive) == "oneOf"
                || extended.specifiedByURL != nil && text(directive) == "specifiedBy"
        } else {
            return false
        }
        return isKnown || applied.contains { $0.name == text(directive) }
    }
}
