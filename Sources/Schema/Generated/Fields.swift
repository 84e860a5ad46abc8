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
    public static let poll: FieldIndex = 56
    public static let complaint: FieldIndex = 57
    public static let notice: FieldIndex = 58
    public static let apartments: FieldIndex = 59
    public static let rateLimit: FieldIndex = 60
    public static let serverInfo: FieldIndex = 61
}

/// Fields of `RateLimit`.
public enum RateLimitFields {
    public static let limit: FieldIndex = 62
    public static let remaining: FieldIndex = 63
    public static let cost: FieldIndex = 64
    public static let resetAt: FieldIndex = 65
}

/// Fields of `ServerInfo`.
public enum ServerInfoFields {
    public static let version: FieldIndex = 66
    public static let schemaHash: FieldIndex = 67
    public static let limits: FieldIndex = 68
}

/// Fields of `ServerLimits`.
public enum ServerLimitsFields {
    public static let maxPageSize: FieldIndex = 69
    public static let defaultPageSize: FieldIndex = 70
    public static let maxQueryDepth: FieldIndex = 71
    public static let maxQueryCost: FieldIndex = 72
    public static let maxUploadBytes: FieldIndex = 73
}

/// Fields of `Viewer`.
public enum ViewerFields {
    public static let user: FieldIndex = 74
    public static let username: FieldIndex = 75
    public static let email: FieldIndex = 76
    public static let realName: FieldIndex = 77
    public static let isGuest: FieldIndex = 78
    public static let guestExpiresAt: FieldIndex = 79
    public static let isPlatformAdmin: FieldIndex = 80
    public static let memberships: FieldIndex = 81
    public static let membership: FieldIndex = 82
    public static let sessions: FieldIndex = 83
    public static let feeds: FieldIndex = 84
    public static let comments: FieldIndex = 85
    public static let complaints: FieldIndex = 86
}

/// Fields of `User`.
public enum UserFields {
    public static let id: FieldIndex = 87
    public static let displayName: FieldIndex = 88
    public static let avatar: FieldIndex = 89
    public static let joinedAt: FieldIndex = 90
    public static let roleIn: FieldIndex = 91
    public static let feeds: FieldIndex = 92
}

/// Fields of `Session`.
public enum SessionFields {
    public static let id: FieldIndex = 93
    public static let clientName: FieldIndex = 94
    public static let createdAt: FieldIndex = 95
    public static let lastUsedAt: FieldIndex = 96
    public static let expiresAt: FieldIndex = 97
    public static let isCurrent: FieldIndex = 98
}

/// Fields of `Apartment`.
public enum ApartmentFields {
    public static let id: FieldIndex = 99
    public static let revision: FieldIndex = 100
    public static let kaptCode: FieldIndex = 101
    public static let name: FieldIndex = 102
    public static let address: FieldIndex = 103
    public static let facts: FieldIndex = 104
    public static let timeZone: FieldIndex = 105
    public static let isDemo: FieldIndex = 106
    public static let isManaged: FieldIndex = 107
    public static let memberCount: FieldIndex = 108
    public static let settings: FieldIndex = 109
    public static let viewerMembership: FieldIndex = 110
    public static let viewerPermissions: FieldIndex = 111
    public static let buildings: FieldIndex = 112
    public static let building: FieldIndex = 113
    public static let households: FieldIndex = 114
    public static let memberships: FieldIndex = 115
    public static let feeds: FieldIndex = 116
    public static let polls: FieldIndex = 117
    public static let complaints: FieldIndex = 118
    public static let complaintByNumber: FieldIndex = 119
    public static let notices: FieldIndex = 120
    public static let contacts: FieldIndex = 121
    public static let schedules: FieldIndex = 122
}

/// Fields of `Address`.
public enum AddressFields {
    public static let sido: FieldIndex = 123
    public static let sigungu: FieldIndex = 124
    public static let eupmyeondong: FieldIndex = 125
    public static let ri: FieldIndex = 126
    public static let bjdCode: FieldIndex = 127
    public static let roadAddress: FieldIndex = 128
    public static let lotAddress: FieldIndex = 129
    public static let formatted: FieldIndex = 130
}

/// Fields of `ApartmentFacts`.
public enum ApartmentFactsFields {
    public static let householdCount: FieldIndex = 131
    public static let buildingCount: FieldIndex = 132
    public static let approvedOn: FieldIndex = 133
    public static let heating: FieldIndex = 134
    public static let corridorType: FieldIndex = 135
    public static let managementType: FieldIndex = 136
    public static let saleType: FieldIndex = 137
    public static let officePhone: FieldIndex = 138
    public static let homepage: FieldIndex = 139
    public static let importedAt: FieldIndex = 140
}

/// Fields of `ApartmentSettings`.
public enum ApartmentSettingsFields {
    public static let verificationMethods: FieldIndex = 141
    public static let feedModeration: FieldIndex = 142
    public static let autoHideReportThreshold: FieldIndex = 143
    public static let complaintDeadlines: FieldIndex = 144
    public static let complaintAutoCloseAfter: FieldIndex = 145
    public static let voteIdentityCheckMaxAge: FieldIndex = 146
    public static let blockedTerms: FieldIndex = 147
}

/// Fields of `ComplaintDeadline`.
public enum ComplaintDeadlineFields {
    public static let priority: FieldIndex = 148
    public static let firstResponseWithin: FieldIndex = 149
    public static let resolveWithin: FieldIndex = 150
}

/// Fields of `Feed`.
public enum FeedFields {
    public static let id: FieldIndex = 151
    public static let revision: FieldIndex = 152
    public static let apartment: FieldIndex = 153
    public static let author: FieldIndex = 154
    public static let viewerIsAuthor: FieldIndex = 155
    public static let createdAt: FieldIndex = 156
    public static let editedAt: FieldIndex = 157
    public static let category: FieldIndex = 158
    public static let content: FieldIndex = 159
    public static let isAnonymous: FieldIndex = 160
    public static let isPinned: FieldIndex = 161
    public static let isLocked: FieldIndex = 162
    public static let media: FieldIndex = 163
    public static let commentCount: FieldIndex = 164
    public static let comments: FieldIndex = 165
    public static let viewerCanComment: FieldIndex = 166
    public static let viewerCanEdit: FieldIndex = 167
    public static let viewerCanDelete: FieldIndex = 168
}

/// Fields of `Comment`.
public enum CommentFields {
    public static let id: FieldIndex = 169
    public static let revision: FieldIndex = 170
    public static let apartment: FieldIndex = 171
    public static let author: FieldIndex = 172
    public static let viewerIsAuthor: FieldIndex = 173
    public static let createdAt: FieldIndex = 174
    public static let editedAt: FieldIndex = 175
    public static let subject: FieldIndex = 176
    public static let parent: FieldIndex = 177
    public static let depth: FieldIndex = 178
    public static let content: FieldIndex = 179
    public static let isDeleted: FieldIndex = 180
    public static let replyCount: FieldIndex = 181
    public static let replies: FieldIndex = 182
    public static let viewerCanEdit: FieldIndex = 183
    public static let viewerCanDelete: FieldIndex = 184
}

/// Fields of `Building`.
public enum BuildingFields {
    public static let id: FieldIndex = 185
    public static let apartment: FieldIndex = 186
    public static let name: FieldIndex = 187
    public static let householdCount: FieldIndex = 188
}

/// Fields of `Household`.
public enum HouseholdFields {
    public static let id: FieldIndex = 189
    public static let revision: FieldIndex = 190
    public static let apartment: FieldIndex = 191
    public static let building: FieldIndex = 192
    public static let unit: FieldIndex = 193
    public static let occupancy: FieldIndex = 194
    public static let members: FieldIndex = 195
}

/// Fields of `Membership`.
public enum MembershipFields {
    public static let id: FieldIndex = 196
    public static let revision: FieldIndex = 197
    public static let apartment: FieldIndex = 198
    public static let user: FieldIndex = 199
    public static let role: FieldIndex = 200
    public static let status: FieldIndex = 201
    public static let relation: FieldIndex = 202
    public static let household: FieldIndex = 203
    public static let claimedName: FieldIndex = 204
    public static let claimedPhone: FieldIndex = 205
    public static let method: FieldIndex = 206
    public static let evidence: FieldIndex = 207
    public static let requestedAt: FieldIndex = 208
    public static let decidedAt: FieldIndex = 209
    public static let decidedBy: FieldIndex = 210
    public static let decisionReason: FieldIndex = 211
}

/// Fields of `Media`.
public enum MediaFields {
    public static let id: FieldIndex = 212
    public static let kind: FieldIndex = 213
    public static let status: FieldIndex = 214
    public static let fileName: FieldIndex = 215
    public static let mimeType: FieldIndex = 216
    public static let byteSize: FieldIndex = 217
    public static let width: FieldIndex = 218
    public static let height: FieldIndex = 219
    public static let durationSeconds: FieldIndex = 220
    public static let url: FieldIndex = 221
    public static let altText: FieldIndex = 222
    public static let createdAt: FieldIndex = 223
}

/// Fields of `UploadTicket`.
public enum UploadTicketFields {
    public static let media: FieldIndex = 224
    public static let uploadUrl: FieldIndex = 225
    public static let headers: FieldIndex = 226
    public static let expiresAt: FieldIndex = 227
}

/// Fields of `UploadHeader`.
public enum UploadHeaderFields {
    public static let name: FieldIndex = 228
    public static let value: FieldIndex = 229
}

/// Fields of `Poll`.
public enum PollFields {
    public static let id: FieldIndex = 230
    public static let revision: FieldIndex = 231
    public static let apartment: FieldIndex = 232
    public static let author: FieldIndex = 233
    public static let viewerIsAuthor: FieldIndex = 234
    public static let createdAt: FieldIndex = 235
    public static let editedAt: FieldIndex = 236
    public static let purpose: FieldIndex = 237
    public static let title: FieldIndex = 238
    public static let description: FieldIndex = 239
    public static let method: FieldIndex = 240
    public static let votingUnit: FieldIndex = 241
    public static let ballotMode: FieldIndex = 242
    public static let resultsVisibility: FieldIndex = 243
    public static let state: FieldIndex = 244
    public static let opensAt: FieldIndex = 245
    public static let closesAt: FieldIndex = 246
    public static let closedAt: FieldIndex = 247
    public static let cancelledReason: FieldIndex = 248
    public static let choices: FieldIndex = 249
    public static let minSelections: FieldIndex = 250
    public static let maxSelections: FieldIndex = 251
    public static let electorate: FieldIndex = 252
    public static let quorum: FieldIndex = 253
    public static let passRule: FieldIndex = 254
    public static let turnout: FieldIndex = 255
    public static let result: FieldIndex = 256
    public static let viewerBallot: FieldIndex = 257
    public static let viewerCanVote: FieldIndex = 258
    public static let viewerCannotVoteReason: FieldIndex = 259
    public static let votes: FieldIndex = 260
    public static let voterRoll: FieldIndex = 261
    public static let extensions: FieldIndex = 262
    public static let media: FieldIndex = 263
    public static let commentCount: FieldIndex = 264
    public static let comments: FieldIndex = 265
    public static let viewerCanComment: FieldIndex = 266
}

/// Fields of `PollChoice`.
public enum PollChoiceFields {
    public static let id: FieldIndex = 267
    public static let title: FieldIndex = 268
    public static let description: FieldIndex = 269
    public static let position: FieldIndex = 270
    public static let isAbstention: FieldIndex = 271
    public static let media: FieldIndex = 272
}

/// Fields of `PollElectorate`.
public enum PollElectorateFields {
    public static let buildings: FieldIndex = 273
    public static let relations: FieldIndex = 274
    public static let size: FieldIndex = 275
    public static let frozenAt: FieldIndex = 276
}

/// Fields of `Threshold`.
public enum ThresholdFields {
    public static let basis: FieldIndex = 277
    public static let numerator: FieldIndex = 278
    public static let denominator: FieldIndex = 279
    public static let inclusive: FieldIndex = 280
}

/// Fields of `PollTurnout`.
public enum PollTurnoutFields {
    public static let eligible: FieldIndex = 281
    public static let voted: FieldIndex = 282
    public static let online: FieldIndex = 283
    public static let paper: FieldIndex = 284
    public static let percentage: FieldIndex = 285
}

/// Fields of `PollResult`.
public enum PollResultFields {
    public static let tallies: FieldIndex = 286
    public static let abstentions: FieldIndex = 287
    public static let invalid: FieldIndex = 288
    public static let quorumMet: FieldIndex = 289
    public static let outcome: FieldIndex = 290
    public static let winners: FieldIndex = 291
    public static let tieBreakNote: FieldIndex = 292
    public static let isFinal: FieldIndex = 293
    public static let countedAt: FieldIndex = 294
}

/// Fields of `ChoiceTally`.
public enum ChoiceTallyFields {
    public static let choice: FieldIndex = 295
    public static let votes: FieldIndex = 296
    public static let percentage: FieldIndex = 297
}

/// Fields of `ViewerBallot`.
public enum ViewerBallotFields {
    public static let hasVoted: FieldIndex = 298
    public static let channel: FieldIndex = 299
    public static let byOtherHouseholdMember: FieldIndex = 300
    public static let choices: FieldIndex = 301
    public static let canChange: FieldIndex = 302
}

/// Fields of `PollVote`.
public enum PollVoteFields {
    public static let id: FieldIndex = 303
    public static let poll: FieldIndex = 304
    public static let voter: FieldIndex = 305
    public static let household: FieldIndex = 306
    public static let choices: FieldIndex = 307
    public static let castAt: FieldIndex = 308
}

/// Fields of `VoterRollEntry`.
public enum VoterRollEntryFields {
    public static let id: FieldIndex = 309
    public static let household: FieldIndex = 310
    public static let user: FieldIndex = 311
    public static let hasVoted: FieldIndex = 312
    public static let channel: FieldIndex = 313
}

/// Fields of `PollExtension`.
public enum PollExtensionFields {
    public static let previousClosesAt: FieldIndex = 314
    public static let closesAt: FieldIndex = 315
    public static let reason: FieldIndex = 316
    public static let by: FieldIndex = 317
    public static let at: FieldIndex = 318
}

/// Fields of `Complaint`.
public enum ComplaintFields {
    public static let id: FieldIndex = 319
    public static let revision: FieldIndex = 320
    public static let number: FieldIndex = 321
    public static let apartment: FieldIndex = 322
    public static let author: FieldIndex = 323
    public static let viewerIsAuthor: FieldIndex = 324
    public static let createdAt: FieldIndex = 325
    public static let editedAt: FieldIndex = 326
    public static let household: FieldIndex = 327
    public static let category: FieldIndex = 328
    public static let title: FieldIndex = 329
    public static let description: FieldIndex = 330
    public static let location: FieldIndex = 331
    public static let visibility: FieldIndex = 332
    public static let status: FieldIndex = 333
    public static let statusReason: FieldIndex = 334
    public static let statusChangedAt: FieldIndex = 335
    public static let priority: FieldIndex = 336
    public static let source: FieldIndex = 337
    public static let sla: FieldIndex = 338
    public static let deferredUntil: FieldIndex = 339
    public static let resolvedAt: FieldIndex = 340
    public static let closedAt: FieldIndex = 341
    public static let reopenCount: FieldIndex = 342
    public static let events: FieldIndex = 343
    public static let media: FieldIndex = 344
    public static let viewerAllowedTransitions: FieldIndex = 345
}

/// Fields of `ComplaintSla`.
public enum ComplaintSlaFields {
    public static let firstResponseDueAt: FieldIndex = 346
    public static let firstRespondedAt: FieldIndex = 347
    public static let resolveDueAt: FieldIndex = 348
    public static let isFirstResponseOverdue: FieldIndex = 349
    public static let isResolutionOverdue: FieldIndex = 350
}

/// Fields of `ComplaintEvent`.
public enum ComplaintEventFields {
    public static let id: FieldIndex = 351
    public static let at: FieldIndex = 352
    public static let actor: FieldIndex = 353
}

/// Fields of `ComplaintStatusChanged`.
public enum ComplaintStatusChangedFields {
    public static let id: FieldIndex = 354
    public static let at: FieldIndex = 355
    public static let actor: FieldIndex = 356
    public static let from: FieldIndex = 357
    public static let to: FieldIndex = 358
    public static let reason: FieldIndex = 359
}

/// Fields of `ComplaintEdited`.
public enum ComplaintEditedFields {
    public static let id: FieldIndex = 360
    public static let at: FieldIndex = 361
    public static let actor: FieldIndex = 362
    public static let fields: FieldIndex = 363
}

/// Fields of `ComplaintDeadlinePassed`.
public enum ComplaintDeadlinePassedFields {
    public static let id: FieldIndex = 364
    public static let at: FieldIndex = 365
    public static let actor: FieldIndex = 366
    public static let kind: FieldIndex = 367
}

/// Fields of `Notice`.
public enum NoticeFields {
    public static let id: FieldIndex = 368
    public static let revision: FieldIndex = 369
    public static let apartment: FieldIndex = 370
    public static let author: FieldIndex = 371
    public static let viewerIsAuthor: FieldIndex = 372
    public static let createdAt: FieldIndex = 373
    public static let editedAt: FieldIndex = 374
    public static let state: FieldIndex = 375
    public static let importance: FieldIndex = 376
    public static let category: FieldIndex = 377
    public static let title: FieldIndex = 378
    public static let content: FieldIndex = 379
    public static let audience: FieldIndex = 380
    public static let isPinned: FieldIndex = 381
    public static let allowComments: FieldIndex = 382
    public static let publishAt: FieldIndex = 383
    public static let publishedAt: FieldIndex = 384
    public static let expiresAt: FieldIndex = 385
    public static let media: FieldIndex = 386
    public static let commentCount: FieldIndex = 387
    public static let comments: FieldIndex = 388
    public static let viewerCanComment: FieldIndex = 389
}

/// Fields of `Contact`.
public enum ContactFields {
    public static let id: FieldIndex = 390
    public static let revision: FieldIndex = 391
    public static let apartment: FieldIndex = 392
    public static let category: FieldIndex = 393
    public static let name: FieldIndex = 394
    public static let phoneNumber: FieldIndex = 395
    public static let description: FieldIndex = 396
    public static let hours: FieldIndex = 397
    public static let position: FieldIndex = 398
}

/// Fields of `Schedule`.
public enum ScheduleFields {
    public static let id: FieldIndex = 399
    public static let revision: FieldIndex = 400
    public static let apartment: FieldIndex = 401
    public static let title: FieldIndex = 402
    public static let description: FieldIndex = 403
    public static let location: FieldIndex = 404
    public static let category: FieldIndex = 405
    public static let startsAt: FieldIndex = 406
    public static let endsAt: FieldIndex = 407
    public static let isAllDay: FieldIndex = 408
    public static let audience: FieldIndex = 409
}

/// Fields of `Job`.
public enum JobFields {
    public static let id: FieldIndex = 410
    public static let kind: FieldIndex = 411
    public static let state: FieldIndex = 412
    public static let processed: FieldIndex = 413
    public static let total: FieldIndex = 414
    public static let failures: FieldIndex = 415
    public static let startedAt: FieldIndex = 416
    public static let finishedAt: FieldIndex = 417
}

/// Fields of `JobFailure`.
public enum JobFailureFields {
    public static let row: FieldIndex = 418
    public static let message: FieldIndex = 419
}

/// Fields of `Mutation`.
public enum MutationFields {
    public static let signUp: FieldIndex = 420
    public static let signIn: FieldIndex = 421
    public static let signInAsGuest: FieldIndex = 422
    public static let tokenRefresh: FieldIndex = 423
    public static let signOut: FieldIndex = 424
    public static let sessionRevoke: FieldIndex = 425
    public static let profileUpdate: FieldIndex = 426
    public static let membershipRequest: FieldIndex = 427
    public static let membershipCancel: FieldIndex = 428
    public static let membershipLeave: FieldIndex = 429
    public static let membershipApprove: FieldIndex = 430
    public static let membershipReject: FieldIndex = 431
    public static let membershipRevoke: FieldIndex = 432
    public static let membershipSetRole: FieldIndex = 433
    public static let apartmentAppointManager: FieldIndex = 434
    public static let apartmentsImport: FieldIndex = 435
    public static let householdsUpsert: FieldIndex = 436
    public static let mediaCreateUploads: FieldIndex = 437
    public static let mediaFinishUpload: FieldIndex = 438
    public static let feedCreate: FieldIndex = 439
    public static let feedUpdate: FieldIndex = 440
    public static let feedDelete: FieldIndex = 441
    public static let commentCreate: FieldIndex = 442
    public static let commentUpdate: FieldIndex = 443
    public static let commentDelete: FieldIndex = 444
    public static let pollCreate: FieldIndex = 445
    public static let pollUpdate: FieldIndex = 446
    public static let pollSchedule: FieldIndex = 447
    public static let pollExtend: FieldIndex = 448
    public static let pollClose: FieldIndex = 449
    public static let pollCancel: FieldIndex = 450
    public static let pollPublishResult: FieldIndex = 451
    public static let pollDelete: FieldIndex = 452
    public static let pollVote: FieldIndex = 453
    public static let complaintCreate: FieldIndex = 454
    public static let complaintUpdate: FieldIndex = 455
    public static let complaintTransition: FieldIndex = 456
    public static let noticeCreate: FieldIndex = 457
    public static let noticeUpdate: FieldIndex = 458
    public static let noticePublish: FieldIndex = 459
    public static let noticeArchive: FieldIndex = 460
    public static let noticeDelete: FieldIndex = 461
    public static let contactCreate: FieldIndex = 462
    public static let contactUpdate: FieldIndex = 463
    public static let contactDelete: FieldIndex = 464
    public static let scheduleCreate: FieldIndex = 465
    public static let scheduleUpdate: FieldIndex = 466
    public static let scheduleDelete: FieldIndex = 467
}

/// Fields of `AuthTokens`.
public enum AuthTokensFields {
    public static let accessToken: FieldIndex = 468
    public static let accessTokenExpiresAt: FieldIndex = 469
    public static let refreshToken: FieldIndex = 470
    public static let refreshTokenExpiresAt: FieldIndex = 471
}

/// Fields of `SignUpPayload`.
public enum SignUpPayloadFields {
    public static let viewer: FieldIndex = 472
    public static let tokens: FieldIndex = 473
    public static let userErrors: FieldIndex = 474
}

/// Fields of `SignInPayload`.
public enum SignInPayloadFields {
    public static let viewer: FieldIndex = 475
    public static let tokens: FieldIndex = 476
    public static let userErrors: FieldIndex = 477
}

/// Fields of `SignInAsGuestPayload`.
public enum SignInAsGuestPayloadFields {
    public static let viewer: FieldIndex = 478
    public static let tokens: FieldIndex = 479
    public static let userErrors: FieldIndex = 480
}

/// Fields of `TokenRefreshPayload`.
public enum TokenRefreshPayloadFields {
    public static let tokens: FieldIndex = 481
    public static let userErrors: FieldIndex = 482
}

/// Fields of `SignOutPayload`.
public enum SignOutPayloadFields {
    public static let signedOutSessionCount: FieldIndex = 483
    public static let userErrors: FieldIndex = 484
}

/// Fields of `SessionRevokePayload`.
public enum SessionRevokePayloadFields {
    public static let revokedSessionId: FieldIndex = 485
    public static let userErrors: FieldIndex = 486
}

/// Fields of `ProfileUpdatePayload`.
public enum ProfileUpdatePayloadFields {
    public static let viewer: FieldIndex = 487
    public static let userErrors: FieldIndex = 488
}

/// Fields of `MembershipRequestPayload`.
public enum MembershipRequestPayloadFields {
    public static let membership: FieldIndex = 489
    public static let clientMutationId: FieldIndex = 490
    public static let userErrors: FieldIndex = 491
}

/// Fields of `MembershipCancelPayload`.
public enum MembershipCancelPayloadFields {
    public static let membership: FieldIndex = 492
    public static let userErrors: FieldIndex = 493
}

/// Fields of `MembershipLeavePayload`.
public enum MembershipLeavePayloadFields {
    public static let membership: FieldIndex = 494
    public static let userErrors: FieldIndex = 495
}

/// Fields of `MembershipApprovePayload`.
public enum MembershipApprovePayloadFields {
    public static let memberships: FieldIndex = 496
    public static let userErrors: FieldIndex = 497
}

/// Fields of `MembershipRejectPayload`.
public enum MembershipRejectPayloadFields {
    public static let membership: FieldIndex = 498
    public static let userErrors: FieldIndex = 499
}

/// Fields of `MembershipRevokePayload`.
public enum MembershipRevokePayloadFields {
    public static let membership: FieldIndex = 500
    public static let userErrors: FieldIndex = 501
}

/// Fields of `MembershipSetRolePayload`.
public enum MembershipSetRolePayloadFields {
    public static let membership: FieldIndex = 502
    public static let userErrors: FieldIndex = 503
}

/// Fields of `ApartmentAppointManagerPayload`.
public enum ApartmentAppointManagerPayloadFields {
    public static let membership: FieldIndex = 504
    public static let userErrors: FieldIndex = 505
}

/// Fields of `ApartmentsImportPayload`.
public enum ApartmentsImportPayloadFields {
    public static let job: FieldIndex = 506
    public static let userErrors: FieldIndex = 507
}

/// Fields of `HouseholdsUpsertPayload`.
public enum HouseholdsUpsertPayloadFields {
    public static let createdCount: FieldIndex = 508
    public static let updatedCount: FieldIndex = 509
    public static let households: FieldIndex = 510
    public static let userErrors: FieldIndex = 511
}

/// Fields of `MediaCreateUploadsPayload`.
public enum MediaCreateUploadsPayloadFields {
    public static let tickets: FieldIndex = 512
    public static let userErrors: FieldIndex = 513
}

/// Fields of `MediaFinishUploadPayload`.
public enum MediaFinishUploadPayloadFields {
    public static let media: FieldIndex = 514
    public static let userErrors: FieldIndex = 515
}

/// Fields of `FeedCreatePayload`.
public enum FeedCreatePayloadFields {
    public static let feed: FieldIndex = 516
    public static let feedEdge: FieldIndex = 517
    public static let clientMutationId: FieldIndex = 518
    public static let userErrors: FieldIndex = 519
}

/// Fields of `FeedUpdatePayload`.
public enum FeedUpdatePayloadFields {
    public static let feed: FieldIndex = 520
    public static let userErrors: FieldIndex = 521
}

/// Fields of `FeedDeletePayload`.
public enum FeedDeletePayloadFields {
    public static let deletedFeedId: FieldIndex = 522
    public static let apartment: FieldIndex = 523
    public static let userErrors: FieldIndex = 524
}

/// Fields of `CommentCreatePayload`.
public enum CommentCreatePayloadFields {
    public static let comment: FieldIndex = 525
    public static let commentEdge: FieldIndex = 526
    public static let subject: FieldIndex = 527
    public static let clientMutationId: FieldIndex = 528
    public static let userErrors: FieldIndex = 529
}

/// Fields of `CommentUpdatePayload`.
public enum CommentUpdatePayloadFields {
    public static let comment: FieldIndex = 530
    public static let userErrors: FieldIndex = 531
}

/// Fields of `CommentDeletePayload`.
public enum CommentDeletePayloadFields {
    public static let comment: FieldIndex = 532
    public static let deletedCommentId: FieldIndex = 533
    public static let subject: FieldIndex = 534
    public static let userErrors: FieldIndex = 535
}

/// Fields of `PollCreatePayload`.
public enum PollCreatePayloadFields {
    public static let poll: FieldIndex = 536
    public static let clientMutationId: FieldIndex = 537
    public static let userErrors: FieldIndex = 538
}

/// Fields of `PollUpdatePayload`.
public enum PollUpdatePayloadFields {
    public static let poll: FieldIndex = 539
    public static let userErrors: FieldIndex = 540
}

/// Fields of `PollSchedulePayload`.
public enum PollSchedulePayloadFields {
    public static let poll: FieldIndex = 541
    public static let userErrors: FieldIndex = 542
}

/// Fields of `PollExtendPayload`.
public enum PollExtendPayloadFields {
    public static let poll: FieldIndex = 543
    public static let userErrors: FieldIndex = 544
}

/// Fields of `PollClosePayload`.
public enum PollClosePayloadFields {
    public static let poll: FieldIndex = 545
    public static let userErrors: FieldIndex = 546
}

/// Fields of `PollCancelPayload`.
public enum PollCancelPayloadFields {
    public static let poll: FieldIndex = 547
    public static let userErrors: FieldIndex = 548
}

/// Fields of `PollPublishResultPayload`.
public enum PollPublishResultPayloadFields {
    public static let poll: FieldIndex = 549
    public static let userErrors: FieldIndex = 550
}

/// Fields of `PollDeletePayload`.
public enum PollDeletePayloadFields {
    public static let deletedPollId: FieldIndex = 551
    public static let userErrors: FieldIndex = 552
}

/// Fields of `PollVotePayload`.
public enum PollVotePayloadFields {
    public static let poll: FieldIndex = 553
    public static let clientMutationId: FieldIndex = 554
    public static let userErrors: FieldIndex = 555
}

/// Fields of `ComplaintCreatePayload`.
public enum ComplaintCreatePayloadFields {
    public static let complaint: FieldIndex = 556
    public static let clientMutationId: FieldIndex = 557
    public static let userErrors: FieldIndex = 558
}

/// Fields of `ComplaintUpdatePayload`.
public enum ComplaintUpdatePayloadFields {
    public static let complaint: FieldIndex = 559
    public static let userErrors: FieldIndex = 560
}

/// Fields of `ComplaintTransitionPayload`.
public enum ComplaintTransitionPayloadFields {
    public static let complaint: FieldIndex = 561
    public static let userErrors: FieldIndex = 562
}

/// Fields of `NoticeCreatePayload`.
public enum NoticeCreatePayloadFields {
    public static let notice: FieldIndex = 563
    public static let clientMutationId: FieldIndex = 564
    public static let userErrors: FieldIndex = 565
}

/// Fields of `NoticeUpdatePayload`.
public enum NoticeUpdatePayloadFields {
    public static let notice: FieldIndex = 566
    public static let userErrors: FieldIndex = 567
}

/// Fields of `NoticePublishPayload`.
public enum NoticePublishPayloadFields {
    public static let notice: FieldIndex = 568
    public static let userErrors: FieldIndex = 569
}

/// Fields of `NoticeArchivePayload`.
public enum NoticeArchivePayloadFields {
    public static let notice: FieldIndex = 570
    public static let userErrors: FieldIndex = 571
}

/// Fields of `NoticeDeletePayload`.
public enum NoticeDeletePayloadFields {
    public static let deletedNoticeId: FieldIndex = 572
    public static let userErrors: FieldIndex = 573
}

/// Fields of `ContactCreatePayload`.
public enum ContactCreatePayloadFields {
    public static let contact: FieldIndex = 574
    public static let userErrors: FieldIndex = 575
}

/// Fields of `ContactUpdatePayload`.
public enum ContactUpdatePayloadFields {
    public static let contact: FieldIndex = 576
    public static let userErrors: FieldIndex = 577
}

/// Fields of `ContactDeletePayload`.
public enum ContactDeletePayloadFields {
    public static let deletedContactId: FieldIndex = 578
    public static let userErrors: FieldIndex = 579
}

/// Fields of `ScheduleCreatePayload`.
public enum ScheduleCreatePayloadFields {
    public static let schedule: FieldIndex = 580
    public static let clientMutationId: FieldIndex = 581
    public static let userErrors: FieldIndex = 582
}

/// Fields of `ScheduleUpdatePayload`.
public enum ScheduleUpdatePayloadFields {
    public static let schedule: FieldIndex = 583
    public static let userErrors: FieldIndex = 584
}

/// Fields of `ScheduleDeletePayload`.
public enum ScheduleDeletePayloadFields {
    public static let deletedScheduleId: FieldIndex = 585
    public static let userErrors: FieldIndex = 586
}

/// Fields of `Subscription`.
public enum SubscriptionFields {
    public static let feedAdded: FieldIndex = 587
    public static let feedUpdated: FieldIndex = 588
    public static let commentAdded: FieldIndex = 589
    public static let complaintUpdated: FieldIndex = 590
    public static let pollUpdated: FieldIndex = 591
    public static let noticePublished: FieldIndex = 592
    public static let membershipUpdated: FieldIndex = 593
}

/// Fields of `FeedEvent`.
public enum FeedEventFields {
    public static let kind: FieldIndex = 594
    public static let feed: FieldIndex = 595
    public static let feedId: FieldIndex = 596
    public static let at: FieldIndex = 597
}

/// Fields of `CommentEvent`.
public enum CommentEventFields {
    public static let kind: FieldIndex = 598
    public static let comment: FieldIndex = 599
    public static let commentId: FieldIndex = 600
    public static let at: FieldIndex = 601
}

/// Fields of `ComplaintUpdate`.
public enum ComplaintUpdateFields {
    public static let kind: FieldIndex = 602
    public static let complaint: FieldIndex = 603
    public static let at: FieldIndex = 604
}

/// Fields of `PollEvent`.
public enum PollEventFields {
    public static let kind: FieldIndex = 605
    public static let poll: FieldIndex = 606
    public static let at: FieldIndex = 607
}

/// Fields of `NoticeEvent`.
public enum NoticeEventFields {
    public static let kind: FieldIndex = 608
    public static let notice: FieldIndex = 609
    public static let at: FieldIndex = 610
}

/// Fields of `MembershipEvent`.
public enum MembershipEventFields {
    public static let kind: FieldIndex = 611
    public static let membership: FieldIndex = 612
    public static let at: FieldIndex = 613
}

/// Fields of `ApartmentConnection`.
public enum ApartmentConnectionFields {
    public static let edges: FieldIndex = 614
    public static let nodes: FieldIndex = 615
    public static let pageInfo: FieldIndex = 616
    public static let totalCount: FieldIndex = 617
}

/// Fields of `ApartmentEdge`.
public enum ApartmentEdgeFields {
    public static let cursor: FieldIndex = 618
    public static let node: FieldIndex = 619
}

/// Fields of `FeedConnection`.
public enum FeedConnectionFields {
    public static let edges: FieldIndex = 620
    public static let nodes: FieldIndex = 621
    public static let pageInfo: FieldIndex = 622
    public static let totalCount: FieldIndex = 623
}

/// Fields of `FeedEdge`.
public enum FeedEdgeFields {
    public static let cursor: FieldIndex = 624
    public static let node: FieldIndex = 625
}

/// Fields of `CommentConnection`.
public enum CommentConnectionFields {
    public static let edges: FieldIndex = 626
    public static let nodes: FieldIndex = 627
    public static let pageInfo: FieldIndex = 628
    public static let totalCount: FieldIndex = 629
}

/// Fields of `CommentEdge`.
public enum CommentEdgeFields {
    public static let cursor: FieldIndex = 630
    public static let node: FieldIndex = 631
}

/// Fields of `HouseholdConnection`.
public enum HouseholdConnectionFields {
    public static let edges: FieldIndex = 632
    public static let nodes: FieldIndex = 633
    public static let pageInfo: FieldIndex = 634
    public static let totalCount: FieldIndex = 635
}

/// Fields of `HouseholdEdge`.
public enum HouseholdEdgeFields {
    public static let cursor: FieldIndex = 636
    public static let node: FieldIndex = 637
}

/// Fields of `MembershipConnection`.
public enum MembershipConnectionFields {
    public static let edges: FieldIndex = 638
    public static let nodes: FieldIndex = 639
    public static let pageInfo: FieldIndex = 640
    public static let totalCount: FieldIndex = 641
}

/// Fields of `MembershipEdge`.
public enum MembershipEdgeFields {
    public static let cursor: FieldIndex = 642
    public static let node: FieldIndex = 643
}

/// Fields of `PollConnection`.
public enum PollConnectionFields {
    public static let edges: FieldIndex = 644
    public static let nodes: FieldIndex = 645
    public static let pageInfo: FieldIndex = 646
    public static let totalCount: FieldIndex = 647
}

/// Fields of `PollEdge`.
public enum PollEdgeFields {
    public static let cursor: FieldIndex = 648
    public static let node: FieldIndex = 649
}

/// Fields of `PollVoteConnection`.
public enum PollVoteConnectionFields {
    public static let edges: FieldIndex = 650
    public static let nodes: FieldIndex = 651
    public static let pageInfo: FieldIndex = 652
    public static let totalCount: FieldIndex = 653
}

/// Fields of `PollVoteEdge`.
public enum PollVoteEdgeFields {
    public static let cursor: FieldIndex = 654
    public static let node: FieldIndex = 655
}

/// Fields of `VoterRollConnection`.
public enum VoterRollConnectionFields {
    public static let edges: FieldIndex = 656
    public static let nodes: FieldIndex = 657
    public static let pageInfo: FieldIndex = 658
    public static let totalCount: FieldIndex = 659
}

/// Fields of `VoterRollEdge`.
public enum VoterRollEdgeFields {
    public static let cursor: FieldIndex = 660
    public static let node: FieldIndex = 661
}

/// Fields of `ComplaintConnection`.
public enum ComplaintConnectionFields {
    public static let edges: FieldIndex = 662
    public static let nodes: FieldIndex = 663
    public static let pageInfo: FieldIndex = 664
    public static let totalCount: FieldIndex = 665
}

/// Fields of `ComplaintEdge`.
public enum ComplaintEdgeFields {
    public static let cursor: FieldIndex = 666
    public static let node: FieldIndex = 667
}

/// Fields of `ComplaintEventConnection`.
public enum ComplaintEventConnectionFields {
    public static let edges: FieldIndex = 668
    public static let nodes: FieldIndex = 669
    public static let pageInfo: FieldIndex = 670
    public static let totalCount: FieldIndex = 671
}

/// Fields of `ComplaintEventEdge`.
public enum ComplaintEventEdgeFields {
    public static let cursor: FieldIndex = 672
    public static let node: FieldIndex = 673
}

/// Fields of `NoticeConnection`.
public enum NoticeConnectionFields {
    public static let edges: FieldIndex = 674
    public static let nodes: FieldIndex = 675
    public static let pageInfo: FieldIndex = 676
    public static let totalCount: FieldIndex = 677
}

/// Fields of `NoticeEdge`.
public enum NoticeEdgeFields {
    public static let cursor: FieldIndex = 678
    public static let node: FieldIndex = 679
}

/// Fields of `ContactConnection`.
public enum ContactConnectionFields {
    public static let edges: FieldIndex = 680
    public static let nodes: FieldIndex = 681
    public static let pageInfo: FieldIndex = 682
    public static let totalCount: FieldIndex = 683
}

/// Fields of `ContactEdge`.
public enum ContactEdgeFields {
    public static let cursor: FieldIndex = 684
    public static let node: FieldIndex = 685
}

/// Fields of `ScheduleConnection`.
public enum ScheduleConnectionFields {
    public static let edges: FieldIndex = 686
    public static let nodes: FieldIndex = 687
    public static let pageInfo: FieldIndex = 688
    public static let totalCount: FieldIndex = 689
}

/// Fields of `ScheduleEdge`.
public enum ScheduleEdgeFields {
    public static let cursor: FieldIndex = 690
    public static let node: FieldIndex = 691
}

/// What the engine asks about fields, by their number.
public enum SchemaTables {
    /// Whether the field's values stand in the columns of its object.
    public static let isColumn: [Bool] = [
        true, false, false, true, true, true, true, false, true, true, false, true, true, true, true, true,
        true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true,
        true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true,
        true, false, false, false, false, false, false, false, false, false, false, false, false, false, true, true,
        true, true, true, true, false, true, true, true, true, true, false, true, true, false, true, true,
        true, false, false, false, false, false, false, true, true, false, true, false, false, true, true, true,
        true, true, false, true, true, true, true, false, false, true, true, false, false, false, false, false,
        false, false, false, false, false, false, false, false, false, false, false, true, true, true, true, true,
        true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true,
        false, true, true, true, true, true, true, true, true, false, false, false, true, true, true, true,
        true, true, true, false, true, false, false, false, false, true, true, false, false, false, true, true,
        false, false, true, true, true, true, false, false, false, true, false, true, true, true, true, false,
        false, true, true, false, true, true, false, false, true, true, true, false, false, false, true, false,
        true, true, false, true, true, true, true, true, true, true, true, true, true, false, true, true,
        false, true, false, true, true, true, true, true, false, false, false, true, true, true, true, true,
        true, true, true, true, true, true, true, true, true, false, true, true, false, false, false, false,
        false, false, false, false, false, false, false, false, true, false, false, true, true, true, true, true,
        false, false, true, true, true, true, true, true, true, true, true, true, true, true, false, true,
        true, true, true, false, true, true, true, false, true, true, true, true, true, false, true, true,
        false, false, false, false, true, true, false, false, true, true, true, true, true, false, true, true,
        true, true, false, false, false, true, true, false, true, true, true, true, true, true, true, true,
        true, true, false, true, true, true, true, false, false, false, true, true, true, true, true, true,
        true, false, true, true, false, true, true, true, true, true, false, true, true, true, false, true,
        true, true, false, false, false, true, true, true, true, true, true, true, false, true, true, true,
        true, true, false, true, false, false, true, true, false, true, true, true, true, true, true, true,
        true, false, true, true, true, true, true, true, true, false, true, true, true, true, true, false,
        true, true, true, true, false, false, false, false, false, false, false, false, false, false, false, false,
        false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false,
        false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false,
        false, false, false, false, true, true, true, true, false, false, false, false, false, false, false, false,
        false, false, false, true, false, true, false, false, false, false, true, false, false, false, false, false,
        false, false, false, false, false, false, false, false, false, false, false, false, true, true, false, false,
        false, false, false, false, false, false, true, false, false, false, true, false, false, false, false, false,
        true, false, false, false, false, true, false, false, false, true, false, false, false, false, false, false,
        false, false, false, false, false, false, false, true, false, false, true, false, false, true, false, false,
        false, false, false, false, true, false, false, false, false, false, false, false, true, false, false, false,
        false, false, true, false, false, true, false, false, false, true, false, false, false, false, false, false,
        false, false, true, false, true, true, true, false, true, true, true, false, true, true, false, true,
        true, false, true, true, false, true, false, false, false, false, true, false, false, false, false, false,
        true, false, false, false, false, false, true, false, false, false, false, false, true, false, false, false,
        false, false, true, false, false, false, false, false, true, false, false, false, false, false, true, false,
        false, false, false, false, true, false, false, false, false, false, true, false, false, false, false, false,
        true, false, false, false, false, false, true, false, false, false, false, false, true, false, false, false,
        false, false, true, false, false, false, false, false, false, false, false, false, false, false, false, false,
        false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false,
        false, false, false, false, false, false, false, false, false, false, false, false, false, false, false,
    ]

    /// One more than the ordinal of the field's `AccessLevel`; 0 for none. Levels of
    /// objects hold through the scope that their rows are loaded in.
    public static let accessRules: [AccessRule] = [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0,
        2, 2, 6, 6, 3, 3, 4, 0, 3, 3, 3, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 5, 2, 5, 5, 6, 6,
        6, 5, 8, 8, 6, 2, 5, 4, 5, 4, 4, 5, 4, 4, 4, 4,
        4, 4, 4, 4, 4, 4, 4, 4, 4, 6, 6, 6, 6, 6, 6, 6,
        6, 6, 6, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 3, 3, 4, 3,
        3, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
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
        "Query.poll",
        "Query.complaint",
        "Query.notice",
        "Query.apartments",
        "Query.rateLimit",
        "Query.serverInfo",
        "RateLimit.limit",
        "RateLimit.remaining",
        "RateLimit.cost",
        "RateLimit.resetAt",
        "ServerInfo.version",
        "ServerInfo.schemaHash",
        "ServerInfo.limits",
        "ServerLimits.maxPageSize",
        "ServerLimits.defaultPageSize",
        "ServerLimits.maxQueryDepth",
        "ServerLimits.maxQueryCost",
        "ServerLimits.maxUploadBytes",
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
        "Apartment.polls",
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
        "Membership.evidence",
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
        "Poll.media",
        "Poll.commentCount",
        "Poll.comments",
        "Poll.viewerCanComment",
        "PollChoice.id",
        "PollChoice.title",
        "PollChoice.description",
        "PollChoice.position",
        "PollChoice.isAbstention",
        "PollChoice.media",
        "PollElectorate.buildings",
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
        "PollVote.household",
        "PollVote.choices",
        "PollVote.castAt",
        "VoterRollEntry.id",
        "VoterRollEntry.household",
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
        "Complaint.media",
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
        "Notice.media",
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
        "Job.id",
        "Job.kind",
        "Job.state",
        "Job.processed",
        "Job.total",
        "Job.failures",
        "Job.startedAt",
        "Job.finishedAt",
        "JobFailure.row",
        "JobFailure.message",
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
        "Mutation.apartmentsImport",
        "Mutation.householdsUpsert",
        "Mutation.mediaCreateUploads",
        "Mutation.mediaFinishUpload",
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
        "ApartmentsImportPayload.job",
        "ApartmentsImportPayload.userErrors",
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
        "Subscription.feedAdded",
        "Subscription.feedUpdated",
        "Subscription.commentAdded",
        "Subscription.complaintUpdated",
        "Subscription.pollUpdated",
        "Subscription.noticePublished",
        "Subscription.membershipUpdated",
        "FeedEvent.kind",
        "FeedEvent.feed",
        "FeedEvent.feedId",
        "FeedEvent.at",
        "CommentEvent.kind",
        "CommentEvent.comment",
        "CommentEvent.commentId",
        "CommentEvent.at",
        "ComplaintUpdate.kind",
        "ComplaintUpdate.complaint",
        "ComplaintUpdate.at",
        "PollEvent.kind",
        "PollEvent.poll",
        "PollEvent.at",
        "NoticeEvent.kind",
        "NoticeEvent.notice",
        "NoticeEvent.at",
        "MembershipEvent.kind",
        "MembershipEvent.membership",
        "MembershipEvent.at",
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
        "__Directive.isDeprecated",
        "__Directive.deprecationReason",
        ".__schema",
        ".__type",
        ".__typename",
    ]
}
