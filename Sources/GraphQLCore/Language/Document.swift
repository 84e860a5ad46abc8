// A parsed document: its text, its arena of nodes and its table of names.

/// A syntactically valid document. It can only be made by parsing.
/// https://spec.graphql.org/September2026/#sec-Language
public struct Document: Sendable {
    public let source: Source
    /// All nodes in preorder; `nodes[0]` is the root.
    let nodes: [Node]
    /// Distinct names, by symbol.
    let names: NameTable

    init(source: Source, nodes: [Node], names: NameTable) {
        self.source = source
        self.nodes = nodes
        self.names = names
    }

    /// How large the syntax tree is.
    public var nodeCount: Int { nodes.count }

    /// The nesting depth of a subtree, for stacks to reserve. Not counted in small subtrees; in a
    /// megabyte of braces it saves copying a stack that doubles.
    func openNodes(in root: NodeIndex) -> Int {
        let range = Int(root)..<Int(self[root].subtreeEnd)
        guard range.count > 1 << 16 else { return 64 }
        var ends: [NodeIndex] = []
        var most = 0
        for index in range where nodes[index].subtreeEnd > index + 1 {
            while let end = ends.last, end <= index { ends.removeLast() }
            ends.append(nodes[index].subtreeEnd)
            most = max(most, ends.count)
        }
        return most
    }

    subscript(index: NodeIndex) -> Node {
        @inline(__always) get { nodes[Int(index)] }
    }

    /// The direct children of a node, in document order.
    @inline(__always)
    func children(of index: NodeIndex) -> Children {
        Children(nodes: nodes, position: index + 1, end: nodes[Int(index)].subtreeEnd)
    }

    /// The direct children of one kind.
    func children(of index: NodeIndex, _ kind: NodeKind) -> [NodeIndex] {
        children(of: index).filter { self[$0].kind == kind }
    }

    /// The first direct child of one kind.
    func child(of index: NodeIndex, _ kind: NodeKind) -> NodeIndex? {
        children(of: index).first { self[$0].kind == kind }
    }

    /// The name of a node; empty where it has none.
    func name(of index: NodeIndex) -> String {
        text(of: nodes[Int(index)].symbol)
    }

    /// The text of a symbol.
    func text(of symbol: Symbol) -> String {
        symbol == .none ? "" : names.text(of: symbol)
    }

    /// Where a node begins.
    func location(of index: NodeIndex) -> SourceLocation {
        source.location(at: Int(nodes[Int(index)].start))
    }

    /// Iterates over siblings by jumping over their subtrees.
    struct Children: Sequence, IteratorProtocol {
        let nodes: [Node]
        var position: NodeIndex
        let end: NodeIndex

        @inline(__always)
        mutating func next() -> NodeIndex? {
            guard position < end else { return nil }
            defer { position = nodes[Int(position)].subtreeEnd }
            return position
        }
    }
}
