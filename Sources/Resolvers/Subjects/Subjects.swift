// The subjects of the domain: who answers for which type of the schema, and with which SQL.

import GraphQLCore
public import Schema

/// The domain as the schema's generated code calls it: the type to add is the one that the compiler
/// names.
public enum Subjects: DomainResolvers {
    public typealias Request = DomainRequest

    public typealias Viewer = Viewers
    public typealias User = Users
    public typealias Session = OwnSessions
    public typealias Apartment = Apartments
    public typealias Building = Households
    public typealias Household = Households
    public typealias Membership = Memberships
    public typealias Feed = Feeds
    public typealias Comment = Comments
    public typealias Media = MediaFiles
    public typealias Poll = Polls
    public typealias PollChoice = PollChoices
    public typealias PollElectorate = Polls
    public typealias PollVote = PollVotes
    public typealias VoterRollEntry = PollVotes
    public typealias Complaint = Complaints
    public typealias ComplaintEvent = ComplaintHistory
    public typealias ComplaintStatusChanged = ComplaintHistory
    public typealias ComplaintEdited = ComplaintHistory
    public typealias ComplaintDeadlinePassed = ComplaintHistory
    public typealias Notice = Notices
    public typealias Contact = Contacts
    public typealias Schedule = Schedules
    public typealias Job = Jobs
    public typealias Node = Nodes

    public typealias FeedEvent = Feeds
    public typealias CommentEvent = Comments
    public typealias ComplaintUpdate = Complaints
    public typealias PollEvent = Polls
    public typealias NoticeEvent = Notices
    public typealias MembershipEvent = Memberships

    /// The subjects, each once.
    static var all: [any DomainSubject.Type] {
        [
            Viewers.self, Users.self, OwnSessions.self, Apartments.self, Households.self,
            Memberships.self, Feeds.self, Comments.self, MediaFiles.self, Polls.self,
            PollChoices.self, PollVotes.self, Complaints.self, ComplaintHistory.self, Notices.self,
            Contacts.self, Schedules.self, Jobs.self, Nodes.self,
        ]
    }
}

/// The signed-in account: itself, and how it signs in and out.
public struct Viewers: DomainSubject, ViewerResolvers {
    public static let queries: [any StatementSet.Type] = [ViewerQueries.self]
    public let request: DomainRequest
    public init(_ request: DomainRequest) { self.request = request }
}

/// People.
public struct Users: DomainSubject, UserResolvers {
    public static let queries: [any StatementSet.Type] = [AccountQueries.self]
    public let request: DomainRequest
    public init(_ request: DomainRequest) { self.request = request }
}

/// The viewer's sessions.
public struct OwnSessions: DomainSubject, SessionResolvers {
    public static let queries: [any StatementSet.Type] = [SessionQueries.self]
    public let request: DomainRequest
    public init(_ request: DomainRequest) { self.request = request }
}

/// Complexes.
public struct Apartments: DomainSubject, ApartmentResolvers {
    public static let queries: [any StatementSet.Type] = [
        ApartmentQueries.self, DirectoryQueries.self, AudienceQueries.self,
    ]
    public let request: DomainRequest
    public init(_ request: DomainRequest) { self.request = request }
}

/// Buildings and households.
public struct Households: DomainSubject, HouseholdResolvers, BuildingResolvers {
    public static let queries: [any StatementSet.Type] = [
        BuildingQueries.self, HouseholdQueries.self, HouseholdChangeQueries.self,
    ]
    public let request: DomainRequest
    public init(_ request: DomainRequest) { self.request = request }
}

/// Memberships of people in complexes.
public struct Memberships: DomainSubject, MembershipResolvers, MembershipEventResolvers {
    public static let queries: [any StatementSet.Type] = [
        MembershipQueries.self, MembershipRequestQueries.self, MembershipChangeQueries.self,
    ]
    public let request: DomainRequest
    public init(_ request: DomainRequest) { self.request = request }
}

/// Posts.
public struct Feeds: DomainSubject, FeedResolvers, FeedEventResolvers {
    public static let queries: [any StatementSet.Type] = [FeedQueries.self, FeedWriteQueries.self]
    public let request: DomainRequest
    public init(_ request: DomainRequest) { self.request = request }
}

/// Comments, whatever they are about.
public struct Comments: DomainSubject, CommentResolvers, CommentEventResolvers {
    public static let queries: [any StatementSet.Type] = [
        CommentQueries.self, CommentWriteQueries.self,
    ]
    public let request: DomainRequest
    public init(_ request: DomainRequest) { self.request = request }
}

/// Uploaded files.
public struct MediaFiles: DomainSubject, MediaResolvers {
    public static let queries: [any StatementSet.Type] = [
        MediaQueries.self, MediaWriteQueries.self, MediaAttachmentQueries.self,
        MediaCleaningQueries.self,
    ]
    public let request: DomainRequest
    public init(_ request: DomainRequest) { self.request = request }
}

/// Polls.
public struct Polls: DomainSubject, PollResolvers, PollElectorateResolvers, PollEventResolvers {
    public static let queries: [any StatementSet.Type] = [
        PollQueries.self, PollWriteQueries.self, PollAdoptionQueries.self, PollLifeQueries.self,
        PollOpeningQueries.self, PollRollQueries.self, PollScheduleQueries.self,
        PollSignatureQueries.self, PollSweepQueries.self, PollResultQueries.self,
    ]
    public let request: DomainRequest
    public init(_ request: DomainRequest) { self.request = request }
}

/// What can be chosen in polls.
public struct PollChoices: DomainSubject, PollChoiceResolvers {
    public static let queries: [any StatementSet.Type] = [PollPartQueries.self]
    public let request: DomainRequest
    public init(_ request: DomainRequest) { self.request = request }
}

/// Named votes, and who has voted.
public struct PollVotes: DomainSubject, PollVoteResolvers, VoterRollEntryResolvers {
    public static let queries: [any StatementSet.Type] = [
        PollBallotQueries.self, PollVoteListQueries.self, PollVoteQueries.self,
    ]
    public let request: DomainRequest
    public init(_ request: DomainRequest) { self.request = request }
}

/// Complaints.
public struct Complaints: DomainSubject, ComplaintResolvers, ComplaintUpdateResolvers {
    public static let queries: [any StatementSet.Type] = [
        ComplaintQueries.self, ComplaintChangeQueries.self,
    ]
    public let request: DomainRequest
    public init(_ request: DomainRequest) { self.request = request }
}

/// What has become of complaints.
public struct ComplaintHistory: DomainSubject, ComplaintEventResolvers,
    ComplaintStatusChangedResolvers, ComplaintEditedResolvers, ComplaintDeadlinePassedResolvers
{
    public static let queries: [any StatementSet.Type] = [ComplaintEventQueries.self]
    public let request: DomainRequest
    public init(_ request: DomainRequest) { self.request = request }
}

/// Notices of the office.
public struct Notices: DomainSubject, NoticeResolvers, NoticeEventResolvers {
    public static let queries: [any StatementSet.Type] = [
        NoticeQueries.self, NoticeChangeQueries.self,
    ]
    public let request: DomainRequest
    public init(_ request: DomainRequest) { self.request = request }
}

/// Whom to call.
public struct Contacts: DomainSubject, ContactResolvers {
    public static let queries: [any StatementSet.Type] = [ContactQueries.self]
    public let request: DomainRequest
    public init(_ request: DomainRequest) { self.request = request }
}

/// The calendar.
public struct Schedules: DomainSubject, ScheduleResolvers {
    public static let queries: [any StatementSet.Type] = [ScheduleQueries.self]
    public let request: DomainRequest
    public init(_ request: DomainRequest) { self.request = request }
}

/// Work in the background.
public struct Jobs: DomainSubject, JobResolvers {
    /// Those of its imports are part of `Operation`.
    public static let queries: [any StatementSet.Type] = []
    public let request: DomainRequest
    public init(_ request: DomainRequest) { self.request = request }
}

/// Any object by its ID.
public struct Nodes: DomainSubject, NodeResolvers {
    public static let queries: [any StatementSet.Type] = []
    public let request: DomainRequest
    public init(_ request: DomainRequest) { self.request = request }
}
