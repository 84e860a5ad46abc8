// Generated from schema.graphql by scripts/generate-schema. Do not edit.
// What the domain must answer.
// swift-format-ignore-file
public import GraphQLCore

/// What is answered for `Node`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol NodeResolvers: SubjectResolvers {
    func node(of query: QueryRows, _ arguments: QueryNodeArguments, selecting: Selection) async -> One<NodeRows>
    func nodes(of query: QueryRows, _ arguments: QueryNodesArguments, selecting: Selection) async -> Many<NodeRows>
}

/// What is answered for `Viewer`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol ViewerResolvers: SubjectResolvers {
    func viewer(of query: QueryRows, selecting: Selection) async -> One<ViewerRows>
    func rateLimit(of query: QueryRows, selecting: Selection) async -> One<RateLimitRows>
    func serverInfo(of query: QueryRows, selecting: Selection) async -> One<ServerInfoRows>
    func enumLabels(of query: QueryRows, _ arguments: QueryEnumLabelsArguments, selecting: Selection) async -> Many<EnumLabelsRows>
    func realName(of viewer: ViewerRows) async -> Leaves
    func membership(of viewer: ViewerRows, _ arguments: ViewerMembershipArguments, selecting: Selection) async -> One<MembershipRows>
    func sessions(of viewer: ViewerRows, selecting: Selection) async -> Many<SessionRows>
    func limits(of viewer: ViewerRows, selecting: Selection) async -> Many<ActionLimitRows>
    func signUp(of mutation: MutationRows, _ arguments: MutationSignUpArguments, selecting: Selection) async -> One<SignUpPayloadRows>
    func signIn(of mutation: MutationRows, _ arguments: MutationSignInArguments, selecting: Selection) async -> One<SignInPayloadRows>
    func signInAsGuest(of mutation: MutationRows, _ arguments: MutationSignInAsGuestArguments, selecting: Selection) async -> One<SignInAsGuestPayloadRows>
    func tokenRefresh(of mutation: MutationRows, _ arguments: MutationTokenRefreshArguments, selecting: Selection) async -> One<TokenRefreshPayloadRows>
    func signOut(of mutation: MutationRows, _ arguments: MutationSignOutArguments, selecting: Selection) async -> One<SignOutPayloadRows>
    func profileUpdate(of mutation: MutationRows, _ arguments: MutationProfileUpdateArguments, selecting: Selection) async -> One<ProfileUpdatePayloadRows>
}

/// What is answered for `User`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol UserResolvers: SubjectResolvers {
    func avatar(of user: UserRows, selecting: Selection) async -> One<MediaRows>
    func roleIn(of user: UserRows, _ arguments: UserRoleInArguments) async -> Leaves
}

/// What is answered for `Session`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol SessionResolvers: SubjectResolvers {
    func isCurrent(of session: SessionRows) async -> Leaves
    func sessionRevoke(of mutation: MutationRows, _ arguments: MutationSessionRevokeArguments, selecting: Selection) async -> One<SessionRevokePayloadRows>
}

/// What is answered for `Apartment`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol ApartmentResolvers: SubjectResolvers {
    func apartment(of query: QueryRows, _ arguments: QueryApartmentArguments, selecting: Selection) async -> One<ApartmentRows>
    func apartmentByKaptCode(of query: QueryRows, _ arguments: QueryApartmentByKaptCodeArguments, selecting: Selection) async -> One<ApartmentRows>
    func apartments(of query: QueryRows, _ arguments: QueryApartmentsArguments, selecting: Selection) async -> One<ApartmentConnectionRows>
    func facts(of apartment: ApartmentRows, selecting: Selection) async -> One<ApartmentFactsRows>
    func isManaged(of apartment: ApartmentRows) async -> Leaves
    func memberCount(of apartment: ApartmentRows) async -> Leaves
    func settings(of apartment: ApartmentRows, selecting: Selection) async -> One<ApartmentSettingsRows>
    func viewerMembership(of apartment: ApartmentRows, selecting: Selection) async -> One<MembershipRows>
    func viewerPermissions(of apartment: ApartmentRows) async -> Leaves
    func buildings(of apartment: ApartmentRows, selecting: Selection) async -> Many<BuildingRows>
    func building(of apartment: ApartmentRows, _ arguments: ApartmentBuildingArguments, selecting: Selection) async -> One<BuildingRows>
    func complaintByNumber(of apartment: ApartmentRows, _ arguments: ApartmentComplaintByNumberArguments, selecting: Selection) async -> One<ComplaintRows>
    func apartmentAppointManager(of mutation: MutationRows, _ arguments: MutationApartmentAppointManagerArguments, selecting: Selection) async -> One<ApartmentAppointManagerPayloadRows>
    func apartmentsImport(of mutation: MutationRows, _ arguments: MutationApartmentsImportArguments, selecting: Selection) async -> One<ApartmentsImportPayloadRows>
}

/// What is answered for `Feed`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol FeedResolvers: SubjectResolvers {
    func feed(of query: QueryRows, _ arguments: QueryFeedArguments, selecting: Selection) async -> One<FeedRows>
    func feeds(of viewer: ViewerRows, _ arguments: ViewerFeedsArguments, selecting: Selection) async -> One<FeedConnectionRows>
    func feeds(of user: UserRows, _ arguments: UserFeedsArguments, selecting: Selection) async -> One<FeedConnectionRows>
    func feeds(of apartment: ApartmentRows, _ arguments: ApartmentFeedsArguments, selecting: Selection) async -> One<FeedConnectionRows>
    func apartment(of feed: FeedRows, selecting: Selection) async -> One<ApartmentRows>
    func author(of feed: FeedRows, selecting: Selection) async -> One<UserRows>
    func viewerIsAuthor(of feed: FeedRows) async -> Leaves
    func media(of feed: FeedRows, selecting: Selection) async -> Many<MediaRows>
    func viewerCanComment(of feed: FeedRows) async -> Leaves
    func viewerCanEdit(of feed: FeedRows) async -> Leaves
    func viewerCanDelete(of feed: FeedRows) async -> Leaves
    func feedCreate(of mutation: MutationRows, _ arguments: MutationFeedCreateArguments, selecting: Selection) async -> One<FeedCreatePayloadRows>
    func feedUpdate(of mutation: MutationRows, _ arguments: MutationFeedUpdateArguments, selecting: Selection) async -> One<FeedUpdatePayloadRows>
    func feedDelete(of mutation: MutationRows, _ arguments: MutationFeedDeleteArguments, selecting: Selection) async -> One<FeedDeletePayloadRows>
    func feedAddedEvents(_ arguments: SubscriptionFeedAddedArguments) async throws(FieldError) -> EventStream<Request, FeedEventRows>
    func feedUpdatedEvents(_ arguments: SubscriptionFeedUpdatedArguments) async throws(FieldError) -> EventStream<Request, FeedEventRows>
}

/// What is answered for `Comment`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol CommentResolvers: SubjectResolvers {
    func comment(of query: QueryRows, _ arguments: QueryCommentArguments, selecting: Selection) async -> One<CommentRows>
    func comments(of viewer: ViewerRows, _ arguments: ViewerCommentsArguments, selecting: Selection) async -> One<CommentConnectionRows>
    func comments(of feed: FeedRows, _ arguments: FeedCommentsArguments, selecting: Selection) async -> One<CommentConnectionRows>
    func apartment(of comment: CommentRows, selecting: Selection) async -> One<ApartmentRows>
    func author(of comment: CommentRows, selecting: Selection) async -> One<UserRows>
    func viewerIsAuthor(of comment: CommentRows) async -> Leaves
    func subject(of comment: CommentRows, selecting: Selection) async -> One<CommentSubjectRows>
    func parent(of comment: CommentRows, selecting: Selection) async -> One<CommentRows>
    func replies(of comment: CommentRows, _ arguments: CommentRepliesArguments, selecting: Selection) async -> One<CommentConnectionRows>
    func viewerCanEdit(of comment: CommentRows) async -> Leaves
    func viewerCanDelete(of comment: CommentRows) async -> Leaves
    func comments(of poll: PollRows, _ arguments: PollCommentsArguments, selecting: Selection) async -> One<CommentConnectionRows>
    func comments(of notice: NoticeRows, _ arguments: NoticeCommentsArguments, selecting: Selection) async -> One<CommentConnectionRows>
    func commentCreate(of mutation: MutationRows, _ arguments: MutationCommentCreateArguments, selecting: Selection) async -> One<CommentCreatePayloadRows>
    func commentUpdate(of mutation: MutationRows, _ arguments: MutationCommentUpdateArguments, selecting: Selection) async -> One<CommentUpdatePayloadRows>
    func commentDelete(of mutation: MutationRows, _ arguments: MutationCommentDeleteArguments, selecting: Selection) async -> One<CommentDeletePayloadRows>
    func commentAddedEvents(_ arguments: SubscriptionCommentAddedArguments) async throws(FieldError) -> EventStream<Request, CommentEventRows>
}

/// What is answered for `Building`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol BuildingResolvers: SubjectResolvers {
    func apartment(of building: BuildingRows, selecting: Selection) async -> One<ApartmentRows>
}

/// What is answered for `Household`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol HouseholdResolvers: SubjectResolvers {
    func households(of apartment: ApartmentRows, _ arguments: ApartmentHouseholdsArguments, selecting: Selection) async -> One<HouseholdConnectionRows>
    func apartment(of household: HouseholdRows, selecting: Selection) async -> One<ApartmentRows>
    func building(of household: HouseholdRows, selecting: Selection) async -> One<BuildingRows>
    func members(of household: HouseholdRows, selecting: Selection) async -> Many<MembershipRows>
    func householdsUpsert(of mutation: MutationRows, _ arguments: MutationHouseholdsUpsertArguments, selecting: Selection) async -> One<HouseholdsUpsertPayloadRows>
}

/// What is answered for `Membership`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol MembershipResolvers: SubjectResolvers {
    func memberships(of viewer: ViewerRows, _ arguments: ViewerMembershipsArguments, selecting: Selection) async -> One<MembershipConnectionRows>
    func memberships(of apartment: ApartmentRows, _ arguments: ApartmentMembershipsArguments, selecting: Selection) async -> One<MembershipConnectionRows>
    func apartment(of membership: MembershipRows, selecting: Selection) async -> One<ApartmentRows>
    func user(of membership: MembershipRows, selecting: Selection) async -> One<UserRows>
    func household(of membership: MembershipRows, selecting: Selection) async -> One<HouseholdRows>
    func claimedName(of membership: MembershipRows) async -> Leaves
    func claimedPhone(of membership: MembershipRows) async -> Leaves
    func evidence(of membership: MembershipRows, selecting: Selection) async -> Many<MediaRows>
    func decidedBy(of membership: MembershipRows, selecting: Selection) async -> One<UserRows>
    func membershipRequest(of mutation: MutationRows, _ arguments: MutationMembershipRequestArguments, selecting: Selection) async -> One<MembershipRequestPayloadRows>
    func membershipCancel(of mutation: MutationRows, _ arguments: MutationMembershipCancelArguments, selecting: Selection) async -> One<MembershipCancelPayloadRows>
    func membershipLeave(of mutation: MutationRows, _ arguments: MutationMembershipLeaveArguments, selecting: Selection) async -> One<MembershipLeavePayloadRows>
    func membershipApprove(of mutation: MutationRows, _ arguments: MutationMembershipApproveArguments, selecting: Selection) async -> One<MembershipApprovePayloadRows>
    func membershipReject(of mutation: MutationRows, _ arguments: MutationMembershipRejectArguments, selecting: Selection) async -> One<MembershipRejectPayloadRows>
    func membershipRevoke(of mutation: MutationRows, _ arguments: MutationMembershipRevokeArguments, selecting: Selection) async -> One<MembershipRevokePayloadRows>
    func membershipSetRole(of mutation: MutationRows, _ arguments: MutationMembershipSetRoleArguments, selecting: Selection) async -> One<MembershipSetRolePayloadRows>
    func membershipUpdatedEvents(_ arguments: SubscriptionMembershipUpdatedArguments) async throws(FieldError) -> EventStream<Request, MembershipEventRows>
}

/// What is answered for `Media`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol MediaResolvers: SubjectResolvers {
    func url(of media: MediaRows, _ arguments: MediaUrlArguments) async -> Leaves
    func mediaCreateUploads(of mutation: MutationRows, _ arguments: MutationMediaCreateUploadsArguments, selecting: Selection) async -> One<MediaCreateUploadsPayloadRows>
    func mediaFinishUpload(of mutation: MutationRows, _ arguments: MutationMediaFinishUploadArguments, selecting: Selection) async -> One<MediaFinishUploadPayloadRows>
}

/// What is answered for `Poll`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol PollResolvers: SubjectResolvers {
    func poll(of query: QueryRows, _ arguments: QueryPollArguments, selecting: Selection) async -> One<PollRows>
    func polls(of apartment: ApartmentRows, _ arguments: ApartmentPollsArguments, selecting: Selection) async -> One<PollConnectionRows>
    func apartment(of poll: PollRows, selecting: Selection) async -> One<ApartmentRows>
    func author(of poll: PollRows, selecting: Selection) async -> One<UserRows>
    func viewerIsAuthor(of poll: PollRows) async -> Leaves
    func choices(of poll: PollRows, selecting: Selection) async -> Many<PollChoiceRows>
    func electorate(of poll: PollRows, selecting: Selection) async -> One<PollElectorateRows>
    func turnout(of poll: PollRows, selecting: Selection) async -> One<PollTurnoutRows>
    func result(of poll: PollRows, selecting: Selection) async -> One<PollResultRows>
    func viewerBallot(of poll: PollRows, selecting: Selection) async -> One<ViewerBallotRows>
    func viewerCanVote(of poll: PollRows) async -> Leaves
    func viewerCannotVoteReason(of poll: PollRows) async -> Leaves
    func extensions(of poll: PollRows, selecting: Selection) async -> Many<PollExtensionRows>
    func media(of poll: PollRows, selecting: Selection) async -> Many<MediaRows>
    func viewerCanComment(of poll: PollRows) async -> Leaves
    func pollCreate(of mutation: MutationRows, _ arguments: MutationPollCreateArguments, selecting: Selection) async -> One<PollCreatePayloadRows>
    func pollUpdate(of mutation: MutationRows, _ arguments: MutationPollUpdateArguments, selecting: Selection) async -> One<PollUpdatePayloadRows>
    func pollSchedule(of mutation: MutationRows, _ arguments: MutationPollScheduleArguments, selecting: Selection) async -> One<PollSchedulePayloadRows>
    func pollExtend(of mutation: MutationRows, _ arguments: MutationPollExtendArguments, selecting: Selection) async -> One<PollExtendPayloadRows>
    func pollClose(of mutation: MutationRows, _ arguments: MutationPollCloseArguments, selecting: Selection) async -> One<PollClosePayloadRows>
    func pollCancel(of mutation: MutationRows, _ arguments: MutationPollCancelArguments, selecting: Selection) async -> One<PollCancelPayloadRows>
    func pollPublishResult(of mutation: MutationRows, _ arguments: MutationPollPublishResultArguments, selecting: Selection) async -> One<PollPublishResultPayloadRows>
    func pollDelete(of mutation: MutationRows, _ arguments: MutationPollDeleteArguments, selecting: Selection) async -> One<PollDeletePayloadRows>
    func pollVote(of mutation: MutationRows, _ arguments: MutationPollVoteArguments, selecting: Selection) async -> One<PollVotePayloadRows>
    func pollUpdatedEvents(_ arguments: SubscriptionPollUpdatedArguments) async throws(FieldError) -> EventStream<Request, PollEventRows>
}

/// What is answered for `PollChoice`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol PollChoiceResolvers: SubjectResolvers {
    func media(of pollChoice: PollChoiceRows, selecting: Selection) async -> One<MediaRows>
}

/// What is answered for `PollElectorate`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol PollElectorateResolvers: SubjectResolvers {
    func buildings(of pollElectorate: PollElectorateRows, selecting: Selection) async -> Many<BuildingRows>
}

/// What is answered for `PollVote`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol PollVoteResolvers: SubjectResolvers {
    func votes(of poll: PollRows, _ arguments: PollVotesArguments, selecting: Selection) async -> One<PollVoteConnectionRows>
    func poll(of pollVote: PollVoteRows, selecting: Selection) async -> One<PollRows>
    func household(of pollVote: PollVoteRows, selecting: Selection) async -> One<HouseholdRows>
    func choices(of pollVote: PollVoteRows, selecting: Selection) async -> Many<PollChoiceRows>
}

/// What is answered for `VoterRollEntry`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol VoterRollEntryResolvers: SubjectResolvers {
    func voterRoll(of poll: PollRows, _ arguments: PollVoterRollArguments, selecting: Selection) async -> One<VoterRollConnectionRows>
    func household(of voterRollEntry: VoterRollEntryRows, selecting: Selection) async -> One<HouseholdRows>
}

/// What is answered for `Complaint`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol ComplaintResolvers: SubjectResolvers {
    func complaint(of query: QueryRows, _ arguments: QueryComplaintArguments, selecting: Selection) async -> One<ComplaintRows>
    func complaints(of viewer: ViewerRows, _ arguments: ViewerComplaintsArguments, selecting: Selection) async -> One<ComplaintConnectionRows>
    func complaints(of apartment: ApartmentRows, _ arguments: ApartmentComplaintsArguments, selecting: Selection) async -> One<ComplaintConnectionRows>
    func apartment(of complaint: ComplaintRows, selecting: Selection) async -> One<ApartmentRows>
    func author(of complaint: ComplaintRows, selecting: Selection) async -> One<UserRows>
    func viewerIsAuthor(of complaint: ComplaintRows) async -> Leaves
    func household(of complaint: ComplaintRows, selecting: Selection) async -> One<HouseholdRows>
    func media(of complaint: ComplaintRows, selecting: Selection) async -> Many<MediaRows>
    func viewerAllowedTransitions(of complaint: ComplaintRows) async -> Leaves
    func complaintCreate(of mutation: MutationRows, _ arguments: MutationComplaintCreateArguments, selecting: Selection) async -> One<ComplaintCreatePayloadRows>
    func complaintUpdate(of mutation: MutationRows, _ arguments: MutationComplaintUpdateArguments, selecting: Selection) async -> One<ComplaintUpdatePayloadRows>
    func complaintTransition(of mutation: MutationRows, _ arguments: MutationComplaintTransitionArguments, selecting: Selection) async -> One<ComplaintTransitionPayloadRows>
    func complaintUpdatedEvents(_ arguments: SubscriptionComplaintUpdatedArguments) async throws(FieldError) -> EventStream<Request, ComplaintUpdateRows>
}

/// What is answered for `ComplaintEvent`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol ComplaintEventResolvers: SubjectResolvers {
    func events(of complaint: ComplaintRows, _ arguments: ComplaintEventsArguments, selecting: Selection) async -> One<ComplaintEventConnectionRows>
}

/// What is answered for `ComplaintStatusChanged`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol ComplaintStatusChangedResolvers: SubjectResolvers {
    func actor(of complaintStatusChanged: ComplaintStatusChangedRows, selecting: Selection) async -> One<UserRows>
}

/// What is answered for `ComplaintEdited`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol ComplaintEditedResolvers: SubjectResolvers {
    func actor(of complaintEdited: ComplaintEditedRows, selecting: Selection) async -> One<UserRows>
}

/// What is answered for `ComplaintDeadlinePassed`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol ComplaintDeadlinePassedResolvers: SubjectResolvers {
    func actor(of complaintDeadlinePassed: ComplaintDeadlinePassedRows, selecting: Selection) async -> One<UserRows>
}

/// What is answered for `Notice`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol NoticeResolvers: SubjectResolvers {
    func notice(of query: QueryRows, _ arguments: QueryNoticeArguments, selecting: Selection) async -> One<NoticeRows>
    func notices(of apartment: ApartmentRows, _ arguments: ApartmentNoticesArguments, selecting: Selection) async -> One<NoticeConnectionRows>
    func apartment(of notice: NoticeRows, selecting: Selection) async -> One<ApartmentRows>
    func author(of notice: NoticeRows, selecting: Selection) async -> One<UserRows>
    func viewerIsAuthor(of notice: NoticeRows) async -> Leaves
    func audience(of notice: NoticeRows, selecting: Selection) async -> Many<BuildingRows>
    func media(of notice: NoticeRows, selecting: Selection) async -> Many<MediaRows>
    func viewerCanComment(of notice: NoticeRows) async -> Leaves
    func noticeCreate(of mutation: MutationRows, _ arguments: MutationNoticeCreateArguments, selecting: Selection) async -> One<NoticeCreatePayloadRows>
    func noticeUpdate(of mutation: MutationRows, _ arguments: MutationNoticeUpdateArguments, selecting: Selection) async -> One<NoticeUpdatePayloadRows>
    func noticePublish(of mutation: MutationRows, _ arguments: MutationNoticePublishArguments, selecting: Selection) async -> One<NoticePublishPayloadRows>
    func noticeArchive(of mutation: MutationRows, _ arguments: MutationNoticeArchiveArguments, selecting: Selection) async -> One<NoticeArchivePayloadRows>
    func noticeDelete(of mutation: MutationRows, _ arguments: MutationNoticeDeleteArguments, selecting: Selection) async -> One<NoticeDeletePayloadRows>
    func noticePublishedEvents(_ arguments: SubscriptionNoticePublishedArguments) async throws(FieldError) -> EventStream<Request, NoticeEventRows>
}

/// What is answered for `Contact`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol ContactResolvers: SubjectResolvers {
    func contacts(of apartment: ApartmentRows, _ arguments: ApartmentContactsArguments, selecting: Selection) async -> One<ContactConnectionRows>
    func apartment(of contact: ContactRows, selecting: Selection) async -> One<ApartmentRows>
    func contactCreate(of mutation: MutationRows, _ arguments: MutationContactCreateArguments, selecting: Selection) async -> One<ContactCreatePayloadRows>
    func contactUpdate(of mutation: MutationRows, _ arguments: MutationContactUpdateArguments, selecting: Selection) async -> One<ContactUpdatePayloadRows>
    func contactDelete(of mutation: MutationRows, _ arguments: MutationContactDeleteArguments, selecting: Selection) async -> One<ContactDeletePayloadRows>
}

/// What is answered for `Schedule`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol ScheduleResolvers: SubjectResolvers {
    func schedules(of apartment: ApartmentRows, _ arguments: ApartmentSchedulesArguments, selecting: Selection) async -> One<ScheduleConnectionRows>
    func apartment(of schedule: ScheduleRows, selecting: Selection) async -> One<ApartmentRows>
    func audience(of schedule: ScheduleRows, selecting: Selection) async -> Many<BuildingRows>
    func scheduleCreate(of mutation: MutationRows, _ arguments: MutationScheduleCreateArguments, selecting: Selection) async -> One<ScheduleCreatePayloadRows>
    func scheduleUpdate(of mutation: MutationRows, _ arguments: MutationScheduleUpdateArguments, selecting: Selection) async -> One<ScheduleUpdatePayloadRows>
    func scheduleDelete(of mutation: MutationRows, _ arguments: MutationScheduleDeleteArguments, selecting: Selection) async -> One<ScheduleDeletePayloadRows>
}

/// What is answered for `Job`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol JobResolvers: SubjectResolvers {
    func failures(of job: JobRows, selecting: Selection) async -> Many<JobFailureRows>
}

/// What is answered for `FeedEvent`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol FeedEventResolvers: SubjectResolvers {
    func feed(of feedEvent: FeedEventRows, selecting: Selection) async -> One<FeedRows>
}

/// What is answered for `CommentEvent`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol CommentEventResolvers: SubjectResolvers {
    func comment(of commentEvent: CommentEventRows, selecting: Selection) async -> One<CommentRows>
}

/// What is answered for `ComplaintUpdate`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol ComplaintUpdateResolvers: SubjectResolvers {
    func complaint(of complaintUpdate: ComplaintUpdateRows, selecting: Selection) async -> One<ComplaintRows>
}

/// What is answered for `PollEvent`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol PollEventResolvers: SubjectResolvers {
    func poll(of pollEvent: PollEventRows, selecting: Selection) async -> One<PollRows>
}

/// What is answered for `NoticeEvent`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol NoticeEventResolvers: SubjectResolvers {
    func notice(of noticeEvent: NoticeEventRows, selecting: Selection) async -> One<NoticeRows>
}

/// What is answered for `MembershipEvent`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol MembershipEventResolvers: SubjectResolvers {
    func membership(of membershipEvent: MembershipEventRows, selecting: Selection) async -> One<MembershipRows>
}

/// The domain: who answers for each subject of the schema.
public protocol DomainResolvers: Sendable {
    associatedtype Request: RequestScope
    associatedtype Node: NodeResolvers where Node.Request == Request
    associatedtype Viewer: ViewerResolvers where Viewer.Request == Request
    associatedtype User: UserResolvers where User.Request == Request
    associatedtype Session: SessionResolvers where Session.Request == Request
    associatedtype Apartment: ApartmentResolvers where Apartment.Request == Request
    associatedtype Feed: FeedResolvers where Feed.Request == Request
    associatedtype Comment: CommentResolvers where Comment.Request == Request
    associatedtype Building: BuildingResolvers where Building.Request == Request
    associatedtype Household: HouseholdResolvers where Household.Request == Request
    associatedtype Membership: MembershipResolvers where Membership.Request == Request
    associatedtype Media: MediaResolvers where Media.Request == Request
    associatedtype Poll: PollResolvers where Poll.Request == Request
    associatedtype PollChoice: PollChoiceResolvers where PollChoice.Request == Request
    associatedtype PollElectorate: PollElectorateResolvers where PollElectorate.Request == Request
    associatedtype PollVote: PollVoteResolvers where PollVote.Request == Request
    associatedtype VoterRollEntry: VoterRollEntryResolvers where VoterRollEntry.Request == Request
    associatedtype Complaint: ComplaintResolvers where Complaint.Request == Request
    associatedtype ComplaintEvent: ComplaintEventResolvers where ComplaintEvent.Request == Request
    associatedtype ComplaintStatusChanged: ComplaintStatusChangedResolvers where ComplaintStatusChanged.Request == Request
    associatedtype ComplaintEdited: ComplaintEditedResolvers where ComplaintEdited.Request == Request
    associatedtype ComplaintDeadlinePassed: ComplaintDeadlinePassedResolvers where ComplaintDeadlinePassed.Request == Request
    associatedtype Notice: NoticeResolvers where Notice.Request == Request
    associatedtype Contact: ContactResolvers where Contact.Request == Request
    associatedtype Schedule: ScheduleResolvers where Schedule.Request == Request
    associatedtype Job: JobResolvers where Job.Request == Request
    associatedtype FeedEvent: FeedEventResolvers where FeedEvent.Request == Request
    associatedtype CommentEvent: CommentEventResolvers where CommentEvent.Request == Request
    associatedtype ComplaintUpdate: ComplaintUpdateResolvers where ComplaintUpdate.Request == Request
    associatedtype PollEvent: PollEventResolvers where PollEvent.Request == Request
    associatedtype NoticeEvent: NoticeEventResolvers where NoticeEvent.Request == Request
    associatedtype MembershipEvent: MembershipEventResolvers where MembershipEvent.Request == Request
}
