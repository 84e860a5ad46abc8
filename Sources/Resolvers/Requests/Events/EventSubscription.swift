// One subscriber's queue: bounded, in order, each event once.

import GraphQLCore
import Postgres
import Schema
import Synchronization

/// What a subscriber is interested in.
struct EventInterest: Sendable {
    /// A number that no complex has.
    static let noApartment: Int32 = 0

    let apartment: Int32
    /// Who may receive it.
    let level: AccessLevel
    /// Whether the newest event of an object replaces all waiting ones, and how often one may be
    /// sent.
    var coalescing: Duration?
    /// Decides by the row alone, so that most events cost a subscriber nothing.
    let wants: @Sendable (StoredEvent) -> Bool

    /// Receives nothing, as long as the viewer is signed in.
    static let nothing = EventInterest(apartment: noApartment, level: .signedIn) { _ in false }
}

/// Wakes the one reader of a subscriber's queues.
final class EventWake: Sendable {
    private let stream: AsyncStream<Void>
    private let continuation: AsyncStream<Void>.Continuation

    init() {
        (stream, continuation) = AsyncStream.makeStream(
            of: Void.self, bufferingPolicy: .bufferingNewest(1))
    }

    func up() { continuation.yield() }

    /// Returns when something may be available; false if the waiting task is cancelled.
    func wait() async -> Bool {
        var iterator = stream.makeAsyncIterator()
        return await iterator.next() != nil
    }
}

/// The events of one complex queued for one subscriber.
final class EventSubscription: Sendable {
    private struct State {
        /// The newest offered event.
        var position: Int64
        var waiting: [StoredEvent] = []
        /// When an object's event was last sent, if events coalesce.
        var lastSent: [PostgresUUID: ContinuousClock.Instant] = [:]
        var end: FieldError?
    }

    let interest: EventInterest
    /// SHA-256 of the bearer token.
    let tokenHash: [UInt8]
    private let limit: Int
    private let state: Mutex<State>
    private let wake: EventWake

    init(
        _ interest: EventInterest, tokenHash: [UInt8], after position: Int64, limit: Int,
        wake: EventWake
    ) {
        self.interest = interest
        self.tokenHash = tokenHash
        self.limit = limit
        state = Mutex(State(position: position))
        self.wake = wake
    }

    /// Accepts the new events of a complex, in order.
    ///
    /// - Parameter place: the events read follow it; a subscription that is further back ignores
    ///   them
    func offer(_ events: ArraySlice<StoredEvent>, after place: Int64) {
        let hasNewEvents = state.withLock { state in
            guard state.end == nil, state.position >= place else { return false }
            var hasNewEvents = false
            for event in events where event.seq > state.position {
                guard event.seq == state.position + 1 else {
                    state.end = .missedEvents
                    return true
                }
                state.position = event.seq
                guard interest.wants(event) else { continue }
                append(event, &state)
                hasNewEvents = true
            }
            if state.waiting.count > limit {
                state.waiting = []
                state.end = .tooManyEvents(limit)
            }
            return hasNewEvents
        }
        if hasNewEvents { wake.up() }
    }

    private func append(_ event: StoredEvent, _ state: inout State) {
        guard interest.coalescing != nil,
            let index = state.waiting.firstIndex(where: { $0.object == event.object })
        else {
            state.waiting.append(event)
            return
        }
        // A change of state is not hidden by a later mere update.
        let isWeaker = event.change == .updated && state.waiting[index].change != .updated
        let earlier = state.waiting.remove(at: index)
        state.waiting.append(
            isWeaker
                ? StoredEvent(
                    apartment: event.apartment, seq: event.seq, subject: event.subject,
                    change: earlier.change, object: event.object, parent: event.parent,
                    account: event.account, at: event.at) : event)
    }

    /// Ends the subscription; waiting events are dropped.
    func end(_ error: FieldError) {
        state.withLock { state in
            state.waiting = []
            if state.end == nil { state.end = error }
        }
        wake.up()
    }

    /// Checks whether a delayed event may be sent now.
    func tick() {
        guard interest.coalescing != nil else { return }
        if state.withLock({ !$0.waiting.isEmpty }) { wake.up() }
    }

    func throwIfEnded() throws(FieldError) {
        if let end = state.withLock({ $0.end }) { throw end }
    }

    /// The next event, if one may be sent now.
    func take() throws(FieldError) -> StoredEvent? {
        let (event, end) = state.withLock { state -> (StoredEvent?, FieldError?) in
            if let end = state.end { return (nil, end) }
            guard let interval = interest.coalescing else {
                return (state.waiting.isEmpty ? nil : state.waiting.removeFirst(), nil)
            }
            let now = ContinuousClock.now
            state.lastSent = state.lastSent.filter { $0.value + interval > now }
            guard let index = state.waiting.firstIndex(where: { state.lastSent[$0.object] == nil })
            else { return (nil, nil) }
            let event = state.waiting.remove(at: index)
            state.lastSent[event.object] = now
            return (event, nil)
        }
        if let end { throw end }
        return event
    }
}

extension FieldError {
    /// A subscriber that reads more slowly than its complex writes.
    static func tooManyEvents(_ limit: Int) -> FieldError {
        FieldError(
            "More than \(limit) events waited to be read. Load anew and subscribe again.",
            extensions: [.code(.tooMany)])
    }

    /// A position whose following events are no longer stored.
    static let missedEvents = FieldError(
        "Events after this position are kept no longer. Load anew and subscribe again.",
        extensions: [.code(.badUserInput)])
}
