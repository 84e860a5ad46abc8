// GraphQL over HTTP: the status and media type of a response, as pure functions of the request's
// outcome and of what the client accepts.

/// Which edition of GraphQL over HTTP decides statuses and media types.
enum HTTPProfile: String, Sendable, CaseIterable {
    /// The first release: https://http-spec.graphql.org/September2026/#sec-Response
    case september2026
    /// The behaviour of servers before it, for clients that expect that: 400 for every refused
    /// request, 200 for clients that accept only `application/json`, 200 for data with errors.
    case legacy

    /// The type for a client that accepts every type.
    var preferredType: GraphQLMediaType { self == .legacy ? .json : .response }

    /// The status of a response.
    ///
    /// - Parameter accepted: the type that the client prefers
    func status(of outcome: HTTPOutcome, accepted: GraphQLMediaType) -> Int {
        switch outcome {
        // Apollo's clients expect a 200 and then send the document.
        case .data, .hashUnknown: 200
        case .dataWithErrors: self == .legacy ? 200 : 294
        case .documentNotParsed:
            self == .legacy && accepted == .json ? 200 : 400
        case .documentInvalid, .operationUndetermined, .variablesRefused:
            self == .legacy ? (accepted == .json ? 200 : 400) : 422
        case .requestMalformed: self == .legacy ? 400 : 422
        case .bodyUnreadable, .authorizationMalformed, .headMalformed: 400
        case .unauthenticated: 401
        case .crossSite: 403
        case .notFound: 404
        case .methodNotAllowed: 405
        case .notAcceptable: 406
        case .tooSlow: 408
        case .conflict: 409
        case .bodyTooLarge: 413
        case .uriTooLong: 414
        case .contentTypeUnsupported: 415
        case .expectationFailed: 417
        case .upgradeRequired: 426
        case .tooMany: 429
        case .headTooLarge: 431
        case .unavailable, .overloaded: 503
        }
    }

    /// The media type of a response. Only success is labelled `application/json`: a client that
    /// accepts nothing else can distinguish a refusal of this server from one of a proxy.
    ///
    /// - Parameter accepted: the type that the client prefers; `nil` if it accepts none
    func mediaType(status: Int, accepted: GraphQLMediaType?) -> GraphQLMediaType {
        if self == .legacy { return accepted ?? .json }
        return (200...299).contains(status) ? accepted ?? .response : .response
    }
}

/// The outcome of an HTTP request to the GraphQL endpoint, as far as its status depends on it.
enum HTTPOutcome: Sendable, CaseIterable {
    /// Executed without errors.
    case data
    /// Executed, with `data` (which may be null) and `errors`.
    case dataWithErrors
    /// The document of a hash is not known.
    case hashUnknown
    /// The document has a syntax error.
    case documentNotParsed
    /// The document breaks a rule of validation or exceeds a limit.
    case documentInvalid
    /// There is no operation of this name, or there are several and no name was given.
    case operationUndetermined
    /// A variable cannot be coerced.
    case variablesRefused
    /// The body is not JSON, or did not arrive whole.
    case bodyUnreadable
    /// JSON, but not a well-formed GraphQL-over-HTTP request.
    case requestMalformed
    /// The Authorization header does not hold a bearer token.
    case authorizationMalformed
    /// The bearer token is unknown, expired or ended.
    case unauthenticated
    /// A page of another site may have sent it.
    case crossSite
    case notFound
    case methodNotAllowed
    case notAcceptable
    /// Head or body did not arrive in time.
    case tooSlow
    /// The requested resource is in use.
    case conflict
    case bodyTooLarge
    case uriTooLong
    case contentTypeUnsupported
    /// The request expects something other than 100-continue.
    case expectationFailed
    /// The version of WebSocket is not supported.
    case upgradeRequired
    /// The client has reached a limit.
    case tooMany
    case headTooLarge
    /// Not an HTTP/1 request, or one that breaks its rules.
    case headMalformed
    /// The database could not authenticate the client.
    case unavailable
    /// All clients together ask for more than the process has room for.
    case overloaded
}
