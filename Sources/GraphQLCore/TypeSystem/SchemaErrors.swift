// Why an SDL document is not a schema: all reasons at once.

/// A schema that cannot be served. A syntax error is reported alone, the errors of all rules on SDL
/// documents together, and those of the type system's own validation only if there are none before.
public struct SchemaErrors: Error, Sendable {
    /// At least one; the search stops at a limit.
    public let errors: [GraphQLError]

    public init(_ errors: [GraphQLError]) {
        self.errors = errors
    }
}

/// How much of a schema's validation runs.
public enum SchemaValidation: Sendable {
    /// The rules on SDL documents only: enough to print a library of types without `Query`.
    case document
    /// These and the “Type Validation” lists of the specification's section 3.
    case full
    /// And what the specification requires but GraphQL.js does not check: the arguments given to
    /// directives in SDL fit their types.
    case strict
}
