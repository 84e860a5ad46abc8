// A fragment that no object can match is a mistake.

/// https://spec.graphql.org/September2026/#sec-Fragment-Spread-Is-Possible
struct PossibleFragmentSpreadsRule: ValidationRule {
    static let name = "PossibleFragmentSpreads"
    static let events: ValidationEvents = [.inlineFragment, .fragmentSpread]

    mutating func visit(
        _ event: ValidationEvents, _ node: NodeIndex, _ context: inout ValidationContext
    ) {
        let parent = context.parentType
        var type = context.type
        var who = "Fragment"
        if event == .fragmentSpread {
            let fragment = context.facts.elements[Int(node)]
            guard fragment >= 0 else { return }
            type = context.facts.fragments[Int(fragment)].type ?? -1
        }
        guard parent >= 0, type >= 0, type != parent,
            context.isComposite(type),
            !context.typeSystem.doTypesOverlap(type, parent)
        else { return }
        if event == .fragmentSpread { who += " \"\(context.document.shownName(of: node))\"" }
        let parentName = context.name(ofType: parent)
        let typeName = context.name(ofType: type)
        context.report(
            "\(who) cannot be spread here as objects of type \"\(parentName)\" can never be of "
                + "type \"\(typeName)\".", at: node)
    }
}
