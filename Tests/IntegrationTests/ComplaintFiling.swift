// How tests file complaints and put them into states.
import TestSupport
import Testing

enum Complaints {
    typealias Person = SampleComplexes.Person

    static let author = Person.resident(of: 1, 3)
    /// Lives with the author.
    static let housemate = Person.resident(of: 1, 4)
    static let neighbour = Person.resident(of: 1, 5)

    static let fields = """
        complaint { id number revision status visibility category title description location
            priority source viewerIsAuthor viewerAllowedTransitions author { id } statusReason
            deferredUntil resolvedAt closedAt reopenCount editedAt
            sla { firstResponseDueAt firstRespondedAt resolveDueAt isFirstResponseOverdue
                isResolutionOverdue } }
        """

    static func file(
        _ changes: JSON = [:], as person: Person? = author, on server: RunningServer? = nil
    ) async throws -> JSON {
        _ = try await served()
        let input: JSON = [
            "apartmentId": .string(Office.apartment), "category": "FACILITY",
            "title": "현관문이 닫히지 않아요", "description": "103동 현관문이\n반쯤 열려 있습니다.",
        ]
        return try await Office.act(
            "complaintCreate", input.with(changes), as: person,
            returning: fields + " clientMutationId", on: server)
    }

    /// The ID of a new complaint.
    static func filed(_ changes: JSON = [:], as person: Person? = author) async throws -> JSON {
        let payload = try await file(changes, as: person)
        #expect(payload.codes.isEmpty, "\(payload)")
        return payload["complaint"]["id"]
    }

    static func served() async throws -> Served {
        let served = try await Office.served()
        try await moves.once(served.complexes.database) {
            try await served.complexes.sql(
                """
                UPDATE membership SET household_id = sample_id(x'bb'::int, 1, 3)
                WHERE apartment_id = 1 AND id = sample_id(x'33'::int, 1, 4)
                """)
        }
        return served
    }

    private static let moves = Office.Once()

    static func move(
        _ id: JSON, to status: String, revision: Int, _ more: JSON = [:],
        as person: Person? = Office.staff
    ) async throws -> JSON {
        let input: JSON = [
            "complaintId": id, "to": .string(status), "expectedRevision": .int(revision),
        ]
        return try await Office.act(
            "complaintTransition", input.with(more), as: person, returning: fields)
    }

    /// Puts complaints into a state at revision 1, as if all previous steps had succeeded.
    static func put(_ ids: JSON..., in status: String) async throws {
        try await put(ids, in: status)
    }

    static func put(_ ids: [JSON], in status: String) async throws {
        let rows = try ids.map { try row($0) }.joined(separator: ", ")
        try await Office.sql(
            """
            UPDATE complaint SET status = '\(status)', revision = 1,
                on_hold_since = CASE '\(status)' WHEN 'ON_HOLD' THEN now() END,
                deferred_until = CASE '\(status)' WHEN 'ON_HOLD' THEN now() + interval '9 days' END,
                resolved_at = CASE WHEN '\(status)' IN ('RESOLVED', 'CLOSED') THEN now() END,
                closed_at = CASE WHEN '\(status)' IN ('CLOSED', 'REJECTED', 'WITHDRAWN')
                    THEN now() END
            WHERE id IN (\(rows));
            UPDATE apartment_version SET version = version + 1
            WHERE apartment_id = 1 AND topic = 'complaints'
            """)
    }

    /// The UUID inside an ID, as SQL writes it.
    static func row(_ id: JSON) throws -> String {
        let text = try #require(id.string)
        return "(SELECT encode(substr(decode(rpad(translate('\(text)', '-_', '+/'), 28, '='), "
            + "'base64'), 6), 'hex')::uuid)"
    }

    /// What a person sees of a complaint; null if nothing.
    static func seen(_ id: JSON, by person: Person?) async throws -> JSON {
        let query = """
            query ($id: ID!) { complaint(id: $id) { title revision status author { id }
                viewerIsAuthor reopenCount resolvedAt viewerAllowedTransitions
                sla { resolveDueAt isFirstResponseOverdue isResolutionOverdue }
                events { totalCount nodes { __typename id at actor { id }
                ... on ComplaintStatusChanged { from to reason } ... on ComplaintEdited { fields }
                ... on ComplaintDeadlinePassed { kind } } } } }
            """
        return try await Office.ask(query, ["id": id], as: person)["complaint"]
    }

    static let longReason: JSON = .string(String(repeating: "가", count: 501))
}
