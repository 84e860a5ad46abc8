// A request as the transports hand it over.

import GraphQLCore
import NIOHTTP1
import Resolvers

/// The parameters of a GraphQL request.
/// https://spec.graphql.org/September2026/#request
struct GraphQLRequest: Sendable, Equatable {
    let query: [UInt8]
    let operationName: String?
    /// An object or nothing.
    let variables: InputValue?
    /// Whether it came by a method that changes nothing, so that mutations are refused.
    let isReadOnly: Bool
    /// `extensions.resumeAfter`: the `extensions.position` of the last event that the client of a
    /// subscription has.
    var resumesAfter: EventPosition?
    /// `extensions.operationId`: names the operation among those of a shared stream of events.
    let operationID: String?

    /// Reads the body of a POST. Members that are null are absent, unknown ones are ignored.
    init(json body: [UInt8]) throws(RequestRefusal) {
        let value: InputValue
        do {
            value = try InputValue(json: body, limits: .server)
        } catch {
            throw RequestRefusal(
                .bodyUnreadable,
                "The body is not JSON: \(error.message) (at byte \(error.offset))")
        }
        try self.init(value)
    }

    /// Reads a request that is a value of JSON already.
    init(_ value: InputValue) throws(RequestRefusal) {
        guard case .object = value else {
            throw RequestRefusal(
                .requestMalformed, "The request must be a JSON object with a member \"query\".")
        }
        query = try Self.query(value)
        operationName = try Self.operationName(value)
        variables = try Self.object("variables", value)
        isReadOnly = false
        let extensions = try Self.object("extensions", value)
        resumesAfter = try Self.resumesAfter(extensions)
        operationID = Self.operationID(extensions)
    }

    /// Reads the query component of a GET. Empty parameters are absent, unknown ones are ignored.
    /// https://http-spec.graphql.org/September2026/#sec-GET
    init(parameters text: String) throws(RequestRefusal) {
        let form = try FormParameters(text)
        guard let query = try form["query"] else {
            throw RequestRefusal(.requestMalformed, "The request has no \"query\".")
        }
        self.query = Array(query.utf8)
        operationName = try form["operationName"]
        variables = try Self.object("variables", form)
        isReadOnly = true
        let extensions = try Self.object("extensions", form)
        resumesAfter = try Self.resumesAfter(extensions)
        operationID = Self.operationID(extensions)
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

    /// Nil where it is no ID: only a shared stream of events needs one.
    private static func operationID(_ extensions: InputValue?) -> String? {
        guard case .string(let id)? = extensions?["operationId"], OperationTable.isID(id) else {
            return nil
        }
        return id
    }

    /// A parameter that is JSON.
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

    private static func query(_ body: InputValue) throws(RequestRefusal) -> [UInt8] {
        switch body["query"] {
        case .string(let text): return Array(text.utf8)
        case nil, .null:
            throw RequestRefusal(
                .requestMalformed, "The request has no \"query\".")
        default:
            throw RequestRefusal(
                .requestMalformed, "\"query\" must be a string.")
        }
    }

    private static func operationName(_ body: InputValue) throws(RequestRefusal) -> String? {
        switch body["operationName"] {
        case nil, .null: return nil
        case .string(let name): return name
        default:
            throw RequestRefusal(
                .requestMalformed, "\"operationName\" must be a string.")
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

/// Why a request does not reach the service. The message is for the client.
struct RequestRefusal: Error, Sendable {
    let outcome: HTTPOutcome
    let message: String
    /// The methods that the path takes, where the request's is none of them.
    let allowed: [HTTPMethod]

    init(_ outcome: HTTPOutcome, _ message: String, allowed: [HTTPMethod] = []) {
        self.outcome = outcome
        self.message = message
        self.allowed = allowed
    }
}
