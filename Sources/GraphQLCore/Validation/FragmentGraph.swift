// Which fragments spread which: strongly connected components, so that what a fragment reaches is
// computed once per component, never once per spread. Nothing recurses.

/// The spreads between fragments, ordered so that what a fragment spreads comes before it.
/// Tarjan's algorithm with an explicit stack.
struct FragmentGraph: Sendable {
    /// By fragment: its component. Components are numbered callees first.
    private(set) var components: [Int32]
    private(set) var componentCount: Int32 = 0
    /// Fragments by component, callees first.
    private(set) var order: [Int32] = []
    /// Whether some fragment reaches itself.
    private(set) var hasCycle = false

    init(_ facts: DocumentFacts) {
        let count = facts.fragments.count
        components = Array(repeating: -1, count: count)
        order.reserveCapacity(count)
        var search = Search(count: count)
        for root in 0..<count where search.numbers[root] < 0 {
            visit(Int32(root), facts, &search)
        }
    }

    private struct Search {
        var numbers: [Int32]
        var lowest: [Int32]
        var next: [Int]
        var isOpen: [Bool]
        var open: [Int32] = []
        var path: [Int32] = []
        var counter: Int32 = 0

        init(count: Int) {
            numbers = Array(repeating: -1, count: count)
            lowest = Array(repeating: -1, count: count)
            next = Array(repeating: 0, count: count)
            isOpen = Array(repeating: false, count: count)
        }

        mutating func enter(_ fragment: Int32, _ facts: DocumentFacts) {
            numbers[Int(fragment)] = counter
            lowest[Int(fragment)] = counter
            counter += 1
            next[Int(fragment)] = facts.fragments[Int(fragment)].spreads.lowerBound
            isOpen[Int(fragment)] = true
            open.append(fragment)
            path.append(fragment)
        }
    }

    private mutating func visit(_ root: Int32, _ facts: DocumentFacts, _ search: inout Search) {
        search.enter(root, facts)
        while let fragment = search.path.last {
            let index = Int(fragment)
            if search.next[index] < facts.fragments[index].spreads.upperBound {
                let target = facts.spreads[search.next[index]].fragment
                search.next[index] += 1
                guard target >= 0 else { continue }
                if target == fragment { hasCycle = true }
                if search.numbers[Int(target)] < 0 {
                    search.enter(target, facts)
                } else if search.isOpen[Int(target)] {
                    search.lowest[index] = min(
                        search.lowest[index], search.numbers[Int(target)])
                }
            } else {
                search.path.removeLast()
                if let caller = search.path.last {
                    search.lowest[Int(caller)] = min(
                        search.lowest[Int(caller)], search.lowest[index])
                }
                if search.lowest[index] == search.numbers[index] { close(fragment, &search) }
            }
        }
    }

    /// The fragment and everything above it on the stack form one component.
    private mutating func close(_ fragment: Int32, _ search: inout Search) {
        var size = 0
        while let member = search.open.popLast() {
            search.isOpen[Int(member)] = false
            components[Int(member)] = componentCount
            order.append(member)
            size += 1
            if member == fragment { break }
        }
        if size > 1 { hasCycle = true }
        componentCount += 1
    }

    /// By fragment: how deep its selection sets nest, fragments expanded. A spread that closes a
    /// cycle adds nothing.
    func expandedDepths(_ facts: DocumentFacts) -> [Int32] {
        var depths = [Int32](repeating: 0, count: components.count)
        for fragment in order {
            let own = facts.fragments[Int(fragment)]
            depths[Int(fragment)] = expandedDepth(own.depth, own.spreads, depths, facts)
        }
        return depths
    }

    func expandedDepth(
        _ own: Int32, _ spreads: Range<Int>, _ depths: [Int32], _ facts: DocumentFacts
    ) -> Int32 {
        var depth = own
        for spread in facts.spreads[spreads] where spread.fragment >= 0 {
            depth = max(depth, spread.depth + depths[Int(spread.fragment)])
        }
        return depth
    }
}
