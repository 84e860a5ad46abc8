// A fair queue: sources take turns, so that one source's many entries do not delay another's.

/// A bounded queue of elements by their source. Each operation is linear in the bound.
struct FairQueue<Source: Hashable & Sendable, Element: Sendable>: Sendable {
    /// The outcome for an element.
    enum Admission: Sendable {
        case taken
        /// It displaced an element of a source with more of them.
        case takenInsteadOf(Element)
        /// The queue is full, and no source has more elements than this one would.
        case refused
    }

    /// Maximum number of waiting elements.
    let limit: Int
    private(set) var count = 0
    private var waiting: [Source: [Element]] = [:]
    /// Sources with waiting elements, in order of turns.
    private var turns: [Source] = []

    init(limit: Int) {
        self.limit = limit
    }

    /// Adds an element after the others of its source. If the queue is full, it displaces the last
    /// one of the source with the most, unless that is this source.
    mutating func append(_ element: Element, from source: Source) -> Admission {
        guard count >= limit else {
            insert(element, source)
            return .taken
        }
        let own = waiting[source]?.count ?? 0
        guard
            let crowd = turns.max(by: {
                waiting[$0, default: []].count < waiting[$1, default: []].count
            }),
            waiting[crowd, default: []].count > own + 1,
            let evicted = waiting[crowd]?.popLast()
        else { return .refused }
        count -= 1
        insert(element, source)
        return .takenInsteadOf(evicted)
    }

    /// The next element: the first of the source whose turn it is.
    mutating func popFirst() -> Element? {
        guard let source = turns.first, var elements = waiting[source], !elements.isEmpty else {
            return nil
        }
        turns.removeFirst()
        let element = elements.removeFirst()
        waiting[source] = elements.isEmpty ? nil : elements
        if !elements.isEmpty { turns.append(source) }
        count -= 1
        return element
    }

    /// Removes the first element for which this is true; nil if the source has none.
    mutating func remove(from source: Source, where isIt: (Element) -> Bool) -> Element? {
        guard var elements = waiting[source], let index = elements.firstIndex(where: isIt) else {
            return nil
        }
        let element = elements.remove(at: index)
        waiting[source] = elements.isEmpty ? nil : elements
        if elements.isEmpty { turns.removeAll { $0 == source } }
        count -= 1
        return element
    }

    private mutating func insert(_ element: Element, _ source: Source) {
        if waiting[source] == nil { turns.append(source) }
        waiting[source, default: []].append(element)
        count += 1
    }
}
