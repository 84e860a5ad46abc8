// A fragment selects fields, so its type must have some.

/// https://spec.graphql.org/September2026/#sec-Fragments-on-Object-Interface-or-Union-Types
struct FragmentsOnCompositeTypesRule: ValidationRule {
    static let name = "FragmentsOnCompositeTypes"
    static let events: ValidationEvents = [.inlineFragment, .fragment]

    mutating func visit(
        _ event: ValidationEvents, _ node: NodeIndex, _ context: inout ValidationContext
    ) {
        let condition = context.children.typeCondition
        guard condition >= 0,
            let type = context.typeSystem.type(context.schemaName(of: condition)),
            !context.isComposite(type)
        else { return }
        let who = event == .fragment ? " \"\(context.document.shownName(of: node))\"" : ""
        let typeName = context.name(ofType: type)
        context.report(
            "Fragment\(who) cannot condition on non composite type \"\(typeName)\".",
            at: condition)
    }
}
