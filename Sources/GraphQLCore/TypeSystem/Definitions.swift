// What the tables of a schema hold: one struct per kind of element.

/// A named type. Ranges point into the tables of the `TypeSystem`; ranges that a kind does not have
/// are empty.
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
    public internal(set) var possibleTypes: [TypeIndex]
    public let enumValues: Range<EnumValueIndex>
    /// Fields of an input object.
    public let inputFields: Range<InputValueIndex>
    public let isOneOf: Bool
    public let specifiedByURL: String?
    /// Directives applied to the definition and its extensions that the engine does not know.
    public internal(set) var directives: [AppliedDirective]

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
    /// The object or interface; -1 for the meta-fields.
    public let parent: TypeIndex
    public let type: TypeReference
    public let arguments: Range<InputValueIndex>
    public let deprecationReason: String?
    public internal(set) var directives: [AppliedDirective]
}

/// An argument, or a field of an input object.
public struct InputValueDefinition: Sendable {
    public let name: String
    public let description: String?
    public let type: TypeReference
    /// The default as written, for introspection and printing.
    public let defaultLiteral: String?
    /// The default after coercion; `nil` if there is none, or if it does not coerce (which schema
    /// validation reports).
    public internal(set) var defaultValue: InputValue?
    public let deprecationReason: String?
    public internal(set) var directives: [AppliedDirective]

    /// Non-Null without default.
    public var isRequired: Bool { type.isNonNull && defaultLiteral == nil }
}

/// One value of an enum.
public struct EnumValueDefinition: Sendable {
    public let name: String
    public let description: String?
    public let deprecationReason: String?
    public internal(set) var directives: [AppliedDirective]
}
