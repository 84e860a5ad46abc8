// “Did you mean …?”: names of the schema that are similar to an unknown one.

extension ValidationContext {
    /// “ Did you mean "a", "b", or "c"?” with a leading space, or nothing.
    mutating func didYouMean(_ name: String, among options: [String], the what: String = "")
        -> String
    {
        GraphQLCore.didYouMean(suggestions(for: name, among: options), the: what)
    }

    /// The options whose distance from a name is at most 40 % of its length, nearest first.
    mutating func suggestions(for name: String, among options: [String]) -> [String] {
        let input = Array(name.utf8)
        guard self.options.suggestions, input.count <= SuggestionBudget.maximumNameLength,
            options.count <= SuggestionBudget.maximumOptions
        else { return [] }
        return similarNames(to: input, among: options) { length in
            let cost = 1 + length * input.count
            guard suggestionBudget.cells >= cost else { return false }
            suggestionBudget.cells -= cost
            spend(1 + cost / 16)
            return true
        }
    }
}
