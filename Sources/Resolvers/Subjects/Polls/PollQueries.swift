// SQL of polls: by key and by page. Every statement names the complexes it may access.

import Postgres
import Schema

enum PollColumn: Int, AuthoredColumn {
    static let alias = "f"

    case apartmentID, id, authorID, purpose, title, description, method, votingUnit, ballotMode
    case resultsVisibility, state, opensAt, closesAt, closedAt, cancelledReason, minSelections
    case maxSelections
    /// Comma-separated names.
    case relations
    // Null without a quorum.
    case quorumBasis, quorumNumerator, quorumDenominator, quorumInclusive
    case passBasis, passNumerator, passDenominator, passInclusive
    case electorateSize, frozenAt
    /// Null while only its writers see it.
    case scheduledAt
    /// Hexadecimal; only of open polls.
    case endSignature
    case revision, createdAt, editedAt, authorName, authorJoinedAt, commentCount
    /// Its audience, in the format of `AudienceQueries.column`.
    case buildings

    var expression: String? {
        switch self {
        case .endSignature:
            "CASE f.state WHEN 'OPEN' THEN encode(f.end_signature, 'hex') END"
        case .relations: "array_to_string(f.relations, ',')"
        case .authorName: "a.display_name"
        case .authorJoinedAt: "a.joined_at"
        case .commentCount: "t.comment_count"
        case .buildings: AudienceQueries.column(.poll, of: "f")
        default: nil
        }
    }

    static let author = PersonColumns<Self>(
        id: .authorID, name: .authorName, joinedAt: .authorJoinedAt)
}

enum PollQueries {
    private static let joins = """
        \(PollColumn.author.join)
        JOIN poll_thread t ON t.apartment_id = $1 AND t.poll_id = f.id
        """

    /// Polls by key, including drafts, which are hidden from viewers after the cache.
    static let byKey = Statement.byKey(
        PollColumn.self, "polls_by_key", of: "poll", where: "f.deleted_at IS NULL",
        joins: joins)

    /// The polls of complexes without drafts.
    static let announced = makeList("polls") { _ in "f.scheduled_at IS NOT NULL" }

    /// Those with the drafts that the viewer may write: per complex those of elections (true), of
    /// other polls (false), or none (null).
    static let withDrafts = makeList(
        "polls_with_drafts", parents: [.init(name: "writes_elections", type: .boolArray)]
    ) { list in
        """
        (f.scheduled_at IS NOT NULL
            OR (f.purpose = 'ELECTION') = \(list.parent("writes_elections")))
        """
    }

    private static func makeList(
        _ name: String, parents: [ListDefinition<PollColumn>.ParentValue] = [],
        _ isListed: @escaping @Sendable (ListContext) -> String
    ) -> ListStatements<PollColumn> {
        ListStatements(
            ListDefinition(
                name, of: "poll", parents: parents,
                where: { ["f.deleted_at IS NULL", isListed($0)] }, filters: filters,
                joins: { _ in joins },
                orders: PollOrderField.allCases.map { field in
                    switch field {
                    case .createdAt: .time(.createdAt)
                    case .opensAt: .time(.opensAt)
                    case .closesAt: .time(.closesAt)
                    }
                }))
    }

    /// States, purposes, a pattern, and whether the viewer has voted.
    private static let filters = [
        ListFilter(.textArray) { _, value in "f.state = ANY (\(value[0]))" },
        ListFilter(.textArray) { _, value in "f.purpose = ANY (\(value[0]))" },
        .text(in: .poll),
        ListFilter(.bool, .uuid) { list, value in
            """
            \(value[0]) = EXISTS (
                SELECT FROM membership m JOIN poll_voter v
                    ON v.apartment_id = \(list.complex) AND v.poll_id = f.id
                    AND v.has_voted AND v.unit_id = CASE f.voting_unit
                        WHEN 'HOUSEHOLD' THEN m.household_id ELSE m.account_id END
                WHERE m.apartment_id = \(list.complex) AND m.account_id = \(value[1])
                    AND m.status IN ('VERIFIED', 'SUSPENDED'))
            """
        },
    ]

    /// `$1` complex, `$2` poll: the thread's row, locked. Comments and votes do not wait for each
    /// other.
    static let lockThread = Statement(
        "poll_lock_thread",
        ClockQueries.timed(
            """
            SELECT true FROM poll_thread t
            JOIN poll p ON p.apartment_id = $1 AND p.id = t.poll_id
            WHERE t.apartment_id = $1 AND t.poll_id = $2 AND p.deleted_at IS NULL
            FOR NO KEY UPDATE OF t
            """),
        [.int4, .uuid], access: .write)

    /// Adds `$3` comments to a poll.
    static let countComments = Statement(
        "poll_count_comments",
        """
        UPDATE poll_thread SET comment_count = comment_count + $3
        WHERE apartment_id = $1 AND poll_id = $2
        """,
        [.int4, .uuid, .int4], access: .write)
}

extension PollQueries: StatementSet {
    static let tables = [
        Table("poll", of: .complexes, "SELECT, INSERT, UPDATE"),
        Table("poll_building", of: .complexes, "SELECT, INSERT, DELETE"),
        Table("poll_search", of: .complexes, "SELECT, INSERT, UPDATE"),
        Table("poll_thread", of: .complexes, "SELECT, INSERT, UPDATE"),
    ]

    static var statements: [Statement] {
        [byKey, lockThread, countComments] + announced.all + withDrafts.all
    }
}
