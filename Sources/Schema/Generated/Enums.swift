// Generated from schema.graphql by scripts/generate-schema. Do not edit.
// Enums of the schema; a column holds their ordinals.
// swift-format-ignore-file

/// Ladder of access levels used by @access. Every level is evaluated inside the apartment that owns the object.
public enum AccessLevel: UInt16, SchemaEnum {
    /// Anyone, signed in or not.
    case `public`
    /// Any signed-in account, guests included.
    case signedIn
    /// Guest (demo apartments only) or verified member.
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

/// All user-error codes. New codes may be added; treat unknown codes as INVALID.
public enum UserErrorCode: UInt16, SchemaEnum {
    case
        invalid, required, tooShort, tooLong, tooMany, tooFew, outOfRange, badFormat, notUnique,
        notFound
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
    case badCredentials, weakPassword, badVerificationCode
    /// Identity check (본인확인) is needed and missing or too old.
    case identityCheckRequired
    /// The object's state does not allow the action.
    case stateConflict
    /// expectedRevision is older than the stored revision.
    case staleRevision
    /// The same clientMutationId was used with different input.
    case idempotencyConflict
    case pollNotOpen, notEligibleToVote
    /// The household (or resident) has already voted.
    case alreadyVoted
    case invalidChoices, threadLocked, prohibitedContent, mediaNotReady, mediaRejected, rateLimited
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
    case online, paper
    public static let names = ["ONLINE", "PAPER"]
}

/// Sort direction.
public enum OrderDirection: UInt16, SchemaEnum {
    case asc, desc
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
    case general, question, information, market, lostAndFound, club, parenting, pet, praise
    public static let names = [
        "GENERAL", "QUESTION", "INFORMATION", "MARKET", "LOST_AND_FOUND", "CLUB", "PARENTING",
        "PET", "PRAISE"]
}

/// Whether people live in the unit.
public enum OccupancyStatus: UInt16, SchemaEnum {
    case occupied, vacant, unknown
    public static let names = ["OCCUPIED", "VACANT", "UNKNOWN"]
}

/// Role of a member inside one apartment.
public enum MembershipRole: UInt16, SchemaEnum {
    case resident
    /// 동별 대표자 / 입주자대표회의 member.
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
    case verified, rejected
    /// Moved out or removed by the office.
    case revoked
    /// Left by the person.
    case left
    case suspended
    public static let names = ["PENDING", "VERIFIED", "REJECTED", "REVOKED", "LEFT", "SUSPENDED"]
}

/// How the person relates to the dwelling.
public enum ResidentRelation: UInt16, SchemaEnum {
    case owner, ownerFamily, tenant, tenantFamily
    public static let names = ["OWNER", "OWNER_FAMILY", "TENANT", "TENANT_FAMILY"]
}

/// How residence was proven.
public enum VerificationMethod: UInt16, SchemaEnum {
    /// The verified phone number is on the household's entry in the office roster (입주자명부); approved at once.
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

/// Fine-grained rights, derived from role and status.
public enum Permission: UInt16, SchemaEnum {
    case
        readContent, createFeed, comment, vote, fileComplaint, manageComplaints, manageNotices,
        manageContacts, manageSchedules, manageSurveys, manageElections, verifyMembers,
        manageHouseholds, moderate, manageRoles, manageSettings, readAuditLog
    public static let names = [
        "READ_CONTENT", "CREATE_FEED", "COMMENT", "VOTE", "FILE_COMPLAINT", "MANAGE_COMPLAINTS",
        "MANAGE_NOTICES", "MANAGE_CONTACTS", "MANAGE_SCHEDULES", "MANAGE_SURVEYS",
        "MANAGE_ELECTIONS", "VERIFY_MEMBERS", "MANAGE_HOUSEHOLDS", "MODERATE", "MANAGE_ROLES",
        "MANAGE_SETTINGS", "READ_AUDIT_LOG"]
}

/// Kind of media.
public enum MediaKind: UInt16, SchemaEnum {
    case image, video, document, externalVideo
    public static let names = ["IMAGE", "VIDEO", "DOCUMENT", "EXTERNAL_VIDEO"]
}

/// Rendition of an image.
public enum MediaVariant: UInt16, SchemaEnum {
    case thumbnail, small, large, original
    public static let names = ["THUMBNAIL", "SMALL", "LARGE", "ORIGINAL"]
}

/// Upload and processing state.
public enum MediaStatus: UInt16, SchemaEnum {
    /// Ticket issued, bytes not seen yet.
    case awaitingUpload
    /// Bytes received; being checked, stripped of EXIF and resized.
    case processing
    case ready
    /// Wrong type, too large, or failed the scan.
    case rejected
    public static let names = ["AWAITING_UPLOAD", "PROCESSING", "READY", "REJECTED"]
}

/// What the poll is for; fixes which rules apply.
public enum PollPurpose: UInt16, SchemaEnum {
    /// Opinion survey (설문). Not binding.
    case survey
    /// Resolution of residents (안건 의결): quorum and pass rule apply.
    case resolution
    /// Election (동별 대표자, 임원). Secret ballot, one choice, one vote per household; run by the election commission.
    case election
    public static let names = ["SURVEY", "RESOLUTION", "ELECTION"]
}

/// How a ballot is filled in.
public enum PollMethod: UInt16, SchemaEnum {
    /// For / against / abstain (찬반).
    case yesNo
    case singleChoice, multipleChoice
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

/// When eligible voters see counts. Managers follow the same rule for secret ballots.
public enum ResultsVisibility: UInt16, SchemaEnum {
    case always, afterVote, afterClose, afterPublish
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

/// Decision that follows from the count.
public enum PollOutcome: UInt16, SchemaEnum {
    case undecided, passed, rejected
    /// Too few voted: nothing was counted, and no tally is ever shown.
    case quorumNotMet
    /// A secret poll with so few ballots that it could be guessed whose is which: nothing was counted, and no tally is ever shown.
    case notEnoughBallots
    case elected, tied, informational
    public static let names = [
        "UNDECIDED", "PASSED", "REJECTED", "QUORUM_NOT_MET", "NOT_ENOUGH_BALLOTS", "ELECTED",
        "TIED", "INFORMATIONAL"]
}

/// Subject area of a complaint.
public enum ComplaintCategory: UInt16, SchemaEnum {
    case
        facility, elevator, parking, noise, smoking, cleaning, security, landscape, defect, fee,
        pet, other
    public static let names = [
        "FACILITY", "ELEVATOR", "PARKING", "NOISE", "SMOKING", "CLEANING", "SECURITY", "LANDSCAPE",
        "DEFECT", "FEE", "PET", "OTHER"]
}

/// State of a complaint.
public enum ComplaintStatus: UInt16, SchemaEnum {
    /// 접수
    case received
    /// 처리 중
    case inProgress
    /// 보류: waits for a part, a contractor or a date.
    case onHold
    /// 처리 완료: waits for the resident's feedback.
    case resolved
    /// 종결 (final).
    case closed
    /// 반려 (final).
    case rejected
    /// 취하 by the author (final).
    case withdrawn
    public static let names = [
        "RECEIVED", "IN_PROGRESS", "ON_HOLD", "RESOLVED", "CLOSED", "REJECTED", "WITHDRAWN"]
}

/// Urgency; sets the deadlines.
public enum ComplaintPriority: UInt16, SchemaEnum {
    case low, normal, high, emergency
    public static let names = ["LOW", "NORMAL", "HIGH", "EMERGENCY"]
}

/// How the complaint came in.
public enum ComplaintSource: UInt16, SchemaEnum {
    case residentApp, officeDesk, phone, visit
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
    case firstResponse, resolution
    public static let names = ["FIRST_RESPONSE", "RESOLUTION"]
}

/// Life cycle of a notice.
public enum NoticeState: UInt16, SchemaEnum {
    case draft, scheduled, published, expired, archived
    public static let names = ["DRAFT", "SCHEDULED", "PUBLISHED", "EXPIRED", "ARCHIVED"]
}

/// How loudly a notice is announced.
public enum NoticeImportance: UInt16, SchemaEnum {
    case normal
    /// Always pushed; shown on top until it expires.
    case urgent
    public static let names = ["NORMAL", "URGENT"]
}

/// Subject of a notice.
public enum NoticeCategory: UInt16, SchemaEnum {
    case general, maintenance, outage, fee, council, election, event, safety
    public static let names = [
        "GENERAL", "MAINTENANCE", "OUTAGE", "FEE", "COUNCIL", "ELECTION", "EVENT", "SAFETY"]
}

/// Group of a contact.
public enum ContactCategory: UInt16, SchemaEnum {
    case office, security, facility, emergency, council, publicService, other
    public static let names = [
        "OFFICE", "SECURITY", "FACILITY", "EMERGENCY", "COUNCIL", "PUBLIC_SERVICE", "OTHER"]
}

/// Kind of event.
public enum ScheduleCategory: UInt16, SchemaEnum {
    case maintenance, inspection, council, election, event, recycling, other
    public static let names = [
        "MAINTENANCE", "INSPECTION", "COUNCIL", "ELECTION", "EVENT", "RECYCLING", "OTHER"]
}

/// State of a job.
public enum JobState: UInt16, SchemaEnum {
    case queued, running, succeeded, failed
    public static let names = ["QUEUED", "RUNNING", "SUCCEEDED", "FAILED"]
}

public enum ApartmentOrderField: UInt16, SchemaEnum {
    case name, memberCount, createdAt
    public static let names = ["NAME", "MEMBER_COUNT", "CREATED_AT"]
}

public enum FeedOrderField: UInt16, SchemaEnum {
    case createdAt, lastActivityAt, commentCount
    public static let names = ["CREATED_AT", "LAST_ACTIVITY_AT", "COMMENT_COUNT"]
}

public enum CommentOrderField: UInt16, SchemaEnum {
    case createdAt
    public static let names = ["CREATED_AT"]
}

public enum MembershipOrderField: UInt16, SchemaEnum {
    case requestedAt, decidedAt
    public static let names = ["REQUESTED_AT", "DECIDED_AT"]
}

public enum PollOrderField: UInt16, SchemaEnum {
    case createdAt, opensAt, closesAt
    public static let names = ["CREATED_AT", "OPENS_AT", "CLOSES_AT"]
}

public enum ComplaintOrderField: UInt16, SchemaEnum {
    case createdAt, updatedAt, priority, resolveDueAt
    public static let names = ["CREATED_AT", "UPDATED_AT", "PRIORITY", "RESOLVE_DUE_AT"]
}

/// What happened.
public enum ChangeKind: UInt16, SchemaEnum {
    case created, updated, deleted, stateChanged
    public static let names = ["CREATED", "UPDATED", "DELETED", "STATE_CHANGED"]
}
