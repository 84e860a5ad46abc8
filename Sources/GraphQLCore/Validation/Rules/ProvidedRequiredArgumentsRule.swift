// What has no default and cannot be null must be given.

/// https://spec.graphql.org/September2026/#sec-Required-Arguments
struct ProvidedRequiredArgumentsRule: ValidationRule {
    static let name = "ProvidedRequiredArguments"
    static let events: ValidationEvents = [.field, .directive]

    mutating func visit(
        _ event: ValidationEvents, _ node: NodeIndex, _ context: inout ValidationContext
    ) {
        if event == .field {
            visitField(node, &context)
        } else if let definition =
            context.facts.directiveDefinitions[context.document[node].symbol]
        {
            visitDirective(node, definedBy: definition, &context)
        } else if context.directive >= 0 {
            let arguments = context.typeSystem.directives[Int(context.directive)].arguments
            for argument in arguments where isMissing(argument, node, context) {
                let definition = context.typeSystem.inputValues[Int(argument)]
                report(
                    "@\(context.document.shownName(of: node))(\(definition.name):)",
                    context.typeSystem.text(of: definition.type), node, &context)
            }
        }
    }

    private func visitField(_ node: NodeIndex, _ context: inout ValidationContext) {
        let arguments = context.typeSystem.fields[Int(context.field)].arguments
        for argument in arguments where isMissing(argument, node, context) {
            let definition = context.typeSystem.inputValues[Int(argument)]
            let parent =
                context.typeSystem.isIntrospectionType(context.type)
                ? "<meta>" : context.name(ofType: context.parentType)
            report(
                "\(parent).\(context.document.shownName(of: node))(\(definition.name):)",
                context.typeSystem.text(of: definition.type), node, &context)
        }
    }

    /// Whether an argument is required and missing from the current node.
    @inline(__always)
    private func isMissing(
        _ argument: InputValueIndex, _ node: NodeIndex, _ context: ValidationContext
    ) -> Bool {
        guard context.typeSystem.inputValues[Int(argument)].isRequired else { return false }
        var given = context.children.firstArgument
        for _ in 0..<context.children.argumentCount {
            let name = context.schemaName(of: given)
            let meant =
                context.directive >= 0
                ? context.typeSystem.argument(name, ofDirective: context.directive)
                : context.typeSystem.argument(name, of: context.field)
            if meant == argument { return false }
            given = context.document[given].subtreeEnd
        }
        return true
    }

    private func visitDirective(
        _ node: NodeIndex, definedBy definition: NodeIndex, _ context: inout ValidationContext
    ) {
        let document = context.document
        let given = Set(document.children(of: node, .argument).map { document[$0].symbol })
        for argument in document.children(of: definition, .inputValueDefinition) {
            guard !given.contains(document[argument].symbol),
                let type = document.child(of: argument, .nonNullType),
                [.directive, nil].contains(Self.kindBehind(type, in: argument, document))
            else { continue }
            let text = String(
                decoding: document.source.bytes[
                    Int(document[type].start)..<Int(document[type].end)], as: UTF8.self)
            report(
                "@\(document.shownName(of: node))(\(document.shownName(of: argument)):)", text,
                node,
                &context)
        }
    }

    /// What follows a type in an argument's definition: its default, a directive, or nothing.
    private static func kindBehind(
        _ type: NodeIndex, in argument: NodeIndex, _ document: Document
    ) -> NodeKind? {
        let next = document[type].subtreeEnd
        return next < document[argument].subtreeEnd ? document[next].kind : nil
    }

    private func report(
        _ argument: String, _ type: String, _ node: NodeIndex,
        _ context: inout ValidationContext
    ) {
        context.report(
            "Argument \"\(argument)\" of type \"\(type)\" is required, but it was not provided.",
            at: node)
    }
}
