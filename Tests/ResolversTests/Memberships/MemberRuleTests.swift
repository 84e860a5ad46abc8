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

    @Test(arguments: [
        ("ko", true), ("ko-KR", true), ("KO", false), ("ko-kr", false), ("ko-", false),
        ("k", false), ("ko-KR-x", false), ("", false), ("한국", false),
    ])
    func `a locale is a language and perhaps a country`(_ text: String, _ ok: Bool) {
        #expect(ProfileChange.isLocale(text) == ok)
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

    @Test func `staff without a household have no vote`() {
        let viewer = ViewerAccount(
            id: .timeOrdered(), session: .timeOrdered(), username: "x", displayName: "x",
            email: nil, isGuest: false, guestExpiresAt: nil, isPlatformAdmin: false,
            joinedAt: .infinity)
        let staff = pass("VERIFIED", "OFFICE_STAFF", household: false).permissions(of: viewer)
        #expect(!staff.contains(.vote) && staff.contains(.verifyMembers))
        #expect(!staff.contains(.manageRoles))
        #expect(
            pass("SUSPENDED", "OFFICE_MANAGER").permissions(of: viewer) == [.readContent, .vote])
        #expect(pass("PENDING", "RESIDENT").permissions(of: viewer) == [])
        #expect(pass("VERIFIED", "RESIDENT").permissions(of: nil) == [])
    }
}
