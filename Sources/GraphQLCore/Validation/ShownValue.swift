// Literals as messages show them.

extension ValidationContext {
    /// A literal in canonical form, for a message; a long one is cut. All values that the messages
    /// of one document show are bounded together; beyond that a value is “…”.
    mutating func shown(_ value: NodeIndex) -> String {
        shown(document, value)
    }

    /// As `shown`, with null for variables, and without object fields that hold one: what a leaf is
    /// asked to parse while variables have no values.
    mutating func shownWithoutVariables(_ value: NodeIndex) -> String {
        let end = document[value].subtreeEnd
        let hasVariables = (value..<end).contains { document[$0].kind == .variable }
        spend(Int(end - value))
        return hasVariables ? shown(withoutVariables(value), 0) : shown(document, value)
    }

    private mutating func shown(_ document: Document, _ value: NodeIndex) -> String {
        let node = document[value]
        let nodes = Int(node.subtreeEnd - value)
        guard Int(node.end - node.start) <= shownBytes else { return "…" }
        if Int(node.end - node.start) > ErrorLimits.valueBytes * 4 {
            // Its beginning as the client wrote it, instead of printing all of it only to cut it.
            let bytes = document.source.bytes[Int(node.start)..<Int(node.end)]
            spend(ErrorLimits.valueBytes / 16)
            shownBytes -= min(shownBytes, ErrorLimits.valueBytes)
            return String(shortened: bytes)
        }
        var printer = Printer(document: document, root: value)
        spend(1 + nodes)
        printer.measure()
        guard printer.length(of: value) <= shownBytes else {
            shownBytes -= min(shownBytes, nodes)
            return "…"
        }
        let text = String(shortened: printer.write())
        shownBytes -= min(shownBytes, text.utf8.count)
        spend(text.utf8.count / 16)
        return text
    }

    private func withoutVariables(_ value: NodeIndex) -> Document {
        var nodes: [Node] = []
        var open: [(end: NodeIndex, node: Int)] = []
        var index = value
        func close(upTo index: NodeIndex) {
            while let last = open.last, last.end <= index {
                nodes[last.node].subtreeEnd = NodeIndex(nodes.count)
                open.removeLast()
            }
        }
        while index < document[value].subtreeEnd {
            close(upTo: index)
            var node = document[index]
            if node.kind == .objectField, document[index + 1].kind == .variable {
                index = node.subtreeEnd
                continue
            }
            if node.kind == .variable { node.kind = .nullValue }
            open.append((node.subtreeEnd, nodes.count))
            nodes.append(node)
            index += 1
        }
        close(upTo: document[value].subtreeEnd)
        return Document(source: document.source, nodes: nodes, names: document.names)
    }
}
