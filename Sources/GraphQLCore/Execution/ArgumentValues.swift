// Arguments of fields, from literals and variables.

extension LiteralCoercion {
    /// The arguments of a field by name, in the order of the schema; defaults filled in.
    ///
    /// Throws the first fault, at its value or, for a missing argument, at the field.
    /// https://spec.graphql.org/September2026/#CoerceArgumentValues()
    func argumentValues(
        of field: FieldIndex, at node: NodeIndex
    ) throws(FieldError) -> InputValue {
        let definitions = typeSystem.fields[Int(field)].arguments
        if definitions.isEmpty { return .object([]) }
        var given = [NodeIndex](repeating: -1, count: definitions.count)
        for child in document.children(of: node) where document[child].kind == .argument {
            let name = names[Int(document[child].symbol.rawValue)]
            guard let argument = typeSystem.argument(name, of: field) else { continue }
            given[Int(argument - definitions.lowerBound)] = child + 1
        }
        var values: [InputValue.InputField] = []
        for (position, index) in definitions.enumerated() {
            let definition = typeSystem.inputValues[Int(index)]
            let value = given[position]
            if value < 0 || isMissingVariable(value) && !definition.isRequired {
                guard !definition.isRequired else {
                    throw FieldError(
                        "Argument \"\(definition.name)\" of required type "
                            + "\"\(typeSystem.text(of: definition.type))\" was not provided.",
                        at: node)
                }
                guard let value = definition.defaultValue else { continue }
                values.append(InputValue.InputField(definition.name, value))
                continue
            }
            guard let coerced = coerce(value, to: definition.type) else {
                throw argumentError(definition, value)
            }
            values.append(InputValue.InputField(definition.name, coerced))
        }
        return .object(values)
    }

    private func argumentError(
        _ definition: InputValueDefinition, _ node: NodeIndex
    ) -> FieldError {
        var first: FieldError?
        var path: [PathSegment] = []
        explain(node, definition.type, &path) { message, node, path in
            first = FieldError(
                "Argument \"\(definition.name)\" has invalid value\(pathText(path)): \(message)",
                at: node)
            return false
        }
        return first
            ?? FieldError("Argument \"\(definition.name)\" has invalid value.", at: node)
    }

    /// Whether a subtree contains a variable.
    func hasVariables(_ node: NodeIndex) -> Bool {
        for index in Int(node)..<Int(document[node].subtreeEnd)
        where document.nodes[index].kind == .variable {
            return true
        }
        return false
    }
}
