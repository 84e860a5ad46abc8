// Every directive that is used is defined, and is in a valid location.

extension SDLRule {
    /// https://spec.graphql.org/September2026/#sec-Directives-Are-Defined
    /// https://spec.graphql.org/September2026/#sec-Directives-Are-in-Valid-Locations
    static let knownDirectives = SDLRule("KnownDirectives") { context in
        let document = context.document
        for node in context.nodes(.directive) {
            let symbol = document[node].symbol
            guard let directive = context.directives[symbol] else {
                context.errors.report(
                    "Unknown directive \"@\(document.text(of: symbol))\".", [context.start(node)])
                continue
            }
            guard let location = context.location(of: node),
                !directive.locations.contains(location)
            else { continue }
            context.errors.report(
                "Directive \"@\(document.text(of: symbol))\" may not be used on"
                    + " \(location.phrase).", [context.start(node)])
        }
    }
}

extension SDLContext {
    /// The location of a directive.
    fileprivate func location(of directive: NodeIndex) -> DirectiveLocation? {
        let parent = parents[Int(directive)]
        switch document[parent].kind {
        case .operationDefinition:
            return switch document[parent].operation {
            case .query: .query
            case .mutation: .mutation
            case .subscription: .subscription
            }
        case .inputValueDefinition:
            let owner = document[parents[Int(parent)]].kind
            return owner == .inputObjectTypeDefinition || owner == .inputObjectTypeExtension
                ? .inputFieldDefinition : .argumentDefinition
        case .field: return .field
        case .fragmentSpread: return .fragmentSpread
        case .inlineFragment: return .inlineFragment
        case .fragmentDefinition: return .fragmentDefinition
        case .variableDefinition: return .variableDefinition
        case .schemaDefinition, .schemaExtension: return .schema
        case .scalarTypeDefinition, .scalarTypeExtension: return .scalar
        case .objectTypeDefinition, .objectTypeExtension: return .object
        case .fieldDefinition: return .fieldDefinition
        case .interfaceTypeDefinition, .interfaceTypeExtension: return .interface
        case .unionTypeDefinition, .unionTypeExtension: return .union
        case .enumTypeDefinition, .enumTypeExtension: return .enumeration
        case .enumValueDefinition: return .enumValue
        case .inputObjectTypeDefinition, .inputObjectTypeExtension: return .inputObject
        case .directiveDefinition, .directiveExtension: return .directiveDefinition
        default: return nil
        }
    }
}

extension DirectiveLocation {
    /// The location in words, for messages: “field definition”.
    var phrase: String {
        String(rawValue.map { $0 == "_" ? " " : $0 }).lowercased()
    }
}
