// Mutations of members and households as clients send them.
import Foundation
import TestSupport

/// The answer to one mutation.
struct MemberAction {
    let answer: GraphQLAnswer
    let payload: JSON

    /// Codes of the payload's problems, each with its path below `input`: `TOO_LONG reason`.
    var problems: [String] {
        payload["userErrors"].items.map { error in
            let path = error["path"].items.compactMap(\.string).dropFirst()
            return
                ([error["code"].string ?? "none"]
                + (path.isEmpty
                    ? []
                    : [
                        path.joined(separator: ".")
                    ]))
                .joined(separator: " ")
        }
    }

    var codes: [String] { payload["userErrors"].items.map { $0["code"].string ?? "none" } }

    /// The membership of the payload.
    var membership: JSON { payload["membership"] }

    private static let errors = """
        userErrors { __typename code message path
            ... on StateConflictError { currentState allowedStates }
            ... on StaleRevisionError { currentRevision }
            ... on ValidationError { minimum maximum } ... on AccessError { requires }
            ... on RateLimitedError { retryAfterSeconds } }
        """
    static let membershipFields = """
        membership { id status role revision relation method claimedName decisionReason decidedAt
            household { id unit building { name } } user { displayName } }
        """

    /// Runs `mutation`, whose payload has `fields` besides its problems.
    static func run(
        _ mutation: String, _ input: JSON, as person: SampleComplexes.Person?,
        _ fields: String = membershipFields, on server: RunningServer? = nil
    ) async throws -> MemberAction {
        let type = mutation.prefix(1).uppercased() + mutation.dropFirst() + "Input"
        let answer = try await (server ?? Served.current.server).post(
            """
            mutation ($input: \(type)!) {
                \(mutation)(input: $input) { \(fields) \(errors) } }
            """, ["input": input], token: person?.token)
        return MemberAction(answer: answer, payload: answer.data[mutation])
    }
}

extension MembersOffice {
    /// People without a complex, each with a session: `newcomer(1)` to `newcomer(200)`.
    static func newcomer(_ number: Int) -> Person { .resident(of: 8, number) }

    static let newcomers = """
        INSERT INTO account (id, username, username_key, display_name, display_name_key)
        SELECT sample_id(x'acc'::int, 8, n), 'newcomer-' || n, 'newcomer-' || n, '새 ' || n,
            '새 ' || n
        FROM generate_series(1, 200) n;
        INSERT INTO session (id, account_id, access_hash, access_expires_at, expires_at)
        SELECT sample_id(x'5e'::int, 8, n), sample_id(x'acc'::int, 8, n),
            sha256(('dja_' || rpad('person-8-' || n || '-', 43, 'x'))::bytea),
            now() + interval '1 day', now() + interval '20 days'
        FROM generate_series(1, 200) n;
        """

    /// A request for complex `apartment`.
    static func claim(
        _ apartment: Int = 1, building: String = "101", unit: String = "1",
        realName: String = "홍길동", clientMutationId: String? = nil
    ) -> JSON {
        var input: [String: JSON] = [
            "apartmentId": .string(SampleComplexes.apartment(apartment)),
            "building": .string(building), "unit": .string(unit), "relation": "OWNER",
            "realName": .string(realName),
        ]
        if let clientMutationId { input["clientMutationId"] = .string(clientMutationId) }
        return .object(input)
    }

    /// Requests membership in complex 1 and returns the membership's ID.
    static func request(
        as person: Person, _ input: JSON = claim(), on server: RunningServer? = nil
    ) async throws -> String {
        let action = try await MemberAction.run("membershipRequest", input, as: person, on: server)
        return action.membership["id"].string ?? "refused: \(action.problems)"
    }

    /// A membership row of newcomer `number` in complex 1 with `status`, and its ID.
    static func membership(_ number: Int, _ status: String, role: String = "RESIDENT") async throws
        -> String
    {
        try await Served.current.complexes.sql(
            """
            INSERT INTO account_apartment VALUES (sample_id(x'acc'::int, 8, \(number)), 1)
            ON CONFLICT DO NOTHING;
            INSERT INTO membership (apartment_id, id, account_id, status, role, relation,
                household_id)
            VALUES (1, sample_id(x'33'::int, 8, \(number)), sample_id(x'acc'::int, 8, \(number)),
                '\(status)', '\(role)', 'OWNER', sample_id(x'bb'::int, 1, 2));
            UPDATE apartment SET member_count = member_count + ('\(status)' = 'VERIFIED')::int
            WHERE id = 1;
            """)
        return GlobalID.text(tag: 36, 1, GlobalID.row(.membership, 8, number))
    }
}
