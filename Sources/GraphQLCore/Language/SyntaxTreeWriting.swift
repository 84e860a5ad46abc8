// The syntax tree as JSON, with the names and shapes of GraphQL.js, for tools.

extension JSONWriter {
    /// Writes a document's syntax tree.
    /// - Parameter locations: whether nodes have `loc`, in Unicode scalar values.
    public mutating func syntaxTree(of document: Document, locations: Bool) {
        var tree = SyntaxTree(document: document, locations: locations)
        tree.write(to: &self)
    }
}

/// Walks the arena with an explicit stack, so that depth does not matter.
private struct SyntaxTree {
    let document: Document
    let offsets: ScalarOffsets?
    var frames: [Frame] = []

    /// A node that is being written. Deep documents have very many of these, so it is small.
    struct Frame {
        let node: NodeIndex
        var nextChild: NodeIndex
        /// Into the members of the node's kind.
        var member: UInt8 = 0
        var list = List.closed
    }

    /// The list that a node's current member is.
    enum List: UInt8 {
        case closed, empty, filled
    }

    init(document: Document, locations: Bool) {
        self.document = document
        self.offsets = locations ? ScalarOffsets(document.source) : nil
    }

    mutating func write(to writer: inout JSONWriter) {
        begin(0, &writer)
        while let frame = frames.last {
            let members = SyntaxTreeMember.all(of: document[frame.node].kind)
            guard frame.member < members.count else {
                location(of: frame.node, &writer)
                writer.byte(UInt8(ascii: "}"))
                writer.drainIfLarge()
                frames.removeLast()
                continue
            }
            member(members[Int(frame.member)], of: frame, &writer)
        }
    }

    private mutating func begin(_ node: NodeIndex, _ writer: inout JSONWriter) {
        let kind = document[node].kind
        writer.raw("{\"kind\":\"")
        writer.raw(kind.syntaxTreeName)
        writer.byte(UInt8(ascii: "\""))
        writer.drainIfLarge()
        frames.append(Frame(node: node, nextChild: node + 1))
    }

    /// Writes the current member of the innermost node, or a part of it.
    private mutating func member(
        _ member: SyntaxTreeMember, of frame: Frame, _ writer: inout JSONWriter
    ) {
        let top = frames.count - 1
        let end = document[frame.node].subtreeEnd
        switch member {
        case .node(let key, let kinds):
            frames[top].member += 1
            if frame.nextChild < end, kinds.contains(document[frame.nextChild]) {
                Self.key(key, &writer)
                frames[top].nextChild = document[frame.nextChild].subtreeEnd
                begin(frame.nextChild, &writer)
            }
        case .list(let key, let kinds):
            if frame.list == .closed {
                Self.key(key, &writer)
                writer.byte(UInt8(ascii: "["))
                frames[top].list = .empty
            } else if frame.nextChild < end, kinds.contains(document[frame.nextChild]) {
                if frame.list == .filled { writer.byte(UInt8(ascii: ",")) }
                frames[top].list = .filled
                frames[top].nextChild = document[frame.nextChild].subtreeEnd
                begin(frame.nextChild, &writer)
            } else {
                writer.byte(UInt8(ascii: "]"))
                frames[top].list = .closed
                frames[top].member += 1
            }
        case .furtherName(let key):
            frames[top].member += 1
            frames[top].nextChild = document[frame.nextChild].subtreeEnd
            Self.key(key, &writer)
            name(of: frame.nextChild, &writer)
        case let simple:
            frames[top].member += 1
            self.simple(simple, of: frame.node, &writer)
        }
    }

    /// Members that are not nodes of the arena.
    private func simple(
        _ member: SyntaxTreeMember, of index: NodeIndex, _ writer: inout JSONWriter
    ) {
        let node = document[index]
        switch member {
        case .name:
            guard node.symbol != .none else { return }
            Self.key("name", &writer)
            name(of: index, &writer)
        case .variable:
            Self.key("variable", &writer)
            variable(of: index, &writer)
        case .operation:
            Self.key("operation", &writer)
            writer.string(node.operation.keyword)
        case .nameText:
            Self.key("value", &writer)
            writer.string(document.name(of: index))
        case .sourceText:
            Self.key("value", &writer)
            writer.string(Array(document.source.bytes[Int(node.start)..<Int(node.end)]))
        case .string:
            Self.key("value", &writer)
            writer.string(document.stringValue(of: index))
            Self.key("block", &writer)
            writer.boolean(node.flags.contains(.block))
        case .boolean:
            Self.key("value", &writer)
            writer.boolean(node.flags.contains(.isTrue))
        case .repeatable:
            Self.key("repeatable", &writer)
            writer.boolean(node.flags.contains(.repeatable))
        case .node, .list, .furtherName: break
        }
    }

    private func name(of index: NodeIndex, _ writer: inout JSONWriter) {
        let start = Int(document[index].nameStart)
        let length = document.names.range(of: document[index].symbol).count
        writer.raw("{\"kind\":\"Name\",\"value\":")
        writer.string(document.name(of: index))
        location(start, start + length, &writer)
        writer.byte(UInt8(ascii: "}"))
    }

    private func variable(of index: NodeIndex, _ writer: inout JSONWriter) {
        writer.raw("{\"kind\":\"Variable\",\"name\":")
        name(of: index, &writer)
        let length = document.names.range(of: document[index].symbol).count
        location(
            document.variableStart(of: index), Int(document[index].nameStart) + length, &writer)
        writer.byte(UInt8(ascii: "}"))
    }

    private func location(of index: NodeIndex, _ writer: inout JSONWriter) {
        location(Int(document[index].start), Int(document[index].end), &writer)
    }

    private func location(_ start: Int, _ end: Int, _ writer: inout JSONWriter) {
        guard let offsets else { return }
        writer.raw(",\"loc\":{\"start\":")
        writer.int(offsets[start])
        writer.raw(",\"end\":")
        writer.int(offsets[end])
        writer.byte(UInt8(ascii: "}"))
    }

    private static func key(_ key: StaticString, _ writer: inout JSONWriter) {
        writer.raw(",\"")
        writer.raw(key)
        writer.raw("\":")
    }
}

extension Document {
    /// The offset of the `$` of a variable definition: after the description, if there is one.
    func variableStart(of definition: NodeIndex) -> Int {
        let node = self[definition]
        guard definition + 1 < node.subtreeEnd,
            self[definition + 1].flags.contains(.isDescription)
        else { return Int(node.start) }
        return source.bytes.withUnsafeBufferPointer { bytes in
            var lexer = Lexer(bytes, maximumTokens: .max)
            // The parser found a `$` there, so the lexer cannot fail.
            try? lexer.advance(from: Int(self[definition + 1].end))
            return lexer.start
        }
    }
}

extension OperationType {
    /// The keyword of the language.
    public var keyword: String {
        switch self {
        case .query: "query"
        case .mutation: "mutation"
        case .subscription: "subscription"
        }
    }
}
