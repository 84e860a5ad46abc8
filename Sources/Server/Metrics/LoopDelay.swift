// How late event loops are: a busy one delays every connection on it.

import NIOCore
import ServiceLifecycle
import Synchronization

/// Schedules an immediate task on every event loop a few times a second, and records the longest
/// delay.
final class LoopDelay: Service {
    private struct State {
        /// The longest delay of the current ten seconds and of the ten before.
        var present: Duration = .zero
        var before: Duration = .zero
        var rounds = 0
    }

    /// Rounds in the current ten seconds.
    private static let rounds = 40

    private let group: any EventLoopGroup
    private let state = Mutex(State())

    init(_ group: any EventLoopGroup) { self.group = group }

    var seconds: Double {
        let longest = state.withLock { max($0.present, $0.before) }
        return Double(longest.microseconds) / 1_000_000
    }

    func run() async throws {
        try? await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                try await Task.sleep(for: .milliseconds(250))
                await self.ask()
            }
        }
    }

    private func ask() async {
        var longest = Duration.zero
        for loop in group.makeIterator() {
            let start = ContinuousClock.now
            guard let end = try? await loop.submit({ ContinuousClock.now }).get() else { continue }
            longest = max(longest, end - start)
        }
        state.withLock { [longest] state in
            state.present = max(state.present, longest)
            state.rounds += 1
            guard state.rounds == Self.rounds else { return }
            state.before = state.present
            state.present = .zero
            state.rounds = 0
        }
    }
}
