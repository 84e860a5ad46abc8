// Generated from schema.graphql by scripts/generate-schema. Do not edit.
// What the domain must answer.
// swift-format-ignore-file
public import GraphQLCore

/// Fields of `Query` that are no columns.
public protocol QueryResolvers: Sendable {
    /// Any object by global ID; null if missing or not visible.
    func node(of query: QueryRows, _ arguments: QueryNodeArguments, selecting: Selection) async -> One<NodeRows>
    /// Many objects by global ID, in the same order, null where missing. At most 100.
    func nodes(of query: QueryRows, _ arguments: QueryNodesArguments, selecting: Selection) async -> Many<NodeRows>
    /// The signed-in account; null when anonymous.
    func viewer(of query: QueryRows, selecting: Selection) async -> One<ViewerRows>
    /// One apartment complex by ID.
    func apartment(of query: QueryRows, _ arguments: QueryApartmentArguments, selecting: Selection) async -> One<ApartmentRows>
    /// One apartment complex by its government complex code (단지코드).
    func apartmentByKaptCode(of query: QueryRows, _ arguments: QueryApartmentByKaptCodeArguments, selecting: Selection) async -> One<ApartmentRows>
    /// One post.
    func feed(of query: QueryRows, _ arguments: QueryFeedArguments, selecting: Selection) async -> One<FeedRows>
    /// One comment.
    func comment(of query: QueryRows, _ arguments: QueryCommentArguments, selecting: Selection) async -> One<CommentRows>
    /// One poll.
    func poll(of query: QueryRows, _ arguments: QueryPollArguments, selecting: Selection) async -> One<PollRows>
    /// One complaint.
    func complaint(of query: QueryRows, _ arguments: QueryComplaintArguments, selecting: Selection) async -> One<ComplaintRows>
    /// One notice.
    func notice(of query: QueryRows, _ arguments: QueryNoticeArguments, selecting: Selection) async -> One<NoticeRows>
    /// Directory of apartment complexes. Public.
    func apartments(of query: QueryRows, _ arguments: QueryApartmentsArguments, selecting: Selection) async -> One<ApartmentConnectionRows>
    /// The viewer's rate-limit state: of the account, or of the address when anonymous. Without a limit, limit and remaining are 2147483647.
    func rateLimit(of query: QueryRows, selecting: Selection) async -> One<RateLimitRows>
    /// Server version and limits, for clients and health checks.
    func serverInfo(of query: QueryRows, selecting: Selection) async -> One<ServerInfoRows>
}

/// Fields of `Viewer` that are no columns.
public protocol ViewerResolvers: Sendable {
    /// Real name given for verification. Seen only by the person and by office staff of apartments they applied to.
    func realName(of viewer: ViewerRows) async -> Leaves
    /// All memberships, any status.
    func memberships(of viewer: ViewerRows, _ arguments: ViewerMembershipsArguments, selecting: Selection) async -> One<MembershipConnectionRows>
    /// The viewer's membership of one apartment.
    func membership(of viewer: ViewerRows, _ arguments: ViewerMembershipArguments, selecting: Selection) async -> One<MembershipRows>
    /// Signed-in devices.
    func sessions(of viewer: ViewerRows, selecting: Selection) async -> Many<SessionRows>
    /// Everything the viewer wrote in one apartment.
    func feeds(of viewer: ViewerRows, _ arguments: ViewerFeedsArguments, selecting: Selection) async -> One<FeedConnectionRows>
    func comments(of viewer: ViewerRows, _ arguments: ViewerCommentsArguments, selecting: Selection) async -> One<CommentConnectionRows>
    func complaints(of viewer: ViewerRows, _ arguments: ViewerComplaintsArguments, selecting: Selection) async -> One<ComplaintConnectionRows>
}

/// Fields of `User` that are no columns.
public protocol UserResolvers: Sendable {
    func avatar(of user: UserRows, selecting: Selection) async -> One<MediaRows>
    /// Role shown next to the name in one apartment, e.g. office staff. Null when not a verified member there.
    func roleIn(of user: UserRows, _ arguments: UserRoleInArguments) async -> Leaves
    /// Posts visible to the viewer in one apartment. Empty when the viewer is not a member there.
    func feeds(of user: UserRows, _ arguments: UserFeedsArguments, selecting: Selection) async -> One<FeedConnectionRows>
}

/// Fields of `Session` that are no columns.
public protocol SessionResolvers: Sendable {
    func isCurrent(of session: SessionRows) async -> Leaves
}

/// Fields of `Apartment` that are no columns.
public protocol ApartmentResolvers: Sendable {
    /// Facts from the government basis-information API; null until imported.
    func facts(of apartment: ApartmentRows, selecting: Selection) async -> One<ApartmentFactsRows>
    /// True once a management office has claimed the complex.
    func isManaged(of apartment: ApartmentRows) async -> Leaves
    func memberCount(of apartment: ApartmentRows) async -> Leaves
    func settings(of apartment: ApartmentRows, selecting: Selection) async -> One<ApartmentSettingsRows>
    /// The viewer's membership here, any status.
    func viewerMembership(of apartment: ApartmentRows, selecting: Selection) async -> One<MembershipRows>
    /// What the viewer may do here.
    func viewerPermissions(of apartment: ApartmentRows) async -> Leaves
    func buildings(of apartment: ApartmentRows, selecting: Selection) async -> Many<BuildingRows>
    func building(of apartment: ApartmentRows, _ arguments: ApartmentBuildingArguments, selecting: Selection) async -> One<BuildingRows>
    func households(of apartment: ApartmentRows, _ arguments: ApartmentHouseholdsArguments, selecting: Selection) async -> One<HouseholdConnectionRows>
    func memberships(of apartment: ApartmentRows, _ arguments: ApartmentMembershipsArguments, selecting: Selection) async -> One<MembershipConnectionRows>
    func feeds(of apartment: ApartmentRows, _ arguments: ApartmentFeedsArguments, selecting: Selection) async -> One<FeedConnectionRows>
    func polls(of apartment: ApartmentRows, _ arguments: ApartmentPollsArguments, selecting: Selection) async -> One<PollConnectionRows>
    /// Residents see their own and PUBLIC complaints; staff see all.
    func complaints(of apartment: ApartmentRows, _ arguments: ApartmentComplaintsArguments, selecting: Selection) async -> One<ComplaintConnectionRows>
    func complaintByNumber(of apartment: ApartmentRows, _ arguments: ApartmentComplaintByNumberArguments, selecting: Selection) async -> One<ComplaintRows>
    /// Pinned first, then newest.
    func notices(of apartment: ApartmentRows, _ arguments: ApartmentNoticesArguments, selecting: Selection) async -> One<NoticeConnectionRows>
    func contacts(of apartment: ApartmentRows, _ arguments: ApartmentContactsArguments, selecting: Selection) async -> One<ContactConnectionRows>
    /// Events that overlap the window, ordered by start. The window may span at most 400 days.
    func schedules(of apartment: ApartmentRows, _ arguments: ApartmentSchedulesArguments, selecting: Selection) async -> One<ScheduleConnectionRows>
}

/// Fields of `Feed` that are no columns.
public protocol FeedResolvers: Sendable {
    func apartment(of feed: FeedRows, selecting: Selection) async -> One<ApartmentRows>
    func author(of feed: FeedRows, selecting: Selection) async -> One<UserRows>
    func viewerIsAuthor(of feed: FeedRows) async -> Leaves
    func media(of feed: FeedRows, selecting: Selection) async -> Many<MediaRows>
    func comments(of feed: FeedRows, _ arguments: FeedCommentsArguments, selecting: Selection) async -> One<CommentConnectionRows>
    func viewerCanComment(of feed: FeedRows) async -> Leaves
    func viewerCanEdit(of feed: FeedRows) async -> Leaves
    func viewerCanDelete(of feed: FeedRows) async -> Leaves
}

/// Fields of `Comment` that are no columns.
public protocol CommentResolvers: Sendable {
    func apartment(of comment: CommentRows, selecting: Selection) async -> One<ApartmentRows>
    func author(of comment: CommentRows, selecting: Selection) async -> One<UserRows>
    func viewerIsAuthor(of comment: CommentRows) async -> Leaves
    func subject(of comment: CommentRows, selecting: Selection) async -> One<CommentSubjectRows>
    /// Null for root comments.
    func parent(of comment: CommentRows, selecting: Selection) async -> One<CommentRows>
    /// Direct replies, oldest first.
    func replies(of comment: CommentRows, _ arguments: CommentRepliesArguments, selecting: Selection) async -> One<CommentConnectionRows>
    func viewerCanEdit(of comment: CommentRows) async -> Leaves
    func viewerCanDelete(of comment: CommentRows) async -> Leaves
}

/// Fields of `Building` that are no columns.
public protocol BuildingResolvers: Sendable {
    func apartment(of building: BuildingRows, selecting: Selection) async -> One<ApartmentRows>
}

/// Fields of `Household` that are no columns.
public protocol HouseholdResolvers: Sendable {
    func apartment(of household: HouseholdRows, selecting: Selection) async -> One<ApartmentRows>
    func building(of household: HouseholdRows, selecting: Selection) async -> One<BuildingRows>
    /// Verified members living here. Own household or office staff only.
    func members(of household: HouseholdRows, selecting: Selection) async -> Many<MembershipRows>
}

/// Fields of `Membership` that are no columns.
public protocol MembershipResolvers: Sendable {
    func apartment(of membership: MembershipRows, selecting: Selection) async -> One<ApartmentRows>
    func user(of membership: MembershipRows, selecting: Selection) async -> One<UserRows>
    /// Visible to the person, to household members and to office staff.
    func household(of membership: MembershipRows, selecting: Selection) async -> One<HouseholdRows>
    /// Name given with the request. Office staff and self only.
    func claimedName(of membership: MembershipRows) async -> Leaves
    func claimedPhone(of membership: MembershipRows) async -> Leaves
    /// Supporting documents (self and office staff only); deleted 30 days after the decision.
    func evidence(of membership: MembershipRows, selecting: Selection) async -> Many<MediaRows>
    func decidedBy(of membership: MembershipRows, selecting: Selection) async -> One<UserRows>
}

/// Fields of `Media` that are no columns.
public protocol MediaResolvers: Sendable {
    /// Signed, expiring URL. Null until READY. External videos return the original link.
    func url(of media: MediaRows, _ arguments: MediaUrlArguments) async -> Leaves
}

/// Fields of `Poll` that are no columns.
public protocol PollResolvers: Sendable {
    func apartment(of poll: PollRows, selecting: Selection) async -> One<ApartmentRows>
    func author(of poll: PollRows, selecting: Selection) async -> One<UserRows>
    func viewerIsAuthor(of poll: PollRows) async -> Leaves
    /// Choices in ballot order.
    func choices(of poll: PollRows, selecting: Selection) async -> Many<PollChoiceRows>
    func electorate(of poll: PollRows, selecting: Selection) async -> One<PollElectorateRows>
    func turnout(of poll: PollRows, selecting: Selection) async -> One<PollTurnoutRows>
    /// Null while results are hidden from the viewer. When the quorum is not met, tallies stay empty (sealed) so that an extension cannot be swayed by them.
    func result(of poll: PollRows, selecting: Selection) async -> One<PollResultRows>
    /// Null when the viewer is not eligible.
    func viewerBallot(of poll: PollRows, selecting: Selection) async -> One<ViewerBallotRows>
    func viewerCanVote(of poll: PollRows) async -> Leaves
    /// Why not, when viewerCanVote is false.
    func viewerCannotVoteReason(of poll: PollRows) async -> Leaves
    /// Named polls only; null for secret ballots, for everybody, for ever.
    func votes(of poll: PollRows, _ arguments: PollVotesArguments, selecting: Selection) async -> One<PollVoteConnectionRows>
    /// Who has taken part (never what they chose).
    func voterRoll(of poll: PollRows, _ arguments: PollVoterRollArguments, selecting: Selection) async -> One<VoterRollConnectionRows>
    func extensions(of poll: PollRows, selecting: Selection) async -> Many<PollExtensionRows>
    func media(of poll: PollRows, selecting: Selection) async -> Many<MediaRows>
    func comments(of poll: PollRows, _ arguments: PollCommentsArguments, selecting: Selection) async -> One<CommentConnectionRows>
    func viewerCanComment(of poll: PollRows) async -> Leaves
}

/// Fields of `PollChoice` that are no columns.
public protocol PollChoiceResolvers: Sendable {
    func media(of pollChoice: PollChoiceRows, selecting: Selection) async -> One<MediaRows>
}

/// Fields of `PollElectorate` that are no columns.
public protocol PollElectorateResolvers: Sendable {
    /// Empty list means the whole complex.
    func buildings(of pollElectorate: PollElectorateRows, selecting: Selection) async -> Many<BuildingRows>
}

/// Fields of `PollVote` that are no columns.
public protocol PollVoteResolvers: Sendable {
    func poll(of pollVote: PollVoteRows, selecting: Selection) async -> One<PollRows>
    func household(of pollVote: PollVoteRows, selecting: Selection) async -> One<HouseholdRows>
    func choices(of pollVote: PollVoteRows, selecting: Selection) async -> Many<PollChoiceRows>
}

/// Fields of `VoterRollEntry` that are no columns.
public protocol VoterRollEntryResolvers: Sendable {
    func household(of voterRollEntry: VoterRollEntryRows, selecting: Selection) async -> One<HouseholdRows>
}

/// Fields of `Complaint` that are no columns.
public protocol ComplaintResolvers: Sendable {
    func apartment(of complaint: ComplaintRows, selecting: Selection) async -> One<ApartmentRows>
    func author(of complaint: ComplaintRows, selecting: Selection) async -> One<UserRows>
    func viewerIsAuthor(of complaint: ComplaintRows) async -> Leaves
    /// Household the complaint is about or from. Author and staff only.
    func household(of complaint: ComplaintRows, selecting: Selection) async -> One<HouseholdRows>
    /// Full history, oldest first. Residents see public events only.
    func events(of complaint: ComplaintRows, _ arguments: ComplaintEventsArguments, selecting: Selection) async -> One<ComplaintEventConnectionRows>
    func media(of complaint: ComplaintRows, selecting: Selection) async -> Many<MediaRows>
    /// Statuses the viewer may move to now.
    func viewerAllowedTransitions(of complaint: ComplaintRows) async -> Leaves
}

/// Fields of `ComplaintStatusChanged` that are no columns.
public protocol ComplaintStatusChangedResolvers: Sendable {
    func actor(of complaintStatusChanged: ComplaintStatusChangedRows, selecting: Selection) async -> One<UserRows>
}

/// Fields of `ComplaintEdited` that are no columns.
public protocol ComplaintEditedResolvers: Sendable {
    func actor(of complaintEdited: ComplaintEditedRows, selecting: Selection) async -> One<UserRows>
}

/// Fields of `ComplaintDeadlinePassed` that are no columns.
public protocol ComplaintDeadlinePassedResolvers: Sendable {
    func actor(of complaintDeadlinePassed: ComplaintDeadlinePassedRows, selecting: Selection) async -> One<UserRows>
}

/// Fields of `Notice` that are no columns.
public protocol NoticeResolvers: Sendable {
    func apartment(of notice: NoticeRows, selecting: Selection) async -> One<ApartmentRows>
    func author(of notice: NoticeRows, selecting: Selection) async -> One<UserRows>
    func viewerIsAuthor(of notice: NoticeRows) async -> Leaves
    /// Empty means the whole complex.
    func audience(of notice: NoticeRows, selecting: Selection) async -> Many<BuildingRows>
    func media(of notice: NoticeRows, selecting: Selection) async -> Many<MediaRows>
    func comments(of notice: NoticeRows, _ arguments: NoticeCommentsArguments, selecting: Selection) async -> One<CommentConnectionRows>
    func viewerCanComment(of notice: NoticeRows) async -> Leaves
}

/// Fields of `Contact` that are no columns.
public protocol ContactResolvers: Sendable {
    func apartment(of contact: ContactRows, selecting: Selection) async -> One<ApartmentRows>
}

/// Fields of `Schedule` that are no columns.
public protocol ScheduleResolvers: Sendable {
    func apartment(of schedule: ScheduleRows, selecting: Selection) async -> One<ApartmentRows>
    func audience(of schedule: ScheduleRows, selecting: Selection) async -> Many<BuildingRows>
}

/// Fields of `Job` that are no columns.
public protocol JobResolvers: Sendable {
    func failures(of job: JobRows, selecting: Selection) async -> Many<JobFailureRows>
}

/// Fields of `Mutation` that are no columns.
public protocol MutationResolvers: Sendable {
    func signUp(of mutation: MutationRows, _ arguments: MutationSignUpArguments, selecting: Selection) async -> One<SignUpPayloadRows>
    func signIn(of mutation: MutationRows, _ arguments: MutationSignInArguments, selecting: Selection) async -> One<SignInPayloadRows>
    /// Read-only demo account, valid for 24 hours, demo apartments only.
    func signInAsGuest(of mutation: MutationRows, _ arguments: MutationSignInAsGuestArguments, selecting: Selection) async -> One<SignInAsGuestPayloadRows>
    func tokenRefresh(of mutation: MutationRows, _ arguments: MutationTokenRefreshArguments, selecting: Selection) async -> One<TokenRefreshPayloadRows>
    func signOut(of mutation: MutationRows, _ arguments: MutationSignOutArguments, selecting: Selection) async -> One<SignOutPayloadRows>
    func sessionRevoke(of mutation: MutationRows, _ arguments: MutationSessionRevokeArguments, selecting: Selection) async -> One<SessionRevokePayloadRows>
    func profileUpdate(of mutation: MutationRows, _ arguments: MutationProfileUpdateArguments, selecting: Selection) async -> One<ProfileUpdatePayloadRows>
    func membershipRequest(of mutation: MutationRows, _ arguments: MutationMembershipRequestArguments, selecting: Selection) async -> One<MembershipRequestPayloadRows>
    func membershipCancel(of mutation: MutationRows, _ arguments: MutationMembershipCancelArguments, selecting: Selection) async -> One<MembershipCancelPayloadRows>
    func membershipLeave(of mutation: MutationRows, _ arguments: MutationMembershipLeaveArguments, selecting: Selection) async -> One<MembershipLeavePayloadRows>
    func membershipApprove(of mutation: MutationRows, _ arguments: MutationMembershipApproveArguments, selecting: Selection) async -> One<MembershipApprovePayloadRows>
    func membershipReject(of mutation: MutationRows, _ arguments: MutationMembershipRejectArguments, selecting: Selection) async -> One<MembershipRejectPayloadRows>
    func membershipRevoke(of mutation: MutationRows, _ arguments: MutationMembershipRevokeArguments, selecting: Selection) async -> One<MembershipRevokePayloadRows>
    func membershipSetRole(of mutation: MutationRows, _ arguments: MutationMembershipSetRoleArguments, selecting: Selection) async -> One<MembershipSetRolePayloadRows>
    func apartmentAppointManager(of mutation: MutationRows, _ arguments: MutationApartmentAppointManagerArguments, selecting: Selection) async -> One<ApartmentAppointManagerPayloadRows>
    func apartmentsImport(of mutation: MutationRows, _ arguments: MutationApartmentsImportArguments, selecting: Selection) async -> One<ApartmentsImportPayloadRows>
    func householdsUpsert(of mutation: MutationRows, _ arguments: MutationHouseholdsUpsertArguments, selecting: Selection) async -> One<HouseholdsUpsertPayloadRows>
    func mediaCreateUploads(of mutation: MutationRows, _ arguments: MutationMediaCreateUploadsArguments, selecting: Selection) async -> One<MediaCreateUploadsPayloadRows>
    func mediaFinishUpload(of mutation: MutationRows, _ arguments: MutationMediaFinishUploadArguments, selecting: Selection) async -> One<MediaFinishUploadPayloadRows>
    func feedCreate(of mutation: MutationRows, _ arguments: MutationFeedCreateArguments, selecting: Selection) async -> One<FeedCreatePayloadRows>
    func feedUpdate(of mutation: MutationRows, _ arguments: MutationFeedUpdateArguments, selecting: Selection) async -> One<FeedUpdatePayloadRows>
    func feedDelete(of mutation: MutationRows, _ arguments: MutationFeedDeleteArguments, selecting: Selection) async -> One<FeedDeletePayloadRows>
    func commentCreate(of mutation: MutationRows, _ arguments: MutationCommentCreateArguments, selecting: Selection) async -> One<CommentCreatePayloadRows>
    func commentUpdate(of mutation: MutationRows, _ arguments: MutationCommentUpdateArguments, selecting: Selection) async -> One<CommentUpdatePayloadRows>
    func commentDelete(of mutation: MutationRows, _ arguments: MutationCommentDeleteArguments, selecting: Selection) async -> One<CommentDeletePayloadRows>
    func pollCreate(of mutation: MutationRows, _ arguments: MutationPollCreateArguments, selecting: Selection) async -> One<PollCreatePayloadRows>
    func pollUpdate(of mutation: MutationRows, _ arguments: MutationPollUpdateArguments, selecting: Selection) async -> One<PollUpdatePayloadRows>
    /// A SECRET poll needs an electorate of five at least (TOO_FEW).
    func pollSchedule(of mutation: MutationRows, _ arguments: MutationPollScheduleArguments, selecting: Selection) async -> One<PollSchedulePayloadRows>
    func pollExtend(of mutation: MutationRows, _ arguments: MutationPollExtendArguments, selecting: Selection) async -> One<PollExtendPayloadRows>
    /// Counts at once. A secret poll of more than 20,000 ballots ends at once and is counted within a minute: until then it is OPEN with closesAt in the past.
    func pollClose(of mutation: MutationRows, _ arguments: MutationPollCloseArguments, selecting: Selection) async -> One<PollClosePayloadRows>
    func pollCancel(of mutation: MutationRows, _ arguments: MutationPollCancelArguments, selecting: Selection) async -> One<PollCancelPayloadRows>
    func pollPublishResult(of mutation: MutationRows, _ arguments: MutationPollPublishResultArguments, selecting: Selection) async -> One<PollPublishResultPayloadRows>
    func pollDelete(of mutation: MutationRows, _ arguments: MutationPollDeleteArguments, selecting: Selection) async -> One<PollDeletePayloadRows>
    func pollVote(of mutation: MutationRows, _ arguments: MutationPollVoteArguments, selecting: Selection) async -> One<PollVotePayloadRows>
    func complaintCreate(of mutation: MutationRows, _ arguments: MutationComplaintCreateArguments, selecting: Selection) async -> One<ComplaintCreatePayloadRows>
    func complaintUpdate(of mutation: MutationRows, _ arguments: MutationComplaintUpdateArguments, selecting: Selection) async -> One<ComplaintUpdatePayloadRows>
    func complaintTransition(of mutation: MutationRows, _ arguments: MutationComplaintTransitionArguments, selecting: Selection) async -> One<ComplaintTransitionPayloadRows>
    func noticeCreate(of mutation: MutationRows, _ arguments: MutationNoticeCreateArguments, selecting: Selection) async -> One<NoticeCreatePayloadRows>
    func noticeUpdate(of mutation: MutationRows, _ arguments: MutationNoticeUpdateArguments, selecting: Selection) async -> One<NoticeUpdatePayloadRows>
    func noticePublish(of mutation: MutationRows, _ arguments: MutationNoticePublishArguments, selecting: Selection) async -> One<NoticePublishPayloadRows>
    func noticeArchive(of mutation: MutationRows, _ arguments: MutationNoticeArchiveArguments, selecting: Selection) async -> One<NoticeArchivePayloadRows>
    func noticeDelete(of mutation: MutationRows, _ arguments: MutationNoticeDeleteArguments, selecting: Selection) async -> One<NoticeDeletePayloadRows>
    func contactCreate(of mutation: MutationRows, _ arguments: MutationContactCreateArguments, selecting: Selection) async -> One<ContactCreatePayloadRows>
    func contactUpdate(of mutation: MutationRows, _ arguments: MutationContactUpdateArguments, selecting: Selection) async -> One<ContactUpdatePayloadRows>
    func contactDelete(of mutation: MutationRows, _ arguments: MutationContactDeleteArguments, selecting: Selection) async -> One<ContactDeletePayloadRows>
    func scheduleCreate(of mutation: MutationRows, _ arguments: MutationScheduleCreateArguments, selecting: Selection) async -> One<ScheduleCreatePayloadRows>
    func scheduleUpdate(of mutation: MutationRows, _ arguments: MutationScheduleUpdateArguments, selecting: Selection) async -> One<ScheduleUpdatePayloadRows>
    func scheduleDelete(of mutation: MutationRows, _ arguments: MutationScheduleDeleteArguments, selecting: Selection) async -> One<ScheduleDeletePayloadRows>
}

/// Fields of `Subscription` that are no columns.
public protocol SubscriptionResolvers: Sendable {
    /// New posts in an apartment.
    func feedAddedEvents(_ arguments: SubscriptionFeedAddedArguments) async throws(FieldError) -> EventStream<Self, FeedEventRows>
    /// Edits, deletions, pins and moderation of posts in an apartment.
    func feedUpdatedEvents(_ arguments: SubscriptionFeedUpdatedArguments) async throws(FieldError) -> EventStream<Self, FeedEventRows>
    /// New, edited and deleted comments on a feed, notice or poll; see kind.
    func commentAddedEvents(_ arguments: SubscriptionCommentAddedArguments) async throws(FieldError) -> EventStream<Self, CommentEventRows>
    /// Changes of one complaint, or, for staff, of all complaints of an apartment.
    func complaintUpdatedEvents(_ arguments: SubscriptionComplaintUpdatedArguments) async throws(FieldError) -> EventStream<Self, ComplaintUpdateRows>
    /// Turnout, running result where visible, and state changes. At most one event per second per poll.
    func pollUpdatedEvents(_ arguments: SubscriptionPollUpdatedArguments) async throws(FieldError) -> EventStream<Self, PollEventRows>
    /// Notices that became visible to the viewer.
    func noticePublishedEvents(_ arguments: SubscriptionNoticePublishedArguments) async throws(FieldError) -> EventStream<Self, NoticeEventRows>
    /// Decisions on the viewer's memberships, or, for staff, new requests.
    func membershipUpdatedEvents(_ arguments: SubscriptionMembershipUpdatedArguments) async throws(FieldError) -> EventStream<Self, MembershipEventRows>
}

/// Fields of `FeedEvent` that are no columns.
public protocol FeedEventResolvers: Sendable {
    func feed(of feedEvent: FeedEventRows, selecting: Selection) async -> One<FeedRows>
}

/// Fields of `CommentEvent` that are no columns.
public protocol CommentEventResolvers: Sendable {
    func comment(of commentEvent: CommentEventRows, selecting: Selection) async -> One<CommentRows>
}

/// Fields of `ComplaintUpdate` that are no columns.
public protocol ComplaintUpdateResolvers: Sendable {
    func complaint(of complaintUpdate: ComplaintUpdateRows, selecting: Selection) async -> One<ComplaintRows>
}

/// Fields of `PollEvent` that are no columns.
public protocol PollEventResolvers: Sendable {
    func poll(of pollEvent: PollEventRows, selecting: Selection) async -> One<PollRows>
}

/// Fields of `NoticeEvent` that are no columns.
public protocol NoticeEventResolvers: Sendable {
    func notice(of noticeEvent: NoticeEventRows, selecting: Selection) async -> One<NoticeRows>
}

/// Fields of `MembershipEvent` that are no columns.
public protocol MembershipEventResolvers: Sendable {
    func membership(of membershipEvent: MembershipEventRows, selecting: Selection) async -> One<MembershipRows>
}

/// Fields of `ApartmentConnection` that are no columns.
public protocol ApartmentConnectionResolvers: Sendable {
    /// Counted only when selected; at most 10,000.
    func totalCount(of apartmentConnection: ApartmentConnectionRows) async -> Leaves
}

/// Fields of `FeedConnection` that are no columns.
public protocol FeedConnectionResolvers: Sendable {
    /// Counted only when selected; at most 10,000.
    func totalCount(of feedConnection: FeedConnectionRows) async -> Leaves
}

/// Fields of `CommentConnection` that are no columns.
public protocol CommentConnectionResolvers: Sendable {
    /// Counted only when selected; at most 10,000.
    func totalCount(of commentConnection: CommentConnectionRows) async -> Leaves
}

/// Fields of `HouseholdConnection` that are no columns.
public protocol HouseholdConnectionResolvers: Sendable {
    /// Counted only when selected; at most 10,000.
    func totalCount(of householdConnection: HouseholdConnectionRows) async -> Leaves
}

/// Fields of `MembershipConnection` that are no columns.
public protocol MembershipConnectionResolvers: Sendable {
    /// Counted only when selected; at most 10,000.
    func totalCount(of membershipConnection: MembershipConnectionRows) async -> Leaves
}

/// Fields of `PollConnection` that are no columns.
public protocol PollConnectionResolvers: Sendable {
    /// Counted only when selected; at most 10,000.
    func totalCount(of pollConnection: PollConnectionRows) async -> Leaves
}

/// Fields of `PollVoteConnection` that are no columns.
public protocol PollVoteConnectionResolvers: Sendable {
    /// Counted only when selected; at most 10,000.
    func totalCount(of pollVoteConnection: PollVoteConnectionRows) async -> Leaves
}

/// Fields of `VoterRollConnection` that are no columns.
public protocol VoterRollConnectionResolvers: Sendable {
    /// Counted only when selected; at most 10,000.
    func totalCount(of voterRollConnection: VoterRollConnectionRows) async -> Leaves
}

/// Fields of `ComplaintConnection` that are no columns.
public protocol ComplaintConnectionResolvers: Sendable {
    /// Counted only when selected; at most 10,000.
    func totalCount(of complaintConnection: ComplaintConnectionRows) async -> Leaves
}

/// Fields of `ComplaintEventConnection` that are no columns.
public protocol ComplaintEventConnectionResolvers: Sendable {
    /// Counted only when selected; at most 10,000.
    func totalCount(of complaintEventConnection: ComplaintEventConnectionRows) async -> Leaves
}

/// Fields of `NoticeConnection` that are no columns.
public protocol NoticeConnectionResolvers: Sendable {
    /// Counted only when selected; at most 10,000.
    func totalCount(of noticeConnection: NoticeConnectionRows) async -> Leaves
}

/// Fields of `ContactConnection` that are no columns.
public protocol ContactConnectionResolvers: Sendable {
    /// Counted only when selected; at most 10,000.
    func totalCount(of contactConnection: ContactConnectionRows) async -> Leaves
}

/// Fields of `ScheduleConnection` that are no columns.
public protocol ScheduleConnectionResolvers: Sendable {
    /// Counted only when selected; at most 10,000.
    func totalCount(of scheduleConnection: ScheduleConnectionRows) async -> Leaves
}

/// Everything that the domain answers.
public typealias DomainResolvers = QueryResolvers
    & ViewerResolvers
    & UserResolvers
    & SessionResolvers
    & ApartmentResolvers
    & FeedResolvers
    & CommentResolvers
    & BuildingResolvers
    & HouseholdResolvers
    & MembershipResolvers
    & MediaResolvers
    & PollResolvers
    & PollChoiceResolvers
    & PollElectorateResolvers
    & PollVoteResolvers
    & VoterRollEntryResolvers
    & ComplaintResolvers
    & ComplaintStatusChangedResolvers
    & ComplaintEditedResolvers
    & ComplaintDeadlinePassedResolvers
    & NoticeResolvers
    & ContactResolvers
    & ScheduleResolvers
    & JobResolvers
    & MutationResolvers
    & SubscriptionResolvers
    & FeedEventResolvers
    & CommentEventResolvers
    & ComplaintUpdateResolvers
    & PollEventResolvers
    & NoticeEventResolvers
    & MembershipEventResolvers
    & ApartmentConnectionResolvers
    & FeedConnectionResolvers
    & CommentConnectionResolvers
    & HouseholdConnectionResolvers
    & MembershipConnectionResolvers
    & PollConnectionResolvers
    & PollVoteConnectionResolvers
    & VoterRollConnectionResolvers
    & ComplaintConnectionResolvers
    & ComplaintEventConnectionResolvers
    & NoticeConnectionResolvers
    & ContactConnectionResolvers
    & ScheduleConnectionResolvers
