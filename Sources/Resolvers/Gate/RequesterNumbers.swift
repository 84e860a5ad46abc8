// Who a request's reads are counted for, so that no viewer can take the database from the others.

import Postgres

extension Requester {
    /// An account, whatever sessions it has.
    init(account: PostgresUUID) { self.init(number: account.high ^ account.low) }

    /// A stranger, by the client's address.
    init(address: String?) { self.init(hashing: address.map { Array($0.utf8) } ?? []) }

    /// The owner of a token, before it is known who that is.
    init(tokenHash: [UInt8]) { self.init(hashing: tokenHash) }

    private init(hashing bytes: [UInt8]) {
        var hasher = Hasher()
        hasher.combine(bytes)
        self.init(number: UInt64(bitPattern: Int64(hasher.finalize())))
    }
}

extension RequestResolvers {
    /// Runs a part of the request; its reads are counted for the viewer.
    public func asRequester<Value>(
        _ body: () async throws -> Value
    ) async rethrows -> Value {
        try await Requester.$current.withValue(requester, operation: body)
    }
}
