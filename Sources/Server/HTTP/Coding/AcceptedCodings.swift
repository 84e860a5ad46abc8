// Whether a client accepts gzip. https://www.rfc-editor.org/rfc/rfc9110#name-accept-encoding

/// The field Accept-Encoding.
enum AcceptedCodings {
    /// Maximum number of codings read from a field.
    static let maximumCodings = 64

    /// Whether a response may use gzip, and identity is not preferred.
    static func allowGzip(_ field: String?) -> Bool {
        guard let field else { return false }
        var (gzip, identity, any): (Double?, Double?, Double?) = (nil, nil, nil)
        for coding in field.split(separator: ",").prefix(maximumCodings) {
            let parts = coding.split(separator: ";").map { $0.trimmed.lowercased() }
            guard let name = parts.first else { continue }
            let quality = parts.dropFirst().first { $0.hasPrefix("q=") }
                .map { min(max(Double($0.dropFirst(2)) ?? 0, 0), 1) }
            switch name {
            case "gzip", "x-gzip": gzip = quality ?? 1
            case "identity": identity = quality ?? 1
            case "*": any = quality ?? 1
            default: break
            }
        }
        let wanted = gzip ?? any ?? 0
        return wanted > 0 && wanted >= (identity ?? 0)
    }
}
