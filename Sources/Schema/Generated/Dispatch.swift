// Generated from schema.graphql by scripts/generate-schema. Do not edit.
// From the engine's numbers to the domain.
// swift-format-ignore-file
public import GraphQLCore

/// The domain as the engine's provider.
extension SchemaResolvers {
    /// One switch over the types, one per type over its fields.
    func dispatch(_ call: FieldCall) async -> ResolvedField {
        switch call.parents.type {
            case 24: await query(call)
            case 28: await viewer(call)
            case 29: await user(call)
            case 30: await session(call)
            case 31: await apartment(call)
            case 37: await feed(call)
            case 39: await comment(call)
            case 41: await building(call)
            case 42: await household(call)
            case 44: await membership(call)
            case 50: await media(call)
            case 56: await poll(call)
            case 63: await pollChoice(call)
            case 64: await pollElectorate(call)
            case 72: await pollVote(call)
            case 73: await voterRollEntry(call)
            case 75: await complaint(call)
            case 83: await complaintStatusChanged(call)
            case 84: await complaintEdited(call)
            case 85: await complaintDeadlinePassed(call)
            case 87: await notice(call)
            case 91: await contact(call)
            case 93: await schedule(call)
            case 95: await job(call)
            case 119: await mutation(call)
            case 224: await feedEvent(call)
            case 225: await commentEvent(call)
            case 226: await complaintUpdate(call)
            case 227: await pollEvent(call)
            case 228: await noticeEvent(call)
            case 229: await membershipEvent(call)
            case 230: await apartmentConnection(call)
            case 232: await feedConnection(call)
            case 234: await commentConnection(call)
            case 236: await householdConnection(call)
            case 238: await membershipConnection(call)
            case 240: await pollConnection(call)
            case 242: await pollVoteConnection(call)
            case 244: await voterRollConnection(call)
            case 246: await complaintConnection(call)
            case 248: await complaintEventConnection(call)
            case 250: await noticeConnection(call)
            case 252: await contactConnection(call)
            case 254: await scheduleConnection(call)
            default: preconditionFailure("type \(call.parents.type) has no resolvers")
        }
    }

    private func query(_ call: FieldCall) async -> ResolvedField {
        let rows = QueryRows(batch: call.parents)
        switch call.field {
            case 49:
                return await domain.node(of: rows, QueryNodeArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 50:
                return await domain.nodes(of: rows, QueryNodesArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 51:
                return await domain.viewer(of: rows, selecting: call.selection).resolved
            case 52:
                return await domain.apartment(of: rows, QueryApartmentArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 53:
                return await domain.apartmentByKaptCode(of: rows, QueryApartmentByKaptCodeArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 54:
                return await domain.feed(of: rows, QueryFeedArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 55:
                return await domain.comment(of: rows, QueryCommentArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 56:
                return await domain.poll(of: rows, QueryPollArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 57:
                return await domain.complaint(of: rows, QueryComplaintArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 58:
                return await domain.notice(of: rows, QueryNoticeArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 59:
                return await domain.apartments(of: rows, QueryApartmentsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 60:
                return await domain.rateLimit(of: rows, selecting: call.selection).resolved
            case 61:
                return await domain.serverInfo(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func viewer(_ call: FieldCall) async -> ResolvedField {
        let rows = ViewerRows(batch: call.parents)
        switch call.field {
            case 77:
                return await domain.realName(of: rows).resolved
            case 81:
                return await domain.memberships(of: rows, ViewerMembershipsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 82:
                return await domain.membership(of: rows, ViewerMembershipArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 83:
                return await domain.sessions(of: rows, selecting: call.selection).resolved
            case 84:
                return await domain.feeds(of: rows, ViewerFeedsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 85:
                return await domain.comments(of: rows, ViewerCommentsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 86:
                return await domain.complaints(of: rows, ViewerComplaintsArguments(coerced: call.arguments), selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func user(_ call: FieldCall) async -> ResolvedField {
        let rows = UserRows(batch: call.parents)
        switch call.field {
            case 89:
                return await domain.avatar(of: rows, selecting: call.selection).resolved
            case 91:
                return await domain.roleIn(of: rows, UserRoleInArguments(coerced: call.arguments)).resolved
            case 92:
                return await domain.feeds(of: rows, UserFeedsArguments(coerced: call.arguments), selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func session(_ call: FieldCall) async -> ResolvedField {
        let rows = SessionRows(batch: call.parents)
        switch call.field {
            case 98:
                return await domain.isCurrent(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func apartment(_ call: FieldCall) async -> ResolvedField {
        let rows = ApartmentRows(batch: call.parents)
        switch call.field {
            case 104:
                return await domain.facts(of: rows, selecting: call.selection).resolved
            case 107:
                return await domain.isManaged(of: rows).resolved
            case 108:
                return await domain.memberCount(of: rows).resolved
            case 109:
                return await domain.settings(of: rows, selecting: call.selection).resolved
            case 110:
                return await domain.viewerMembership(of: rows, selecting: call.selection).resolved
            case 111:
                return await domain.viewerPermissions(of: rows).resolved
            case 112:
                return await domain.buildings(of: rows, selecting: call.selection).resolved
            case 113:
                return await domain.building(of: rows, ApartmentBuildingArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 114:
                return await domain.households(of: rows, ApartmentHouseholdsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 115:
                return await domain.memberships(of: rows, ApartmentMembershipsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 116:
                return await domain.feeds(of: rows, ApartmentFeedsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 117:
                return await domain.polls(of: rows, ApartmentPollsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 118:
                return await domain.complaints(of: rows, ApartmentComplaintsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 119:
                return await domain.complaintByNumber(of: rows, ApartmentComplaintByNumberArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 120:
                return await domain.notices(of: rows, ApartmentNoticesArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 121:
                return await domain.contacts(of: rows, ApartmentContactsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 122:
                return await domain.schedules(of: rows, ApartmentSchedulesArguments(coerced: call.arguments), selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func feed(_ call: FieldCall) async -> ResolvedField {
        let rows = FeedRows(batch: call.parents)
        switch call.field {
            case 153:
                return await domain.apartment(of: rows, selecting: call.selection).resolved
            case 154:
                return await domain.author(of: rows, selecting: call.selection).resolved
            case 155:
                return await domain.viewerIsAuthor(of: rows).resolved
            case 163:
                return await domain.media(of: rows, selecting: call.selection).resolved
            case 165:
                return await domain.comments(of: rows, FeedCommentsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 166:
                return await domain.viewerCanComment(of: rows).resolved
            case 167:
                return await domain.viewerCanEdit(of: rows).resolved
            case 168:
                return await domain.viewerCanDelete(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func comment(_ call: FieldCall) async -> ResolvedField {
        let rows = CommentRows(batch: call.parents)
        switch call.field {
            case 171:
                return await domain.apartment(of: rows, selecting: call.selection).resolved
            case 172:
                return await domain.author(of: rows, selecting: call.selection).resolved
            case 173:
                return await domain.viewerIsAuthor(of: rows).resolved
            case 176:
                return await domain.subject(of: rows, selecting: call.selection).resolved
            case 177:
                return await domain.parent(of: rows, selecting: call.selection).resolved
            case 182:
                return await domain.replies(of: rows, CommentRepliesArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 183:
                return await domain.viewerCanEdit(of: rows).resolved
            case 184:
                return await domain.viewerCanDelete(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func building(_ call: FieldCall) async -> ResolvedField {
        let rows = BuildingRows(batch: call.parents)
        switch call.field {
            case 186:
                return await domain.apartment(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func household(_ call: FieldCall) async -> ResolvedField {
        let rows = HouseholdRows(batch: call.parents)
        switch call.field {
            case 191:
                return await domain.apartment(of: rows, selecting: call.selection).resolved
            case 192:
                return await domain.building(of: rows, selecting: call.selection).resolved
            case 195:
                return await domain.members(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func membership(_ call: FieldCall) async -> ResolvedField {
        let rows = MembershipRows(batch: call.parents)
        switch call.field {
            case 198:
                return await domain.apartment(of: rows, selecting: call.selection).resolved
            case 199:
                return await domain.user(of: rows, selecting: call.selection).resolved
            case 203:
                return await domain.household(of: rows, selecting: call.selection).resolved
            case 204:
                return await domain.claimedName(of: rows).resolved
            case 205:
                return await domain.claimedPhone(of: rows).resolved
            case 207:
                return await domain.evidence(of: rows, selecting: call.selection).resolved
            case 210:
                return await domain.decidedBy(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func media(_ call: FieldCall) async -> ResolvedField {
        let rows = MediaRows(batch: call.parents)
        switch call.field {
            case 221:
                return await domain.url(of: rows, MediaUrlArguments(coerced: call.arguments)).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func poll(_ call: FieldCall) async -> ResolvedField {
        let rows = PollRows(batch: call.parents)
        switch call.field {
            case 232:
                return await domain.apartment(of: rows, selecting: call.selection).resolved
            case 233:
                return await domain.author(of: rows, selecting: call.selection).resolved
            case 234:
                return await domain.viewerIsAuthor(of: rows).resolved
            case 249:
                return await domain.choices(of: rows, selecting: call.selection).resolved
            case 252:
                return await domain.electorate(of: rows, selecting: call.selection).resolved
            case 255:
                return await domain.turnout(of: rows, selecting: call.selection).resolved
            case 256:
                return await domain.result(of: rows, selecting: call.selection).resolved
            case 257:
                return await domain.viewerBallot(of: rows, selecting: call.selection).resolved
            case 258:
                return await domain.viewerCanVote(of: rows).resolved
            case 259:
                return await domain.viewerCannotVoteReason(of: rows).resolved
            case 260:
                return await domain.votes(of: rows, PollVotesArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 261:
                return await domain.voterRoll(of: rows, PollVoterRollArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 262:
                return await domain.extensions(of: rows, selecting: call.selection).resolved
            case 263:
                return await domain.media(of: rows, selecting: call.selection).resolved
            case 265:
                return await domain.comments(of: rows, PollCommentsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 266:
                return await domain.viewerCanComment(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func pollChoice(_ call: FieldCall) async -> ResolvedField {
        let rows = PollChoiceRows(batch: call.parents)
        switch call.field {
            case 272:
                return await domain.media(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func pollElectorate(_ call: FieldCall) async -> ResolvedField {
        let rows = PollElectorateRows(batch: call.parents)
        switch call.field {
            case 273:
                return await domain.buildings(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func pollVote(_ call: FieldCall) async -> ResolvedField {
        let rows = PollVoteRows(batch: call.parents)
        switch call.field {
            case 304:
                return await domain.poll(of: rows, selecting: call.selection).resolved
            case 306:
                return await domain.household(of: rows, selecting: call.selection).resolved
            case 307:
                return await domain.choices(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func voterRollEntry(_ call: FieldCall) async -> ResolvedField {
        let rows = VoterRollEntryRows(batch: call.parents)
        switch call.field {
            case 310:
                return await domain.household(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func complaint(_ call: FieldCall) async -> ResolvedField {
        let rows = ComplaintRows(batch: call.parents)
        switch call.field {
            case 322:
                return await domain.apartment(of: rows, selecting: call.selection).resolved
            case 323:
                return await domain.author(of: rows, selecting: call.selection).resolved
            case 324:
                return await domain.viewerIsAuthor(of: rows).resolved
            case 327:
                return await domain.household(of: rows, selecting: call.selection).resolved
            case 343:
                return await domain.events(of: rows, ComplaintEventsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 344:
                return await domain.media(of: rows, selecting: call.selection).resolved
            case 345:
                return await domain.viewerAllowedTransitions(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func complaintStatusChanged(_ call: FieldCall) async -> ResolvedField {
        let rows = ComplaintStatusChangedRows(batch: call.parents)
        switch call.field {
            case 356:
                return await domain.actor(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func complaintEdited(_ call: FieldCall) async -> ResolvedField {
        let rows = ComplaintEditedRows(batch: call.parents)
        switch call.field {
            case 362:
                return await domain.actor(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func complaintDeadlinePassed(_ call: FieldCall) async -> ResolvedField {
        let rows = ComplaintDeadlinePassedRows(batch: call.parents)
        switch call.field {
            case 366:
                return await domain.actor(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func notice(_ call: FieldCall) async -> ResolvedField {
        let rows = NoticeRows(batch: call.parents)
        switch call.field {
            case 370:
                return await domain.apartment(of: rows, selecting: call.selection).resolved
            case 371:
                return await domain.author(of: rows, selecting: call.selection).resolved
            case 372:
                return await domain.viewerIsAuthor(of: rows).resolved
            case 380:
                return await domain.audience(of: rows, selecting: call.selection).resolved
            case 386:
                return await domain.media(of: rows, selecting: call.selection).resolved
            case 388:
                return await domain.comments(of: rows, NoticeCommentsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 389:
                return await domain.viewerCanComment(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func contact(_ call: FieldCall) async -> ResolvedField {
        let rows = ContactRows(batch: call.parents)
        switch call.field {
            case 392:
                return await domain.apartment(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func schedule(_ call: FieldCall) async -> ResolvedField {
        let rows = ScheduleRows(batch: call.parents)
        switch call.field {
            case 401:
                return await domain.apartment(of: rows, selecting: call.selection).resolved
            case 409:
                return await domain.audience(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func job(_ call: FieldCall) async -> ResolvedField {
        let rows = JobRows(batch: call.parents)
        switch call.field {
            case 415:
                return await domain.failures(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func mutation(_ call: FieldCall) async -> ResolvedField {
        let rows = MutationRows(batch: call.parents)
        switch call.field {
            case 420:
                if let errors = await refusal(of: call.field) {
                    return One(SignUpPayloadRows(refused: errors)).resolved
                }
                return await domain.signUp(of: rows, MutationSignUpArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 421:
                if let errors = await refusal(of: call.field) {
                    return One(SignInPayloadRows(refused: errors)).resolved
                }
                return await domain.signIn(of: rows, MutationSignInArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 422:
                if let errors = await refusal(of: call.field) {
                    return One(SignInAsGuestPayloadRows(refused: errors)).resolved
                }
                return await domain.signInAsGuest(of: rows, MutationSignInAsGuestArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 423:
                if let errors = await refusal(of: call.field) {
                    return One(TokenRefreshPayloadRows(refused: errors)).resolved
                }
                return await domain.tokenRefresh(of: rows, MutationTokenRefreshArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 424:
                if let errors = await refusal(of: call.field) {
                    return One(SignOutPayloadRows(refused: errors)).resolved
                }
                return await domain.signOut(of: rows, MutationSignOutArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 425:
                if let errors = await refusal(of: call.field) {
                    return One(SessionRevokePayloadRows(refused: errors)).resolved
                }
                return await domain.sessionRevoke(of: rows, MutationSessionRevokeArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 426:
                if let errors = await refusal(of: call.field) {
                    return One(ProfileUpdatePayloadRows(refused: errors)).resolved
                }
                return await domain.profileUpdate(of: rows, MutationProfileUpdateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 427:
                if let errors = await refusal(of: call.field) {
                    return One(MembershipRequestPayloadRows(refused: errors)).resolved
                }
                return await domain.membershipRequest(of: rows, MutationMembershipRequestArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 428:
                if let errors = await refusal(of: call.field) {
                    return One(MembershipCancelPayloadRows(refused: errors)).resolved
                }
                return await domain.membershipCancel(of: rows, MutationMembershipCancelArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 429:
                if let errors = await refusal(of: call.field) {
                    return One(MembershipLeavePayloadRows(refused: errors)).resolved
                }
                return await domain.membershipLeave(of: rows, MutationMembershipLeaveArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 430:
                if let errors = await refusal(of: call.field) {
                    return One(MembershipApprovePayloadRows(refused: errors)).resolved
                }
                return await domain.membershipApprove(of: rows, MutationMembershipApproveArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 431:
                if let errors = await refusal(of: call.field) {
                    return One(MembershipRejectPayloadRows(refused: errors)).resolved
                }
                return await domain.membershipReject(of: rows, MutationMembershipRejectArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 432:
                if let errors = await refusal(of: call.field) {
                    return One(MembershipRevokePayloadRows(refused: errors)).resolved
                }
                return await domain.membershipRevoke(of: rows, MutationMembershipRevokeArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 433:
                if let errors = await refusal(of: call.field) {
                    return One(MembershipSetRolePayloadRows(refused: errors)).resolved
                }
                return await domain.membershipSetRole(of: rows, MutationMembershipSetRoleArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 434:
                if let errors = await refusal(of: call.field) {
                    return One(ApartmentAppointManagerPayloadRows(refused: errors)).resolved
                }
                return await domain.apartmentAppointManager(of: rows, MutationApartmentAppointManagerArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 435:
                if let errors = await refusal(of: call.field) {
                    return One(ApartmentsImportPayloadRows(refused: errors)).resolved
                }
                return await domain.apartmentsImport(of: rows, MutationApartmentsImportArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 436:
                if let errors = await refusal(of: call.field) {
                    return One(HouseholdsUpsertPayloadRows(refused: errors)).resolved
                }
                return await domain.householdsUpsert(of: rows, MutationHouseholdsUpsertArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 437:
                if let errors = await refusal(of: call.field) {
                    return One(MediaCreateUploadsPayloadRows(refused: errors)).resolved
                }
                return await domain.mediaCreateUploads(of: rows, MutationMediaCreateUploadsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 438:
                if let errors = await refusal(of: call.field) {
                    return One(MediaFinishUploadPayloadRows(refused: errors)).resolved
                }
                return await domain.mediaFinishUpload(of: rows, MutationMediaFinishUploadArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 439:
                if let errors = await refusal(of: call.field) {
                    return One(FeedCreatePayloadRows(refused: errors)).resolved
                }
                return await domain.feedCreate(of: rows, MutationFeedCreateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 440:
                if let errors = await refusal(of: call.field) {
                    return One(FeedUpdatePayloadRows(refused: errors)).resolved
                }
                return await domain.feedUpdate(of: rows, MutationFeedUpdateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 441:
                if let errors = await refusal(of: call.field) {
                    return One(FeedDeletePayloadRows(refused: errors)).resolved
                }
                return await domain.feedDelete(of: rows, MutationFeedDeleteArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 442:
                if let errors = await refusal(of: call.field) {
                    return One(CommentCreatePayloadRows(refused: errors)).resolved
                }
                return await domain.commentCreate(of: rows, MutationCommentCreateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 443:
                if let errors = await refusal(of: call.field) {
                    return One(CommentUpdatePayloadRows(refused: errors)).resolved
                }
                return await domain.commentUpdate(of: rows, MutationCommentUpdateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 444:
                if let errors = await refusal(of: call.field) {
                    return One(CommentDeletePayloadRows(refused: errors)).resolved
                }
                return await domain.commentDelete(of: rows, MutationCommentDeleteArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 445:
                if let errors = await refusal(of: call.field) {
                    return One(PollCreatePayloadRows(refused: errors)).resolved
                }
                return await domain.pollCreate(of: rows, MutationPollCreateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 446:
                if let errors = await refusal(of: call.field) {
                    return One(PollUpdatePayloadRows(refused: errors)).resolved
                }
                return await domain.pollUpdate(of: rows, MutationPollUpdateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 447:
                if let errors = await refusal(of: call.field) {
                    return One(PollSchedulePayloadRows(refused: errors)).resolved
                }
                return await domain.pollSchedule(of: rows, MutationPollScheduleArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 448:
                if let errors = await refusal(of: call.field) {
                    return One(PollExtendPayloadRows(refused: errors)).resolved
                }
                return await domain.pollExtend(of: rows, MutationPollExtendArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 449:
                if let errors = await refusal(of: call.field) {
                    return One(PollClosePayloadRows(refused: errors)).resolved
                }
                return await domain.pollClose(of: rows, MutationPollCloseArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 450:
                if let errors = await refusal(of: call.field) {
                    return One(PollCancelPayloadRows(refused: errors)).resolved
                }
                return await domain.pollCancel(of: rows, MutationPollCancelArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 451:
                if let errors = await refusal(of: call.field) {
                    return One(PollPublishResultPayloadRows(refused: errors)).resolved
                }
                return await domain.pollPublishResult(of: rows, MutationPollPublishResultArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 452:
                if let errors = await refusal(of: call.field) {
                    return One(PollDeletePayloadRows(refused: errors)).resolved
                }
                return await domain.pollDelete(of: rows, MutationPollDeleteArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 453:
                if let errors = await refusal(of: call.field) {
                    return One(PollVotePayloadRows(refused: errors)).resolved
                }
                return await domain.pollVote(of: rows, MutationPollVoteArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 454:
                if let errors = await refusal(of: call.field) {
                    return One(ComplaintCreatePayloadRows(refused: errors)).resolved
                }
                return await domain.complaintCreate(of: rows, MutationComplaintCreateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 455:
                if let errors = await refusal(of: call.field) {
                    return One(ComplaintUpdatePayloadRows(refused: errors)).resolved
                }
                return await domain.complaintUpdate(of: rows, MutationComplaintUpdateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 456:
                if let errors = await refusal(of: call.field) {
                    return One(ComplaintTransitionPayloadRows(refused: errors)).resolved
                }
                return await domain.complaintTransition(of: rows, MutationComplaintTransitionArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 457:
                if let errors = await refusal(of: call.field) {
                    return One(NoticeCreatePayloadRows(refused: errors)).resolved
                }
                return await domain.noticeCreate(of: rows, MutationNoticeCreateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 458:
                if let errors = await refusal(of: call.field) {
                    return One(NoticeUpdatePayloadRows(refused: errors)).resolved
                }
                return await domain.noticeUpdate(of: rows, MutationNoticeUpdateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 459:
                if let errors = await refusal(of: call.field) {
                    return One(NoticePublishPayloadRows(refused: errors)).resolved
                }
                return await domain.noticePublish(of: rows, MutationNoticePublishArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 460:
                if let errors = await refusal(of: call.field) {
                    return One(NoticeArchivePayloadRows(refused: errors)).resolved
                }
                return await domain.noticeArchive(of: rows, MutationNoticeArchiveArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 461:
                if let errors = await refusal(of: call.field) {
                    return One(NoticeDeletePayloadRows(refused: errors)).resolved
                }
                return await domain.noticeDelete(of: rows, MutationNoticeDeleteArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 462:
                if let errors = await refusal(of: call.field) {
                    return One(ContactCreatePayloadRows(refused: errors)).resolved
                }
                return await domain.contactCreate(of: rows, MutationContactCreateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 463:
                if let errors = await refusal(of: call.field) {
                    return One(ContactUpdatePayloadRows(refused: errors)).resolved
                }
                return await domain.contactUpdate(of: rows, MutationContactUpdateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 464:
                if let errors = await refusal(of: call.field) {
                    return One(ContactDeletePayloadRows(refused: errors)).resolved
                }
                return await domain.contactDelete(of: rows, MutationContactDeleteArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 465:
                if let errors = await refusal(of: call.field) {
                    return One(ScheduleCreatePayloadRows(refused: errors)).resolved
                }
                return await domain.scheduleCreate(of: rows, MutationScheduleCreateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 466:
                if let errors = await refusal(of: call.field) {
                    return One(ScheduleUpdatePayloadRows(refused: errors)).resolved
                }
                return await domain.scheduleUpdate(of: rows, MutationScheduleUpdateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 467:
                if let errors = await refusal(of: call.field) {
                    return One(ScheduleDeletePayloadRows(refused: errors)).resolved
                }
                return await domain.scheduleDelete(of: rows, MutationScheduleDeleteArguments(coerced: call.arguments), selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func feedEvent(_ call: FieldCall) async -> ResolvedField {
        let rows = FeedEventRows(batch: call.parents)
        switch call.field {
            case 595:
                return await domain.feed(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func commentEvent(_ call: FieldCall) async -> ResolvedField {
        let rows = CommentEventRows(batch: call.parents)
        switch call.field {
            case 599:
                return await domain.comment(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func complaintUpdate(_ call: FieldCall) async -> ResolvedField {
        let rows = ComplaintUpdateRows(batch: call.parents)
        switch call.field {
            case 603:
                return await domain.complaint(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func pollEvent(_ call: FieldCall) async -> ResolvedField {
        let rows = PollEventRows(batch: call.parents)
        switch call.field {
            case 606:
                return await domain.poll(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func noticeEvent(_ call: FieldCall) async -> ResolvedField {
        let rows = NoticeEventRows(batch: call.parents)
        switch call.field {
            case 609:
                return await domain.notice(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func membershipEvent(_ call: FieldCall) async -> ResolvedField {
        let rows = MembershipEventRows(batch: call.parents)
        switch call.field {
            case 612:
                return await domain.membership(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func apartmentConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = ApartmentConnectionRows(batch: call.parents)
        switch call.field {
            case 617:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func feedConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = FeedConnectionRows(batch: call.parents)
        switch call.field {
            case 623:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func commentConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = CommentConnectionRows(batch: call.parents)
        switch call.field {
            case 629:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func householdConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = HouseholdConnectionRows(batch: call.parents)
        switch call.field {
            case 635:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func membershipConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = MembershipConnectionRows(batch: call.parents)
        switch call.field {
            case 641:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func pollConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = PollConnectionRows(batch: call.parents)
        switch call.field {
            case 647:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func pollVoteConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = PollVoteConnectionRows(batch: call.parents)
        switch call.field {
            case 653:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func voterRollConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = VoterRollConnectionRows(batch: call.parents)
        switch call.field {
            case 659:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func complaintConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = ComplaintConnectionRows(batch: call.parents)
        switch call.field {
            case 665:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func complaintEventConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = ComplaintEventConnectionRows(batch: call.parents)
        switch call.field {
            case 671:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func noticeConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = NoticeConnectionRows(batch: call.parents)
        switch call.field {
            case 677:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func contactConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = ContactConnectionRows(batch: call.parents)
        switch call.field {
            case 683:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func scheduleConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = ScheduleConnectionRows(batch: call.parents)
        switch call.field {
            case 689:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    public func subscribe(_ call: FieldCall) async throws(FieldError) -> SourceStream {
        switch call.field {
            case 587:
                return stream(try await domain.feedAddedEvents(SubscriptionFeedAddedArguments(coerced: call.arguments))) {
                    SubscriptionRows(count: 1, payload: $0.rows.batch.payload, feedAdded: $0)
                }
            case 588:
                return stream(try await domain.feedUpdatedEvents(SubscriptionFeedUpdatedArguments(coerced: call.arguments))) {
                    SubscriptionRows(count: 1, payload: $0.rows.batch.payload, feedUpdated: $0)
                }
            case 589:
                return stream(try await domain.commentAddedEvents(SubscriptionCommentAddedArguments(coerced: call.arguments))) {
                    SubscriptionRows(count: 1, payload: $0.rows.batch.payload, commentAdded: $0)
                }
            case 590:
                return stream(try await domain.complaintUpdatedEvents(SubscriptionComplaintUpdatedArguments(coerced: call.arguments))) {
                    SubscriptionRows(count: 1, payload: $0.rows.batch.payload, complaintUpdated: $0)
                }
            case 591:
                return stream(try await domain.pollUpdatedEvents(SubscriptionPollUpdatedArguments(coerced: call.arguments))) {
                    SubscriptionRows(count: 1, payload: $0.rows.batch.payload, pollUpdated: $0)
                }
            case 592:
                return stream(try await domain.noticePublishedEvents(SubscriptionNoticePublishedArguments(coerced: call.arguments))) {
                    SubscriptionRows(count: 1, payload: $0.rows.batch.payload, noticePublished: $0)
                }
            case 593:
                return stream(try await domain.membershipUpdatedEvents(SubscriptionMembershipUpdatedArguments(coerced: call.arguments))) {
                    SubscriptionRows(count: 1, payload: $0.rows.batch.payload, membershipUpdated: $0)
                }
            default: preconditionFailure("field \(call.field) has no stream")
        }
    }
}
