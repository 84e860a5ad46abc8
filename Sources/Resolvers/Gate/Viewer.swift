// Who asks, and what they may reach. Nothing of it is ever cached.

import Postgres
import Schema

/// A signed-in account, as of the beginning of the request.
struct ViewerAccount: Sendable {
    let id: PostgresUUID
    let session: PostgresUUID
    let username: String
    let displayName: String
    let email: String?
    let isGuest: Bool
    let guestExpiresAt: Timestamp?
    let isPlatformAdmin: Bool
    let joinedAt: Timestamp
}

/// The viewer's live membership of a complex.
struct ViewerMembership: Sendable {
    let id: PostgresUUID
    let status: String
    let role: String
    let household: PostgresUUID?
    /// The household's building.
    var building: PostgresUUID?
    /// Since when the person has belonged to the household, as the office verified; nil for those
    /// without one and for requests.
    var householdSince: Timestamp?

    /// False for a role of a newer release that shares the database: it grants nothing here.
    var hasKnownRole: Bool { MembershipRole(name: role) != nil }

    /// A suspension takes the voice, not the eyes.
    var canRead: Bool { (status == "VERIFIED" || status == "SUSPENDED") && hasKnownRole }
    var canWrite: Bool { status == "VERIFIED" && hasKnownRole }
    var isStaff: Bool { canWrite && (role == "OFFICE_STAFF" || role == "OFFICE_MANAGER") }

    /// Whether something of a household's from that time is this person's household's affair: what
    /// was before they came is its former residents'.
    func shares(_ household: PostgresUUID?, since time: Timestamp) -> Bool {
        guard let household, household == self.household, canRead, let householdSince
        else { return false }
        return time >= householdSince
    }
    var canModerate: Bool { isStaff || canWrite && role == "MODERATOR" }
}

/// A complex as the gate saw it: whether it may be read, and the versions of what it shows.
struct ApartmentPass: Sendable {
    let id: Int32
    let uuid: PostgresUUID
    let isDemo: Bool
    let memberCount: Int32
    let isManaged: Bool
    let membership: ViewerMembership?
    /// A topic that nothing has changed yet has version 0.
    let versions: [String: Int64]

    /// The same complex for another membership of the viewer's.
    func with(_ membership: ViewerMembership?) -> ApartmentPass {
        ApartmentPass(
            id: id, uuid: uuid, isDemo: isDemo, memberCount: memberCount, isManaged: isManaged,
            membership: membership, versions: versions)
    }

    func version(_ topic: Topic) -> Int64 { versions[topic.rawValue] ?? 0 }

    /// READER: a verified member, or anybody signed in where the complex is a demo.
    func canRead(_ viewer: ViewerAccount?) -> Bool {
        viewer != nil && isReadable
    }

    /// To whoever is signed in with this membership.
    var isReadable: Bool { isDemo || membership?.canRead == true }
}
