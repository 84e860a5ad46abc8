// Name lookups of a schema. Keys are bytes in effect: GraphQL names are ASCII.

/// Finds the elements of a schema by name.
struct TypeSystemIndex: Sendable {
    let types: [String: TypeIndex]
    let directives: [String: DirectiveIndex]
}
