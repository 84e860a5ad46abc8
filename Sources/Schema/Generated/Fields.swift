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
    public static let notice: FieldIndex = 57
    public static let apartments: FieldIndex = 58
}

/// Fields of `Viewer`.
public enum ViewerFields {
    public static let user: FieldIndex = 59
    public static let username: FieldIndex = 60
    public static let email: FieldIndex = 61
    public static let realName: FieldIndex = 62
    public static let isGuest: FieldIndex = 63
    public static let guestExpiresAt: FieldIndex = 64
    public static let isPlatformAdmin: FieldIndex = 65
    public static let memberships: FieldIndex = 66
    public static let membership: FieldIndex = 67
    public static let sessions: FieldIndex = 68
    public static let feeds: FieldIndex = 69
    public static let comments: FieldIndex = 70
    public static let complaints: FieldIndex = 71
}

/// Fields of `User`.
public enum UserFields {
    public static let id: FieldIndex = 72
    public static let displayName: FieldIndex = 73
    public static let avatar: FieldIndex = 74
    public static let joinedAt: FieldIndex = 75
    public static let roleIn: FieldIndex = 76
    public static let feeds: FieldIndex = 77
}

/// Fields of `Session`.
public enum SessionFields {
    public static let id: FieldIndex = 78
    public static let clientName: FieldIndex = 79
    public static let createdAt: FieldIndex = 80
    public static let lastUsedAt: FieldIndex = 81
    public static let expiresAt: FieldIndex = 82
    public static let isCurrent: FieldIndex = 83
}

/// Fields of `Apartment`.
public enum ApartmentFields {
    public static let id: FieldIndex = 84
    public static let revision: FieldIndex = 85
    public static let kaptCode: FieldIndex = 86
    public static let name: FieldIndex = 87
    public static let address: FieldIndex = 88
    public static let facts: FieldIndex = 89
    public static let timeZone: FieldIndex = 90
    public static let isDemo: FieldIndex = 91
    public static let isManaged: FieldIndex = 92
    public static let memberCount: FieldIndex = 93
    public static let settings: FieldIndex = 94
    public static let viewerMembership: FieldIndex = 95
    public static let viewerPermissions: FieldIndex = 96
    public static let buildings: FieldIndex = 97
    public static let building: FieldIndex = 98
    public static let households: FieldIndex = 99
    public static let memberships: FieldIndex = 100
    public static let feeds: FieldIndex = 101
    public static let complaints: FieldIndex = 102
    public static let complaintByNumber: FieldIndex = 103
    public static let notices: FieldIndex = 104
    public static let contacts: FieldIndex = 105
    public static let schedules: FieldIndex = 106
}

/// Fields of `Address`.
public enum AddressFields {
    public static let sido: FieldIndex = 107
    public static let sigungu: FieldIndex = 108
    public static let eupmyeondong: FieldIndex = 109
    public static let ri: FieldIndex = 110
    public static let bjdCode: FieldIndex = 111
    public static let roadAddress: FieldIndex = 112
    public static let lotAddress: FieldIndex = 113
    public static let formatted: FieldIndex = 114
}

/// Fields of `ApartmentFacts`.
public enum ApartmentFactsFields {
    public static let householdCount: FieldIndex = 115
    public static let buildingCount: FieldIndex = 116
    public static let approvedOn: FieldIndex = 117
    public static let heating: FieldIndex = 118
    public static let corridorType: FieldIndex = 119
    public static let managementType: FieldIndex = 120
    public static let saleType: FieldIndex = 121
    public static let officePhone: FieldIndex = 122
    public static let homepage: FieldIndex = 123
    public static let importedAt: FieldIndex = 124
}

/// Fields of `ApartmentSettings`.
public enum ApartmentSettingsFields {
    public static let verificationMethods: FieldIndex = 125
    public static let feedModeration: FieldIndex = 126
    public static let autoHideReportThreshold: FieldIndex = 127
    public static let complaintDeadlines: FieldIndex = 128
    public static let complaintAutoCloseAfter: FieldIndex = 129
    public static let voteIdentityCheckMaxAge: FieldIndex = 130
    public static let blockedTerms: FieldIndex = 131
}

/// Fields of `ComplaintDeadline`.
public enum ComplaintDeadlineFields {
    public static let priority: FieldIndex = 132
    public static let firstResponseWithin: FieldIndex = 133
    public static let resolveWithin: FieldIndex = 134
}

/// Fields of `Feed`.
public enum FeedFields {
    public static let id: FieldIndex = 135
    public static let revision: FieldIndex = 136
    public static let apartment: FieldIndex = 137
    public static let author: FieldIndex = 138
    public static let viewerIsAuthor: FieldIndex = 139
    public static let createdAt: FieldIndex = 140
    public static let editedAt: FieldIndex = 141
    public static let category: FieldIndex = 142
    public static let content: FieldIndex = 143
    public static let isAnonymous: FieldIndex = 144
    public static let isPinned: FieldIndex = 145
    public static let isLocked: FieldIndex = 146
    public static let media: FieldIndex = 147
    public static let commentCount: FieldIndex = 148
    public static let comments: FieldIndex = 149
    public static let viewerCanComment: FieldIndex = 150
    public static let viewerCanEdit: FieldIndex = 151
    public static let viewerCanDelete: FieldIndex = 152
}

/// Fields of `Comment`.
public enum CommentFields {
    public static let id: FieldIndex = 153
    public static let revision: FieldIndex = 154
    public static let apartment: FieldIndex = 155
    public static let author: FieldIndex = 156
    public static let viewerIsAuthor: FieldIndex = 157
    public static let createdAt: FieldIndex = 158
    public static let editedAt: FieldIndex = 159
    public static let subject: FieldIndex = 160
    public static let parent: FieldIndex = 161
    public static let depth: FieldIndex = 162
    public static let content: FieldIndex = 163
    public static let isDeleted: FieldIndex = 164
    public static let replyCount: FieldIndex = 165
    public static let replies: FieldIndex = 166
    public static let viewerCanEdit: FieldIndex = 167
    public static let viewerCanDelete: FieldIndex = 168
}

/// Fields of `Building`.
public enum BuildingFields {
    public static let id: FieldIndex = 169
    public static let apartment: FieldIndex = 170
    public static let name: FieldIndex = 171
    public static let householdCount: FieldIndex = 172
}

/// Fields of `Household`.
public enum HouseholdFields {
    public static let id: FieldIndex = 173
    public static let revision: FieldIndex = 174
    public static let apartment: FieldIndex = 175
    public static let building: FieldIndex = 176
    public static let unit: FieldIndex = 177
    public static let occupancy: FieldIndex = 178
    public static let members: FieldIndex = 179
}

/// Fields of `Membership`.
public enum MembershipFields {
    public static let id: FieldIndex = 180
    public static let revision: FieldIndex = 181
    public static let apartment: FieldIndex = 182
    public static let user: FieldIndex = 183
    public static let role: FieldIndex = 184
    public static let status: FieldIndex = 185
    public static let relation: FieldIndex = 186
    public static let household: FieldIndex = 187
    public static let claimedName: FieldIndex = 188
    public static let claimedPhone: FieldIndex = 189
    public static let method: FieldIndex = 190
    public static let requestedAt: FieldIndex = 191
    public static let decidedAt: FieldIndex = 192
    public static let decidedBy: FieldIndex = 193
    public static let decisionReason: FieldIndex = 194
}

/// Fields of `Media`.
public enum MediaFields {
    public static let id: FieldIndex = 195
    public static let kind: FieldIndex = 196
    public static let status: FieldIndex = 197
    public static let fileName: FieldIndex = 198
    public static let mimeType: FieldIndex = 199
    public static let byteSize: FieldIndex = 200
    public static let width: FieldIndex = 201
    public static let height: FieldIndex = 202
    public static let durationSeconds: FieldIndex = 203
    public static let url: FieldIndex = 204
    public static let altText: FieldIndex = 205
    public static let createdAt: FieldIndex = 206
}

/// Fields of `UploadTicket`.
public enum UploadTicketFields {
    public static let media: FieldIndex = 207
    public static let uploadUrl: FieldIndex = 208
    public static let headers: FieldIndex = 209
    public static let expiresAt: FieldIndex = 210
}

/// Fields of `UploadHeader`.
public enum UploadHeaderFields {
    public static let name: FieldIndex = 211
    public static let value: FieldIndex = 212
}

/// Fields of `Complaint`.
public enum ComplaintFields {
    public static let id: FieldIndex = 213
    public static let revision: FieldIndex = 214
    public static let number: FieldIndex = 215
    public static let apartment: FieldIndex = 216
    public static let author: FieldIndex = 217
    public static let viewerIsAuthor: FieldIndex = 218
    public static let createdAt: FieldIndex = 219
    public static let editedAt: FieldIndex = 220
    public static let household: FieldIndex = 221
    public static let category: FieldIndex = 222
    public static let title: FieldIndex = 223
    public static let description: FieldIndex = 224
    public static let location: FieldIndex = 225
    public static let visibility: FieldIndex = 226
    public static let status: FieldIndex = 227
    public static let statusReason: FieldIndex = 228
    public static let statusChangedAt: FieldIndex = 229
    public static let priority: FieldIndex = 230
    public static let source: FieldIndex = 231
    public static let sla: FieldIndex = 232
    public static let deferredUntil: FieldIndex = 233
    public static let resolvedAt: FieldIndex = 234
    public static let closedAt: FieldIndex = 235
    public static let reopenCount: FieldIndex = 236
    public static let events: FieldIndex = 237
    public static let viewerAllowedTransitions: FieldIndex = 238
}

/// Fields of `ComplaintSla`.
public enum ComplaintSlaFields {
    public static let firstResponseDueAt: FieldIndex = 239
    public static let firstRespondedAt: FieldIndex = 240
    public static let resolveDueAt: FieldIndex = 241
    public static let isFirstResponseOverdue: FieldIndex = 242
    public static let isResolutionOverdue: FieldIndex = 243
}

/// Fields of `ComplaintEvent`.
public enum ComplaintEventFields {
    public static let id: FieldIndex = 244
    public static let at: FieldIndex = 245
    public static let actor: FieldIndex = 246
}

/// Fields of `ComplaintStatusChanged`.
public enum ComplaintStatusChangedFields {
    public static let id: FieldIndex = 247
    public static let at: FieldIndex = 248
    public static let actor: FieldIndex = 249
    public static let from: FieldIndex = 250
    public static let to: FieldIndex = 251
    public static let reason: FieldIndex = 252
}

/// Fields of `ComplaintEdited`.
public enum ComplaintEditedFields {
    public static let id: FieldIndex = 253
    public static let at: FieldIndex = 254
    public static let actor: FieldIndex = 255
    public static let fields: FieldIndex = 256
}

/// Fields of `ComplaintDeadlinePassed`.
public enum ComplaintDeadlinePassedFields {
    public static let id: FieldIndex = 257
    public static let at: FieldIndex = 258
    public static let actor: FieldIndex = 259
    public static let kind: FieldIndex = 260
}

/// Fields of `Notice`.
public enum NoticeFields {
    public static let id: FieldIndex = 261
    public static let revision: FieldIndex = 262
    public static let apartment: FieldIndex = 263
    public static let author: FieldIndex = 264
    public static let viewerIsAuthor: FieldIndex = 265
    public static let createdAt: FieldIndex = 266
    public static let editedAt: FieldIndex = 267
    public static let state: FieldIndex = 268
    public static let importance: FieldIndex = 269
    public static let category: FieldIndex = 270
    public static let title: FieldIndex = 271
    public static let content: FieldIndex = 272
    public static let audience: FieldIndex = 273
    public static let isPinned: FieldIndex = 274
    public static let allowComments: FieldIndex = 275
    public static let publishAt: FieldIndex = 276
    public static let publishedAt: FieldIndex = 277
    public static let expiresAt: FieldIndex = 278
    public static let commentCount: FieldIndex = 279
    public static let comments: FieldIndex = 280
    public static let viewerCanComment: FieldIndex = 281
}

/// Fields of `Contact`.
public enum ContactFields {
    public static let id: FieldIndex = 282
    public static let revision: FieldIndex = 283
    public static let apartment: FieldIndex = 284
    public static let category: FieldIndex = 285
    public static let name: FieldIndex = 286
    public static let phoneNumber: FieldIndex = 287
    public static let description: FieldIndex = 288
    public static let hours: FieldIndex = 289
    public static let position: FieldIndex = 290
}

/// Fields of `Schedule`.
public enum ScheduleFields {
    public static let id: FieldIndex = 291
    public static let revision: FieldIndex = 292
    public static let apartment: FieldIndex = 293
    public static let title: FieldIndex = 294
    public static let description: FieldIndex = 295
    public static let location: FieldIndex = 296
    public static let category: FieldIndex = 297
    public static let startsAt: FieldIndex = 298
    public static let endsAt: FieldIndex = 299
    public static let isAllDay: FieldIndex = 300
    public static let audience: FieldIndex = 301
}

/// Fields of `Mutation`.
public enum MutationFields {
    public static let signUp: FieldIndex = 302
    public static let signIn: FieldIndex = 303
    public static let signInAsGuest: FieldIndex = 304
    public static let tokenRefresh: FieldIndex = 305
    public static let signOut: FieldIndex = 306
    public static let sessionRevoke: FieldIndex = 307
    public static let profileUpdate: FieldIndex = 308
    public static let membershipRequest: FieldIndex = 309
    public static let membershipCancel: FieldIndex = 310
    public static let membershipLeave: FieldIndex = 311
    public static let membershipApprove: FieldIndex = 312
    public static let membershipReject: FieldIndex = 313
    public static let membershipRevoke: FieldIndex = 314
    public static let membershipSetRole: FieldIndex = 315
    public static let apartmentAppointManager: FieldIndex = 316
    public static let householdsUpsert: FieldIndex = 317
    public static let mediaCreateUploads: FieldIndex = 318
    public static let mediaFinishUpload: FieldIndex = 319
    public static let feedCreate: FieldIndex = 320
    public static let feedUpdate: FieldIndex = 321
    public static let feedDelete: FieldIndex = 322
    public static let commentCreate: FieldIndex = 323
    public static let commentUpdate: FieldIndex = 324
    public static let commentDelete: FieldIndex = 325
    public static let complaintCreate: FieldIndex = 326
    public static let complaintUpdate: FieldIndex = 327
    public static let complaintTransition: FieldIndex = 328
    public static let noticeCreate: FieldIndex = 329
    public static let noticeUpdate: FieldIndex = 330
    public static let noticePublish: FieldIndex = 331
    public static let noticeArchive: FieldIndex = 332
    public static let noticeDelete: FieldIndex = 333
    public static let contactCreate: FieldIndex = 334
    public static let contactUpdate: FieldIndex = 335
    public static let contactDelete: FieldIndex = 336
    public static let scheduleCreate: FieldIndex = 337
    public static let scheduleUpdate: FieldIndex = 338
    public static let scheduleDelete: FieldIndex = 339
}

/// Fields of `AuthTokens`.
public enum AuthTokensFields {
    public static let accessToken: FieldIndex = 340
    public static let accessTokenExpiresAt: FieldIndex = 341
    public static let refreshToken: FieldIndex = 342
    public static let refreshTokenExpiresAt: FieldIndex = 343
}

/// Fields of `SignUpPayload`.
public enum SignUpPayloadFields {
    public static let viewer: FieldIndex = 344
    public static let tokens: FieldIndex = 345
    public static let userErrors: FieldIndex = 346
}

/// Fields of `SignInPayload`.
public enum SignInPayloadFields {
    public static let viewer: FieldIndex = 347
    public static let tokens: FieldIndex = 348
    public static let userErrors: FieldIndex = 349
}

/// Fields of `SignInAsGuestPayload`.
public enum SignInAsGuestPayloadFields {
    public static let viewer: FieldIndex = 350
    public static let tokens: FieldIndex = 351
    public static let userErrors: FieldIndex = 352
}

/// Fields of `TokenRefreshPayload`.
public enum TokenRefreshPayloadFields {
    public static let tokens: FieldIndex = 353
    public static let userErrors: FieldIndex = 354
}

/// Fields of `SignOutPayload`.
public enum SignOutPayloadFields {
    public static let signedOutSessionCount: FieldIndex = 355
    public static let userErrors: FieldIndex = 356
}

/// Fields of `SessionRevokePayload`.
public enum SessionRevokePayloadFields {
    public static let revokedSessionId: FieldIndex = 357
    public static let userErrors: FieldIndex = 358
}

/// Fields of `ProfileUpdatePayload`.
public enum ProfileUpdatePayloadFields {
    public static let viewer: FieldIndex = 359
    public static let userErrors: FieldIndex = 360
}

/// Fields of `MembershipRequestPayload`.
public enum MembershipRequestPayloadFields {
    public static let membership: FieldIndex = 361
    public static let clientMutationId: FieldIndex = 362
    public static let userErrors: FieldIndex = 363
}

/// Fields of `MembershipCancelPayload`.
public enum MembershipCancelPayloadFields {
    public static let membership: FieldIndex = 364
    public static let userErrors: FieldIndex = 365
}

/// Fields of `MembershipLeavePayload`.
public enum MembershipLeavePayloadFields {
    public static let membership: FieldIndex = 366
    public static let userErrors: FieldIndex = 367
}

/// Fields of `MembershipApprovePayload`.
public enum MembershipApprovePayloadFields {
    public static let memberships: FieldIndex = 368
    public static let userErrors: FieldIndex = 369
}

/// Fields of `MembershipRejectPayload`.
public enum MembershipRejectPayloadFields {
    public static let membership: FieldIndex = 370
    public static let userErrors: FieldIndex = 371
}

/// Fields of `MembershipRevokePayload`.
public enum MembershipRevokePayloadFields {
    public static let membership: FieldIndex = 372
    public static let userErrors: FieldIndex = 373
}

/// Fields of `MembershipSetRolePayload`.
public enum MembershipSetRolePayloadFields {
    public static let membership: FieldIndex = 374
    public static let userErrors: FieldIndex = 375
}

/// Fields of `ApartmentAppointManagerPayload`.
public enum ApartmentAppointManagerPayloadFields {
    public static let membership: FieldIndex = 376
    public static let userErrors: FieldIndex = 377
}

/// Fields of `HouseholdsUpsertPayload`.
public enum HouseholdsUpsertPayloadFields {
    public static let createdCount: FieldIndex = 378
    public static let updatedCount: FieldIndex = 379
    public static let households: FieldIndex = 380
    public static let userErrors: FieldIndex = 381
}

/// Fields of `MediaCreateUploadsPayload`.
public enum MediaCreateUploadsPayloadFields {
    public static let tickets: FieldIndex = 382
    public static let userErrors: FieldIndex = 383
}

/// Fields of `MediaFinishUploadPayload`.
public enum MediaFinishUploadPayloadFields {
    public static let media: FieldIndex = 384
    public static let userErrors: FieldIndex = 385
}

/// Fields of `FeedCreatePayload`.
public enum FeedCreatePayloadFields {
    public static let feed: FieldIndex = 386
    public static let feedEdge: FieldIndex = 387
    public static let clientMutationId: FieldIndex = 388
    public static let userErrors: FieldIndex = 389
}

/// Fields of `FeedUpdatePayload`.
public enum FeedUpdatePayloadFields {
    public static let feed: FieldIndex = 390
    public static let userErrors: FieldIndex = 391
}

/// Fields of `FeedDeletePayload`.
public enum FeedDeletePayloadFields {
    public static let deletedFeedId: FieldIndex = 392
    public static let apartment: FieldIndex = 393
    public static let userErrors: FieldIndex = 394
}

/// Fields of `CommentCreatePayload`.
public enum CommentCreatePayloadFields {
    public static let comment: FieldIndex = 395
    public static let commentEdge: FieldIndex = 396
    public static let subject: FieldIndex = 397
    public static let clientMutationId: FieldIndex = 398
    public static let userErrors: FieldIndex = 399
}

/// Fields of `CommentUpdatePayload`.
public enum CommentUpdatePayloadFields {
    public static let comment: FieldIndex = 400
    public static let userErrors: FieldIndex = 401
}

/// Fields of `CommentDeletePayload`.
public enum CommentDeletePayloadFields {
    public static let comment: FieldIndex = 402
    public static let deletedCommentId: FieldIndex = 403
    public static let subject: FieldIndex = 404
    public static let userErrors: FieldIndex = 405
}

/// Fields of `ComplaintCreatePayload`.
public enum ComplaintCreatePayloadFields {
    public static let complaint: FieldIndex = 406
    public static let clientMutationId: FieldIndex = 407
    public static let userErrors: FieldIndex = 408
}

/// Fields of `ComplaintUpdatePayload`.
public enum ComplaintUpdatePayloadFields {
    public static let complaint: FieldIndex = 409
    public static let userErrors: FieldIndex = 410
}

/// Fields of `ComplaintTransitionPayload`.
public enum ComplaintTransitionPayloadFields {
    public static let complaint: FieldIndex = 411
    public static let userErrors: FieldIndex = 412
}

/// Fields of `NoticeCreatePayload`.
public enum NoticeCreatePayloadFields {
    public static let notice: FieldIndex = 413
    public static let clientMutationId: FieldIndex = 414
    public static let userErrors: FieldIndex = 415
}

/// Fields of `NoticeUpdatePayload`.
public enum NoticeUpdatePayloadFields {
    public static let notice: FieldIndex = 416
    public static let userErrors: FieldIndex = 417
}

/// Fields of `NoticePublishPayload`.
public enum NoticePublishPayloadFields {
    public static let notice: FieldIndex = 418
    public static let userErrors: FieldIndex = 419
}

/// Fields of `NoticeArchivePayload`.
public enum NoticeArchivePayloadFields {
    public static let notice: FieldIndex = 420
    public static let userErrors: FieldIndex = 421
}

/// Fields of `NoticeDeletePayload`.
public enum NoticeDeletePayloadFields {
    public static let deletedNoticeId: FieldIndex = 422
    public static let userErrors: FieldIndex = 423
}

/// Fields of `ContactCreatePayload`.
public enum ContactCreatePayloadFields {
    public static let contact: FieldIndex = 424
    public static let userErrors: FieldIndex = 425
}

/// Fields of `ContactUpdatePayload`.
public enum ContactUpdatePayloadFields {
    public static let contact: FieldIndex = 426
    public static let userErrors: FieldIndex = 427
}

/// Fields of `ContactDeletePayload`.
public enum ContactDeletePayloadFields {
    public static let deletedContactId: FieldIndex = 428
    public static let userErrors: FieldIndex = 429
}

/// Fields of `ScheduleCreatePayload`.
public enum ScheduleCreatePayloadFields {
    public static let schedule: FieldIndex = 430
    public static let clientMutationId: FieldIndex = 431
    public static let userErrors: FieldIndex = 432
}

/// Fields of `ScheduleUpdatePayload`.
public enum ScheduleUpdatePayloadFields {
    public static let schedule: FieldIndex = 433
    public static let userErrors: FieldIndex = 434
}

/// Fields of `ScheduleDeletePayload`.
public enum ScheduleDeletePayloadFields {
    public static let deletedScheduleId: FieldIndex = 435
    public static let userErrors: FieldIndex = 436
}

/// Fields of `ApartmentConnection`.
public enum ApartmentConnectionFields {
    public static let edges: FieldIndex = 437
    public static let nodes: FieldIndex = 438
    public static let pageInfo: FieldIndex = 439
    public static let totalCount: FieldIndex = 440
}

/// Fields of `ApartmentEdge`.
public enum ApartmentEdgeFields {
    public static let cursor: FieldIndex = 441
    public static let node: FieldIndex = 442
}

/// Fields of `FeedConnection`.
public enum FeedConnectionFields {
    public static let edges: FieldIndex = 443
    public static let nodes: FieldIndex = 444
    public static let pageInfo: FieldIndex = 445
    public static let totalCount: FieldIndex = 446
}

/// Fields of `FeedEdge`.
public enum FeedEdgeFields {
    public static let cursor: FieldIndex = 447
    public static let node: FieldIndex = 448
}

/// Fields of `CommentConnection`.
public enum CommentConnectionFields {
    public static let edges: FieldIndex = 449
    public static let nodes: FieldIndex = 450
    public static let pageInfo: FieldIndex = 451
    public static let totalCount: FieldIndex = 452
}

/// Fields of `CommentEdge`.
public enum CommentEdgeFields {
    public static let cursor: FieldIndex = 453
    public static let node: FieldIndex = 454
}

/// Fields of `HouseholdConnection`.
public enum HouseholdConnectionFields {
    public static let edges: FieldIndex = 455
    public static let nodes: FieldIndex = 456
    public static let pageInfo: FieldIndex = 457
    public static let totalCount: FieldIndex = 458
}

/// Fields of `HouseholdEdge`.
public enum HouseholdEdgeFields {
    public static let cursor: FieldIndex = 459
    public static let node: FieldIndex = 460
}

/// Fields of `MembershipConnection`.
public enum MembershipConnectionFields {
    public static let edges: FieldIndex = 461
    public static let nodes: FieldIndex = 462
    public static let pageInfo: FieldIndex = 463
    public static let totalCount: FieldIndex = 464
}

/// Fields of `MembershipEdge`.
public enum MembershipEdgeFields {
    public static let cursor: FieldIndex = 465
    public static let node: FieldIndex = 466
}

/// Fields of `ComplaintConnection`.
public enum ComplaintConnectionFields {
    public static let edges: FieldIndex = 467
    public static let nodes: FieldIndex = 468
    public static let pageInfo: FieldIndex = 469
    public static let totalCount: FieldIndex = 470
}

/// Fields of `ComplaintEdge`.
public enum ComplaintEdgeFields {
    public static let cursor: FieldIndex = 471
    public static let node: FieldIndex = 472
}

/// Fields of `ComplaintEventConnection`.
public enum ComplaintEventConnectionFields {
    public static let edges: FieldIndex = 473
    public static let nodes: FieldIndex = 474
    public static let pageInfo: FieldIndex = 475
    public static let totalCount: FieldIndex = 476
}

/// Fields of `ComplaintEventEdge`.
public enum ComplaintEventEdgeFields {
    public static let cursor: FieldIndex = 477
    public static let node: FieldIndex = 478
}

/// Fields of `NoticeConnection`.
public enum NoticeConnectionFields {
    public static let edges: FieldIndex = 479
    public static let nodes: FieldIndex = 480
    public static let pageInfo: FieldIndex = 481
    public static let totalCount: FieldIndex = 482
}

/// Fields of `NoticeEdge`.
public enum NoticeEdgeFields {
    public static let cursor: FieldIndex = 483
    public static let node: FieldIndex = 484
}

/// Fields of `ContactConnection`.
public enum ContactConnectionFields {
    public static let edges: FieldIndex = 485
    public static let nodes: FieldIndex = 486
    public static let pageInfo: FieldIndex = 487
    public static let totalCount: FieldIndex = 488
}

/// Fields of `ContactEdge`.
public enum ContactEdgeFields {
    public static let cursor: FieldIndex = 489
    public static let node: FieldIndex = 490
}

/// Fields of `ScheduleConnection`.
public enum ScheduleConnectionFields {
    public static let edges: FieldIndex = 491
    public static let nodes: FieldIndex = 492
    public static let pageInfo: FieldIndex = 493
    public static let totalCount: FieldIndex = 494
}

/// Fields of `ScheduleEdge`.
public enum ScheduleEdgeFields {
    public static let cursor: FieldIndex = 495
    public static let node: FieldIndex = 496
}

/// What the engine asks about fields, by their number.
public enum SchemaTables {
    /// Whether the field's values stand in the columns of its object.
    public static let isColumn: [Bool] = [
        true, false, false, true, true, true, true, false, true, true, false, true, true, true, true, true,
        true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true,
        true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true,
        true, false, false, false, false, false, false, false, false, false, false, false, true, true, false, true,
        true, true, false, false, false, false, false, false, true, true, false, true, false, false, true, true,
        true, true, true, false, true, true, true, true, false, false, true, true, false, false, false, false,
        false, false, false, false, false, false, false, false, false, false, false, true, true, true, true, true,
        true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true,
        false, true, true, true, true, true, true, true, true, false, false, false, true, true, true, true,
        true, true, true, false, true, false, false, false, false, true, true, false, false, false, true, true,
        false, false, true, true, true, true, false, false, false, true, false, true, true, true, true, false,
        false, true, true, false, true, true, false, false, true, true, true, false, false, false, true, true,
        true, false, true, true, true, true, true, true, true, true, true, true, false, true, true, false,
        true, false, true, true, true, true, true, true, false, false, false, true, true, false, true, true,
        true, true, true, true, true, true, true, true, false, true, true, true, true, false, false, true,
        true, true, true, true, true, true, false, true, true, false, true, true, true, true, true, false,
        true, true, true, false, true, true, true, false, false, false, true, true, true, true, true, true,
        true, false, true, true, true, true, true, true, false, false, true, true, false, true, true, true,
        true, true, true, true, true, false, true, true, true, true, true, true, true, false, false, false,
        false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false,
        false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false,
        false, false, false, false, true, true, true, true, false, false, false, false, false, false, false, false,
        false, false, false, true, false, true, false, false, false, false, true, false, false, false, false, false,
        false, false, false, false, false, false, false, false, false, false, true, true, false, false, false, false,
        false, false, false, false, true, false, false, false, true, false, false, false, false, false, true, false,
        false, false, false, true, false, false, false, true, false, false, false, false, false, false, true, false,
        false, false, false, false, false, false, true, false, false, false, false, false, true, false, false, true,
        false, false, false, true, false, false, false, false, false, true, false, false, false, false, false, true,
        false, false, false, false, false, true, false, false, false, false, false, true, false, false, false, false,
        false, true, false, false, false, false, false, true, false, false, false, false, false, true, false, false,
        false, false, false, true, false, false, false, false, false, true, false, false, false, false, false, true,
        false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false,
        false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false,
        false, false, false, false, false, false, false, false, false, false,
    ]

    /// One more than the ordinal of the field's `AccessLevel`; 0 for none. Levels of
    /// objects hold through the scope that their rows are loaded in.
    public static let accessRules: [AccessRule] = [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0,
        0, 2, 2, 6, 6, 3, 4, 0, 3, 3, 3, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1,
        1, 1, 2, 2, 5, 2, 5, 5, 6, 6, 6, 5, 8, 6, 2, 5,
        4, 5, 4, 4, 5, 4, 4, 4, 4, 6, 6, 6, 6, 6, 6, 6,
        6, 6, 6, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
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
        "Query.notice",
        "Query.apartments",
        "Viewer.user",
        "Viewer.username",
        "Viewer.email",
        "Viewer.realName",
        "Viewer.isGuest",
        "Viewer.guestExpiresAt",
        "Viewer.isPlatformAdmin",
        "Viewer.memberships",
        "Viewer.membership",
        "Viewer.sessions",
        "Viewer.feeds",
        "Viewer.comments",
        "Viewer.complaints",
        "User.id",
        "User.displayName",
        "User.avatar",
        "User.joinedAt",
        "User.roleIn",
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
        "Apartment.facts",
        "Apartment.timeZone",
        "Apartment.isDemo",
        "Apartment.isManaged",
        "Apartment.memberCount",
        "Apartment.settings",
        "Apartment.viewerMembership",
        "Apartment.viewerPermissions",
        "Apartment.buildings",
        "Apartment.building",
        "Apartment.households",
        "Apartment.memberships",
        "Apartment.feeds",
        "Apartment.complaints",
        "Apartment.complaintByNumber",
        "Apartment.notices",
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
        "ApartmentFacts.householdCount",
        "ApartmentFacts.buildingCount",
        "ApartmentFacts.approvedOn",
        "ApartmentFacts.heating",
        "ApartmentFacts.corridorType",
        "ApartmentFacts.managementType",
        "ApartmentFacts.saleType",
        "ApartmentFacts.officePhone",
        "ApartmentFacts.homepage",
        "ApartmentFacts.importedAt",
        "ApartmentSettings.verificationMethods",
        "ApartmentSettings.feedModeration",
        "ApartmentSettings.autoHideReportThreshold",
        "ApartmentSettings.complaintDeadlines",
        "ApartmentSettings.complaintAutoCloseAfter",
        "ApartmentSettings.voteIdentityCheckMaxAge",
        "ApartmentSettings.blockedTerms",
        "ComplaintDeadline.priority",
        "ComplaintDeadline.firstResponseWithin",
        "ComplaintDeadline.resolveWithin",
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
        "Building.id",
        "Building.apartment",
        "Building.name",
        "Building.householdCount",
        "Household.id",
        "Household.revision",
        "Household.apartment",
        "Household.building",
        "Household.unit",
        "Household.occupancy",
        "Household.members",
        "Membership.id",
        "Membership.revision",
        "Membership.apartment",
        "Membership.user",
        "Membership.role",
        "Membership.status",
        "Membership.relation",
        "Membership.household",
        "Membership.claimedName",
        "Membership.claimedPhone",
        "Membership.method",
        "Membership.requestedAt",
        "Membership.decidedAt",
        "Membership.decidedBy",
        "Membership.decisionReason",
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
        "Complaint.household",
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
        "Notice.id",
        "Notice.revision",
        "Notice.apartment",
        "Notice.author",
        "Notice.viewerIsAuthor",
        "Notice.createdAt",
        "Notice.editedAt",
        "Notice.state",
        "Notice.importance",
        "Notice.category",
        "Notice.title",
        "Notice.content",
        "Notice.audience",
        "Notice.isPinned",
        "Notice.allowComments",
        "Notice.publishAt",
        "Notice.publishedAt",
        "Notice.expiresAt",
        "Notice.commentCount",
        "Notice.comments",
        "Notice.viewerCanComment",
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
        "Schedule.audience",
        "Mutation.signUp",
        "Mutation.signIn",
        "Mutation.signInAsGuest",
        "Mutation.tokenRefresh",
        "Mutation.signOut",
        "Mutation.sessionRevoke",
        "Mutation.profileUpdate",
        "Mutation.membershipRequest",
        "Mutation.membershipCancel",
        "Mutation.membershipLeave",
        "Mutation.membershipApprove",
        "Mutation.membershipReject",
        "Mutation.membershipRevoke",
        "Mutation.membershipSetRole",
        "Mutation.apartmentAppointManager",
        "Mutation.householdsUpsert",
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
        "Mutation.noticeCreate",
        "Mutation.noticeUpdate",
        "Mutation.noticePublish",
        "Mutation.noticeArchive",
        "Mutation.noticeDelete",
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
        "SessionRevokePayload.revokedSessionId",
        "SessionRevokePayload.userErrors",
        "ProfileUpdatePayload.viewer",
        "ProfileUpdatePayload.userErrors",
        "MembershipRequestPayload.membership",
        "MembershipRequestPayload.clientMutationId",
        "MembershipRequestPayload.userErrors",
        "MembershipCancelPayload.membership",
        "MembershipCancelPayload.userErrors",
        "MembershipLeavePayload.membership",
        "MembershipLeavePayload.userErrors",
        "MembershipApprovePayload.memberships",
        "MembershipApprovePayload.userErrors",
        "MembershipRejectPayload.membership",
        "MembershipRejectPayload.userErrors",
        "MembershipRevokePayload.membership",
        "MembershipRevokePayload.userErrors",
        "MembershipSetRolePayload.membership",
        "MembershipSetRolePayload.userErrors",
        "ApartmentAppointManagerPayload.membership",
        "ApartmentAppointManagerPayload.userErrors",
        "HouseholdsUpsertPayload.createdCount",
        "HouseholdsUpsertPayload.updatedCount",
        "HouseholdsUpsertPayload.households",
        "HouseholdsUpsertPayload.userErrors",
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
        "NoticeCreatePayload.notice",
        "NoticeCreatePayload.clientMutationId",
        "NoticeCreatePayload.userErrors",
        "NoticeUpdatePayload.notice",
        "NoticeUpdatePayload.userErrors",
        "NoticePublishPayload.notice",
        "NoticePublishPayload.userErrors",
        "NoticeArchivePayload.notice",
        "NoticeArchivePayload.userErrors",
        "NoticeDeletePayload.deletedNoticeId",
        "NoticeDeletePayload.userErrors",
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
        "HouseholdConnection.edges",
        "HouseholdConnection.nodes",
        "HouseholdConnection.pageInfo",
        "HouseholdConnection.totalCount",
        "HouseholdEdge.cursor",
        "HouseholdEdge.node",
        "MembershipConnection.edges",
        "MembershipConnection.nodes",
        "MembershipConnection.pageInfo",
        "MembershipConnection.totalCount",
        "MembershipEdge.cursor",
        "MembershipEdge.node",
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
        "NoticeConnection.edges",
        "NoticeConnection.nodes",
        "NoticeConnection.pageInfo",
        "NoticeConnection.totalCount",
        "NoticeEdge.cursor",
        "NoticeEdge.node",
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
