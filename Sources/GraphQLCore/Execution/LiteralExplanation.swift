// Why a literal does not fit its type: runs only after coercion has failed.

extension LiteralCoercion {
    /// `report` gets a message, the node that is at fault, and the path inside the value.
    typealias Report = (String, NodeIndex, [PathSegment]) -> Void

    func explain(
        _ node: NodeIndex, _ type: TypeReference, _ path: inout [PathSegment], _ report: Report
    ) {
        let kind = document[node].kind
        if kind == .variable {
            explainVariable(node, type, path, report)
        } else if type.isNonNull {
            if kind == .nullValue {
                report(
                    "Expected value of non-null type \"\(typeSystem.text(of: type))\" "
                        + "not to be null.", node, path)
            } else {
                explain(node, type.ofType, &path, report)
            }
        } else if kind == .nullValue {
            return
        } else if type.isList {
            guard kind == .listValue else {
                explain(node, type.ofType, &path, report)
                return
            }
            for (index, item) in document.children(of: node).enumerated() {
                path.append(.index(index))
                explain(item, type.ofType, &path, report)
                path.removeLast()
            }
        } else if typeSystem.types[Int(type.named)].kind == .inputObject {
            explainObject(node, type.named, &path, report)
        } else {
            do {
                _ = try coerceLeaf(node, type.named)
            } catch {
                report(error.message, node, path)
            }
        }
    }

    /// Whether a leaf type refuses a list or object here: variables may be inside, so that the
    /// fault has no single place.
    func isCompoundLeaf(_ node: NodeIndex, _ message: String) -> Bool {
        let kind = document[node].kind
        return (kind == .listValue || kind == .objectValue) && !message.hasPrefix("Expected")
            && !message.hasPrefix("Within")
    }

    private func explainVariable(
        _ node: NodeIndex, _ type: TypeReference, _ path: [PathSegment], _ report: Report
    ) {
        guard let variables, type.isNonNull else { return }
        let name = document.name(of: node)
        switch variables.value(of: document[node].symbol) {
        case nil:
            report(
                "Expected variable \"$\(name)\" provided to type "
                    + "\"\(typeSystem.text(of: type))\" to provide a runtime value.", node, path)
        case .null:
            report(
                "Expected variable \"$\(name)\" provided to non-null type "
                    + "\"\(typeSystem.text(of: type))\" not to be null.", node, path)
        default:
            return
        }
    }

    private func explainObject(
        _ node: NodeIndex, _ type: TypeIndex, _ path: inout [PathSegment], _ report: Report
    ) {
        let definition = typeSystem.types[Int(type)]
        guard document[node].kind == .objectValue else {
            report(
                "Expected value of type \"\(definition.name)\" to be an object, "
                    + "found: \(printed(node)).", node, path)
            return
        }
        var slots = [NodeIndex](repeating: -1, count: definition.inputFields.count)
        var known: [NodeIndex] = []
        var unknown: [NodeIndex] = []
        for member in document.children(of: node) {
            let name = names[Int(document[member].symbol.rawValue)]
            if let field = typeSystem.inputField(name, of: type) {
                slots[Int(field - definition.inputFields.lowerBound)] = member + 1
                known.append(member)
            } else {
                unknown.append(member)
            }
        }
        for (position, index) in definition.inputFields.enumerated() {
            explainField(
                slots[position], typeSystem.inputValues[Int(index)], of: node, definition, &path,
                report)
        }
        for member in unknown {
            let name = document.name(of: member)
            let suggestion = leaves.suggestInputField(name, of: type)
            report(
                "Expected value of type \"\(definition.name)\" not to include unknown field "
                    + "\"\(name)\"" + (suggestion.isEmpty ? ", found" : ".\(suggestion) Found")
                    + ": \(printed(node)).", member, path)
        }
        guard definition.isOneOf else { return }
        if known.count != 1 {
            report(oneOfMessage(definition.name), node, path)
        } else if document[known[0] + 1].kind == .nullValue {
            report(
                oneOfMessage(definition.name), node,
                path + [.key(document.name(of: known[0]))])
        }
    }

    private func explainField(
        _ value: NodeIndex, _ field: InputValueDefinition, of object: NodeIndex,
        _ definition: TypeDefinition, _ path: inout [PathSegment], _ report: Report
    ) {
        if value < 0 {
            if field.isRequired {
                report(
                    "Expected value of type \"\(definition.name)\" to include required field "
                        + "\"\(field.name)\", found: \(printed(object)).", object, path)
            }
            return
        }
        if document[value].kind == .variable, let variables {
            let name = document.name(of: value)
            let given = variables.value(of: document[value].symbol)
            if definition.isOneOf {
                let position =
                    "Expected variable \"$\(name)\" provided to field \"\(field.name)\" for "
                    + "OneOf Input Object type \"\(definition.name)\""
                if given == nil {
                    report("\(position) to provide a runtime value.", object, path)
                } else if given == .null {
                    report("\(position) not to be null.", object, path)
                }
            } else if given == nil, !field.isRequired {
                return
            }
        }
        path.append(.key(field.name))
        explain(value, field.type, &path, report)
        path.removeLast()
    }
}
