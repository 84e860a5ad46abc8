// The connections of each event loop: counted, and checked once a second for overdue ones, so that
// none needs its own timer.

import GraphQLCore
import NIOCore
import Synchronization

/// A connection that is checked once a second, on its event loop.
protocol PeriodicallyChecked: AnyObject {
    /// Checks whether the client is too slow.
    func look()
}

/// The connections of one event loop. Used on it alone.
final class LoopConnections {
    private var connections: [ObjectIdentifier: any PeriodicallyChecked] = [:]
    private var sweep: RepeatedTask?
    private let loop: any EventLoop
    /// The response that was written last, for others who get the same one.
    private var shared: (response: StreamedResponse, buffer: ByteBuffer)?

    init(_ loop: any EventLoop) { self.loop = loop }

    /// A response as bytes, which all connections that get it refer to.
    func buffer(of response: StreamedResponse) -> ByteBuffer {
        if let shared, shared.response === response { return shared.buffer }
        let buffer = ByteBuffer(bytes: response.response.bytes)
        shared = (response, buffer)
        return buffer
    }

    func add(_ connection: any PeriodicallyChecked) {
        connections[ObjectIdentifier(connection)] = connection
        guard sweep == nil else { return }
        let bound = NIOLoopBound(self, eventLoop: loop)
        sweep = loop.scheduleRepeatedTask(initialDelay: .seconds(1), delay: .seconds(1)) { _ in
            bound.value.look()
        }
    }

    func remove(_ connection: any PeriodicallyChecked) {
        connections[ObjectIdentifier(connection)] = nil
        guard connections.isEmpty else { return }
        sweep?.cancel()
        sweep = nil
    }

    private func look() {
        shared = nil
        for connection in connections.values { connection.look() }
    }
}

/// The number of connections, in total and per address.
final class ConnectionCounts: Sendable {
    private struct State {
        var all = 0
        var byAddress: [IPAddress: Int] = [:]
        var loops: [ObjectIdentifier: NIOLoopBound<LoopConnections>] = [:]
        /// Whether a task waits for all connections, and its continuation once it does.
        var isAwaited = false
        var waiter: CheckedContinuation<Void, Never>?
    }

    private let limits: HTTPLimits
    private let isExempt: @Sendable (IPAddress) -> Bool
    private let state = Mutex(State())

    /// - Parameter isExempt: whether an address is a proxy's, shared by many clients
    init(_ limits: HTTPLimits, isExempt: @escaping @Sendable (IPAddress) -> Bool) {
        self.limits = limits
        self.isExempt = isExempt
    }

    var count: Int { state.withLock { $0.all } }

    /// Counts a new connection.
    ///
    /// - Returns: false if there are too many; then it is not counted
    func admit(_ address: IPAddress?) -> Bool {
        let isExempt = address.map(isExempt) ?? true
        return state.withLock { state in
            guard state.all < limits.connections else { return false }
            if let address, !isExempt {
                let count = state.byAddress[address, default: 0]
                guard count < limits.connectionsPerAddress else { return false }
                state.byAddress[address] = count + 1
            }
            state.all += 1
            return true
        }
    }

    /// A connection that was counted has closed.
    func release(_ address: IPAddress?) {
        let waiter = state.withLock { state -> CheckedContinuation<Void, Never>? in
            state.all -= 1
            if let address, let count = state.byAddress[address] {
                state.byAddress[address] = count > 1 ? count - 1 : nil
            }
            return state.all == 0 ? Self.endWait(&state) : nil
        }
        waiter?.resume()
    }

    /// Returns when no counted connection is left; at once where another task waits for that.
    func waitForAll() async {
        let isFirst = state.withLock { state in
            defer { state.isAwaited = true }
            return !state.isAwaited
        }
        guard isFirst else { return }
        await withCheckedContinuation { continuation in
            let isOver = state.withLock { state in
                state.waiter = continuation
                return state.all == 0 ? Self.endWait(&state) : nil
            }
            isOver?.resume()
        }
    }

    private static func endWait(_ state: inout State) -> CheckedContinuation<Void, Never>? {
        // One that does not wait yet sees for itself that nothing is left.
        guard let waiter = state.waiter else { return nil }
        state.isAwaited = false
        state.waiter = nil
        return waiter
    }

    /// The connections of the current event loop.
    func of(_ loop: any EventLoop) -> LoopConnections {
        loop.assertInEventLoop()
        return state.withLock { state in
            if let known = state.loops[ObjectIdentifier(loop)] { return known }
            let made = NIOLoopBound(LoopConnections(loop), eventLoop: loop)
            state.loops[ObjectIdentifier(loop)] = made
            return made
        }.value
    }
}
