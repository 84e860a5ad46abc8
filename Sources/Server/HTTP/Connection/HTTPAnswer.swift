// What an endpoint answers, before it is written to a connection.

import NIOHTTP1

/// A whole answer.
struct HTTPAnswer: Sendable {
    var status: HTTPResponseStatus
    var headers: HTTPHeaders
    var body: [UInt8]
    /// What was answered, for the log.
    var operation: OperationRecord?

    init(_ status: HTTPResponseStatus, _ headers: HTTPHeaders, _ body: [UInt8]) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// A refusal as a line of text, for whom does not speak GraphQL.
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
    /// As the field Allow has them.
    var headerValue: String { map(\.rawValue).joined(separator: ", ") }
}

extension HTTPResponseStatus {
    /// With the reason that GraphQL over HTTP gives the status of its own.
    init(graphQL code: Int) {
        self =
            code == 294
            ? .custom(code: 294, reasonPhrase: "Partial Success")
            : HTTPResponseStatus(statusCode: code)
    }
}
