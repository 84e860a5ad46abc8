// Only operations and fragments can be executed.

/// https://spec.graphql.org/September2026/#sec-Executable-Definitions
struct ExecutableDefinitionsRule: ValidationRule {
    static let name = "ExecutableDefinitions"
    static let events: ValidationEvents = .definition

    mutating func visit(
        _ event: ValidationEvents, _ node: NodeIndex, _ context: inout ValidationContext
    ) {
        switch context.document[node].kind {
        case .operationDefinition, .fragmentDefinition: return
        case .schemaDefinition, .schemaExtension:
            context.report("The schema definition is not executable.", at: node)
        default:
            let name = context.document.shownName(of: node)
            context.report("The \"\(name)\" definition is not executable.", at: node)
        }
    }
}
