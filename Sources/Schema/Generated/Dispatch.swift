// Generated from schema.graphql by scripts/generate-schema. Do not edit.
// From the engine's numbers to the domain.
// swift-format-ignore-file
import GraphQLCore

/// The domain as the engine's provider.
extension SchemaResolvers {
    /// One switch over the types, one per type over its fields.
    func dispatch(_ call: FieldCall) async -> ResolvedField {
        switch call.parents.type {
            case 24: await query(call)
            case 25: await viewer(call)
            case 26: await user(call)
            case 27: await session(call)
            case 28: await apartment(call)
            case 34: await feed(call)
            case 36: await comment(call)
            case 38: await building(call)
            case 39: await household(call)
            case 41: await membership(call)
            case 47: await media(call)
            case 53: await complaint(call)
            case 61: await complaintStatusChanged(call)
            case 62: await complaintEdited(call)
            case 63: await complaintDeadlinePassed(call)
            case 65: await notice(call)
            case 69: await contact(call)
            case 71: await schedule(call)
            case 90: await mutation(call)
            case 170: await apartmentConnection(call)
            case 172: await feedConnection(call)
            case 174: await commentConnection(call)
            case 176: await householdConnection(call)
            case 178: await membershipConnection(call)
            case 180: await complaintConnection(call)
            case 182: await complaintEventConnection(call)
            case 184: await noticeConnection(call)
            case 186: await contactConnection(call)
            case 188: await scheduleConnection(call)
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
                return await domain.complaint(of: rows, QueryComplaintArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 57:
                return await domain.notice(of: rows, QueryNoticeArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 58:
                return await domain.apartments(of: rows, QueryApartmentsArguments(coerced: call.arguments), selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func viewer(_ call: FieldCall) async -> ResolvedField {
        let rows = ViewerRows(batch: call.parents)
        switch call.field {
            case 62:
                return await domain.realName(of: rows).resolved
            case 66:
                return await domain.memberships(of: rows, ViewerMembershipsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 67:
                return await domain.membership(of: rows, ViewerMembershipArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 68:
                return await domain.sessions(of: rows, selecting: call.selection).resolved
            case 69:
                return await domain.feeds(of: rows, ViewerFeedsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 70:
                return await domain.comments(of: rows, ViewerCommentsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 71:
                return await domain.complaints(of: rows, ViewerComplaintsArguments(coerced: call.arguments), selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func user(_ call: FieldCall) async -> ResolvedField {
        let rows = UserRows(batch: call.parents)
        switch call.field {
            case 74:
                return await domain.avatar(of: rows, selecting: call.selection).resolved
            case 76:
                return await domain.roleIn(of: rows, UserRoleInArguments(coerced: call.arguments)).resolved
            case 77:
                return await domain.feeds(of: rows, UserFeedsArguments(coerced: call.arguments), selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func session(_ call: FieldCall) async -> ResolvedField {
        let rows = SessionRows(batch: call.parents)
        switch call.field {
            case 83:
                return await domain.isCurrent(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func apartment(_ call: FieldCall) async -> ResolvedField {
        let rows = ApartmentRows(batch: call.parents)
        switch call.field {
            case 89:
                return await domain.facts(of: rows, selecting: call.selection).resolved
            case 92:
                return await domain.isManaged(of: rows).resolved
            case 93:
                return await domain.memberCount(of: rows).resolved
            case 94:
                return await domain.settings(of: rows, selecting: call.selection).resolved
            case 95:
                return await domain.viewerMembership(of: rows, selecting: call.selection).resolved
            case 96:
                return await domain.viewerPermissions(of: rows).resolved
            case 97:
                return await domain.buildings(of: rows, selecting: call.selection).resolved
            case 98:
                return await domain.building(of: rows, ApartmentBuildingArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 99:
                return await domain.households(of: rows, ApartmentHouseholdsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 100:
                return await domain.memberships(of: rows, ApartmentMembershipsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 101:
                return await domain.feeds(of: rows, ApartmentFeedsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 102:
                return await domain.complaints(of: rows, ApartmentComplaintsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 103:
                return await domain.complaintByNumber(of: rows, ApartmentComplaintByNumberArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 104:
                return await domain.notices(of: rows, ApartmentNoticesArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 105:
                return await domain.contacts(of: rows, ApartmentContactsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 106:
                return await domain.schedules(of: rows, ApartmentSchedulesArguments(coerced: call.arguments), selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func feed(_ call: FieldCall) async -> ResolvedField {
        let rows = FeedRows(batch: call.parents)
        switch call.field {
            case 137:
                return await domain.apartment(of: rows, selecting: call.selection).resolved
            case 138:
                return await domain.author(of: rows, selecting: call.selection).resolved
            case 139:
                return await domain.viewerIsAuthor(of: rows).resolved
            case 147:
                return await domain.media(of: rows, selecting: call.selection).resolved
            case 149:
                return await domain.comments(of: rows, FeedCommentsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 150:
                return await domain.viewerCanComment(of: rows).resolved
            case 151:
                return await domain.viewerCanEdit(of: rows).resolved
            case 152:
                return await domain.viewerCanDelete(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func comment(_ call: FieldCall) async -> ResolvedField {
        let rows = CommentRows(batch: call.parents)
        switch call.field {
            case 155:
                return await domain.apartment(of: rows, selecting: call.selection).resolved
            case 156:
                return await domain.author(of: rows, selecting: call.selection).resolved
            case 157:
                return await domain.viewerIsAuthor(of: rows).resolved
            case 160:
                return await domain.subject(of: rows, selecting: call.selection).resolved
            case 161:
                return await domain.parent(of: rows, selecting: call.selection).resolved
            case 166:
                return await domain.replies(of: rows, CommentRepliesArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 167:
                return await domain.viewerCanEdit(of: rows).resolved
            case 168:
                return await domain.viewerCanDelete(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func building(_ call: FieldCall) async -> ResolvedField {
        let rows = BuildingRows(batch: call.parents)
        switch call.field {
            case 170:
                return await domain.apartment(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func household(_ call: FieldCall) async -> ResolvedField {
        let rows = HouseholdRows(batch: call.parents)
        switch call.field {
            case 175:
                return await domain.apartment(of: rows, selecting: call.selection).resolved
            case 176:
                return await domain.building(of: rows, selecting: call.selection).resolved
            case 179:
                return await domain.members(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func membership(_ call: FieldCall) async -> ResolvedField {
        let rows = MembershipRows(batch: call.parents)
        switch call.field {
            case 182:
                return await domain.apartment(of: rows, selecting: call.selection).resolved
            case 183:
                return await domain.user(of: rows, selecting: call.selection).resolved
            case 187:
                return await domain.household(of: rows, selecting: call.selection).resolved
            case 188:
                return await domain.claimedName(of: rows).resolved
            case 189:
                return await domain.claimedPhone(of: rows).resolved
            case 193:
                return await domain.decidedBy(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func media(_ call: FieldCall) async -> ResolvedField {
        let rows = MediaRows(batch: call.parents)
        switch call.field {
            case 204:
                return await domain.url(of: rows, MediaUrlArguments(coerced: call.arguments)).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func complaint(_ call: FieldCall) async -> ResolvedField {
        let rows = ComplaintRows(batch: call.parents)
        switch call.field {
            case 216:
                return await domain.apartment(of: rows, selecting: call.selection).resolved
            case 217:
                return await domain.author(of: rows, selecting: call.selection).resolved
            case 218:
                return await domain.viewerIsAuthor(of: rows).resolved
            case 221:
                return await domain.household(of: rows, selecting: call.selection).resolved
            case 237:
                return await domain.events(of: rows, ComplaintEventsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 238:
                return await domain.viewerAllowedTransitions(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func complaintStatusChanged(_ call: FieldCall) async -> ResolvedField {
        let rows = ComplaintStatusChangedRows(batch: call.parents)
        switch call.field {
            case 249:
                return await domain.actor(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func complaintEdited(_ call: FieldCall) async -> ResolvedField {
        let rows = ComplaintEditedRows(batch: call.parents)
        switch call.field {
            case 255:
                return await domain.actor(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func complaintDeadlinePassed(_ call: FieldCall) async -> ResolvedField {
        let rows = ComplaintDeadlinePassedRows(batch: call.parents)
        switch call.field {
            case 259:
                return await domain.actor(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func notice(_ call: FieldCall) async -> ResolvedField {
        let rows = NoticeRows(batch: call.parents)
        switch call.field {
            case 263:
                return await domain.apartment(of: rows, selecting: call.selection).resolved
            case 264:
                return await domain.author(of: rows, selecting: call.selection).resolved
            case 265:
                return await domain.viewerIsAuthor(of: rows).resolved
            case 273:
                return await domain.audience(of: rows, selecting: call.selection).resolved
            case 280:
                return await domain.comments(of: rows, NoticeCommentsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 281:
                return await domain.viewerCanComment(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func contact(_ call: FieldCall) async -> ResolvedField {
        let rows = ContactRows(batch: call.parents)
        switch call.field {
            case 284:
                return await domain.apartment(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func schedule(_ call: FieldCall) async -> ResolvedField {
        let rows = ScheduleRows(batch: call.parents)
        switch call.field {
            case 293:
                return await domain.apartment(of: rows, selecting: call.selection).resolved
            case 301:
                return await domain.audience(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func mutation(_ call: FieldCall) async -> ResolvedField {
        let rows = MutationRows(batch: call.parents)
        switch call.field {
            case 302:
                if let errors = await refusal(of: call.field) {
                    return One(SignUpPayloadRows(refused: errors)).resolved
                }
                return await domain.signUp(of: rows, MutationSignUpArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 303:
                if let errors = await refusal(of: call.field) {
                    return One(SignInPayloadRows(refused: errors)).resolved
                }
                return await domain.signIn(of: rows, MutationSignInArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 304:
                if let errors = await refusal(of: call.field) {
                    return One(SignInAsGuestPayloadRows(refused: errors)).resolved
                }
                return await domain.signInAsGuest(of: rows, MutationSignInAsGuestArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 305:
                if let errors = await refusal(of: call.field) {
                    return One(TokenRefreshPayloadRows(refused: errors)).resolved
                }
                return await domain.tokenRefresh(of: rows, MutationTokenRefreshArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 306:
                if let errors = await refusal(of: call.field) {
                    return One(SignOutPayloadRows(refused: errors)).resolved
                }
                return await domain.signOut(of: rows, MutationSignOutArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 307:
                if let errors = await refusal(of: call.field) {
                    return One(SessionRevokePayloadRows(refused: errors)).resolved
                }
                return await domain.sessionRevoke(of: rows, MutationSessionRevokeArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 308:
                if let errors = await refusal(of: call.field) {
                    return One(ProfileUpdatePayloadRows(refused: errors)).resolved
                }
                return await domain.profileUpdate(of: rows, MutationProfileUpdateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 309:
                if let errors = await refusal(of: call.field) {
                    return One(MembershipRequestPayloadRows(refused: errors)).resolved
                }
                return await domain.membershipRequest(of: rows, MutationMembershipRequestArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 310:
                if let errors = await refusal(of: call.field) {
                    return One(MembershipCancelPayloadRows(refused: errors)).resolved
                }
                return await domain.membershipCancel(of: rows, MutationMembershipCancelArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 311:
                if let errors = await refusal(of: call.field) {
                    return One(MembershipLeavePayloadRows(refused: errors)).resolved
                }
                return await domain.membershipLeave(of: rows, MutationMembershipLeaveArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 312:
                if let errors = await refusal(of: call.field) {
                    return One(MembershipApprovePayloadRows(refused: errors)).resolved
                }
                return await domain.membershipApprove(of: rows, MutationMembershipApproveArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 313:
                if let errors = await refusal(of: call.field) {
                    return One(MembershipRejectPayloadRows(refused: errors)).resolved
                }
                return await domain.membershipReject(of: rows, MutationMembershipRejectArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 314:
                if let errors = await refusal(of: call.field) {
                    return One(MembershipRevokePayloadRows(refused: errors)).resolved
                }
                return await domain.membershipRevoke(of: rows, MutationMembershipRevokeArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 315:
                if let errors = await refusal(of: call.field) {
                    return One(MembershipSetRolePayloadRows(refused: errors)).resolved
                }
                return await domain.membershipSetRole(of: rows, MutationMembershipSetRoleArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 316:
                if let errors = await refusal(of: call.field) {
                    return One(ApartmentAppointManagerPayloadRows(refused: errors)).resolved
                }
                return await domain.apartmentAppointManager(of: rows, MutationApartmentAppointManagerArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 317:
                if let errors = await refusal(of: call.field) {
                    return One(HouseholdsUpsertPayloadRows(refused: errors)).resolved
                }
                return await domain.householdsUpsert(of: rows, MutationHouseholdsUpsertArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 318:
                if let errors = await refusal(of: call.field) {
                    return One(MediaCreateUploadsPayloadRows(refused: errors)).resolved
                }
                return await domain.mediaCreateUploads(of: rows, MutationMediaCreateUploadsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 319:
                if let errors = await refusal(of: call.field) {
                    return One(MediaFinishUploadPayloadRows(refused: errors)).resolved
                }
                return await domain.mediaFinishUpload(of: rows, MutationMediaFinishUploadArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 320:
                if let errors = await refusal(of: call.field) {
                    return One(FeedCreatePayloadRows(refused: errors)).resolved
                }
                return await domain.feedCreate(of: rows, MutationFeedCreateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 321:
                if let errors = await refusal(of: call.field) {
                    return One(FeedUpdatePayloadRows(refused: errors)).resolved
                }
                return await domain.feedUpdate(of: rows, MutationFeedUpdateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 322:
                if let errors = await refusal(of: call.field) {
                    return One(FeedDeletePayloadRows(refused: errors)).resolved
                }
                return await domain.feedDelete(of: rows, MutationFeedDeleteArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 323:
                if let errors = await refusal(of: call.field) {
                    return One(CommentCreatePayloadRows(refused: errors)).resolved
                }
                return await domain.commentCreate(of: rows, MutationCommentCreateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 324:
                if let errors = await refusal(of: call.field) {
                    return One(CommentUpdatePayloadRows(refused: errors)).resolved
                }
                return await domain.commentUpdate(of: rows, MutationCommentUpdateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 325:
                if let errors = await refusal(of: call.field) {
                    return One(CommentDeletePayloadRows(refused: errors)).resolved
                }
                return await domain.commentDelete(of: rows, MutationCommentDeleteArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 326:
                if let errors = await refusal(of: call.field) {
                    return One(ComplaintCreatePayloadRows(refused: errors)).resolved
                }
                return await domain.complaintCreate(of: rows, MutationComplaintCreateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 327:
                if let errors = await refusal(of: call.field) {
                    return One(ComplaintUpdatePayloadRows(refused: errors)).resolved
                }
                return await domain.complaintUpdate(of: rows, MutationComplaintUpdateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 328:
                if let errors = await refusal(of: call.field) {
                    return One(ComplaintTransitionPayloadRows(refused: errors)).resolved
                }
                return await domain.complaintTransition(of: rows, MutationComplaintTransitionArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 329:
                if let errors = await refusal(of: call.field) {
                    return One(NoticeCreatePayloadRows(refused: errors)).resolved
                }
                return await domain.noticeCreate(of: rows, MutationNoticeCreateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 330:
                if let errors = await refusal(of: call.field) {
                    return One(NoticeUpdatePayloadRows(refused: errors)).resolved
                }
                return await domain.noticeUpdate(of: rows, MutationNoticeUpdateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 331:
                if let errors = await refusal(of: call.field) {
                    return One(NoticePublishPayloadRows(refused: errors)).resolved
                }
                return await domain.noticePublish(of: rows, MutationNoticePublishArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 332:
                if let errors = await refusal(of: call.field) {
                    return One(NoticeArchivePayloadRows(refused: errors)).resolved
                }
                return await domain.noticeArchive(of: rows, MutationNoticeArchiveArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 333:
                if let errors = await refusal(of: call.field) {
                    return One(NoticeDeletePayloadRows(refused: errors)).resolved
                }
                return await domain.noticeDelete(of: rows, MutationNoticeDeleteArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 334:
                if let errors = await refusal(of: call.field) {
                    return One(ContactCreatePayloadRows(refused: errors)).resolved
                }
                return await domain.contactCreate(of: rows, MutationContactCreateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 335:
                if let errors = await refusal(of: call.field) {
                    return One(ContactUpdatePayloadRows(refused: errors)).resolved
                }
                return await domain.contactUpdate(of: rows, MutationContactUpdateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 336:
                if let errors = await refusal(of: call.field) {
                    return One(ContactDeletePayloadRows(refused: errors)).resolved
                }
                return await domain.contactDelete(of: rows, MutationContactDeleteArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 337:
                if let errors = await refusal(of: call.field) {
                    return One(ScheduleCreatePayloadRows(refused: errors)).resolved
                }
                return await domain.scheduleCreate(of: rows, MutationScheduleCreateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 338:
                if let errors = await refusal(of: call.field) {
                    return One(ScheduleUpdatePayloadRows(refused: errors)).resolved
                }
                return await domain.scheduleUpdate(of: rows, MutationScheduleUpdateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 339:
                if let errors = await refusal(of: call.field) {
                    return One(ScheduleDeletePayloadRows(refused: errors)).resolved
                }
                return await domain.scheduleDelete(of: rows, MutationScheduleDeleteArguments(coerced: call.arguments), selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func apartmentConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = ApartmentConnectionRows(batch: call.parents)
        switch call.field {
            case 440:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func feedConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = FeedConnectionRows(batch: call.parents)
        switch call.field {
            case 446:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func commentConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = CommentConnectionRows(batch: call.parents)
        switch call.field {
            case 452:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func householdConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = HouseholdConnectionRows(batch: call.parents)
        switch call.field {
            case 458:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func membershipConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = MembershipConnectionRows(batch: call.parents)
        switch call.field {
            case 464:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func complaintConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = ComplaintConnectionRows(batch: call.parents)
        switch call.field {
            case 470:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func complaintEventConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = ComplaintEventConnectionRows(batch: call.parents)
        switch call.field {
            case 476:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func noticeConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = NoticeConnectionRows(batch: call.parents)
        switch call.field {
            case 482:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func contactConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = ContactConnectionRows(batch: call.parents)
        switch call.field {
            case 488:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func scheduleConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = ScheduleConnectionRows(batch: call.parents)
        switch call.field {
            case 494:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }
}
