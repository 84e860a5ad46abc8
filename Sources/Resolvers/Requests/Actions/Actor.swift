// The actor of a mutation, and its complex. The order of checks is the contract's: token, guest,
// target visible, right, suspension; then the action's own: state and revision, input.

import Postgres
import Schema

/// A signed-in person in a complex: first as seen by the gate, then as found by `act` inside the
/// transaction.
struct Actor: Sendable {
    let account: ViewerAccount
    let apartment: ApartmentPass
    let scope: ActionScope

    /// The live membership; nil for platform administrators and applicants of another complex.
    var membership: ViewerMembership? { apartment.membership }
    var id: PostgresUUID { account.id }
}

/// How a mutation refers to its complex, which decides who may continue and which error others get.
enum ActionScope: Sendable {
    /// The input refers to the complex, whose existence is public.
    case complex(Right, whileSuspended: Bool = false)
    /// The input refers to an object in it: those who may not read the complex are told that it is
    /// missing. If the object decides the right, `right` is nil and the action calls `require`.
    case object(path: [String], right: Right? = nil, whileSuspended: Bool = false)
    /// The input refers to a membership, on which only the office decides.
    case office(Right, path: [String])
    /// Any signed-in person except guests; the action itself decides who may.
    case person
    /// Platform administrators.
    case platform

    /// Whether the right comes from the membership.
    var isByMembership: Bool {
        switch self {
        case .complex, .object, .office: true
        case .person, .platform: false
        }
    }
}

extension Gate {
    /// The signed-in person; guests may not act.
    func signedInAccount() throws(Refusal) -> ViewerAccount {
        guard let viewer else { throw Refusal(.unauthenticated) }
        guard !viewer.isGuest else { throw Refusal(.guestReadOnly) }
        return viewer
    }

    /// The actor in the complex that an input refers to. Complexes are public: outsiders are told
    /// that they are not members, regardless of the rest of the input.
    func actor(
        in apartmentID: String, _ right: Right, path: [String] = ["input", "apartmentId"],
        whileSuspended: Bool = false
    ) async throws -> Actor {
        let account = try signedInAccount()
        guard let id = GlobalID(apartmentID), id.tag == .apartment,
            let pass = try await apartment(id.uuid)
        else { throw Refusal(.notFound(path: path)) }
        let actor = Actor(
            account: account, apartment: pass,
            scope: .complex(right, whileSuspended: whileSuspended))
        try actor.judge()
        return actor
    }

    /// The actor in the complex of an object's key; those who may not read the complex get the same
    /// error as for missing objects. A demo can be read by outsiders too. The caller must next
    /// check visibility inside the complex, and then `require`.
    func memberActor(of key: TenantKey?, path: [String]) async throws -> Actor {
        let account = try signedInAccount()
        guard let key, let pass = try await apartments([key.apartment])[key.apartment]
        else { throw Refusal(.notFound(path: path)) }
        let actor = Actor(account: account, apartment: pass, scope: .object(path: path))
        try actor.judge()
        return actor
    }
}

extension Actor {
    /// Refuses people without the needed right: at the gate, and again in the transaction.
    func judge() throws(Refusal) {
        guard !account.isGuest else { throw Refusal(.guestReadOnly) }
        switch scope {
        case .complex(let right, let whileSuspended):
            guard membership != nil else { throw Refusal(.forbidden(right)) }
            try require(right, whileSuspended: whileSuspended)
        case .object(let path, let right, let whileSuspended):
            guard apartment.canRead(account) else { throw Refusal(.notFound(path: path)) }
            if let right { try require(right, whileSuspended: whileSuspended) }
        case .office(let right, let path):
            guard membership?.canRead == true else { throw Refusal(.notFound(path: path)) }
            try require(right)
        case .person: break
        case .platform:
            guard account.isPlatformAdmin else {
                throw Refusal(.forbidden(requires: .platformAdmin))
            }
        }
    }

    /// The same person, with a stricter requirement in the transaction.
    func entering(_ scope: ActionScope) -> Actor {
        Actor(account: account, apartment: apartment, scope: scope)
    }

    /// Refuses people without the right, then suspended ones.
    func require(_ right: Right, whileSuspended: Bool = false) throws(Refusal) {
        try require(whileSuspended: whileSuspended, orElse: .forbidden(right)) {
            right.allows($0)
        }
    }

    /// The same for rights that do not depend on a role alone, such as an author's.
    func require(
        whileSuspended: Bool = false, orElse level: AccessLevel,
        _ allows: (ViewerMembership) -> Bool
    ) throws(Refusal) {
        try require(whileSuspended: whileSuspended, orElse: .forbidden(requires: level), allows)
    }

    private func require(
        whileSuspended: Bool, orElse problem: UserProblem, _ allows: (ViewerMembership) -> Bool
    ) throws(Refusal) {
        if membership?.isPending == true { throw Refusal(.membershipNotVerified) }
        guard let membership, membership.canRead, allows(membership) else {
            throw Refusal(problem)
        }
        guard membership.canWrite || whileSuspended else { throw Refusal(.suspended) }
    }

    var isStaff: Bool { membership.map(Right.staff.allows) ?? false }
}
