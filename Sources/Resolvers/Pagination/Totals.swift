// How many rows a list has in all: counted only where it is selected.

import GraphQLCore
import Postgres
public import Schema

/// A connection's own resolvers count it; this is what they count.
struct ConnectionPayload: Sendable {
    /// How many rows the list has in all, per parent; at most `maximumTotal`.
    let totalCount: @Sendable () async throws(PostgresError) -> [Int32]

    static let maximumTotal: Int32 = 10_000
}

extension DomainRequest {
    public func totalCount(of connection: some ConnectionRows) async -> Leaves {
        do {
            let totals = try await connection.payload(ConnectionPayload.self).totalCount()
            return Leaves(.int32(totals, nil))
        } catch {
            return .failed(connection.count, fault(error))
        }
    }
}
