// Selections go down to leaves, and end there.

/// https://spec.graphql.org/September2026/#sec-Leaf-Field-Selections
struct ScalarLeafsRule: ValidationRule {
    static let name = "ScalarLeafs"
    static let events: ValidationEvents = .field

    mutating func visit(
        _ event: ValidationEvents, _ node: NodeIndex, _ context: inout ValidationContext
    ) {
        let isLeaf = context.isLeaf(context.type)
        let selectionSet = context.children.selectionSet
        guard isLeaf == (selectionSet >= 0) else { return }
        let name = context.document.shownName(of: node)
        let type = context.typeSystem.text(
            of: context.typeSystem.fields[Int(context.field)].type)
        if isLeaf {
            context.report(
                "Field \"\(name)\" must not have a selection since type \"\(type)\" has no "
                    + "subfields.", at: selectionSet)
        } else {
            context.report(
                "Field \"\(name)\" of type \"\(type)\" must have a selection of subfields. "
                    + "Did you mean \"\(name) { ... }\"?", at: node)
        }
    }
}
