// Who may read a membership: the person, the people they live with, and the office.

import Postgres
import Schema

/// The viewer's access to memberships and households of the complexes loaded by the request.
struct MembershipAccess: Sendable {
    let viewer: ViewerAccount?
    let passes: [Int32: ApartmentPass]

    func isStaff(_ apartment: Int32) -> Bool { passes[apartment]?.membership?.isStaff == true }

    /// Whether the viewer lives there, as verified by the office.
    func livesIn(_ household: TenantKey) -> Bool {
        guard let own = passes[household.apartment]?.membership, own.canRead else { return false }
        return own.household == household.uuid
    }

    /// Verified members of a household see each other; requests for it are for the office.
    func canRead(_ memberships: Records<MembershipColumn>, _ row: Int) -> Bool {
        isOwn(memberships, row) || isStaff(memberships.apartment(row))
            || memberships.isText("VERIFIED", .status, row)
                && memberships.key(.householdID, row).map(livesIn) == true
    }

    func canReadClaim(_ memberships: Records<MembershipColumn>, _ row: Int) -> Bool {
        isOwn(memberships, row) || isStaff(memberships.apartment(row))
    }

    func isOwn(_ memberships: Records<MembershipColumn>, _ row: Int) -> Bool {
        memberships.uuid(.accountID, row) == viewer?.id
    }

    /// The rows of households are for the office and the residents.
    func canRead(_ household: TenantKey) -> Bool {
        isStaff(household.apartment) || livesIn(household)
    }
}

extension Gate {
    /// The viewer's access in these complexes.
    func membershipAccess(
        in apartments: some Sequence<Int32>
    ) async throws(PostgresError) -> MembershipAccess {
        let passes = try await self.apartments(apartments)
        return MembershipAccess(viewer: viewer, passes: passes)
    }
}
