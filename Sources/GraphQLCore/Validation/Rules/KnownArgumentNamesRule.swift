// An argument must belong to its field or directive.

/// https://spec.graphql.org/September2026/#sec-Argument-Names
struct KnownArgumentNamesRule: ValidationRule {
    static let name = "KnownArgumentNames"
    static let events: ValidationEvents = .argument

    private struct Place: Hashable {
        /// A field, or the complement of a directive.
        let owner: Int32
        let name: Symbol
        /// A field may be selected through several types.
        let parent: TypeIndex
    }

    /// A message is built once per place.
    private var messages: [Place: String] = [:]

    mutating func visit(
        _ event: ValidationEvents, _ node: NodeIndex, _ context: inout ValidationContext
    ) {
        if context.parentKind == .directive {
            visitDirective(node, &context)
        } else if context.facts.elements[Int(node)] < 0, context.field >= 0,
            context.parentType >= 0
        {
            let place = Place(
                owner: context.field, name: context.document[node].symbol,
                parent: context.parentType)
            let message = messages[place] ?? fieldMessage(node, &context)
            messages[place] = message
            context.report(message, at: node)
        }
    }

    private func fieldMessage(_ node: NodeIndex, _ context: inout ValidationContext) -> String {
        let name = context.document.shownName(of: node)
        let parent = context.name(ofType: context.parentType)
        let field = context.typeSystem.fields[Int(context.field)]
        let options = field.arguments.map { context.typeSystem.inputValues[Int($0)].name }
        return "Unknown argument \"\(name)\" on field \"\(parent).\(field.name)\"."
            + context.didYouMean(name, among: options)
    }

    private mutating func visitDirective(
        _ node: NodeIndex, _ context: inout ValidationContext
    ) {
        let directive = context.document[context.parent].symbol
        var options: [String]
        if let definition = context.facts.directiveDefinitions[directive] {
            options = context.document.children(of: definition, .inputValueDefinition).map {
                context.document.name(of: $0)
            }
            guard !options.contains(context.document.name(of: node)) else { return }
        } else {
            guard context.directive >= 0, context.facts.elements[Int(node)] < 0 else { return }
            let place = Place(
                owner: ~context.directive, name: context.document[node].symbol, parent: -1)
            if let message = messages[place] { return context.report(message, at: node) }
            options = context.typeSystem.directives[Int(context.directive)].arguments.map {
                context.typeSystem.inputValues[Int($0)].name
            }
        }
        let name = context.document.shownName(of: node)
        let message =
            "Unknown argument \"\(name)\" on directive "
            + "\"@\(context.document.shownText(of: directive))\"."
            + context.didYouMean(name, among: options)
        let place = Place(
            owner: ~context.directive, name: context.document[node].symbol, parent: -1)
        messages[place] = message
        context.report(message, at: node)
    }
}
