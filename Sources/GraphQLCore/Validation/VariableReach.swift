// Which variables an operation uses through fragments: sets are propagated through the fragments
// once, 64 kinds of usage at a time, never per operation.

/// For each operation the kinds of places where it or a fragment that it reaches uses variables.
struct VariableReach: Sendable {
    /// By operation: positions, each once. Empty where the document uses no variable.
    private var positions: [[Int32]]
    /// What it cost.
    private(set) var steps = 0

    init(_ facts: DocumentFacts, _ graph: FragmentGraph) {
        positions = []
        guard !facts.positions.isEmpty else { return }
        positions = Array(repeating: [], count: facts.operations.count)
        if facts.operations.count == 1 || facts.fragments.isEmpty {
            collectDirectly(facts)
        } else {
            propagate(facts, graph)
        }
    }

    func positions(ofOperation index: Int) -> [Int32] {
        positions.isEmpty ? [] : positions[index]
    }

    private mutating func collectDirectly(_ facts: DocumentFacts) {
        /// By position: the operation that reached it last.
        var reachedBy = [Int](repeating: -1, count: facts.positions.count)
        for (index, operation) in facts.operations.enumerated() {
            var found: [Int32] = []
            func add(_ usages: Range<Int>) {
                steps += 1 + usages.count
                for usage in facts.usages[usages] where reachedBy[Int(usage.position)] != index {
                    reachedBy[Int(usage.position)] = index
                    found.append(usage.position)
                }
            }
            add(operation.usages)
            if !operation.spreads.isEmpty {
                for fragment in facts.reachableFragments(from: operation.spreads) {
                    add(facts.fragments[Int(fragment)].usages)
                }
            }
            positions[index] = found
        }
    }

    /// A usage's owner, a component of fragments or an operation, by position.
    private struct Occurrence {
        let position: Int32
        let owner: Int32
    }

    private mutating func propagate(_ facts: DocumentFacts, _ graph: FragmentGraph) {
        var inFragments: [Occurrence] = []
        for (index, fragment) in facts.fragments.enumerated() {
            for usage in facts.usages[fragment.usages] {
                inFragments.append(
                    Occurrence(position: usage.position, owner: graph.components[index]))
            }
        }
        var inOperations: [Occurrence] = []
        for (index, operation) in facts.operations.enumerated() {
            for usage in facts.usages[operation.usages] {
                inOperations.append(Occurrence(position: usage.position, owner: Int32(index)))
            }
        }
        inFragments.sort { $0.position < $1.position }
        inOperations.sort { $0.position < $1.position }
        steps += inFragments.count + inOperations.count
        var nextInFragments = 0
        var nextInOperations = 0
        for base in stride(from: 0, to: Int32(facts.positions.count), by: 64) {
            var words = [UInt64](repeating: 0, count: Int(graph.componentCount))
            Self.mark(&words, inFragments, &nextInFragments, base)
            for fragment in graph.order {
                let component = Int(graph.components[Int(fragment)])
                for spread in facts.spreads[facts.fragments[Int(fragment)].spreads]
                where spread.fragment >= 0 {
                    words[component] |= words[Int(graph.components[Int(spread.fragment)])]
                }
            }
            var reached = [UInt64](repeating: 0, count: facts.operations.count)
            Self.mark(&reached, inOperations, &nextInOperations, base)
            for (index, operation) in facts.operations.enumerated() {
                for spread in facts.spreads[operation.spreads] where spread.fragment >= 0 {
                    reached[index] |= words[Int(graph.components[Int(spread.fragment)])]
                }
                append(reached[index], base, to: index)
            }
            steps += (facts.spreads.count + facts.fragments.count + reached.count) / 4
        }
    }

    private static func mark(
        _ words: inout [UInt64], _ occurrences: [Occurrence], _ next: inout Int, _ base: Int32
    ) {
        while next < occurrences.count, occurrences[next].position < base + 64 {
            let occurrence = occurrences[next]
            words[Int(occurrence.owner)] |= 1 << UInt64(occurrence.position - base)
            next += 1
        }
    }

    private mutating func append(_ word: UInt64, _ base: Int32, to operation: Int) {
        var rest = word
        while rest != 0 {
            positions[operation].append(base + Int32(rest.trailingZeroBitCount))
            rest &= rest - 1
        }
    }
}
