// SQL of the parts of polls: choices, turnout, results, extensions, the units of the roll.

import Postgres

enum PollChoiceColumn: Int, ComplexColumn {
    static let alias = "c"

    case apartmentID, id, pollID, position, title, description, isAbstention
    // Of tallies only.
    case votes, isWinner

    var expression: String? {
        switch self {
        case .votes: "coalesce(t.votes, v.votes)"
        case .isWinner: "coalesce(t.is_winner, false)"
        default: nil
        }
    }
}

enum PollTurnoutColumn: Int, TableColumn {
    static let alias = "p"

    case electorateSize, online, paper

    var expression: String? {
        switch self {
        case .electorateSize: nil
        case .online: "coalesce(p.voted_online, v.online)"
        case .paper: "coalesce(p.voted_paper, v.paper)"
        }
    }
}

enum PollEstimateColumn: Int, TableColumn {
    static let alias = "u"

    case size
}

enum PollResultColumn: Int, TableColumn {
    static let alias = "r"

    case outcome, quorumMet, ballots, abstentions, invalid, tieBreakNote, countedAt
    /// Hexadecimal.
    case ballotDigest
    /// Hexadecimal; null if it was never signed.
    case signature
    case votedOnline, votedPaper

    var expression: String? {
        switch self {
        case .ballots: "coalesce(r.ballots, v.ballots)"
        case .abstentions, .invalid: "coalesce(r.\(snakeCased), 0)"
        case .countedAt: "coalesce(r.counted_at, danji_now())"
        case .ballotDigest, .signature: "encode(r.\(snakeCased), 'hex')"
        case .votedOnline, .votedPaper: "p.\(snakeCased)"
        default: nil
        }
    }
}

enum PollExtensionColumn: Int, TableColumn {
    static let alias = "e"

    case previousClosesAt, closesAt, reason, at, accountID, accountName, accountJoinedAt

    var expression: String? {
        switch self {
        case .accountID: "a.id"
        case .accountName: "a.display_name"
        case .accountJoinedAt: "a.joined_at"
        default: nil
        }
    }

    static let account = PersonColumns<Self>(
        id: .accountID, name: .accountName, joinedAt: .accountJoinedAt)
}

enum PollViewerColumn: Int, TableColumn {
    static let alias = "v"

    case isOpen, isEligible, hasVoted, channel, isOwnVote

    var expression: String? {
        switch self {
        case .isOpen:
            "p.state = 'OPEN' AND danji_now() >= p.opens_at AND danji_now() < p.closes_at"
        case .isEligible: "v.unit_id IS NOT NULL"
        case .hasVoted: "coalesce(v.has_voted, false)"
        case .channel: nil
        case .isOwnVote: "coalesce(v.voted_by = $3, false)"
        }
    }
}

enum PollPartQueries {
    // `$1` the complex, `$2` keys in it.
    private static let keys = "unnest($2::uuid[]) WITH ORDINALITY AS k (id, ord)"
    private static let keyTypes: [PostgresType] = [.int4, .uuidArray]
    private static let poll = "JOIN poll p ON p.apartment_id = $1 AND p.id = k.id"

    /// Choices of polls, in ballot order.
    static let choices = Statement(
        "poll_choices",
        """
        SELECT k.ord, \(PollChoiceColumn.list(before: .votes)) FROM \(keys)
        JOIN poll_choice c ON c.apartment_id = $1 AND c.poll_id = k.id
        ORDER BY k.ord, c.position
        """, keyTypes)

    static let choicesByKey = Statement(
        "poll_choices_by_key",
        """
        SELECT k.ord, \(PollChoiceColumn.list(before: .votes)) FROM \(keys)
        JOIN poll_choice c ON c.apartment_id = $1 AND c.id = k.id
        ORDER BY k.ord
        """, keyTypes)

    /// How many of those on the roll have voted: fixed at closing, counted before that.
    static let turnout = Statement(
        "poll_turnout",
        """
        SELECT k.ord, \(PollTurnoutColumn.list())
        FROM \(keys) \(poll)
        CROSS JOIN LATERAL (
            SELECT count(*) FILTER (WHERE v.channel = 'ONLINE')::int4 AS online,
                count(*) FILTER (WHERE v.channel = 'PAPER')::int4 AS paper
            FROM poll_voter v
            WHERE p.voted_online IS NULL AND v.apartment_id = $1
                AND v.poll_id = p.id AND v.has_voted
        ) v
        WHERE p.electorate_size IS NOT NULL
        ORDER BY k.ord
        """, keyTypes)

    // OFFSET 0 keeps the planner from hashing the members of all complexes for a condition under
    // OR: each household looks up its own by the index.
    private static let isOfElectorate = """
        (NOT EXISTS (SELECT FROM poll_building e
                WHERE e.apartment_id = $1 AND e.poll_id = p.id)
            OR EXISTS (SELECT FROM poll_building e WHERE e.apartment_id = $1
                AND e.poll_id = p.id AND e.building_id = h.building_id))
        AND (h.occupancy = 'OCCUPIED' OR h.occupancy = 'UNKNOWN' AND EXISTS (
            SELECT FROM membership w WHERE w.apartment_id = $1
                AND w.household_id = h.id AND w.status IN ('VERIFIED', 'SUSPENDED') OFFSET 0))
        """

    /// Units that would be on the roll now: occupied households, or their residents with an
    /// eligible relation.
    private static let units = """
        SELECT h.id AS unit_id, h.id AS household_id, NULL::uuid AS account_id,
            h.building_id, h.unit_key, NULL::timestamptz AS since
        FROM household h
        WHERE p.voting_unit = 'HOUSEHOLD' AND h.apartment_id = $1
            AND \(isOfElectorate)
        UNION ALL
        SELECT m.account_id, NULL, m.account_id, h.building_id, h.unit_key, m.requested_at
        FROM membership m
        JOIN household h ON h.apartment_id = $1 AND h.id = m.household_id
        WHERE p.voting_unit = 'RESIDENT' AND m.apartment_id = $1
            AND m.status IN ('VERIFIED', 'SUSPENDED') AND m.relation = ANY (p.relations)
            AND \(isOfElectorate)
        """

    /// How many units would be on the roll now.
    static let estimate = Statement(
        "poll_electorate_estimate",
        """
        SELECT k.ord, \(PollEstimateColumn.list()) FROM \(keys) \(poll)
        CROSS JOIN LATERAL (SELECT count(*)::int4 AS size FROM (\(units)) u) u
        ORDER BY k.ord
        """, keyTypes)

    private static let buildingsOfRoll = Statement(
        "poll_roll_buildings",
        """
        SELECT b.id, count(h.id) FILTER (WHERE p.voting_unit = 'HOUSEHOLD' OR m.id IS NOT NULL)
        FROM poll p JOIN building b ON b.apartment_id = $1
        LEFT JOIN household h ON h.apartment_id = $1 AND h.building_id = b.id
        LEFT JOIN membership m ON p.voting_unit = 'RESIDENT' AND m.apartment_id = $1
            AND m.household_id = h.id AND m.status IN ('VERIFIED', 'SUSPENDED')
        WHERE p.apartment_id = $1 AND p.id = $2
        GROUP BY b.apartment_id, b.id ORDER BY length(b.name_key), b.name_key
        """, [.int4, .uuid], access: .write)

    /// The buildings of a complex in natural order, and the maximum number of units of each on the
    /// roll.
    static func buildings(
        _ poll: TenantKey, _ transaction: Transaction
    ) async throws(PostgresError) -> [(id: PostgresUUID, units: Int)] {
        let rows = try await transaction.query(
            buildingsOfRoll, [.int4(poll.apartment), .uuid(poll.uuid)])
        return try rows.map { row throws(PostgresError) in
            (try rows.uuid(row, 0), Int(try rows.int64(row, 1)))
        }
    }

    private static let freezeBuildings = Statement(
        "poll_roll_freeze",
        """
        INSERT INTO poll_voter
            (apartment_id, poll_id, unit_id, household_id, account_id, position)
        SELECT p.apartment_id, p.id, u.unit_id, u.household_id, u.account_id,
            (SELECT coalesce(max(v.position), 0) FROM poll_voter v
                WHERE v.apartment_id = $1 AND v.poll_id = $2)
            + row_number() OVER (ORDER BY length(b.name_key), b.name_key, length(u.unit_key),
                u.unit_key, u.since, u.unit_id)
        FROM poll p CROSS JOIN LATERAL (\(units)) u
        JOIN building b ON b.apartment_id = $1 AND b.id = u.building_id
        WHERE p.apartment_id = $1 AND p.id = $2 AND b.id = ANY ($3)
        """, [.int4, .uuid, .uuidArray], access: .write)

    /// Writes the units of some buildings on the roll of a poll, after those that are on it.
    ///
    /// - Returns: how many units were written
    static func freeze(
        _ buildings: [PostgresUUID], _ poll: TenantKey, _ transaction: Transaction
    ) async throws(PostgresError) -> Int {
        let rows = try await transaction.query(
            freezeBuildings,
            [.int4(poll.apartment), .uuid(poll.uuid), .uuidArray(buildings)])
        return Int(rows.affectedRows)
    }

    /// Results; of an open named poll the running count, without an outcome.
    static let results = Statement(
        "poll_results",
        """
        SELECT k.ord, \(PollResultColumn.list())
        FROM \(keys) \(poll)
        LEFT JOIN poll_result r ON r.apartment_id = $1 AND r.poll_id = p.id
        CROSS JOIN LATERAL (
            SELECT count(*)::int4 AS ballots FROM poll_vote v
            WHERE p.state = 'OPEN' AND v.apartment_id = $1 AND v.poll_id = p.id
        ) v
        WHERE r.poll_id IS NOT NULL OR p.state = 'OPEN' AND p.ballot_mode = 'NAMED'
        ORDER BY k.ord
        """, keyTypes)

    /// Choices with their votes, counted at closing, or now in an open named poll.
    static let tallies = Statement(
        "poll_tallies",
        """
        SELECT k.ord, \(PollChoiceColumn.list())
        FROM \(keys) \(poll)
        JOIN poll_choice c ON c.apartment_id = $1 AND c.poll_id = p.id
        LEFT JOIN poll_tally t ON t.apartment_id = $1 AND t.poll_id = c.poll_id
            AND t.choice_id = c.id
        CROSS JOIN LATERAL (
            SELECT count(*)::int4 AS votes FROM poll_vote_choice v
            WHERE p.state = 'OPEN' AND v.apartment_id = $1
                AND v.poll_id = c.poll_id AND v.choice_id = c.id
        ) v
        WHERE t.choice_id IS NOT NULL OR p.state = 'OPEN' AND p.ballot_mode = 'NAMED'
        ORDER BY k.ord, c.position
        """, keyTypes)

    static let extensions = Statement(
        "poll_extensions",
        """
        SELECT k.ord, \(PollExtensionColumn.list())
        FROM \(keys)
        JOIN poll_extension e ON e.apartment_id = $1 AND e.poll_id = k.id
        JOIN account a ON a.id = e.account_id
        ORDER BY k.ord, e.at, e.id
        """, keyTypes)

    // MARK: - The viewer

    /// The unit for which an account votes: every member with an eligible relation may cast the
    /// household's vote. Polls that ended before they moved in belong to its former residents.
    private static let viewerUnit = """
        JOIN membership m ON m.apartment_id = $1 AND m.account_id = $3
            AND m.status IN ('VERIFIED', 'SUSPENDED')
        JOIN poll_voter v ON v.apartment_id = $1 AND v.poll_id = p.id
            AND v.unit_id = CASE p.voting_unit
                WHEN 'HOUSEHOLD' THEN m.household_id ELSE m.account_id END
            AND \(isVoice)
            AND (p.voting_unit = 'RESIDENT' OR p.closed_at IS NULL
                OR p.closed_at >= \(GateQueries.householdSince))
        """
    static let isVoice = """
        (p.voting_unit = 'RESIDENT'
            OR coalesce(m.relation = ANY (p.relations), cardinality(p.relations) = 4))
        """

    /// What `$3` may do and has done in polls. Never cached.
    static let viewer = Statement(
        "poll_viewer",
        """
        SELECT k.ord, \(PollViewerColumn.list())
        FROM \(keys) \(poll)
        LEFT JOIN LATERAL (
            SELECT v.* FROM (SELECT) AS s \(viewerUnit)
        ) v ON true
        ORDER BY k.ord
        """, keyTypes + [.uuid])

    /// What `$3`'s unit chose in named polls, since they have belonged to it. Never cached.
    static let viewerChoices = Statement(
        "poll_viewer_choices",
        """
        SELECT k.ord, \(PollChoiceColumn.list(before: .votes)) FROM \(keys) \(poll) \(viewerUnit)
        JOIN poll_vote w ON w.apartment_id = $1 AND w.poll_id = v.poll_id
            AND w.unit_id = v.unit_id
            AND (p.voting_unit = 'RESIDENT' OR w.cast_at >= \(GateQueries.householdSince))
        JOIN poll_vote_choice n ON n.apartment_id = $1 AND n.poll_id = v.poll_id
            AND n.unit_id = v.unit_id
        JOIN poll_choice c ON c.apartment_id = $1 AND c.id = n.choice_id
        ORDER BY k.ord, c.position
        """, keyTypes + [.uuid])
}

extension PollPartQueries: StatementSet {
    static let tables = [
        Table("poll_choice", of: .complexes, "SELECT, INSERT, UPDATE, DELETE"),
        Table("poll_extension", of: .complexes, "SELECT, INSERT"),
        Table(
            "poll_voter", of: .complexes,
            "SELECT, INSERT, UPDATE (has_voted, channel, voted_by)"),
    ]

    static var statements: [Statement] {
        [
            choices, choicesByKey, turnout, estimate, buildingsOfRoll, freezeBuildings, results,
            tallies, extensions, viewer, viewerChoices,
        ]
    }
}
