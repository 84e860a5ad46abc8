// The Authorization header of a request.

/// The identity that a request claims.
enum Authorization: Sendable, Equatable {
    /// There is no header.
    case anonymous
    case bearer(String)
    /// A header of another scheme, or malformed.
    case malformed

    /// Reads `Bearer TOKEN`; the scheme's case does not matter.
    /// https://www.rfc-editor.org/rfc/rfc6750#section-2.1
    init(header: String?) {
        guard let header else {
            self = .anonymous
            return
        }
        let parts = header.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, parts[0].lowercased() == "bearer" else {
            self = .malformed
            return
        }
        self = .bearer(String(parts[1].trimmed))
    }
}
