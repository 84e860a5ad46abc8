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
    public static let complaint: FieldIndex = 55
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
    public static let complaints: FieldIndex = 64
}

/// Fields of `User`.
public enum UserFields {
    public static let id: FieldIndex = 65
    public static let displayName: FieldIndex = 66
    public static let joinedAt: FieldIndex = 67
}

/// Fields of `Session`.
public enum SessionFields {
    public static let id: FieldIndex = 68
    public static let clientName: FieldIndex = 69
    public static let createdAt: FieldIndex = 70
    public static let lastUsedAt: FieldIndex = 71
    public static let expiresAt: FieldIndex = 72
    public static let isCurrent: FieldIndex = 73
}

/// Fields of `Apartment`.
public enum ApartmentFields {
    public static let id: FieldIndex = 74
    public static let revision: FieldIndex = 75
    public static let kaptCode: FieldIndex = 76
    public static let name: FieldIndex = 77
    public static let address: FieldIndex = 78
    public static let timeZone: FieldIndex = 79
    public static let isDemo: FieldIndex = 80
    public static let isManaged: FieldIndex = 81
    public static let memberCount: FieldIndex = 82
    public static let feeds: FieldIndex = 83
    public static let complaints: FieldIndex = 84
    public static let complaintByNumber: FieldIndex = 85
    public static let contacts: FieldIndex = 86
    public static let schedules: FieldIndex = 87
}

/// Fields of `Address`.
public enum AddressFields {
    public static let sido: FieldIndex = 88
    public static let sigungu: FieldIndex = 89
    public static let eupmyeondong: FieldIndex = 90
    public static let ri: FieldIndex = 91
    public static let bjdCode: FieldIndex = 92
    public static let roadAddress: FieldIndex = 93
    public static let lotAddress: FieldIndex = 94
    public static let formatted: FieldIndex = 95
}

/// Fields of `Feed`.
public enum FeedFields {
    public static let id: FieldIndex = 96
    public static let revision: FieldIndex = 97
    public static let apartment: FieldIndex = 98
    public static let author: FieldIndex = 99
    public static let viewerIsAuthor: FieldIndex = 100
    public static let createdAt: FieldIndex = 101
    public static let editedAt: FieldIndex = 102
    public static let category: FieldIndex = 103
    public static let content: FieldIndex = 104
    public static let isAnonymous: FieldIndex = 105
    public static let isPinned: FieldIndex = 106
    public static let isLocked: FieldIndex = 107
    public static let commentCount: FieldIndex = 108
    public static let comments: FieldIndex = 109
    public static let viewerCanComment: FieldIndex = 110
    public static let viewerCanEdit: FieldIndex = 111
    public static let viewerCanDelete: FieldIndex = 112
}

/// Fields of `Comment`.
public enum CommentFields {
    public static let id: FieldIndex = 113
    public static let revision: FieldIndex = 114
    public static let apartment: FieldIndex = 115
    public static let author: FieldIndex = 116
    public static let viewerIsAuthor: FieldIndex = 117
    public static let createdAt: FieldIndex = 118
    public static let editedAt: FieldIndex = 119
    public static let subject: FieldIndex = 120
    public static let parent: FieldIndex = 121
    public static let depth: FieldIndex = 122
    public static let content: FieldIndex = 123
    public static let isDeleted: FieldIndex = 124
    public static let replyCount: FieldIndex = 125
    public static let replies: FieldIndex = 126
    public static let viewerCanEdit: FieldIndex = 127
    public static let viewerCanDelete: FieldIndex = 128
}

/// Fields of `Complaint`.
public enum ComplaintFields {
    public static let id: FieldIndex = 129
    public static let revision: FieldIndex = 130
    public static let number: FieldIndex = 131
    public static let apartment: FieldIndex = 132
    public static let author: FieldIndex = 133
    public static let viewerIsAuthor: FieldIndex = 134
    public static let createdAt: FieldIndex = 135
    public static let editedAt: FieldIndex = 136
    public static let category: FieldIndex = 137
    public static let title: FieldIndex = 138
    public static let description: FieldIndex = 139
    public static let location: FieldIndex = 140
    public static let visibility: FieldIndex = 141
    public static let status: FieldIndex = 142
    public static let statusReason: FieldIndex = 143
    public static let statusChangedAt: FieldIndex = 144
    public static let priority: FieldIndex = 145
    public static let source: FieldIndex = 146
    public static let sla: FieldIndex = 147
    public static let deferredUntil: FieldIndex = 148
    public static let resolvedAt: FieldIndex = 149
    public static let closedAt: FieldIndex = 150
    public static let reopenCount: FieldIndex = 151
    public static let events: FieldIndex = 152
    public static let viewerAllowedTransitions: FieldIndex = 153
}

/// Fields of `ComplaintSla`.
public enum ComplaintSlaFields {
    public static let firstResponseDueAt: FieldIndex = 154
    public static let firstRespondedAt: FieldIndex = 155
    public static let resolveDueAt: FieldIndex = 156
    public static let isFirstResponseOverdue: FieldIndex = 157
    public static let isResolutionOverdue: FieldIndex = 158
}

/// Fields of `ComplaintEvent`.
public enum ComplaintEventFields {
    public static let id: FieldIndex = 159
    public static let at: FieldIndex = 160
    public static let actor: FieldIndex = 161
}

/// Fields of `ComplaintStatusChanged`.
public enum ComplaintStatusChangedFields {
    public static let id: FieldIndex = 162
    public static let at: FieldIndex = 163
    public static let actor: FieldIndex = 164
    public static let from: FieldIndex = 165
    public static let to: FieldIndex = 166
    public static let reason: FieldIndex = 167
}

/// Fields of `ComplaintEdited`.
public enum ComplaintEditedFields {
    public static let id: FieldIndex = 168
    public static let at: FieldIndex = 169
    public static let actor: FieldIndex = 170
    public static let fields: FieldIndex = 171
}

/// Fields of `ComplaintDeadlinePassed`.
public enum ComplaintDeadlinePassedFields {
    public static let id: FieldIndex = 172
    public static let at: FieldIndex = 173
    public static let actor: FieldIndex = 174
    public static let kind: FieldIndex = 175
}

/// Fields of `Contact`.
public enum ContactFields {
    public static let id: FieldIndex = 176
    public static let revision: FieldIndex = 177
    public static let apartment: FieldIndex = 178
    public static let category: FieldIndex = 179
    public static let name: FieldIndex = 180
    public static let phoneNumber: FieldIndex = 181
    public static let description: FieldIndex = 182
    public static let hours: FieldIndex = 183
    public static let position: FieldIndex = 184
}

/// Fields of `Schedule`.
public enum ScheduleFields {
    public static let id: FieldIndex = 185
    public static let revision: FieldIndex = 186
    public static let apartment: FieldIndex = 187
    public static let title: FieldIndex = 188
    public static let description: FieldIndex = 189
    public static let location: FieldIndex = 190
    public static let category: FieldIndex = 191
    public static let startsAt: FieldIndex = 192
    public static let endsAt: FieldIndex = 193
    public static let isAllDay: FieldIndex = 194
}

/// Fields of `Mutation`.
public enum MutationFields {
    public static let signUp: FieldIndex = 195
    public static let signIn: FieldIndex = 196
    public static let signInAsGuest: FieldIndex = 197
    public static let tokenRefresh: FieldIndex = 198
    public static let signOut: FieldIndex = 199
    public static let feedCreate: FieldIndex = 200
    public static let feedUpdate: FieldIndex = 201
    public static let feedDelete: FieldIndex = 202
    public static let commentCreate: FieldIndex = 203
    public static let commentUpdate: FieldIndex = 204
    public static let commentDelete: FieldIndex = 205
    public static let complaintCreate: FieldIndex = 206
    public static let complaintUpdate: FieldIndex = 207
    public static let complaintTransition: FieldIndex = 208
    public static let contactCreate: FieldIndex = 209
    public static let contactUpdate: FieldIndex = 210
    public static let contactDelete: FieldIndex = 211
    public static let scheduleCreate: FieldIndex = 212
    public static let scheduleUpdate: FieldIndex = 213
    public static let scheduleDelete: FieldIndex = 214
}

/// Fields of `AuthTokens`.
public enum AuthTokensFields {
    public static let accessToken: FieldIndex = 215
    public static let accessTokenExpiresAt: FieldIndex = 216
    public static let refreshToken: FieldIndex = 217
    public static let refreshTokenExpiresAt: FieldIndex = 218
}

/// Fields of `SignUpPayload`.
public enum SignUpPayloadFields {
    public static let viewer: FieldIndex = 219
    public static let tokens: FieldIndex = 220
    public static let userErrors: FieldIndex = 221
}

/// Fields of `SignInPayload`.
public enum SignInPayloadFields {
    public static let viewer: FieldIndex = 222
    public static let tokens: FieldIndex = 223
    public static let userErrors: FieldIndex = 224
}

/// Fields of `SignInAsGuestPayload`.
public enum SignInAsGuestPayloadFields {
    public static let viewer: FieldIndex = 225
    public static let tokens: FieldIndex = 226
    public static let userErrors: FieldIndex = 227
}

/// Fields of `TokenRefreshPayload`.
public enum TokenRefreshPayloadFields {
    public static let tokens: FieldIndex = 228
    public static let userErrors: FieldIndex = 229
}

/// Fields of `SignOutPayload`.
public enum SignOutPayloadFields {
    public static let signedOutSessionCount: FieldIndex = 230
    public static let userErrors: FieldIndex = 231
}

/// Fields of `FeedCreatePayload`.
public enum FeedCreatePayloadFields {
    public static let feed: FieldIndex = 232
    public static let feedEdge: FieldIndex = 233
    public static let clientMutationId: FieldIndex = 234
    public static let userErrors: FieldIndex = 235
}

/// Fields of `FeedUpdatePayload`.
public enum FeedUpdatePayloadFields {
    public static let feed: FieldIndex = 236
    public static let userErrors: FieldIndex = 237
}

/// Fields of `FeedDeletePayload`.
public enum FeedDeletePayloadFields {
    public static let deletedFeedId: FieldIndex = 238
    public static let apartment: FieldIndex = 239
    public static let userErrors: FieldIndex = 240
}

/// Fields of `CommentCreatePayload`.
public enum CommentCreatePayloadFields {
    public static let comment: FieldIndex = 241
    public static let commentEdge: FieldIndex = 242
    public static let subject: FieldIndex = 243
    public static let clientMutationId: FieldIndex = 244
    public static let userErrors: FieldIndex = 245
}

/// Fields of `CommentUpdatePayload`.
public enum CommentUpdatePayloadFields {
    public static let comment: FieldIndex = 246
    public static let userErrors: FieldIndex = 247
}

/// Fields of `CommentDeletePayload`.
public enum CommentDeletePayloadFields {
    public static let comment: FieldIndex = 248
    public static let deletedCommentId: FieldIndex = 249
    public static let subject: FieldIndex = 250
    public static let userErrors: FieldIndex = 251
}

/// Fields of `ComplaintCreatePayload`.
public enum ComplaintCreatePayloadFields {
    public static let complaint: FieldIndex = 252
    public static let clientMutationId: FieldIndex = 253
    public static let userErrors: FieldIndex = 254
}

/// Fields of `ComplaintUpdatePayload`.
public enum ComplaintUpdatePayloadFields {
    public static let complaint: FieldIndex = 255
    public static let userErrors: FieldIndex = 256
}

/// Fields of `ComplaintTransitionPayload`.
public enum ComplaintTransitionPayloadFields {
    public static let complaint: FieldIndex = 257
    public static let userErrors: FieldIndex = 258
}

/// Fields of `ContactCreatePayload`.
public enum ContactCreatePayloadFields {
    public static let contact: FieldIndex = 259
    public static let userErrors: FieldIndex = 260
}

/// Fields of `ContactUpdatePayload`.
public enum ContactUpdatePayloadFields {
    public static let contact: FieldIndex = 261
    public static let userErrors: FieldIndex = 262
}

/// Fields of `ContactDeletePayload`.
public enum ContactDeletePayloadFields {
    public static let deletedContactId: FieldIndex = 263
    public static let userErrors: FieldIndex = 264
}

/// Fields of `ScheduleCreatePayload`.
public enum ScheduleCreatePayloadFields {
    public static let schedule: FieldIndex = 265
    public static let clientMutationId: FieldIndex = 266
    public static let userErrors: FieldIndex = 267
}

/// Fields of `ScheduleUpdatePayload`.
public enum ScheduleUpdatePayloadFields {
    public static let schedule: FieldIndex = 268
    public static let userErrors: FieldIndex = 269
}

/// Fields of `ScheduleDeletePayload`.
public enum ScheduleDeletePayloadFields {
    public static let deletedScheduleId: FieldIndex = 270
    public static let userErrors: FieldIndex = 271
}

/// Fields of `ApartmentConnection`.
public enum ApartmentConnectionFields {
    public static let edges: FieldIndex = 272
    public static let nodes: FieldIndex = 273
    public static let pageInfo: FieldIndex = 274
    public static let totalCount: FieldIndex = 275
}

/// Fields of `ApartmentEdge`.
public enum ApartmentEdgeFields {
    public static let cursor: FieldIndex = 276
    public static let node: FieldIndex = 277
}

/// Fields of `FeedConnection`.
public enum FeedConnectionFields {
    public static let edges: FieldIndex = 278
    public static let nodes: FieldIndex = 279
    public static let pageInfo: FieldIndex = 280
    public static let totalCount: FieldIndex = 281
}

/// Fields of `FeedEdge`.
public enum FeedEdgeFields {
    public static let cursor: FieldIndex = 282
    public static let node: FieldIndex = 283
}

/// Fields of `CommentConnection`.
public enum CommentConnectionFields {
    public static let edges: FieldIndex = 284
    public static let nodes: FieldIndex = 285
    public static let pageInfo: FieldIndex = 286
    public static let totalCount: FieldIndex = 287
}

/// Fields of `CommentEdge`.
public enum CommentEdgeFields {
    public static let cursor: FieldIndex = 288
    public static let node: FieldIndex = 289
}

/// Fields of `ComplaintConnection`.
public enum ComplaintConnectionFields {
    public static let edges: FieldIndex = 290
    public static let nodes: FieldIndex = 291
    public static let pageInfo: FieldIndex = 292
    public static let totalCount: FieldIndex = 293
}

/// Fields of `ComplaintEdge`.
public enum ComplaintEdgeFields {
    public static let cursor: FieldIndex = 294
    public static let node: FieldIndex = 295
}

/// Fields of `ComplaintEventConnection`.
public enum ComplaintEventConnectionFields {
    public static let edges: FieldIndex = 296
    public static let nodes: FieldIndex = 297
    public static let pageInfo: FieldIndex = 298
    public static let totalCount: FieldIndex = 299
}

/// Fields of `ComplaintEventEdge`.
public enum ComplaintEventEdgeFields {
    public static let cursor: FieldIndex = 300
    public static let node: FieldIndex = 301
}

/// Fields of `ContactConnection`.
public enum ContactConnectionFields {
    public static let edges: FieldIndex = 302
    public static let nodes: FieldIndex = 303
    public static let pageInfo: FieldIndex = 304
    public static let totalCount: FieldIndex = 305
}

/// Fields of `ContactEdge`.
public enum ContactEdgeFields {
    public static let cursor: FieldIndex = 306
    public static let node: FieldIndex = 307
}

/// Fields of `ScheduleConnection`.
public enum ScheduleConnectionFields {
    public static let edges: FieldIndex = 308
    public static let nodes: FieldIndex = 309
    public static let pageInfo: FieldIndex = 310
    public static let totalCount: FieldIndex = 311
}

/// Fields of `ScheduleEdge`.
public enum ScheduleEdgeFields {
    public static let cursor: FieldIndex = 312
    public static let node: FieldIndex = 313
}

/// What the engine asks about fields, by their number.
public enum SchemaTables {
    /// Whether the field's values stand in the columns of its object.
    public static let isColumn: [Bool] = [
        true, false, false, true, true, true, true, true, true, false, true, true, true, true, true, true,
        true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true,
        true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true,
        false, false, false, false, false, false, false, false, false, false, true, true, true, true, true, false,
        false, true, true, true, true, true, true, true, true, false, true, true, true, true, false, true,
        true, true, true, false, false, false, false, false, true, true, true, true, true, true, true, true,
        true, true, false, false, false, true, true, true, true, true, true, true, true, false, false, false,
        false, true, true, false, false, false, true, true, false, false, true, true, true, true, false, false,
        false, true, true, true, false, false, false, true, true, true, true, true, true, true, true, true,
        true, true, true, false, true, true, true, true, false, false, true, true, true, true, true, true,
        true, false, true, true, false, true, true, true, true, true, false, true, true, true, false, true,
        true, true, false, true, true, true, true, true, true, true, true, false, true, true, true, true,
        true, true, true, false, false, false, false, false, false, false, false, false, false, false, false, false,
        false, false, false, false, false, false, false, true, true, true, true, false, false, false, false, false,
        false, false, false, false, false, false, true, false, false, false, true, false, false, false, true, false,
        false, false, false, false, true, false, false, false, false, true, false, false, false, true, false, false,
        false, false, false, false, false, false, false, true, false, false, true, false, false, false, true, false,
        false, false, false, false, true, false, false, false, false, false, true, false, false, false, false, false,
        true, false, false, false, false, false, true, false, false, false, false, false, true, false, false, false,
        false, false, true, false, false, false, false, false, true, false, false, false, false, false, false, false,
        false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false,
        false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false,
        false, false, false,
    ]

    /// One more than the ordinal of the field's `AccessLevel`; 0 for none. Levels of
    /// objects hold through the scope that their rows are loaded in.
    public static let accessRules: [AccessRule] = [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 3, 4, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 1, 1, 1, 1, 2, 4, 5, 4, 4, 5, 4, 4, 4,
        4, 6, 6, 6, 6, 6, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0,
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
        "Query.complaint",
        "Query.apartments",
        "Viewer.user",
        "Viewer.username",
        "Viewer.email",
        "Viewer.isGuest",
        "Viewer.guestExpiresAt",
        "Viewer.isPlatformAdmin",
        "Viewer.sessions",
        "Viewer.complaints",
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
        "Apartment.complaints",
        "Apartment.complaintByNumber",
        "Apartment.contacts",
        "Apartment.schedules",
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
        "Complaint.id",
        "Complaint.revision",
        "Complaint.number",
        "Complaint.apartment",
        "Complaint.author",
        "Complaint.viewerIsAuthor",
        "Complaint.createdAt",
        "Complaint.editedAt",
        "Complaint.category",
        "Complaint.title",
        "Complaint.description",
        "Complaint.location",
        "Complaint.visibility",
        "Complaint.status",
        "Complaint.statusReason",
        "Complaint.statusChangedAt",
        "Complaint.priority",
        "Complaint.source",
        "Complaint.sla",
        "Complaint.deferredUntil",
        "Complaint.resolvedAt",
        "Complaint.closedAt",
        "Complaint.reopenCount",
        "Complaint.events",
        "Complaint.viewerAllowedTransitions",
        "ComplaintSla.firstResponseDueAt",
        "ComplaintSla.firstRespondedAt",
        "ComplaintSla.resolveDueAt",
        "ComplaintSla.isFirstResponseOverdue",
        "ComplaintSla.isResolutionOverdue",
        "ComplaintEvent.id",
        "ComplaintEvent.at",
        "ComplaintEvent.actor",
        "ComplaintStatusChanged.id",
        "ComplaintStatusChanged.at",
        "ComplaintStatusChanged.actor",
        "ComplaintStatusChanged.from",
        "ComplaintStatusChanged.to",
        "ComplaintStatusChanged.reason",
        "ComplaintEdited.id",
        "ComplaintEdited.at",
        "ComplaintEdited.actor",
        "ComplaintEdited.fields",
        "ComplaintDeadlinePassed.id",
        "ComplaintDeadlinePassed.at",
        "ComplaintDeadlinePassed.actor",
        "ComplaintDeadlinePassed.kind",
        "Contact.id",
        "Contact.revision",
        "Contact.apartment",
        "Contact.category",
        "Contact.name",
        "Contact.phoneNumber",
        "Contact.description",
        "Contact.hours",
        "Contact.position",
        "Schedule.id",
        "Schedule.revision",
        "Schedule.apartment",
        "Schedule.title",
        "Schedule.description",
        "Schedule.location",
        "Schedule.category",
        "Schedule.startsAt",
        "Schedule.endsAt",
        "Schedule.isAllDay",
        "Mutation.signUp",
        "Mutation.signIn",
        "Mutation.signInAsGuest",
        "Mutation.tokenRefresh",
        "Mutation.signOut",
        "Mutation.feedCreate",
        "Mutation.feedUpdate",
        "Mutation.feedDelete",
        "Mutation.commentCreate",
        "Mutation.commentUpdate",
        "Mutation.commentDelete",
        "Mutation.complaintCreate",
        "Mutation.complaintUpdate",
        "Mutation.complaintTransition",
        "Mutation.contactCreate",
        "Mutation.contactUpdate",
        "Mutation.contactDelete",
        "Mutation.scheduleCreate",
        "Mutation.scheduleUpdate",
        "Mutation.scheduleDelete",
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
        "FeedCreatePayload.feed",
        "FeedCreatePayload.feedEdge",
        "FeedCreatePayload.clientMutationId",
        "FeedCreatePayload.userErrors",
        "FeedUpdatePayload.feed",
        "FeedUpdatePayload.userErrors",
        "FeedDeletePayload.deletedFeedId",
        "FeedDeletePayload.apartment",
        "FeedDeletePayload.userErrors",
        "CommentCreatePayload.comment",
        "CommentCreatePayload.commentEdge",
        "CommentCreatePayload.subject",
        "CommentCreatePayload.clientMutationId",
        "CommentCreatePayload.userErrors",
        "CommentUpdatePayload.comment",
        "CommentUpdatePayload.userErrors",
        "CommentDeletePayload.comment",
        "CommentDeletePayload.deletedCommentId",
        "CommentDeletePayload.subject",
        "CommentDeletePayload.userErrors",
        "ComplaintCreatePayload.complaint",
        "ComplaintCreatePayload.clientMutationId",
        "ComplaintCreatePayload.userErrors",
        "ComplaintUpdatePayload.complaint",
        "ComplaintUpdatePayload.userErrors",
        "ComplaintTransitionPayload.complaint",
        "ComplaintTransitionPayload.userErrors",
        "ContactCreatePayload.contact",
        "ContactCreatePayload.userErrors",
        "ContactUpdatePayload.contact",
        "ContactUpdatePayload.userErrors",
        "ContactDeletePayload.deletedContactId",
        "ContactDeletePayload.userErrors",
        "ScheduleCreatePayload.schedule",
        "ScheduleCreatePayload.clientMutationId",
        "ScheduleCreatePayload.userErrors",
        "ScheduleUpdatePayload.schedule",
        "ScheduleUpdatePayload.userErrors",
        "ScheduleDeletePayload.deletedScheduleId",
        "ScheduleDeletePayload.userErrors",
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
        "ComplaintConnection.edges",
        "ComplaintConnection.nodes",
        "ComplaintConnection.pageInfo",
        "ComplaintConnection.totalCount",
        "ComplaintEdge.cursor",
        "ComplaintEdge.node",
        "ComplaintEventConnection.edges",
        "ComplaintEventConnection.nodes",
        "ComplaintEventConnection.pageInfo",
        "ComplaintEventConnection.totalCount",
        "ComplaintEventEdge.cursor",
        "ComplaintEventEdge.node",
        "ContactConnection.edges",
        "ContactConnection.nodes",
        "ContactConnection.pageInfo",
        "ContactConnection.totalCount",
        "ContactEdge.cursor",
        "ContactEdge.node",
        "ScheduleConnection.edges",
        "ScheduleConnection.nodes",
        "ScheduleConnection.pageInfo",
        "ScheduleConnection.totalCount",
        "ScheduleEdge.cursor",
        "ScheduleEdge.node",
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
