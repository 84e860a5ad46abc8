// One line per request, without query, variables or token.

import HTTPTypes
import Hummingbird
import Logging

/// Logs requests and names them to the client.
struct AccessLog: RouterMiddleware {
    typealias Context = ServerContext
    let logger: Logger

    func handle(
        _ request: Request, context: ServerContext,
        next: (Request, ServerContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        var response: Response
        do {
            response = try await next(request, context)
        } catch let error as any HTTPResponseError {
            throw error
        } catch {
            // Every route answers its own errors; this one was not foreseen.
            logger.error(
                "unexpected error",
                metadata: ["request_id": "\(context.requestID)", "error": "\(error)"])
            response = Response(status: .internalServerError)
        }
        response.headers[.requestID] = context.requestID
        let took = ContinuousClock.now - start
        logger.info(
            "request",
            metadata: [
                "request_id": "\(context.requestID)", "method": "\(request.method.rawValue)",
                "path": "\(request.uri.path)", "status": "\(response.status.code)",
                "microseconds": "\(took.microseconds)",
            ])
        return response
    }
}

extension HTTPField.Name {
    /// `X-Request-ID`; the name is valid, so that it is never nil.
    static var requestID: Self { HTTPField.Name("X-Request-ID") ?? .server }
}

extension Duration {
    /// Whole microseconds.
    var microseconds: Int64 {
        let (seconds, attoseconds) = components
        return seconds * 1_000_000 + attoseconds / 1_000_000_000_000
    }
}
