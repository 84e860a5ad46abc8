// Input coercion of values that came as JSON. Coercing and explaining are separate: every request
// pays for the first, and the second runs only after the first has failed.

/// Coerces the values of variables.
/// https://spec.graphql.org/September2026/#sec-Input-Objects.Input-Coercion
struct InputCoercion {
    let typeSystem: TypeSystem
    let leaves: LeafCoercion

    init(_ typeSystem: TypeSystem, suggestions: Bool = true, listsEnumValues: Bool = false) {
        self.typeSystem = typeSystem
        self.leaves = LeafCoercion(
            typeSystem, suggestions: suggestions, listsEnumValues: listsEnumValues)
    }

    /// The value in the form of the type; `nil` where it does not fit.
    func coerce(_ value: InputValue, to type: TypeReference) -> InputValue? {
        if type.isNonNull {
            if case .null = value { return nil }
            return coerce(value, to: type.ofType)
        }
        if case .null = value { return .null }
        if type.isList {
            guard case .list(let items) = value else {
                return coerce(value, to: type.ofType).map { .list([$0]) }
            }
            var coerced: [InputValue] = []
            coerced.reserveCapacity(items.count)
            for item in items {
                guard let item = coerce(item, to: type.ofType) else { return nil }
                coerced.append(item)
            }
            return .list(coerced)
        }
        if typeSystem.types[Int(type.named)].kind == .inputObject {
            return coerceObject(value, type.named)
        }
        return try? leaves.coerce(value, to: type.named)
    }

    private func coerceObject(_ value: InputValue, _ type: TypeIndex) -> InputValue? {
        guard case .object(let members) = value else { return nil }
        let definition = typeSystem.types[Int(type)]
        guard let slots = slots(of: members, definition, type) else { return nil }
        var fields: [InputValue.InputField] = []
        for (position, index) in definition.inputFields.enumerated() {
            let field = typeSystem.inputValues[Int(index)]
            if slots[position] >= 0 {
                let member = members[Int(slots[position])].value
                guard let coerced = coerce(member, to: field.type) else { return nil }
                fields.append(InputValue.InputField(field.name, coerced))
            } else if field.isRequired {
                return nil
            } else if let value = field.defaultValue {
                fields.append(InputValue.InputField(field.name, value))
            }
        }
        if definition.isOneOf {
            guard fields.count == 1, fields[0].value != .null else { return nil }
        }
        return .object(fields)
    }

    /// For each field of an input object the position of its member, or -1; `nil` where a
    /// member is unknown.
    private func slots(
        of members: [InputValue.InputField], _ definition: TypeDefinition, _ type: TypeIndex
    ) -> [Int32]? {
        var slots = [Int32](repeating: -1, count: definition.inputFields.count)
        for (position, member) in members.enumerated() {
            guard let field = typeSystem.inputField(named: member.name, of: type) else {
                return nil
            }
            slots[Int(field - definition.inputFields.lowerBound)] = Int32(position)
        }
        return slots
    }

    /// Takes a message and the path inside the value; returns whether to continue.
    typealias Report = (String, [PathSegment]) -> Bool

    /// Lists why a value does not fit, until `report` has enough. Returns whether it wants more.
    @discardableResult
    func explain(
        _ value: InputValue, _ type: TypeReference, _ path: inout [PathSegment], _ report: Report
    ) -> Bool {
        if type.isNonNull {
            if case .null = value {
                return report(
                    "Expected value of non-null type \"\(typeSystem.text(of: type))\" "
                        + "not to be null.", path)
            }
            return explain(value, type.ofType, &path, report)
        }
        if case .null = value { return true }
        if type.isList {
            guard case .list(let items) = value else {
                return explain(value, type.ofType, &path, report)
            }
            for (index, item) in items.enumerated() {
                path.append(.index(index))
                defer { path.removeLast() }
                guard explain(item, type.ofType, &path, report) else { return false }
            }
            return true
        }
        if typeSystem.types[Int(type.named)].kind == .inputObject {
            return explainObject(value, type.named, &path, report)
        }
        do {
            _ = try leaves.coerce(value, to: type.named)
            return true
        } catch {
            return report(error.message, path)
        }
    }

    private func explainObject(
        _ value: InputValue, _ type: TypeIndex, _ path: inout [PathSegment], _ report: Report
    ) -> Bool {
        let definition = typeSystem.types[Int(type)]
        guard case .object(let members) = value else {
            return report(
                "Expected value of type \"\(definition.name)\" to be an object, "
                    + "found: \(inspect(value)).", path)
        }
        var slots = [Int32](repeating: -1, count: definition.inputFields.count)
        var known: [Int] = []
        var unknown: [Int] = []
        for (position, member) in members.enumerated() {
            if let field = typeSystem.inputField(named: member.name, of: type) {
                let slot = Int(field - definition.inputFields.lowerBound)
                if slots[slot] < 0 { known.append(position) }
                slots[slot] = Int32(position)
            } else {
                unknown.append(position)
            }
        }
        for (position, index) in definition.inputFields.enumerated() {
            let field = typeSystem.inputValues[Int(index)]
            var continues = true
            if slots[position] >= 0 {
                path.append(.key(field.name))
                continues = explain(members[Int(slots[position])].value, field.type, &path, report)
                path.removeLast()
            } else if field.isRequired {
                continues = report(
                    "Expected value of type \"\(definition.name)\" to include required field "
                        + "\"\(field.name)\", found: \(inspect(value)).", path)
            }
            guard continues else { return false }
        }
        for position in unknown {
            guard explainUnknown(members[position].name, in: value, type, path, report) else {
                return false
            }
        }
        guard definition.isOneOf else { return true }
        if known.count != 1, !report(oneOfMessage(definition.name), path) { return false }
        guard let first = known.first, case .null = members[first].value else { return true }
        return report(oneOfMessage(definition.name), path + [.key(members[first].name)])
    }

    private func explainUnknown(
        _ name: String, in value: InputValue, _ type: TypeIndex, _ path: [PathSegment],
        _ report: Report
    ) -> Bool {
        let suggestion = leaves.suggestInputField(name, of: type)
        return report(
            "Expected value of type \"\(typeSystem.types[Int(type)].name)\" not to include "
                + "unknown field \"\(name.shortened)\""
                + (suggestion.isEmpty ? ", found" : ".\(suggestion) Found")
                + ": \(inspect(value)).", path)
    }
}

/// https://spec.graphql.org/September2026/#sec-OneOf-Input-Objects
func oneOfMessage(_ type: String) -> String {
    "Within OneOf Input Object type \"\(type)\", exactly one field must be specified, "
        + "and the value for that field must be non-null."
}
