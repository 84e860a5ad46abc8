// An optional rule: introspection that multiplies itself through its own lists is refused.

/// Refuses `__schema` and `__type` with three lists of fields, interfaces, possible types or
/// input fields nested inside each other. Not a rule of the specification.
struct MaxIntrospectionDepthRule: ValidationRule {
    static let name = "MaxIntrospectionDepth"
    static let events: ValidationEvents = [.field, .unknownField]
    static let maximumLists = 3
    private static let listFields = ["fields", "interfaces", "possibleTypes", "inputFields"]

    private var isReady = false
    private var roots: Set<Symbol> = []
    private var lists: Set<Symbol> = []
    /// By fragment: how deep its lists nest, -1 if not known yet.
    private var depths: [Int32] = []
    private var reportedEnd: NodeIndex = 0

    mutating func visit(
        _ event: ValidationEvents, _ node: NodeIndex, _ context: inout ValidationContext
    ) {
        if !isReady { prepare(context) }
        guard node >= reportedEnd, roots.contains(context.document[node].symbol) else { return }
        found.append(node)
        reportedEnd = context.document[node].subtreeEnd
    }

    /// Outermost introspection fields; judged when fragments are known.
    private var found: [NodeIndex] = []

    private mutating func prepare(_ context: ValidationContext) {
        isReady = true
        func symbols(_ names: [String]) -> Set<Symbol> {
            Set(names.compactMap { context.document.names.symbol(of: $0.utf8) })
        }
        roots = symbols(["__schema", "__type"])
        lists = symbols(Self.listFields)
    }

    mutating func finish(_ context: inout ValidationContext) {
        guard !found.isEmpty else { return }
        depths = Array(repeating: 0, count: context.facts.fragments.count)
        for fragment in context.fragmentGraph.order {
            let set = context.facts.fragments[Int(fragment)].selectionSet
            depths[Int(fragment)] = depth(set, &context)
        }
        for node in found where depth(node, &context) >= Int32(Self.maximumLists) {
            context.report("Maximum introspection depth exceeded", at: node)
        }
    }

    /// How deep lists nest in a subtree, fragments expanded.
    private func depth(_ root: NodeIndex, _ context: inout ValidationContext) -> Int32 {
        var open: [NodeIndex] = []
        var deepest: Int32 = 0
        var node = root
        let end = context.document[root].subtreeEnd
        context.spend(Int(end - root))
        while node < end {
            while let last = open.last, context.document[last].subtreeEnd <= node {
                open.removeLast()
            }
            let depth = Int32(open.count)
            switch context.document[node].kind {
            case .field where lists.contains(context.document[node].symbol):
                open.append(node)
                deepest = max(deepest, depth + 1)
            case .fragmentSpread:
                let fragment = context.facts.elements[Int(node)]
                if fragment >= 0 { deepest = max(deepest, depth + depths[Int(fragment)]) }
            default: break
            }
            node += 1
        }
        return deepest
    }
}
