// The connections of each event loop: counted, and checked once a second for overdue ones, so that
// none needs its own timer.

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

    init(_ loop: any EventLoop) { self.loop = loop }

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
        for connection in connections.values { connection.look() }
    }
}

/// The number of connections, in total and per address.
final class ConnectionCounts: Sendable {
    private struct State {
        var all = 0
        var byAddress: [IPAddress: Int] = [:]
        var loops: [ObjectIdentifier: NIOLoopBound<LoopConnections>] = [:]
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
        state.withLock { state in
            state.all -= 1
            guard let address, let count = state.byAddress[address] else { return }
            state.byAddress[address] = count > 1 ? count - 1 : nil
        }
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
