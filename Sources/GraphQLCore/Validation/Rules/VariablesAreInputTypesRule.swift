// A client can only send values of input types.

/// https://spec.graphql.org/September2026/#sec-Variables-Are-Input-Types
struct VariablesAreInputTypesRule: ValidationRule {
    static let name = "VariablesAreInputTypes"
    static let events: ValidationEvents = .variableDefinition

    mutating func visit(
        _ event: ValidationEvents, _ node: NodeIndex, _ context: inout ValidationContext
    ) {
        guard let variable = context.facts.variables.last, let type = variable.type,
            !context.isInput(type.named)
        else { return }
        let place = context.document.children(of: node).first {
            switch context.document[$0].kind {
            case .namedType, .listType, .nonNullType: true
            default: false
            }
        }
        let name = context.document.shownName(of: node)
        let typeName = context.typeSystem.text(of: type)
        context.report(
            "Variable \"$\(name)\" cannot be non-input type \"\(typeName)\".", at: place ?? node)
    }
}
