// What the connections of a process share.

import NIOHTTP1

/// Endpoints, limits, counts and the log.
struct HTTPServices: Sendable {
    let limits: HTTPLimits
    let sockets: WebSocketLimits
    let graphQL: GraphQLEndpoint
    let framework: FrameworkRoutes
    let cors: CORSPolicy
    let connections: ConnectionCounts
    let requests: RequestsUnderWay
    let draining: Draining
    let log: AccessLog

    /// Who answers a request, judged by its head alone.
    func route(
        _ head: RequestHead, _ exchange: inout HTTPExchange
    ) throws(RequestRefusal) -> HTTPRoute {
        guard let (route, allowed) = HTTPRoute.find(head.path) else {
            throw RequestRefusal(.notFound, "There is nothing here.")
        }
        if CORSPolicy.isPreflight(head) {
            exchange.route = .preflight(allowed)
            return .preflight(allowed)
        }
        if route == .graphQL, WebSocketHandshake.isWanted(by: head) {
            exchange.route = .webSocket
            return .webSocket
        }
        exchange.route = route
        guard allowed.contains(head.method) else {
            throw RequestRefusal(
                .methodNotAllowed, "The methods here are \(allowed.headerValue).",
                allowed: allowed)
        }
        if route == .graphQL { exchange.accepted = try graphQL.admit(head) }
        return route
    }

    /// The answer to a refused request, in the form that its path has.
    func answer(to refusal: RequestRefusal, _ exchange: HTTPExchange?) -> HTTPAnswer {
        if let exchange, exchange.route == .graphQL {
            return graphQL.answer(to: refusal, exchange)
        }
        return HTTPAnswer(refusal)
    }
}
