// Constant literals of SDL → values: default values and the arguments of applied directives.

/// Coerces constant literals of a schema's documents.
///
/// Default values of input fields are filled in, so a short schema could ask for enormous values
/// (each default holds two of the next type). Values are shared, not copied, and their unfolded
/// size and depth are bounded: what exceeds the bounds has no value.
struct ConstantCoercion {
    /// How many values a coerced value may contain when everything shared is unfolded.
    static let maximumSize = 100_000
    /// How deep a coerced value may be.
    static let maximumDepth = 200
    /// Steps for all literals of a schema in total.
    static let maximumSteps = 2_000_000

    let typeSystem: TypeSystem
    let source: SchemaSource
    /// By input value: its coerced default, once known.
    private(set) var defaults: [Extent?]
    private var steps = 0

    /// A value, how many values it holds and how deep it is.
    struct Extent {
        let value: InputValue
        let size: Int
        let depth: Int

        init(_ value: InputValue, size: Int = 1, depth: Int = 1) {
            self.value = value
            self.size = size
            self.depth = depth
        }
    }

    init(_ typeSystem: TypeSystem, _ source: SchemaSource) {
        self.typeSystem = typeSystem
        self.source = source
        defaults = typeSystem.inputValues.map { $0.defaultValue.map { Extent($0) } }
    }

    mutating func setDefault(_ inputValue: InputValueIndex, _ value: Extent?) {
        defaults[Int(inputValue)] = value
    }

    /// Whether the work for this schema exceeds what any sensible one needs.
    mutating func spend(_ count: Int) -> Bool {
        steps += count
        return !isExhausted
    }

    /// Whether the work was abandoned.
    var isExhausted: Bool { steps > Self.maximumSteps }

    /// The value of a literal, `nil` where it does not fit the type.
    /// https://spec.graphql.org/September2026/#sec-Input-Objects.Input-Coercion
    mutating func coerce(
        _ node: NodeReference, as type: TypeReference, depth: Int = 0
    ) -> Extent? {
        guard depth < Self.maximumDepth, spend(1) else { return nil }
        let kind = source[node].kind
        if type.isNonNull {
            return kind == .nullValue ? nil : coerce(node, as: type.ofType, depth: depth)
        }
        if kind == .nullValue { return Extent(.null) }
        if type.isList {
            guard kind == .listValue else {
                return coerce(node, as: type.ofType, depth: depth + 1).flatMap { wrap([$0]) }
            }
            var items: [Extent] = []
            for item in source.children(node) {
                guard let value = coerce(item, as: type.ofType, depth: depth + 1) else {
                    return nil
                }
                items.append(value)
            }
            return wrap(items)
        }
        switch typeSystem.types[Int(type.named)].kind {
        case .inputObject: return coerceObject(node, as: type.named, depth: depth)
        case .enumeration:
            guard kind == .enumValue, typeSystem.enumValue(source.name(node), of: type.named) != nil
            else { return nil }
            return Extent(.enumeration(source.text(node)))
        case .scalar: return coerceScalar(node, as: type.named, depth: depth)
        default: return nil
        }
    }

    private func wrap(_ items: [Extent]) -> Extent? {
        bounded(
            .list(items.map(\.value)), size: items.reduce(1) { $0 + $1.size },
            depth: 1 + (items.map(\.depth).max() ?? 0))
    }

    private func bounded(_ value: InputValue, size: Int, depth: Int) -> Extent? {
        size <= Self.maximumSize && depth <= Self.maximumDepth
            ? Extent(value, size: size, depth: depth) : nil
    }

    private mutating func coerceObject(
        _ node: NodeReference, as type: TypeIndex, depth: Int
    ) -> Extent? {
        guard source[node].kind == .objectValue else { return nil }
        let definition = typeSystem.types[Int(type)]
        var given = [NodeReference?](repeating: nil, count: definition.inputFields.count)
        guard spend(given.count) else { return nil }
        for field in source.children(node) {
            guard let index = typeSystem.inputField(source.name(field), of: type) else {
                return nil
            }
            given[Int(index - definition.inputFields.lowerBound)] =
                NodeReference(document: field.document, node: field.node + 1)
        }
        var fields: [InputValue.InputField] = []
        var size = 1
        var deepest = 0
        for (offset, index) in definition.inputFields.enumerated() {
            let field = typeSystem.inputValues[Int(index)]
            var value: Extent?
            if let literal = given[offset] {
                value = coerce(literal, as: field.type, depth: depth + 1)
                if value == nil { return nil }
            } else {
                value = defaults[Int(index)]
                if value == nil, field.type.isNonNull || field.defaultLiteral != nil {
                    return nil
                }
            }
            guard let value else { continue }
            fields.append(InputValue.InputField(field.name, value.value))
            size += value.size
            deepest = max(deepest, value.depth)
        }
        if definition.isOneOf, fields.count != 1 || fields[0].value == .null { return nil }
        return bounded(.object(fields), size: size, depth: deepest + 1)
    }

    private func coerceScalar(
        _ node: NodeReference, as type: TypeIndex, depth: Int
    ) -> Extent? {
        let definition = typeSystem.types[Int(type)]
        let document = source.document(node)
        let kind = source[node].kind
        guard definition.isBuiltIn else {
            guard let raw = literalValue(node, depth: depth) else { return nil }
            guard let coercion = typeSystem.scalarCoercions[type] else { return raw }
            guard let value = try? coercion.coerceInput(raw.value) else { return nil }
            return Extent(value, size: raw.size, depth: raw.depth)
        }
        switch definition.name {
        case "Int":
            guard kind == .intValue, let value = Int32(document.sourceText(of: node.node)) else {
                return nil
            }
            return Extent(.int(Int64(value)))
        case "Float":
            guard kind == .intValue || kind == .floatValue,
                let value = Double(document.sourceText(of: node.node)), value.isFinite
            else { return nil }
            return Extent(.float(value))
        case "Boolean":
            guard kind == .booleanValue else { return nil }
            return Extent(.boolean(source[node].flags.contains(.isTrue)))
        case "ID":
            if kind == .intValue { return Extent(.string(document.sourceText(of: node.node))) }
            return kind == .stringValue ? Extent(.string(document.string(of: node.node))) : nil
        default:
            return kind == .stringValue ? Extent(.string(document.string(of: node.node))) : nil
        }
    }

    /// The value of an untyped literal, for custom scalars. Enum names become strings.
    private func literalValue(_ node: NodeReference, depth: Int) -> Extent? {
        guard depth < Self.maximumDepth else { return nil }
        let document = source.document(node)
        switch source[node].kind {
        case .intValue:
            let text = document.sourceText(of: node.node)
            return Extent(Int64(text).map { .int($0) } ?? .number(text))
        case .floatValue:
            let text = document.sourceText(of: node.node)
            guard let value = Double(text), value.isFinite else { return Extent(.number(text)) }
            return Extent(.float(value))
        case .stringValue: return Extent(.string(document.string(of: node.node)))
        case .booleanValue: return Extent(.boolean(source[node].flags.contains(.isTrue)))
        case .nullValue: return Extent(.null)
        case .enumValue: return Extent(.string(source.text(node)))
        case .listValue:
            var items: [Extent] = []
            for item in source.children(node) {
                guard let value = literalValue(item, depth: depth + 1) else { return nil }
                items.append(value)
            }
            return wrap(items)
        case .objectValue:
            var fields: [InputValue.InputField] = []
            var size = 1
            var deepest = 0
            for field in source.children(node) {
                let literal = NodeReference(document: field.document, node: field.node + 1)
                guard let value = literalValue(literal, depth: depth + 1) else { return nil }
                fields.append(InputValue.InputField(source.text(field), value.value))
                size += value.size
                deepest = max(deepest, value.depth)
            }
            return bounded(.object(fields), size: size, depth: deepest + 1)
        default: return nil
        }
    }
}
