// Type conditions and variables name types of the schema.

/// https://spec.graphql.org/September2026/#sec-Fragment-Spread-Type-Existence
struct KnownTypeNamesRule: ValidationRule {
    static let name = "KnownTypeNames"
    static let events: ValidationEvents = .namedType
    private static let standardNames: Set<String> = [
        "Int", "Float", "String", "Boolean", "ID", "__Schema", "__Type", "__TypeKind",
        "__Field", "__InputValue", "__EnumValue", "__Directive", "__DirectiveLocation",
    ]

    /// A message is made once per name.
    private var messages: [Symbol: String] = [:]

    mutating func visit(
        _ event: ValidationEvents, _ node: NodeIndex, _ context: inout ValidationContext
    ) {
        guard context.typeSystem.type(context.schemaName(of: node)) == nil else { return }
        let symbol = context.document[node].symbol
        guard !context.facts.typeDefinitions.contains(symbol) else { return }
        if let message = messages[symbol] {
            context.report(message, at: node)
            return
        }
        let name = context.document.shownText(of: symbol)
        var options = context.typeSystem.types.map(\.name)
        options += context.facts.typeDefinitions.map { context.document.shownText(of: $0) }
        switch context.document[context.definition].kind {
        case .operationDefinition, .fragmentDefinition: break
        default:
            if Self.standardNames.contains(name) { return }
            options += Self.standardNames.subtracting(options)
        }
        let message =
            "Unknown type \"\(name)\"." + context.didYouMean(name, among: options)
        messages[symbol] = message
        context.report(message, at: node)
    }
}
