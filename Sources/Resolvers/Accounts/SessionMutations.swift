// The mutations by which a session begins or goes on.

/// Mutations whose input proves who asks. A request of nothing else is not asked for a bearer
/// token: a client whose token has expired sends it along when it signs in again.
public enum SessionMutations {
    static let names: Set<String> = ["signUp", "signIn", "signInAsGuest", "tokenRefresh"]

    /// Whether an operation that selects these root fields ignores the bearer token: it has one of
    /// these mutations and no other field. `__typename` says nothing about anybody.
    public static func ignoreToken(_ rootFields: [String]) -> Bool {
        let fields = rootFields.filter { $0 != "__typename" }
        return !fields.isEmpty && fields.allSatisfy(names.contains)
    }
}
