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
    public static let complaints: FieldIndex = 68
}

/// Fields of `User`.
public enum UserFields {
    public static let id: FieldIndex = 69
    public static let displayName: FieldIndex = 70
    public static let joinedAt: FieldIndex = 71
    public static let roleIn: FieldIndex = 72
}

/// Fields of `Session`.
public enum SessionFields {
    public static let id: FieldIndex = 73
    public static let clientName: FieldIndex = 74
    public static let createdAt: FieldIndex = 75
    public static let lastUsedAt: FieldIndex = 76
    public static let expiresAt: FieldIndex = 77
    public static let isCurrent: FieldIndex = 78
}

/// Fields of `Apartment`.
public enum ApartmentFields {
    public static let id: FieldIndex = 79
    public static let revision: FieldIndex = 80
    public static let kaptCode: FieldIndex = 81
    public static let name: FieldIndex = 82
    public static let address: FieldIndex = 83
    public static let facts: FieldIndex = 84
    public static let timeZone: FieldIndex = 85
    public static let isDemo: FieldIndex = 86
    public static let isManaged: FieldIndex = 87
    public static let memberCount: FieldIndex = 88
    public static let settings: FieldIndex = 89
    public static let viewerMembership: FieldIndex = 90
    public static let viewerPermissions: FieldIndex = 91
    public static let buildings: FieldIndex = 92
    public static let building: FieldIndex = 93
    public static let households: FieldIndex = 94
    public static let memberships: FieldIndex = 95
    public static let feeds: FieldIndex = 96
    public static let polls: FieldIndex = 97
    public static let complaints: FieldIndex = 98
    public static let complaintByNumber: FieldIndex = 99
    public static let contacts: FieldIndex = 100
    public static let schedules: FieldIndex = 101
}

/// Fields of `Address`.
public enum AddressFields {
    public static let sido: FieldIndex = 102
    public static let sigungu: FieldIndex = 103
    public static let eupmyeondong: FieldIndex = 104
    public static let ri: FieldIndex = 105
    public static let bjdCode: FieldIndex = 106
    public static let roadAddress: FieldIndex = 107
    public static let lotAddress: FieldIndex = 108
    public static let formatted: FieldIndex = 109
}

/// Fields of `ApartmentFacts`.
public enum ApartmentFactsFields {
    public static let householdCount: FieldIndex = 110
    public static let buildingCount: FieldIndex = 111
    public static let approvedOn: FieldIndex = 112
    public static let heating: FieldIndex = 113
    public static let corridorType: FieldIndex = 114
    public static let managementType: FieldIndex = 115
    public static let saleType: FieldIndex = 116
    public static let officePhone: FieldIndex = 117
    public static let homepage: FieldIndex = 118
    public static let importedAt: FieldIndex = 119
}

/// Fields of `ApartmentSettings`.
public enum ApartmentSettingsFields {
    public static let verificationMethods: FieldIndex = 120
    public static let feedModeration: FieldIndex = 121
    public static let autoHideReportThreshold: FieldIndex = 122
    public static let complaintDeadlines: FieldIndex = 123
    public static let complaintAutoCloseAfter: FieldIndex = 124
    public static let voteIdentityCheckMaxAge: FieldIndex = 125
    public static let blockedTerms: FieldIndex = 126
}

/// Fields of `ComplaintDeadline`.
public enum ComplaintDeadlineFields {
    public static let priority: FieldIndex = 127
    public static let firstResponseWithin: FieldIndex = 128
    public static let resolveWithin: FieldIndex = 129
}

/// Fields of `Feed`.
public enum FeedFields {
    public static let id: FieldIndex = 130
    public static let revision: FieldIndex = 131
    public static let apartment: FieldIndex = 132
    public static let author: FieldIndex = 133
    public static let viewerIsAuthor: FieldIndex = 134
    public static let createdAt: FieldIndex = 135
    public static let editedAt: FieldIndex = 136
    public static let category: FieldIndex = 137
    public static let content: FieldIndex = 138
    public static let isAnonymous: FieldIndex = 139
    public static let isPinned: FieldIndex = 140
    public static let isLocked: FieldIndex = 141
    public static let commentCount: FieldIndex = 142
    public static let comments: FieldIndex = 143
    public static let viewerCanComment: FieldIndex = 144
    public static let viewerCanEdit: FieldIndex = 145
    public static let viewerCanDelete: FieldIndex = 146
}

/// Fields of `Comment`.
public enum CommentFields {
    public static let id: FieldIndex = 147
    public static let revision: FieldIndex = 148
    public static let apartment: FieldIndex = 149
    public static let author: FieldIndex = 150
    public static let viewerIsAuthor: FieldIndex = 151
    public static let createdAt: FieldIndex = 152
    public static let editedAt: FieldIndex = 153
    public static let subject: FieldIndex = 154
    public static let parent: FieldIndex = 155
    public static let depth: FieldIndex = 156
    public static let content: FieldIndex = 157
    public static let isDeleted: FieldIndex = 158
    public static let replyCount: FieldIndex = 159
    public static let replies: FieldIndex = 160
    public static let viewerCanEdit: FieldIndex = 161
    public static let viewerCanDelete: FieldIndex = 162
}

/// Fields of `Building`.
public enum BuildingFields {
    public static let id: FieldIndex = 163
    public static let apartment: FieldIndex = 164
    public static let name: FieldIndex = 165
    public static let householdCount: FieldIndex = 166
}

/// Fields of `Household`.
public enum HouseholdFields {
    public static let id: FieldIndex = 167
    public static let revision: FieldIndex = 168
    public static let apartment: FieldIndex = 169
    public static let building: FieldIndex = 170
    public static let unit: FieldIndex = 171
    public static let occupancy: FieldIndex = 172
    public static let members: FieldIndex = 173
}

/// Fields of `Membership`.
public enum MembershipFields {
    public static let id: FieldIndex = 174
    public static let revision: FieldIndex = 175
    public static let apartment: FieldIndex = 176
    public static let user: FieldIndex = 177
    public static let role: FieldIndex = 178
    public static let status: FieldIndex = 179
    public static let relation: FieldIndex = 180
    public static let household: FieldIndex = 181
    public static let claimedName: FieldIndex = 182
    public static let claimedPhone: FieldIndex = 183
    public static let method: FieldIndex = 184
    public static let requestedAt: FieldIndex = 185
    public static let decidedAt: FieldIndex = 186
    public static let decidedBy: FieldIndex = 187
    public static let decisionReason: FieldIndex = 188
}

/// Fields of `Poll`.
public enum PollFields {
    public static let id: FieldIndex = 189
    public static let revision: FieldIndex = 190
    public static let apartment: FieldIndex = 191
    public static let author: FieldIndex = 192
    public static let viewerIsAuthor: FieldIndex = 193
    public static let createdAt: FieldIndex = 194
    public static let editedAt: FieldIndex = 195
    public static let purpose: FieldIndex = 196
    public static let title: FieldIndex = 197
    public static let description: FieldIndex = 198
    public static let method: FieldIndex = 199
    public static let votingUnit: FieldIndex = 200
    public static let ballotMode: FieldIndex = 201
    public static let resultsVisibility: FieldIndex = 202
    public static let state: FieldIndex = 203
    public static let opensAt: FieldIndex = 204
    public static let closesAt: FieldIndex = 205
    public static let closedAt: FieldIndex = 206
    public static let cancelledReason: FieldIndex = 207
    public static let choices: FieldIndex = 208
    public static let minSelections: FieldIndex = 209
    public static let maxSelections: FieldIndex = 210
    public static let electorate: FieldIndex = 211
    public static let quorum: FieldIndex = 212
    public static let passRule: FieldIndex = 213
    public static let turnout: FieldIndex = 214
    public static let result: FieldIndex = 215
    public static let viewerBallot: FieldIndex = 216
    public static let viewerCanVote: FieldIndex = 217
    public static let viewerCannotVoteReason: FieldIndex = 218
    public static let votes: FieldIndex = 219
    public static let voterRoll: FieldIndex = 220
    public static let extensions: FieldIndex = 221
    public static let commentCount: FieldIndex = 222
    public static let comments: FieldIndex = 223
    public static let viewerCanComment: FieldIndex = 224
}

/// Fields of `PollChoice`.
public enum PollChoiceFields {
    public static let id: FieldIndex = 225
    public static let title: FieldIndex = 226
    public static let description: FieldIndex = 227
    public static let position: FieldIndex = 228
    public static let isAbstention: FieldIndex = 229
}

/// Fields of `PollElectorate`.
public enum PollElectorateFields {
    public static let relations: FieldIndex = 230
    public static let size: FieldIndex = 231
    public static let frozenAt: FieldIndex = 232
}

/// Fields of `Threshold`.
public enum ThresholdFields {
    public static let basis: FieldIndex = 233
    public static let numerator: FieldIndex = 234
    public static let denominator: FieldIndex = 235
    public static let inclusive: FieldIndex = 236
}

/// Fields of `PollTurnout`.
public enum PollTurnoutFields {
    public static let eligible: FieldIndex = 237
    public static let voted: FieldIndex = 238
    public static let online: FieldIndex = 239
    public static let paper: FieldIndex = 240
    public static let percentage: FieldIndex = 241
}

/// Fields of `PollResult`.
public enum PollResultFields {
    public static let tallies: FieldIndex = 242
    public static let abstentions: FieldIndex = 243
    public static let invalid: FieldIndex = 244
    public static let quorumMet: FieldIndex = 245
    public static let outcome: FieldIndex = 246
    public static let winners: FieldIndex = 247
    public static let tieBreakNote: FieldIndex = 248
    public static let isFinal: FieldIndex = 249
    public static let countedAt: FieldIndex = 250
}

/// Fields of `ChoiceTally`.
public enum ChoiceTallyFields {
    public static let choice: FieldIndex = 251
    public static let votes: FieldIndex = 252
    public static let percentage: FieldIndex = 253
}

/// Fields of `ViewerBallot`.
public enum ViewerBallotFields {
    public static let hasVoted: FieldIndex = 254
    public static let channel: FieldIndex = 255
    public static let byOtherHouseholdMember: FieldIndex = 256
    public static let choices: FieldIndex = 257
    public static let canChange: FieldIndex = 258
}

/// Fields of `PollVote`.
public enum PollVoteFields {
    public static let id: FieldIndex = 259
    public static let poll: FieldIndex = 260
    public static let voter: FieldIndex = 261
    public static let choices: FieldIndex = 262
    public static let castAt: FieldIndex = 263
}

/// Fields of `VoterRollEntry`.
public enum VoterRollEntryFields {
    public static let id: FieldIndex = 264
    public static let user: FieldIndex = 265
    public static let hasVoted: FieldIndex = 266
    public static let channel: FieldIndex = 267
}

/// Fields of `PollExtension`.
public enum PollExtensionFields {
    public static let previousClosesAt: FieldIndex = 268
    public static let closesAt: FieldIndex = 269
    public static let reason: FieldIndex = 270
    public static let by: FieldIndex = 271
    public static let at: FieldIndex = 272
}

/// Fields of `Complaint`.
public enum ComplaintFields {
    public static let id: FieldIndex = 273
    public static let revision: FieldIndex = 274
    public static let number: FieldIndex = 275
    public static let apartment: FieldIndex = 276
    public static let author: FieldIndex = 277
    public static let viewerIsAuthor: FieldIndex = 278
    public static let createdAt: FieldIndex = 279
    public static let editedAt: FieldIndex = 280
    public static let category: FieldIndex = 281
    public static let title: FieldIndex = 282
    public static let description: FieldIndex = 283
    public static let location: FieldIndex = 284
    public static let visibility: FieldIndex = 285
    public static let status: FieldIndex = 286
    public static let statusReason: FieldIndex = 287
    public static let statusChangedAt: FieldIndex = 288
    public static let priority: FieldIndex = 289
    public static let source: FieldIndex = 290
    public static let sla: FieldIndex = 291
    public static let deferredUntil: FieldIndex = 292
    public static let resolvedAt: FieldIndex = 293
    public static let closedAt: FieldIndex = 294
    public static let reopenCount: FieldIndex = 295
    public static let events: FieldIndex = 296
    public static let viewerAllowedTransitions: FieldIndex = 297
}

/// Fields of `ComplaintSla`.
public enum ComplaintSlaFields {
    public static let firstResponseDueAt: FieldIndex = 298
    public static let firstRespondedAt: FieldIndex = 299
    public static let resolveDueAt: FieldIndex = 300
    public static let isFirstResponseOverdue: FieldIndex = 301
    public static let isResolutionOverdue: FieldIndex = 302
}

/// Fields of `ComplaintEvent`.
public enum ComplaintEventFields {
    public static let id: FieldIndex = 303
    public static let at: FieldIndex = 304
    public static let actor: FieldIndex = 305
}

/// Fields of `ComplaintStatusChanged`.
public enum ComplaintStatusChangedFields {
    public static let id: FieldIndex = 306
    public static let at: FieldIndex = 307
    public static let actor: FieldIndex = 308
    public static let from: FieldIndex = 309
    public static let to: FieldIndex = 310
    public static let reason: FieldIndex = 311
}

/// Fields of `ComplaintEdited`.
public enum ComplaintEditedFields {
    public static let id: FieldIndex = 312
    public static let at: FieldIndex = 313
    public static let actor: FieldIndex = 314
    public static let fields: FieldIndex = 315
}

/// Fields of `ComplaintDeadlinePassed`.
public enum ComplaintDeadlinePassedFields {
    public static let id: FieldIndex = 316
    public static let at: FieldIndex = 317
    public static let actor: FieldIndex = 318
    public static let kind: FieldIndex = 319
}

/// Fields of `Contact`.
public enum ContactFields {
    public static let id: FieldIndex = 320
    public static let revision: FieldIndex = 321
    public static let apartment: FieldIndex = 322
    public static let category: FieldIndex = 323
    public static let name: FieldIndex = 324
    public static let phoneNumber: FieldIndex = 325
    public static let description: FieldIndex = 326
    public static let hours: FieldIndex = 327
    public static let position: FieldIndex = 328
}

/// Fields of `Schedule`.
public enum ScheduleFields {
    public static let id: FieldIndex = 329
    public static let revision: FieldIndex = 330
    public static let apartment: FieldIndex = 331
    public static let title: FieldIndex = 332
    public static let description: FieldIndex = 333
    public static let location: FieldIndex = 334
    public static let category: FieldIndex = 335
    public static let startsAt: FieldIndex = 336
    public static let endsAt: FieldIndex = 337
    public static let isAllDay: FieldIndex = 338
}

/// Fields of `Mutation`.
public enum MutationFields {
    public static let signUp: FieldIndex = 339
    public static let signIn: FieldIndex = 340
    public static let signInAsGuest: FieldIndex = 341
    public static let tokenRefresh: FieldIndex = 342
    public static let signOut: FieldIndex = 343
    public static let sessionRevoke: FieldIndex = 344
    public static let profileUpdate: FieldIndex = 345
    public static let membershipRequest: FieldIndex = 346
    public static let membershipCancel: FieldIndex = 347
    public static let membershipLeave: FieldIndex = 348
    public static let membershipApprove: FieldIndex = 349
    public static let membershipReject: FieldIndex = 350
    public static let membershipRevoke: FieldIndex = 351
    public static let membershipSetRole: FieldIndex = 352
    public static let apartmentAppointManager: FieldIndex = 353
    public static let householdsUpsert: FieldIndex = 354
    public static let feedCreate: FieldIndex = 355
    public static let feedUpdate: FieldIndex = 356
    public static let feedDelete: FieldIndex = 357
    public static let commentCreate: FieldIndex = 358
    public static let commentUpdate: FieldIndex = 359
    public static let commentDelete: FieldIndex = 360
    public static let pollCreate: FieldIndex = 361
    public static let pollUpdate: FieldIndex = 362
    public static let pollSchedule: FieldIndex = 363
    public static let pollExtend: FieldIndex = 364
    public static let pollClose: FieldIndex = 365
    public static let pollCancel: FieldIndex = 366
    public static let pollPublishResult: FieldIndex = 367
    public static let pollDelete: FieldIndex = 368
    public static let pollVote: FieldIndex = 369
    public static let complaintCreate: FieldIndex = 370
    public static let complaintUpdate: FieldIndex = 371
    public static let complaintTransition: FieldIndex = 372
    public static let contactCreate: FieldIndex = 373
    public static let contactUpdate: FieldIndex = 374
    public static let contactDelete: FieldIndex = 375
    public static let scheduleCreate: FieldIndex = 376
    public static let scheduleUpdate: FieldIndex = 377
    public static let scheduleDelete: FieldIndex = 378
}

/// Fields of `AuthTokens`.
public enum AuthTokensFields {
    public static let accessToken: FieldIndex = 379
    public static let accessTokenExpiresAt: FieldIndex = 380
    public static let refreshToken: FieldIndex = 381
    public static let refreshTokenExpiresAt: FieldIndex = 382
}

/// Fields of `SignUpPayload`.
public enum SignUpPayloadFields {
    public static let viewer: FieldIndex = 383
    public static let tokens: FieldIndex = 384
    public static let userErrors: FieldIndex = 385
}

/// Fields of `SignInPayload`.
public enum SignInPayloadFields {
    public static let viewer: FieldIndex = 386
    public static let tokens: FieldIndex = 387
    public static let userErrors: FieldIndex = 388
}

/// Fields of `SignInAsGuestPayload`.
public enum SignInAsGuestPayloadFields {
    public static let viewer: FieldIndex = 389
    public static let tokens: FieldIndex = 390
    public static let userErrors: FieldIndex = 391
}

/// Fields of `TokenRefreshPayload`.
public enum TokenRefreshPayloadFields {
    public static let tokens: FieldIndex = 392
    public static let userErrors: FieldIndex = 393
}

/// Fields of `SignOutPayload`.
public enum SignOutPayloadFields {
    public static let signedOutSessionCount: FieldIndex = 394
    public static let userErrors: FieldIndex = 395
}

/// Fields of `SessionRevokePayload`.
public enum SessionRevokePayloadFields {
    public static let revokedSessionId: FieldIndex = 396
    public static let userErrors: FieldIndex = 397
}

/// Fields of `ProfileUpdatePayload`.
public enum ProfileUpdatePayloadFields {
    public static let viewer: FieldIndex = 398
    public static let userErrors: FieldIndex = 399
}

/// Fields of `MembershipRequestPayload`.
public enum MembershipRequestPayloadFields {
    public static let membership: FieldIndex = 400
    public static let clientMutationId: FieldIndex = 401
    public static let userErrors: FieldIndex = 402
}

/// Fields of `MembershipCancelPayload`.
public enum MembershipCancelPayloadFields {
    public static let membership: FieldIndex = 403
    public static let userErrors: FieldIndex = 404
}

/// Fields of `MembershipLeavePayload`.
public enum MembershipLeavePayloadFields {
    public static let membership: FieldIndex = 405
    public static let userErrors: FieldIndex = 406
}

/// Fields of `MembershipApprovePayload`.
public enum MembershipApprovePayloadFields {
    public static let memberships: FieldIndex = 407
    public static let userErrors: FieldIndex = 408
}

/// Fields of `MembershipRejectPayload`.
public enum MembershipRejectPayloadFields {
    public static let membership: FieldIndex = 409
    public static let userErrors: FieldIndex = 410
}

/// Fields of `MembershipRevokePayload`.
public enum MembershipRevokePayloadFields {
    public static let membership: FieldIndex = 411
    public static let userErrors: FieldIndex = 412
}

/// Fields of `MembershipSetRolePayload`.
public enum MembershipSetRolePayloadFields {
    public static let membership: FieldIndex = 413
    public static let userErrors: FieldIndex = 414
}

/// Fields of `ApartmentAppointManagerPayload`.
public enum ApartmentAppointManagerPayloadFields {
    public static let membership: FieldIndex = 415
    public static let userErrors: FieldIndex = 416
}

/// Fields of `HouseholdsUpsertPayload`.
public enum HouseholdsUpsertPayloadFields {
    public static let createdCount: FieldIndex = 417
    public static let updatedCount: FieldIndex = 418
    public static let households: FieldIndex = 419
    public static let userErrors: FieldIndex = 420
}

/// Fields of `FeedCreatePayload`.
public enum FeedCreatePayloadFields {
    public static let feed: FieldIndex = 421
    public static let feedEdge: FieldIndex = 422
    public static let clientMutationId: FieldIndex = 423
    public static let userErrors: FieldIndex = 424
}

/// Fields of `FeedUpdatePayload`.
public enum FeedUpdatePayloadFields {
    public static let feed: FieldIndex = 425
    public static let userErrors: FieldIndex = 426
}

/// Fields of `FeedDeletePayload`.
public enum FeedDeletePayloadFields {
    public static let deletedFeedId: FieldIndex = 427
    public static let apartment: FieldIndex = 428
    public static let userErrors: FieldIndex = 429
}

/// Fields of `CommentCreatePayload`.
public enum CommentCreatePayloadFields {
    public static let comment: FieldIndex = 430
    public static let commentEdge: FieldIndex = 431
    public static let subject: FieldIndex = 432
    public static let clientMutationId: FieldIndex = 433
    public static let userErrors: FieldIndex = 434
}

/// Fields of `CommentUpdatePayload`.
public enum CommentUpdatePayloadFields {
    public static let comment: FieldIndex = 435
    public static let userErrors: FieldIndex = 436
}

/// Fields of `CommentDeletePayload`.
public enum CommentDeletePayloadFields {
    public static let comment: FieldIndex = 437
    public static let deletedCommentId: FieldIndex = 438
    public static let subject: FieldIndex = 439
    public static let userErrors: FieldIndex = 440
}

/// Fields of `PollCreatePayload`.
public enum PollCreatePayloadFields {
    public static let poll: FieldIndex = 441
    public static let clientMutationId: FieldIndex = 442
    public static let userErrors: FieldIndex = 443
}

/// Fields of `PollUpdatePayload`.
public enum PollUpdatePayloadFields {
    public static let poll: FieldIndex = 444
    public static let userErrors: FieldIndex = 445
}

/// Fields of `PollSchedulePayload`.
public enum PollSchedulePayloadFields {
    public static let poll: FieldIndex = 446
    public static let userErrors: FieldIndex = 447
}

/// Fields of `PollExtendPayload`.
public enum PollExtendPayloadFields {
    public static let poll: FieldIndex = 448
    public static let userErrors: FieldIndex = 449
}

/// Fields of `PollClosePayload`.
public enum PollClosePayloadFields {
    public static let poll: FieldIndex = 450
    public static let userErrors: FieldIndex = 451
}

/// Fields of `PollCancelPayload`.
public enum PollCancelPayloadFields {
    public static let poll: FieldIndex = 452
    public static let userErrors: FieldIndex = 453
}

/// Fields of `PollPublishResultPayload`.
public enum PollPublishResultPayloadFields {
    public static let poll: FieldIndex = 454
    public static let userErrors: FieldIndex = 455
}

/// Fields of `PollDeletePayload`.
public enum PollDeletePayloadFields {
    public static let deletedPollId: FieldIndex = 456
    public static let userErrors: FieldIndex = 457
}

/// Fields of `PollVotePayload`.
public enum PollVotePayloadFields {
    public static let poll: FieldIndex = 458
    public static let clientMutationId: FieldIndex = 459
    public static let userErrors: FieldIndex = 460
}

/// Fields of `ComplaintCreatePayload`.
public enum ComplaintCreatePayloadFields {
    public static let complaint: FieldIndex = 461
    public static let clientMutationId: FieldIndex = 462
    public static let userErrors: FieldIndex = 463
}

/// Fields of `ComplaintUpdatePayload`.
public enum ComplaintUpdatePayloadFields {
    public static let complaint: FieldIndex = 464
    public static let userErrors: FieldIndex = 465
}

/// Fields of `ComplaintTransitionPayload`.
public enum ComplaintTransitionPayloadFields {
    public static let complaint: FieldIndex = 466
    public static let userErrors: FieldIndex = 467
}

/// Fields of `ContactCreatePayload`.
public enum ContactCreatePayloadFields {
    public static let contact: FieldIndex = 468
    public static let userErrors: FieldIndex = 469
}

/// Fields of `ContactUpdatePayload`.
public enum ContactUpdatePayloadFields {
    public static let contact: FieldIndex = 470
    public static let userErrors: FieldIndex = 471
}

/// Fields of `ContactDeletePayload`.
public enum ContactDeletePayloadFields {
    public static let deletedContactId: FieldIndex = 472
    public static let userErrors: FieldIndex = 473
}

/// Fields of `ScheduleCreatePayload`.
public enum ScheduleCreatePayloadFields {
    public static let schedule: FieldIndex = 474
    public static let clientMutationId: FieldIndex = 475
    public static let userErrors: FieldIndex = 476
}

/// Fields of `ScheduleUpdatePayload`.
public enum ScheduleUpdatePayloadFields {
    public static let schedule: FieldIndex = 477
    public static let userErrors: FieldIndex = 478
}

/// Fields of `ScheduleDeletePayload`.
public enum ScheduleDeletePayloadFields {
    public static let deletedScheduleId: FieldIndex = 479
    public static let userErrors: FieldIndex = 480
}

/// Fields of `ApartmentConnection`.
public enum ApartmentConnectionFields {
    public static let edges: FieldIndex = 481
    public static let nodes: FieldIndex = 482
    public static let pageInfo: FieldIndex = 483
    public static let totalCount: FieldIndex = 484
}

/// Fields of `ApartmentEdge`.
public enum ApartmentEdgeFields {
    public static let cursor: FieldIndex = 485
    public static let node: FieldIndex = 486
}

/// Fields of `FeedConnection`.
public enum FeedConnectionFields {
    public static let edges: FieldIndex = 487
    public static let nodes: FieldIndex = 488
    public static let pageInfo: FieldIndex = 489
    public static let totalCount: FieldIndex = 490
}

/// Fields of `FeedEdge`.
public enum FeedEdgeFields {
    public static let cursor: FieldIndex = 491
    public static let node: FieldIndex = 492
}

/// Fields of `CommentConnection`.
public enum CommentConnectionFields {
    public static let edges: FieldIndex = 493
    public static let nodes: FieldIndex = 494
    public static let pageInfo: FieldIndex = 495
    public static let totalCount: FieldIndex = 496
}

/// Fields of `CommentEdge`.
public enum CommentEdgeFields {
    public static let cursor: FieldIndex = 497
    public static let node: FieldIndex = 498
}

/// Fields of `HouseholdConnection`.
public enum HouseholdConnectionFields {
    public static let edges: FieldIndex = 499
    public static let nodes: FieldIndex = 500
    public static let pageInfo: FieldIndex = 501
    public static let totalCount: FieldIndex = 502
}

/// Fields of `HouseholdEdge`.
public enum HouseholdEdgeFields {
    public static let cursor: FieldIndex = 503
    public static let node: FieldIndex = 504
}

/// Fields of `MembershipConnection`.
public enum MembershipConnectionFields {
    public static let edges: FieldIndex = 505
    public static let nodes: FieldIndex = 506
    public static let pageInfo: FieldIndex = 507
    public static let totalCount: FieldIndex = 508
}

/// Fields of `MembershipEdge`.
public enum MembershipEdgeFields {
    public static let cursor: FieldIndex = 509
    public static let node: FieldIndex = 510
}

/// Fields of `PollConnection`.
public enum PollConnectionFields {
    public static let edges: FieldIndex = 511
    public static let nodes: FieldIndex = 512
    public static let pageInfo: FieldIndex = 513
    public static let totalCount: FieldIndex = 514
}

/// Fields of `PollEdge`.
public enum PollEdgeFields {
    public static let cursor: FieldIndex = 515
    public static let node: FieldIndex = 516
}

/// Fields of `PollVoteConnection`.
public enum PollVoteConnectionFields {
    public static let edges: FieldIndex = 517
    public static let nodes: FieldIndex = 518
    public static let pageInfo: FieldIndex = 519
    public static let totalCount: FieldIndex = 520
}

/// Fields of `PollVoteEdge`.
public enum PollVoteEdgeFields {
    public static let cursor: FieldIndex = 521
    public static let node: FieldIndex = 522
}

/// Fields of `VoterRollConnection`.
public enum VoterRollConnectionFields {
    public static let edges: FieldIndex = 523
    public static let nodes: FieldIndex = 524
    public static let pageInfo: FieldIndex = 525
    public static let totalCount: FieldIndex = 526
}

/// Fields of `VoterRollEdge`.
public enum VoterRollEdgeFields {
    public static let cursor: FieldIndex = 527
    public static let node: FieldIndex = 528
}

/// Fields of `ComplaintConnection`.
public enum ComplaintConnectionFields {
    public static let edges: FieldIndex = 529
    public static let nodes: FieldIndex = 530
    public static let pageInfo: FieldIndex = 531
    public static let totalCount: FieldIndex = 532
}

/// Fields of `ComplaintEdge`.
public enum ComplaintEdgeFields {
    public static let cursor: FieldIndex = 533
    public static let node: FieldIndex = 534
}

/// Fields of `ComplaintEventConnection`.
public enum ComplaintEventConnectionFields {
    public static let edges: FieldIndex = 535
    public static let nodes: FieldIndex = 536
    public static let pageInfo: FieldIndex = 537
    public static let totalCount: FieldIndex = 538
}

/// Fields of `ComplaintEventEdge`.
public enum ComplaintEventEdgeFields {
    public static let cursor: FieldIndex = 539
    public static let node: FieldIndex = 540
}

/// Fields of `ContactConnection`.
public enum ContactConnectionFields {
    public static let edges: FieldIndex = 541
    public static let nodes: FieldIndex = 542
    public static let pageInfo: FieldIndex = 543
    public static let totalCount: FieldIndex = 544
}

/// Fields of `ContactEdge`.
public enum ContactEdgeFields {
    public static let cursor: FieldIndex = 545
    public static let node: FieldIndex = 546
}

/// Fields of `ScheduleConnection`.
public enum ScheduleConnectionFields {
    public static let edges: FieldIndex = 547
    public static let nodes: FieldIndex = 548
    public static let pageInfo: FieldIndex = 549
    public static let totalCount: FieldIndex = 550
}

/// Fields of `ScheduleEdge`.
public enum ScheduleEdgeFields {
    public static let cursor: FieldIndex = 551
    public static let node: FieldIndex = 552
}

/// What the engine asks about fields, by their number.
public enum SchemaTables {
    /// Whether the field's values stand in the columns of its object.
    public static let isColumn: [Bool] = [
        true, false, false, true, true, true, true, true, true, false, true, true, true, true, true, true,
        true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true,
        true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true,
        false, false, false, false, false, false, false, false, false, false, false, true, true, false, true, true,
        true, false, false, false, false, true, true, true, false, true, true, true, true, true, false, true,
        true, true, true, false, false, true, true, false, false, false, false, false, false, false, false, false,
        false, false, false, false, false, false, true, true, true, true, true, true, true, true, true, true,
        true, true, true, true, true, true, true, true, true, true, true, false, true, true, true, true,
        true, true, true, true, false, false, false, true, true, true, true, true, true, true, true, false,
        false, false, false, true, true, false, false, false, true, true, false, false, true, true, true, true,
        false, false, false, true, false, true, true, true, true, false, false, true, true, false, true, true,
        false, false, true, true, true, false, false, false, true, true, true, false, true, true, true, false,
        false, false, true, true, true, true, true, true, true, true, true, true, true, true, true, true,
        false, true, true, false, false, false, false, false, false, false, false, false, false, false, true, false,
        false, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true,
        true, true, false, true, true, true, true, false, true, true, true, false, true, true, true, true,
        true, false, true, true, false, false, false, true, true, false, true, true, true, true, true, false,
        true, true, true, true, false, false, false, true, true, true, true, true, true, true, true, true,
        true, true, true, false, true, true, true, true, false, false, true, true, true, true, true, true,
        true, false, true, true, false, true, true, true, true, true, false, true, true, true, false, true,
        true, true, false, true, true, true, true, true, true, true, true, false, true, true, true, true,
        true, true, true, false, false, false, false, false, false, false, false, false, false, false, false, false,
        false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false,
        false, false, false, false, false, false, false, false, false, false, false, true, true, true, true, false,
        false, false, false, false, false, false, false, false, false, false, true, false, true, false, false, false,
        false, true, false, false, false, false, false, false, false, false, false, false, false, false, false, false,
        false, true, true, false, false, false, false, true, false, false, false, true, false, false, false, false,
        false, true, false, false, false, false, true, false, false, false, true, false, false, false, false, false,
        false, false, false, false, false, false, false, false, true, false, false, true, false, false, true, false,
        false, false, false, false, false, false, false, false, true, false, false, true, false, false, false, true,
        false, false, false, false, false, true, false, false, false, false, false, true, false, false, false, false,
        false, true, false, false, false, false, false, true, false, false, false, false, false, true, false, false,
        false, false, false, true, false, false, false, false, false, true, false, false, false, false, false, true,
        false, false, false, false, false, true, false, false, false, false, false, true, false, false, false, false,
        false, true, false, false, false, false, false, true, false, false, false, false, false, false, false, false,
        false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false,
        false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false,
        false, false,
    ]

    /// One more than the ordinal of the field's `AccessLevel`; 0 for none. Levels of
    /// objects hold through the scope that their rows are loaded in.
    public static let accessRules: [AccessRule] = [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 2, 2, 6, 6,
        3, 3, 4, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 1, 1, 1, 1, 2, 2, 5, 2, 5, 5, 6, 6, 6,
        5, 8, 6, 4, 5, 4, 4, 5, 4, 4, 4, 4, 4, 4, 4, 4,
        4, 4, 4, 4, 4, 6, 6, 6, 6, 6, 6, 0, 0, 0, 0, 0,
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
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0,
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
        "Viewer.complaints",
        "User.id",
        "User.displayName",
        "User.joinedAt",
        "User.roleIn",
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
        "Apartment.polls",
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
        "Poll.commentCount",
        "Poll.comments",
        "Poll.viewerCanComment",
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
        "Mutation.feedCreate",
        "Mutation.feedUpdate",
        "Mutation.feedDelete",
        "Mutation.commentCreate",
        "Mutation.commentUpdate",
        "Mutation.commentDelete",
        "Mutation.pollCreate",
        "Mutation.pollUpdate",
        "Mutation.pollSchedule",
        "Mutation.pollExtend",
        "Mutation.pollClose",
        "Mutation.pollCancel",
        "Mutation.pollPublishResult",
        "Mutation.pollDelete",
        "Mutation.pollVote",
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
