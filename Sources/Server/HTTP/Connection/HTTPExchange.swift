// A request and what is known about it, from its first line to its response.

import NIOCore
import NIOHTTP1

/// One request of a connection.
struct HTTPExchange: Sendable {
    let requestID = RequestIDs.next()
    let start = ContinuousClock.now
    let method: HTTPMethod
    /// From the request line.
    let target: String
    /// The socket's peer; nil if it has no address.
    let peer: IPAddress?
    let connection: ActiveRequests.Connection
    /// Nil while it is not known, or refused.
    var head: RequestHead?
    /// Nil if there is no such path.
    var route: HTTPRoute?
    /// The media types that its response may have, if GraphQL decides that.
    var accepted: AcceptedTypes?

    /// The path for logs: bounded, and without the query, which may contain secrets.
    var shownPath: String {
        String(target.prefix(while: { $0 != "?" }).prefix(200))
    }
}
