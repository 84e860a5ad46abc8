// How a custom scalar of the application checks and normalises what clients send.

/// Input coercion of a custom scalar.
/// https://spec.graphql.org/September2026/#sec-Scalars.Input-Coercion
public protocol ScalarCoercion: Sendable {
    /// The value in the form that resolvers receive, or a message that completes “Expected value of
    /// type "X", found …; ”.
    func coerceInput(_ value: InputValue) throws(ScalarCoercionError) -> InputValue
}

/// Why a scalar refused a value. The message is shown to the client.
public struct ScalarCoercionError: Error, Sendable {
    public let message: String

    public init(_ message: String) {
        self.message = message
    }
}
