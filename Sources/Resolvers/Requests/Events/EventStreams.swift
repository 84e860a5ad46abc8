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
    /// - Parameter rows: the event as an object; nil if it is not for this viewer. It knows the
    ///   viewer from its request only, since its result may be shown to others
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
        guard let tokenHash = gate.tokenHash, let viewer = gate.viewer else {
            throw .unauthenticated
        }
        let subscriber = Subscriber(
            account: viewer.id, session: viewer.facts.session, firstHash: tokenHash,
            origin: origin)
        // Without a complex there is still a sign-out to notice.
        let interests = interests.isEmpty ? [(.nothing, 0)] : interests
        var positions: [Int64] = []
        for (interest, present) in interests {
            positions.append(try await start(interest.apartment, present))
        }
        return EventStream { [application, positions] execution, respond throws(FieldError) in
            let interests = interests.map(\.0)
            let key = EventGroup.Key(
                execution: execution.identity, interests: interests.map(\.key),
                baseURL: subscriber.origin.baseURL)
            let group = EventGroup(key, interests, execution, application) { event, request in
                guard let rows = try await rows(event, request) else { return nil }
                return await respond(request, rows)
            }
            guard
                let source = application.events.add(subscriber, to: group, after: positions)
            else {
                throw FieldError(
                    "This server has all the subscriptions that it takes.",
                    extensions: [.code(.tooMany)])
            }
            return source
        }
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
}

extension Optional where Wrapped == EventQueries.Standing {
    /// Why a subscriber with this standing may receive no more; nil if they may.
    func refusal(of interest: EventInterest) -> FieldError? {
        guard let standing = self else { return .unauthenticated }
        if interest.apartment == EventInterest.noApartment { return nil }
        guard let pass = standing.apartment,
            interest.level.allows(
                pass, isSignedIn: true, isPlatformAdmin: standing.viewerClass.isPlatformAdmin)
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
