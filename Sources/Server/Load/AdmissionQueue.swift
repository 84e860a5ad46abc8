// How many operations of one kind run at once, who waits, and who is sent away. Pure; time is a
// number of seconds from any fixed moment.
//
// By Little's law, what is under way is the rate at which operations end times the time that each
// takes. The limit is therefore the measured rate times the time that an operation may take: it
// follows the machine and the work, and holds the latency where it is. Who waits longer than a
// client would is sent away. Where the oldest has waited for half of that time, the newest goes
// first: those whose time is nearly over anyway would keep everybody late.
//
// One payer's slow operations do not keep others waiting: beyond its share it gets a place only
// while half of all are free.
// https://queue.acm.org/detail.cfm?id=2839461 (adaptive LIFO, controlled delay)

/// The operations of one kind.
struct AdmissionQueue {
    enum Verdict: Equatable {
        case run
        case wait
        case shed
    }

    private struct Arrival {
        let time: Double
        let payer: BudgetPayer?
    }

    private let limits: LoadLimits
    private(set) var running = 0
    /// Operations that may run at once, for now.
    private(set) var limit: Int
    private(set) var shedCount = 0
    /// Running operations of those who are known.
    private var runningOf: [BudgetPayer: Int] = [:]
    /// Who waits, by number.
    private var arrivals: [UInt64: Arrival] = [:]
    private var waitingOf: [BudgetPayer: Int] = [:]
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
        limit = limits.minimumRunning
    }

    var waiting: Int { arrivals.count }

    /// Whether somebody was sent away in the last seconds.
    func hasShed(within seconds: Double, at now: Double) -> Bool {
        lastShed.map { now - $0 <= seconds } ?? false
    }

    /// An operation wants to run. Numbers grow.
    ///
    /// - Parameter payer: nil where nobody is known
    mutating func arrive(_ number: UInt64, of payer: BudgetPayer? = nil, at now: Double) -> Verdict
    {
        adjust(at: now)
        // Whoever waits while there is room waits for its own share.
        if mayRun(payer) {
            begin(payer)
            return .run
        }
        wasFull = true
        let own = payer.flatMap { waitingOf[$0] } ?? 0
        guard arrivals.count < limits.waiting, own < limits.waitingPerPayer else {
            shed(1, at: now)
            return .shed
        }
        arrivals[number] = Arrival(time: now, payer: payer)
        if let payer { waitingOf[payer] = own + 1 }
        order.append(number)
        return .wait
    }

    /// An operation has ended.
    ///
    /// - Returns: those who run now
    mutating func ended(of payer: BudgetPayer? = nil, at now: Double) -> [UInt64] {
        running -= 1
        if let payer { Self.decrease(&runningOf, payer) }
        endedCount += 1
        adjust(at: now)
        var admitted: [UInt64] = []
        while let (number, arrival) = next(at: now) {
            begin(arrival.payer)
            admitted.append(number)
        }
        tidy()
        return admitted
    }

    private func mayRun(_ payer: BudgetPayer?) -> Bool {
        guard running < limit else { return false }
        guard let payer else { return true }
        return runningOf[payer, default: 0] < limits.share || running < limit / 2
    }

    private mutating func begin(_ payer: BudgetPayer?) {
        running += 1
        if let payer { runningOf[payer, default: 0] += 1 }
    }

    private static func decrease(_ counts: inout [BudgetPayer: Int], _ payer: BudgetPayer) {
        let count = counts[payer, default: 1]
        counts[payer] = count > 1 ? count - 1 : nil
    }

    /// Time passes.
    ///
    /// - Returns: those whose wait was too long; they are sent away
    mutating func expire(at now: Double) -> [UInt64] {
        adjust(at: now)
        var late: [UInt64] = []
        while head < order.count {
            let number = order[head]
            if let arrival = arrivals[number] {
                guard now - arrival.time >= limits.maximumWait else { break }
                _ = take(number)
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
        guard take(number) != nil else { return false }
        tidy()
        return true
    }

    private mutating func take(_ number: UInt64) -> Arrival? {
        guard let arrival = arrivals.removeValue(forKey: number) else { return nil }
        if let payer = arrival.payer { Self.decrease(&waitingOf, payer) }
        return arrival
    }

    private mutating func shed(_ count: Int, at now: Double) {
        shedCount += count
        lastShed = now
    }

    /// Who runs next, if anybody may.
    private mutating func next(at now: Double) -> (UInt64, Arrival)? {
        guard running < limit else { return nil }
        while head < order.count, arrivals[order[head]] == nil { head += 1 }
        while head < order.count, let last = order.last, arrivals[last] == nil {
            order.removeLast()
        }
        guard head < order.count, let oldest = arrivals[order[head]] else { return nil }
        let isLate = now - oldest.time > limits.maximumWait / 2
        var index = isLate ? order.count - 1 : head
        var looked = 0
        while index >= head, index < order.count, looked < limits.looks {
            let number = order[index]
            if let arrival = arrivals[number] {
                if mayRun(arrival.payer) {
                    _ = take(number)
                    return (number, arrival)
                }
                looked += 1
            }
            index += isLate ? -1 : 1
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
            limit = min(max(next, limits.minimumRunning), limits.maximumRunning)
        }
        intervalStart = now
        endedCount = 0
        wasFull = !arrivals.isEmpty
    }
}
