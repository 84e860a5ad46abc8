// Fragments that spread themselves would never end.

/// https://spec.graphql.org/September2026/#sec-Fragment-Spreads-Must-Not-Form-Cycles
struct NoFragmentCyclesRule: ValidationRule {
    static let name = "NoFragmentCycles"
    static let events: ValidationEvents = []

    /// A fragment that is being followed.
    private struct Step {
        let fragment: Int32
        let spreads: [NodeIndex]
        var next = 0
    }

    private var isVisited: [Bool] = []
    /// By fragment: its position on the path, -1 if it is not on it.
    private var pathIndex: [Int] = []

    mutating func finish(_ context: inout ValidationContext) {
        guard context.fragmentGraph.hasCycle else { return }
        let count = context.facts.fragments.count
        isVisited = Array(repeating: false, count: count)
        pathIndex = Array(repeating: -1, count: count)
        for fragment in 0..<Int32(count) where !isVisited[Int(fragment)] {
            follow(fragment, &context)
        }
    }

    private mutating func follow(_ root: Int32, _ context: inout ValidationContext) {
        var steps: [Step] = []
        var path: [NodeIndex] = []
        func step(_ fragment: Int32) -> Step {
            isVisited[Int(fragment)] = true
            pathIndex[Int(fragment)] = path.count
            return Step(fragment: fragment, spreads: Self.spreads(of: fragment, context))
        }
        steps.append(step(root))
        while let top = steps.last, !context.isAborted {
            guard top.next < top.spreads.count else {
                pathIndex[Int(top.fragment)] = -1
                steps.removeLast()
                if !steps.isEmpty { path.removeLast() }
                continue
            }
            steps[steps.count - 1].next += 1
            context.spend(1)
            let spread = top.spreads[top.next]
            let target = context.facts.elements[Int(spread)]
            guard target >= 0 else { continue }
            if pathIndex[Int(target)] >= 0 {
                report(path[pathIndex[Int(target)]...] + [spread], &context)
            } else if !isVisited[Int(target)] {
                path.append(spread)
                steps.append(step(target))
            }
        }
    }

    private func report(_ cycle: ArraySlice<NodeIndex>, _ context: inout ValidationContext) {
        guard let last = cycle.last else { return }
        let name = context.document.shownName(of: last)
        let via = cycle.dropLast().map { "\"\(context.document.shownName(of: $0))\"" }
        context.report(
            "Cannot spread fragment \"\(name)\" within itself"
                + (via.isEmpty ? "." : " via \(via.joined(separator: ", "))."),
            offsets: cycle.map { context.document[$0].start })
    }

    /// The spreads of a fragment: of each selection set first its own, then those of the sets
    /// nested in it, the last one first.
    private static func spreads(
        of fragment: Int32, _ context: ValidationContext
    ) -> [NodeIndex] {
        var spreads: [NodeIndex] = []
        var open = [context.facts.fragments[Int(fragment)].selectionSet]
        while let set = open.popLast() {
            for selection in context.document.children(of: set) {
                if context.document[selection].kind == .fragmentSpread {
                    spreads.append(selection)
                } else if let nested = context.document.child(of: selection, .selectionSet) {
                    open.append(nested)
                }
            }
        }
        return spreads
    }
}
