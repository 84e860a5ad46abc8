// Problems that a person can fix: the content of a payload's `userErrors`.

public import Schema

/// A problem with a person's request, with a user-facing message.
public struct UserProblem: Sendable, Equatable {
    /// The values of the schema's `UserErrorCode`, by their names there.
    public enum Code: String, Sendable, CaseIterable {
        case invalid = "INVALID"
        case required = "REQUIRED"
        case tooShort = "TOO_SHORT"
        case tooLong = "TOO_LONG"
        case tooMany = "TOO_MANY"
        case tooFew = "TOO_FEW"
        case outOfRange = "OUT_OF_RANGE"
        case badFormat = "BAD_FORMAT"
        case notUnique = "NOT_UNIQUE"
        case notFound = "NOT_FOUND"
        case unauthenticated = "UNAUTHENTICATED"
        case forbidden = "FORBIDDEN"
        case membershipNotVerified = "MEMBERSHIP_NOT_VERIFIED"
        case guestReadOnly = "GUEST_READ_ONLY"
        case suspended = "SUSPENDED"
        case badCredentials = "BAD_CREDENTIALS"
        case weakPassword = "WEAK_PASSWORD"
        case badVerificationCode = "BAD_VERIFICATION_CODE"
        case identityCheckRequired = "IDENTITY_CHECK_REQUIRED"
        case stateConflict = "STATE_CONFLICT"
        case staleRevision = "STALE_REVISION"
        case idempotencyConflict = "IDEMPOTENCY_CONFLICT"
        case pollNotOpen = "POLL_NOT_OPEN"
        case notEligibleToVote = "NOT_ELIGIBLE_TO_VOTE"
        case alreadyVoted = "ALREADY_VOTED"
        case invalidChoices = "INVALID_CHOICES"
        case threadLocked = "THREAD_LOCKED"
        case prohibitedContent = "PROHIBITED_CONTENT"
        case mediaNotReady = "MEDIA_NOT_READY"
        case mediaRejected = "MEDIA_REJECTED"
        case mediaTooLarge = "MEDIA_TOO_LARGE"
        case rateLimited = "RATE_LIMITED"
    }

    /// Which type of the interface `UserError` it is, with the fields that only that type has.
    public enum Kind: Sendable, Equatable {
        /// `ValidationError`, with the bounds that applied, in characters or items.
        case validation(minimum: Int? = nil, maximum: Int? = nil)
        /// `AccessError`, with the level that would be needed.
        case access(requires: AccessLevel?)
        /// `NotFoundError`
        case notFound
        /// `StateConflictError`, with the names of states.
        case stateConflict(current: String, allowed: [String])
        /// `StaleRevisionError`
        case staleRevision(current: Int32)
        /// `AlreadyVotedError`; the name of the `VoteChannel`.
        case alreadyVoted(channel: String, byOtherHouseholdMember: Bool)
        /// `RateLimitedError`; at least 1 second.
        case rateLimited(retryAfterSeconds: Int32)
    }

    public let code: Code
    public let message: UserMessage
    /// Such as `["input", "title"]`; nil when it is about the whole action.
    public let path: [String]?
    public let kind: Kind

    public init(
        _ code: Code, _ message: UserMessage, path: [String]? = nil, kind: Kind = .validation()
    ) {
        self.code = code
        self.message = message
        self.path = path
        self.kind = kind
    }
}

/// The outcome of an action. Infrastructure failures are thrown instead.
public enum Outcome<Value: Sendable>: Sendable {
    case done(Value)
    /// At least one problem; nothing was changed.
    case refused([UserProblem])

    /// Refused for one reason.
    public static func refused(_ problem: UserProblem) -> Outcome { .refused([problem]) }

    public var value: Value? {
        if case .done(let value) = self { value } else { nil }
    }

    public var problems: [UserProblem] {
        if case .refused(let problems) = self { problems } else { [] }
    }
}
