// Limits on a document's shape. They are no rules of the specification: a document beyond them
// is valid, and refused all the same.

/// Limits that do not depend on who asks. The defaults are the server's.
public struct DocumentLimits: Sendable {
    public init() {}

    func check(_ context: inout ValidationContext) {}
}
