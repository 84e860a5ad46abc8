// A process counts the ballots of a poll once: the difference between two counts of the same poll
// would reveal votes.

import Crypto
import Postgres
import Synchronization

/// Which ballots this process opened at the count of each poll. See
/// docs/decisions/0007-secret-ballots.md for what this stops and what it does not.
package final class CountedBallotBoxes: Sendable {
    /// Maximum remembered polls; the oldest is forgotten first.
    static let limit = 20_000

    private struct State {
        var digests: [TenantKey: [UInt8]] = [:]
        /// In the order of their counts, as a ring.
        var polls: [TenantKey] = []
        var oldest = 0
    }

    private let state = Mutex(State())
    private let limit: Int

    package init(limit: Int = CountedBallotBoxes.limit) { self.limit = limit }

    /// Whether this process has counted ballots of a poll.
    func hasCounted(_ poll: TenantKey) -> Bool { state.withLock { $0.digests[poll] != nil } }

    /// Whether these ballots may be counted: those of a poll that was not counted before, or the
    /// same ones again, if their count was not stored. They are remembered before anything about
    /// them is revealed.
    ///
    /// - Parameter digest: of the sealed ballots, see `SealedDigest`
    func admits(_ digest: [UInt8], of poll: TenantKey) -> Bool {
        state.withLock { state in
            if let counted = state.digests[poll] { return counted == digest }
            if state.polls.count < limit {
                state.polls.append(poll)
            } else {
                state.digests[state.polls[state.oldest]] = nil
                state.polls[state.oldest] = poll
                state.oldest = (state.oldest + 1) % limit
            }
            state.digests[poll] = digest
            return true
        }
    }
}

/// SHA-256 over sealed ballots in the order of their IDs.
struct SealedDigest {
    private var hash = SHA256()

    mutating func add(_ ballot: PostgresUUID, _ sealed: [UInt8]) {
        var out = ByteWriter()
        out.uuid(ballot)
        out.array(sealed)
        hash.update(data: out.bytes)
    }

    var bytes: [UInt8] { Array(hash.finalize()) }
}
