// A few places for heavy work, shared fairly.

import Synchronization

/// A fixed number of places. A holder has at most one of them, and waiting holders take turns: one
/// with a hundred files delays another by one.
final class FairSlots<Holder: Hashable & Sendable>: Sendable {
    private struct State {
        var free: Int
        var holding: Set<Holder> = []
        /// By holder, first come first.
        var waiting: [Holder: [CheckedContinuation<Void, Never>]] = [:]
        /// The waiting holders in order of their turns.
        var turns: [Holder] = []
    }

    private let state: Mutex<State>

    init(_ count: Int) {
        state = Mutex(State(free: count))
    }

    /// How many hold or wait for a place.
    var asked: Int {
        state.withLock { state in
            state.holding.count + state.waiting.values.reduce(0) { $0 + $1.count }
        }
    }

    /// Waits for a place; `give` returns it.
    func take(for holder: Holder) async {
        await withCheckedContinuation { continuation in
            let isFree = state.withLock { state in
                if state.free > 0, !state.holding.contains(holder), state.waiting[holder] == nil {
                    state.free -= 1
                    state.holding.insert(holder)
                    return true
                }
                if state.waiting[holder] == nil { state.turns.append(holder) }
                state.waiting[holder, default: []].append(continuation)
                return false
            }
            if isFree { continuation.resume() }
        }
    }

    func release(from holder: Holder) {
        let next = state.withLock { state -> CheckedContinuation<Void, Never>? in
            state.free += 1
            state.holding.remove(holder)
            // Linear in the number of waiting holders.
            guard let turn = state.turns.firstIndex(where: { !state.holding.contains($0) }) else {
                return nil
            }
            let chosen = state.turns.remove(at: turn)
            guard var line = state.waiting.removeValue(forKey: chosen), !line.isEmpty else {
                return nil
            }
            let next = line.removeFirst()
            if !line.isEmpty {
                state.waiting[chosen] = line
                state.turns.append(chosen)
            }
            state.free -= 1
            state.holding.insert(chosen)
            return next
        }
        next?.resume()
    }
}
