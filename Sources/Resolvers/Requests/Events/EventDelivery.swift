// From events in the queues of subscribers to their responses: the gate is passed again for every
// event, by all subscribers of a complex together, and a response is executed once for all viewers
// for whom it is the same.

import GraphQLCore
import Postgres
import Schema
import Synchronization

/// Delivers to the subscribers of a node, of each complex in one task that exists while there is
/// something to deliver.
final class EventDelivery: Sendable {
    private let database: PostgresClient
    private let limits: EventLimits
    private let gates: GateBatch
    /// Those with an event, by the complex of their delivery. A complex has an entry while its task
    /// runs.
    private let due = Mutex<[Int32: [EventSubscription]]>([:])

    init(_ database: PostgresClient, _ limits: EventLimits) {
        self.database = database
        self.limits = limits
        gates = GateBatch(database, limit: limits.watchBatch)
    }

    /// Subscriptions that have become due.
    func add(_ subscriptions: [EventSubscription]) {
        guard !subscriptions.isEmpty else { return }
        let homes = due.withLock { due in
            var homes: [Int32] = []
            for subscription in subscriptions {
                let home = subscription.group.home
                if due[home] == nil {
                    due[home] = []
                    homes.append(home)
                }
                due[home]?.append(subscription)
            }
            return homes
        }
        // For all of them, not on behalf of whoever caused it.
        for home in homes { Requester.$current.withValue(nil) { _ = Task { await run(home) } } }
    }

    private func run(_ home: Int32) async {
        while let round = next(home) {
            for start in stride(from: 0, to: round.count, by: limits.watchBatch) {
                await deliver(round[start..<min(start + limits.watchBatch, round.count)])
            }
        }
    }

    /// The subscriptions that are due; nil, ending the task, if there are none.
    private func next(_ home: Int32) -> [EventSubscription]? {
        due.withLock { due in
            guard let round = due[home], !round.isEmpty else {
                due[home] = nil
                return nil
            }
            due[home] = []
            return round
        }
    }

    // MARK: - The gate

    /// One event for each subscription: authorises all of them, then answers each class of viewers
    /// in a task, so that a slow answer delays no other.
    private func deliver(_ subscriptions: ArraySlice<EventSubscription>) async {
        let taken = subscriptions.compactMap { subscription in
            subscription.take().map { Delivery(subscription, $0) }
        }
        guard !taken.isEmpty else { return }
        let standings = await standings(of: taken)
        var classes: [ClassKey: [Delivery]] = [:]
        for (delivery, standing) in zip(taken, standings) {
            if let refusal = standing.refusal(of: delivery.interest) {
                delivery.subscription.end(refusal)
            } else if let standing {
                let key = ClassKey(
                    group: ObjectIdentifier(delivery.subscription.group),
                    viewerClass: standing.viewerClass, apartment: delivery.event.apartment,
                    seq: delivery.event.seq, change: delivery.event.change)
                classes[key, default: []].append(delivery)
            }
        }
        for (key, deliveries) in classes {
            Task { await answer(deliveries, of: key.viewerClass) }
        }
    }

    /// Those whose event has one response, as far as it does not depend on who the viewer is.
    private struct ClassKey: Hashable {
        let group: ObjectIdentifier
        let viewerClass: ViewerClass
        let apartment: Int32
        let seq: Int64
        /// Coalesced events of one number may differ in it.
        let change: EventRecord.Change
    }

    /// Waits for an unavailable database; the limit of the queues bounds what arrives meanwhile.
    private func standings(of deliveries: [Delivery]) async -> [EventQueries.Standing?] {
        let subscribers = deliveries.map {
            (subscriber: $0.subscription.subscriber, apartment: $0.event.apartment)
        }
        while true {
            do {
                return try await HeldTokenQueries.standings(of: subscribers, database)
            } catch {
                guard deliveries.contains(where: { $0.subscription.isWanted }) else {
                    return subscribers.map { _ in nil }
                }
                try? await Task.sleep(for: limits.retryInterval)
            }
        }
    }

    /// The full pass of one subscriber, as of now.
    private func pass(_ delivery: Delivery) async -> GateQueries.Answer? {
        let subscriber = delivery.subscription.subscriber
        while delivery.subscription.isWanted {
            do {
                let apartment = delivery.event.apartment
                let answer = try await gates.answer(subscriber.tokenHash, in: apartment)
                if answer.viewer != nil { return answer }
                let hash = subscriber.tokenHash
                try await HeldTokenQueries.wait(for: [subscriber], database)
                if subscriber.tokenHash == hash { return answer }
            } catch {
                try? await Task.sleep(for: limits.retryInterval)
            }
        }
        return nil
    }

    // MARK: - Execution

    /// Answers viewers of one class: for the first of them, then with the same response for those
    /// for whom it is right.
    private func answer(_ deliveries: [Delivery], of viewerClass: ViewerClass) async {
        var rest = deliveries[...]
        while let first = rest.popFirst() {
            guard let viewer = await enter(first) else { continue }
            let (result, dependence) = await execute(first, viewer)
            add([finish(first, result)].compactMap(\.self))
            guard viewer.viewerClass == viewerClass else { continue }
            guard dependence.uses.isEmpty else {
                return await answerEach(rest, dependence)
            }
            let isShared = dependence.isShared(from: viewer.facts)
            let account = first.subscription.subscriber.account
            var others: [Delivery] = []
            var due: [EventSubscription] = []
            for delivery in rest {
                let other = delivery.subscription.subscriber.account
                if other == account || isShared && !dependence.compared.contains(other) {
                    if let again = finish(delivery, result) { due.append(again) }
                } else {
                    others.append(delivery)
                }
            }
            add(due)
            rest = others[...]
        }
    }

    /// Answers viewers for whom the response depends on more than their class.
    private func answerEach(
        _ deliveries: ArraySlice<Delivery>, _ dependence: ViewerDependence
    ) async {
        let viewers = await withTaskGroup(of: (Int, Entered?).self) { group in
            for (index, delivery) in zip(deliveries.indices, deliveries) {
                group.addTask { (index, await self.enter(delivery)) }
            }
            var viewers: [(Delivery, Entered)] = []
            for await (index, entered) in group {
                if let entered { viewers.append((deliveries[index], entered)) }
            }
            return viewers
        }
        let parts = Dictionary(grouping: viewers) { viewer in
            Part(
                viewerClass: viewer.1.viewerClass,
                partition: dependence.partition(of: viewer.1.facts))
        }
        await withDiscardingTaskGroup { group in
            for part in parts.values { group.addTask { await self.answer(part) } }
        }
    }

    private struct Part: Hashable {
        let viewerClass: ViewerClass
        let partition: ViewerDependence.Partition
    }

    /// Answers viewers who are expected to have the same response, and those who do not after all,
    /// each with their own.
    private func answer(_ part: [(delivery: Delivery, viewer: Entered)]) async {
        var rest = part[...]
        while let first = rest.popFirst() {
            let (result, dependence) = await execute(first.delivery, first.viewer)
            var different: [(delivery: Delivery, viewer: Entered)] = []
            var due = [finish(first.delivery, result)]
            for other in rest {
                if dependence.isRight(for: other.viewer.facts, executedFor: first.viewer.facts) {
                    due.append(finish(other.delivery, result))
                } else {
                    different.append(other)
                }
            }
            add(due.compactMap(\.self))
            rest = different[...]
        }
    }

    /// Passes the gate for one subscriber; nil if they may not, and have been told, or if nobody
    /// waits.
    private func enter(_ delivery: Delivery) async -> Entered? {
        let (subscription, apartment) = (delivery.subscription, delivery.event.apartment)
        guard let answer = await pass(delivery) else {
            add([finish(delivery, .success(nil))].compactMap(\.self))
            return nil
        }
        guard let viewer = answer.viewer else {
            subscription.end(.unauthenticated)
            return nil
        }
        guard let pass = answer.apartments.first(where: { $0.id == apartment }),
            delivery.interest.level.allows(viewer, pass)
        else {
            subscription.end(.forbidden)
            return nil
        }
        return Entered(
            answer: answer, viewerClass: ViewerClass(viewer, pass.membership),
            facts: ViewerFacts(viewer, pass.membership))
    }

    /// A subscriber who has passed the gate.
    private struct Entered: Sendable {
        let answer: GateQueries.Answer
        let viewerClass: ViewerClass
        let facts: ViewerFacts
    }

    /// - Returns: the response, nil where the event is nothing for the viewer; and on what of the
    ///   viewer that depends
    private func execute(
        _ delivery: Delivery, _ viewer: Entered
    ) async -> (Result<StreamedResponse?, FieldError>, ViewerDependence) {
        let (group, event) = (delivery.subscription.group, delivery.event)
        let subscriber = delivery.subscription.subscriber
        let trace = ViewerTrace()
        guard
            let gate = Gate(
                database, viewer.answer, tokenHash: subscriber.tokenHash, trace: trace)
        else { return (.failure(.unauthenticated), trace.dependence) }
        let request = DomainRequest(group.application, event: gate, subscriber.origin)
        do {
            let response = try await request.asRequester { try await group.respond(event, request) }
            let position = EventHint(apartment: event.apartment, seq: event.seq).text
            return (
                .success(response.map { StreamedResponse($0, position: position) }),
                trace.dependence
            )
        } catch {
            return (.failure(request.fieldError(error)), trace.dependence)
        }
    }

    /// - Returns: the subscription if it is due again
    private func finish(
        _ delivery: Delivery, _ result: Result<StreamedResponse?, FieldError>
    ) -> EventSubscription? {
        let subscription = delivery.subscription
        switch result {
        case .success(let response?): subscription.deliver(response)
        case .success(nil): return subscription.skip() ? subscription : nil
        case .failure(let error): subscription.end(error)
        }
        return nil
    }
}

/// An event on its way to a subscriber.
private struct Delivery: Sendable {
    let subscription: EventSubscription
    let event: StoredEvent

    init(_ subscription: EventSubscription, _ event: StoredEvent) {
        self.subscription = subscription
        self.event = event
    }

    /// Precondition of every delivery: the event is of a complex of the group.
    var interest: EventInterest {
        subscription.group.interest(in: event.apartment) ?? .nothing
    }
}
