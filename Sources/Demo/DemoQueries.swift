// Catalogue statements of the demo: they fill whole tables, on a session, and no request reaches
// them.

internal import Postgres
internal import Resolvers

enum DemoQueries {
    static func begin(_ session: PostgresSession) async throws(PostgresError) -> Bool {
        try await session.execute(script: "BEGIN")
        return try await session.query(
            "SELECT pg_try_advisory_xact_lock($1)", [.int8(AdvisoryLock.demoLoad.rawValue)]
        ).bool(0, 0)
    }

    static func commit(_ session: PostgresSession) async throws(PostgresError) {
        try await session.execute(script: "COMMIT")
    }

    /// Without statistics the data would be read with plans for empty tables.
    static func analyze(_ session: PostgresSession) async throws(PostgresError) {
        for table in [
            "apartment", "account", "account_apartment", "building", "household", "membership",
            "feed", "comment", "apartment_version", "contact", "schedule", "complaint",
            "complaint_event", "notice", "poll", "poll_choice", "poll_voter", "poll_ballot",
            "poll_sealed_ballot", "poll_vote", "poll_vote_choice",
        ] {
            try await session.execute(script: "VACUUM (ANALYZE) \(table)")
        }
    }

    static func hasAccount(
        _ id: PostgresUUID, _ session: PostgresSession
    ) async throws(PostgresError) -> Bool {
        try await !session.query("SELECT FROM account WHERE id = $1", [.uuid(id)]).isEmpty
    }

    /// The number and name of the complex with this code.
    static func apartment(
        _ kaptCode: String, _ session: PostgresSession
    ) async throws(PostgresError) -> (id: Int32, name: String)? {
        let rows = try await session.query(
            "SELECT id, name FROM apartment WHERE kapt_code = $1", [.text(kaptCode)])
        return try rows.isEmpty ? nil : (rows.int32(0, 0), rows.text(0, 1))
    }

    /// The complex in which an account of the demo is a member.
    static func home(
        of account: PostgresUUID, _ session: PostgresSession
    ) async throws(PostgresError) -> (id: Int32, code: String, name: String)? {
        let rows = try await session.query(
            """
            SELECT a.id, a.kapt_code, a.name
            FROM account_apartment l JOIN apartment a ON a.id = l.apartment_id
            WHERE l.account_id = $1 ORDER BY a.id LIMIT 1
            """, [.uuid(account)])
        return try rows.isEmpty ? nil : (rows.int32(0, 0), rows.text(0, 1), rows.text(0, 2))
    }

    static func insert(
        _ rows: [ApartmentImportRow], _ session: PostgresSession
    ) async throws(PostgresError) {
        guard try await ApartmentImportQueries.lock(session) else { throw .overloaded }
        _ = try await ApartmentImportQueries.store(rows, session)
    }

    /// The last midnight in Korea.
    static func today(_ session: PostgresSession) async throws(PostgresError) -> Timestamp {
        try await session.query(
            "SELECT date_trunc('day', danji_now() AT TIME ZONE 'Asia/Seoul') "
                + "AT TIME ZONE 'Asia/Seoul'"
        ).timestamp(0, 0)
    }

    static func mark(
        _ apartment: Int32, isDemo: Bool, memberCount: Int32, isManaged: Bool,
        _ session: PostgresSession
    ) async throws(PostgresError) {
        _ = try await session.query(
            """
            UPDATE apartment SET is_demo = is_demo OR $2, member_count = member_count + $3,
                is_managed = is_managed OR $4, updated_at = danji_now()
            WHERE id = $1
            """, [.int4(apartment), .bool(isDemo), .int4(memberCount), .bool(isManaged)])
    }

    /// Must be the last statements before the commit.
    static func bump(
        _ apartments: [Int32], _ session: PostgresSession
    ) async throws(PostgresError) {
        _ = try await session.query(
            """
            INSERT INTO apartment_version (apartment_id, topic, version)
            SELECT a, t, (extract(epoch FROM clock_timestamp()) * 1000000)::int8
            FROM unnest($1) AS a, unnest(ARRAY['feeds', 'members', 'office']) AS t
            ORDER BY a, t
            ON CONFLICT (apartment_id, topic) DO UPDATE
            SET version = greatest(apartment_version.version + 1, excluded.version)
            """, [.int4Array(apartments)])
        try await DirectoryQueries.bump(session)
    }

    // MARK: - COPY

    static func copy(
        _ accounts: some Sequence<DemoAccount>, passwordHash: String, _ session: PostgresSession
    ) async throws(PostgresError) {
        try await copy(
            """
            account (id, username, username_key, display_name, display_name_key, password_hash,
                accepted_terms_at, accepted_privacy_at, joined_at)
            """, accounts, session
        ) { account, row in
            row.uuid(account.id)
            row.text(account.username)
            row.text(AccountName.usernameKey(account.username))
            row.text(account.displayName)
            row.text(AccountName.displayNameKey(account.displayName))
            row.text(passwordHash)
            for _ in 0..<3 { row.time(account.joinedAt) }
        }
    }

    static func copy(
        _ buildings: some Sequence<DemoBuilding>, _ session: PostgresSession
    ) async throws(PostgresError) {
        try await copy("building (apartment_id, id, name, name_key)", buildings, session) {
            building, row in
            row.int(Int(building.apartmentID))
            row.uuid(building.id)
            row.text(building.name)
            row.text(DwellingKey.building(building.name))
        }
    }

    static func copy(
        _ households: some Sequence<DemoHousehold>, _ session: PostgresSession
    ) async throws(PostgresError) {
        try await copy(
            """
            household (apartment_id, id, building_id, unit, unit_key, occupancy, is_on_roster)
            """, households, session
        ) { household, row in
            row.int(Int(household.apartmentID))
            row.uuid(household.id)
            row.uuid(household.buildingID)
            row.text(household.unit)
            row.text(DwellingKey.unit(household.unit))
            row.text(household.occupancy)
            row.bool(true)
        }
    }

    /// Memberships, with their rows of account_apartment.
    static func copy(
        _ memberships: [DemoMembership], _ session: PostgresSession
    ) async throws(PostgresError) {
        try await copy("account_apartment (account_id, apartment_id)", memberships, session) {
            membership, row in
            row.uuid(membership.accountID)
            row.int(Int(membership.apartmentID))
        }
        try await copy(
            """
            membership (apartment_id, id, account_id, role, status, relation, household_id, method,
                requested_at, decided_at, decided_by)
            """, memberships, session
        ) { membership, row in
            row.int(Int(membership.apartmentID))
            row.uuid(membership.id)
            row.uuid(membership.accountID)
            row.text(membership.role)
            row.text(membership.status)
            if let relation = membership.relation { row.text(relation) } else { row.null() }
            row.optional(membership.householdID)
            row.text("OFFICE_APPROVAL")
            row.time(membership.requestedAt)
            row.time(membership.requestedAt)
            row.optional(membership.decidedBy)
        }
    }

    static func copy(
        _ feeds: some Sequence<DemoFeed>, _ session: PostgresSession,
        progress: (Int) -> Void = { _ in }
    ) async throws(PostgresError) {
        try await copy(
            """
            feed (apartment_id, id, author_id, category, content, is_anonymous, is_pinned,
                comment_count, created_at, last_activity_at)
            """, feeds, session, progress: progress
        ) { feed, row in
            row.int(Int(feed.apartmentID))
            row.uuid(feed.id)
            row.uuid(feed.authorID)
            row.text(feed.category)
            row.text(feed.content)
            row.bool(feed.isAnonymous)
            row.bool(feed.isPinned)
            row.int(feed.commentCount)
            row.time(feed.createdAt)
            row.time(feed.lastActivityAt)
        }
    }

    static func copy(
        _ comments: some Sequence<DemoComment>, _ session: PostgresSession,
        progress: (Int) -> Void = { _ in }
    ) async throws(PostgresError) {
        try await copy(
            """
            comment (apartment_id, id, subject_kind, subject_id, parent_id, depth, author_id,
                content, reply_count, created_at, deleted_at, deleted_by, revision)
            """, comments, session, progress: progress
        ) { comment, row in
            row.int(Int(comment.apartmentID))
            row.uuid(comment.id)
            row.text("FEED")
            row.uuid(comment.feedID)
            row.optional(comment.parentID)
            row.int(comment.depth)
            row.uuid(comment.authorID)
            row.text(comment.content)
            row.int(comment.replyCount)
            row.time(comment.createdAt)
            if let deletedAt = comment.deletedAt {
                row.time(deletedAt)
                row.uuid(comment.authorID)
                row.int(2)
            } else {
                row.null()
                row.null()
                row.int(1)
            }
        }
    }

    private static func copy<Values: Sequence>(
        _ table: String, _ values: Values, _ session: PostgresSession,
        progress: (Int) -> Void = { _ in },
        _ write: (Values.Element, inout CopyRows) -> Void
    ) async throws(PostgresError) {
        _ = try await session.copyIn("COPY \(table) FROM STDIN") {
            writer throws(PostgresError) in
            var rows = CopyRows()
            var count = 0
            for value in values {
                write(value, &rows)
                rows.endRow()
                count += 1
                if rows.bytes.count >= CopyRows.chunk {
                    try await writer.write(rows.take())
                    progress(count)
                }
            }
            try await writer.write(rows.take())
            progress(count)
        }
    }

    // MARK: - Sessions

    /// The accounts with these names and where they live, in order of their names.
    static func residents(
        _ usernames: [String], _ client: PostgresClient
    ) async throws(PostgresError) -> [DemoResident] {
        let rows = try await client.query(residents, [.textArray(usernames)])
        return try rows.map { row throws(PostgresError) in
            try DemoResident(
                accountID: rows.uuid(row, 0), username: rows.text(row, 1),
                kaptCode: rows.text(row, 2), apartmentID: rows.int32(row, 3),
                apartmentUUID: rows.uuid(row, 4))
        }
    }

    private static let residents = Statement(
        "demo_residents",
        """
        SELECT a.id, a.username, p.kapt_code, p.id, p.uuid
        FROM account AS a JOIN account_apartment AS l ON l.account_id = a.id
            JOIN apartment AS p ON p.id = l.apartment_id
        WHERE a.username_key = ANY ($1) ORDER BY a.username_key
        """,
        [.textArray])
}

/// A person who gets a session for a benchmark.
struct DemoResident: Sendable {
    let accountID: PostgresUUID
    let username: String
    let kaptCode: String
    let apartmentID: Int32
    let apartmentUUID: PostgresUUID
}

extension DemoQueries {
    static var statements: [Statement] {
        [residents]
    }
}
