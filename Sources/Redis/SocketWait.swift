// Waiting for one socket, until it is ready or somebody wakes the thread.

internal import Glibc
internal import Threads

extension WakeUp {
    /// Sleeps until `socket` is ready, the thread was woken, or `limit` has passed.
    func poll(socket: Int32?, writing: Bool = false, limit: Interval?) -> Readiness {
        let events = Int16(POLLIN) | (writing ? Int16(POLLOUT) : 0)
        var descriptors = (
            pollfd(fd: socket ?? -1, events: events, revents: 0),
            pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        )
        let count = withUnsafeMutableBytes(of: &descriptors) {
            Glibc.poll(
                $0.assumingMemoryBound(to: pollfd.self).baseAddress, 2,
                limit?.pollMilliseconds ?? -1)
        }
        guard count > 0 else { return Readiness() }
        if descriptors.1.revents != 0 { drain() }
        let happened = Int32(descriptors.0.revents)
        return Readiness(
            isReadable: happened & (POLLIN | POLLHUP | POLLERR | POLLNVAL) != 0,
            isWritable: happened & POLLOUT != 0)
    }

    struct Readiness {
        var isReadable = false
        var isWritable = false
    }
}
