// Generated from schema.graphql by scripts/generate-schema. Do not edit.
// Enums of the schema; a column holds their ordinals.
// swift-format-ignore-file
public import GraphQLCore

/// Ladder of access levels used by @access. Every level is evaluated inside the apartment that owns the object.
public enum AccessLevel: UInt16, CaseIterable, InputDecodable {
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

    /// The name in GraphQL, in the order of the cases.
    public static let names: [String] = [
        "PUBLIC",
        "SIGNED_IN",
        "READER",
        "VERIFIED_MEMBER",
        "SELF",
        "OFFICE_STAFF",
        "ELECTION_COMMISSION",
        "PLATFORM_ADMIN",
    ]

    public var name: String {
        Self.names[Int(rawValue)]
    }

    public init?(name: some StringProtocol) {
        guard let index = Self.names.firstIndex(where: { $0.utf8.elementsEqual(name.utf8) }) else { return nil }
        self.init(rawValue: UInt16(index))
    }

    public init(coerced value: InputValue) {
        guard case .enumeration(let name) = value, let value = Self(name: name) else { preconditionFailure("not a AccessLevel") }
        self = value
    }
}

/// All user-error codes. New codes may be added; treat unknown codes as INVALID.
public enum UserErrorCode: UInt16, CaseIterable, InputDecodable {
    case invalid
    case required
    case tooShort
    case tooLong
    case tooMany
    case tooFew
    case outOfRange
    case badFormat
    case notUnique
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
    case badCredentials
    case weakPassword
    case badVerificationCode
    /// Identity check (본인확인) is needed and missing or too old.
    case identityCheckRequired
    /// The object's state does not allow the action.
    case stateConflict
    /// expectedRevision is older than the stored revision.
    case staleRevision
    /// The same clientMutationId was used with different input.
    case idempotencyConflict
    case pollNotOpen
    case notEligibleToVote
    /// The household (or resident) has already voted.
    case alreadyVoted
    case invalidChoices
    case threadLocked
    case prohibitedContent
    case mediaNotReady
    case mediaRejected
    case rateLimited

    /// The name in GraphQL, in the order of the cases.
    public static let names: [String] = [
        "INVALID",
        "REQUIRED",
        "TOO_SHORT",
        "TOO_LONG",
        "TOO_MANY",
        "TOO_FEW",
        "OUT_OF_RANGE",
        "BAD_FORMAT",
        "NOT_UNIQUE",
        "NOT_FOUND",
        "UNAUTHENTICATED",
        "FORBIDDEN",
        "MEMBERSHIP_NOT_VERIFIED",
        "GUEST_READ_ONLY",
        "SUSPENDED",
        "BAD_CREDENTIALS",
        "WEAK_PASSWORD",
        "BAD_VERIFICATION_CODE",
        "IDENTITY_CHECK_REQUIRED",
        "STATE_CONFLICT",
        "STALE_REVISION",
        "IDEMPOTENCY_CONFLICT",
        "POLL_NOT_OPEN",
        "NOT_ELIGIBLE_TO_VOTE",
        "ALREADY_VOTED",
        "INVALID_CHOICES",
        "THREAD_LOCKED",
        "PROHIBITED_CONTENT",
        "MEDIA_NOT_READY",
        "MEDIA_REJECTED",
        "RATE_LIMITED",
    ]

    public var name: String {
        Self.names[Int(rawValue)]
    }

    public init?(name: some StringProtocol) {
        guard let index = Self.names.firstIndex(where: { $0.utf8.elementsEqual(name.utf8) }) else { return nil }
        self.init(rawValue: UInt16(index))
    }

    public init(coerced value: InputValue) {
        guard case .enumeration(let name) = value, let value = Self(name: name) else { preconditionFailure("not a UserErrorCode") }
        self = value
    }
}

/// How the vote came in.
public enum VoteChannel: UInt16, CaseIterable, InputDecodable {
    case online
    case paper

    /// The name in GraphQL, in the order of the cases.
    public static let names: [String] = [
        "ONLINE",
        "PAPER",
    ]

    public var name: String {
        Self.names[Int(rawValue)]
    }

    public init?(name: some StringProtocol) {
        guard let index = Self.names.firstIndex(where: { $0.utf8.elementsEqual(name.utf8) }) else { return nil }
        self.init(rawValue: UInt16(index))
    }

    public init(coerced value: InputValue) {
        guard case .enumeration(let name) = value, let value = Self(name: name) else { preconditionFailure("not a VoteChannel") }
        self = value
    }
}

/// Sort direction.
public enum OrderDirection: UInt16, CaseIterable, InputDecodable {
    case asc
    case desc

    /// The name in GraphQL, in the order of the cases.
    public static let names: [String] = [
        "ASC",
        "DESC",
    ]

    public var name: String {
        Self.names[Int(rawValue)]
    }

    public init?(name: some StringProtocol) {
        guard let index = Self.names.firstIndex(where: { $0.utf8.elementsEqual(name.utf8) }) else { return nil }
        self.init(rawValue: UInt16(index))
    }

    public init(coerced value: InputValue) {
        guard case .enumeration(let name) = value, let value = Self(name: name) else { preconditionFailure("not a OrderDirection") }
        self = value
    }
}

/// When posts become visible.
public enum FeedModerationMode: UInt16, CaseIterable, InputDecodable {
    /// Posts show at once; moderation after the fact.
    case post
    /// Posts wait for approval.
    case pre

    /// The name in GraphQL, in the order of the cases.
    public static let names: [String] = [
        "POST",
        "PRE",
    ]

    public var name: String {
        Self.names[Int(rawValue)]
    }

    public init?(name: some StringProtocol) {
        guard let index = Self.names.firstIndex(where: { $0.utf8.elementsEqual(name.utf8) }) else { return nil }
        self.init(rawValue: UInt16(index))
    }

    public init(coerced value: InputValue) {
        guard case .enumeration(let name) = value, let value = Self(name: name) else { preconditionFailure("not a FeedModerationMode") }
        self = value
    }
}

/// Board of a post.
public enum FeedCategory: UInt16, CaseIterable, InputDecodable {
    case general
    case question
    case information
    case market
    case lostAndFound
    case club
    case parenting
    case pet
    case praise

    /// The name in GraphQL, in the order of the cases.
    public static let names: [String] = [
        "GENERAL",
        "QUESTION",
        "INFORMATION",
        "MARKET",
        "LOST_AND_FOUND",
        "CLUB",
        "PARENTING",
        "PET",
        "PRAISE",
    ]

    public var name: String {
        Self.names[Int(rawValue)]
    }

    public init?(name: some StringProtocol) {
        guard let index = Self.names.firstIndex(where: { $0.utf8.elementsEqual(name.utf8) }) else { return nil }
        self.init(rawValue: UInt16(index))
    }

    public init(coerced value: InputValue) {
        guard case .enumeration(let name) = value, let value = Self(name: name) else { preconditionFailure("not a FeedCategory") }
        self = value
    }
}

/// Whether people live in the unit.
public enum OccupancyStatus: UInt16, CaseIterable, InputDecodable {
    case occupied
    case vacant
    case unknown

    /// The name in GraphQL, in the order of the cases.
    public static let names: [String] = [
        "OCCUPIED",
        "VACANT",
        "UNKNOWN",
    ]

    public var name: String {
        Self.names[Int(rawValue)]
    }

    public init?(name: some StringProtocol) {
        guard let index = Self.names.firstIndex(where: { $0.utf8.elementsEqual(name.utf8) }) else { return nil }
        self.init(rawValue: UInt16(index))
    }

    public init(coerced value: InputValue) {
        guard case .enumeration(let name) = value, let value = Self(name: name) else { preconditionFailure("not a OccupancyStatus") }
        self = value
    }
}

/// Role of a member inside one apartment.
public enum MembershipRole: UInt16, CaseIterable, InputDecodable {
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

    /// The name in GraphQL, in the order of the cases.
    public static let names: [String] = [
        "RESIDENT",
        "COUNCIL_MEMBER",
        "ELECTION_COMMISSIONER",
        "MODERATOR",
        "OFFICE_STAFF",
        "OFFICE_MANAGER",
    ]

    public var name: String {
        Self.names[Int(rawValue)]
    }

    public init?(name: some StringProtocol) {
        guard let index = Self.names.firstIndex(where: { $0.utf8.elementsEqual(name.utf8) }) else { return nil }
        self.init(rawValue: UInt16(index))
    }

    public init(coerced value: InputValue) {
        guard case .enumeration(let name) = value, let value = Self(name: name) else { preconditionFailure("not a MembershipRole") }
        self = value
    }
}

/// State of a membership.
public enum MembershipStatus: UInt16, CaseIterable, InputDecodable {
    /// Waiting for the office.
    case pending
    case verified
    case rejected
    /// Moved out or removed by the office.
    case revoked
    /// Left by the person.
    case left
    case suspended

    /// The name in GraphQL, in the order of the cases.
    public static let names: [String] = [
        "PENDING",
        "VERIFIED",
        "REJECTED",
        "REVOKED",
        "LEFT",
        "SUSPENDED",
    ]

    public var name: String {
        Self.names[Int(rawValue)]
    }

    public init?(name: some StringProtocol) {
        guard let index = Self.names.firstIndex(where: { $0.utf8.elementsEqual(name.utf8) }) else { return nil }
        self.init(rawValue: UInt16(index))
    }

    public init(coerced value: InputValue) {
        guard case .enumeration(let name) = value, let value = Self(name: name) else { preconditionFailure("not a MembershipStatus") }
        self = value
    }
}

/// How the person relates to the dwelling.
public enum ResidentRelation: UInt16, CaseIterable, InputDecodable {
    case owner
    case ownerFamily
    case tenant
    case tenantFamily

    /// The name in GraphQL, in the order of the cases.
    public static let names: [String] = [
        "OWNER",
        "OWNER_FAMILY",
        "TENANT",
        "TENANT_FAMILY",
    ]

    public var name: String {
        Self.names[Int(rawValue)]
    }

    public init?(name: some StringProtocol) {
        guard let index = Self.names.firstIndex(where: { $0.utf8.elementsEqual(name.utf8) }) else { return nil }
        self.init(rawValue: UInt16(index))
    }

    public init(coerced value: InputValue) {
        guard case .enumeration(let name) = value, let value = Self(name: name) else { preconditionFailure("not a ResidentRelation") }
        self = value
    }
}

/// How residence was proven.
public enum VerificationMethod: UInt16, CaseIterable, InputDecodable {
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

    /// The name in GraphQL, in the order of the cases.
    public static let names: [String] = [
        "ROSTER_MATCH",
        "OFFICE_APPROVAL",
        "HOUSEHOLD_CODE",
        "DOCUMENT",
        "HOUSEHOLD_INVITE",
    ]

    public var name: String {
        Self.names[Int(rawValue)]
    }

    public init?(name: some StringProtocol) {
        guard let index = Self.names.firstIndex(where: { $0.utf8.elementsEqual(name.utf8) }) else { return nil }
        self.init(rawValue: UInt16(index))
    }

    public init(coerced value: InputValue) {
        guard case .enumeration(let name) = value, let value = Self(name: name) else { preconditionFailure("not a VerificationMethod") }
        self = value
    }
}

/// Fine-grained rights, derived from role and status.
public enum Permission: UInt16, CaseIterable, InputDecodable {
    case readContent
    case createFeed
    case comment
    case vote
    case fileComplaint
    case manageComplaints
    case manageNotices
    case manageContacts
    case manageSchedules
    case manageSurveys
    case manageElections
    case verifyMembers
    case manageHouseholds
    case moderate
    case manageRoles
    case manageSettings
    case readAuditLog

    /// The name in GraphQL, in the order of the cases.
    public static let names: [String] = [
        "READ_CONTENT",
        "CREATE_FEED",
        "COMMENT",
        "VOTE",
        "FILE_COMPLAINT",
        "MANAGE_COMPLAINTS",
        "MANAGE_NOTICES",
        "MANAGE_CONTACTS",
        "MANAGE_SCHEDULES",
        "MANAGE_SURVEYS",
        "MANAGE_ELECTIONS",
        "VERIFY_MEMBERS",
        "MANAGE_HOUSEHOLDS",
        "MODERATE",
        "MANAGE_ROLES",
        "MANAGE_SETTINGS",
        "READ_AUDIT_LOG",
    ]

    public var name: String {
        Self.names[Int(rawValue)]
    }

    public init?(name: some StringProtocol) {
        guard let index = Self.names.firstIndex(where: { $0.utf8.elementsEqual(name.utf8) }) else { return nil }
        self.init(rawValue: UInt16(index))
    }

    public init(coerced value: InputValue) {
        guard case .enumeration(let name) = value, let value = Self(name: name) else { preconditionFailure("not a Permission") }
        self = value
    }
}

/// Kind of media.
public enum MediaKind: UInt16, CaseIterable, InputDecodable {
    case image
    case video
    case document
    case externalVideo

    /// The name in GraphQL, in the order of the cases.
    public static let names: [String] = [
        "IMAGE",
        "VIDEO",
        "DOCUMENT",
        "EXTERNAL_VIDEO",
    ]

    public var name: String {
        Self.names[Int(rawValue)]
    }

    public init?(name: some StringProtocol) {
        guard let index = Self.names.firstIndex(where: { $0.utf8.elementsEqual(name.utf8) }) else { return nil }
        self.init(rawValue: UInt16(index))
    }

    public init(coerced value: InputValue) {
        guard case .enumeration(let name) = value, let value = Self(name: name) else { preconditionFailure("not a MediaKind") }
        self = value
    }
}

/// Rendition of an image.
public enum MediaVariant: UInt16, CaseIterable, InputDecodable {
    case thumbnail
    case small
    case large
    case original

    /// The name in GraphQL, in the order of the cases.
    public static let names: [String] = [
        "THUMBNAIL",
        "SMALL",
        "LARGE",
        "ORIGINAL",
    ]

    public var name: String {
        Self.names[Int(rawValue)]
    }

    public init?(name: some StringProtocol) {
        guard let index = Self.names.firstIndex(where: { $0.utf8.elementsEqual(name.utf8) }) else { return nil }
        self.init(rawValue: UInt16(index))
    }

    public init(coerced value: InputValue) {
        guard case .enumeration(let name) = value, let value = Self(name: name) else { preconditionFailure("not a MediaVariant") }
        self = value
    }
}

/// Upload and processing state.
public enum MediaStatus: UInt16, CaseIterable, InputDecodable {
    /// Ticket issued, bytes not seen yet.
    case awaitingUpload
    /// Bytes received; being checked, stripped of EXIF and resized.
    case processing
    case ready
    /// Wrong type, too large, or failed the scan.
    case rejected

    /// The name in GraphQL, in the order of the cases.
    public static let names: [String] = [
        "AWAITING_UPLOAD",
        "PROCESSING",
        "READY",
        "REJECTED",
    ]

    public var name: String {
        Self.names[Int(rawValue)]
    }

    public init?(name: some StringProtocol) {
        guard let index = Self.names.firstIndex(where: { $0.utf8.elementsEqual(name.utf8) }) else { return nil }
        self.init(rawValue: UInt16(index))
    }

    public init(coerced value: InputValue) {
        guard case .enumeration(let name) = value, let value = Self(name: name) else { preconditionFailure("not a MediaStatus") }
        self = value
    }
}

/// What the poll is for; fixes which rules apply.
public enum PollPurpose: UInt16, CaseIterable, InputDecodable {
    /// Opinion survey (설문). Not binding.
    case survey
    /// Resolution of residents (안건 의결): quorum and pass rule apply.
    case resolution
    /// Election (동별 대표자, 임원). Secret ballot, one choice, one vote per household; run by the election commission.
    case election

    /// The name in GraphQL, in the order of the cases.
    public static let names: [String] = [
        "SURVEY",
        "RESOLUTION",
        "ELECTION",
    ]

    public var name: String {
        Self.names[Int(rawValue)]
    }

    public init?(name: some StringProtocol) {
        guard let index = Self.names.firstIndex(where: { $0.utf8.elementsEqual(name.utf8) }) else { return nil }
        self.init(rawValue: UInt16(index))
    }

    public init(coerced value: InputValue) {
        guard case .enumeration(let name) = value, let value = Self(name: name) else { preconditionFailure("not a PollPurpose") }
        self = value
    }
}

/// How a ballot is filled in.
public enum PollMethod: UInt16, CaseIterable, InputDecodable {
    /// For / against / abstain (찬반).
    case yesNo
    case singleChoice
    case multipleChoice

    /// The name in GraphQL, in the order of the cases.
    public static let names: [String] = [
        "YES_NO",
        "SINGLE_CHOICE",
        "MULTIPLE_CHOICE",
    ]

    public var name: String {
        Self.names[Int(rawValue)]
    }

    public init?(name: some StringProtocol) {
        guard let index = Self.names.firstIndex(where: { $0.utf8.elementsEqual(name.utf8) }) else { return nil }
        self.init(rawValue: UInt16(index))
    }

    public init(coerced value: InputValue) {
        guard case .enumeration(let name) = value, let value = Self(name: name) else { preconditionFailure("not a PollMethod") }
        self = value
    }
}

/// What gets one vote.
public enum VotingUnit: UInt16, CaseIterable, InputDecodable {
    /// One vote per household (1세대 1표).
    case household
    /// One vote per verified resident.
    case resident

    /// The name in GraphQL, in the order of the cases.
    public static let names: [String] = [
        "HOUSEHOLD",
        "RESIDENT",
    ]

    public var name: String {
        Self.names[Int(rawValue)]
    }

    public init?(name: some StringProtocol) {
        guard let index = Self.names.firstIndex(where: { $0.utf8.elementsEqual(name.utf8) }) else { return nil }
        self.init(rawValue: UInt16(index))
    }

    public init(coerced value: InputValue) {
        guard case .enumeration(let name) = value, let value = Self(name: name) else { preconditionFailure("not a VotingUnit") }
        self = value
    }
}

/// Secret or named.
public enum BallotMode: UInt16, CaseIterable, InputDecodable {
    /// Choice is stored apart from identity and can never be joined back.
    case secret
    /// Choice is visible with the voter (기명).
    case named

    /// The name in GraphQL, in the order of the cases.
    public static let names: [String] = [
        "SECRET",
        "NAMED",
    ]

    public var name: String {
        Self.names[Int(rawValue)]
    }

    public init?(name: some StringProtocol) {
        guard let index = Self.names.firstIndex(where: { $0.utf8.elementsEqual(name.utf8) }) else { return nil }
        self.init(rawValue: UInt16(index))
    }

    public init(coerced value: InputValue) {
        guard case .enumeration(let name) = value, let value = Self(name: name) else { preconditionFailure("not a BallotMode") }
        self = value
    }
}

/// When eligible voters see counts. Managers follow the same rule for secret ballots.
public enum ResultsVisibility: UInt16, CaseIterable, InputDecodable {
    case always
    case afterVote
    case afterClose
    case afterPublish

    /// The name in GraphQL, in the order of the cases.
    public static let names: [String] = [
        "ALWAYS",
        "AFTER_VOTE",
        "AFTER_CLOSE",
        "AFTER_PUBLISH",
    ]

    public var name: String {
        Self.names[Int(rawValue)]
    }

    public init?(name: some StringProtocol) {
        guard let index = Self.names.firstIndex(where: { $0.utf8.elementsEqual(name.utf8) }) else { return nil }
        self.init(rawValue: UInt16(index))
    }

    public init(coerced value: InputValue) {
        guard case .enumeration(let name) = value, let value = Self(name: name) else { preconditionFailure("not a ResultsVisibility") }
        self = value
    }
}

/// Life cycle of a poll.
public enum PollState: UInt16, CaseIterable, InputDecodable {
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

    /// The name in GraphQL, in the order of the cases.
    public static let names: [String] = [
        "DRAFT",
        "SCHEDULED",
        "OPEN",
        "CLOSED",
        "PUBLISHED",
        "CANCELLED",
    ]

    public var name: String {
        Self.names[Int(rawValue)]
    }

    public init?(name: some StringProtocol) {
        guard let index = Self.names.firstIndex(where: { $0.utf8.elementsEqual(name.utf8) }) else { return nil }
        self.init(rawValue: UInt16(index))
    }

    public init(coerced value: InputValue) {
        guard case .enumeration(let name) = value, let value = Self(name: name) else { preconditionFailure("not a PollState") }
        self = value
    }
}

/// What the fraction is taken of.
public enum ThresholdBasis: UInt16, CaseIterable, InputDecodable {
    /// All eligible units (전체 입주자등).
    case eligible
    /// Units that voted (투표자).
    case voted

    /// The name in GraphQL, in the order of the cases.
    public static let names: [String] = [
        "ELIGIBLE",
        "VOTED",
    ]

    public var name: String {
        Self.names[Int(rawValue)]
    }

    public init?(name: some StringProtocol) {
        guard let index = Self.names.firstIndex(where: { $0.utf8.elementsEqual(name.utf8) }) else { return nil }
        self.init(rawValue: UInt16(index))
    }

    public init(coerced value: InputValue) {
        guard case .enumeration(let name) = value, let value = Self(name: name) else { preconditionFailure("not a ThresholdBasis") }
        self = value
    }
}

/// Decision that follows from the count.
public enum PollOutcome: UInt16, CaseIterable, InputDecodable {
    case undecided
    case passed
    case rejected
    /// Too few voted: nothing was counted, and no tally is ever shown.
    case quorumNotMet
    /// A secret poll with so few ballots that it could be guessed whose is which: nothing was counted, and no tally is ever shown.
    case notEnoughBallots
    case elected
    case tied
    case informational

    /// The name in GraphQL, in the order of the cases.
    public static let names: [String] = [
        "UNDECIDED",
        "PASSED",
        "REJECTED",
        "QUORUM_NOT_MET",
        "NOT_ENOUGH_BALLOTS",
        "ELECTED",
        "TIED",
        "INFORMATIONAL",
    ]

    public var name: String {
        Self.names[Int(rawValue)]
    }

    public init?(name: some StringProtocol) {
        guard let index = Self.names.firstIndex(where: { $0.utf8.elementsEqual(name.utf8) }) else { return nil }
        self.init(rawValue: UInt16(index))
    }

    public init(coerced value: InputValue) {
        guard case .enumeration(let name) = value, let value = Self(name: name) else { preconditionFailure("not a PollOutcome") }
        self = value
    }
}

/// Subject area of a complaint.
public enum ComplaintCategory: UInt16, CaseIterable, InputDecodable {
    case facility
    case elevator
    case parking
    case noise
    case smoking
    case cleaning
    case security
    case landscape
    case defect
    case fee
    case pet
    case other

    /// The name in GraphQL, in the order of the cases.
    public static let names: [String] = [
        "FACILITY",
        "ELEVATOR",
        "PARKING",
        "NOISE",
        "SMOKING",
        "CLEANING",
        "SECURITY",
        "LANDSCAPE",
        "DEFECT",
        "FEE",
        "PET",
        "OTHER",
    ]

    public var name: String {
        Self.names[Int(rawValue)]
    }

    public init?(name: some StringProtocol) {
        guard let index = Self.names.firstIndex(where: { $0.utf8.elementsEqual(name.utf8) }) else { return nil }
        self.init(rawValue: UInt16(index))
    }

    public init(coerced value: InputValue) {
        guard case .enumeration(let name) = value, let value = Self(name: name) else { preconditionFailure("not a ComplaintCategory") }
        self = value
    }
}

/// State of a complaint.
public enum ComplaintStatus: UInt16, CaseIterable, InputDecodable {
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

    /// The name in GraphQL, in the order of the cases.
    public static let names: [String] = [
        "RECEIVED",
        "IN_PROGRESS",
        "ON_HOLD",
        "RESOLVED",
        "CLOSED",
        "REJECTED",
        "WITHDRAWN",
    ]

    public var name: String {
        Self.names[Int(rawValue)]
    }

    public init?(name: some StringProtocol) {
        guard let index = Self.names.firstIndex(where: { $0.utf8.elementsEqual(name.utf8) }) else { return nil }
        self.init(rawValue: UInt16(index))
    }

    public init(coerced value: InputValue) {
        guard case .enumeration(let name) = value, let value = Self(name: name) else { preconditionFailure("not a ComplaintStatus") }
        self = value
    }
}

/// Urgency; sets the deadlines.
public enum ComplaintPriority: UInt16, CaseIterable, InputDecodable {
    case low
    case normal
    case high
    case emergency

    /// The name in GraphQL, in the order of the cases.
    public static let names: [String] = [
        "LOW",
        "NORMAL",
        "HIGH",
        "EMERGENCY",
    ]

    public var name: String {
        Self.names[Int(rawValue)]
    }

    public init?(name: some StringProtocol) {
        guard let index = Self.names.firstIndex(where: { $0.utf8.elementsEqual(name.utf8) }) else { return nil }
        self.init(rawValue: UInt16(index))
    }

    public init(coerced value: InputValue) {
        guard case .enumeration(let name) = value, let value = Self(name: name) else { preconditionFailure("not a ComplaintPriority") }
        self = value
    }
}

/// How the complaint came in.
public enum ComplaintSource: UInt16, CaseIterable, InputDecodable {
    case residentApp
    case officeDesk
    case phone
    case visit

    /// The name in GraphQL, in the order of the cases.
    public static let names: [String] = [
        "RESIDENT_APP",
        "OFFICE_DESK",
        "PHONE",
        "VISIT",
    ]

    public var name: String {
        Self.names[Int(rawValue)]
    }

    public init?(name: some StringProtocol) {
        guard let index = Self.names.firstIndex(where: { $0.utf8.elementsEqual(name.utf8) }) else { return nil }
        self.init(rawValue: UInt16(index))
    }

    public init(coerced value: InputValue) {
        guard case .enumeration(let name) = value, let value = Self(name: name) else { preconditionFailure("not a ComplaintSource") }
        self = value
    }
}

/// Who may read the complaint.
public enum ComplaintVisibility: UInt16, CaseIterable, InputDecodable {
    /// Author, their household and staff.
    case `private`
    /// All verified members; the author's name is not shown.
    case `public`

    /// The name in GraphQL, in the order of the cases.
    public static let names: [String] = [
        "PRIVATE",
        "PUBLIC",
    ]

    public var name: String {
        Self.names[Int(rawValue)]
    }

    public init?(name: some StringProtocol) {
        guard let index = Self.names.firstIndex(where: { $0.utf8.elementsEqual(name.utf8) }) else { return nil }
        self.init(rawValue: UInt16(index))
    }

    public init(coerced value: InputValue) {
        guard case .enumeration(let name) = value, let value = Self(name: name) else { preconditionFailure("not a ComplaintVisibility") }
        self = value
    }
}

/// Which deadline.
public enum ComplaintDeadlineKind: UInt16, CaseIterable, InputDecodable {
    case firstResponse
    case resolution

    /// The name in GraphQL, in the order of the cases.
    public static let names: [String] = [
        "FIRST_RESPONSE",
        "RESOLUTION",
    ]

    public var name: String {
        Self.names[Int(rawValue)]
    }

    public init?(name: some StringProtocol) {
        guard let index = Self.names.firstIndex(where: { $0.utf8.elementsEqual(name.utf8) }) else { return nil }
        self.init(rawValue: UInt16(index))
    }

    public init(coerced value: InputValue) {
        guard case .enumeration(let name) = value, let value = Self(name: name) else { preconditionFailure("not a ComplaintDeadlineKind") }
        self = value
    }
}

/// Life cycle of a notice.
public enum NoticeState: UInt16, CaseIterable, InputDecodable {
    case draft
    case scheduled
    case published
    case expired
    case archived

    /// The name in GraphQL, in the order of the cases.
    public static let names: [String] = [
        "DRAFT",
        "SCHEDULED",
        "PUBLISHED",
        "EXPIRED",
        "ARCHIVED",
    ]

    public var name: String {
        Self.names[Int(rawValue)]
    }

    public init?(name: some StringProtocol) {
        guard let index = Self.names.firstIndex(where: { $0.utf8.elementsEqual(name.utf8) }) else { return nil }
        self.init(rawValue: UInt16(index))
    }

    public init(coerced value: InputValue) {
        guard case .enumeration(let name) = value, let value = Self(name: name) else { preconditionFailure("not a NoticeState") }
        self = value
    }
}

/// How loudly a notice is announced.
public enum NoticeImportance: UInt16, CaseIterable, InputDecodable {
    case normal
    /// Always pushed; shown on top until it expires.
    case urgent

    /// The name in GraphQL, in the order of the cases.
    public static let names: [String] = [
        "NORMAL",
        "URGENT",
    ]

    public var name: String {
        Self.names[Int(rawValue)]
    }

    public init?(name: some StringProtocol) {
        guard let index = Self.names.firstIndex(where: { $0.utf8.elementsEqual(name.utf8) }) else { return nil }
        self.init(rawValue: UInt16(index))
    }

    public init(coerced value: InputValue) {
        guard case .enumeration(let name) = value, let value = Self(name: name) else { preconditionFailure("not a NoticeImportance") }
        self = value
    }
}

/// Subject of a notice.
public enum NoticeCategory: UInt16, CaseIterable, InputDecodable {
    case general
    case maintenance
    case outage
    case fee
    case council
    case election
    case event
    case safety

    /// The name in GraphQL, in the order of the cases.
    public static let names: [String] = [
        "GENERAL",
        "MAINTENANCE",
        "OUTAGE",
        "FEE",
        "COUNCIL",
        "ELECTION",
        "EVENT",
        "SAFETY",
    ]

    public var name: String {
        Self.names[Int(rawValue)]
    }

    public init?(name: some StringProtocol) {
        guard let index = Self.names.firstIndex(where: { $0.utf8.elementsEqual(name.utf8) }) else { return nil }
        self.init(rawValue: UInt16(index))
    }

    public init(coerced value: InputValue) {
        guard case .enumeration(let name) = value, let value = Self(name: name) else { preconditionFailure("not a NoticeCategory") }
        self = value
    }
}

/// Group of a contact.
public enum ContactCategory: UInt16, CaseIterable, InputDecodable {
    case office
    case security
    case facility
    case emergency
    case council
    case publicService
    case other

    /// The name in GraphQL, in the order of the cases.
    public static let names: [String] = [
        "OFFICE",
        "SECURITY",
        "FACILITY",
        "EMERGENCY",
        "COUNCIL",
        "PUBLIC_SERVICE",
        "OTHER",
    ]

    public var name: String {
        Self.names[Int(rawValue)]
    }

    public init?(name: some StringProtocol) {
        guard let index = Self.names.firstIndex(where: { $0.utf8.elementsEqual(name.utf8) }) else { return nil }
        self.init(rawValue: UInt16(index))
    }

    public init(coerced value: InputValue) {
        guard case .enumeration(let name) = value, let value = Self(name: name) else { preconditionFailure("not a ContactCategory") }
        self = value
    }
}

/// Kind of event.
public enum ScheduleCategory: UInt16, CaseIterable, InputDecodable {
    case maintenance
    case inspection
    case council
    case election
    case event
    case recycling
    case other

    /// The name in GraphQL, in the order of the cases.
    public static let names: [String] = [
        "MAINTENANCE",
        "INSPECTION",
        "COUNCIL",
        "ELECTION",
        "EVENT",
        "RECYCLING",
        "OTHER",
    ]

    public var name: String {
        Self.names[Int(rawValue)]
    }

    public init?(name: some StringProtocol) {
        guard let index = Self.names.firstIndex(where: { $0.utf8.elementsEqual(name.utf8) }) else { return nil }
        self.init(rawValue: UInt16(index))
    }

    public init(coerced value: InputValue) {
        guard case .enumeration(let name) = value, let value = Self(name: name) else { preconditionFailure("not a ScheduleCategory") }
        self = value
    }
}

/// State of a job.
public enum JobState: UInt16, CaseIterable, InputDecodable {
    case queued
    case running
    case succeeded
    case failed

    /// The name in GraphQL, in the order of the cases.
    public static let names: [String] = [
        "QUEUED",
        "RUNNING",
        "SUCCEEDED",
        "FAILED",
    ]

    public var name: String {
        Self.names[Int(rawValue)]
    }

    public init?(name: some StringProtocol) {
        guard let index = Self.names.firstIndex(where: { $0.utf8.elementsEqual(name.utf8) }) else { return nil }
        self.init(rawValue: UInt16(index))
    }

    public init(coerced value: InputValue) {
        guard case .enumeration(let name) = value, let value = Self(name: name) else { preconditionFailure("not a JobState") }
        self = value
    }
}

public enum ApartmentOrderField: UInt16, CaseIterable, InputDecodable {
    case name
    case memberCount
    case createdAt

    /// The name in GraphQL, in the order of the cases.
    public static let names: [String] = [
        "NAME",
        "MEMBER_COUNT",
        "CREATED_AT",
    ]

    public var name: String {
        Self.names[Int(rawValue)]
    }

    public init?(name: some StringProtocol) {
        guard let index = Self.names.firstIndex(where: { $0.utf8.elementsEqual(name.utf8) }) else { return nil }
        self.init(rawValue: UInt16(index))
    }

    public init(coerced value: InputValue) {
        guard case .enumeration(let name) = value, let value = Self(name: name) else { preconditionFailure("not a ApartmentOrderField") }
        self = value
    }
}

public enum FeedOrderField: UInt16, CaseIterable, InputDecodable {
    case createdAt
    case lastActivityAt
    case commentCount

    /// The name in GraphQL, in the order of the cases.
    public static let names: [String] = [
        "CREATED_AT",
        "LAST_ACTIVITY_AT",
        "COMMENT_COUNT",
    ]

    public var name: String {
        Self.names[Int(rawValue)]
    }

    public init?(name: some StringProtocol) {
        guard let index = Self.names.firstIndex(where: { $0.utf8.elementsEqual(name.utf8) }) else { return nil }
        self.init(rawValue: UInt16(index))
    }

    public init(coerced value: InputValue) {
        guard case .enumeration(let name) = value, let value = Self(name: name) else { preconditionFailure("not a FeedOrderField") }
        self = value
    }
}

public enum CommentOrderField: UInt16, CaseIterable, InputDecodable {
    case createdAt

    /// The name in GraphQL, in the order of the cases.
    public static let names: [String] = [
        "CREATED_AT",
    ]

    public var name: String {
        Self.names[Int(rawValue)]
    }

    public init?(name: some StringProtocol) {
        guard let index = Self.names.firstIndex(where: { $0.utf8.elementsEqual(name.utf8) }) else { return nil }
        self.init(rawValue: UInt16(index))
    }

    public init(coerced value: InputValue) {
        guard case .enumeration(let name) = value, let value = Self(name: name) else { preconditionFailure("not a CommentOrderField") }
        self = value
    }
}

public enum MembershipOrderField: UInt16, CaseIterable, InputDecodable {
    case requestedAt
    case decidedAt

    /// The name in GraphQL, in the order of the cases.
    public static let names: [String] = [
        "REQUESTED_AT",
        "DECIDED_AT",
    ]

    public var name: String {
        Self.names[Int(rawValue)]
    }

    public init?(name: some StringProtocol) {
        guard let index = Self.names.firstIndex(where: { $0.utf8.elementsEqual(name.utf8) }) else { return nil }
        self.init(rawValue: UInt16(index))
    }

    public init(coerced value: InputValue) {
        guard case .enumeration(let name) = value, let value = Self(name: name) else { preconditionFailure("not a MembershipOrderField") }
        self = value
    }
}

public enum PollOrderField: UInt16, CaseIterable, InputDecodable {
    case createdAt
    case opensAt
    case closesAt

    /// The name in GraphQL, in the order of the cases.
    public static let names: [String] = [
        "CREATED_AT",
        "OPENS_AT",
        "CLOSES_AT",
    ]

    public var name: String {
        Self.names[Int(rawValue)]
    }

    public init?(name: some StringProtocol) {
        guard let index = Self.names.firstIndex(where: { $0.utf8.elementsEqual(name.utf8) }) else { return nil }
        self.init(rawValue: UInt16(index))
    }

    public init(coerced value: InputValue) {
        guard case .enumeration(let name) = value, let value = Self(name: name) else { preconditionFailure("not a PollOrderField") }
        self = value
    }
}

public enum ComplaintOrderField: UInt16, CaseIterable, InputDecodable {
    case createdAt
    case updatedAt
    case priority
    case resolveDueAt

    /// The name in GraphQL, in the order of the cases.
    public static let names: [String] = [
        "CREATED_AT",
        "UPDATED_AT",
        "PRIORITY",
        "RESOLVE_DUE_AT",
    ]

    public var name: String {
        Self.names[Int(rawValue)]
    }

    public init?(name: some StringProtocol) {
        guard let index = Self.names.firstIndex(where: { $0.utf8.elementsEqual(name.utf8) }) else { return nil }
        self.init(rawValue: UInt16(index))
    }

    public init(coerced value: InputValue) {
        guard case .enumeration(let name) = value, let value = Self(name: name) else { preconditionFailure("not a ComplaintOrderField") }
        self = value
    }
}

/// What happened.
public enum ChangeKind: UInt16, CaseIterable, InputDecodable {
    case created
    case updated
    case deleted
    case stateChanged

    /// The name in GraphQL, in the order of the cases.
    public static let names: [String] = [
        "CREATED",
        "UPDATED",
        "DELETED",
        "STATE_CHANGED",
    ]

    public var name: String {
        Self.names[Int(rawValue)]
    }

    public init?(name: some StringProtocol) {
        guard let index = Self.names.firstIndex(where: { $0.utf8.elementsEqual(name.utf8) }) else { return nil }
        self.init(rawValue: UInt16(index))
    }

    public init(coerced value: InputValue) {
        guard case .enumeration(let name) = value, let value = Self(name: name) else { preconditionFailure("not a ChangeKind") }
        self = value
    }
}
