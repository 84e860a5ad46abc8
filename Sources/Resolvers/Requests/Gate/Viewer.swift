// The viewer, and what they may access. None of it is ever cached.

import Postgres
import Schema

/// A signed-in account, as of the start of the request.
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
    let building: PostgresUUID?
    /// Since when the person has belonged to the household, as verified by the office; nil without
    /// a household and for requests.
    let householdSince: Timestamp?
    /// Nil for a role written by a newer release that shares the database: it grants nothing here.
    let knownStatus: MembershipStatus?
    let knownRole: MembershipRole?

    init(
        id: PostgresUUID, status: String, role: String, household: PostgresUUID?,
        building: PostgresUUID? = nil, householdSince: Timestamp? = nil
    ) {
        self.id = id
        self.status = status
        self.role = role
        self.household = household
        self.building = building
        self.householdSince = householdSince
        knownStatus = MembershipStatus(name: status)
        knownRole = MembershipRole(name: role)
    }
}

/// A complex as seen by the gate: whether it may be read, and its versions.
struct ApartmentPass: Sendable {
    let id: Int32
    let uuid: PostgresUUID
    let isDemo: Bool
    let memberCount: Int32
    let isManaged: Bool
    let membership: ViewerMembership?
    /// A topic without changes has version 0.
    let versions: [String: Int64]

    /// The same complex for another membership of the viewer.
    func with(_ membership: ViewerMembership?) -> ApartmentPass {
        ApartmentPass(
            id: id, uuid: uuid, isDemo: isDemo, memberCount: memberCount, isManaged: isManaged,
            membership: membership, versions: versions)
    }

    func version(_ topic: Topic) -> Int64 { versions[topic.rawValue] ?? 0 }
}
