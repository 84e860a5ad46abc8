// A client with an open connection presents a new token, and its subscriptions continue. A refresh
// ends the old token at once, so for a moment they continue without the new one.

import Synchronization

/// The token of a connection's subscriptions, after the one that they were opened with.
public final class HeldToken: Sendable {
    /// How long a connection may take to present the token that its own was exchanged for.
    public static let grace = Duration.seconds(10)

    private struct State {
        /// Of the newest token that the client has presented.
        var hash: [UInt8]?
        /// Of the token that the session has meanwhile, which the client has not presented yet.
        var exchanged: (hash: [UInt8], until: ContinuousClock.Instant)?
    }

    private let state = Mutex(State())

    public init() {}

    /// The client has presented a token of the same account.
    public func renew(_ token: String) {
        guard let hash = Token.hash(of: token, .access) else { return }
        state.withLock { $0 = State(hash: hash) }
    }

    /// - Parameter first: of the token that a subscription was opened with
    func hash(
        after first: [UInt8], at now: ContinuousClock.Instant = .now
    ) -> [UInt8] {
        state.withLock { state in
            if let exchanged = state.exchanged, now < exchanged.until { return exchanged.hash }
            return state.hash ?? first
        }
    }

    /// The session has a new token. The client is waited for once.
    func wait(for hash: [UInt8], at now: ContinuousClock.Instant = .now) {
        state.withLock { state in
            guard state.exchanged == nil else { return }
            state.exchanged = (hash, now + Self.grace)
        }
    }

    /// Whether the client has not been waited for yet.
    var mayWait: Bool { state.withLock { $0.exchanged == nil } }
}
