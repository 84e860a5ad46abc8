// Every limit of a request in one place; each is configuration.

import GraphQLCore

/// What a request may ask for.
struct ServiceLimits: Sendable {
    /// Bytes of an HTTP body.
    var bodyBytes = 1 << 20
    /// Bytes of all cached plans.
    var planCacheBytes = 64 << 20
    /// Bytes, tokens and depth of a document.
    var parsing = ParsingLimits.server
    /// Depth, aliases, fields, directives and work of validation.
    var validation = ValidationOptions(limits: DocumentLimits())
    /// What a request may take. A mutation is finished all the same.
    var requestTime = Duration.seconds(30)
    /// What an operation may cost with its variables.
    var cost = DocumentLimits().cost
}
