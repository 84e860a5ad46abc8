// A POSIX thread with a name. Blocking calls must not run on Swift's cooperative threads.

internal import Glibc
internal import Synchronization

/// A thread that runs one closure. It is joined once, or detached when the last reference is
/// released.
package final class WorkerThread: Sendable {
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
    @discardableResult
    package init(name: String, body: @escaping @Sendable () -> Void) {
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
    package func join() {
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
