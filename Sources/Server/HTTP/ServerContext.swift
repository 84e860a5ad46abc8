// What the framework's routes know about a request besides its head and body.

import Hummingbird

/// A request's context: its ID in logs and errors.
struct ServerContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    var requestID = ""

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
    }
}
