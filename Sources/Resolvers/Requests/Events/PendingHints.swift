// Hints waiting to be sent, the newest of each complex.

import Synchronization

final class PendingHints: Sendable {
    private let newest = Mutex<[Int32: Int64]>([:])

    func add(_ hint: EventHint) {
        newest.withLock { newest in
            newest[hint.apartment] = max(hint.seq, newest[hint.apartment] ?? hint.seq)
        }
    }

    func take() -> [EventHint] {
        newest.withLock { newest in
            let hints = newest.map { EventHint(apartment: $0.key, seq: $0.value) }
            newest = [:]
            return hints
        }
    }
}
