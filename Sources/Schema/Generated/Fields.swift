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
    public static let feeds: FieldIndex = 64
    public static let comments: FieldIndex = 65
}

/// Fields of `User`.
public enum UserFields {
    public static let id: FieldIndex = 66
    public static let displayName: FieldIndex = 67
    public static let joinedAt: FieldIndex = 68
    public static let feeds: FieldIndex = 69
}

/// Fields of `Session`.
public enum SessionFields {
    public static let id: FieldIndex = 70
    public static let clientName: FieldIndex = 71
    public static let createdAt: FieldIndex = 72
    public static let lastUsedAt: FieldIndex = 73
    public static let expiresAt: FieldIndex = 74
    public static let isCurrent: FieldIndex = 75
}

/// Fields of `Apartment`.
public enum ApartmentFields {
    public static let id: FieldIndex = 76
    public static let revision: FieldIndex = 77
    public static let kaptCode: FieldIndex = 78
    public static let name: FieldIndex = 79
    public static let address: FieldIndex = 80
    public static let timeZone: FieldIndex = 81
    public static let isDemo: FieldIndex = 82
    public static let isManaged: FieldIndex = 83
    public static let memberCount: FieldIndex = 84
    public static let feeds: FieldIndex = 85
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
    public static let media: FieldIndex = 108
    public static let commentCount: FieldIndex = 109
    public static let comments: FieldIndex = 110
    public static let viewerCanComment: FieldIndex = 111
    public static let viewerCanEdit: FieldIndex = 112
    public static let viewerCanDelete: FieldIndex = 113
}

/// Fields of `Comment`.
public enum CommentFields {
    public static let id: FieldIndex = 114
    public static let revision: FieldIndex = 115
    public static let apartment: FieldIndex = 116
    public static let author: FieldIndex = 117
    public static let viewerIsAuthor: FieldIndex = 118
    public static let createdAt: FieldIndex = 119
    public static let editedAt: FieldIndex = 120
    public static let subject: FieldIndex = 121
    public static let parent: FieldIndex = 122
    public static let depth: FieldIndex = 123
    public static let content: FieldIndex = 124
    public static let isDeleted: FieldIndex = 125
    public static let replyCount: FieldIndex = 126
    public static let replies: FieldIndex = 127
    public static let viewerCanEdit: FieldIndex = 128
    public static let viewerCanDelete: FieldIndex = 129
}

/// Fields of `Media`.
public enum MediaFields {
    public static let id: FieldIndex = 130
    public static let kind: FieldIndex = 131
    public static let status: FieldIndex = 132
    public static let fileName: FieldIndex = 133
    public static let mimeType: FieldIndex = 134
    public static let byteSize: FieldIndex = 135
    public static let width: FieldIndex = 136
    public static let height: FieldIndex = 137
    public static let durationSeconds: FieldIndex = 138
    public static let url: FieldIndex = 139
    public static let altText: FieldIndex = 140
    public static let createdAt: FieldIndex = 141
}

/// Fields of `UploadTicket`.
public enum UploadTicketFields {
    public static let media: FieldIndex = 142
    public static let uploadUrl: FieldIndex = 143
    public static let headers: FieldIndex = 144
    public static let expiresAt: FieldIndex = 145
}

/// Fields of `UploadHeader`.
public enum UploadHeaderFields {
    public static let name: FieldIndex = 146
    public static let value: FieldIndex = 147
}

/// Fields of `Contact`.
public enum ContactFields {
    public static let id: FieldIndex = 148
    public static let revision: FieldIndex = 149
    public static let apartment: FieldIndex = 150
    public static let category: FieldIndex = 151
    public static let name: FieldIndex = 152
    public static let phoneNumber: FieldIndex = 153
    public static let description: FieldIndex = 154
    public static let hours: FieldIndex = 155
    public static let position: FieldIndex = 156
}

/// Fields of `Schedule`.
public enum ScheduleFields {
    public static let id: FieldIndex = 157
    public static let revision: FieldIndex = 158
    public static let apartment: FieldIndex = 159
    public static let title: FieldIndex = 160
    public static let description: FieldIndex = 161
    public static let location: FieldIndex = 162
    public static let category: FieldIndex = 163
    public static let startsAt: FieldIndex = 164
    public static let endsAt: FieldIndex = 165
    public static let isAllDay: FieldIndex = 166
}

/// Fields of `Mutation`.
public enum MutationFields {
    public static let signUp: FieldIndex = 167
    public static let signIn: FieldIndex = 168
    public static let signInAsGuest: FieldIndex = 169
    public static let tokenRefresh: FieldIndex = 170
    public static let signOut: FieldIndex = 171
    public static let mediaCreateUploads: FieldIndex = 172
    public static let mediaFinishUpload: FieldIndex = 173
    public static let feedCreate: FieldIndex = 174
    public static let feedUpdate: FieldIndex = 175
    public static let feedDelete: FieldIndex = 176
    public static let commentCreate: FieldIndex = 177
    public static let commentUpdate: FieldIndex = 178
    public static let commentDelete: FieldIndex = 179
    public static let contactCreate: FieldIndex = 180
    public static let contactUpdate: FieldIndex = 181
    public static let contactDelete: FieldIndex = 182
    public static let scheduleCreate: FieldIndex = 183
    public static let scheduleUpdate: FieldIndex = 184
    public static let scheduleDelete: FieldIndex = 185
}

/// Fields of `AuthTokens`.
public enum AuthTokensFields {
    public static let accessToken: FieldIndex = 186
    public static let accessTokenExpiresAt: FieldIndex = 187
    public static let refreshToken: FieldIndex = 188
    public static let refreshTokenExpiresAt: FieldIndex = 189
}

/// Fields of `SignUpPayload`.
public enum SignUpPayloadFields {
    public static let viewer: FieldIndex = 190
    public static let tokens: FieldIndex = 191
    public static let userErrors: FieldIndex = 192
}

/// Fields of `SignInPayload`.
public enum SignInPayloadFields {
    public static let viewer: FieldIndex = 193
    public static let tokens: FieldIndex = 194
    public static let userErrors: FieldIndex = 195
}

/// Fields of `SignInAsGuestPayload`.
public enum SignInAsGuestPayloadFields {
    public static let viewer: FieldIndex = 196
    public static let tokens: FieldIndex = 197
    public static let userErrors: FieldIndex = 198
}

/// Fields of `TokenRefreshPayload`.
public enum TokenRefreshPayloadFields {
    public static let tokens: FieldIndex = 199
    public static let userErrors: FieldIndex = 200
}

/// Fields of `SignOutPayload`.
public enum SignOutPayloadFields {
    public static let signedOutSessionCount: FieldIndex = 201
    public static let userErrors: FieldIndex = 202
}

/// Fields of `MediaCreateUploadsPayload`.
public enum MediaCreateUploadsPayloadFields {
    public static let tickets: FieldIndex = 203
    public static let userErrors: FieldIndex = 204
}

/// Fields of `MediaFinishUploadPayload`.
public enum MediaFinishUploadPayloadFields {
    public static let media: FieldIndex = 205
    public static let userErrors: FieldIndex = 206
}

/// Fields of `FeedCreatePayload`.
public enum FeedCreatePayloadFields {
    public static let feed: FieldIndex = 207
    public static let feedEdge: FieldIndex = 208
    public static let clientMutationId: FieldIndex = 209
    public static let userErrors: FieldIndex = 210
}

/// Fields of `FeedUpdatePayload`.
public enum FeedUpdatePayloadFields {
    public static let feed: FieldIndex = 211
    public static let userErrors: FieldIndex = 212
}

/// Fields of `FeedDeletePayload`.
public enum FeedDeletePayloadFields {
    public static let deletedFeedId: FieldIndex = 213
    public static let apartment: FieldIndex = 214
    public static let userErrors: FieldIndex = 215
}

/// Fields of `CommentCreatePayload`.
public enum CommentCreatePayloadFields {
    public static let comment: FieldIndex = 216
    public static let commentEdge: FieldIndex = 217
    public static let subject: FieldIndex = 218
    public static let clientMutationId: FieldIndex = 219
    public static let userErrors: FieldIndex = 220
}

/// Fields of `CommentUpdatePayload`.
public enum CommentUpdatePayloadFields {
    public static let comment: FieldIndex = 221
    public static let userErrors: FieldIndex = 222
}

/// Fields of `CommentDeletePayload`.
public enum CommentDeletePayloadFields {
    public static let comment: FieldIndex = 223
    public static let deletedCommentId: FieldIndex = 224
    public static let subject: FieldIndex = 225
    public static let userErrors: FieldIndex = 226
}

/// Fields of `ContactCreatePayload`.
public enum ContactCreatePayloadFields {
    public static let contact: FieldIndex = 227
    public static let userErrors: FieldIndex = 228
}

/// Fields of `ContactUpdatePayload`.
public enum ContactUpdatePayloadFields {
    public static let contact: FieldIndex = 229
    public static let userErrors: FieldIndex = 230
}

/// Fields of `ContactDeletePayload`.
public enum ContactDeletePayloadFields {
    public static let deletedContactId: FieldIndex = 231
    public static let userErrors: FieldIndex = 232
}

/// Fields of `ScheduleCreatePayload`.
public enum ScheduleCreatePayloadFields {
    public static let schedule: FieldIndex = 233
    public static let clientMutationId: FieldIndex = 234
    public static let userErrors: FieldIndex = 235
}

/// Fields of `ScheduleUpdatePayload`.
public enum ScheduleUpdatePayloadFields {
    public static let schedule: FieldIndex = 236
    public static let userErrors: FieldIndex = 237
}

/// Fields of `ScheduleDeletePayload`.
public enum ScheduleDeletePayloadFields {
    public static let deletedScheduleId: FieldIndex = 238
    public static let userErrors: FieldIndex = 239
}

/// Fields of `ApartmentConnection`.
public enum ApartmentConnectionFields {
    public static let edges: FieldIndex = 240
    public static let nodes: FieldIndex = 241
    public static let pageInfo: FieldIndex = 242
    public static let totalCount: FieldIndex = 243
}

/// Fields of `ApartmentEdge`.
public enum ApartmentEdgeFields {
    public static let cursor: FieldIndex = 244
    public static let node: FieldIndex = 245
}

/// Fields of `FeedConnection`.
public enum FeedConnectionFields {
    public static let edges: FieldIndex = 246
    public static let nodes: FieldIndex = 247
    public static let pageInfo: FieldIndex = 248
    public static let totalCount: FieldIndex = 249
}

/// Fields of `FeedEdge`.
public enum FeedEdgeFields {
    public static let cursor: FieldIndex = 250
    public static let node: FieldIndex = 251
}

/// Fields of `CommentConnection`.
public enum CommentConnectionFields {
    public static let edges: FieldIndex = 252
    public static let nodes: FieldIndex = 253
    public static let pageInfo: FieldIndex = 254
    public static let totalCount: FieldIndex = 255
}

/// Fields of `CommentEdge`.
public enum CommentEdgeFields {
    public static let cursor: FieldIndex = 256
    public static let node: FieldIndex = 257
}

/// Fields of `ContactConnection`.
public enum ContactConnectionFields {
    public static let edges: FieldIndex = 258
    public static let nodes: FieldIndex = 259
    public static let pageInfo: FieldIndex = 260
    public static let totalCount: FieldIndex = 261
}

/// Fields of `ContactEdge`.
public enum ContactEdgeFields {
    public static let cursor: FieldIndex = 262
    public static let node: FieldIndex = 263
}

/// Fields of `ScheduleConnection`.
public enum ScheduleConnectionFields {
    public static let edges: FieldIndex = 264
    public static let nodes: FieldIndex = 265
    public static let pageInfo: FieldIndex = 266
    public static let totalCount: FieldIndex = 267
}

/// Fields of `ScheduleEdge`.
public enum ScheduleEdgeFields {
    public static let cursor: FieldIndex = 268
    public static let node: FieldIndex = 269
}

/// What the engine asks about fields, by their number.
public enum SchemaTables {
    /// Whether the field's values stand in the columns of its object.
    public static let isColumn: [Bool] = [
        true, false, false, true, true, true, true, false, true, true, false, true, true, true, true, true,
        true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true,
        true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true,
        true, false, false, false, false, false, false, false, false, false, true, true, true, true, true, false,
        false, false, true, true, true, false, true, true, true, true, true, false, true, true, true, true,
        false, true, true, true, true, false, false, false, true, true, true, true, true, true, true, true,
        true, true, false, false, false, true, true, true, true, true, true, true, false, true, false, false,
        false, false, true, true, false, false, false, true, true, false, false, true, true, true, true, false,
        false, false, true, true, true, true, true, true, true, true, true, false, true, true, false, true,
        false, true, true, true, true, true, false, true, true, true, true, true, true, true, true, false,
        true, true, true, true, true, true, true, false, false, false, false, false, false, false, false, false,
        false, false, false, false, false, false, false, false, false, false, true, true, true, true, false, false,
        false, false, false, false, false, false, false, false, false, true, false, false, false, false, false, false,
        false, true, false, false, false, true, false, false, false, false, false, true, false, false, false, false,
        true, false, false, false, false, false, false, true, false, false, true, false, false, false, true, false,
        false, false, false, false, true, false, false, false, false, false, true, false, false, false, false, false,
        true, false, false, false, false, false, true, false, false, false, false, false, true, false, false, false,
        false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false,
        false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false,
        false, false, false, false, false, false, false,
    ]

    /// One more than the ordinal of the field's `AccessLevel`; 0 for none. Levels of
    /// objects hold through the scope that their rows are loaded in.
    public static let accessRules: [AccessRule] = [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 3, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 5, 4, 5,
        4, 4, 5, 4, 6, 6, 6, 6, 6, 6, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0,
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
