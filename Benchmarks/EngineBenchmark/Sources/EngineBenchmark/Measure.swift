// CPU time of this process: wall time is unreliable on a shared machine.

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Runs bodies until the median of their CPU time is stable.
struct Measure {
    /// Only measures with one of these names run; all of them if empty.
    let names: Set<String>

    private static func microseconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
    }

    /// Prints name, median, lowest, rounds and the bytes of the result.
    func run(_ name: String, _ body: () async throws -> Int) async rethrows {
        guard names.isEmpty || names.contains(name) else { return }
        var bytes = 0
        let warm = Self.microseconds()
        while Self.microseconds() - warm < 300_000 { bytes = try await body() }
        var rounds: [Double] = []
        let start = Self.microseconds()
        while Self.microseconds() - start < 2_000_000, rounds.count < 20_000 {
            let before = Self.microseconds()
            bytes = try await body()
            rounds.append(Self.microseconds() - before)
        }
        rounds.sort()
        let median = (rounds[rounds.count / 2] * 10).rounded() / 10
        let lowest = (rounds[0] * 10).rounded() / 10
        print("\(name) median_us \(median) lowest_us \(lowest) n \(rounds.count) bytes \(bytes)")
    }
}
