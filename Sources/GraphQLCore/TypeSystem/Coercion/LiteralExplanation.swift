// Why a literal does not fit its type: runs only after coercion has failed.

extension LiteralCoercion {
    /// Takes a message, the node at fault, and the path inside the value; returns whether to
    /// continue.
    typealias Report = (String, NodeIndex, [PathSegment]) -> Bool

    /// Lists why a literal does not fit, until `report` has enough. Returns whether it wants more.
    @discardableResult
    func explain(
        _ node: NodeIndex, _ type: TypeReference, _ path: inout [PathSegment], _ report: Report
    ) -> Bool {
        let kind = document[node].kind
        if kind == .variable { return explainVariable(node, type, path, report) }
        if type.isNonNull {
            if kind == .nullValue {
                return report(
                    "Expected value of non-null type \"\(typeSystem.text(of: type))\" "
                        + "not to be null.", node, path)
            }
            return explain(node, type.ofType, &path, report)
        }
        if kind == .nullValue { return true }
        if type.isList {
            guard kind == .listValue else {
                return explain(node, type.ofType, &path, report)
            }
            for (index, item) in document.children(of: node).enumerated() {
                path.append(.index(index))
                defer { path.removeLast() }
                guard explain(item, type.ofType, &path, report) else { return false }
            }
            return true
        }
        if typeSystem.types[Int(type.named)].kind == .inputObject {
            return explainObject(node, type.named, &path, report)
        }
        do {
            _ = try coerceLeaf(node, type.named)
            return true
        } catch {
            return report(error.message, node, path)
        }
    }

    /// Whether a leaf type refuses a list or object here: variables may be inside, so the fault has
    /// no single place.
    func isCompoundLeaf(_ node: NodeIndex, _ message: String) -> Bool {
        let kind = document[node].kind
        return (kind == .listValue || kind == .objectValue) && !message.hasPrefix("Expected")
            && !message.hasPrefix("Within")
    }

    private func explainVariable(
        _ node: NodeIndex, _ type: TypeReference, _ path: [PathSegment], _ report: Report
    ) -> Bool {
        guard let variables, type.isNonNull else { return true }
        let name = document.shownName(of: node)
        switch variables.value(of: document[node].symbol) {
        case nil:
            return report(
                "Expected variable \"$\(name)\" provided to type "
                    + "\"\(typeSystem.text(of: type))\" to provide a runtime value.", node, path)
        case .null:
            return report(
                "Expected variable \"$\(name)\" provided to non-null type "
                    + "\"\(typeSystem.text(of: type))\" not to be null.", node, path)
        default:
            return true
        }
    }

    private func explainObject(
        _ node: NodeIndex, _ type: TypeIndex, _ path: inout [PathSegment], _ report: Report
    ) -> Bool {
        let definition = typeSystem.types[Int(type)]
        guard document[node].kind == .objectValue else {
            return report(
                "Expected value of type \"\(definition.name)\" to be an object, "
                    + "found: \(printed(node)).", node, path)
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
            let field = typeSystem.inputValues[Int(index)]
            guard explainField(slots[position], field, of: node, definition, &path, report) else {
                return false
            }
        }
        for member in unknown {
            guard explainUnknown(member, of: node, type, path, report) else { return false }
        }
        guard definition.isOneOf else { return true }
        if known.count != 1 { return report(oneOfMessage(definition.name), node, path) }
        guard document[known[0] + 1].kind == .nullValue else { return true }
        return report(
            oneOfMessage(definition.name), node, path + [.key(document.name(of: known[0]))])
    }

    private func explainUnknown(
        _ member: NodeIndex, of object: NodeIndex, _ type: TypeIndex, _ path: [PathSegment],
        _ report: Report
    ) -> Bool {
        let suggestion = leaves.suggestInputField(document.name(of: member), of: type)
        return report(
            "Expected value of type \"\(typeSystem.types[Int(type)].name)\" not to include "
                + "unknown field \"\(document.shownName(of: member))\""
                + (suggestion.isEmpty ? ", found" : ".\(suggestion) Found")
                + ": \(printed(object)).", member, path)
    }

    private func explainField(
        _ value: NodeIndex, _ field: InputValueDefinition, of object: NodeIndex,
        _ definition: TypeDefinition, _ path: inout [PathSegment], _ report: Report
    ) -> Bool {
        if value < 0 {
            guard field.isRequired else { return true }
            return report(
                "Expected value of type \"\(definition.name)\" to include required field "
                    + "\"\(field.name)\", found: \(printed(object)).", object, path)
        }
        if document[value].kind == .variable, let variables {
            let given = variables.value(of: document[value].symbol)
            if definition.isOneOf {
                let position =
                    "Expected variable \"$\(document.shownName(of: value))\" provided to field "
                    + "\"\(field.name)\" for OneOf Input Object type \"\(definition.name)\""
                if given == nil,
                    !report("\(position) to provide a runtime value.", object, path)
                {
                    return false
                }
                if given == .null, !report("\(position) not to be null.", object, path) {
                    return false
                }
            } else if given == nil, !field.isRequired {
                return true
            }
        }
        path.append(.key(field.name))
        defer { path.removeLast() }
        return explain(value, field.type, &path, report)
    }
}
