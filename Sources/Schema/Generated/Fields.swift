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

/// Fields of `HasMedia`.
public enum HasMediaFields {
    public static let media: FieldIndex = 7
}

/// Fields of `Commentable`.
public enum CommentableFields {
    public static let id: FieldIndex = 8
    public static let commentCount: FieldIndex = 9
    public static let comments: FieldIndex = 10
    public static let viewerCanComment: FieldIndex = 11
}

/// Fields of `UserError`.
public enum UserErrorFields {
    public static let code: FieldIndex = 12
    public static let message: FieldIndex = 13
    public static let path: FieldIndex = 14
}

/// Fields of `ValidationError`.
public enum ValidationErrorFields {
    public static let code: FieldIndex = 15
    public static let message: FieldIndex = 16
    public static let path: FieldIndex = 17
    public static let minimum: FieldIndex = 18
    public static let maximum: FieldIndex = 19
}

/// Fields of `AccessError`.
public enum AccessErrorFields {
    public static let code: FieldIndex = 20
    public static let message: FieldIndex = 21
    public static let path: FieldIndex = 22
    public static let requires: FieldIndex = 23
}

/// Fields of `NotFoundError`.
public enum NotFoundErrorFields {
    public static let code: FieldIndex = 24
    public static let message: FieldIndex = 25
    public static let path: FieldIndex = 26
}

/// Fields of `StateConflictError`.
public enum StateConflictErrorFields {
    public static let code: FieldIndex = 27
    public static let message: FieldIndex = 28
    public static let path: FieldIndex = 29
    public static let currentState: FieldIndex = 30
    public static let allowedStates: FieldIndex = 31
}

/// Fields of `StaleRevisionError`.
public enum StaleRevisionErrorFields {
    public static let code: FieldIndex = 32
    public static let message: FieldIndex = 33
    public static let path: FieldIndex = 34
    public static let currentRevision: FieldIndex = 35
}

/// Fields of `AlreadyVotedError`.
public enum AlreadyVotedErrorFields {
    public static let code: FieldIndex = 36
    public static let message: FieldIndex = 37
    public static let path: FieldIndex = 38
    public static let channel: FieldIndex = 39
    public static let byOtherHouseholdMember: FieldIndex = 40
}

/// Fields of `RateLimitedError`.
public enum RateLimitedErrorFields {
    public static let code: FieldIndex = 41
    public static let message: FieldIndex = 42
    public static let path: FieldIndex = 43
    public static let retryAfterSeconds: FieldIndex = 44
}

/// Fields of `PageInfo`.
public enum PageInfoFields {
    public static let hasNextPage: FieldIndex = 45
    public static let hasPreviousPage: FieldIndex = 46
    public static let startCursor: FieldIndex = 47
    public static let endCursor: FieldIndex = 48
}

/// Fields of `Query`.
public enum QueryFields {
    public static let node: FieldIndex = 49
    public static let nodes: FieldIndex = 50
    public static let viewer: FieldIndex = 51
    public static let apartment: FieldIndex = 52
    public static let apartmentByKaptCode: FieldIndex = 53
    public static let feed: FieldIndex = 54
    public static let comment: FieldIndex = 55
    public static let complaint: FieldIndex = 56
    public static let apartments: FieldIndex = 57
}

/// Fields of `Viewer`.
public enum ViewerFields {
    public static let user: FieldIndex = 58
    public static let username: FieldIndex = 59
    public static let email: FieldIndex = 60
    public static let isGuest: FieldIndex = 61
    public static let guestExpiresAt: FieldIndex = 62
    public static let isPlatformAdmin: FieldIndex = 63
    public static let sessions: FieldIndex = 64
    public static let feeds: FieldIndex = 65
    public static let comments: FieldIndex = 66
    public static let complaints: FieldIndex = 67
}

/// Fields of `User`.
public enum UserFields {
    public static let id: FieldIndex = 68
    public static let displayName: FieldIndex = 69
    public static let joinedAt: FieldIndex = 70
    public static let feeds: FieldIndex = 71
}

/// Fields of `Session`.
public enum SessionFields {
    public static let id: FieldIndex = 72
    public static let clientName: FieldIndex = 73
    public static let createdAt: FieldIndex = 74
    public static let lastUsedAt: FieldIndex = 75
    public static let expiresAt: FieldIndex = 76
    public static let isCurrent: FieldIndex = 77
}

/// Fields of `Apartment`.
public enum ApartmentFields {
    public static let id: FieldIndex = 78
    public static let revision: FieldIndex = 79
    public static let kaptCode: FieldIndex = 80
    public static let name: FieldIndex = 81
    public static let address: FieldIndex = 82
    public static let timeZone: FieldIndex = 83
    public static let isDemo: FieldIndex = 84
    public static let isManaged: FieldIndex = 85
    public static let memberCount: FieldIndex = 86
    public static let feeds: FieldIndex = 87
    public static let complaints: FieldIndex = 88
    public static let complaintByNumber: FieldIndex = 89
    public static let contacts: FieldIndex = 90
    public static let schedules: FieldIndex = 91
}

/// Fields of `Address`.
public enum AddressFields {
    public static let sido: FieldIndex = 92
    public static let sigungu: FieldIndex = 93
    public static let eupmyeondong: FieldIndex = 94
    public static let ri: FieldIndex = 95
    public static let bjdCode: FieldIndex = 96
    public static let roadAddress: FieldIndex = 97
    public static let lotAddress: FieldIndex = 98
    public static let formatted: FieldIndex = 99
}

/// Fields of `Feed`.
public enum FeedFields {
    public static let id: FieldIndex = 100
    public static let revision: FieldIndex = 101
    public static let apartment: FieldIndex = 102
    public static let author: FieldIndex = 103
    public static let viewerIsAuthor: FieldIndex = 104
    public static let createdAt: FieldIndex = 105
    public static let editedAt: FieldIndex = 106
    public static let category: FieldIndex = 107
    public static let content: FieldIndex = 108
    public static let isAnonymous: FieldIndex = 109
    public static let isPinned: FieldIndex = 110
    public static let isLocked: FieldIndex = 111
    public static let media: FieldIndex = 112
    public static let commentCount: FieldIndex = 113
    public static let comments: FieldIndex = 114
    public static let viewerCanComment: FieldIndex = 115
    public static let viewerCanEdit: FieldIndex = 116
    public static let viewerCanDelete: FieldIndex = 117
}

/// Fields of `Comment`.
public enum CommentFields {
    public static let id: FieldIndex = 118
    public static let revision: FieldIndex = 119
    public static let apartment: FieldIndex = 120
    public static let author: FieldIndex = 121
    public static let viewerIsAuthor: FieldIndex = 122
    public static let createdAt: FieldIndex = 123
    public static let editedAt: FieldIndex = 124
    public static let subject: FieldIndex = 125
    public static let parent: FieldIndex = 126
    public static let depth: FieldIndex = 127
    public static let content: FieldIndex = 128
    public static let isDeleted: FieldIndex = 129
    public static let replyCount: FieldIndex = 130
    public static let replies: FieldIndex = 131
    public static let viewerCanEdit: FieldIndex = 132
    public static let viewerCanDelete: FieldIndex = 133
}

/// Fields of `Media`.
public enum MediaFields {
    public static let id: FieldIndex = 134
    public static let kind: FieldIndex = 135
    public static let status: FieldIndex = 136
    public static let fileName: FieldIndex = 137
    public static let mimeType: FieldIndex = 138
    public static let byteSize: FieldIndex = 139
    public static let width: FieldIndex = 140
    public static let height: FieldIndex = 141
    public static let durationSeconds: FieldIndex = 142
    public static let url: FieldIndex = 143
    public static let altText: FieldIndex = 144
    public static let createdAt: FieldIndex = 145
}

/// Fields of `UploadTicket`.
public enum UploadTicketFields {
    public static let media: FieldIndex = 146
    public static let uploadUrl: FieldIndex = 147
    public static let headers: FieldIndex = 148
    public static let expiresAt: FieldIndex = 149
}

/// Fields of `UploadHeader`.
public enum UploadHeaderFields {
    public static let name: FieldIndex = 150
    public static let value: FieldIndex = 151
}

/// Fields of `Complaint`.
public enum ComplaintFields {
    public static let id: FieldIndex = 152
    public static let revision: FieldIndex = 153
    public static let number: FieldIndex = 154
    public static let apartment: FieldIndex = 155
    public static let author: FieldIndex = 156
    public static let viewerIsAuthor: FieldIndex = 157
    public static let createdAt: FieldIndex = 158
    public static let editedAt: FieldIndex = 159
    public static let category: FieldIndex = 160
    public static let title: FieldIndex = 161
    public static let description: FieldIndex = 162
    public static let location: FieldIndex = 163
    public static let visibility: FieldIndex = 164
    public static let status: FieldIndex = 165
    public static let statusReason: FieldIndex = 166
    public static let statusChangedAt: FieldIndex = 167
    public static let priority: FieldIndex = 168
    public static let source: FieldIndex = 169
    public static let sla: FieldIndex = 170
    public static let deferredUntil: FieldIndex = 171
    public static let resolvedAt: FieldIndex = 172
    public static let closedAt: FieldIndex = 173
    public static let reopenCount: FieldIndex = 174
    public static let events: FieldIndex = 175
    public static let viewerAllowedTransitions: FieldIndex = 176
}

/// Fields of `ComplaintSla`.
public enum ComplaintSlaFields {
    public static let firstResponseDueAt: FieldIndex = 177
    public static let firstRespondedAt: FieldIndex = 178
    public static let resolveDueAt: FieldIndex = 179
    public static let isFirstResponseOverdue: FieldIndex = 180
    public static let isResolutionOverdue: FieldIndex = 181
}

/// Fields of `ComplaintEvent`.
public enum ComplaintEventFields {
    public static let id: FieldIndex = 182
    public static let at: FieldIndex = 183
    public static let actor: FieldIndex = 184
}

/// Fields of `ComplaintStatusChanged`.
public enum ComplaintStatusChangedFields {
    public static let id: FieldIndex = 185
    public static let at: FieldIndex = 186
    public static let actor: FieldIndex = 187
    public static let from: FieldIndex = 188
    public static let to: FieldIndex = 189
    public static let reason: FieldIndex = 190
}

/// Fields of `ComplaintEdited`.
public enum ComplaintEditedFields {
    public static let id: FieldIndex = 191
    public static let at: FieldIndex = 192
    public static let actor: FieldIndex = 193
    public static let fields: FieldIndex = 194
}

/// Fields of `ComplaintDeadlinePassed`.
public enum ComplaintDeadlinePassedFields {
    public static let id: FieldIndex = 195
    public static let at: FieldIndex = 196
    public static let actor: FieldIndex = 197
    public static let kind: FieldIndex = 198
}

/// Fields of `Contact`.
public enum ContactFields {
    public static let id: FieldIndex = 199
    public static let revision: FieldIndex = 200
    public static let apartment: FieldIndex = 201
    public static let category: FieldIndex = 202
    public static let name: FieldIndex = 203
    public static let phoneNumber: FieldIndex = 204
    public static let description: FieldIndex = 205
    public static let hours: FieldIndex = 206
    public static let position: FieldIndex = 207
}

/// Fields of `Schedule`.
public enum ScheduleFields {
    public static let id: FieldIndex = 208
    public static let revision: FieldIndex = 209
    public static let apartment: FieldIndex = 210
    public static let title: FieldIndex = 211
    public static let description: FieldIndex = 212
    public static let location: FieldIndex = 213
    public static let category: FieldIndex = 214
    public static let startsAt: FieldIndex = 215
    public static let endsAt: FieldIndex = 216
    public static let isAllDay: FieldIndex = 217
}

/// Fields of `Mutation`.
public enum MutationFields {
    public static let signUp: FieldIndex = 218
    public static let signIn: FieldIndex = 219
    public static let signInAsGuest: FieldIndex = 220
    public static let tokenRefresh: FieldIndex = 221
    public static let signOut: FieldIndex = 222
    public static let mediaCreateUploads: FieldIndex = 223
    public static let mediaFinishUpload: FieldIndex = 224
    public static let feedCreate: FieldIndex = 225
    public static let feedUpdate: FieldIndex = 226
    public static let feedDelete: FieldIndex = 227
    public static let commentCreate: FieldIndex = 228
    public static let commentUpdate: FieldIndex = 229
    public static let commentDelete: FieldIndex = 230
    public static let complaintCreate: FieldIndex = 231
    public static let complaintUpdate: FieldIndex = 232
    public static let complaintTransition: FieldIndex = 233
    public static let contactCreate: FieldIndex = 234
    public static let contactUpdate: FieldIndex = 235
    public static let contactDelete: FieldIndex = 236
    public static let scheduleCreate: FieldIndex = 237
    public static let scheduleUpdate: FieldIndex = 238
    public static let scheduleDelete: FieldIndex = 239
}

/// Fields of `AuthTokens`.
public enum AuthTokensFields {
    public static let accessToken: FieldIndex = 240
    public static let accessTokenExpiresAt: FieldIndex = 241
    public static let refreshToken: FieldIndex = 242
    public static let refreshTokenExpiresAt: FieldIndex = 243
}

/// Fields of `SignUpPayload`.
public enum SignUpPayloadFields {
    public static let viewer: FieldIndex = 244
    public static let tokens: FieldIndex = 245
    public static let userErrors: FieldIndex = 246
}

/// Fields of `SignInPayload`.
public enum SignInPayloadFields {
    public static let viewer: FieldIndex = 247
    public static let tokens: FieldIndex = 248
    public static let userErrors: FieldIndex = 249
}

/// Fields of `SignInAsGuestPayload`.
public enum SignInAsGuestPayloadFields {
    public static let viewer: FieldIndex = 250
    public static let tokens: FieldIndex = 251
    public static let userErrors: FieldIndex = 252
}

/// Fields of `TokenRefreshPayload`.
public enum TokenRefreshPayloadFields {
    public static let tokens: FieldIndex = 253
    public static let userErrors: FieldIndex = 254
}

/// Fields of `SignOutPayload`.
public enum SignOutPayloadFields {
    public static let signedOutSessionCount: FieldIndex = 255
    public static let userErrors: FieldIndex = 256
}

/// Fields of `MediaCreateUploadsPayload`.
public enum MediaCreateUploadsPayloadFields {
    public static let tickets: FieldIndex = 257
    public static let userErrors: FieldIndex = 258
}

/// Fields of `MediaFinishUploadPayload`.
public enum MediaFinishUploadPayloadFields {
    public static let media: FieldIndex = 259
    public static let userErrors: FieldIndex = 260
}

/// Fields of `FeedCreatePayload`.
public enum FeedCreatePayloadFields {
    public static let feed: FieldIndex = 261
    public static let feedEdge: FieldIndex = 262
    public static let clientMutationId: FieldIndex = 263
    public static let userErrors: FieldIndex = 264
}

/// Fields of `FeedUpdatePayload`.
public enum FeedUpdatePayloadFields {
    public static let feed: FieldIndex = 265
    public static let userErrors: FieldIndex = 266
}

/// Fields of `FeedDeletePayload`.
public enum FeedDeletePayloadFields {
    public static let deletedFeedId: FieldIndex = 267
    public static let apartment: FieldIndex = 268
    public static let userErrors: FieldIndex = 269
}

/// Fields of `CommentCreatePayload`.
public enum CommentCreatePayloadFields {
    public static let comment: FieldIndex = 270
    public static let commentEdge: FieldIndex = 271
    public static let subject: FieldIndex = 272
    public static let clientMutationId: FieldIndex = 273
    public static let userErrors: FieldIndex = 274
}

/// Fields of `CommentUpdatePayload`.
public enum CommentUpdatePayloadFields {
    public static let comment: FieldIndex = 275
    public static let userErrors: FieldIndex = 276
}

/// Fields of `CommentDeletePayload`.
public enum CommentDeletePayloadFields {
    public static let comment: FieldIndex = 277
    public static let deletedCommentId: FieldIndex = 278
    public static let subject: FieldIndex = 279
    public static let userErrors: FieldIndex = 280
}

/// Fields of `ComplaintCreatePayload`.
public enum ComplaintCreatePayloadFields {
    public static let complaint: FieldIndex = 281
    public static let clientMutationId: FieldIndex = 282
    public static let userErrors: FieldIndex = 283
}

/// Fields of `ComplaintUpdatePayload`.
public enum ComplaintUpdatePayloadFields {
    public static let complaint: FieldIndex = 284
    public static let userErrors: FieldIndex = 285
}

/// Fields of `ComplaintTransitionPayload`.
public enum ComplaintTransitionPayloadFields {
    public static let complaint: FieldIndex = 286
    public static let userErrors: FieldIndex = 287
}

/// Fields of `ContactCreatePayload`.
public enum ContactCreatePayloadFields {
    public static let contact: FieldIndex = 288
    public static let userErrors: FieldIndex = 289
}

/// Fields of `ContactUpdatePayload`.
public enum ContactUpdatePayloadFields {
    public static let contact: FieldIndex = 290
    public static let userErrors: FieldIndex = 291
}

/// Fields of `ContactDeletePayload`.
public enum ContactDeletePayloadFields {
    public static let deletedContactId: FieldIndex = 292
    public static let userErrors: FieldIndex = 293
}

/// Fields of `ScheduleCreatePayload`.
public enum ScheduleCreatePayloadFields {
    public static let schedule: FieldIndex = 294
    public static let clientMutationId: FieldIndex = 295
    public static let userErrors: FieldIndex = 296
}

/// Fields of `ScheduleUpdatePayload`.
public enum ScheduleUpdatePayloadFields {
    public static let schedule: FieldIndex = 297
    public static let userErrors: FieldIndex = 298
}

/// Fields of `ScheduleDeletePayload`.
public enum ScheduleDeletePayloadFields {
    public static let deletedScheduleId: FieldIndex = 299
    public static let userErrors: FieldIndex = 300
}

/// Fields of `ApartmentConnection`.
public enum ApartmentConnectionFields {
    public static let edges: FieldIndex = 301
    public static let nodes: FieldIndex = 302
    public static let pageInfo: FieldIndex = 303
    public static let totalCount: FieldIndex = 304
}

/// Fields of `ApartmentEdge`.
public enum ApartmentEdgeFields {
    public static let cursor: FieldIndex = 305
    public static let node: FieldIndex = 306
}

/// Fields of `FeedConnection`.
public enum FeedConnectionFields {
    public static let edges: FieldIndex = 307
    public static let nodes: FieldIndex = 308
    public static let pageInfo: FieldIndex = 309
    public static let totalCount: FieldIndex = 310
}

/// Fields of `FeedEdge`.
public enum FeedEdgeFields {
    public static let cursor: FieldIndex = 311
    public static let node: FieldIndex = 312
}

/// Fields of `CommentConnection`.
public enum CommentConnectionFields {
    public static let edges: FieldIndex = 313
    public static let nodes: FieldIndex = 314
    public static let pageInfo: FieldIndex = 315
    public static let totalCount: FieldIndex = 316
}

/// Fields of `CommentEdge`.
public enum CommentEdgeFields {
    public static let cursor: FieldIndex = 317
    public static let node: FieldIndex = 318
}

/// Fields of `ComplaintConnection`.
public enum ComplaintConnectionFields {
    public static let edges: FieldIndex = 319
    public static let nodes: FieldIndex = 320
    public static let pageInfo: FieldIndex = 321
    public static let totalCount: FieldIndex = 322
}

/// Fields of `ComplaintEdge`.
public enum ComplaintEdgeFields {
    public static let cursor: FieldIndex = 323
    public static let node: FieldIndex = 324
}

/// Fields of `ComplaintEventConnection`.
public enum ComplaintEventConnectionFields {
    public static let edges: FieldIndex = 325
    public static let nodes: FieldIndex = 326
    public static let pageInfo: FieldIndex = 327
    public static let totalCount: FieldIndex = 328
}

/// Fields of `ComplaintEventEdge`.
public enum ComplaintEventEdgeFields {
    public static let cursor: FieldIndex = 329
    public static let node: FieldIndex = 330
}

/// Fields of `ContactConnection`.
public enum ContactConnectionFields {
    public static let edges: FieldIndex = 331
    public static let nodes: FieldIndex = 332
    public static let pageInfo: FieldIndex = 333
    public static let totalCount: FieldIndex = 334
}

/// Fields of `ContactEdge`.
public enum ContactEdgeFields {
    public static let cursor: FieldIndex = 335
    public static let node: FieldIndex = 336
}

/// Fields of `ScheduleConnection`.
public enum ScheduleConnectionFields {
    public static let edges: FieldIndex = 337
    public static let nodes: FieldIndex = 338
    public static let pageInfo: FieldIndex = 339
    public static let totalCount: FieldIndex = 340
}

/// Fields of `ScheduleEdge`.
public enum ScheduleEdgeFields {
    public static let cursor: FieldIndex = 341
    public static let node: FieldIndex = 342
}

/// What the engine asks about fields, by their number.
public enum SchemaTables {
    /// Whether the field's values stand in the columns of its object.
    public static let isColumn: [Bool] = [
        true, false, false, true, true, true, true, false, true, true, false, true, true, true, true, true,
        true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true,
        true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true,
        true, false, false, false, false, false, false, false, false, false, false, true, true, true, true, true,
        false, false, false, false, true, true, true, false, true, true, true, true, true, false, true, true,
        true, true, false, true, true, true, true, false, false, false, false, false, true, true, true, true,
        true, true, true, true, true, true, false, false, false, true, true, true, true, true, true, true,
        false, true, false, false, false, false, true, true, false, false, false, true, true, false, false, true,
        true, true, true, false, false, false, true, true, true, true, true, true, true, true, true, false,
        true, true, false, true, false, true, true, true, true, true, true, false, false, false, true, true,
        true, true, true, true, true, true, true, true, true, true, false, true, true, true, true, false,
        false, true, true, true, true, true, true, true, false, true, true, false, true, true, true, true,
        true, false, true, true, true, false, true, true, true, false, true, true, true, true, true, true,
        true, true, false, true, true, true, true, true, true, true, false, false, false, false, false, false,
        false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false,
        true, true, true, true, false, false, false, false, false, false, false, false, false, false, false, true,
        false, false, false, false, false, false, false, true, false, false, false, true, false, false, false, false,
        false, true, false, false, false, false, true, false, false, false, true, false, false, false, false, false,
        false, false, false, false, true, false, false, true, false, false, false, true, false, false, false, false,
        false, true, false, false, false, false, false, true, false, false, false, false, false, true, false, false,
        false, false, false, true, false, false, false, false, false, true, false, false, false, false, false, true,
        false, false, false, false, false, true, false, false, false, false, false, false, false, false, false, false,
        false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false,
        false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false,
    ]

    /// One more than the ordinal of the field's `AccessLevel`; 0 for none. Levels of
    /// objects hold through the scope that their rows are loaded in.
    public static let accessRules: [AccessRule] = [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 3, 4, 0, 3, 3, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2,
        5, 4, 5, 4, 4, 5, 4, 4, 4, 4, 6, 6, 6, 6, 6, 6,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
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
        "HasMedia.media",
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
        "Viewer.feeds",
        "Viewer.comments",
        "Viewer.complaints",
        "User.id",
        "User.displayName",
        "User.joinedAt",
        "User.feeds",
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
        "Feed.media",
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
        "Media.id",
        "Media.kind",
        "Media.status",
        "Media.fileName",
        "Media.mimeType",
        "Media.byteSize",
        "Media.width",
        "Media.height",
        "Media.durationSeconds",
        "Media.url",
        "Media.altText",
        "Media.createdAt",
        "UploadTicket.media",
        "UploadTicket.uploadUrl",
        "UploadTicket.headers",
        "UploadTicket.expiresAt",
        "UploadHeader.name",
        "UploadHeader.value",
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
        "Mutation.mediaCreateUploads",
        "Mutation.mediaFinishUpload",
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
        "MediaCreateUploadsPayload.tickets",
        "MediaCreateUploadsPayload.userErrors",
        "MediaFinishUploadPayload.media",
        "MediaFinishUploadPayload.userErrors",
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
