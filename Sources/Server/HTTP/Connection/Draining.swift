// The time between the wish to end and the end: requests are still taken and answered, each answer
// says that it is the connection's last, and /health/ready says that no more should come.

import Synchronization

/// Whether the process is about to end.
final class Draining: Sendable {
    private let state = Atomic(false)

    var isOn: Bool { state.load(ordering: .relaxed) }

    func begin() { state.store(true, ordering: .relaxed) }
}
