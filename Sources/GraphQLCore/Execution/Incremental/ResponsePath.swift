// A place in a response, as numbers: there may be thousands of deferred places.

/// A response path of one document.
/// https://spec.graphql.org/September2026/#sec-Path
struct ResponsePath: Sendable, Equatable {
    /// Keys as symbols, positions in lists as their complement.
    private(set) var steps: [Int32] = []

    var count: Int { steps.count }

    mutating func append(key: Symbol) { steps.append(key.rawValue) }
    mutating func append(index: Int) { steps.append(~Int32(clamping: index)) }
    mutating func removeLast() { steps.removeLast() }

    /// The path without its first steps.
    func dropFirst(_ count: Int) -> ResponsePath {
        ResponsePath(steps: Array(steps.dropFirst(count)))
    }

    /// The path of the enclosing value.
    var parent: ResponsePath { ResponsePath(steps: Array(steps.dropLast())) }

    func segments(_ document: Document) -> [PathSegment] {
        steps.map { step in
            step < 0
                ? .index(Int(~step)) : .key(document.text(of: Symbol(rawValue: step)))
        }
    }
}
