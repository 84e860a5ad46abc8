// The mutations that start or continue a session.

/// Mutations that authenticate by their input. Requests with only these ignore the bearer token: a
/// client whose token has expired still sends it when signing in again.
public enum SessionMutations {
    static let names: Set<String> = signIns.union(["tokenRefresh"])

    /// Those without an account: they are counted by address.
    static let signIns: Set<String> = ["signUp", "signIn", "signInAsGuest"]

    /// Whether an operation that selects these root fields ignores the bearer token: it has one of
    /// these mutations and no other field. `__typename` is public.
    public static func ignoreToken(_ rootFields: [String]) -> Bool {
        let fields = rootFields.filter { $0 != "__typename" }
        return !fields.isEmpty && fields.allSatisfy(names.contains)
    }
}
