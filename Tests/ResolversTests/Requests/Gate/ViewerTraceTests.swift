// What an execution has used of its viewer decides who else may get its answer.

import Postgres
import Testing

@testable import Resolvers

struct ViewerTraceTests {
    private static func uuid(_ number: UInt64) -> PostgresUUID {
        PostgresUUID(high: 0, low: number)
    }

    private static func viewer(_ number: UInt64) -> ViewerAccount {
        ViewerAccount(
            id: uuid(number), session: uuid(100 + number), username: "누구", displayName: "누구",
            email: nil, isGuest: false, guestExpiresAt: nil, isPlatformAdmin: false,
            joinedAt: .negativeInfinity)
    }

    private static func membership(
        _ number: UInt64, household: UInt64 = 7, building: UInt64 = 8
    ) -> ViewerMembership {
        ViewerMembership(
            id: uuid(200 + number), status: "VERIFIED", role: "RESIDENT",
            household: uuid(household), building: uuid(building),
            householdSince: .negativeInfinity)
    }

    private static func facts(
        _ number: UInt64, household: UInt64 = 7, building: UInt64 = 8
    ) -> ViewerFacts {
        ViewerFacts(
            viewer(number), membership(number, household: household, building: building))
    }

    /// What a piece of code uses of viewer 1.
    private func dependence(
        _ body: (ViewerAccount, ViewerMembership) -> Void
    ) -> ViewerDependence {
        let trace = ViewerTrace()
        body(Self.viewer(1).traced(by: trace), Self.membership(1).traced(by: trace))
        return trace.dependence
    }

    @Test func `rights of a role are the same for its class`() {
        let used = dependence { viewer, membership in
            _ = (viewer.isGuest, viewer.isPlatformAdmin, membership.canWrite, membership.isStaff)
            _ = (membership.role, membership.status, membership.knownRole, viewer.shareNumber)
        }
        #expect(used.uses.isEmpty && used.compared.isEmpty)
        #expect(used.isShared(from: Self.facts(1)))
    }

    @Test func `everything that identifies a person is noted`() {
        let personal: [(ViewerAccount, ViewerMembership) -> Void] = [
            { viewer, _ in _ = viewer.id }, { viewer, _ in _ = viewer.username },
            { viewer, _ in _ = viewer.displayName }, { viewer, _ in _ = viewer.email },
            { viewer, _ in _ = viewer.guestExpiresAt }, { viewer, _ in _ = viewer.joinedAt },
            { _, membership in _ = membership.id },
        ]
        for use in personal {
            let used = dependence(use)
            #expect(used.uses == .account)
            #expect(!used.isShared(from: Self.facts(1)))
            #expect(!used.isRight(for: Self.facts(2), executedFor: Self.facts(1)))
            #expect(used.isRight(for: Self.facts(1), executedFor: Self.facts(1)))
        }
        #expect(dependence { viewer, _ in _ = viewer.session }.uses == .session)
    }

    @Test func `every stored property of a viewer is read through one that notes it`() {
        // Those that may be read without a note: they make the class.
        let account = Mirror(reflecting: Self.viewer(1)).children.compactMap(\.label)
        #expect(
            account == [
                "account", "ownSession", "profile", "isGuest", "isPlatformAdmin", "trace",
            ])
        let membership = Mirror(reflecting: Self.membership(1)).children.compactMap(\.label)
        #expect(
            membership == ["details", "status", "role", "knownStatus", "knownRole", "trace"])
    }

    @Test func `a comparison holds for all who are not compared with`() {
        let used = dependence { viewer, _ in
            #expect(!viewer.isSame(as: Self.uuid(5)))
            #expect(!viewer.isSame(as: nil))
        }
        #expect(used.isShared(from: Self.facts(1)))
        #expect(used.isRight(for: Self.facts(2), executedFor: Self.facts(1)))
        #expect(!used.isRight(for: Self.facts(5), executedFor: Self.facts(1)))
        let own = dependence { viewer, _ in #expect(viewer.isSame(as: Self.uuid(1))) }
        #expect(!own.isShared(from: Self.facts(1)))
        #expect(!own.isRight(for: Self.facts(2), executedFor: Self.facts(1)))
        #expect(used.partition(of: Self.facts(5)) != used.partition(of: Self.facts(1)))
    }

    @Test func `a household's answer is for the household, a building's for the building`() {
        let household = dependence { _, membership in _ = membership.household }
        #expect(household.isRight(for: Self.facts(2), executedFor: Self.facts(1)))
        #expect(!household.isRight(for: Self.facts(2, household: 9), executedFor: Self.facts(1)))
        #expect(household.partition(of: Self.facts(2)) == household.partition(of: Self.facts(1)))
        let building = dependence { _, membership in _ = membership.building }
        #expect(building.isRight(for: Self.facts(2, household: 9), executedFor: Self.facts(1)))
        #expect(!building.isRight(for: Self.facts(2, building: 9), executedFor: Self.facts(1)))
        #expect(
            dependence { _, membership in
                _ = membership.shares(Self.uuid(7), since: .negativeInfinity)
            }.uses == .household)
    }

    @Test func `a membership that has changed in between is another viewer`() {
        let used = dependence { _, membership in _ = membership.household }
        #expect(!used.isRight(for: Self.facts(1, household: 9), executedFor: Self.facts(1)))
    }
}
