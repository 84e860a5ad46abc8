// Generated from schema.graphql by scripts/generate-schema. Do not edit.
// Input objects and arguments, after coercion.
// swift-format-ignore-file
public import GraphQLCore

/// The input `ApartmentFilter`.
public struct ApartmentFilter: InputDecodable {
    public let text: Input<String>
    public let sido: Input<String>
    public let sigungu: Input<String>
    public let bjdCodePrefix: Input<String>
    public let isManaged: Input<Bool>

    public init(coerced value: InputValue) {
        text = value.input("text"); sido = value.input("sido"); sigungu = value.input("sigungu");
        bjdCodePrefix = value.input("bjdCodePrefix"); isManaged = value.input("isManaged")
    }
}

/// The input `ApartmentOrder`.
public struct ApartmentOrder: InputDecodable {
    public let field: ApartmentOrderField
    public let direction: OrderDirection

    public init(coerced value: InputValue) {
        field = value.required("field"); direction = value.required("direction")
    }
}

/// The input `FeedFilter`.
public struct FeedFilter: InputDecodable {
    public let categories: Input<[FeedCategory]>
    public let authorId: Input<String>
    public let text: Input<String>
    public let createdAfter: Input<DateTime>
    public let hasMedia: Input<Bool>

    public init(coerced value: InputValue) {
        categories = value.input("categories"); authorId = value.input("authorId");
        text = value.input("text"); createdAfter = value.input("createdAfter");
        hasMedia = value.input("hasMedia")
    }
}

/// The input `FeedOrder`.
public struct FeedOrder: InputDecodable {
    public let field: FeedOrderField
    public let direction: OrderDirection

    public init(coerced value: InputValue) {
        field = value.required("field"); direction = value.required("direction")
    }
}

/// The input `CommentOrder`.
public struct CommentOrder: InputDecodable {
    public let field: CommentOrderField
    public let direction: OrderDirection

    public init(coerced value: InputValue) {
        field = value.required("field"); direction = value.required("direction")
    }
}

/// The input `HouseholdFilter`.
public struct HouseholdFilter: InputDecodable {
    public let buildingId: Input<String>
    public let occupancy: Input<OccupancyStatus>
    public let unitPrefix: Input<String>
    public let hasVerifiedMember: Input<Bool>

    public init(coerced value: InputValue) {
        buildingId = value.input("buildingId"); occupancy = value.input("occupancy");
        unitPrefix = value.input("unitPrefix"); hasVerifiedMember = value.input("hasVerifiedMember")
    }
}

/// The input `MembershipFilter`.
public struct MembershipFilter: InputDecodable {
    public let statuses: Input<[MembershipStatus]>
    public let roles: Input<[MembershipRole]>
    public let buildingId: Input<String>
    public let text: Input<String>

    public init(coerced value: InputValue) {
        statuses = value.input("statuses"); roles = value.input("roles");
        buildingId = value.input("buildingId"); text = value.input("text")
    }
}

/// The input `MembershipOrder`.
public struct MembershipOrder: InputDecodable {
    public let field: MembershipOrderField
    public let direction: OrderDirection

    public init(coerced value: InputValue) {
        field = value.required("field"); direction = value.required("direction")
    }
}

/// The input `PollFilter`.
public struct PollFilter: InputDecodable {
    public let states: Input<[PollState]>
    public let purposes: Input<[PollPurpose]>
    public let viewerHasVoted: Input<Bool>
    public let text: Input<String>

    public init(coerced value: InputValue) {
        states = value.input("states"); purposes = value.input("purposes");
        viewerHasVoted = value.input("viewerHasVoted"); text = value.input("text")
    }
}

/// The input `PollOrder`.
public struct PollOrder: InputDecodable {
    public let field: PollOrderField
    public let direction: OrderDirection

    public init(coerced value: InputValue) {
        field = value.required("field"); direction = value.required("direction")
    }
}

/// The input `VoterRollFilter`.
public struct VoterRollFilter: InputDecodable {
    public let hasVoted: Input<Bool>
    public let buildingId: Input<String>
    public let channel: Input<VoteChannel>

    public init(coerced value: InputValue) {
        hasVoted = value.input("hasVoted"); buildingId = value.input("buildingId");
        channel = value.input("channel")
    }
}

/// The input `ComplaintFilter`.
public struct ComplaintFilter: InputDecodable {
    public let statuses: Input<[ComplaintStatus]>
    public let categories: Input<[ComplaintCategory]>
    public let priorities: Input<[ComplaintPriority]>
    public let mine: Input<Bool>
    public let isOverdue: Input<Bool>
    public let visibility: Input<ComplaintVisibility>
    public let text: Input<String>
    public let createdAfter: Input<DateTime>
    public let createdBefore: Input<DateTime>

    public init(coerced value: InputValue) {
        statuses = value.input("statuses"); categories = value.input("categories");
        priorities = value.input("priorities"); mine = value.input("mine");
        isOverdue = value.input("isOverdue"); visibility = value.input("visibility");
        text = value.input("text"); createdAfter = value.input("createdAfter");
        createdBefore = value.input("createdBefore")
    }
}

/// The input `ComplaintOrder`.
public struct ComplaintOrder: InputDecodable {
    public let field: ComplaintOrderField
    public let direction: OrderDirection

    public init(coerced value: InputValue) {
        field = value.required("field"); direction = value.required("direction")
    }
}

/// The input `NoticeFilter`.
public struct NoticeFilter: InputDecodable {
    public let categories: Input<[NoticeCategory]>
    public let importance: Input<NoticeImportance>
    public let text: Input<String>
    public let states: Input<[NoticeState]>

    public init(coerced value: InputValue) {
        categories = value.input("categories"); importance = value.input("importance");
        text = value.input("text"); states = value.input("states")
    }
}

/// The input `ContactFilter`.
public struct ContactFilter: InputDecodable {
    public let categories: Input<[ContactCategory]>
    public let text: Input<String>

    public init(coerced value: InputValue) {
        categories = value.input("categories"); text = value.input("text")
    }
}

/// The input `SignUpInput`.
public struct SignUpInput: InputDecodable {
    public let username: String
    public let password: String
    public let displayName: String
    public let acceptsTerms: Bool
    public let acceptsPrivacyPolicy: Bool
    public let isOver14: Bool
    public let clientName: Input<String>

    public init(coerced value: InputValue) {
        username = value.required("username"); password = value.required("password");
        displayName = value.required("displayName"); acceptsTerms = value.required("acceptsTerms");
        acceptsPrivacyPolicy = value.required("acceptsPrivacyPolicy");
        isOver14 = value.required("isOver14"); clientName = value.input("clientName")
    }
}

/// The input `SignInInput`.
public struct SignInInput: InputDecodable {
    public let username: String
    public let password: String
    public let clientName: Input<String>

    public init(coerced value: InputValue) {
        username = value.required("username"); password = value.required("password");
        clientName = value.input("clientName")
    }
}

/// The input `SignInAsGuestInput`.
public struct SignInAsGuestInput: InputDecodable {
    public let clientName: Input<String>

    public init(coerced value: InputValue) {
        clientName = value.input("clientName")
    }
}

/// The input `TokenRefreshInput`.
public struct TokenRefreshInput: InputDecodable {
    public let refreshToken: String

    public init(coerced value: InputValue) {
        refreshToken = value.required("refreshToken")
    }
}

/// The input `SignOutInput`.
public struct SignOutInput: InputDecodable {
    public let everywhere: Input<Bool>

    public init(coerced value: InputValue) {
        everywhere = value.input("everywhere")
    }
}

/// The input `SessionRevokeInput`.
public struct SessionRevokeInput: InputDecodable {
    public let sessionId: String

    public init(coerced value: InputValue) {
        sessionId = value.required("sessionId")
    }
}

/// The input `ProfileUpdateInput`.
public struct ProfileUpdateInput: InputDecodable {
    public let displayName: Input<String>
    public let avatarId: Input<String>
    public let email: Input<String>
    public let locale: Input<String>
    public let clearAvatar: Input<Bool>

    public init(coerced value: InputValue) {
        displayName = value.input("displayName"); avatarId = value.input("avatarId");
        email = value.input("email"); locale = value.input("locale");
        clearAvatar = value.input("clearAvatar")
    }
}

/// The input `MembershipRequestInput`.
public struct MembershipRequestInput: InputDecodable {
    public let apartmentId: String
    public let building: String
    public let unit: String
    public let relation: ResidentRelation
    public let realName: String
    public let evidenceIds: Input<[String]>
    public let clientMutationId: Input<String>

    public init(coerced value: InputValue) {
        apartmentId = value.required("apartmentId"); building = value.required("building");
        unit = value.required("unit"); relation = value.required("relation");
        realName = value.required("realName"); evidenceIds = value.input("evidenceIds");
        clientMutationId = value.input("clientMutationId")
    }
}

/// The input `MembershipCancelInput`.
public struct MembershipCancelInput: InputDecodable {
    public let membershipId: String

    public init(coerced value: InputValue) {
        membershipId = value.required("membershipId")
    }
}

/// The input `MembershipLeaveInput`.
public struct MembershipLeaveInput: InputDecodable {
    public let membershipId: String

    public init(coerced value: InputValue) {
        membershipId = value.required("membershipId")
    }
}

/// The input `MembershipApproveInput`.
public struct MembershipApproveInput: InputDecodable {
    public let membershipIds: [String]
    public let householdId: Input<String>

    public init(coerced value: InputValue) {
        membershipIds = value.required("membershipIds"); householdId = value.input("householdId")
    }
}

/// The input `MembershipRejectInput`.
public struct MembershipRejectInput: InputDecodable {
    public let membershipId: String
    public let reason: String

    public init(coerced value: InputValue) {
        membershipId = value.required("membershipId"); reason = value.required("reason")
    }
}

/// The input `MembershipRevokeInput`.
public struct MembershipRevokeInput: InputDecodable {
    public let membershipId: String
    public let reason: String
    public let movedOut: Input<Bool>

    public init(coerced value: InputValue) {
        membershipId = value.required("membershipId"); reason = value.required("reason");
        movedOut = value.input("movedOut")
    }
}

/// The input `MembershipSetRoleInput`.
public struct MembershipSetRoleInput: InputDecodable {
    public let membershipId: String
    public let role: MembershipRole
    public let expectedRevision: Input<Int>

    public init(coerced value: InputValue) {
        membershipId = value.required("membershipId"); role = value.required("role");
        expectedRevision = value.input("expectedRevision")
    }
}

/// The input `ApartmentsImportInput`.
public struct ApartmentsImportInput: InputDecodable {
    public let sidoCodes: Input<[String]>
    public let withFacts: Input<Bool>

    public init(coerced value: InputValue) {
        sidoCodes = value.input("sidoCodes"); withFacts = value.input("withFacts")
    }
}

/// The input `ApartmentAppointManagerInput`.
public struct ApartmentAppointManagerInput: InputDecodable {
    public let apartmentId: String
    public let userId: String

    public init(coerced value: InputValue) {
        apartmentId = value.required("apartmentId"); userId = value.required("userId")
    }
}

/// The input `HouseholdsUpsertInput`.
public struct HouseholdsUpsertInput: InputDecodable {
    public let apartmentId: String
    public let rows: [HouseholdRowInput]

    public init(coerced value: InputValue) {
        apartmentId = value.required("apartmentId"); rows = value.required("rows")
    }
}

/// The input `HouseholdRowInput`.
public struct HouseholdRowInput: InputDecodable {
    public let building: String
    public let unit: String
    public let occupancy: Input<OccupancyStatus>
    public let registeredPhones: Input<[String]>

    public init(coerced value: InputValue) {
        building = value.required("building"); unit = value.required("unit");
        occupancy = value.input("occupancy"); registeredPhones = value.input("registeredPhones")
    }
}

/// The input `MediaCreateUploadsInput`.
public struct MediaCreateUploadsInput: InputDecodable {
    public let apartmentId: Input<String>
    public let files: [UploadFileInput]

    public init(coerced value: InputValue) {
        apartmentId = value.input("apartmentId"); files = value.required("files")
    }
}

/// The input `UploadFileInput`.
public struct UploadFileInput: InputDecodable {
    public let fileName: String
    public let mimeType: String
    public let byteSize: Int
    public let sha256: String
    public let altText: Input<String>

    public init(coerced value: InputValue) {
        fileName = value.required("fileName"); mimeType = value.required("mimeType");
        byteSize = value.required("byteSize"); sha256 = value.required("sha256");
        altText = value.input("altText")
    }
}

/// The input `MediaFinishUploadInput`.
public struct MediaFinishUploadInput: InputDecodable {
    public let mediaId: String

    public init(coerced value: InputValue) {
        mediaId = value.required("mediaId")
    }
}

/// The input `FeedCreateInput`.
public struct FeedCreateInput: InputDecodable {
    public let apartmentId: String
    public let category: Input<FeedCategory>
    public let content: String
    public let mediaIds: Input<[String]>
    public let isAnonymous: Input<Bool>
    public let clientMutationId: Input<String>

    public init(coerced value: InputValue) {
        apartmentId = value.required("apartmentId"); category = value.input("category");
        content = value.required("content"); mediaIds = value.input("mediaIds");
        isAnonymous = value.input("isAnonymous"); clientMutationId = value.input("clientMutationId")
    }
}

/// The input `FeedUpdateInput`.
public struct FeedUpdateInput: InputDecodable {
    public let feedId: String
    public let category: Input<FeedCategory>
    public let content: Input<String>
    public let mediaIds: Input<[String]>
    public let expectedRevision: Input<Int>

    public init(coerced value: InputValue) {
        feedId = value.required("feedId"); category = value.input("category");
        content = value.input("content"); mediaIds = value.input("mediaIds");
        expectedRevision = value.input("expectedRevision")
    }
}

/// The input `FeedDeleteInput`.
public struct FeedDeleteInput: InputDecodable {
    public let feedId: String

    public init(coerced value: InputValue) {
        feedId = value.required("feedId")
    }
}

/// The input `CommentCreateInput`.
public struct CommentCreateInput: InputDecodable {
    public let subjectId: String
    public let parentId: Input<String>
    public let content: String
    public let clientMutationId: Input<String>

    public init(coerced value: InputValue) {
        subjectId = value.required("subjectId"); parentId = value.input("parentId");
        content = value.required("content"); clientMutationId = value.input("clientMutationId")
    }
}

/// The input `CommentUpdateInput`.
public struct CommentUpdateInput: InputDecodable {
    public let commentId: String
    public let content: String
    public let expectedRevision: Input<Int>

    public init(coerced value: InputValue) {
        commentId = value.required("commentId"); content = value.required("content");
        expectedRevision = value.input("expectedRevision")
    }
}

/// The input `CommentDeleteInput`.
public struct CommentDeleteInput: InputDecodable {
    public let commentId: String

    public init(coerced value: InputValue) {
        commentId = value.required("commentId")
    }
}

/// The input `PollCreateInput`.
public struct PollCreateInput: InputDecodable {
    public let apartmentId: String
    public let purpose: PollPurpose
    public let title: String
    public let description: Input<String>
    public let method: PollMethod
    public let votingUnit: Input<VotingUnit>
    public let ballotMode: Input<BallotMode>
    public let resultsVisibility: Input<ResultsVisibility>
    public let opensAt: DateTime
    public let closesAt: DateTime
    public let choices: Input<[PollChoiceInput]>
    public let minSelections: Input<Int>
    public let maxSelections: Input<Int>
    public let electorate: Input<PollElectorateInput>
    public let quorum: Input<ThresholdInput>
    public let passRule: Input<ThresholdInput>
    public let mediaIds: Input<[String]>
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

/// The input `PollChoiceInput`.
public struct PollChoiceInput: InputDecodable {
    public let id: Input<String>
    public let title: String
    public let description: Input<String>
    public let isAbstention: Input<Bool>
    public let mediaId: Input<String>

    public init(coerced value: InputValue) {
        id = value.input("id"); title = value.required("title");
        description = value.input("description"); isAbstention = value.input("isAbstention");
        mediaId = value.input("mediaId")
    }
}

/// The input `PollElectorateInput`.
public struct PollElectorateInput: InputDecodable {
    public let buildingIds: Input<[String]>
    public let relations: Input<[ResidentRelation]>

    public init(coerced value: InputValue) {
        buildingIds = value.input("buildingIds"); relations = value.input("relations")
    }
}

/// The input `ThresholdInput`.
public struct ThresholdInput: InputDecodable {
    public let basis: ThresholdBasis
    public let numerator: Int
    public let denominator: Int
    public let inclusive: Bool

    public init(coerced value: InputValue) {
        basis = value.required("basis"); numerator = value.required("numerator");
        denominator = value.required("denominator"); inclusive = value.required("inclusive")
    }
}

/// The input `PollUpdateInput`.
public struct PollUpdateInput: InputDecodable {
    public let pollId: String
    public let title: Input<String>
    public let description: Input<String>
    public let opensAt: Input<DateTime>
    public let closesAt: Input<DateTime>
    public let choices: Input<[PollChoiceInput]>
    public let minSelections: Input<Int>
    public let maxSelections: Input<Int>
    public let resultsVisibility: Input<ResultsVisibility>
    public let electorate: Input<PollElectorateInput>
    public let quorum: Input<ThresholdInput>
    public let passRule: Input<ThresholdInput>
    public let mediaIds: Input<[String]>
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

/// The input `PollScheduleInput`.
public struct PollScheduleInput: InputDecodable {
    public let pollId: String
    public let expectedRevision: Input<Int>

    public init(coerced value: InputValue) {
        pollId = value.required("pollId"); expectedRevision = value.input("expectedRevision")
    }
}

/// The input `PollExtendInput`.
public struct PollExtendInput: InputDecodable {
    public let pollId: String
    public let closesAt: DateTime
    public let reason: String
    public let expectedRevision: Input<Int>

    public init(coerced value: InputValue) {
        pollId = value.required("pollId"); closesAt = value.required("closesAt");
        reason = value.required("reason"); expectedRevision = value.input("expectedRevision")
    }
}

/// The input `PollCloseInput`.
public struct PollCloseInput: InputDecodable {
    public let pollId: String
    public let reason: String
    public let expectedRevision: Input<Int>

    public init(coerced value: InputValue) {
        pollId = value.required("pollId"); reason = value.required("reason");
        expectedRevision = value.input("expectedRevision")
    }
}

/// The input `PollCancelInput`.
public struct PollCancelInput: InputDecodable {
    public let pollId: String
    public let reason: String

    public init(coerced value: InputValue) {
        pollId = value.required("pollId"); reason = value.required("reason")
    }
}

/// The input `PollPublishResultInput`.
public struct PollPublishResultInput: InputDecodable {
    public let pollId: String
    public let tieBreakChoiceId: Input<String>
    public let tieBreakNote: Input<String>

    public init(coerced value: InputValue) {
        pollId = value.required("pollId"); tieBreakChoiceId = value.input("tieBreakChoiceId");
        tieBreakNote = value.input("tieBreakNote")
    }
}

/// The input `PollDeleteInput`.
public struct PollDeleteInput: InputDecodable {
    public let pollId: String

    public init(coerced value: InputValue) {
        pollId = value.required("pollId")
    }
}

/// The input `PollVoteInput`.
public struct PollVoteInput: InputDecodable {
    public let pollId: String
    public let choiceIds: [String]
    public let clientMutationId: Input<String>

    public init(coerced value: InputValue) {
        pollId = value.required("pollId"); choiceIds = value.required("choiceIds");
        clientMutationId = value.input("clientMutationId")
    }
}

/// The input `ComplaintCreateInput`.
public struct ComplaintCreateInput: InputDecodable {
    public let apartmentId: String
    public let category: ComplaintCategory
    public let title: String
    public let description: String
    public let location: Input<String>
    public let visibility: Input<ComplaintVisibility>
    public let mediaIds: Input<[String]>
    public let onBehalfOfHouseholdId: Input<String>
    public let source: Input<ComplaintSource>
    public let priority: Input<ComplaintPriority>
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

/// The input `ComplaintUpdateInput`.
public struct ComplaintUpdateInput: InputDecodable {
    public let complaintId: String
    public let category: Input<ComplaintCategory>
    public let title: Input<String>
    public let description: Input<String>
    public let location: Input<String>
    public let visibility: Input<ComplaintVisibility>
    public let mediaIds: Input<[String]>
    public let expectedRevision: Input<Int>

    public init(coerced value: InputValue) {
        complaintId = value.required("complaintId"); category = value.input("category");
        title = value.input("title"); description = value.input("description");
        location = value.input("location"); visibility = value.input("visibility");
        mediaIds = value.input("mediaIds"); expectedRevision = value.input("expectedRevision")
    }
}

/// The input `ComplaintTransitionInput`.
public struct ComplaintTransitionInput: InputDecodable {
    public let complaintId: String
    public let to: ComplaintStatus
    public let reason: Input<String>
    public let deferredUntil: Input<DateTime>
    public let expectedRevision: Int

    public init(coerced value: InputValue) {
        complaintId = value.required("complaintId"); to = value.required("to");
        reason = value.input("reason"); deferredUntil = value.input("deferredUntil");
        expectedRevision = value.required("expectedRevision")
    }
}

/// The input `NoticeCreateInput`.
public struct NoticeCreateInput: InputDecodable {
    public let apartmentId: String
    public let category: Input<NoticeCategory>
    public let importance: Input<NoticeImportance>
    public let title: String
    public let content: String
    public let audienceBuildingIds: Input<[String]>
    public let isPinned: Input<Bool>
    public let publishAt: Input<DateTime>
    public let expiresAt: Input<DateTime>
    public let mediaIds: Input<[String]>
    public let allowComments: Input<Bool>
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

/// The input `NoticeUpdateInput`.
public struct NoticeUpdateInput: InputDecodable {
    public let noticeId: String
    public let category: Input<NoticeCategory>
    public let importance: Input<NoticeImportance>
    public let title: Input<String>
    public let content: Input<String>
    public let audienceBuildingIds: Input<[String]>
    public let isPinned: Input<Bool>
    public let publishAt: Input<DateTime>
    public let expiresAt: Input<DateTime>
    public let mediaIds: Input<[String]>
    public let allowComments: Input<Bool>
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

/// The input `NoticePublishInput`.
public struct NoticePublishInput: InputDecodable {
    public let noticeId: String
    public let expectedRevision: Input<Int>

    public init(coerced value: InputValue) {
        noticeId = value.required("noticeId"); expectedRevision = value.input("expectedRevision")
    }
}

/// The input `NoticeArchiveInput`.
public struct NoticeArchiveInput: InputDecodable {
    public let noticeId: String

    public init(coerced value: InputValue) {
        noticeId = value.required("noticeId")
    }
}

/// The input `NoticeDeleteInput`.
public struct NoticeDeleteInput: InputDecodable {
    public let noticeId: String

    public init(coerced value: InputValue) {
        noticeId = value.required("noticeId")
    }
}

/// The input `ContactCreateInput`.
public struct ContactCreateInput: InputDecodable {
    public let apartmentId: String
    public let category: Input<ContactCategory>
    public let name: String
    public let phoneNumber: String
    public let description: Input<String>
    public let hours: Input<String>
    public let position: Input<Int>

    public init(coerced value: InputValue) {
        apartmentId = value.required("apartmentId"); category = value.input("category");
        name = value.required("name"); phoneNumber = value.required("phoneNumber");
        description = value.input("description"); hours = value.input("hours");
        position = value.input("position")
    }
}

/// The input `ContactUpdateInput`.
public struct ContactUpdateInput: InputDecodable {
    public let contactId: String
    public let category: Input<ContactCategory>
    public let name: Input<String>
    public let phoneNumber: Input<String>
    public let description: Input<String>
    public let hours: Input<String>
    public let position: Input<Int>
    public let expectedRevision: Input<Int>

    public init(coerced value: InputValue) {
        contactId = value.required("contactId"); category = value.input("category");
        name = value.input("name"); phoneNumber = value.input("phoneNumber");
        description = value.input("description"); hours = value.input("hours");
        position = value.input("position"); expectedRevision = value.input("expectedRevision")
    }
}

/// The input `ContactDeleteInput`.
public struct ContactDeleteInput: InputDecodable {
    public let contactId: String

    public init(coerced value: InputValue) {
        contactId = value.required("contactId")
    }
}

/// The input `ScheduleCreateInput`.
public struct ScheduleCreateInput: InputDecodable {
    public let apartmentId: String
    public let title: String
    public let description: Input<String>
    public let location: Input<String>
    public let category: Input<ScheduleCategory>
    public let startsAt: DateTime
    public let endsAt: DateTime
    public let isAllDay: Input<Bool>
    public let audienceBuildingIds: Input<[String]>
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

/// The input `ScheduleUpdateInput`.
public struct ScheduleUpdateInput: InputDecodable {
    public let scheduleId: String
    public let title: Input<String>
    public let description: Input<String>
    public let location: Input<String>
    public let category: Input<ScheduleCategory>
    public let startsAt: Input<DateTime>
    public let endsAt: Input<DateTime>
    public let isAllDay: Input<Bool>
    public let audienceBuildingIds: Input<[String]>
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

/// The input `ScheduleDeleteInput`.
public struct ScheduleDeleteInput: InputDecodable {
    public let scheduleId: String

    public init(coerced value: InputValue) {
        scheduleId = value.required("scheduleId")
    }
}

/// Arguments of `Query.node`.
public struct QueryNodeArguments: InputDecodable {
    public let id: String

    public init(coerced value: InputValue) {
        id = value.required("id")
    }
}

/// Arguments of `Query.nodes`.
public struct QueryNodesArguments: InputDecodable {
    public let ids: [String]

    public init(coerced value: InputValue) {
        ids = value.required("ids")
    }
}

/// Arguments of `Query.apartment`.
public struct QueryApartmentArguments: InputDecodable {
    public let id: String

    public init(coerced value: InputValue) {
        id = value.required("id")
    }
}

/// Arguments of `Query.apartmentByKaptCode`.
public struct QueryApartmentByKaptCodeArguments: InputDecodable {
    public let kaptCode: String

    public init(coerced value: InputValue) {
        kaptCode = value.required("kaptCode")
    }
}

/// Arguments of `Query.feed`.
public struct QueryFeedArguments: InputDecodable {
    public let id: String

    public init(coerced value: InputValue) {
        id = value.required("id")
    }
}

/// Arguments of `Query.comment`.
public struct QueryCommentArguments: InputDecodable {
    public let id: String

    public init(coerced value: InputValue) {
        id = value.required("id")
    }
}

/// Arguments of `Query.poll`.
public struct QueryPollArguments: InputDecodable {
    public let id: String

    public init(coerced value: InputValue) {
        id = value.required("id")
    }
}

/// Arguments of `Query.complaint`.
public struct QueryComplaintArguments: InputDecodable {
    public let id: String

    public init(coerced value: InputValue) {
        id = value.required("id")
    }
}

/// Arguments of `Query.notice`.
public struct QueryNoticeArguments: InputDecodable {
    public let id: String

    public init(coerced value: InputValue) {
        id = value.required("id")
    }
}

/// Arguments of `Query.apartments`.
public struct QueryApartmentsArguments: PagingArguments {
    public let filter: Input<ApartmentFilter>
    public let orderBy: Input<ApartmentOrder>
    public let first: Input<Int>
    public let after: Input<String>
    public let last: Input<Int>
    public let before: Input<String>

    public init(coerced value: InputValue) {
        filter = value.input("filter"); orderBy = value.input("orderBy");
        first = value.input("first"); after = value.input("after"); last = value.input("last");
        before = value.input("before")
    }
}

/// Arguments of `Query.enumLabels`.
public struct QueryEnumLabelsArguments: InputDecodable {
    public let types: Input<[String]>
    public let language: Input<Language>

    public init(coerced value: InputValue) {
        types = value.input("types"); language = value.input("language")
    }
}

/// Arguments of `Viewer.memberships`.
public struct ViewerMembershipsArguments: PagingArguments {
    public let first: Input<Int>
    public let after: Input<String>
    public let last: Input<Int>
    public let before: Input<String>
    public let statuses: Input<[MembershipStatus]>

    public init(coerced value: InputValue) {
        first = value.input("first"); after = value.input("after"); last = value.input("last");
        before = value.input("before"); statuses = value.input("statuses")
    }
}

/// Arguments of `Viewer.membership`.
public struct ViewerMembershipArguments: InputDecodable {
    public let apartmentId: String

    public init(coerced value: InputValue) {
        apartmentId = value.required("apartmentId")
    }
}

/// Arguments of `Viewer.feeds`.
public struct ViewerFeedsArguments: PagingArguments {
    public let apartmentId: String
    public let first: Input<Int>
    public let after: Input<String>

    public init(coerced value: InputValue) {
        apartmentId = value.required("apartmentId"); first = value.input("first");
        after = value.input("after")
    }
}

/// Arguments of `Viewer.comments`.
public struct ViewerCommentsArguments: PagingArguments {
    public let apartmentId: String
    public let first: Input<Int>
    public let after: Input<String>

    public init(coerced value: InputValue) {
        apartmentId = value.required("apartmentId"); first = value.input("first");
        after = value.input("after")
    }
}

/// Arguments of `Viewer.complaints`.
public struct ViewerComplaintsArguments: PagingArguments {
    public let apartmentId: String
    public let first: Input<Int>
    public let after: Input<String>

    public init(coerced value: InputValue) {
        apartmentId = value.required("apartmentId"); first = value.input("first");
        after = value.input("after")
    }
}

/// Arguments of `User.roleIn`.
public struct UserRoleInArguments: InputDecodable {
    public let apartmentId: String

    public init(coerced value: InputValue) {
        apartmentId = value.required("apartmentId")
    }
}

/// Arguments of `User.feeds`.
public struct UserFeedsArguments: PagingArguments {
    public let apartmentId: String
    public let first: Input<Int>
    public let after: Input<String>

    public init(coerced value: InputValue) {
        apartmentId = value.required("apartmentId"); first = value.input("first");
        after = value.input("after")
    }
}

/// Arguments of `Apartment.building`.
public struct ApartmentBuildingArguments: InputDecodable {
    public let name: String

    public init(coerced value: InputValue) {
        name = value.required("name")
    }
}

/// Arguments of `Apartment.households`.
public struct ApartmentHouseholdsArguments: PagingArguments {
    public let filter: Input<HouseholdFilter>
    public let first: Input<Int>
    public let after: Input<String>
    public let last: Input<Int>
    public let before: Input<String>

    public init(coerced value: InputValue) {
        filter = value.input("filter"); first = value.input("first"); after = value.input("after");
        last = value.input("last"); before = value.input("before")
    }
}

/// Arguments of `Apartment.memberships`.
public struct ApartmentMembershipsArguments: PagingArguments {
    public let filter: Input<MembershipFilter>
    public let orderBy: Input<MembershipOrder>
    public let first: Input<Int>
    public let after: Input<String>
    public let last: Input<Int>
    public let before: Input<String>

    public init(coerced value: InputValue) {
        filter = value.input("filter"); orderBy = value.input("orderBy");
        first = value.input("first"); after = value.input("after"); last = value.input("last");
        before = value.input("before")
    }
}

/// Arguments of `Apartment.feeds`.
public struct ApartmentFeedsArguments: PagingArguments {
    public let filter: Input<FeedFilter>
    public let orderBy: Input<FeedOrder>
    public let first: Input<Int>
    public let after: Input<String>
    public let last: Input<Int>
    public let before: Input<String>

    public init(coerced value: InputValue) {
        filter = value.input("filter"); orderBy = value.input("orderBy");
        first = value.input("first"); after = value.input("after"); last = value.input("last");
        before = value.input("before")
    }
}

/// Arguments of `Apartment.polls`.
public struct ApartmentPollsArguments: PagingArguments {
    public let filter: Input<PollFilter>
    public let orderBy: Input<PollOrder>
    public let first: Input<Int>
    public let after: Input<String>
    public let last: Input<Int>
    public let before: Input<String>

    public init(coerced value: InputValue) {
        filter = value.input("filter"); orderBy = value.input("orderBy");
        first = value.input("first"); after = value.input("after"); last = value.input("last");
        before = value.input("before")
    }
}

/// Arguments of `Apartment.complaints`.
public struct ApartmentComplaintsArguments: PagingArguments {
    public let filter: Input<ComplaintFilter>
    public let orderBy: Input<ComplaintOrder>
    public let first: Input<Int>
    public let after: Input<String>
    public let last: Input<Int>
    public let before: Input<String>

    public init(coerced value: InputValue) {
        filter = value.input("filter"); orderBy = value.input("orderBy");
        first = value.input("first"); after = value.input("after"); last = value.input("last");
        before = value.input("before")
    }
}

/// Arguments of `Apartment.complaintByNumber`.
public struct ApartmentComplaintByNumberArguments: InputDecodable {
    public let number: Int

    public init(coerced value: InputValue) {
        number = value.required("number")
    }
}

/// Arguments of `Apartment.notices`.
public struct ApartmentNoticesArguments: PagingArguments {
    public let filter: Input<NoticeFilter>
    public let first: Input<Int>
    public let after: Input<String>
    public let last: Input<Int>
    public let before: Input<String>

    public init(coerced value: InputValue) {
        filter = value.input("filter"); first = value.input("first"); after = value.input("after");
        last = value.input("last"); before = value.input("before")
    }
}

/// Arguments of `Apartment.contacts`.
public struct ApartmentContactsArguments: PagingArguments {
    public let filter: Input<ContactFilter>
    public let first: Input<Int>
    public let after: Input<String>
    public let last: Input<Int>
    public let before: Input<String>

    public init(coerced value: InputValue) {
        filter = value.input("filter"); first = value.input("first"); after = value.input("after");
        last = value.input("last"); before = value.input("before")
    }
}

/// Arguments of `Apartment.schedules`.
public struct ApartmentSchedulesArguments: PagingArguments {
    public let from: DateTime
    public let to: DateTime
    public let first: Input<Int>
    public let after: Input<String>
    public let last: Input<Int>
    public let before: Input<String>

    public init(coerced value: InputValue) {
        from = value.required("from"); to = value.required("to"); first = value.input("first");
        after = value.input("after"); last = value.input("last"); before = value.input("before")
    }
}

/// Arguments of `Feed.comments`.
public struct FeedCommentsArguments: PagingArguments {
    public let first: Input<Int>
    public let after: Input<String>
    public let last: Input<Int>
    public let before: Input<String>
    public let orderBy: Input<CommentOrder>

    public init(coerced value: InputValue) {
        first = value.input("first"); after = value.input("after"); last = value.input("last");
        before = value.input("before"); orderBy = value.input("orderBy")
    }
}

/// Arguments of `Comment.replies`.
public struct CommentRepliesArguments: PagingArguments {
    public let first: Input<Int>
    public let after: Input<String>
    public let last: Input<Int>
    public let before: Input<String>

    public init(coerced value: InputValue) {
        first = value.input("first"); after = value.input("after"); last = value.input("last");
        before = value.input("before")
    }
}

/// Arguments of `Media.url`.
public struct MediaUrlArguments: InputDecodable {
    public let variant: Input<MediaVariant>

    public init(coerced value: InputValue) {
        variant = value.input("variant")
    }
}

/// Arguments of `Poll.votes`.
public struct PollVotesArguments: PagingArguments {
    public let first: Input<Int>
    public let after: Input<String>
    public let choiceId: Input<String>

    public init(coerced value: InputValue) {
        first = value.input("first"); after = value.input("after");
        choiceId = value.input("choiceId")
    }
}

/// Arguments of `Poll.voterRoll`.
public struct PollVoterRollArguments: PagingArguments {
    public let filter: Input<VoterRollFilter>
    public let first: Input<Int>
    public let after: Input<String>
    public let last: Input<Int>
    public let before: Input<String>

    public init(coerced value: InputValue) {
        filter = value.input("filter"); first = value.input("first"); after = value.input("after");
        last = value.input("last"); before = value.input("before")
    }
}

/// Arguments of `Poll.comments`.
public struct PollCommentsArguments: PagingArguments {
    public let first: Input<Int>
    public let after: Input<String>
    public let last: Input<Int>
    public let before: Input<String>
    public let orderBy: Input<CommentOrder>

    public init(coerced value: InputValue) {
        first = value.input("first"); after = value.input("after"); last = value.input("last");
        before = value.input("before"); orderBy = value.input("orderBy")
    }
}

/// Arguments of `Complaint.events`.
public struct ComplaintEventsArguments: PagingArguments {
    public let first: Input<Int>
    public let after: Input<String>
    public let last: Input<Int>
    public let before: Input<String>

    public init(coerced value: InputValue) {
        first = value.input("first"); after = value.input("after"); last = value.input("last");
        before = value.input("before")
    }
}

/// Arguments of `Notice.comments`.
public struct NoticeCommentsArguments: PagingArguments {
    public let first: Input<Int>
    public let after: Input<String>
    public let last: Input<Int>
    public let before: Input<String>
    public let orderBy: Input<CommentOrder>

    public init(coerced value: InputValue) {
        first = value.input("first"); after = value.input("after"); last = value.input("last");
        before = value.input("before"); orderBy = value.input("orderBy")
    }
}

/// Arguments of `Mutation.signUp`.
public struct MutationSignUpArguments: InputDecodable {
    public let input: SignUpInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.signIn`.
public struct MutationSignInArguments: InputDecodable {
    public let input: SignInInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.signInAsGuest`.
public struct MutationSignInAsGuestArguments: InputDecodable {
    public let input: SignInAsGuestInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.tokenRefresh`.
public struct MutationTokenRefreshArguments: InputDecodable {
    public let input: TokenRefreshInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.signOut`.
public struct MutationSignOutArguments: InputDecodable {
    public let input: SignOutInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.sessionRevoke`.
public struct MutationSessionRevokeArguments: InputDecodable {
    public let input: SessionRevokeInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.profileUpdate`.
public struct MutationProfileUpdateArguments: InputDecodable {
    public let input: ProfileUpdateInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.membershipRequest`.
public struct MutationMembershipRequestArguments: InputDecodable {
    public let input: MembershipRequestInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.membershipCancel`.
public struct MutationMembershipCancelArguments: InputDecodable {
    public let input: MembershipCancelInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.membershipLeave`.
public struct MutationMembershipLeaveArguments: InputDecodable {
    public let input: MembershipLeaveInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.membershipApprove`.
public struct MutationMembershipApproveArguments: InputDecodable {
    public let input: MembershipApproveInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.membershipReject`.
public struct MutationMembershipRejectArguments: InputDecodable {
    public let input: MembershipRejectInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.membershipRevoke`.
public struct MutationMembershipRevokeArguments: InputDecodable {
    public let input: MembershipRevokeInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.membershipSetRole`.
public struct MutationMembershipSetRoleArguments: InputDecodable {
    public let input: MembershipSetRoleInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.apartmentAppointManager`.
public struct MutationApartmentAppointManagerArguments: InputDecodable {
    public let input: ApartmentAppointManagerInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.apartmentsImport`.
public struct MutationApartmentsImportArguments: InputDecodable {
    public let input: ApartmentsImportInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.householdsUpsert`.
public struct MutationHouseholdsUpsertArguments: InputDecodable {
    public let input: HouseholdsUpsertInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.mediaCreateUploads`.
public struct MutationMediaCreateUploadsArguments: InputDecodable {
    public let input: MediaCreateUploadsInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.mediaFinishUpload`.
public struct MutationMediaFinishUploadArguments: InputDecodable {
    public let input: MediaFinishUploadInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.feedCreate`.
public struct MutationFeedCreateArguments: InputDecodable {
    public let input: FeedCreateInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.feedUpdate`.
public struct MutationFeedUpdateArguments: InputDecodable {
    public let input: FeedUpdateInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.feedDelete`.
public struct MutationFeedDeleteArguments: InputDecodable {
    public let input: FeedDeleteInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.commentCreate`.
public struct MutationCommentCreateArguments: InputDecodable {
    public let input: CommentCreateInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.commentUpdate`.
public struct MutationCommentUpdateArguments: InputDecodable {
    public let input: CommentUpdateInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.commentDelete`.
public struct MutationCommentDeleteArguments: InputDecodable {
    public let input: CommentDeleteInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.pollCreate`.
public struct MutationPollCreateArguments: InputDecodable {
    public let input: PollCreateInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.pollUpdate`.
public struct MutationPollUpdateArguments: InputDecodable {
    public let input: PollUpdateInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.pollSchedule`.
public struct MutationPollScheduleArguments: InputDecodable {
    public let input: PollScheduleInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.pollExtend`.
public struct MutationPollExtendArguments: InputDecodable {
    public let input: PollExtendInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.pollClose`.
public struct MutationPollCloseArguments: InputDecodable {
    public let input: PollCloseInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.pollCancel`.
public struct MutationPollCancelArguments: InputDecodable {
    public let input: PollCancelInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.pollPublishResult`.
public struct MutationPollPublishResultArguments: InputDecodable {
    public let input: PollPublishResultInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.pollDelete`.
public struct MutationPollDeleteArguments: InputDecodable {
    public let input: PollDeleteInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.pollVote`.
public struct MutationPollVoteArguments: InputDecodable {
    public let input: PollVoteInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.complaintCreate`.
public struct MutationComplaintCreateArguments: InputDecodable {
    public let input: ComplaintCreateInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.complaintUpdate`.
public struct MutationComplaintUpdateArguments: InputDecodable {
    public let input: ComplaintUpdateInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.complaintTransition`.
public struct MutationComplaintTransitionArguments: InputDecodable {
    public let input: ComplaintTransitionInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.noticeCreate`.
public struct MutationNoticeCreateArguments: InputDecodable {
    public let input: NoticeCreateInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.noticeUpdate`.
public struct MutationNoticeUpdateArguments: InputDecodable {
    public let input: NoticeUpdateInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.noticePublish`.
public struct MutationNoticePublishArguments: InputDecodable {
    public let input: NoticePublishInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.noticeArchive`.
public struct MutationNoticeArchiveArguments: InputDecodable {
    public let input: NoticeArchiveInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.noticeDelete`.
public struct MutationNoticeDeleteArguments: InputDecodable {
    public let input: NoticeDeleteInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.contactCreate`.
public struct MutationContactCreateArguments: InputDecodable {
    public let input: ContactCreateInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.contactUpdate`.
public struct MutationContactUpdateArguments: InputDecodable {
    public let input: ContactUpdateInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.contactDelete`.
public struct MutationContactDeleteArguments: InputDecodable {
    public let input: ContactDeleteInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.scheduleCreate`.
public struct MutationScheduleCreateArguments: InputDecodable {
    public let input: ScheduleCreateInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.scheduleUpdate`.
public struct MutationScheduleUpdateArguments: InputDecodable {
    public let input: ScheduleUpdateInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Mutation.scheduleDelete`.
public struct MutationScheduleDeleteArguments: InputDecodable {
    public let input: ScheduleDeleteInput

    public init(coerced value: InputValue) {
        input = value.required("input")
    }
}

/// Arguments of `Subscription.feedAdded`.
public struct SubscriptionFeedAddedArguments: InputDecodable {
    public let apartmentId: String
    public let categories: Input<[FeedCategory]>

    public init(coerced value: InputValue) {
        apartmentId = value.required("apartmentId"); categories = value.input("categories")
    }
}

/// Arguments of `Subscription.feedUpdated`.
public struct SubscriptionFeedUpdatedArguments: InputDecodable {
    public let apartmentId: String

    public init(coerced value: InputValue) {
        apartmentId = value.required("apartmentId")
    }
}

/// Arguments of `Subscription.commentAdded`.
public struct SubscriptionCommentAddedArguments: InputDecodable {
    public let subjectId: String

    public init(coerced value: InputValue) {
        subjectId = value.required("subjectId")
    }
}

/// Arguments of `Subscription.complaintUpdated`.
public struct SubscriptionComplaintUpdatedArguments: InputDecodable {
    public let complaintId: Input<String>
    public let apartmentId: Input<String>

    public init(coerced value: InputValue) {
        complaintId = value.input("complaintId"); apartmentId = value.input("apartmentId")
    }
}

/// Arguments of `Subscription.pollUpdated`.
public struct SubscriptionPollUpdatedArguments: InputDecodable {
    public let pollId: Input<String>
    public let apartmentId: Input<String>

    public init(coerced value: InputValue) {
        pollId = value.input("pollId"); apartmentId = value.input("apartmentId")
    }
}

/// Arguments of `Subscription.noticePublished`.
public struct SubscriptionNoticePublishedArguments: InputDecodable {
    public let apartmentId: String

    public init(coerced value: InputValue) {
        apartmentId = value.required("apartmentId")
    }
}

/// Arguments of `Subscription.membershipUpdated`.
public struct SubscriptionMembershipUpdatedArguments: InputDecodable {
    public let apartmentId: Input<String>

    public init(coerced value: InputValue) {
        apartmentId = value.input("apartmentId")
    }
}
