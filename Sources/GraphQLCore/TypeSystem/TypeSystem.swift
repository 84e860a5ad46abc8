// The schema as one immutable value: every element has a number, every link is a number.

/// Index of a type in `TypeSystem.types`.
public typealias TypeIndex = Int32
/// Index of an output field in `TypeSystem.fields`.
public typealias FieldIndex = Int32
/// Index of an argument or input field in `TypeSystem.inputValues`.
public typealias InputValueIndex = Int32
/// Index of an enum value in `TypeSystem.enumValues`.
public typealias EnumValueIndex = Int32
/// Index of a directive in `TypeSystem.directives`.
public typealias DirectiveIndex = Int32

/// The six kinds of named types.
/// https://spec.graphql.org/September2025/#sec-Types
public enum TypeKind: UInt8, Sendable {
    case scalar
    case object
    case interface
    case union
    case enumeration
    case inputObject
}

/// A named type and the wrappers around it, innermost first.
/// https://spec.graphql.org/September2025/#sec-Wrapping-Types
public struct TypeReference: Hashable, Sendable {
    /// Type references deeper than this are refused while parsing.
    public static let maximumDepth = 60

    public let named: TypeIndex
    /// Bit `i` is the wrapper around the type of depth `i`: 1 Non-Null, 0 List.
    private let wrappers: UInt64
    public let depth: UInt8

    public init(named: TypeIndex) {
        self.init(named: named, wrappers: 0, depth: 0)
    }

    private init(named: TypeIndex, wrappers: UInt64, depth: UInt8) {
        self.named = named
        self.wrappers = wrappers
        self.depth = depth
    }

    public var isNonNull: Bool { depth > 0 && wrappers >> UInt64(depth - 1) & 1 == 1 }
    public var isList: Bool { depth > 0 && wrappers >> UInt64(depth - 1) & 1 == 0 }
    public var isNamed: Bool { depth == 0 }

    /// The type inside the outermost wrapper. Precondition: there is one.
    public var ofType: TypeReference {
        precondition(depth > 0)
        let inner = depth - 1
        return TypeReference(
            named: named, wrappers: wrappers & (1 << UInt64(inner) - 1), depth: inner)
    }

    /// This type without its outermost Non-Null.
    public var nullable: TypeReference { isNonNull ? ofType : self }

    /// A list of this type. Precondition: `depth < maximumDepth`.
    public var list: TypeReference {
        precondition(depth < Self.maximumDepth)
        return TypeReference(named: named, wrappers: wrappers, depth: depth + 1)
    }

    /// This type as Non-Null. Precondition: it is not Non-Null yet, `depth < maximumDepth`.
    public var nonNull: TypeReference {
        precondition(!isNonNull && depth < Self.maximumDepth)
        return TypeReference(
            named: named, wrappers: wrappers | 1 << UInt64(depth), depth: depth + 1)
    }
}

/// A named type. Ranges point into the tables of the `TypeSystem`; those that a kind does not
/// have are empty.
public struct TypeDefinition: Sendable {
    public let name: String
    public let kind: TypeKind
    public let description: String?
    /// Defined by the specification: the five scalars and the introspection types.
    public let isBuiltIn: Bool
    /// Objects and interfaces.
    public let fields: Range<FieldIndex>
    /// Objects and interfaces, in the order of the definition.
    public let interfaces: [TypeIndex]
    /// Object types that an interface or union may be, in the order of the schema.
    public let possibleTypes: [TypeIndex]
    public let enumValues: Range<EnumValueIndex>
    /// Fields of an input object.
    public let inputFields: Range<InputValueIndex>
    public let isOneOf: Bool
    public let specifiedByURL: String?
    /// Directives applied to the definition and its extensions that the engine does not know.
    public let directives: [AppliedDirective]

    public init(
        name: String, kind: TypeKind, description: String? = nil, isBuiltIn: Bool = false,
        fields: Range<FieldIndex> = 0..<0, interfaces: [TypeIndex] = [],
        possibleTypes: [TypeIndex] = [], enumValues: Range<EnumValueIndex> = 0..<0,
        inputFields: Range<InputValueIndex> = 0..<0, isOneOf: Bool = false,
        specifiedByURL: String? = nil, directives: [AppliedDirective] = []
    ) {
        self.name = name
        self.kind = kind
        self.description = description
        self.isBuiltIn = isBuiltIn
        self.fields = fields
        self.interfaces = interfaces
        self.possibleTypes = possibleTypes
        self.enumValues = enumValues
        self.inputFields = inputFields
        self.isOneOf = isOneOf
        self.specifiedByURL = specifiedByURL
        self.directives = directives
    }

    public var isComposite: Bool { kind == .object || kind == .interface || kind == .union }
    public var isAbstract: Bool { kind == .interface || kind == .union }
    public var isLeaf: Bool { kind == .scalar || kind == .enumeration }
    public var isInput: Bool { isLeaf || kind == .inputObject }
}

/// A field of an object or interface.
public struct FieldDefinition: Sendable {
    public let name: String
    public let description: String?
    public let parent: TypeIndex
    public let type: TypeReference
    public let arguments: Range<InputValueIndex>
    public let deprecationReason: String?
    public let directives: [AppliedDirective]
}

/// An argument, or a field of an input object.
public struct InputValueDefinition: Sendable {
    public let name: String
    public let description: String?
    public let type: TypeReference
    /// The default as it is written, for introspection and printing.
    public let defaultLiteral: String?
    /// The default after coercion; `nil` where there is none, or where it does not coerce
    /// (which schema validation reports).
    public let defaultValue: InputValue?
    public let deprecationReason: String?
    public let directives: [AppliedDirective]

    /// Non-Null without default.
    public var isRequired: Bool { type.isNonNull && defaultLiteral == nil }
}

/// One value of an enum.
public struct EnumValueDefinition: Sendable {
    public let name: String
    public let description: String?
    public let deprecationReason: String?
    public let directives: [AppliedDirective]
}

/// A directive definition.
public struct DirectiveDefinition: Sendable {
    public let name: String
    public let description: String?
    public let isBuiltIn: Bool
    public let isRepeatable: Bool
    public let locations: [DirectiveLocation]
    public let arguments: Range<InputValueIndex>
}

/// A custom directive as it is applied to an element of the schema, e.g. `@cost(weight: 2)`.
public struct AppliedDirective: Sendable {
    public let name: String
    /// Coerced arguments by name, defaults filled in.
    public let arguments: [(name: String, value: InputValue)]

    public init(name: String, arguments: [(name: String, value: InputValue)]) {
        self.name = name
        self.arguments = arguments
    }

    public func argument(_ name: String) -> InputValue? {
        arguments.first { $0.name == name }?.value
    }
}

/// Where a directive may stand.
/// https://spec.graphql.org/September2025/#DirectiveLocation
public enum DirectiveLocation: String, Sendable, CaseIterable {
    case query = "QUERY"
    case mutation = "MUTATION"
    case subscription = "SUBSCRIPTION"
    case field = "FIELD"
    case fragmentDefinition = "FRAGMENT_DEFINITION"
    case fragmentSpread = "FRAGMENT_SPREAD"
    case inlineFragment = "INLINE_FRAGMENT"
    case variableDefinition = "VARIABLE_DEFINITION"
    case schema = "SCHEMA"
    case scalar = "SCALAR"
    case object = "OBJECT"
    case fieldDefinition = "FIELD_DEFINITION"
    case argumentDefinition = "ARGUMENT_DEFINITION"
    case interface = "INTERFACE"
    case union = "UNION"
    case enumeration = "ENUM"
    case enumValue = "ENUM_VALUE"
    case inputObject = "INPUT_OBJECT"
    case inputFieldDefinition = "INPUT_FIELD_DEFINITION"
}

/// A schema: all types, fields, arguments, enum values and directives in tables, addressed by
/// number, in the order of the SDL, built-in ones last. Immutable and shared by all requests.
/// https://spec.graphql.org/September2025/#sec-Type-System
public struct TypeSystem: Sendable {
    public let description: String?
    public let types: [TypeDefinition]
    public let fields: [FieldDefinition]
    public let inputValues: [InputValueDefinition]
    public let enumValues: [EnumValueDefinition]
    public let directives: [DirectiveDefinition]
    public let queryType: TypeIndex?
    public let mutationType: TypeIndex?
    public let subscriptionType: TypeIndex?
    /// Input coercion of custom scalars, by type; a scalar without one accepts any value.
    public let scalarCoercions: [TypeIndex: any ScalarCoercion]
    /// Name lookups, made once.
    let index: TypeSystemIndex
}
