// Input coercion of literals of a document, which may contain the request's variables.

/// The values of variables while literals are coerced; absent ones are nil.
struct VariableScope {
    let signatures: VariableSignatures
    let values: [InputValue?]

    func value(of symbol: Symbol) -> InputValue? {
        signatures.index(of: symbol).flatMap { values[Int($0)] }
    }
}

/// Coerces literals.
/// https://spec.graphql.org/September2026/#sec-Input-Objects.Input-Coercion
struct LiteralCoercion {
    let document: Document
    /// `typeSystem.schemaNames(of: document)`
    let names: [Int32]
    let typeSystem: TypeSystem
    let leaves: LeafCoercion
    /// `nil` while there are no values yet: literals with variables then have no value.
    let variables: VariableScope?

    init(
        _ document: Document, names: [Int32], _ typeSystem: TypeSystem,
        variables: VariableScope? = nil, suggestions: Bool = true
    ) {
        self.document = document
        self.names = names
        self.typeSystem = typeSystem
        self.leaves = LeafCoercion(typeSystem, suggestions: suggestions)
        self.variables = variables
    }

    /// The value in the form of the type; `nil` where it does not fit.
    func coerce(_ node: NodeIndex, to type: TypeReference) -> InputValue? {
        let kind = document[node].kind
        if kind == .variable {
            // Validation has shown that the variable's type fits the position.
            guard let value = variables?.value(of: document[node].symbol) else { return nil }
            return type.isNonNull && value == .null ? nil : value
        }
        if type.isNonNull {
            return kind == .nullValue ? nil : coerce(node, to: type.ofType)
        }
        if kind == .nullValue { return .null }
        if type.isList { return coerceList(node, type.ofType) }
        if typeSystem.types[Int(type.named)].kind == .inputObject {
            return coerceObject(node, type.named)
        }
        return try? coerceLeaf(node, type.named)
    }

    private func coerceList(_ node: NodeIndex, _ itemType: TypeReference) -> InputValue? {
        guard document[node].kind == .listValue else {
            return coerce(node, to: itemType).map { .list([$0]) }
        }
        var items: [InputValue] = []
        for item in document.children(of: node) {
            if let value = coerce(item, to: itemType) {
                items.append(value)
            } else if document[item].kind == .variable, !itemType.isNonNull {
                items.append(.null)
            } else {
                return nil
            }
        }
        return .list(items)
    }

    private func coerceObject(_ node: NodeIndex, _ type: TypeIndex) -> InputValue? {
        guard document[node].kind == .objectValue else { return nil }
        let definition = typeSystem.types[Int(type)]
        var slots = [NodeIndex](repeating: -1, count: definition.inputFields.count)
        var given = 0
        for member in document.children(of: node) {
            guard
                let field = typeSystem.inputField(
                    names[Int(document[member].symbol.rawValue)], of: type)
            else { return nil }
            let slot = Int(field - definition.inputFields.lowerBound)
            if slots[slot] < 0 { given += 1 }
            slots[slot] = member + 1
        }
        var fields: [InputValue.InputField] = []
        for (position, index) in definition.inputFields.enumerated() {
            let field = typeSystem.inputValues[Int(index)]
            if slots[position] < 0 || isMissingVariable(slots[position]) {
                if field.isRequired { return nil }
                guard let value = field.defaultValue else { continue }
                fields.append(InputValue.InputField(field.name, value))
            } else {
                guard let value = coerce(slots[position], to: field.type) else { return nil }
                fields.append(InputValue.InputField(field.name, value))
            }
        }
        if definition.isOneOf {
            guard given == 1, fields.count == 1, fields[0].value != .null else { return nil }
        }
        return .object(fields)
    }

    func isMissingVariable(_ node: NodeIndex) -> Bool {
        document[node].kind == .variable && variables?.value(of: document[node].symbol) == nil
    }

    func coerceLeaf(_ node: NodeIndex, _ type: TypeIndex) throws(LeafRefusal) -> InputValue {
        let definition = typeSystem.types[Int(type)]
        let kind = document[node].kind
        if definition.kind == .enumeration {
            return try coerceEnumeration(node, definition, type)
        }
        guard definition.isBuiltIn else {
            return try leaves.coerceCustom(
                untyped(node), definition, type, found: printed(node))
        }
        switch definition.name {
        case "Int":
            guard kind == .intValue else {
                throw refusal("Int cannot represent non-integer value", node)
            }
            guard let value = Int32(document.sourceText(of: node)) else {
                throw refusal("Int cannot represent non 32-bit signed integer value", node)
            }
            return .int(Int64(value))
        case "Float":
            guard kind == .intValue || kind == .floatValue,
                let value = Double(document.sourceText(of: node)), value.isFinite
            else { throw refusal("Float cannot represent non numeric value", node) }
            return .float(value)
        case "String":
            guard kind == .stringValue else {
                throw refusal("String cannot represent a non string value", node)
            }
            return .string(document.string(of: node))
        case "Boolean":
            guard kind == .booleanValue else { throw LeafRefusal(message: booleanMessage(node)) }
            return .boolean(document[node].flags.contains(.isTrue))
        default:
            if kind == .stringValue { return .string(document.string(of: node)) }
            if kind == .intValue { return .string(document.sourceText(of: node)) }
            throw refusal("ID cannot represent a non-string and non-integer value", node)
        }
    }

    private func refusal(_ text: String, _ node: NodeIndex) -> LeafRefusal {
        LeafRefusal(message: "\(text): \(printed(node))")
    }

    func booleanMessage(_ node: NodeIndex) -> String {
        "Boolean cannot represent a non boolean value: \(printed(node))"
    }

    private func coerceEnumeration(
        _ node: NodeIndex, _ definition: TypeDefinition, _ type: TypeIndex
    ) throws(LeafRefusal) -> InputValue {
        let shown = printed(node)
        guard document[node].kind == .enumValue else {
            throw LeafRefusal(
                message: "Enum \"\(definition.name)\" cannot represent non-enum value: \(shown)."
                    + leaves.suggestEnumValue(shown, of: type))
        }
        let symbol = document[node].symbol
        guard typeSystem.enumValue(names[Int(symbol.rawValue)], of: type) != nil else {
            throw LeafRefusal(
                message: "Value \"\(shown)\" does not exist in \"\(definition.name)\" enum."
                    + leaves.suggestEnumValue(shown, of: type))
        }
        return .enumeration(document.text(of: symbol))
    }

    /// The value of an untyped literal, for custom scalars. Enum names become strings.
    private func untyped(_ node: NodeIndex) -> InputValue {
        switch document[node].kind {
        case .intValue:
            let text = document.sourceText(of: node)
            return Int64(text).map { .int($0) } ?? .number(text)
        case .floatValue:
            let text = document.sourceText(of: node)
            guard let value = Double(text), value.isFinite else { return .number(text) }
            return .float(value)
        case .stringValue: return .string(document.string(of: node))
        case .booleanValue: return .boolean(document[node].flags.contains(.isTrue))
        case .enumValue: return .string(document.name(of: node))
        case .variable: return variables?.value(of: document[node].symbol) ?? .null
        case .listValue: return .list(document.children(of: node).map(untyped))
        case .objectValue:
            return .object(
                document.children(of: node).compactMap { member in
                    if isMissingVariable(member + 1) { return nil }
                    return InputValue.InputField(document.name(of: member), untyped(member + 1))
                })
        default: return .null
        }
    }
}
