// The rules of complaints that need no database.
import Postgres
import Schema
import Testing

@testable import Resolvers

struct ComplaintStatesTests {
    /// From, the targets of staff, the targets of the author.
    private static let table: [(ComplaintStatus, [ComplaintStatus], [ComplaintStatus])] = [
        (.received, [.inProgress, .onHold, .rejected], [.withdrawn]),
        (.inProgress, [.resolved, .onHold, .rejected, .received], [.withdrawn]),
        (.onHold, [.inProgress, .rejected], [.withdrawn]), (.resolved, [.inProgress], []),
        (.closed, [], []), (.rejected, [], []), (.withdrawn, [], []),
    ]

    @Test func `each state allows exactly the transitions of the rules`() {
        #expect(Self.table.map(\.0) == ComplaintStatus.allCases)
        for (from, staff, author) in Self.table {
            #expect(from.nextByStaff == staff, "\(from)")
            #expect(from.nextByAuthor == author, "\(from)")
            #expect(from.isFinal == (staff.isEmpty && author.isEmpty), "\(from)")
        }
    }

    @Test func `a reason is needed to stop work and to go back a step`() {
        let needed = ComplaintStatus.allCases.flatMap { from in
            from.nextByStaff.filter { from.needsReason(to: $0) }.map { "\(from) \($0)" }
        }
        #expect(
            needed == [
                "received onHold", "received rejected", "inProgress onHold", "inProgress rejected",
                "inProgress received", "onHold rejected", "resolved inProgress",
            ])
    }

    @Test func `only the author, the household and staff read a private complaint`() {
        let (author, other) = (PostgresUUID(high: 1, low: 1), PostgresUUID(high: 1, low: 2))
        let filedAt = Timestamp(microseconds: 1_000)
        let (home, house) = (PostgresUUID(high: 2, low: 1), PostgresUUID(high: 2, low: 2))
        func standing(
            _ viewer: PostgresUUID, _ household: PostgresUUID?, _ role: String = "RESIDENT",
            _ status: String = "VERIFIED", isPublic: Bool = false,
            since: Timestamp = .negativeInfinity
        ) -> ComplaintStanding {
            ComplaintStanding(
                author: author, household: home, filedAt: filedAt, isPublic: isPublic,
                viewer: viewer,
                membership: ViewerMembership(
                    id: viewer, status: status, role: role, household: household,
                    householdSince: household == nil ? nil : since))
        }
        #expect(standing(author, home).canRead)
        #expect(standing(author, nil).canRead)
        #expect(standing(other, home).canRead && standing(other, home).knowsAuthor)
        #expect(standing(other, home, since: filedAt).canRead)
        #expect(!standing(other, home, since: Timestamp(microseconds: 1_001)).canRead)
        #expect(standing(author, home, since: Timestamp(microseconds: 1_001)).canRead)
        #expect(!standing(other, house).canRead)
        #expect(!standing(other, nil).canRead)
        for role in ["COUNCIL_MEMBER", "ELECTION_COMMISSIONER", "MODERATOR"] {
            #expect(!standing(other, house, role).canRead, "\(role)")
        }
        for role in ["OFFICE_STAFF", "OFFICE_MANAGER"] {
            #expect(standing(other, nil, role).isReadingPrivateData)
            #expect(!standing(other, nil, role, "SUSPENDED").canRead)
            #expect(!standing(author, nil, role).isReadingPrivateData)
            #expect(!standing(other, nil, role, isPublic: true).isReadingPrivateData)
        }
        let neighbour = standing(other, house, isPublic: true)
        #expect(neighbour.canRead && !neighbour.knowsAuthor)
    }

    @Test func `deadlines depend on priority`() {
        let days = ComplaintPriority.allCases.map { ComplaintTimes.deadlines($0) }
            .map { [$0.firstResponse.seconds / 3_600, $0.resolution.seconds / 86_400] }
        #expect(days == [[72, 15], [24, 8], [4, 3], [1, 1]])
    }

    @Test func `a span means what clients see`() {
        let hours = SettingSpan.hours(4)
        let days = SettingSpan.days(15)
        #expect(hours.seconds == 14_400 && hours.text == "PT4H")
        #expect(days.seconds == 1_296_000 && days.text == "P15D")
        #expect(ComplaintTimes.autoClose.text == "P7D")
    }
}
