// How much of the read lane each requester, address and tenant holds.

/// Counts for requesters, addresses and tenants, in a fixed number of buckets: those that share a
/// bucket share its limits, and outsiders cannot tell who shares one ("stochastic fairness
/// queueing", McKenney, INFOCOM 1990). So memory is bounded and nothing needs to expire.
struct ReadShares {
    /// What one bucket has in flight.
    struct Share {
        /// Sent and not answered.
        var inFlight = 0
        /// Of these, the ones that hold a connection for themselves.
        var holding = 0
        /// How long its reads took recently, in nanoseconds: a moving average with weight 1/8.
        var runTime: UInt64 = 0

        mutating func ran(_ time: UInt64) {
            if time > runTime {
                runTime += (time - runTime) / 8
            } else {
                runTime -= (runTime - time) / 8
            }
        }
    }

    static let bucketCount = 4096
    /// How many times in a row a kind of read must be quick to count as quick again.
    private static let quickRunsToForget: UInt8 = 16

    private let seed: UInt64
    private(set) var requesters = [Share](repeating: Share(), count: bucketCount)
    private(set) var addresses = [Share](repeating: Share(), count: bucketCount)
    private(set) var tenants = [Share](repeating: Share(), count: bucketCount)
    /// Connections that one read holds.
    private(set) var holding = 0
    /// How long reads take, on this machine at this time.
    private(set) var typicalTime = MedianEstimate(1_000_000)
    /// By statement and requester, and by statement and tenant: how many quick runs are still
    /// needed.
    private var doubts = [UInt8](repeating: 0, count: 2 * bucketCount)

    init(seed: UInt64) { self.seed = seed }

    /// The bucket of a requester, address or tenant; 0 is for reads that have none, which have no
    /// limit.
    func bucket(of number: UInt64?) -> Int {
        guard let number else { return 0 }
        return 1 + Int(mixed(number) % UInt64(Self.bucketCount - 1))
    }

    mutating func add(_ call: CallState) {
        requesters[call.requester].inFlight += 1
        addresses[call.address].inFlight += 1
        tenants[call.tenant].inFlight += 1
        if call.isHolding { hold(call) }
    }

    mutating func remove(_ call: CallState) {
        requesters[call.requester].inFlight -= 1
        addresses[call.address].inFlight -= 1
        tenants[call.tenant].inFlight -= 1
        guard call.isHolding else { return }
        requesters[call.requester].holding -= 1
        addresses[call.address].holding -= 1
        tenants[call.tenant].holding -= 1
        holding -= 1
    }

    /// The read, already counted, holds its connection from now on.
    mutating func hold(_ call: CallState) {
        requesters[call.requester].holding += 1
        addresses[call.address].holding += 1
        tenants[call.tenant].holding += 1
        holding += 1
    }

    /// A read has run for this long, in nanoseconds.
    mutating func ran(_ call: CallState, _ time: UInt64) {
        typicalTime.add(time)
        if call.requester > 0 { requesters[call.requester].ran(time) }
        if call.tenant > 0 { tenants[call.tenant].ran(time) }
    }

    /// How many reads of a bucket may be in flight: the limit, or, if its reads take much longer
    /// than those of others, as many as take this long together, and at least one.
    func allowance(of share: Share, limit: Int, time: UInt64) -> Int {
        guard share.runTime > typicalTime.value * Self.unusualFactor else { return limit }
        return min(limit, max(1, Int(time / share.runTime)))
    }

    /// How many times longer than the median an unusual read takes.
    static let unusualFactor: UInt64 = 16

    /// Whether such reads were slow recently.
    func isDoubtful(_ call: CallState) -> Bool {
        (call.requester > 0 && doubts[kind(call, of: call.requester, 0)] > 0)
            || (call.tenant > 0 && doubts[kind(call, of: call.tenant, 1)] > 0)
    }

    mutating func wasSlow(_ call: CallState) {
        if call.requester > 0 {
            doubts[kind(call, of: call.requester, 0)] = Self.quickRunsToForget
        }
        if call.tenant > 0 { doubts[kind(call, of: call.tenant, 1)] = Self.quickRunsToForget }
    }

    mutating func wasQuick(_ call: CallState) {
        for index in [kind(call, of: call.requester, 0), kind(call, of: call.tenant, 1)]
        where doubts[index] > 0 {
            doubts[index] -= 1
        }
    }

    private func kind(_ call: CallState, of bucket: Int, _ table: UInt64) -> Int {
        let number = UInt64(truncatingIfNeeded: bucket) << 32 | UInt64(call.statement) << 1 | table
        return Int(mixed(number) % UInt64(doubts.count))
    }

    // MurmurHash3's finalizer: each bit of the number affects each bit of the result.
    private func mixed(_ number: UInt64) -> UInt64 {
        var bits = number ^ seed
        bits ^= bits >> 33
        bits &*= 0xff51_afd7_ed55_8ccd
        bits ^= bits >> 33
        bits &*= 0xc4ce_b9fe_1a85_ec53
        bits ^= bits >> 33
        return bits
    }
}

/// An estimate of the median of recent values.
///
/// Each value moves the estimate towards itself by a sixteenth of the estimate, so that a few very
/// large values change it no more than a few slightly larger ones.
struct MedianEstimate {
    private(set) var value: UInt64

    init(_ value: UInt64) { self.value = value }

    mutating func add(_ sample: UInt64) {
        if sample > value {
            value += value / 16 + 1
        } else if sample < value {
            value -= value / 16
        }
    }
}
