// What a subscriber wants of a complex's events, and the subscribers who want the same.

import GraphQLCore
import Postgres
import Schema

/// What a subscriber is interested in.
struct EventInterest: Sendable {
    /// Whose events these are: `wants` depends on nothing else beside the subscription's arguments.
    enum Scope: Hashable, Sendable {
        /// The same for every subscriber of this level.
        case level
        /// One account's own.
        case account(PostgresUUID)
    }

    /// What distinguishes interests under equal arguments.
    struct Key: Hashable, Sendable {
        let apartment: Int32
        let level: AccessLevel
        let scope: Scope
    }

    /// A number that no complex has.
    static let noApartment: Int32 = 0

    let apartment: Int32
    /// Who may receive it.
    let level: AccessLevel
    let scope: Scope
    /// Whether the newest event of an object replaces all waiting ones, and how often one may be
    /// sent.
    var coalescing: Duration?
    /// Decides by the row alone, so that most events cost a subscriber nothing.
    let wants: @Sendable (StoredEvent) -> Bool

    init(
        apartment: Int32, level: AccessLevel, scope: Scope = .level, coalescing: Duration? = nil,
        wants: @escaping @Sendable (StoredEvent) -> Bool
    ) {
        self.apartment = apartment
        self.level = level
        self.scope = scope
        self.coalescing = coalescing
        self.wants = wants
    }

    var key: Key { Key(apartment: apartment, level: level, scope: scope) }

    /// Receives nothing, as long as the viewer is signed in.
    static let nothing = EventInterest(apartment: noApartment, level: .signedIn) { _ in false }
}

/// The subscriptions with one operation, the same variables and interests: an event has the same
/// response for all of them, as far as that does not depend on the viewer.
final class EventGroup: Sendable {
    struct Key: Hashable, Sendable {
        let execution: EventExecution.Identity
        let interests: [EventInterest.Key]
        /// Part of the addresses of files.
        let baseURL: String
    }

    /// Executes an event for a request; nil where it is nothing for this viewer.
    typealias Respond = @Sendable (StoredEvent, DomainRequest) async throws -> Response?

    let key: Key
    /// One for each complex; at least one.
    let interests: [EventInterest]
    let execution: EventExecution
    let application: Application
    let respond: Respond

    init(
        _ key: Key, _ interests: [EventInterest], _ execution: EventExecution,
        _ application: Application, respond: @escaping Respond
    ) {
        self.key = key
        self.interests = interests
        self.execution = execution
        self.application = application
        self.respond = respond
    }

    /// The complex whose deliveries include those of this group.
    var home: Int32 { interests[0].apartment }

    func interest(in apartment: Int32) -> EventInterest? {
        interests.first { $0.apartment == apartment }
    }
}
