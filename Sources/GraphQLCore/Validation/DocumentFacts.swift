// What the nodes of a document mean in a schema, as tables filled by the walk: one entry per node,
// definition, variable or spread, all of them numbers.

/// A range of a table, in half the size of a `Range<Int>`: a document of a megabyte can define
/// hundreds of thousands of operations, and each of them has three.
@propertyWrapper
struct TableRange: Sendable {
    private var start: UInt32
    private var end: UInt32

    init(wrappedValue: Range<Int>) {
        start = UInt32(wrappedValue.lowerBound)
        end = UInt32(wrappedValue.upperBound)
    }

    var wrappedValue: Range<Int> {
        get { Int(start)..<Int(end) }
        set { self = TableRange(wrappedValue: newValue) }
    }
}

/// An operation of a document. Nothing that its node states is repeated.
struct OperationFacts: Sendable {
    let node: NodeIndex
    /// `Symbol.none` for an anonymous one.
    let name: Symbol
    /// -1 where the schema does not support the operation; never in a valid document.
    let rootType: TypeIndex
    /// Into `DocumentFacts.variables`, in the order of definition.
    @TableRange var variables = 0..<0
    /// Into `DocumentFacts.spreads`: those written in the operation itself.
    @TableRange var spreads = 0..<0
    /// Into `DocumentFacts.usages`: those written in the operation itself.
    @TableRange var usages = 0..<0
    /// Nested selection sets of the operation itself, fragments not counted; at least 1.
    var depth: Int32 = 0
}

/// A fragment definition. Where a name is defined twice, the last one counts.
struct FragmentFacts: Sendable {
    let node: NodeIndex
    let name: Symbol
    /// The type condition; `nil` if the schema does not have it; never in a valid document.
    let type: TypeIndex?
    let selectionSet: NodeIndex
    @TableRange var spreads = 0..<0
    @TableRange var usages = 0..<0
    var depth: Int32 = 0
}

/// A variable definition of an operation.
struct VariableFacts: Sendable {
    let node: NodeIndex
    let name: Symbol
    /// `nil` if the schema does not have the type. In a valid document it is an input type.
    let type: TypeReference?
    /// The value node of the default.
    let defaultValue: NodeIndex?
}

/// A `...Fragment`.
struct SpreadFacts: Sendable {
    let node: NodeIndex
    /// Into `DocumentFacts.fragments`, -1 if there is no such fragment.
    let fragment: Int32
    /// How many selection sets of its definition enclose the spread; at least 1.
    let depth: Int32
}

/// A variable as it is used in one place.
struct VariableUsage: Sendable {
    let node: NodeIndex
    /// Into `DocumentFacts.positions`.
    let position: Int32
}

/// A kind of place where a variable is used: usages that the rules do not distinguish share one.
struct VariablePosition: Hashable, Sendable {
    let variable: Symbol
    /// The type expected there; `nil` if unknown.
    let type: TypeReference?
    /// The place has a default value: of an argument or an input field.
    let hasDefault: Bool
    /// The input object with `@oneOf` that the place is a field of, -1 for others.
    let oneOfType: TypeIndex
}

/// The tables.
struct DocumentFacts: Sendable {
    /// By symbol of the document: the schema's number of the name, -1 where it does not have it.
    private(set) var schemaNames: [Int32]
    /// By node, what the node's name means, -1 where it means nothing: a `field`'s
    /// `FieldIndex`; an `argument`'s or `objectField`'s `InputValueIndex`; a `directive`'s
    /// `DirectiveIndex`; an `enumValue`'s `EnumValueIndex`; a `fragmentSpread`'s fragment (into
    /// `fragments`).
    var elements: [Int32]
    /// By node, -1 where unknown: of a `selectionSet` the type that is selected from; of an
    /// `inlineFragment` or `fragmentDefinition` the type of its condition (without one, the
    /// type around it); of a `field` the named type of its result.
    var types: [TypeIndex]
    var operations: [OperationFacts] = []
    var fragments: [FragmentFacts] = []
    var variables: [VariableFacts] = []
    var spreads: [SpreadFacts] = []
    var usages: [VariableUsage] = []
    var positions: [VariablePosition] = []
    /// Directives and types that the document itself defines, by name. Such a document is never
    /// valid, but its errors should be the right ones.
    var directiveDefinitions: [Symbol: NodeIndex] = [:]
    var typeDefinitions: Set<Symbol> = []
    /// By symbol: into `fragments`, -1 where no fragment has the name.
    var fragmentsByName: [Int32]

    init(document: Document, typeSystem: TypeSystem) {
        schemaNames = typeSystem.schemaNames(of: document)
        elements = Array(repeating: -1, count: document.nodes.count)
        types = Array(repeating: -1, count: document.nodes.count)
        fragmentsByName = Array(repeating: -1, count: document.names.count)
    }

    /// Empties the tables.
    mutating func clear() {
        schemaNames = []
        elements = []
        types = []
        operations = []
        fragments = []
        variables = []
        spreads = []
        usages = []
        positions = []
        fragmentsByName = []
    }

    /// The fragments reached from spreads, each once, breadth first.
    func reachableFragments(from spreads: Range<Int>) -> [Int32] {
        var reached: [Int32] = []
        var isReached = [Bool](repeating: false, count: fragments.count)
        func add(_ range: Range<Int>) {
            for spread in self.spreads[range] where spread.fragment >= 0 {
                guard !isReached[Int(spread.fragment)] else { continue }
                isReached[Int(spread.fragment)] = true
                reached.append(spread.fragment)
            }
        }
        add(spreads)
        var next = 0
        while next < reached.count {
            add(fragments[Int(reached[next])].spreads)
            next += 1
        }
        return reached
    }
}
