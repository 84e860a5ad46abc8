// The arena while it is being filled.
//
// Proof of safety: `base` is the address of the elements of `storage`, an array that this
// noncopyable struct alone owns and that only `grow` replaces, so the elements do not move until
// `grow` takes their new address. Nodes are plain bits: elements past `count` need no
// initialisation and are never read. Indices come from `append`, so they are below `count`; debug
// builds check that.

/// A growing array of nodes with one comparison per append, handed over without a copy at the end.
struct NodeBuffer: ~Copyable {
    private var storage: [Node]
    private var base: UnsafeMutablePointer<Node>
    private var capacity: Int
    private(set) var count = 0

    init(capacity: Int) {
        let newCapacity = max(capacity, 8)
        storage = Self.allocate(newCapacity)
        base = Self.address(&storage)
        self.capacity = newCapacity
    }

    /// The nodes. No copy is made.
    consuming func finish() -> [Node] {
        let unused = storage.count - count
        storage.removeLast(unused)
        return storage
    }

    private static func allocate(_ count: Int) -> [Node] {
        [Node](unsafeUninitializedCapacity: count) { $1 = count }
    }

    private static func address(_ array: inout [Node]) -> UnsafeMutablePointer<Node> {
        array.withUnsafeMutableBufferPointer { buffer in
            guard let base = buffer.baseAddress else { preconditionFailure("never empty") }
            return base
        }
    }

    /// - Parameter progress: how much of the source has been read. The rest is expected to need as
    ///   many nodes per byte, so growing once is usually enough and wastes little.
    @inline(__always)
    mutating func append(_ node: Node, progress: (done: Int, all: Int)) {
        if count == capacity { grow(progress) }
        base[count] = node
        count += 1
    }

    @inline(never)
    private mutating func grow(_ progress: (done: Int, all: Int)) {
        let share = Double(progress.all) / Double(max(progress.done, 1))
        let expected = Int(min(Double(count) * share * 1.05, Double(capacity) * 8)) + 16
        let newCapacity = max(expected, capacity + capacity / 2)
        var larger = Self.allocate(newCapacity)
        let target = Self.address(&larger)
        target.update(from: base, count: count)
        storage = larger
        base = target
        capacity = newCapacity
    }

    subscript(index: Int) -> Node {
        @inline(__always) get {
            assert(index >= 0 && index < count)
            return base[index]
        }
        @inline(__always) nonmutating _modify {
            assert(index >= 0 && index < count)
            yield &base[index]
        }
    }

    /// Reverses the nodes from an index on.
    func reverse(from index: Int) {
        let tail = UnsafeMutableBufferPointer(start: base + index, count: count - index)
        var (low, high) = (0, tail.count - 1)
        while low < high {
            tail.swapAt(low, high)
            low += 1
            high -= 1
        }
    }
}
