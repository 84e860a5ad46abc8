// Generated from schema.graphql by scripts/generate-schema. Do not edit.
// Objects of the schema as batches of columns.
// swift-format-ignore-file
public import GraphQLCore

/// The type `ValidationError`.
public struct ValidationErrorRows: ObjectRows {
    public typealias Fields = ValidationErrorFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, code: Column?, message: Column?, path: Column?,
        minimum: Column?, maximum: Column?) {
        batch = Self.batch(count, payload, columns: [code, message, path, minimum, maximum])
    }
}

/// The type `AccessError`.
public struct AccessErrorRows: ObjectRows {
    public typealias Fields = AccessErrorFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, code: Column?, message: Column?, path: Column?,
        requires: Column?) {
        batch = Self.batch(count, payload, columns: [code, message, path, requires])
    }
}

/// The type `NotFoundError`.
public struct NotFoundErrorRows: ObjectRows {
    public typealias Fields = NotFoundErrorFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, code: Column?, message: Column?,
        path: Column?) {
        batch = Self.batch(count, payload, columns: [code, message, path])
    }
}

/// The type `StateConflictError`.
public struct StateConflictErrorRows: ObjectRows {
    public typealias Fields = StateConflictErrorFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, code: Column?, message: Column?, path: Column?,
        currentState: Column?, allowedStates: Column?) {
        batch = Self.batch(
            count, payload, columns: [code, message, path, currentState, allowedStates])
    }
}

/// The type `StaleRevisionError`.
public struct StaleRevisionErrorRows: ObjectRows {
    public typealias Fields = StaleRevisionErrorFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, code: Column?, message: Column?, path: Column?,
        currentRevision: Column?) {
        batch = Self.batch(count, payload, columns: [code, message, path, currentRevision])
    }
}

/// The type `AlreadyVotedError`.
public struct AlreadyVotedErrorRows: ObjectRows {
    public typealias Fields = AlreadyVotedErrorFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, code: Column?, message: Column?, path: Column?,
        channel: Column?, byOtherHouseholdMember: Column?) {
        batch = Self.batch(
            count, payload, columns: [code, message, path, channel, byOtherHouseholdMember])
    }
}

/// The type `RateLimitedError`.
public struct RateLimitedErrorRows: ObjectRows {
    public typealias Fields = RateLimitedErrorFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, code: Column?, message: Column?, path: Column?,
        retryAfterSeconds: Column?) {
        batch = Self.batch(count, payload, columns: [code, message, path, retryAfterSeconds])
    }
}

/// The type `PageInfo`.
public struct PageInfoRows: ObjectRows {
    public typealias Fields = PageInfoFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, hasNextPage: Column?, hasPreviousPage: Column?,
        startCursor: Column?, endCursor: Column?) {
        batch = Self.batch(
            count, payload, columns: [hasNextPage, hasPreviousPage, startCursor, endCursor])
    }
}

/// The type `Query`.
public struct QueryRows: ObjectRows {
    public typealias Fields = QueryFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(count: Int, payload: (any Sendable)? = nil) {
        batch = Self.batch(count, payload)
    }
}

/// The type `EnumLabels`.
public struct EnumLabelsRows: ObjectRows {
    public typealias Fields = EnumLabelsFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, type: Column?, values: Many<EnumLabelRows>?) {
        batch = Self.batch(count, payload, columns: [type, nil], embedded: [nil, values?.resolved])
    }
}

/// The type `EnumLabel`.
public struct EnumLabelRows: ObjectRows {
    public typealias Fields = EnumLabelFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(count: Int, payload: (any Sendable)? = nil, value: Column?, label: Column?) {
        batch = Self.batch(count, payload, columns: [value, label])
    }
}

/// The type `RateLimit`.
public struct RateLimitRows: ObjectRows {
    public typealias Fields = RateLimitFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, limit: Column?, remaining: Column?,
        cost: Column?, resetAt: Column?) {
        batch = Self.batch(count, payload, columns: [limit, remaining, cost, resetAt])
    }
}

/// The type `ServerInfo`.
public struct ServerInfoRows: ObjectRows {
    public typealias Fields = ServerInfoFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, version: Column?, schemaHash: Column?,
        limits: One<ServerLimitsRows>?) {
        batch = Self.batch(
            count, payload, columns: [version, schemaHash, nil], embedded: [nil, nil,
            limits?.resolved])
    }
}

/// The type `ServerLimits`.
public struct ServerLimitsRows: ObjectRows {
    public typealias Fields = ServerLimitsFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, maxPageSize: Column?, defaultPageSize: Column?,
        maxQueryDepth: Column?, maxQueryCost: Column?, maxUploadBytes: Column?) {
        batch = Self.batch(
            count, payload, columns: [maxPageSize, defaultPageSize, maxQueryDepth, maxQueryCost,
            maxUploadBytes])
    }
}

/// The type `Viewer`.
public struct ViewerRows: ObjectRows {
    public typealias Fields = ViewerFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, user: One<UserRows>?, username: Column?,
        email: Column?, locale: Column?, isGuest: Column?, guestExpiresAt: Column?,
        isPlatformAdmin: Column?) {
        batch = Self.batch(
            count, payload, columns: [nil, username, email, locale, nil, isGuest, guestExpiresAt,
            isPlatformAdmin, nil, nil, nil, nil, nil, nil, nil], embedded: [user?.resolved, nil,
            nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil])
    }
}

/// The type `ActionLimit`.
public struct ActionLimitRows: ObjectRows {
    public typealias Fields = ActionLimitFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, action: Column?, maximum: Column?,
        windowSeconds: Column?, remaining: Column?, retryAfterSeconds: Column?) {
        batch = Self.batch(
            count, payload, columns: [action, maximum, windowSeconds, remaining, retryAfterSeconds])
    }
}

/// The type `User`.
public struct UserRows: ObjectRows {
    public typealias Fields = UserFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, id: Column?, displayName: Column?,
        joinedAt: Column?) {
        batch = Self.batch(count, payload, columns: [id, displayName, nil, joinedAt, nil, nil])
    }
}

/// The type `Session`.
public struct SessionRows: ObjectRows {
    public typealias Fields = SessionFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, id: Column?, clientName: Column?,
        createdAt: Column?, lastUsedAt: Column?, expiresAt: Column?) {
        batch = Self.batch(
            count, payload, columns: [id, clientName, createdAt, lastUsedAt, expiresAt, nil])
    }
}

/// The type `Apartment`.
public struct ApartmentRows: ObjectRows {
    public typealias Fields = ApartmentFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, id: Column?, revision: Column?,
        kaptCode: Column?, name: Column?, address: One<AddressRows>?, timeZone: Column?,
        isDemo: Column?) {
        batch = Self.batch(
            count, payload, columns: [id, revision, kaptCode, name, nil, nil, timeZone, isDemo, nil,
            nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil],
            embedded: [nil, nil, nil, nil, address?.resolved, nil, nil, nil, nil, nil, nil, nil,
            nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil])
    }
}

/// The type `Address`.
public struct AddressRows: ObjectRows {
    public typealias Fields = AddressFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, sido: Column?, sigungu: Column?,
        eupmyeondong: Column?, ri: Column?, bjdCode: Column?, roadAddress: Column?,
        lotAddress: Column?, formatted: Column?) {
        batch = Self.batch(
            count, payload, columns: [sido, sigungu, eupmyeondong, ri, bjdCode, roadAddress,
            lotAddress, formatted])
    }
}

/// The type `ApartmentFacts`.
public struct ApartmentFactsRows: ObjectRows {
    public typealias Fields = ApartmentFactsFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, householdCount: Column?, buildingCount: Column?,
        approvedOn: Column?, heating: Column?, corridorType: Column?, managementType: Column?,
        saleType: Column?, officePhone: Column?, homepage: Column?, importedAt: Column?) {
        batch = Self.batch(
            count, payload, columns: [householdCount, buildingCount, approvedOn, heating,
            corridorType, managementType, saleType, officePhone, homepage, importedAt])
    }
}

/// The type `ApartmentSettings`.
public struct ApartmentSettingsRows: ObjectRows {
    public typealias Fields = ApartmentSettingsFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, verificationMethods: Column?,
        feedModeration: Column?, autoHideReportThreshold: Column?,
        complaintDeadlines: Many<ComplaintDeadlineRows>?, complaintAutoCloseAfter: Column?,
        voteIdentityCheckMaxAge: Column?, blockedTerms: Column?) {
        batch = Self.batch(
            count, payload, columns: [verificationMethods, feedModeration, autoHideReportThreshold,
            nil, complaintAutoCloseAfter, voteIdentityCheckMaxAge, blockedTerms], embedded: [nil,
            nil, nil, complaintDeadlines?.resolved, nil, nil, nil])
    }
}

/// The type `ComplaintDeadline`.
public struct ComplaintDeadlineRows: ObjectRows {
    public typealias Fields = ComplaintDeadlineFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, priority: Column?, firstResponseWithin: Column?,
        resolveWithin: Column?) {
        batch = Self.batch(count, payload, columns: [priority, firstResponseWithin, resolveWithin])
    }
}

/// The type `Feed`.
public struct FeedRows: ObjectRows {
    public typealias Fields = FeedFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, id: Column?, revision: Column?,
        createdAt: Column?, editedAt: Column?, category: Column?, content: Column?,
        isAnonymous: Column?, isPinned: Column?, isLocked: Column?, commentCount: Column?) {
        batch = Self.batch(
            count, payload, columns: [id, revision, nil, nil, nil, createdAt, editedAt, category,
            content, isAnonymous, isPinned, isLocked, nil, commentCount, nil, nil, nil, nil])
    }
}

/// The type `Comment`.
public struct CommentRows: ObjectRows {
    public typealias Fields = CommentFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, id: Column?, revision: Column?,
        createdAt: Column?, editedAt: Column?, depth: Column?, content: Column?, isDeleted: Column?,
        replyCount: Column?) {
        batch = Self.batch(
            count, payload, columns: [id, revision, nil, nil, nil, createdAt, editedAt, nil, nil,
            depth, content, isDeleted, replyCount, nil, nil, nil])
    }
}

/// The type `Building`.
public struct BuildingRows: ObjectRows {
    public typealias Fields = BuildingFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, id: Column?, name: Column?,
        householdCount: Column?) {
        batch = Self.batch(count, payload, columns: [id, nil, name, householdCount])
    }
}

/// The type `Household`.
public struct HouseholdRows: ObjectRows {
    public typealias Fields = HouseholdFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, id: Column?, revision: Column?, unit: Column?,
        occupancy: Column?) {
        batch = Self.batch(count, payload, columns: [id, revision, nil, nil, unit, occupancy, nil])
    }
}

/// The type `Membership`.
public struct MembershipRows: ObjectRows {
    public typealias Fields = MembershipFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, id: Column?, revision: Column?, role: Column?,
        status: Column?, relation: Column?, method: Column?, requestedAt: Column?,
        decidedAt: Column?, decisionReason: Column?) {
        batch = Self.batch(
            count, payload, columns: [id, revision, nil, nil, role, status, relation, nil, nil, nil,
            method, nil, requestedAt, decidedAt, nil, decisionReason])
    }
}

/// The type `Media`.
public struct MediaRows: ObjectRows {
    public typealias Fields = MediaFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, id: Column?, kind: Column?, status: Column?,
        fileName: Column?, mimeType: Column?, byteSize: Column?, width: Column?, height: Column?,
        durationSeconds: Column?, altText: Column?, createdAt: Column?) {
        batch = Self.batch(
            count, payload, columns: [id, kind, status, fileName, mimeType, byteSize, width, height,
            durationSeconds, nil, altText, createdAt])
    }
}

/// The type `UploadTicket`.
public struct UploadTicketRows: ObjectRows {
    public typealias Fields = UploadTicketFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, media: One<MediaRows>?, uploadUrl: Column?,
        headers: Many<UploadHeaderRows>?, expiresAt: Column?) {
        batch = Self.batch(
            count, payload, columns: [nil, uploadUrl, nil, expiresAt], embedded: [media?.resolved,
            nil, headers?.resolved, nil])
    }
}

/// The type `UploadHeader`.
public struct UploadHeaderRows: ObjectRows {
    public typealias Fields = UploadHeaderFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(count: Int, payload: (any Sendable)? = nil, name: Column?, value: Column?) {
        batch = Self.batch(count, payload, columns: [name, value])
    }
}

/// The type `Poll`.
public struct PollRows: ObjectRows {
    public typealias Fields = PollFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, id: Column?, revision: Column?,
        createdAt: Column?, editedAt: Column?, purpose: Column?, title: Column?,
        description: Column?, method: Column?, votingUnit: Column?, ballotMode: Column?,
        resultsVisibility: Column?, state: Column?, opensAt: Column?, closesAt: Column?,
        closedAt: Column?, cancelledReason: Column?, minSelections: Column?, maxSelections: Column?,
        quorum: One<ThresholdRows>?, passRule: One<ThresholdRows>?, commentCount: Column?) {
        batch = Self.batch(
            count, payload, columns: [id, revision, nil, nil, nil, createdAt, editedAt, purpose,
            title, description, method, votingUnit, ballotMode, resultsVisibility, state, opensAt,
            closesAt, closedAt, cancelledReason, nil, minSelections, maxSelections, nil, nil, nil,
            nil, nil, nil, nil, nil, nil, nil, nil, nil, commentCount, nil, nil], embedded: [nil,
            nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil,
            nil, nil, nil, nil, nil, quorum?.resolved, passRule?.resolved, nil, nil, nil, nil, nil,
            nil, nil, nil, nil, nil, nil, nil])
    }
}

/// The type `PollChoice`.
public struct PollChoiceRows: ObjectRows {
    public typealias Fields = PollChoiceFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, id: Column?, title: Column?,
        description: Column?, position: Column?, isAbstention: Column?) {
        batch = Self.batch(
            count, payload, columns: [id, title, description, position, isAbstention, nil])
    }
}

/// The type `PollElectorate`.
public struct PollElectorateRows: ObjectRows {
    public typealias Fields = PollElectorateFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, relations: Column?, size: Column?,
        frozenAt: Column?) {
        batch = Self.batch(count, payload, columns: [nil, relations, size, frozenAt])
    }
}

/// The type `Threshold`.
public struct ThresholdRows: ObjectRows {
    public typealias Fields = ThresholdFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, basis: Column?, numerator: Column?,
        denominator: Column?, inclusive: Column?) {
        batch = Self.batch(count, payload, columns: [basis, numerator, denominator, inclusive])
    }
}

/// The type `PollTurnout`.
public struct PollTurnoutRows: ObjectRows {
    public typealias Fields = PollTurnoutFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, eligible: Column?, voted: Column?,
        online: Column?, paper: Column?, percentage: Column?) {
        batch = Self.batch(count, payload, columns: [eligible, voted, online, paper, percentage])
    }
}

/// The type `PollResult`.
public struct PollResultRows: ObjectRows {
    public typealias Fields = PollResultFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, tallies: Many<ChoiceTallyRows>?,
        abstentions: Column?, invalid: Column?, quorumMet: Column?, outcome: Column?,
        winners: Many<PollChoiceRows>?, tieBreakNote: Column?, isFinal: Column?,
        countedAt: Column?) {
        batch = Self.batch(
            count, payload, columns: [nil, abstentions, invalid, quorumMet, outcome, nil,
            tieBreakNote, isFinal, countedAt], embedded: [tallies?.resolved, nil, nil, nil, nil,
            winners?.resolved, nil, nil, nil])
    }
}

/// The type `ChoiceTally`.
public struct ChoiceTallyRows: ObjectRows {
    public typealias Fields = ChoiceTallyFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, choice: One<PollChoiceRows>?, votes: Column?,
        percentage: Column?) {
        batch = Self.batch(
            count, payload, columns: [nil, votes, percentage], embedded: [choice?.resolved, nil,
            nil])
    }
}

/// The type `ViewerBallot`.
public struct ViewerBallotRows: ObjectRows {
    public typealias Fields = ViewerBallotFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, hasVoted: Column?, channel: Column?,
        byOtherHouseholdMember: Column?, choices: Many<PollChoiceRows>?, canChange: Column?) {
        batch = Self.batch(
            count, payload, columns: [hasVoted, channel, byOtherHouseholdMember, nil, canChange],
            embedded: [nil, nil, nil, choices?.resolved, nil])
    }
}

/// The type `PollVote`.
public struct PollVoteRows: ObjectRows {
    public typealias Fields = PollVoteFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, id: Column?, voter: One<UserRows>?,
        castAt: Column?) {
        batch = Self.batch(
            count, payload, columns: [id, nil, nil, nil, nil, castAt], embedded: [nil, nil,
            voter?.resolved, nil, nil, nil])
    }
}

/// The type `VoterRollEntry`.
public struct VoterRollEntryRows: ObjectRows {
    public typealias Fields = VoterRollEntryFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, id: Column?, user: One<UserRows>?,
        hasVoted: Column?, channel: Column?) {
        batch = Self.batch(
            count, payload, columns: [id, nil, nil, hasVoted, channel], embedded: [nil, nil,
            user?.resolved, nil, nil])
    }
}

/// The type `PollExtension`.
public struct PollExtensionRows: ObjectRows {
    public typealias Fields = PollExtensionFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, previousClosesAt: Column?, closesAt: Column?,
        reason: Column?, by: One<UserRows>?, at: Column?) {
        batch = Self.batch(
            count, payload, columns: [previousClosesAt, closesAt, reason, nil, at], embedded: [nil,
            nil, nil, by?.resolved, nil])
    }
}

/// The type `Complaint`.
public struct ComplaintRows: ObjectRows {
    public typealias Fields = ComplaintFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, id: Column?, revision: Column?, number: Column?,
        createdAt: Column?, editedAt: Column?, category: Column?, title: Column?,
        description: Column?, location: Column?, visibility: Column?, status: Column?,
        statusReason: Column?, statusChangedAt: Column?, priority: Column?, source: Column?,
        sla: One<ComplaintSlaRows>?, deferredUntil: Column?, resolvedAt: Column?, closedAt: Column?,
        reopenCount: Column?) {
        batch = Self.batch(
            count, payload, columns: [id, revision, number, nil, nil, nil, createdAt, editedAt, nil,
            category, title, description, location, visibility, status, statusReason,
            statusChangedAt, priority, source, nil, deferredUntil, resolvedAt, closedAt,
            reopenCount, nil, nil, nil], embedded: [nil, nil, nil, nil, nil, nil, nil, nil, nil,
            nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, sla?.resolved, nil, nil, nil, nil,
            nil, nil, nil])
    }
}

/// The type `ComplaintSla`.
public struct ComplaintSlaRows: ObjectRows {
    public typealias Fields = ComplaintSlaFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, firstResponseDueAt: Column?,
        firstRespondedAt: Column?, resolveDueAt: Column?, isFirstResponseOverdue: Column?,
        isResolutionOverdue: Column?) {
        batch = Self.batch(
            count, payload, columns: [firstResponseDueAt, firstRespondedAt, resolveDueAt,
            isFirstResponseOverdue, isResolutionOverdue])
    }
}

/// The type `ComplaintStatusChanged`.
public struct ComplaintStatusChangedRows: ObjectRows {
    public typealias Fields = ComplaintStatusChangedFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, id: Column?, at: Column?, from: Column?,
        to: Column?, reason: Column?) {
        batch = Self.batch(count, payload, columns: [id, at, nil, from, to, reason])
    }
}

/// The type `ComplaintEdited`.
public struct ComplaintEditedRows: ObjectRows {
    public typealias Fields = ComplaintEditedFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, id: Column?, at: Column?, fields: Column?) {
        batch = Self.batch(count, payload, columns: [id, at, nil, fields])
    }
}

/// The type `ComplaintDeadlinePassed`.
public struct ComplaintDeadlinePassedRows: ObjectRows {
    public typealias Fields = ComplaintDeadlinePassedFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, id: Column?, at: Column?, kind: Column?) {
        batch = Self.batch(count, payload, columns: [id, at, nil, kind])
    }
}

/// The type `Notice`.
public struct NoticeRows: ObjectRows {
    public typealias Fields = NoticeFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, id: Column?, revision: Column?,
        createdAt: Column?, editedAt: Column?, state: Column?, importance: Column?,
        category: Column?, title: Column?, content: Column?, isPinned: Column?,
        allowComments: Column?, publishAt: Column?, publishedAt: Column?, expiresAt: Column?,
        commentCount: Column?) {
        batch = Self.batch(
            count, payload, columns: [id, revision, nil, nil, nil, createdAt, editedAt, state,
            importance, category, title, content, nil, isPinned, allowComments, publishAt,
            publishedAt, expiresAt, nil, commentCount, nil, nil])
    }
}

/// The type `Contact`.
public struct ContactRows: ObjectRows {
    public typealias Fields = ContactFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, id: Column?, revision: Column?,
        category: Column?, name: Column?, phoneNumber: Column?, description: Column?,
        hours: Column?, position: Column?) {
        batch = Self.batch(
            count, payload, columns: [id, revision, nil, category, name, phoneNumber, description,
            hours, position])
    }
}

/// The type `Schedule`.
public struct ScheduleRows: ObjectRows {
    public typealias Fields = ScheduleFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, id: Column?, revision: Column?, title: Column?,
        description: Column?, location: Column?, category: Column?, startsAt: Column?,
        endsAt: Column?, isAllDay: Column?) {
        batch = Self.batch(
            count, payload, columns: [id, revision, nil, title, description, location, category,
            startsAt, endsAt, isAllDay, nil])
    }
}

/// The type `Job`.
public struct JobRows: ObjectRows {
    public typealias Fields = JobFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, id: Column?, kind: Column?, state: Column?,
        processed: Column?, total: Column?, startedAt: Column?, finishedAt: Column?) {
        batch = Self.batch(
            count, payload, columns: [id, kind, state, processed, total, nil, startedAt,
            finishedAt])
    }
}

/// The type `JobFailure`.
public struct JobFailureRows: ObjectRows {
    public typealias Fields = JobFailureFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(count: Int, payload: (any Sendable)? = nil, row: Column?, message: Column?) {
        batch = Self.batch(count, payload, columns: [row, message])
    }
}

/// The type `Mutation`.
public struct MutationRows: ObjectRows {
    public typealias Fields = MutationFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(count: Int, payload: (any Sendable)? = nil) {
        batch = Self.batch(count, payload)
    }
}

/// The type `AuthTokens`.
public struct AuthTokensRows: ObjectRows {
    public typealias Fields = AuthTokensFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, accessToken: Column?,
        accessTokenExpiresAt: Column?, refreshToken: Column?, refreshTokenExpiresAt: Column?) {
        batch = Self.batch(
            count, payload, columns: [accessToken, accessTokenExpiresAt, refreshToken,
            refreshTokenExpiresAt])
    }
}

/// The type `SignUpPayload`.
public struct SignUpPayloadRows: PayloadRows {
    public typealias Fields = SignUpPayloadFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, viewer: One<ViewerRows>?,
        tokens: One<AuthTokensRows>?, userErrors: Many<UserErrorRows>?) {
        batch = Self.batch(
            count, payload, embedded: [viewer?.resolved, tokens?.resolved, userErrors?.resolved])
    }
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, viewer: .null, tokens: .null, userErrors: errors)
    }
}

/// The type `SignInPayload`.
public struct SignInPayloadRows: PayloadRows {
    public typealias Fields = SignInPayloadFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, viewer: One<ViewerRows>?,
        tokens: One<AuthTokensRows>?, userErrors: Many<UserErrorRows>?) {
        batch = Self.batch(
            count, payload, embedded: [viewer?.resolved, tokens?.resolved, userErrors?.resolved])
    }
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, viewer: .null, tokens: .null, userErrors: errors)
    }
}

/// The type `SignInAsGuestPayload`.
public struct SignInAsGuestPayloadRows: PayloadRows {
    public typealias Fields = SignInAsGuestPayloadFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, viewer: One<ViewerRows>?,
        tokens: One<AuthTokensRows>?, userErrors: Many<UserErrorRows>?) {
        batch = Self.batch(
            count, payload, embedded: [viewer?.resolved, tokens?.resolved, userErrors?.resolved])
    }
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, viewer: .null, tokens: .null, userErrors: errors)
    }
}

/// The type `TokenRefreshPayload`.
public struct TokenRefreshPayloadRows: ObjectPayloadRows {
    public typealias Fields = TokenRefreshPayloadFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, tokens: One<AuthTokensRows>?,
        userErrors: Many<UserErrorRows>?) {
        batch = Self.batch(count, payload, embedded: [tokens?.resolved, userErrors?.resolved])
    }
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, tokens: .null, userErrors: errors)
    }
    public static let object = Fields.tokens
    public init(_ object: One<AuthTokensRows>, userErrors: Many<UserErrorRows>) {
        self.init(count: 1, tokens: object, userErrors: userErrors)
    }
}

/// The type `SignOutPayload`.
public struct SignOutPayloadRows: PayloadRows {
    public typealias Fields = SignOutPayloadFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, signedOutSessionCount: Column?,
        userErrors: Many<UserErrorRows>?) {
        batch = Self.batch(
            count, payload, columns: [signedOutSessionCount, nil], embedded: [nil,
            userErrors?.resolved])
    }
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, signedOutSessionCount: .null(1), userErrors: errors)
    }
}

/// The type `SessionRevokePayload`.
public struct SessionRevokePayloadRows: PayloadRows {
    public typealias Fields = SessionRevokePayloadFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, revokedSessionId: Column?,
        userErrors: Many<UserErrorRows>?) {
        batch = Self.batch(
            count, payload, columns: [revokedSessionId, nil], embedded: [nil, userErrors?.resolved])
    }
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, revokedSessionId: .null(1), userErrors: errors)
    }
}

/// The type `ProfileUpdatePayload`.
public struct ProfileUpdatePayloadRows: ObjectPayloadRows {
    public typealias Fields = ProfileUpdatePayloadFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, viewer: One<ViewerRows>?,
        userErrors: Many<UserErrorRows>?) {
        batch = Self.batch(count, payload, embedded: [viewer?.resolved, userErrors?.resolved])
    }
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, viewer: .null, userErrors: errors)
    }
    public static let object = Fields.viewer
    public init(_ object: One<ViewerRows>, userErrors: Many<UserErrorRows>) {
        self.init(count: 1, viewer: object, userErrors: userErrors)
    }
}

/// The type `MembershipRequestPayload`.
public struct MembershipRequestPayloadRows: PayloadRows {
    public typealias Fields = MembershipRequestPayloadFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, membership: One<MembershipRows>?,
        clientMutationId: Column?, userErrors: Many<UserErrorRows>?) {
        batch = Self.batch(
            count, payload, columns: [nil, clientMutationId, nil], embedded: [membership?.resolved,
            nil, userErrors?.resolved])
    }
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, membership: .null, clientMutationId: .null(1), userErrors: errors)
    }
}

/// The type `MembershipCancelPayload`.
public struct MembershipCancelPayloadRows: ObjectPayloadRows {
    public typealias Fields = MembershipCancelPayloadFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, membership: One<MembershipRows>?,
        userErrors: Many<UserErrorRows>?) {
        batch = Self.batch(count, payload, embedded: [membership?.resolved, userErrors?.resolved])
    }
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, membership: .null, userErrors: errors)
    }
    public static let object = Fields.membership
    public init(_ object: One<MembershipRows>, userErrors: Many<UserErrorRows>) {
        self.init(count: 1, membership: object, userErrors: userErrors)
    }
}

/// The type `MembershipLeavePayload`.
public struct MembershipLeavePayloadRows: ObjectPayloadRows {
    public typealias Fields = MembershipLeavePayloadFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, membership: One<MembershipRows>?,
        userErrors: Many<UserErrorRows>?) {
        batch = Self.batch(count, payload, embedded: [membership?.resolved, userErrors?.resolved])
    }
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, membership: .null, userErrors: errors)
    }
    public static let object = Fields.membership
    public init(_ object: One<MembershipRows>, userErrors: Many<UserErrorRows>) {
        self.init(count: 1, membership: object, userErrors: userErrors)
    }
}

/// The type `MembershipApprovePayload`.
public struct MembershipApprovePayloadRows: PayloadRows {
    public typealias Fields = MembershipApprovePayloadFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, memberships: Many<MembershipRows>?,
        userErrors: Many<UserErrorRows>?) {
        batch = Self.batch(count, payload, embedded: [memberships?.resolved, userErrors?.resolved])
    }
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, memberships: .null, userErrors: errors)
    }
}

/// The type `MembershipRejectPayload`.
public struct MembershipRejectPayloadRows: ObjectPayloadRows {
    public typealias Fields = MembershipRejectPayloadFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, membership: One<MembershipRows>?,
        userErrors: Many<UserErrorRows>?) {
        batch = Self.batch(count, payload, embedded: [membership?.resolved, userErrors?.resolved])
    }
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, membership: .null, userErrors: errors)
    }
    public static let object = Fields.membership
    public init(_ object: One<MembershipRows>, userErrors: Many<UserErrorRows>) {
        self.init(count: 1, membership: object, userErrors: userErrors)
    }
}

/// The type `MembershipRevokePayload`.
public struct MembershipRevokePayloadRows: ObjectPayloadRows {
    public typealias Fields = MembershipRevokePayloadFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, membership: One<MembershipRows>?,
        userErrors: Many<UserErrorRows>?) {
        batch = Self.batch(count, payload, embedded: [membership?.resolved, userErrors?.resolved])
    }
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, membership: .null, userErrors: errors)
    }
    public static let object = Fields.membership
    public init(_ object: One<MembershipRows>, userErrors: Many<UserErrorRows>) {
        self.init(count: 1, membership: object, userErrors: userErrors)
    }
}

/// The type `MembershipSetRolePayload`.
public struct MembershipSetRolePayloadRows: ObjectPayloadRows {
    public typealias Fields = MembershipSetRolePayloadFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, membership: One<MembershipRows>?,
        userErrors: Many<UserErrorRows>?) {
        batch = Self.batch(count, payload, embedded: [membership?.resolved, userErrors?.resolved])
    }
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, membership: .null, userErrors: errors)
    }
    public static let object = Fields.membership
    public init(_ object: One<MembershipRows>, userErrors: Many<UserErrorRows>) {
        self.init(count: 1, membership: object, userErrors: userErrors)
    }
}

/// The type `ApartmentAppointManagerPayload`.
public struct ApartmentAppointManagerPayloadRows: ObjectPayloadRows {
    public typealias Fields = ApartmentAppointManagerPayloadFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, membership: One<MembershipRows>?,
        userErrors: Many<UserErrorRows>?) {
        batch = Self.batch(count, payload, embedded: [membership?.resolved, userErrors?.resolved])
    }
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, membership: .null, userErrors: errors)
    }
    public static let object = Fields.membership
    public init(_ object: One<MembershipRows>, userErrors: Many<UserErrorRows>) {
        self.init(count: 1, membership: object, userErrors: userErrors)
    }
}

/// The type `ApartmentsImportPayload`.
public struct ApartmentsImportPayloadRows: ObjectPayloadRows {
    public typealias Fields = ApartmentsImportPayloadFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, job: One<JobRows>?,
        userErrors: Many<UserErrorRows>?) {
        batch = Self.batch(count, payload, embedded: [job?.resolved, userErrors?.resolved])
    }
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, job: .null, userErrors: errors)
    }
    public static let object = Fields.job
    public init(_ object: One<JobRows>, userErrors: Many<UserErrorRows>) {
        self.init(count: 1, job: object, userErrors: userErrors)
    }
}

/// The type `HouseholdsUpsertPayload`.
public struct HouseholdsUpsertPayloadRows: PayloadRows {
    public typealias Fields = HouseholdsUpsertPayloadFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, createdCount: Column?, updatedCount: Column?,
        households: Many<HouseholdRows>?, userErrors: Many<UserErrorRows>?) {
        batch = Self.batch(
            count, payload, columns: [createdCount, updatedCount, nil, nil], embedded: [nil, nil,
            households?.resolved, userErrors?.resolved])
    }
    public init(refused errors: Many<UserErrorRows>) {
        self.init(
            count: 1, createdCount: .null(1), updatedCount: .null(1), households: .null,
            userErrors: errors)
    }
}

/// The type `MediaCreateUploadsPayload`.
public struct MediaCreateUploadsPayloadRows: PayloadRows {
    public typealias Fields = MediaCreateUploadsPayloadFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, tickets: Many<UploadTicketRows>?,
        userErrors: Many<UserErrorRows>?) {
        batch = Self.batch(count, payload, embedded: [tickets?.resolved, userErrors?.resolved])
    }
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, tickets: .null, userErrors: errors)
    }
}

/// The type `MediaFinishUploadPayload`.
public struct MediaFinishUploadPayloadRows: ObjectPayloadRows {
    public typealias Fields = MediaFinishUploadPayloadFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, media: One<MediaRows>?,
        userErrors: Many<UserErrorRows>?) {
        batch = Self.batch(count, payload, embedded: [media?.resolved, userErrors?.resolved])
    }
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, media: .null, userErrors: errors)
    }
    public static let object = Fields.media
    public init(_ object: One<MediaRows>, userErrors: Many<UserErrorRows>) {
        self.init(count: 1, media: object, userErrors: userErrors)
    }
}

/// The type `FeedCreatePayload`.
public struct FeedCreatePayloadRows: PayloadRows {
    public typealias Fields = FeedCreatePayloadFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, feed: One<FeedRows>?,
        feedEdge: One<FeedEdgeRows>?, clientMutationId: Column?, userErrors: Many<UserErrorRows>?) {
        batch = Self.batch(
            count, payload, columns: [nil, nil, clientMutationId, nil], embedded: [feed?.resolved,
            feedEdge?.resolved, nil, userErrors?.resolved])
    }
    public init(refused errors: Many<UserErrorRows>) {
        self.init(
            count: 1, feed: .null, feedEdge: .null, clientMutationId: .null(1), userErrors: errors)
    }
}

/// The type `FeedUpdatePayload`.
public struct FeedUpdatePayloadRows: ObjectPayloadRows {
    public typealias Fields = FeedUpdatePayloadFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, feed: One<FeedRows>?,
        userErrors: Many<UserErrorRows>?) {
        batch = Self.batch(count, payload, embedded: [feed?.resolved, userErrors?.resolved])
    }
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, feed: .null, userErrors: errors)
    }
    public static let object = Fields.feed
    public init(_ object: One<FeedRows>, userErrors: Many<UserErrorRows>) {
        self.init(count: 1, feed: object, userErrors: userErrors)
    }
}

/// The type `FeedDeletePayload`.
public struct FeedDeletePayloadRows: PayloadRows {
    public typealias Fields = FeedDeletePayloadFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, deletedFeedId: Column?,
        apartment: One<ApartmentRows>?, userErrors: Many<UserErrorRows>?) {
        batch = Self.batch(
            count, payload, columns: [deletedFeedId, nil, nil], embedded: [nil, apartment?.resolved,
            userErrors?.resolved])
    }
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, deletedFeedId: .null(1), apartment: .null, userErrors: errors)
    }
}

/// The type `CommentCreatePayload`.
public struct CommentCreatePayloadRows: PayloadRows {
    public typealias Fields = CommentCreatePayloadFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, comment: One<CommentRows>?,
        commentEdge: One<CommentEdgeRows>?, subject: One<CommentSubjectRows>?,
        clientMutationId: Column?, userErrors: Many<UserErrorRows>?) {
        batch = Self.batch(
            count, payload, columns: [nil, nil, nil, clientMutationId, nil],
            embedded: [comment?.resolved, commentEdge?.resolved, subject?.resolved, nil,
            userErrors?.resolved])
    }
    public init(refused errors: Many<UserErrorRows>) {
        self.init(
            count: 1, comment: .null, commentEdge: .null, subject: .null,
            clientMutationId: .null(1), userErrors: errors)
    }
}

/// The type `CommentUpdatePayload`.
public struct CommentUpdatePayloadRows: ObjectPayloadRows {
    public typealias Fields = CommentUpdatePayloadFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, comment: One<CommentRows>?,
        userErrors: Many<UserErrorRows>?) {
        batch = Self.batch(count, payload, embedded: [comment?.resolved, userErrors?.resolved])
    }
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, comment: .null, userErrors: errors)
    }
    public static let object = Fields.comment
    public init(_ object: One<CommentRows>, userErrors: Many<UserErrorRows>) {
        self.init(count: 1, comment: object, userErrors: userErrors)
    }
}

/// The type `CommentDeletePayload`.
public struct CommentDeletePayloadRows: PayloadRows {
    public typealias Fields = CommentDeletePayloadFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, comment: One<CommentRows>?,
        deletedCommentId: Column?, subject: One<CommentSubjectRows>?,
        userErrors: Many<UserErrorRows>?) {
        batch = Self.batch(
            count, payload, columns: [nil, deletedCommentId, nil, nil],
            embedded: [comment?.resolved, nil, subject?.resolved, userErrors?.resolved])
    }
    public init(refused errors: Many<UserErrorRows>) {
        self.init(
            count: 1, comment: .null, deletedCommentId: .null(1), subject: .null,
            userErrors: errors)
    }
}

/// The type `PollCreatePayload`.
public struct PollCreatePayloadRows: PayloadRows {
    public typealias Fields = PollCreatePayloadFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, poll: One<PollRows>?, clientMutationId: Column?,
        userErrors: Many<UserErrorRows>?) {
        batch = Self.batch(
            count, payload, columns: [nil, clientMutationId, nil], embedded: [poll?.resolved, nil,
            userErrors?.resolved])
    }
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, poll: .null, clientMutationId: .null(1), userErrors: errors)
    }
}

/// The type `PollUpdatePayload`.
public struct PollUpdatePayloadRows: ObjectPayloadRows {
    public typealias Fields = PollUpdatePayloadFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, poll: One<PollRows>?,
        userErrors: Many<UserErrorRows>?) {
        batch = Self.batch(count, payload, embedded: [poll?.resolved, userErrors?.resolved])
    }
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, poll: .null, userErrors: errors)
    }
    public static let object = Fields.poll
    public init(_ object: One<PollRows>, userErrors: Many<UserErrorRows>) {
        self.init(count: 1, poll: object, userErrors: userErrors)
    }
}

/// The type `PollSchedulePayload`.
public struct PollSchedulePayloadRows: ObjectPayloadRows {
    public typealias Fields = PollSchedulePayloadFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, poll: One<PollRows>?,
        userErrors: Many<UserErrorRows>?) {
        batch = Self.batch(count, payload, embedded: [poll?.resolved, userErrors?.resolved])
    }
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, poll: .null, userErrors: errors)
    }
    public static let object = Fields.poll
    public init(_ object: One<PollRows>, userErrors: Many<UserErrorRows>) {
        self.init(count: 1, poll: object, userErrors: userErrors)
    }
}

/// The type `PollExtendPayload`.
public struct PollExtendPayloadRows: ObjectPayloadRows {
    public typealias Fields = PollExtendPayloadFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, poll: One<PollRows>?,
        userErrors: Many<UserErrorRows>?) {
        batch = Self.batch(count, payload, embedded: [poll?.resolved, userErrors?.resolved])
    }
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, poll: .null, userErrors: errors)
    }
    public static let object = Fields.poll
    public init(_ object: One<PollRows>, userErrors: Many<UserErrorRows>) {
        self.init(count: 1, poll: object, userErrors: userErrors)
    }
}

/// The type `PollClosePayload`.
public struct PollClosePayloadRows: ObjectPayloadRows {
    public typealias Fields = PollClosePayloadFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, poll: One<PollRows>?,
        userErrors: Many<UserErrorRows>?) {
        batch = Self.batch(count, payload, embedded: [poll?.resolved, userErrors?.resolved])
    }
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, poll: .null, userErrors: errors)
    }
    public static let object = Fields.poll
    public init(_ object: One<PollRows>, userErrors: Many<UserErrorRows>) {
        self.init(count: 1, poll: object, userErrors: userErrors)
    }
}

/// The type `PollCancelPayload`.
public struct PollCancelPayloadRows: ObjectPayloadRows {
    public typealias Fields = PollCancelPayloadFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, poll: One<PollRows>?,
        userErrors: Many<UserErrorRows>?) {
        batch = Self.batch(count, payload, embedded: [poll?.resolved, userErrors?.resolved])
    }
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, poll: .null, userErrors: errors)
    }
    public static let object = Fields.poll
    public init(_ object: One<PollRows>, userErrors: Many<UserErrorRows>) {
        self.init(count: 1, poll: object, userErrors: userErrors)
    }
}

/// The type `PollPublishResultPayload`.
public struct PollPublishResultPayloadRows: ObjectPayloadRows {
    public typealias Fields = PollPublishResultPayloadFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, poll: One<PollRows>?,
        userErrors: Many<UserErrorRows>?) {
        batch = Self.batch(count, payload, embedded: [poll?.resolved, userErrors?.resolved])
    }
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, poll: .null, userErrors: errors)
    }
    public static let object = Fields.poll
    public init(_ object: One<PollRows>, userErrors: Many<UserErrorRows>) {
        self.init(count: 1, poll: object, userErrors: userErrors)
    }
}

/// The type `PollDeletePayload`.
public struct PollDeletePayloadRows: DeletionPayloadRows {
    public typealias Fields = PollDeletePayloadFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, deletedPollId: Column?,
        userErrors: Many<UserErrorRows>?) {
        batch = Self.batch(
            count, payload, columns: [deletedPollId, nil], embedded: [nil, userErrors?.resolved])
    }
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, deletedPollId: .null(1), userErrors: errors)
    }
    public init(deleted id: Column, userErrors: Many<UserErrorRows>) {
        self.init(count: 1, deletedPollId: id, userErrors: userErrors)
    }
}

/// The type `PollVotePayload`.
public struct PollVotePayloadRows: PayloadRows {
    public typealias Fields = PollVotePayloadFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, poll: One<PollRows>?, clientMutationId: Column?,
        userErrors: Many<UserErrorRows>?) {
        batch = Self.batch(
            count, payload, columns: [nil, clientMutationId, nil], embedded: [poll?.resolved, nil,
            userErrors?.resolved])
    }
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, poll: .null, clientMutationId: .null(1), userErrors: errors)
    }
}

/// The type `ComplaintCreatePayload`.
public struct ComplaintCreatePayloadRows: PayloadRows {
    public typealias Fields = ComplaintCreatePayloadFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, complaint: One<ComplaintRows>?,
        clientMutationId: Column?, userErrors: Many<UserErrorRows>?) {
        batch = Self.batch(
            count, payload, columns: [nil, clientMutationId, nil], embedded: [complaint?.resolved,
            nil, userErrors?.resolved])
    }
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, complaint: .null, clientMutationId: .null(1), userErrors: errors)
    }
}

/// The type `ComplaintUpdatePayload`.
public struct ComplaintUpdatePayloadRows: ObjectPayloadRows {
    public typealias Fields = ComplaintUpdatePayloadFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, complaint: One<ComplaintRows>?,
        userErrors: Many<UserErrorRows>?) {
        batch = Self.batch(count, payload, embedded: [complaint?.resolved, userErrors?.resolved])
    }
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, complaint: .null, userErrors: errors)
    }
    public static let object = Fields.complaint
    public init(_ object: One<ComplaintRows>, userErrors: Many<UserErrorRows>) {
        self.init(count: 1, complaint: object, userErrors: userErrors)
    }
}

/// The type `ComplaintTransitionPayload`.
public struct ComplaintTransitionPayloadRows: ObjectPayloadRows {
    public typealias Fields = ComplaintTransitionPayloadFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, complaint: One<ComplaintRows>?,
        userErrors: Many<UserErrorRows>?) {
        batch = Self.batch(count, payload, embedded: [complaint?.resolved, userErrors?.resolved])
    }
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, complaint: .null, userErrors: errors)
    }
    public static let object = Fields.complaint
    public init(_ object: One<ComplaintRows>, userErrors: Many<UserErrorRows>) {
        self.init(count: 1, complaint: object, userErrors: userErrors)
    }
}

/// The type `NoticeCreatePayload`.
public struct NoticeCreatePayloadRows: PayloadRows {
    public typealias Fields = NoticeCreatePayloadFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, notice: One<NoticeRows>?,
        clientMutationId: Column?, userErrors: Many<UserErrorRows>?) {
        batch = Self.batch(
            count, payload, columns: [nil, clientMutationId, nil], embedded: [notice?.resolved, nil,
            userErrors?.resolved])
    }
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, notice: .null, clientMutationId: .null(1), userErrors: errors)
    }
}

/// The type `NoticeUpdatePayload`.
public struct NoticeUpdatePayloadRows: ObjectPayloadRows {
    public typealias Fields = NoticeUpdatePayloadFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, notice: One<NoticeRows>?,
        userErrors: Many<UserErrorRows>?) {
        batch = Self.batch(count, payload, embedded: [notice?.resolved, userErrors?.resolved])
    }
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, notice: .null, userErrors: errors)
    }
    public static let object = Fields.notice
    public init(_ object: One<NoticeRows>, userErrors: Many<UserErrorRows>) {
        self.init(count: 1, notice: object, userErrors: userErrors)
    }
}

/// The type `NoticePublishPayload`.
public struct NoticePublishPayloadRows: ObjectPayloadRows {
    public typealias Fields = NoticePublishPayloadFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, notice: One<NoticeRows>?,
        userErrors: Many<UserErrorRows>?) {
        batch = Self.batch(count, payload, embedded: [notice?.resolved, userErrors?.resolved])
    }
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, notice: .null, userErrors: errors)
    }
    public static let object = Fields.notice
    public init(_ object: One<NoticeRows>, userErrors: Many<UserErrorRows>) {
        self.init(count: 1, notice: object, userErrors: userErrors)
    }
}

/// The type `NoticeArchivePayload`.
public struct NoticeArchivePayloadRows: ObjectPayloadRows {
    public typealias Fields = NoticeArchivePayloadFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, notice: One<NoticeRows>?,
        userErrors: Many<UserErrorRows>?) {
        batch = Self.batch(count, payload, embedded: [notice?.resolved, userErrors?.resolved])
    }
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, notice: .null, userErrors: errors)
    }
    public static let object = Fields.notice
    public init(_ object: One<NoticeRows>, userErrors: Many<UserErrorRows>) {
        self.init(count: 1, notice: object, userErrors: userErrors)
    }
}

/// The type `NoticeDeletePayload`.
public struct NoticeDeletePayloadRows: DeletionPayloadRows {
    public typealias Fields = NoticeDeletePayloadFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, deletedNoticeId: Column?,
        userErrors: Many<UserErrorRows>?) {
        batch = Self.batch(
            count, payload, columns: [deletedNoticeId, nil], embedded: [nil, userErrors?.resolved])
    }
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, deletedNoticeId: .null(1), userErrors: errors)
    }
    public init(deleted id: Column, userErrors: Many<UserErrorRows>) {
        self.init(count: 1, deletedNoticeId: id, userErrors: userErrors)
    }
}

/// The type `ContactCreatePayload`.
public struct ContactCreatePayloadRows: ObjectPayloadRows {
    public typealias Fields = ContactCreatePayloadFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, contact: One<ContactRows>?,
        userErrors: Many<UserErrorRows>?) {
        batch = Self.batch(count, payload, embedded: [contact?.resolved, userErrors?.resolved])
    }
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, contact: .null, userErrors: errors)
    }
    public static let object = Fields.contact
    public init(_ object: One<ContactRows>, userErrors: Many<UserErrorRows>) {
        self.init(count: 1, contact: object, userErrors: userErrors)
    }
}

/// The type `ContactUpdatePayload`.
public struct ContactUpdatePayloadRows: ObjectPayloadRows {
    public typealias Fields = ContactUpdatePayloadFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, contact: One<ContactRows>?,
        userErrors: Many<UserErrorRows>?) {
        batch = Self.batch(count, payload, embedded: [contact?.resolved, userErrors?.resolved])
    }
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, contact: .null, userErrors: errors)
    }
    public static let object = Fields.contact
    public init(_ object: One<ContactRows>, userErrors: Many<UserErrorRows>) {
        self.init(count: 1, contact: object, userErrors: userErrors)
    }
}

/// The type `ContactDeletePayload`.
public struct ContactDeletePayloadRows: DeletionPayloadRows {
    public typealias Fields = ContactDeletePayloadFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, deletedContactId: Column?,
        userErrors: Many<UserErrorRows>?) {
        batch = Self.batch(
            count, payload, columns: [deletedContactId, nil], embedded: [nil, userErrors?.resolved])
    }
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, deletedContactId: .null(1), userErrors: errors)
    }
    public init(deleted id: Column, userErrors: Many<UserErrorRows>) {
        self.init(count: 1, deletedContactId: id, userErrors: userErrors)
    }
}

/// The type `ScheduleCreatePayload`.
public struct ScheduleCreatePayloadRows: PayloadRows {
    public typealias Fields = ScheduleCreatePayloadFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, schedule: One<ScheduleRows>?,
        clientMutationId: Column?, userErrors: Many<UserErrorRows>?) {
        batch = Self.batch(
            count, payload, columns: [nil, clientMutationId, nil], embedded: [schedule?.resolved,
            nil, userErrors?.resolved])
    }
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, schedule: .null, clientMutationId: .null(1), userErrors: errors)
    }
}

/// The type `ScheduleUpdatePayload`.
public struct ScheduleUpdatePayloadRows: ObjectPayloadRows {
    public typealias Fields = ScheduleUpdatePayloadFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, schedule: One<ScheduleRows>?,
        userErrors: Many<UserErrorRows>?) {
        batch = Self.batch(count, payload, embedded: [schedule?.resolved, userErrors?.resolved])
    }
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, schedule: .null, userErrors: errors)
    }
    public static let object = Fields.schedule
    public init(_ object: One<ScheduleRows>, userErrors: Many<UserErrorRows>) {
        self.init(count: 1, schedule: object, userErrors: userErrors)
    }
}

/// The type `ScheduleDeletePayload`.
public struct ScheduleDeletePayloadRows: DeletionPayloadRows {
    public typealias Fields = ScheduleDeletePayloadFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, deletedScheduleId: Column?,
        userErrors: Many<UserErrorRows>?) {
        batch = Self.batch(
            count, payload, columns: [deletedScheduleId, nil], embedded: [nil,
            userErrors?.resolved])
    }
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, deletedScheduleId: .null(1), userErrors: errors)
    }
    public init(deleted id: Column, userErrors: Many<UserErrorRows>) {
        self.init(count: 1, deletedScheduleId: id, userErrors: userErrors)
    }
}

/// The type `Subscription`.
public struct SubscriptionRows: ObjectRows {
    public typealias Fields = SubscriptionFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, feedAdded: One<FeedEventRows>?,
        feedUpdated: One<FeedEventRows>?, commentAdded: One<CommentEventRows>?,
        complaintUpdated: One<ComplaintUpdateRows>?, pollUpdated: One<PollEventRows>?,
        noticePublished: One<NoticeEventRows>?, membershipUpdated: One<MembershipEventRows>?) {
        batch = Self.batch(
            count, payload, embedded: [feedAdded?.resolved, feedUpdated?.resolved,
            commentAdded?.resolved, complaintUpdated?.resolved, pollUpdated?.resolved,
            noticePublished?.resolved, membershipUpdated?.resolved])
    }
}

/// The type `FeedEvent`.
public struct FeedEventRows: ObjectRows {
    public typealias Fields = FeedEventFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, kind: Column?, feedId: Column?, at: Column?) {
        batch = Self.batch(count, payload, columns: [kind, nil, feedId, at])
    }
}

/// The type `CommentEvent`.
public struct CommentEventRows: ObjectRows {
    public typealias Fields = CommentEventFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, kind: Column?, commentId: Column?,
        at: Column?) {
        batch = Self.batch(count, payload, columns: [kind, nil, commentId, at])
    }
}

/// The type `ComplaintUpdate`.
public struct ComplaintUpdateRows: ObjectRows {
    public typealias Fields = ComplaintUpdateFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(count: Int, payload: (any Sendable)? = nil, kind: Column?, at: Column?) {
        batch = Self.batch(count, payload, columns: [kind, nil, at])
    }
}

/// The type `PollEvent`.
public struct PollEventRows: ObjectRows {
    public typealias Fields = PollEventFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(count: Int, payload: (any Sendable)? = nil, kind: Column?, at: Column?) {
        batch = Self.batch(count, payload, columns: [kind, nil, at])
    }
}

/// The type `NoticeEvent`.
public struct NoticeEventRows: ObjectRows {
    public typealias Fields = NoticeEventFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(count: Int, payload: (any Sendable)? = nil, kind: Column?, at: Column?) {
        batch = Self.batch(count, payload, columns: [kind, nil, at])
    }
}

/// The type `MembershipEvent`.
public struct MembershipEventRows: ObjectRows {
    public typealias Fields = MembershipEventFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(count: Int, payload: (any Sendable)? = nil, kind: Column?, at: Column?) {
        batch = Self.batch(count, payload, columns: [kind, nil, at])
    }
}

/// The type `ApartmentConnection`.
public struct ApartmentConnectionRows: ConnectionRows {
    public typealias Fields = ApartmentConnectionFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, edges: Many<ApartmentEdgeRows>?,
        nodes: Many<ApartmentRows>?, pageInfo: One<PageInfoRows>?) {
        batch = Self.batch(
            count, payload, embedded: [edges?.resolved, nodes?.resolved, pageInfo?.resolved, nil])
    }
}

/// The type `ApartmentEdge`.
public struct ApartmentEdgeRows: EdgeRows {
    public typealias Fields = ApartmentEdgeFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, cursor: Column?, node: One<ApartmentRows>?) {
        batch = Self.batch(count, payload, columns: [cursor, nil], embedded: [nil, node?.resolved])
    }
}

/// The type `FeedConnection`.
public struct FeedConnectionRows: ConnectionRows {
    public typealias Fields = FeedConnectionFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, edges: Many<FeedEdgeRows>?,
        nodes: Many<FeedRows>?, pageInfo: One<PageInfoRows>?) {
        batch = Self.batch(
            count, payload, embedded: [edges?.resolved, nodes?.resolved, pageInfo?.resolved, nil])
    }
}

/// The type `FeedEdge`.
public struct FeedEdgeRows: EdgeRows {
    public typealias Fields = FeedEdgeFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(count: Int, payload: (any Sendable)? = nil, cursor: Column?, node: One<FeedRows>?) {
        batch = Self.batch(count, payload, columns: [cursor, nil], embedded: [nil, node?.resolved])
    }
}

/// The type `CommentConnection`.
public struct CommentConnectionRows: ConnectionRows {
    public typealias Fields = CommentConnectionFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, edges: Many<CommentEdgeRows>?,
        nodes: Many<CommentRows>?, pageInfo: One<PageInfoRows>?) {
        batch = Self.batch(
            count, payload, embedded: [edges?.resolved, nodes?.resolved, pageInfo?.resolved, nil])
    }
}

/// The type `CommentEdge`.
public struct CommentEdgeRows: EdgeRows {
    public typealias Fields = CommentEdgeFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, cursor: Column?, node: One<CommentRows>?) {
        batch = Self.batch(count, payload, columns: [cursor, nil], embedded: [nil, node?.resolved])
    }
}

/// The type `HouseholdConnection`.
public struct HouseholdConnectionRows: ConnectionRows {
    public typealias Fields = HouseholdConnectionFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, edges: Many<HouseholdEdgeRows>?,
        nodes: Many<HouseholdRows>?, pageInfo: One<PageInfoRows>?) {
        batch = Self.batch(
            count, payload, embedded: [edges?.resolved, nodes?.resolved, pageInfo?.resolved, nil])
    }
}

/// The type `HouseholdEdge`.
public struct HouseholdEdgeRows: EdgeRows {
    public typealias Fields = HouseholdEdgeFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, cursor: Column?, node: One<HouseholdRows>?) {
        batch = Self.batch(count, payload, columns: [cursor, nil], embedded: [nil, node?.resolved])
    }
}

/// The type `MembershipConnection`.
public struct MembershipConnectionRows: ConnectionRows {
    public typealias Fields = MembershipConnectionFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, edges: Many<MembershipEdgeRows>?,
        nodes: Many<MembershipRows>?, pageInfo: One<PageInfoRows>?) {
        batch = Self.batch(
            count, payload, embedded: [edges?.resolved, nodes?.resolved, pageInfo?.resolved, nil])
    }
}

/// The type `MembershipEdge`.
public struct MembershipEdgeRows: EdgeRows {
    public typealias Fields = MembershipEdgeFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, cursor: Column?, node: One<MembershipRows>?) {
        batch = Self.batch(count, payload, columns: [cursor, nil], embedded: [nil, node?.resolved])
    }
}

/// The type `PollConnection`.
public struct PollConnectionRows: ConnectionRows {
    public typealias Fields = PollConnectionFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, edges: Many<PollEdgeRows>?,
        nodes: Many<PollRows>?, pageInfo: One<PageInfoRows>?) {
        batch = Self.batch(
            count, payload, embedded: [edges?.resolved, nodes?.resolved, pageInfo?.resolved, nil])
    }
}

/// The type `PollEdge`.
public struct PollEdgeRows: EdgeRows {
    public typealias Fields = PollEdgeFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(count: Int, payload: (any Sendable)? = nil, cursor: Column?, node: One<PollRows>?) {
        batch = Self.batch(count, payload, columns: [cursor, nil], embedded: [nil, node?.resolved])
    }
}

/// The type `PollVoteConnection`.
public struct PollVoteConnectionRows: ConnectionRows {
    public typealias Fields = PollVoteConnectionFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, edges: Many<PollVoteEdgeRows>?,
        nodes: Many<PollVoteRows>?, pageInfo: One<PageInfoRows>?) {
        batch = Self.batch(
            count, payload, embedded: [edges?.resolved, nodes?.resolved, pageInfo?.resolved, nil])
    }
}

/// The type `PollVoteEdge`.
public struct PollVoteEdgeRows: EdgeRows {
    public typealias Fields = PollVoteEdgeFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, cursor: Column?, node: One<PollVoteRows>?) {
        batch = Self.batch(count, payload, columns: [cursor, nil], embedded: [nil, node?.resolved])
    }
}

/// The type `VoterRollConnection`.
public struct VoterRollConnectionRows: ConnectionRows {
    public typealias Fields = VoterRollConnectionFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, edges: Many<VoterRollEdgeRows>?,
        nodes: Many<VoterRollEntryRows>?, pageInfo: One<PageInfoRows>?) {
        batch = Self.batch(
            count, payload, embedded: [edges?.resolved, nodes?.resolved, pageInfo?.resolved, nil])
    }
}

/// The type `VoterRollEdge`.
public struct VoterRollEdgeRows: EdgeRows {
    public typealias Fields = VoterRollEdgeFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, cursor: Column?,
        node: One<VoterRollEntryRows>?) {
        batch = Self.batch(count, payload, columns: [cursor, nil], embedded: [nil, node?.resolved])
    }
}

/// The type `ComplaintConnection`.
public struct ComplaintConnectionRows: ConnectionRows {
    public typealias Fields = ComplaintConnectionFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, edges: Many<ComplaintEdgeRows>?,
        nodes: Many<ComplaintRows>?, pageInfo: One<PageInfoRows>?) {
        batch = Self.batch(
            count, payload, embedded: [edges?.resolved, nodes?.resolved, pageInfo?.resolved, nil])
    }
}

/// The type `ComplaintEdge`.
public struct ComplaintEdgeRows: EdgeRows {
    public typealias Fields = ComplaintEdgeFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, cursor: Column?, node: One<ComplaintRows>?) {
        batch = Self.batch(count, payload, columns: [cursor, nil], embedded: [nil, node?.resolved])
    }
}

/// The type `ComplaintEventConnection`.
public struct ComplaintEventConnectionRows: ConnectionRows {
    public typealias Fields = ComplaintEventConnectionFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, edges: Many<ComplaintEventEdgeRows>?,
        nodes: Many<ComplaintEventRows>?, pageInfo: One<PageInfoRows>?) {
        batch = Self.batch(
            count, payload, embedded: [edges?.resolved, nodes?.resolved, pageInfo?.resolved, nil])
    }
}

/// The type `ComplaintEventEdge`.
public struct ComplaintEventEdgeRows: EdgeRows {
    public typealias Fields = ComplaintEventEdgeFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, cursor: Column?,
        node: One<ComplaintEventRows>?) {
        batch = Self.batch(count, payload, columns: [cursor, nil], embedded: [nil, node?.resolved])
    }
}

/// The type `NoticeConnection`.
public struct NoticeConnectionRows: ConnectionRows {
    public typealias Fields = NoticeConnectionFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, edges: Many<NoticeEdgeRows>?,
        nodes: Many<NoticeRows>?, pageInfo: One<PageInfoRows>?) {
        batch = Self.batch(
            count, payload, embedded: [edges?.resolved, nodes?.resolved, pageInfo?.resolved, nil])
    }
}

/// The type `NoticeEdge`.
public struct NoticeEdgeRows: EdgeRows {
    public typealias Fields = NoticeEdgeFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, cursor: Column?, node: One<NoticeRows>?) {
        batch = Self.batch(count, payload, columns: [cursor, nil], embedded: [nil, node?.resolved])
    }
}

/// The type `ContactConnection`.
public struct ContactConnectionRows: ConnectionRows {
    public typealias Fields = ContactConnectionFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, edges: Many<ContactEdgeRows>?,
        nodes: Many<ContactRows>?, pageInfo: One<PageInfoRows>?) {
        batch = Self.batch(
            count, payload, embedded: [edges?.resolved, nodes?.resolved, pageInfo?.resolved, nil])
    }
}

/// The type `ContactEdge`.
public struct ContactEdgeRows: EdgeRows {
    public typealias Fields = ContactEdgeFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, cursor: Column?, node: One<ContactRows>?) {
        batch = Self.batch(count, payload, columns: [cursor, nil], embedded: [nil, node?.resolved])
    }
}

/// The type `ScheduleConnection`.
public struct ScheduleConnectionRows: ConnectionRows {
    public typealias Fields = ScheduleConnectionFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, edges: Many<ScheduleEdgeRows>?,
        nodes: Many<ScheduleRows>?, pageInfo: One<PageInfoRows>?) {
        batch = Self.batch(
            count, payload, embedded: [edges?.resolved, nodes?.resolved, pageInfo?.resolved, nil])
    }
}

/// The type `ScheduleEdge`.
public struct ScheduleEdgeRows: EdgeRows {
    public typealias Fields = ScheduleEdgeFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, cursor: Column?, node: One<ScheduleRows>?) {
        batch = Self.batch(count, payload, columns: [cursor, nil], embedded: [nil, node?.resolved])
    }
}

/// The type `Node`.
public struct NodeRows: AbstractRows {
    public static let possibleTypes: [SchemaType] = [
        .user, .session, .apartment, .feed, .comment, .building, .household, .membership, .media,
        .poll, .pollChoice, .pollVote, .voterRollEntry, .complaint, .complaintStatusChanged,
        .complaintEdited, .complaintDeadlinePassed, .notice, .contact, .schedule, .job]
    public let batches: [ObjectBatch]
    public init(_ rows: [any ObjectRows]) { batches = Self.checked(rows) }
}

/// The type `ApartmentOwned`.
public struct ApartmentOwnedRows: AbstractRows {
    public static let possibleTypes: [SchemaType] = [
        .feed, .comment, .building, .household, .membership, .poll, .complaint, .notice, .contact,
        .schedule]
    public let batches: [ObjectBatch]
    public init(_ rows: [any ObjectRows]) { batches = Self.checked(rows) }
}

/// The type `Authored`.
public struct AuthoredRows: AbstractRows {
    public static let possibleTypes: [SchemaType] = [.feed, .comment, .poll, .complaint, .notice]
    public let batches: [ObjectBatch]
    public init(_ rows: [any ObjectRows]) { batches = Self.checked(rows) }
}

/// The type `Revisioned`.
public struct RevisionedRows: AbstractRows {
    public static let possibleTypes: [SchemaType] = [
        .apartment, .feed, .comment, .household, .membership, .poll, .complaint, .notice, .contact,
        .schedule]
    public let batches: [ObjectBatch]
    public init(_ rows: [any ObjectRows]) { batches = Self.checked(rows) }
}

/// The type `HasMedia`.
public struct HasMediaRows: AbstractRows {
    public static let possibleTypes: [SchemaType] = [.feed, .poll, .complaint, .notice]
    public let batches: [ObjectBatch]
    public init(_ rows: [any ObjectRows]) { batches = Self.checked(rows) }
}

/// The type `Commentable`.
public struct CommentableRows: AbstractRows {
    public static let possibleTypes: [SchemaType] = [.feed, .poll, .notice]
    public let batches: [ObjectBatch]
    public init(_ rows: [any ObjectRows]) { batches = Self.checked(rows) }
}

/// The type `UserError`.
public struct UserErrorRows: AbstractRows {
    public static let possibleTypes: [SchemaType] = [
        .validationError, .accessError, .notFoundError, .stateConflictError, .staleRevisionError,
        .alreadyVotedError, .rateLimitedError]
    public let batches: [ObjectBatch]
    public init(_ rows: [any ObjectRows]) { batches = Self.checked(rows) }
}

/// The type `CommentSubject`.
public struct CommentSubjectRows: AbstractRows {
    public static let possibleTypes: [SchemaType] = [.feed, .notice, .poll]
    public let batches: [ObjectBatch]
    public init(_ rows: [any ObjectRows]) { batches = Self.checked(rows) }
}

/// The type `ComplaintEvent`.
public struct ComplaintEventRows: AbstractRows {
    public static let possibleTypes: [SchemaType] = [
        .complaintStatusChanged, .complaintEdited, .complaintDeadlinePassed]
    public let batches: [ObjectBatch]
    public init(_ rows: [any ObjectRows]) { batches = Self.checked(rows) }
}
