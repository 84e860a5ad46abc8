// What rules see: the document, the schema, the meaning of the current node, and where errors go.

/// The state of one validation. Rules read it and report to it; only the walk moves it.
public struct ValidationContext: Sendable {
    let document: Document
    let typeSystem: TypeSystem
    let options: ValidationOptions
    /// Tables that the walk fills; complete when rules finish.
    var facts: DocumentFacts

    /// By type: its kind. Type definitions are large, and the walk needs the kind at every node.
    private let kinds: [TypeKind]

    // Where the walk is.

    /// The composite type that is selected from, -1 where unknown.
    var parentType: TypeIndex = -1
    /// The definition of the field enclosing or at the current node, -1 where unknown.
    var field: FieldIndex = -1
    /// The named type of the innermost field or fragment, -1 where unknown.
    var type: TypeIndex = -1
    /// The definition of the directive enclosing or at the current node, -1 outside and where
    /// unknown.
    var directive: DirectiveIndex = -1
    /// The type expected of the value, argument or input field at hand; only meant there.
    var inputType: TypeReference?
    /// The definition enclosing or at the current node.
    var definition: NodeIndex = 0
    /// The parent of the current node, and its kind.
    var parent: NodeIndex = 0
    var parentKind = NodeKind.document
    /// The direct children of the current node, if it can have arguments or directives.
    var children = ChildNodes()

    // The results.

    var errors = ErrorCollector()
    private(set) var steps = 0
    private let maximumSteps: Int
    /// Validation stops: too many errors or too much work.
    private(set) var isAborted = false
    var suggestionBudget = SuggestionBudget()
    /// The spreads between fragments; built after the walk.
    lazy var fragmentGraph = FragmentGraph(facts)
    private var reach: VariableReach?
    /// Bytes of values that messages may still show.
    var shownBytes = 1 << 20
    /// Numbers names for the rules that look for duplicates.
    var marks: NameMarks

    init(_ document: Document, _ typeSystem: TypeSystem, _ options: ValidationOptions) {
        self.document = document
        self.typeSystem = typeSystem
        self.options = options
        facts = DocumentFacts(document: document, typeSystem: typeSystem)
        kinds = typeSystem.types.map(\.kind)
        marks = NameMarks(count: document.names.count)
        maximumSteps =
            options.maximumSteps &+ document.nodes.count &* options.stepsPerNode
    }

    /// Counts work. Beyond the budget validation ends with “Validation aborted.”
    @inline(__always)
    mutating func spend(_ steps: Int) {
        self.steps &+= steps
        if self.steps > maximumSteps { abort("Validation aborted.") }
    }

    /// Ends validation with a last error.
    mutating func abort(_ message: String) {
        guard !isAborted else { return }
        isAborted = true
        errors.append(PendingError(message: message, offsets: []))
    }

    /// Reports an error at nodes.
    mutating func report(_ message: String, at nodes: NodeIndex...) {
        report(message, offsets: nodes.map { document[$0].start })
    }

    /// Reports an error at the names of nodes.
    mutating func report(_ message: String, atNamesOf nodes: [NodeIndex]) {
        report(message, offsets: nodes.map { document[$0].nameStart })
    }

    /// Reports an error at byte offsets of the document.
    mutating func report(
        _ message: String, offsets: [UInt32], extensions: [ErrorExtension] = []
    ) {
        guard !isAborted else { return }
        guard errors.count < options.maximumErrors else {
            abort("Too many validation errors, error limit reached. Validation aborted.")
            return
        }
        spend(1 + offsets.count)
        errors.append(
            PendingError(
                message: message.shortened(to: ErrorLimits.messageBytes), offsets: offsets,
                extensions: extensions))
    }

    /// Releases what is no longer needed once there are errors.
    mutating func clearTables() {
        facts.clear()
        fragmentGraph = FragmentGraph(facts)
        reach = nil
    }

    /// Which operation reaches which kinds of variable usage; computed when first asked for,
    /// after the walk.
    mutating func variableReach() -> VariableReach {
        if let reach { return reach }
        let made = VariableReach(facts, fragmentGraph)
        spend(made.steps)
        reach = made
        return made
    }

    /// The places where an operation uses variables: its own, then those of the fragments that
    /// it reaches.
    mutating func usages(reachableFrom operation: OperationFacts) -> [VariableUsage] {
        var usages = Array(facts.usages[operation.usages])
        for fragment in facts.reachableFragments(from: operation.spreads) {
            let own = facts.fragments[Int(fragment)]
            usages += facts.usages[own.usages]
            spend(1 + own.usages.count + own.spreads.count)
        }
        spend(facts.fragments.count / 8)
        return usages
    }

    /// The kind of a type; `nil` for -1.
    @inline(__always)
    func kind(of type: TypeIndex) -> TypeKind? { type < 0 ? nil : kinds[Int(type)] }

    @inline(__always)
    func isComposite(_ type: TypeIndex) -> Bool {
        switch kind(of: type) {
        case .object, .interface, .union: true
        default: false
        }
    }

    @inline(__always)
    func isLeaf(_ type: TypeIndex) -> Bool {
        switch kind(of: type) {
        case .scalar, .enumeration: true
        default: false
        }
    }

    @inline(__always)
    func isInput(_ type: TypeIndex) -> Bool { isLeaf(type) || kind(of: type) == .inputObject }

    /// The name of a type.
    func name(ofType type: TypeIndex) -> String { typeSystem.types[Int(type)].name }

    /// The schema's number of a node's name.
    @inline(__always)
    func schemaName(of node: NodeIndex) -> Int32 {
        let symbol = document[node].symbol
        return symbol == .none ? -1 : facts.schemaNames[Int(symbol.rawValue)]
    }

    /// The fragment that a symbol names, -1 where there is none.
    @inline(__always)
    func fragment(named symbol: Symbol) -> Int32 { facts.fragmentsByName[Int(symbol.rawValue)] }
}

/// The direct children of a node that can have arguments and directives.
struct ChildNodes: Sendable {
    var argumentCount: Int32 = 0
    /// The arguments are adjacent from here on.
    var firstArgument: NodeIndex = -1
    var directiveCount: Int32 = 0
    var firstDirective: NodeIndex = -1
    var selectionSet: NodeIndex = -1
    var typeCondition: NodeIndex = -1
    /// The alias's name, or the node's own.
    var responseName = Symbol.none
}

/// Marks names without clearing anything between two uses: a name is marked if it holds the number
/// of the current round.
struct NameMarks: Sendable {
    private var rounds: [Int32]
    /// The value of a mark: the rule that sets it decides.
    private var values: [Int32]
    private var round: Int32 = 0

    init(count: Int) {
        rounds = Array(repeating: 0, count: count)
        values = Array(repeating: -1, count: count)
    }

    /// Removes all marks.
    mutating func begin() {
        round &+= 1
    }

    /// Marks a name; returns whether it was already marked.
    @inline(__always)
    mutating func mark(_ name: Symbol) -> Bool {
        let index = Int(name.rawValue)
        if rounds[index] == round { return true }
        rounds[index] = round
        values[index] = 0
        return false
    }

    /// The value of a name marked since `begin`.
    @inline(__always)
    subscript(name: Symbol) -> Int32? {
        get {
            let index = Int(name.rawValue)
            return rounds[index] == round ? values[index] : nil
        }
        set {
            let index = Int(name.rawValue)
            rounds[index] = newValue == nil ? round &- 1 : round
            values[index] = newValue ?? -1
        }
    }
}
