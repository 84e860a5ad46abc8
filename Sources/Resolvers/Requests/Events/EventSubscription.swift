// One subscriber's queue: bounded, in order, each event once. It waits as an object in the reader's
// table, without a task.

import GraphQLCore
import Postgres
import Schema
import Synchronization

/// A subscriber, as far as events need to know.
struct Subscriber: Sendable {
    let account: PostgresUUID
    let session: PostgresUUID
    /// SHA-256 of the bearer token of the request.
    let firstHash: [UInt8]
    let origin: RequestOrigin

    /// SHA-256 of the token that counts now.
    var tokenHash: [UInt8] { origin.heldToken?.hash(after: firstHash) ?? firstHash }
}

/// The events queued for one subscriber.
final class EventSubscription: Sendable {
    private struct Position {
        let apartment: Int32
        /// The newest offered event.
        var seq: Int64
    }

    private struct State {
        var positions: [Position]
        var waiting: [StoredEvent] = []
        /// When an object's event was last sent, if events coalesce.
        var lastSent: [PostgresUUID: ContinuousClock.Instant] = [:]
        /// Set while a response is requested.
        var receive: ResponseReceiver?
        /// An event is being answered, or waits to be.
        var isInDelivery = false
        var end: FieldError?
        var isCancelled = false
    }

    let group: EventGroup
    let subscriber: Subscriber
    private let limit: Int
    private let state: Mutex<State>

    /// - Parameter positions: the newest event of each of the group's complexes that the
    ///   subscriber has
    init(_ group: EventGroup, _ subscriber: Subscriber, after positions: [Int64], limit: Int) {
        self.group = group
        self.subscriber = subscriber
        self.limit = limit
        state = Mutex(
            State(
                positions: zip(group.interests, positions).map {
                    Position(apartment: $0.apartment, seq: $1)
                }))
    }

    // MARK: - The reader

    /// Accepts the new events of a complex, in order.
    ///
    /// - Parameter place: the events read follow it; a subscription that is further back ignores
    ///   them
    /// - Returns: whether an event is to be delivered now
    func offer(
        _ events: ArraySlice<StoredEvent>, in interest: EventInterest, after place: Int64
    ) -> Bool {
        let (isDue, failed) = state.withLock { state -> (Bool, (ResponseReceiver, FieldError)?) in
            guard state.end == nil,
                let index = state.positions.firstIndex(where: {
                    $0.apartment == interest.apartment
                }), state.positions[index].seq >= place
            else { return (false, nil) }
            for event in events where event.seq > state.positions[index].seq {
                guard event.seq == state.positions[index].seq + 1 else {
                    return (false, Self.end(.missedEvents, &state))
                }
                state.positions[index].seq = event.seq
                if interest.wants(event) { Self.append(event, interest, &state) }
            }
            if state.waiting.count > limit {
                return (false, Self.end(.tooManyEvents(limit), &state))
            }
            return (becomesDue(&state), nil)
        }
        if let (receive, error) = failed { receive(.failure(error)) }
        return isDue
    }

    private static func append(
        _ event: StoredEvent, _ interest: EventInterest, _ state: inout State
    ) {
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
        let failed = state.withLock { Self.end(error, &$0) }
        if let (receive, error) = failed { receive(.failure(error)) }
    }

    private static func end(
        _ error: FieldError, _ state: inout State
    ) -> (ResponseReceiver, FieldError)? {
        state.waiting = []
        if state.end == nil { state.end = error }
        // What is being answered is not shown any more.
        return state.receive.take().map { ($0, state.end ?? error) }
    }

    /// - Returns: whether a delayed event may be sent now
    func tick() -> Bool {
        guard group.interests.contains(where: { $0.coalescing != nil }) else { return false }
        return state.withLock { becomesDue(&$0) }
    }

    // MARK: - The client

    /// A response is requested.
    ///
    /// - Returns: whether an event is to be delivered now
    func request(_ receive: @escaping ResponseReceiver) -> Bool {
        let (isDue, result) = state.withLock {
            state -> (Bool, Result<StreamedResponse?, any Error>?) in
            if state.isCancelled { return (false, .success(nil)) }
            if let end = state.end { return (false, .failure(end)) }
            state.receive = receive
            return (becomesDue(&state), nil)
        }
        if let result { receive(result) }
        return isDue
    }

    func cancel() {
        let receive = state.withLock { state in
            state.isCancelled = true
            state.waiting = []
            return state.receive.take()
        }
        receive?(.success(nil))
    }

    // MARK: - Delivery

    private func becomesDue(_ state: inout State) -> Bool {
        guard state.receive != nil, !state.isInDelivery, state.end == nil,
            next(in: &state) != nil
        else { return false }
        state.isInDelivery = true
        return true
    }

    /// The place of the next event that may be sent now.
    private func next(in state: inout State) -> Int? {
        if state.lastSent.isEmpty || state.waiting.isEmpty { return state.waiting.indices.first }
        let now = ContinuousClock.now
        let interval = group.interests.compactMap(\.coalescing).max() ?? .zero
        state.lastSent = state.lastSent.filter { $0.value + interval > now }
        return state.waiting.firstIndex { state.lastSent[$0.object] == nil }
    }

    /// Takes the next event for delivery; nil if there is none, or nobody waits for it.
    func take() -> StoredEvent? {
        state.withLock { state in
            guard state.receive != nil, state.end == nil, let index = next(in: &state) else {
                state.isInDelivery = false
                return nil
            }
            let event = state.waiting.remove(at: index)
            if group.interest(in: event.apartment)?.coalescing != nil {
                state.lastSent[event.object] = .now
            }
            return event
        }
    }

    /// Whether the event that was taken is still wanted.
    var isWanted: Bool { state.withLock { $0.receive != nil } }

    /// The taken event's response.
    func deliver(_ response: StreamedResponse) {
        let receive = state.withLock { state in
            state.isInDelivery = false
            return state.receive.take()
        }
        receive?(.success(response))
    }

    /// The taken event is nothing for this subscriber.
    ///
    /// - Returns: whether another one is to be delivered now
    func skip() -> Bool {
        state.withLock { state in
            state.isInDelivery = false
            return becomesDue(&state)
        }
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
