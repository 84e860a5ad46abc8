// A request as the transports hand it over.

import GraphQLCore

/// The parameters of a GraphQL request.
/// https://spec.graphql.org/September2025/#request
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
            throw RequestRefusal("The body is not JSON: \(error.message) (at byte \(error.offset))")
        }
        guard case .object = value else {
            throw RequestRefusal("The body must be a JSON object with a member \"query\".")
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
            throw RequestRefusal("The request has no \"query\".")
        default:
            throw RequestRefusal("\"query\" must be a string.")
        }
    }

    private static func operationName(_ body: InputValue) throws(RequestRefusal) -> String? {
        switch body["operationName"] {
        case nil, .null: return nil
        case .string(let name): return name
        default: throw RequestRefusal("\"operationName\" must be a string.")
        }
    }

    private static func object(
        _ name: String, _ body: InputValue
    ) throws(RequestRefusal) -> InputValue? {
        switch body[name] {
        case nil, .null: return nil
        case .object(let fields): return .object(fields)
        default: throw RequestRefusal("\"\(name)\" must be an object.")
        }
    }
}

/// Why a body is no GraphQL request: HTTP 400. The message is for the client.
struct RequestRefusal: Error, Sendable {
    let message: String

    init(_ message: String) {
        self.message = message
    }
}
