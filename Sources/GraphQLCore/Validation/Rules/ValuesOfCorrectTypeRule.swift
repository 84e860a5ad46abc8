// Literals fit the type that their place expects.

/// Each literal is judged by itself when the walk meets it; the walk knows what a list or an object
/// expects inside, so nothing recurses however deep values nest.
/// https://spec.graphql.org/September2026/#sec-Values-of-Correct-Type
/// https://spec.graphql.org/September2026/#sec-Input-Object-Field-Names
/// https://spec.graphql.org/September2026/#sec-Input-Object-Required-Fields
struct ValuesOfCorrectTypeRule: ValidationRule {
    static let name = "ValuesOfCorrectType"
    static let events: ValidationEvents = .literal

    mutating func visit(
        _ event: ValidationEvents, _ node: NodeIndex, _ context: inout ValidationContext
    ) {
        guard let expected = context.inputType else { return }
        let kind = context.document[node].kind
        if kind == .nullValue {
            if expected.isNonNull {
                let type = context.typeSystem.text(of: expected)
                context.report(
                    "Expected value of non-null type \"\(type)\" not to be null.", at: node)
            }
            return
        }
        var type = expected.nullable
        if kind == .listValue, type.isList { return }
        // A single value is coerced to a list of itself.
        while type.isList { type = type.ofType.nullable }
        switch context.kind(of: type.named) {
        case .inputObject: visitInputObject(node, kind, type.named, &context)
        case .enumeration: visitEnum(node, kind, type.named, &context)
        case .scalar: visitScalar(node, kind, type.named, &context)
        default: break
        }
    }

    // MARK: Input objects

    private mutating func visitInputObject(
        _ node: NodeIndex, _ kind: NodeKind, _ type: TypeIndex,
        _ context: inout ValidationContext
    ) {
        let typeName = context.name(ofType: type)
        guard kind == .objectValue else {
            let value = context.shown(node)
            context.report(
                "Expected value of type \"\(typeName)\" to be an object, found: \(value).",
                at: node)
            return
        }
        context.marks.begin()
        var known: [NodeIndex] = []
        for field in context.document.children(of: node) {
            context.spend(1)
            if context.typeSystem.inputField(context.schemaName(of: field), of: type) != nil {
                context.marks[context.document[field].symbol] = field
                known.append(field)
            } else {
                reportUnknown(field, in: node, typeName, type, &context)
            }
        }
        reportMissing(node, known, typeName, type, &context)
        guard context.typeSystem.types[Int(type)].isOneOf else { return }
        let isNull = known.count == 1 && Self.isNull(known[0], context.document)
        if known.count != 1 || isNull {
            context.report(
                "Within OneOf Input Object type \"\(typeName)\", exactly one field must be "
                    + "specified, and the value for that field must be non-null.", at: node)
        }
    }

    private static func isNull(_ field: NodeIndex, _ document: Document) -> Bool {
        document.children(of: field).contains { document[$0].kind == .nullValue }
    }

    /// By input object: its required fields, looked for once however often it is used.
    private var requiredFields: [TypeIndex: [InputValueIndex]] = [:]

    private mutating func requiredFields(
        of type: TypeIndex, _ typeSystem: TypeSystem
    ) -> [InputValueIndex] {
        if let known = requiredFields[type] { return known }
        let found = typeSystem.types[Int(type)].inputFields.filter {
            typeSystem.inputValues[Int($0)].isRequired
        }
        requiredFields[type] = found
        return found
    }

    private mutating func reportMissing(
        _ node: NodeIndex, _ known: [NodeIndex], _ typeName: String, _ type: TypeIndex,
        _ context: inout ValidationContext
    ) {
        let required = requiredFields(of: type, context.typeSystem)
        guard !required.isEmpty else { return }
        let given = Set(
            known.compactMap {
                context.typeSystem.inputField(context.schemaName(of: $0), of: type)
            })
        for field in required where !given.contains(field) {
            let name = context.typeSystem.inputValues[Int(field)].name
            let value = context.shown(node)
            context.report(
                "Expected value of type \"\(typeName)\" to include required field \"\(name)\", "
                    + "found: \(value).", at: node)
        }
    }

    private func reportUnknown(
        _ field: NodeIndex, in node: NodeIndex, _ typeName: String, _ type: TypeIndex,
        _ context: inout ValidationContext
    ) {
        let name = context.document.shownName(of: field)
        let options = context.typeSystem.types[Int(type)].inputFields.map {
            context.typeSystem.inputValues[Int($0)].name
        }
        let suggestion = context.didYouMean(name, among: options)
        let found = suggestion.isEmpty ? ", found" : ".\(suggestion) Found"
        let value = context.shown(node)
        context.report(
            "Expected value of type \"\(typeName)\" not to include unknown field "
                + "\"\(name)\"\(found): \(value).", at: field)
    }

    // MARK: Leaves

    private func visitEnum(
        _ node: NodeIndex, _ kind: NodeKind, _ type: TypeIndex,
        _ context: inout ValidationContext
    ) {
        if kind == .enumValue,
            context.typeSystem.enumValue(context.schemaName(of: node), of: type) != nil
        {
            return
        }
        let typeName = context.name(ofType: type)
        let value = context.shownWithoutVariables(node)
        let options = context.typeSystem.types[Int(type)].enumValues.map {
            context.typeSystem.enumValues[Int($0)].name
        }
        var suggestion = context.didYouMean(value, among: options, the: "the enum value")
        if suggestion.isEmpty, context.options.listsEnumValues {
            suggestion = knownValues(options, of: typeName)
        }
        reportLeaf(
            kind == .enumValue
                ? "Value \"\(value)\" does not exist in \"\(typeName)\" enum.\(suggestion)"
                : "Enum \"\(typeName)\" cannot represent non-enum value: \(value).\(suggestion)",
            node, kind, &context)
    }

    /// Lists and objects as leaves have no single position: GraphQL.js reports none either.
    private func reportLeaf(
        _ message: String, _ node: NodeIndex, _ kind: NodeKind,
        _ context: inout ValidationContext
    ) {
        let isContainer = kind == .listValue || kind == .objectValue
        context.report(message, offsets: isContainer ? [] : [context.document[node].start])
    }

    private func visitScalar(
        _ node: NodeIndex, _ kind: NodeKind, _ type: TypeIndex,
        _ context: inout ValidationContext
    ) {
        guard context.typeSystem.types[Int(type)].isBuiltIn else {
            visitCustomScalar(node, type, &context)
            return
        }
        let fault: String?
        switch context.typeSystem.types[Int(type)].name {
        case "Int":
            if kind != .intValue {
                fault = "Int cannot represent non-integer value: "
            } else if !isInt32(context.document[node], context.document.source.bytes) {
                fault = "Int cannot represent non 32-bit signed integer value: "
            } else {
                fault = nil
            }
        case "Float":
            fault =
                kind == .intValue || kind == .floatValue
                ? nil : "Float cannot represent non numeric value: "
        case "String":
            fault =
                kind == .stringValue ? nil : "String cannot represent a non string value: "
        case "Boolean":
            fault =
                kind == .booleanValue ? nil : "Boolean cannot represent a non boolean value: "
        case "ID":
            fault =
                kind == .stringValue || kind == .intValue
                ? nil : "ID cannot represent a non-string and non-integer value: "
        default: fault = nil
        }
        guard let fault else { return }
        reportLeaf(
            fault + context.shownWithoutVariables(node), node, kind, &context)
    }

    /// https://spec.graphql.org/September2026/#sec-Int.Input-Coercion
    private func isInt32(_ node: Node, _ bytes: [UInt8]) -> Bool {
        var value: Int64 = 0
        var isNegative = false
        for index in Int(node.start)..<Int(node.end) {
            if bytes[index] == UInt8(ascii: "-") {
                isNegative = true
                continue
            }
            value = value * 10 + Int64(bytes[index] - UInt8(ascii: "0"))
            if value > 1 << 31 { return false }
        }
        return value < 1 << 31 || isNegative
    }

    /// A custom scalar of the application judges literals without variables.
    private func visitCustomScalar(
        _ node: NodeIndex, _ type: TypeIndex, _ context: inout ValidationContext
    ) {
        guard let coercion = context.typeSystem.scalarCoercions[type] else { return }
        context.spend(Int(context.document[node].subtreeEnd - node))
        guard let value = context.document.inputValue(of: node) else { return }
        do throws(ScalarCoercionError) {
            _ = try coercion.coerceInput(value)
        } catch {
            let typeName = context.name(ofType: type)
            let shown = context.shown(node)
            context.report(
                "Expected value of type \"\(typeName)\", found \(shown); \(error.message)",
                at: node)
        }
    }
}
