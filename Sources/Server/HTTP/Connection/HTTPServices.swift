// What all connections of a process share.

import NIOHTTP1

/// Endpoints, limits, counts and the log: one object, which each connection only refers to.
final class HTTPServices: Sendable {
    let limits: HTTPLimits
    let http2 = HTTP2Limits()
    /// Nil without TLS.
    let certificates: TLSCertificates?
    /// The field Strict-Transport-Security; nil if responses have none.
    let strictTransport: String?
    let sockets: WebSocketLimits
    let graphQL: GraphQLEndpoint
    let eventStreams: EventStreamEndpoint
    let framework: FrameworkRoutes
    let cors: CORSPolicy
    let connections: ConnectionCounts
    let received = ReceivedBytes()
    let requests: ActiveRequests
    let draining: Draining
    let log: AccessLog

    init(
        limits: HTTPLimits, sockets: WebSocketLimits, graphQL: GraphQLEndpoint,
        eventStreams: EventStreamEndpoint, framework: FrameworkRoutes, cors: CORSPolicy,
        connections: ConnectionCounts, requests: ActiveRequests, draining: Draining,
        log: AccessLog, certificates: TLSCertificates? = nil, strictTransport: String? = nil
    ) {
        self.limits = limits
        self.certificates = certificates
        self.strictTransport = strictTransport
        self.sockets = sockets
        self.graphQL = graphQL
        self.eventStreams = eventStreams
        self.framework = framework
        self.cors = cors
        self.connections = connections
        self.requests = requests
        self.draining = draining
        self.log = log
    }

    /// The handler of a request, judged by its head alone.
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
        switch route {
        case .graphQL: exchange.accepted = try graphQL.admit(head)
        case .eventStream: exchange.accepted = try eventStreams.admit(head)
        default: break
        }
        return route
    }

    /// The response to a refused request, in the form of its path.
    func answer(to refusal: RequestRefusal, _ exchange: HTTPExchange?) -> HTTPAnswer {
        guard let exchange, exchange.route == .graphQL || exchange.route == .eventStream else {
            return HTTPAnswer(refusal)
        }
        return graphQL.answer(to: refusal, exchange)
    }

    /// Answers a GraphQL request whose head and body have arrived.
    func answer(
        _ head: RequestHead, _ body: [UInt8], _ exchange: HTTPExchange
    ) async -> HTTPReply {
        if exchange.route == .eventStream {
            return await eventStreams.answer(head, body, exchange)
        }
        return await graphQL.answer(head, body, exchange)
    }
}
