// /graphql: takes a request's head and bytes, and returns the service's response.

import GraphQLCore
import HTTPTypes
import NIOHTTP1
import Resolvers
import Schema

/// GraphQL over HTTP. https://http-spec.graphql.org/September2026/
struct GraphQLEndpoint: Sendable {
    let operations: Operations
    /// Scheme and host of addresses; `nil`: those of the request.
    let publicURL: String?
    let profile: HTTPProfile
    /// Which proxies' information about a request's origin is trusted.
    let proxies: TrustedProxies
    let cors: CORSPolicy

    /// Maximum bytes of a request.
    var bodyBytes: Int { operations.service.limits.bodyBytes }

    private var batchEntries: Int { operations.service.limits.batchEntries }

    var bodyTooLarge: RequestRefusal {
        RequestRefusal(.bodyTooLarge, "The body has more than \(bodyBytes) bytes.")
    }

    // MARK: - Request head

    /// Judges a request before its body is read.
    ///
    /// - Returns: the media types that its response may have
    func admit(_ head: RequestHead) throws(RequestRefusal) -> AcceptedTypes {
        guard let accepted = accepted(by: head) else {
            throw RequestRefusal(
                .notAcceptable,
                "Answers are application/graphql-response+json, application/json or "
                    + "text/event-stream; of subscriptions also multipart/mixed;"
                    + "subscriptionSpec=1.0.")
        }
        try CrossSiteRule.check(head, cors)
        try checkContent(head)
        return accepted
    }

    func accepted(by head: RequestHead) -> AcceptedTypes? {
        AcceptedTypes(accept: head.list("Accept"), preferred: profile.preferredType)
    }

    /// Judges type, coding and length of a request's body.
    func checkContent(_ head: RequestHead) throws(RequestRefusal) {
        let type = head.list("Content-Type")
        // A GET has no content, so it needs no type.
        guard Self.isJSON(type) || (head.method == .GET && type == nil) else {
            throw RequestRefusal(
                .contentTypeUnsupported, "Send the request as Content-Type: application/json.")
        }
        _ = try ContentCoding(of: head)
        try checkLength(head)
    }

    func checkLength(_ head: RequestHead) throws(RequestRefusal) {
        if let length = head.contentLength, length > bodyBytes { throw bodyTooLarge }
    }

    /// The decoded body.
    func content(of head: RequestHead, _ body: [UInt8]) throws(RequestRefusal) -> [UInt8] {
        try ContentCoding(of: head).decode(body, limit: bodyBytes)
    }

    private static func isJSON(_ contentType: String?) -> Bool {
        guard let contentType else { return false }
        let parts = contentType.split(separator: ";").map { $0.trimmed.lowercased() }
        return parts.first == "application/json"
            && parts.dropFirst().allSatisfy { part in
                !part.hasPrefix("charset=")
                    || part == "charset=utf-8" || part == "charset=\"utf-8\""
            }
    }

    // MARK: - Response

    /// Answers a request whose head and body have arrived.
    func answer(
        _ head: RequestHead, _ body: [UInt8], _ exchange: HTTPExchange
    ) async -> HTTPReply {
        let accepted = exchange.accepted ?? AcceptedTypes(profile.preferredType)
        do throws(RequestRefusal) {
            var request: GraphQLRequest
            if head.method == .GET {
                request = try GraphQLRequest(parameters: head.query ?? "")
            } else {
                switch try GraphQLBody(content(of: head, body), batchEntries) {
                case .single(let single): request = single
                case .batch(let entries):
                    return .whole(await answer(entries, head, exchange, accepted))
                }
            }
            if accepted.subscription == .events {
                switch LastEvent(head) {
                case .none: break
                case .completed: return .streamed(.over)
                case .position(let position): request.resumesAfter = position
                case .unknown:
                    throw RequestRefusal(
                        .requestMalformed, "Last-Event-ID must be the ID of an event.")
                }
            }
            let operation = await open(request, head, exchange, accepted)
            if case .answered(.mutationRefused) = operation.opening {
                throw RequestRefusal(
                    .methodNotAllowed, "A mutation needs the method POST.", allowed: [.POST])
            }
            if let framing = framing(of: operation, accepted) {
                return .streamed(StreamedAnswer(operation, framing))
            }
            let answer = answer(operation, accepted)
            // A mutation's response may contain a token.
            return .whole(
                operation.operation?.type == .query ? answer.inGzip(for: head) : answer)
        } catch {
            return .whole(answer(to: error, exchange))
        }
    }

    private func open(
        _ request: GraphQLRequest, _ head: RequestHead, _ exchange: HTTPExchange,
        _ accepted: AcceptedTypes
    ) async -> OpenedOperation {
        var request = request
        request.caller = Caller(head).completed(by: request.caller)
        var operation = await operations.open(
            request, over: .http, authorization: Authorization(header: head["Authorization"]),
            origin: origin(of: head, exchange.peer, requestID: exchange.requestID),
            carriesStreams: accepted.subscription != nil,
            incremental: accepted.incremental?.format, on: exchange.connection)
        switch framing(of: operation, accepted) {
        case .events, .sharedEvents: operation.transport = .events
        case .multipartSubscription, .multipartIncremental: operation.transport = .multipart
        case nil: break
        }
        return operation
    }

    /// The form of a response in parts; nil if it is sent whole. Clients that prefer events get
    /// refusals as events, too, since a browser's EventSource does not expose any other response.
    private func framing(
        of operation: OpenedOperation, _ accepted: AcceptedTypes
    ) -> StreamFraming? {
        if case .stream = operation.opening { return accepted.subscription }
        if case .incremental = operation.opening { return accepted.incremental?.framing }
        return accepted.prefersEvents ? .events : nil
    }

    /// The response to an operation that has one response, or was refused.
    func answer(_ operation: OpenedOperation, _ accepted: AcceptedTypes) -> HTTPAnswer {
        let (outcome, word): (GraphQLService.Outcome, OperationRecord.Outcome) =
            switch operation.opening {
            case .answered(.executed(let response)):
                (.executed(response), response.hasErrors ? .dataWithErrors : .data)
            case .answered(.refused(let error)), .refused(let error):
                (.refused(error), .init(error))
            case .answered(.unauthenticated), .unauthenticated:
                (.unauthenticated, .init(.signedOut))
            case .answered(.malformedAuthorization):
                (.malformedAuthorization, .init(.malformedAuthorization))
            case .answered(.mutationRefused): (.mutationRefused, .init(.mutationNeedsPost))
            case .answered(.unavailable), .unavailable:
                (.unavailable, .init(.unavailable(operation.requestID)))
            case .stream, .incremental: (.refused(.noSingleAnswer), .init(.noSingleAnswer))
            }
        var answer = HTTPAnswer(
            GraphQLAnswer(
                outcome, profile, accepted: accepted.single(or: profile.preferredType),
                requestID: operation.requestID))
        for field in operation.fields {
            answer.headers.replaceOrAdd(name: field.name, value: field.value)
        }
        answer.operation = operation.record(word)
        return answer
    }

    /// The origin of a request.
    func origin(
        of head: RequestHead, _ peer: IPAddress?, requestID: String
    ) -> RequestOrigin {
        let client = proxies.client(of: head, from: peer)
        return RequestOrigin(
            requestID: requestID, address: client.address?.description,
            baseURL: publicURL ?? client.baseURL, userAgent: head["User-Agent"],
            language: head.list("Accept-Language").flatMap(Language.init(accepting:)))
    }

    /// The response to a request that does not reach the service.
    func answer(to refusal: RequestRefusal, _ exchange: HTTPExchange) -> HTTPAnswer {
        let accepted = exchange.accepted ?? exchange.head.flatMap { self.accepted(by: $0) }
        var answer = HTTPAnswer(GraphQLAnswer(refusal, profile, accepted: accepted?.single))
        if !refusal.allowed.isEmpty {
            answer.headers.add(name: "Allow", value: refusal.allowed.headerValue)
        }
        return answer
    }
}

extension HTTPAnswer {
    /// With the fields that HTTP requires with a status.
    /// https://www.rfc-editor.org/rfc/rfc9110#name-client-error-4xx
    fileprivate init(_ answer: GraphQLAnswer) {
        var headers: HTTPHeaders = [
            "Content-Type": answer.mediaType.contentType,
            "Vary": "Accept, Accept-Encoding, Accept-Language",
        ]
        switch answer.status {
        case 401: headers.add(name: "WWW-Authenticate", value: "Bearer error=\"invalid_token\"")
        case 429, 503: headers.add(name: "Retry-After", value: "2")
        default: break
        }
        self.init(HTTPResponseStatus(graphQL: answer.status), headers, answer.body)
    }
}
