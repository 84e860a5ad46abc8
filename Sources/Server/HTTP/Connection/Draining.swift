// The time between the signal to stop and the stop: requests are still accepted and answered, each
// response closes its connection, and /health/ready asks for no more.

import Synchronization

/// Whether the process is draining.
final class Draining: Sendable {
    private let state = Atomic(false)

    var isOn: Bool { state.load(ordering: .relaxed) }

    func begin() { state.store(true, ordering: .relaxed) }
}
