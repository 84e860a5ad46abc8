// Who may read a membership: the person, the people they live with, and the office.

import Postgres
import Schema

/// The viewer's reach among the memberships and households of complexes that the request has met.
struct MembershipAccess: Sendable {
    let viewer: ViewerAccount?
    let passes: [Int32: ApartmentPass]

    func isStaff(_ apartment: Int32) -> Bool { passes[apartment]?.membership?.isStaff == true }

    /// Whether the viewer lives there, as the office has verified.
    func livesIn(_ household: TenantKey) -> Bool {
        guard let own = passes[household.apartment]?.membership, own.canRead else { return false }
        return own.household == household.uuid
    }

    /// Verified members of a household know each other; requests for it are the office's business.
    func canRead(_ membership: MembershipPayload, _ row: Int) -> Bool {
        isOwn(membership, row) || isStaff(membership.apartment(row))
            || membership.isVerified(row) && membership.household(row).map(livesIn) == true
    }

    func canReadClaim(_ membership: MembershipPayload, _ row: Int) -> Bool {
        isOwn(membership, row) || isStaff(membership.apartment(row))
    }

    func isOwn(_ membership: MembershipPayload, _ row: Int) -> Bool {
        membership.account(row) == viewer?.id
    }

    /// The rows of households are the office's and the inhabitants'.
    func canRead(_ household: TenantKey) -> Bool {
        isStaff(household.apartment) || livesIn(household)
    }
}

extension RequestResolvers {
    /// The viewer's reach in these complexes.
    func membershipAccess(
        in apartments: some Sequence<Int32>
    ) async throws(PostgresError) -> MembershipAccess {
        let passes = try await gate.apartments(apartments)
        return MembershipAccess(viewer: gate.viewer, passes: passes)
    }
}

/// The rights that a viewer has in a complex, as `viewerPermissions` lists them.
extension ApartmentPass {
    func permissions(of viewer: ViewerAccount?) -> [Permission] {
        guard let viewer else { return [] }
        var granted: Set<Permission> = []
        if canRead(viewer) { granted.insert(.readContent) }
        if let membership {
            // A suspension takes the voice, never the vote.
            if membership.canRead, membership.household != nil { granted.insert(.vote) }
            if membership.canWrite {
                granted.formUnion([.createFeed, .comment, .fileComplaint])
                granted.formUnion(Self.permissions(ofRole: membership.role))
            }
        }
        if viewer.isPlatformAdmin { granted.insert(.manageRoles) }
        return Permission.allCases.filter(granted.contains)
    }

    private static func permissions(ofRole role: String) -> [Permission] {
        let office: [Permission] = [
            .manageComplaints, .manageNotices, .manageContacts, .manageSchedules, .manageSurveys,
            .verifyMembers, .manageHouseholds, .moderate, .readAuditLog,
        ]
        return switch role {
        case "OFFICE_MANAGER": office + [.manageRoles, .manageSettings]
        case "OFFICE_STAFF": office
        case "MODERATOR": [.moderate]
        case "COUNCIL_MEMBER": [.manageSurveys]
        case "ELECTION_COMMISSIONER": [.manageElections]
        default: []
        }
    }
}
