// One run of CollectFields: groups the selected field nodes of a merged selection set by key.

/// What CollectFields reads, the same for all sets of an operation.
struct CollectionScope: Sendable {
    let document: Document
    /// By symbol: the schema's number of the name.
    let names: [Int32]
    let typeSystem: TypeSystem
    let conditions: Conditions
    let decisions: [Conditions.Decision]
    /// By symbol: the fragment definition's node, or -1.
    let fragments: [NodeIndex]
    /// `nil` where nothing is deferred or streamed.
    let deliveries: DeliveryDecisions?
}

/// Reused for every set: its entries per name are stamped, never cleared.
struct FieldCollector: ~Copyable {
    /// A response key and the chain of its field nodes.
    struct Entry {
        let key: Symbol
        let first: NodeIndex
        fileprivate let firstLink: Int32
        fileprivate var lastLink: Int32
    }

    private struct Link {
        let node: NodeIndex
        /// The `@defer` enclosing the node, or -1.
        let usage: Int32
        var next: Int32
    }

    /// A deferred fragment that is sent whole, so it is collected separately.
    struct Branch {
        let usage: Int32
        let selectionSet: NodeIndex
    }

    /// Response keys in the order of their first field.
    private(set) var entries: [Entry] = []
    /// Selections visited since `begin`.
    private(set) var steps = 0
    /// The first condition without value; the set then has no fields.
    private(set) var failure: FieldError?
    /// All encountered, in all sets.
    private(set) var usages: [DeferUsage] = []
    /// Those from here on were encountered since `begin`.
    private(set) var firstNewUsage = 0
    /// Since `begin`.
    private(set) var branches: [Branch] = []

    private var links: [Link] = []
    private var stamp: Int32 = 0
    private var entryStamps: [Int32]
    private var entryOfKey: [Int32]
    private var fragmentStamps: [Int32]
    private var stack: [Cursor] = []

    private var deferredVisits: Set<Visit> = []

    private struct Cursor {
        var next: NodeIndex
        let end: NodeIndex
        let usage: Int32
    }

    /// A fragment that was visited inside a `@defer`.
    private struct Visit: Hashable {
        let fragment: Symbol
        let directive: NodeIndex
    }

    init(symbols: Int) {
        entryStamps = Array(repeating: 0, count: symbols)
        entryOfKey = Array(repeating: 0, count: symbols)
        fragmentStamps = Array(repeating: 0, count: symbols)
    }

    mutating func begin() {
        entries.removeAll(keepingCapacity: true)
        links.removeAll(keepingCapacity: true)
        steps = 0
        failure = nil
        stamp += 1
        firstNewUsage = usages.count
        if !branches.isEmpty { branches.removeAll(keepingCapacity: true) }
        if !deferredVisits.isEmpty { deferredVisits.removeAll(keepingCapacity: true) }
    }

    /// Adds the fields of one selection set for a concrete type, in document order.
    ///
    /// - Parameters:
    ///   - usage: The `@defer` enclosing the selection set, or -1.
    ///   - isImmediate: Whether nothing is deferred, whatever the directives say.
    /// https://spec.graphql.org/September2026/#CollectFields()
    mutating func collect(
        _ selectionSet: NodeIndex, _ type: TypeIndex, usage: Int32, isImmediate: Bool,
        _ scope: CollectionScope
    ) {
        push(selectionSet, usage, scope.document)
        while var cursor = stack.popLast() {
            guard cursor.next < cursor.end else { continue }
            let node = cursor.next
            cursor.next = scope.document[node].subtreeEnd
            stack.append(cursor)
            steps += 1
            if !scope.conditions.ofNode.isEmpty, scope.conditions.ofNode[Int(node)] >= 0 {
                switch scope.decisions[Int(scope.conditions.ofNode[Int(node)])] {
                case .included: break
                case .excluded: continue
                case .failing(let error):
                    failure = failure ?? error
                    continue
                }
            }
            switch scope.document[node].kind {
            case .field, .inlineFragment, .fragmentSpread:
                do throws(FieldError) {
                    let directive = isImmediate ? nil : try scope.deliveries?.directive(at: node)
                    if scope.document[node].kind == .field {
                        add(node, cursor.usage, scope.document)
                    } else {
                        visit(node, type, cursor.usage, directive, scope)
                    }
                } catch {
                    failure = failure ?? error
                }
            default: continue
            }
        }
    }

    /// Enters a fragment if it applies and was not visited.
    private mutating func visit(
        _ node: NodeIndex, _ type: TypeIndex, _ usage: Int32,
        _ deferral: DeliveryDirectives.Entry?, _ scope: CollectionScope
    ) {
        let document = scope.document
        let isSpread = document[node].kind == .fragmentSpread
        let symbol = document[node].symbol
        var fragment = node
        if isSpread {
            fragment = scope.fragments[Int(symbol.rawValue)]
            guard fragment >= 0, fragmentStamps[Int(symbol.rawValue)] != stamp else { return }
        }
        var inner: NodeIndex = -1
        for child in document.children(of: fragment) {
            if document[child].kind == .namedType {
                guard applies(child, to: type, scope) else { return }
            } else if document[child].kind == .selectionSet {
                inner = child
            }
        }
        guard inner >= 0 else { return }
        if let deferral, scope.deliveries?.repeatsFields == true {
            branches.append(Branch(usage: add(deferral, in: usage), selectionSet: inner))
            return
        }
        if isSpread, !enter(symbol, deferral?.directive, usage) { return }
        push(inner, deferral.map { add($0, in: usage) } ?? usage, document)
    }

    /// Whether a fragment is visited for the first time: outside every `@defer`, after which no
    /// visit adds anything, or inside this one.
    private mutating func enter(
        _ fragment: Symbol, _ deferral: NodeIndex?, _ usage: Int32
    ) -> Bool {
        if let directive = deferral ?? (usage < 0 ? nil : usages[Int(usage)].directive) {
            return deferredVisits.insert(Visit(fragment: fragment, directive: directive)).inserted
        }
        fragmentStamps[Int(fragment.rawValue)] = stamp
        return true
    }

    private mutating func add(_ deferral: DeliveryDirectives.Entry, in parent: Int32) -> Int32 {
        usages.append(
            DeferUsage(directive: deferral.directive, label: deferral.label, parent: parent))
        return Int32(usages.count - 1)
    }

    private mutating func push(
        _ selectionSet: NodeIndex, _ usage: Int32, _ document: Document
    ) {
        stack.append(
            Cursor(
                next: selectionSet + 1, end: document[selectionSet].subtreeEnd, usage: usage))
    }

    /// https://spec.graphql.org/September2026/#DoesFragmentTypeApply()
    private func applies(
        _ condition: NodeIndex, to type: TypeIndex, _ scope: CollectionScope
    ) -> Bool {
        let typeSystem = scope.typeSystem
        let symbol = scope.document[condition].symbol
        guard let named = typeSystem.type(scope.names[Int(symbol.rawValue)]) else { return false }
        return typeSystem.types[Int(named)].isAbstract
            ? typeSystem.isPossibleType(type, of: named) : named == type
    }

    private mutating func add(_ node: NodeIndex, _ usage: Int32, _ document: Document) {
        var key = document[node].symbol
        let child = node + 1
        if child < document[node].subtreeEnd, document[child].kind == .alias {
            key = document[child].symbol
        }
        let link = Int32(links.count)
        links.append(Link(node: node, usage: usage, next: -1))
        let index = Int(key.rawValue)
        if entryStamps[index] == stamp {
            let entry = Int(entryOfKey[index])
            links[Int(entries[entry].lastLink)].next = link
            entries[entry].lastLink = link
        } else {
            entryStamps[index] = stamp
            entryOfKey[index] = Int32(entries.count)
            entries.append(Entry(key: key, first: node, firstLink: link, lastLink: link))
        }
    }

    /// The field nodes of a key, in document order, each with the `@defer` enclosing it, or -1.
    func visitNodes(of entry: Entry, _ body: (NodeIndex, _ usage: Int32) -> Void) {
        var link = entry.firstLink
        while link >= 0 {
            body(links[Int(link)].node, links[Int(link)].usage)
            link = links[Int(link)].next
        }
    }
}
