// Generated from schema.graphql by scripts/generate-schema. Do not edit.
// Objects of the schema as batches of columns.
// swift-format-ignore-file
public import GraphQLCore

/// Input failed validation.
public struct ValidationErrorRows: ObjectRows {
    public static let type: TypeIndex = 13
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
    public static let type: TypeIndex = 20
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
    public static let type: TypeIndex = 21
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
    public static let type: TypeIndex = 23
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

/// The signed-in account: private data and settings.
public struct ViewerRows: ObjectRows {
    public static let type: TypeIndex = 24
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
            columns: [nil, username, email, nil, isGuest, guestExpiresAt, isPlatformAdmin, nil, nil, nil],
            embedded: [user?.resolved, nil, nil, nil, nil, nil, nil, nil, nil, nil],
            payload: payload)
    }
}

/// A person as other people see them. Never carries real name, phone, building or unit.
public struct UserRows: ObjectRows {
    public static let type: TypeIndex = 25
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
            columns: [id, displayName, joinedAt, nil],
            embedded: [],
            payload: payload)
    }
}

/// A signed-in device.
public struct SessionRows: ObjectRows {
    public static let type: TypeIndex = 26
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
    public static let type: TypeIndex = 27
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
            columns: [id, revision, kaptCode, name, nil, nil, timeZone, isDemo, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil],
            embedded: [nil, nil, nil, nil, address?.resolved, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil],
            payload: payload)
    }
}

/// Address split the way the government list gives it.
public struct AddressRows: ObjectRows {
    public static let type: TypeIndex = 28
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
    public static let type: TypeIndex = 29
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
    public static let type: TypeIndex = 30
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
    public static let type: TypeIndex = 31
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
    public static let type: TypeIndex = 33
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
            columns: [id, revision, nil, nil, nil, createdAt, editedAt, category, content, isAnonymous, isPinned, isLocked, commentCount, nil, nil, nil, nil],
            embedded: [],
            payload: payload)
    }
}

/// A comment or reply on a feed.
public struct CommentRows: ObjectRows {
    public static let type: TypeIndex = 35
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
    public static let type: TypeIndex = 38
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
    public static let type: TypeIndex = 40
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
            columns: [id, revision, nil, nil, role, status, relation, nil, nil, nil, method, requestedAt, decidedAt, nil, decisionReason],
            embedded: [],
            payload: payload)
    }
}

/// Entry points for writing. Every payload returns userErrors; data fields are null when userErrors is not empty.
public struct MutationRows: ObjectRows {
    public static let type: TypeIndex = 59
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
    public static let type: TypeIndex = 65
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
    public static let type: TypeIndex = 66
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
    public static let type: TypeIndex = 67
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
    public static let type: TypeIndex = 68
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
    public static let type: TypeIndex = 69
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
    public static let type: TypeIndex = 70
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

/// A page of complexes.
public struct ApartmentConnectionRows: ObjectRows {
    public static let type: TypeIndex = 71
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
    public static let type: TypeIndex = 72
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
    public static let type: TypeIndex = 73
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
    public static let type: TypeIndex = 74
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
    public static let type: TypeIndex = 75
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
    public static let type: TypeIndex = 76
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
    public static let type: TypeIndex = 77
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
    public static let type: TypeIndex = 78
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
    public static let type: TypeIndex = 79
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
    public static let type: TypeIndex = 80
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

/// An object with a globally unique, opaque ID.
public struct NodeRows: RowSet {
    public let batches: [ObjectBatch]

    /// Batches of the possible types, counted through in their order.
    public init(_ rows: [any ObjectRows]) {
        batches = rows.map(\.batch)
        precondition(batches.allSatisfy { ([25, 26, 27, 33, 35, 37, 38, 40] as [TypeIndex]).contains($0.type) })
    }
}

/// An object that belongs to exactly one apartment complex (the tenant).
public struct ApartmentOwnedRows: RowSet {
    public let batches: [ObjectBatch]

    /// Batches of the possible types, counted through in their order.
    public init(_ rows: [any ObjectRows]) {
        batches = rows.map(\.batch)
        precondition(batches.allSatisfy { ([33, 35, 37, 38, 40] as [TypeIndex]).contains($0.type) })
    }
}

/// An object written by a person.
public struct AuthoredRows: RowSet {
    public let batches: [ObjectBatch]

    /// Batches of the possible types, counted through in their order.
    public init(_ rows: [any ObjectRows]) {
        batches = rows.map(\.batch)
        precondition(batches.allSatisfy { ([33, 35] as [TypeIndex]).contains($0.type) })
    }
}

/// An object guarded by optimistic concurrency control.
public struct RevisionedRows: RowSet {
    public let batches: [ObjectBatch]

    /// Batches of the possible types, counted through in their order.
    public init(_ rows: [any ObjectRows]) {
        batches = rows.map(\.batch)
        precondition(batches.allSatisfy { ([27, 33, 35, 38, 40] as [TypeIndex]).contains($0.type) })
    }
}

/// An object that can be commented on.
public struct CommentableRows: RowSet {
    public let batches: [ObjectBatch]

    /// Batches of the possible types, counted through in their order.
    public init(_ rows: [any ObjectRows]) {
        batches = rows.map(\.batch)
        precondition(batches.allSatisfy { ([33] as [TypeIndex]).contains($0.type) })
    }
}

/// A problem the person can understand and fix. Returned in payloads; transport, syntax and server faults go to top-level errors.
public struct UserErrorRows: RowSet {
    public let batches: [ObjectBatch]

    /// Batches of the possible types, counted through in their order.
    public init(_ rows: [any ObjectRows]) {
        batches = rows.map(\.batch)
        precondition(batches.allSatisfy { ([13, 14, 15, 16, 17, 18, 20] as [TypeIndex]).contains($0.type) })
    }
}

/// What a comment is about.
public struct CommentSubjectRows: RowSet {
    public let batches: [ObjectBatch]

    /// Batches of the possible types, counted through in their order.
    public init(_ rows: [any ObjectRows]) {
        batches = rows.map(\.batch)
        precondition(batches.allSatisfy { ([33] as [TypeIndex]).contains($0.type) })
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

extension ApartmentConnectionRows: ConnectionRows {
    public typealias Edge = ApartmentEdgeRows
    public static let edgesField: FieldIndex = 203
    public static let nodesField: FieldIndex = 204
    public static let pageInfoField: FieldIndex = 205
}

extension ApartmentEdgeRows: EdgeRows {
    public typealias Node = ApartmentRows
    public static let cursorField: FieldIndex = 207
    public static let nodeField: FieldIndex = 208
}

extension FeedConnectionRows: ConnectionRows {
    public typealias Edge = FeedEdgeRows
    public static let edgesField: FieldIndex = 209
    public static let nodesField: FieldIndex = 210
    public static let pageInfoField: FieldIndex = 211
}

extension FeedEdgeRows: EdgeRows {
    public typealias Node = FeedRows
    public static let cursorField: FieldIndex = 213
    public static let nodeField: FieldIndex = 214
}

extension CommentConnectionRows: ConnectionRows {
    public typealias Edge = CommentEdgeRows
    public static let edgesField: FieldIndex = 215
    public static let nodesField: FieldIndex = 216
    public static let pageInfoField: FieldIndex = 217
}

extension CommentEdgeRows: EdgeRows {
    public typealias Node = CommentRows
    public static let cursorField: FieldIndex = 219
    public static let nodeField: FieldIndex = 220
}

extension HouseholdConnectionRows: ConnectionRows {
    public typealias Edge = HouseholdEdgeRows
    public static let edgesField: FieldIndex = 221
    public static let nodesField: FieldIndex = 222
    public static let pageInfoField: FieldIndex = 223
}

extension HouseholdEdgeRows: EdgeRows {
    public typealias Node = HouseholdRows
    public static let cursorField: FieldIndex = 225
    public static let nodeField: FieldIndex = 226
}

extension MembershipConnectionRows: ConnectionRows {
    public typealias Edge = MembershipEdgeRows
    public static let edgesField: FieldIndex = 227
    public static let nodesField: FieldIndex = 228
    public static let pageInfoField: FieldIndex = 229
}

extension MembershipEdgeRows: EdgeRows {
    public typealias Node = MembershipRows
    public static let cursorField: FieldIndex = 231
    public static let nodeField: FieldIndex = 232
}
