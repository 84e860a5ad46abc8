// A rule is one file: a struct that declares the events it wants and reports errors.

/// What the walk tells rules about. Each comes with the node it happens at, after the context
/// knows what the node means, in document order, parents before children.
public struct ValidationEvents: OptionSet, Sendable {
    public let rawValue: UInt32

    public init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    /// Every definition of the document, executable or not.
    public static var definition: Self { Self(rawValue: 1 << 0) }
    public static var operation: Self { Self(rawValue: 1 << 1) }
    public static var fragment: Self { Self(rawValue: 1 << 2) }
    public static var variableDefinition: Self { Self(rawValue: 1 << 3) }
    public static var selectionSet: Self { Self(rawValue: 1 << 4) }
    /// A field whose definition is known.
    public static var field: Self { Self(rawValue: 1 << 5) }
    /// A field that its known parent type does not have.
    public static var unknownField: Self { Self(rawValue: 1 << 6) }
    public static var fragmentSpread: Self { Self(rawValue: 1 << 7) }
    public static var inlineFragment: Self { Self(rawValue: 1 << 8) }
    public static var argument: Self { Self(rawValue: 1 << 9) }
    public static var directive: Self { Self(rawValue: 1 << 10) }
    /// A field or directive with at least two arguments.
    public static var severalArguments: Self { Self(rawValue: 1 << 11) }
    /// A node with at least two directives.
    public static var severalDirectives: Self { Self(rawValue: 1 << 12) }
    /// A name where a type is expected.
    public static var namedType: Self { Self(rawValue: 1 << 13) }
    /// A literal, lists and objects too, where the expected input type is known.
    public static var literal: Self { Self(rawValue: 1 << 14) }
    public static var objectValue: Self { Self(rawValue: 1 << 15) }
    public static var objectField: Self { Self(rawValue: 1 << 16) }
    public static var enumValue: Self { Self(rawValue: 1 << 17) }

    static let count = 18
}

/// A validation rule. To add one see `docs/validation-rules.md`.
public protocol ValidationRule: Sendable {
    /// The rule's name, without `Rule`.
    static var name: String { get }
    static var events: ValidationEvents { get }
    init()
    /// Called at every node of the events wanted. A rule may inspect subtrees, but must charge work
    /// beyond a node's direct children with `context.spend`.
    mutating func visit(
        _ event: ValidationEvents, _ node: NodeIndex, _ context: inout ValidationContext)
    /// Called once after the walk, when all tables of `context.facts` are complete.
    mutating func finish(_ context: inout ValidationContext)
}

extension ValidationRule {
    public mutating func visit(
        _ event: ValidationEvents, _ node: NodeIndex, _ context: inout ValidationContext
    ) {}

    public mutating func finish(_ context: inout ValidationContext) {}
}
