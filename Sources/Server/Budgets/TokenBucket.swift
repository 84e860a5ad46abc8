// A bucket that fills evenly. Pure; time is a number of seconds from any fixed moment.

/// What one payer may spend: `limit` points at once, and as many in each window after that.
struct TokenBucket: Equatable {
    let limit: Int
    /// Seconds in which an empty bucket fills.
    let window: Double
    /// When it is full; any moment of the past where it is full now.
    private var fullAt = -Double.infinity

    /// A full bucket.
    init(limit: Int, window: Double) {
        self.limit = limit
        self.window = window
    }

    /// The whole points in it.
    func left(at now: Double) -> Int {
        let missing = secondsUntilFull(at: now) * Double(limit) / window
        // What rounding takes from a point does not make it less than one.
        return min(limit, max(0, Int((Double(limit) - missing + 1e-6).rounded(.down))))
    }

    func secondsUntilFull(at now: Double) -> Double { max(0, fullAt - now) }

    /// Seconds until so many points are in it; those of a full bucket are enough for everything.
    func wait(for points: Int, at now: Double) -> Double {
        guard left(at: now) < min(points, limit) else { return 0 }
        let rest = Double(limit - min(points, limit)) * window / Double(limit)
        return max(0, secondsUntilFull(at: now) - rest)
    }

    /// Takes points, whether they are there or not: a bucket may owe one window at most.
    mutating func take(_ points: Int, at now: Double) {
        let spent = Double(points) * window / Double(limit)
        fullAt = min(max(fullAt, now) + spent, now + 2 * window)
    }

    /// Puts points back that were taken and not spent.
    mutating func give(_ points: Int) { fullAt -= Double(points) * window / Double(limit) }
}
