// /graphql/stream: reservations of streams, the streams, and the requests that use them. Without a
// token it behaves like /graphql. https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md

import GraphQLCore
import NIOHTTP1
import Resolvers

/// graphql-sse at one address, in both of its modes.
struct EventStreamEndpoint: Sendable {
    static let tokenField = "X-GraphQL-Event-Stream-Token"

    let graphQL: GraphQLEndpoint
    let reservations: StreamReservations

    // MARK: - Request head

    /// Judges a request before its body is read.
    func admit(_ head: RequestHead) throws(RequestRefusal) -> AcceptedTypes {
        let token = try Self.token(head)
        if token == nil, head.method == .DELETE { throw Self.unknownStream }
        if token == nil, head.method != .PUT { return try graphQL.admit(head) }
        // The token is proof that the request does not come from a foreign page.
        if head.method == .POST {
            try graphQL.checkContent(head)
        } else {
            try graphQL.checkLength(head)
        }
        return graphQL.accepted(by: head) ?? AcceptedTypes(graphQL.profile.preferredType)
    }

    private static func token(_ head: RequestHead) throws(RequestRefusal) -> String? {
        if let token = head[tokenField], !token.isEmpty { return token }
        guard let query = head.query else { return nil }
        return try FormParameters(query)["token"]
    }

    private static let unknownStream = RequestRefusal(
        .notFound, "There is no such stream. PUT here reserves one.")

    // MARK: - Response

    /// Answers a request whose head and body have arrived.
    func answer(
        _ head: RequestHead, _ body: [UInt8], _ exchange: HTTPExchange
    ) async -> HTTPReply {
        do throws(RequestRefusal) {
            if head.method == .PUT { return .whole(try await reserve(head, exchange)) }
            guard let token = try Self.token(head) else {
                return await graphQL.answer(head, body, exchange)
            }
            switch head.method {
            case .GET: return .streamed(try open(token))
            case .DELETE: return .whole(try await stop(token, head, exchange))
            default: return .whole(try await operate(token, head, body, exchange))
            }
        } catch {
            return .whole(graphQL.answer(to: error, exchange))
        }
    }

    private func reserve(
        _ head: RequestHead, _ exchange: HTTPExchange
    ) async throws(RequestRefusal) -> HTTPAnswer {
        let authorization = Authorization(header: head["Authorization"])
        let holder = try await holder(authorization, head, exchange)
        guard let token = reservations.reserve(for: holder, authorization) else {
            throw RequestRefusal(
                .tooMany, "There are too many streams. Close one, or try again later.")
        }
        return HTTPAnswer(
            .created,
            ["Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store"],
            Array(token.utf8))
    }

    private func open(_ token: String) throws(RequestRefusal) -> StreamedAnswer {
        switch reservations.claim(token) {
        case .unknown: throw Self.unknownStream
        case .taken: throw RequestRefusal(.conflict, "The stream is open already.")
        case .stream(let stream):
            let reservations = reservations
            return StreamedAnswer(framing: .sharedEvents) { output in
                await stream.carry(over: output)
                reservations.remove(token)
                return .completed
            }
        }
    }

    private func stop(
        _ token: String, _ head: RequestHead, _ exchange: HTTPExchange
    ) async throws(RequestRefusal) -> HTTPAnswer {
        let stream = try await stream(token, head, exchange)
        guard let query = head.query, let id = try FormParameters(query)["operationId"] else {
            throw RequestRefusal(.requestMalformed, "The request has no \"operationId\".")
        }
        await stream.stop(id)
        return HTTPAnswer(.ok, ["Cache-Control": "no-store"], [])
    }

    /// Starts an operation: 202 means that its responses arrive on the stream.
    private func operate(
        _ token: String, _ head: RequestHead, _ body: [UInt8], _ exchange: HTTPExchange
    ) async throws(RequestRefusal) -> HTTPAnswer {
        let stream = try await stream(token, head, exchange)
        var request = try GraphQLRequest(json: graphQL.content(of: head, body))
        request.caller = Caller(head).completed(by: request.caller)
        guard let id = request.operationID else {
            throw RequestRefusal(
                .requestMalformed,
                "\"extensions\" needs an \"operationId\" of "
                    + "1–\(OperationTable.maximumIDLength) characters.")
        }
        let key: OperationKey
        switch await stream.begin(id) {
        case .begun(let begun): key = begun
        case .exists:
            throw RequestRefusal(.conflict, "An operation of the stream has this ID.")
        case .tooMany(let error):
            throw RequestRefusal(.tooMany, error.errors.first?.message ?? "Too many operations.")
        }
        let operation = await graphQL.operations.open(
            request, over: .sharedEvents,
            authorization: Authorization(header: head["Authorization"]),
            origin: graphQL.origin(of: head, exchange.peer, requestID: exchange.requestID),
            on: exchange.connection)
        switch operation.opening {
        case .stream, .incremental, .answered(.executed):
            let isWanted = await stream.opened(operation, key)
            return HTTPAnswer(isWanted ? .accepted : .noContent, ["Cache-Control": "no-store"], [])
        default:
            await stream.refused(key)
            let accepted = exchange.accepted ?? AcceptedTypes(graphQL.profile.preferredType)
            return graphQL.answer(operation, accepted)
        }
    }

    // MARK: - Ownership

    /// The stream of a token, for the client that reserved it.
    private func stream(
        _ token: String, _ head: RequestHead, _ exchange: HTTPExchange
    ) async throws(RequestRefusal) -> SharedStream {
        guard let stream = reservations.stream(token) else { throw Self.unknownStream }
        let authorization = Authorization(header: head["Authorization"])
        if authorization == stream.authorization { return stream }
        // Another token of the same account, for example after a refresh.
        let holder = try await holder(authorization, head, exchange)
        guard holder.isSame(as: stream.holder) else { throw Self.unknownStream }
        return stream
    }

    private func holder(
        _ authorization: Authorization, _ head: RequestHead, _ exchange: HTTPExchange
    ) async throws(RequestRefusal) -> StreamHolder {
        if authorization == .malformed {
            throw RequestRefusal(
                .authorizationMalformed, "Send the token as Authorization: Bearer TOKEN.")
        }
        let origin = graphQL.origin(of: head, exchange.peer, requestID: exchange.requestID)
        let (requests, service) = (graphQL.operations.requests, graphQL.operations.service)
        let identity = await requests.answer(on: exchange.connection) {
            await service.identify(authorization, origin: origin)
        }
        switch identity {
        case .known(let account?): return .account(account)
        case .known(nil): return .address(origin.address)
        case .refused:
            throw RequestRefusal(
                .unauthenticated,
                "The token is unknown or has expired. Sign in again, or refresh it.")
        case .limited(let error):
            throw RequestRefusal(
                .tooMany, error.errors.first?.message ?? "Too many unknown tokens.")
        case .unavailable:
            throw RequestRefusal(
                .unavailable,
                "The database cannot be reached at the moment. Try again in a few seconds.")
        }
    }
}
