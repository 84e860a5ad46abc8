// Generated from schema.graphql by scripts/generate-schema. Do not edit.
// From the engine's numbers to the domain.
// swift-format-ignore-file
import GraphQLCore

/// The domain as the engine's provider.
extension SchemaResolvers {
    /// One switch over the types, one per type over its fields.
    func dispatch(_ call: FieldCall) async -> ResolvedField {
        switch call.parents.type {
            case 23: await query(call)
            case 24: await viewer(call)
            case 25: await user(call)
            case 26: await session(call)
            case 27: await apartment(call)
            case 33: await feed(call)
            case 35: await comment(call)
            case 37: await building(call)
            case 38: await household(call)
            case 40: await membership(call)
            case 46: await complaint(call)
            case 54: await complaintStatusChanged(call)
            case 55: await complaintEdited(call)
            case 56: await complaintDeadlinePassed(call)
            case 58: await contact(call)
            case 60: await schedule(call)
            case 62: await job(call)
            case 81: await mutation(call)
            case 148: await apartmentConnection(call)
            case 150: await feedConnection(call)
            case 152: await commentConnection(call)
            case 154: await householdConnection(call)
            case 156: await membershipConnection(call)
            case 158: await complaintConnection(call)
            case 160: await complaintEventConnection(call)
            case 162: await contactConnection(call)
            case 164: await scheduleConnection(call)
            default: preconditionFailure("type \(call.parents.type) has no resolvers")
        }
    }

    private func query(_ call: FieldCall) async -> ResolvedField {
        let rows = QueryRows(batch: call.parents)
        switch call.field {
            case 48:
                return await domain.node(of: rows, QueryNodeArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 49:
                return await domain.nodes(of: rows, QueryNodesArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 50:
                return await domain.viewer(of: rows, selecting: call.selection).resolved
            case 51:
                return await domain.apartment(of: rows, QueryApartmentArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 52:
                return await domain.apartmentByKaptCode(of: rows, QueryApartmentByKaptCodeArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 53:
                return await domain.feed(of: rows, QueryFeedArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 54:
                return await domain.comment(of: rows, QueryCommentArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 55:
                return await domain.complaint(of: rows, QueryComplaintArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 56:
                return await domain.apartments(of: rows, QueryApartmentsArguments(coerced: call.arguments), selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func viewer(_ call: FieldCall) async -> ResolvedField {
        let rows = ViewerRows(batch: call.parents)
        switch call.field {
            case 60:
                return await domain.realName(of: rows).resolved
            case 64:
                return await domain.memberships(of: rows, ViewerMembershipsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 65:
                return await domain.membership(of: rows, ViewerMembershipArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 66:
                return await domain.sessions(of: rows, selecting: call.selection).resolved
            case 67:
                return await domain.complaints(of: rows, ViewerComplaintsArguments(coerced: call.arguments), selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func user(_ call: FieldCall) async -> ResolvedField {
        let rows = UserRows(batch: call.parents)
        switch call.field {
            case 71:
                return await domain.roleIn(of: rows, UserRoleInArguments(coerced: call.arguments)).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func session(_ call: FieldCall) async -> ResolvedField {
        let rows = SessionRows(batch: call.parents)
        switch call.field {
            case 77:
                return await domain.isCurrent(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func apartment(_ call: FieldCall) async -> ResolvedField {
        let rows = ApartmentRows(batch: call.parents)
        switch call.field {
            case 83:
                return await domain.facts(of: rows, selecting: call.selection).resolved
            case 86:
                return await domain.isManaged(of: rows).resolved
            case 87:
                return await domain.memberCount(of: rows).resolved
            case 88:
                return await domain.settings(of: rows, selecting: call.selection).resolved
            case 89:
                return await domain.viewerMembership(of: rows, selecting: call.selection).resolved
            case 90:
                return await domain.viewerPermissions(of: rows).resolved
            case 91:
                return await domain.buildings(of: rows, selecting: call.selection).resolved
            case 92:
                return await domain.building(of: rows, ApartmentBuildingArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 93:
                return await domain.households(of: rows, ApartmentHouseholdsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 94:
                return await domain.memberships(of: rows, ApartmentMembershipsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 95:
                return await domain.feeds(of: rows, ApartmentFeedsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 96:
                return await domain.complaints(of: rows, ApartmentComplaintsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 97:
                return await domain.complaintByNumber(of: rows, ApartmentComplaintByNumberArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 98:
                return await domain.contacts(of: rows, ApartmentContactsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 99:
                return await domain.schedules(of: rows, ApartmentSchedulesArguments(coerced: call.arguments), selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func feed(_ call: FieldCall) async -> ResolvedField {
        let rows = FeedRows(batch: call.parents)
        switch call.field {
            case 130:
                return await domain.apartment(of: rows, selecting: call.selection).resolved
            case 131:
                return await domain.author(of: rows, selecting: call.selection).resolved
            case 132:
                return await domain.viewerIsAuthor(of: rows).resolved
            case 141:
                return await domain.comments(of: rows, FeedCommentsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 142:
                return await domain.viewerCanComment(of: rows).resolved
            case 143:
                return await domain.viewerCanEdit(of: rows).resolved
            case 144:
                return await domain.viewerCanDelete(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func comment(_ call: FieldCall) async -> ResolvedField {
        let rows = CommentRows(batch: call.parents)
        switch call.field {
            case 147:
                return await domain.apartment(of: rows, selecting: call.selection).resolved
            case 148:
                return await domain.author(of: rows, selecting: call.selection).resolved
            case 149:
                return await domain.viewerIsAuthor(of: rows).resolved
            case 152:
                return await domain.subject(of: rows, selecting: call.selection).resolved
            case 153:
                return await domain.parent(of: rows, selecting: call.selection).resolved
            case 158:
                return await domain.replies(of: rows, CommentRepliesArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 159:
                return await domain.viewerCanEdit(of: rows).resolved
            case 160:
                return await domain.viewerCanDelete(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func building(_ call: FieldCall) async -> ResolvedField {
        let rows = BuildingRows(batch: call.parents)
        switch call.field {
            case 162:
                return await domain.apartment(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func household(_ call: FieldCall) async -> ResolvedField {
        let rows = HouseholdRows(batch: call.parents)
        switch call.field {
            case 167:
                return await domain.apartment(of: rows, selecting: call.selection).resolved
            case 168:
                return await domain.building(of: rows, selecting: call.selection).resolved
            case 171:
                return await domain.members(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func membership(_ call: FieldCall) async -> ResolvedField {
        let rows = MembershipRows(batch: call.parents)
        switch call.field {
            case 174:
                return await domain.apartment(of: rows, selecting: call.selection).resolved
            case 175:
                return await domain.user(of: rows, selecting: call.selection).resolved
            case 179:
                return await domain.household(of: rows, selecting: call.selection).resolved
            case 180:
                return await domain.claimedName(of: rows).resolved
            case 181:
                return await domain.claimedPhone(of: rows).resolved
            case 185:
                return await domain.decidedBy(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func complaint(_ call: FieldCall) async -> ResolvedField {
        let rows = ComplaintRows(batch: call.parents)
        switch call.field {
            case 190:
                return await domain.apartment(of: rows, selecting: call.selection).resolved
            case 191:
                return await domain.author(of: rows, selecting: call.selection).resolved
            case 192:
                return await domain.viewerIsAuthor(of: rows).resolved
            case 210:
                return await domain.events(of: rows, ComplaintEventsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 211:
                return await domain.viewerAllowedTransitions(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func complaintStatusChanged(_ call: FieldCall) async -> ResolvedField {
        let rows = ComplaintStatusChangedRows(batch: call.parents)
        switch call.field {
            case 222:
                return await domain.actor(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func complaintEdited(_ call: FieldCall) async -> ResolvedField {
        let rows = ComplaintEditedRows(batch: call.parents)
        switch call.field {
            case 228:
                return await domain.actor(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func complaintDeadlinePassed(_ call: FieldCall) async -> ResolvedField {
        let rows = ComplaintDeadlinePassedRows(batch: call.parents)
        switch call.field {
            case 232:
                return await domain.actor(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func contact(_ call: FieldCall) async -> ResolvedField {
        let rows = ContactRows(batch: call.parents)
        switch call.field {
            case 236:
                return await domain.apartment(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func schedule(_ call: FieldCall) async -> ResolvedField {
        let rows = ScheduleRows(batch: call.parents)
        switch call.field {
            case 245:
                return await domain.apartment(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func job(_ call: FieldCall) async -> ResolvedField {
        let rows = JobRows(batch: call.parents)
        switch call.field {
            case 258:
                return await domain.failures(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func mutation(_ call: FieldCall) async -> ResolvedField {
        let rows = MutationRows(batch: call.parents)
        switch call.field {
            case 263:
                if let errors = await refusal(of: call.field) {
                    return One(SignUpPayloadRows(refused: errors)).resolved
                }
                return await domain.signUp(of: rows, MutationSignUpArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 264:
                if let errors = await refusal(of: call.field) {
                    return One(SignInPayloadRows(refused: errors)).resolved
                }
                return await domain.signIn(of: rows, MutationSignInArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 265:
                if let errors = await refusal(of: call.field) {
                    return One(SignInAsGuestPayloadRows(refused: errors)).resolved
                }
                return await domain.signInAsGuest(of: rows, MutationSignInAsGuestArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 266:
                if let errors = await refusal(of: call.field) {
                    return One(TokenRefreshPayloadRows(refused: errors)).resolved
                }
                return await domain.tokenRefresh(of: rows, MutationTokenRefreshArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 267:
                if let errors = await refusal(of: call.field) {
                    return One(SignOutPayloadRows(refused: errors)).resolved
                }
                return await domain.signOut(of: rows, MutationSignOutArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 268:
                if let errors = await refusal(of: call.field) {
                    return One(SessionRevokePayloadRows(refused: errors)).resolved
                }
                return await domain.sessionRevoke(of: rows, MutationSessionRevokeArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 269:
                if let errors = await refusal(of: call.field) {
                    return One(ProfileUpdatePayloadRows(refused: errors)).resolved
                }
                return await domain.profileUpdate(of: rows, MutationProfileUpdateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 270:
                if let errors = await refusal(of: call.field) {
                    return One(MembershipRequestPayloadRows(refused: errors)).resolved
                }
                return await domain.membershipRequest(of: rows, MutationMembershipRequestArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 271:
                if let errors = await refusal(of: call.field) {
                    return One(MembershipCancelPayloadRows(refused: errors)).resolved
                }
                return await domain.membershipCancel(of: rows, MutationMembershipCancelArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 272:
                if let errors = await refusal(of: call.field) {
                    return One(MembershipLeavePayloadRows(refused: errors)).resolved
                }
                return await domain.membershipLeave(of: rows, MutationMembershipLeaveArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 273:
                if let errors = await refusal(of: call.field) {
                    return One(MembershipApprovePayloadRows(refused: errors)).resolved
                }
                return await domain.membershipApprove(of: rows, MutationMembershipApproveArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 274:
                if let errors = await refusal(of: call.field) {
                    return One(MembershipRejectPayloadRows(refused: errors)).resolved
                }
                return await domain.membershipReject(of: rows, MutationMembershipRejectArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 275:
                if let errors = await refusal(of: call.field) {
                    return One(MembershipRevokePayloadRows(refused: errors)).resolved
                }
                return await domain.membershipRevoke(of: rows, MutationMembershipRevokeArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 276:
                if let errors = await refusal(of: call.field) {
                    return One(MembershipSetRolePayloadRows(refused: errors)).resolved
                }
                return await domain.membershipSetRole(of: rows, MutationMembershipSetRoleArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 277:
                if let errors = await refusal(of: call.field) {
                    return One(ApartmentAppointManagerPayloadRows(refused: errors)).resolved
                }
                return await domain.apartmentAppointManager(of: rows, MutationApartmentAppointManagerArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 278:
                if let errors = await refusal(of: call.field) {
                    return One(ApartmentsImportPayloadRows(refused: errors)).resolved
                }
                return await domain.apartmentsImport(of: rows, MutationApartmentsImportArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 279:
                if let errors = await refusal(of: call.field) {
                    return One(HouseholdsUpsertPayloadRows(refused: errors)).resolved
                }
                return await domain.householdsUpsert(of: rows, MutationHouseholdsUpsertArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 280:
                if let errors = await refusal(of: call.field) {
                    return One(FeedCreatePayloadRows(refused: errors)).resolved
                }
                return await domain.feedCreate(of: rows, MutationFeedCreateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 281:
                if let errors = await refusal(of: call.field) {
                    return One(FeedUpdatePayloadRows(refused: errors)).resolved
                }
                return await domain.feedUpdate(of: rows, MutationFeedUpdateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 282:
                if let errors = await refusal(of: call.field) {
                    return One(FeedDeletePayloadRows(refused: errors)).resolved
                }
                return await domain.feedDelete(of: rows, MutationFeedDeleteArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 283:
                if let errors = await refusal(of: call.field) {
                    return One(CommentCreatePayloadRows(refused: errors)).resolved
                }
                return await domain.commentCreate(of: rows, MutationCommentCreateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 284:
                if let errors = await refusal(of: call.field) {
                    return One(CommentUpdatePayloadRows(refused: errors)).resolved
                }
                return await domain.commentUpdate(of: rows, MutationCommentUpdateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 285:
                if let errors = await refusal(of: call.field) {
                    return One(CommentDeletePayloadRows(refused: errors)).resolved
                }
                return await domain.commentDelete(of: rows, MutationCommentDeleteArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 286:
                if let errors = await refusal(of: call.field) {
                    return One(ComplaintCreatePayloadRows(refused: errors)).resolved
                }
                return await domain.complaintCreate(of: rows, MutationComplaintCreateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 287:
                if let errors = await refusal(of: call.field) {
                    return One(ComplaintUpdatePayloadRows(refused: errors)).resolved
                }
                return await domain.complaintUpdate(of: rows, MutationComplaintUpdateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 288:
                if let errors = await refusal(of: call.field) {
                    return One(ComplaintTransitionPayloadRows(refused: errors)).resolved
                }
                return await domain.complaintTransition(of: rows, MutationComplaintTransitionArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 289:
                if let errors = await refusal(of: call.field) {
                    return One(ContactCreatePayloadRows(refused: errors)).resolved
                }
                return await domain.contactCreate(of: rows, MutationContactCreateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 290:
                if let errors = await refusal(of: call.field) {
                    return One(ContactUpdatePayloadRows(refused: errors)).resolved
                }
                return await domain.contactUpdate(of: rows, MutationContactUpdateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 291:
                if let errors = await refusal(of: call.field) {
                    return One(ContactDeletePayloadRows(refused: errors)).resolved
                }
                return await domain.contactDelete(of: rows, MutationContactDeleteArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 292:
                if let errors = await refusal(of: call.field) {
                    return One(ScheduleCreatePayloadRows(refused: errors)).resolved
                }
                return await domain.scheduleCreate(of: rows, MutationScheduleCreateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 293:
                if let errors = await refusal(of: call.field) {
                    return One(ScheduleUpdatePayloadRows(refused: errors)).resolved
                }
                return await domain.scheduleUpdate(of: rows, MutationScheduleUpdateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 294:
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
            case 382:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func feedConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = FeedConnectionRows(batch: call.parents)
        switch call.field {
            case 388:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func commentConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = CommentConnectionRows(batch: call.parents)
        switch call.field {
            case 394:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func householdConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = HouseholdConnectionRows(batch: call.parents)
        switch call.field {
            case 400:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func membershipConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = MembershipConnectionRows(batch: call.parents)
        switch call.field {
            case 406:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func complaintConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = ComplaintConnectionRows(batch: call.parents)
        switch call.field {
            case 412:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func complaintEventConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = ComplaintEventConnectionRows(batch: call.parents)
        switch call.field {
            case 418:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func contactConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = ContactConnectionRows(batch: call.parents)
        switch call.field {
            case 424:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func scheduleConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = ScheduleConnectionRows(batch: call.parents)
        switch call.field {
            case 430:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }
}
