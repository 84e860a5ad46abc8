// Interpreted strings of a document.

extension Document {
    /// The value of a `stringValue` node as UTF-8: escapes resolved, a block string without its
    /// indentation. Computed on demand, since few strings of a document are ever read.
    func stringValue(of index: NodeIndex) -> [UInt8] {
        let node = nodes[Int(index)]
        return source.bytes.withUnsafeBufferPointer { bytes in
            var lexer = Lexer(bytes, maximumTokens: .max)
            return lexer.stringValue(
                of: Token(
                    kind: node.flags.contains(.block) ? .blockString : .string,
                    start: Int(node.start), end: Int(node.end),
                    isEscaped: node.flags.contains(.escaped)))
        }
    }

    /// The value of a `stringValue` node.
    func string(of index: NodeIndex) -> String {
        String(decoding: stringValue(of: index), as: UTF8.self)
    }

    /// The description of a definition; `nil` where it has none.
    func description(of index: NodeIndex) -> String? {
        let first = index + 1
        guard first < nodes[Int(index)].subtreeEnd,
            nodes[Int(first)].flags.contains(.isDescription)
        else { return nil }
        return string(of: first)
    }

    /// The source text of a node.
    func sourceText(of index: NodeIndex) -> String {
        let node = nodes[Int(index)]
        return String(decoding: source.bytes[Int(node.start)..<Int(node.end)], as: UTF8.self)
    }
}
