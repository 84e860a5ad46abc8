// A directive exists, and is in a valid location.

/// https://spec.graphql.org/September2026/#sec-Directives-Are-Defined
/// https://spec.graphql.org/September2026/#sec-Directives-Are-in-Valid-Locations
struct KnownDirectivesRule: ValidationRule {
    static let name = "KnownDirectives"
    static let events: ValidationEvents = .directive

    mutating func visit(
        _ event: ValidationEvents, _ node: NodeIndex, _ context: inout ValidationContext
    ) {
        let symbol = context.document[node].symbol
        let isAllowed: (DirectiveLocation) -> Bool
        if let definition = context.facts.directiveDefinitions[symbol] {
            let names = context.document.children(of: definition, .directiveLocation).map {
                context.document.name(of: $0)
            }
            isAllowed = { names.contains($0.rawValue) }
        } else if context.directive >= 0 {
            let locations = context.typeSystem.directives[Int(context.directive)].locations
            isAllowed = { locations.contains($0) }
        } else {
            let name = context.document.shownText(of: symbol)
            context.report("Unknown directive \"@\(name)\".", at: node)
            return
        }
        guard let location = Self.location(context), !isAllowed(location) else { return }
        let name = context.document.shownText(of: symbol)
        let words = location.rawValue.lowercased().replacing("_", with: " ")
        context.report("Directive \"@\(name)\" may not be used on \(words).", at: node)
    }

    private static func location(_ context: ValidationContext) -> DirectiveLocation? {
        switch context.parentKind {
        case .operationDefinition:
            switch context.document[context.parent].operation {
            case .query: .query
            case .mutation: .mutation
            case .subscription: .subscription
            }
        case .field: .field
        case .fragmentSpread: .fragmentSpread
        case .inlineFragment: .inlineFragment
        case .fragmentDefinition: .fragmentDefinition
        case .variableDefinition: .variableDefinition
        case .schemaDefinition, .schemaExtension: .schema
        case .scalarTypeDefinition, .scalarTypeExtension: .scalar
        case .objectTypeDefinition, .objectTypeExtension: .object
        case .fieldDefinition: .fieldDefinition
        case .interfaceTypeDefinition, .interfaceTypeExtension: .interface
        case .unionTypeDefinition, .unionTypeExtension: .union
        case .enumTypeDefinition, .enumTypeExtension: .enumeration
        case .enumValueDefinition: .enumValue
        case .inputObjectTypeDefinition, .inputObjectTypeExtension: .inputObject
        case .directiveDefinition, .directiveExtension: .directiveDefinition
        case .inputValueDefinition:
            switch context.document[context.definition].kind {
            case .inputObjectTypeDefinition, .inputObjectTypeExtension: .inputFieldDefinition
            default: .argumentDefinition
            }
        default: nil
        }
    }
}
