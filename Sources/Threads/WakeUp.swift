// Wakes a thread that waits for descriptors.

internal import CLinux
internal import Glibc

/// A descriptor that becomes readable when any thread says so. It is closed with its last
/// reference.
package final class WakeUp: Sendable {
    package let descriptor: Int32

    /// Traps if the process has no descriptor left.
    package init() {
        descriptor = eventfd(0, Int32(EFD_NONBLOCK | EFD_CLOEXEC))
        precondition(descriptor >= 0, "no descriptor")
    }

    deinit { close(descriptor) }

    package func wake() {
        var one: UInt64 = 1
        _ = write(descriptor, &one, 8)
    }

    /// Makes it unreadable until the next `wake()`.
    package func drain() {
        var value: UInt64 = 0
        _ = read(descriptor, &value, 8)
    }
}
