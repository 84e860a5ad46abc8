// Which paths there are, and which methods each takes: known before anything is read, so that a
// wrong method is 405 with `Allow` everywhere and an unknown path costs nothing.

import NIOHTTP1

/// Who answers a request.
enum HTTPRoute: Sendable, Equatable {
    case graphQL
    /// What shares one stream of events, and all that `graphQL` takes.
    case eventStream
    /// The routes behind the framework: media, health and GraphiQL.
    case framework
    /// A request to change to WebSocket.
    case webSocket
    /// A browser asks whether a page may send a request to a path of these methods.
    case preflight([HTTPMethod])
}

extension HTTPRoute {
    /// The route of a path and the methods that it takes.
    ///
    /// - Returns: nil where there is no such path
    static func find(_ path: String) -> (route: HTTPRoute, allowed: [HTTPMethod])? {
        var parts = path.split(separator: "/", maxSplits: 4, omittingEmptySubsequences: false)
        guard parts.count > 1, parts.removeFirst().isEmpty else { return nil }
        if parts.count > 1, parts.last == "" { parts.removeLast() }
        return switch (parts.first, parts.count) {
        case ("graphql", 1): (.graphQL, [.GET, .POST])
        case ("graphql", 2) where parts[1] == "stream":
            (.eventStream, [.GET, .POST, .PUT, .DELETE])
        case ("media", 3) where parts[1] == "upload": (.framework, [.PUT])
        case ("media", 3): (.framework, [.GET, .HEAD])
        case ("health", 2) where ["live", "ready"].contains(parts[1]):
            (.framework, [.GET, .HEAD])
        case ("graphiql", 1), ("graphiql", 2): (.framework, [.GET, .HEAD])
        default: nil
        }
    }
}
