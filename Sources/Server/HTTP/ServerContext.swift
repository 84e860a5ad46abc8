// What the HTTP layer knows about a request beside its head and body.

import Hummingbird
import NIOCore

/// A request's context: its ID in logs and errors, and where it comes from.
struct ServerContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    let requestID: String
    /// The socket's peer, without port.
    let clientAddress: String?
    let connection: RequestsUnderWay.Connection

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        requestID = RequestIDs.next()
        connection = ObjectIdentifier(source.channel)
        clientAddress = source.channel.remoteAddress?.ipAddress
    }
}
