// Generated from schema.graphql by scripts/generate-schema. Do not edit.
// From the engine's numbers to the domain.
// swift-format-ignore-file
public import GraphQLCore

/// The domain as the engine's provider.
extension SchemaResolvers {
    /// One switch over the types, one per type over its fields.
    func dispatch(_ call: FieldCall) async -> ResolvedField {
        switch SchemaType(rawValue: call.parents.type) {
            case .query: await query(call)
            case .viewer: await viewer(call)
            case .user: await user(call)
            case .session: await session(call)
            case .apartment: await apartment(call)
            case .feed: await feed(call)
            case .comment: await comment(call)
            case .building: await building(call)
            case .household: await household(call)
            case .membership: await membership(call)
            case .media: await media(call)
            case .poll: await poll(call)
            case .pollChoice: await pollChoice(call)
            case .pollElectorate: await pollElectorate(call)
            case .pollVote: await pollVote(call)
            case .voterRollEntry: await voterRollEntry(call)
            case .complaint: await complaint(call)
            case .complaintStatusChanged: await complaintStatusChanged(call)
            case .complaintEdited: await complaintEdited(call)
            case .complaintDeadlinePassed: await complaintDeadlinePassed(call)
            case .notice: await notice(call)
            case .contact: await contact(call)
            case .schedule: await schedule(call)
            case .job: await job(call)
            case .mutation: await mutation(call)
            case .feedEvent: await feedEvent(call)
            case .commentEvent: await commentEvent(call)
            case .complaintUpdate: await complaintUpdate(call)
            case .pollEvent: await pollEvent(call)
            case .noticeEvent: await noticeEvent(call)
            case .membershipEvent: await membershipEvent(call)
            case .apartmentConnection: await apartmentConnection(call)
            case .feedConnection: await feedConnection(call)
            case .commentConnection: await commentConnection(call)
            case .householdConnection: await householdConnection(call)
            case .membershipConnection: await membershipConnection(call)
            case .pollConnection: await pollConnection(call)
            case .pollVoteConnection: await pollVoteConnection(call)
            case .voterRollConnection: await voterRollConnection(call)
            case .complaintConnection: await complaintConnection(call)
            case .complaintEventConnection: await complaintEventConnection(call)
            case .noticeConnection: await noticeConnection(call)
            case .contactConnection: await contactConnection(call)
            case .scheduleConnection: await scheduleConnection(call)
            default: preconditionFailure("type \(call.parents.type) has no resolvers")
        }
    }

    private func query(_ call: FieldCall) async -> ResolvedField {
        let rows = QueryRows(batch: call.parents)
        switch QueryFields(rawValue: place(of: call)) {
            case .node: return await domain.node(of: rows, QueryNodeArguments(coerced: call.arguments), selecting: call.selection).resolved
            case .nodes: return await domain.nodes(of: rows, QueryNodesArguments(coerced: call.arguments), selecting: call.selection).resolved
            case .viewer: return await domain.viewer(of: rows, selecting: call.selection).resolved
            case .apartment: return await domain.apartment(of: rows, QueryApartmentArguments(coerced: call.arguments), selecting: call.selection).resolved
            case .apartmentByKaptCode: return await domain.apartmentByKaptCode(of: rows, QueryApartmentByKaptCodeArguments(coerced: call.arguments), selecting: call.selection).resolved
            case .feed: return await domain.feed(of: rows, QueryFeedArguments(coerced: call.arguments), selecting: call.selection).resolved
            case .comment: return await domain.comment(of: rows, QueryCommentArguments(coerced: call.arguments), selecting: call.selection).resolved
            case .poll: return await domain.poll(of: rows, QueryPollArguments(coerced: call.arguments), selecting: call.selection).resolved
            case .complaint: return await domain.complaint(of: rows, QueryComplaintArguments(coerced: call.arguments), selecting: call.selection).resolved
            case .notice: return await domain.notice(of: rows, QueryNoticeArguments(coerced: call.arguments), selecting: call.selection).resolved
            case .apartments: return await domain.apartments(of: rows, QueryApartmentsArguments(coerced: call.arguments), selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func viewer(_ call: FieldCall) async -> ResolvedField {
        let rows = ViewerRows(batch: call.parents)
        switch ViewerFields(rawValue: place(of: call)) {
            case .realName: return await domain.realName(of: rows).resolved
            case .memberships: return await domain.memberships(of: rows, ViewerMembershipsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case .membership: return await domain.membership(of: rows, ViewerMembershipArguments(coerced: call.arguments), selecting: call.selection).resolved
            case .sessions: return await domain.sessions(of: rows, selecting: call.selection).resolved
            case .feeds: return await domain.feeds(of: rows, ViewerFeedsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case .comments: return await domain.comments(of: rows, ViewerCommentsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case .complaints: return await domain.complaints(of: rows, ViewerComplaintsArguments(coerced: call.arguments), selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func user(_ call: FieldCall) async -> ResolvedField {
        let rows = UserRows(batch: call.parents)
        switch UserFields(rawValue: place(of: call)) {
            case .avatar: return await domain.avatar(of: rows, selecting: call.selection).resolved
            case .roleIn: return await domain.roleIn(of: rows, UserRoleInArguments(coerced: call.arguments)).resolved
            case .feeds: return await domain.feeds(of: rows, UserFeedsArguments(coerced: call.arguments), selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func session(_ call: FieldCall) async -> ResolvedField {
        let rows = SessionRows(batch: call.parents)
        switch SessionFields(rawValue: place(of: call)) {
            case .isCurrent: return await domain.isCurrent(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func apartment(_ call: FieldCall) async -> ResolvedField {
        let rows = ApartmentRows(batch: call.parents)
        switch ApartmentFields(rawValue: place(of: call)) {
            case .facts: return await domain.facts(of: rows, selecting: call.selection).resolved
            case .isManaged: return await domain.isManaged(of: rows).resolved
            case .memberCount: return await domain.memberCount(of: rows).resolved
            case .settings: return await domain.settings(of: rows, selecting: call.selection).resolved
            case .viewerMembership: return await domain.viewerMembership(of: rows, selecting: call.selection).resolved
            case .viewerPermissions: return await domain.viewerPermissions(of: rows).resolved
            case .buildings: return await domain.buildings(of: rows, selecting: call.selection).resolved
            case .building: return await domain.building(of: rows, ApartmentBuildingArguments(coerced: call.arguments), selecting: call.selection).resolved
            case .households: return await domain.households(of: rows, ApartmentHouseholdsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case .memberships: return await domain.memberships(of: rows, ApartmentMembershipsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case .feeds: return await domain.feeds(of: rows, ApartmentFeedsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case .polls: return await domain.polls(of: rows, ApartmentPollsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case .complaints: return await domain.complaints(of: rows, ApartmentComplaintsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case .complaintByNumber: return await domain.complaintByNumber(of: rows, ApartmentComplaintByNumberArguments(coerced: call.arguments), selecting: call.selection).resolved
            case .notices: return await domain.notices(of: rows, ApartmentNoticesArguments(coerced: call.arguments), selecting: call.selection).resolved
            case .contacts: return await domain.contacts(of: rows, ApartmentContactsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case .schedules: return await domain.schedules(of: rows, ApartmentSchedulesArguments(coerced: call.arguments), selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func feed(_ call: FieldCall) async -> ResolvedField {
        let rows = FeedRows(batch: call.parents)
        switch FeedFields(rawValue: place(of: call)) {
            case .apartment: return await domain.apartment(of: rows, selecting: call.selection).resolved
            case .author: return await domain.author(of: rows, selecting: call.selection).resolved
            case .viewerIsAuthor: return await domain.viewerIsAuthor(of: rows).resolved
            case .media: return await domain.media(of: rows, selecting: call.selection).resolved
            case .comments: return await domain.comments(of: rows, FeedCommentsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case .viewerCanComment: return await domain.viewerCanComment(of: rows).resolved
            case .viewerCanEdit: return await domain.viewerCanEdit(of: rows).resolved
            case .viewerCanDelete: return await domain.viewerCanDelete(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func comment(_ call: FieldCall) async -> ResolvedField {
        let rows = CommentRows(batch: call.parents)
        switch CommentFields(rawValue: place(of: call)) {
            case .apartment: return await domain.apartment(of: rows, selecting: call.selection).resolved
            case .author: return await domain.author(of: rows, selecting: call.selection).resolved
            case .viewerIsAuthor: return await domain.viewerIsAuthor(of: rows).resolved
            case .subject: return await domain.subject(of: rows, selecting: call.selection).resolved
            case .parent: return await domain.parent(of: rows, selecting: call.selection).resolved
            case .replies: return await domain.replies(of: rows, CommentRepliesArguments(coerced: call.arguments), selecting: call.selection).resolved
            case .viewerCanEdit: return await domain.viewerCanEdit(of: rows).resolved
            case .viewerCanDelete: return await domain.viewerCanDelete(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func building(_ call: FieldCall) async -> ResolvedField {
        let rows = BuildingRows(batch: call.parents)
        switch BuildingFields(rawValue: place(of: call)) {
            case .apartment: return await domain.apartment(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func household(_ call: FieldCall) async -> ResolvedField {
        let rows = HouseholdRows(batch: call.parents)
        switch HouseholdFields(rawValue: place(of: call)) {
            case .apartment: return await domain.apartment(of: rows, selecting: call.selection).resolved
            case .building: return await domain.building(of: rows, selecting: call.selection).resolved
            case .members: return await domain.members(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func membership(_ call: FieldCall) async -> ResolvedField {
        let rows = MembershipRows(batch: call.parents)
        switch MembershipFields(rawValue: place(of: call)) {
            case .apartment: return await domain.apartment(of: rows, selecting: call.selection).resolved
            case .user: return await domain.user(of: rows, selecting: call.selection).resolved
            case .household: return await domain.household(of: rows, selecting: call.selection).resolved
            case .claimedName: return await domain.claimedName(of: rows).resolved
            case .claimedPhone: return await domain.claimedPhone(of: rows).resolved
            case .evidence: return await domain.evidence(of: rows, selecting: call.selection).resolved
            case .decidedBy: return await domain.decidedBy(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func media(_ call: FieldCall) async -> ResolvedField {
        let rows = MediaRows(batch: call.parents)
        switch MediaFields(rawValue: place(of: call)) {
            case .url: return await domain.url(of: rows, MediaUrlArguments(coerced: call.arguments)).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func poll(_ call: FieldCall) async -> ResolvedField {
        let rows = PollRows(batch: call.parents)
        switch PollFields(rawValue: place(of: call)) {
            case .apartment: return await domain.apartment(of: rows, selecting: call.selection).resolved
            case .author: return await domain.author(of: rows, selecting: call.selection).resolved
            case .viewerIsAuthor: return await domain.viewerIsAuthor(of: rows).resolved
            case .choices: return await domain.choices(of: rows, selecting: call.selection).resolved
            case .electorate: return await domain.electorate(of: rows, selecting: call.selection).resolved
            case .turnout: return await domain.turnout(of: rows, selecting: call.selection).resolved
            case .result: return await domain.result(of: rows, selecting: call.selection).resolved
            case .viewerBallot: return await domain.viewerBallot(of: rows, selecting: call.selection).resolved
            case .viewerCanVote: return await domain.viewerCanVote(of: rows).resolved
            case .viewerCannotVoteReason: return await domain.viewerCannotVoteReason(of: rows).resolved
            case .votes: return await domain.votes(of: rows, PollVotesArguments(coerced: call.arguments), selecting: call.selection).resolved
            case .voterRoll: return await domain.voterRoll(of: rows, PollVoterRollArguments(coerced: call.arguments), selecting: call.selection).resolved
            case .extensions: return await domain.extensions(of: rows, selecting: call.selection).resolved
            case .media: return await domain.media(of: rows, selecting: call.selection).resolved
            case .comments: return await domain.comments(of: rows, PollCommentsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case .viewerCanComment: return await domain.viewerCanComment(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func pollChoice(_ call: FieldCall) async -> ResolvedField {
        let rows = PollChoiceRows(batch: call.parents)
        switch PollChoiceFields(rawValue: place(of: call)) {
            case .media: return await domain.media(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func pollElectorate(_ call: FieldCall) async -> ResolvedField {
        let rows = PollElectorateRows(batch: call.parents)
        switch PollElectorateFields(rawValue: place(of: call)) {
            case .buildings: return await domain.buildings(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func pollVote(_ call: FieldCall) async -> ResolvedField {
        let rows = PollVoteRows(batch: call.parents)
        switch PollVoteFields(rawValue: place(of: call)) {
            case .poll: return await domain.poll(of: rows, selecting: call.selection).resolved
            case .household: return await domain.household(of: rows, selecting: call.selection).resolved
            case .choices: return await domain.choices(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func voterRollEntry(_ call: FieldCall) async -> ResolvedField {
        let rows = VoterRollEntryRows(batch: call.parents)
        switch VoterRollEntryFields(rawValue: place(of: call)) {
            case .household: return await domain.household(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func complaint(_ call: FieldCall) async -> ResolvedField {
        let rows = ComplaintRows(batch: call.parents)
        switch ComplaintFields(rawValue: place(of: call)) {
            case .apartment: return await domain.apartment(of: rows, selecting: call.selection).resolved
            case .author: return await domain.author(of: rows, selecting: call.selection).resolved
            case .viewerIsAuthor: return await domain.viewerIsAuthor(of: rows).resolved
            case .household: return await domain.household(of: rows, selecting: call.selection).resolved
            case .events: return await domain.events(of: rows, ComplaintEventsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case .media: return await domain.media(of: rows, selecting: call.selection).resolved
            case .viewerAllowedTransitions: return await domain.viewerAllowedTransitions(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func complaintStatusChanged(_ call: FieldCall) async -> ResolvedField {
        let rows = ComplaintStatusChangedRows(batch: call.parents)
        switch ComplaintStatusChangedFields(rawValue: place(of: call)) {
            case .actor: return await domain.actor(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func complaintEdited(_ call: FieldCall) async -> ResolvedField {
        let rows = ComplaintEditedRows(batch: call.parents)
        switch ComplaintEditedFields(rawValue: place(of: call)) {
            case .actor: return await domain.actor(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func complaintDeadlinePassed(_ call: FieldCall) async -> ResolvedField {
        let rows = ComplaintDeadlinePassedRows(batch: call.parents)
        switch ComplaintDeadlinePassedFields(rawValue: place(of: call)) {
            case .actor: return await domain.actor(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func notice(_ call: FieldCall) async -> ResolvedField {
        let rows = NoticeRows(batch: call.parents)
        switch NoticeFields(rawValue: place(of: call)) {
            case .apartment: return await domain.apartment(of: rows, selecting: call.selection).resolved
            case .author: return await domain.author(of: rows, selecting: call.selection).resolved
            case .viewerIsAuthor: return await domain.viewerIsAuthor(of: rows).resolved
            case .audience: return await domain.audience(of: rows, selecting: call.selection).resolved
            case .media: return await domain.media(of: rows, selecting: call.selection).resolved
            case .comments: return await domain.comments(of: rows, NoticeCommentsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case .viewerCanComment: return await domain.viewerCanComment(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func contact(_ call: FieldCall) async -> ResolvedField {
        let rows = ContactRows(batch: call.parents)
        switch ContactFields(rawValue: place(of: call)) {
            case .apartment: return await domain.apartment(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func schedule(_ call: FieldCall) async -> ResolvedField {
        let rows = ScheduleRows(batch: call.parents)
        switch ScheduleFields(rawValue: place(of: call)) {
            case .apartment: return await domain.apartment(of: rows, selecting: call.selection).resolved
            case .audience: return await domain.audience(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func job(_ call: FieldCall) async -> ResolvedField {
        let rows = JobRows(batch: call.parents)
        switch JobFields(rawValue: place(of: call)) {
            case .failures: return await domain.failures(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func mutation(_ call: FieldCall) async -> ResolvedField {
        let rows = MutationRows(batch: call.parents)
        switch MutationFields(rawValue: place(of: call)) {
            case .signUp: return await unlessRefused(call) { await domain.signUp(of: rows, MutationSignUpArguments(coerced: call.arguments), selecting: call.selection) }
            case .signIn: return await unlessRefused(call) { await domain.signIn(of: rows, MutationSignInArguments(coerced: call.arguments), selecting: call.selection) }
            case .signInAsGuest: return await unlessRefused(call) { await domain.signInAsGuest(of: rows, MutationSignInAsGuestArguments(coerced: call.arguments), selecting: call.selection) }
            case .tokenRefresh: return await unlessRefused(call) { await domain.tokenRefresh(of: rows, MutationTokenRefreshArguments(coerced: call.arguments), selecting: call.selection) }
            case .signOut: return await unlessRefused(call) { await domain.signOut(of: rows, MutationSignOutArguments(coerced: call.arguments), selecting: call.selection) }
            case .sessionRevoke: return await unlessRefused(call) { await domain.sessionRevoke(of: rows, MutationSessionRevokeArguments(coerced: call.arguments), selecting: call.selection) }
            case .profileUpdate: return await unlessRefused(call) { await domain.profileUpdate(of: rows, MutationProfileUpdateArguments(coerced: call.arguments), selecting: call.selection) }
            case .membershipRequest: return await unlessRefused(call) { await domain.membershipRequest(of: rows, MutationMembershipRequestArguments(coerced: call.arguments), selecting: call.selection) }
            case .membershipCancel: return await unlessRefused(call) { await domain.membershipCancel(of: rows, MutationMembershipCancelArguments(coerced: call.arguments), selecting: call.selection) }
            case .membershipLeave: return await unlessRefused(call) { await domain.membershipLeave(of: rows, MutationMembershipLeaveArguments(coerced: call.arguments), selecting: call.selection) }
            case .membershipApprove: return await unlessRefused(call) { await domain.membershipApprove(of: rows, MutationMembershipApproveArguments(coerced: call.arguments), selecting: call.selection) }
            case .membershipReject: return await unlessRefused(call) { await domain.membershipReject(of: rows, MutationMembershipRejectArguments(coerced: call.arguments), selecting: call.selection) }
            case .membershipRevoke: return await unlessRefused(call) { await domain.membershipRevoke(of: rows, MutationMembershipRevokeArguments(coerced: call.arguments), selecting: call.selection) }
            case .membershipSetRole: return await unlessRefused(call) { await domain.membershipSetRole(of: rows, MutationMembershipSetRoleArguments(coerced: call.arguments), selecting: call.selection) }
            case .apartmentAppointManager: return await unlessRefused(call) { await domain.apartmentAppointManager(of: rows, MutationApartmentAppointManagerArguments(coerced: call.arguments), selecting: call.selection) }
            case .apartmentsImport: return await unlessRefused(call) { await domain.apartmentsImport(of: rows, MutationApartmentsImportArguments(coerced: call.arguments), selecting: call.selection) }
            case .householdsUpsert: return await unlessRefused(call) { await domain.householdsUpsert(of: rows, MutationHouseholdsUpsertArguments(coerced: call.arguments), selecting: call.selection) }
            case .mediaCreateUploads: return await unlessRefused(call) { await domain.mediaCreateUploads(of: rows, MutationMediaCreateUploadsArguments(coerced: call.arguments), selecting: call.selection) }
            case .mediaFinishUpload: return await unlessRefused(call) { await domain.mediaFinishUpload(of: rows, MutationMediaFinishUploadArguments(coerced: call.arguments), selecting: call.selection) }
            case .feedCreate: return await unlessRefused(call) { await domain.feedCreate(of: rows, MutationFeedCreateArguments(coerced: call.arguments), selecting: call.selection) }
            case .feedUpdate: return await unlessRefused(call) { await domain.feedUpdate(of: rows, MutationFeedUpdateArguments(coerced: call.arguments), selecting: call.selection) }
            case .feedDelete: return await unlessRefused(call) { await domain.feedDelete(of: rows, MutationFeedDeleteArguments(coerced: call.arguments), selecting: call.selection) }
            case .commentCreate: return await unlessRefused(call) { await domain.commentCreate(of: rows, MutationCommentCreateArguments(coerced: call.arguments), selecting: call.selection) }
            case .commentUpdate: return await unlessRefused(call) { await domain.commentUpdate(of: rows, MutationCommentUpdateArguments(coerced: call.arguments), selecting: call.selection) }
            case .commentDelete: return await unlessRefused(call) { await domain.commentDelete(of: rows, MutationCommentDeleteArguments(coerced: call.arguments), selecting: call.selection) }
            case .pollCreate: return await unlessRefused(call) { await domain.pollCreate(of: rows, MutationPollCreateArguments(coerced: call.arguments), selecting: call.selection) }
            case .pollUpdate: return await unlessRefused(call) { await domain.pollUpdate(of: rows, MutationPollUpdateArguments(coerced: call.arguments), selecting: call.selection) }
            case .pollSchedule: return await unlessRefused(call) { await domain.pollSchedule(of: rows, MutationPollScheduleArguments(coerced: call.arguments), selecting: call.selection) }
            case .pollExtend: return await unlessRefused(call) { await domain.pollExtend(of: rows, MutationPollExtendArguments(coerced: call.arguments), selecting: call.selection) }
            case .pollClose: return await unlessRefused(call) { await domain.pollClose(of: rows, MutationPollCloseArguments(coerced: call.arguments), selecting: call.selection) }
            case .pollCancel: return await unlessRefused(call) { await domain.pollCancel(of: rows, MutationPollCancelArguments(coerced: call.arguments), selecting: call.selection) }
            case .pollPublishResult: return await unlessRefused(call) { await domain.pollPublishResult(of: rows, MutationPollPublishResultArguments(coerced: call.arguments), selecting: call.selection) }
            case .pollDelete: return await unlessRefused(call) { await domain.pollDelete(of: rows, MutationPollDeleteArguments(coerced: call.arguments), selecting: call.selection) }
            case .pollVote: return await unlessRefused(call) { await domain.pollVote(of: rows, MutationPollVoteArguments(coerced: call.arguments), selecting: call.selection) }
            case .complaintCreate: return await unlessRefused(call) { await domain.complaintCreate(of: rows, MutationComplaintCreateArguments(coerced: call.arguments), selecting: call.selection) }
            case .complaintUpdate: return await unlessRefused(call) { await domain.complaintUpdate(of: rows, MutationComplaintUpdateArguments(coerced: call.arguments), selecting: call.selection) }
            case .complaintTransition: return await unlessRefused(call) { await domain.complaintTransition(of: rows, MutationComplaintTransitionArguments(coerced: call.arguments), selecting: call.selection) }
            case .noticeCreate: return await unlessRefused(call) { await domain.noticeCreate(of: rows, MutationNoticeCreateArguments(coerced: call.arguments), selecting: call.selection) }
            case .noticeUpdate: return await unlessRefused(call) { await domain.noticeUpdate(of: rows, MutationNoticeUpdateArguments(coerced: call.arguments), selecting: call.selection) }
            case .noticePublish: return await unlessRefused(call) { await domain.noticePublish(of: rows, MutationNoticePublishArguments(coerced: call.arguments), selecting: call.selection) }
            case .noticeArchive: return await unlessRefused(call) { await domain.noticeArchive(of: rows, MutationNoticeArchiveArguments(coerced: call.arguments), selecting: call.selection) }
            case .noticeDelete: return await unlessRefused(call) { await domain.noticeDelete(of: rows, MutationNoticeDeleteArguments(coerced: call.arguments), selecting: call.selection) }
            case .contactCreate: return await unlessRefused(call) { await domain.contactCreate(of: rows, MutationContactCreateArguments(coerced: call.arguments), selecting: call.selection) }
            case .contactUpdate: return await unlessRefused(call) { await domain.contactUpdate(of: rows, MutationContactUpdateArguments(coerced: call.arguments), selecting: call.selection) }
            case .contactDelete: return await unlessRefused(call) { await domain.contactDelete(of: rows, MutationContactDeleteArguments(coerced: call.arguments), selecting: call.selection) }
            case .scheduleCreate: return await unlessRefused(call) { await domain.scheduleCreate(of: rows, MutationScheduleCreateArguments(coerced: call.arguments), selecting: call.selection) }
            case .scheduleUpdate: return await unlessRefused(call) { await domain.scheduleUpdate(of: rows, MutationScheduleUpdateArguments(coerced: call.arguments), selecting: call.selection) }
            case .scheduleDelete: return await unlessRefused(call) { await domain.scheduleDelete(of: rows, MutationScheduleDeleteArguments(coerced: call.arguments), selecting: call.selection) }
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func feedEvent(_ call: FieldCall) async -> ResolvedField {
        let rows = FeedEventRows(batch: call.parents)
        switch FeedEventFields(rawValue: place(of: call)) {
            case .feed: return await domain.feed(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func commentEvent(_ call: FieldCall) async -> ResolvedField {
        let rows = CommentEventRows(batch: call.parents)
        switch CommentEventFields(rawValue: place(of: call)) {
            case .comment: return await domain.comment(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func complaintUpdate(_ call: FieldCall) async -> ResolvedField {
        let rows = ComplaintUpdateRows(batch: call.parents)
        switch ComplaintUpdateFields(rawValue: place(of: call)) {
            case .complaint: return await domain.complaint(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func pollEvent(_ call: FieldCall) async -> ResolvedField {
        let rows = PollEventRows(batch: call.parents)
        switch PollEventFields(rawValue: place(of: call)) {
            case .poll: return await domain.poll(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func noticeEvent(_ call: FieldCall) async -> ResolvedField {
        let rows = NoticeEventRows(batch: call.parents)
        switch NoticeEventFields(rawValue: place(of: call)) {
            case .notice: return await domain.notice(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func membershipEvent(_ call: FieldCall) async -> ResolvedField {
        let rows = MembershipEventRows(batch: call.parents)
        switch MembershipEventFields(rawValue: place(of: call)) {
            case .membership: return await domain.membership(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func apartmentConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = ApartmentConnectionRows(batch: call.parents)
        switch ApartmentConnectionFields(rawValue: place(of: call)) {
            case .totalCount: return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func feedConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = FeedConnectionRows(batch: call.parents)
        switch FeedConnectionFields(rawValue: place(of: call)) {
            case .totalCount: return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func commentConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = CommentConnectionRows(batch: call.parents)
        switch CommentConnectionFields(rawValue: place(of: call)) {
            case .totalCount: return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func householdConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = HouseholdConnectionRows(batch: call.parents)
        switch HouseholdConnectionFields(rawValue: place(of: call)) {
            case .totalCount: return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func membershipConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = MembershipConnectionRows(batch: call.parents)
        switch MembershipConnectionFields(rawValue: place(of: call)) {
            case .totalCount: return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func pollConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = PollConnectionRows(batch: call.parents)
        switch PollConnectionFields(rawValue: place(of: call)) {
            case .totalCount: return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func pollVoteConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = PollVoteConnectionRows(batch: call.parents)
        switch PollVoteConnectionFields(rawValue: place(of: call)) {
            case .totalCount: return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func voterRollConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = VoterRollConnectionRows(batch: call.parents)
        switch VoterRollConnectionFields(rawValue: place(of: call)) {
            case .totalCount: return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func complaintConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = ComplaintConnectionRows(batch: call.parents)
        switch ComplaintConnectionFields(rawValue: place(of: call)) {
            case .totalCount: return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func complaintEventConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = ComplaintEventConnectionRows(batch: call.parents)
        switch ComplaintEventConnectionFields(rawValue: place(of: call)) {
            case .totalCount: return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func noticeConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = NoticeConnectionRows(batch: call.parents)
        switch NoticeConnectionFields(rawValue: place(of: call)) {
            case .totalCount: return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func contactConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = ContactConnectionRows(batch: call.parents)
        switch ContactConnectionFields(rawValue: place(of: call)) {
            case .totalCount: return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func scheduleConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = ScheduleConnectionRows(batch: call.parents)
        switch ScheduleConnectionFields(rawValue: place(of: call)) {
            case .totalCount: return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    public func subscribe(_ call: FieldCall) async throws(FieldError) -> SourceStream {
        switch SubscriptionFields(rawValue: place(of: call)) {
            case .feedAdded:
                return stream(try await domain.feedAddedEvents(SubscriptionFeedAddedArguments(coerced: call.arguments))) {
                    SubscriptionRows(count: 1, payload: $0.rows.batch.payload, feedAdded: $0, feedUpdated: nil, commentAdded: nil, complaintUpdated: nil, pollUpdated: nil, noticePublished: nil, membershipUpdated: nil)
                }
            case .feedUpdated:
                return stream(try await domain.feedUpdatedEvents(SubscriptionFeedUpdatedArguments(coerced: call.arguments))) {
                    SubscriptionRows(count: 1, payload: $0.rows.batch.payload, feedAdded: nil, feedUpdated: $0, commentAdded: nil, complaintUpdated: nil, pollUpdated: nil, noticePublished: nil, membershipUpdated: nil)
                }
            case .commentAdded:
                return stream(try await domain.commentAddedEvents(SubscriptionCommentAddedArguments(coerced: call.arguments))) {
                    SubscriptionRows(count: 1, payload: $0.rows.batch.payload, feedAdded: nil, feedUpdated: nil, commentAdded: $0, complaintUpdated: nil, pollUpdated: nil, noticePublished: nil, membershipUpdated: nil)
                }
            case .complaintUpdated:
                return stream(try await domain.complaintUpdatedEvents(SubscriptionComplaintUpdatedArguments(coerced: call.arguments))) {
                    SubscriptionRows(count: 1, payload: $0.rows.batch.payload, feedAdded: nil, feedUpdated: nil, commentAdded: nil, complaintUpdated: $0, pollUpdated: nil, noticePublished: nil, membershipUpdated: nil)
                }
            case .pollUpdated:
                return stream(try await domain.pollUpdatedEvents(SubscriptionPollUpdatedArguments(coerced: call.arguments))) {
                    SubscriptionRows(count: 1, payload: $0.rows.batch.payload, feedAdded: nil, feedUpdated: nil, commentAdded: nil, complaintUpdated: nil, pollUpdated: $0, noticePublished: nil, membershipUpdated: nil)
                }
            case .noticePublished:
                return stream(try await domain.noticePublishedEvents(SubscriptionNoticePublishedArguments(coerced: call.arguments))) {
                    SubscriptionRows(count: 1, payload: $0.rows.batch.payload, feedAdded: nil, feedUpdated: nil, commentAdded: nil, complaintUpdated: nil, pollUpdated: nil, noticePublished: $0, membershipUpdated: nil)
                }
            case .membershipUpdated:
                return stream(try await domain.membershipUpdatedEvents(SubscriptionMembershipUpdatedArguments(coerced: call.arguments))) {
                    SubscriptionRows(count: 1, payload: $0.rows.batch.payload, feedAdded: nil, feedUpdated: nil, commentAdded: nil, complaintUpdated: nil, pollUpdated: nil, noticePublished: nil, membershipUpdated: $0)
                }
            default: preconditionFailure("field \(call.field) has no stream")
        }
    }
}
