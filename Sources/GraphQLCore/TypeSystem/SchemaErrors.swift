// Why an SDL document is no schema: all reasons at once.

/// A schema that cannot be served. A syntax error stands alone; errors of the rules on SDL
/// documents come together; those of the type system's own validation come only after them.
public struct SchemaErrors: Error, Sendable {
    /// At least one. A bounded number is looked for.
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
    /// And what the specification demands but GraphQL.js does not check: the arguments given to
    /// directives in SDL fit their types.
    case strict
}
