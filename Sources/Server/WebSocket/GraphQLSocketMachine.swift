// graphql-transport-ws: messages in, actions out. Pure; authentication, operations and time are
// handled outside. https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md

import GraphQLCore
import Resolvers

extension WebSocketCloseCode {
    static let invalidMessage = Self(rawValue: 4400)
    static let unauthorized = Self(rawValue: 4401)
    static let forbidden = Self(rawValue: 4403)
    static let subprotocolNotAcceptable = Self(rawValue: 4406)
    static let initialisationTimeout = Self(rawValue: 4408)
    static let subscriberExists = Self(rawValue: 4409)
    static let tooManyInitialisations = Self(rawValue: 4429)
}

/// The state of one socket.
struct GraphQLSocketMachine {
    enum Action: Equatable {
        /// The text of a message.
        case send([UInt8])
        /// Authenticate the token, then call `authenticated`.
        case authenticate(Authorization)
        /// Judge another token of the client, then call `renewed`.
        case renew(Authorization, account: String?)
        /// Open subscriptions go on with this token.
        case adopt(Authorization)
        case start(OperationKey, GraphQLRequest)
        /// The operation was abandoned.
        case stop(OperationKey)
        case close(WebSocketCloseCode, String)
    }

    private enum Phase: Equatable {
        case opened
        /// `connection_init` has arrived; the client is being authenticated.
        case authenticating
        case ready
        case closed
    }

    private var phase = Phase.opened
    private var operations: OperationTable
    private(set) var authorization = Authorization.anonymous
    /// Of `authorization`; nil if it is nobody's.
    private var account: String?
    /// The token that is being judged.
    private var offered: Authorization?

    init(_ limits: OperationLimits) { operations = OperationTable(limits) }

    /// Whether `connection_init` has been answered.
    var isReady: Bool { phase == .ready }

    // MARK: - The client

    /// - Parameter standing: the identity from the upgrade request's header
    mutating func received(text: String, _ standing: Authorization) -> [Action] {
        guard phase != .closed else { return [] }
        let message: InputValue
        do {
            message = try InputValue(json: Array(text.utf8), limits: .server)
        } catch {
            return close(.invalidMessage, "A message must be JSON.")
        }
        guard case .string(let type)? = message["type"] else {
            return close(.invalidMessage, "A message must be an object with a type.")
        }
        switch type {
        case "connection_init": return initialise(message, standing)
        case "ping": return ping(message["payload"])
        case "pong": return []
        case "subscribe": return subscribe(message)
        case "complete": return complete(message)
        default: return close(.invalidMessage, "The type \"\(type.prefix(50))\" is unknown.")
        }
    }

    private mutating func initialise(
        _ message: InputValue, _ standing: Authorization
    ) -> [Action] {
        guard phase == .opened else {
            return close(.tooManyInitialisations, "Too many initialisation requests")
        }
        switch message["payload"] {
        case nil, .null: authorization = standing
        case .object: authorization = Self.token(in: message["payload"]) ?? standing
        default: return close(.invalidMessage, "A payload must be an object.")
        }
        phase = .authenticating
        return [.authenticate(authorization)]
    }

    /// What a payload says of who asks; nil if it says nothing.
    private static func token(in payload: InputValue?) -> Authorization? {
        guard case .object(let members)? = payload else { return nil }
        let field = members.first { $0.name.lowercased() == "authorization" }
        return switch field?.value {
        case nil, .null: nil
        case .string(let header): Authorization(header: header)
        default: .malformed
        }
    }

    /// A ping with a token renews that of the socket.
    private mutating func ping(_ payload: InputValue?) -> [Action] {
        guard let token = Self.token(in: payload) else { return [.send(Self.pong(payload))] }
        guard phase == .ready else { return close(.unauthorized, "Unauthorized") }
        guard offered == nil else { return [.send(Self.pong(.busy))] }
        offered = token
        return [.renew(token, account: account)]
    }

    private mutating func subscribe(_ message: InputValue) -> [Action] {
        guard phase == .ready else { return close(.unauthorized, "Unauthorized") }
        guard case .string(let id)? = message["id"],
            OperationTable.isID(id), let payload = message["payload"]
        else {
            return close(
                .invalidMessage,
                "subscribe needs an id of 1–\(OperationTable.maximumIDLength) characters "
                    + "and a payload.")
        }
        guard !operations.contains(id) else {
            return close(.subscriberExists, "Subscriber for \(id) already exists")
        }
        let request: GraphQLRequest
        do throws(RequestRefusal) {
            request = try GraphQLRequest(payload)
        } catch {
            return close(.invalidMessage, error.message)
        }
        do throws(RequestError) {
            return [.start(try operations.begin(id), request)]
        } catch {
            return [.send(Self.error(id, error))]
        }
    }

    private mutating func complete(_ message: InputValue) -> [Action] {
        guard case .string(let id)? = message["id"] else {
            return close(.invalidMessage, "complete needs an id.")
        }
        return operations.stop(id).map { [.stop($0)] } ?? []
    }

    // MARK: - The server

    mutating func authenticated(_ result: GraphQLService.Identity) -> [Action] {
        guard phase == .authenticating else { return [] }
        switch result {
        case .known(let account):
            phase = .ready
            self.account = account
            return [.send(Array(#"{"type":"connection_ack"}"#.utf8))]
        case .refused: return close(.forbidden, "Forbidden")
        case .limited:
            return close(.tryAgainLater, "Too many unknown tokens. Try again later.")
        case .unavailable:
            // Not 4500, after which clients do not connect again.
            return close(.tryAgainLater, "The database cannot be reached. Try again.")
        }
    }

    /// What has become of a token in a ping.
    private enum Renewal: String {
        case renewed, refused, limited, unavailable
        /// Another one is being judged.
        case busy
    }

    /// A token in a ping was judged. Only one of the same account is used; any other outcome
    /// changes nothing.
    mutating func renewed(_ result: GraphQLService.Identity) -> [Action] {
        guard let token = offered.take(), phase == .ready else { return [] }
        switch result {
        case .known(let account):
            guard account != nil, account == self.account else {
                return close(.forbidden, "Forbidden")
            }
            authorization = token
            return [.adopt(token), .send(Self.pong(.renewed))]
        case .refused: return [.send(Self.pong(.refused))]
        case .limited: return [.send(Self.pong(.limited))]
        case .unavailable: return [.send(Self.pong(.unavailable))]
        }
    }

    /// A response to an operation.
    mutating func produced(_ key: OperationKey, _ response: [UInt8]) -> [Action] {
        guard let opening = openingOfNext(key) else { return [] }
        return [.send(opening + response + Self.closingOfNext)]
    }

    /// Whether an operation has not ended.
    func contains(_ key: OperationKey) -> Bool { operations.contains(key) }

    /// What precedes a response in its message; nil where the operation has ended.
    func openingOfNext(_ key: OperationKey) -> [UInt8]? {
        guard operations.contains(key) else { return nil }
        var writer = JSONWriter()
        writer.raw("{\"id\":")
        writer.string(key.id)
        writer.raw(",\"type\":\"next\",\"payload\":")
        return writer.finish()
    }

    /// What follows it.
    static let closingOfNext = [UInt8]("}".utf8)

    /// An operation turns out to be a subscription.
    ///
    /// - Throws: if it is one too many
    mutating func streamOpened(_ key: OperationKey) throws(RequestError) {
        try operations.streamOpened(key)
    }

    /// A subscription ended with an error; if the viewer is no longer signed in, so does the
    /// socket.
    mutating func streamFailed(_ key: OperationKey, _ error: RequestError) -> [Action] {
        let isSignedOut = error.errors.contains { $0.hasCode(.unauthenticated) }
        if isSignedOut, authorization != .anonymous { return signedOut() }
        return failed(key, error)
    }

    /// Nothing of an operation is left, which may have been stopped long before.
    mutating func ended(_ key: OperationKey) { operations.ended(key) }

    /// All responses to an operation were delivered.
    mutating func completed(_ key: OperationKey) -> [Action] {
        guard operations.remove(key) else { return [] }
        return [.send(Self.message("complete", key.id))]
    }

    /// An operation ended with errors instead of a response.
    mutating func failed(_ key: OperationKey, _ error: RequestError) -> [Action] {
        guard operations.remove(key) else { return [] }
        return [.send(Self.error(key.id, error))]
    }

    /// The token expired while the socket was open.
    mutating func signedOut() -> [Action] { close(.forbidden, "Forbidden") }

    /// No `connection_init` has arrived in time.
    mutating func waitedTooLong() -> [Action] {
        phase == .opened
            ? close(.initialisationTimeout, "Connection initialisation timeout") : []
    }

    mutating func close(_ code: WebSocketCloseCode, _ reason: String) -> [Action] {
        guard phase != .closed else { return [] }
        phase = .closed
        return operations.removeAll().map { .stop($0) } + [.close(code, reason)]
    }

    // MARK: - Messages

    private static func message(
        _ type: StaticString, _ id: String, _ payload: (inout JSONWriter) -> Void = { _ in }
    ) -> [UInt8] {
        var writer = JSONWriter()
        writer.raw("{\"id\":")
        writer.string(id)
        writer.raw(",\"type\":\"")
        writer.raw(type)
        writer.byte(UInt8(ascii: "\""))
        payload(&writer)
        writer.byte(UInt8(ascii: "}"))
        return writer.finish()
    }

    private static func error(_ id: String, _ error: RequestError) -> [UInt8] {
        message("error", id) { writer in
            writer.raw(",\"payload\":")
            writer.graphQLErrors(error.withCodes.errors)
        }
    }

    private static func pong(_ renewal: Renewal) -> [UInt8] {
        Array(#"{"type":"pong","payload":{"authorization":"\#(renewal.rawValue)"}}"#.utf8)
    }

    /// The pong that answers a ping, with the same payload.
    private static func pong(_ payload: InputValue?) -> [UInt8] {
        var writer = JSONWriter()
        writer.raw("{\"type\":\"pong\"")
        if case .object? = payload, let payload {
            writer.raw(",\"payload\":")
            writer.value(payload)
        }
        writer.byte(UInt8(ascii: "}"))
        return writer.finish()
    }
}
