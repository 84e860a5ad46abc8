// How much a client learns about what went wrong.

/// Limits on errors.
public enum ErrorLimits {
    /// Bytes of all errors of a response.
    public static let bytes = 64 << 10
    /// Bytes of a value, name or path inside a message; longer ones are cut.
    public static let valueBytes = 200
    /// Bytes of a message, which may name several values.
    public static let messageBytes = 2_000
    /// Space for the error that says how many are left out.
    static let leftOutBytes = 256
}
