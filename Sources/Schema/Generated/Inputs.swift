// Generated from schema.graphql by scripts/generate-schema. Do not edit.
// Input objects and arguments, after coercion.
// swift-format-ignore-file
public import GraphQLCore

/// Which complexes of the directory. All members given must match.
public struct ApartmentFilter: InputDecodable {
    /// Matches name or any address part: all words must be found, and one must have two characters or
    /// more. Empty text is no filter.
    public let text: Input<String>
    /// Province (시도), exactly, such as 경기도.
    public let sido: Input<String>
    /// City or district (시군구), exactly.
    public let sigungu: Input<String>
    /// First digits of the code of the legal district (법정동코드), at most 10.
    public let bjdCodePrefix: Input<String>
    /// Only complexes with a management office here, or only those without.
    public let isManaged: Input<Bool>

    public init(coerced value: InputValue) {
        text = value.input("text"); sido = value.input("sido"); sigungu = value.input("sigungu");
        bjdCodePrefix = value.input("bjdCodePrefix"); isManaged = value.input("isManaged")
    }
}

/// An order of complexes.
public struct ApartmentOrder: InputDecodable {
    /// What to order by.
    public let field: ApartmentOrderField
    /// In which direction.
    public let direction: OrderDirection

    public init(coerced value: InputValue) {
        field = value.required("field"); direction = value.required("direction")
    }
}

/// Which posts. All members given must match.
public struct FeedFilter: InputDecodable {
    /// On one of these boards.
    public let categories: Input<[FeedCategory]>
    /// By this person; anonymous posts never match.
    public let authorId: Input<String>
    /// Matches the text: all words must be found. At most 400 bytes; empty text is no filter.
    public let text: Input<String>
    /// Written after this instant.
    public let createdAfter: Input<DateTime>
    /// Only posts with files, or only those without.
    public let hasMedia: Input<Bool>

    public init(coerced value: InputValue) {
        categories = value.input("categories"); authorId = value.input("authorId");
        text = value.input("text"); createdAfter = value.input("createdAfter");
        hasMedia = value.input("hasMedia")
    }
}

/// An order of posts.
public struct FeedOrder: InputDecodable {
    /// What to order by.
    public let field: FeedOrderField
    /// In which direction.
    public let direction: OrderDirection

    public init(coerced value: InputValue) {
        field = value.required("field"); direction = value.required("direction")
    }
}

/// An order of comments.
public struct CommentOrder: InputDecodable {
    /// What to order by.
    public let field: CommentOrderField
    /// In which direction.
    public let direction: OrderDirection

    public init(coerced value: InputValue) {
        field = value.required("field"); direction = value.required("direction")
    }
}

/// Which households. All members given must match.
public struct HouseholdFilter: InputDecodable {
    /// In this building.
    public let buildingId: Input<String>
    /// With this occupancy.
    public let occupancy: Input<OccupancyStatus>
    /// Whose unit begins with this text; 동 and 호 at its end and leading zeros are ignored.
    public let unitPrefix: Input<String>
    /// Only households with a verified member, or only those without.
    public let hasVerifiedMember: Input<Bool>

    public init(coerced value: InputValue) {
        buildingId = value.input("buildingId"); occupancy = value.input("occupancy");
        unitPrefix = value.input("unitPrefix"); hasVerifiedMember = value.input("hasVerifiedMember")
    }
}

/// Which memberships. All members given must match.
public struct MembershipFilter: InputDecodable {
    /// In one of these statuses.
    public let statuses: Input<[MembershipStatus]>
    /// With one of these roles.
    public let roles: Input<[MembershipRole]>
    /// Of households in this building.
    public let buildingId: Input<String>
    /// Matches a part of the display name, or exactly the building or unit. At most 400 bytes; empty text
    /// is no filter.
    public let text: Input<String>

    public init(coerced value: InputValue) {
        statuses = value.input("statuses"); roles = value.input("roles");
        buildingId = value.input("buildingId"); text = value.input("text")
    }
}

/// An order of memberships.
public struct MembershipOrder: InputDecodable {
    /// What to order by.
    public let field: MembershipOrderField
    /// In which direction.
    public let direction: OrderDirection

    public init(coerced value: InputValue) {
        field = value.required("field"); direction = value.required("direction")
    }
}

/// Which polls. All members given must match.
public struct PollFilter: InputDecodable {
    /// In one of these states.
    public let states: Input<[PollState]>
    /// For one of these purposes.
    public let purposes: Input<[PollPurpose]>
    /// Only polls in which the viewer's unit has voted, or only those in which it has not.
    public let viewerHasVoted: Input<Bool>
    /// Matches the text: all words must be found. At most 400 bytes; empty text is no filter.
    public let text: Input<String>

    public init(coerced value: InputValue) {
        states = value.input("states"); purposes = value.input("purposes");
        viewerHasVoted = value.input("viewerHasVoted"); text = value.input("text")
    }
}

/// An order of polls.
public struct PollOrder: InputDecodable {
    /// What to order by.
    public let field: PollOrderField
    /// In which direction.
    public let direction: OrderDirection

    public init(coerced value: InputValue) {
        field = value.required("field"); direction = value.required("direction")
    }
}

/// Which lines of the roll. All members given must match.
public struct VoterRollFilter: InputDecodable {
    /// Only units that have voted, or only those that have not.
    public let hasVoted: Input<Bool>
    /// Of this building.
    public let buildingId: Input<String>
    /// Whose vote came in this way.
    public let channel: Input<VoteChannel>

    public init(coerced value: InputValue) {
        hasVoted = value.input("hasVoted"); buildingId = value.input("buildingId");
        channel = value.input("channel")
    }
}

/// Which complaints. All members given must match.
public struct ComplaintFilter: InputDecodable {
    /// In one of these statuses.
    public let statuses: Input<[ComplaintStatus]>
    /// Of one of these subject areas.
    public let categories: Input<[ComplaintCategory]>
    /// Of one of these urgencies.
    public let priorities: Input<[ComplaintPriority]>
    /// Only complaints that the viewer filed, or only those of others.
    public let mine: Input<Bool>
    /// Only complaints that are late, or only those that are not.
    public let isOverdue: Input<Bool>
    /// With this visibility.
    public let visibility: Input<ComplaintVisibility>
    /// Matches the text: all words must be found. At most 400 bytes; empty text is no filter.
    public let text: Input<String>
    /// Filed after this instant.
    public let createdAfter: Input<DateTime>
    /// Filed before this instant.
    public let createdBefore: Input<DateTime>

    public init(coerced value: InputValue) {
        statuses = value.input("statuses"); categories = value.input("categories");
        priorities = value.input("priorities"); mine = value.input("mine");
        isOverdue = value.input("isOverdue"); visibility = value.input("visibility");
        text = value.input("text"); createdAfter = value.input("createdAfter");
        createdBefore = value.input("createdBefore")
    }
}

/// An order of complaints.
public struct ComplaintOrder: InputDecodable {
    /// What to order by.
    public let field: ComplaintOrderField
    /// In which direction.
    public let direction: OrderDirection

    public init(coerced value: InputValue) {
        field = value.required("field"); direction = value.required("direction")
    }
}

/// Which notices. All members given must match.
public struct NoticeFilter: InputDecodable {
    /// Of one of these subject areas.
    public let categories: Input<[NoticeCategory]>
    /// With this importance.
    public let importance: Input<NoticeImportance>
    /// Matches the text: all words must be found. At most 400 bytes; empty text is no filter.
    public let text: Input<String>
    /// In one of these states. For their writers only; residents always get `PUBLISHED`.
    public let states: Input<[NoticeState]>

    public init(coerced value: InputValue) {
        categories = value.input("categories"); importance = value.input("importance");
        text = value.input("text"); states = value.input("states")
    }
}

/// Which contacts. All members given must match.
public struct ContactFilter: InputDecodable {
    /// In one of these groups.
    public let categories: Input<[ContactCategory]>
    /// Matches the text: all words must be found. At most 400 bytes; empty text is no filter.
    public let text: Input<String>

    public init(coerced value: InputValue) {
        categories = value.input("categories"); text = value.input("text")
    }
}

/// A new account.
public struct SignUpInput: InputDecodable {
    /// 2–30 letters or digits of any script, plus . _ -; unique after NFKC and case folding.
    public let username: String
    /// 10–128 characters; not a common password, not similar to the username.
    public let password: String
    /// Name that others see, 2–20 visible characters of any kind. Unique after NFKC and case folding.
    public let displayName: String
    /// Must be true.
    public let acceptsTerms: Bool
    /// Must be true: consent to collect personal data (개인정보 수집·이용 동의).
    public let acceptsPrivacyPolicy: Bool
    /// The person declares to be at least 14 years old.
    public let isOver14: Bool
    /// Name and platform of the client, shown in the list of devices; at most 100 characters.
    public let clientName: Input<String>

    public init(coerced value: InputValue) {
        username = value.required("username"); password = value.required("password");
        displayName = value.required("displayName"); acceptsTerms = value.required("acceptsTerms");
        acceptsPrivacyPolicy = value.required("acceptsPrivacyPolicy");
        isOver14 = value.required("isOver14"); clientName = value.input("clientName")
    }
}

/// Credentials of an account.
public struct SignInInput: InputDecodable {
    /// Username, in any case.
    public let username: String
    /// Password.
    public let password: String
    /// Name and platform of the client, shown in the list of devices; at most 100 characters.
    public let clientName: Input<String>

    public init(coerced value: InputValue) {
        username = value.required("username"); password = value.required("password");
        clientName = value.input("clientName")
    }
}

/// A request for a demo account.
public struct SignInAsGuestInput: InputDecodable {
    /// Name and platform of the client, shown in the list of devices; at most 100 characters.
    public let clientName: Input<String>

    public init(coerced value: InputValue) {
        clientName = value.input("clientName")
    }
}

/// The token of a session that needs new tokens.
public struct TokenRefreshInput: InputDecodable {
    /// The refresh token of the session.
    public let refreshToken: String

    public init(coerced value: InputValue) {
        refreshToken = value.required("refreshToken")
    }
}

/// Which sessions to end.
public struct SignOutInput: InputDecodable {
    /// Whether to end all sessions of the account, not only this one.
    public let everywhere: Input<Bool>

    public init(coerced value: InputValue) {
        everywhere = value.input("everywhere")
    }
}

/// A device to sign out.
public struct SessionRevokeInput: InputDecodable {
    /// ID of the session, from `viewer.sessions`.
    public let sessionId: String

    public init(coerced value: InputValue) {
        sessionId = value.required("sessionId")
    }
}

/// Changes of one's own profile. What is absent is unchanged.
public struct ProfileUpdateInput: InputDecodable {
    /// Name that others see, 2–20 visible characters of any kind. Unique after NFKC and case folding.
    /// Null is `REQUIRED`.
    public let displayName: Input<String>
    /// ID of a picture that the person uploaded. Null removes the avatar.
    public let avatarId: Input<String>
    /// E-mail address, 3–254 characters. Null clears it.
    public let email: Input<String>
    /// Language of messages, as a language code such as `ko-KR`; 2–10 characters. Null is `REQUIRED`.
    public let locale: Input<String>
    /// Whether to remove the avatar; not together with `avatarId` (`INVALID`).
    public let clearAvatar: Input<Bool>

    public init(coerced value: InputValue) {
        displayName = value.input("displayName"); avatarId = value.input("avatarId");
        email = value.input("email"); locale = value.input("locale");
        clearAvatar = value.input("clearAvatar")
    }
}

/// A request to become a member as a resident.
public struct MembershipRequestInput: InputDecodable {
    /// ID of the apartment.
    public let apartmentId: String
    /// Building number (동), such as `101`; 1–20 characters.
    public let building: String
    /// Unit number (호), such as `1203`; 1–20 characters.
    public let unit: String
    /// How the person relates to the dwelling.
    public let relation: ResidentRelation
    /// Real name, 2–30 characters. Seen by the office only, and stored encrypted.
    public let realName: String
    /// IDs of uploaded documents that prove residence, at most 3.
    public let evidenceIds: Input<[String]>
    /// Key of this action, 1–128 characters. Sent again with the same input, it changes nothing and gives
    /// the same payload; with another input it is `IDEMPOTENCY_CONFLICT`.
    public let clientMutationId: Input<String>

    public init(coerced value: InputValue) {
        apartmentId = value.required("apartmentId"); building = value.required("building");
        unit = value.required("unit"); relation = value.required("relation");
        realName = value.required("realName"); evidenceIds = value.input("evidenceIds");
        clientMutationId = value.input("clientMutationId")
    }
}

/// A request to withdraw.
public struct MembershipCancelInput: InputDecodable {
    /// ID of the person's own waiting membership.
    public let membershipId: String

    public init(coerced value: InputValue) {
        membershipId = value.required("membershipId")
    }
}

/// A membership to end.
public struct MembershipLeaveInput: InputDecodable {
    /// ID of the person's own verified membership.
    public let membershipId: String

    public init(coerced value: InputValue) {
        membershipId = value.required("membershipId")
    }
}

/// Requests to approve, all or none.
public struct MembershipApproveInput: InputDecodable {
    /// IDs of waiting memberships of one apartment, 1–100.
    public let membershipIds: [String]
    /// ID of the household.
    public let householdId: Input<String>

    public init(coerced value: InputValue) {
        membershipIds = value.required("membershipIds"); householdId = value.input("householdId")
    }
}

/// A request to reject.
public struct MembershipRejectInput: InputDecodable {
    /// ID of the waiting membership.
    public let membershipId: String
    /// Why, for the person; 1–300 characters.
    public let reason: String

    public init(coerced value: InputValue) {
        membershipId = value.required("membershipId"); reason = value.required("reason")
    }
}

/// A membership that the office ends.
public struct MembershipRevokeInput: InputDecodable {
    /// ID of the verified or suspended membership.
    public let membershipId: String
    /// Why, for the person; 1–300 characters.
    public let reason: String
    /// Whether the person moved out, which keeps the history and frees the household.
    public let movedOut: Input<Bool>

    public init(coerced value: InputValue) {
        membershipId = value.required("membershipId"); reason = value.required("reason");
        movedOut = value.input("movedOut")
    }
}

/// A role to give.
public struct MembershipSetRoleInput: InputDecodable {
    /// ID of the verified membership.
    public let membershipId: String
    /// The new role. `RESIDENT` needs a household; a council member does not become an election
    /// commissioner, or the reverse, in one step (`INVALID`).
    public let role: MembershipRole
    /// The `revision` that the change is based on. If another change was saved meanwhile, the answer is
    /// `STALE_REVISION`.
    public let expectedRevision: Input<Int>

    public init(coerced value: InputValue) {
        membershipId = value.required("membershipId"); role = value.required("role");
        expectedRevision = value.input("expectedRevision")
    }
}

/// Which part of the government's list to import.
public struct ApartmentsImportInput: InputDecodable {
    /// Two-digit codes of provinces (시도), such as `41`. Empty: all.
    public let sidoCodes: Input<[String]>
    /// Whether to ask the basis-information service about each complex too.
    public let withFacts: Input<Bool>

    public init(coerced value: InputValue) {
        sidoCodes = value.input("sidoCodes"); withFacts = value.input("withFacts")
    }
}

/// A manager to appoint.
public struct ApartmentAppointManagerInput: InputDecodable {
    /// ID of the apartment.
    public let apartmentId: String
    /// ID of the person, from their `viewer.user.id`. Guests are `INVALID`.
    public let userId: String

    public init(coerced value: InputValue) {
        apartmentId = value.required("apartmentId"); userId = value.required("userId")
    }
}

/// Lines of the office's roster. Households that are not named are unchanged.
public struct HouseholdsUpsertInput: InputDecodable {
    /// ID of the apartment.
    public let apartmentId: String
    /// The lines, 1–1,000 per call.
    public let rows: [HouseholdRowInput]

    public init(coerced value: InputValue) {
        apartmentId = value.required("apartmentId"); rows = value.required("rows")
    }
}

/// One household of the roster.
public struct HouseholdRowInput: InputDecodable {
    /// Building number (동), such as `101`; 1–20 characters.
    public let building: String
    /// Unit number (호), such as `1203`; 1–20 characters.
    public let unit: String
    /// Whether people live there.
    public let occupancy: Input<OccupancyStatus>
    /// Korean mobile numbers of the people on the office's roster, at most 20; stored only as keyed
    /// hashes. Replaces earlier ones when given.
    public let registeredPhones: Input<[String]>

    public init(coerced value: InputValue) {
        building = value.required("building"); unit = value.required("unit");
        occupancy = value.input("occupancy"); registeredPhones = value.input("registeredPhones")
    }
}

/// Files that the client wants to upload.
public struct MediaCreateUploadsInput: InputDecodable {
    /// The apartment that the files are for, if there is one: it must exist.
    public let apartmentId: Input<String>
    /// The files, 1–10.
    public let files: [UploadFileInput]

    public init(coerced value: InputValue) {
        apartmentId = value.input("apartmentId"); files = value.required("files")
    }
}

/// One file, as it will be uploaded.
public struct UploadFileInput: InputDecodable {
    /// File name, 1–255 characters. Directories are cut off, and the extension follows the type.
    public let fileName: String
    /// Media type: `image/jpeg`, `image/png`, `image/webp`, `image/gif`, `image/heic`, `video/mp4` or
    /// `application/pdf`.
    public let mimeType: String
    /// Size in bytes: pictures up to 10 MB, documents 20 MB, videos 100 MB.
    public let byteSize: Int
    /// SHA-256 of the bytes, 64 hexadecimal digits; checked after the upload.
    public let sha256: String
    /// Text for screen readers, at most 500 characters.
    public let altText: Input<String>

    public init(coerced value: InputValue) {
        fileName = value.required("fileName"); mimeType = value.required("mimeType");
        byteSize = value.required("byteSize"); sha256 = value.required("sha256");
        altText = value.input("altText")
    }
}

/// An upload that is complete.
public struct MediaFinishUploadInput: InputDecodable {
    /// ID of the file, from its ticket.
    public let mediaId: String

    public init(coerced value: InputValue) {
        mediaId = value.required("mediaId")
    }
}

/// A new post.
public struct FeedCreateInput: InputDecodable {
    /// ID of the apartment.
    public let apartmentId: String
    /// Board of the post.
    public let category: Input<FeedCategory>
    /// Plain text; 1–10,000 characters.
    public let content: String
    /// IDs of uploaded files in display order, at most 10.
    public let mediaIds: Input<[String]>
    /// Whether neighbours see no name. The server still keeps the author for moderation.
    public let isAnonymous: Input<Bool>
    /// Key of this action, 1–128 characters. Sent again with the same input, it changes nothing and gives
    /// the same payload; with another input it is `IDEMPOTENCY_CONFLICT`.
    public let clientMutationId: Input<String>

    public init(coerced value: InputValue) {
        apartmentId = value.required("apartmentId"); category = value.input("category");
        content = value.required("content"); mediaIds = value.input("mediaIds");
        isAnonymous = value.input("isAnonymous"); clientMutationId = value.input("clientMutationId")
    }
}

/// Changes of a post. What is absent is unchanged.
public struct FeedUpdateInput: InputDecodable {
    /// ID of the post.
    public let feedId: String
    /// Board of the post. Absent: unchanged; null: `REQUIRED`.
    public let category: Input<FeedCategory>
    /// Plain text; 1–10,000 characters. Absent: unchanged; null: `REQUIRED`.
    public let content: Input<String>
    /// IDs of uploaded files in display order, at most 10. Replaces the whole list; absent: unchanged.
    public let mediaIds: Input<[String]>
    /// The `revision` that the change is based on. If another change was saved meanwhile, the answer is
    /// `STALE_REVISION`.
    public let expectedRevision: Input<Int>

    public init(coerced value: InputValue) {
        feedId = value.required("feedId"); category = value.input("category");
        content = value.input("content"); mediaIds = value.input("mediaIds");
        expectedRevision = value.input("expectedRevision")
    }
}

/// A post to delete.
public struct FeedDeleteInput: InputDecodable {
    /// ID of the post.
    public let feedId: String

    public init(coerced value: InputValue) {
        feedId = value.required("feedId")
    }
}

/// A new comment.
public struct CommentCreateInput: InputDecodable {
    /// ID of the post, notice or poll.
    public let subjectId: String
    /// ID of the comment to reply to; a root comment without it.
    public let parentId: Input<String>
    /// Plain text; 1–1,000 characters.
    public let content: String
    /// Key of this action, 1–128 characters. Sent again with the same input, it changes nothing and gives
    /// the same payload; with another input it is `IDEMPOTENCY_CONFLICT`.
    public let clientMutationId: Input<String>

    public init(coerced value: InputValue) {
        subjectId = value.required("subjectId"); parentId = value.input("parentId");
        content = value.required("content"); clientMutationId = value.input("clientMutationId")
    }
}

/// Changes of a comment.
public struct CommentUpdateInput: InputDecodable {
    /// ID of the comment.
    public let commentId: String
    /// Plain text; 1–1,000 characters.
    public let content: String
    /// The `revision` that the change is based on. If another change was saved meanwhile, the answer is
    /// `STALE_REVISION`.
    public let expectedRevision: Input<Int>

    public init(coerced value: InputValue) {
        commentId = value.required("commentId"); content = value.required("content");
        expectedRevision = value.input("expectedRevision")
    }
}

/// A comment to delete.
public struct CommentDeleteInput: InputDecodable {
    /// ID of the comment.
    public let commentId: String

    public init(coerced value: InputValue) {
        commentId = value.required("commentId")
    }
}

/// A new poll, which is a draft.
public struct PollCreateInput: InputDecodable {
    /// ID of the apartment.
    public let apartmentId: String
    /// What the poll is for; it decides who may manage it.
    public let purpose: PollPurpose
    /// The question or motion; 1–200 characters.
    public let title: String
    /// Explanation; at most 10,000 characters.
    public let description: Input<String>
    /// How a ballot is filled in. An election is never `MULTIPLE_CHOICE`.
    public let method: PollMethod
    /// What has one vote. An election has one per household.
    public let votingUnit: Input<VotingUnit>
    /// Whether choices are visible with the voters. An election is secret.
    public let ballotMode: Input<BallotMode>
    /// When voters see the result. A secret poll shows nothing before its end.
    public let resultsVisibility: Input<ResultsVisibility>
    /// When voting starts. Resolutions and elections need 24 hours of notice when they are scheduled.
    public let opensAt: DateTime
    /// When voting ends, 1 hour to 60 days after it starts.
    public let closesAt: DateTime
    /// 2–50 choices in ballot order. For `YES_NO` leave it empty: the server makes 찬성, 반대 and 기권.
    public let choices: Input<[PollChoiceInput]>
    /// Fewest choices of a valid ballot, at least 1. More than 1 only for `MULTIPLE_CHOICE`.
    public let minSelections: Input<Int>
    /// Most choices of a valid ballot, from `minSelections` to the number of choices.
    public let maxSelections: Input<Int>
    /// Who may vote; all residents of the complex without it.
    public let electorate: Input<PollElectorateInput>
    /// How many must vote, as a fraction of all `ELIGIBLE`. An election has more than half of the
    /// electorate (시행령 제11조 ①) if none is given, and accepts none that is weaker.
    public let quorum: Input<ThresholdInput>
    /// What the leading choice needs. A resolution must have one.
    public let passRule: Input<ThresholdInput>
    /// IDs of uploaded files in display order, at most 10.
    public let mediaIds: Input<[String]>
    /// Key of this action, 1–128 characters. Sent again with the same input, it changes nothing and gives
    /// the same payload; with another input it is `IDEMPOTENCY_CONFLICT`.
    public let clientMutationId: Input<String>

    public init(coerced value: InputValue) {
        apartmentId = value.required("apartmentId"); purpose = value.required("purpose");
        title = value.required("title"); description = value.input("description");
        method = value.required("method"); votingUnit = value.input("votingUnit");
        ballotMode = value.input("ballotMode");
        resultsVisibility = value.input("resultsVisibility"); opensAt = value.required("opensAt");
        closesAt = value.required("closesAt"); choices = value.input("choices");
        minSelections = value.input("minSelections"); maxSelections = value.input("maxSelections");
        electorate = value.input("electorate"); quorum = value.input("quorum");
        passRule = value.input("passRule"); mediaIds = value.input("mediaIds");
        clientMutationId = value.input("clientMutationId")
    }
}

/// One choice of a ballot.
public struct PollChoiceInput: InputDecodable {
    /// ID of an existing choice when a poll is updated; a new choice without it.
    public let id: Input<String>
    /// What is chosen; 1–150 characters, each title once.
    public let title: String
    /// Explanation; at most 1,000 characters.
    public let description: Input<String>
    /// Whether it is the abstention, which a poll has at most once.
    public let isAbstention: Input<Bool>
    /// ID of an uploaded picture, a different one for each choice.
    public let mediaId: Input<String>

    public init(coerced value: InputValue) {
        id = value.input("id"); title = value.required("title");
        description = value.input("description"); isAbstention = value.input("isAbstention");
        mediaId = value.input("mediaId")
    }
}

/// Who may vote.
public struct PollElectorateInput: InputDecodable {
    /// IDs of buildings; empty for the whole complex.
    public let buildingIds: Input<[String]>
    /// Which residents, at least one kind.
    public let relations: Input<[ResidentRelation]>

    public init(coerced value: InputValue) {
        buildingIds = value.input("buildingIds"); relations = value.input("relations")
    }
}

/// A fraction, greater than 0 and at most 1.
public struct ThresholdInput: InputDecodable {
    /// What the fraction is taken of. A quorum is of all `ELIGIBLE`.
    public let basis: ThresholdBasis
    /// Numerator, at least 1.
    public let numerator: Int
    /// Denominator, at least the numerator.
    public let denominator: Int
    /// Whether exactly the fraction is enough (2/3 이상), or only more than it (과반수).
    public let inclusive: Bool

    public init(coerced value: InputValue) {
        basis = value.required("basis"); numerator = value.required("numerator");
        denominator = value.required("denominator"); inclusive = value.required("inclusive")
    }
}

/// Changes of a draft, or of a scheduled poll that has not opened. What is absent is unchanged.
public struct PollUpdateInput: InputDecodable {
    /// ID of the poll.
    public let pollId: String
    /// The question or motion; 1–200 characters. Absent: unchanged; null: `REQUIRED`.
    public let title: Input<String>
    /// Explanation; at most 10,000 characters. Absent: unchanged; null: none.
    public let description: Input<String>
    /// When voting starts. Resolutions and elections need 24 hours of notice when they are scheduled.
    /// Absent: unchanged; null: `REQUIRED`.
    public let opensAt: Input<DateTime>
    /// When voting ends, 1 hour to 60 days after it starts. Absent: unchanged; null: `REQUIRED`.
    public let closesAt: Input<DateTime>
    /// 2–50 choices in ballot order; those with an `id` stay. Not for `YES_NO`. Absent: unchanged; null:
    /// `REQUIRED`.
    public let choices: Input<[PollChoiceInput]>
    /// Fewest choices of a valid ballot, at least 1. More than 1 only for `MULTIPLE_CHOICE`. Absent:
    /// unchanged; null: `REQUIRED`.
    public let minSelections: Input<Int>
    /// Most choices of a valid ballot, from `minSelections` to the number of choices. Absent: unchanged;
    /// null: `REQUIRED`.
    public let maxSelections: Input<Int>
    /// When voters see the result. A secret poll shows nothing before its end. Absent: unchanged; null:
    /// `REQUIRED`.
    public let resultsVisibility: Input<ResultsVisibility>
    /// Who may vote. Absent: unchanged; null: all residents of the complex.
    public let electorate: Input<PollElectorateInput>
    /// How many must vote, as a fraction of all `ELIGIBLE`. Absent: unchanged; null: none, or the legal
    /// quorum of an election.
    public let quorum: Input<ThresholdInput>
    /// What the leading choice needs. A resolution must have one. Absent: unchanged; null: none, or the
    /// usual one of an election.
    public let passRule: Input<ThresholdInput>
    /// IDs of uploaded files in display order, at most 10. Replaces the whole list; absent: unchanged.
    public let mediaIds: Input<[String]>
    /// The `revision` that the change is based on. If another change was saved meanwhile, the answer is
    /// `STALE_REVISION`.
    public let expectedRevision: Input<Int>

    public init(coerced value: InputValue) {
        pollId = value.required("pollId"); title = value.input("title");
        description = value.input("description"); opensAt = value.input("opensAt");
        closesAt = value.input("closesAt"); choices = value.input("choices");
        minSelections = value.input("minSelections"); maxSelections = value.input("maxSelections");
        resultsVisibility = value.input("resultsVisibility");
        electorate = value.input("electorate"); quorum = value.input("quorum");
        passRule = value.input("passRule"); mediaIds = value.input("mediaIds");
        expectedRevision = value.input("expectedRevision")
    }
}

/// A draft to announce.
public struct PollScheduleInput: InputDecodable {
    /// ID of the poll.
    public let pollId: String
    /// The `revision` that the change is based on. If another change was saved meanwhile, the answer is
    /// `STALE_REVISION`.
    public let expectedRevision: Input<Int>

    public init(coerced value: InputValue) {
        pollId = value.required("pollId"); expectedRevision = value.input("expectedRevision")
    }
}

/// More time for a poll.
public struct PollExtendInput: InputDecodable {
    /// ID of the poll.
    public let pollId: String
    /// The new end: later than the present one, and at most 30 days later.
    public let closesAt: DateTime
    /// Why, shown with the poll; 1–300 characters.
    public let reason: String
    /// The `revision` that the change is based on. If another change was saved meanwhile, the answer is
    /// `STALE_REVISION`.
    public let expectedRevision: Input<Int>

    public init(coerced value: InputValue) {
        pollId = value.required("pollId"); closesAt = value.required("closesAt");
        reason = value.required("reason"); expectedRevision = value.input("expectedRevision")
    }
}

/// A poll to end before its time.
public struct PollCloseInput: InputDecodable {
    /// ID of the poll.
    public let pollId: String
    /// Why; 1–300 characters.
    public let reason: String
    /// The `revision` that the change is based on. If another change was saved meanwhile, the answer is
    /// `STALE_REVISION`.
    public let expectedRevision: Input<Int>

    public init(coerced value: InputValue) {
        pollId = value.required("pollId"); reason = value.required("reason");
        expectedRevision = value.input("expectedRevision")
    }
}

/// A poll to cancel.
public struct PollCancelInput: InputDecodable {
    /// ID of the poll.
    public let pollId: String
    /// Why, shown with the poll; 1–300 characters.
    public let reason: String

    public init(coerced value: InputValue) {
        pollId = value.required("pollId"); reason = value.required("reason")
    }
}

/// A result to announce.
public struct PollPublishResultInput: InputDecodable {
    /// ID of the poll.
    public let pollId: String
    /// ID of the winner of a tie, by lot (추첨) or age as the bylaws say. Required for a tie, refused
    /// otherwise.
    public let tieBreakChoiceId: Input<String>
    /// How the tie was broken; at most 1,000 characters.
    public let tieBreakNote: Input<String>

    public init(coerced value: InputValue) {
        pollId = value.required("pollId"); tieBreakChoiceId = value.input("tieBreakChoiceId");
        tieBreakNote = value.input("tieBreakNote")
    }
}

/// A poll to delete.
public struct PollDeleteInput: InputDecodable {
    /// ID of the poll.
    public let pollId: String

    public init(coerced value: InputValue) {
        pollId = value.required("pollId")
    }
}

/// A ballot.
public struct PollVoteInput: InputDecodable {
    /// ID of the poll.
    public let pollId: String
    /// IDs of the choices, from `minSelections` to `maxSelections`, each once; or the abstention alone.
    public let choiceIds: [String]
    /// Key of this action, 1–128 characters. Sent again with the same input, it changes nothing and gives
    /// the same payload; with another input it is `IDEMPOTENCY_CONFLICT`.
    public let clientMutationId: Input<String>

    public init(coerced value: InputValue) {
        pollId = value.required("pollId"); choiceIds = value.required("choiceIds");
        clientMutationId = value.input("clientMutationId")
    }
}

/// A new complaint.
public struct ComplaintCreateInput: InputDecodable {
    /// ID of the apartment.
    public let apartmentId: String
    /// Subject area.
    public let category: ComplaintCategory
    /// One line; 1–150 characters.
    public let title: String
    /// What is wrong; 1–5,000 characters.
    public let description: String
    /// Where, in free words; at most 100 characters.
    public let location: Input<String>
    /// Who may read it. `NOISE` and `SMOKING` are never `PUBLIC` (`INVALID`).
    public let visibility: Input<ComplaintVisibility>
    /// IDs of uploaded files in display order, at most 10.
    public let mediaIds: Input<[String]>
    /// ID of the household that phoned or came. Staff only.
    public let onBehalfOfHouseholdId: Input<String>
    /// How it came in. Others than `RESIDENT_APP` are for staff only.
    public let source: Input<ComplaintSource>
    /// Urgency, `NORMAL` without it. Staff only.
    public let priority: Input<ComplaintPriority>
    /// Key of this action, 1–128 characters. Sent again with the same input, it changes nothing and gives
    /// the same payload; with another input it is `IDEMPOTENCY_CONFLICT`.
    public let clientMutationId: Input<String>

    public init(coerced value: InputValue) {
        apartmentId = value.required("apartmentId"); category = value.required("category");
        title = value.required("title"); description = value.required("description");
        location = value.input("location"); visibility = value.input("visibility");
        mediaIds = value.input("mediaIds");
        onBehalfOfHouseholdId = value.input("onBehalfOfHouseholdId");
        source = value.input("source"); priority = value.input("priority");
        clientMutationId = value.input("clientMutationId")
    }
}

/// Changes of a complaint. What is absent is unchanged. Staff who did not file it may change only
/// category, location and visibility, and not publish it.
public struct ComplaintUpdateInput: InputDecodable {
    /// ID of the complaint.
    public let complaintId: String
    /// Subject area. Absent: unchanged; null: `REQUIRED`.
    public let category: Input<ComplaintCategory>
    /// One line; 1–150 characters. Absent: unchanged; null: `REQUIRED`.
    public let title: Input<String>
    /// What is wrong; 1–5,000 characters. Absent: unchanged; null: `REQUIRED`.
    public let description: Input<String>
    /// Where, in free words; at most 100 characters. Absent: unchanged; null: none.
    public let location: Input<String>
    /// Who may read it. `NOISE` and `SMOKING` are never `PUBLIC` (`INVALID`). Absent: unchanged; null:
    /// `REQUIRED`.
    public let visibility: Input<ComplaintVisibility>
    /// IDs of uploaded files in display order, at most 10. Replaces the whole list; absent: unchanged.
    public let mediaIds: Input<[String]>
    /// The `revision` that the change is based on. If another change was saved meanwhile, the answer is
    /// `STALE_REVISION`.
    public let expectedRevision: Input<Int>

    public init(coerced value: InputValue) {
        complaintId = value.required("complaintId"); category = value.input("category");
        title = value.input("title"); description = value.input("description");
        location = value.input("location"); visibility = value.input("visibility");
        mediaIds = value.input("mediaIds"); expectedRevision = value.input("expectedRevision")
    }
}

/// A change of status.
public struct ComplaintTransitionInput: InputDecodable {
    /// ID of the complaint.
    public let complaintId: String
    /// The new status: one of `viewerAllowedTransitions`.
    public let to: ComplaintStatus
    /// Why; at most 500 characters. Required for `ON_HOLD`, `REJECTED` and every step back.
    public let reason: Input<String>
    /// When a complaint on hold continues by itself, within 365 days. Required for `ON_HOLD`, refused
    /// otherwise.
    public let deferredUntil: Input<DateTime>
    /// The `revision` that the change is based on. If another change was saved meanwhile, the answer is
    /// `STALE_REVISION`.
    public let expectedRevision: Int

    public init(coerced value: InputValue) {
        complaintId = value.required("complaintId"); to = value.required("to");
        reason = value.input("reason"); deferredUntil = value.input("deferredUntil");
        expectedRevision = value.required("expectedRevision")
    }
}

/// A new notice.
public struct NoticeCreateInput: InputDecodable {
    /// ID of the apartment.
    public let apartmentId: String
    /// Subject area. The election commission writes `ELECTION` only.
    public let category: Input<NoticeCategory>
    /// How prominently it is shown. `URGENT` needs `expiresAt`.
    public let importance: Input<NoticeImportance>
    /// One line; 1–200 characters.
    public let title: String
    /// Plain text; 1–20,000 characters.
    public let content: String
    /// IDs of the buildings that it is for, at most 200; empty for the whole complex.
    public let audienceBuildingIds: Input<[String]>
    /// Whether it stays on top of the list.
    public let isPinned: Input<Bool>
    /// When to publish it. Null keeps a draft; an instant that has passed publishes at once; a later one
    /// schedules.
    public let publishAt: Input<DateTime>
    /// When it leaves the list: later than now and than `publishAt`.
    public let expiresAt: Input<DateTime>
    /// IDs of uploaded files in display order, at most 10.
    public let mediaIds: Input<[String]>
    /// Whether members may comment.
    public let allowComments: Input<Bool>
    /// Key of this action, 1–128 characters. Sent again with the same input, it changes nothing and gives
    /// the same payload; with another input it is `IDEMPOTENCY_CONFLICT`.
    public let clientMutationId: Input<String>

    public init(coerced value: InputValue) {
        apartmentId = value.required("apartmentId"); category = value.input("category");
        importance = value.input("importance"); title = value.required("title");
        content = value.required("content");
        audienceBuildingIds = value.input("audienceBuildingIds");
        isPinned = value.input("isPinned"); publishAt = value.input("publishAt");
        expiresAt = value.input("expiresAt"); mediaIds = value.input("mediaIds");
        allowComments = value.input("allowComments");
        clientMutationId = value.input("clientMutationId")
    }
}

/// Changes of a notice. What is absent is unchanged. A published notice keeps its importance, audience
/// and date.
public struct NoticeUpdateInput: InputDecodable {
    /// ID of the notice.
    public let noticeId: String
    /// Subject area. The election commission writes `ELECTION` only. Absent: unchanged; null: `REQUIRED`.
    public let category: Input<NoticeCategory>
    /// How prominently it is shown. `URGENT` needs `expiresAt`. Absent: unchanged; null: `REQUIRED`.
    public let importance: Input<NoticeImportance>
    /// One line; 1–200 characters. Absent: unchanged; null: `REQUIRED`.
    public let title: Input<String>
    /// Plain text; 1–20,000 characters. Absent: unchanged; null: `REQUIRED`.
    public let content: Input<String>
    /// IDs of the buildings that it is for, at most 200; empty for the whole complex. Replaces the whole
    /// list; absent: unchanged.
    public let audienceBuildingIds: Input<[String]>
    /// Whether it stays on top of the list. Absent: unchanged; null: `REQUIRED`.
    public let isPinned: Input<Bool>
    /// When to publish it. Null makes it a draft again. Fixed once it is published.
    public let publishAt: Input<DateTime>
    /// When it leaves the list: later than now and than `publishAt`. Absent: unchanged; null: none.
    public let expiresAt: Input<DateTime>
    /// IDs of uploaded files in display order, at most 10. Replaces the whole list; absent: unchanged.
    public let mediaIds: Input<[String]>
    /// Whether members may comment. Absent: unchanged; null: `REQUIRED`.
    public let allowComments: Input<Bool>
    /// The `revision` that the change is based on. If another change was saved meanwhile, the answer is
    /// `STALE_REVISION`.
    public let expectedRevision: Input<Int>

    public init(coerced value: InputValue) {
        noticeId = value.required("noticeId"); category = value.input("category");
        importance = value.input("importance"); title = value.input("title");
        content = value.input("content"); audienceBuildingIds = value.input("audienceBuildingIds");
        isPinned = value.input("isPinned"); publishAt = value.input("publishAt");
        expiresAt = value.input("expiresAt"); mediaIds = value.input("mediaIds");
        allowComments = value.input("allowComments");
        expectedRevision = value.input("expectedRevision")
    }
}

/// A notice to publish now.
public struct NoticePublishInput: InputDecodable {
    /// ID of the notice.
    public let noticeId: String
    /// The `revision` that the change is based on. If another change was saved meanwhile, the answer is
    /// `STALE_REVISION`.
    public let expectedRevision: Input<Int>

    public init(coerced value: InputValue) {
        noticeId = value.required("noticeId"); expectedRevision = value.input("expectedRevision")
    }
}

/// A notice to take down.
public struct NoticeArchiveInput: InputDecodable {
    /// ID of the notice.
    public let noticeId: String

    public init(coerced value: InputValue) {
        noticeId = value.required("noticeId")
    }
}

/// A notice to delete.
public struct NoticeDeleteInput: InputDecodable {
    /// ID of the notice.
    public let noticeId: String

    public init(coerced value: InputValue) {
        noticeId = value.required("noticeId")
    }
}

/// A new contact.
public struct ContactCreateInput: InputDecodable {
    /// ID of the apartment.
    public let apartmentId: String
    /// Group of the contact.
    public let category: Input<ContactCategory>
    /// Who answers, such as 관리사무소; 1–140 characters.
    public let name: String
    /// Phone number, 3–20 characters, as `PhoneNumber` accepts them.
    public let phoneNumber: String
    /// What for; at most 500 characters.
    public let description: Input<String>
    /// When someone answers, in words; at most 200 characters.
    public let hours: Input<String>
    /// Place in the list, 0–1,000,000; at the end without it.
    public let position: Input<Int>

    public init(coerced value: InputValue) {
        apartmentId = value.required("apartmentId"); category = value.input("category");
        name = value.required("name"); phoneNumber = value.required("phoneNumber");
        description = value.input("description"); hours = value.input("hours");
        position = value.input("position")
    }
}

/// Changes of a contact. What is absent is unchanged.
public struct ContactUpdateInput: InputDecodable {
    /// ID of the contact.
    public let contactId: String
    /// Group of the contact. Absent: unchanged; null: `REQUIRED`.
    public let category: Input<ContactCategory>
    /// Who answers, such as 관리사무소; 1–140 characters. Absent: unchanged; null: `REQUIRED`.
    public let name: Input<String>
    /// Phone number, 3–20 characters, as `PhoneNumber` accepts them. Absent: unchanged; null: `REQUIRED`.
    public let phoneNumber: Input<String>
    /// What for; at most 500 characters. Absent: unchanged; null: none.
    public let description: Input<String>
    /// When someone answers, in words; at most 200 characters. Absent: unchanged; null: none.
    public let hours: Input<String>
    /// Place in the list, 0–1,000,000; at the end without it. Absent: unchanged; null: `REQUIRED`.
    public let position: Input<Int>
    /// The `revision` that the change is based on. If another change was saved meanwhile, the answer is
    /// `STALE_REVISION`.
    public let expectedRevision: Input<Int>

    public init(coerced value: InputValue) {
        contactId = value.required("contactId"); category = value.input("category");
        name = value.input("name"); phoneNumber = value.input("phoneNumber");
        description = value.input("description"); hours = value.input("hours");
        position = value.input("position"); expectedRevision = value.input("expectedRevision")
    }
}

/// A contact to delete.
public struct ContactDeleteInput: InputDecodable {
    /// ID of the contact.
    public let contactId: String

    public init(coerced value: InputValue) {
        contactId = value.required("contactId")
    }
}

/// A new calendar event.
public struct ScheduleCreateInput: InputDecodable {
    /// ID of the apartment.
    public let apartmentId: String
    /// One line; 1–200 characters.
    public let title: String
    /// Details; at most 5,000 characters.
    public let description: Input<String>
    /// Where; at most 100 characters.
    public let location: Input<String>
    /// Kind of event.
    public let category: Input<ScheduleCategory>
    /// When it starts.
    public let startsAt: DateTime
    /// When it ends: not before it starts, and at most 366 days later.
    public let endsAt: DateTime
    /// Whether it takes whole days of the apartment's time zone.
    public let isAllDay: Input<Bool>
    /// IDs of the buildings that it is for, at most 200; empty for the whole complex.
    public let audienceBuildingIds: Input<[String]>
    /// Key of this action, 1–128 characters. Sent again with the same input, it changes nothing and gives
    /// the same payload; with another input it is `IDEMPOTENCY_CONFLICT`.
    public let clientMutationId: Input<String>

    public init(coerced value: InputValue) {
        apartmentId = value.required("apartmentId"); title = value.required("title");
        description = value.input("description"); location = value.input("location");
        category = value.input("category"); startsAt = value.required("startsAt");
        endsAt = value.required("endsAt"); isAllDay = value.input("isAllDay");
        audienceBuildingIds = value.input("audienceBuildingIds");
        clientMutationId = value.input("clientMutationId")
    }
}

/// Changes of a calendar event. What is absent is unchanged.
public struct ScheduleUpdateInput: InputDecodable {
    /// ID of the calendar event.
    public let scheduleId: String
    /// One line; 1–200 characters. Absent: unchanged; null: `REQUIRED`.
    public let title: Input<String>
    /// Details; at most 5,000 characters. Absent: unchanged; null: none.
    public let description: Input<String>
    /// Where; at most 100 characters. Absent: unchanged; null: none.
    public let location: Input<String>
    /// Kind of event. Absent: unchanged; null: `REQUIRED`.
    public let category: Input<ScheduleCategory>
    /// When it starts. Absent: unchanged; null: `REQUIRED`.
    public let startsAt: Input<DateTime>
    /// When it ends: not before it starts, and at most 366 days later. Absent: unchanged; null:
    /// `REQUIRED`.
    public let endsAt: Input<DateTime>
    /// Whether it takes whole days of the apartment's time zone. Absent: unchanged; null: `REQUIRED`.
    public let isAllDay: Input<Bool>
    /// IDs of the buildings that it is for, at most 200; empty for the whole complex. Replaces the whole
    /// list; absent: unchanged.
    public let audienceBuildingIds: Input<[String]>
    /// The `revision` that the change is based on. If another change was saved meanwhile, the answer is
    /// `STALE_REVISION`.
    public let expectedRevision: Input<Int>

    public init(coerced value: InputValue) {
        scheduleId = value.required("scheduleId"); title = value.input("title");
        description = value.input("description"); location = value.input("location");
        category = value.input("category"); startsAt = value.input("startsAt");
        endsAt = value.input("endsAt"); isAllDay = value.input("isAllDay");
        audienceBuildingIds = value.input("audienceBuildingIds");
        expectedRevision = value.input("expectedRevision")
    }
}

/// A calendar event to delete.
public struct ScheduleDeleteInput: InputDecodable {
    /// ID of the calendar event.
    public let scheduleId: String

    public init(coerced value: InputValue) {
        scheduleId = value.required("scheduleId")
    }
}

/// Arguments of `Query.node`.
public struct QueryNodeArguments: InputDecodable {
    /// Global ID.
    public let id: String

    public init(coerced value: InputValue) {
        id = value.required("id")
    }
}

/// Arguments of `Query.nodes`.
public struct QueryNodesArguments: InputDecodable {
    /// Global IDs, at most 100.
    public let ids: [String]

    public init(coerced value: InputValue) {
        ids = value.required("ids")
    }
}

/// Arguments of `Query.apartment`.
public struct QueryApartmentArguments: InputDecodable {
    /// ID of the complex.
    public let id: String

    public init(coerced value: InputValue) {
        id = value.required("id")
    }
}

/// Arguments of `Query.apartmentByKaptCode`.
public struct QueryApartmentByKaptCodeArguments: InputDecodable {
    /// K-apt complex code, e.g. A44658807.
    public let kaptCode: String

    public init(coerced value: InputValue) {
        kaptCode = value.required("kaptCode")
    }
}

/// Arguments of `Query.feed`.
public struct QueryFeedArguments: InputDecodable {
    /// ID of the post.
    public let id: String

    public init(coerced value: InputValue) {
        id = value.required("id")
    }
}

/// Arguments of `Query.comment`.
public struct QueryCommentArguments: InputDecodable {
    /// ID of the comment.
    public let id: String

    public init(coerced value: InputValue) {
        id = value.required("id")
    }
}

/// Arguments of `Query.poll`.
public struct QueryPollArguments: InputDecodable {
    /// ID of the poll.
    public let id: String

    public init(coerced value: InputValue) {
        id = value.required("id")
    }
}

/// Arguments of `Query.complaint`.
public struct QueryComplaintArguments: InputDecodable {
    /// ID of the complaint.
    public let id: String

    public init(coerced value: InputValue) {
        id = value.required("id")
    }
}

/// Arguments of `Query.notice`.
public struct QueryNoticeArguments: InputDecodable {
    /// ID of the notice.
    public let id: String

    public init(coerced value: InputValue) {
        id = value.required("id")
    }
}

/// Arguments of `Query.apartments`.
public struct QueryApartmentsArguments: PagingArguments {
    /// Which complexes; all without it.
    public let filter: Input<ApartmentFilter>
    /// Order of the list.
    public let orderBy: Input<ApartmentOrder>
    /// Objects of the page from the start of the list, 1–100. Not together with `last`; 20 without
    /// both.
    public let first: Input<Int>
    /// Cursor after which the page starts.
    public let after: Input<String>
    /// Objects of the page from the end of the list, 1–100. Not together with `first`.
    public let last: Input<Int>
    /// Cursor before which the page ends.
    public let before: Input<String>

    public init(coerced value: InputValue) {
        filter = value.input("filter"); orderBy = value.input("orderBy");
        first = value.input("first"); after = value.input("after"); last = value.input("last");
        before = value.input("before")
    }
}

/// Arguments of `Viewer.memberships`.
public struct ViewerMembershipsArguments: PagingArguments {
    /// Objects of the page from the start of the list, 1–100. Not together with `last`; 20 without
    /// both.
    public let first: Input<Int>
    /// Cursor after which the page starts.
    public let after: Input<String>
    /// Objects of the page from the end of the list, 1–100. Not together with `first`.
    public let last: Input<Int>
    /// Cursor before which the page ends.
    public let before: Input<String>
    /// Only memberships in these statuses.
    public let statuses: Input<[MembershipStatus]>

    public init(coerced value: InputValue) {
        first = value.input("first"); after = value.input("after"); last = value.input("last");
        before = value.input("before"); statuses = value.input("statuses")
    }
}

/// Arguments of `Viewer.membership`.
public struct ViewerMembershipArguments: InputDecodable {
    /// ID of the apartment.
    public let apartmentId: String

    public init(coerced value: InputValue) {
        apartmentId = value.required("apartmentId")
    }
}

/// Arguments of `Viewer.feeds`.
public struct ViewerFeedsArguments: PagingArguments {
    /// ID of the apartment.
    public let apartmentId: String
    /// Objects of the page, 1–100; 20 without it.
    public let first: Input<Int>
    /// Cursor after which the page starts.
    public let after: Input<String>

    public init(coerced value: InputValue) {
        apartmentId = value.required("apartmentId"); first = value.input("first");
        after = value.input("after")
    }
}

/// Arguments of `Viewer.comments`.
public struct ViewerCommentsArguments: PagingArguments {
    /// ID of the apartment.
    public let apartmentId: String
    /// Objects of the page, 1–100; 20 without it.
    public let first: Input<Int>
    /// Cursor after which the page starts.
    public let after: Input<String>

    public init(coerced value: InputValue) {
        apartmentId = value.required("apartmentId"); first = value.input("first");
        after = value.input("after")
    }
}

/// Arguments of `Viewer.complaints`.
public struct ViewerComplaintsArguments: PagingArguments {
    /// ID of the apartment.
    public let apartmentId: String
    /// Objects of the page, 1–100; 20 without it.
    public let first: Input<Int>
    /// Cursor after which the page starts.
    public let after: Input<String>

    public init(coerced value: InputValue) {
        apartmentId = value.required("apartmentId"); first = value.input("first");
        after = value.input("after")
    }
}

/// Arguments of `User.roleIn`.
public struct UserRoleInArguments: InputDecodable {
    /// ID of the apartment.
    public let apartmentId: String

    public init(coerced value: InputValue) {
        apartmentId = value.required("apartmentId")
    }
}

/// Arguments of `User.feeds`.
public struct UserFeedsArguments: PagingArguments {
    /// ID of the apartment.
    public let apartmentId: String
    /// Objects of the page, 1–100; 20 without it.
    public let first: Input<Int>
    /// Cursor after which the page starts.
    public let after: Input<String>

    public init(coerced value: InputValue) {
        apartmentId = value.required("apartmentId"); first = value.input("first");
        after = value.input("after")
    }
}

/// Arguments of `Apartment.building`.
public struct ApartmentBuildingArguments: InputDecodable {
    /// Building number as printed, e.g. 101.
    public let name: String

    public init(coerced value: InputValue) {
        name = value.required("name")
    }
}

/// Arguments of `Apartment.households`.
public struct ApartmentHouseholdsArguments: PagingArguments {
    /// Which households; all without it.
    public let filter: Input<HouseholdFilter>
    /// Objects of the page from the start of the list, 1–100. Not together with `last`; 20 without
    /// both.
    public let first: Input<Int>
    /// Cursor after which the page starts.
    public let after: Input<String>
    /// Objects of the page from the end of the list, 1–100. Not together with `first`.
    public let last: Input<Int>
    /// Cursor before which the page ends.
    public let before: Input<String>

    public init(coerced value: InputValue) {
        filter = value.input("filter"); first = value.input("first"); after = value.input("after");
        last = value.input("last"); before = value.input("before")
    }
}

/// Arguments of `Apartment.memberships`.
public struct ApartmentMembershipsArguments: PagingArguments {
    /// Which memberships; all without it.
    public let filter: Input<MembershipFilter>
    /// Order of the list.
    public let orderBy: Input<MembershipOrder>
    /// Objects of the page from the start of the list, 1–100. Not together with `last`; 20 without
    /// both.
    public let first: Input<Int>
    /// Cursor after which the page starts.
    public let after: Input<String>
    /// Objects of the page from the end of the list, 1–100. Not together with `first`.
    public let last: Input<Int>
    /// Cursor before which the page ends.
    public let before: Input<String>

    public init(coerced value: InputValue) {
        filter = value.input("filter"); orderBy = value.input("orderBy");
        first = value.input("first"); after = value.input("after"); last = value.input("last");
        before = value.input("before")
    }
}

/// Arguments of `Apartment.feeds`.
public struct ApartmentFeedsArguments: PagingArguments {
    /// Which posts; all without it.
    public let filter: Input<FeedFilter>
    /// Order of the list.
    public let orderBy: Input<FeedOrder>
    /// Objects of the page from the start of the list, 1–100. Not together with `last`; 20 without
    /// both.
    public let first: Input<Int>
    /// Cursor after which the page starts.
    public let after: Input<String>
    /// Objects of the page from the end of the list, 1–100. Not together with `first`.
    public let last: Input<Int>
    /// Cursor before which the page ends.
    public let before: Input<String>

    public init(coerced value: InputValue) {
        filter = value.input("filter"); orderBy = value.input("orderBy");
        first = value.input("first"); after = value.input("after"); last = value.input("last");
        before = value.input("before")
    }
}

/// Arguments of `Apartment.polls`.
public struct ApartmentPollsArguments: PagingArguments {
    /// Which polls; all without it.
    public let filter: Input<PollFilter>
    /// Order of the list.
    public let orderBy: Input<PollOrder>
    /// Objects of the page from the start of the list, 1–100. Not together with `last`; 20 without
    /// both.
    public let first: Input<Int>
    /// Cursor after which the page starts.
    public let after: Input<String>
    /// Objects of the page from the end of the list, 1–100. Not together with `first`.
    public let last: Input<Int>
    /// Cursor before which the page ends.
    public let before: Input<String>

    public init(coerced value: InputValue) {
        filter = value.input("filter"); orderBy = value.input("orderBy");
        first = value.input("first"); after = value.input("after"); last = value.input("last");
        before = value.input("before")
    }
}

/// Arguments of `Apartment.complaints`.
public struct ApartmentComplaintsArguments: PagingArguments {
    /// Which complaints; all without it.
    public let filter: Input<ComplaintFilter>
    /// Order of the list.
    public let orderBy: Input<ComplaintOrder>
    /// Objects of the page from the start of the list, 1–100. Not together with `last`; 20 without
    /// both.
    public let first: Input<Int>
    /// Cursor after which the page starts.
    public let after: Input<String>
    /// Objects of the page from the end of the list, 1–100. Not together with `first`.
    public let last: Input<Int>
    /// Cursor before which the page ends.
    public let before: Input<String>

    public init(coerced value: InputValue) {
        filter = value.input("filter"); orderBy = value.input("orderBy");
        first = value.input("first"); after = value.input("after"); last = value.input("last");
        before = value.input("before")
    }
}

/// Arguments of `Apartment.complaintByNumber`.
public struct ApartmentComplaintByNumberArguments: InputDecodable {
    /// Running number inside the apartment, from 1.
    public let number: Int

    public init(coerced value: InputValue) {
        number = value.required("number")
    }
}

/// Arguments of `Apartment.notices`.
public struct ApartmentNoticesArguments: PagingArguments {
    /// Which notices; all published ones without it.
    public let filter: Input<NoticeFilter>
    /// Objects of the page from the start of the list, 1–100. Not together with `last`; 20 without
    /// both.
    public let first: Input<Int>
    /// Cursor after which the page starts.
    public let after: Input<String>
    /// Objects of the page from the end of the list, 1–100. Not together with `first`.
    public let last: Input<Int>
    /// Cursor before which the page ends.
    public let before: Input<String>

    public init(coerced value: InputValue) {
        filter = value.input("filter"); first = value.input("first"); after = value.input("after");
        last = value.input("last"); before = value.input("before")
    }
}

/// Arguments of `Apartment.contacts`.
public struct ApartmentContactsArguments: PagingArguments {
    /// Which contacts; all without it.
    public let filter: Input<ContactFilter>
    /// Objects of the page from the start of the list, 1–100. Not together with `last`; 20 without
    /// both.
    public let first: Input<Int>
    /// Cursor after which the page starts.
    public let after: Input<String>
    /// Objects of the page from the end of the list, 1–100. Not together with `first`.
    public let last: Input<Int>
    /// Cursor before which the page ends.
    public let before: Input<String>

    public init(coerced value: InputValue) {
        filter = value.input("filter"); first = value.input("first"); after = value.input("after");
        last = value.input("last"); before = value.input("before")
    }
}

/// Arguments of `Apartment.schedules`.
public struct ApartmentSchedulesArguments: PagingArguments {
    /// Start of the window.
    public let from: DateTime
    /// End of the window, at most 400 days after `from`.
    public let to: DateTime
    /// Objects of the page from the start of the list, 1–100. Not together with `last`; 20 without
    /// both.
    public let first: Input<Int>
    /// Cursor after which the page starts.
    public let after: Input<String>
    /// Objects of the page from the end of the list, 1–100. Not together with `first`.
    public let last: Input<Int>
    /// Cursor before which the page ends.
    public let before: Input<String>

    public init(coerced value: InputValue) {
        from = value.required("from"); to = value.required("to"); first = value.input("first");
        after = value.input("after"); last = value.input("last"); before = value.input("before")
    }
}

/// Arguments of `Feed.comments`.
public struct FeedCommentsArguments: PagingArguments {
    /// Objects of the page from the start of the list, 1–100. Not together with `last`; 20 without
    /// both.
    public let first: Input<Int>
    /// Cursor after which the page starts.
    public let after: Input<String>
    /// Objects of the page from the end of the list, 1–100. Not together with `first`.
    public let last: Input<Int>
    /// Cursor before which the page ends.
    public let before: Input<String>
    /// Order of the list.
    public let orderBy: Input<CommentOrder>

    public init(coerced value: InputValue) {
        first = value.input("first"); after = value.input("after"); last = value.input("last");
        before = value.input("before"); orderBy = value.input("orderBy")
    }
}

/// Arguments of `Comment.replies`.
public struct CommentRepliesArguments: PagingArguments {
    /// Objects of the page from the start of the list, 1–100. Not together with `last`; 20 without
    /// both.
    public let first: Input<Int>
    /// Cursor after which the page starts.
    public let after: Input<String>
    /// Objects of the page from the end of the list, 1–100. Not together with `first`.
    public let last: Input<Int>
    /// Cursor before which the page ends.
    public let before: Input<String>

    public init(coerced value: InputValue) {
        first = value.input("first"); after = value.input("after"); last = value.input("last");
        before = value.input("before")
    }
}

/// Arguments of `Media.url`.
public struct MediaUrlArguments: InputDecodable {
    /// Which rendition of a picture; other files have only `ORIGINAL`.
    public let variant: Input<MediaVariant>

    public init(coerced value: InputValue) {
        variant = value.input("variant")
    }
}

/// Arguments of `Poll.votes`.
public struct PollVotesArguments: PagingArguments {
    /// Objects of the page, 1–100; 20 without it.
    public let first: Input<Int>
    /// Cursor after which the page starts.
    public let after: Input<String>
    /// Only votes for this choice.
    public let choiceId: Input<String>

    public init(coerced value: InputValue) {
        first = value.input("first"); after = value.input("after");
        choiceId = value.input("choiceId")
    }
}

/// Arguments of `Poll.voterRoll`.
public struct PollVoterRollArguments: PagingArguments {
    /// Which lines; all without it.
    public let filter: Input<VoterRollFilter>
    /// Objects of the page from the start of the list, 1–100. Not together with `last`; 20 without
    /// both.
    public let first: Input<Int>
    /// Cursor after which the page starts.
    public let after: Input<String>
    /// Objects of the page from the end of the list, 1–100. Not together with `first`.
    public let last: Input<Int>
    /// Cursor before which the page ends.
    public let before: Input<String>

    public init(coerced value: InputValue) {
        filter = value.input("filter"); first = value.input("first"); after = value.input("after");
        last = value.input("last"); before = value.input("before")
    }
}

/// Arguments of `Poll.comments`.
public struct PollCommentsArguments: PagingArguments {
    /// Objects of the page from the start of the list, 1–100. Not together with `last`; 20 without
    /// both.
    public let first: Input<Int>
    /// Cursor after which the page starts.
    public let after: Input<String>
    /// Objects of the page from the end of the list, 1–100. Not together with `first`.
    public let last: Input<Int>
    /// Cursor before which the page ends.
    public let before: Input<String>
    /// Order of the list.
    public let orderBy: Input<CommentOrder>

    public init(coerced value: InputValue) {
        first = value.input("first"); after = value.input("after"); last = value.input("last");
        before = value.input("before"); orderBy = value.input("orderBy")
    }
}

/// Arguments of `Complaint.events`.
public struct ComplaintEventsArguments: PagingArguments {
    /// Objects of the page from the start of the list, 1–100. Not together with `last`; 20 without
    /// both.
    public let first: Input<Int>
    /// Cursor after which the page starts.
    public let after: Input<String>
    /// Objects of the page from the end of the list, 1–100. Not together with `first`.
    public let last: Input<Int>
    /// Cursor before which the page ends.
    public let before: Input<String>

    public init(coerced value: InputValue) {
        first = value.input("first"); after = value.input("after"); last = value.input("last");
        before = value.input("before")
    }
}

/// Arguments of `Notice.comments`.
public struct NoticeCommentsArguments: PagingArguments {
    /// Objects of the page from the start of the list, 1–100. Not together with `last`; 20 without
    /// both.
    public let first: Input<Int>
    /// Cursor after which the page starts.
    public let after: Input<String>
    /// Objects of the page from the end of the list, 1–100. Not together with `first`.
    public let last: Input<Int>
    /// Cursor before which the page ends.
    public let before: Input<String>
    /// Order of the list.
    public let orderBy: Input<CommentOrder>

    public init(coerced value: InputValue) {
        first = value.input("first"); after = value.input("after"); last = value.input("last");
        before = value.input("before"); orderBy = value.input("orderBy")
    }
}

/// Arguments of `Mutation.signUp`.
public struct MutationSignUpArguments: InputDecodable {
    /// See `SignUpInput`.
    public let input: SignUpInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.signIn`.
public struct MutationSignInArguments: InputDecodable {
    /// See `SignInInput`.
    public let input: SignInInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.signInAsGuest`.
public struct MutationSignInAsGuestArguments: InputDecodable {
    /// See `SignInAsGuestInput`.
    public let input: SignInAsGuestInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.tokenRefresh`.
public struct MutationTokenRefreshArguments: InputDecodable {
    /// See `TokenRefreshInput`.
    public let input: TokenRefreshInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.signOut`.
public struct MutationSignOutArguments: InputDecodable {
    /// See `SignOutInput`.
    public let input: SignOutInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.sessionRevoke`.
public struct MutationSessionRevokeArguments: InputDecodable {
    /// See `SessionRevokeInput`.
    public let input: SessionRevokeInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.profileUpdate`.
public struct MutationProfileUpdateArguments: InputDecodable {
    /// See `ProfileUpdateInput`.
    public let input: ProfileUpdateInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.membershipRequest`.
public struct MutationMembershipRequestArguments: InputDecodable {
    /// See `MembershipRequestInput`.
    public let input: MembershipRequestInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.membershipCancel`.
public struct MutationMembershipCancelArguments: InputDecodable {
    /// See `MembershipCancelInput`.
    public let input: MembershipCancelInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.membershipLeave`.
public struct MutationMembershipLeaveArguments: InputDecodable {
    /// See `MembershipLeaveInput`.
    public let input: MembershipLeaveInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.membershipApprove`.
public struct MutationMembershipApproveArguments: InputDecodable {
    /// See `MembershipApproveInput`.
    public let input: MembershipApproveInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.membershipReject`.
public struct MutationMembershipRejectArguments: InputDecodable {
    /// See `MembershipRejectInput`.
    public let input: MembershipRejectInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.membershipRevoke`.
public struct MutationMembershipRevokeArguments: InputDecodable {
    /// See `MembershipRevokeInput`.
    public let input: MembershipRevokeInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.membershipSetRole`.
public struct MutationMembershipSetRoleArguments: InputDecodable {
    /// See `MembershipSetRoleInput`.
    public let input: MembershipSetRoleInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.apartmentAppointManager`.
public struct MutationApartmentAppointManagerArguments: InputDecodable {
    /// See `ApartmentAppointManagerInput`.
    public let input: ApartmentAppointManagerInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.apartmentsImport`.
public struct MutationApartmentsImportArguments: InputDecodable {
    /// See `ApartmentsImportInput`.
    public let input: ApartmentsImportInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.householdsUpsert`.
public struct MutationHouseholdsUpsertArguments: InputDecodable {
    /// See `HouseholdsUpsertInput`.
    public let input: HouseholdsUpsertInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.mediaCreateUploads`.
public struct MutationMediaCreateUploadsArguments: InputDecodable {
    /// See `MediaCreateUploadsInput`.
    public let input: MediaCreateUploadsInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.mediaFinishUpload`.
public struct MutationMediaFinishUploadArguments: InputDecodable {
    /// See `MediaFinishUploadInput`.
    public let input: MediaFinishUploadInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.feedCreate`.
public struct MutationFeedCreateArguments: InputDecodable {
    /// See `FeedCreateInput`.
    public let input: FeedCreateInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.feedUpdate`.
public struct MutationFeedUpdateArguments: InputDecodable {
    /// See `FeedUpdateInput`.
    public let input: FeedUpdateInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.feedDelete`.
public struct MutationFeedDeleteArguments: InputDecodable {
    /// See `FeedDeleteInput`.
    public let input: FeedDeleteInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.commentCreate`.
public struct MutationCommentCreateArguments: InputDecodable {
    /// See `CommentCreateInput`.
    public let input: CommentCreateInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.commentUpdate`.
public struct MutationCommentUpdateArguments: InputDecodable {
    /// See `CommentUpdateInput`.
    public let input: CommentUpdateInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.commentDelete`.
public struct MutationCommentDeleteArguments: InputDecodable {
    /// See `CommentDeleteInput`.
    public let input: CommentDeleteInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.pollCreate`.
public struct MutationPollCreateArguments: InputDecodable {
    /// See `PollCreateInput`.
    public let input: PollCreateInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.pollUpdate`.
public struct MutationPollUpdateArguments: InputDecodable {
    /// See `PollUpdateInput`.
    public let input: PollUpdateInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.pollSchedule`.
public struct MutationPollScheduleArguments: InputDecodable {
    /// See `PollScheduleInput`.
    public let input: PollScheduleInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.pollExtend`.
public struct MutationPollExtendArguments: InputDecodable {
    /// See `PollExtendInput`.
    public let input: PollExtendInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.pollClose`.
public struct MutationPollCloseArguments: InputDecodable {
    /// See `PollCloseInput`.
    public let input: PollCloseInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.pollCancel`.
public struct MutationPollCancelArguments: InputDecodable {
    /// See `PollCancelInput`.
    public let input: PollCancelInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.pollPublishResult`.
public struct MutationPollPublishResultArguments: InputDecodable {
    /// See `PollPublishResultInput`.
    public let input: PollPublishResultInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.pollDelete`.
public struct MutationPollDeleteArguments: InputDecodable {
    /// See `PollDeleteInput`.
    public let input: PollDeleteInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.pollVote`.
public struct MutationPollVoteArguments: InputDecodable {
    /// See `PollVoteInput`.
    public let input: PollVoteInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.complaintCreate`.
public struct MutationComplaintCreateArguments: InputDecodable {
    /// See `ComplaintCreateInput`.
    public let input: ComplaintCreateInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.complaintUpdate`.
public struct MutationComplaintUpdateArguments: InputDecodable {
    /// See `ComplaintUpdateInput`.
    public let input: ComplaintUpdateInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.complaintTransition`.
public struct MutationComplaintTransitionArguments: InputDecodable {
    /// See `ComplaintTransitionInput`.
    public let input: ComplaintTransitionInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.noticeCreate`.
public struct MutationNoticeCreateArguments: InputDecodable {
    /// See `NoticeCreateInput`.
    public let input: NoticeCreateInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.noticeUpdate`.
public struct MutationNoticeUpdateArguments: InputDecodable {
    /// See `NoticeUpdateInput`.
    public let input: NoticeUpdateInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.noticePublish`.
public struct MutationNoticePublishArguments: InputDecodable {
    /// See `NoticePublishInput`.
    public let input: NoticePublishInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.noticeArchive`.
public struct MutationNoticeArchiveArguments: InputDecodable {
    /// See `NoticeArchiveInput`.
    public let input: NoticeArchiveInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.noticeDelete`.
public struct MutationNoticeDeleteArguments: InputDecodable {
    /// See `NoticeDeleteInput`.
    public let input: NoticeDeleteInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.contactCreate`.
public struct MutationContactCreateArguments: InputDecodable {
    /// See `ContactCreateInput`.
    public let input: ContactCreateInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.contactUpdate`.
public struct MutationContactUpdateArguments: InputDecodable {
    /// See `ContactUpdateInput`.
    public let input: ContactUpdateInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.contactDelete`.
public struct MutationContactDeleteArguments: InputDecodable {
    /// See `ContactDeleteInput`.
    public let input: ContactDeleteInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.scheduleCreate`.
public struct MutationScheduleCreateArguments: InputDecodable {
    /// See `ScheduleCreateInput`.
    public let input: ScheduleCreateInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.scheduleUpdate`.
public struct MutationScheduleUpdateArguments: InputDecodable {
    /// See `ScheduleUpdateInput`.
    public let input: ScheduleUpdateInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.scheduleDelete`.
public struct MutationScheduleDeleteArguments: InputDecodable {
    /// See `ScheduleDeleteInput`.
    public let input: ScheduleDeleteInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Subscription.feedAdded`.
public struct SubscriptionFeedAddedArguments: InputDecodable {
    /// ID of the apartment.
    public let apartmentId: String
    /// Only posts on these boards.
    public let categories: Input<[FeedCategory]>

    public init(coerced value: InputValue) {
        apartmentId = value.required("apartmentId"); categories = value.input("categories")
    }
}

/// Arguments of `Subscription.feedUpdated`.
public struct SubscriptionFeedUpdatedArguments: InputDecodable {
    /// ID of the apartment.
    public let apartmentId: String

    public init(coerced value: InputValue) {
        apartmentId = value.required("apartmentId")
    }
}

/// Arguments of `Subscription.commentAdded`.
public struct SubscriptionCommentAddedArguments: InputDecodable {
    /// ID of the post, notice or poll.
    public let subjectId: String

    public init(coerced value: InputValue) {
        subjectId = value.required("subjectId")
    }
}

/// Arguments of `Subscription.complaintUpdated`.
public struct SubscriptionComplaintUpdatedArguments: InputDecodable {
    /// ID of the complaint; not together with `apartmentId`.
    public let complaintId: Input<String>
    /// ID of the apartment; not together with `complaintId`.
    public let apartmentId: Input<String>

    public init(coerced value: InputValue) {
        complaintId = value.input("complaintId"); apartmentId = value.input("apartmentId")
    }
}

/// Arguments of `Subscription.pollUpdated`.
public struct SubscriptionPollUpdatedArguments: InputDecodable {
    /// ID of the poll; not together with `apartmentId`.
    public let pollId: Input<String>
    /// ID of the apartment; not together with `pollId`.
    public let apartmentId: Input<String>

    public init(coerced value: InputValue) {
        pollId = value.input("pollId"); apartmentId = value.input("apartmentId")
    }
}

/// Arguments of `Subscription.noticePublished`.
public struct SubscriptionNoticePublishedArguments: InputDecodable {
    /// ID of the apartment.
    public let apartmentId: String

    public init(coerced value: InputValue) {
        apartmentId = value.required("apartmentId")
    }
}

/// Arguments of `Subscription.membershipUpdated`.
public struct SubscriptionMembershipUpdatedArguments: InputDecodable {
    /// ID of an apartment whose requests its staff want. Without it, the viewer's own memberships.
    public let apartmentId: Input<String>

    public init(coerced value: InputValue) {
        apartmentId = value.input("apartmentId")
    }
}
