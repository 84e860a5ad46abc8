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
    public static let isGuest: FieldIndex = 61
    public static let guestExpiresAt: FieldIndex = 62
    public static let isPlatformAdmin: FieldIndex = 63
    public static let sessions: FieldIndex = 64
    public static let complaints: FieldIndex = 65
}

/// Fields of `User`.
public enum UserFields {
    public static let id: FieldIndex = 66
    public static let displayName: FieldIndex = 67
    public static let joinedAt: FieldIndex = 68
}

/// Fields of `Session`.
public enum SessionFields {
    public static let id: FieldIndex = 69
    public static let clientName: FieldIndex = 70
    public static let createdAt: FieldIndex = 71
    public static let lastUsedAt: FieldIndex = 72
    public static let expiresAt: FieldIndex = 73
    public static let isCurrent: FieldIndex = 74
}

/// Fields of `Apartment`.
public enum ApartmentFields {
    public static let id: FieldIndex = 75
    public static let revision: FieldIndex = 76
    public static let kaptCode: FieldIndex = 77
    public static let name: FieldIndex = 78
    public static let address: FieldIndex = 79
    public static let timeZone: FieldIndex = 80
    public static let isDemo: FieldIndex = 81
    public static let isManaged: FieldIndex = 82
    public static let memberCount: FieldIndex = 83
    public static let feeds: FieldIndex = 84
    public static let polls: FieldIndex = 85
    public static let complaints: FieldIndex = 86
    public static let complaintByNumber: FieldIndex = 87
    public static let contacts: FieldIndex = 88
    public static let schedules: FieldIndex = 89
}

/// Fields of `Address`.
public enum AddressFields {
    public static let sido: FieldIndex = 90
    public static let sigungu: FieldIndex = 91
    public static let eupmyeondong: FieldIndex = 92
    public static let ri: FieldIndex = 93
    public static let bjdCode: FieldIndex = 94
    public static let roadAddress: FieldIndex = 95
    public static let lotAddress: FieldIndex = 96
    public static let formatted: FieldIndex = 97
}

/// Fields of `Feed`.
public enum FeedFields {
    public static let id: FieldIndex = 98
    public static let revision: FieldIndex = 99
    public static let apartment: FieldIndex = 100
    public static let author: FieldIndex = 101
    public static let viewerIsAuthor: FieldIndex = 102
    public static let createdAt: FieldIndex = 103
    public static let editedAt: FieldIndex = 104
    public static let category: FieldIndex = 105
    public static let content: FieldIndex = 106
    public static let isAnonymous: FieldIndex = 107
    public static let isPinned: FieldIndex = 108
    public static let isLocked: FieldIndex = 109
    public static let commentCount: FieldIndex = 110
    public static let comments: FieldIndex = 111
    public static let viewerCanComment: FieldIndex = 112
    public static let viewerCanEdit: FieldIndex = 113
    public static let viewerCanDelete: FieldIndex = 114
}

/// Fields of `Comment`.
public enum CommentFields {
    public static let id: FieldIndex = 115
    public static let revision: FieldIndex = 116
    public static let apartment: FieldIndex = 117
    public static let author: FieldIndex = 118
    public static let viewerIsAuthor: FieldIndex = 119
    public static let createdAt: FieldIndex = 120
    public static let editedAt: FieldIndex = 121
    public static let subject: FieldIndex = 122
    public static let parent: FieldIndex = 123
    public static let depth: FieldIndex = 124
    public static let content: FieldIndex = 125
    public static let isDeleted: FieldIndex = 126
    public static let replyCount: FieldIndex = 127
    public static let replies: FieldIndex = 128
    public static let viewerCanEdit: FieldIndex = 129
    public static let viewerCanDelete: FieldIndex = 130
}

/// Fields of `Poll`.
public enum PollFields {
    public static let id: FieldIndex = 131
    public static let revision: FieldIndex = 132
    public static let apartment: FieldIndex = 133
    public static let author: FieldIndex = 134
    public static let viewerIsAuthor: FieldIndex = 135
    public static let createdAt: FieldIndex = 136
    public static let editedAt: FieldIndex = 137
    public static let purpose: FieldIndex = 138
    public static let title: FieldIndex = 139
    public static let description: FieldIndex = 140
    public static let method: FieldIndex = 141
    public static let votingUnit: FieldIndex = 142
    public static let ballotMode: FieldIndex = 143
    public static let resultsVisibility: FieldIndex = 144
    public static let state: FieldIndex = 145
    public static let opensAt: FieldIndex = 146
    public static let closesAt: FieldIndex = 147
    public static let closedAt: FieldIndex = 148
    public static let cancelledReason: FieldIndex = 149
    public static let choices: FieldIndex = 150
    public static let minSelections: FieldIndex = 151
    public static let maxSelections: FieldIndex = 152
    public static let electorate: FieldIndex = 153
    public static let quorum: FieldIndex = 154
    public static let passRule: FieldIndex = 155
    public static let turnout: FieldIndex = 156
    public static let result: FieldIndex = 157
    public static let viewerBallot: FieldIndex = 158
    public static let viewerCanVote: FieldIndex = 159
    public static let viewerCannotVoteReason: FieldIndex = 160
    public static let votes: FieldIndex = 161
    public static let voterRoll: FieldIndex = 162
    public static let extensions: FieldIndex = 163
    public static let commentCount: FieldIndex = 164
    public static let comments: FieldIndex = 165
    public static let viewerCanComment: FieldIndex = 166
}

/// Fields of `PollChoice`.
public enum PollChoiceFields {
    public static let id: FieldIndex = 167
    public static let title: FieldIndex = 168
    public static let description: FieldIndex = 169
    public static let position: FieldIndex = 170
    public static let isAbstention: FieldIndex = 171
}

/// Fields of `PollElectorate`.
public enum PollElectorateFields {
    public static let relations: FieldIndex = 172
    public static let size: FieldIndex = 173
    public static let frozenAt: FieldIndex = 174
}

/// Fields of `Threshold`.
public enum ThresholdFields {
    public static let basis: FieldIndex = 175
    public static let numerator: FieldIndex = 176
    public static let denominator: FieldIndex = 177
    public static let inclusive: FieldIndex = 178
}

/// Fields of `PollTurnout`.
public enum PollTurnoutFields {
    public static let eligible: FieldIndex = 179
    public static let voted: FieldIndex = 180
    public static let online: FieldIndex = 181
    public static let paper: FieldIndex = 182
    public static let percentage: FieldIndex = 183
}

/// Fields of `PollResult`.
public enum PollResultFields {
    public static let tallies: FieldIndex = 184
    public static let abstentions: FieldIndex = 185
    public static let invalid: FieldIndex = 186
    public static let quorumMet: FieldIndex = 187
    public static let outcome: FieldIndex = 188
    public static let winners: FieldIndex = 189
    public static let tieBreakNote: FieldIndex = 190
    public static let isFinal: FieldIndex = 191
    public static let countedAt: FieldIndex = 192
}

/// Fields of `ChoiceTally`.
public enum ChoiceTallyFields {
    public static let choice: FieldIndex = 193
    public static let votes: FieldIndex = 194
    public static let percentage: FieldIndex = 195
}

/// Fields of `ViewerBallot`.
public enum ViewerBallotFields {
    public static let hasVoted: FieldIndex = 196
    public static let channel: FieldIndex = 197
    public static let byOtherHouseholdMember: FieldIndex = 198
    public static let choices: FieldIndex = 199
    public static let canChange: FieldIndex = 200
}

/// Fields of `PollVote`.
public enum PollVoteFields {
    public static let id: FieldIndex = 201
    public static let poll: FieldIndex = 202
    public static let voter: FieldIndex = 203
    public static let choices: FieldIndex = 204
    public static let castAt: FieldIndex = 205
}

/// Fields of `VoterRollEntry`.
public enum VoterRollEntryFields {
    public static let id: FieldIndex = 206
    public static let user: FieldIndex = 207
    public static let hasVoted: FieldIndex = 208
    public static let channel: FieldIndex = 209
}

/// Fields of `PollExtension`.
public enum PollExtensionFields {
    public static let previousClosesAt: FieldIndex = 210
    public static let closesAt: FieldIndex = 211
    public static let reason: FieldIndex = 212
    public static let by: FieldIndex = 213
    public static let at: FieldIndex = 214
}

/// Fields of `Complaint`.
public enum ComplaintFields {
    public static let id: FieldIndex = 215
    public static let revision: FieldIndex = 216
    public static let number: FieldIndex = 217
    public static let apartment: FieldIndex = 218
    public static let author: FieldIndex = 219
    public static let viewerIsAuthor: FieldIndex = 220
    public static let createdAt: FieldIndex = 221
    public static let editedAt: FieldIndex = 222
    public static let category: FieldIndex = 223
    public static let title: FieldIndex = 224
    public static let description: FieldIndex = 225
    public static let location: FieldIndex = 226
    public static let visibility: FieldIndex = 227
    public static let status: FieldIndex = 228
    public static let statusReason: FieldIndex = 229
    public static let statusChangedAt: FieldIndex = 230
    public static let priority: FieldIndex = 231
    public static let source: FieldIndex = 232
    public static let sla: FieldIndex = 233
    public static let deferredUntil: FieldIndex = 234
    public static let resolvedAt: FieldIndex = 235
    public static let closedAt: FieldIndex = 236
    public static let reopenCount: FieldIndex = 237
    public static let events: FieldIndex = 238
    public static let viewerAllowedTransitions: FieldIndex = 239
}

/// Fields of `ComplaintSla`.
public enum ComplaintSlaFields {
    public static let firstResponseDueAt: FieldIndex = 240
    public static let firstRespondedAt: FieldIndex = 241
    public static let resolveDueAt: FieldIndex = 242
    public static let isFirstResponseOverdue: FieldIndex = 243
    public static let isResolutionOverdue: FieldIndex = 244
}

/// Fields of `ComplaintEvent`.
public enum ComplaintEventFields {
    public static let id: FieldIndex = 245
    public static let at: FieldIndex = 246
    public static let actor: FieldIndex = 247
}

/// Fields of `ComplaintStatusChanged`.
public enum ComplaintStatusChangedFields {
    public static let id: FieldIndex = 248
    public static let at: FieldIndex = 249
    public static let actor: FieldIndex = 250
    public static let from: FieldIndex = 251
    public static let to: FieldIndex = 252
    public static let reason: FieldIndex = 253
}

/// Fields of `ComplaintEdited`.
public enum ComplaintEditedFields {
    public static let id: FieldIndex = 254
    public static let at: FieldIndex = 255
    public static let actor: FieldIndex = 256
    public static let fields: FieldIndex = 257
}

/// Fields of `ComplaintDeadlinePassed`.
public enum ComplaintDeadlinePassedFields {
    public static let id: FieldIndex = 258
    public static let at: FieldIndex = 259
    public static let actor: FieldIndex = 260
    public static let kind: FieldIndex = 261
}

/// Fields of `Contact`.
public enum ContactFields {
    public static let id: FieldIndex = 262
    public static let revision: FieldIndex = 263
    public static let apartment: FieldIndex = 264
    public static let category: FieldIndex = 265
    public static let name: FieldIndex = 266
    public static let phoneNumber: FieldIndex = 267
    public static let description: FieldIndex = 268
    public static let hours: FieldIndex = 269
    public static let position: FieldIndex = 270
}

/// Fields of `Schedule`.
public enum ScheduleFields {
    public static let id: FieldIndex = 271
    public static let revision: FieldIndex = 272
    public static let apartment: FieldIndex = 273
    public static let title: FieldIndex = 274
    public static let description: FieldIndex = 275
    public static let location: FieldIndex = 276
    public static let category: FieldIndex = 277
    public static let startsAt: FieldIndex = 278
    public static let endsAt: FieldIndex = 279
    public static let isAllDay: FieldIndex = 280
}

/// Fields of `Mutation`.
public enum MutationFields {
    public static let signUp: FieldIndex = 281
    public static let signIn: FieldIndex = 282
    public static let signInAsGuest: FieldIndex = 283
    public static let tokenRefresh: FieldIndex = 284
    public static let signOut: FieldIndex = 285
    public static let feedCreate: FieldIndex = 286
    public static let feedUpdate: FieldIndex = 287
    public static let feedDelete: FieldIndex = 288
    public static let commentCreate: FieldIndex = 289
    public static let commentUpdate: FieldIndex = 290
    public static let commentDelete: FieldIndex = 291
    public static let pollCreate: FieldIndex = 292
    public static let pollUpdate: FieldIndex = 293
    public static let pollSchedule: FieldIndex = 294
    public static let pollExtend: FieldIndex = 295
    public static let pollClose: FieldIndex = 296
    public static let pollCancel: FieldIndex = 297
    public static let pollPublishResult: FieldIndex = 298
    public static let pollDelete: FieldIndex = 299
    public static let pollVote: FieldIndex = 300
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

/// Fields of `FeedCreatePayload`.
public enum FeedCreatePayloadFields {
    public static let feed: FieldIndex = 327
    public static let feedEdge: FieldIndex = 328
    public static let clientMutationId: FieldIndex = 329
    public static let userErrors: FieldIndex = 330
}

/// Fields of `FeedUpdatePayload`.
public enum FeedUpdatePayloadFields {
    public static let feed: FieldIndex = 331
    public static let userErrors: FieldIndex = 332
}

/// Fields of `FeedDeletePayload`.
public enum FeedDeletePayloadFields {
    public static let deletedFeedId: FieldIndex = 333
    public static let apartment: FieldIndex = 334
    public static let userErrors: FieldIndex = 335
}

/// Fields of `CommentCreatePayload`.
public enum CommentCreatePayloadFields {
    public static let comment: FieldIndex = 336
    public static let commentEdge: FieldIndex = 337
    public static let subject: FieldIndex = 338
    public static let clientMutationId: FieldIndex = 339
    public static let userErrors: FieldIndex = 340
}

/// Fields of `CommentUpdatePayload`.
public enum CommentUpdatePayloadFields {
    public static let comment: FieldIndex = 341
    public static let userErrors: FieldIndex = 342
}

/// Fields of `CommentDeletePayload`.
public enum CommentDeletePayloadFields {
    public static let comment: FieldIndex = 343
    public static let deletedCommentId: FieldIndex = 344
    public static let subject: FieldIndex = 345
    public static let userErrors: FieldIndex = 346
}

/// Fields of `PollCreatePayload`.
public enum PollCreatePayloadFields {
    public static let poll: FieldIndex = 347
    public static let clientMutationId: FieldIndex = 348
    public static let userErrors: FieldIndex = 349
}

/// Fields of `PollUpdatePayload`.
public enum PollUpdatePayloadFields {
    public static let poll: FieldIndex = 350
    public static let userErrors: FieldIndex = 351
}

/// Fields of `PollSchedulePayload`.
public enum PollSchedulePayloadFields {
    public static let poll: FieldIndex = 352
    public static let userErrors: FieldIndex = 353
}

/// Fields of `PollExtendPayload`.
public enum PollExtendPayloadFields {
    public static let poll: FieldIndex = 354
    public static let userErrors: FieldIndex = 355
}

/// Fields of `PollClosePayload`.
public enum PollClosePayloadFields {
    public static let poll: FieldIndex = 356
    public static let userErrors: FieldIndex = 357
}

/// Fields of `PollCancelPayload`.
public enum PollCancelPayloadFields {
    public static let poll: FieldIndex = 358
    public static let userErrors: FieldIndex = 359
}

/// Fields of `PollPublishResultPayload`.
public enum PollPublishResultPayloadFields {
    public static let poll: FieldIndex = 360
    public static let userErrors: FieldIndex = 361
}

/// Fields of `PollDeletePayload`.
public enum PollDeletePayloadFields {
    public static let deletedPollId: FieldIndex = 362
    public static let userErrors: FieldIndex = 363
}

/// Fields of `PollVotePayload`.
public enum PollVotePayloadFields {
    public static let poll: FieldIndex = 364
    public static let clientMutationId: FieldIndex = 365
    public static let userErrors: FieldIndex = 366
}

/// Fields of `ComplaintCreatePayload`.
public enum ComplaintCreatePayloadFields {
    public static let complaint: FieldIndex = 367
    public static let clientMutationId: FieldIndex = 368
    public static let userErrors: FieldIndex = 369
}

/// Fields of `ComplaintUpdatePayload`.
public enum ComplaintUpdatePayloadFields {
    public static let complaint: FieldIndex = 370
    public static let userErrors: FieldIndex = 371
}

/// Fields of `ComplaintTransitionPayload`.
public enum ComplaintTransitionPayloadFields {
    public static let complaint: FieldIndex = 372
    public static let userErrors: FieldIndex = 373
}

/// Fields of `ContactCreatePayload`.
public enum ContactCreatePayloadFields {
    public static let contact: FieldIndex = 374
    public static let userErrors: FieldIndex = 375
}

/// Fields of `ContactUpdatePayload`.
public enum ContactUpdatePayloadFields {
    public static let contact: FieldIndex = 376
    public static let userErrors: FieldIndex = 377
}

/// Fields of `ContactDeletePayload`.
public enum ContactDeletePayloadFields {
    public static let deletedContactId: FieldIndex = 378
    public static let userErrors: FieldIndex = 379
}

/// Fields of `ScheduleCreatePayload`.
public enum ScheduleCreatePayloadFields {
    public static let schedule: FieldIndex = 380
    public static let clientMutationId: FieldIndex = 381
    public static let userErrors: FieldIndex = 382
}

/// Fields of `ScheduleUpdatePayload`.
public enum ScheduleUpdatePayloadFields {
    public static let schedule: FieldIndex = 383
    public static let userErrors: FieldIndex = 384
}

/// Fields of `ScheduleDeletePayload`.
public enum ScheduleDeletePayloadFields {
    public static let deletedScheduleId: FieldIndex = 385
    public static let userErrors: FieldIndex = 386
}

/// Fields of `ApartmentConnection`.
public enum ApartmentConnectionFields {
    public static let edges: FieldIndex = 387
    public static let nodes: FieldIndex = 388
    public static let pageInfo: FieldIndex = 389
    public static let totalCount: FieldIndex = 390
}

/// Fields of `ApartmentEdge`.
public enum ApartmentEdgeFields {
    public static let cursor: FieldIndex = 391
    public static let node: FieldIndex = 392
}

/// Fields of `FeedConnection`.
public enum FeedConnectionFields {
    public static let edges: FieldIndex = 393
    public static let nodes: FieldIndex = 394
    public static let pageInfo: FieldIndex = 395
    public static let totalCount: FieldIndex = 396
}

/// Fields of `FeedEdge`.
public enum FeedEdgeFields {
    public static let cursor: FieldIndex = 397
    public static let node: FieldIndex = 398
}

/// Fields of `CommentConnection`.
public enum CommentConnectionFields {
    public static let edges: FieldIndex = 399
    public static let nodes: FieldIndex = 400
    public static let pageInfo: FieldIndex = 401
    public static let totalCount: FieldIndex = 402
}

/// Fields of `CommentEdge`.
public enum CommentEdgeFields {
    public static let cursor: FieldIndex = 403
    public static let node: FieldIndex = 404
}

/// Fields of `PollConnection`.
public enum PollConnectionFields {
    public static let edges: FieldIndex = 405
    public static let nodes: FieldIndex = 406
    public static let pageInfo: FieldIndex = 407
    public static let totalCount: FieldIndex = 408
}

/// Fields of `PollEdge`.
public enum PollEdgeFields {
    public static let cursor: FieldIndex = 409
    public static let node: FieldIndex = 410
}

/// Fields of `PollVoteConnection`.
public enum PollVoteConnectionFields {
    public static let edges: FieldIndex = 411
    public static let nodes: FieldIndex = 412
    public static let pageInfo: FieldIndex = 413
    public static let totalCount: FieldIndex = 414
}

/// Fields of `PollVoteEdge`.
public enum PollVoteEdgeFields {
    public static let cursor: FieldIndex = 415
    public static let node: FieldIndex = 416
}

/// Fields of `VoterRollConnection`.
public enum VoterRollConnectionFields {
    public static let edges: FieldIndex = 417
    public static let nodes: FieldIndex = 418
    public static let pageInfo: FieldIndex = 419
    public static let totalCount: FieldIndex = 420
}

/// Fields of `VoterRollEdge`.
public enum VoterRollEdgeFields {
    public static let cursor: FieldIndex = 421
    public static let node: FieldIndex = 422
}

/// Fields of `ComplaintConnection`.
public enum ComplaintConnectionFields {
    public static let edges: FieldIndex = 423
    public static let nodes: FieldIndex = 424
    public static let pageInfo: FieldIndex = 425
    public static let totalCount: FieldIndex = 426
}

/// Fields of `ComplaintEdge`.
public enum ComplaintEdgeFields {
    public static let cursor: FieldIndex = 427
    public static let node: FieldIndex = 428
}

/// Fields of `ComplaintEventConnection`.
public enum ComplaintEventConnectionFields {
    public static let edges: FieldIndex = 429
    public static let nodes: FieldIndex = 430
    public static let pageInfo: FieldIndex = 431
    public static let totalCount: FieldIndex = 432
}

/// Fields of `ComplaintEventEdge`.
public enum ComplaintEventEdgeFields {
    public static let cursor: FieldIndex = 433
    public static let node: FieldIndex = 434
}

/// Fields of `ContactConnection`.
public enum ContactConnectionFields {
    public static let edges: FieldIndex = 435
    public static let nodes: FieldIndex = 436
    public static let pageInfo: FieldIndex = 437
    public static let totalCount: FieldIndex = 438
}

/// Fields of `ContactEdge`.
public enum ContactEdgeFields {
    public static let cursor: FieldIndex = 439
    public static let node: FieldIndex = 440
}

/// Fields of `ScheduleConnection`.
public enum ScheduleConnectionFields {
    public static let edges: FieldIndex = 441
    public static let nodes: FieldIndex = 442
    public static let pageInfo: FieldIndex = 443
    public static let totalCount: FieldIndex = 444
}

/// Fields of `ScheduleEdge`.
public enum ScheduleEdgeFields {
    public static let cursor: FieldIndex = 445
    public static let node: FieldIndex = 446
}

/// What the engine asks about fields, by their number.
public enum SchemaTables {
    /// Whether the field's values stand in the columns of its object.
    public static let isColumn: [Bool] = [
        true, false, false, true, true, true, true, true, true, false, true, true, true, true, true, true,
        true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true,
        true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true,
        false, false, false, false, false, false, false, false, false, false, false, true, true, true, true, true,
        false, false, true, true, true, true, true, true, true, true, false, true, true, true, true, false,
        true, true, true, true, false, false, false, false, false, false, true, true, true, true, true, true,
        true, true, true, true, false, false, false, true, true, true, true, true, true, true, true, false,
        false, false, false, true, true, false, false, false, true, true, false, false, true, true, true, true,
        false, false, false, true, true, false, false, false, true, true, true, true, true, true, true, true,
        true, true, true, true, true, true, false, true, true, false, false, false, false, false, false, false,
        false, false, false, false, true, false, false, true, true, true, true, true, true, true, true, true,
        true, true, true, true, true, true, true, true, false, true, true, true, true, false, true, true,
        true, false, true, true, true, true, true, false, true, true, false, false, false, true, true, false,
        true, true, true, true, true, false, true, true, true, true, false, false, false, true, true, true,
        true, true, true, true, true, true, true, true, true, false, true, true, true, true, false, false,
        true, true, true, true, true, true, true, false, true, true, false, true, true, true, true, true,
        false, true, true, true, false, true, true, true, false, true, true, true, true, true, true, true,
        true, false, true, true, true, true, true, true, true, false, false, false, false, false, false, false,
        false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false,
        false, false, false, false, false, false, true, true, true, true, false, false, false, false, false, false,
        false, false, false, false, false, true, false, false, false, true, false, false, false, true, false, false,
        false, false, false, true, false, false, false, false, true, false, false, false, true, false, false, false,
        false, false, false, false, false, false, false, false, false, false, true, false, false, true, false, false,
        true, false, false, false, false, false, false, false, false, false, true, false, false, true, false, false,
        false, true, false, false, false, false, false, true, false, false, false, false, false, true, false, false,
        false, false, false, true, false, false, false, false, false, true, false, false, false, false, false, true,
        false, false, false, false, false, true, false, false, false, false, false, true, false, false, false, false,
        false, true, false, false, false, false, false, true, false, false, false, false, false, true, false, false,
        false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false,
        false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false,
        false, false, false, false, false, false, false, false,
    ]

    /// One more than the ordinal of the field's `AccessLevel`; 0 for none. Levels of
    /// objects hold through the scope that their rows are loaded in.
    public static let accessRules: [AccessRule] = [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 3, 3, 4, 0, 3, 3, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 4, 5,
        4, 4, 5, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
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
        0, 0, 0, 0, 0, 0, 0, 0,
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
