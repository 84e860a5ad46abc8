// Durations, in buckets.

/// Counts of durations by upper bounds.
struct LatencyHistogram: Sendable {
    /// Upper bounds of the buckets in microseconds; longer durations are in none of them.
    static let bounds: [Int64] = [
        500, 1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000,
        2_500_000, 5_000_000, 10_000_000, 30_000_000,
    ]

    private(set) var counts = [Int](repeating: 0, count: bounds.count)
    private(set) var count = 0
    private(set) var microseconds: Int64 = 0

    mutating func add(_ took: Duration) {
        let value = max(0, took.microseconds)
        count += 1
        microseconds &+= value
        if let bucket = Self.bounds.firstIndex(where: { value <= $0 }) { counts[bucket] += 1 }
    }

    /// Writes the samples of a histogram with cumulative buckets.
    func write(
        _ name: String, _ labels: [(String, String)], to page: inout PrometheusText
    ) {
        var sum = 0
        for (bound, count) in zip(Self.bounds, counts) {
            sum += count
            page.sample(name + "_bucket", labels + [("le", "\(Double(bound) / 1_000_000)")], sum)
        }
        page.sample(name + "_bucket", labels + [("le", "+Inf")], count)
        page.sample(name + "_sum", labels, Double(microseconds) / 1_000_000)
        page.sample(name + "_count", labels, count)
    }
}
