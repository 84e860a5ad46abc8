// Taking some rows out of loaded ones: a streamed list executes its first objects before the others.

import GraphQLCore

/// A payload that is nothing but a table.
protocol TablePayload: RowPayload {
    var table: StoredTable { get }
    init(table: StoredTable)
}

extension TablePayload {
    func selecting(_ rows: [Int]) -> Self { Self(table: table.selecting(rows)) }
}

extension BuildingPayload: TablePayload {}
extension ContactPayload: TablePayload {}
extension HouseholdPayload: TablePayload {}
extension MediaPayload: TablePayload {}
extension MembershipPayload: TablePayload {}
extension NoticePayload: TablePayload {}
extension PollChoicePayload: TablePayload {}
extension PollPayload: TablePayload {}
extension PollVotePayload: TablePayload {}
extension SchedulePayload: TablePayload {}
extension VoterRollPayload: TablePayload {}

extension ApartmentPayload: RowPayload {
    func selecting(_ rows: [Int]) -> ApartmentPayload {
        ApartmentPayload(ids: rows.map { ids[$0] })
    }
}

extension UserPayload: RowPayload {
    func selecting(_ rows: [Int]) -> UserPayload {
        UserPayload(ids: rows.map { ids[$0] })
    }
}

extension FeedPayload: RowPayload {
    func selecting(_ rows: [Int]) -> FeedPayload {
        FeedPayload(table: table.selecting(rows), hasAuthors: hasAuthors)
    }
}

extension CommentPayload: RowPayload {
    func selecting(_ rows: [Int]) -> CommentPayload {
        CommentPayload(table: table.selecting(rows), hasAuthors: hasAuthors)
    }
}

extension ComplaintPayload: RowPayload {
    func selecting(_ rows: [Int]) -> ComplaintPayload {
        ComplaintPayload(
            table: table.selecting(rows), standings: rows.map { standings[$0] })
    }
}

extension ComplaintEventPayload: RowPayload {
    func selecting(_ rows: [Int]) -> ComplaintEventPayload {
        ComplaintEventPayload(
            table: table.selecting(rows), standings: rows.map { standings[$0] })
    }
}
