// glibc keeps what is freed, in pieces between what is still used: after ten thousand sockets have
// left, a process would hold their memory for good. It is told to give it back when there is much
// of it.

import CMalloc
import Foundation
import ServiceLifecycle

/// Decides when memory is given back, by how much of it is free. Pure.
struct FreedMemory {
    /// What must be free beyond what could not be given back before, in bytes; and that it is this
    /// share of what is used, so that a large heap is not walked through for little.
    static let bytes = 16 << 20
    static let share = 8

    /// What is free and could not be given back: parts of pages, stacks of threads.
    private var kept = 0

    /// - Parameters:
    ///   - used: bytes that the program uses
    ///   - resident: bytes that the system has given it for data
    /// - Returns: whether memory is to be given back now
    mutating func isDue(used: Int, resident: Int) -> Bool {
        let free = max(0, resident - used)
        kept = min(kept, free)
        return free - kept >= max(Self.bytes, used / Self.share)
    }

    /// Memory was given back.
    mutating func wasReturned(used: Int, resident: Int) { kept = max(0, resident - used) }
}

/// Gives memory back to the system every few seconds in which there is much of it.
struct MemoryKeeper: Service {
    private static let interval = Duration.seconds(5)

    func run() async throws {
        await cancelWhenGracefulShutdown {
            var freed = FreedMemory()
            while !Task.isCancelled {
                try? await Task.sleep(for: Self.interval)
                guard let resident = Self.resident else { continue }
                guard freed.isDue(used: danji_malloc_used(), resident: resident) else { continue }
                danji_malloc_trim()
                freed.wasReturned(used: danji_malloc_used(), resident: Self.resident ?? resident)
            }
        }
    }

    /// Bytes of memory that belong to no file; nil where the system does not say.
    private static var resident: Int? {
        guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else {
            return nil
        }
        // Pages: of the address space, resident, of these those of files.
        let pages = text.split(separator: " ").prefix(3).compactMap { Int($0) }
        guard pages.count == 3 else { return nil }
        return (pages[1] - pages[2]) * sysconf(Int32(_SC_PAGESIZE))
    }
}
