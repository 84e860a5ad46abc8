// Generated from schema.graphql by scripts/generate-schema. Do not edit.
// Types, and fields by their place in their type.
// swift-format-ignore-file
public import GraphQLCore

/// The types of the schema; their values are the engine's numbers.
public enum SchemaType: TypeIndex, Sendable {
    case
        dateTime, date, url, duration, phoneNumber, accessLevel, language, node, apartmentOwned,
        authored, revisioned, hasMedia, commentable, userError, userErrorCode, validationError,
        accessError, notFoundError, stateConflictError, staleRevisionError, alreadyVotedError,
        voteChannel, rateLimitedError, pageInfo, orderDirection, query, enumLabels, enumLabel,
        rateLimit, serverInfo, serverLimits, viewer, actionLimit, user, session, apartment, address,
        apartmentFacts, apartmentSettings, complaintDeadline, feedModerationMode, feed,
        feedCategory, comment, commentSubject, building, household, occupancyStatus, membership,
        membershipRole, membershipStatus, residentRelation, verificationMethod, permission, media,
        mediaKind, mediaVariant, mediaStatus, uploadTicket, uploadHeader, poll, pollPurpose,
        pollMethod, votingUnit, ballotMode, resultsVisibility, pollState, pollChoice,
        pollElectorate, threshold, thresholdBasis, pollTurnout, pollResult, choiceTally,
        pollOutcome, viewerBallot, pollVote, voterRollEntry, pollExtension, complaint,
        complaintCategory, complaintStatus, complaintPriority, complaintSource, complaintVisibility,
        complaintSla, complaintEvent, complaintStatusChanged, complaintEdited,
        complaintDeadlinePassed, complaintDeadlineKind, notice, noticeState, noticeImportance,
        noticeCategory, contact, contactCategory, schedule, scheduleCategory, job, jobState,
        jobFailure, apartmentFilter, apartmentOrder, apartmentOrderField, feedFilter, feedOrder,
        feedOrderField, commentOrder, commentOrderField, householdFilter, membershipFilter,
        membershipOrder, membershipOrderField, pollFilter, pollOrder, pollOrderField,
        voterRollFilter, complaintFilter, complaintOrder, complaintOrderField, noticeFilter,
        contactFilter, mutation, signUpInput, signInInput, signInAsGuestInput, tokenRefreshInput,
        signOutInput, authTokens, signUpPayload, signInPayload, signInAsGuestPayload,
        tokenRefreshPayload, signOutPayload, sessionRevokeInput, profileUpdateInput,
        membershipRequestInput, membershipCancelInput, membershipLeaveInput, membershipApproveInput,
        membershipRejectInput, membershipRevokeInput, membershipSetRoleInput, apartmentsImportInput,
        apartmentAppointManagerInput, householdsUpsertInput, householdRowInput,
        sessionRevokePayload, profileUpdatePayload, membershipRequestPayload,
        membershipCancelPayload, membershipLeavePayload, membershipApprovePayload,
        membershipRejectPayload, membershipRevokePayload, membershipSetRolePayload,
        apartmentAppointManagerPayload, apartmentsImportPayload, householdsUpsertPayload,
        mediaCreateUploadsInput, uploadFileInput, mediaFinishUploadInput, mediaCreateUploadsPayload,
        mediaFinishUploadPayload, feedCreateInput, feedUpdateInput, feedDeleteInput,
        commentCreateInput, commentUpdateInput, commentDeleteInput, feedCreatePayload,
        feedUpdatePayload, feedDeletePayload, commentCreatePayload, commentUpdatePayload,
        commentDeletePayload, pollCreateInput, pollChoiceInput, pollElectorateInput, thresholdInput,
        pollUpdateInput, pollScheduleInput, pollExtendInput, pollCloseInput, pollCancelInput,
        pollPublishResultInput, pollDeleteInput, pollVoteInput, pollCreatePayload,
        pollUpdatePayload, pollSchedulePayload, pollExtendPayload, pollClosePayload,
        pollCancelPayload, pollPublishResultPayload, pollDeletePayload, pollVotePayload,
        complaintCreateInput, complaintUpdateInput, complaintTransitionInput,
        complaintCreatePayload, complaintUpdatePayload, complaintTransitionPayload,
        noticeCreateInput, noticeUpdateInput, noticePublishInput, noticeArchiveInput,
        noticeDeleteInput, contactCreateInput, contactUpdateInput, contactDeleteInput,
        scheduleCreateInput, scheduleUpdateInput, scheduleDeleteInput, noticeCreatePayload,
        noticeUpdatePayload, noticePublishPayload, noticeArchivePayload, noticeDeletePayload,
        contactCreatePayload, contactUpdatePayload, contactDeletePayload, scheduleCreatePayload,
        scheduleUpdatePayload, scheduleDeletePayload, subscription, changeKind, feedEvent,
        commentEvent, complaintUpdate, pollEvent, noticeEvent, membershipEvent, apartmentConnection,
        apartmentEdge, feedConnection, feedEdge, commentConnection, commentEdge,
        householdConnection, householdEdge, membershipConnection, membershipEdge, pollConnection,
        pollEdge, pollVoteConnection, pollVoteEdge, voterRollConnection, voterRollEdge,
        complaintConnection, complaintEdge, complaintEventConnection, complaintEventEdge,
        noticeConnection, noticeEdge, contactConnection, contactEdge, scheduleConnection,
        scheduleEdge
}

/// Fields of `Node`.
public enum NodeFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.node
    case id
}

/// Fields of `ApartmentOwned`.
public enum ApartmentOwnedFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.apartmentOwned
    case apartment
}

/// Fields of `Authored`.
public enum AuthoredFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.authored
    case author, viewerIsAuthor, createdAt, editedAt
}

/// Fields of `Revisioned`.
public enum RevisionedFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.revisioned
    case revision
}

/// Fields of `HasMedia`.
public enum HasMediaFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.hasMedia
    case media
}

/// Fields of `Commentable`.
public enum CommentableFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.commentable
    case id, commentCount, comments, viewerCanComment
}

/// Fields of `UserError`.
public enum UserErrorFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.userError
    case code, message, path
}

/// Fields of `ValidationError`.
public enum ValidationErrorFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.validationError
    case code, message, path, minimum, maximum
    public static let columns: [Self] = [.code, .message, .path, .minimum, .maximum]
}

/// Fields of `AccessError`.
public enum AccessErrorFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.accessError
    case code, message, path, requires
    public static let columns: [Self] = [.code, .message, .path, .requires]
}

/// Fields of `NotFoundError`.
public enum NotFoundErrorFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.notFoundError
    case code, message, path
    public static let columns: [Self] = [.code, .message, .path]
}

/// Fields of `StateConflictError`.
public enum StateConflictErrorFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.stateConflictError
    case code, message, path, currentState, allowedStates
    public static let columns: [Self] = [.code, .message, .path, .currentState, .allowedStates]
}

/// Fields of `StaleRevisionError`.
public enum StaleRevisionErrorFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.staleRevisionError
    case code, message, path, currentRevision
    public static let columns: [Self] = [.code, .message, .path, .currentRevision]
}

/// Fields of `AlreadyVotedError`.
public enum AlreadyVotedErrorFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.alreadyVotedError
    case code, message, path, channel, byOtherHouseholdMember
    public static let columns: [Self] = [.code, .message, .path, .channel, .byOtherHouseholdMember]
}

/// Fields of `RateLimitedError`.
public enum RateLimitedErrorFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.rateLimitedError
    case code, message, path, retryAfterSeconds
    public static let columns: [Self] = [.code, .message, .path, .retryAfterSeconds]
}

/// Fields of `PageInfo`.
public enum PageInfoFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.pageInfo
    case hasNextPage, hasPreviousPage, startCursor, endCursor
    public static let columns: [Self] = [.hasNextPage, .hasPreviousPage, .startCursor, .endCursor]
}

/// Fields of `Query`.
public enum QueryFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.query
    case
        node, nodes, viewer, apartment, apartmentByKaptCode, feed, comment, poll, complaint, notice,
        apartments, rateLimit, serverInfo, enumLabels
    public static let access: [Self: AccessLevel] = [
        .node: .`public`, .nodes: .`public`, .viewer: .`public`, .apartment: .`public`,
        .apartmentByKaptCode: .`public`, .feed: .`public`, .comment: .`public`, .poll: .`public`,
        .complaint: .`public`, .notice: .`public`, .apartments: .`public`, .rateLimit: .`public`,
        .serverInfo: .`public`, .enumLabels: .`public`]
}

/// Fields of `EnumLabels`.
public enum EnumLabelsFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.enumLabels
    case type, values
    public static let columns: [Self] = [.type]
}

/// Fields of `EnumLabel`.
public enum EnumLabelFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.enumLabel
    case value, label
    public static let columns: [Self] = [.value, .label]
}

/// Fields of `RateLimit`.
public enum RateLimitFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.rateLimit
    case limit, remaining, cost, resetAt
    public static let columns: [Self] = [.limit, .remaining, .cost, .resetAt]
}

/// Fields of `ServerInfo`.
public enum ServerInfoFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.serverInfo
    case version, schemaHash, limits
    public static let columns: [Self] = [.version, .schemaHash]
}

/// Fields of `ServerLimits`.
public enum ServerLimitsFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.serverLimits
    case maxPageSize, defaultPageSize, maxQueryDepth, maxQueryCost, maxUploadBytes
    public static let columns: [Self] = [
        .maxPageSize, .defaultPageSize, .maxQueryDepth, .maxQueryCost, .maxUploadBytes]
}

/// Fields of `Viewer`.
public enum ViewerFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.viewer
    case
        user, username, email, locale, realName, isGuest, guestExpiresAt, isPlatformAdmin,
        memberships, membership, sessions, limits, feeds, comments, complaints
    public static let columns: [Self] = [
        .username, .email, .locale, .isGuest, .guestExpiresAt, .isPlatformAdmin]
}

/// Fields of `ActionLimit`.
public enum ActionLimitFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.actionLimit
    case action, maximum, windowSeconds, remaining, retryAfterSeconds
    public static let columns: [Self] = [
        .action, .maximum, .windowSeconds, .remaining, .retryAfterSeconds]
}

/// Fields of `User`.
public enum UserFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.user
    case id, displayName, avatar, joinedAt, roleIn, feeds
    public static let columns: [Self] = [.id, .displayName, .joinedAt]
}

/// Fields of `Session`.
public enum SessionFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.session
    case id, clientName, createdAt, lastUsedAt, expiresAt, isCurrent
    public static let columns: [Self] = [.id, .clientName, .createdAt, .lastUsedAt, .expiresAt]
}

/// Fields of `Apartment`.
public enum ApartmentFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.apartment
    case
        id, revision, kaptCode, name, address, facts, timeZone, isDemo, isManaged, memberCount,
        settings, viewerMembership, viewerPermissions, buildings, building, households, memberships,
        feeds, polls, complaints, complaintByNumber, notices, contacts, schedules
    public static let columns: [Self] = [.id, .revision, .kaptCode, .name, .timeZone, .isDemo]
    public static let access: [Self: AccessLevel] = [
        .settings: .reader, .buildings: .signedIn, .building: .signedIn, .households: .officeStaff,
        .memberships: .officeStaff, .feeds: .reader, .polls: .reader, .complaints: .verifiedMember,
        .notices: .reader, .contacts: .reader, .schedules: .reader]
}

/// Fields of `Address`.
public enum AddressFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.address
    case sido, sigungu, eupmyeondong, ri, bjdCode, roadAddress, lotAddress, formatted
    public static let columns: [Self] = [
        .sido, .sigungu, .eupmyeondong, .ri, .bjdCode, .roadAddress, .lotAddress, .formatted]
}

/// Fields of `ApartmentFacts`.
public enum ApartmentFactsFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.apartmentFacts
    case
        householdCount, buildingCount, approvedOn, heating, corridorType, managementType, saleType,
        officePhone, homepage, importedAt
    public static let columns: [Self] = [
        .householdCount, .buildingCount, .approvedOn, .heating, .corridorType, .managementType,
        .saleType, .officePhone, .homepage, .importedAt]
}

/// Fields of `ApartmentSettings`.
public enum ApartmentSettingsFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.apartmentSettings
    case
        verificationMethods, feedModeration, autoHideReportThreshold, complaintDeadlines,
        complaintAutoCloseAfter, voteIdentityCheckMaxAge, blockedTerms
    public static let columns: [Self] = [
        .verificationMethods, .feedModeration, .autoHideReportThreshold, .complaintAutoCloseAfter,
        .voteIdentityCheckMaxAge, .blockedTerms]
    public static let access: [Self: AccessLevel] = [.blockedTerms: .officeStaff]
}

/// Fields of `ComplaintDeadline`.
public enum ComplaintDeadlineFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.complaintDeadline
    case priority, firstResponseWithin, resolveWithin
    public static let columns: [Self] = [.priority, .firstResponseWithin, .resolveWithin]
}

/// Fields of `Feed`.
public enum FeedFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.feed
    case
        id, revision, apartment, author, viewerIsAuthor, createdAt, editedAt, category, content,
        isAnonymous, isPinned, isLocked, media, commentCount, comments, viewerCanComment,
        viewerCanEdit, viewerCanDelete
    public static let columns: [Self] = [
        .id, .revision, .createdAt, .editedAt, .category, .content, .isAnonymous, .isPinned,
        .isLocked, .commentCount]
}

/// Fields of `Comment`.
public enum CommentFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.comment
    case
        id, revision, apartment, author, viewerIsAuthor, createdAt, editedAt, subject, parent,
        depth, content, isDeleted, replyCount, replies, viewerCanEdit, viewerCanDelete
    public static let columns: [Self] = [
        .id, .revision, .createdAt, .editedAt, .depth, .content, .isDeleted, .replyCount]
}

/// Fields of `Building`.
public enum BuildingFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.building
    case id, apartment, name, householdCount
    public static let columns: [Self] = [.id, .name, .householdCount]
}

/// Fields of `Household`.
public enum HouseholdFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.household
    case id, revision, apartment, building, unit, occupancy, members
    public static let columns: [Self] = [.id, .revision, .unit, .occupancy]
}

/// Fields of `Membership`.
public enum MembershipFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.membership
    case
        id, revision, apartment, user, role, status, relation, household, claimedName, claimedPhone,
        method, evidence, requestedAt, decidedAt, decidedBy, decisionReason
    public static let columns: [Self] = [
        .id, .revision, .role, .status, .relation, .method, .requestedAt, .decidedAt,
        .decisionReason]
}

/// Fields of `Media`.
public enum MediaFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.media
    case
        id, kind, status, fileName, mimeType, byteSize, width, height, durationSeconds, url,
        altText, createdAt
    public static let columns: [Self] = [
        .id, .kind, .status, .fileName, .mimeType, .byteSize, .width, .height, .durationSeconds,
        .altText, .createdAt]
}

/// Fields of `UploadTicket`.
public enum UploadTicketFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.uploadTicket
    case media, uploadUrl, headers, expiresAt
    public static let columns: [Self] = [.uploadUrl, .expiresAt]
}

/// Fields of `UploadHeader`.
public enum UploadHeaderFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.uploadHeader
    case name, value
    public static let columns: [Self] = [.name, .value]
}

/// Fields of `Poll`.
public enum PollFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.poll
    case
        id, revision, apartment, author, viewerIsAuthor, createdAt, editedAt, purpose, title,
        description, method, votingUnit, ballotMode, resultsVisibility, state, opensAt, closesAt,
        closedAt, cancelledReason, choices, minSelections, maxSelections, electorate, quorum,
        passRule, turnout, result, viewerBallot, viewerCanVote, viewerCannotVoteReason, votes,
        voterRoll, extensions, media, commentCount, comments, viewerCanComment
    public static let columns: [Self] = [
        .id, .revision, .createdAt, .editedAt, .purpose, .title, .description, .method, .votingUnit,
        .ballotMode, .resultsVisibility, .state, .opensAt, .closesAt, .closedAt, .cancelledReason,
        .minSelections, .maxSelections, .commentCount]
    public static let access: [Self: AccessLevel] = [.voterRoll: .electionCommission]
}

/// Fields of `PollChoice`.
public enum PollChoiceFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.pollChoice
    case id, title, description, position, isAbstention, media
    public static let columns: [Self] = [.id, .title, .description, .position, .isAbstention]
}

/// Fields of `PollElectorate`.
public enum PollElectorateFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.pollElectorate
    case buildings, relations, size, frozenAt
    public static let columns: [Self] = [.relations, .size, .frozenAt]
}

/// Fields of `Threshold`.
public enum ThresholdFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.threshold
    case basis, numerator, denominator, inclusive
    public static let columns: [Self] = [.basis, .numerator, .denominator, .inclusive]
}

/// Fields of `PollTurnout`.
public enum PollTurnoutFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.pollTurnout
    case eligible, voted, online, paper, percentage
    public static let columns: [Self] = [.eligible, .voted, .online, .paper, .percentage]
}

/// Fields of `PollResult`.
public enum PollResultFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.pollResult
    case
        tallies, abstentions, invalid, quorumMet, outcome, winners, tieBreakNote, isFinal, countedAt
    public static let columns: [Self] = [
        .abstentions, .invalid, .quorumMet, .outcome, .tieBreakNote, .isFinal, .countedAt]
}

/// Fields of `ChoiceTally`.
public enum ChoiceTallyFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.choiceTally
    case choice, votes, percentage
    public static let columns: [Self] = [.votes, .percentage]
}

/// Fields of `ViewerBallot`.
public enum ViewerBallotFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.viewerBallot
    case hasVoted, channel, byOtherHouseholdMember, choices, canChange
    public static let columns: [Self] = [.hasVoted, .channel, .byOtherHouseholdMember, .canChange]
}

/// Fields of `PollVote`.
public enum PollVoteFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.pollVote
    case id, poll, voter, household, choices, castAt
    public static let columns: [Self] = [.id, .castAt]
    public static let access: [Self: AccessLevel] = [.household: .officeStaff]
}

/// Fields of `VoterRollEntry`.
public enum VoterRollEntryFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.voterRollEntry
    case id, household, user, hasVoted, channel
    public static let columns: [Self] = [.id, .hasVoted, .channel]
}

/// Fields of `PollExtension`.
public enum PollExtensionFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.pollExtension
    case previousClosesAt, closesAt, reason, by, at
    public static let columns: [Self] = [.previousClosesAt, .closesAt, .reason, .at]
}

/// Fields of `Complaint`.
public enum ComplaintFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.complaint
    case
        id, revision, number, apartment, author, viewerIsAuthor, createdAt, editedAt, household,
        category, title, description, location, visibility, status, statusReason, statusChangedAt,
        priority, source, sla, deferredUntil, resolvedAt, closedAt, reopenCount, events, media,
        viewerAllowedTransitions
    public static let columns: [Self] = [
        .id, .revision, .number, .createdAt, .editedAt, .category, .title, .description, .location,
        .visibility, .status, .statusReason, .statusChangedAt, .priority, .source, .deferredUntil,
        .resolvedAt, .closedAt, .reopenCount]
}

/// Fields of `ComplaintSla`.
public enum ComplaintSlaFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.complaintSla
    case
        firstResponseDueAt, firstRespondedAt, resolveDueAt, isFirstResponseOverdue,
        isResolutionOverdue
    public static let columns: [Self] = [
        .firstResponseDueAt, .firstRespondedAt, .resolveDueAt, .isFirstResponseOverdue,
        .isResolutionOverdue]
}

/// Fields of `ComplaintEvent`.
public enum ComplaintEventFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.complaintEvent
    case id, at, actor
}

/// Fields of `ComplaintStatusChanged`.
public enum ComplaintStatusChangedFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.complaintStatusChanged
    case id, at, actor, from, to, reason
    public static let columns: [Self] = [.id, .at, .from, .to, .reason]
}

/// Fields of `ComplaintEdited`.
public enum ComplaintEditedFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.complaintEdited
    case id, at, actor, fields
    public static let columns: [Self] = [.id, .at, .fields]
}

/// Fields of `ComplaintDeadlinePassed`.
public enum ComplaintDeadlinePassedFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.complaintDeadlinePassed
    case id, at, actor, kind
    public static let columns: [Self] = [.id, .at, .kind]
}

/// Fields of `Notice`.
public enum NoticeFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.notice
    case
        id, revision, apartment, author, viewerIsAuthor, createdAt, editedAt, state, importance,
        category, title, content, audience, isPinned, allowComments, publishAt, publishedAt,
        expiresAt, media, commentCount, comments, viewerCanComment
    public static let columns: [Self] = [
        .id, .revision, .createdAt, .editedAt, .state, .importance, .category, .title, .content,
        .isPinned, .allowComments, .publishAt, .publishedAt, .expiresAt, .commentCount]
}

/// Fields of `Contact`.
public enum ContactFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.contact
    case id, revision, apartment, category, name, phoneNumber, description, hours, position
    public static let columns: [Self] = [
        .id, .revision, .category, .name, .phoneNumber, .description, .hours, .position]
}

/// Fields of `Schedule`.
public enum ScheduleFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.schedule
    case
        id, revision, apartment, title, description, location, category, startsAt, endsAt, isAllDay,
        audience
    public static let columns: [Self] = [
        .id, .revision, .title, .description, .location, .category, .startsAt, .endsAt, .isAllDay]
}

/// Fields of `Job`.
public enum JobFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.job
    case id, kind, state, processed, total, failures, startedAt, finishedAt
    public static let columns: [Self] = [
        .id, .kind, .state, .processed, .total, .startedAt, .finishedAt]
}

/// Fields of `JobFailure`.
public enum JobFailureFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.jobFailure
    case row, message
    public static let columns: [Self] = [.row, .message]
}

/// Fields of `Mutation`.
public enum MutationFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.mutation
    case
        signUp, signIn, signInAsGuest, tokenRefresh, signOut, sessionRevoke, profileUpdate,
        membershipRequest, membershipCancel, membershipLeave, membershipApprove, membershipReject,
        membershipRevoke, membershipSetRole, apartmentAppointManager, apartmentsImport,
        householdsUpsert, mediaCreateUploads, mediaFinishUpload, feedCreate, feedUpdate, feedDelete,
        commentCreate, commentUpdate, commentDelete, pollCreate, pollUpdate, pollSchedule,
        pollExtend, pollClose, pollCancel, pollPublishResult, pollDelete, pollVote, complaintCreate,
        complaintUpdate, complaintTransition, noticeCreate, noticeUpdate, noticePublish,
        noticeArchive, noticeDelete, contactCreate, contactUpdate, contactDelete, scheduleCreate,
        scheduleUpdate, scheduleDelete
    public static let access: [Self: AccessLevel] = [
        .signUp: .`public`, .signIn: .`public`, .signInAsGuest: .`public`, .tokenRefresh: .`public`,
        .signOut: .signedIn, .sessionRevoke: .signedIn, .profileUpdate: .`self`,
        .membershipRequest: .signedIn, .membershipCancel: .`self`, .membershipLeave: .`self`,
        .membershipApprove: .officeStaff, .membershipReject: .officeStaff,
        .membershipRevoke: .officeStaff, .membershipSetRole: .`self`,
        .apartmentAppointManager: .platformAdmin, .apartmentsImport: .platformAdmin,
        .householdsUpsert: .officeStaff, .mediaCreateUploads: .signedIn,
        .mediaFinishUpload: .`self`, .feedCreate: .verifiedMember, .feedUpdate: .`self`,
        .feedDelete: .verifiedMember, .commentCreate: .verifiedMember, .commentUpdate: .`self`,
        .commentDelete: .verifiedMember, .pollCreate: .verifiedMember, .pollUpdate: .verifiedMember,
        .pollSchedule: .verifiedMember, .pollExtend: .verifiedMember, .pollClose: .verifiedMember,
        .pollCancel: .verifiedMember, .pollPublishResult: .verifiedMember,
        .pollDelete: .verifiedMember, .pollVote: .verifiedMember, .complaintCreate: .verifiedMember,
        .complaintUpdate: .verifiedMember, .complaintTransition: .verifiedMember,
        .noticeCreate: .officeStaff, .noticeUpdate: .officeStaff, .noticePublish: .officeStaff,
        .noticeArchive: .officeStaff, .noticeDelete: .officeStaff, .contactCreate: .officeStaff,
        .contactUpdate: .officeStaff, .contactDelete: .officeStaff, .scheduleCreate: .officeStaff,
        .scheduleUpdate: .officeStaff, .scheduleDelete: .officeStaff]
}

/// Fields of `AuthTokens`.
public enum AuthTokensFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.authTokens
    case accessToken, accessTokenExpiresAt, refreshToken, refreshTokenExpiresAt
    public static let columns: [Self] = [
        .accessToken, .accessTokenExpiresAt, .refreshToken, .refreshTokenExpiresAt]
}

/// Fields of `SignUpPayload`.
public enum SignUpPayloadFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.signUpPayload
    case viewer, tokens, userErrors
}

/// Fields of `SignInPayload`.
public enum SignInPayloadFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.signInPayload
    case viewer, tokens, userErrors
}

/// Fields of `SignInAsGuestPayload`.
public enum SignInAsGuestPayloadFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.signInAsGuestPayload
    case viewer, tokens, userErrors
}

/// Fields of `TokenRefreshPayload`.
public enum TokenRefreshPayloadFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.tokenRefreshPayload
    case tokens, userErrors
}

/// Fields of `SignOutPayload`.
public enum SignOutPayloadFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.signOutPayload
    case signedOutSessionCount, userErrors
    public static let columns: [Self] = [.signedOutSessionCount]
}

/// Fields of `SessionRevokePayload`.
public enum SessionRevokePayloadFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.sessionRevokePayload
    case revokedSessionId, userErrors
    public static let columns: [Self] = [.revokedSessionId]
}

/// Fields of `ProfileUpdatePayload`.
public enum ProfileUpdatePayloadFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.profileUpdatePayload
    case viewer, userErrors
}

/// Fields of `MembershipRequestPayload`.
public enum MembershipRequestPayloadFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.membershipRequestPayload
    case membership, clientMutationId, userErrors
    public static let columns: [Self] = [.clientMutationId]
}

/// Fields of `MembershipCancelPayload`.
public enum MembershipCancelPayloadFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.membershipCancelPayload
    case membership, userErrors
}

/// Fields of `MembershipLeavePayload`.
public enum MembershipLeavePayloadFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.membershipLeavePayload
    case membership, userErrors
}

/// Fields of `MembershipApprovePayload`.
public enum MembershipApprovePayloadFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.membershipApprovePayload
    case memberships, userErrors
}

/// Fields of `MembershipRejectPayload`.
public enum MembershipRejectPayloadFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.membershipRejectPayload
    case membership, userErrors
}

/// Fields of `MembershipRevokePayload`.
public enum MembershipRevokePayloadFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.membershipRevokePayload
    case membership, userErrors
}

/// Fields of `MembershipSetRolePayload`.
public enum MembershipSetRolePayloadFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.membershipSetRolePayload
    case membership, userErrors
}

/// Fields of `ApartmentAppointManagerPayload`.
public enum ApartmentAppointManagerPayloadFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.apartmentAppointManagerPayload
    case membership, userErrors
}

/// Fields of `ApartmentsImportPayload`.
public enum ApartmentsImportPayloadFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.apartmentsImportPayload
    case job, userErrors
}

/// Fields of `HouseholdsUpsertPayload`.
public enum HouseholdsUpsertPayloadFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.householdsUpsertPayload
    case createdCount, updatedCount, households, userErrors
    public static let columns: [Self] = [.createdCount, .updatedCount]
}

/// Fields of `MediaCreateUploadsPayload`.
public enum MediaCreateUploadsPayloadFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.mediaCreateUploadsPayload
    case tickets, userErrors
}

/// Fields of `MediaFinishUploadPayload`.
public enum MediaFinishUploadPayloadFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.mediaFinishUploadPayload
    case media, userErrors
}

/// Fields of `FeedCreatePayload`.
public enum FeedCreatePayloadFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.feedCreatePayload
    case feed, feedEdge, clientMutationId, userErrors
    public static let columns: [Self] = [.clientMutationId]
}

/// Fields of `FeedUpdatePayload`.
public enum FeedUpdatePayloadFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.feedUpdatePayload
    case feed, userErrors
}

/// Fields of `FeedDeletePayload`.
public enum FeedDeletePayloadFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.feedDeletePayload
    case deletedFeedId, apartment, userErrors
    public static let columns: [Self] = [.deletedFeedId]
}

/// Fields of `CommentCreatePayload`.
public enum CommentCreatePayloadFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.commentCreatePayload
    case comment, commentEdge, subject, clientMutationId, userErrors
    public static let columns: [Self] = [.clientMutationId]
}

/// Fields of `CommentUpdatePayload`.
public enum CommentUpdatePayloadFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.commentUpdatePayload
    case comment, userErrors
}

/// Fields of `CommentDeletePayload`.
public enum CommentDeletePayloadFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.commentDeletePayload
    case comment, deletedCommentId, subject, userErrors
    public static let columns: [Self] = [.deletedCommentId]
}

/// Fields of `PollCreatePayload`.
public enum PollCreatePayloadFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.pollCreatePayload
    case poll, clientMutationId, userErrors
    public static let columns: [Self] = [.clientMutationId]
}

/// Fields of `PollUpdatePayload`.
public enum PollUpdatePayloadFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.pollUpdatePayload
    case poll, userErrors
}

/// Fields of `PollSchedulePayload`.
public enum PollSchedulePayloadFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.pollSchedulePayload
    case poll, userErrors
}

/// Fields of `PollExtendPayload`.
public enum PollExtendPayloadFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.pollExtendPayload
    case poll, userErrors
}

/// Fields of `PollClosePayload`.
public enum PollClosePayloadFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.pollClosePayload
    case poll, userErrors
}

/// Fields of `PollCancelPayload`.
public enum PollCancelPayloadFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.pollCancelPayload
    case poll, userErrors
}

/// Fields of `PollPublishResultPayload`.
public enum PollPublishResultPayloadFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.pollPublishResultPayload
    case poll, userErrors
}

/// Fields of `PollDeletePayload`.
public enum PollDeletePayloadFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.pollDeletePayload
    case deletedPollId, userErrors
    public static let columns: [Self] = [.deletedPollId]
}

/// Fields of `PollVotePayload`.
public enum PollVotePayloadFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.pollVotePayload
    case poll, clientMutationId, userErrors
    public static let columns: [Self] = [.clientMutationId]
}

/// Fields of `ComplaintCreatePayload`.
public enum ComplaintCreatePayloadFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.complaintCreatePayload
    case complaint, clientMutationId, userErrors
    public static let columns: [Self] = [.clientMutationId]
}

/// Fields of `ComplaintUpdatePayload`.
public enum ComplaintUpdatePayloadFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.complaintUpdatePayload
    case complaint, userErrors
}

/// Fields of `ComplaintTransitionPayload`.
public enum ComplaintTransitionPayloadFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.complaintTransitionPayload
    case complaint, userErrors
}

/// Fields of `NoticeCreatePayload`.
public enum NoticeCreatePayloadFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.noticeCreatePayload
    case notice, clientMutationId, userErrors
    public static let columns: [Self] = [.clientMutationId]
}

/// Fields of `NoticeUpdatePayload`.
public enum NoticeUpdatePayloadFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.noticeUpdatePayload
    case notice, userErrors
}

/// Fields of `NoticePublishPayload`.
public enum NoticePublishPayloadFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.noticePublishPayload
    case notice, userErrors
}

/// Fields of `NoticeArchivePayload`.
public enum NoticeArchivePayloadFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.noticeArchivePayload
    case notice, userErrors
}

/// Fields of `NoticeDeletePayload`.
public enum NoticeDeletePayloadFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.noticeDeletePayload
    case deletedNoticeId, userErrors
    public static let columns: [Self] = [.deletedNoticeId]
}

/// Fields of `ContactCreatePayload`.
public enum ContactCreatePayloadFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.contactCreatePayload
    case contact, userErrors
}

/// Fields of `ContactUpdatePayload`.
public enum ContactUpdatePayloadFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.contactUpdatePayload
    case contact, userErrors
}

/// Fields of `ContactDeletePayload`.
public enum ContactDeletePayloadFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.contactDeletePayload
    case deletedContactId, userErrors
    public static let columns: [Self] = [.deletedContactId]
}

/// Fields of `ScheduleCreatePayload`.
public enum ScheduleCreatePayloadFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.scheduleCreatePayload
    case schedule, clientMutationId, userErrors
    public static let columns: [Self] = [.clientMutationId]
}

/// Fields of `ScheduleUpdatePayload`.
public enum ScheduleUpdatePayloadFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.scheduleUpdatePayload
    case schedule, userErrors
}

/// Fields of `ScheduleDeletePayload`.
public enum ScheduleDeletePayloadFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.scheduleDeletePayload
    case deletedScheduleId, userErrors
    public static let columns: [Self] = [.deletedScheduleId]
}

/// Fields of `Subscription`.
public enum SubscriptionFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.subscription
    case
        feedAdded, feedUpdated, commentAdded, complaintUpdated, pollUpdated, noticePublished,
        membershipUpdated
    public static let access: [Self: AccessLevel] = [
        .feedAdded: .reader, .feedUpdated: .reader, .commentAdded: .reader,
        .complaintUpdated: .verifiedMember, .pollUpdated: .reader, .noticePublished: .reader,
        .membershipUpdated: .signedIn]
}

/// Fields of `FeedEvent`.
public enum FeedEventFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.feedEvent
    case kind, feed, feedId, at
    public static let columns: [Self] = [.kind, .feedId, .at]
}

/// Fields of `CommentEvent`.
public enum CommentEventFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.commentEvent
    case kind, comment, commentId, at
    public static let columns: [Self] = [.kind, .commentId, .at]
}

/// Fields of `ComplaintUpdate`.
public enum ComplaintUpdateFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.complaintUpdate
    case kind, complaint, at
    public static let columns: [Self] = [.kind, .at]
}

/// Fields of `PollEvent`.
public enum PollEventFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.pollEvent
    case kind, poll, at
    public static let columns: [Self] = [.kind, .at]
}

/// Fields of `NoticeEvent`.
public enum NoticeEventFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.noticeEvent
    case kind, notice, at
    public static let columns: [Self] = [.kind, .at]
}

/// Fields of `MembershipEvent`.
public enum MembershipEventFields: FieldIndex, TypeFields {
    public static let schemaType = SchemaType.membershipEvent
    case kind, membership, at
    public static let columns: [Self] = [.kind, .at]
}

/// Fields of `ApartmentConnection`.
public enum ApartmentConnectionFields: FieldIndex, ConnectionFields {
    public static let schemaType = SchemaType.apartmentConnection
    case edges, nodes, pageInfo, totalCount
}

/// Fields of `ApartmentEdge`.
public enum ApartmentEdgeFields: FieldIndex, EdgeFields {
    public static let schemaType = SchemaType.apartmentEdge
    case cursor, node
    public static let columns: [Self] = [.cursor]
}

/// Fields of `FeedConnection`.
public enum FeedConnectionFields: FieldIndex, ConnectionFields {
    public static let schemaType = SchemaType.feedConnection
    case edges, nodes, pageInfo, totalCount
}

/// Fields of `FeedEdge`.
public enum FeedEdgeFields: FieldIndex, EdgeFields {
    public static let schemaType = SchemaType.feedEdge
    case cursor, node
    public static let columns: [Self] = [.cursor]
}

/// Fields of `CommentConnection`.
public enum CommentConnectionFields: FieldIndex, ConnectionFields {
    public static let schemaType = SchemaType.commentConnection
    case edges, nodes, pageInfo, totalCount
}

/// Fields of `CommentEdge`.
public enum CommentEdgeFields: FieldIndex, EdgeFields {
    public static let schemaType = SchemaType.commentEdge
    case cursor, node
    public static let columns: [Self] = [.cursor]
}

/// Fields of `HouseholdConnection`.
public enum HouseholdConnectionFields: FieldIndex, ConnectionFields {
    public static let schemaType = SchemaType.householdConnection
    case edges, nodes, pageInfo, totalCount
}

/// Fields of `HouseholdEdge`.
public enum HouseholdEdgeFields: FieldIndex, EdgeFields {
    public static let schemaType = SchemaType.householdEdge
    case cursor, node
    public static let columns: [Self] = [.cursor]
}

/// Fields of `MembershipConnection`.
public enum MembershipConnectionFields: FieldIndex, ConnectionFields {
    public static let schemaType = SchemaType.membershipConnection
    case edges, nodes, pageInfo, totalCount
}

/// Fields of `MembershipEdge`.
public enum MembershipEdgeFields: FieldIndex, EdgeFields {
    public static let schemaType = SchemaType.membershipEdge
    case cursor, node
    public static let columns: [Self] = [.cursor]
}

/// Fields of `PollConnection`.
public enum PollConnectionFields: FieldIndex, ConnectionFields {
    public static let schemaType = SchemaType.pollConnection
    case edges, nodes, pageInfo, totalCount
}

/// Fields of `PollEdge`.
public enum PollEdgeFields: FieldIndex, EdgeFields {
    public static let schemaType = SchemaType.pollEdge
    case cursor, node
    public static let columns: [Self] = [.cursor]
}

/// Fields of `PollVoteConnection`.
public enum PollVoteConnectionFields: FieldIndex, ConnectionFields {
    public static let schemaType = SchemaType.pollVoteConnection
    case edges, nodes, pageInfo, totalCount
}

/// Fields of `PollVoteEdge`.
public enum PollVoteEdgeFields: FieldIndex, EdgeFields {
    public static let schemaType = SchemaType.pollVoteEdge
    case cursor, node
    public static let columns: [Self] = [.cursor]
}

/// Fields of `VoterRollConnection`.
public enum VoterRollConnectionFields: FieldIndex, ConnectionFields {
    public static let schemaType = SchemaType.voterRollConnection
    case edges, nodes, pageInfo, totalCount
}

/// Fields of `VoterRollEdge`.
public enum VoterRollEdgeFields: FieldIndex, EdgeFields {
    public static let schemaType = SchemaType.voterRollEdge
    case cursor, node
    public static let columns: [Self] = [.cursor]
}

/// Fields of `ComplaintConnection`.
public enum ComplaintConnectionFields: FieldIndex, ConnectionFields {
    public static let schemaType = SchemaType.complaintConnection
    case edges, nodes, pageInfo, totalCount
}

/// Fields of `ComplaintEdge`.
public enum ComplaintEdgeFields: FieldIndex, EdgeFields {
    public static let schemaType = SchemaType.complaintEdge
    case cursor, node
    public static let columns: [Self] = [.cursor]
}

/// Fields of `ComplaintEventConnection`.
public enum ComplaintEventConnectionFields: FieldIndex, ConnectionFields {
    public static let schemaType = SchemaType.complaintEventConnection
    case edges, nodes, pageInfo, totalCount
}

/// Fields of `ComplaintEventEdge`.
public enum ComplaintEventEdgeFields: FieldIndex, EdgeFields {
    public static let schemaType = SchemaType.complaintEventEdge
    case cursor, node
    public static let columns: [Self] = [.cursor]
}

/// Fields of `NoticeConnection`.
public enum NoticeConnectionFields: FieldIndex, ConnectionFields {
    public static let schemaType = SchemaType.noticeConnection
    case edges, nodes, pageInfo, totalCount
}

/// Fields of `NoticeEdge`.
public enum NoticeEdgeFields: FieldIndex, EdgeFields {
    public static let schemaType = SchemaType.noticeEdge
    case cursor, node
    public static let columns: [Self] = [.cursor]
}

/// Fields of `ContactConnection`.
public enum ContactConnectionFields: FieldIndex, ConnectionFields {
    public static let schemaType = SchemaType.contactConnection
    case edges, nodes, pageInfo, totalCount
}

/// Fields of `ContactEdge`.
public enum ContactEdgeFields: FieldIndex, EdgeFields {
    public static let schemaType = SchemaType.contactEdge
    case cursor, node
    public static let columns: [Self] = [.cursor]
}

/// Fields of `ScheduleConnection`.
public enum ScheduleConnectionFields: FieldIndex, ConnectionFields {
    public static let schemaType = SchemaType.scheduleConnection
    case edges, nodes, pageInfo, totalCount
}

/// Fields of `ScheduleEdge`.
public enum ScheduleEdgeFields: FieldIndex, EdgeFields {
    public static let schemaType = SchemaType.scheduleEdge
    case cursor, node
    public static let columns: [Self] = [.cursor]
}

extension SchemaTables {
    /// Every type that has fields, in the schema's order.
    static let fields: [any TypeFields.Type] = [
        NodeFields.self, ApartmentOwnedFields.self, AuthoredFields.self, RevisionedFields.self,
        HasMediaFields.self, CommentableFields.self, UserErrorFields.self,
        ValidationErrorFields.self, AccessErrorFields.self, NotFoundErrorFields.self,
        StateConflictErrorFields.self, StaleRevisionErrorFields.self, AlreadyVotedErrorFields.self,
        RateLimitedErrorFields.self, PageInfoFields.self, QueryFields.self, EnumLabelsFields.self,
        EnumLabelFields.self, RateLimitFields.self, ServerInfoFields.self, ServerLimitsFields.self,
        ViewerFields.self, ActionLimitFields.self, UserFields.self, SessionFields.self,
        ApartmentFields.self, AddressFields.self, ApartmentFactsFields.self,
        ApartmentSettingsFields.self, ComplaintDeadlineFields.self, FeedFields.self,
        CommentFields.self, BuildingFields.self, HouseholdFields.self, MembershipFields.self,
        MediaFields.self, UploadTicketFields.self, UploadHeaderFields.self, PollFields.self,
        PollChoiceFields.self, PollElectorateFields.self, ThresholdFields.self,
        PollTurnoutFields.self, PollResultFields.self, ChoiceTallyFields.self,
        ViewerBallotFields.self, PollVoteFields.self, VoterRollEntryFields.self,
        PollExtensionFields.self, ComplaintFields.self, ComplaintSlaFields.self,
        ComplaintEventFields.self, ComplaintStatusChangedFields.self, ComplaintEditedFields.self,
        ComplaintDeadlinePassedFields.self, NoticeFields.self, ContactFields.self,
        ScheduleFields.self, JobFields.self, JobFailureFields.self, MutationFields.self,
        AuthTokensFields.self, SignUpPayloadFields.self, SignInPayloadFields.self,
        SignInAsGuestPayloadFields.self, TokenRefreshPayloadFields.self, SignOutPayloadFields.self,
        SessionRevokePayloadFields.self, ProfileUpdatePayloadFields.self,
        MembershipRequestPayloadFields.self, MembershipCancelPayloadFields.self,
        MembershipLeavePayloadFields.self, MembershipApprovePayloadFields.self,
        MembershipRejectPayloadFields.self, MembershipRevokePayloadFields.self,
        MembershipSetRolePayloadFields.self, ApartmentAppointManagerPayloadFields.self,
        ApartmentsImportPayloadFields.self, HouseholdsUpsertPayloadFields.self,
        MediaCreateUploadsPayloadFields.self, MediaFinishUploadPayloadFields.self,
        FeedCreatePayloadFields.self, FeedUpdatePayloadFields.self, FeedDeletePayloadFields.self,
        CommentCreatePayloadFields.self, CommentUpdatePayloadFields.self,
        CommentDeletePayloadFields.self, PollCreatePayloadFields.self, PollUpdatePayloadFields.self,
        PollSchedulePayloadFields.self, PollExtendPayloadFields.self, PollClosePayloadFields.self,
        PollCancelPayloadFields.self, PollPublishResultPayloadFields.self,
        PollDeletePayloadFields.self, PollVotePayloadFields.self, ComplaintCreatePayloadFields.self,
        ComplaintUpdatePayloadFields.self, ComplaintTransitionPayloadFields.self,
        NoticeCreatePayloadFields.self, NoticeUpdatePayloadFields.self,
        NoticePublishPayloadFields.self, NoticeArchivePayloadFields.self,
        NoticeDeletePayloadFields.self, ContactCreatePayloadFields.self,
        ContactUpdatePayloadFields.self, ContactDeletePayloadFields.self,
        ScheduleCreatePayloadFields.self, ScheduleUpdatePayloadFields.self,
        ScheduleDeletePayloadFields.self, SubscriptionFields.self, FeedEventFields.self,
        CommentEventFields.self, ComplaintUpdateFields.self, PollEventFields.self,
        NoticeEventFields.self, MembershipEventFields.self, ApartmentConnectionFields.self,
        ApartmentEdgeFields.self, FeedConnectionFields.self, FeedEdgeFields.self,
        CommentConnectionFields.self, CommentEdgeFields.self, HouseholdConnectionFields.self,
        HouseholdEdgeFields.self, MembershipConnectionFields.self, MembershipEdgeFields.self,
        PollConnectionFields.self, PollEdgeFields.self, PollVoteConnectionFields.self,
        PollVoteEdgeFields.self, VoterRollConnectionFields.self, VoterRollEdgeFields.self,
        ComplaintConnectionFields.self, ComplaintEdgeFields.self,
        ComplaintEventConnectionFields.self, ComplaintEventEdgeFields.self,
        NoticeConnectionFields.self, NoticeEdgeFields.self, ContactConnectionFields.self,
        ContactEdgeFields.self, ScheduleConnectionFields.self, ScheduleEdgeFields.self]
}
