// The syntax tree is an arena of plain structs in document order: walking it reads memory once,
// forwards, and freeing a deep tree frees one array instead of recursing.

/// What a node of the syntax tree is. The names are those of the specification's grammar.
public enum NodeKind: UInt8, Sendable {
    case document
    case operationDefinition
    case variableDefinition
    case selectionSet
    case field
    case alias
    case fragmentSpread
    case inlineFragment
    case fragmentDefinition
    case argument
    case directive
    case variable
    case intValue
    case floatValue
    case stringValue
    case booleanValue
    case nullValue
    case enumValue
    case listValue
    case objectValue
    case objectField
    case namedType
    case listType
    case nonNullType
    case schemaDefinition
    case operationTypeDefinition
    case scalarTypeDefinition
    case objectTypeDefinition
    case fieldDefinition
    case inputValueDefinition
    case interfaceTypeDefinition
    case unionTypeDefinition
    case enumTypeDefinition
    case enumValueDefinition
    case inputObjectTypeDefinition
    case directiveDefinition
    case directiveLocation
    case directiveExtension
    case schemaExtension
    case scalarTypeExtension
    case objectTypeExtension
    case interfaceTypeExtension
    case unionTypeExtension
    case enumTypeExtension
    case inputObjectTypeExtension
    case typeCoordinate
    case memberCoordinate
    case argumentCoordinate
    case directiveCoordinate
    case directiveArgumentCoordinate
}

/// The kind of an operation.
/// https://spec.graphql.org/September2026/#OperationType
public enum OperationType: UInt8, Sendable {
    case query
    case mutation
    case subscription
}

/// Position of a node in the arena of its document.
public typealias NodeIndex = Int32

/// A distinct name of one document: names are compared as numbers after parsing.
public struct Symbol: Hashable, Sendable {
    /// Index into the document's table of names; -1 means no name.
    public let rawValue: Int32

    public static let none = Symbol(rawValue: -1)

    init(rawValue: Int32) {
        self.rawValue = rawValue
    }
}

/// One node of the syntax tree: 24 bytes, no references.
///
/// Nodes are in preorder. The first child of node `i` is `i + 1` if `subtreeEnd > i + 1`; the next
/// sibling of a child `c` is `nodes[c].subtreeEnd`. Children come in the order of the grammar:
/// description (a `stringValue` flagged `isDescription`), alias, interfaces or type condition or
/// type, arguments, default value, directives, then the rest.
///
/// `symbol` and `nameStart` give the node's own name: of a field, fragment, operation, argument,
/// directive, variable, type, definition, enum value; for a `variableDefinition` the variable's.
/// A member, argument or directive-argument coordinate has its further names as `alias` children.
struct Node: Sendable {
    var kind: NodeKind
    var flags: Flags
    /// Operation of an `operationDefinition` or `operationTypeDefinition`.
    var operation: OperationType = .query
    var symbol: Symbol
    /// Bytes from the start of the first token to the end of the last one.
    var start: UInt32
    var end: UInt32
    /// Byte offset of the name token.
    var nameStart: UInt32
    /// Index of the first node after the last descendant.
    var subtreeEnd: NodeIndex

    struct Flags: OptionSet, Sendable {
        let rawValue: UInt8
        /// A block string.
        static let block = Flags(rawValue: 1)
        /// A string with escapes or a block string: its value is not its text.
        static let escaped = Flags(rawValue: 2)
        /// `true` of a boolean value.
        static let isTrue = Flags(rawValue: 4)
        /// A string that is the description of its definition.
        static let isDescription = Flags(rawValue: 8)
        /// A repeatable directive definition.
        static let repeatable = Flags(rawValue: 16)
        /// The query shorthand: an operation without keyword.
        static let shorthand = Flags(rawValue: 32)
    }
}
