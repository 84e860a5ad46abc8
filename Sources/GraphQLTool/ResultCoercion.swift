// Converts a JSON value to the value of a leaf field.

import GraphQLCore

/// Result coercion of JSON values.
/// https://spec.graphql.org/September2026/#sec-Scalars.Result-Coercion-and-Serialization
enum ResultCoercion {
    /// Precondition: the type is a leaf; the value is not null.
    static func coerce(
        _ value: InputValue, to type: TypeDefinition, in typeSystem: TypeSystem
    ) throws(FieldError) -> InputValue {
        if type.kind == .enumeration {
            if case .string(let name) = value,
                type.enumValues.contains(where: { index in
                    typeSystem.enumValues[Int(index)].name.utf8.elementsEqual(name.utf8)
                })
            {
                return value
            }
            throw FieldError(
                "Enum \"\(type.name)\" cannot represent value: \(value.inspected)")
        }
        guard type.isBuiltIn else { return value }
        switch type.name {
        case "Int": return try int(value)
        case "Float": return try float(value)
        case "String": return try string(value)
        case "Boolean": return try boolean(value)
        default: return try id(value)
        }
    }

    private static func int(_ value: InputValue) throws(FieldError) -> InputValue {
        let nonInteger = FieldError(
            "Int cannot represent non-integer value: \(value.inspected)")
        let tooLarge = FieldError(
            "Int cannot represent non 32-bit signed integer value: \(value.inspected)")
        switch value {
        case .boolean(let value): return .int(value ? 1 : 0)
        case .int(let number):
            guard Int32(exactly: number) != nil else { throw tooLarge }
            return value
        case .float(let number):
            guard number.isFinite, number == number.rounded(.towardZero) else { throw nonInteger }
            guard let exact = Int32(exactly: number) else { throw tooLarge }
            return .int(Int64(exact))
        case .number(let text):
            throw text.utf8.allSatisfy { $0 == 0x2d || 0x30...0x39 ~= $0 } ? tooLarge : nonInteger
        case .string(let text):
            guard let digits = wholeNumber(text) else { throw nonInteger }
            guard let number = Int32(digits) else { throw tooLarge }
            return .int(Int64(number))
        default: throw nonInteger
        }
    }

    /// A string that is a whole number: sign and digits, with surrounding white space.
    private static func wholeNumber(_ text: String) -> String? {
        let trimmed = trim(text)
        let digits = trimmed.drop { $0 == 0x2b || $0 == 0x2d }
        guard !digits.isEmpty, trimmed.count - digits.count <= 1,
            digits.allSatisfy({ 0x30...0x39 ~= $0 })
        else { return nil }
        return String(decoding: trimmed, as: UTF8.self)
    }

    private static func trim(_ text: String) -> ArraySlice<UInt8> {
        var bytes = Array(text.utf8)[...]
        func isSpace(_ byte: UInt8?) -> Bool {
            byte == 0x20 || byte.map { 0x09...0x0d ~= $0 } ?? false
        }
        while isSpace(bytes.first) { bytes.removeFirst() }
        while isSpace(bytes.last) { bytes.removeLast() }
        return bytes
    }

    private static func float(_ value: InputValue) throws(FieldError) -> InputValue {
        var reason = ""
        switch value {
        case .boolean(let value): return .int(value ? 1 : 0)
        case .float: return value
        case .int(let number):
            if let exact = Double(exactly: number) { return .float(exact) }
            reason = " (value would lose precision)"
        case .number(let text):
            let number = Double(text) ?? .infinity
            if text.utf8.allSatisfy({ $0 == 0x2d || 0x30...0x39 ~= $0 }) {
                reason =
                    number.isFinite ? " (value would lose precision)" : " (value is too large)"
            }
        case .string(let text):
            let trimmed = trim(text)
            // `Double` also accepts hexadecimal numbers and names, which are refused here.
            let isPlain = trimmed.allSatisfy { byte in
                0x30...0x39 ~= byte || byte == 0x2b || byte == 0x2d || byte == 0x2e
                    || byte | 0x20 == 0x65
            }
            if isPlain, let number = Double(String(decoding: trimmed, as: UTF8.self)),
                number.isFinite
            {
                return .float(number)
            }
        default: break
        }
        throw FieldError(
            "Float cannot represent non numeric value: \(value.inspected)\(reason)")
    }

    private static func string(_ value: InputValue) throws(FieldError) -> InputValue {
        switch value {
        case .string: return value
        case .boolean(let value): return .string(value ? "true" : "false")
        case .int(let number): return .string(String(number))
        case .float(let number): return .string(number.description)
        case .number(let text): return .string(text)
        default: throw FieldError("String cannot represent value: \(value.inspected)")
        }
    }

    private static func boolean(_ value: InputValue) throws(FieldError) -> InputValue {
        switch value {
        case .boolean: return value
        case .int(let number): return .boolean(number != 0)
        case .float(let number): return .boolean(number != 0)
        default:
            throw FieldError(
                "Boolean cannot represent a non boolean value: \(value.inspected)")
        }
    }

    private static func id(_ value: InputValue) throws(FieldError) -> InputValue {
        switch value {
        case .string: return value
        case .int(let number): return .string(String(number))
        case .float(let number) where number == number.rounded(.towardZero):
            return .string(value.wholeDigits)
        case .number(let text) where text.utf8.allSatisfy({ $0 == 0x2d || 0x30...0x39 ~= $0 }):
            return .string(text)
        default: throw FieldError("ID cannot represent value: \(value.inspected)")
        }
    }
}
