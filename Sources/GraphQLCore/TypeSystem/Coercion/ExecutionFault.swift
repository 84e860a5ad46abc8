// Errors that the engine itself puts into a response. The application gives them their
// `extensions`, since the engine knows neither codes nor logs.

/// Why the engine itself reports an error.
public enum ExecutionFault: Sendable, Hashable {
    /// A value of an argument does not fit its type.
    case argument
    /// The request was cancelled, or an earlier field of the mutation has failed.
    case notExecuted
    /// A limit of `PlanLimits`.
    case limit
    /// A resolver gave no value where the schema demands one, at `Type.field`.
    case null(String)
    /// A resolver's value cannot be written, at `Type.field`.
    case value(String)
    /// A resolver's own error at `Type.field`, which has no `extensions`.
    case resolver(String)
    /// An answer that breaks the contract of `BatchResolvers`, at `Type.field`, and how.
    case answer(String, String)
}
