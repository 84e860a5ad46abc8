// What the HTTP layer knows about a request beside its head and body.

import Hummingbird
import NIOCore

/// A request's context: its ID in logs and errors, and who is at the other end.
struct ServerContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    let requestID: String
    /// The socket's peer; `nil` where it has no address.
    let peer: IPAddress?
    let connection: RequestsUnderWay.Connection

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        requestID = RequestIDs.next()
        connection = ObjectIdentifier(source.channel)
        peer = source.channel.remoteAddress?.ipAddress.flatMap { IPAddress($0) }
    }
}
