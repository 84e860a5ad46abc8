// The subjects of the domain: who answers for which type of the schema.

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
}

/// The signed-in account: itself, and how it signs in and out.
public struct Viewers: DomainSubject, ViewerResolvers {
    public let request: DomainRequest
    public init(_ request: DomainRequest) { self.request = request }
}

/// People.
public struct Users: DomainSubject, UserResolvers {
    public let request: DomainRequest
    public init(_ request: DomainRequest) { self.request = request }
}

/// The viewer's sessions.
public struct OwnSessions: DomainSubject, SessionResolvers {
    public let request: DomainRequest
    public init(_ request: DomainRequest) { self.request = request }
}

/// Complexes.
public struct Apartments: DomainSubject, ApartmentResolvers {
    public let request: DomainRequest
    public init(_ request: DomainRequest) { self.request = request }
}

/// Buildings and households.
public struct Households: DomainSubject, HouseholdResolvers, BuildingResolvers {
    public let request: DomainRequest
    public init(_ request: DomainRequest) { self.request = request }
}

/// Memberships of people in complexes.
public struct Memberships: DomainSubject, MembershipResolvers, MembershipEventResolvers {
    public let request: DomainRequest
    public init(_ request: DomainRequest) { self.request = request }
}

/// Posts.
public struct Feeds: DomainSubject, FeedResolvers, FeedEventResolvers {
    public let request: DomainRequest
    public init(_ request: DomainRequest) { self.request = request }
}

/// Comments, whatever they are about.
public struct Comments: DomainSubject, CommentResolvers, CommentEventResolvers {
    public let request: DomainRequest
    public init(_ request: DomainRequest) { self.request = request }
}

/// Uploaded files.
public struct MediaFiles: DomainSubject, MediaResolvers {
    public let request: DomainRequest
    public init(_ request: DomainRequest) { self.request = request }
}

/// Polls.
public struct Polls: DomainSubject, PollResolvers, PollElectorateResolvers, PollEventResolvers {
    public let request: DomainRequest
    public init(_ request: DomainRequest) { self.request = request }
}

/// What can be chosen in polls.
public struct PollChoices: DomainSubject, PollChoiceResolvers {
    public let request: DomainRequest
    public init(_ request: DomainRequest) { self.request = request }
}

/// Named votes, and who has voted.
public struct PollVotes: DomainSubject, PollVoteResolvers, VoterRollEntryResolvers {
    public let request: DomainRequest
    public init(_ request: DomainRequest) { self.request = request }
}

/// Complaints.
public struct Complaints: DomainSubject, ComplaintResolvers, ComplaintUpdateResolvers {
    public let request: DomainRequest
    public init(_ request: DomainRequest) { self.request = request }
}

/// What has become of complaints.
public struct ComplaintHistory: DomainSubject, ComplaintEventResolvers,
    ComplaintStatusChangedResolvers, ComplaintEditedResolvers, ComplaintDeadlinePassedResolvers
{
    public let request: DomainRequest
    public init(_ request: DomainRequest) { self.request = request }
}

/// Notices of the office.
public struct Notices: DomainSubject, NoticeResolvers, NoticeEventResolvers {
    public let request: DomainRequest
    public init(_ request: DomainRequest) { self.request = request }
}

/// Whom to call.
public struct Contacts: DomainSubject, ContactResolvers {
    public let request: DomainRequest
    public init(_ request: DomainRequest) { self.request = request }
}

/// The calendar.
public struct Schedules: DomainSubject, ScheduleResolvers {
    public let request: DomainRequest
    public init(_ request: DomainRequest) { self.request = request }
}

/// Work in the background.
public struct Jobs: DomainSubject, JobResolvers {
    public let request: DomainRequest
    public init(_ request: DomainRequest) { self.request = request }
}

/// Any object by its ID.
public struct Nodes: DomainSubject, NodeResolvers {
    public let request: DomainRequest
    public init(_ request: DomainRequest) { self.request = request }
}
