// epoll, and what wakes it.

import CLinux
import Glibc
import Threads

/// Waits for sockets on one thread; any thread may wake it.
struct Poller: Sendable {
    struct Event {
        /// What was registered; nil for a wake-up.
        let token: UInt64?
        let isReadable: Bool
        let isWritable: Bool
    }

    private let poll: Int32
    private let wakeUp = WakeUp()
    private static let wakeToken = UInt64.max

    init() {
        poll = epoll_create1(Int32(EPOLL_CLOEXEC))
        precondition(poll >= 0, "the system gives no descriptor")
        var event = epoll_event()
        event.events = EPOLLIN.rawValue
        event.data.u64 = Self.wakeToken
        epoll_ctl(poll, EPOLL_CTL_ADD, wakeUp.descriptor, &event)
    }

    func wake() { wakeUp.wake() }

    /// Registers a descriptor or changes the events it waits for. A descriptor that was closed and
    /// opened again under its number is no longer registered, so both calls are tried.
    func watch(_ descriptor: Int32, token: UInt64, reading: Bool, writing: Bool) -> Bool {
        var event = epoll_event()
        event.events = (reading ? EPOLLIN.rawValue : 0) | (writing ? EPOLLOUT.rawValue : 0)
        event.data.u64 = token
        if epoll_ctl(poll, EPOLL_CTL_MOD, descriptor, &event) == 0 { return true }
        return epoll_ctl(poll, EPOLL_CTL_ADD, descriptor, &event) == 0
    }

    func forget(_ descriptor: Int32) {
        epoll_ctl(poll, EPOLL_CTL_DEL, descriptor, nil)
    }

    /// Waits at most this long (nil: forever) and appends the events.
    func wait(milliseconds: Int32?, _ events: inout [Event]) {
        withUnsafeTemporaryAllocation(of: epoll_event.self, capacity: 64) { buffer in
            let count = epoll_wait(poll, buffer.baseAddress, 64, milliseconds ?? -1)
            if count <= 0 { return }
            for event in buffer[..<Int(count)] {
                if event.data.u64 == Self.wakeToken {
                    wakeUp.drain()
                    events.append(Event(token: nil, isReadable: true, isWritable: false))
                } else {
                    let broken = EPOLLERR.rawValue | EPOLLHUP.rawValue
                    events.append(
                        Event(
                            token: event.data.u64,
                            isReadable: event.events & (EPOLLIN.rawValue | broken) != 0,
                            isWritable: event.events & (EPOLLOUT.rawValue | broken) != 0))
                }
            }
        }
    }

    func close() { Glibc.close(poll) }
}
