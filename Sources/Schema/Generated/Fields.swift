// Generated from schema.graphql by scripts/generate-schema. Do not edit.
// Numbers of types and fields, for look-ahead.
// swift-format-ignore-file
public import GraphQLCore

/// Fields of `Node`.
public enum NodeFields {
    public static let id: FieldIndex = 0
}

/// Fields of `ApartmentOwned`.
public enum ApartmentOwnedFields {
    public static let apartment: FieldIndex = 1
}

/// Fields of `Authored`.
public enum AuthoredFields {
    public static let author: FieldIndex = 2
    public static let viewerIsAuthor: FieldIndex = 3
    public static let createdAt: FieldIndex = 4
    public static let editedAt: FieldIndex = 5
}

/// Fields of `Revisioned`.
public enum RevisionedFields {
    public static let revision: FieldIndex = 6
}

/// Fields of `Commentable`.
public enum CommentableFields {
    public static let id: FieldIndex = 7
    public static let commentCount: FieldIndex = 8
    public static let comments: FieldIndex = 9
    public static let viewerCanComment: FieldIndex = 10
}

/// Fields of `UserError`.
public enum UserErrorFields {
    public static let code: FieldIndex = 11
    public static let message: FieldIndex = 12
    public static let path: FieldIndex = 13
}

/// Fields of `ValidationError`.
public enum ValidationErrorFields {
    public static let code: FieldIndex = 14
    public static let message: FieldIndex = 15
    public static let path: FieldIndex = 16
    public static let minimum: FieldIndex = 17
    public static let maximum: FieldIndex = 18
}

/// Fields of `AccessError`.
public enum AccessErrorFields {
    public static let code: FieldIndex = 19
    public static let message: FieldIndex = 20
    public static let path: FieldIndex = 21
    public static let requires: FieldIndex = 22
}

/// Fields of `NotFoundError`.
public enum NotFoundErrorFields {
    public static let code: FieldIndex = 23
    public static let message: FieldIndex = 24
    public static let path: FieldIndex = 25
}

/// Fields of `StateConflictError`.
public enum StateConflictErrorFields {
    public static let code: FieldIndex = 26
    public static let message: FieldIndex = 27
    public static let path: FieldIndex = 28
    public static let currentState: FieldIndex = 29
    public static let allowedStates: FieldIndex = 30
}

/// Fields of `StaleRevisionError`.
public enum StaleRevisionErrorFields {
    public static let code: FieldIndex = 31
    public static let message: FieldIndex = 32
    public static let path: FieldIndex = 33
    public static let currentRevision: FieldIndex = 34
}

/// Fields of `AlreadyVotedError`.
public enum AlreadyVotedErrorFields {
    public static let code: FieldIndex = 35
    public static let message: FieldIndex = 36
    public static let path: FieldIndex = 37
    public static let channel: FieldIndex = 38
    public static let byOtherHouseholdMember: FieldIndex = 39
}

/// Fields of `RateLimitedError`.
public enum RateLimitedErrorFields {
    public static let code: FieldIndex = 40
    public static let message: FieldIndex = 41
    public static let path: FieldIndex = 42
    public static let retryAfterSeconds: FieldIndex = 43
}

/// Fields of `PageInfo`.
public enum PageInfoFields {
    public static let hasNextPage: FieldIndex = 44
    public static let hasPreviousPage: FieldIndex = 45
    public static let startCursor: FieldIndex = 46
    public static let endCursor: FieldIndex = 47
}

/// Fields of `Query`.
public enum QueryFields {
    public static let node: FieldIndex = 48
    public static let nodes: FieldIndex = 49
    public static let viewer: FieldIndex = 50
    public static let apartment: FieldIndex = 51
    public static let apartmentByKaptCode: FieldIndex = 52
    public static let feed: FieldIndex = 53
    public static let comment: FieldIndex = 54
    public static let poll: FieldIndex = 55
    public static let apartments: FieldIndex = 56
}

/// Fields of `Viewer`.
public enum ViewerFields {
    public static let user: FieldIndex = 57
    public static let username: FieldIndex = 58
    public static let email: FieldIndex = 59
    public static let isGuest: FieldIndex = 60
    public static let guestExpiresAt: FieldIndex = 61
    public static let isPlatformAdmin: FieldIndex = 62
    public static let sessions: FieldIndex = 63
}

/// Fields of `User`.
public enum UserFields {
    public static let id: FieldIndex = 64
    public static let displayName: FieldIndex = 65
    public static let joinedAt: FieldIndex = 66
}

/// Fields of `Session`.
public enum SessionFields {
    public static let id: FieldIndex = 67
    public static let clientName: FieldIndex = 68
    public static let createdAt: FieldIndex = 69
    public static let lastUsedAt: FieldIndex = 70
    public static let expiresAt: FieldIndex = 71
    public static let isCurrent: FieldIndex = 72
}

/// Fields of `Apartment`.
public enum ApartmentFields {
    public static let id: FieldIndex = 73
    public static let revision: FieldIndex = 74
    public static let kaptCode: FieldIndex = 75
    public static let name: FieldIndex = 76
    public static let address: FieldIndex = 77
    public static let timeZone: FieldIndex = 78
    public static let isDemo: FieldIndex = 79
    public static let isManaged: FieldIndex = 80
    public static let memberCount: FieldIndex = 81
    public static let feeds: FieldIndex = 82
    public static let polls: FieldIndex = 83
}

/// Fields of `Address`.
public enum AddressFields {
    public static let sido: FieldIndex = 84
    public static let sigungu: FieldIndex = 85
    public static let eupmyeondong: FieldIndex = 86
    public static let ri: FieldIndex = 87
    public static let bjdCode: FieldIndex = 88
    public static let roadAddress: FieldIndex = 89
    public static let lotAddress: FieldIndex = 90
    public static let formatted: FieldIndex = 91
}

/// Fields of `Feed`.
public enum FeedFields {
    public static let id: FieldIndex = 92
    public static let revision: FieldIndex = 93
    public static let apartment: FieldIndex = 94
    public static let author: FieldIndex = 95
    public static let viewerIsAuthor: FieldIndex = 96
    public static let createdAt: FieldIndex = 97
    public static let editedAt: FieldIndex = 98
    public static let category: FieldIndex = 99
    public static let content: FieldIndex = 100
    public static let isAnonymous: FieldIndex = 101
    public static let isPinned: FieldIndex = 102
    public static let isLocked: FieldIndex = 103
    public static let commentCount: FieldIndex = 104
    public static let comments: FieldIndex = 105
    public static let viewerCanComment: FieldIndex = 106
    public static let viewerCanEdit: FieldIndex = 107
    public static let viewerCanDelete: FieldIndex = 108
}

/// Fields of `Comment`.
public enum CommentFields {
    public static let id: FieldIndex = 109
    public static let revision: FieldIndex = 110
    public static let apartment: FieldIndex = 111
    public static let author: FieldIndex = 112
    public static let viewerIsAuthor: FieldIndex = 113
    public static let createdAt: FieldIndex = 114
    public static let editedAt: FieldIndex = 115
    public static let subject: FieldIndex = 116
    public static let parent: FieldIndex = 117
    public static let depth: FieldIndex = 118
    public static let content: FieldIndex = 119
    public static let isDeleted: FieldIndex = 120
    public static let replyCount: FieldIndex = 121
    public static let replies: FieldIndex = 122
    public static let viewerCanEdit: FieldIndex = 123
    public static let viewerCanDelete: FieldIndex = 124
}

/// Fields of `Poll`.
public enum PollFields {
    public static let id: FieldIndex = 125
    public static let revision: FieldIndex = 126
    public static let apartment: FieldIndex = 127
    public static let author: FieldIndex = 128
    public static let viewerIsAuthor: FieldIndex = 129
    public static let createdAt: FieldIndex = 130
    public static let editedAt: FieldIndex = 131
    public static let purpose: FieldIndex = 132
    public static let title: FieldIndex = 133
    public static let description: FieldIndex = 134
    public static let method: FieldIndex = 135
    public static let votingUnit: FieldIndex = 136
    public static let ballotMode: FieldIndex = 137
    public static let resultsVisibility: FieldIndex = 138
    public static let state: FieldIndex = 139
    public static let opensAt: FieldIndex = 140
    public static let closesAt: FieldIndex = 141
    public static let closedAt: FieldIndex = 142
    public static let cancelledReason: FieldIndex = 143
    public static let choices: FieldIndex = 144
    public static let minSelections: FieldIndex = 145
    public static let maxSelections: FieldIndex = 146
    public static let electorate: FieldIndex = 147
    public static let quorum: FieldIndex = 148
    public static let passRule: FieldIndex = 149
    public static let turnout: FieldIndex = 150
    public static let result: FieldIndex = 151
    public static let viewerBallot: FieldIndex = 152
    public static let viewerCanVote: FieldIndex = 153
    public static let viewerCannotVoteReason: FieldIndex = 154
    public static let votes: FieldIndex = 155
    public static let voterRoll: FieldIndex = 156
    public static let extensions: FieldIndex = 157
}

/// Fields of `PollChoice`.
public enum PollChoiceFields {
    public static let id: FieldIndex = 158
    public static let title: FieldIndex = 159
    public static let description: FieldIndex = 160
    public static let position: FieldIndex = 161
    public static let isAbstention: FieldIndex = 162
}

/// Fields of `PollElectorate`.
public enum PollElectorateFields {
    public static let relations: FieldIndex = 163
    public static let size: FieldIndex = 164
    public static let frozenAt: FieldIndex = 165
}

/// Fields of `Threshold`.
public enum ThresholdFields {
    public static let basis: FieldIndex = 166
    public static let numerator: FieldIndex = 167
    public static let denominator: FieldIndex = 168
    public static let inclusive: FieldIndex = 169
}

/// Fields of `PollTurnout`.
public enum PollTurnoutFields {
    public static let eligible: FieldIndex = 170
    public static let voted: FieldIndex = 171
    public static let online: FieldIndex = 172
    public static let paper: FieldIndex = 173
    public static let percentage: FieldIndex = 174
}

/// Fields of `PollResult`.
public enum PollResultFields {
    public static let tallies: FieldIndex = 175
    public static let abstentions: FieldIndex = 176
    public static let invalid: FieldIndex = 177
    public static let quorumMet: FieldIndex = 178
    public static let outcome: FieldIndex = 179
    public static let winners: FieldIndex = 180
    public static let tieBreakNote: FieldIndex = 181
    public static let isFinal: FieldIndex = 182
    public static let countedAt: FieldIndex = 183
}

/// Fields of `ChoiceTally`.
public enum ChoiceTallyFields {
    public static let choice: FieldIndex = 184
    public static let votes: FieldIndex = 185
    public static let percentage: FieldIndex = 186
}

/// Fields of `ViewerBallot`.
public enum ViewerBallotFields {
    public static let hasVoted: FieldIndex = 187
    public static let channel: FieldIndex = 188
    public static let byOtherHouseholdMember: FieldIndex = 189
    public static let choices: FieldIndex = 190
    public static let canChange: FieldIndex = 191
}

/// Fields of `PollVote`.
public enum PollVoteFields {
    public static let id: FieldIndex = 192
    public static let poll: FieldIndex = 193
    public static let voter: FieldIndex = 194
    public static let choices: FieldIndex = 195
    public static let castAt: FieldIndex = 196
}

/// Fields of `VoterRollEntry`.
public enum VoterRollEntryFields {
    public static let id: FieldIndex = 197
    public static let user: FieldIndex = 198
    public static let hasVoted: FieldIndex = 199
    public static let channel: FieldIndex = 200
}

/// Fields of `PollExtension`.
public enum PollExtensionFields {
    public static let previousClosesAt: FieldIndex = 201
    public static let closesAt: FieldIndex = 202
    public static let reason: FieldIndex = 203
    public static let by: FieldIndex = 204
    public static let at: FieldIndex = 205
}

/// Fields of `Mutation`.
public enum MutationFields {
    public static let signUp: FieldIndex = 206
    public static let signIn: FieldIndex = 207
    public static let signInAsGuest: FieldIndex = 208
    public static let tokenRefresh: FieldIndex = 209
    public static let signOut: FieldIndex = 210
    public static let pollCreate: FieldIndex = 211
    public static let pollUpdate: FieldIndex = 212
    public static let pollSchedule: FieldIndex = 213
    public static let pollExtend: FieldIndex = 214
    public static let pollClose: FieldIndex = 215
    public static let pollCancel: FieldIndex = 216
    public static let pollPublishResult: FieldIndex = 217
    public static let pollDelete: FieldIndex = 218
    public static let pollVote: FieldIndex = 219
}

/// Fields of `AuthTokens`.
public enum AuthTokensFields {
    public static let accessToken: FieldIndex = 220
    public static let accessTokenExpiresAt: FieldIndex = 221
    public static let refreshToken: FieldIndex = 222
    public static let refreshTokenExpiresAt: FieldIndex = 223
}

/// Fields of `SignUpPayload`.
public enum SignUpPayloadFields {
    public static let viewer: FieldIndex = 224
    public static let tokens: FieldIndex = 225
    public static let userErrors: FieldIndex = 226
}

/// Fields of `SignInPayload`.
public enum SignInPayloadFields {
    public static let viewer: FieldIndex = 227
    public static let tokens: FieldIndex = 228
    public static let userErrors: FieldIndex = 229
}

/// Fields of `SignInAsGuestPayload`.
public enum SignInAsGuestPayloadFields {
    public static let viewer: FieldIndex = 230
    public static let tokens: FieldIndex = 231
    public static let userErrors: FieldIndex = 232
}

/// Fields of `TokenRefreshPayload`.
public enum TokenRefreshPayloadFields {
    public static let tokens: FieldIndex = 233
    public static let userErrors: FieldIndex = 234
}

/// Fields of `SignOutPayload`.
public enum SignOutPayloadFields {
    public static let signedOutSessionCount: FieldIndex = 235
    public static let userErrors: FieldIndex = 236
}

/// Fields of `PollCreatePayload`.
public enum PollCreatePayloadFields {
    public static let poll: FieldIndex = 237
    public static let clientMutationId: FieldIndex = 238
    public static let userErrors: FieldIndex = 239
}

/// Fields of `PollUpdatePayload`.
public enum PollUpdatePayloadFields {
    public static let poll: FieldIndex = 240
    public static let userErrors: FieldIndex = 241
}

/// Fields of `PollSchedulePayload`.
public enum PollSchedulePayloadFields {
    public static let poll: FieldIndex = 242
    public static let userErrors: FieldIndex = 243
}

/// Fields of `PollExtendPayload`.
public enum PollExtendPayloadFields {
    public static let poll: FieldIndex = 244
    public static let userErrors: FieldIndex = 245
}

/// Fields of `PollClosePayload`.
public enum PollClosePayloadFields {
    public static let poll: FieldIndex = 246
    public static let userErrors: FieldIndex = 247
}

/// Fields of `PollCancelPayload`.
public enum PollCancelPayloadFields {
    public static let poll: FieldIndex = 248
    public static let userErrors: FieldIndex = 249
}

/// Fields of `PollPublishResultPayload`.
public enum PollPublishResultPayloadFields {
    public static let poll: FieldIndex = 250
    public static let userErrors: FieldIndex = 251
}

/// Fields of `PollDeletePayload`.
public enum PollDeletePayloadFields {
    public static let deletedPollId: FieldIndex = 252
    public static let userErrors: FieldIndex = 253
}

/// Fields of `PollVotePayload`.
public enum PollVotePayloadFields {
    public static let poll: FieldIndex = 254
    public static let clientMutationId: FieldIndex = 255
    public static let userErrors: FieldIndex = 256
}

/// Fields of `ApartmentConnection`.
public enum ApartmentConnectionFields {
    public static let edges: FieldIndex = 257
    public static let nodes: FieldIndex = 258
    public static let pageInfo: FieldIndex = 259
    public static let totalCount: FieldIndex = 260
}

/// Fields of `ApartmentEdge`.
public enum ApartmentEdgeFields {
    public static let cursor: FieldIndex = 261
    public static let node: FieldIndex = 262
}

/// Fields of `FeedConnection`.
public enum FeedConnectionFields {
    public static let edges: FieldIndex = 263
    public static let nodes: FieldIndex = 264
    public static let pageInfo: FieldIndex = 265
    public static let totalCount: FieldIndex = 266
}

/// Fields of `FeedEdge`.
public enum FeedEdgeFields {
    public static let cursor: FieldIndex = 267
    public static let node: FieldIndex = 268
}

/// Fields of `CommentConnection`.
public enum CommentConnectionFields {
    public static let edges: FieldIndex = 269
    public static let nodes: FieldIndex = 270
    public static let pageInfo: FieldIndex = 271
    public static let totalCount: FieldIndex = 272
}

/// Fields of `CommentEdge`.
public enum CommentEdgeFields {
    public static let cursor: FieldIndex = 273
    public static let node: FieldIndex = 274
}

/// Fields of `PollConnection`.
public enum PollConnectionFields {
    public static let edges: FieldIndex = 275
    public static let nodes: FieldIndex = 276
    public static let pageInfo: FieldIndex = 277
    public static let totalCount: FieldIndex = 278
}

/// Fields of `PollEdge`.
public enum PollEdgeFields {
    public static let cursor: FieldIndex = 279
    public static let node: FieldIndex = 280
}

/// Fields of `PollVoteConnection`.
public enum PollVoteConnectionFields {
    public static let edges: FieldIndex = 281
    public static let nodes: FieldIndex = 282
    public static let pageInfo: FieldIndex = 283
    public static let totalCount: FieldIndex = 284
}

/// Fields of `PollVoteEdge`.
public enum PollVoteEdgeFields {
    public static let cursor: FieldIndex = 285
    public static let node: FieldIndex = 286
}

/// Fields of `VoterRollConnection`.
public enum VoterRollConnectionFields {
    public static let edges: FieldIndex = 287
    public static let nodes: FieldIndex = 288
    public static let pageInfo: FieldIndex = 289
    public static let totalCount: FieldIndex = 290
}

/// Fields of `VoterRollEdge`.
public enum VoterRollEdgeFields {
    public static let cursor: FieldIndex = 291
    public static let node: FieldIndex = 292
}

/// What the engine asks about fields, by their number.
public enum SchemaTables {
    /// Whether the field's values stand in the columns of its object.
    public static let isColumn: [Bool] = [
        true, false, false, true, true, true, true, true, true, false, true, true, true, true, true, true,
        true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true,
        true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true,
        false, false, false, false, false, false, false, false, false, false, true, true, true, true, true, false,
        true, true, true, true, true, true, true, true, false, true, true, true, true, false, true, true,
        true, true, false, false, true, true, true, true, true, true, true, true, true, true, false, false,
        false, true, true, true, true, true, true, true, true, false, false, false, false, true, true, false,
        false, false, true, true, false, false, true, true, true, true, false, false, false, true, true, false,
        false, false, true, true, true, true, true, true, true, true, true, true, true, true, true, true,
        false, true, true, false, false, false, false, false, false, false, false, false, false, false, true, true,
        true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, false,
        true, true, true, true, false, true, true, true, false, true, true, true, true, true, false, true,
        true, false, false, false, true, true, false, true, true, true, true, true, false, true, false, false,
        false, false, false, false, false, false, false, false, false, false, false, false, true, true, true, true,
        false, false, false, false, false, false, false, false, false, false, false, true, false, false, true, false,
        false, false, false, false, false, false, false, false, false, false, false, false, true, false, false, true,
        false, false, false, false, false, true, false, false, false, false, false, true, false, false, false, false,
        false, true, false, false, false, false, false, true, false, false, false, false, false, true, false, false,
        false, false, false, true, false, false, false, false, false, false, false, false, false, false, false, false,
        false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false,
        false, false, false, false, false, false, false, false, false, false, false, false, false, false,
    ]

    /// One more than the ordinal of the field's `AccessLevel`; 0 for none. Levels of
    /// objects hold through the scope that their rows are loaded in.
    public static let accessRules: [AccessRule] = [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1,
        1, 1, 2, 4, 4, 4, 4, 4, 4, 4, 4, 4, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ]

    /// `Type.field` by number: the served schema must agree at start.
    public static let fieldNames: [String] = [
        "Node.id",
        "ApartmentOwned.apartment",
        "Authored.author",
        "Authored.viewerIsAuthor",
        "Authored.createdAt",
        "Authored.editedAt",
        "Revisioned.revision",
        "Commentable.id",
        "Commentable.commentCount",
        "Commentable.comments",
        "Commentable.viewerCanComment",
        "UserError.code",
        "UserError.message",
        "UserError.path",
        "ValidationError.code",
        "ValidationError.message",
        "ValidationError.path",
        "ValidationError.minimum",
        "ValidationError.maximum",
        "AccessError.code",
        "AccessError.message",
        "AccessError.path",
        "AccessError.requires",
        "NotFoundError.code",
        "NotFoundError.message",
        "NotFoundError.path",
        "StateConflictError.code",
        "StateConflictError.message",
        "StateConflictError.path",
        "StateConflictError.currentState",
        "StateConflictError.allowedStates",
        "StaleRevisionError.code",
        "StaleRevisionError.message",
        "StaleRevisionError.path",
        "StaleRevisionError.currentRevision",
        "AlreadyVotedError.code",
        "AlreadyVotedError.message",
        "AlreadyVotedError.path",
        "AlreadyVotedError.channel",
        "AlreadyVotedError.byOtherHouseholdMember",
        "RateLimitedError.code",
        "RateLimitedError.message",
        "RateLimitedError.path",
        "RateLimitedError.retryAfterSeconds",
        "PageInfo.hasNextPage",
        "PageInfo.hasPreviousPage",
        "PageInfo.startCursor",
        "PageInfo.endCursor",
        "Query.node",
        "Query.nodes",
        "Query.viewer",
        "Query.apartment",
        "Query.apartmentByKaptCode",
        "Query.feed",
        "Query.comment",
        "Query.poll",
        "Query.apartments",
        "Viewer.user",
        "Viewer.username",
        "Viewer.email",
        "Viewer.isGuest",
        "Viewer.guestExpiresAt",
        "Viewer.isPlatformAdmin",
        "Viewer.sessions",
        "User.id",
        "User.displayName",
        "User.joinedAt",
        "Session.id",
        "Session.clientName",
        "Session.createdAt",
        "Session.lastUsedAt",
        "Session.expiresAt",
        "Session.isCurrent",
        "Apartment.id",
        "Apartment.revision",
        "Apartment.kaptCode",
        "Apartment.name",
        "Apartment.address",
        "Apartment.timeZone",
        "Apartment.isDemo",
        "Apartment.isManaged",
        "Apartment.memberCount",
        "Apartment.feeds",
        "Apartment.polls",
        "Address.sido",
        "Address.sigungu",
        "Address.eupmyeondong",
        "Address.ri",
        "Address.bjdCode",
        "Address.roadAddress",
        "Address.lotAddress",
        "Address.formatted",
        "Feed.id",
        "Feed.revision",
        "Feed.apartment",
        "Feed.author",
        "Feed.viewerIsAuthor",
        "Feed.createdAt",
        "Feed.editedAt",
        "Feed.category",
        "Feed.content",
        "Feed.isAnonymous",
        "Feed.isPinned",
        "Feed.isLocked",
        "Feed.commentCount",
        "Feed.comments",
        "Feed.viewerCanComment",
        "Feed.viewerCanEdit",
        "Feed.viewerCanDelete",
        "Comment.id",
        "Comment.revision",
        "Comment.apartment",
        "Comment.author",
        "Comment.viewerIsAuthor",
        "Comment.createdAt",
        "Comment.editedAt",
        "Comment.subject",
        "Comment.parent",
        "Comment.depth",
        "Comment.content",
        "Comment.isDeleted",
        "Comment.replyCount",
        "Comment.replies",
        "Comment.viewerCanEdit",
        "Comment.viewerCanDelete",
        "Poll.id",
        "Poll.revision",
        "Poll.apartment",
        "Poll.author",
        "Poll.viewerIsAuthor",
        "Poll.createdAt",
        "Poll.editedAt",
        "Poll.purpose",
        "Poll.title",
        "Poll.description",
        "Poll.method",
        "Poll.votingUnit",
        "Poll.ballotMode",
        "Poll.resultsVisibility",
        "Poll.state",
        "Poll.opensAt",
        "Poll.closesAt",
        "Poll.closedAt",
        "Poll.cancelledReason",
        "Poll.choices",
        "Poll.minSelections",
        "Poll.maxSelections",
        "Poll.electorate",
        "Poll.quorum",
        "Poll.passRule",
        "Poll.turnout",
        "Poll.result",
        "Poll.viewerBallot",
        "Poll.viewerCanVote",
        "Poll.viewerCannotVoteReason",
        "Poll.votes",
        "Poll.voterRoll",
        "Poll.extensions",
        "PollChoice.id",
        "PollChoice.title",
        "PollChoice.description",
        "PollChoice.position",
        "PollChoice.isAbstention",
        "PollElectorate.relations",
        "PollElectorate.size",
        "PollElectorate.frozenAt",
        "Threshold.basis",
        "Threshold.numerator",
        "Threshold.denominator",
        "Threshold.inclusive",
        "PollTurnout.eligible",
        "PollTurnout.voted",
        "PollTurnout.online",
        "PollTurnout.paper",
        "PollTurnout.percentage",
        "PollResult.tallies",
        "PollResult.abstentions",
        "PollResult.invalid",
        "PollResult.quorumMet",
        "PollResult.outcome",
        "PollResult.winners",
        "PollResult.tieBreakNote",
        "PollResult.isFinal",
        "PollResult.countedAt",
        "ChoiceTally.choice",
        "ChoiceTally.votes",
        "ChoiceTally.percentage",
        "ViewerBallot.hasVoted",
        "ViewerBallot.channel",
        "ViewerBallot.byOtherHouseholdMember",
        "ViewerBallot.choices",
        "ViewerBallot.canChange",
        "PollVote.id",
        "PollVote.poll",
        "PollVote.voter",
        "PollVote.choices",
        "PollVote.castAt",
        "VoterRollEntry.id",
        "VoterRollEntry.user",
        "VoterRollEntry.hasVoted",
        "VoterRollEntry.channel",
        "PollExtension.previousClosesAt",
        "PollExtension.closesAt",
        "PollExtension.reason",
        "PollExtension.by",
        "PollExtension.at",
        "Mutation.signUp",
        "Mutation.signIn",
        "Mutation.signInAsGuest",
        "Mutation.tokenRefresh",
        "Mutation.signOut",
        "Mutation.pollCreate",
        "Mutation.pollUpdate",
        "Mutation.pollSchedule",
        "Mutation.pollExtend",
        "Mutation.pollClose",
        "Mutation.pollCancel",
        "Mutation.pollPublishResult",
        "Mutation.pollDelete",
        "Mutation.pollVote",
        "AuthTokens.accessToken",
        "AuthTokens.accessTokenExpiresAt",
        "AuthTokens.refreshToken",
        "AuthTokens.refreshTokenExpiresAt",
        "SignUpPayload.viewer",
        "SignUpPayload.tokens",
        "SignUpPayload.userErrors",
        "SignInPayload.viewer",
        "SignInPayload.tokens",
        "SignInPayload.userErrors",
        "SignInAsGuestPayload.viewer",
        "SignInAsGuestPayload.tokens",
        "SignInAsGuestPayload.userErrors",
        "TokenRefreshPayload.tokens",
        "TokenRefreshPayload.userErrors",
        "SignOutPayload.signedOutSessionCount",
        "SignOutPayload.userErrors",
        "PollCreatePayload.poll",
        "PollCreatePayload.clientMutationId",
        "PollCreatePayload.userErrors",
        "PollUpdatePayload.poll",
        "PollUpdatePayload.userErrors",
        "PollSchedulePayload.poll",
        "PollSchedulePayload.userErrors",
        "PollExtendPayload.poll",
        "PollExtendPayload.userErrors",
        "PollClosePayload.poll",
        "PollClosePayload.userErrors",
        "PollCancelPayload.poll",
        "PollCancelPayload.userErrors",
        "PollPublishResultPayload.poll",
        "PollPublishResultPayload.userErrors",
        "PollDeletePayload.deletedPollId",
        "PollDeletePayload.userErrors",
        "PollVotePayload.poll",
        "PollVotePayload.clientMutationId",
        "PollVotePayload.userErrors",
        "ApartmentConnection.edges",
        "ApartmentConnection.nodes",
        "ApartmentConnection.pageInfo",
        "ApartmentConnection.totalCount",
        "ApartmentEdge.cursor",
        "ApartmentEdge.node",
        "FeedConnection.edges",
        "FeedConnection.nodes",
        "FeedConnection.pageInfo",
        "FeedConnection.totalCount",
        "FeedEdge.cursor",
        "FeedEdge.node",
        "CommentConnection.edges",
        "CommentConnection.nodes",
        "CommentConnection.pageInfo",
        "CommentConnection.totalCount",
        "CommentEdge.cursor",
        "CommentEdge.node",
        "PollConnection.edges",
        "PollConnection.nodes",
        "PollConnection.pageInfo",
        "PollConnection.totalCount",
        "PollEdge.cursor",
        "PollEdge.node",
        "PollVoteConnection.edges",
        "PollVoteConnection.nodes",
        "PollVoteConnection.pageInfo",
        "PollVoteConnection.totalCount",
        "PollVoteEdge.cursor",
        "PollVoteEdge.node",
        "VoterRollConnection.edges",
        "VoterRollConnection.nodes",
        "VoterRollConnection.pageInfo",
        "VoterRollConnection.totalCount",
        "VoterRollEdge.cursor",
        "VoterRollEdge.node",
        "__Schema.description",
        "__Schema.types",
        "__Schema.queryType",
        "__Schema.mutationType",
        "__Schema.subscriptionType",
        "__Schema.directives",
        "__Type.kind",
        "__Type.name",
        "__Type.description",
        "__Type.specifiedByURL",
        "__Type.fields",
        "__Type.interfaces",
        "__Type.possibleTypes",
        "__Type.enumValues",
        "__Type.inputFields",
        "__Type.ofType",
        "__Type.isOneOf",
        "__Field.name",
        "__Field.description",
        "__Field.args",
        "__Field.type",
        "__Field.isDeprecated",
        "__Field.deprecationReason",
        "__InputValue.name",
        "__InputValue.description",
        "__InputValue.type",
        "__InputValue.defaultValue",
        "__InputValue.isDeprecated",
        "__InputValue.deprecationReason",
        "__EnumValue.name",
        "__EnumValue.description",
        "__EnumValue.isDeprecated",
        "__EnumValue.deprecationReason",
        "__Directive.name",
        "__Directive.description",
        "__Directive.isRepeatable",
        "__Directive.locations",
        "__Directive.args",
        ".__schema",
        ".__type",
        ".__typename",
    ]
}
