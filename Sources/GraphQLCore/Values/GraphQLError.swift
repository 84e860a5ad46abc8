// Errors in response format.

/// A step of a response path: a response key or a position in a list.
public enum PathSegment: Sendable, Hashable {
    case key(String)
    case index(Int)
}

/// An error of a response.
/// https://spec.graphql.org/September2026/#sec-Errors.Error-Result-Format
public struct GraphQLError: Error, Sendable {
    public let message: String
    public let locations: [SourceLocation]
    public let path: [PathSegment]?
    public let extensions: [ErrorExtension]

    public init(
        _ message: String, locations: [SourceLocation] = [], path: [PathSegment]? = nil,
        extensions: [ErrorExtension] = []
    ) {
        self.message = message
        self.locations = locations
        self.path = path
        self.extensions = extensions
    }
}

/// A request that was not executed: syntax, validation, unknown operation, variables.
/// https://spec.graphql.org/September2026/#request-error-result
public struct RequestError: Error, Sendable {
    public enum Stage: Sendable {
        case syntax
        case limit
        case validation
        case operation
        case variables
    }

    public let stage: Stage
    /// At least one.
    public let errors: [GraphQLError]

    public init(_ stage: Stage, _ errors: [GraphQLError]) {
        self.stage = stage
        self.errors = errors
    }
}

/// A member of an error's `extensions`; the value is JSON text.
public struct ErrorExtension: Sendable, Equatable {
    public let name: String
    public let json: String

    public init(name: String, json: String) {
        self.name = name
        self.json = json
    }
}
