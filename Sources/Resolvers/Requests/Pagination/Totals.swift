// The total number of rows of a list: counted only if selected.

import GraphQLCore
import Postgres
public import Schema

/// What a connection's resolvers count.
struct ConnectionPayload: Sendable {
    /// The total number of rows of the list, per parent; at most `maximumTotal`.
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
