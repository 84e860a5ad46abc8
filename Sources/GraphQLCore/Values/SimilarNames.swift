// “Did you mean …?”: which known names resemble an unknown one.

/// How much a document may spend on suggestions. Beyond that, messages have none.
struct SuggestionBudget: Sendable {
    /// Cells of distance tables.
    var cells = 1_000_000
    /// Longer names get no suggestions.
    static let maximumNameLength = 64
    /// Options compared for one name.
    static let maximumOptions = 5_000
}

/// Suggestions shown in one message.
private let maximumSuggestions = 5

/// Values of an enum listed in one message.
private let maximumListed = 20

/// “ The values of "E" are A, B, C.” with a leading space, cut after some.
func knownValues(_ values: some Collection<String>, of type: String) -> String {
    let listed = values.prefix(maximumListed).map(\.shortened)
    let rest = values.count - listed.count
    return " The values of \"\(type)\" are " + listed.joined(separator: ", ")
        + (rest > 0 ? " and \(rest) more." : ".")
}

/// “ Did you mean "a", "b", or "c"?” with a leading space, or nothing.
func didYouMean(_ suggestions: [String], the what: String = "") -> String {
    let shown = suggestions.prefix(maximumSuggestions).map { "\"\($0)\"" }
    guard let last = shown.last else { return "" }
    let list: String
    switch shown.count {
    case 1: list = last
    case 2: list = "\(shown[0]) or \(last)"
    default: list = shown.dropLast().joined(separator: ", ") + ", or \(last)"
    }
    return " Did you mean \(what.isEmpty ? "" : what + " ")\(list)?"
}

/// The options whose distance from a name is at most 40 % of its length, nearest first, then in
/// natural order.
///
/// - Parameter admits: asked with an option's length before its distance is measured; false ends
///   the search
func similarNames(
    to name: [UInt8], among options: some Sequence<String>, admits: (Int) -> Bool
) -> [String] {
    let threshold = name.count * 2 / 5 + 1
    var distance = LexicalDistance(from: name)
    var found: [(distance: Int, name: String)] = []
    for option in options {
        let candidate = Array(option.utf8)
        guard abs(candidate.count - name.count) <= threshold else { continue }
        guard admits(candidate.count) else { break }
        if let measured = distance.measure(candidate, atMost: threshold) {
            found.append((measured, option))
        }
    }
    found.sort { left, right in
        left.distance != right.distance
            ? left.distance < right.distance
            : naturallyPrecedes(left.name.utf8, right.name.utf8)
    }
    return found.map(\.name)
}

/// Damerau–Levenshtein distance from one name, where a mere change of case counts 1.
struct LexicalDistance {
    private let input: [UInt8]
    private let lowercased: [UInt8]
    private var rows: [[Int]]

    init(from input: [UInt8]) {
        self.input = input
        lowercased = input.map(Self.lowercase)
        rows = []
    }

    mutating func measure(_ option: [UInt8], atMost threshold: Int) -> Int? {
        if option == input { return 0 }
        let other = option.map(Self.lowercase)
        if other == lowercased { return 1 }
        let (long, short) =
            other.count < lowercased.count ? (lowercased, other) : (other, lowercased)
        if long.count - short.count > threshold { return nil }
        rows = Array(repeating: Array(0...short.count), count: 3)
        for i in stride(from: 1, through: long.count, by: 1) {
            let up = (i - 1) % 3
            let current = i % 3
            rows[current][0] = i
            var smallest = i
            for j in stride(from: 1, through: short.count, by: 1) {
                let cost = long[i - 1] == short[j - 1] ? 0 : 1
                var cell = min(
                    rows[up][j] + 1, rows[current][j - 1] + 1, rows[up][j - 1] + cost)
                if i > 1, j > 1, long[i - 1] == short[j - 2], long[i - 2] == short[j - 1] {
                    cell = min(cell, rows[(i - 2) % 3][j - 2] + 1)
                }
                smallest = min(smallest, cell)
                rows[current][j] = cell
            }
            if smallest > threshold { return nil }
        }
        let distance = rows[long.count % 3][short.count]
        return distance <= threshold ? distance : nil
    }

    private static func lowercase(_ byte: UInt8) -> UInt8 {
        byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
    }
}

/// The order in which `a2` comes before `a10`: runs of digits compare as numbers.
func naturallyPrecedes(_ left: String.UTF8View, _ right: String.UTF8View) -> Bool {
    let left = Array(left)
    let right = Array(right)
    func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
    /// The digits from an index on, without leading zeros, and where they end.
    func number(_ bytes: [UInt8], _ from: Int) -> (digits: ArraySlice<UInt8>, end: Int) {
        var start = from
        while start < bytes.count, bytes[start] == UInt8(ascii: "0") { start += 1 }
        var end = start
        while end < bytes.count, isDigit(bytes[end]) { end += 1 }
        return (bytes[start..<end], end)
    }
    var l = 0
    var r = 0
    while l < left.count, r < right.count {
        if isDigit(left[l]), isDigit(right[r]) {
            let a = number(left, l)
            let b = number(right, r)
            if a.digits.count != b.digits.count { return a.digits.count < b.digits.count }
            if a.digits != b.digits { return a.digits.lexicographicallyPrecedes(b.digits) }
            if a.end - l != b.end - r { return a.end - l > b.end - r }
            l = a.end
            r = b.end
        } else {
            if left[l] != right[r] { return left[l] < right[r] }
            l += 1
            r += 1
        }
    }
    return left.count - l < right.count - r
}
