// The node's only reader of events: reads the complexes of its subscribers on a hint and at least
// twice a second, and delivers events in the order of commits.

import GraphQLCore
import Logging
import Postgres
import Synchronization

/// Reads the events of complexes that have subscribers and delivers them.
public final class EventReader: Sendable {
    private struct WatchedApartment {
        /// Everything up to here was delivered.
        var position: Int64
        var subscriptions: [ObjectIdentifier: EventSubscription] = [:]
    }

    /// Subscriptions share what is equal.
    private struct SharedGroup {
        let group: EventGroup
        var count = 0
    }

    private struct State {
        var watched: [Int32: WatchedApartment] = [:]
        var groups: [EventGroup.Key: SharedGroup] = [:]
        var count = 0
        /// Complexes with a pending hint.
        var hinted: Set<Int32> = []
        /// Whether to read all of them.
        var looksEverywhere = false
        var lastFailure: ContinuousClock.Instant?
    }

    let limits: EventLimits
    private let delivery: EventDelivery
    private let database: PostgresClient
    private let hints: EventHints
    private let channel: String
    private let logger: Logger
    private let state = Mutex(State())
    private let wakes: AsyncStream<Void>
    private let wake: AsyncStream<Void>.Continuation

    init(
        _ database: PostgresClient, hints: EventHints, channel: String, limits: EventLimits,
        logger: Logger
    ) {
        self.database = database
        self.hints = hints
        self.channel = channel
        self.limits = limits
        delivery = EventDelivery(database, limits)
        self.logger = logger
        (wakes, wake) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    }

    /// Reads until the task is cancelled.
    public func run() async {
        await withDiscardingTaskGroup { group in
            group.addTask {
                await self.hints.listen(self.database, channel: self.channel) { self.look($0) }
            }
            group.addTask {
                await self.hints.pass(on: self.database, channel: self.channel, self.logger) {
                    self.look($0)
                }
            }
            group.addTask {
                while !Task.isCancelled {
                    self.look(nil)
                    try? await Task.sleep(for: self.limits.lookInterval)
                }
            }
            group.addTask {
                while !Task.isCancelled {
                    try? await Task.sleep(for: self.limits.watchInterval)
                    await self.watch()
                }
            }
            for await _ in wakes where !Task.isCancelled { await read() }
            group.cancelAll()
        }
    }

    /// Subscriptions of this node.
    public var subscriptionCount: Int { state.withLock { $0.count } }

    // MARK: Subscriptions

    /// Starts delivering events; nil if the node has reached its limit.
    ///
    /// - Parameters:
    ///   - group: joined to an equal one
    ///   - positions: the newest event of each of the group's complexes that the subscriber has
    func add(
        _ subscriber: Subscriber, to group: EventGroup, after positions: [Int64]
    ) -> (any ResponseSource)? {
        let subscription: EventSubscription? = state.withLock { state in
            guard state.count < limits.subscriptions else { return nil }
            state.count += 1
            var shared = state.groups[group.key] ?? SharedGroup(group: group)
            shared.count += 1
            state.groups[group.key] = shared
            let subscription = EventSubscription(
                shared.group, subscriber, after: positions, limit: limits.queuedEvents)
            for (interest, position) in zip(shared.group.interests, positions) {
                var watched =
                    state.watched[interest.apartment] ?? WatchedApartment(position: position)
                // Subscriptions that are further ahead ignore the repetition.
                watched.position = min(watched.position, position)
                watched.subscriptions[ObjectIdentifier(subscription)] = subscription
                state.watched[interest.apartment] = watched
                state.hinted.insert(interest.apartment)
            }
            return subscription
        }
        guard let subscription else { return nil }
        wake.yield()
        return SubscribedEvents(self, subscription)
    }

    fileprivate func remove(_ subscription: EventSubscription) {
        let group = subscription.group
        state.withLock { state in
            var wasWatched = false
            for interest in group.interests {
                let apartment = interest.apartment
                let removed = state.watched[apartment]?.subscriptions.removeValue(
                    forKey: ObjectIdentifier(subscription))
                guard removed != nil else { continue }
                wasWatched = true
                if state.watched[apartment]?.subscriptions.isEmpty == true {
                    state.watched[apartment] = nil
                }
            }
            guard wasWatched, var shared = state.groups[group.key] else { return }
            state.count -= 1
            shared.count -= 1
            state.groups[group.key] = shared.count > 0 ? shared : nil
        }
    }

    /// A response is requested.
    fileprivate func request(
        _ receive: @escaping ResponseReceiver, of subscription: EventSubscription
    ) {
        if subscription.request(receive) { delivery.add([subscription]) }
    }

    // MARK: Reading

    /// Something is new: in this complex, or, if nil, perhaps anywhere.
    private func look(_ hint: EventHint?) {
        let isNews = state.withLock { state in
            guard let hint else {
                state.looksEverywhere = !state.watched.isEmpty
                return state.looksEverywhere
            }
            guard let watched = state.watched[hint.apartment], hint.seq > watched.position
            else { return false }
            state.hinted.insert(hint.apartment)
            return true
        }
        if isNews { wake.yield() }
    }

    private func read() async {
        let (places, subscriptions) = state.withLock { state in
            let wanted =
                state.looksEverywhere
                ? state.watched
                : state.watched.filter { state.hinted.contains($0.key) }
            let everybody =
                state.looksEverywhere ? wanted.values.flatMap { $0.subscriptions.values } : []
            state.hinted = []
            state.looksEverywhere = false
            return (wanted.map { (apartment: $0.key, seq: $0.value.position) }, everybody)
        }
        delivery.add(subscriptions.filter { $0.tick() })
        guard !places.isEmpty else { return }
        do {
            let events = try await EventQueries.events(
                after: places, limit: limits.readBatch, database)
            handOut(
                events,
                after: Dictionary(uniqueKeysWithValues: places.map { ($0.apartment, $0.seq) }))
        } catch {
            // The positions are unchanged: the next read finds the same events.
            report(error)
        }
    }

    /// - Parameter places: where reading started in each complex
    private func handOut(_ events: [StoredEvent], after places: [Int32: Int64]) {
        var start = 0
        while start < events.count {
            let apartment = events[start].apartment
            let end = events[start...].firstIndex { $0.apartment != apartment } ?? events.count
            let part = events[start..<end]
            let place = places[apartment] ?? part[start].seq - 1
            let subscriptions = state.withLock { state -> [EventSubscription] in
                guard var watched = state.watched[apartment] else { return [] }
                // Before the start of the reading: a new subscriber has to catch up, and its part
                // is read next.
                let isBehind = watched.position < place
                if watched.position == place { watched.position = part[end - 1].seq }
                state.watched[apartment] = watched
                if isBehind || part.count >= limits.readBatch { state.hinted.insert(apartment) }
                return Array(watched.subscriptions.values)
            }
            delivery.add(
                subscriptions.filter { subscription in
                    guard let interest = subscription.group.interest(in: apartment) else {
                        return false
                    }
                    return subscription.offer(part, in: interest, after: place)
                })
            start = end
        }
        if state.withLock({ !$0.hinted.isEmpty }) { wake.yield() }
    }

    private func report(_ error: PostgresError) {
        let isFirst = state.withLock { state in
            let now = ContinuousClock.now
            if let last = state.lastFailure, last + .seconds(1) > now { return false }
            state.lastFailure = now
            return true
        }
        if isFirst { logger.warning("events not read", metadata: ["error": "\(error)"]) }
    }

    // MARK: Watching

    /// Checks for all subscribers whether they may still read, and ends those that may not: a
    /// revocation takes effect even if nothing happens.
    private func watch() async {
        let all = state.withLock { state in
            state.watched.flatMap { apartment, watched in
                watched.subscriptions.values.map { (apartment: apartment, subscription: $0) }
            }
        }
        for start in stride(from: 0, to: all.count, by: limits.watchBatch) {
            let batch = all[start..<min(start + limits.watchBatch, all.count)]
            do {
                let standings = try await HeldTokenQueries.standings(
                    of: batch.map { ($0.subscription.subscriber, $0.apartment) }, database)
                for (watched, standing) in zip(batch, standings) {
                    let subscription = watched.subscription
                    guard let interest = subscription.group.interest(in: watched.apartment)
                    else { continue }
                    if let refusal = standing.refusal(of: interest) { subscription.end(refusal) }
                }
            } catch {
                report(error)
            }
        }
    }
}

/// A subscription as its client holds it: it ends with this object.
private final class SubscribedEvents: ResponseSource {
    private let reader: EventReader
    private let subscription: EventSubscription

    init(_ reader: EventReader, _ subscription: EventSubscription) {
        self.reader = reader
        self.subscription = subscription
    }

    deinit { cancel() }

    var execution: EventExecution { subscription.group.execution }

    func next(_ receive: @escaping ResponseReceiver) {
        reader.request(receive, of: subscription)
    }

    func cancel() {
        reader.remove(subscription)
        subscription.cancel()
    }

    /// Every error of a subscription has a code.
    func extensions(of fault: ExecutionFault) -> [ErrorExtension] {
        subscription.subscriber.origin.internalError
    }
}
