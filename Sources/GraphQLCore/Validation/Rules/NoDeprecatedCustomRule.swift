// An optional rule: nothing deprecated is used.

/// Refuses deprecated fields, arguments, input fields and enum values. Not a rule of the
/// specification. https://spec.graphql.org/September2026/#sec--deprecated
struct NoDeprecatedCustomRule: ValidationRule {
    static let name = "NoDeprecatedCustom"
    static let events: ValidationEvents = [.field, .argument, .objectField, .enumValue]

    mutating func visit(
        _ event: ValidationEvents, _ node: NodeIndex, _ context: inout ValidationContext
    ) {
        let element = Int(context.facts.elements[Int(node)])
        guard element >= 0 else { return }
        let types = context.typeSystem
        let name = context.document.shownName(of: node)
        switch event {
        case .field:
            guard let reason = types.fields[element].deprecationReason else { return }
            let parent = context.name(ofType: context.parentType)
            context.report("The field \(parent).\(name) is deprecated. \(reason)", at: node)
        case .argument:
            guard let reason = types.inputValues[element].deprecationReason else { return }
            let owner: String
            if context.directive >= 0 {
                owner = "@\(types.directives[Int(context.directive)].name)"
            } else {
                let parent = context.parentType < 0 ? "" : context.name(ofType: context.parentType)
                owner = "\(parent).\(types.fields[Int(context.field)].name)"
            }
            context.report(
                "The argument \"\(owner)(\(name):)\" is deprecated. \(reason)", at: node)
        case .objectField:
            guard let reason = types.inputValues[element].deprecationReason else { return }
            let parent = inputObject(of: Int32(element), types)
            context.report("The input field \(parent).\(name) is deprecated. \(reason)", at: node)
        default:
            guard let reason = types.enumValues[element].deprecationReason,
                let type = context.inputType
            else { return }
            let parent = context.name(ofType: type.named)
            context.report(
                "The enum value \"\(parent).\(name)\" is deprecated. \(reason)", at: node)
        }
    }

    private func inputObject(of field: InputValueIndex, _ types: TypeSystem) -> String {
        types.types.first { $0.inputFields.contains(field) }?.name ?? ""
    }
}
