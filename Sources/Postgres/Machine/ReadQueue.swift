// Reads waiting for a connection; requesters take turns.

import DequeModule

/// A queue for each requester, served in turn. Requesters are numbers of buckets, see `ReadShares`.
struct ReadQueue {
    private var queues: [Deque<Int>]
    /// Requesters with waiting reads, each once.
    private var turns = Deque<Int>()
    private(set) var count = 0

    init(requesters: Int) { queues = Array(repeating: [], count: requesters) }

    /// How many requesters have waiting reads.
    var requesterCount: Int { turns.count }

    /// The next read.
    var first: Int? { turns.first.flatMap { queues[$0].first } }

    func contains(_ requester: Int) -> Bool { !queues[requester].isEmpty }

    mutating func append(_ call: Int, of requester: Int) {
        if queues[requester].isEmpty { turns.append(requester) }
        queues[requester].append(call)
        count += 1
    }

    /// Returns a sent read to the head of its requester's queue; that requester is next.
    mutating func prepend(_ call: Int, of requester: Int) {
        if queues[requester].isEmpty { turns.prepend(requester) }
        queues[requester].prepend(call)
        count += 1
    }

    /// Removes the first read; the next turn is another requester's.
    mutating func removeFirst() {
        let requester = turns.removeFirst()
        queues[requester].removeFirst()
        count -= 1
        if !queues[requester].isEmpty { turns.append(requester) }
    }

    /// The first read must wait: the next turn is another requester's, and this one's next turn is
    /// for another of its reads.
    mutating func passOver() {
        let requester = turns.removeFirst()
        turns.append(requester)
        if queues[requester].count > 1 {
            queues[requester].append(queues[requester].removeFirst())
        }
    }

    mutating func remove(_ call: Int, of requester: Int) {
        guard let index = queues[requester].firstIndex(of: call) else { return }
        queues[requester].remove(at: index)
        count -= 1
        if queues[requester].isEmpty { turns.removeAll { $0 == requester } }
    }

    /// Removes the newest read of the requester with the most reads, if it has more than
    /// `requester`.
    mutating func takeNewest(ofMoreThan requester: Int) -> Int? {
        guard let longest = turns.max(by: { queues[$0].count < queues[$1].count }),
            queues[longest].count > queues[requester].count,
            let call = queues[longest].last
        else { return nil }
        remove(call, of: longest)
        return call
    }
}
