// Generated from schema.graphql by scripts/generate-schema. Do not edit.
// Objects of the schema as batches of columns.
// swift-format-ignore-file
public import GraphQLCore

/// Input failed validation.
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

/// The viewer may not do this.
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

/// The target does not exist or is not visible to the viewer (the two are not told apart).
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

/// The object's state forbids the action.
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

/// Another change was saved first.
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

/// The voting unit has already voted in this poll.
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

/// Done too often; nothing was changed. The limits of actions are in the descriptions of the mutations.
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

/// Whether a list has more objects on either side of the page.
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

/// Entry points for reading.
public struct QueryRows: ObjectRows {
    public typealias Fields = QueryFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(count: Int, payload: (any Sendable)? = nil) {
        batch = Self.batch(count, payload)
    }
}

/// Rate-limit state.
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

/// Server facts.
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

/// Published limits.
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

/// The signed-in account: private data and settings. Seen only by the person.
public struct ViewerRows: ObjectRows {
    public typealias Fields = ViewerFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, user: One<UserRows>?, username: Column?,
        email: Column?, isGuest: Column?, guestExpiresAt: Column?, isPlatformAdmin: Column?) {
        batch = Self.batch(
            count, payload, columns: [nil, username, email, nil, isGuest, guestExpiresAt,
            isPlatformAdmin, nil, nil, nil, nil, nil, nil], embedded: [user?.resolved, nil, nil,
            nil, nil, nil, nil, nil, nil, nil, nil, nil, nil])
    }
}

/// A person as other people see them. Never carries real name, phone, building or unit.
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

/// A signed-in device.
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

/// An apartment complex (공동주택 단지): the tenant that owns all other data.
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

/// Address split the way the government list gives it.
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

/// Facts from AptBasisInfoService (K-apt).
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

/// Switches an office may change.
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

/// Deadline rule of complaints.
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

/// A community post.
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

/// A comment, or a reply to one, on a post, a notice or a poll.
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

/// A building (동) of the complex.
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

/// A dwelling unit (세대): one building plus one unit number. The unit of voting.
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

/// A person's link to an apartment. The verified state is what opens the apartment to them.
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

/// An uploaded file or an external video link.
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

/// Where and how to upload one file.
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

/// HTTP header to send with the upload.
public struct UploadHeaderRows: ObjectRows {
    public typealias Fields = UploadHeaderFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(count: Int, payload: (any Sendable)? = nil, name: Column?, value: Column?) {
        batch = Self.batch(count, payload, columns: [name, value])
    }
}

/// A survey, resolution or election.
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

/// One choice of a poll.
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

/// Who may vote. Frozen when the poll opens (선거인명부 확정).
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

/// A legal threshold such as a majority or two thirds.
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

/// How many took part.
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

/// Counted result.
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

/// Votes of one choice.
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

/// The viewer's own participation.
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

/// A vote in a named poll.
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

/// One line of the voter roll.
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

/// A recorded extension of the voting period.
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

/// A complaint or service request (민원).
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

/// Deadlines of a complaint, and whether they were kept. The clock stops while it is `ON_HOLD`.
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

/// The status changed.
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

/// Text, category, place or media changed.
public struct ComplaintEditedRows: ObjectRows {
    public typealias Fields = ComplaintEditedFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, id: Column?, at: Column?, fields: Column?) {
        batch = Self.batch(count, payload, columns: [id, at, nil, fields])
    }
}

/// A deadline was missed.
public struct ComplaintDeadlinePassedRows: ObjectRows {
    public typealias Fields = ComplaintDeadlinePassedFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, id: Column?, at: Column?, kind: Column?) {
        batch = Self.batch(count, payload, columns: [id, at, nil, kind])
    }
}

/// An announcement by the office.
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

/// A useful phone number.
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

/// A calendar event.
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

/// State of a background job started by a mutation.
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

/// One row that failed.
public struct JobFailureRows: ObjectRows {
    public typealias Fields = JobFailureFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(count: Int, payload: (any Sendable)? = nil, row: Column?, message: Column?) {
        batch = Self.batch(count, payload, columns: [row, message])
    }
}

/// Entry points for writing. Every payload has `userErrors`: if it is not empty, nothing was changed
/// and the other fields are null. Besides the codes named for a mutation, each one that needs an
/// account may answer `UNAUTHENTICATED` and `GUEST_READ_ONLY`; each one about an apartment or an object
/// `NOT_FOUND`, `MEMBERSHIP_NOT_VERIFIED`, `FORBIDDEN` and `SUSPENDED`; each one with a limit
/// `RATE_LIMITED`. Limits count accepted actions of an account in all apartments together.
public struct MutationRows: ObjectRows {
    public typealias Fields = MutationFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(count: Int, payload: (any Sendable)? = nil) {
        batch = Self.batch(count, payload)
    }
}

/// Tokens of a new session.
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

/// The outcome of `signUp`.
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

/// The outcome of `signIn`.
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

/// The outcome of `signInAsGuest`.
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

/// The outcome of `tokenRefresh`.
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

/// The outcome of `signOut`.
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

/// The outcome of `sessionRevoke`.
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

/// The outcome of `profileUpdate`.
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

/// The outcome of `membershipRequest`.
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

/// The outcome of `membershipCancel`.
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

/// The outcome of `membershipLeave`.
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

/// The outcome of `membershipApprove`.
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

/// The outcome of `membershipReject`.
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

/// The outcome of `membershipRevoke`.
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

/// The outcome of `membershipSetRole`.
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

/// The outcome of `apartmentAppointManager`.
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

/// The outcome of `apartmentsImport`.
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

/// The outcome of `householdsUpsert`.
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

/// The outcome of `mediaCreateUploads`.
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

/// The outcome of `mediaFinishUpload`.
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

/// The outcome of `feedCreate`.
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

/// The outcome of `feedUpdate`.
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

/// The outcome of `feedDelete`.
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

/// The outcome of `commentCreate`.
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

/// The outcome of `commentUpdate`.
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

/// The outcome of `commentDelete`.
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

/// The outcome of `pollCreate`.
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

/// The outcome of `pollUpdate`.
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

/// The outcome of `pollSchedule`.
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

/// The outcome of `pollExtend`.
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

/// The outcome of `pollClose`.
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

/// The outcome of `pollCancel`.
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

/// The outcome of `pollPublishResult`.
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

/// The outcome of `pollDelete`.
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

/// The outcome of `pollVote`.
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

/// The outcome of `complaintCreate`.
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

/// The outcome of `complaintUpdate`.
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

/// The outcome of `complaintTransition`.
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

/// The outcome of `noticeCreate`.
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

/// The outcome of `noticeUpdate`.
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

/// The outcome of `noticePublish`.
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

/// The outcome of `noticeArchive`.
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

/// The outcome of `noticeDelete`.
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

/// The outcome of `contactCreate`.
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

/// The outcome of `contactUpdate`.
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

/// The outcome of `contactDelete`.
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

/// The outcome of `scheduleCreate`.
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

/// The outcome of `scheduleUpdate`.
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

/// The outcome of `scheduleDelete`.
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

/// Entry points for live updates. A subscription to something that is missing or not visible is refused
/// with `FORBIDDEN`, or `UNAUTHENTICATED` without a token; so it ends when access is lost.
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

/// A change of a post.
public struct FeedEventRows: ObjectRows {
    public typealias Fields = FeedEventFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, kind: Column?, feedId: Column?, at: Column?) {
        batch = Self.batch(count, payload, columns: [kind, nil, feedId, at])
    }
}

/// A change of a comment.
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

/// A change of a complaint.
public struct ComplaintUpdateRows: ObjectRows {
    public typealias Fields = ComplaintUpdateFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(count: Int, payload: (any Sendable)? = nil, kind: Column?, at: Column?) {
        batch = Self.batch(count, payload, columns: [kind, nil, at])
    }
}

/// A change of a poll.
public struct PollEventRows: ObjectRows {
    public typealias Fields = PollEventFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(count: Int, payload: (any Sendable)? = nil, kind: Column?, at: Column?) {
        batch = Self.batch(count, payload, columns: [kind, nil, at])
    }
}

/// A notice that became visible.
public struct NoticeEventRows: ObjectRows {
    public typealias Fields = NoticeEventFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(count: Int, payload: (any Sendable)? = nil, kind: Column?, at: Column?) {
        batch = Self.batch(count, payload, columns: [kind, nil, at])
    }
}

/// A change of a membership.
public struct MembershipEventRows: ObjectRows {
    public typealias Fields = MembershipEventFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(count: Int, payload: (any Sendable)? = nil, kind: Column?, at: Column?) {
        batch = Self.batch(count, payload, columns: [kind, nil, at])
    }
}

/// A page of complexes.
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

/// One complex of a page.
public struct ApartmentEdgeRows: EdgeRows {
    public typealias Fields = ApartmentEdgeFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, cursor: Column?, node: One<ApartmentRows>?) {
        batch = Self.batch(count, payload, columns: [cursor, nil], embedded: [nil, node?.resolved])
    }
}

/// A page of posts.
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

/// One post of a page.
public struct FeedEdgeRows: EdgeRows {
    public typealias Fields = FeedEdgeFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(count: Int, payload: (any Sendable)? = nil, cursor: Column?, node: One<FeedRows>?) {
        batch = Self.batch(count, payload, columns: [cursor, nil], embedded: [nil, node?.resolved])
    }
}

/// A page of comments.
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

/// One comment of a page.
public struct CommentEdgeRows: EdgeRows {
    public typealias Fields = CommentEdgeFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, cursor: Column?, node: One<CommentRows>?) {
        batch = Self.batch(count, payload, columns: [cursor, nil], embedded: [nil, node?.resolved])
    }
}

/// A page of households.
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

/// One household of a page.
public struct HouseholdEdgeRows: EdgeRows {
    public typealias Fields = HouseholdEdgeFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, cursor: Column?, node: One<HouseholdRows>?) {
        batch = Self.batch(count, payload, columns: [cursor, nil], embedded: [nil, node?.resolved])
    }
}

/// A page of memberships.
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

/// One membership of a page.
public struct MembershipEdgeRows: EdgeRows {
    public typealias Fields = MembershipEdgeFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, cursor: Column?, node: One<MembershipRows>?) {
        batch = Self.batch(count, payload, columns: [cursor, nil], embedded: [nil, node?.resolved])
    }
}

/// A page of polls.
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

/// One poll of a page.
public struct PollEdgeRows: EdgeRows {
    public typealias Fields = PollEdgeFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(count: Int, payload: (any Sendable)? = nil, cursor: Column?, node: One<PollRows>?) {
        batch = Self.batch(count, payload, columns: [cursor, nil], embedded: [nil, node?.resolved])
    }
}

/// A page of named votes.
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

/// One named vote of a page.
public struct PollVoteEdgeRows: EdgeRows {
    public typealias Fields = PollVoteEdgeFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, cursor: Column?, node: One<PollVoteRows>?) {
        batch = Self.batch(count, payload, columns: [cursor, nil], embedded: [nil, node?.resolved])
    }
}

/// A page of the voter roll.
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

/// One line of the voter roll of a page.
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

/// A page of complaints.
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

/// One complaint of a page.
public struct ComplaintEdgeRows: EdgeRows {
    public typealias Fields = ComplaintEdgeFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, cursor: Column?, node: One<ComplaintRows>?) {
        batch = Self.batch(count, payload, columns: [cursor, nil], embedded: [nil, node?.resolved])
    }
}

/// A page of a complaint's history.
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

/// One event of a complaint of a page.
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

/// A page of notices.
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

/// One notice of a page.
public struct NoticeEdgeRows: EdgeRows {
    public typealias Fields = NoticeEdgeFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, cursor: Column?, node: One<NoticeRows>?) {
        batch = Self.batch(count, payload, columns: [cursor, nil], embedded: [nil, node?.resolved])
    }
}

/// A page of contacts.
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

/// One contact of a page.
public struct ContactEdgeRows: EdgeRows {
    public typealias Fields = ContactEdgeFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, cursor: Column?, node: One<ContactRows>?) {
        batch = Self.batch(count, payload, columns: [cursor, nil], embedded: [nil, node?.resolved])
    }
}

/// A page of calendar events.
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

/// One calendar event of a page.
public struct ScheduleEdgeRows: EdgeRows {
    public typealias Fields = ScheduleEdgeFields
    public let batch: ObjectBatch
    public init(batch: ObjectBatch) { self.batch = Self.checked(batch) }
    public init(
        count: Int, payload: (any Sendable)? = nil, cursor: Column?, node: One<ScheduleRows>?) {
        batch = Self.batch(count, payload, columns: [cursor, nil], embedded: [nil, node?.resolved])
    }
}

/// An object with a globally unique, opaque ID.
public struct NodeRows: AbstractRows {
    public static let possibleTypes: [SchemaType] = [
        .user, .session, .apartment, .feed, .comment, .building, .household, .membership, .media,
        .poll, .pollChoice, .pollVote, .voterRollEntry, .complaint, .complaintStatusChanged,
        .complaintEdited, .complaintDeadlinePassed, .notice, .contact, .schedule, .job]
    public let batches: [ObjectBatch]
    public init(_ rows: [any ObjectRows]) { batches = Self.checked(rows) }
}

/// An object that belongs to exactly one apartment complex (the tenant).
public struct ApartmentOwnedRows: AbstractRows {
    public static let possibleTypes: [SchemaType] = [
        .feed, .comment, .building, .household, .membership, .poll, .complaint, .notice, .contact,
        .schedule]
    public let batches: [ObjectBatch]
    public init(_ rows: [any ObjectRows]) { batches = Self.checked(rows) }
}

/// An object written by a person.
public struct AuthoredRows: AbstractRows {
    public static let possibleTypes: [SchemaType] = [.feed, .comment, .poll, .complaint, .notice]
    public let batches: [ObjectBatch]
    public init(_ rows: [any ObjectRows]) { batches = Self.checked(rows) }
}

/// An object guarded by optimistic concurrency control.
public struct RevisionedRows: AbstractRows {
    public static let possibleTypes: [SchemaType] = [
        .apartment, .feed, .comment, .household, .membership, .poll, .complaint, .notice, .contact,
        .schedule]
    public let batches: [ObjectBatch]
    public init(_ rows: [any ObjectRows]) { batches = Self.checked(rows) }
}

/// An object that carries uploaded media.
public struct HasMediaRows: AbstractRows {
    public static let possibleTypes: [SchemaType] = [.feed, .poll, .complaint, .notice]
    public let batches: [ObjectBatch]
    public init(_ rows: [any ObjectRows]) { batches = Self.checked(rows) }
}

/// An object that can be commented on.
public struct CommentableRows: AbstractRows {
    public static let possibleTypes: [SchemaType] = [.feed, .poll, .notice]
    public let batches: [ObjectBatch]
    public init(_ rows: [any ObjectRows]) { batches = Self.checked(rows) }
}

/// A problem the person can understand and fix. Returned in payloads; transport, syntax and server
/// faults go to top-level errors.
public struct UserErrorRows: AbstractRows {
    public static let possibleTypes: [SchemaType] = [
        .validationError, .accessError, .notFoundError, .stateConflictError, .staleRevisionError,
        .alreadyVotedError, .rateLimitedError]
    public let batches: [ObjectBatch]
    public init(_ rows: [any ObjectRows]) { batches = Self.checked(rows) }
}

/// What a comment is about.
public struct CommentSubjectRows: AbstractRows {
    public static let possibleTypes: [SchemaType] = [.feed, .notice, .poll]
    public let batches: [ObjectBatch]
    public init(_ rows: [any ObjectRows]) { batches = Self.checked(rows) }
}

/// Something that happened to a complaint.
public struct ComplaintEventRows: AbstractRows {
    public static let possibleTypes: [SchemaType] = [
        .complaintStatusChanged, .complaintEdited, .complaintDeadlinePassed]
    public let batches: [ObjectBatch]
    public init(_ rows: [any ObjectRows]) { batches = Self.checked(rows) }
}
