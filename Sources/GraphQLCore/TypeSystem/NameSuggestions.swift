// “Did you mean …?” in errors of a schema, at a bounded cost: distances are computed until the
// budget is spent; further messages have no suggestions.

/// Finds names that resemble a misspelt one.
struct NameSuggestions {
    /// Cells of distance tables that all suggestions together may fill.
    static let maximumCells = 2_000_000

    private var cells = 0

    /// The end of a message: empty, or “ Did you mean "A", "B", or "C"?”.
    mutating func didYouMean(_ name: String, among options: some Sequence<String>) -> String {
        ValidationContext.didYouMean(similar(to: name, among: options))
    }

    /// The similar names, without duplicates: by distance, then in natural order.
    private mutating func similar(
        to name: String, among options: some Sequence<String>
    ) -> [String] {
        let input = Array(name.utf8)
        let threshold = input.count * 2 / 5 + 1
        var distance = LexicalDistance(from: input)
        var found: [(distance: Int, name: String)] = []
        for option in options {
            let candidate = Array(option.utf8)
            guard abs(candidate.count - input.count) <= threshold else { continue }
            cells += (candidate.count + 1) * (input.count + 1)
            guard cells <= Self.maximumCells else { break }
            if let measured = distance.measure(candidate, atMost: threshold) {
                found.append((measured, option))
            }
        }
        found.sort { left, right in
            left.distance != right.distance
                ? left.distance < right.distance
                : naturallyPrecedes(left.name.utf8, right.name.utf8)
        }
        var names: [String] = []
        for (_, name) in found where names.last != name { names.append(name) }
        return names
    }
}
