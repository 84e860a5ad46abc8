// A POSIX thread with a name, and a pipe that wakes it from `poll`. Blocking calls must not run on
// Swift's cooperative threads.

internal import Glibc
internal import Synchronization

/// A thread that runs one closure. It is joined once, or detached when the last reference is
/// released.
final class WorkerThread: Sendable {
    private final class Start {
        let name: String
        let body: @Sendable () -> Void
        init(name: String, body: @escaping @Sendable () -> Void) {
            self.name = name
            self.body = body
        }
    }

    private let handle: Mutex<pthread_t?>

    /// Traps if the system has no thread left: nothing useful could run.
    init(name: String, body: @escaping @Sendable () -> Void) {
        var thread = pthread_t()
        // Ownership passes to the thread, which takes it back as its first step.
        let start = Unmanaged.passRetained(Start(name: name, body: body))
        let result = pthread_create(
            &thread, nil,
            { argument in
                guard let argument else { return nil }
                let start = Unmanaged<Start>.fromOpaque(argument).takeRetainedValue()
                WorkerThread.prepare(name: start.name)
                start.body()
                return nil
            }, start.toOpaque())
        precondition(result == 0, "no thread")
        handle = Mutex(thread)
    }

    deinit {
        handle.withLock { if let thread = $0 { pthread_detach(thread) } }
    }

    /// Waits until the closure has returned. Later calls return at once.
    func join() {
        let thread = handle.withLock { handle -> pthread_t? in
            defer { handle = nil }
            return handle
        }
        if let thread { pthread_join(thread, nil) }
    }

    /// All signals except those of a crash are left to the other threads; a write to a closed
    /// socket must return EPIPE here, not end the process, and hiredis does not arrange that
    /// itself.
    private static func prepare(name: String) {
        var signals = sigset_t()
        sigfillset(&signals)
        for fault in [SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGABRT] {
            sigdelset(&signals, fault)
        }
        pthread_sigmask(SIG_BLOCK, &signals, nil)
        // Swift does not import pthread_setname_np. Without the name everything still works.
        let comm = open("/proc/thread-self/comm", O_WRONLY | O_CLOEXEC)
        guard comm >= 0 else { return }
        _ = name.withCString { write(comm, $0, strlen($0)) }
        close(comm)
    }
}

/// Wakes a thread out of `poll`.
final class WakePipe: Sendable {
    let readEnd: Int32
    private let writeEnd: Int32

    /// Traps if the process has no descriptor left.
    init() {
        var ends: [Int32] = [-1, -1]
        let result = pipe(&ends)
        precondition(result == 0, "no descriptor")
        readEnd = ends[0]
        writeEnd = ends[1]
        for end in ends {
            _ = fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK)
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        }
    }

    deinit {
        close(readEnd)
        close(writeEnd)
    }

    /// A full pipe is fine: the thread has enough to read already.
    func wake() {
        var byte: UInt8 = 0
        _ = write(writeEnd, &byte, 1)
    }

    func drain() {
        var bytes: (UInt64, UInt64) = (0, 0)
        while read(readEnd, &bytes, 16) == 16 {}
    }

    /// Sleeps until `socket` is ready, the pipe was written to, or `limit` has passed.
    func poll(socket: Int32?, writing: Bool = false, limit: Interval?) -> Readiness {
        let events = Int16(POLLIN) | (writing ? Int16(POLLOUT) : 0)
        var descriptors = (
            pollfd(fd: socket ?? -1, events: events, revents: 0),
            pollfd(fd: readEnd, events: Int16(POLLIN), revents: 0)
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
