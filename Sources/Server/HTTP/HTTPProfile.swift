// GraphQL over HTTP: which status and which media type an answer has, as pure functions of what
// became of the request and of what the client accepts.

/// Which edition of GraphQL over HTTP decides statuses and media types.
enum HTTPProfile: String, Sendable, CaseIterable {
    /// The first release: https://http-spec.graphql.org/September2026/#sec-Response
    case september2026
    /// What servers did before it, for clients that expect that: 400 for every refused request,
    /// 200 for clients that accept only `application/json`, 200 for data with errors.
    case legacy

    /// What a client gets that accepts every type.
    var preferredType: GraphQLMediaType { self == .legacy ? .json : .response }

    /// The status of an answer.
    ///
    /// - Parameter accepted: the type that the client wants most
    func status(of outcome: HTTPOutcome, accepted: GraphQLMediaType) -> Int {
        switch outcome {
        // Apollo's clients read the word of a 200 and send the document.
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

    /// The media type of an answer. Only success is labelled `application/json`: a client that
    /// accepts nothing else can tell a refusal of this server from one of a proxy.
    ///
    /// - Parameter accepted: the type that the client wants most; `nil` where it accepts none
    func mediaType(status: Int, accepted: GraphQLMediaType?) -> GraphQLMediaType {
        if self == .legacy { return accepted ?? .json }
        return (200...299).contains(status) ? accepted ?? .response : .response
    }
}

/// What became of an HTTP request to the GraphQL endpoint, as far as its status depends on it.
enum HTTPOutcome: Sendable, CaseIterable {
    /// Executed without errors.
    case data
    /// Executed; `data`, even where it is null, and `errors`.
    case dataWithErrors
    /// The document of a hash is not known.
    case hashUnknown
    /// The document has a syntax error.
    case documentNotParsed
    /// The document breaks a rule of validation or exceeds a limit.
    case documentInvalid
    /// There is no operation of the name, or several without a name.
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
    /// Head or body did not come in time.
    case tooSlow
    /// What is asked for is in use.
    case conflict
    case bodyTooLarge
    case uriTooLong
    case contentTypeUnsupported
    /// The request expects something else than 100-continue.
    case expectationFailed
    /// The version of WebSocket is another one.
    case upgradeRequired
    /// The client has all that it may have of something.
    case tooMany
    case headTooLarge
    /// What came is not a request of HTTP/1, or breaks one of its rules.
    case headMalformed
    /// The database could not say who asks.
    case unavailable
    /// All clients together ask for more than the process has room for.
    case overloaded
}
