// A request to upgrade to WebSocket, judged by its head.
// https://www.rfc-editor.org/rfc/rfc6455#section-4.2

import Crypto
import Foundation
import NIOHTTP1

/// The opening handshake.
enum WebSocketHandshake {
    /// The only supported protocol. The older `graphql-ws` is a different one with a similar name.
    static let subprotocol = "graphql-transport-ws"
    private static let salt = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"

    /// Whether a request asks for a WebSocket.
    static func isWanted(by head: RequestHead) -> Bool {
        head.method == .GET && names("Upgrade", in: head).contains("websocket")
    }

    /// The fields of the 101 response.
    ///
    /// - Throws: what is wrong with the request. A client that does not offer the protocol gets 101
    ///   without one and is closed with 4406, as the protocol requires.
    static func accept(
        _ head: RequestHead, _ cors: CORSPolicy, publicURL: String?
    ) throws(RequestRefusal) -> (headers: HTTPHeaders, speaksProtocol: Bool) {
        guard head.version.isPersistent, names("Connection", in: head).contains("upgrade") else {
            throw RequestRefusal(.headMalformed, "A WebSocket needs Connection: Upgrade.")
        }
        guard head["Sec-WebSocket-Version"] == "13" else {
            throw RequestRefusal(.upgradeRequired, "A WebSocket needs Sec-WebSocket-Version: 13.")
        }
        guard let key = head["Sec-WebSocket-Key"], Data(base64Encoded: key)?.count == 16 else {
            throw RequestRefusal(
                .headMalformed, "Sec-WebSocket-Key must be 16 bytes in base64.")
        }
        try checkOrigin(head, cors, publicURL)
        let digest = Insecure.SHA1.hash(data: Data((key + salt).utf8))
        var headers: HTTPHeaders = [
            "Connection": "Upgrade", "Upgrade": "websocket",
            "Sec-WebSocket-Accept": Data(digest).base64EncodedString(),
        ]
        let offered = head.list("Sec-WebSocket-Protocol")?.split(separator: ",")
            .map { String($0.trimmed) }
        let speaksProtocol = offered?.contains(subprotocol) == true
        if speaksProtocol { headers.add(name: "Sec-WebSocket-Protocol", value: subprotocol) }
        return (headers, speaksProtocol)
    }

    /// Pages of other sites can open WebSockets without CORS: a browser only states the page's
    /// origin.
    private static func checkOrigin(
        _ head: RequestHead, _ cors: CORSPolicy, _ publicURL: String?
    ) throws(RequestRefusal) {
        guard let origin = head["Origin"], !cors.allows(origin) else { return }
        let isOwn =
            publicURL.map { $0 == origin }
            ?? (origin == "http://\(head.authority)" || origin == "https://\(head.authority)")
        guard isOwn else {
            throw RequestRefusal(.crossSite, "The origin is not in DANJI_CORS_ORIGINS.")
        }
    }

    /// The members of a list, in lower case.
    private static func names(_ field: String, in head: RequestHead) -> [String] {
        head.list(field)?.split(separator: ",").map { $0.trimmed.lowercased() } ?? []
    }
}
