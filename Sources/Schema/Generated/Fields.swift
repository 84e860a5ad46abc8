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
    public static let realName: FieldIndex = 61
    public static let isGuest: FieldIndex = 62
    public static let guestExpiresAt: FieldIndex = 63
    public static let isPlatformAdmin: FieldIndex = 64
    public static let memberships: FieldIndex = 65
    public static let membership: FieldIndex = 66
    public static let sessions: FieldIndex = 67
    public static let feeds: FieldIndex = 68
    public static let comments: FieldIndex = 69
    public static let complaints: FieldIndex = 70
}

/// Fields of `User`.
public enum UserFields {
    public static let id: FieldIndex = 71
    public static let displayName: FieldIndex = 72
    public static let avatar: FieldIndex = 73
    public static let joinedAt: FieldIndex = 74
    public static let roleIn: FieldIndex = 75
    public static let feeds: FieldIndex = 76
}

/// Fields of `Session`.
public enum SessionFields {
    public static let id: FieldIndex = 77
    public static let clientName: FieldIndex = 78
    public static let createdAt: FieldIndex = 79
    public static let lastUsedAt: FieldIndex = 80
    public static let expiresAt: FieldIndex = 81
    public static let isCurrent: FieldIndex = 82
}

/// Fields of `Apartment`.
public enum ApartmentFields {
    public static let id: FieldIndex = 83
    public static let revision: FieldIndex = 84
    public static let kaptCode: FieldIndex = 85
    public static let name: FieldIndex = 86
    public static let address: FieldIndex = 87
    public static let facts: FieldIndex = 88
    public static let timeZone: FieldIndex = 89
    public static let isDemo: FieldIndex = 90
    public static let isManaged: FieldIndex = 91
    public static let memberCount: FieldIndex = 92
    public static let settings: FieldIndex = 93
    public static let viewerMembership: FieldIndex = 94
    public static let viewerPermissions: FieldIndex = 95
    public static let buildings: FieldIndex = 96
    public static let building: FieldIndex = 97
    public static let households: FieldIndex = 98
    public static let memberships: FieldIndex = 99
    public static let feeds: FieldIndex = 100
    public static let complaints: FieldIndex = 101
    public static let complaintByNumber: FieldIndex = 102
    public static let contacts: FieldIndex = 103
    public static let schedules: FieldIndex = 104
}

/// Fields of `Address`.
public enum AddressFields {
    public static let sido: FieldIndex = 105
    public static let sigungu: FieldIndex = 106
    public static let eupmyeondong: FieldIndex = 107
    public static let ri: FieldIndex = 108
    public static let bjdCode: FieldIndex = 109
    public static let roadAddress: FieldIndex = 110
    public static let lotAddress: FieldIndex = 111
    public static let formatted: FieldIndex = 112
}

/// Fields of `ApartmentFacts`.
public enum ApartmentFactsFields {
    public static let householdCount: FieldIndex = 113
    public static let buildingCount: FieldIndex = 114
    public static let approvedOn: FieldIndex = 115
    public static let heating: FieldIndex = 116
    public static let corridorType: FieldIndex = 117
    public static let managementType: FieldIndex = 118
    public static let saleType: FieldIndex = 119
    public static let officePhone: FieldIndex = 120
    public static let homepage: FieldIndex = 121
    public static let importedAt: FieldIndex = 122
}

/// Fields of `ApartmentSettings`.
public enum ApartmentSettingsFields {
    public static let verificationMethods: FieldIndex = 123
    public static let feedModeration: FieldIndex = 124
    public static let autoHideReportThreshold: FieldIndex = 125
    public static let complaintDeadlines: FieldIndex = 126
    public static let complaintAutoCloseAfter: FieldIndex = 127
    public static let voteIdentityCheckMaxAge: FieldIndex = 128
    public static let blockedTerms: FieldIndex = 129
}

/// Fields of `ComplaintDeadline`.
public enum ComplaintDeadlineFields {
    public static let priority: FieldIndex = 130
    public static let firstResponseWithin: FieldIndex = 131
    public static let resolveWithin: FieldIndex = 132
}

/// Fields of `Feed`.
public enum FeedFields {
    public static let id: FieldIndex = 133
    public static let revision: FieldIndex = 134
    public static let apartment: FieldIndex = 135
    public static let author: FieldIndex = 136
    public static let viewerIsAuthor: FieldIndex = 137
    public static let createdAt: FieldIndex = 138
    public static let editedAt: FieldIndex = 139
    public static let category: FieldIndex = 140
    public static let content: FieldIndex = 141
    public static let isAnonymous: FieldIndex = 142
    public static let isPinned: FieldIndex = 143
    public static let isLocked: FieldIndex = 144
    public static let media: FieldIndex = 145
    public static let commentCount: FieldIndex = 146
    public static let comments: FieldIndex = 147
    public static let viewerCanComment: FieldIndex = 148
    public static let viewerCanEdit: FieldIndex = 149
    public static let viewerCanDelete: FieldIndex = 150
}

/// Fields of `Comment`.
public enum CommentFields {
    public static let id: FieldIndex = 151
    public static let revision: FieldIndex = 152
    public static let apartment: FieldIndex = 153
    public static let author: FieldIndex = 154
    public static let viewerIsAuthor: FieldIndex = 155
    public static let createdAt: FieldIndex = 156
    public static let editedAt: FieldIndex = 157
    public static let subject: FieldIndex = 158
    public static let parent: FieldIndex = 159
    public static let depth: FieldIndex = 160
    public static let content: FieldIndex = 161
    public static let isDeleted: FieldIndex = 162
    public static let replyCount: FieldIndex = 163
    public static let replies: FieldIndex = 164
    public static let viewerCanEdit: FieldIndex = 165
    public static let viewerCanDelete: FieldIndex = 166
}

/// Fields of `Building`.
public enum BuildingFields {
    public static let id: FieldIndex = 167
    public static let apartment: FieldIndex = 168
    public static let name: FieldIndex = 169
    public static let householdCount: FieldIndex = 170
}

/// Fields of `Household`.
public enum HouseholdFields {
    public static let id: FieldIndex = 171
    public static let revision: FieldIndex = 172
    public static let apartment: FieldIndex = 173
    public static let building: FieldIndex = 174
    public static let unit: FieldIndex = 175
    public static let occupancy: FieldIndex = 176
    public static let members: FieldIndex = 177
}

/// Fields of `Membership`.
public enum MembershipFields {
    public static let id: FieldIndex = 178
    public static let revision: FieldIndex = 179
    public static let apartment: FieldIndex = 180
    public static let user: FieldIndex = 181
    public static let role: FieldIndex = 182
    public static let status: FieldIndex = 183
    public static let relation: FieldIndex = 184
    public static let household: FieldIndex = 185
    public static let claimedName: FieldIndex = 186
    public static let claimedPhone: FieldIndex = 187
    public static let method: FieldIndex = 188
    public static let requestedAt: FieldIndex = 189
    public static let decidedAt: FieldIndex = 190
    public static let decidedBy: FieldIndex = 191
    public static let decisionReason: FieldIndex = 192
}

/// Fields of `Media`.
public enum MediaFields {
    public static let id: FieldIndex = 193
    public static let kind: FieldIndex = 194
    public static let status: FieldIndex = 195
    public static let fileName: FieldIndex = 196
    public static let mimeType: FieldIndex = 197
    public static let byteSize: FieldIndex = 198
    public static let width: FieldIndex = 199
    public static let height: FieldIndex = 200
    public static let durationSeconds: FieldIndex = 201
    public static let url: FieldIndex = 202
    public static let altText: FieldIndex = 203
    public static let createdAt: FieldIndex = 204
}

/// Fields of `UploadTicket`.
public enum UploadTicketFields {
    public static let media: FieldIndex = 205
    public static let uploadUrl: FieldIndex = 206
    public static let headers: FieldIndex = 207
    public static let expiresAt: FieldIndex = 208
}

/// Fields of `UploadHeader`.
public enum UploadHeaderFields {
    public static let name: FieldIndex = 209
    public static let value: FieldIndex = 210
}

/// Fields of `Complaint`.
public enum ComplaintFields {
    public static let id: FieldIndex = 211
    public static let revision: FieldIndex = 212
    public static let number: FieldIndex = 213
    public static let apartment: FieldIndex = 214
    public static let author: FieldIndex = 215
    public static let viewerIsAuthor: FieldIndex = 216
    public static let createdAt: FieldIndex = 217
    public static let editedAt: FieldIndex = 218
    public static let category: FieldIndex = 219
    public static let title: FieldIndex = 220
    public static let description: FieldIndex = 221
    public static let location: FieldIndex = 222
    public static let visibility: FieldIndex = 223
    public static let status: FieldIndex = 224
    public static let statusReason: FieldIndex = 225
    public static let statusChangedAt: FieldIndex = 226
    public static let priority: FieldIndex = 227
    public static let source: FieldIndex = 228
    public static let sla: FieldIndex = 229
    public static let deferredUntil: FieldIndex = 230
    public static let resolvedAt: FieldIndex = 231
    public static let closedAt: FieldIndex = 232
    public static let reopenCount: FieldIndex = 233
    public static let events: FieldIndex = 234
    public static let viewerAllowedTransitions: FieldIndex = 235
}

/// Fields of `ComplaintSla`.
public enum ComplaintSlaFields {
    public static let firstResponseDueAt: FieldIndex = 236
    public static let firstRespondedAt: FieldIndex = 237
    public static let resolveDueAt: FieldIndex = 238
    public static let isFirstResponseOverdue: FieldIndex = 239
    public static let isResolutionOverdue: FieldIndex = 240
}

/// Fields of `ComplaintEvent`.
public enum ComplaintEventFields {
    public static let id: FieldIndex = 241
    public static let at: FieldIndex = 242
    public static let actor: FieldIndex = 243
}

/// Fields of `ComplaintStatusChanged`.
public enum ComplaintStatusChangedFields {
    public static let id: FieldIndex = 244
    public static let at: FieldIndex = 245
    public static let actor: FieldIndex = 246
    public static let from: FieldIndex = 247
    public static let to: FieldIndex = 248
    public static let reason: FieldIndex = 249
}

/// Fields of `ComplaintEdited`.
public enum ComplaintEditedFields {
    public static let id: FieldIndex = 250
    public static let at: FieldIndex = 251
    public static let actor: FieldIndex = 252
    public static let fields: FieldIndex = 253
}

/// Fields of `ComplaintDeadlinePassed`.
public enum ComplaintDeadlinePassedFields {
    public static let id: FieldIndex = 254
    public static let at: FieldIndex = 255
    public static let actor: FieldIndex = 256
    public static let kind: FieldIndex = 257
}

/// Fields of `Contact`.
public enum ContactFields {
    public static let id: FieldIndex = 258
    public static let revision: FieldIndex = 259
    public static let apartment: FieldIndex = 260
    public static let category: FieldIndex = 261
    public static let name: FieldIndex = 262
    public static let phoneNumber: FieldIndex = 263
    public static let description: FieldIndex = 264
    public static let hours: FieldIndex = 265
    public static let position: FieldIndex = 266
}

/// Fields of `Schedule`.
public enum ScheduleFields {
    public static let id: FieldIndex = 267
    public static let revision: FieldIndex = 268
    public static let apartment: FieldIndex = 269
    public static let title: FieldIndex = 270
    public static let description: FieldIndex = 271
    public static let location: FieldIndex = 272
    public static let category: FieldIndex = 273
    public static let startsAt: FieldIndex = 274
    public static let endsAt: FieldIndex = 275
    public static let isAllDay: FieldIndex = 276
}

/// Fields of `Mutation`.
public enum MutationFields {
    public static let signUp: FieldIndex = 277
    public static let signIn: FieldIndex = 278
    public static let signInAsGuest: FieldIndex = 279
    public static let tokenRefresh: FieldIndex = 280
    public static let signOut: FieldIndex = 281
    public static let sessionRevoke: FieldIndex = 282
    public static let profileUpdate: FieldIndex = 283
    public static let membershipRequest: FieldIndex = 284
    public static let membershipCancel: FieldIndex = 285
    public static let membershipLeave: FieldIndex = 286
    public static let membershipApprove: FieldIndex = 287
    public static let membershipReject: FieldIndex = 288
    public static let membershipRevoke: FieldIndex = 289
    public static let membershipSetRole: FieldIndex = 290
    public static let apartmentAppointManager: FieldIndex = 291
    public static let householdsUpsert: FieldIndex = 292
    public static let mediaCreateUploads: FieldIndex = 293
    public static let mediaFinishUpload: FieldIndex = 294
    public static let feedCreate: FieldIndex = 295
    public static let feedUpdate: FieldIndex = 296
    public static let feedDelete: FieldIndex = 297
    public static let commentCreate: FieldIndex = 298
    public static let commentUpdate: FieldIndex = 299
    public static let commentDelete: FieldIndex = 300
    public static let complaintCreate: FieldIndex = 301
    public static let complaintUpdate: FieldIndex = 302
    public static let complaintTransition: FieldIndex = 303
    public static let contactCreate: FieldIndex = 304
    public static let contactUpdate: FieldIndex = 305
    public static let contactDelete: FieldIndex = 306
    public static let scheduleCreate: FieldIndex = 307
    public static let scheduleUpdate: FieldIndex = 308
    public static let scheduleDelete: FieldIndex = 309
}

/// Fields of `AuthTokens`.
public enum AuthTokensFields {
    public static let accessToken: FieldIndex = 310
    public static let accessTokenExpiresAt: FieldIndex = 311
    public static let refreshToken: FieldIndex = 312
    public static let refreshTokenExpiresAt: FieldIndex = 313
}

/// Fields of `SignUpPayload`.
public enum SignUpPayloadFields {
    public static let viewer: FieldIndex = 314
    public static let tokens: FieldIndex = 315
    public static let userErrors: FieldIndex = 316
}

/// Fields of `SignInPayload`.
public enum SignInPayloadFields {
    public static let viewer: FieldIndex = 317
    public static let tokens: FieldIndex = 318
    public static let userErrors: FieldIndex = 319
}

/// Fields of `SignInAsGuestPayload`.
public enum SignInAsGuestPayloadFields {
    public static let viewer: FieldIndex = 320
    public static let tokens: FieldIndex = 321
    public static let userErrors: FieldIndex = 322
}

/// Fields of `TokenRefreshPayload`.
public enum TokenRefreshPayloadFields {
    public static let tokens: FieldIndex = 323
    public static let userErrors: FieldIndex = 324
}

/// Fields of `SignOutPayload`.
public enum SignOutPayloadFields {
    public static let signedOutSessionCount: FieldIndex = 325
    public static let userErrors: FieldIndex = 326
}

/// Fields of `SessionRevokePayload`.
public enum SessionRevokePayloadFields {
    public static let revokedSessionId: FieldIndex = 327
    public static let userErrors: FieldIndex = 328
}

/// Fields of `ProfileUpdatePayload`.
public enum ProfileUpdatePayloadFields {
    public static let viewer: FieldIndex = 329
    public static let userErrors: FieldIndex = 330
}

/// Fields of `MembershipRequestPayload`.
public enum MembershipRequestPayloadFields {
    public static let membership: FieldIndex = 331
    public static let clientMutationId: FieldIndex = 332
    public static let userErrors: FieldIndex = 333
}

/// Fields of `MembershipCancelPayload`.
public enum MembershipCancelPayloadFields {
    public static let membership: FieldIndex = 334
    public static let userErrors: FieldIndex = 335
}

/// Fields of `MembershipLeavePayload`.
public enum MembershipLeavePayloadFields {
    public static let membership: FieldIndex = 336
    public static let userErrors: FieldIndex = 337
}

/// Fields of `MembershipApprovePayload`.
public enum MembershipApprovePayloadFields {
    public static let memberships: FieldIndex = 338
    public static let userErrors: FieldIndex = 339
}

/// Fields of `MembershipRejectPayload`.
public enum MembershipRejectPayloadFields {
    public static let membership: FieldIndex = 340
    public static let userErrors: FieldIndex = 341
}

/// Fields of `MembershipRevokePayload`.
public enum MembershipRevokePayloadFields {
    public static let membership: FieldIndex = 342
    public static let userErrors: FieldIndex = 343
}

/// Fields of `MembershipSetRolePayload`.
public enum MembershipSetRolePayloadFields {
    public static let membership: FieldIndex = 344
    public static let userErrors: FieldIndex = 345
}

/// Fields of `ApartmentAppointManagerPayload`.
public enum ApartmentAppointManagerPayloadFields {
    public static let membership: FieldIndex = 346
    public static let userErrors: FieldIndex = 347
}

/// Fields of `HouseholdsUpsertPayload`.
public enum HouseholdsUpsertPayloadFields {
    public static let createdCount: FieldIndex = 348
    public static let updatedCount: FieldIndex = 349
    public static let households: FieldIndex = 350
    public static let userErrors: FieldIndex = 351
}

/// Fields of `MediaCreateUploadsPayload`.
public enum MediaCreateUploadsPayloadFields {
    public static let tickets: FieldIndex = 352
    public static let userErrors: FieldIndex = 353
}

/// Fields of `MediaFinishUploadPayload`.
public enum MediaFinishUploadPayloadFields {
    public static let media: FieldIndex = 354
    public static let userErrors: FieldIndex = 355
}

/// Fields of `FeedCreatePayload`.
public enum FeedCreatePayloadFields {
    public static let feed: FieldIndex = 356
    public static let feedEdge: FieldIndex = 357
    public static let clientMutationId: FieldIndex = 358
    public static let userErrors: FieldIndex = 359
}

/// Fields of `FeedUpdatePayload`.
public enum FeedUpdatePayloadFields {
    public static let feed: FieldIndex = 360
    public static let userErrors: FieldIndex = 361
}

/// Fields of `FeedDeletePayload`.
public enum FeedDeletePayloadFields {
    public static let deletedFeedId: FieldIndex = 362
    public static let apartment: FieldIndex = 363
    public static let userErrors: FieldIndex = 364
}

/// Fields of `CommentCreatePayload`.
public enum CommentCreatePayloadFields {
    public static let comment: FieldIndex = 365
    public static let commentEdge: FieldIndex = 366
    public static let subject: FieldIndex = 367
    public static let clientMutationId: FieldIndex = 368
    public static let userErrors: FieldIndex = 369
}

/// Fields of `CommentUpdatePayload`.
public enum CommentUpdatePayloadFields {
    public static let comment: FieldIndex = 370
    public static let userErrors: FieldIndex = 371
}

/// Fields of `CommentDeletePayload`.
public enum CommentDeletePayloadFields {
    public static let comment: FieldIndex = 372
    public static let deletedCommentId: FieldIndex = 373
    public static let subject: FieldIndex = 374
    public static let userErrors: FieldIndex = 375
}

/// Fields of `ComplaintCreatePayload`.
public enum ComplaintCreatePayloadFields {
    public static let complaint: FieldIndex = 376
    public static let clientMutationId: FieldIndex = 377
    public static let userErrors: FieldIndex = 378
}

/// Fields of `ComplaintUpdatePayload`.
public enum ComplaintUpdatePayloadFields {
    public static let complaint: FieldIndex = 379
    public static let userErrors: FieldIndex = 380
}

/// Fields of `ComplaintTransitionPayload`.
public enum ComplaintTransitionPayloadFields {
    public static let complaint: FieldIndex = 381
    public static let userErrors: FieldIndex = 382
}

/// Fields of `ContactCreatePayload`.
public enum ContactCreatePayloadFields {
    public static let contact: FieldIndex = 383
    public static let userErrors: FieldIndex = 384
}

/// Fields of `ContactUpdatePayload`.
public enum ContactUpdatePayloadFields {
    public static let contact: FieldIndex = 385
    public static let userErrors: FieldIndex = 386
}

/// Fields of `ContactDeletePayload`.
public enum ContactDeletePayloadFields {
    public static let deletedContactId: FieldIndex = 387
    public static let userErrors: FieldIndex = 388
}

/// Fields of `ScheduleCreatePayload`.
public enum ScheduleCreatePayloadFields {
    public static let schedule: FieldIndex = 389
    public static let clientMutationId: FieldIndex = 390
    public static let userErrors: FieldIndex = 391
}

/// Fields of `ScheduleUpdatePayload`.
public enum ScheduleUpdatePayloadFields {
    public static let schedule: FieldIndex = 392
    public static let userErrors: FieldIndex = 393
}

/// Fields of `ScheduleDeletePayload`.
public enum ScheduleDeletePayloadFields {
    public static let deletedScheduleId: FieldIndex = 394
    public static let userErrors: FieldIndex = 395
}

/// Fields of `ApartmentConnection`.
public enum ApartmentConnectionFields {
    public static let edges: FieldIndex = 396
    public static let nodes: FieldIndex = 397
    public static let pageInfo: FieldIndex = 398
    public static let totalCount: FieldIndex = 399
}

/// Fields of `ApartmentEdge`.
public enum ApartmentEdgeFields {
    public static let cursor: FieldIndex = 400
    public static let node: FieldIndex = 401
}

/// Fields of `FeedConnection`.
public enum FeedConnectionFields {
    public static let edges: FieldIndex = 402
    public static let nodes: FieldIndex = 403
    public static let pageInfo: FieldIndex = 404
    public static let totalCount: FieldIndex = 405
}

/// Fields of `FeedEdge`.
public enum FeedEdgeFields {
    public static let cursor: FieldIndex = 406
    public static let node: FieldIndex = 407
}

/// Fields of `CommentConnection`.
public enum CommentConnectionFields {
    public static let edges: FieldIndex = 408
    public static let nodes: FieldIndex = 409
    public static let pageInfo: FieldIndex = 410
    public static let totalCount: FieldIndex = 411
}

/// Fields of `CommentEdge`.
public enum CommentEdgeFields {
    public static let cursor: FieldIndex = 412
    public static let node: FieldIndex = 413
}

/// Fields of `HouseholdConnection`.
public enum HouseholdConnectionFields {
    public static let edges: FieldIndex = 414
    public static let nodes: FieldIndex = 415
    public static let pageInfo: FieldIndex = 416
    public static let totalCount: FieldIndex = 417
}

/// Fields of `HouseholdEdge`.
public enum HouseholdEdgeFields {
    public static let cursor: FieldIndex = 418
    public static let node: FieldIndex = 419
}

/// Fields of `MembershipConnection`.
public enum MembershipConnectionFields {
    public static let edges: FieldIndex = 420
    public static let nodes: FieldIndex = 421
    public static let pageInfo: FieldIndex = 422
    public static let totalCount: FieldIndex = 423
}

/// Fields of `MembershipEdge`.
public enum MembershipEdgeFields {
    public static let cursor: FieldIndex = 424
    public static let node: FieldIndex = 425
}

/// Fields of `ComplaintConnection`.
public enum ComplaintConnectionFields {
    public static let edges: FieldIndex = 426
    public static let nodes: FieldIndex = 427
    public static let pageInfo: FieldIndex = 428
    public static let totalCount: FieldIndex = 429
}

/// Fields of `ComplaintEdge`.
public enum ComplaintEdgeFields {
    public static let cursor: FieldIndex = 430
    public static let node: FieldIndex = 431
}

/// Fields of `ComplaintEventConnection`.
public enum ComplaintEventConnectionFields {
    public static let edges: FieldIndex = 432
    public static let nodes: FieldIndex = 433
    public static let pageInfo: FieldIndex = 434
    public static let totalCount: FieldIndex = 435
}

/// Fields of `ComplaintEventEdge`.
public enum ComplaintEventEdgeFields {
    public static let cursor: FieldIndex = 436
    public static let node: FieldIndex = 437
}

/// Fields of `ContactConnection`.
public enum ContactConnectionFields {
    public static let edges: FieldIndex = 438
    public static let nodes: FieldIndex = 439
    public static let pageInfo: FieldIndex = 440
    public static let totalCount: FieldIndex = 441
}

/// Fields of `ContactEdge`.
public enum ContactEdgeFields {
    public static let cursor: FieldIndex = 442
    public static let node: FieldIndex = 443
}

/// Fields of `ScheduleConnection`.
public enum ScheduleConnectionFields {
    public static let edges: FieldIndex = 444
    public static let nodes: FieldIndex = 445
    public static let pageInfo: FieldIndex = 446
    public static let totalCount: FieldIndex = 447
}

/// Fields of `ScheduleEdge`.
public enum ScheduleEdgeFields {
    public static let cursor: FieldIndex = 448
    public static let node: FieldIndex = 449
}

/// What the engine asks about fields, by their number.
public enum SchemaTables {
    /// Whether the field's values stand in the columns of its object.
    public static let isColumn: [Bool] = [
        true, false, false, true, true, true, true, false, true, true, false, true, true, true, true, true,
        true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true,
        true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true,
        true, false, false, false, false, false, false, false, false, false, false, true, true, false, true, true,
        true, false, false, false, false, false, false, true, true, false, true, false, false, true, true, true,
        true, true, false, true, true, true, true, false, false, true, true, false, false, false, false, false,
        false, false, false, false, false, false, false, false, false, true, true, true, true, true, true, true,
        true, true, true, true, true, true, true, true, true, true, true, true, true, true, false, true,
        true, true, true, true, true, true, true, false, false, false, true, true, true, true, true, true,
        true, false, true, false, false, false, false, true, true, false, false, false, true, true, false, false,
        true, true, true, true, false, false, false, true, false, true, true, true, true, false, false, true,
        true, false, true, true, false, false, true, true, true, false, false, false, true, true, true, false,
        true, true, true, true, true, true, true, true, true, true, false, true, true, false, true, false,
        true, true, true, true, true, true, false, false, false, true, true, true, true, true, true, true,
        true, true, true, true, true, false, true, true, true, true, false, false, true, true, true, true,
        true, true, true, false, true, true, false, true, true, true, true, true, false, true, true, true,
        false, true, true, true, false, true, true, true, true, true, true, true, true, false, true, true,
        true, true, true, true, true, false, false, false, false, false, false, false, false, false, false, false,
        false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false,
        false, false, false, false, false, false, true, true, true, true, false, false, false, false, false, false,
        false, false, false, false, false, true, false, true, false, false, false, false, true, false, false, false,
        false, false, false, false, false, false, false, false, false, false, false, false, true, true, false, false,
        false, false, false, false, false, false, true, false, false, false, true, false, false, false, false, false,
        true, false, false, false, false, true, false, false, false, true, false, false, false, false, false, false,
        false, false, false, true, false, false, true, false, false, false, true, false, false, false, false, false,
        true, false, false, false, false, false, true, false, false, false, false, false, true, false, false, false,
        false, false, true, false, false, false, false, false, true, false, false, false, false, false, true, false,
        false, false, false, false, true, false, false, false, false, false, true, false, false, false, false, false,
        true, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false,
        false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false,
        false, false, false, false, false, false, false, false, false, false, false,
    ]

    /// One more than the ordinal of the field's `AccessLevel`; 0 for none. Levels of
    /// objects hold through the scope that their rows are loaded in.
    public static let accessRules: [AccessRule] = [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0,
        2, 2, 6, 6, 3, 4, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 5, 2, 5, 5, 6,
        6, 6, 5, 8, 6, 2, 5, 4, 5, 4, 4, 5, 4, 4, 4, 4,
        6, 6, 6, 6, 6, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
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
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
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
