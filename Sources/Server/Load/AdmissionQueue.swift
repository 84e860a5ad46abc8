// How many operations of one kind run at once, who waits, and who is sent away. Pure; time is a
// number of seconds from any fixed moment.
//
// By Little's law, what is under way is the rate at which operations end times the time that each
// takes. The limit is therefore the measured rate times the time that an operation may take: it
// follows the machine and the work, and holds the latency where it is. Who waits longer than a
// client would is sent away. Where the oldest has waited for half of that time, the newest goes
// first: those whose time is nearly over anyway would keep everybody late.
// https://queue.acm.org/detail.cfm?id=2839461 (adaptive LIFO, controlled delay)

/// The operations of one kind.
struct AdmissionQueue {
    enum Verdict: Equatable {
        case run
        case wait
        case shed
    }

    private let limits: LoadLimits
    private(set) var running = 0
    /// Operations that may run at once, for now.
    private(set) var limit: Int
    private(set) var shedCount = 0
    /// Who waits, by number, and since when.
    private var arrivals: [UInt64: Double] = [:]
    /// The numbers in order; some may have left.
    private var order: [UInt64] = []
    private var head = 0
    /// Of the present interval.
    private var intervalStart: Double?
    private var endedCount = 0
    private var wasFull = false
    private var lastShed: Double?

    init(_ limits: LoadLimits) {
        self.limits = limits
        limit = limits.leastRunning
    }

    var waiting: Int { arrivals.count }

    /// Whether somebody was sent away in the last seconds.
    func hasShed(within seconds: Double, at now: Double) -> Bool {
        lastShed.map { now - $0 <= seconds } ?? false
    }

    /// An operation wants to run. Numbers grow.
    mutating func arrive(_ number: UInt64, at now: Double) -> Verdict {
        adjust(at: now)
        if running < limit, arrivals.isEmpty {
            running += 1
            return .run
        }
        wasFull = true
        guard arrivals.count < limits.waiting else {
            shed(1, at: now)
            return .shed
        }
        arrivals[number] = now
        order.append(number)
        return .wait
    }

    /// An operation has ended.
    ///
    /// - Returns: those who run now
    mutating func ended(at now: Double) -> [UInt64] {
        running -= 1
        endedCount += 1
        adjust(at: now)
        var admitted: [UInt64] = []
        while running < limit, let next = next(at: now) {
            running += 1
            admitted.append(next)
        }
        return admitted
    }

    /// Time passes.
    ///
    /// - Returns: those whose wait was too long; they are sent away
    mutating func expire(at now: Double) -> [UInt64] {
        adjust(at: now)
        var late: [UInt64] = []
        while let number = order[head...].first {
            if let arrival = arrivals[number] {
                guard now - arrival >= limits.longestWait else { break }
                arrivals[number] = nil
                late.append(number)
            }
            head += 1
        }
        if !late.isEmpty { shed(late.count, at: now) }
        tidy()
        return late
    }

    /// Somebody does not wait any more.
    ///
    /// - Returns: whether it was still waiting
    mutating func leave(_ number: UInt64) -> Bool {
        guard arrivals.removeValue(forKey: number) != nil else { return false }
        tidy()
        return true
    }

    private mutating func shed(_ count: Int, at now: Double) {
        shedCount += count
        lastShed = now
    }

    private mutating func next(at now: Double) -> UInt64? {
        defer { tidy() }
        while head < order.count, arrivals[order[head]] == nil { head += 1 }
        guard head < order.count, let oldest = arrivals[order[head]] else { return nil }
        let isLate = now - oldest > limits.longestWait / 2
        while head < order.count {
            let number: UInt64
            if isLate {
                number = order.removeLast()
            } else {
                number = order[head]
                head += 1
            }
            if arrivals.removeValue(forKey: number) != nil { return number }
        }
        return nil
    }

    private mutating func tidy() {
        if arrivals.isEmpty {
            order.removeAll(keepingCapacity: order.capacity <= 1_024)
            head = 0
        } else if order.count > 64, order.count > 2 * arrivals.count {
            order = order[head...].filter { arrivals[$0] != nil }
            head = 0
        }
    }

    /// Once in an interval the limit becomes what ends in the time that an operation should take.
    private mutating func adjust(at now: Double) {
        guard let start = intervalStart else {
            intervalStart = now
            return
        }
        let elapsed = now - start
        guard elapsed >= limits.interval else { return }
        // An idle interval tells nothing.
        if wasFull {
            let wanted = Int((Double(endedCount) / elapsed * limits.target).rounded(.up))
            // Slow to fall and no faster to rise than twice: an interval may be unlike the next.
            let next = min(max(wanted, limit - max(1, limit / 4)), limit * 2)
            limit = min(max(next, limits.leastRunning), limits.mostRunning)
        }
        intervalStart = now
        endedCount = 0
        wasFull = !arrivals.isEmpty
    }
}
