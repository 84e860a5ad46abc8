// Input coercion of scalars and enums, from JSON and from literals converted to values.

/// Why a leaf refused a value. The message is shown to the client.
struct LeafRefusal: Error {
    let message: String
}

/// Coerces the leaves of input types.
/// https://spec.graphql.org/September2026/#sec-Scalars.Input-Coercion
struct LeafCoercion {
    let typeSystem: TypeSystem
    /// Whether messages may end with “Did you mean …?”.
    let suggestions: Bool
    /// Whether messages may list the values of an enum.
    let listsEnumValues: Bool

    init(_ typeSystem: TypeSystem, suggestions: Bool, listsEnumValues: Bool = false) {
        self.typeSystem = typeSystem
        self.suggestions = suggestions
        self.listsEnumValues = listsEnumValues
    }

    /// Precondition: the type is a scalar or an enum; the value is not null.
    func coerce(_ value: InputValue, to type: TypeIndex) throws(LeafRefusal) -> InputValue {
        let definition = typeSystem.types[Int(type)]
        if definition.kind == .enumeration {
            return try coerceEnumeration(value, definition, type)
        }
        guard definition.isBuiltIn else {
            return try coerceCustom(value, definition, type, found: inspect(value))
        }
        switch definition.name {
        case "Int": return try Self.coerceInt(value)
        case "Float": return try Self.coerceFloat(value)
        case "String":
            guard case .string = value else {
                throw LeafRefusal(
                    message: "String cannot represent a non string value: \(inspect(value))")
            }
            return value
        case "Boolean":
            guard case .boolean = value else {
                throw LeafRefusal(
                    message: "Boolean cannot represent a non boolean value: \(inspect(value))")
            }
            return value
        default: return try Self.coerceID(value)
        }
    }

    func coerceCustom(
        _ value: InputValue, _ definition: TypeDefinition, _ type: TypeIndex,
        found: @autoclosure () -> String
    ) throws(LeafRefusal) -> InputValue {
        guard let coercion = typeSystem.scalarCoercions[type] else { return value }
        do {
            return try coercion.coerceInput(value)
        } catch {
            throw LeafRefusal(
                message: "Expected value of type \"\(definition.name)\", found \(found()); "
                    + error.message)
        }
    }

    /// https://spec.graphql.org/September2026/#sec-Enums.Input-Coercion
    private func coerceEnumeration(
        _ value: InputValue, _ definition: TypeDefinition, _ type: TypeIndex
    ) throws(LeafRefusal) -> InputValue {
        guard case .string(let name) = value else {
            let shown = inspect(value)
            throw LeafRefusal(
                message: "Enum \"\(definition.name)\" cannot represent non-string value: \(shown)."
                    + suggestEnumValue(shown, of: type))
        }
        guard typeSystem.enumValue(named: name, of: type) != nil else {
            throw LeafRefusal(
                message:
                    "Value \"\(name.shortened)\" does not exist in \"\(definition.name)\" enum."
                    + suggestEnumValue(name, of: type))
        }
        return .enumeration(name)
    }

    /// https://spec.graphql.org/September2026/#sec-Int.Input-Coercion
    static func coerceInt(_ value: InputValue) throws(LeafRefusal) -> InputValue {
        switch value {
        case .int(let number) where Int32(exactly: number) != nil:
            return value
        case .float(let number) where number.rounded(.towardZero) == number:
            if let exact = Int32(exactly: number) { return .int(Int64(exact)) }
        case .number(let text) where isInteger(text):
            break
        case .int:
            break
        default:
            throw LeafRefusal(message: "Int cannot represent non-integer value: \(inspect(value))")
        }
        throw LeafRefusal(
            message: "Int cannot represent non 32-bit signed integer value: \(inspect(value))")
    }

    /// https://spec.graphql.org/September2026/#sec-Float.Input-Coercion
    static func coerceFloat(_ value: InputValue) throws(LeafRefusal) -> InputValue {
        let reason: String
        switch value {
        case .float:
            return value
        case .int(let number):
            if let exact = Double(exactly: number) { return .float(exact) }
            reason = " (value would lose precision)"
        case .number(let text) where isInteger(text):
            if let number = Double(text), number.isFinite {
                if exactDecimal(number) == text { return .float(number) }
                reason = " (value would lose precision)"
            } else {
                reason = " (value is too large)"
            }
        default:
            reason = ""
        }
        throw LeafRefusal(
            message: "Float cannot represent non numeric value: \(inspect(value))\(reason)")
    }

    /// https://spec.graphql.org/September2026/#sec-ID.Input-Coercion
    static func coerceID(_ value: InputValue) throws(LeafRefusal) -> InputValue {
        switch value {
        case .string: return value
        case .int(let number): return .string(String(number))
        case .float(let number) where number.rounded(.towardZero) == number:
            return .string(exactDecimal(number))
        case .number(let text) where isInteger(text): return .string(text)
        default: throw LeafRefusal(message: "ID cannot represent value: \(inspect(value))")
        }
    }

    func suggestEnumValue(_ name: String, of type: TypeIndex) -> String {
        let definition = typeSystem.types[Int(type)]
        let values = definition.enumValues.lazy.map { typeSystem.enumValues[Int($0)].name }
        let similar = didYouMean(name, values, the: "the enum value")
        if !similar.isEmpty || !listsEnumValues { return similar }
        return knownValues(values, of: definition.name)
    }

    func suggestInputField(_ name: String, of type: TypeIndex) -> String {
        didYouMean(
            name,
            typeSystem.types[Int(type)].inputFields.lazy.map {
                typeSystem.inputValues[Int($0)].name
            })
    }

    /// “ Did you mean …?”, or nothing. Long names and long lists are not searched.
    private func didYouMean(
        _ name: String, _ options: some Collection<String>, the what: String = ""
    ) -> String {
        let input = Array(name.utf8)
        guard suggestions, input.count <= SuggestionBudget.maximumNameLength,
            options.count <= SuggestionBudget.maximumOptions
        else { return "" }
        return GraphQLCore.didYouMean(
            similarNames(to: input, among: options) { _ in true }, the: what)
    }

    static func isInteger(_ text: String) -> Bool {
        !text.utf8.contains { $0 == UInt8(ascii: ".") || $0 | 0x20 == UInt8(ascii: "e") }
    }
}

/// All digits of a whole number. Precondition: it is finite and has no fraction.
func exactDecimal(_ number: Double) -> String {
    if let small = Int64(exactly: number) { return String(small) }
    // Base 10⁹, least significant first: the significand, doubled as often as the exponent says.
    var limbs: [UInt64] = []
    var rest = UInt64(number.significandBitPattern | 1 << 52)
    while rest > 0 {
        limbs.append(rest % 1_000_000_000)
        rest /= 1_000_000_000
    }
    for _ in 0..<(Int(number.exponent) - 52) {
        var carry: UInt64 = 0
        for index in limbs.indices {
            let value = limbs[index] * 2 + carry
            limbs[index] = value % 1_000_000_000
            carry = value / 1_000_000_000
        }
        if carry > 0 { limbs.append(carry) }
    }
    var text = number < 0 ? "-" : ""
    for (index, limb) in limbs.reversed().enumerated() {
        let digits = String(limb)
        if index > 0 { text += String(repeating: "0", count: 9 - digits.utf8.count) }
        text += digits
    }
    return text
}
