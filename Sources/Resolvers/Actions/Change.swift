// What a transaction changed, told in its last statement: the versions of what it shows, and its
// events.

import Postgres

/// What a complex keeps a version of. Raw values are those of the table.
enum Topic: String, Sendable, CaseIterable {
    case complaints, events, feeds, members, notices, office, polls
}

/// A change that subscribers learn of.
struct EventRecord: Sendable {
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
    /// What the object hangs on, such as the post of a comment.
    var parent: PostgresUUID?
    /// Whom it is about, where it is about one person.
    var account: PostgresUUID?
    /// False where the time would tell too much.
    var isTimed = true
}

extension Transaction {
    /// Bumps the topics of a complex and writes its events, in their order. The last statement
    /// before COMMIT but for the payload's: the rows' locks make the order of versions the order of
    /// commits. After it the nodes are told to look.
    func publish(
        _ topics: Set<Topic>, _ events: [EventRecord] = [], in apartment: Int32
    ) async throws(PostgresError) {
        let topics = topics.subtracting([.events]).map(\.rawValue).sorted()
        queryLater(
            ChangeQueries.publish, ChangeQueries.parameters(topics, events, apartment)
        ) { rows throws(PostgresError) in
            guard let last = try rows.int64s(0).values.max() else { return }
            announce(EventHint(apartment: apartment, seq: last).text)
        }
    }

    /// Keeps that staff did something, or read private data.
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

    /// The same for many subjects, a line for each.
    func auditAll(
        _ action: String, by actor: Actor, subjects: [PostgresUUID], fields: [String] = []
    ) async throws(PostgresError) {
        queryLater(
            ChangeQueries.auditAll,
            [
                .int4Array(subjects.map { _ in actor.apartment.id }),
                .uuidArray(subjects.map { _ in .timeOrdered() }), .uuid(actor.id),
                .nullableTextArray(subjects.map { _ in actor.membership?.role }),
                .text(action), .uuidArray(subjects), .textArray(fields),
            ])
    }
}
