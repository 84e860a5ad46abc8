// Mutations as a client sends them, and their results.
import TestSupport

/// A person who sends mutations to the suite's server.
struct Acting: Sendable {
    let server: RunningServer
    let token: String?

    /// On the server of the suite; nobody is anonymous.
    init(_ person: SampleComplexes.Person?) throws {
        self.init(person, on: try Served.current.server)
    }

    init(_ person: SampleComplexes.Person?, on server: RunningServer) {
        self.server = server
        token = person?.token
    }

    /// An answer with errors outside the payload.
    struct Unexpected: Error, CustomStringConvertible {
        let description: String
    }

    private static let errors = """
        userErrors { __typename code message path ... on ValidationError { minimum maximum }
            ... on AccessError { requires } ... on StaleRevisionError { currentRevision }
            ... on RateLimitedError { retryAfterSeconds } }
        """

    /// The payload of a mutation with the input type of its name.
    func callAsFunction(
        _ mutation: String, _ input: JSON, _ selection: String = ""
    ) async throws -> Acted {
        let type = mutation.prefix(1).uppercased() + mutation.dropFirst() + "Input"
        let answer = try await server.post(
            "mutation ($input: \(type)!) { \(mutation)(input: $input) { \(selection) \(Self.errors) } }",
            ["input": input], token: token)
        guard answer.errors.isEmpty else {
            throw Unexpected(description: "\(mutation): \(answer.http.text)")
        }
        return Acted(payload: answer.data[mutation])
    }

    /// The data of a query without errors.
    func ask(_ query: String, _ variables: JSON = [:]) async throws -> JSON {
        let answer = try await server.post(query, variables, token: token)
        guard answer.errors.isEmpty else {
            throw Unexpected(description: answer.http.text)
        }
        return answer.data
    }
}

/// The result of a mutation.
struct Acted: Sendable {
    let payload: JSON

    var errors: [JSON] { payload["userErrors"].items }
    /// `code` of each error.
    var codes: [String] { errors.map { $0["code"].string ?? "none" } }
    /// `path` of each error, joined by dots.
    var paths: [String] {
        errors.map { $0["path"].items.compactMap(\.string).joined(separator: ".") }
    }

    subscript(name: String) -> JSON { payload[name] }
}

extension JSON {
    /// An object with additional members.
    func with(_ members: [String: JSON]) -> JSON {
        guard case .object(let mine) = self else { return .object(members) }
        return .object(mine.merging(members) { $1 })
    }
}
