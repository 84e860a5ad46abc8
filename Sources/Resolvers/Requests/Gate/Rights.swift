// Who may do what in a complex: decided here once, from the role and the status of a membership.

import Postgres
import Schema

/// What an action requires of the membership.
enum Right: Sendable {
    /// Any verified member.
    case member
    case staff
    case manager
    /// Staff or the council.
    case council
    case commission
    /// Staff or moderators.
    case moderation

    /// Whether the role has the right; the caller must check for a suspension.
    func allows(_ membership: ViewerMembership) -> Bool {
        membership.knownRole.map(isGiven) ?? false
    }

    private func isGiven(by role: MembershipRole) -> Bool {
        switch self {
        case .member: true
        case .staff: role.isStaff
        case .manager: role == .officeManager
        case .council: role.isStaff || role == .councilMember
        case .commission: role == .electionCommissioner
        case .moderation: role.isStaff || role == .moderator
        }
    }

    /// The level stated in a refusal.
    var level: AccessLevel {
        switch self {
        case .member: .verifiedMember
        case .staff, .manager, .council, .moderation: .officeStaff
        case .commission: .electionCommission
        }
    }
}

extension MembershipRole {
    fileprivate var isStaff: Bool { self == .officeStaff || self == .officeManager }

    /// What the role adds to the rights of a member, as `viewerPermissions` lists them.
    fileprivate var permissions: [Permission] {
        let office: [Permission] = [
            .manageComplaints, .manageNotices, .manageContacts, .manageSchedules, .manageSurveys,
            .verifyMembers, .manageHouseholds, .moderate, .readAuditLog,
        ]
        return switch self {
        case .officeManager: office + [.manageRoles, .manageSettings]
        case .officeStaff: office
        case .moderator: [.moderate]
        case .councilMember: [.manageSurveys]
        case .electionCommissioner: [.manageElections]
        case .resident: []
        }
    }
}

extension ViewerMembership {
    /// Waiting for the office.
    var isPending: Bool { knownStatus == .pending }

    /// A suspension forbids writing, not reading.
    var canRead: Bool {
        (knownStatus == .verified || knownStatus == .suspended) && knownRole != nil
    }

    var canWrite: Bool { knownStatus == .verified && knownRole != nil }
    var isStaff: Bool { holds(.staff) }
    var canModerate: Bool { holds(.moderation) }
    var isCommission: Bool { holds(.commission) }

    /// Whether the person has the right now: a suspension removes all of them.
    private func holds(_ right: Right) -> Bool { canWrite && right.allows(self) }

    /// Whether something of a household from that time belongs to this person's household: anything
    /// before they moved in belongs to its former residents.
    func shares(_ household: PostgresUUID?, since time: Timestamp) -> Bool {
        guard let household, household == self.household, canRead, let householdSince
        else { return false }
        return time >= householdSince
    }
}

extension ApartmentPass {
    /// READER: a verified member, or anyone signed in if the complex is a demo.
    func canRead(_ viewer: ViewerAccount?) -> Bool {
        viewer != nil && isReadable
    }

    /// For a signed-in viewer with this membership.
    var isReadable: Bool { isDemo || membership?.canRead == true }

    /// Whether the viewer may change what they wrote.
    func mayEdit(asAuthor isAuthor: Bool) -> Bool { isAuthor && membership?.canWrite == true }

    /// Whether the viewer may delete someone's content.
    func mayDelete(asAuthor isAuthor: Bool) -> Bool {
        membership?.canModerate == true || mayEdit(asAuthor: isAuthor)
    }

    /// The rights that a viewer has in the complex, as `viewerPermissions` lists them.
    func permissions(of viewer: ViewerAccount?) -> [Permission] {
        guard let viewer else { return [] }
        var granted: Set<Permission> = []
        if canRead(viewer) { granted.insert(.readContent) }
        if let membership {
            // A suspension forbids writing, never voting.
            if membership.canRead, membership.household != nil { granted.insert(.vote) }
            if membership.canWrite, let role = membership.knownRole {
                granted.formUnion([.createFeed, .comment, .fileComplaint])
                granted.formUnion(role.permissions)
            }
        }
        if viewer.isPlatformAdmin { granted.insert(.manageRoles) }
        return Permission.allCases.filter(granted.contains)
    }
}

extension AccessLevel {
    /// Whether a viewer has this level in a complex.
    func allows(_ viewer: ViewerAccount?, _ pass: ApartmentPass) -> Bool {
        allows(
            pass, isSignedIn: viewer != nil, isPlatformAdmin: viewer?.isPlatformAdmin == true)
    }

    func allows(_ pass: ApartmentPass, isSignedIn: Bool, isPlatformAdmin: Bool) -> Bool {
        switch self {
        case .public: true
        case .signedIn, .self: isSignedIn
        case .reader: isSignedIn && pass.isReadable
        case .verifiedMember: pass.membership?.canRead == true
        case .officeStaff: pass.membership?.isStaff == true
        case .electionCommission: pass.membership?.isCommission == true
        case .platformAdmin: isPlatformAdmin
        }
    }
}
