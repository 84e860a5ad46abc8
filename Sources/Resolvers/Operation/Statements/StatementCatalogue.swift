// Every statement of the domain, by folder, for tests of tables and plans.

import Postgres

/// A file's statements. It lists all of them, so that none is missing from the catalogue.
protocol StatementSet: SendableMetatype {
    static var statements: [Statement] { get }
}

/// All statements that this program may prepare.
enum StatementCatalogue {
    static let sets: [any StatementSet.Type] = [
        AccountQueries.self,
        ActionLimitQueries.self,
        SessionQueries.self,
        ViewerQueries.self,
        ChangeQueries.self,
        ApartmentFactsQueries.self,
        ApartmentImportQueries.self,
        ApartmentQueries.self,
        DirectoryQueries.self,
        AudienceQueries.self,
        CommentQueries.self,
        CommentWriteQueries.self,
        ComplaintChangeQueries.self,
        ComplaintEventQueries.self,
        ComplaintQueries.self,
        ContactQueries.self,
        DemoClockQueries.self,
        DemoQueries.self,
        EventQueries.self,
        FeedQueries.self,
        FeedWriteQueries.self,
        GateQueries.self,
        HealthQueries.self,
        HouseholdChangeQueries.self,
        HouseholdQueries.self,
        BuildingQueries.self,
        JobQueries.self,
        MediaAttachmentQueries.self,
        MediaCleaningQueries.self,
        MediaQueries.self,
        MediaWriteQueries.self,
        MembershipChangeQueries.self,
        MembershipQueries.self,
        MembershipRequestQueries.self,
        SecretQueries.self,
        NoticeChangeQueries.self,
        NoticeQueries.self,
        PollAdoptionQueries.self,
        PollBallotQueries.self,
        PollLifeQueries.self,
        PollOpeningQueries.self,
        PollPartQueries.self,
        PollQueries.self,
        PollResultQueries.self,
        PollRollQueries.self,
        PollScheduleQueries.self,
        PollSignatureQueries.self,
        PollSweepQueries.self,
        PollVoteListQueries.self,
        PollVoteQueries.self,
        PollWriteQueries.self,
        ScheduleQueries.self,
    ]

    static var all: [Statement] { sets.flatMap { $0.statements } }
}
