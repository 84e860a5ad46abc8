// Generated from schema.graphql by scripts/generate-schema. Do not edit.
// What the domain must answer.
// swift-format-ignore-file
public import GraphQLCore

/// What is answered for `Node`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol NodeResolvers: SubjectResolvers {
    /// Any object by its global ID. Null if it is missing or not visible to the viewer.
    func node(of query: QueryRows, _ arguments: QueryNodeArguments, selecting: Selection) async -> One<NodeRows>
    /// Objects by their global IDs, in the same order, null where missing or not visible. More than 100
    /// IDs are `BAD_USER_INPUT`.
    func nodes(of query: QueryRows, _ arguments: QueryNodesArguments, selecting: Selection) async -> Many<NodeRows>
}

/// What is answered for `Viewer`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol ViewerResolvers: SubjectResolvers {
    /// The signed-in account. Null without a token.
    func viewer(of query: QueryRows, selecting: Selection) async -> One<ViewerRows>
    /// The viewer's rate-limit state: of the account, or of the address when anonymous. Without a limit,
    /// limit and remaining are 2147483647.
    func rateLimit(of query: QueryRows, selecting: Selection) async -> One<RateLimitRows>
    /// Server version and limits, for clients and health checks.
    func serverInfo(of query: QueryRows, selecting: Selection) async -> One<ServerInfoRows>
    /// Real name given for verification. Seen only by the person and by office staff of apartments they
    /// applied to.
    func realName(of viewer: ViewerRows) async -> Leaves
    /// The membership of one apartment that is waiting, verified or suspended. Null without one.
    func membership(of viewer: ViewerRows, _ arguments: ViewerMembershipArguments, selecting: Selection) async -> One<MembershipRows>
    /// Signed-in devices, the current one among them.
    func sessions(of viewer: ViewerRows, selecting: Selection) async -> Many<SessionRows>
    /// Creates an account and signs in. Anyone. At most 5 an hour from an address, failed ones counted.
    /// Its user errors: `NOT_UNIQUE`, `WEAK_PASSWORD`, `REQUIRED`, `TOO_SHORT`, `TOO_LONG`, `BAD_FORMAT`.
    func signUp(of mutation: MutationRows, _ arguments: MutationSignUpArguments, selecting: Selection) async -> One<SignUpPayloadRows>
    /// Signs in with username and password. Anyone. After 10 tries in 15 minutes for a username from an
    /// address, a growing wait.
    /// Its user errors: `BAD_CREDENTIALS`.
    func signIn(of mutation: MutationRows, _ arguments: MutationSignInArguments, selecting: Selection) async -> One<SignInPayloadRows>
    /// Creates a read-only demo account, valid for 24 hours, and signs in. Anyone. At most 10 an hour
    /// from an address.
    func signInAsGuest(of mutation: MutationRows, _ arguments: MutationSignInAsGuestArguments, selecting: Selection) async -> One<SignInAsGuestPayloadRows>
    /// Changes a refresh token for new tokens. Anyone who has one. The same token gets the same answer
    /// for 10 seconds; later it ends the session. At most 60 in 10 minutes.
    /// Its user errors: `BAD_CREDENTIALS`.
    func tokenRefresh(of mutation: MutationRows, _ arguments: MutationTokenRefreshArguments, selecting: Selection) async -> One<TokenRefreshPayloadRows>
    /// Ends this session, or all of the account. Anyone signed in, guests too.
    /// Its user errors: `UNAUTHENTICATED`.
    func signOut(of mutation: MutationRows, _ arguments: MutationSignOutArguments, selecting: Selection) async -> One<SignOutPayloadRows>
    /// Changes one's own profile. Anyone signed in. At most 20 an hour.
    /// Its user errors: `NOT_UNIQUE`, `MEDIA_NOT_READY`, `INVALID`, `BAD_FORMAT`, `REQUIRED`,
    /// `TOO_SHORT`, `TOO_LONG`.
    func profileUpdate(of mutation: MutationRows, _ arguments: MutationProfileUpdateArguments, selecting: Selection) async -> One<ProfileUpdatePayloadRows>
}

/// What is answered for `User`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol UserResolvers: SubjectResolvers {
    /// Picture of the person. Null without one.
    func avatar(of user: UserRows, selecting: Selection) async -> One<MediaRows>
    /// Role shown next to the name in one apartment, such as office staff. Null if the person is not a
    /// verified member there.
    func roleIn(of user: UserRows, _ arguments: UserRoleInArguments) async -> Leaves
}

/// What is answered for `Session`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol SessionResolvers: SubjectResolvers {
    /// Whether this request uses the session.
    func isCurrent(of session: SessionRows) async -> Leaves
    /// Signs another device out. The owner of the session, guests too.
    /// Its user errors: `NOT_FOUND`.
    func sessionRevoke(of mutation: MutationRows, _ arguments: MutationSessionRevokeArguments, selecting: Selection) async -> One<SessionRevokePayloadRows>
}

/// What is answered for `Apartment`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol ApartmentResolvers: SubjectResolvers {
    /// One complex by its ID. Null if there is none.
    func apartment(of query: QueryRows, _ arguments: QueryApartmentArguments, selecting: Selection) async -> One<ApartmentRows>
    /// One complex by its government code (단지코드). Null if there is none.
    func apartmentByKaptCode(of query: QueryRows, _ arguments: QueryApartmentByKaptCodeArguments, selecting: Selection) async -> One<ApartmentRows>
    /// The public directory of apartment complexes.
    func apartments(of query: QueryRows, _ arguments: QueryApartmentsArguments, selecting: Selection) async -> One<ApartmentConnectionRows>
    /// Facts from the government basis-information API; null until imported.
    func facts(of apartment: ApartmentRows, selecting: Selection) async -> One<ApartmentFactsRows>
    /// Whether a management office uses the apartment here, that is, it has a manager.
    func isManaged(of apartment: ApartmentRows) async -> Leaves
    /// Number of verified memberships.
    func memberCount(of apartment: ApartmentRows) async -> Leaves
    /// What the office has set, or the defaults.
    func settings(of apartment: ApartmentRows, selecting: Selection) async -> One<ApartmentSettingsRows>
    /// The viewer's membership here that is waiting, verified or suspended. Null without one.
    func viewerMembership(of apartment: ApartmentRows, selecting: Selection) async -> One<MembershipRows>
    /// What the viewer may do here now. Empty for people who may not read the apartment.
    func viewerPermissions(of apartment: ApartmentRows) async -> Leaves
    /// All buildings, by number. At most 1,000.
    func buildings(of apartment: ApartmentRows, selecting: Selection) async -> Many<BuildingRows>
    /// One building by its number. Null if there is none.
    func building(of apartment: ApartmentRows, _ arguments: ApartmentBuildingArguments, selecting: Selection) async -> One<BuildingRows>
    /// One complaint by its running number. Null if it is missing or not visible.
    func complaintByNumber(of apartment: ApartmentRows, _ arguments: ApartmentComplaintByNumberArguments, selecting: Selection) async -> One<ComplaintRows>
    /// Makes a person the office manager of an apartment, with or without a membership. Platform
    /// administrators. At most 300 an hour.
    /// Its user errors: `INVALID`, `FORBIDDEN`, `NOT_FOUND`.
    func apartmentAppointManager(of mutation: MutationRows, _ arguments: MutationApartmentAppointManagerArguments, selecting: Selection) async -> One<ApartmentAppointManagerPayloadRows>
    /// Starts an import of the government's list of complexes. Platform administrators. At most 20 an
    /// hour.
    /// Its user errors: `INVALID`.
    func apartmentsImport(of mutation: MutationRows, _ arguments: MutationApartmentsImportArguments, selecting: Selection) async -> One<ApartmentsImportPayloadRows>
}

/// What is answered for `Feed`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol FeedResolvers: SubjectResolvers {
    /// One post. Null if it is missing or not visible.
    func feed(of query: QueryRows, _ arguments: QueryFeedArguments, selecting: Selection) async -> One<FeedRows>
    /// Posts that the viewer wrote in one apartment, anonymous ones among them, newest first.
    func feeds(of viewer: ViewerRows, _ arguments: ViewerFeedsArguments, selecting: Selection) async -> One<FeedConnectionRows>
    /// Posts of the person in one apartment that the viewer may read, newest first, anonymous ones left
    /// out. Empty if the viewer may not read the apartment.
    func feeds(of user: UserRows, _ arguments: UserFeedsArguments, selecting: Selection) async -> One<FeedConnectionRows>
    /// Posts of the community. Deleted and hidden ones are left out.
    func feeds(of apartment: ApartmentRows, _ arguments: ApartmentFeedsArguments, selecting: Selection) async -> One<FeedConnectionRows>
    /// The complex that owns the object.
    func apartment(of feed: FeedRows, selecting: Selection) async -> One<ApartmentRows>
    /// Who wrote it. Null if the account was deleted, or the text is anonymous to the viewer.
    func author(of feed: FeedRows, selecting: Selection) async -> One<UserRows>
    /// Whether the viewer wrote it, anonymously or not.
    func viewerIsAuthor(of feed: FeedRows) async -> Leaves
    /// Attached files in display order, at most 10.
    func media(of feed: FeedRows, selecting: Selection) async -> Many<MediaRows>
    /// Whether the viewer may comment now: false if the thread is closed.
    func viewerCanComment(of feed: FeedRows) async -> Leaves
    /// Whether the viewer may change the post: its author, if not suspended.
    func viewerCanEdit(of feed: FeedRows) async -> Leaves
    /// Whether the viewer may delete the post: its author, or a moderator.
    func viewerCanDelete(of feed: FeedRows) async -> Leaves
    /// Writes a post. Verified members. At most 10 an hour, and 2 a day with the same text.
    /// Its user errors: `REQUIRED`, `TOO_LONG`, `TOO_MANY`, `MEDIA_NOT_READY`, `MEMBERSHIP_NOT_VERIFIED`,
    /// `SUSPENDED`, `RATE_LIMITED`, `IDEMPOTENCY_CONFLICT`.
    func feedCreate(of mutation: MutationRows, _ arguments: MutationFeedCreateArguments, selecting: Selection) async -> One<FeedCreatePayloadRows>
    /// Changes a post. Its author. At most 60 an hour.
    /// Its user errors: `STALE_REVISION`, `REQUIRED`, `TOO_LONG`, `TOO_MANY`, `MEDIA_NOT_READY`.
    func feedUpdate(of mutation: MutationRows, _ arguments: MutationFeedUpdateArguments, selecting: Selection) async -> One<FeedUpdatePayloadRows>
    /// Deletes a post with its comments. Its author, or a moderator; again by the same person is a
    /// success. At most 300 an hour.
    /// Its user errors: `NOT_FOUND`.
    func feedDelete(of mutation: MutationRows, _ arguments: MutationFeedDeleteArguments, selecting: Selection) async -> One<FeedDeletePayloadRows>
    /// New posts in an apartment.
    func feedAddedEvents(_ arguments: SubscriptionFeedAddedArguments) async throws(FieldError) -> EventStream<Request, FeedEventRows>
    /// Edits, deletions, pins and moderation of posts in an apartment.
    func feedUpdatedEvents(_ arguments: SubscriptionFeedUpdatedArguments) async throws(FieldError) -> EventStream<Request, FeedEventRows>
}

/// What is answered for `Comment`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol CommentResolvers: SubjectResolvers {
    /// One comment. Null if it is missing or not visible.
    func comment(of query: QueryRows, _ arguments: QueryCommentArguments, selecting: Selection) async -> One<CommentRows>
    /// Comments that the viewer wrote in one apartment, newest first. Those on objects that the viewer
    /// may no longer read are left out.
    func comments(of viewer: ViewerRows, _ arguments: ViewerCommentsArguments, selecting: Selection) async -> One<CommentConnectionRows>
    /// Root comments in the requested order, by default the oldest first. Their replies are in
    /// `Comment.replies`.
    func comments(of feed: FeedRows, _ arguments: FeedCommentsArguments, selecting: Selection) async -> One<CommentConnectionRows>
    /// The complex that owns the object.
    func apartment(of comment: CommentRows, selecting: Selection) async -> One<ApartmentRows>
    /// Who wrote it. Null if the account was deleted, or the text is anonymous to the viewer.
    func author(of comment: CommentRows, selecting: Selection) async -> One<UserRows>
    /// Whether the viewer wrote it, anonymously or not.
    func viewerIsAuthor(of comment: CommentRows) async -> Leaves
    /// What the comment is on.
    func subject(of comment: CommentRows, selecting: Selection) async -> One<CommentSubjectRows>
    /// The comment that it replies to. Null for root comments.
    func parent(of comment: CommentRows, selecting: Selection) async -> One<CommentRows>
    /// Direct replies, oldest first.
    func replies(of comment: CommentRows, _ arguments: CommentRepliesArguments, selecting: Selection) async -> One<CommentConnectionRows>
    /// Whether the viewer may change the comment: its author, if not suspended.
    func viewerCanEdit(of comment: CommentRows) async -> Leaves
    /// Whether the viewer may delete the comment: its author, or a moderator.
    func viewerCanDelete(of comment: CommentRows) async -> Leaves
    /// Root comments in the requested order, by default the oldest first. Their replies are in
    /// `Comment.replies`.
    func comments(of poll: PollRows, _ arguments: PollCommentsArguments, selecting: Selection) async -> One<CommentConnectionRows>
    /// Root comments in the requested order, by default the oldest first. Their replies are in
    /// `Comment.replies`.
    func comments(of notice: NoticeRows, _ arguments: NoticeCommentsArguments, selecting: Selection) async -> One<CommentConnectionRows>
    /// Writes a comment or a reply. Verified members who may read the subject. At most 30 in 10 minutes.
    /// Its user errors: `THREAD_LOCKED`, `REQUIRED`, `TOO_LONG`, `NOT_FOUND`, `IDEMPOTENCY_CONFLICT`.
    func commentCreate(of mutation: MutationRows, _ arguments: MutationCommentCreateArguments, selecting: Selection) async -> One<CommentCreatePayloadRows>
    /// Changes a comment. Its author. At most 60 an hour.
    /// Its user errors: `STALE_REVISION`, `THREAD_LOCKED`, `REQUIRED`, `TOO_LONG`.
    func commentUpdate(of mutation: MutationRows, _ arguments: MutationCommentUpdateArguments, selecting: Selection) async -> One<CommentUpdatePayloadRows>
    /// Deletes a comment; one with replies keeps its place without its text. Its author, or a moderator;
    /// again by the same person is a success. At most 300 an hour.
    /// Its user errors: `NOT_FOUND`.
    func commentDelete(of mutation: MutationRows, _ arguments: MutationCommentDeleteArguments, selecting: Selection) async -> One<CommentDeletePayloadRows>
    /// New, edited and deleted comments on a post, notice or poll: see `kind`.
    func commentAddedEvents(_ arguments: SubscriptionCommentAddedArguments) async throws(FieldError) -> EventStream<Request, CommentEventRows>
}

/// What is answered for `Building`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol BuildingResolvers: SubjectResolvers {
    /// The complex that owns the object.
    func apartment(of building: BuildingRows, selecting: Selection) async -> One<ApartmentRows>
}

/// What is answered for `Household`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol HouseholdResolvers: SubjectResolvers {
    /// All households, by building and unit. Only the management office.
    func households(of apartment: ApartmentRows, _ arguments: ApartmentHouseholdsArguments, selecting: Selection) async -> One<HouseholdConnectionRows>
    /// The complex that owns the object.
    func apartment(of household: HouseholdRows, selecting: Selection) async -> One<ApartmentRows>
    /// The building that it is in.
    func building(of household: HouseholdRows, selecting: Selection) async -> One<BuildingRows>
    /// Verified members living here. Own household or office staff only.
    func members(of household: HouseholdRows, selecting: Selection) async -> Many<MembershipRows>
    /// Adds or changes households of the office's roster, all lines or none. Office staff. At most 300 an
    /// hour.
    /// Its user errors: `NOT_UNIQUE`, `TOO_FEW`, `TOO_MANY`, `BAD_FORMAT`, `REQUIRED`, `TOO_LONG`.
    func householdsUpsert(of mutation: MutationRows, _ arguments: MutationHouseholdsUpsertArguments, selecting: Selection) async -> One<HouseholdsUpsertPayloadRows>
}

/// What is answered for `Membership`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol MembershipResolvers: SubjectResolvers {
    /// All memberships of the account, in any status, newest request first.
    func memberships(of viewer: ViewerRows, _ arguments: ViewerMembershipsArguments, selecting: Selection) async -> One<MembershipConnectionRows>
    /// Memberships in any status. Only the management office.
    func memberships(of apartment: ApartmentRows, _ arguments: ApartmentMembershipsArguments, selecting: Selection) async -> One<MembershipConnectionRows>
    /// The complex that owns the object.
    func apartment(of membership: MembershipRows, selecting: Selection) async -> One<ApartmentRows>
    /// The person.
    func user(of membership: MembershipRows, selecting: Selection) async -> One<UserRows>
    /// Visible to the person, to household members and to office staff.
    func household(of membership: MembershipRows, selecting: Selection) async -> One<HouseholdRows>
    /// Real name given with the request, until it is erased. Seen by the person and by office staff.
    func claimedName(of membership: MembershipRows) async -> Leaves
    /// Phone number given with the request. Seen by the person and by office staff.
    func claimedPhone(of membership: MembershipRows) async -> Leaves
    /// Supporting documents (self and office staff only); deleted 30 days after the decision.
    func evidence(of membership: MembershipRows, selecting: Selection) async -> Many<MediaRows>
    /// Who decided. Null before, and for decisions of the server.
    func decidedBy(of membership: MembershipRows, selecting: Selection) async -> One<UserRows>
    /// Asks an apartment's office for membership as a resident. Anyone signed in; at most 5 requests wait
    /// at once (`TOO_MANY`). At most 30 a day.
    /// Its user errors: `NOT_UNIQUE`, `STATE_CONFLICT`, `NOT_FOUND`, `TOO_SHORT`, `TOO_LONG`, `TOO_MANY`,
    /// `REQUIRED`, `BAD_FORMAT`, `MEDIA_NOT_READY`, `IDEMPOTENCY_CONFLICT`.
    func membershipRequest(of mutation: MutationRows, _ arguments: MutationMembershipRequestArguments, selecting: Selection) async -> One<MembershipRequestPayloadRows>
    /// Withdraws one's own waiting request. The person.
    /// Its user errors: `STATE_CONFLICT`.
    func membershipCancel(of mutation: MutationRows, _ arguments: MutationMembershipCancelArguments, selecting: Selection) async -> One<MembershipCancelPayloadRows>
    /// Ends one's own verified membership. The person; the last manager of an apartment may not leave
    /// (`STATE_CONFLICT`).
    /// Its user errors: `SUSPENDED`, `STATE_CONFLICT`.
    func membershipLeave(of mutation: MutationRows, _ arguments: MutationMembershipLeaveArguments, selecting: Selection) async -> One<MembershipLeavePayloadRows>
    /// Approves requests for membership, all or none. Office staff. At most 1,000 an hour.
    /// Its user errors: `STATE_CONFLICT`, `TOO_FEW`, `TOO_MANY`, `INVALID`, `NOT_FOUND`.
    func membershipApprove(of mutation: MutationRows, _ arguments: MutationMembershipApproveArguments, selecting: Selection) async -> One<MembershipApprovePayloadRows>
    /// Rejects a request for membership. Office staff. At most 1,000 an hour.
    /// Its user errors: `STATE_CONFLICT`, `REQUIRED`, `TOO_LONG`.
    func membershipReject(of mutation: MutationRows, _ arguments: MutationMembershipRejectArguments, selecting: Selection) async -> One<MembershipRejectPayloadRows>
    /// Ends a verified membership of another person. Office staff; for a manager's, the other managers.
    /// At most 1,000 an hour.
    /// Its user errors: `STATE_CONFLICT`, `REQUIRED`, `TOO_LONG`, `INVALID`, `FORBIDDEN`.
    func membershipRevoke(of mutation: MutationRows, _ arguments: MutationMembershipRevokeArguments, selecting: Selection) async -> One<MembershipRevokePayloadRows>
    /// Gives a verified member a role. The office manager, or a platform administrator. At most 300 an
    /// hour.
    /// Its user errors: `INVALID`, `STATE_CONFLICT`, `STALE_REVISION`.
    func membershipSetRole(of mutation: MutationRows, _ arguments: MutationMembershipSetRoleArguments, selecting: Selection) async -> One<MembershipSetRolePayloadRows>
    /// Decisions on the viewer's memberships, or, for staff, new requests.
    func membershipUpdatedEvents(_ arguments: SubscriptionMembershipUpdatedArguments) async throws(FieldError) -> EventStream<Request, MembershipEventRows>
}

/// What is answered for `Media`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol MediaResolvers: SubjectResolvers {
    /// Signed address of the file that expires. Null until `READY`. Of an external video the original
    /// link.
    func url(of media: MediaRows, _ arguments: MediaUrlArguments) async -> Leaves
    /// Announces files and gets addresses to upload them to. Anyone signed in, except guests. At most 100
    /// files a day.
    /// Its user errors: `BAD_FORMAT`, `TOO_SHORT`, `TOO_LONG`, `TOO_MANY`, `TOO_FEW`, `GUEST_READ_ONLY`.
    func mediaCreateUploads(of mutation: MutationRows, _ arguments: MutationMediaCreateUploadsArguments, selecting: Selection) async -> One<MediaCreateUploadsPayloadRows>
    /// Has an uploaded file checked, and waits up to 15 seconds for it. Its owner; may be repeated.
    /// Its user errors: `NOT_FOUND`, `MEDIA_NOT_READY`, `MEDIA_REJECTED`.
    func mediaFinishUpload(of mutation: MutationRows, _ arguments: MutationMediaFinishUploadArguments, selecting: Selection) async -> One<MediaFinishUploadPayloadRows>
}

/// What is answered for `Poll`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol PollResolvers: SubjectResolvers {
    /// One poll. Null if it is missing or not visible.
    func poll(of query: QueryRows, _ arguments: QueryPollArguments, selecting: Selection) async -> One<PollRows>
    /// Polls. Drafts are seen only by those who may manage them.
    func polls(of apartment: ApartmentRows, _ arguments: ApartmentPollsArguments, selecting: Selection) async -> One<PollConnectionRows>
    /// The complex that owns the object.
    func apartment(of poll: PollRows, selecting: Selection) async -> One<ApartmentRows>
    /// Who wrote it. Null if the account was deleted, or the text is anonymous to the viewer.
    func author(of poll: PollRows, selecting: Selection) async -> One<UserRows>
    /// Whether the viewer wrote it, anonymously or not.
    func viewerIsAuthor(of poll: PollRows) async -> Leaves
    /// Choices in ballot order.
    func choices(of poll: PollRows, selecting: Selection) async -> Many<PollChoiceRows>
    /// Who may vote.
    func electorate(of poll: PollRows, selecting: Selection) async -> One<PollElectorateRows>
    /// How many have voted so far.
    func turnout(of poll: PollRows, selecting: Selection) async -> One<PollTurnoutRows>
    /// Counted result. Null while it is hidden from the viewer. If the quorum was not met, nothing was
    /// counted, so that an extension is not swayed.
    func result(of poll: PollRows, selecting: Selection) async -> One<PollResultRows>
    /// The viewer's own participation. Null if the viewer is not eligible.
    func viewerBallot(of poll: PollRows, selecting: Selection) async -> One<ViewerBallotRows>
    /// Whether the viewer may vote now.
    func viewerCanVote(of poll: PollRows) async -> Leaves
    /// Why the viewer may not vote; null if `viewerCanVote`.
    func viewerCannotVoteReason(of poll: PollRows) async -> Leaves
    /// Recorded extensions of the voting period, oldest first.
    func extensions(of poll: PollRows, selecting: Selection) async -> Many<PollExtensionRows>
    /// Attached files in display order, at most 10.
    func media(of poll: PollRows, selecting: Selection) async -> Many<MediaRows>
    /// Whether the viewer may comment now: false if the thread is closed.
    func viewerCanComment(of poll: PollRows) async -> Leaves
    /// Creates a draft of a poll. Surveys and resolutions: office staff and the council; elections: the
    /// election commission. At most 60 an hour.
    /// Its user errors: `REQUIRED`, `TOO_FEW`, `TOO_MANY`, `TOO_LONG`, `OUT_OF_RANGE`, `INVALID`,
    /// `NOT_FOUND`, `IDEMPOTENCY_CONFLICT`.
    func pollCreate(of mutation: MutationRows, _ arguments: MutationPollCreateArguments, selecting: Selection) async -> One<PollCreatePayloadRows>
    /// Changes a poll that has not opened. Those who may create polls of its purpose. At most 300 an
    /// hour.
    /// Its user errors: `STATE_CONFLICT`, `STALE_REVISION`, `REQUIRED`, `TOO_FEW`, `TOO_MANY`,
    /// `TOO_LONG`, `OUT_OF_RANGE`, `INVALID`.
    func pollUpdate(of mutation: MutationRows, _ arguments: MutationPollUpdateArguments, selecting: Selection) async -> One<PollUpdatePayloadRows>
    /// Announces a draft: it opens by itself at `opensAt`. Those who may create polls of its purpose. A
    /// secret poll needs an electorate of 5 at least (`TOO_FEW`); a resolution or election 24 hours of
    /// notice (`OUT_OF_RANGE`). At most 60 an hour.
    /// Its user errors: `TOO_FEW`, `OUT_OF_RANGE`, `STATE_CONFLICT`, `STALE_REVISION`.
    func pollSchedule(of mutation: MutationRows, _ arguments: MutationPollScheduleArguments, selecting: Selection) async -> One<PollSchedulePayloadRows>
    /// Gives an open poll more time, or, within a day of its end, one that missed its quorum. Those who
    /// may create polls of its purpose. At most 60 an hour.
    /// Its user errors: `STATE_CONFLICT`, `STALE_REVISION`, `OUT_OF_RANGE`, `REQUIRED`, `TOO_LONG`.
    func pollExtend(of mutation: MutationRows, _ arguments: MutationPollExtendArguments, selecting: Selection) async -> One<PollExtendPayloadRows>
    /// Ends an open poll now and counts it; an election only when everybody has voted. A secret poll of
    /// more than 20,000 ballots is counted within a minute: until then it is `OPEN` with `closesAt` in
    /// the past. Those who may create polls of its purpose. At most 60 an hour.
    /// Its user errors: `STATE_CONFLICT`, `STALE_REVISION`, `REQUIRED`, `TOO_LONG`.
    func pollClose(of mutation: MutationRows, _ arguments: MutationPollCloseArguments, selecting: Selection) async -> One<PollClosePayloadRows>
    /// Cancels a poll that is not published; its ballots are destroyed uncounted. Those who may create
    /// polls of its purpose. At most 60 an hour.
    /// Its user errors: `REQUIRED`, `TOO_LONG`, `STATE_CONFLICT`.
    func pollCancel(of mutation: MutationRows, _ arguments: MutationPollCancelArguments, selecting: Selection) async -> One<PollCancelPayloadRows>
    /// Announces the result of a closed poll, and breaks a tie. Those who may create polls of its
    /// purpose. At most 60 an hour.
    /// Its user errors: `STATE_CONFLICT`, `REQUIRED`, `INVALID`, `TOO_LONG`.
    func pollPublishResult(of mutation: MutationRows, _ arguments: MutationPollPublishResultArguments, selecting: Selection) async -> One<PollPublishResultPayloadRows>
    /// Deletes a draft or a scheduled poll. Those who may create polls of its purpose. At most 60 an
    /// hour.
    /// Its user errors: `STATE_CONFLICT`.
    func pollDelete(of mutation: MutationRows, _ arguments: MutationPollDeleteArguments, selecting: Selection) async -> One<PollDeletePayloadRows>
    /// Casts the vote of the viewer's household, or of the viewer. Everyone on the frozen roll, suspended
    /// members too. A vote in a named survey may be changed while the poll is open; a secret vote is
    /// final. Votes in named polls: at most 60 an hour.
    /// Its user errors: `POLL_NOT_OPEN`, `NOT_ELIGIBLE_TO_VOTE`, `INVALID_CHOICES`, `ALREADY_VOTED`,
    /// `IDEMPOTENCY_CONFLICT`.
    func pollVote(of mutation: MutationRows, _ arguments: MutationPollVoteArguments, selecting: Selection) async -> One<PollVotePayloadRows>
    /// Turnout, running result where it is visible, and changes of state; at most one event a second per
    /// poll. Both arguments, or none, are `BAD_USER_INPUT`.
    func pollUpdatedEvents(_ arguments: SubscriptionPollUpdatedArguments) async throws(FieldError) -> EventStream<Request, PollEventRows>
}

/// What is answered for `PollChoice`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol PollChoiceResolvers: SubjectResolvers {
    /// Picture of the choice. Null without one.
    func media(of pollChoice: PollChoiceRows, selecting: Selection) async -> One<MediaRows>
}

/// What is answered for `PollElectorate`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol PollElectorateResolvers: SubjectResolvers {
    /// Empty list means the whole complex.
    func buildings(of pollElectorate: PollElectorateRows, selecting: Selection) async -> Many<BuildingRows>
}

/// What is answered for `PollVote`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol PollVoteResolvers: SubjectResolvers {
    /// Votes of a named poll, in the order in which they came. Null for secret polls, for everybody and
    /// for ever.
    func votes(of poll: PollRows, _ arguments: PollVotesArguments, selecting: Selection) async -> One<PollVoteConnectionRows>
    /// The poll.
    func poll(of pollVote: PollVoteRows, selecting: Selection) async -> One<PollRows>
    /// Household of the voter. Only the management office.
    func household(of pollVote: PollVoteRows, selecting: Selection) async -> One<HouseholdRows>
    /// What was chosen.
    func choices(of pollVote: PollVoteRows, selecting: Selection) async -> Many<PollChoiceRows>
}

/// What is answered for `VoterRollEntry`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol VoterRollEntryResolvers: SubjectResolvers {
    /// The voter roll: who has taken part, never what they chose. Only the election commission.
    func voterRoll(of poll: PollRows, _ arguments: PollVoterRollArguments, selecting: Selection) async -> One<VoterRollConnectionRows>
    /// The household, if the poll has one vote per household.
    func household(of voterRollEntry: VoterRollEntryRows, selecting: Selection) async -> One<HouseholdRows>
}

/// What is answered for `Complaint`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol ComplaintResolvers: SubjectResolvers {
    /// One complaint. Null if it is missing or not visible.
    func complaint(of query: QueryRows, _ arguments: QueryComplaintArguments, selecting: Selection) async -> One<ComplaintRows>
    /// Complaints that the viewer filed in one apartment, newest first.
    func complaints(of viewer: ViewerRows, _ arguments: ViewerComplaintsArguments, selecting: Selection) async -> One<ComplaintConnectionRows>
    /// Complaints. Residents get their own, their household's and public ones; staff get all.
    func complaints(of apartment: ApartmentRows, _ arguments: ApartmentComplaintsArguments, selecting: Selection) async -> One<ComplaintConnectionRows>
    /// The complex that owns the object.
    func apartment(of complaint: ComplaintRows, selecting: Selection) async -> One<ApartmentRows>
    /// Who filed it. Null for neighbours who read a public complaint, and if the account was deleted.
    func author(of complaint: ComplaintRows, selecting: Selection) async -> One<UserRows>
    /// Whether the viewer wrote it, anonymously or not.
    func viewerIsAuthor(of complaint: ComplaintRows) async -> Leaves
    /// Household the complaint is about or from. Author and staff only.
    func household(of complaint: ComplaintRows, selecting: Selection) async -> One<HouseholdRows>
    /// Attached files in display order, at most 10.
    func media(of complaint: ComplaintRows, selecting: Selection) async -> Many<MediaRows>
    /// Statuses the viewer may move to now.
    func viewerAllowedTransitions(of complaint: ComplaintRows) async -> Leaves
    /// Files a complaint. Verified members. At most 10 a day, and 2 a day with the same text; staff
    /// without a limit.
    /// Its user errors: `TOO_LONG`, `REQUIRED`, `INVALID`, `FORBIDDEN`, `TOO_MANY`, `NOT_FOUND`,
    /// `MEDIA_NOT_READY`, `IDEMPOTENCY_CONFLICT`.
    func complaintCreate(of mutation: MutationRows, _ arguments: MutationComplaintCreateArguments, selecting: Selection) async -> One<ComplaintCreatePayloadRows>
    /// Changes a complaint. Its author while it is `RECEIVED`, staff until it is final. At most 60 an
    /// hour.
    /// Its user errors: `STATE_CONFLICT`, `STALE_REVISION`, `FORBIDDEN`, `REQUIRED`, `TOO_LONG`,
    /// `TOO_MANY`, `INVALID`, `MEDIA_NOT_READY`.
    func complaintUpdate(of mutation: MutationRows, _ arguments: MutationComplaintUpdateArguments, selecting: Selection) async -> One<ComplaintUpdatePayloadRows>
    /// Moves a complaint to another status. Office staff; `WITHDRAWN`: its author. At most 300 an hour.
    /// Its user errors: `STATE_CONFLICT`, `STALE_REVISION`, `REQUIRED`, `TOO_LONG`, `INVALID`,
    /// `OUT_OF_RANGE`.
    func complaintTransition(of mutation: MutationRows, _ arguments: MutationComplaintTransitionArguments, selecting: Selection) async -> One<ComplaintTransitionPayloadRows>
    /// Changes of one complaint, or, for staff, of all complaints of an apartment. Both arguments, or
    /// none, are `BAD_USER_INPUT`.
    func complaintUpdatedEvents(_ arguments: SubscriptionComplaintUpdatedArguments) async throws(FieldError) -> EventStream<Request, ComplaintUpdateRows>
}

/// What is answered for `ComplaintEvent`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol ComplaintEventResolvers: SubjectResolvers {
    /// Full history, oldest first. Residents see public events only.
    func events(of complaint: ComplaintRows, _ arguments: ComplaintEventsArguments, selecting: Selection) async -> One<ComplaintEventConnectionRows>
}

/// What is answered for `ComplaintStatusChanged`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol ComplaintStatusChangedResolvers: SubjectResolvers {
    /// Who did it. Null for automatic steps, and for people whose name the viewer may not see.
    func actor(of complaintStatusChanged: ComplaintStatusChangedRows, selecting: Selection) async -> One<UserRows>
}

/// What is answered for `ComplaintEdited`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol ComplaintEditedResolvers: SubjectResolvers {
    /// Who did it. Null for automatic steps, and for people whose name the viewer may not see.
    func actor(of complaintEdited: ComplaintEditedRows, selecting: Selection) async -> One<UserRows>
}

/// What is answered for `ComplaintDeadlinePassed`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol ComplaintDeadlinePassedResolvers: SubjectResolvers {
    /// Who did it. Null for automatic steps, and for people whose name the viewer may not see.
    func actor(of complaintDeadlinePassed: ComplaintDeadlinePassedRows, selecting: Selection) async -> One<UserRows>
}

/// What is answered for `Notice`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol NoticeResolvers: SubjectResolvers {
    /// One notice. Null if it is missing or not visible.
    func notice(of query: QueryRows, _ arguments: QueryNoticeArguments, selecting: Selection) async -> One<NoticeRows>
    /// Published notices for the viewer's building: pinned and urgent ones first, then the newest. Their
    /// writers get all states.
    func notices(of apartment: ApartmentRows, _ arguments: ApartmentNoticesArguments, selecting: Selection) async -> One<NoticeConnectionRows>
    /// The complex that owns the object.
    func apartment(of notice: NoticeRows, selecting: Selection) async -> One<ApartmentRows>
    /// Who wrote it. Null if the account was deleted, or the text is anonymous to the viewer.
    func author(of notice: NoticeRows, selecting: Selection) async -> One<UserRows>
    /// Whether the viewer wrote it, anonymously or not.
    func viewerIsAuthor(of notice: NoticeRows) async -> Leaves
    /// Empty means the whole complex.
    func audience(of notice: NoticeRows, selecting: Selection) async -> Many<BuildingRows>
    /// Attached files in display order, at most 10.
    func media(of notice: NoticeRows, selecting: Selection) async -> Many<MediaRows>
    /// Whether the viewer may comment now: false if the thread is closed.
    func viewerCanComment(of notice: NoticeRows) async -> Leaves
    /// Writes a notice: a draft, a scheduled or a published one. Office staff; in category `ELECTION` the
    /// election commission too. At most 60 an hour.
    /// Its user errors: `OUT_OF_RANGE`, `REQUIRED`, `TOO_LONG`, `TOO_MANY`, `NOT_FOUND`,
    /// `MEDIA_NOT_READY`, `IDEMPOTENCY_CONFLICT`.
    func noticeCreate(of mutation: MutationRows, _ arguments: MutationNoticeCreateArguments, selecting: Selection) async -> One<NoticeCreatePayloadRows>
    /// Changes a notice that is not over. Those who may write it. At most 300 an hour.
    /// Its user errors: `STATE_CONFLICT`, `STALE_REVISION`, `OUT_OF_RANGE`, `REQUIRED`, `TOO_LONG`,
    /// `TOO_MANY`, `MEDIA_NOT_READY`.
    func noticeUpdate(of mutation: MutationRows, _ arguments: MutationNoticeUpdateArguments, selecting: Selection) async -> One<NoticeUpdatePayloadRows>
    /// Publishes a draft or a scheduled notice now. Those who may write it. At most 60 an hour.
    /// Its user errors: `STATE_CONFLICT`, `STALE_REVISION`, `OUT_OF_RANGE`.
    func noticePublish(of mutation: MutationRows, _ arguments: MutationNoticePublishArguments, selecting: Selection) async -> One<NoticePublishPayloadRows>
    /// Takes a published or expired notice down. Those who may write it. At most 300 an hour.
    /// Its user errors: `STATE_CONFLICT`.
    func noticeArchive(of mutation: MutationRows, _ arguments: MutationNoticeArchiveArguments, selecting: Selection) async -> One<NoticeArchivePayloadRows>
    /// Deletes a notice: a draft by those who may write it, any other by the office manager. At most 300
    /// an hour.
    /// Its user errors: `STATE_CONFLICT`.
    func noticeDelete(of mutation: MutationRows, _ arguments: MutationNoticeDeleteArguments, selecting: Selection) async -> One<NoticeDeletePayloadRows>
    /// Notices that became visible to the viewer.
    func noticePublishedEvents(_ arguments: SubscriptionNoticePublishedArguments) async throws(FieldError) -> EventStream<Request, NoticeEventRows>
}

/// What is answered for `Contact`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol ContactResolvers: SubjectResolvers {
    /// The office's phone book, by position. At most 200 contacts.
    func contacts(of apartment: ApartmentRows, _ arguments: ApartmentContactsArguments, selecting: Selection) async -> One<ContactConnectionRows>
    /// The complex that owns the object.
    func apartment(of contact: ContactRows, selecting: Selection) async -> One<ApartmentRows>
    /// Adds a contact to the phone book, which has at most 200 (`TOO_MANY`). Office staff. At most 300 an
    /// hour.
    /// Its user errors: `BAD_FORMAT`, `REQUIRED`, `TOO_LONG`, `TOO_MANY`, `OUT_OF_RANGE`.
    func contactCreate(of mutation: MutationRows, _ arguments: MutationContactCreateArguments, selecting: Selection) async -> One<ContactCreatePayloadRows>
    /// Changes a contact. Office staff. At most 300 an hour.
    /// Its user errors: `BAD_FORMAT`, `REQUIRED`, `TOO_LONG`, `OUT_OF_RANGE`, `STALE_REVISION`.
    func contactUpdate(of mutation: MutationRows, _ arguments: MutationContactUpdateArguments, selecting: Selection) async -> One<ContactUpdatePayloadRows>
    /// Deletes a contact. Office staff. At most 300 an hour.
    /// Its user errors: `NOT_FOUND`.
    func contactDelete(of mutation: MutationRows, _ arguments: MutationContactDeleteArguments, selecting: Selection) async -> One<ContactDeletePayloadRows>
}

/// What is answered for `Schedule`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol ScheduleResolvers: SubjectResolvers {
    /// Calendar events that overlap the window, by start. A window over 400 days, or one that ends before
    /// it starts, is `BAD_USER_INPUT`.
    func schedules(of apartment: ApartmentRows, _ arguments: ApartmentSchedulesArguments, selecting: Selection) async -> One<ScheduleConnectionRows>
    /// The complex that owns the object.
    func apartment(of schedule: ScheduleRows, selecting: Selection) async -> One<ApartmentRows>
    /// Buildings that it concerns; empty for the whole complex.
    func audience(of schedule: ScheduleRows, selecting: Selection) async -> Many<BuildingRows>
    /// Adds an event to the calendar. Office staff. At most 300 an hour.
    /// Its user errors: `OUT_OF_RANGE`, `REQUIRED`, `TOO_LONG`, `TOO_MANY`, `NOT_FOUND`,
    /// `IDEMPOTENCY_CONFLICT`.
    func scheduleCreate(of mutation: MutationRows, _ arguments: MutationScheduleCreateArguments, selecting: Selection) async -> One<ScheduleCreatePayloadRows>
    /// Changes a calendar event. Office staff. At most 300 an hour.
    /// Its user errors: `OUT_OF_RANGE`, `REQUIRED`, `TOO_LONG`, `TOO_MANY`, `STALE_REVISION`.
    func scheduleUpdate(of mutation: MutationRows, _ arguments: MutationScheduleUpdateArguments, selecting: Selection) async -> One<ScheduleUpdatePayloadRows>
    /// Deletes a calendar event. Office staff. At most 300 an hour.
    /// Its user errors: `NOT_FOUND`.
    func scheduleDelete(of mutation: MutationRows, _ arguments: MutationScheduleDeleteArguments, selecting: Selection) async -> One<ScheduleDeletePayloadRows>
}

/// What is answered for `Job`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol JobResolvers: SubjectResolvers {
    /// Rows that failed.
    func failures(of job: JobRows, selecting: Selection) async -> Many<JobFailureRows>
}

/// What is answered for `FeedEvent`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol FeedEventResolvers: SubjectResolvers {
    /// The post. Null if it is gone.
    func feed(of feedEvent: FeedEventRows, selecting: Selection) async -> One<FeedRows>
}

/// What is answered for `CommentEvent`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol CommentEventResolvers: SubjectResolvers {
    /// The comment. Null if it is gone.
    func comment(of commentEvent: CommentEventRows, selecting: Selection) async -> One<CommentRows>
}

/// What is answered for `ComplaintUpdate`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol ComplaintUpdateResolvers: SubjectResolvers {
    /// The complaint.
    func complaint(of complaintUpdate: ComplaintUpdateRows, selecting: Selection) async -> One<ComplaintRows>
}

/// What is answered for `PollEvent`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol PollEventResolvers: SubjectResolvers {
    /// The poll.
    func poll(of pollEvent: PollEventRows, selecting: Selection) async -> One<PollRows>
}

/// What is answered for `NoticeEvent`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol NoticeEventResolvers: SubjectResolvers {
    /// The notice.
    func notice(of noticeEvent: NoticeEventRows, selecting: Selection) async -> One<NoticeRows>
}

/// What is answered for `MembershipEvent`: its fields that are not columns, lists of it
/// on other objects, and the operations that begin with its name.
public protocol MembershipEventResolvers: SubjectResolvers {
    /// The membership.
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
