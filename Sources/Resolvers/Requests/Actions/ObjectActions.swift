// Actions on one object of a complex, given by its ID.

import GraphQLCore
import Postgres
import Schema

extension DomainSubject {
    /// Runs an action on the object of an ID; outsiders and IDs of other types are refused as for a
    /// missing object. `body` finds the object and checks whether the actor may do it.
    ///
    /// - Parameters:
    ///   - field: the input's
    ///   - showing: the object, if the payload shows it
    /// - Returns: the object's key
    nonisolated(nonsending) func act(
        on id: String, _ tag: NodeTag, _ field: String,
        showing: (RequestLoaders, TenantKey) -> [Shown] = { _, _ in [] },
        _ body: (Actor, TenantKey, Transaction) async throws -> Void
    ) async throws -> TenantKey {
        let path = ["input", field]
        let key = GlobalID(id, tag)?.key
        let actor = try await gate.memberActor(of: key, path: path)
        guard let key else { throw Refusal(.notFound(path: path)) }
        try await act(by: actor, showing: { showing(loaders, key) }) {
            actor, transaction in
            try await body(actor, key, transaction)
        }
        return key
    }

    /// Changes the object of an ID, which the payload shows.
    func change<Payload: ObjectPayloadRows>(
        _ kind: ObjectKind<Payload.Object>, _ id: String, _ selection: Selection,
        _ body: (Actor, TenantKey, Transaction) async throws -> Void
    ) async -> One<Payload> {
        await payload {
            let key = try await act(
                on: id, kind.tag, kind.field, showing: { [kind.shown($0, $1)] }, body)
            let object = await kind.load(request, key, selection.below(Payload.object))
            return Payload(object, userErrors: .empty)
        }
    }

    /// Deletes the object of an ID, which the payload names.
    func delete<Payload: DeletionPayloadRows>(
        _ tag: NodeTag, _ id: String, _ field: String,
        _ body: (Actor, TenantKey, Transaction) async throws -> Void
    ) async -> One<Payload> {
        await payload {
            let key = try await act(on: id, tag, field, body)
            return Payload(
                deleted: .text(TextColumn(GlobalID(tag, key).text)), userErrors: .empty)
        }
    }
}

/// A kind of object that mutations change by its ID and then show.
struct ObjectKind<Object: RowSet>: Sendable {
    let tag: NodeTag
    /// The input's, which names the object.
    let field: String
    let shown: @Sendable (RequestLoaders, TenantKey) -> Shown
    let load: @Sendable (DomainRequest, TenantKey, Selection) async -> One<Object>
}

extension Transaction {
    /// Completes a staff action on an object: writes the audit line and bumps the topics that show
    /// the object.
    func conclude(
        _ action: String, by actor: Actor, on key: TenantKey, fields: [String] = [],
        _ topics: Set<Topic>, _ events: [EventRecord] = []
    ) async throws(PostgresError) {
        try await audit(action, by: actor, subject: key.uuid, fields: fields)
        try await publish(topics, events, in: key.apartment)
    }
}
