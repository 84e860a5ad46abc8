// Who may see the schema: through introspection, and through suggestions in messages; and who may
// see how an answer was made.

import GraphQLCore
import Resolvers

/// Whether the schema is shown to everyone.
enum SchemaDisclosure: Sendable {
    /// Development: introspection is open, and messages suggest similar names.
    case everyone
    /// Production: introspection is for platform administrators, and no message suggests a name.
    case platformAdministrators

    /// Whether messages may end with “Did you mean …?”. Messages are written before the viewer is
    /// known, so in production administrators get no suggestions either.
    var suggestsNames: Bool { self == .everyone }

    /// Refuses an operation that selects `__schema` or `__type` in any way. Checked per request:
    /// the plan of an operation is shared by viewers who may and may not run it.
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

    /// Refuses `extensions.explain`, which names fields, statements and times.
    func checkExplanation(_ viewer: DomainRequest) throws(RequestError) {
        guard self == .platformAdministrators, !viewer.isPlatformAdministrator else { return }
        throw RequestError(
            .operation,
            [
                GraphQLError(
                    "extensions.explain is for platform administrators only.",
                    extensions: [.code(viewer.isAnonymous ? .unauthenticated : .forbidden)])
            ])
    }
}
