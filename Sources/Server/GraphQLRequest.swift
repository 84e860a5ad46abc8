// A request as the transports hand it over.

import GraphQLCore

/// The parameters of a GraphQL request.
/// https://spec.graphql.org/September2026/#request
struct GraphQLRequest: Sendable {
    let query: [UInt8]
    let operationName: String?
    /// An object or nothing.
    let variables: InputValue?

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
        guard case .object = value else {
            throw RequestRefusal(
                .requestMalformed, "The body must be a JSON object with a member \"query\".")
        }
        query = try Self.query(value)
        operationName = try Self.operationName(value)
        variables = try Self.object("variables", value)
        _ = try Self.object("extensions", value)
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

    init(_ outcome: HTTPOutcome, _ message: String) {
        self.outcome = outcome
        self.message = message
    }
}
