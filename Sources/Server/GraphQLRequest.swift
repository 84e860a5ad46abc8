// A request, independent of its transport.

import GraphQLCore
import NIOHTTP1
import Resolvers

/// The parameters of a GraphQL request.
/// https://spec.graphql.org/September2026/#request
struct GraphQLRequest: Sendable, Equatable {
    /// How the request identifies its document.
    enum DocumentReference: Sendable, Equatable {
        case text([UInt8])
        /// `documentId`
        case id(String)
        /// `extensions.persistedQuery`, and the document if it is also sent.
        case hash(DocumentHash, [UInt8]?)
    }

    let document: DocumentReference
    /// The document; empty while only its id or hash is known.
    private(set) var query: [UInt8]
    let operationName: String?
    /// An object, or absent.
    let variables: InputValue?
    /// Whether its method is safe, so that mutations are refused.
    let isReadOnly: Bool
    /// `extensions.resumeAfter`: the `extensions.position` of the last event that the client of a
    /// subscription has.
    var resumesAfter: EventPosition?
    /// `extensions.operationId`: identifies the operation on a shared stream of events.
    let operationID: String?
    /// Who sent it; a transport adds what its head says.
    var caller: Caller
    /// `extensions.explain`: whether the response says how it was made.
    let wantsExplanation: Bool

    /// Reads the body of a POST. Null members count as absent, unknown ones are ignored.
    init(json body: [UInt8]) throws(RequestRefusal) { try self.init(Self.value(of: body)) }

    /// What a body says, before it is known to be a request.
    static func value(of body: [UInt8]) throws(RequestRefusal) -> InputValue {
        do {
            return try InputValue(json: body, limits: .server)
        } catch {
            throw RequestRefusal(
                .bodyUnreadable,
                "The body is not JSON: \(error.message) (at byte \(error.offset))")
        }
    }

    /// Reads a request from an already parsed JSON value.
    init(_ value: InputValue) throws(RequestRefusal) {
        guard case .object = value else {
            throw RequestRefusal(
                .requestMalformed, "The request must be a JSON object with a member \"query\".")
        }
        let extensions = try Self.object("extensions", value)
        document = try Self.document(
            try Self.text("query", value).map { Array($0.utf8) },
            id: try Self.text("documentId", value), extensions)
        query = document.text ?? []
        operationName = try Self.text("operationName", value)
        variables = try Self.object("variables", value)
        isReadOnly = false
        resumesAfter = try Self.resumesAfter(extensions)
        operationID = Self.operationID(extensions)
        caller = Caller(extensions: extensions)
        wantsExplanation = extensions?["explain"] == .boolean(true)
    }

    /// Reads the query component of a GET. Empty parameters count as absent, unknown ones are
    /// ignored. https://http-spec.graphql.org/September2026/#sec-GET
    init(parameters text: String) throws(RequestRefusal) {
        let form = try FormParameters(text)
        let extensions = try Self.object("extensions", form)
        document = try Self.document(
            try form["query"].map { Array($0.utf8) }, id: try form["documentId"], extensions)
        query = document.text ?? []
        operationName = try form["operationName"]
        variables = try Self.object("variables", form)
        isReadOnly = true
        resumesAfter = try Self.resumesAfter(extensions)
        operationID = Self.operationID(extensions)
        caller = Caller(extensions: extensions)
        wantsExplanation = extensions?["explain"] == .boolean(true)
    }

    /// The request with the text of its document.
    func with(_ text: [UInt8]) -> GraphQLRequest {
        var request = self
        request.query = text
        return request
    }

    private static func document(
        _ query: [UInt8]?, id: String?, _ extensions: InputValue?
    ) throws(RequestRefusal) -> DocumentReference {
        if let id {
            guard query == nil else {
                throw RequestRefusal(
                    .requestMalformed, "Send a \"query\" or a \"documentId\", not both.")
            }
            guard TrustedDocuments.isID(id) else {
                throw RequestRefusal(
                    .requestMalformed, "\"documentId\" must be letters, digits and -._~: alone.")
            }
            return .id(id)
        }
        if let hash = try persistedHash(extensions) { return .hash(hash, query) }
        guard let query else {
            throw RequestRefusal(.requestMalformed, "The request has no \"query\".")
        }
        return .text(query)
    }

    /// Apollo's protocol: https://www.apollographql.com/docs/apollo-server/performance/apq
    private static func persistedHash(
        _ extensions: InputValue?
    ) throws(RequestRefusal) -> DocumentHash? {
        guard let persisted = extensions?["persistedQuery"], persisted != .null else { return nil }
        guard case .string(let hex)? = persisted["sha256Hash"], let hash = DocumentHash(hex: hex),
            persisted["version"] == .int(1)
        else {
            throw RequestRefusal(
                .requestMalformed,
                "\"persistedQuery\" needs the \"version\" 1 and a \"sha256Hash\" of 64 digits.")
        }
        return hash
    }

    private static func resumesAfter(
        _ extensions: InputValue?
    ) throws(RequestRefusal) -> EventPosition? {
        switch extensions?["resumeAfter"] {
        case nil, .null: return nil
        case .string(let text):
            if let position = EventPosition(text) { return position }
            fallthrough
        default:
            throw RequestRefusal(
                .requestMalformed, "\"resumeAfter\" must be the position of an event.")
        }
    }

    /// Nil if it is not an ID: only a shared stream of events needs one.
    private static func operationID(_ extensions: InputValue?) -> String? {
        guard case .string(let id)? = extensions?["operationId"], OperationTable.isID(id) else {
            return nil
        }
        return id
    }

    /// A JSON parameter.
    private static func object(
        _ name: String, _ form: FormParameters
    ) throws(RequestRefusal) -> InputValue? {
        guard let text = try form[name] else { return nil }
        let value: InputValue
        do {
            value = try InputValue(json: Array(text.utf8), limits: .server)
        } catch {
            throw RequestRefusal(
                .requestMalformed,
                "\"\(name)\" is not JSON: \(error.message) (at byte \(error.offset))")
        }
        return try object(name, .object([InputValue.InputField(name, value)]))
    }

    private static func text(
        _ name: String, _ body: InputValue
    ) throws(RequestRefusal) -> String? {
        switch body[name] {
        case nil, .null: return nil
        case .string(let text): return text
        default:
            throw RequestRefusal(.requestMalformed, "\"\(name)\" must be a string.")
        }
    }

    private static func object(
        _ name: String, _ body: InputValue
    ) throws(RequestRefusal) -> InputValue? {
        switch body[name] {
        case nil, .null: return nil
        case .object(let fields): return .object(fields)
        default:
            throw RequestRefusal(
                .requestMalformed, "\"\(name)\" must be an object.")
        }
    }
}

extension GraphQLRequest.DocumentReference {
    /// The document, if the request has it.
    var text: [UInt8]? {
        switch self {
        case .text(let text): text
        case .id: nil
        case .hash(_, let text): text
        }
    }
}

/// Why a request does not reach the service. The message is for the client.
struct RequestRefusal: Error, Sendable {
    let outcome: HTTPOutcome
    let message: String
    /// The methods of the path, if the request's is not one of them.
    let allowed: [HTTPMethod]

    init(_ outcome: HTTPOutcome, _ message: String, allowed: [HTTPMethod] = []) {
        self.outcome = outcome
        self.message = message
        self.allowed = allowed
    }
}
