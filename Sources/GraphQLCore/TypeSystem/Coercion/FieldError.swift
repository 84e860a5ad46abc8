// Why a position of a response has no value.

/// Why a resolver has no value for a position. The engine adds path and locations.
public struct FieldError: Error, Sendable {
    public let message: String
    /// For `extensions` of the response's error, e.g. `code`.
    public let extensions: [ErrorExtension]
    /// Set where the engine knows a better place than the field: the value of an argument.
    let node: NodeIndex?
    /// Why the engine itself reports it; `nil` for errors of resolvers.
    let fault: ExecutionFault?

    public init(_ message: String, extensions: [ErrorExtension] = []) {
        self.message = message
        self.extensions = extensions
        self.node = nil
        self.fault = nil
    }

    /// A fault of an argument.
    init(_ message: String, at node: NodeIndex?) {
        self.message = message
        self.extensions = []
        self.node = node
        self.fault = .argument
    }

    init(_ message: String, _ fault: ExecutionFault) {
        self.message = message
        self.extensions = []
        self.node = nil
        self.fault = fault
    }
}
