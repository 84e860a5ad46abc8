// What the generator needs to know about a schema: which fields are columns, embedded or resolved,
// and their Swift types.

import GraphQLCore

/// How the values of a field reach the engine.
enum FieldRoute {
    /// A leaf in the columns of its object.
    case column
    /// An object that comes with its parent's row.
    case embedded
    /// A batch resolver's answer.
    case resolved
}

/// A schema from the generator's point of view.
struct SchemaModel {
    let typeSystem: TypeSystem

    /// The types that the SDL defines, in order.
    var types: [(index: TypeIndex, type: TypeDefinition)] {
        typeSystem.types.enumerated().compactMap { index, type in
            type.isBuiltIn ? nil : (TypeIndex(index), type)
        }
    }

    func types(_ kind: TypeKind) -> [(index: TypeIndex, type: TypeDefinition)] {
        types.filter { $0.type.kind == kind }
    }

    func fields(of type: TypeDefinition) -> [(index: FieldIndex, field: FieldDefinition)] {
        type.fields.map { ($0, typeSystem.fields[Int($0)]) }
    }

    func arguments(of field: FieldDefinition) -> [InputValueDefinition] {
        field.arguments.map { typeSystem.inputValues[Int($0)] }
    }

    func inputFields(of type: TypeDefinition) -> [InputValueDefinition] {
        type.inputFields.map { typeSystem.inputValues[Int($0)] }
    }

    func enumValues(of type: TypeDefinition) -> [EnumValueDefinition] {
        type.enumValues.map { typeSystem.enumValues[Int($0)] }
    }

    func named(_ reference: TypeReference) -> TypeDefinition {
        typeSystem.types[Int(reference.named)]
    }

    func route(of field: FieldDefinition) -> FieldRoute {
        // The object of an event comes with the event.
        if field.parent == typeSystem.subscriptionType { return .embedded }
        if named(field.type).isLeaf {
            let computed = field.directives.contains { $0.name == "computed" }
            return computed || !field.arguments.isEmpty ? .resolved : .column
        }
        return field.directives.contains { $0.name == "embedded" } ? .embedded : .resolved
    }

    func isRoot(_ type: TypeIndex) -> Bool {
        type == typeSystem.queryType || type == typeSystem.mutationType
            || type == typeSystem.subscriptionType
    }

    /// `One<FeedRows>`, `Many<FeedRows>` or `Leaves`.
    func resultType(of field: FieldDefinition) -> String {
        let type = named(field.type)
        guard type.isComposite else { return "Leaves" }
        let isList = field.type.nullable.isList
        return "\(isList ? "Many" : "One")<\(type.name)Rows>"
    }

    func argumentsType(of field: FieldDefinition) -> String {
        typeSystem.types[Int(field.parent)].name + field.name.capitalizedFirst + "Arguments"
    }

    /// The Swift type of an input, and how to read it from a coerced object.
    func swiftInput(_ input: InputValueDefinition) -> (type: String, read: String) {
        let plain = swiftType(input.type.nullable)
        if input.type.isNonNull { return (plain, "value.required(\"\(input.name)\")") }
        return ("Input<\(plain)>", "value.input(\"\(input.name)\")")
    }

    private func swiftType(_ reference: TypeReference) -> String {
        if reference.isNonNull { return swiftType(reference.ofType) }
        if reference.isList {
            let item = reference.ofType
            return "[\(swiftType(item.nullable))\(item.isNonNull ? "" : "?")]"
        }
        let type = named(reference)
        switch type.name {
        case "Int": return "Int"
        case "Float": return "Double"
        case "Boolean": return "Bool"
        case "ID", "String", "URL", "PhoneNumber": return "String"
        default: return type.name
        }
    }

    /// The name of the level that `@access` requires; `nil` for none.
    func accessLevel(_ directives: [AppliedDirective]) -> String? {
        guard
            case .enumeration(let level)? =
                directives.first(where: { $0.name == "access" })?.argument("requires")
        else { return nil }
        return level
    }
}
