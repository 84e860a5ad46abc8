// “Did you mean …?” at a bounded cost: distances are computed until the budget is spent, then
// messages simply end without suggestions.

/// Finds names that resemble a misspelt one.
struct NameSuggestions {
    /// Cells of distance tables that all suggestions together may fill.
    static let maximumCells = 2_000_000
    /// More than these are not shown.
    static let maximumCount = 5

    private var cells = 0

    /// The end of a message: empty, or “ Did you mean "A", "B", or "C"?”.
    mutating func didYouMean(_ name: String, among options: some Sequence<String>) -> String {
        let found = similar(to: name, among: options)
        guard let last = found.last else { return "" }
        let quoted = found.map { "\"\($0)\"" }
        switch found.count {
        case 1: return " Did you mean \(quoted[0])?"
        case 2: return " Did you mean \(quoted[0]) or \(quoted[1])?"
        default:
            return " Did you mean \(quoted.dropLast().joined(separator: ", ")), or \"\(last)\"?"
        }
    }

    /// The most similar names, at most `maximumCount`: by distance, then in natural order.
    mutating func similar(to name: String, among options: some Sequence<String>) -> [String] {
        let input = Array(name.utf8)
        let lowercased = input.map(Self.lowercase)
        let threshold = input.count * 2 / 5 + 1
        var found: [(distance: Int, name: String)] = []
        for option in options {
            let candidate = Array(option.utf8)
            guard abs(candidate.count - input.count) <= threshold else { continue }
            cells += (candidate.count + 1) * (input.count + 1)
            guard cells <= Self.maximumCells else { break }
            let distance =
                candidate == input
                ? 0 : Self.distance(candidate.map(Self.lowercase), lowercased, threshold)
            if let distance { found.append((distance, option)) }
        }
        found.sort { left, right in
            left.distance != right.distance
                ? left.distance < right.distance : Self.naturalOrder(left.name, right.name)
        }
        return found.prefix(Self.maximumCount).map(\.name)
    }

    private static func lowercase(_ byte: UInt8) -> UInt8 {
        UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte ? byte + 32 : byte
    }

    /// Insertions, deletions, substitutions and swaps of neighbours that turn one name into the
    /// other, a mere change of case counting as one; `nil` beyond the threshold.
    private static func distance(_ left: [UInt8], _ right: [UInt8], _ threshold: Int) -> Int? {
        if left == right { return 1 }
        var before = [Int](repeating: 0, count: right.count + 1)
        var above = Array(0...right.count)
        for row in 1..<(left.count + 1) {
            var current = [row]
            current.reserveCapacity(right.count + 1)
            var smallest = row
            for column in 1..<(right.count + 1) {
                let cost = left[row - 1] == right[column - 1] ? 0 : 1
                var cell = min(
                    above[column] + 1, current[column - 1] + 1, above[column - 1] + cost)
                if row > 1, column > 1, left[row - 1] == right[column - 2],
                    left[row - 2] == right[column - 1]
                {
                    cell = min(cell, before[column - 2] + 1)
                }
                smallest = min(smallest, cell)
                current.append(cell)
            }
            if smallest > threshold { return nil }
            before = above
            above = current
        }
        return above[right.count] <= threshold ? above[right.count] : nil
    }

    /// Digits inside names compare as numbers: `a2` stands before `a10`.
    private static func naturalOrder(_ left: String, _ right: String) -> Bool {
        let (a, b) = (Array(left.utf8), Array(right.utf8))
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        var (i, j) = (0, 0)
        while i < a.count, j < b.count {
            if digits ~= a[i], digits ~= b[j] {
                let first = a[i...].prefix { digits ~= $0 }
                let second = b[j...].prefix { digits ~= $0 }
                let x = first.drop { $0 == UInt8(ascii: "0") }
                let y = second.drop { $0 == UInt8(ascii: "0") }
                if x.count != y.count { return x.count < y.count }
                if !x.elementsEqual(y) { return x.lexicographicallyPrecedes(y) }
                i = first.endIndex
                j = second.endIndex
            } else {
                if a[i] != b[j] { return a[i] < b[j] }
                i += 1
                j += 1
            }
        }
        return a.count - i < b.count - j
    }
}
