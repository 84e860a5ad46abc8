// The framework used by the shell: its router answers, the connection writes.

import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOHTTP1

/// Media, health and GraphiQL.
struct FrameworkRoutes: Sendable {
    private let respond: @Sendable (Request, ServerContext) async throws -> Response
    private let logger: Logger

    init(_ router: Router<ServerContext>, logger: Logger) {
        let responder = router.buildResponder()
        respond = { try await responder.respond(to: $0, context: $1) }
        self.logger = logger
    }

    /// Answers a request on its connection.
    func answer(
        _ head: RequestHead, _ body: RequestBody, _ exchange: HTTPExchange,
        on output: ConnectionOutput
    ) async {
        var context = ServerContext(
            source: ApplicationRequestContextSource(channel: output.channel, logger: logger))
        context.requestID = exchange.requestID
        let response: Response
        do {
            response = try await respond(Self.request(head, body), context)
        } catch let error as any HTTPResponseError {
            response = Response(status: error.status)
        } catch {
            logger.error(
                "unexpected error",
                metadata: ["request_id": "\(exchange.requestID)", "error": "\(error)"])
            response = Response(status: .internalServerError)
        }
        await output.write(response)
    }

    private static func request(_ head: RequestHead, _ body: RequestBody) -> Request {
        var fields = HTTPFields()
        for (name, value) in head.headers where name.lowercased() != "host" {
            guard let name = HTTPField.Name(name) else { continue }
            fields.append(HTTPField(name: name, value: value))
        }
        let path = head.path + (head.query.map { "?" + $0 } ?? "")
        return Request(
            head: HTTPRequest(
                method: HTTPRequest.Method(rawValue: head.method.rawValue) ?? .get,
                scheme: "http", authority: head.authority, path: path, headerFields: fields),
            body: body)
    }
}

/// Sends a response from a task to its connection.
struct ConnectionOutput: Sendable {
    let channel: any Channel
    private let loop: any EventLoop
    private let connection: NIOLoopBound<HTTPConnection>

    init(_ connection: HTTPConnection, on channel: any Channel) {
        self.channel = channel
        loop = channel.eventLoop
        self.connection = NIOLoopBound(connection, eventLoop: loop)
    }

    /// Writes head, body and end. A response that breaks off ends its connection, so that the
    /// client does not mistake the part for the whole.
    func write(_ response: Response) async {
        var headers = HTTPHeaders()
        for field in response.headers { headers.add(name: field.name.rawName, value: field.value) }
        if let length = response.body.contentLength, !headers.contains(name: "Content-Length"),
            response.status.code >= 200, response.status.code != 204, response.status.code != 304
        {
            headers.add(name: "Content-Length", value: "\(length)")
        }
        let status = HTTPResponseStatus(
            statusCode: response.status.code, reasonPhrase: response.status.reasonPhrase)
        do {
            let fields = headers
            try await loop.submit { connection.value.beginAnswer(status, fields) }.get()
            try await response.body.write(ConnectionBodyWriter(loop: loop, connection: connection))
        } catch {
            loop.execute { connection.value.close() }
        }
    }
}

/// Writes a body part by part, each after the previous one has been written to the socket.
private struct ConnectionBodyWriter: ResponseBodyWriter {
    let loop: any EventLoop
    let connection: NIOLoopBound<HTTPConnection>

    func write(_ buffer: ByteBuffer) async throws {
        let connection = connection
        try await loop.flatSubmit {
            connection.value.writeBody(buffer) ?? connection.eventLoop.makeSucceededVoidFuture()
        }.get()
    }

    consuming func finish(_ trailingHeaders: HTTPFields?) async throws {
        let connection = connection
        try await loop.submit { connection.value.endAnswer() }.get()
    }
}
