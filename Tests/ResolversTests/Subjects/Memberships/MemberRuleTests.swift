// Profiles and rights of members, as tables.
import Postgres
import Schema
import Testing

@testable import Resolvers

struct ProfileFormTests {
    @Test(arguments: [
        ("a@b.kr", true), ("한글@도메인.한국", true), ("a@b", false), ("a@.kr", false),
        ("@b.kr", false), ("a@b@c.kr", false), ("a b@c.kr", false), ("a@b..kr", false),
    ])
    func `an address has one at sign between something and a domain`(_ text: String, _ ok: Bool) {
        #expect(ProfileChange.isEmail(text) == ok)
    }
}

struct PermissionTests {
    private func pass(_ status: String, _ role: String, household: Bool = true) -> ApartmentPass {
        ApartmentPass(
            id: 1, uuid: .timeOrdered(), isDemo: false, memberCount: 1, isManaged: false,
            membership: ViewerMembership(
                id: .timeOrdered(), status: status, role: role,
                household: household ? .timeOrdered() : nil), versions: [:])
    }

    private let viewer = ViewerAccount(
        id: .timeOrdered(), session: .timeOrdered(), username: "x", displayName: "x",
        email: nil, isGuest: false, guestExpiresAt: nil, isPlatformAdmin: false,
        joinedAt: .infinity)

    @Test(arguments: ["AUDITOR", "", "resident", "OFFICE_MANAGER "], ["VERIFIED", "SUSPENDED"])
    func `a role that this release does not know grants nothing`(_ role: String, _ status: String)
        throws
    {
        let pass = pass(status, role)
        let membership = try #require(pass.membership)
        #expect(pass.permissions(of: viewer) == [])
        #expect(!pass.canRead(viewer))
        #expect(!membership.isStaff && !membership.canModerate)
        #expect(!membership.shares(membership.household, since: .infinity))
        let rights: [Right] = [.member, .staff, .manager, .council, .commission, .moderation]
        for right in rights {
            #expect(!right.allows(membership))
            let actor = Actor(account: viewer, apartment: pass, scope: .complex(right))
            let refusal = #expect(throws: Refusal.self) { try actor.judge() }
            #expect(refusal?.problems.map(\.code) == [.forbidden])
        }
        let levels: [AccessLevel] = [.reader, .verifiedMember, .officeStaff, .electionCommission]
        #expect(levels.allSatisfy { !$0.allows(viewer, pass) })
    }

    @Test func `staff without a household have no vote`() {
        let staff = pass("VERIFIED", "OFFICE_STAFF", household: false).permissions(of: viewer)
        #expect(!staff.contains(.vote) && staff.contains(.verifyMembers))
        #expect(!staff.contains(.manageRoles))
        #expect(
            pass("SUSPENDED", "OFFICE_MANAGER").permissions(of: viewer) == [.readContent, .vote])
        #expect(pass("PENDING", "RESIDENT").permissions(of: viewer) == [])
        #expect(pass("VERIFIED", "RESIDENT").permissions(of: nil) == [])
    }
}
