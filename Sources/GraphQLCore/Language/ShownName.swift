// Names of a document inside messages.

extension Document {
    /// The name of a node as messages show it.
    func shownName(of index: NodeIndex) -> String { shownText(of: self[index].symbol) }

    /// The text of a symbol as messages show it.
    func shownText(of symbol: Symbol) -> String {
        symbol == .none ? "" : String(shortened: names.bytes[names.range(of: symbol)])
    }
}
