// To whom a request's reads are counted, so that no viewer can monopolise the database.

import Postgres

extension Requester {
    /// An account, with all its sessions. Guests are not individuals: all guests of an address are
    /// one requester, however many sessions they have opened.
    init(_ viewer: ViewerAccount?, address: String?) {
        guard let viewer, !viewer.isGuest else {
            self.init(address: address)
            return
        }
        self.init(number: viewer.shareNumber, address: Self.number(of: address))
    }

    /// An anonymous client, by its address.
    init(address: String?) {
        let network = Self.number(of: address)
        self.init(number: network ?? 0, address: network)
    }

    /// The owner of a token, before it is looked up.
    init(tokenHash: [UInt8], address: String?) {
        self.init(number: Self.number(of: tokenHash), address: Self.number(of: address))
    }

    /// The network that counts as one: a customer has a whole /64 of IPv6.
    private static func number(of address: String?) -> UInt64? {
        address.map { number(of: Array(ClientAddress($0).network.utf8)) }
    }

    private static func number(of bytes: [UInt8]) -> UInt64 {
        var hasher = Hasher()
        hasher.combine(bytes)
        return UInt64(bitPattern: Int64(hasher.finalize()))
    }
}

extension DomainRequest {
    /// Runs a part of the request; its reads are counted for the viewer.
    public func asRequester<Value>(
        _ body: () async throws -> Value
    ) async rethrows -> Value {
        try await Requester.$current.withValue(requester, operation: body)
    }
}
