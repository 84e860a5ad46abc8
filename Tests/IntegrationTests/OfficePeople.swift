// The people of complex 1 with a role in its office, and how tests act as them.
import TestSupport
import Testing

enum Office {
    typealias Person = SampleComplexes.Person

    static let manager = Person.resident(of: 1, 20)
    static let staff = Person.resident(of: 1, 19)
    static let commissioner = Person.resident(of: 1, 18)
    static let suspended = Person.resident(of: 1, 17)
    static let suspendedStaff = Person.resident(of: 1, 16)
    static let moderator = Person.resident(of: 1, 15)
    /// The office of another complex.
    static let foreignManager = Person.resident(of: 2, 20)
    static let apartment = SampleComplexes.apartment(1)

    /// The suite's server, with these people in their roles.
    static func served() async throws -> Served {
        let served = try Served.current
        try await appointments.once(served.complexes.database) {
            try await appoint(served.complexes)
        }
        return served
    }

    private static let appointments = Once()

    /// Does something once for each database.
    actor Once {
        private var done: [String: Task<Void, any Error>] = [:]

        func once(_ name: String, _ body: @escaping @Sendable () async throws -> Void) async throws
        {
            let task = done[name] ?? Task { try await body() }
            done[name] = task
            try await task.value
        }
    }

    static func appoint(_ complexes: SampleComplexes) async throws {
        try await complexes.sql(
            """
            UPDATE membership m SET role = p.role, status = p.status
            FROM (VALUES (1, 20, 'OFFICE_MANAGER', 'VERIFIED'), (1, 19, 'OFFICE_STAFF', 'VERIFIED'),
                (1, 18, 'ELECTION_COMMISSIONER', 'VERIFIED'), (1, 17, 'RESIDENT', 'SUSPENDED'),
                (1, 16, 'OFFICE_STAFF', 'SUSPENDED'), (1, 15, 'MODERATOR', 'VERIFIED'),
                (2, 20, 'OFFICE_MANAGER', 'VERIFIED')) AS p (a, n, role, status)
            WHERE m.apartment_id = p.a AND m.id = sample_id(x'33'::int, p.a, p.n)
                AND (m.role, m.status) <> (p.role, p.status)
            """)
    }

    static let problems = """
        userErrors { __typename code message path ... on ValidationError { minimum maximum }
            ... on AccessError { requires }
            ... on StateConflictError { currentState allowedStates }
            ... on StaleRevisionError { currentRevision }
            ... on RateLimitedError { retryAfterSeconds } }
        """

    /// The payload of a mutation that takes `input`. Retries if told to, as clients do: the machine
    /// may be too busy for so many at once.
    static func act(
        _ mutation: String, _ input: JSON, as person: Person?, returning selection: String = "",
        on server: RunningServer? = nil
    ) async throws -> JSON {
        let type = mutation.prefix(1).uppercased() + mutation.dropFirst() + "Input"
        let served = try server ?? Served.current.server
        let answer = try await served.retrying(
            """
            mutation ($input: \(type)!) { \(mutation)(input: $input) { \(selection) \(problems) } }
            """, ["input": input], token: person?.token)
        #expect(answer.errors.isEmpty, "\(answer.http.text)")
        #expect(answer.status == 200, "\(answer.http.text)")
        return answer.data[mutation]
    }

    /// The data of a query, which must succeed.
    static func ask(
        _ query: String, _ variables: JSON = [:], as person: Person?,
        on server: RunningServer? = nil
    ) async throws -> JSON {
        let answer = try await (server ?? Served.current.server).post(
            query, variables, token: person?.token)
        #expect(answer.errors.isEmpty, "\(answer.http.text)")
        return answer.data
    }

    /// The result of a `SELECT`, as printed by psql.
    @discardableResult
    static func sql(_ text: String) async throws -> String {
        try await Served.current.complexes.sql(text)
    }

    /// Everyone who lacks the office's rights, and the error they get for an object that members
    /// may see.
    static let outsiders: [(Person?, code: String, requires: String?)] = [
        (nil, "UNAUTHENTICATED", "SIGNED_IN"), (.guest, "GUEST_READ_ONLY", "VERIFIED_MEMBER"),
        (.stranger, "NOT_FOUND", nil), (.applicant, "NOT_FOUND", nil),
        (.platformAdmin, "NOT_FOUND", nil), (foreignManager, "NOT_FOUND", nil),
        (.resident(of: 1), "FORBIDDEN", "OFFICE_STAFF"), (suspended, "FORBIDDEN", "OFFICE_STAFF"),
        (suspendedStaff, "SUSPENDED", "VERIFIED_MEMBER"),
    ]

    /// The same for creating something in the complex, which everyone can see.
    static let strangers: [(Person?, code: String)] = [
        (nil, "UNAUTHENTICATED"), (.guest, "GUEST_READ_ONLY"), (.stranger, "FORBIDDEN"),
        (.applicant, "MEMBERSHIP_NOT_VERIFIED"), (.platformAdmin, "FORBIDDEN"),
        (foreignManager, "FORBIDDEN"), (.resident(of: 1), "FORBIDDEN"), (suspended, "FORBIDDEN"),
        (suspendedStaff, "SUSPENDED"),
    ]
}

extension JSON {
    /// The codes of a payload's `userErrors`.
    var codes: [String] { self["userErrors"].items.map { $0["code"].string ?? "none" } }

    /// Paths of its `userErrors`, without `input`.
    var fields: [String] {
        self["userErrors"].items.map { error in
            error["path"].items.dropFirst().compactMap(\.string).joined(separator: ".")
        }
    }

    /// A copy of the object with some members changed.
    func with(_ changes: JSON) -> JSON {
        guard case .object(let old) = self, case .object(let new) = changes else { return self }
        return .object(old.merging(new) { $1 })
    }
}
