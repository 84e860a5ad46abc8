// An endpoint's response, before it is written to a connection.

import NIOHTTP1

/// A complete response.
struct HTTPAnswer: Sendable {
    var status: HTTPResponseStatus
    var headers: HTTPHeaders
    var body: [UInt8]
    /// The operation, for the log.
    var operation: OperationRecord?

    init(_ status: HTTPResponseStatus, _ headers: HTTPHeaders, _ body: [UInt8]) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// A refusal as a line of text, for clients that do not use GraphQL.
    init(_ refusal: RequestRefusal) {
        var headers: HTTPHeaders = [
            "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store",
            "X-Content-Type-Options": "nosniff",
        ]
        if !refusal.allowed.isEmpty {
            headers.add(name: "Allow", value: refusal.allowed.headerValue)
        }
        if refusal.outcome == .upgradeRequired {
            headers.add(contentsOf: [
                ("Upgrade", "websocket"), ("Sec-WebSocket-Version", "13"),
            ])
        }
        let status = HTTPProfile.september2026.status(of: refusal.outcome, accepted: .response)
        self.init(
            HTTPResponseStatus(statusCode: status), headers, Array((refusal.message + "\n").utf8))
    }
}

extension [HTTPMethod] {
    /// In the format of the field Allow.
    var headerValue: String { map(\.rawValue).joined(separator: ", ") }
}

extension HTTPResponseStatus {
    /// With the reason phrase of statuses defined by GraphQL over HTTP.
    init(graphQL code: Int) {
        self =
            code == 294
            ? .custom(code: 294, reasonPhrase: "Partial Success")
            : HTTPResponseStatus(statusCode: code)
    }
}
