// Generated from schema.graphql by scripts/generate-schema. Do not edit.
// Input objects and arguments, after coercion.
// swift-format-ignore-file
public import GraphQLCore

public struct ApartmentFilter: InputDecodable {
    /// Matches name or any address part.
    public let text: Input<String>
    public let sido: Input<String>
    public let sigungu: Input<String>
    public let bjdCodePrefix: Input<String>
    public let isManaged: Input<Bool>

    public init(coerced value: InputValue) {
        self.text = value.input("text")
        self.sido = value.input("sido")
        self.sigungu = value.input("sigungu")
        self.bjdCodePrefix = value.input("bjdCodePrefix")
        self.isManaged = value.input("isManaged")
    }
}

public struct ApartmentOrder: InputDecodable {
    public let field: ApartmentOrderField
    public let direction: OrderDirection

    public init(coerced value: InputValue) {
        self.field = value.required("field")
        self.direction = value.required("direction")
    }
}

public struct FeedFilter: InputDecodable {
    public let categories: Input<[FeedCategory]>
    public let authorId: Input<String>
    public let text: Input<String>
    public let createdAfter: Input<DateTime>

    public init(coerced value: InputValue) {
        self.categories = value.input("categories")
        self.authorId = value.input("authorId")
        self.text = value.input("text")
        self.createdAfter = value.input("createdAfter")
    }
}

public struct FeedOrder: InputDecodable {
    public let field: FeedOrderField
    public let direction: OrderDirection

    public init(coerced value: InputValue) {
        self.field = value.required("field")
        self.direction = value.required("direction")
    }
}

public struct CommentOrder: InputDecodable {
    public let field: CommentOrderField
    public let direction: OrderDirection

    public init(coerced value: InputValue) {
        self.field = value.required("field")
        self.direction = value.required("direction")
    }
}

public struct HouseholdFilter: InputDecodable {
    public let buildingId: Input<String>
    public let occupancy: Input<OccupancyStatus>
    public let unitPrefix: Input<String>
    public let hasVerifiedMember: Input<Bool>

    public init(coerced value: InputValue) {
        self.buildingId = value.input("buildingId")
        self.occupancy = value.input("occupancy")
        self.unitPrefix = value.input("unitPrefix")
        self.hasVerifiedMember = value.input("hasVerifiedMember")
    }
}

public struct MembershipFilter: InputDecodable {
    public let statuses: Input<[MembershipStatus]>
    public let roles: Input<[MembershipRole]>
    public let buildingId: Input<String>
    public let text: Input<String>

    public init(coerced value: InputValue) {
        self.statuses = value.input("statuses")
        self.roles = value.input("roles")
        self.buildingId = value.input("buildingId")
        self.text = value.input("text")
    }
}

public struct MembershipOrder: InputDecodable {
    public let field: MembershipOrderField
    public let direction: OrderDirection

    public init(coerced value: InputValue) {
        self.field = value.required("field")
        self.direction = value.required("direction")
    }
}

public struct SignUpInput: InputDecodable {
    /// 2–30 letters or digits of any script, plus . _ -; unique after NFKC and case folding.
    public let username: String
    /// 10–128 characters; not a common password, not similar to the username.
    public let password: String
    public let displayName: String
    /// Must be true.
    public let acceptsTerms: Bool
    /// Must be true: consent to collect personal data (개인정보 수집·이용 동의).
    public let acceptsPrivacyPolicy: Bool
    /// The person declares to be at least 14 years old.
    public let isOver14: Bool
    public let clientName: Input<String>

    public init(coerced value: InputValue) {
        self.username = value.required("username")
        self.password = value.required("password")
        self.displayName = value.required("displayName")
        self.acceptsTerms = value.required("acceptsTerms")
        self.acceptsPrivacyPolicy = value.required("acceptsPrivacyPolicy")
        self.isOver14 = value.required("isOver14")
        self.clientName = value.input("clientName")
    }
}

public struct SignInInput: InputDecodable {
    public let username: String
    public let password: String
    public let clientName: Input<String>

    public init(coerced value: InputValue) {
        self.username = value.required("username")
        self.password = value.required("password")
        self.clientName = value.input("clientName")
    }
}

public struct SignInAsGuestInput: InputDecodable {
    public let clientName: Input<String>

    public init(coerced value: InputValue) {
        self.clientName = value.input("clientName")
    }
}

public struct TokenRefreshInput: InputDecodable {
    public let refreshToken: String

    public init(coerced value: InputValue) {
        self.refreshToken = value.required("refreshToken")
    }
}

public struct SignOutInput: InputDecodable {
    /// Sign out of every device.
    public let everywhere: Input<Bool>

    public init(coerced value: InputValue) {
        self.everywhere = value.input("everywhere")
    }
}

/// Arguments of `Query.node`.
public struct QueryNodeArguments: InputDecodable {
    /// Global ID.
    public let id: String

    public init(coerced value: InputValue) {
        self.id = value.required("id")
    }
}

/// Arguments of `Query.nodes`.
public struct QueryNodesArguments: InputDecodable {
    /// Global IDs, at most 100.
    public let ids: [String]

    public init(coerced value: InputValue) {
        self.ids = value.required("ids")
    }
}

/// Arguments of `Query.apartment`.
public struct QueryApartmentArguments: InputDecodable {
    /// Apartment ID.
    public let id: String

    public init(coerced value: InputValue) {
        self.id = value.required("id")
    }
}

/// Arguments of `Query.apartmentByKaptCode`.
public struct QueryApartmentByKaptCodeArguments: InputDecodable {
    /// K-apt complex code, e.g. A44658807.
    public let kaptCode: String

    public init(coerced value: InputValue) {
        self.kaptCode = value.required("kaptCode")
    }
}

/// Arguments of `Query.feed`.
public struct QueryFeedArguments: InputDecodable {
    public let id: String

    public init(coerced value: InputValue) {
        self.id = value.required("id")
    }
}

/// Arguments of `Query.comment`.
public struct QueryCommentArguments: InputDecodable {
    public let id: String

    public init(coerced value: InputValue) {
        self.id = value.required("id")
    }
}

/// Arguments of `Query.apartments`.
public struct QueryApartmentsArguments: InputDecodable {
    public let filter: Input<ApartmentFilter>
    public let orderBy: Input<ApartmentOrder>
    public let first: Input<Int>
    public let after: Input<String>
    public let last: Input<Int>
    public let before: Input<String>

    public init(coerced value: InputValue) {
        self.filter = value.input("filter")
        self.orderBy = value.input("orderBy")
        self.first = value.input("first")
        self.after = value.input("after")
        self.last = value.input("last")
        self.before = value.input("before")
    }
}

/// Arguments of `Viewer.memberships`.
public struct ViewerMembershipsArguments: InputDecodable {
    public let first: Input<Int>
    public let after: Input<String>
    public let last: Input<Int>
    public let before: Input<String>
    public let statuses: Input<[MembershipStatus]>

    public init(coerced value: InputValue) {
        self.first = value.input("first")
        self.after = value.input("after")
        self.last = value.input("last")
        self.before = value.input("before")
        self.statuses = value.input("statuses")
    }
}

/// Arguments of `Viewer.membership`.
public struct ViewerMembershipArguments: InputDecodable {
    public let apartmentId: String

    public init(coerced value: InputValue) {
        self.apartmentId = value.required("apartmentId")
    }
}

/// Arguments of `User.roleIn`.
public struct UserRoleInArguments: InputDecodable {
    public let apartmentId: String

    public init(coerced value: InputValue) {
        self.apartmentId = value.required("apartmentId")
    }
}

/// Arguments of `Apartment.building`.
public struct ApartmentBuildingArguments: InputDecodable {
    /// Building number as printed, e.g. 101.
    public let name: String

    public init(coerced value: InputValue) {
        self.name = value.required("name")
    }
}

/// Arguments of `Apartment.households`.
public struct ApartmentHouseholdsArguments: InputDecodable {
    public let filter: Input<HouseholdFilter>
    public let first: Input<Int>
    public let after: Input<String>
    public let last: Input<Int>
    public let before: Input<String>

    public init(coerced value: InputValue) {
        self.filter = value.input("filter")
        self.first = value.input("first")
        self.after = value.input("after")
        self.last = value.input("last")
        self.before = value.input("before")
    }
}

/// Arguments of `Apartment.memberships`.
public struct ApartmentMembershipsArguments: InputDecodable {
    public let filter: Input<MembershipFilter>
    public let orderBy: Input<MembershipOrder>
    public let first: Input<Int>
    public let after: Input<String>
    public let last: Input<Int>
    public let before: Input<String>

    public init(coerced value: InputValue) {
        self.filter = value.input("filter")
        self.orderBy = value.input("orderBy")
        self.first = value.input("first")
        self.after = value.input("after")
        self.last = value.input("last")
        self.before = value.input("before")
    }
}

/// Arguments of `Apartment.feeds`.
public struct ApartmentFeedsArguments: InputDecodable {
    public let filter: Input<FeedFilter>
    public let orderBy: Input<FeedOrder>
    public let first: Input<Int>
    public let after: Input<String>
    public let last: Input<Int>
    public let before: Input<String>

    public init(coerced value: InputValue) {
        self.filter = value.input("filter")
        self.orderBy = value.input("orderBy")
        self.first = value.input("first")
        self.after = value.input("after")
        self.last = value.input("last")
        self.before = value.input("before")
    }
}

/// Arguments of `Feed.comments`.
public struct FeedCommentsArguments: InputDecodable {
    public let first: Input<Int>
    public let after: Input<String>
    public let last: Input<Int>
    public let before: Input<String>
    public let orderBy: Input<CommentOrder>

    public init(coerced value: InputValue) {
        self.first = value.input("first")
        self.after = value.input("after")
        self.last = value.input("last")
        self.before = value.input("before")
        self.orderBy = value.input("orderBy")
    }
}

/// Arguments of `Comment.replies`.
public struct CommentRepliesArguments: InputDecodable {
    public let first: Input<Int>
    public let after: Input<String>
    public let last: Input<Int>
    public let before: Input<String>

    public init(coerced value: InputValue) {
        self.first = value.input("first")
        self.after = value.input("after")
        self.last = value.input("last")
        self.before = value.input("before")
    }
}

/// Arguments of `Mutation.signUp`.
public struct MutationSignUpArguments: InputDecodable {
    public let input: SignUpInput

    public init(coerced value: InputValue) {
        self.input = value.required("input")
    }
}

/// Arguments of `Mutation.signIn`.
public struct MutationSignInArguments: InputDecodable {
    public let input: SignInInput

    public init(coerced value: InputValue) {
        self.input = value.required("input")
    }
}

/// Arguments of `Mutation.signInAsGuest`.
public struct MutationSignInAsGuestArguments: InputDecodable {
    public let input: SignInAsGuestInput

    public init(coerced value: InputValue) {
        self.input = value.required("input")
    }
}

/// Arguments of `Mutation.tokenRefresh`.
public struct MutationTokenRefreshArguments: InputDecodable {
    public let input: TokenRefreshInput

    public init(coerced value: InputValue) {
        self.input = value.required("input")
    }
}

/// Arguments of `Mutation.signOut`.
public struct MutationSignOutArguments: InputDecodable {
    public let input: SignOutInput

    public init(coerced value: InputValue) {
        self.input = value.required("input")
    }
}
