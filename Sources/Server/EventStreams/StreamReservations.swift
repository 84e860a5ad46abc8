// The single connection mode of graphql-sse: a client that wants a stream of events for several
// operations reserves it first, and gets a token that identifies it in the request for the stream
// and in those that use it.
// https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md#single-connection-mode

import Synchronization

/// The client to which a reservation is counted.
enum StreamHolder: Hashable, Sendable {
    case account(String)
    /// Not signed in; nil if there is no address.
    case address(String?)

    /// Whether another holder's requests may use the stream. Addresses change, so they do not
    /// count.
    func isSame(as other: StreamHolder) -> Bool {
        switch (self, other) {
        case (.account(let mine), .account(let theirs)): mine == theirs
        case (.address, .address): true
        default: false
        }
    }
}

/// The reservations of a process, by their tokens.
final class StreamReservations: Sendable {
    private struct Entry {
        let stream: SharedStream
        let holder: StreamHolder
        /// When it expires; nil while its stream is open.
        var end: ContinuousClock.Instant?
    }

    private struct State {
        var entries: [String: Entry] = [:]
        var counts: [StreamHolder: Int] = [:]
    }

    let limits: ReservationLimits
    private let state = Mutex(State())

    init(_ limits: ReservationLimits = ReservationLimits()) { self.limits = limits }

    var count: Int { state.withLock { $0.entries.count } }

    /// - Parameter authorization: the holder's proven identity
    /// - Returns: the token; nil if there are too many
    func reserve(
        for holder: StreamHolder, _ authorization: Authorization,
        at now: ContinuousClock.Instant = .now
    ) -> String? {
        let token = Self.token()
        let most =
            switch holder {
            case .account: limits.perAccount
            case .address: limits.perAddress
            }
        return state.withLock { state in
            guard state.entries.count < limits.reservations,
                state.counts[holder, default: 0] < most
            else { return nil }
            state.counts[holder, default: 0] += 1
            state.entries[token] = Entry(
                stream: SharedStream(holder, authorization, limits), holder: holder,
                end: now + limits.wait)
            return token
        }
    }

    /// The stream of a token; nil if there is none.
    func stream(_ token: String) -> SharedStream? {
        state.withLock { $0.entries[token]?.stream }
    }

    enum Claim {
        case stream(SharedStream)
        /// Its stream is already open.
        case taken
        case unknown
    }

    /// Takes the reservation for a connection, once. Its holder removes it.
    func claim(_ token: String) -> Claim {
        state.withLock { state in
            guard let entry = state.entries[token] else { return .unknown }
            guard entry.end != nil else { return .taken }
            state.entries[token]?.end = nil
            return .stream(entry.stream)
        }
    }

    /// The stream has ended.
    func remove(_ token: String) {
        state.withLock { _ = Self.remove(token, &$0) }
    }

    /// Drops reservations whose stream was not opened.
    func expire(at now: ContinuousClock.Instant = .now) async {
        let late = state.withLock { state in
            state.entries.filter { $0.value.end.map { $0 <= now } ?? false }.keys
                .compactMap { Self.remove($0, &state) }
        }
        for stream in late { await stream.close() }
    }

    private static func remove(_ token: String, _ state: inout State) -> SharedStream? {
        guard let entry = state.entries.removeValue(forKey: token) else { return nil }
        let count = state.counts[entry.holder, default: 1]
        state.counts[entry.holder] = count > 1 ? count - 1 : nil
        return entry.stream
    }

    /// 128 random bits: the only proof that a browser's EventSource can present.
    private static func token() -> String {
        var random = SystemRandomNumberGenerator()
        return (0..<2).map { _ in
            let digits = String(random.next(), radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }
}
