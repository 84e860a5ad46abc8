// What a transaction changed, recorded in its last statement: versions and events.

package import Postgres

/// Topics for which a complex has a version. Raw values are those of the table.
package enum Topic: String, Sendable, CaseIterable {
    case complaints, events, feeds, members, notices, office, polls
}

/// A change that subscribers are notified of.
package struct EventRecord: Sendable {
    enum Subject: String, Sendable {
        case feed = "FEED"
        case comment = "COMMENT"
        case poll = "POLL"
        case complaint = "COMPLAINT"
        case notice = "NOTICE"
        case membership = "MEMBERSHIP"
    }

    /// The values of the schema's `ChangeKind`.
    enum Change: String, Sendable {
        case created = "CREATED"
        case updated = "UPDATED"
        case deleted = "DELETED"
        case stateChanged = "STATE_CHANGED"
    }

    let subject: Subject
    let change: Change
    let object: PostgresUUID
    /// The parent of the object, such as the post of a comment.
    var parent: PostgresUUID?
    /// Its person, if it concerns one person.
    var account: PostgresUUID?
    /// False if the time would reveal too much.
    var isTimed = true
}

extension Transaction {
    /// Bumps the topics of a complex and writes its events, in order. The last statement before
    /// COMMIT except the payload's: the rows' locks make the order of versions the order of
    /// commits. Afterwards the nodes get a hint.
    package func publish(
        _ topics: Set<Topic>, _ events: [EventRecord] = [], in apartment: Int32
    ) async throws(PostgresError) {
        guard
            let publication = ChangeQueries.publish(
                topics, events, in: apartment, at: try await now())
        else { return }
        queryLater(publication.statement, publication.parameters) { rows throws(PostgresError) in
            guard let last = try rows.int64s(0).values.max() else { return }
            announce(EventHint(apartment: apartment, seq: last).text)
        }
    }

    /// Records that staff did something, or read private data.
    func audit(
        _ action: String, by actor: Actor, subject: PostgresUUID?, fields: [String] = []
    ) async throws(PostgresError) {
        queryLater(
            ChangeQueries.audit,
            [
                .int4(actor.apartment.id), .uuid(.timeOrdered()), .uuid(actor.id),
                Parameter(actor.membership?.role, Parameter.text), .text(action),
                Parameter(subject, Parameter.uuid), .textArray(fields),
            ])
    }

    /// The same for many memberships of the actor's complex, one line each.
    func audit(
        _ action: String, by actor: Actor, memberships subjects: [PostgresUUID],
        fields: [String] = []
    ) async throws(PostgresError) {
        queryLater(
            ChangeQueries.auditMemberships,
            [
                .int4(actor.apartment.id), .uuidArray(subjects.map { _ in .timeOrdered() }),
                .uuid(actor.id),
                .nullableTextArray(subjects.map { _ in actor.membership?.role }),
                .text(action), .uuidArray(subjects), .textArray(fields),
            ])
    }
}
