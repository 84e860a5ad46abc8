// The paths and their methods: known before a body is read, so that a wrong method is 405 with
// `Allow` everywhere and an unknown path costs nothing.

import NIOHTTP1

/// The handler of a request.
enum HTTPRoute: Sendable, Equatable {
    case graphQL
    /// Operations that share one stream of events, and everything that `graphQL` accepts.
    case eventStream
    /// The framework's routes: media, health and GraphiQL.
    case framework
    /// A request to upgrade to WebSocket.
    case webSocket
    /// A browser's preflight for a path with these methods.
    case preflight([HTTPMethod])
}

extension HTTPRoute {
    /// The route of a path and its methods.
    ///
    /// - Returns: nil if there is no such path
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
