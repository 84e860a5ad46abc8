// POST /graphql: bytes in, the service's answer out.

import HTTPTypes
import Hummingbird
import NIOCore
import Resolvers

/// The HTTP door to the service.
struct GraphQLRoute: Sendable {
    static let path = "/graphql"

    let service: GraphQLService
    let requests: RequestsUnderWay
    /// Scheme and host of addresses; `nil`: as the request says it.
    let publicURL: String?
    let profile: HTTPProfile
    /// Whose words about a request's origin are believed.
    let proxies: TrustedProxies

    /// Whether the router takes a path for the endpoint's: a slash at its end counts for nothing.
    static func isPath(_ path: String) -> Bool { path == Self.path || path == "\(Self.path)/" }

    func add(to router: Router<ServerContext>) {
        router.add(middleware: AllowedMethod(profile: profile))
        router.post("\(Self.path)") { request, context in
            await respond(to: request, context)
        }
    }

    private func respond(to request: Request, _ context: ServerContext) async -> Response {
        let accepted = GraphQLMediaType(
            accept: request.headers[.accept], preferred: profile.preferredType)
        guard let accepted else {
            return refusal(
                .notAcceptable,
                "Answers are application/graphql-response+json or application/json.", nil)
        }
        guard Self.isJSON(request.headers[.contentType]) else {
            return refusal(
                .contentTypeUnsupported, "Send the request as Content-Type: application/json.",
                accepted)
        }
        let body: [UInt8]
        do {
            let buffer = try await request.body.collect(upTo: service.limits.bodyBytes)
            body = Array(buffer.readableBytesView)
        } catch is NIOTooManyBytesError {
            return refusal(
                .bodyTooLarge, "The body has more than \(service.limits.bodyBytes) bytes.",
                accepted)
        } catch {
            return refusal(.bodyUnreadable, "The body did not arrive whole.", accepted)
        }
        return Response(await answer(body, request, accepted, context))
    }

    private func refusal(
        _ outcome: HTTPOutcome, _ message: String, _ accepted: GraphQLMediaType?
    ) -> Response {
        Response(GraphQLAnswer(outcome, message, profile, accepted: accepted))
    }

    private func answer(
        _ body: [UInt8], _ request: Request, _ accepted: GraphQLMediaType, _ context: ServerContext
    ) async -> GraphQLAnswer {
        do throws(RequestRefusal) {
            let graphQLRequest = try GraphQLRequest(json: body)
            let client = proxies.client(of: request, from: context.peer)
            let origin = RequestOrigin(
                requestID: context.requestID, address: client.address?.description,
                baseURL: publicURL ?? client.baseURL, userAgent: request.headers[.userAgent])
            let authorization = Authorization(header: request.headers[.authorization])
            let outcome = await requests.answer(on: context.connection) { [service] in
                await service.respond(
                    to: graphQLRequest, authorization: authorization, origin: origin)
            }
            return GraphQLAnswer(
                outcome, profile, accepted: accepted, requestID: context.requestID)
        } catch {
            return GraphQLAnswer(error.outcome, error.message, profile, accepted: accepted)
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
}

/// Refuses other methods than POST at the endpoint, whatever they are called.
private struct AllowedMethod: RouterMiddleware {
    typealias Context = ServerContext
    let profile: HTTPProfile

    func handle(
        _ request: Request, context: ServerContext,
        next: (Request, ServerContext) async throws -> Response
    ) async throws -> Response {
        guard GraphQLRoute.isPath(request.uri.path), request.method != .post else {
            return try await next(request, context)
        }
        let accepted = GraphQLMediaType(
            accept: request.headers[.accept], preferred: profile.preferredType)
        return Response(
            GraphQLAnswer(
                .methodNotAllowed, "Send GraphQL requests by POST with a JSON body.", profile,
                accepted: accepted))
    }
}

extension Response {
    /// With the fields that HTTP demands beside a status.
    /// https://www.rfc-editor.org/rfc/rfc9110#name-client-error-4xx
    fileprivate init(_ answer: GraphQLAnswer) {
        var headers: HTTPFields = [.contentType: answer.mediaType.contentType, .vary: "Accept"]
        switch answer.status {
        case 401: headers[.wwwAuthenticate] = "Bearer error=\"invalid_token\""
        case 405: headers[.allow] = "POST"
        default: break
        }
        let status: HTTPResponse.Status =
            answer.status == 294
            ? .init(code: 294, reasonPhrase: "Partial Success") : .init(code: answer.status)
        self.init(
            status: status, headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: answer.body)))
    }
}
