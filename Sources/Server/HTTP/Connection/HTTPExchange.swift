// A request and what is known about it from its first line to its answer.

import NIOCore
import NIOHTTP1

/// One request of a connection.
struct HTTPExchange: Sendable {
    let requestID = RequestIDs.next()
    let start = ContinuousClock.now
    let method: HTTPMethod
    /// As the request line has it.
    let target: String
    /// The socket's peer; nil where it has no address.
    let peer: IPAddress?
    let connection: RequestsUnderWay.Connection
    /// Nil while it is not known, or refused.
    var head: RequestHead?
    /// Nil where there is no such path.
    var route: HTTPRoute?
    /// The media types that its answer may have, where GraphQL decides that.
    var accepted: AcceptedTypes?

    /// The path for logs: without the query, which may hold what is nobody else's, and bounded.
    var shownPath: String {
        String(target.prefix(while: { $0 != "?" }).prefix(200))
    }
}
