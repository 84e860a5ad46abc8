// `/graphiql`: a page for manual queries, in development.

import HTTPTypes
import Hummingbird
import NIOCore

/// The page and its files; nothing without their folder.
struct GraphiQLRoutes: Sendable {
    let files: GraphiQLFiles?

    /// Only this origin's scripts run, and only this origin is called.
    private static let policy = [
        "default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'",
        "img-src 'self' data:", "font-src 'self' data:", "base-uri 'none'", "form-action 'none'",
        "frame-ancestors 'none'",
    ].joined(separator: "; ")

    func add(to router: Router<ServerContext>) {
        for method in [HTTPRequest.Method.get, .head] {
            router.on("/graphiql", method: method) { request, _ in file(nil, request) }
            router.on("/graphiql/:name", method: method) { request, context in
                file(context.parameters.get("name"), request)
            }
        }
    }

    private func file(_ name: String?, _ request: Request) -> Response {
        guard let file = files?[name] else { return Response(status: .notFound) }
        var headers: HTTPFields = [
            .contentType: file.contentType, .eTag: file.tag, .cacheControl: "no-cache",
            .contentSecurityPolicy: Self.policy, .xContentTypeOptions: "nosniff",
        ]
        if let field = HTTPField.Name("Referrer-Policy") { headers[field] = "no-referrer" }
        if request.headers[.ifNoneMatch] == file.tag {
            return Response(status: .notModified, headers: headers)
        }
        guard request.method != .head else {
            headers[.contentLength] = "\(file.bytes.count)"
            return Response(status: .ok, headers: headers)
        }
        return Response(
            status: .ok, headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: file.bytes)))
    }
}
