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
            case .apartmentConnection: await total(of: ApartmentConnectionRows(batch: call.parents))
            case .feedConnection: await total(of: FeedConnectionRows(batch: call.parents))
            case .commentConnection: await total(of: CommentConnectionRows(batch: call.parents))
            case .householdConnection: await total(of: HouseholdConnectionRows(batch: call.parents))
            case .membershipConnection: await total(of: MembershipConnectionRows(batch: call.parents))
            case .pollConnection: await total(of: PollConnectionRows(batch: call.parents))
            case .pollVoteConnection: await total(of: PollVoteConnectionRows(batch: call.parents))
            case .voterRollConnection: await total(of: VoterRollConnectionRows(batch: call.parents))
            case .complaintConnection: await total(of: ComplaintConnectionRows(batch: call.parents))
            case .complaintEventConnection: await total(of: ComplaintEventConnectionRows(batch: call.parents))
            case .noticeConnection: await total(of: NoticeConnectionRows(batch: call.parents))
            case .contactConnection: await total(of: ContactConnectionRows(batch: call.parents))
            case .scheduleConnection: await total(of: ScheduleConnectionRows(batch: call.parents))
            default: preconditionFailure("type \(call.parents.type) has no resolvers")
        }
    }

    private func query(_ call: FieldCall) async -> ResolvedField {
        let rows = QueryRows(batch: call.parents)
        switch QueryFields(rawValue: place(of: call)) {
            case .node: return await Domain.Node(request).node(of: rows, QueryNodeArguments(coerced: call.arguments), selecting: call.selection).resolved
            case .nodes: return await Domain.Node(request).nodes(of: rows, QueryNodesArguments(coerced: call.arguments), selecting: call.selection).resolved
            case .viewer: return await Domain.Viewer(request).viewer(of: rows, selecting: call.selection).resolved
            case .apartment: return await Domain.Apartment(request).apartment(of: rows, QueryApartmentArguments(coerced: call.arguments), selecting: call.selection).resolved
            case .apartmentByKaptCode: return await Domain.Apartment(request).apartmentByKaptCode(of: rows, QueryApartmentByKaptCodeArguments(coerced: call.arguments), selecting: call.selection).resolved
            case .feed: return await Domain.Feed(request).feed(of: rows, QueryFeedArguments(coerced: call.arguments), selecting: call.selection).resolved
            case .comment: return await Domain.Comment(request).comment(of: rows, QueryCommentArguments(coerced: call.arguments), selecting: call.selection).resolved
            case .poll: return await Domain.Poll(request).poll(of: rows, QueryPollArguments(coerced: call.arguments), selecting: call.selection).resolved
            case .complaint: return await Domain.Complaint(request).complaint(of: rows, QueryComplaintArguments(coerced: call.arguments), selecting: call.selection).resolved
            case .notice: return await Domain.Notice(request).notice(of: rows, QueryNoticeArguments(coerced: call.arguments), selecting: call.selection).resolved
            case .apartments: return await Domain.Apartment(request).apartments(of: rows, QueryApartmentsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case .rateLimit: return await Domain.Viewer(request).rateLimit(of: rows, selecting: call.selection).resolved
            case .serverInfo: return await Domain.Viewer(request).serverInfo(of: rows, selecting: call.selection).resolved
            case .enumLabels: return await Domain.Viewer(request).enumLabels(of: rows, QueryEnumLabelsArguments(coerced: call.arguments), selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func viewer(_ call: FieldCall) async -> ResolvedField {
        let rows = ViewerRows(batch: call.parents)
        switch ViewerFields(rawValue: place(of: call)) {
            case .realName: return await Domain.Viewer(request).realName(of: rows).resolved
            case .memberships: return await Domain.Membership(request).memberships(of: rows, ViewerMembershipsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case .membership: return await Domain.Viewer(request).membership(of: rows, ViewerMembershipArguments(coerced: call.arguments), selecting: call.selection).resolved
            case .sessions: return await Domain.Viewer(request).sessions(of: rows, selecting: call.selection).resolved
            case .limits: return await Domain.Viewer(request).limits(of: rows, selecting: call.selection).resolved
            case .feeds: return await Domain.Feed(request).feeds(of: rows, ViewerFeedsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case .comments: return await Domain.Comment(request).comments(of: rows, ViewerCommentsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case .complaints: return await Domain.Complaint(request).complaints(of: rows, ViewerComplaintsArguments(coerced: call.arguments), selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func user(_ call: FieldCall) async -> ResolvedField {
        let rows = UserRows(batch: call.parents)
        switch UserFields(rawValue: place(of: call)) {
            case .avatar: return await Domain.User(request).avatar(of: rows, selecting: call.selection).resolved
            case .roleIn: return await Domain.User(request).roleIn(of: rows, UserRoleInArguments(coerced: call.arguments)).resolved
            case .feeds: return await Domain.Feed(request).feeds(of: rows, UserFeedsArguments(coerced: call.arguments), selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func session(_ call: FieldCall) async -> ResolvedField {
        let rows = SessionRows(batch: call.parents)
        switch SessionFields(rawValue: place(of: call)) {
            case .isCurrent: return await Domain.Session(request).isCurrent(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func apartment(_ call: FieldCall) async -> ResolvedField {
        let rows = ApartmentRows(batch: call.parents)
        switch ApartmentFields(rawValue: place(of: call)) {
            case .facts: return await Domain.Apartment(request).facts(of: rows, selecting: call.selection).resolved
            case .isManaged: return await Domain.Apartment(request).isManaged(of: rows).resolved
            case .memberCount: return await Domain.Apartment(request).memberCount(of: rows).resolved
            case .settings: return await Domain.Apartment(request).settings(of: rows, selecting: call.selection).resolved
            case .viewerMembership: return await Domain.Apartment(request).viewerMembership(of: rows, selecting: call.selection).resolved
            case .viewerPermissions: return await Domain.Apartment(request).viewerPermissions(of: rows).resolved
            case .buildings: return await Domain.Apartment(request).buildings(of: rows, selecting: call.selection).resolved
            case .building: return await Domain.Apartment(request).building(of: rows, ApartmentBuildingArguments(coerced: call.arguments), selecting: call.selection).resolved
            case .households: return await Domain.Household(request).households(of: rows, ApartmentHouseholdsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case .memberships: return await Domain.Membership(request).memberships(of: rows, ApartmentMembershipsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case .feeds: return await Domain.Feed(request).feeds(of: rows, ApartmentFeedsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case .polls: return await Domain.Poll(request).polls(of: rows, ApartmentPollsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case .complaints: return await Domain.Complaint(request).complaints(of: rows, ApartmentComplaintsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case .complaintByNumber: return await Domain.Apartment(request).complaintByNumber(of: rows, ApartmentComplaintByNumberArguments(coerced: call.arguments), selecting: call.selection).resolved
            case .notices: return await Domain.Notice(request).notices(of: rows, ApartmentNoticesArguments(coerced: call.arguments), selecting: call.selection).resolved
            case .contacts: return await Domain.Contact(request).contacts(of: rows, ApartmentContactsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case .schedules: return await Domain.Schedule(request).schedules(of: rows, ApartmentSchedulesArguments(coerced: call.arguments), selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func feed(_ call: FieldCall) async -> ResolvedField {
        let rows = FeedRows(batch: call.parents)
        switch FeedFields(rawValue: place(of: call)) {
            case .apartment: return await Domain.Feed(request).apartment(of: rows, selecting: call.selection).resolved
            case .author: return await Domain.Feed(request).author(of: rows, selecting: call.selection).resolved
            case .viewerIsAuthor: return await Domain.Feed(request).viewerIsAuthor(of: rows).resolved
            case .media: return await Domain.Feed(request).media(of: rows, selecting: call.selection).resolved
            case .comments: return await Domain.Comment(request).comments(of: rows, FeedCommentsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case .viewerCanComment: return await Domain.Feed(request).viewerCanComment(of: rows).resolved
            case .viewerCanEdit: return await Domain.Feed(request).viewerCanEdit(of: rows).resolved
            case .viewerCanDelete: return await Domain.Feed(request).viewerCanDelete(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func comment(_ call: FieldCall) async -> ResolvedField {
        let rows = CommentRows(batch: call.parents)
        switch CommentFields(rawValue: place(of: call)) {
            case .apartment: return await Domain.Comment(request).apartment(of: rows, selecting: call.selection).resolved
            case .author: return await Domain.Comment(request).author(of: rows, selecting: call.selection).resolved
            case .viewerIsAuthor: return await Domain.Comment(request).viewerIsAuthor(of: rows).resolved
            case .subject: return await Domain.Comment(request).subject(of: rows, selecting: call.selection).resolved
            case .parent: return await Domain.Comment(request).parent(of: rows, selecting: call.selection).resolved
            case .replies: return await Domain.Comment(request).replies(of: rows, CommentRepliesArguments(coerced: call.arguments), selecting: call.selection).resolved
            case .viewerCanEdit: return await Domain.Comment(request).viewerCanEdit(of: rows).resolved
            case .viewerCanDelete: return await Domain.Comment(request).viewerCanDelete(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func building(_ call: FieldCall) async -> ResolvedField {
        let rows = BuildingRows(batch: call.parents)
        switch BuildingFields(rawValue: place(of: call)) {
            case .apartment: return await Domain.Building(request).apartment(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func household(_ call: FieldCall) async -> ResolvedField {
        let rows = HouseholdRows(batch: call.parents)
        switch HouseholdFields(rawValue: place(of: call)) {
            case .apartment: return await Domain.Household(request).apartment(of: rows, selecting: call.selection).resolved
            case .building: return await Domain.Household(request).building(of: rows, selecting: call.selection).resolved
            case .members: return await Domain.Household(request).members(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func membership(_ call: FieldCall) async -> ResolvedField {
        let rows = MembershipRows(batch: call.parents)
        switch MembershipFields(rawValue: place(of: call)) {
            case .apartment: return await Domain.Membership(request).apartment(of: rows, selecting: call.selection).resolved
            case .user: return await Domain.Membership(request).user(of: rows, selecting: call.selection).resolved
            case .household: return await Domain.Membership(request).household(of: rows, selecting: call.selection).resolved
            case .claimedName: return await Domain.Membership(request).claimedName(of: rows).resolved
            case .claimedPhone: return await Domain.Membership(request).claimedPhone(of: rows).resolved
            case .evidence: return await Domain.Membership(request).evidence(of: rows, selecting: call.selection).resolved
            case .decidedBy: return await Domain.Membership(request).decidedBy(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func media(_ call: FieldCall) async -> ResolvedField {
        let rows = MediaRows(batch: call.parents)
        switch MediaFields(rawValue: place(of: call)) {
            case .url: return await Domain.Media(request).url(of: rows, MediaUrlArguments(coerced: call.arguments)).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func poll(_ call: FieldCall) async -> ResolvedField {
        let rows = PollRows(batch: call.parents)
        switch PollFields(rawValue: place(of: call)) {
            case .apartment: return await Domain.Poll(request).apartment(of: rows, selecting: call.selection).resolved
            case .author: return await Domain.Poll(request).author(of: rows, selecting: call.selection).resolved
            case .viewerIsAuthor: return await Domain.Poll(request).viewerIsAuthor(of: rows).resolved
            case .choices: return await Domain.Poll(request).choices(of: rows, selecting: call.selection).resolved
            case .electorate: return await Domain.Poll(request).electorate(of: rows, selecting: call.selection).resolved
            case .turnout: return await Domain.Poll(request).turnout(of: rows, selecting: call.selection).resolved
            case .result: return await Domain.Poll(request).result(of: rows, selecting: call.selection).resolved
            case .viewerBallot: return await Domain.Poll(request).viewerBallot(of: rows, selecting: call.selection).resolved
            case .viewerCanVote: return await Domain.Poll(request).viewerCanVote(of: rows).resolved
            case .viewerCannotVoteReason: return await Domain.Poll(request).viewerCannotVoteReason(of: rows).resolved
            case .votes: return await Domain.PollVote(request).votes(of: rows, PollVotesArguments(coerced: call.arguments), selecting: call.selection).resolved
            case .voterRoll: return await Domain.VoterRollEntry(request).voterRoll(of: rows, PollVoterRollArguments(coerced: call.arguments), selecting: call.selection).resolved
            case .extensions: return await Domain.Poll(request).extensions(of: rows, selecting: call.selection).resolved
            case .media: return await Domain.Poll(request).media(of: rows, selecting: call.selection).resolved
            case .comments: return await Domain.Comment(request).comments(of: rows, PollCommentsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case .viewerCanComment: return await Domain.Poll(request).viewerCanComment(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func pollChoice(_ call: FieldCall) async -> ResolvedField {
        let rows = PollChoiceRows(batch: call.parents)
        switch PollChoiceFields(rawValue: place(of: call)) {
            case .media: return await Domain.PollChoice(request).media(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func pollElectorate(_ call: FieldCall) async -> ResolvedField {
        let rows = PollElectorateRows(batch: call.parents)
        switch PollElectorateFields(rawValue: place(of: call)) {
            case .buildings: return await Domain.PollElectorate(request).buildings(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func pollVote(_ call: FieldCall) async -> ResolvedField {
        let rows = PollVoteRows(batch: call.parents)
        switch PollVoteFields(rawValue: place(of: call)) {
            case .poll: return await Domain.PollVote(request).poll(of: rows, selecting: call.selection).resolved
            case .household: return await Domain.PollVote(request).household(of: rows, selecting: call.selection).resolved
            case .choices: return await Domain.PollVote(request).choices(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func voterRollEntry(_ call: FieldCall) async -> ResolvedField {
        let rows = VoterRollEntryRows(batch: call.parents)
        switch VoterRollEntryFields(rawValue: place(of: call)) {
            case .household: return await Domain.VoterRollEntry(request).household(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func complaint(_ call: FieldCall) async -> ResolvedField {
        let rows = ComplaintRows(batch: call.parents)
        switch ComplaintFields(rawValue: place(of: call)) {
            case .apartment: return await Domain.Complaint(request).apartment(of: rows, selecting: call.selection).resolved
            case .author: return await Domain.Complaint(request).author(of: rows, selecting: call.selection).resolved
            case .viewerIsAuthor: return await Domain.Complaint(request).viewerIsAuthor(of: rows).resolved
            case .household: return await Domain.Complaint(request).household(of: rows, selecting: call.selection).resolved
            case .events: return await Domain.ComplaintEvent(request).events(of: rows, ComplaintEventsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case .media: return await Domain.Complaint(request).media(of: rows, selecting: call.selection).resolved
            case .viewerAllowedTransitions: return await Domain.Complaint(request).viewerAllowedTransitions(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func complaintStatusChanged(_ call: FieldCall) async -> ResolvedField {
        let rows = ComplaintStatusChangedRows(batch: call.parents)
        switch ComplaintStatusChangedFields(rawValue: place(of: call)) {
            case .actor: return await Domain.ComplaintStatusChanged(request).actor(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func complaintEdited(_ call: FieldCall) async -> ResolvedField {
        let rows = ComplaintEditedRows(batch: call.parents)
        switch ComplaintEditedFields(rawValue: place(of: call)) {
            case .actor: return await Domain.ComplaintEdited(request).actor(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func complaintDeadlinePassed(_ call: FieldCall) async -> ResolvedField {
        let rows = ComplaintDeadlinePassedRows(batch: call.parents)
        switch ComplaintDeadlinePassedFields(rawValue: place(of: call)) {
            case .actor: return await Domain.ComplaintDeadlinePassed(request).actor(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func notice(_ call: FieldCall) async -> ResolvedField {
        let rows = NoticeRows(batch: call.parents)
        switch NoticeFields(rawValue: place(of: call)) {
            case .apartment: return await Domain.Notice(request).apartment(of: rows, selecting: call.selection).resolved
            case .author: return await Domain.Notice(request).author(of: rows, selecting: call.selection).resolved
            case .viewerIsAuthor: return await Domain.Notice(request).viewerIsAuthor(of: rows).resolved
            case .audience: return await Domain.Notice(request).audience(of: rows, selecting: call.selection).resolved
            case .media: return await Domain.Notice(request).media(of: rows, selecting: call.selection).resolved
            case .comments: return await Domain.Comment(request).comments(of: rows, NoticeCommentsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case .viewerCanComment: return await Domain.Notice(request).viewerCanComment(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func contact(_ call: FieldCall) async -> ResolvedField {
        let rows = ContactRows(batch: call.parents)
        switch ContactFields(rawValue: place(of: call)) {
            case .apartment: return await Domain.Contact(request).apartment(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func schedule(_ call: FieldCall) async -> ResolvedField {
        let rows = ScheduleRows(batch: call.parents)
        switch ScheduleFields(rawValue: place(of: call)) {
            case .apartment: return await Domain.Schedule(request).apartment(of: rows, selecting: call.selection).resolved
            case .audience: return await Domain.Schedule(request).audience(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func job(_ call: FieldCall) async -> ResolvedField {
        let rows = JobRows(batch: call.parents)
        switch JobFields(rawValue: place(of: call)) {
            case .failures: return await Domain.Job(request).failures(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func mutation(_ call: FieldCall) async -> ResolvedField {
        let rows = MutationRows(batch: call.parents)
        switch MutationFields(rawValue: place(of: call)) {
            case .signUp: return await unlessRefused(call) { await Domain.Viewer(request).signUp(of: rows, MutationSignUpArguments(coerced: call.arguments), selecting: call.selection) }
            case .signIn: return await unlessRefused(call) { await Domain.Viewer(request).signIn(of: rows, MutationSignInArguments(coerced: call.arguments), selecting: call.selection) }
            case .signInAsGuest: return await unlessRefused(call) { await Domain.Viewer(request).signInAsGuest(of: rows, MutationSignInAsGuestArguments(coerced: call.arguments), selecting: call.selection) }
            case .tokenRefresh: return await unlessRefused(call) { await Domain.Viewer(request).tokenRefresh(of: rows, MutationTokenRefreshArguments(coerced: call.arguments), selecting: call.selection) }
            case .signOut: return await unlessRefused(call) { await Domain.Viewer(request).signOut(of: rows, MutationSignOutArguments(coerced: call.arguments), selecting: call.selection) }
            case .sessionRevoke: return await unlessRefused(call) { await Domain.Session(request).sessionRevoke(of: rows, MutationSessionRevokeArguments(coerced: call.arguments), selecting: call.selection) }
            case .profileUpdate: return await unlessRefused(call) { await Domain.Viewer(request).profileUpdate(of: rows, MutationProfileUpdateArguments(coerced: call.arguments), selecting: call.selection) }
            case .membershipRequest: return await unlessRefused(call) { await Domain.Membership(request).membershipRequest(of: rows, MutationMembershipRequestArguments(coerced: call.arguments), selecting: call.selection) }
            case .membershipCancel: return await unlessRefused(call) { await Domain.Membership(request).membershipCancel(of: rows, MutationMembershipCancelArguments(coerced: call.arguments), selecting: call.selection) }
            case .membershipLeave: return await unlessRefused(call) { await Domain.Membership(request).membershipLeave(of: rows, MutationMembershipLeaveArguments(coerced: call.arguments), selecting: call.selection) }
            case .membershipApprove: return await unlessRefused(call) { await Domain.Membership(request).membershipApprove(of: rows, MutationMembershipApproveArguments(coerced: call.arguments), selecting: call.selection) }
            case .membershipReject: return await unlessRefused(call) { await Domain.Membership(request).membershipReject(of: rows, MutationMembershipRejectArguments(coerced: call.arguments), selecting: call.selection) }
            case .membershipRevoke: return await unlessRefused(call) { await Domain.Membership(request).membershipRevoke(of: rows, MutationMembershipRevokeArguments(coerced: call.arguments), selecting: call.selection) }
            case .membershipSetRole: return await unlessRefused(call) { await Domain.Membership(request).membershipSetRole(of: rows, MutationMembershipSetRoleArguments(coerced: call.arguments), selecting: call.selection) }
            case .apartmentAppointManager: return await unlessRefused(call) { await Domain.Apartment(request).apartmentAppointManager(of: rows, MutationApartmentAppointManagerArguments(coerced: call.arguments), selecting: call.selection) }
            case .apartmentsImport: return await unlessRefused(call) { await Domain.Apartment(request).apartmentsImport(of: rows, MutationApartmentsImportArguments(coerced: call.arguments), selecting: call.selection) }
            case .householdsUpsert: return await unlessRefused(call) { await Domain.Household(request).householdsUpsert(of: rows, MutationHouseholdsUpsertArguments(coerced: call.arguments), selecting: call.selection) }
            case .mediaCreateUploads: return await unlessRefused(call) { await Domain.Media(request).mediaCreateUploads(of: rows, MutationMediaCreateUploadsArguments(coerced: call.arguments), selecting: call.selection) }
            case .mediaFinishUpload: return await unlessRefused(call) { await Domain.Media(request).mediaFinishUpload(of: rows, MutationMediaFinishUploadArguments(coerced: call.arguments), selecting: call.selection) }
            case .feedCreate: return await unlessRefused(call) { await Domain.Feed(request).feedCreate(of: rows, MutationFeedCreateArguments(coerced: call.arguments), selecting: call.selection) }
            case .feedUpdate: return await unlessRefused(call) { await Domain.Feed(request).feedUpdate(of: rows, MutationFeedUpdateArguments(coerced: call.arguments), selecting: call.selection) }
            case .feedDelete: return await unlessRefused(call) { await Domain.Feed(request).feedDelete(of: rows, MutationFeedDeleteArguments(coerced: call.arguments), selecting: call.selection) }
            case .commentCreate: return await unlessRefused(call) { await Domain.Comment(request).commentCreate(of: rows, MutationCommentCreateArguments(coerced: call.arguments), selecting: call.selection) }
            case .commentUpdate: return await unlessRefused(call) { await Domain.Comment(request).commentUpdate(of: rows, MutationCommentUpdateArguments(coerced: call.arguments), selecting: call.selection) }
            case .commentDelete: return await unlessRefused(call) { await Domain.Comment(request).commentDelete(of: rows, MutationCommentDeleteArguments(coerced: call.arguments), selecting: call.selection) }
            case .pollCreate: return await unlessRefused(call) { await Domain.Poll(request).pollCreate(of: rows, MutationPollCreateArguments(coerced: call.arguments), selecting: call.selection) }
            case .pollUpdate: return await unlessRefused(call) { await Domain.Poll(request).pollUpdate(of: rows, MutationPollUpdateArguments(coerced: call.arguments), selecting: call.selection) }
            case .pollSchedule: return await unlessRefused(call) { await Domain.Poll(request).pollSchedule(of: rows, MutationPollScheduleArguments(coerced: call.arguments), selecting: call.selection) }
            case .pollExtend: return await unlessRefused(call) { await Domain.Poll(request).pollExtend(of: rows, MutationPollExtendArguments(coerced: call.arguments), selecting: call.selection) }
            case .pollClose: return await unlessRefused(call) { await Domain.Poll(request).pollClose(of: rows, MutationPollCloseArguments(coerced: call.arguments), selecting: call.selection) }
            case .pollCancel: return await unlessRefused(call) { await Domain.Poll(request).pollCancel(of: rows, MutationPollCancelArguments(coerced: call.arguments), selecting: call.selection) }
            case .pollPublishResult: return await unlessRefused(call) { await Domain.Poll(request).pollPublishResult(of: rows, MutationPollPublishResultArguments(coerced: call.arguments), selecting: call.selection) }
            case .pollDelete: return await unlessRefused(call) { await Domain.Poll(request).pollDelete(of: rows, MutationPollDeleteArguments(coerced: call.arguments), selecting: call.selection) }
            case .pollVote: return await unlessRefused(call) { await Domain.Poll(request).pollVote(of: rows, MutationPollVoteArguments(coerced: call.arguments), selecting: call.selection) }
            case .complaintCreate: return await unlessRefused(call) { await Domain.Complaint(request).complaintCreate(of: rows, MutationComplaintCreateArguments(coerced: call.arguments), selecting: call.selection) }
            case .complaintUpdate: return await unlessRefused(call) { await Domain.Complaint(request).complaintUpdate(of: rows, MutationComplaintUpdateArguments(coerced: call.arguments), selecting: call.selection) }
            case .complaintTransition: return await unlessRefused(call) { await Domain.Complaint(request).complaintTransition(of: rows, MutationComplaintTransitionArguments(coerced: call.arguments), selecting: call.selection) }
            case .noticeCreate: return await unlessRefused(call) { await Domain.Notice(request).noticeCreate(of: rows, MutationNoticeCreateArguments(coerced: call.arguments), selecting: call.selection) }
            case .noticeUpdate: return await unlessRefused(call) { await Domain.Notice(request).noticeUpdate(of: rows, MutationNoticeUpdateArguments(coerced: call.arguments), selecting: call.selection) }
            case .noticePublish: return await unlessRefused(call) { await Domain.Notice(request).noticePublish(of: rows, MutationNoticePublishArguments(coerced: call.arguments), selecting: call.selection) }
            case .noticeArchive: return await unlessRefused(call) { await Domain.Notice(request).noticeArchive(of: rows, MutationNoticeArchiveArguments(coerced: call.arguments), selecting: call.selection) }
            case .noticeDelete: return await unlessRefused(call) { await Domain.Notice(request).noticeDelete(of: rows, MutationNoticeDeleteArguments(coerced: call.arguments), selecting: call.selection) }
            case .contactCreate: return await unlessRefused(call) { await Domain.Contact(request).contactCreate(of: rows, MutationContactCreateArguments(coerced: call.arguments), selecting: call.selection) }
            case .contactUpdate: return await unlessRefused(call) { await Domain.Contact(request).contactUpdate(of: rows, MutationContactUpdateArguments(coerced: call.arguments), selecting: call.selection) }
            case .contactDelete: return await unlessRefused(call) { await Domain.Contact(request).contactDelete(of: rows, MutationContactDeleteArguments(coerced: call.arguments), selecting: call.selection) }
            case .scheduleCreate: return await unlessRefused(call) { await Domain.Schedule(request).scheduleCreate(of: rows, MutationScheduleCreateArguments(coerced: call.arguments), selecting: call.selection) }
            case .scheduleUpdate: return await unlessRefused(call) { await Domain.Schedule(request).scheduleUpdate(of: rows, MutationScheduleUpdateArguments(coerced: call.arguments), selecting: call.selection) }
            case .scheduleDelete: return await unlessRefused(call) { await Domain.Schedule(request).scheduleDelete(of: rows, MutationScheduleDeleteArguments(coerced: call.arguments), selecting: call.selection) }
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func feedEvent(_ call: FieldCall) async -> ResolvedField {
        let rows = FeedEventRows(batch: call.parents)
        switch FeedEventFields(rawValue: place(of: call)) {
            case .feed: return await Domain.FeedEvent(request).feed(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func commentEvent(_ call: FieldCall) async -> ResolvedField {
        let rows = CommentEventRows(batch: call.parents)
        switch CommentEventFields(rawValue: place(of: call)) {
            case .comment: return await Domain.CommentEvent(request).comment(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func complaintUpdate(_ call: FieldCall) async -> ResolvedField {
        let rows = ComplaintUpdateRows(batch: call.parents)
        switch ComplaintUpdateFields(rawValue: place(of: call)) {
            case .complaint: return await Domain.ComplaintUpdate(request).complaint(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func pollEvent(_ call: FieldCall) async -> ResolvedField {
        let rows = PollEventRows(batch: call.parents)
        switch PollEventFields(rawValue: place(of: call)) {
            case .poll: return await Domain.PollEvent(request).poll(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func noticeEvent(_ call: FieldCall) async -> ResolvedField {
        let rows = NoticeEventRows(batch: call.parents)
        switch NoticeEventFields(rawValue: place(of: call)) {
            case .notice: return await Domain.NoticeEvent(request).notice(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func membershipEvent(_ call: FieldCall) async -> ResolvedField {
        let rows = MembershipEventRows(batch: call.parents)
        switch MembershipEventFields(rawValue: place(of: call)) {
            case .membership: return await Domain.MembershipEvent(request).membership(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    public func subscribe(_ call: FieldCall) async throws(FieldError) -> SourceStream {
        switch SubscriptionFields(rawValue: place(of: call)) {
            case .feedAdded:
                return stream(try await Domain.Feed(request).feedAddedEvents(SubscriptionFeedAddedArguments(coerced: call.arguments))) {
                    SubscriptionRows(count: 1, payload: $0.rows.batch.payload, feedAdded: $0, feedUpdated: nil, commentAdded: nil, complaintUpdated: nil, pollUpdated: nil, noticePublished: nil, membershipUpdated: nil)
                }
            case .feedUpdated:
                return stream(try await Domain.Feed(request).feedUpdatedEvents(SubscriptionFeedUpdatedArguments(coerced: call.arguments))) {
                    SubscriptionRows(count: 1, payload: $0.rows.batch.payload, feedAdded: nil, feedUpdated: $0, commentAdded: nil, complaintUpdated: nil, pollUpdated: nil, noticePublished: nil, membershipUpdated: nil)
                }
            case .commentAdded:
                return stream(try await Domain.Comment(request).commentAddedEvents(SubscriptionCommentAddedArguments(coerced: call.arguments))) {
                    SubscriptionRows(count: 1, payload: $0.rows.batch.payload, feedAdded: nil, feedUpdated: nil, commentAdded: $0, complaintUpdated: nil, pollUpdated: nil, noticePublished: nil, membershipUpdated: nil)
                }
            case .complaintUpdated:
                return stream(try await Domain.Complaint(request).complaintUpdatedEvents(SubscriptionComplaintUpdatedArguments(coerced: call.arguments))) {
                    SubscriptionRows(count: 1, payload: $0.rows.batch.payload, feedAdded: nil, feedUpdated: nil, commentAdded: nil, complaintUpdated: $0, pollUpdated: nil, noticePublished: nil, membershipUpdated: nil)
                }
            case .pollUpdated:
                return stream(try await Domain.Poll(request).pollUpdatedEvents(SubscriptionPollUpdatedArguments(coerced: call.arguments))) {
                    SubscriptionRows(count: 1, payload: $0.rows.batch.payload, feedAdded: nil, feedUpdated: nil, commentAdded: nil, complaintUpdated: nil, pollUpdated: $0, noticePublished: nil, membershipUpdated: nil)
                }
            case .noticePublished:
                return stream(try await Domain.Notice(request).noticePublishedEvents(SubscriptionNoticePublishedArguments(coerced: call.arguments))) {
                    SubscriptionRows(count: 1, payload: $0.rows.batch.payload, feedAdded: nil, feedUpdated: nil, commentAdded: nil, complaintUpdated: nil, pollUpdated: nil, noticePublished: $0, membershipUpdated: nil)
                }
            case .membershipUpdated:
                return stream(try await Domain.Membership(request).membershipUpdatedEvents(SubscriptionMembershipUpdatedArguments(coerced: call.arguments))) {
                    SubscriptionRows(count: 1, payload: $0.rows.batch.payload, feedAdded: nil, feedUpdated: nil, commentAdded: nil, complaintUpdated: nil, pollUpdated: nil, noticePublished: nil, membershipUpdated: $0)
                }
            default: preconditionFailure("field \(call.field) has no stream")
        }
    }
}
