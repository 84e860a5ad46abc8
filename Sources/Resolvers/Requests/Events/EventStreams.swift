// From a subscriber's queue to the objects that the engine executes: the gate is passed again for
// every event.

import GraphQLCore
import Postgres
import Schema

/// An event's object knows its complex, so that `@access` applies to it as to any other.
struct EventPayload: TenantPayload {
    let event: StoredEvent

    var key: TenantKey { TenantKey(apartment: event.apartment, uuid: event.object) }

    func apartment(_ row: Int) -> Int32 { event.apartment }
}

/// Where a disconnected client resumes: `apartment:seq` of its last event.
public struct EventPosition: Sendable, Equatable {
    let hint: EventHint

    /// nil if the text is not a position.
    public init?(_ text: String) {
        guard let hint = EventHint(text) else { return nil }
        self.hint = hint
    }
}

extension DomainRequest {
    /// Why `@access` refuses a subscription with this complex or object; nil if it does not.
    /// Missing, foreign and refused have the same answer.
    func subscriptionRefusal(
        _ level: AccessLevel, _ arguments: InputValue
    ) async -> FieldError? {
        switch level {
        case .public: return nil
        case .signedIn, .self: return gate.viewer == nil ? refusal : nil
        case .platformAdmin: return gate.viewer?.isPlatformAdmin == true ? nil : refusal
        case .reader, .verifiedMember, .officeStaff, .electionCommission:
            // Without any ID the subscription itself decides what it needs.
            if gate.viewer != nil, Self.texts(arguments).isEmpty { return nil }
            do {
                guard let pass = try await namedApartment(arguments),
                    level.allows(gate.viewer, pass)
                else { return refusal }
                return nil
            } catch {
                return fault(error)
            }
        }
    }

    /// The complex in the arguments, given by its ID or by that of an object in it.
    private func namedApartment(
        _ arguments: InputValue
    ) async throws(PostgresError) -> ApartmentPass? {
        for id in Self.texts(arguments).compactMap({ GlobalID($0) }) {
            if id.tag == .apartment { return try await gate.apartment(id.uuid) }
            if id.tag.isTenantOwned {
                return try await gate.apartments([id.apartment])[id.apartment]
            }
        }
        return nil
    }

    private static func texts(_ arguments: InputValue) -> [String] {
        guard case .object(let fields) = arguments else { return [] }
        return fields.compactMap { field in
            guard case .string(let text) = field.value else { return nil }
            return text
        }
    }

    /// The complex of a subscription's argument, already allowed by `@access`.
    func subscribedApartment(_ text: String) async throws(FieldError) -> ApartmentPass {
        do {
            guard let id = GlobalID(text), id.tag == .apartment,
                let pass = try await gate.apartment(id.uuid)
            else { throw refusal }
            return pass
        } catch let error as PostgresError {
            throw fault(error)
        } catch {
            throw refusal
        }
    }

    /// The complex of an object that the viewer was shown.
    func passOfKnown(_ apartment: Int32) async throws(FieldError) -> ApartmentPass {
        let passes: [Int32: ApartmentPass]
        do {
            passes = try await gate.apartments([apartment])
        } catch {
            throw fault(error)
        }
        guard let pass = passes[apartment] else { throw refusal }
        return pass
    }

    /// The events of interest to a subscriber, from now on, or from where the client was
    /// disconnected.
    ///
    /// - Parameter rows: the event as an object; nil if it is not for this viewer
    func follow<Rows: ObjectRows>(
        _ interest: EventInterest, from present: Int64,
        rows: @escaping @Sendable (StoredEvent, DomainRequest) async throws -> Rows?
    ) async throws(FieldError) -> EventStream<DomainRequest, Rows> {
        try await follow([(interest, present)], rows: rows)
    }

    /// The same for several complexes: ordered within each, unordered between them.
    func follow<Rows: ObjectRows>(
        _ interests: [(EventInterest, present: Int64)],
        rows: @escaping @Sendable (StoredEvent, DomainRequest) async throws -> Rows?
    ) async throws(FieldError) -> EventStream<DomainRequest, Rows> {
        guard let tokenHash = gate.tokenHash else { throw .unauthenticated }
        let reader = application.events
        let wake = EventWake()
        var leases: [EventLease] = []
        // Without a complex there is still a sign-out to notice.
        for (interest, present) in interests.isEmpty ? [(.nothing, 0)] : interests {
            let start = try await start(interest.apartment, present)
            let subscription = EventSubscription(
                interest, tokenHash: tokenHash, after: start, limit: reader.limits.queuedEvents,
                wake: wake)
            guard let lease = EventLease(reader, subscription, after: start) else {
                throw FieldError(
                    "This server has all the subscriptions that it takes.",
                    extensions: [.code(.tooMany)])
            }
            leases.append(lease)
        }
        let request = withNothingLoaded
        return EventStream { [leases] in
            do {
                return try await request.next(of: leases, wake, rows: rows)
            } catch is CancellationError {
                return nil
            } catch {
                throw request.fieldError(error)
            }
        }
    }

    /// Waits for the next event for the viewer; nil when the task is cancelled.
    private func next<Rows: ObjectRows>(
        of leases: [EventLease], _ wake: EventWake,
        rows: @escaping @Sendable (StoredEvent, DomainRequest) async throws -> Rows?
    ) async throws -> DomainEvent<DomainRequest, Rows>? {
        while !Task.isCancelled {
            var event: StoredEvent?
            var owner: EventSubscription?
            for lease in leases where event == nil {
                event = try lease.subscription.take()
                owner = lease.subscription
            }
            guard let event, let owner else {
                guard await wake.wait() else { return nil }
                continue
            }
            let shown = try await inTaskOfItsOwn { [self] in
                try await show(event, to: owner, rows)
            }
            if let shown { return shown }
        }
        return nil
    }

    /// One event as it is now for the viewer; nil where it is nothing for them.
    private func show<Rows: ObjectRows>(
        _ event: StoredEvent, to owner: EventSubscription,
        _ rows: @Sendable (StoredEvent, DomainRequest) async throws -> Rows?
    ) async throws -> DomainEvent<DomainRequest, Rows>? {
        let fresh = try await pass(owner.interest, owner)
        guard let rows = try await fresh.asRequester({ try await rows(event, fresh) })
        else { return nil }
        return DomainEvent(
            request: fresh, rows: rows,
            position: EventHint(apartment: event.apartment, seq: event.seq).text)
    }

    private func start(_ apartment: Int32, _ present: Int64) async throws(FieldError) -> Int64 {
        guard let position = resume?.hint else { return present }
        guard position.apartment == apartment, (0...present).contains(position.seq) else {
            throw .missedEvents
        }
        if position.seq == present { return present }
        let oldest: Int64?
        do {
            oldest = try await EventQueries.oldest(in: apartment, application.database)
        } catch {
            throw fault(error)
        }
        guard let oldest, oldest <= position.seq + 1 else { throw .missedEvents }
        return position.seq
    }

    /// Passes the gate for one event. Waits for an unavailable database; the queue's limit bounds
    /// what arrives meanwhile.
    private func pass(
        _ interest: EventInterest, _ subscription: EventSubscription
    ) async throws -> DomainRequest {
        while true {
            do throws(GateRefusal) {
                let fresh = try await renewed(for: interest.apartment)
                let passes: [Int32: ApartmentPass]
                do {
                    passes = try await fresh.gate.apartments([interest.apartment])
                } catch {
                    throw .database(error)
                }
                guard let pass = passes[interest.apartment],
                    interest.level.allows(fresh.gate.viewer, pass)
                else { break }
                return fresh
            } catch {
                guard case .database = error else { throw FieldError.unauthenticated }
                try subscription.throwIfEnded()
                try await Task.sleep(for: application.events.limits.retryInterval)
            }
        }
        throw FieldError.forbidden
    }
}

/// A subscription's place at the reader, released with the stream.
private final class EventLease: Sendable {
    let subscription: EventSubscription
    private let reader: EventReader
    private let id: UInt64

    init?(_ reader: EventReader, _ subscription: EventSubscription, after position: Int64) {
        guard let id = reader.add(subscription, after: position) else { return nil }
        self.reader = reader
        self.subscription = subscription
        self.id = id
    }

    deinit { reader.remove(id, of: subscription.interest.apartment) }
}

extension Optional where Wrapped == EventQueries.Standing {
    /// Why a subscriber with this standing may receive no more; nil if they may.
    func refusal(of interest: EventInterest) -> FieldError? {
        guard let standing = self else { return .unauthenticated }
        if interest.apartment == EventInterest.noApartment { return nil }
        guard let pass = standing.apartment,
            interest.level.allows(
                pass, isSignedIn: true, isPlatformAdmin: standing.isPlatformAdmin)
        else { return .forbidden }
        return nil
    }
}

extension Column {
    /// One value of `ChangeKind`.
    static func change(_ change: EventRecord.Change) -> Column {
        .enumeration([(ChangeKind(name: change.rawValue) ?? .updated).rawValue], nil)
    }

    /// The global ID of an event's object.
    static func object(of event: StoredEvent, _ tag: NodeTag) -> Column {
        .text(TextColumn(GlobalID(tag, EventPayload(event: event).key).text))
    }

    /// One instant.
    static func instant(_ instant: Timestamp) -> Column {
        .text(TextColumn(instant.description))
    }
}
