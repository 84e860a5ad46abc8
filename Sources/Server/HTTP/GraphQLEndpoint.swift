// /graphql: a request's head and bytes in, the service's answer out.

import GraphQLCore
import HTTPTypes
import NIOHTTP1
import Resolvers

/// GraphQL over HTTP. https://http-spec.graphql.org/September2026/
struct GraphQLEndpoint: Sendable {
    let service: GraphQLService
    let requests: RequestsUnderWay
    /// Scheme and host of addresses; `nil`: as the request says it.
    let publicURL: String?
    let profile: HTTPProfile
    /// Whose words about a request's origin are believed.
    let proxies: TrustedProxies
    let cors: CORSPolicy

    /// Bytes that a request may have.
    var bodyBytes: Int { service.limits.bodyBytes }

    var bodyTooLarge: RequestRefusal {
        RequestRefusal(.bodyTooLarge, "The body has more than \(bodyBytes) bytes.")
    }

    // MARK: - The head

    /// Judges a request before its body is read.
    ///
    /// - Returns: the media type that its answer will have
    func admit(_ head: RequestHead) throws(RequestRefusal) -> GraphQLMediaType {
        let accepted = accepted(by: head)
        guard let accepted else {
            throw RequestRefusal(
                .notAcceptable,
                "Answers are application/graphql-response+json or application/json.")
        }
        try CrossSiteRule.check(head, cors)
        try checkContent(head)
        if let length = head.contentLength, length > bodyBytes { throw bodyTooLarge }
        return accepted
    }

    private func accepted(by head: RequestHead) -> GraphQLMediaType? {
        GraphQLMediaType(accept: head.list("Accept"), preferred: profile.preferredType)
    }

    private func checkContent(_ head: RequestHead) throws(RequestRefusal) {
        let type = head.list("Content-Type")
        // A GET has no content, so that it may be without a type.
        guard Self.isJSON(type) || (head.method == .GET && type == nil) else {
            throw RequestRefusal(
                .contentTypeUnsupported, "Send the request as Content-Type: application/json.")
        }
        let coding = head.list("Content-Encoding")?.lowercased() ?? "identity"
        guard coding == "identity" else {
            throw RequestRefusal(
                .contentTypeUnsupported, "Send the body without a Content-Encoding.")
        }
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

    // MARK: - The answer

    /// Answers a request of which head and body have come.
    func answer(
        _ head: RequestHead, _ body: [UInt8], _ exchange: HTTPExchange
    ) async -> HTTPAnswer {
        let accepted = exchange.accepted ?? profile.preferredType
        do throws(RequestRefusal) {
            let request =
                head.method == .GET
                ? try GraphQLRequest(parameters: head.query ?? "")
                : try GraphQLRequest(json: body)
            let origin = origin(of: head, exchange.peer, requestID: exchange.requestID)
            let authorization = Authorization(header: head["Authorization"])
            let outcome = await requests.answer(on: exchange.connection) { [service] in
                await service.respond(to: request, authorization: authorization, origin: origin)
            }
            if case .mutationRefused = outcome {
                throw RequestRefusal(
                    .methodNotAllowed, "A mutation needs the method POST.", allowed: [.POST])
            }
            return HTTPAnswer(
                GraphQLAnswer(
                    outcome, profile, accepted: accepted, requestID: exchange.requestID))
        } catch {
            return answer(to: error, exchange)
        }
    }

    /// Where a request comes from.
    func origin(
        of head: RequestHead, _ peer: IPAddress?, requestID: String
    ) -> RequestOrigin {
        let client = proxies.client(of: head, from: peer)
        return RequestOrigin(
            requestID: requestID, address: client.address?.description,
            baseURL: publicURL ?? client.baseURL, userAgent: head["User-Agent"])
    }

    /// The answer to what does not reach the service.
    func answer(to refusal: RequestRefusal, _ exchange: HTTPExchange) -> HTTPAnswer {
        let accepted = exchange.accepted ?? exchange.head.flatMap { self.accepted(by: $0) }
        var answer = HTTPAnswer(GraphQLAnswer(refusal, profile, accepted: accepted))
        if !refusal.allowed.isEmpty {
            answer.headers.add(name: "Allow", value: refusal.allowed.headerValue)
        }
        return answer
    }
}

extension HTTPAnswer {
    /// With the fields that HTTP demands beside a status.
    /// https://www.rfc-editor.org/rfc/rfc9110#name-client-error-4xx
    fileprivate init(_ answer: GraphQLAnswer) {
        var headers: HTTPHeaders = [
            "Content-Type": answer.mediaType.contentType, "Vary": "Accept",
        ]
        switch answer.status {
        case 401: headers.add(name: "WWW-Authenticate", value: "Bearer error=\"invalid_token\"")
        case 503: headers.add(name: "Retry-After", value: "2")
        default: break
        }
        self.init(HTTPResponseStatus(graphQL: answer.status), headers, answer.body)
    }
}
