// Actions on one object of a complex, which the input names by its ID.

import Postgres

extension DomainSubject {
    /// Runs an action on the object of an ID; outsiders and IDs of other types are refused as for a
    /// missing object. Whether the actor may do it is for `body` to ask, which finds the object.
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
        let actor = try await gate.insider(of: key, path: path)
        guard let key else { throw Refusal(.notFound(path: path)) }
        try await act(by: actor, showing: { showing(loaders, key) }) {
            actor, transaction in
            try await body(actor, key, transaction)
        }
        return key
    }
}

extension Transaction {
    /// The end of what staff do to an object of their lists: it is in the audit, and what shows the
    /// object changes.
    func conclude(
        _ action: String, by actor: Actor, on key: TenantKey, fields: [String] = [],
        _ topics: Set<Topic>, _ events: [EventRecord] = []
    ) async throws(PostgresError) {
        try await audit(action, by: actor, subject: key.uuid, fields: fields)
        try await publish(topics, events, in: key.apartment)
    }
}
