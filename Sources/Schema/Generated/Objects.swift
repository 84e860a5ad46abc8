// Generated from schema.graphql by scripts/generate-schema. Do not edit.
// Objects of the schema as batches of columns.
// swift-format-ignore-file
public import GraphQLCore

/// Input failed validation.
public struct ValidationErrorRows: ObjectRows {
    public static let type: TypeIndex = 14
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        code: Column? = nil,
        message: Column? = nil,
        path: Column? = nil,
        minimum: Column? = nil,
        maximum: Column? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [code, message, path, minimum, maximum],
            embedded: [],
            payload: payload)
    }
}

/// The viewer may not do this.
public struct AccessErrorRows: ObjectRows {
    public static let type: TypeIndex = 15
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        code: Column? = nil,
        message: Column? = nil,
        path: Column? = nil,
        requires: Column? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [code, message, path, requires],
            embedded: [],
            payload: payload)
    }
}

/// The target does not exist or is not visible to the viewer (the two are not told apart).
public struct NotFoundErrorRows: ObjectRows {
    public static let type: TypeIndex = 16
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        code: Column? = nil,
        message: Column? = nil,
        path: Column? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [code, message, path],
            embedded: [],
            payload: payload)
    }
}

/// The object's state forbids the action.
public struct StateConflictErrorRows: ObjectRows {
    public static let type: TypeIndex = 17
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        code: Column? = nil,
        message: Column? = nil,
        path: Column? = nil,
        currentState: Column? = nil,
        allowedStates: Column? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [code, message, path, currentState, allowedStates],
            embedded: [],
            payload: payload)
    }
}

/// Another change was saved first.
public struct StaleRevisionErrorRows: ObjectRows {
    public static let type: TypeIndex = 18
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        code: Column? = nil,
        message: Column? = nil,
        path: Column? = nil,
        currentRevision: Column? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [code, message, path, currentRevision],
            embedded: [],
            payload: payload)
    }
}

/// The voting unit has already voted in this poll.
public struct AlreadyVotedErrorRows: ObjectRows {
    public static let type: TypeIndex = 19
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        code: Column? = nil,
        message: Column? = nil,
        path: Column? = nil,
        channel: Column? = nil,
        byOtherHouseholdMember: Column? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [code, message, path, channel, byOtherHouseholdMember],
            embedded: [],
            payload: payload)
    }
}

/// Too many attempts.
public struct RateLimitedErrorRows: ObjectRows {
    public static let type: TypeIndex = 21
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        code: Column? = nil,
        message: Column? = nil,
        path: Column? = nil,
        retryAfterSeconds: Column? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [code, message, path, retryAfterSeconds],
            embedded: [],
            payload: payload)
    }
}

/// Relay page info.
public struct PageInfoRows: ObjectRows {
    public static let type: TypeIndex = 22
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        hasNextPage: Column? = nil,
        hasPreviousPage: Column? = nil,
        startCursor: Column? = nil,
        endCursor: Column? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [hasNextPage, hasPreviousPage, startCursor, endCursor],
            embedded: [],
            payload: payload)
    }
}

/// Entry points for reading.
public struct QueryRows: ObjectRows {
    public static let type: TypeIndex = 24
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [],
            embedded: [],
            payload: payload)
    }
}

/// Rate-limit state.
public struct RateLimitRows: ObjectRows {
    public static let type: TypeIndex = 25
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        limit: Column? = nil,
        remaining: Column? = nil,
        cost: Column? = nil,
        resetAt: Column? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [limit, remaining, cost, resetAt],
            embedded: [],
            payload: payload)
    }
}

/// Server facts.
public struct ServerInfoRows: ObjectRows {
    public static let type: TypeIndex = 26
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        version: Column? = nil,
        schemaHash: Column? = nil,
        limits: One<ServerLimitsRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [version, schemaHash, nil],
            embedded: [nil, nil, limits?.resolved],
            payload: payload)
    }
}

/// Published limits.
public struct ServerLimitsRows: ObjectRows {
    public static let type: TypeIndex = 27
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        maxPageSize: Column? = nil,
        defaultPageSize: Column? = nil,
        maxQueryDepth: Column? = nil,
        maxQueryCost: Column? = nil,
        maxUploadBytes: Column? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [maxPageSize, defaultPageSize, maxQueryDepth, maxQueryCost, maxUploadBytes],
            embedded: [],
            payload: payload)
    }
}

/// The signed-in account: private data and settings.
public struct ViewerRows: ObjectRows {
    public static let type: TypeIndex = 28
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        user: One<UserRows>? = nil,
        username: Column? = nil,
        email: Column? = nil,
        isGuest: Column? = nil,
        guestExpiresAt: Column? = nil,
        isPlatformAdmin: Column? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [nil, username, email, nil, isGuest, guestExpiresAt, isPlatformAdmin, nil, nil, nil, nil, nil, nil],
            embedded: [user?.resolved, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil],
            payload: payload)
    }
}

/// A person as other people see them. Never carries real name, phone, building or unit.
public struct UserRows: ObjectRows {
    public static let type: TypeIndex = 29
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        id: Column? = nil,
        displayName: Column? = nil,
        joinedAt: Column? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [id, displayName, nil, joinedAt, nil, nil],
            embedded: [],
            payload: payload)
    }
}

/// A signed-in device.
public struct SessionRows: ObjectRows {
    public static let type: TypeIndex = 30
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        id: Column? = nil,
        clientName: Column? = nil,
        createdAt: Column? = nil,
        lastUsedAt: Column? = nil,
        expiresAt: Column? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [id, clientName, createdAt, lastUsedAt, expiresAt, nil],
            embedded: [],
            payload: payload)
    }
}

/// An apartment complex (공동주택 단지): the tenant that owns all other data.
public struct ApartmentRows: ObjectRows {
    public static let type: TypeIndex = 31
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        id: Column? = nil,
        revision: Column? = nil,
        kaptCode: Column? = nil,
        name: Column? = nil,
        address: One<AddressRows>? = nil,
        timeZone: Column? = nil,
        isDemo: Column? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [id, revision, kaptCode, name, nil, nil, timeZone, isDemo, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil],
            embedded: [nil, nil, nil, nil, address?.resolved, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil],
            payload: payload)
    }
}

/// Address split the way the government list gives it.
public struct AddressRows: ObjectRows {
    public static let type: TypeIndex = 32
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        sido: Column? = nil,
        sigungu: Column? = nil,
        eupmyeondong: Column? = nil,
        ri: Column? = nil,
        bjdCode: Column? = nil,
        roadAddress: Column? = nil,
        lotAddress: Column? = nil,
        formatted: Column? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [sido, sigungu, eupmyeondong, ri, bjdCode, roadAddress, lotAddress, formatted],
            embedded: [],
            payload: payload)
    }
}

/// Facts from AptBasisInfoService (K-apt).
public struct ApartmentFactsRows: ObjectRows {
    public static let type: TypeIndex = 33
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        householdCount: Column? = nil,
        buildingCount: Column? = nil,
        approvedOn: Column? = nil,
        heating: Column? = nil,
        corridorType: Column? = nil,
        managementType: Column? = nil,
        saleType: Column? = nil,
        officePhone: Column? = nil,
        homepage: Column? = nil,
        importedAt: Column? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [householdCount, buildingCount, approvedOn, heating, corridorType, managementType, saleType, officePhone, homepage, importedAt],
            embedded: [],
            payload: payload)
    }
}

/// Switches an office may change.
public struct ApartmentSettingsRows: ObjectRows {
    public static let type: TypeIndex = 34
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        verificationMethods: Column? = nil,
        feedModeration: Column? = nil,
        autoHideReportThreshold: Column? = nil,
        complaintDeadlines: Many<ComplaintDeadlineRows>? = nil,
        complaintAutoCloseAfter: Column? = nil,
        voteIdentityCheckMaxAge: Column? = nil,
        blockedTerms: Column? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [verificationMethods, feedModeration, autoHideReportThreshold, nil, complaintAutoCloseAfter, voteIdentityCheckMaxAge, blockedTerms],
            embedded: [nil, nil, nil, complaintDeadlines?.resolved, nil, nil, nil],
            payload: payload)
    }
}

/// Deadline rule of complaints.
public struct ComplaintDeadlineRows: ObjectRows {
    public static let type: TypeIndex = 35
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        priority: Column? = nil,
        firstResponseWithin: Column? = nil,
        resolveWithin: Column? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [priority, firstResponseWithin, resolveWithin],
            embedded: [],
            payload: payload)
    }
}

/// A community post.
public struct FeedRows: ObjectRows {
    public static let type: TypeIndex = 37
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        id: Column? = nil,
        revision: Column? = nil,
        createdAt: Column? = nil,
        editedAt: Column? = nil,
        category: Column? = nil,
        content: Column? = nil,
        isAnonymous: Column? = nil,
        isPinned: Column? = nil,
        isLocked: Column? = nil,
        commentCount: Column? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [id, revision, nil, nil, nil, createdAt, editedAt, category, content, isAnonymous, isPinned, isLocked, nil, commentCount, nil, nil, nil, nil],
            embedded: [],
            payload: payload)
    }
}

/// A comment or reply on a feed.
public struct CommentRows: ObjectRows {
    public static let type: TypeIndex = 39
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        id: Column? = nil,
        revision: Column? = nil,
        createdAt: Column? = nil,
        editedAt: Column? = nil,
        depth: Column? = nil,
        content: Column? = nil,
        isDeleted: Column? = nil,
        replyCount: Column? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [id, revision, nil, nil, nil, createdAt, editedAt, nil, nil, depth, content, isDeleted, replyCount, nil, nil, nil],
            embedded: [],
            payload: payload)
    }
}

/// A building (동) of the complex.
public struct BuildingRows: ObjectRows {
    public static let type: TypeIndex = 41
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        id: Column? = nil,
        name: Column? = nil,
        householdCount: Column? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [id, nil, name, householdCount],
            embedded: [],
            payload: payload)
    }
}

/// A dwelling unit (세대): one building plus one unit number. The unit of voting.
public struct HouseholdRows: ObjectRows {
    public static let type: TypeIndex = 42
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        id: Column? = nil,
        revision: Column? = nil,
        unit: Column? = nil,
        occupancy: Column? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [id, revision, nil, nil, unit, occupancy, nil],
            embedded: [],
            payload: payload)
    }
}

/// A person's link to an apartment. The verified state is what opens the apartment to them.
public struct MembershipRows: ObjectRows {
    public static let type: TypeIndex = 44
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        id: Column? = nil,
        revision: Column? = nil,
        role: Column? = nil,
        status: Column? = nil,
        relation: Column? = nil,
        method: Column? = nil,
        requestedAt: Column? = nil,
        decidedAt: Column? = nil,
        decisionReason: Column? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [id, revision, nil, nil, role, status, relation, nil, nil, nil, method, nil, requestedAt, decidedAt, nil, decisionReason],
            embedded: [],
            payload: payload)
    }
}

/// An uploaded file or an external video link.
public struct MediaRows: ObjectRows {
    public static let type: TypeIndex = 50
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        id: Column? = nil,
        kind: Column? = nil,
        status: Column? = nil,
        fileName: Column? = nil,
        mimeType: Column? = nil,
        byteSize: Column? = nil,
        width: Column? = nil,
        height: Column? = nil,
        durationSeconds: Column? = nil,
        altText: Column? = nil,
        createdAt: Column? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [id, kind, status, fileName, mimeType, byteSize, width, height, durationSeconds, nil, altText, createdAt],
            embedded: [],
            payload: payload)
    }
}

/// Where and how to upload one file.
public struct UploadTicketRows: ObjectRows {
    public static let type: TypeIndex = 54
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        media: One<MediaRows>? = nil,
        uploadUrl: Column? = nil,
        headers: Many<UploadHeaderRows>? = nil,
        expiresAt: Column? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [nil, uploadUrl, nil, expiresAt],
            embedded: [media?.resolved, nil, headers?.resolved, nil],
            payload: payload)
    }
}

/// HTTP header to send with the upload.
public struct UploadHeaderRows: ObjectRows {
    public static let type: TypeIndex = 55
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        name: Column? = nil,
        value: Column? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [name, value],
            embedded: [],
            payload: payload)
    }
}

/// A survey, resolution or election.
public struct PollRows: ObjectRows {
    public static let type: TypeIndex = 56
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        id: Column? = nil,
        revision: Column? = nil,
        createdAt: Column? = nil,
        editedAt: Column? = nil,
        purpose: Column? = nil,
        title: Column? = nil,
        description: Column? = nil,
        method: Column? = nil,
        votingUnit: Column? = nil,
        ballotMode: Column? = nil,
        resultsVisibility: Column? = nil,
        state: Column? = nil,
        opensAt: Column? = nil,
        closesAt: Column? = nil,
        closedAt: Column? = nil,
        cancelledReason: Column? = nil,
        minSelections: Column? = nil,
        maxSelections: Column? = nil,
        quorum: One<ThresholdRows>? = nil,
        passRule: One<ThresholdRows>? = nil,
        commentCount: Column? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [id, revision, nil, nil, nil, createdAt, editedAt, purpose, title, description, method, votingUnit, ballotMode, resultsVisibility, state, opensAt, closesAt, closedAt, cancelledReason, nil, minSelections, maxSelections, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, commentCount, nil, nil],
            embedded: [nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, quorum?.resolved, passRule?.resolved, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil],
            payload: payload)
    }
}

/// One choice of a poll.
public struct PollChoiceRows: ObjectRows {
    public static let type: TypeIndex = 63
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        id: Column? = nil,
        title: Column? = nil,
        description: Column? = nil,
        position: Column? = nil,
        isAbstention: Column? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [id, title, description, position, isAbstention, nil],
            embedded: [],
            payload: payload)
    }
}

/// Who may vote. Frozen when the poll opens (선거인명부 확정).
public struct PollElectorateRows: ObjectRows {
    public static let type: TypeIndex = 64
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        relations: Column? = nil,
        size: Column? = nil,
        frozenAt: Column? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [nil, relations, size, frozenAt],
            embedded: [],
            payload: payload)
    }
}

/// A legal threshold such as a majority or two thirds.
public struct ThresholdRows: ObjectRows {
    public static let type: TypeIndex = 65
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        basis: Column? = nil,
        numerator: Column? = nil,
        denominator: Column? = nil,
        inclusive: Column? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [basis, numerator, denominator, inclusive],
            embedded: [],
            payload: payload)
    }
}

/// How many took part.
public struct PollTurnoutRows: ObjectRows {
    public static let type: TypeIndex = 67
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        eligible: Column? = nil,
        voted: Column? = nil,
        online: Column? = nil,
        paper: Column? = nil,
        percentage: Column? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [eligible, voted, online, paper, percentage],
            embedded: [],
            payload: payload)
    }
}

/// Counted result.
public struct PollResultRows: ObjectRows {
    public static let type: TypeIndex = 68
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        tallies: Many<ChoiceTallyRows>? = nil,
        abstentions: Column? = nil,
        invalid: Column? = nil,
        quorumMet: Column? = nil,
        outcome: Column? = nil,
        winners: Many<PollChoiceRows>? = nil,
        tieBreakNote: Column? = nil,
        isFinal: Column? = nil,
        countedAt: Column? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [nil, abstentions, invalid, quorumMet, outcome, nil, tieBreakNote, isFinal, countedAt],
            embedded: [tallies?.resolved, nil, nil, nil, nil, winners?.resolved, nil, nil, nil],
            payload: payload)
    }
}

/// Votes of one choice.
public struct ChoiceTallyRows: ObjectRows {
    public static let type: TypeIndex = 69
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        choice: One<PollChoiceRows>? = nil,
        votes: Column? = nil,
        percentage: Column? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [nil, votes, percentage],
            embedded: [choice?.resolved, nil, nil],
            payload: payload)
    }
}

/// The viewer's own participation.
public struct ViewerBallotRows: ObjectRows {
    public static let type: TypeIndex = 71
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        hasVoted: Column? = nil,
        channel: Column? = nil,
        byOtherHouseholdMember: Column? = nil,
        choices: Many<PollChoiceRows>? = nil,
        canChange: Column? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [hasVoted, channel, byOtherHouseholdMember, nil, canChange],
            embedded: [nil, nil, nil, choices?.resolved, nil],
            payload: payload)
    }
}

/// A vote in a named poll.
public struct PollVoteRows: ObjectRows {
    public static let type: TypeIndex = 72
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        id: Column? = nil,
        voter: One<UserRows>? = nil,
        castAt: Column? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [id, nil, nil, nil, nil, castAt],
            embedded: [nil, nil, voter?.resolved, nil, nil, nil],
            payload: payload)
    }
}

/// One line of the voter roll.
public struct VoterRollEntryRows: ObjectRows {
    public static let type: TypeIndex = 73
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        id: Column? = nil,
        user: One<UserRows>? = nil,
        hasVoted: Column? = nil,
        channel: Column? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [id, nil, nil, hasVoted, channel],
            embedded: [nil, nil, user?.resolved, nil, nil],
            payload: payload)
    }
}

/// A recorded extension of the voting period.
public struct PollExtensionRows: ObjectRows {
    public static let type: TypeIndex = 74
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        previousClosesAt: Column? = nil,
        closesAt: Column? = nil,
        reason: Column? = nil,
        by: One<UserRows>? = nil,
        at: Column? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [previousClosesAt, closesAt, reason, nil, at],
            embedded: [nil, nil, nil, by?.resolved, nil],
            payload: payload)
    }
}

/// A complaint or service request (민원).
public struct ComplaintRows: ObjectRows {
    public static let type: TypeIndex = 75
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        id: Column? = nil,
        revision: Column? = nil,
        number: Column? = nil,
        createdAt: Column? = nil,
        editedAt: Column? = nil,
        category: Column? = nil,
        title: Column? = nil,
        description: Column? = nil,
        location: Column? = nil,
        visibility: Column? = nil,
        status: Column? = nil,
        statusReason: Column? = nil,
        statusChangedAt: Column? = nil,
        priority: Column? = nil,
        source: Column? = nil,
        sla: One<ComplaintSlaRows>? = nil,
        deferredUntil: Column? = nil,
        resolvedAt: Column? = nil,
        closedAt: Column? = nil,
        reopenCount: Column? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [id, revision, number, nil, nil, nil, createdAt, editedAt, nil, category, title, description, location, visibility, status, statusReason, statusChangedAt, priority, source, nil, deferredUntil, resolvedAt, closedAt, reopenCount, nil, nil, nil],
            embedded: [nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, sla?.resolved, nil, nil, nil, nil, nil, nil, nil],
            payload: payload)
    }
}

/// Deadlines and how they are doing. The clock stops while ON_HOLD.
public struct ComplaintSlaRows: ObjectRows {
    public static let type: TypeIndex = 81
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        firstResponseDueAt: Column? = nil,
        firstRespondedAt: Column? = nil,
        resolveDueAt: Column? = nil,
        isFirstResponseOverdue: Column? = nil,
        isResolutionOverdue: Column? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [firstResponseDueAt, firstRespondedAt, resolveDueAt, isFirstResponseOverdue, isResolutionOverdue],
            embedded: [],
            payload: payload)
    }
}

/// The status changed.
public struct ComplaintStatusChangedRows: ObjectRows {
    public static let type: TypeIndex = 83
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        id: Column? = nil,
        at: Column? = nil,
        from: Column? = nil,
        to: Column? = nil,
        reason: Column? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [id, at, nil, from, to, reason],
            embedded: [],
            payload: payload)
    }
}

/// Text, category, place or media changed.
public struct ComplaintEditedRows: ObjectRows {
    public static let type: TypeIndex = 84
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        id: Column? = nil,
        at: Column? = nil,
        fields: Column? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [id, at, nil, fields],
            embedded: [],
            payload: payload)
    }
}

/// A deadline was missed.
public struct ComplaintDeadlinePassedRows: ObjectRows {
    public static let type: TypeIndex = 85
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        id: Column? = nil,
        at: Column? = nil,
        kind: Column? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [id, at, nil, kind],
            embedded: [],
            payload: payload)
    }
}

/// An announcement by the office.
public struct NoticeRows: ObjectRows {
    public static let type: TypeIndex = 87
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        id: Column? = nil,
        revision: Column? = nil,
        createdAt: Column? = nil,
        editedAt: Column? = nil,
        state: Column? = nil,
        importance: Column? = nil,
        category: Column? = nil,
        title: Column? = nil,
        content: Column? = nil,
        isPinned: Column? = nil,
        allowComments: Column? = nil,
        publishAt: Column? = nil,
        publishedAt: Column? = nil,
        expiresAt: Column? = nil,
        commentCount: Column? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [id, revision, nil, nil, nil, createdAt, editedAt, state, importance, category, title, content, nil, isPinned, allowComments, publishAt, publishedAt, expiresAt, nil, commentCount, nil, nil],
            embedded: [],
            payload: payload)
    }
}

/// A useful phone number.
public struct ContactRows: ObjectRows {
    public static let type: TypeIndex = 91
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        id: Column? = nil,
        revision: Column? = nil,
        category: Column? = nil,
        name: Column? = nil,
        phoneNumber: Column? = nil,
        description: Column? = nil,
        hours: Column? = nil,
        position: Column? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [id, revision, nil, category, name, phoneNumber, description, hours, position],
            embedded: [],
            payload: payload)
    }
}

/// A calendar event.
public struct ScheduleRows: ObjectRows {
    public static let type: TypeIndex = 93
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        id: Column? = nil,
        revision: Column? = nil,
        title: Column? = nil,
        description: Column? = nil,
        location: Column? = nil,
        category: Column? = nil,
        startsAt: Column? = nil,
        endsAt: Column? = nil,
        isAllDay: Column? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [id, revision, nil, title, description, location, category, startsAt, endsAt, isAllDay, nil],
            embedded: [],
            payload: payload)
    }
}

/// State of a background job started by a mutation.
public struct JobRows: ObjectRows {
    public static let type: TypeIndex = 95
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        id: Column? = nil,
        kind: Column? = nil,
        state: Column? = nil,
        processed: Column? = nil,
        total: Column? = nil,
        startedAt: Column? = nil,
        finishedAt: Column? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [id, kind, state, processed, total, nil, startedAt, finishedAt],
            embedded: [],
            payload: payload)
    }
}

/// One row that failed.
public struct JobFailureRows: ObjectRows {
    public static let type: TypeIndex = 97
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        row: Column? = nil,
        message: Column? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [row, message],
            embedded: [],
            payload: payload)
    }
}

/// Entry points for writing. Every payload returns userErrors; data fields are null when userErrors is not empty.
public struct MutationRows: ObjectRows {
    public static let type: TypeIndex = 119
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [],
            embedded: [],
            payload: payload)
    }
}

/// Tokens of a new session.
public struct AuthTokensRows: ObjectRows {
    public static let type: TypeIndex = 125
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        accessToken: Column? = nil,
        accessTokenExpiresAt: Column? = nil,
        refreshToken: Column? = nil,
        refreshTokenExpiresAt: Column? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [accessToken, accessTokenExpiresAt, refreshToken, refreshTokenExpiresAt],
            embedded: [],
            payload: payload)
    }
}

public struct SignUpPayloadRows: ObjectRows {
    public static let type: TypeIndex = 126
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        viewer: One<ViewerRows>? = nil,
        tokens: One<AuthTokensRows>? = nil,
        userErrors: Many<UserErrorRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [],
            embedded: [viewer?.resolved, tokens?.resolved, userErrors?.resolved],
            payload: payload)
    }
}

public struct SignInPayloadRows: ObjectRows {
    public static let type: TypeIndex = 127
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        viewer: One<ViewerRows>? = nil,
        tokens: One<AuthTokensRows>? = nil,
        userErrors: Many<UserErrorRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [],
            embedded: [viewer?.resolved, tokens?.resolved, userErrors?.resolved],
            payload: payload)
    }
}

public struct SignInAsGuestPayloadRows: ObjectRows {
    public static let type: TypeIndex = 128
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        viewer: One<ViewerRows>? = nil,
        tokens: One<AuthTokensRows>? = nil,
        userErrors: Many<UserErrorRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [],
            embedded: [viewer?.resolved, tokens?.resolved, userErrors?.resolved],
            payload: payload)
    }
}

public struct TokenRefreshPayloadRows: ObjectRows {
    public static let type: TypeIndex = 129
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        tokens: One<AuthTokensRows>? = nil,
        userErrors: Many<UserErrorRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [],
            embedded: [tokens?.resolved, userErrors?.resolved],
            payload: payload)
    }
}

public struct SignOutPayloadRows: ObjectRows {
    public static let type: TypeIndex = 130
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        signedOutSessionCount: Column? = nil,
        userErrors: Many<UserErrorRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [signedOutSessionCount, nil],
            embedded: [nil, userErrors?.resolved],
            payload: payload)
    }
}

public struct SessionRevokePayloadRows: ObjectRows {
    public static let type: TypeIndex = 144
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        revokedSessionId: Column? = nil,
        userErrors: Many<UserErrorRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [revokedSessionId, nil],
            embedded: [nil, userErrors?.resolved],
            payload: payload)
    }
}

public struct ProfileUpdatePayloadRows: ObjectRows {
    public static let type: TypeIndex = 145
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        viewer: One<ViewerRows>? = nil,
        userErrors: Many<UserErrorRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [],
            embedded: [viewer?.resolved, userErrors?.resolved],
            payload: payload)
    }
}

public struct MembershipRequestPayloadRows: ObjectRows {
    public static let type: TypeIndex = 146
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        membership: One<MembershipRows>? = nil,
        clientMutationId: Column? = nil,
        userErrors: Many<UserErrorRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [nil, clientMutationId, nil],
            embedded: [membership?.resolved, nil, userErrors?.resolved],
            payload: payload)
    }
}

public struct MembershipCancelPayloadRows: ObjectRows {
    public static let type: TypeIndex = 147
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        membership: One<MembershipRows>? = nil,
        userErrors: Many<UserErrorRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [],
            embedded: [membership?.resolved, userErrors?.resolved],
            payload: payload)
    }
}

public struct MembershipLeavePayloadRows: ObjectRows {
    public static let type: TypeIndex = 148
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        membership: One<MembershipRows>? = nil,
        userErrors: Many<UserErrorRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [],
            embedded: [membership?.resolved, userErrors?.resolved],
            payload: payload)
    }
}

public struct MembershipApprovePayloadRows: ObjectRows {
    public static let type: TypeIndex = 149
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        memberships: Many<MembershipRows>? = nil,
        userErrors: Many<UserErrorRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [],
            embedded: [memberships?.resolved, userErrors?.resolved],
            payload: payload)
    }
}

public struct MembershipRejectPayloadRows: ObjectRows {
    public static let type: TypeIndex = 150
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        membership: One<MembershipRows>? = nil,
        userErrors: Many<UserErrorRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [],
            embedded: [membership?.resolved, userErrors?.resolved],
            payload: payload)
    }
}

public struct MembershipRevokePayloadRows: ObjectRows {
    public static let type: TypeIndex = 151
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        membership: One<MembershipRows>? = nil,
        userErrors: Many<UserErrorRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [],
            embedded: [membership?.resolved, userErrors?.resolved],
            payload: payload)
    }
}

public struct MembershipSetRolePayloadRows: ObjectRows {
    public static let type: TypeIndex = 152
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        membership: One<MembershipRows>? = nil,
        userErrors: Many<UserErrorRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [],
            embedded: [membership?.resolved, userErrors?.resolved],
            payload: payload)
    }
}

public struct ApartmentAppointManagerPayloadRows: ObjectRows {
    public static let type: TypeIndex = 153
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        membership: One<MembershipRows>? = nil,
        userErrors: Many<UserErrorRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [],
            embedded: [membership?.resolved, userErrors?.resolved],
            payload: payload)
    }
}

public struct ApartmentsImportPayloadRows: ObjectRows {
    public static let type: TypeIndex = 154
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        job: One<JobRows>? = nil,
        userErrors: Many<UserErrorRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [],
            embedded: [job?.resolved, userErrors?.resolved],
            payload: payload)
    }
}

public struct HouseholdsUpsertPayloadRows: ObjectRows {
    public static let type: TypeIndex = 155
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        createdCount: Column? = nil,
        updatedCount: Column? = nil,
        households: Many<HouseholdRows>? = nil,
        userErrors: Many<UserErrorRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [createdCount, updatedCount, nil, nil],
            embedded: [nil, nil, households?.resolved, userErrors?.resolved],
            payload: payload)
    }
}

public struct MediaCreateUploadsPayloadRows: ObjectRows {
    public static let type: TypeIndex = 159
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        tickets: Many<UploadTicketRows>? = nil,
        userErrors: Many<UserErrorRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [],
            embedded: [tickets?.resolved, userErrors?.resolved],
            payload: payload)
    }
}

public struct MediaFinishUploadPayloadRows: ObjectRows {
    public static let type: TypeIndex = 160
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        media: One<MediaRows>? = nil,
        userErrors: Many<UserErrorRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [],
            embedded: [media?.resolved, userErrors?.resolved],
            payload: payload)
    }
}

public struct FeedCreatePayloadRows: ObjectRows {
    public static let type: TypeIndex = 167
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        feed: One<FeedRows>? = nil,
        feedEdge: One<FeedEdgeRows>? = nil,
        clientMutationId: Column? = nil,
        userErrors: Many<UserErrorRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [nil, nil, clientMutationId, nil],
            embedded: [feed?.resolved, feedEdge?.resolved, nil, userErrors?.resolved],
            payload: payload)
    }
}

public struct FeedUpdatePayloadRows: ObjectRows {
    public static let type: TypeIndex = 168
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        feed: One<FeedRows>? = nil,
        userErrors: Many<UserErrorRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [],
            embedded: [feed?.resolved, userErrors?.resolved],
            payload: payload)
    }
}

public struct FeedDeletePayloadRows: ObjectRows {
    public static let type: TypeIndex = 169
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        deletedFeedId: Column? = nil,
        apartment: One<ApartmentRows>? = nil,
        userErrors: Many<UserErrorRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [deletedFeedId, nil, nil],
            embedded: [nil, apartment?.resolved, userErrors?.resolved],
            payload: payload)
    }
}

public struct CommentCreatePayloadRows: ObjectRows {
    public static let type: TypeIndex = 170
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        comment: One<CommentRows>? = nil,
        commentEdge: One<CommentEdgeRows>? = nil,
        subject: One<CommentSubjectRows>? = nil,
        clientMutationId: Column? = nil,
        userErrors: Many<UserErrorRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [nil, nil, nil, clientMutationId, nil],
            embedded: [comment?.resolved, commentEdge?.resolved, subject?.resolved, nil, userErrors?.resolved],
            payload: payload)
    }
}

public struct CommentUpdatePayloadRows: ObjectRows {
    public static let type: TypeIndex = 171
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        comment: One<CommentRows>? = nil,
        userErrors: Many<UserErrorRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [],
            embedded: [comment?.resolved, userErrors?.resolved],
            payload: payload)
    }
}

public struct CommentDeletePayloadRows: ObjectRows {
    public static let type: TypeIndex = 172
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        comment: One<CommentRows>? = nil,
        deletedCommentId: Column? = nil,
        subject: One<CommentSubjectRows>? = nil,
        userErrors: Many<UserErrorRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [nil, deletedCommentId, nil, nil],
            embedded: [comment?.resolved, nil, subject?.resolved, userErrors?.resolved],
            payload: payload)
    }
}

public struct PollCreatePayloadRows: ObjectRows {
    public static let type: TypeIndex = 185
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        poll: One<PollRows>? = nil,
        clientMutationId: Column? = nil,
        userErrors: Many<UserErrorRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [nil, clientMutationId, nil],
            embedded: [poll?.resolved, nil, userErrors?.resolved],
            payload: payload)
    }
}

public struct PollUpdatePayloadRows: ObjectRows {
    public static let type: TypeIndex = 186
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        poll: One<PollRows>? = nil,
        userErrors: Many<UserErrorRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [],
            embedded: [poll?.resolved, userErrors?.resolved],
            payload: payload)
    }
}

public struct PollSchedulePayloadRows: ObjectRows {
    public static let type: TypeIndex = 187
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        poll: One<PollRows>? = nil,
        userErrors: Many<UserErrorRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [],
            embedded: [poll?.resolved, userErrors?.resolved],
            payload: payload)
    }
}

public struct PollExtendPayloadRows: ObjectRows {
    public static let type: TypeIndex = 188
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        poll: One<PollRows>? = nil,
        userErrors: Many<UserErrorRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [],
            embedded: [poll?.resolved, userErrors?.resolved],
            payload: payload)
    }
}

public struct PollClosePayloadRows: ObjectRows {
    public static let type: TypeIndex = 189
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        poll: One<PollRows>? = nil,
        userErrors: Many<UserErrorRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [],
            embedded: [poll?.resolved, userErrors?.resolved],
            payload: payload)
    }
}

public struct PollCancelPayloadRows: ObjectRows {
    public static let type: TypeIndex = 190
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        poll: One<PollRows>? = nil,
        userErrors: Many<UserErrorRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [],
            embedded: [poll?.resolved, userErrors?.resolved],
            payload: payload)
    }
}

public struct PollPublishResultPayloadRows: ObjectRows {
    public static let type: TypeIndex = 191
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        poll: One<PollRows>? = nil,
        userErrors: Many<UserErrorRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [],
            embedded: [poll?.resolved, userErrors?.resolved],
            payload: payload)
    }
}

public struct PollDeletePayloadRows: ObjectRows {
    public static let type: TypeIndex = 192
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        deletedPollId: Column? = nil,
        userErrors: Many<UserErrorRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [deletedPollId, nil],
            embedded: [nil, userErrors?.resolved],
            payload: payload)
    }
}

public struct PollVotePayloadRows: ObjectRows {
    public static let type: TypeIndex = 193
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        poll: One<PollRows>? = nil,
        clientMutationId: Column? = nil,
        userErrors: Many<UserErrorRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [nil, clientMutationId, nil],
            embedded: [poll?.resolved, nil, userErrors?.resolved],
            payload: payload)
    }
}

public struct ComplaintCreatePayloadRows: ObjectRows {
    public static let type: TypeIndex = 197
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        complaint: One<ComplaintRows>? = nil,
        clientMutationId: Column? = nil,
        userErrors: Many<UserErrorRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [nil, clientMutationId, nil],
            embedded: [complaint?.resolved, nil, userErrors?.resolved],
            payload: payload)
    }
}

public struct ComplaintUpdatePayloadRows: ObjectRows {
    public static let type: TypeIndex = 198
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        complaint: One<ComplaintRows>? = nil,
        userErrors: Many<UserErrorRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [],
            embedded: [complaint?.resolved, userErrors?.resolved],
            payload: payload)
    }
}

public struct ComplaintTransitionPayloadRows: ObjectRows {
    public static let type: TypeIndex = 199
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        complaint: One<ComplaintRows>? = nil,
        userErrors: Many<UserErrorRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [],
            embedded: [complaint?.resolved, userErrors?.resolved],
            payload: payload)
    }
}

public struct NoticeCreatePayloadRows: ObjectRows {
    public static let type: TypeIndex = 211
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        notice: One<NoticeRows>? = nil,
        clientMutationId: Column? = nil,
        userErrors: Many<UserErrorRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [nil, clientMutationId, nil],
            embedded: [notice?.resolved, nil, userErrors?.resolved],
            payload: payload)
    }
}

public struct NoticeUpdatePayloadRows: ObjectRows {
    public static let type: TypeIndex = 212
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        notice: One<NoticeRows>? = nil,
        userErrors: Many<UserErrorRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [],
            embedded: [notice?.resolved, userErrors?.resolved],
            payload: payload)
    }
}

public struct NoticePublishPayloadRows: ObjectRows {
    public static let type: TypeIndex = 213
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        notice: One<NoticeRows>? = nil,
        userErrors: Many<UserErrorRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [],
            embedded: [notice?.resolved, userErrors?.resolved],
            payload: payload)
    }
}

public struct NoticeArchivePayloadRows: ObjectRows {
    public static let type: TypeIndex = 214
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        notice: One<NoticeRows>? = nil,
        userErrors: Many<UserErrorRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [],
            embedded: [notice?.resolved, userErrors?.resolved],
            payload: payload)
    }
}

public struct NoticeDeletePayloadRows: ObjectRows {
    public static let type: TypeIndex = 215
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        deletedNoticeId: Column? = nil,
        userErrors: Many<UserErrorRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [deletedNoticeId, nil],
            embedded: [nil, userErrors?.resolved],
            payload: payload)
    }
}

public struct ContactCreatePayloadRows: ObjectRows {
    public static let type: TypeIndex = 216
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        contact: One<ContactRows>? = nil,
        userErrors: Many<UserErrorRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [],
            embedded: [contact?.resolved, userErrors?.resolved],
            payload: payload)
    }
}

public struct ContactUpdatePayloadRows: ObjectRows {
    public static let type: TypeIndex = 217
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        contact: One<ContactRows>? = nil,
        userErrors: Many<UserErrorRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [],
            embedded: [contact?.resolved, userErrors?.resolved],
            payload: payload)
    }
}

public struct ContactDeletePayloadRows: ObjectRows {
    public static let type: TypeIndex = 218
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        deletedContactId: Column? = nil,
        userErrors: Many<UserErrorRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [deletedContactId, nil],
            embedded: [nil, userErrors?.resolved],
            payload: payload)
    }
}

public struct ScheduleCreatePayloadRows: ObjectRows {
    public static let type: TypeIndex = 219
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        schedule: One<ScheduleRows>? = nil,
        clientMutationId: Column? = nil,
        userErrors: Many<UserErrorRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [nil, clientMutationId, nil],
            embedded: [schedule?.resolved, nil, userErrors?.resolved],
            payload: payload)
    }
}

public struct ScheduleUpdatePayloadRows: ObjectRows {
    public static let type: TypeIndex = 220
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        schedule: One<ScheduleRows>? = nil,
        userErrors: Many<UserErrorRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [],
            embedded: [schedule?.resolved, userErrors?.resolved],
            payload: payload)
    }
}

public struct ScheduleDeletePayloadRows: ObjectRows {
    public static let type: TypeIndex = 221
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        deletedScheduleId: Column? = nil,
        userErrors: Many<UserErrorRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [deletedScheduleId, nil],
            embedded: [nil, userErrors?.resolved],
            payload: payload)
    }
}

public struct SubscriptionRows: ObjectRows {
    public static let type: TypeIndex = 222
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        feedAdded: One<FeedEventRows>? = nil,
        feedUpdated: One<FeedEventRows>? = nil,
        commentAdded: One<CommentEventRows>? = nil,
        complaintUpdated: One<ComplaintUpdateRows>? = nil,
        pollUpdated: One<PollEventRows>? = nil,
        noticePublished: One<NoticeEventRows>? = nil,
        membershipUpdated: One<MembershipEventRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [],
            embedded: [feedAdded?.resolved, feedUpdated?.resolved, commentAdded?.resolved, complaintUpdated?.resolved, pollUpdated?.resolved, noticePublished?.resolved, membershipUpdated?.resolved],
            payload: payload)
    }
}

/// A change of a feed. Feed is null when it is gone.
public struct FeedEventRows: ObjectRows {
    public static let type: TypeIndex = 224
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        kind: Column? = nil,
        feedId: Column? = nil,
        at: Column? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [kind, nil, feedId, at],
            embedded: [],
            payload: payload)
    }
}

/// A change of a comment.
public struct CommentEventRows: ObjectRows {
    public static let type: TypeIndex = 225
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        kind: Column? = nil,
        commentId: Column? = nil,
        at: Column? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [kind, nil, commentId, at],
            embedded: [],
            payload: payload)
    }
}

/// A change of a complaint.
public struct ComplaintUpdateRows: ObjectRows {
    public static let type: TypeIndex = 226
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        kind: Column? = nil,
        at: Column? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [kind, nil, at],
            embedded: [],
            payload: payload)
    }
}

/// A change of a poll.
public struct PollEventRows: ObjectRows {
    public static let type: TypeIndex = 227
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        kind: Column? = nil,
        at: Column? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [kind, nil, at],
            embedded: [],
            payload: payload)
    }
}

/// A notice became visible.
public struct NoticeEventRows: ObjectRows {
    public static let type: TypeIndex = 228
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        kind: Column? = nil,
        at: Column? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [kind, nil, at],
            embedded: [],
            payload: payload)
    }
}

/// A change of a membership.
public struct MembershipEventRows: ObjectRows {
    public static let type: TypeIndex = 229
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        kind: Column? = nil,
        at: Column? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [kind, nil, at],
            embedded: [],
            payload: payload)
    }
}

/// A page of complexes.
public struct ApartmentConnectionRows: ObjectRows {
    public static let type: TypeIndex = 230
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        edges: Many<ApartmentEdgeRows>? = nil,
        nodes: Many<ApartmentRows>? = nil,
        pageInfo: One<PageInfoRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [],
            embedded: [edges?.resolved, nodes?.resolved, pageInfo?.resolved, nil],
            payload: payload)
    }
}

public struct ApartmentEdgeRows: ObjectRows {
    public static let type: TypeIndex = 231
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        cursor: Column? = nil,
        node: One<ApartmentRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [cursor, nil],
            embedded: [nil, node?.resolved],
            payload: payload)
    }
}

/// A page of posts.
public struct FeedConnectionRows: ObjectRows {
    public static let type: TypeIndex = 232
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        edges: Many<FeedEdgeRows>? = nil,
        nodes: Many<FeedRows>? = nil,
        pageInfo: One<PageInfoRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [],
            embedded: [edges?.resolved, nodes?.resolved, pageInfo?.resolved, nil],
            payload: payload)
    }
}

public struct FeedEdgeRows: ObjectRows {
    public static let type: TypeIndex = 233
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        cursor: Column? = nil,
        node: One<FeedRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [cursor, nil],
            embedded: [nil, node?.resolved],
            payload: payload)
    }
}

/// A page of comments.
public struct CommentConnectionRows: ObjectRows {
    public static let type: TypeIndex = 234
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        edges: Many<CommentEdgeRows>? = nil,
        nodes: Many<CommentRows>? = nil,
        pageInfo: One<PageInfoRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [],
            embedded: [edges?.resolved, nodes?.resolved, pageInfo?.resolved, nil],
            payload: payload)
    }
}

public struct CommentEdgeRows: ObjectRows {
    public static let type: TypeIndex = 235
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        cursor: Column? = nil,
        node: One<CommentRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [cursor, nil],
            embedded: [nil, node?.resolved],
            payload: payload)
    }
}

/// A page of households.
public struct HouseholdConnectionRows: ObjectRows {
    public static let type: TypeIndex = 236
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        edges: Many<HouseholdEdgeRows>? = nil,
        nodes: Many<HouseholdRows>? = nil,
        pageInfo: One<PageInfoRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [],
            embedded: [edges?.resolved, nodes?.resolved, pageInfo?.resolved, nil],
            payload: payload)
    }
}

public struct HouseholdEdgeRows: ObjectRows {
    public static let type: TypeIndex = 237
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        cursor: Column? = nil,
        node: One<HouseholdRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [cursor, nil],
            embedded: [nil, node?.resolved],
            payload: payload)
    }
}

/// A page of memberships.
public struct MembershipConnectionRows: ObjectRows {
    public static let type: TypeIndex = 238
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        edges: Many<MembershipEdgeRows>? = nil,
        nodes: Many<MembershipRows>? = nil,
        pageInfo: One<PageInfoRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [],
            embedded: [edges?.resolved, nodes?.resolved, pageInfo?.resolved, nil],
            payload: payload)
    }
}

public struct MembershipEdgeRows: ObjectRows {
    public static let type: TypeIndex = 239
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        cursor: Column? = nil,
        node: One<MembershipRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [cursor, nil],
            embedded: [nil, node?.resolved],
            payload: payload)
    }
}

/// A page of polls.
public struct PollConnectionRows: ObjectRows {
    public static let type: TypeIndex = 240
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        edges: Many<PollEdgeRows>? = nil,
        nodes: Many<PollRows>? = nil,
        pageInfo: One<PageInfoRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [],
            embedded: [edges?.resolved, nodes?.resolved, pageInfo?.resolved, nil],
            payload: payload)
    }
}

public struct PollEdgeRows: ObjectRows {
    public static let type: TypeIndex = 241
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        cursor: Column? = nil,
        node: One<PollRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [cursor, nil],
            embedded: [nil, node?.resolved],
            payload: payload)
    }
}

/// A page of named votes.
public struct PollVoteConnectionRows: ObjectRows {
    public static let type: TypeIndex = 242
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        edges: Many<PollVoteEdgeRows>? = nil,
        nodes: Many<PollVoteRows>? = nil,
        pageInfo: One<PageInfoRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [],
            embedded: [edges?.resolved, nodes?.resolved, pageInfo?.resolved, nil],
            payload: payload)
    }
}

public struct PollVoteEdgeRows: ObjectRows {
    public static let type: TypeIndex = 243
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        cursor: Column? = nil,
        node: One<PollVoteRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [cursor, nil],
            embedded: [nil, node?.resolved],
            payload: payload)
    }
}

/// A page of the voter roll.
public struct VoterRollConnectionRows: ObjectRows {
    public static let type: TypeIndex = 244
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        edges: Many<VoterRollEdgeRows>? = nil,
        nodes: Many<VoterRollEntryRows>? = nil,
        pageInfo: One<PageInfoRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [],
            embedded: [edges?.resolved, nodes?.resolved, pageInfo?.resolved, nil],
            payload: payload)
    }
}

public struct VoterRollEdgeRows: ObjectRows {
    public static let type: TypeIndex = 245
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        cursor: Column? = nil,
        node: One<VoterRollEntryRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [cursor, nil],
            embedded: [nil, node?.resolved],
            payload: payload)
    }
}

/// A page of complaints.
public struct ComplaintConnectionRows: ObjectRows {
    public static let type: TypeIndex = 246
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        edges: Many<ComplaintEdgeRows>? = nil,
        nodes: Many<ComplaintRows>? = nil,
        pageInfo: One<PageInfoRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [],
            embedded: [edges?.resolved, nodes?.resolved, pageInfo?.resolved, nil],
            payload: payload)
    }
}

public struct ComplaintEdgeRows: ObjectRows {
    public static let type: TypeIndex = 247
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        cursor: Column? = nil,
        node: One<ComplaintRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [cursor, nil],
            embedded: [nil, node?.resolved],
            payload: payload)
    }
}

/// A page of a complaint's history.
public struct ComplaintEventConnectionRows: ObjectRows {
    public static let type: TypeIndex = 248
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        edges: Many<ComplaintEventEdgeRows>? = nil,
        nodes: Many<ComplaintEventRows>? = nil,
        pageInfo: One<PageInfoRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [],
            embedded: [edges?.resolved, nodes?.resolved, pageInfo?.resolved, nil],
            payload: payload)
    }
}

public struct ComplaintEventEdgeRows: ObjectRows {
    public static let type: TypeIndex = 249
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        cursor: Column? = nil,
        node: One<ComplaintEventRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [cursor, nil],
            embedded: [nil, node?.resolved],
            payload: payload)
    }
}

/// A page of notices.
public struct NoticeConnectionRows: ObjectRows {
    public static let type: TypeIndex = 250
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        edges: Many<NoticeEdgeRows>? = nil,
        nodes: Many<NoticeRows>? = nil,
        pageInfo: One<PageInfoRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [],
            embedded: [edges?.resolved, nodes?.resolved, pageInfo?.resolved, nil],
            payload: payload)
    }
}

public struct NoticeEdgeRows: ObjectRows {
    public static let type: TypeIndex = 251
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        cursor: Column? = nil,
        node: One<NoticeRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [cursor, nil],
            embedded: [nil, node?.resolved],
            payload: payload)
    }
}

/// A page of contacts.
public struct ContactConnectionRows: ObjectRows {
    public static let type: TypeIndex = 252
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        edges: Many<ContactEdgeRows>? = nil,
        nodes: Many<ContactRows>? = nil,
        pageInfo: One<PageInfoRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [],
            embedded: [edges?.resolved, nodes?.resolved, pageInfo?.resolved, nil],
            payload: payload)
    }
}

public struct ContactEdgeRows: ObjectRows {
    public static let type: TypeIndex = 253
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        cursor: Column? = nil,
        node: One<ContactRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [cursor, nil],
            embedded: [nil, node?.resolved],
            payload: payload)
    }
}

/// A page of calendar events.
public struct ScheduleConnectionRows: ObjectRows {
    public static let type: TypeIndex = 254
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        edges: Many<ScheduleEdgeRows>? = nil,
        nodes: Many<ScheduleRows>? = nil,
        pageInfo: One<PageInfoRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [],
            embedded: [edges?.resolved, nodes?.resolved, pageInfo?.resolved, nil],
            payload: payload)
    }
}

public struct ScheduleEdgeRows: ObjectRows {
    public static let type: TypeIndex = 255
    public let batch: ObjectBatch

    /// Rows that the engine hands over. Precondition: of this type.
    public init(batch: ObjectBatch) {
        precondition(batch.type == Self.type)
        self.batch = batch
    }

    public init(
        count: Int, payload: (any Sendable)? = nil,
        cursor: Column? = nil,
        node: One<ScheduleRows>? = nil
    ) {
        batch = ObjectBatch(
            type: Self.type, count: count,
            columns: [cursor, nil],
            embedded: [nil, node?.resolved],
            payload: payload)
    }
}

/// An object with a globally unique, opaque ID.
public struct NodeRows: RowSet {
    public let batches: [ObjectBatch]

    /// Batches of the possible types, counted through in their order.
    public init(_ rows: [any ObjectRows]) {
        batches = rows.map(\.batch)
        precondition(batches.allSatisfy { ([29, 30, 31, 37, 39, 41, 42, 44, 50, 56, 63, 72, 73, 75, 83, 84, 85, 87, 91, 93, 95] as [TypeIndex]).contains($0.type) })
    }
}

/// An object that belongs to exactly one apartment complex (the tenant).
public struct ApartmentOwnedRows: RowSet {
    public let batches: [ObjectBatch]

    /// Batches of the possible types, counted through in their order.
    public init(_ rows: [any ObjectRows]) {
        batches = rows.map(\.batch)
        precondition(batches.allSatisfy { ([37, 39, 41, 42, 44, 56, 75, 87, 91, 93] as [TypeIndex]).contains($0.type) })
    }
}

/// An object written by a person.
public struct AuthoredRows: RowSet {
    public let batches: [ObjectBatch]

    /// Batches of the possible types, counted through in their order.
    public init(_ rows: [any ObjectRows]) {
        batches = rows.map(\.batch)
        precondition(batches.allSatisfy { ([37, 39, 56, 75, 87] as [TypeIndex]).contains($0.type) })
    }
}

/// An object guarded by optimistic concurrency control.
public struct RevisionedRows: RowSet {
    public let batches: [ObjectBatch]

    /// Batches of the possible types, counted through in their order.
    public init(_ rows: [any ObjectRows]) {
        batches = rows.map(\.batch)
        precondition(batches.allSatisfy { ([31, 37, 39, 42, 44, 56, 75, 87, 91, 93] as [TypeIndex]).contains($0.type) })
    }
}

/// An object that carries uploaded media.
public struct HasMediaRows: RowSet {
    public let batches: [ObjectBatch]

    /// Batches of the possible types, counted through in their order.
    public init(_ rows: [any ObjectRows]) {
        batches = rows.map(\.batch)
        precondition(batches.allSatisfy { ([37, 56, 75, 87] as [TypeIndex]).contains($0.type) })
    }
}

/// An object that can be commented on.
public struct CommentableRows: RowSet {
    public let batches: [ObjectBatch]

    /// Batches of the possible types, counted through in their order.
    public init(_ rows: [any ObjectRows]) {
        batches = rows.map(\.batch)
        precondition(batches.allSatisfy { ([37, 56, 87] as [TypeIndex]).contains($0.type) })
    }
}

/// A problem the person can understand and fix. Returned in payloads; transport, syntax and server faults go to top-level errors.
public struct UserErrorRows: RowSet {
    public let batches: [ObjectBatch]

    /// Batches of the possible types, counted through in their order.
    public init(_ rows: [any ObjectRows]) {
        batches = rows.map(\.batch)
        precondition(batches.allSatisfy { ([14, 15, 16, 17, 18, 19, 21] as [TypeIndex]).contains($0.type) })
    }
}

/// What a comment is about.
public struct CommentSubjectRows: RowSet {
    public let batches: [ObjectBatch]

    /// Batches of the possible types, counted through in their order.
    public init(_ rows: [any ObjectRows]) {
        batches = rows.map(\.batch)
        precondition(batches.allSatisfy { ([37, 87, 56] as [TypeIndex]).contains($0.type) })
    }
}

/// Something that happened to a complaint.
public struct ComplaintEventRows: RowSet {
    public let batches: [ObjectBatch]

    /// Batches of the possible types, counted through in their order.
    public init(_ rows: [any ObjectRows]) {
        batches = rows.map(\.batch)
        precondition(batches.allSatisfy { ([83, 84, 85] as [TypeIndex]).contains($0.type) })
    }
}

extension SignUpPayloadRows: PayloadRows {
    /// Problems, and no data.
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, viewer: One(ViewerRows(count: 0), link: [ResolvedField.null]), tokens: One(AuthTokensRows(count: 0), link: [ResolvedField.null]), userErrors: errors)
    }
}

extension SignInPayloadRows: PayloadRows {
    /// Problems, and no data.
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, viewer: One(ViewerRows(count: 0), link: [ResolvedField.null]), tokens: One(AuthTokensRows(count: 0), link: [ResolvedField.null]), userErrors: errors)
    }
}

extension SignInAsGuestPayloadRows: PayloadRows {
    /// Problems, and no data.
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, viewer: One(ViewerRows(count: 0), link: [ResolvedField.null]), tokens: One(AuthTokensRows(count: 0), link: [ResolvedField.null]), userErrors: errors)
    }
}

extension TokenRefreshPayloadRows: PayloadRows {
    /// Problems, and no data.
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, tokens: One(AuthTokensRows(count: 0), link: [ResolvedField.null]), userErrors: errors)
    }
}

extension SignOutPayloadRows: PayloadRows {
    /// Problems, and no data.
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, signedOutSessionCount: .null(1), userErrors: errors)
    }
}

extension SessionRevokePayloadRows: PayloadRows {
    /// Problems, and no data.
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, revokedSessionId: .null(1), userErrors: errors)
    }
}

extension ProfileUpdatePayloadRows: PayloadRows {
    /// Problems, and no data.
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, viewer: One(ViewerRows(count: 0), link: [ResolvedField.null]), userErrors: errors)
    }
}

extension MembershipRequestPayloadRows: PayloadRows {
    /// Problems, and no data.
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, membership: One(MembershipRows(count: 0), link: [ResolvedField.null]), clientMutationId: .null(1), userErrors: errors)
    }
}

extension MembershipCancelPayloadRows: PayloadRows {
    /// Problems, and no data.
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, membership: One(MembershipRows(count: 0), link: [ResolvedField.null]), userErrors: errors)
    }
}

extension MembershipLeavePayloadRows: PayloadRows {
    /// Problems, and no data.
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, membership: One(MembershipRows(count: 0), link: [ResolvedField.null]), userErrors: errors)
    }
}

extension MembershipApprovePayloadRows: PayloadRows {
    /// Problems, and no data.
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, memberships: Many(MembershipRows(count: 0), ends: [0], states: [ResolvedField.null], link: []), userErrors: errors)
    }
}

extension MembershipRejectPayloadRows: PayloadRows {
    /// Problems, and no data.
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, membership: One(MembershipRows(count: 0), link: [ResolvedField.null]), userErrors: errors)
    }
}

extension MembershipRevokePayloadRows: PayloadRows {
    /// Problems, and no data.
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, membership: One(MembershipRows(count: 0), link: [ResolvedField.null]), userErrors: errors)
    }
}

extension MembershipSetRolePayloadRows: PayloadRows {
    /// Problems, and no data.
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, membership: One(MembershipRows(count: 0), link: [ResolvedField.null]), userErrors: errors)
    }
}

extension ApartmentAppointManagerPayloadRows: PayloadRows {
    /// Problems, and no data.
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, membership: One(MembershipRows(count: 0), link: [ResolvedField.null]), userErrors: errors)
    }
}

extension ApartmentsImportPayloadRows: PayloadRows {
    /// Problems, and no data.
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, job: One(JobRows(count: 0), link: [ResolvedField.null]), userErrors: errors)
    }
}

extension HouseholdsUpsertPayloadRows: PayloadRows {
    /// Problems, and no data.
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, createdCount: .null(1), updatedCount: .null(1), households: Many(HouseholdRows(count: 0), ends: [0], states: [ResolvedField.null], link: []), userErrors: errors)
    }
}

extension MediaCreateUploadsPayloadRows: PayloadRows {
    /// Problems, and no data.
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, tickets: Many(UploadTicketRows(count: 0), ends: [0], states: [ResolvedField.null], link: []), userErrors: errors)
    }
}

extension MediaFinishUploadPayloadRows: PayloadRows {
    /// Problems, and no data.
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, media: One(MediaRows(count: 0), link: [ResolvedField.null]), userErrors: errors)
    }
}

extension FeedCreatePayloadRows: PayloadRows {
    /// Problems, and no data.
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, feed: One(FeedRows(count: 0), link: [ResolvedField.null]), feedEdge: One(FeedEdgeRows(count: 0), link: [ResolvedField.null]), clientMutationId: .null(1), userErrors: errors)
    }
}

extension FeedUpdatePayloadRows: PayloadRows {
    /// Problems, and no data.
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, feed: One(FeedRows(count: 0), link: [ResolvedField.null]), userErrors: errors)
    }
}

extension FeedDeletePayloadRows: PayloadRows {
    /// Problems, and no data.
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, deletedFeedId: .null(1), apartment: One(ApartmentRows(count: 0), link: [ResolvedField.null]), userErrors: errors)
    }
}

extension CommentCreatePayloadRows: PayloadRows {
    /// Problems, and no data.
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, comment: One(CommentRows(count: 0), link: [ResolvedField.null]), commentEdge: One(CommentEdgeRows(count: 0), link: [ResolvedField.null]), subject: One(CommentSubjectRows([]), link: [ResolvedField.null]), clientMutationId: .null(1), userErrors: errors)
    }
}

extension CommentUpdatePayloadRows: PayloadRows {
    /// Problems, and no data.
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, comment: One(CommentRows(count: 0), link: [ResolvedField.null]), userErrors: errors)
    }
}

extension CommentDeletePayloadRows: PayloadRows {
    /// Problems, and no data.
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, comment: One(CommentRows(count: 0), link: [ResolvedField.null]), deletedCommentId: .null(1), subject: One(CommentSubjectRows([]), link: [ResolvedField.null]), userErrors: errors)
    }
}

extension PollCreatePayloadRows: PayloadRows {
    /// Problems, and no data.
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, poll: One(PollRows(count: 0), link: [ResolvedField.null]), clientMutationId: .null(1), userErrors: errors)
    }
}

extension PollUpdatePayloadRows: PayloadRows {
    /// Problems, and no data.
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, poll: One(PollRows(count: 0), link: [ResolvedField.null]), userErrors: errors)
    }
}

extension PollSchedulePayloadRows: PayloadRows {
    /// Problems, and no data.
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, poll: One(PollRows(count: 0), link: [ResolvedField.null]), userErrors: errors)
    }
}

extension PollExtendPayloadRows: PayloadRows {
    /// Problems, and no data.
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, poll: One(PollRows(count: 0), link: [ResolvedField.null]), userErrors: errors)
    }
}

extension PollClosePayloadRows: PayloadRows {
    /// Problems, and no data.
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, poll: One(PollRows(count: 0), link: [ResolvedField.null]), userErrors: errors)
    }
}

extension PollCancelPayloadRows: PayloadRows {
    /// Problems, and no data.
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, poll: One(PollRows(count: 0), link: [ResolvedField.null]), userErrors: errors)
    }
}

extension PollPublishResultPayloadRows: PayloadRows {
    /// Problems, and no data.
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, poll: One(PollRows(count: 0), link: [ResolvedField.null]), userErrors: errors)
    }
}

extension PollDeletePayloadRows: PayloadRows {
    /// Problems, and no data.
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, deletedPollId: .null(1), userErrors: errors)
    }
}

extension PollVotePayloadRows: PayloadRows {
    /// Problems, and no data.
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, poll: One(PollRows(count: 0), link: [ResolvedField.null]), clientMutationId: .null(1), userErrors: errors)
    }
}

extension ComplaintCreatePayloadRows: PayloadRows {
    /// Problems, and no data.
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, complaint: One(ComplaintRows(count: 0), link: [ResolvedField.null]), clientMutationId: .null(1), userErrors: errors)
    }
}

extension ComplaintUpdatePayloadRows: PayloadRows {
    /// Problems, and no data.
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, complaint: One(ComplaintRows(count: 0), link: [ResolvedField.null]), userErrors: errors)
    }
}

extension ComplaintTransitionPayloadRows: PayloadRows {
    /// Problems, and no data.
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, complaint: One(ComplaintRows(count: 0), link: [ResolvedField.null]), userErrors: errors)
    }
}

extension NoticeCreatePayloadRows: PayloadRows {
    /// Problems, and no data.
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, notice: One(NoticeRows(count: 0), link: [ResolvedField.null]), clientMutationId: .null(1), userErrors: errors)
    }
}

extension NoticeUpdatePayloadRows: PayloadRows {
    /// Problems, and no data.
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, notice: One(NoticeRows(count: 0), link: [ResolvedField.null]), userErrors: errors)
    }
}

extension NoticePublishPayloadRows: PayloadRows {
    /// Problems, and no data.
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, notice: One(NoticeRows(count: 0), link: [ResolvedField.null]), userErrors: errors)
    }
}

extension NoticeArchivePayloadRows: PayloadRows {
    /// Problems, and no data.
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, notice: One(NoticeRows(count: 0), link: [ResolvedField.null]), userErrors: errors)
    }
}

extension NoticeDeletePayloadRows: PayloadRows {
    /// Problems, and no data.
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, deletedNoticeId: .null(1), userErrors: errors)
    }
}

extension ContactCreatePayloadRows: PayloadRows {
    /// Problems, and no data.
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, contact: One(ContactRows(count: 0), link: [ResolvedField.null]), userErrors: errors)
    }
}

extension ContactUpdatePayloadRows: PayloadRows {
    /// Problems, and no data.
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, contact: One(ContactRows(count: 0), link: [ResolvedField.null]), userErrors: errors)
    }
}

extension ContactDeletePayloadRows: PayloadRows {
    /// Problems, and no data.
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, deletedContactId: .null(1), userErrors: errors)
    }
}

extension ScheduleCreatePayloadRows: PayloadRows {
    /// Problems, and no data.
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, schedule: One(ScheduleRows(count: 0), link: [ResolvedField.null]), clientMutationId: .null(1), userErrors: errors)
    }
}

extension ScheduleUpdatePayloadRows: PayloadRows {
    /// Problems, and no data.
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, schedule: One(ScheduleRows(count: 0), link: [ResolvedField.null]), userErrors: errors)
    }
}

extension ScheduleDeletePayloadRows: PayloadRows {
    /// Problems, and no data.
    public init(refused errors: Many<UserErrorRows>) {
        self.init(count: 1, deletedScheduleId: .null(1), userErrors: errors)
    }
}

extension ApartmentConnectionRows: ConnectionRows {
    public typealias Edge = ApartmentEdgeRows
    public static let edgesField: FieldIndex = 614
    public static let nodesField: FieldIndex = 615
    public static let pageInfoField: FieldIndex = 616
}

extension ApartmentEdgeRows: EdgeRows {
    public typealias Node = ApartmentRows
    public static let cursorField: FieldIndex = 618
    public static let nodeField: FieldIndex = 619
}

extension FeedConnectionRows: ConnectionRows {
    public typealias Edge = FeedEdgeRows
    public static let edgesField: FieldIndex = 620
    public static let nodesField: FieldIndex = 621
    public static let pageInfoField: FieldIndex = 622
}

extension FeedEdgeRows: EdgeRows {
    public typealias Node = FeedRows
    public static let cursorField: FieldIndex = 624
    public static let nodeField: FieldIndex = 625
}

extension CommentConnectionRows: ConnectionRows {
    public typealias Edge = CommentEdgeRows
    public static let edgesField: FieldIndex = 626
    public static let nodesField: FieldIndex = 627
    public static let pageInfoField: FieldIndex = 628
}

extension CommentEdgeRows: EdgeRows {
    public typealias Node = CommentRows
    public static let cursorField: FieldIndex = 630
    public static let nodeField: FieldIndex = 631
}

extension HouseholdConnectionRows: ConnectionRows {
    public typealias Edge = HouseholdEdgeRows
    public static let edgesField: FieldIndex = 632
    public static let nodesField: FieldIndex = 633
    public static let pageInfoField: FieldIndex = 634
}

extension HouseholdEdgeRows: EdgeRows {
    public typealias Node = HouseholdRows
    public static let cursorField: FieldIndex = 636
    public static let nodeField: FieldIndex = 637
}

extension MembershipConnectionRows: ConnectionRows {
    public typealias Edge = MembershipEdgeRows
    public static let edgesField: FieldIndex = 638
    public static let nodesField: FieldIndex = 639
    public static let pageInfoField: FieldIndex = 640
}

extension MembershipEdgeRows: EdgeRows {
    public typealias Node = MembershipRows
    public static let cursorField: FieldIndex = 642
    public static let nodeField: FieldIndex = 643
}

extension PollConnectionRows: ConnectionRows {
    public typealias Edge = PollEdgeRows
    public static let edgesField: FieldIndex = 644
    public static let nodesField: FieldIndex = 645
    public static let pageInfoField: FieldIndex = 646
}

extension PollEdgeRows: EdgeRows {
    public typealias Node = PollRows
    public static let cursorField: FieldIndex = 648
    public static let nodeField: FieldIndex = 649
}

extension PollVoteConnectionRows: ConnectionRows {
    public typealias Edge = PollVoteEdgeRows
    public static let edgesField: FieldIndex = 650
    public static let nodesField: FieldIndex = 651
    public static let pageInfoField: FieldIndex = 652
}

extension PollVoteEdgeRows: EdgeRows {
    public typealias Node = PollVoteRows
    public static let cursorField: FieldIndex = 654
    public static let nodeField: FieldIndex = 655
}

extension VoterRollConnectionRows: ConnectionRows {
    public typealias Edge = VoterRollEdgeRows
    public static let edgesField: FieldIndex = 656
    public static let nodesField: FieldIndex = 657
    public static let pageInfoField: FieldIndex = 658
}

extension VoterRollEdgeRows: EdgeRows {
    public typealias Node = VoterRollEntryRows
    public static let cursorField: FieldIndex = 660
    public static let nodeField: FieldIndex = 661
}

extension ComplaintConnectionRows: ConnectionRows {
    public typealias Edge = ComplaintEdgeRows
    public static let edgesField: FieldIndex = 662
    public static let nodesField: FieldIndex = 663
    public static let pageInfoField: FieldIndex = 664
}

extension ComplaintEdgeRows: EdgeRows {
    public typealias Node = ComplaintRows
    public static let cursorField: FieldIndex = 666
    public static let nodeField: FieldIndex = 667
}

extension ComplaintEventConnectionRows: ConnectionRows {
    public typealias Edge = ComplaintEventEdgeRows
    public static let edgesField: FieldIndex = 668
    public static let nodesField: FieldIndex = 669
    public static let pageInfoField: FieldIndex = 670
}

extension ComplaintEventEdgeRows: EdgeRows {
    public typealias Node = ComplaintEventRows
    public static let cursorField: FieldIndex = 672
    public static let nodeField: FieldIndex = 673
}

extension NoticeConnectionRows: ConnectionRows {
    public typealias Edge = NoticeEdgeRows
    public static let edgesField: FieldIndex = 674
    public static let nodesField: FieldIndex = 675
    public static let pageInfoField: FieldIndex = 676
}

extension NoticeEdgeRows: EdgeRows {
    public typealias Node = NoticeRows
    public static let cursorField: FieldIndex = 678
    public static let nodeField: FieldIndex = 679
}

extension ContactConnectionRows: ConnectionRows {
    public typealias Edge = ContactEdgeRows
    public static let edgesField: FieldIndex = 680
    public static let nodesField: FieldIndex = 681
    public static let pageInfoField: FieldIndex = 682
}

extension ContactEdgeRows: EdgeRows {
    public typealias Node = ContactRows
    public static let cursorField: FieldIndex = 684
    public static let nodeField: FieldIndex = 685
}

extension ScheduleConnectionRows: ConnectionRows {
    public typealias Edge = ScheduleEdgeRows
    public static let edgesField: FieldIndex = 686
    public static let nodesField: FieldIndex = 687
    public static let pageInfoField: FieldIndex = 688
}

extension ScheduleEdgeRows: EdgeRows {
    public typealias Node = ScheduleRows
    public static let cursorField: FieldIndex = 690
    public static let nodeField: FieldIndex = 691
}
