// glibc keeps what is freed, in pieces between what is still used: after ten thousand sockets have left, a
// process would hold their memory for good. It is told to give it back when much was freed.

import CMalloc
import ServiceLifecycle

/// Decides when memory is given back, by how much is used. Pure.
struct FreedMemory {
    /// What must have been freed since memory was last given back, in bytes; and that it is this
    /// share of what was used then, so that a large heap is not walked through for little.
    static let bytes = 16 << 20
    static let share = 8

    /// The most that was used since.
    private var peak = 0

    /// - Parameter used: bytes that the program uses now
    /// - Returns: whether memory is to be given back now
    mutating func isDue(used: Int) -> Bool {
        peak = max(peak, used)
        let freed = peak - used
        guard freed >= Self.bytes, freed >= peak / Self.share else { return false }
        peak = used
        return true
    }
}

/// Gives memory back to the system every few seconds in which much was freed.
struct MemoryKeeper: Service {
    private static let interval = Duration.seconds(5)

    func run() async throws {
        await cancelWhenGracefulShutdown {
            var freed = FreedMemory()
            while !Task.isCancelled {
                if freed.isDue(used: danji_malloc_used()) { danji_malloc_trim() }
                try? await Task.sleep(for: Self.interval)
            }
        }
    }
}
