// How each mutation is limited. Every mutation of the schema has a line here, and every limit is
// counted in the mutation's own transaction: refused mutations, and repetitions with a
// `clientMutationId`, do not count.

/// The limit of a mutation.
public enum MutationLimit: Sendable {
    case counted(ActionLimit)
    /// It needs no limit, for this reason.
    case bounded(because: String)
}

extension ActionLimit {
    private static let hour = 3_600.0

    static let profileUpdate = ActionLimit("profileUpdate", 20, perSeconds: hour)
    static let feedUpdate = ActionLimit("feedUpdate", 60, perSeconds: hour)
    static let feedDelete = ActionLimit("feedDelete", 300, perSeconds: hour)
    static let commentUpdate = ActionLimit("commentUpdate", 60, perSeconds: hour)
    static let commentDelete = ActionLimit("commentDelete", 300, perSeconds: hour)
    static let complaintUpdate = ActionLimit("complaintUpdate", 60, perSeconds: hour)

    // For the office: one account handles hundreds of households.
    static let complaintTransition = ActionLimit("complaintTransition", 300, perSeconds: hour)
    static let membershipApprove = ActionLimit("membershipApprove", 1_000, perSeconds: hour)
    static let membershipReject = ActionLimit("membershipReject", 1_000, perSeconds: hour)
    static let membershipRevoke = ActionLimit("membershipRevoke", 1_000, perSeconds: hour)
    static let membershipSetRole = ActionLimit("membershipSetRole", 300, perSeconds: hour)
    static let householdsUpsert = ActionLimit("householdsUpsert", 300, perSeconds: hour)
    static let noticeCreate = ActionLimit("noticeCreate", 60, perSeconds: hour)
    static let noticeUpdate = ActionLimit("noticeUpdate", 300, perSeconds: hour)
    static let noticePublish = ActionLimit("noticePublish", 60, perSeconds: hour)
    static let noticeArchive = ActionLimit("noticeArchive", 300, perSeconds: hour)
    static let noticeDelete = ActionLimit("noticeDelete", 300, perSeconds: hour)
    static let contactCreate = ActionLimit("contactCreate", 300, perSeconds: hour)
    static let contactUpdate = ActionLimit("contactUpdate", 300, perSeconds: hour)
    static let contactDelete = ActionLimit("contactDelete", 300, perSeconds: hour)
    static let scheduleCreate = ActionLimit("scheduleCreate", 300, perSeconds: hour)
    static let scheduleUpdate = ActionLimit("scheduleUpdate", 300, perSeconds: hour)
    static let scheduleDelete = ActionLimit("scheduleDelete", 300, perSeconds: hour)

    static let pollVote = ActionLimit("pollVote", 60, perSeconds: hour)
    static let pollCreate = ActionLimit("pollCreate", 60, perSeconds: hour)
    static let pollUpdate = ActionLimit("pollUpdate", 300, perSeconds: hour)
    static let pollSchedule = ActionLimit("pollSchedule", 60, perSeconds: hour)
    static let pollExtend = ActionLimit("pollExtend", 60, perSeconds: hour)
    static let pollClose = ActionLimit("pollClose", 60, perSeconds: hour)
    static let pollCancel = ActionLimit("pollCancel", 60, perSeconds: hour)
    static let pollPublishResult = ActionLimit("pollPublishResult", 60, perSeconds: hour)
    static let pollDelete = ActionLimit("pollDelete", 60, perSeconds: hour)

    static let apartmentAppointManager = ActionLimit(
        "apartmentAppointManager", 300, perSeconds: hour)
    static let apartmentsImport = ActionLimit("apartmentsImport", 20, perSeconds: hour)
}

extension MutationLimit {
    /// By the mutation's name, in the schema's order.
    public static let all: KeyValuePairs<String, MutationLimit> = [
        "signUp": .counted(.signUp),
        "signIn": .counted(.signIn),
        "signInAsGuest": .counted(.signInAsGuest),
        "tokenRefresh": .counted(.tokenRefresh),
        "signOut": .bounded(because: "it ends the session that it needs"),
        "sessionRevoke": .bounded(because: "it ends a session; signing in is limited"),
        "profileUpdate": .counted(.profileUpdate),
        "membershipRequest": .counted(.membershipRequest),
        "membershipCancel": .bounded(because: "it ends a request; requests are limited"),
        "membershipLeave": .bounded(because: "it ends a membership; requests are limited"),
        "membershipApprove": .counted(.membershipApprove),
        "membershipReject": .counted(.membershipReject),
        "membershipRevoke": .counted(.membershipRevoke),
        "membershipSetRole": .counted(.membershipSetRole),
        "apartmentAppointManager": .counted(.apartmentAppointManager),
        "apartmentsImport": .counted(.apartmentsImport),
        "householdsUpsert": .counted(.householdsUpsert),
        "mediaCreateUploads": .counted(.upload),
        "mediaFinishUpload": .bounded(because: "a file is processed once; uploads are limited"),
        "feedCreate": .counted(.feedCreate),
        "feedUpdate": .counted(.feedUpdate),
        "feedDelete": .counted(.feedDelete),
        "commentCreate": .counted(.commentCreate),
        "commentUpdate": .counted(.commentUpdate),
        "commentDelete": .counted(.commentDelete),
        "pollCreate": .counted(.pollCreate),
        "pollUpdate": .counted(.pollUpdate),
        "pollSchedule": .counted(.pollSchedule),
        "pollExtend": .counted(.pollExtend),
        "pollClose": .counted(.pollClose),
        "pollCancel": .counted(.pollCancel),
        "pollPublishResult": .counted(.pollPublishResult),
        "pollDelete": .counted(.pollDelete),
        // Of named polls, whose votes may be changed. A secret vote is cast once, and a counter
        // would store the time of voting.
        "pollVote": .counted(.pollVote),
        "complaintCreate": .counted(.complaintCreate),
        "complaintUpdate": .counted(.complaintUpdate),
        "complaintTransition": .counted(.complaintTransition),
        "noticeCreate": .counted(.noticeCreate),
        "noticeUpdate": .counted(.noticeUpdate),
        "noticePublish": .counted(.noticePublish),
        "noticeArchive": .counted(.noticeArchive),
        "noticeDelete": .counted(.noticeDelete),
        "contactCreate": .counted(.contactCreate),
        "contactUpdate": .counted(.contactUpdate),
        "contactDelete": .counted(.contactDelete),
        "scheduleCreate": .counted(.scheduleCreate),
        "scheduleUpdate": .counted(.scheduleUpdate),
        "scheduleDelete": .counted(.scheduleDelete),
    ]
}
