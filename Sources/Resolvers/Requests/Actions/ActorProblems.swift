// Why a person may not act: problems of every mutation.

import Schema

extension UserProblem {
    static let guestReadOnly = UserProblem(
        .guestReadOnly, .guestReadOnly,
        kind: .access(requires: .verifiedMember))

    static let membershipNotVerified = UserProblem(
        .membershipNotVerified, .membershipNotVerified,
        kind: .access(requires: .verifiedMember))

    static let suspended = UserProblem(
        .suspended, .suspended,
        kind: .access(requires: .verifiedMember))

    package static func notFound(path: [String]?) -> UserProblem {
        UserProblem(.notFound, .notFound, path: path, kind: .notFound)
    }

    static func stateConflict(
        _ current: String, allowed: [String], path: [String]? = nil
    ) -> UserProblem {
        UserProblem(
            .stateConflict, .stateConflict, path: path,
            kind: .stateConflict(current: current, allowed: allowed))
    }

    static func staleRevision(_ current: Int32) -> UserProblem {
        UserProblem(
            .staleRevision, .staleRevision,
            path: ["input", "expectedRevision"], kind: .staleRevision(current: current))
    }

    static let idempotencyConflict = UserProblem(
        .idempotencyConflict, .idempotencyConflict,
        path: ["input", "clientMutationId"])
}
