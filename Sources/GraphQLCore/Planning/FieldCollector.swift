// One run of CollectFields: groups the selected field nodes of a merged selection set by key.

/// Reused from set to set: what it keeps per name is stamped, never cleared.
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
        var next: Int32
    }

    /// Response keys in the order of their first field.
    private(set) var entries: [Entry] = []
    /// Selections visited since `begin`.
    private(set) var steps = 0
    /// The first condition without value; the set then has no fields.
    private(set) var failure: FieldError?

    private var links: [Link] = []
    private var stamp: Int32 = 0
    private var entryStamps: [Int32]
    private var entryOfKey: [Int32]
    private var fragmentStamps: [Int32]
    private var stack: [Cursor] = []

    private struct Cursor {
        var next: NodeIndex
        let end: NodeIndex
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
    }

    /// Adds the fields of one selection set for a concrete type, in document order.
    /// https://spec.graphql.org/September2026/#CollectFields()
    mutating func collect(
        _ selectionSet: NodeIndex, _ type: TypeIndex, _ document: Document, _ names: [Int32],
        _ typeSystem: TypeSystem, _ conditions: Conditions, _ decisions: [Conditions.Decision],
        _ fragments: [NodeIndex]
    ) {
        push(selectionSet, document)
        while var cursor = stack.popLast() {
            guard cursor.next < cursor.end else { continue }
            let node = cursor.next
            cursor.next = document[node].subtreeEnd
            stack.append(cursor)
            steps += 1
            if !conditions.ofNode.isEmpty, conditions.ofNode[Int(node)] >= 0 {
                switch decisions[Int(conditions.ofNode[Int(node)])] {
                case .included: break
                case .excluded: continue
                case .failing(let error):
                    failure = failure ?? error
                    continue
                }
            }
            switch document[node].kind {
            case .field: add(node, document)
            case .inlineFragment:
                var inner: NodeIndex = -1
                var isPossible = true
                for child in document.children(of: node) {
                    if document[child].kind == .namedType {
                        isPossible = applies(child, to: type, document, names, typeSystem)
                    } else if document[child].kind == .selectionSet {
                        inner = child
                    }
                }
                if isPossible, inner >= 0 { push(inner, document) }
            case .fragmentSpread:
                let symbol = Int(document[node].symbol.rawValue)
                let fragment = fragments[symbol]
                guard fragment >= 0, fragmentStamps[symbol] != stamp else { continue }
                guard
                    let condition = document.child(of: fragment, .namedType),
                    applies(condition, to: type, document, names, typeSystem)
                else { continue }
                fragmentStamps[symbol] = stamp
                if let inner = document.child(of: fragment, .selectionSet) {
                    push(inner, document)
                }
            default: continue
            }
        }
    }

    private mutating func push(_ selectionSet: NodeIndex, _ document: Document) {
        stack.append(Cursor(next: selectionSet + 1, end: document[selectionSet].subtreeEnd))
    }

    /// https://spec.graphql.org/September2026/#DoesFragmentTypeApply()
    private func applies(
        _ condition: NodeIndex, to type: TypeIndex, _ document: Document, _ names: [Int32],
        _ typeSystem: TypeSystem
    ) -> Bool {
        guard let named = typeSystem.type(names[Int(document[condition].symbol.rawValue)]) else {
            return false
        }
        return typeSystem.types[Int(named)].isAbstract
            ? typeSystem.isPossibleType(type, of: named) : named == type
    }

    private mutating func add(_ node: NodeIndex, _ document: Document) {
        var key = document[node].symbol
        let child = node + 1
        if child < document[node].subtreeEnd, document[child].kind == .alias {
            key = document[child].symbol
        }
        let link = Int32(links.count)
        links.append(Link(node: node, next: -1))
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

    /// The field nodes of a key, in document order.
    func visitNodes(of entry: Entry, _ body: (NodeIndex) -> Void) {
        var link = entry.firstLink
        while link >= 0 {
            body(links[Int(link)].node)
            link = links[Int(link)].next
        }
    }
}
