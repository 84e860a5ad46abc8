// The elements of a schema that an operation can use, and their coordinates as text.

/// An element of a schema, by its number.
public enum SchemaElement: Hashable, Sendable {
    case type(TypeIndex)
    case field(FieldIndex)
    /// An argument or a field of an input object.
    case input(InputValueIndex)
    case enumValue(EnumValueIndex)
    case directive(DirectiveIndex)
}

/// The schema coordinates of all elements of a schema.
/// https://spec.graphql.org/September2026/#sec-Schema-Coordinates
public struct SchemaCoordinates: Sendable {
    private let types: [String]
    private let fields: [String]
    private let inputs: [String]
    private let enumValues: [String]
    private let directives: [String]

    public init(_ typeSystem: TypeSystem) {
        var inputs = [String](repeating: "", count: typeSystem.inputValues.count)
        var enumValues = [String](repeating: "", count: typeSystem.enumValues.count)
        func name(_ input: InputValueIndex) -> String { typeSystem.inputValues[Int(input)].name }
        let fields = typeSystem.fields.map { field in
            let parent = field.parent < 0 ? "" : typeSystem.types[Int(field.parent)].name + "."
            for argument in field.arguments {
                inputs[Int(argument)] = "\(parent)\(field.name)(\(name(argument)):)"
            }
            return parent + field.name
        }
        for type in typeSystem.types {
            for input in type.inputFields { inputs[Int(input)] = "\(type.name).\(name(input))" }
            for value in type.enumValues {
                enumValues[Int(value)] =
                    "\(type.name).\(typeSystem.enumValues[Int(value)].name)"
            }
        }
        for directive in typeSystem.directives {
            for argument in directive.arguments {
                inputs[Int(argument)] = "@\(directive.name)(\(name(argument)):)"
            }
        }
        types = typeSystem.types.map(\.name)
        self.fields = fields
        self.inputs = inputs
        self.enumValues = enumValues
        directives = typeSystem.directives.map { "@\($0.name)" }
    }

    /// `Type`, `Type.field`, `Type.field(argument:)`, `Enum.VALUE`, `@directive` …
    public subscript(element: SchemaElement) -> String {
        switch element {
        case .type(let index): types[Int(index)]
        case .field(let index): fields[Int(index)]
        case .input(let index): inputs[Int(index)]
        case .enumValue(let index): enumValues[Int(index)]
        case .directive(let index): directives[Int(index)]
        }
    }
}
