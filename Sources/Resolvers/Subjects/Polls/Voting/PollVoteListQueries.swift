// SQL for reading named votes.

import Postgres
import Schema

enum PollVoteColumn: Int, ComplexColumn {
    static let alias = "v"

    case apartmentID, id, pollID, unitID, castAt, accountID, accountName, accountJoinedAt
    /// The voting household; null if residents vote individually.
    case householdID

    var expression: String? {
        switch self {
        case .accountName: "a.display_name"
        case .accountJoinedAt: "a.joined_at"
        case .householdID: "r.household_id"
        default: nil
        }
    }

    static let account = PersonColumns<Self>(
        id: .accountID, name: .accountName, joinedAt: .accountJoinedAt)
}

enum PollVoteListQueries {
    private static let joins = """
        JOIN poll_voter r ON r.apartment_id = $1 AND r.poll_id = v.poll_id
            AND r.unit_id = v.unit_id
        \(PollVoteColumn.account.join)
        """

    static let byKey = Statement.byKey(
        PollVoteColumn.self, "poll_votes_by_key", of: "poll_vote", joins: joins)

    /// The votes of polls in order of arrival, optionally those for one choice.
    static let votes = ListStatements(
        ListDefinition<PollVoteColumn>(
            "poll_votes", of: "poll_vote", parents: [.init(name: "id", type: .uuidArray)],
            where: { ["v.poll_id = \($0.parent("id"))"] },
            filters: [
                ListFilter(.uuid) { list, value in
                    """
                    EXISTS (SELECT FROM poll_vote_choice n WHERE n.apartment_id = \(list.complex)
                        AND n.poll_id = v.poll_id AND n.choice_id = \(value[0])
                        AND n.unit_id = v.unit_id)
                    """
                }
            ],
            joins: { _ in joins }, orders: [.time(.castAt)],
            directions: [.asc]))

    /// The choices of votes: `$1` the complex, `$2` polls, `$3` units, side by side.
    static let choices = Statement(
        "poll_choices_of_votes",
        """
        SELECT k.ord, \(PollChoiceColumn.list(before: .votes))
        FROM unnest($2::uuid[], $3::uuid[]) WITH ORDINALITY AS k (poll_id, unit_id, ord)
        JOIN poll_vote_choice n ON n.apartment_id = $1 AND n.poll_id = k.poll_id
            AND n.unit_id = k.unit_id
        JOIN poll_choice c ON c.apartment_id = $1 AND c.id = n.choice_id
        ORDER BY k.ord, c.position
        """, [.int4, .uuidArray, .uuidArray])
}

extension PollVoteListQueries: StatementSet {
    static var statements: [Statement] {
        [byKey, choices] + votes.all
    }
}
