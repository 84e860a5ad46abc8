// What due work has come to since the process began.

import Synchronization

/// Counts the turns of each kind of due work.
public final class DueWorkCounts: Sendable {
    public struct Step: Sendable, Equatable {
        /// Turns that ended without an error, those that found nothing due too.
        public fileprivate(set) var runs = 0
        public fileprivate(set) var failures = 0
        /// The things that were done.
        public fileprivate(set) var items = 0
    }

    private let steps = Mutex<[String: Step]>([:])

    init() {}

    /// By the step's name.
    public var all: [(name: String, counts: Step)] {
        steps.withLock { $0.sorted { $0.key < $1.key }.map { (name: $0.key, counts: $0.value) } }
    }

    func done(_ step: String, items: Int) {
        steps.withLock { steps in
            steps[step, default: Step()].runs += 1
            steps[step, default: Step()].items += items
        }
    }

    func failed(_ step: String) {
        steps.withLock { $0[step, default: Step()].failures += 1 }
    }
}
