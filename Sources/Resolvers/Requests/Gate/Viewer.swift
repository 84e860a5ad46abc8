// The viewer, and what they may access. None of it is ever cached.

import Postgres
import Schema

/// A signed-in account, as of the start of the request. What identifies the person is noted where
/// the answer may be shown to others (`ViewerTrace`).
struct ViewerAccount: Sendable {
    private let account: PostgresUUID
    private let ownSession: PostgresUUID
    private let profile: Profile
    let isGuest: Bool
    let isPlatformAdmin: Bool
    private var trace: ViewerTrace?

    private struct Profile: Sendable {
        let username: String
        let displayName: String
        let email: String?
        let guestExpiresAt: Timestamp?
        let joinedAt: Timestamp
        let locale: String?
    }

    init(
        id: PostgresUUID, session: PostgresUUID, username: String, displayName: String,
        email: String?, isGuest: Bool, guestExpiresAt: Timestamp?, isPlatformAdmin: Bool,
        joinedAt: Timestamp, locale: String? = nil
    ) {
        account = id
        ownSession = session
        profile = Profile(
            username: username, displayName: displayName, email: email,
            guestExpiresAt: guestExpiresAt, joinedAt: joinedAt, locale: locale)
        self.isGuest = isGuest
        self.isPlatformAdmin = isPlatformAdmin
    }

    /// The same account; what is used of it is noted.
    func traced(by trace: ViewerTrace) -> ViewerAccount {
        var traced = self
        traced.trace = trace
        return traced
    }

    var id: PostgresUUID {
        trace?.note(.account)
        return account
    }
    var session: PostgresUUID {
        trace?.note(.session)
        return ownSession
    }
    var username: String { noted.username }
    var displayName: String { noted.displayName }
    var email: String? { noted.email }
    var guestExpiresAt: Timestamp? { noted.guestExpiresAt }
    var joinedAt: Timestamp { noted.joinedAt }
    /// What the person has set; nil where they have not.
    var locale: String? { noted.locale }
    /// Nil for a locale that this release does not know.
    var language: Language? { locale.flatMap(Language.init(locale:)) }

    private var noted: Profile {
        trace?.note(.account)
        return profile
    }

    /// Whether this is the person's account. Preferred to a comparison with `id`: it holds for all
    /// viewers but one.
    func isSame(as other: PostgresUUID?) -> Bool {
        guard let other else { return false }
        trace?.noteComparison(with: other)
        return account == other
    }

    /// Not noted: whose share of the database is used does not change an answer.
    var shareNumber: UInt64 { account.high ^ account.low }

    /// Not noted: what an answer must be compared with to be shown to this viewer.
    var facts: (account: PostgresUUID, session: PostgresUUID) { (account, ownSession) }
}

/// The viewer's live membership of a complex. What distinguishes members of one role and status is
/// noted like a person's identity.
struct ViewerMembership: Sendable {
    /// What distinguishes a member from others of the same role and status.
    struct Details: Sendable, Equatable {
        let id: PostgresUUID
        let household: PostgresUUID?
        let building: PostgresUUID?
        let householdSince: Timestamp?
    }

    private let details: Details
    let status: String
    let role: String
    /// Nil for a role written by a newer release that shares the database: it grants nothing here.
    let knownStatus: MembershipStatus?
    let knownRole: MembershipRole?
    private var trace: ViewerTrace?

    init(
        id: PostgresUUID, status: String, role: String, household: PostgresUUID?,
        building: PostgresUUID? = nil, householdSince: Timestamp? = nil
    ) {
        details = Details(
            id: id, household: household, building: building, householdSince: householdSince)
        self.status = status
        self.role = role
        knownStatus = MembershipStatus(name: status)
        knownRole = MembershipRole(name: role)
    }

    /// The same membership; what is used of it is noted.
    func traced(by trace: ViewerTrace) -> ViewerMembership {
        var traced = self
        traced.trace = trace
        return traced
    }

    var id: PostgresUUID {
        trace?.note(.account)
        return details.id
    }
    var household: PostgresUUID? {
        trace?.note(.household)
        return details.household
    }
    /// Since when the person has belonged to the household, as verified by the office; nil without
    /// a household and for requests.
    var householdSince: Timestamp? {
        trace?.note(.household)
        return details.householdSince
    }
    /// The household's building.
    var building: PostgresUUID? {
        trace?.note(.building)
        return details.building
    }

    /// Not noted: what an answer must be compared with to be shown to this member.
    var facts: Details { details }
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

    /// The same complex; what is used of the membership is noted.
    func traced(by trace: ViewerTrace) -> ApartmentPass {
        with(membership?.traced(by: trace))
    }

    /// The same complex for another membership of the viewer.
    func with(_ membership: ViewerMembership?) -> ApartmentPass {
        ApartmentPass(
            id: id, uuid: uuid, isDemo: isDemo, memberCount: memberCount, isManaged: isManaged,
            membership: membership, versions: versions)
    }

    func version(_ topic: Topic) -> Int64 { versions[topic.rawValue] ?? 0 }
}
