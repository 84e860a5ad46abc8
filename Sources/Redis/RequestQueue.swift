// Tracks the commands waiting to be sent and those waiting for their replies. Pure: no lock, no
// clock.

internal import DequeModule

/// What is known about a command besides its bytes.
struct Queued<Payload> {
    let payload: Payload
    /// Encoded size.
    let bytes: Int
    /// When its caller gives up. All commands have the same limit, so the queue is in this order,
    /// give or take the moment between reading the clock and taking the lock.
    let deadline: Moment
}

extension Queued: Sendable where Payload: Sendable {}

/// The bounded queue between callers and the thread. It refuses at once: while the breaker is open,
/// when a limit is reached, and after its end.
struct RequestQueue<Payload>: ~Copyable {
    enum Admission: Equatable, Sendable {
        /// Queued; the thread sleeps and must be woken if `wake`.
        case accepted(wake: Bool)
        case refused(RedisError)
    }

    enum Gate: Equatable, Sendable { case open, shut, ended }

    let maximumCount: Int
    let maximumBytes: Int
    private(set) var bytes = 0
    private(set) var gate = Gate.shut
    private var entries = Deque<Queued<Payload>>()
    private var isThreadAsleep = false

    init(maximumCount: Int, maximumBytes: Int) {
        self.maximumCount = maximumCount
        self.maximumBytes = maximumBytes
    }

    var count: Int { entries.count }

    mutating func admit(_ entry: Queued<Payload>) -> Admission {
        switch gate {
        case .shut: return .refused(.unavailable)
        case .ended: return .refused(.closed)
        case .open: break
        }
        guard entries.count < maximumCount, entry.bytes <= maximumBytes - bytes else {
            return .refused(.overloaded)
        }
        bytes += entry.bytes
        entries.append(entry)
        defer { isThreadAsleep = false }
        return .accepted(wake: isThreadAsleep)
    }

    /// Removes the oldest commands, at least one if there is any, then as many as stay within both
    /// limits.
    mutating func take(maximumCount: Int, maximumBytes: Int) -> [Queued<Payload>] {
        var batch: [Queued<Payload>] = []
        batch.reserveCapacity(min(entries.count, maximumCount))
        var batchBytes = 0
        while let entry = entries.first {
            let fits = batch.count < maximumCount && batchBytes + entry.bytes <= maximumBytes
            guard fits || batch.isEmpty else { break }
            batchBytes += entry.bytes
            batch.append(entries.removeFirst())
        }
        bytes -= batchBytes
        return batch
    }

    /// Removes commands past their deadline.
    mutating func expire(at now: Moment) -> [Queued<Payload>] {
        var expired: [Queued<Payload>] = []
        while let entry = entries.first, entry.deadline <= now {
            bytes -= entry.bytes
            expired.append(entries.removeFirst())
        }
        return expired
    }

    /// When `expire` has something to do.
    var nextDeadline: Moment? { entries.first?.deadline }

    mutating func open() {
        if gate == .shut { gate = .open }
    }

    /// Refuses from now on; returns what was queued.
    mutating func shut() -> [Queued<Payload>] {
        if gate == .open { gate = .shut }
        return removeAll()
    }

    /// Refuses permanently. What is queued remains until it is taken or removed.
    mutating func end() { gate = .ended }

    mutating func removeAll() -> [Queued<Payload>] {
        defer {
            entries.removeAll()
            bytes = 0
        }
        return Array(entries)
    }

    /// The thread has nothing to do: true if that is still so, and the next admission then asks to
    /// wake it, once. False if there is something to take.
    mutating func sleep() -> Bool {
        isThreadAsleep = entries.isEmpty
        return isThreadAsleep
    }
}

/// Commands sent and awaiting replies, which arrive in the order of the commands.
struct InFlight<Payload>: ~Copyable {
    private var entries = Deque<Queued<Payload>>()
    /// Entries before this one have expired; they keep their place because their replies still
    /// arrive.
    private var expired = 0

    var count: Int { entries.count }
    var isEmpty: Bool { entries.isEmpty }

    mutating func append(_ entry: Queued<Payload>) { entries.append(entry) }

    /// The command that the next reply belongs to; nil if the server sent something unsolicited.
    mutating func reply() -> Queued<Payload>? {
        guard let entry = entries.popFirst() else { return nil }
        expired = max(0, expired - 1)
        return entry
    }

    /// The commands whose callers must be answered now, each reported once.
    mutating func expire(at now: Moment) -> [Payload] {
        var late: [Payload] = []
        while expired < entries.count, entries[expired].deadline <= now {
            late.append(entries[expired].payload)
            expired += 1
        }
        return late
    }

    /// The earliest deadline that has not passed yet.
    var nextDeadline: Moment? {
        expired < entries.count ? entries[expired].deadline : nil
    }

    /// The connection is lost, and with it the replies.
    mutating func removeAll() -> [Queued<Payload>] {
        defer {
            entries.removeAll()
            expired = 0
        }
        return Array(entries)
    }
}
