// The values that the SDL passes to directives fit their arguments' types.

extension TypeSystemValidation {
    /// https://spec.graphql.org/September2026/#sec-Values-of-Correct-Type
    mutating func validateAppliedDirectives() {
        for (number, document) in source.documents.dropLast().enumerated() {
            for definition in document.children(of: 0) {
                let kind = document[definition].kind
                if kind == .operationDefinition || kind == .fragmentDefinition { continue }
                for node in definition..<document[definition].subtreeEnd
                where document[node].kind == .directive && !errors.isFull {
                    validateArguments(
                        of: NodeReference(document: Int32(number), node: NodeIndex(node)))
                }
            }
        }
    }

    private mutating func validateArguments(of node: NodeReference) {
        guard let directive = system.directive(source.name(node)) else { return }
        for child in source.children(node, .argument) where !errors.isFull {
            guard let argument = system.argument(source.name(child), ofDirective: directive) else {
                continue
            }
            let definition = system.inputValues[Int(argument)]
            guard system.types[Int(definition.type.named)].isInput else { continue }
            let literal = NodeReference(document: child.document, node: child.node + 1)
            for (message, places) in faults(of: literal, definition.type) {
                let name = system.directives[Int(directive)].name
                report(
                    "Argument \"@\(name)(\(definition.name):)\" has invalid value\(message)",
                    places)
            }
        }
    }
}
