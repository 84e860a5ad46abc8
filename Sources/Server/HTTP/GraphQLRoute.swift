// POST /graphql: bytes in, the service's answer out.

import HTTPTypes
import Hummingbird
import NIOCore
import Resolvers

/// The HTTP door to the service.
struct GraphQLRoute: Sendable {
    let service: GraphQLService
    let requests: RequestsUnderWay
    /// Scheme and host of addresses; `nil`: as the request says it.
    let publicURL: String?

    func add(to router: Router<ServerContext>) {
        router.post("/graphql") { request, context in
            await respond(to: request, context)
        }
        for method in [HTTPRequest.Method.get, .put, .delete, .patch, .head] {
            router.on("/graphql", method: method) { _, _ in
                Self.response(
                    GraphQLAnswer(
                        status: 405, "Send GraphQL requests by POST with a JSON body.", as: .json),
                    allow: "POST")
            }
        }
    }

    private func respond(to request: Request, _ context: ServerContext) async -> Response {
        guard let mediaType = GraphQLMediaType(accept: request.headers[.accept]) else {
            return Self.response(
                GraphQLAnswer(
                    status: 406,
                    "Answers are application/graphql-response+json or application/json.",
                    as: .json))
        }
        guard Self.isJSON(request.headers[.contentType]) else {
            return Self.response(
                GraphQLAnswer(
                    status: 415, "Send the request as Content-Type: application/json.",
                    as: mediaType))
        }
        let body: [UInt8]
        do {
            let buffer = try await request.body.collect(upTo: service.limits.bodyBytes)
            body = Array(buffer.readableBytesView)
        } catch is NIOTooManyBytesError {
            return Self.response(
                GraphQLAnswer(
                    status: 413, "The body has more than \(service.limits.bodyBytes) bytes.",
                    as: mediaType))
        } catch {
            return Self.response(
                GraphQLAnswer(status: 400, "The body did not arrive whole.", as: mediaType))
        }
        return Self.response(await answer(body, request, mediaType, context))
    }

    private func answer(
        _ body: [UInt8], _ request: Request, _ mediaType: GraphQLMediaType, _ context: ServerContext
    ) async -> GraphQLAnswer {
        do throws(RequestRefusal) {
            let token = try Self.bearer(request.headers[.authorization])
            let graphQLRequest = try GraphQLRequest(json: body)
            let origin = RequestOrigin(
                requestID: context.requestID, address: context.clientAddress,
                baseURL: publicURL ?? "http://\(request.head.authority ?? "localhost")")
            let outcome = await requests.answer(on: context.connection) { [service] in
                await service.respond(to: graphQLRequest, token: token, origin: origin)
            }
            return GraphQLAnswer(outcome, as: mediaType, requestID: context.requestID)
        } catch {
            return GraphQLAnswer(status: 400, error.message, as: mediaType)
        }
    }

    /// The token of an Authorization header; `nil` where there is none.
    private static func bearer(_ header: String?) throws(RequestRefusal) -> String? {
        guard let header else { return nil }
        let parts = header.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, parts[0].lowercased() == "bearer" else {
            throw RequestRefusal("Send the token as Authorization: Bearer TOKEN.")
        }
        return String(parts[1].trimmed)
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

    private static func response(_ answer: GraphQLAnswer, allow: String? = nil) -> Response {
        var headers: HTTPFields = [.contentType: answer.mediaType.contentType]
        if let allow { headers[.allow] = allow }
        return Response(
            status: .init(code: answer.status), headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: answer.body)))
    }
}
