// Generated from schema.graphql by scripts/generate-schema. Do not edit.
// Enums of the schema; a column holds their ordinals.
// swift-format-ignore-file

/// Levels of access that `@access` requires. A level is judged inside the apartment that owns the
/// object.
public enum AccessLevel: UInt16, SchemaEnum {
    /// Anyone, signed in or not.
    case `public`
    /// Any signed-in account, guests included.
    case signedIn
    /// Verified member of the apartment, or anyone signed in where the apartment is a demo.
    case reader
    /// Verified member of the apartment.
    case verifiedMember
    /// The person the data is about.
    case `self`
    /// Staff of the apartment's management office (관리사무소).
    case officeStaff
    /// Member of the apartment's election commission (선거관리위원회).
    case electionCommission
    /// Platform operator.
    case platformAdmin
    public static let names = [
        "PUBLIC", "SIGNED_IN", "READER", "VERIFIED_MEMBER", "SELF", "OFFICE_STAFF",
        "ELECTION_COMMISSION", "PLATFORM_ADMIN"]
}

/// All codes of user errors. New codes may be added: treat an unknown code as `INVALID`.
public enum UserErrorCode: UInt16, SchemaEnum {
    /// Breaks a rule that the message states.
    case invalid
    /// Missing, null or empty although a value is needed. Text in which nothing can be seen is empty.
    case required
    /// Fewer characters than `minimum`.
    case tooShort
    /// More characters than `maximum`, counted as people see them.
    case tooLong
    /// More items than `maximum`.
    case tooMany
    /// Fewer items than `minimum`; for a secret poll, fewer voters.
    case tooFew
    /// A number, time or duration outside its bounds.
    case outOfRange
    /// Not in the field's format, or a name with invisible characters.
    case badFormat
    /// Already taken, or already in the list.
    case notUnique
    /// Does not exist, or the viewer may not see it: the two are not distinguished.
    case notFound
    /// Not signed in, or the token expired.
    case unauthenticated
    /// Signed in but not allowed.
    case forbidden
    /// The viewer's membership of the apartment is not verified yet.
    case membershipNotVerified
    /// Guests may only read.
    case guestReadOnly
    /// The account is suspended in this apartment.
    case suspended
    /// Username, password or token is wrong. Which one is not disclosed.
    case badCredentials
    /// The password is too short, too common, or like the username.
    case weakPassword
    /// The verification code is wrong, used or expired.
    case badVerificationCode
    /// Identity check (본인확인) is needed and missing or too old.
    case identityCheckRequired
    /// The object's state does not allow the action.
    case stateConflict
    /// expectedRevision is older than the stored revision.
    case staleRevision
    /// The same clientMutationId was used with different input.
    case idempotencyConflict
    /// Voting has not started, or has ended.
    case pollNotOpen
    /// The viewer is not on the frozen voter roll.
    case notEligibleToVote
    /// The household (or resident) has already voted.
    case alreadyVoted
    /// Not choices of this poll, too few, too many, or one twice.
    case invalidChoices
    /// Comments are closed on this object.
    case threadLocked
    /// The complex does not allow a word of the text.
    case prohibitedContent
    /// The file is not uploaded and checked yet, or is attached to something else.
    case mediaNotReady
    /// The uploaded file is damaged, not what was announced, or of a type that is not accepted.
    case mediaRejected
    /// Too often: see `RateLimitedError.retryAfterSeconds`.
    case rateLimited
    public static let names = [
        "INVALID", "REQUIRED", "TOO_SHORT", "TOO_LONG", "TOO_MANY", "TOO_FEW", "OUT_OF_RANGE",
        "BAD_FORMAT", "NOT_UNIQUE", "NOT_FOUND", "UNAUTHENTICATED", "FORBIDDEN",
        "MEMBERSHIP_NOT_VERIFIED", "GUEST_READ_ONLY", "SUSPENDED", "BAD_CREDENTIALS",
        "WEAK_PASSWORD", "BAD_VERIFICATION_CODE", "IDENTITY_CHECK_REQUIRED", "STATE_CONFLICT",
        "STALE_REVISION", "IDEMPOTENCY_CONFLICT", "POLL_NOT_OPEN", "NOT_ELIGIBLE_TO_VOTE",
        "ALREADY_VOTED", "INVALID_CHOICES", "THREAD_LOCKED", "PROHIBITED_CONTENT",
        "MEDIA_NOT_READY", "MEDIA_REJECTED", "RATE_LIMITED"]
}

/// How the vote came in.
public enum VoteChannel: UInt16, SchemaEnum {
    /// Cast with `pollVote`.
    case online
    /// Cast on paper and entered by the election commission.
    case paper
    public static let names = ["ONLINE", "PAPER"]
}

/// Direction of an order.
public enum OrderDirection: UInt16, SchemaEnum {
    /// From the smallest, or the oldest.
    case asc
    /// From the largest, or the newest.
    case desc
    public static let names = ["ASC", "DESC"]
}

/// When posts become visible.
public enum FeedModerationMode: UInt16, SchemaEnum {
    /// Posts show at once; moderation after the fact.
    case post
    /// Posts wait for approval.
    case pre
    public static let names = ["POST", "PRE"]
}

/// Board of a post.
public enum FeedCategory: UInt16, SchemaEnum {
    /// Everything else.
    case general
    /// A question to the neighbours.
    case question
    /// Something worth knowing.
    case information
    /// Things to give away, to sell or wanted.
    case market
    /// Something lost or found.
    case lostAndFound
    /// Clubs and meetings.
    case club
    /// Children and school.
    case parenting
    /// Pets.
    case pet
    /// Thanks and praise.
    case praise
    public static let names = [
        "GENERAL", "QUESTION", "INFORMATION", "MARKET", "LOST_AND_FOUND", "CLUB", "PARENTING",
        "PET", "PRAISE"]
}

/// Whether people live in the unit.
public enum OccupancyStatus: UInt16, SchemaEnum {
    /// People live in the unit.
    case occupied
    /// Nobody lives in the unit. It never counts towards a quorum.
    case vacant
    /// The office has not said. It counts towards a quorum once a member is verified.
    case unknown
    public static let names = ["OCCUPIED", "VACANT", "UNKNOWN"]
}

/// Role of a member inside one apartment.
public enum MembershipRole: UInt16, SchemaEnum {
    /// Resident of a household.
    case resident
    /// Member of the residents' council (동별 대표자, 입주자대표회의): manages surveys and resolutions.
    case councilMember
    /// 선거관리위원회 member: runs elections, keeps the voter roll.
    case electionCommissioner
    /// Community moderator chosen by the office.
    case moderator
    /// 관리사무소 staff.
    case officeStaff
    /// 관리사무소장: all office rights plus roles and settings.
    case officeManager
    public static let names = [
        "RESIDENT", "COUNCIL_MEMBER", "ELECTION_COMMISSIONER", "MODERATOR", "OFFICE_STAFF",
        "OFFICE_MANAGER"]
}

/// State of a membership.
public enum MembershipStatus: UInt16, SchemaEnum {
    /// Waiting for the office.
    case pending
    /// Verified: the person may use the apartment.
    case verified
    /// The office rejected the request; the reason is in `decisionReason`.
    case rejected
    /// Moved out, or removed by the office.
    case revoked
    /// Left, or the request was cancelled by the person.
    case left
    /// May read and vote, but not write.
    case suspended
    public static let names = ["PENDING", "VERIFIED", "REJECTED", "REVOKED", "LEFT", "SUSPENDED"]
}

/// How the person relates to the dwelling.
public enum ResidentRelation: UInt16, SchemaEnum {
    /// Owner of the dwelling (입주자).
    case owner
    /// Family of the owner.
    case ownerFamily
    /// Tenant of the dwelling (사용자).
    case tenant
    /// Family of the tenant.
    case tenantFamily
    public static let names = ["OWNER", "OWNER_FAMILY", "TENANT", "TENANT_FAMILY"]
}

/// How residence was proven.
public enum VerificationMethod: UInt16, SchemaEnum {
    /// The verified phone number is on the household's entry in the office roster (입주자명부); approved at
    /// once.
    case rosterMatch
    /// Office compares the claim with its resident register (입주자명부).
    case officeApproval
    /// One-time code the office hands to the household.
    case householdCode
    /// Document photo checked by the office.
    case document
    /// Added by an already verified household representative; office is notified.
    case householdInvite
    public static let names = [
        "ROSTER_MATCH", "OFFICE_APPROVAL", "HOUSEHOLD_CODE", "DOCUMENT", "HOUSEHOLD_INVITE"]
}

/// Rights of a person in one apartment, derived from role and status.
public enum Permission: UInt16, SchemaEnum {
    /// Read posts, polls, notices, contacts and the calendar.
    case readContent
    /// Write posts.
    case createFeed
    /// Comment on posts, notices and polls.
    case comment
    /// Vote in polls whose roll has the viewer. Suspended members keep it.
    case vote
    /// File complaints.
    case fileComplaint
    /// See and handle all complaints.
    case manageComplaints
    /// Write and publish notices.
    case manageNotices
    /// Edit the phone book.
    case manageContacts
    /// Edit the calendar.
    case manageSchedules
    /// Create and run surveys and resolutions.
    case manageSurveys
    /// Create and run elections, and read voter rolls.
    case manageElections
    /// Decide on requests for membership.
    case verifyMembers
    /// Edit the roster of households.
    case manageHouseholds
    /// Delete posts and comments of others.
    case moderate
    /// Give members their roles.
    case manageRoles
    /// Change the settings of the apartment.
    case manageSettings
    /// Read what staff did.
    case readAuditLog
    public static let names = [
        "READ_CONTENT", "CREATE_FEED", "COMMENT", "VOTE", "FILE_COMPLAINT", "MANAGE_COMPLAINTS",
        "MANAGE_NOTICES", "MANAGE_CONTACTS", "MANAGE_SCHEDULES", "MANAGE_SURVEYS",
        "MANAGE_ELECTIONS", "VERIFY_MEMBERS", "MANAGE_HOUSEHOLDS", "MODERATE", "MANAGE_ROLES",
        "MANAGE_SETTINGS", "READ_AUDIT_LOG"]
}

/// Kind of media.
public enum MediaKind: UInt16, SchemaEnum {
    /// JPEG, PNG, WebP, GIF or HEIC.
    case image
    /// MP4.
    case video
    /// PDF.
    case document
    /// A link to a video elsewhere.
    case externalVideo
    public static let names = ["IMAGE", "VIDEO", "DOCUMENT", "EXTERNAL_VIDEO"]
}

/// Rendition of a picture.
public enum MediaVariant: UInt16, SchemaEnum {
    /// Longest side at most 256 pixels.
    case thumbnail
    /// Longest side at most 640 pixels.
    case small
    /// Longest side at most 1,600 pixels.
    case large
    /// The file itself, without personal metadata.
    case original
    public static let names = ["THUMBNAIL", "SMALL", "LARGE", "ORIGINAL"]
}

/// Upload and processing state.
public enum MediaStatus: UInt16, SchemaEnum {
    /// Ticket issued, bytes not seen yet.
    case awaitingUpload
    /// Bytes received; being checked, stripped of EXIF and resized.
    case processing
    /// Checked; can be attached and shown.
    case ready
    /// Refused: damaged, of another type than announced, or too large.
    case rejected
    public static let names = ["AWAITING_UPLOAD", "PROCESSING", "READY", "REJECTED"]
}

/// What the poll is for; fixes which rules apply.
public enum PollPurpose: UInt16, SchemaEnum {
    /// Opinion survey (설문). Not binding.
    case survey
    /// Resolution of residents (안건 의결): quorum and pass rule apply.
    case resolution
    /// Election (동별 대표자, 임원). Secret ballot, one choice, one vote per household; run by the election
    /// commission.
    case election
    public static let names = ["SURVEY", "RESOLUTION", "ELECTION"]
}

/// How a ballot is filled in.
public enum PollMethod: UInt16, SchemaEnum {
    /// For, against or abstain (찬반). The server makes the three choices.
    case yesNo
    /// Exactly one choice.
    case singleChoice
    /// From `minSelections` to `maxSelections` choices.
    case multipleChoice
    public static let names = ["YES_NO", "SINGLE_CHOICE", "MULTIPLE_CHOICE"]
}

/// What gets one vote.
public enum VotingUnit: UInt16, SchemaEnum {
    /// One vote per household (1세대 1표).
    case household
    /// One vote per verified resident.
    case resident
    public static let names = ["HOUSEHOLD", "RESIDENT"]
}

/// Secret or named.
public enum BallotMode: UInt16, SchemaEnum {
    /// Choice is stored apart from identity and can never be joined back.
    case secret
    /// Choice is visible with the voter (기명).
    case named
    public static let names = ["SECRET", "NAMED"]
}

/// When voters see the result. Managers follow the same rule for secret ballots.
public enum ResultsVisibility: UInt16, SchemaEnum {
    /// From the first vote on; named polls only.
    case always
    /// As soon as the viewer has voted; named polls only.
    case afterVote
    /// When voting has ended.
    case afterClose
    /// When the result is published.
    case afterPublish
    public static let names = ["ALWAYS", "AFTER_VOTE", "AFTER_CLOSE", "AFTER_PUBLISH"]
}

/// Life cycle of a poll.
public enum PollState: UInt16, SchemaEnum {
    /// Being written. Seen by managers only.
    case draft
    /// Published, opensAt in the future. Still editable.
    case scheduled
    /// Accepting votes. Question, choices and electorate are frozen.
    case open
    /// Voting ended; result counted.
    case closed
    /// Result announced (개표 공고).
    case published
    /// Cancelled with a reason; its ballots are never counted.
    case cancelled
    public static let names = ["DRAFT", "SCHEDULED", "OPEN", "CLOSED", "PUBLISHED", "CANCELLED"]
}

/// What the fraction is taken of.
public enum ThresholdBasis: UInt16, SchemaEnum {
    /// All eligible units (전체 입주자등).
    case eligible
    /// Units that voted (투표자).
    case voted
    public static let names = ["ELIGIBLE", "VOTED"]
}

/// What follows from the count.
public enum PollOutcome: UInt16, SchemaEnum {
    /// Not decided yet: a running count.
    case undecided
    /// The pass rule is met.
    case passed
    /// The pass rule is not met.
    case rejected
    /// Too few voted: nothing was counted, and no tally is ever shown.
    case quorumNotMet
    /// A secret poll with so few ballots that it could be guessed whose is which: nothing was counted,
    /// and no tally is ever shown.
    case notEnoughBallots
    /// A candidate is elected.
    case elected
    /// More than one choice has the most votes: `pollPublishResult` names the winner.
    case tied
    /// A survey without a pass rule: nothing is decided.
    case informational
    public static let names = [
        "UNDECIDED", "PASSED", "REJECTED", "QUORUM_NOT_MET", "NOT_ENOUGH_BALLOTS", "ELECTED",
        "TIED", "INFORMATIONAL"]
}

/// Subject area of a complaint.
public enum ComplaintCategory: UInt16, SchemaEnum {
    /// Broken or missing facilities.
    case facility
    /// Lifts.
    case elevator
    /// Parking and vehicles.
    case parking
    /// Noise between neighbours; never `PUBLIC`.
    case noise
    /// Smoke; never `PUBLIC`.
    case smoking
    /// Cleaning and waste.
    case cleaning
    /// Guards, gates and cameras.
    case security
    /// Trees and gardens.
    case landscape
    /// Construction defects (하자).
    case defect
    /// Maintenance fees (관리비).
    case fee
    /// Pets.
    case pet
    /// Everything else.
    case other
    public static let names = [
        "FACILITY", "ELEVATOR", "PARKING", "NOISE", "SMOKING", "CLEANING", "SECURITY", "LANDSCAPE",
        "DEFECT", "FEE", "PET", "OTHER"]
}

/// State of a complaint.
public enum ComplaintStatus: UInt16, SchemaEnum {
    /// Received (접수); its author may still edit it.
    case received
    /// The office works on it (처리 중).
    case inProgress
    /// Waits for a part, a contractor or a date (보류); continues by itself at `deferredUntil`.
    case onHold
    /// Done (처리 완료); closes by itself after `complaintAutoCloseAfter`.
    case resolved
    /// Closed (종결). Final.
    case closed
    /// Rejected by the office with a reason (반려). Final.
    case rejected
    /// Withdrawn by its author (취하). Final.
    case withdrawn
    public static let names = [
        "RECEIVED", "IN_PROGRESS", "ON_HOLD", "RESOLVED", "CLOSED", "REJECTED", "WITHDRAWN"]
}

/// Urgency; sets the deadlines.
public enum ComplaintPriority: UInt16, SchemaEnum {
    /// First response in 3 days, resolution in 15 by default.
    case low
    /// First response in 1 day, resolution in 8 by default.
    case normal
    /// First response in 4 hours, resolution in 3 days by default.
    case high
    /// First response in 1 hour, resolution in 1 day by default.
    case emergency
    public static let names = ["LOW", "NORMAL", "HIGH", "EMERGENCY"]
}

/// How the complaint came in.
public enum ComplaintSource: UInt16, SchemaEnum {
    /// Filed by the resident in an app.
    case residentApp
    /// Found by the office itself.
    case officeDesk
    /// Phoned in; entered by staff.
    case phone
    /// Reported at the office; entered by staff.
    case visit
    public static let names = ["RESIDENT_APP", "OFFICE_DESK", "PHONE", "VISIT"]
}

/// Who may read the complaint.
public enum ComplaintVisibility: UInt16, SchemaEnum {
    /// Author, their household and staff.
    case `private`
    /// All verified members; the author's name is not shown.
    case `public`
    public static let names = ["PRIVATE", "PUBLIC"]
}

/// Which deadline.
public enum ComplaintDeadlineKind: UInt16, SchemaEnum {
    /// The deadline of the first response.
    case firstResponse
    /// The deadline of the resolution.
    case resolution
    public static let names = ["FIRST_RESPONSE", "RESOLUTION"]
}

/// Life cycle of a notice.
public enum NoticeState: UInt16, SchemaEnum {
    /// Being written. Seen by its writers only.
    case draft
    /// Is published by itself at `publishAt`. Seen by its writers only.
    case scheduled
    /// Readable by its audience.
    case published
    /// `expiresAt` has passed: no longer in the residents' list.
    case expired
    /// Taken down by the office. Final.
    case archived
    public static let names = ["DRAFT", "SCHEDULED", "PUBLISHED", "EXPIRED", "ARCHIVED"]
}

/// How prominently a notice is shown.
public enum NoticeImportance: UInt16, SchemaEnum {
    /// Listed by date.
    case normal
    /// Shown on top until `expiresAt`, which it must have.
    case urgent
    public static let names = ["NORMAL", "URGENT"]
}

/// Subject of a notice.
public enum NoticeCategory: UInt16, SchemaEnum {
    /// Everything else.
    case general
    /// Works and repairs.
    case maintenance
    /// Water, power or heating is cut off.
    case outage
    /// Maintenance fees (관리비).
    case fee
    /// The residents' council (입주자대표회의).
    case council
    /// Elections; the election commission may write these.
    case election
    /// Events.
    case event
    /// Safety and fire protection.
    case safety
    public static let names = [
        "GENERAL", "MAINTENANCE", "OUTAGE", "FEE", "COUNCIL", "ELECTION", "EVENT", "SAFETY"]
}

/// Group of a contact.
public enum ContactCategory: UInt16, SchemaEnum {
    /// The management office (관리사무소).
    case office
    /// Guards (경비실).
    case security
    /// Technicians and contractors.
    case facility
    /// Emergencies.
    case emergency
    /// The residents' council.
    case council
    /// Public offices and utilities.
    case publicService
    /// Everything else.
    case other
    public static let names = [
        "OFFICE", "SECURITY", "FACILITY", "EMERGENCY", "COUNCIL", "PUBLIC_SERVICE", "OTHER"]
}

/// Kind of event.
public enum ScheduleCategory: UInt16, SchemaEnum {
    /// Works and repairs.
    case maintenance
    /// Inspections, such as of fire protection.
    case inspection
    /// Meetings of the residents' council.
    case council
    /// Elections.
    case election
    /// Events.
    case event
    /// Recycling days.
    case recycling
    /// Everything else.
    case other
    public static let names = [
        "MAINTENANCE", "INSPECTION", "COUNCIL", "ELECTION", "EVENT", "RECYCLING", "OTHER"]
}

/// State of a job.
public enum JobState: UInt16, SchemaEnum {
    /// Waits for its turn.
    case queued
    /// At work.
    case running
    /// Done; some rows may have failed, see `failures`.
    case succeeded
    /// Ended early.
    case failed
    public static let names = ["QUEUED", "RUNNING", "SUCCEEDED", "FAILED"]
}

/// What complexes are ordered by.
public enum ApartmentOrderField: UInt16, SchemaEnum {
    /// The name of the complex.
    case name
    /// The number of verified members.
    case memberCount
    /// When the complex was imported.
    case createdAt
    public static let names = ["NAME", "MEMBER_COUNT", "CREATED_AT"]
}

/// What posts are ordered by.
public enum FeedOrderField: UInt16, SchemaEnum {
    /// When the post was written.
    case createdAt
    /// The latest comment, or the post itself.
    case lastActivityAt
    /// The number of visible comments.
    case commentCount
    public static let names = ["CREATED_AT", "LAST_ACTIVITY_AT", "COMMENT_COUNT"]
}

/// What comments are ordered by.
public enum CommentOrderField: UInt16, SchemaEnum {
    /// When the comment was written.
    case createdAt
    public static let names = ["CREATED_AT"]
}

/// What memberships are ordered by.
public enum MembershipOrderField: UInt16, SchemaEnum {
    /// When membership was requested.
    case requestedAt
    /// When the office decided.
    case decidedAt
    public static let names = ["REQUESTED_AT", "DECIDED_AT"]
}

/// What polls are ordered by.
public enum PollOrderField: UInt16, SchemaEnum {
    /// When the poll was created.
    case createdAt
    /// When voting starts.
    case opensAt
    /// When voting ends.
    case closesAt
    public static let names = ["CREATED_AT", "OPENS_AT", "CLOSES_AT"]
}

/// What complaints are ordered by.
public enum ComplaintOrderField: UInt16, SchemaEnum {
    /// When the complaint was filed.
    case createdAt
    /// When the complaint changed last.
    case updatedAt
    /// The urgency.
    case priority
    /// The deadline of the resolution.
    case resolveDueAt
    public static let names = ["CREATED_AT", "UPDATED_AT", "PRIORITY", "RESOLVE_DUE_AT"]
}

/// What happened.
public enum ChangeKind: UInt16, SchemaEnum {
    /// The object is new, or became visible.
    case created
    /// Its content changed.
    case updated
    /// It was deleted.
    case deleted
    /// Its state changed, such as a poll that opened.
    case stateChanged
    public static let names = ["CREATED", "UPDATED", "DELETED", "STATE_CHANGED"]
}
