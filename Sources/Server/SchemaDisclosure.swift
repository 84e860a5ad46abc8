// Who is told what the schema holds: by introspection, and by hints in messages.

import GraphQLCore
import Resolvers

/// Whether the schema is shown to whoever asks.
enum SchemaDisclosure: Sendable {
    /// Development: introspection is open, and messages suggest names that are near.
    case everyone
    /// Production: introspection is for platform administrators, and no message suggests a name.
    case platformAdministrators

    /// Whether messages may end with “Did you mean …?”. They are written before it is known who
    /// asks, so that in production administrators see none either.
    var suggestsNames: Bool { self == .everyone }

    /// Refuses an operation that asks for `__schema` or `__type`, however it comes by them. Judged
    /// for each request: the plan of an operation is shared by those who may and those who may
    /// not run it.
    func check(_ variables: Variables, _ viewer: DomainRequest) throws(RequestError) {
        guard self == .platformAdministrators, variables.usesIntrospection,
            !viewer.isPlatformAdministrator
        else { return }
        throw RequestError(
            .operation,
            [
                GraphQLError(
                    "Introspection is open to platform administrators only. Ask the operator for "
                        + "the schema: danji schema print writes it.",
                    extensions: [.code(viewer.isAnonymous ? .unauthenticated : .forbidden)])
            ])
    }
}
