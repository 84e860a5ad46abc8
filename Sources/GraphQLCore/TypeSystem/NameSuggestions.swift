// “Did you mean …?” in errors of a schema, at a bounded cost: distances are computed until the
// budget is spent; further messages have no suggestions.

/// Finds names that resemble a misspelt one.
struct NameSuggestions {
    /// Cells of distance tables that all suggestions together may fill.
    static let maximumCells = 2_000_000

    private var cells = 0

    /// The end of a message: empty, or “ Did you mean "A", "B", or "C"?”.
    mutating func didYouMean(_ name: String, among options: some Sequence<String>) -> String {
        GraphQLCore.didYouMean(similar(to: name, among: options))
    }

    /// The similar names, without duplicates.
    private mutating func similar(
        to name: String, among options: some Sequence<String>
    ) -> [String] {
        let input = Array(name.utf8)
        let found = similarNames(to: input, among: options) { length in
            cells += (length + 1) * (input.count + 1)
            return cells <= Self.maximumCells
        }
        var names: [String] = []
        for name in found where names.last != name { names.append(name) }
        return names
    }
}
