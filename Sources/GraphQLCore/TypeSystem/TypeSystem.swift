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
/// https://spec.graphql.org/September2026/#sec-Types
public enum TypeKind: UInt8, Sendable {
    case scalar
    case object
    case interface
    case union
    case enumeration
    case inputObject
}

/// A schema: all types, fields, arguments, enum values and directives in tables, addressed by
/// number, in the order of the SDL, built-in ones last. Immutable and shared by all requests.
/// https://spec.graphql.org/September2026/#sec-Type-System
public struct TypeSystem: Sendable {
    public let description: String?
    public internal(set) var types: [TypeDefinition]
    public internal(set) var fields: [FieldDefinition]
    public internal(set) var inputValues: [InputValueDefinition]
    public internal(set) var enumValues: [EnumValueDefinition]
    public internal(set) var directives: [DirectiveDefinition]
    public let queryType: TypeIndex?
    public let mutationType: TypeIndex?
    public let subscriptionType: TypeIndex?
    /// Input coercion of custom scalars, by type; a scalar without one accepts any value.
    public let scalarCoercions: [TypeIndex: any ScalarCoercion]
    /// Directives applied to the schema definition and its extensions.
    public internal(set) var appliedDirectives: [AppliedDirective]
    /// `__schema: __Schema!`. Meta-fields come after the fields of all types and have the parent
    /// -1; `selectedField` finds them.
    public let schemaMetaField: FieldIndex
    /// `__type(name: String!): __Type`.
    public let typeMetaField: FieldIndex
    /// `__typename: String!`.
    public let typenameMetaField: FieldIndex
    /// The order in which introspection lists the types: a built-in one after the first type that
    /// refers to it.
    public let introspectionOrder: [TypeIndex]
    let metaNames: MetaNames
    let possibleTypes: PossibleTypes
    let introspectionCache: IntrospectionCache
    /// Name lookups, built once.
    let index: TypeSystemIndex

    /// The numbers of the meta-fields' names.
    struct MetaNames: Sendable {
        let schema: Int32
        let type: Int32
        let typename: Int32
    }
}
