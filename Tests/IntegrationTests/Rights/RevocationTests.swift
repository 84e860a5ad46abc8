// Rights are those at the moment of the action, not of the gate: rights revoked before are gone,
// for every mutation of the served schema.
import TestSupport
import Testing

@Suite(
    .serialized,
    .served(
        [
            "DANJI_APARTMENT_LIST_URL": "http://127.0.0.1:1/list", "DANJI_APARTMENT_LIST_KEY": "k",
            "DANJI_ACTION_LIMITS": "off",
        ], sql: MembersOffice.newcomers))
struct RevocationTests {
    @Test(.timeLimit(.minutes(20)))
    func `a member revoked meanwhile can do nothing more`() async throws {
        _ = try await Office.served()
        for mutation in try await ServedAction.served()
        where !ServedAction.withoutMembership.contains(mutation) {
            let codes = try await HeldAction.codes(of: mutation) { person in
                """
                UPDATE membership SET status = 'REVOKED'
                WHERE account_id = \(HeldAction.account(of: person)) AND status = 'VERIFIED'
                """
            } afterwards: { person in
                """
                UPDATE membership SET status = 'VERIFIED'
                WHERE account_id = \(HeldAction.account(of: person)) AND status = 'REVOKED'
                """
            }
            let told = ["FORBIDDEN", "NOT_FOUND", "MEMBERSHIP_NOT_VERIFIED"]
            #expect(
                codes?.count == 1 && told.contains(codes?.first ?? ""),
                "\(mutation): \(codes ?? [])")
        }
    }
}

@Suite(
    .serialized,
    .served(
        [
            "DANJI_APARTMENT_LIST_URL": "http://127.0.0.1:1/list", "DANJI_APARTMENT_LIST_KEY": "k",
            "DANJI_ACTION_LIMITS": "off",
        ], sql: MembersOffice.newcomers))
struct EndedSessionTests {
    @Test(.timeLimit(.minutes(20)))
    func `a session ended meanwhile can do nothing more`() async throws {
        _ = try await Office.served()
        for mutation in try await ServedAction.served() {
            let codes = try await HeldAction.codes(of: mutation) { person in
                "UPDATE session SET ended_at = now() WHERE id = \(HeldAction.session(of: person))"
            } afterwards: { person in
                "UPDATE session SET ended_at = NULL WHERE id = \(HeldAction.session(of: person))"
            }
            // Signing out again ends nothing and is not an error.
            #expect(codes == (mutation == "signOut" ? [] : ["UNAUTHENTICATED"]), "\(mutation)")
        }
    }

    @Test func `a member suspended meanwhile cannot write`() async throws {
        _ = try await Office.served()
        for mutation in ["feedCreate", "commentCreate", "commentUpdate", "complaintTransition"] {
            let codes = try await HeldAction.codes(of: mutation) { person in
                """
                UPDATE membership SET status = 'SUSPENDED'
                WHERE account_id = \(HeldAction.account(of: person)) AND status = 'VERIFIED'
                """
            } afterwards: { person in
                """
                UPDATE membership SET status = 'VERIFIED'
                WHERE account_id = \(HeldAction.account(of: person)) AND status = 'SUSPENDED'
                """
            }
            // A suspension also removes staff's read access: the complaint is private.
            let expected = mutation == "complaintTransition" ? "NOT_FOUND" : "SUSPENDED"
            #expect(codes == [expected], "\(mutation)")
        }
    }
}

@Suite(
    .serialized,
    .served(
        [
            "DANJI_APARTMENT_LIST_URL": "http://127.0.0.1:1/list", "DANJI_APARTMENT_LIST_KEY": "k",
            "DANJI_ACTION_LIMITS": "off",
        ], sql: MembersOffice.newcomers))
struct RoleChangeTests {
    @Test func `a member who lost a role meanwhile has a resident's rights`() async throws {
        _ = try await Office.served()
        for mutation in [
            "membershipApprove", "membershipRevoke", "householdsUpsert", "noticeCreate",
            "contactCreate", "scheduleCreate", "complaintCreate", "feedDelete",
        ] {
            let person = try #require(ServedAction.all[mutation]).person
            let role = try await Office.sql(
                "SELECT role FROM membership WHERE account_id = \(HeldAction.account(of: person))")
            let codes = try await HeldAction.codes(of: mutation) { person in
                """
                UPDATE membership SET role = 'RESIDENT'
                WHERE account_id = \(HeldAction.account(of: person))
                """
            } afterwards: { person in
                """
                UPDATE membership SET role = '\(role)'
                WHERE account_id = \(HeldAction.account(of: person))
                """
            }
            // Each field that a resident may not set is named.
            let fields = mutation == "complaintCreate" ? 2 : 1
            #expect(codes == Array(repeating: "FORBIDDEN", count: fields), "\(mutation)")
        }
    }

    @Test func `a former administrator appoints and imports nothing`() async throws {
        _ = try await Office.served()
        for mutation in ["apartmentAppointManager", "apartmentsImport"] {
            let codes = try await HeldAction.codes(of: mutation) { person in
                """
                UPDATE account SET is_platform_admin = false
                WHERE id = \(HeldAction.account(of: person))
                """
            } afterwards: { person in
                """
                UPDATE account SET is_platform_admin = true
                WHERE id = \(HeldAction.account(of: person))
                """
            }
            #expect(codes == ["FORBIDDEN"], "\(mutation)")
        }
    }

    @Test func `two staff members who revoke each other are serialised`() async throws {
        _ = try await Office.served()
        for _ in 0..<10 {
            try await Office.sql(
                """
                UPDATE membership SET role = 'OFFICE_STAFF', status = 'VERIFIED'
                WHERE apartment_id = 1 AND id IN (sample_id(x'33'::int, 1, 9),
                    sample_id(x'33'::int, 1, 10))
                """)
            let staffMembers = [SampleComplexes.Person.resident(of: 1, 9), .resident(of: 1, 10)]
            let codes = try await withThrowingTaskGroup(of: [String].self) { group in
                for (staffMember, other) in zip(staffMembers, staffMembers.reversed()) {
                    group.addTask {
                        try await Office.act(
                            "membershipRevoke",
                            [
                                "membershipId": .string(SampleComplexes.membership(of: other)),
                                "reason": "서로",
                            ], as: staffMember
                        ).codes
                    }
                }
                return try await group.reduce(into: [[String]]()) { $0.append($1) }
            }
            #expect(codes.count { $0.isEmpty } == 1, "\(codes)")
        }
    }

    @Test func `concurrent changes of one's own account do not deadlock`() async throws {
        _ = try await Office.served()
        let office = Office.staff
        try await withThrowingTaskGroup(of: Void.self) { group in
            for round in 0..<24 {
                group.addTask {
                    _ = try await Office.act(
                        "profileUpdate", ["displayName": .string("직원 \(round % 2)")], as: office)
                }
                group.addTask {
                    _ = try await Office.act(
                        "feedCreate",
                        [
                            "apartmentId": .string(Office.apartment),
                            "content": .string("공지 \(round)"),
                        ], as: office)
                }
                group.addTask {
                    _ = try await Office.act(
                        "membershipSetRole",
                        [
                            "membershipId": .string(SampleComplexes.membership(of: office)),
                            "role": .string(round % 2 == 0 ? "COUNCIL_MEMBER" : "OFFICE_STAFF"),
                        ], as: Office.manager)
                }
            }
            try await group.waitForAll()
        }
        _ = try await Office.act(
            "membershipSetRole",
            [
                "membershipId": .string(SampleComplexes.membership(of: office)),
                "role": "OFFICE_STAFF",
            ], as: Office.manager)
    }
}
