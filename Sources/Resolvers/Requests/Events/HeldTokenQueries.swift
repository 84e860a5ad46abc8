// The tokens that sessions have meanwhile, for subscribers who have exchanged theirs.

import Postgres

extension Subscriber {
    /// Whether the session of a token that is not valid any more may have another one.
    fileprivate var mayWait: Bool { origin.heldToken?.mayWait == true }
}

enum HeldTokenQueries {
    private static let sessionTokens = Statement(
        "session_tokens",
        """
        SELECT id, access_hash FROM session WHERE id = ANY($1) AND ended_at IS NULL
        """,
        [.uuidArray])

    /// What each subscriber may read; nil if they are not signed in any more.
    static func standings(
        of subscribers: [(subscriber: Subscriber, apartment: Int32)], _ client: PostgresClient
    ) async throws(PostgresError) -> [EventQueries.Standing?] {
        var standings = try await EventQueries.standings(
            subscribers.map { ($0.subscriber.tokenHash, $0.apartment) }, client)
        let without = subscribers.indices.filter {
            standings[$0] == nil && subscribers[$0].subscriber.mayWait
        }
        guard !without.isEmpty else { return standings }
        try await wait(for: without.map { subscribers[$0].subscriber }, client)
        let again = try await EventQueries.standings(
            without.map { (subscribers[$0].subscriber.tokenHash, subscribers[$0].apartment) },
            client)
        for (index, standing) in zip(without, again) { standings[index] = standing }
        return standings
    }

    /// Waits for the new tokens of sessions that have exchanged theirs.
    static func wait(
        for subscribers: [Subscriber], _ client: PostgresClient
    ) async throws(PostgresError) {
        let waiting = subscribers.filter(\.mayWait)
        guard !waiting.isEmpty else { return }
        let rows = try await client.query(
            sessionTokens, [.uuidArray(Array(Set(waiting.map(\.session))))])
        var hashes: [PostgresUUID: [UInt8]] = [:]
        for row in 0..<rows.count { hashes[try rows.uuid(row, 0)] = try rows.bytea(row, 1) }
        for subscriber in waiting {
            guard let hash = hashes[subscriber.session], hash != subscriber.tokenHash else {
                continue
            }
            subscriber.origin.heldToken?.wait(for: hash)
        }
    }
}

extension HeldTokenQueries: StatementSet {
    static var statements: [Statement] {
        [sessionTokens]
    }
}
