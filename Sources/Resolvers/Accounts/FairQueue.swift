// A queue in which nobody's many keep another's one waiting: sources take turns.

/// A bounded queue of elements by their source. Each operation costs at most the bound.
struct FairQueue<Source: Hashable & Sendable, Element: Sendable>: Sendable {
    /// What became of an element.
    enum Admission: Sendable {
        case taken
        /// Another of a source with more of them went without its turn.
        case takenInsteadOf(Element)
        /// The queue is full, and no source has more in it than this one would.
        case refused
    }

    /// Elements that may wait.
    let limit: Int
    private(set) var count = 0
    private var waiting: [Source: [Element]] = [:]
    /// Sources with elements that wait, whose turn is next first.
    private var turns: [Source] = []

    init(limit: Int) {
        self.limit = limit
    }

    /// Puts an element behind the others of its source. Where the queue is full, the last one of
    /// the source that has most gives way, unless that is this source.
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

    /// Takes the first element out for which this is true; nil where the source has none such.
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
