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
            case 47: await contact(call)
            case 49: await schedule(call)
            case 64: await mutation(call)
            case 123: await apartmentConnection(call)
            case 125: await feedConnection(call)
            case 127: await commentConnection(call)
            case 129: await householdConnection(call)
            case 131: await membershipConnection(call)
            case 133: await contactConnection(call)
            case 135: await scheduleConnection(call)
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
                return await domain.apartments(of: rows, QueryApartmentsArguments(coerced: call.arguments), selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func viewer(_ call: FieldCall) async -> ResolvedField {
        let rows = ViewerRows(batch: call.parents)
        switch call.field {
            case 59:
                return await domain.realName(of: rows).resolved
            case 63:
                return await domain.memberships(of: rows, ViewerMembershipsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 64:
                return await domain.membership(of: rows, ViewerMembershipArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 65:
                return await domain.sessions(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func user(_ call: FieldCall) async -> ResolvedField {
        let rows = UserRows(batch: call.parents)
        switch call.field {
            case 69:
                return await domain.roleIn(of: rows, UserRoleInArguments(coerced: call.arguments)).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func session(_ call: FieldCall) async -> ResolvedField {
        let rows = SessionRows(batch: call.parents)
        switch call.field {
            case 75:
                return await domain.isCurrent(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func apartment(_ call: FieldCall) async -> ResolvedField {
        let rows = ApartmentRows(batch: call.parents)
        switch call.field {
            case 81:
                return await domain.facts(of: rows, selecting: call.selection).resolved
            case 84:
                return await domain.isManaged(of: rows).resolved
            case 85:
                return await domain.memberCount(of: rows).resolved
            case 86:
                return await domain.settings(of: rows, selecting: call.selection).resolved
            case 87:
                return await domain.viewerMembership(of: rows, selecting: call.selection).resolved
            case 88:
                return await domain.viewerPermissions(of: rows).resolved
            case 89:
                return await domain.buildings(of: rows, selecting: call.selection).resolved
            case 90:
                return await domain.building(of: rows, ApartmentBuildingArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 91:
                return await domain.households(of: rows, ApartmentHouseholdsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 92:
                return await domain.memberships(of: rows, ApartmentMembershipsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 93:
                return await domain.feeds(of: rows, ApartmentFeedsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 94:
                return await domain.contacts(of: rows, ApartmentContactsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 95:
                return await domain.schedules(of: rows, ApartmentSchedulesArguments(coerced: call.arguments), selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func feed(_ call: FieldCall) async -> ResolvedField {
        let rows = FeedRows(batch: call.parents)
        switch call.field {
            case 126:
                return await domain.apartment(of: rows, selecting: call.selection).resolved
            case 127:
                return await domain.author(of: rows, selecting: call.selection).resolved
            case 128:
                return await domain.viewerIsAuthor(of: rows).resolved
            case 137:
                return await domain.comments(of: rows, FeedCommentsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 138:
                return await domain.viewerCanComment(of: rows).resolved
            case 139:
                return await domain.viewerCanEdit(of: rows).resolved
            case 140:
                return await domain.viewerCanDelete(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func comment(_ call: FieldCall) async -> ResolvedField {
        let rows = CommentRows(batch: call.parents)
        switch call.field {
            case 143:
                return await domain.apartment(of: rows, selecting: call.selection).resolved
            case 144:
                return await domain.author(of: rows, selecting: call.selection).resolved
            case 145:
                return await domain.viewerIsAuthor(of: rows).resolved
            case 148:
                return await domain.subject(of: rows, selecting: call.selection).resolved
            case 149:
                return await domain.parent(of: rows, selecting: call.selection).resolved
            case 154:
                return await domain.replies(of: rows, CommentRepliesArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 155:
                return await domain.viewerCanEdit(of: rows).resolved
            case 156:
                return await domain.viewerCanDelete(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func building(_ call: FieldCall) async -> ResolvedField {
        let rows = BuildingRows(batch: call.parents)
        switch call.field {
            case 158:
                return await domain.apartment(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func household(_ call: FieldCall) async -> ResolvedField {
        let rows = HouseholdRows(batch: call.parents)
        switch call.field {
            case 163:
                return await domain.apartment(of: rows, selecting: call.selection).resolved
            case 164:
                return await domain.building(of: rows, selecting: call.selection).resolved
            case 167:
                return await domain.members(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func membership(_ call: FieldCall) async -> ResolvedField {
        let rows = MembershipRows(batch: call.parents)
        switch call.field {
            case 170:
                return await domain.apartment(of: rows, selecting: call.selection).resolved
            case 171:
                return await domain.user(of: rows, selecting: call.selection).resolved
            case 175:
                return await domain.household(of: rows, selecting: call.selection).resolved
            case 176:
                return await domain.claimedName(of: rows).resolved
            case 177:
                return await domain.claimedPhone(of: rows).resolved
            case 181:
                return await domain.decidedBy(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func contact(_ call: FieldCall) async -> ResolvedField {
        let rows = ContactRows(batch: call.parents)
        switch call.field {
            case 185:
                return await domain.apartment(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func schedule(_ call: FieldCall) async -> ResolvedField {
        let rows = ScheduleRows(batch: call.parents)
        switch call.field {
            case 194:
                return await domain.apartment(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func mutation(_ call: FieldCall) async -> ResolvedField {
        let rows = MutationRows(batch: call.parents)
        switch call.field {
            case 202:
                if let errors = await refusal(of: call.field) {
                    return One(SignUpPayloadRows(refused: errors)).resolved
                }
                return await domain.signUp(of: rows, MutationSignUpArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 203:
                if let errors = await refusal(of: call.field) {
                    return One(SignInPayloadRows(refused: errors)).resolved
                }
                return await domain.signIn(of: rows, MutationSignInArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 204:
                if let errors = await refusal(of: call.field) {
                    return One(SignInAsGuestPayloadRows(refused: errors)).resolved
                }
                return await domain.signInAsGuest(of: rows, MutationSignInAsGuestArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 205:
                if let errors = await refusal(of: call.field) {
                    return One(TokenRefreshPayloadRows(refused: errors)).resolved
                }
                return await domain.tokenRefresh(of: rows, MutationTokenRefreshArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 206:
                if let errors = await refusal(of: call.field) {
                    return One(SignOutPayloadRows(refused: errors)).resolved
                }
                return await domain.signOut(of: rows, MutationSignOutArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 207:
                if let errors = await refusal(of: call.field) {
                    return One(SessionRevokePayloadRows(refused: errors)).resolved
                }
                return await domain.sessionRevoke(of: rows, MutationSessionRevokeArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 208:
                if let errors = await refusal(of: call.field) {
                    return One(ProfileUpdatePayloadRows(refused: errors)).resolved
                }
                return await domain.profileUpdate(of: rows, MutationProfileUpdateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 209:
                if let errors = await refusal(of: call.field) {
                    return One(MembershipRequestPayloadRows(refused: errors)).resolved
                }
                return await domain.membershipRequest(of: rows, MutationMembershipRequestArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 210:
                if let errors = await refusal(of: call.field) {
                    return One(MembershipCancelPayloadRows(refused: errors)).resolved
                }
                return await domain.membershipCancel(of: rows, MutationMembershipCancelArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 211:
                if let errors = await refusal(of: call.field) {
                    return One(MembershipLeavePayloadRows(refused: errors)).resolved
                }
                return await domain.membershipLeave(of: rows, MutationMembershipLeaveArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 212:
                if let errors = await refusal(of: call.field) {
                    return One(MembershipApprovePayloadRows(refused: errors)).resolved
                }
                return await domain.membershipApprove(of: rows, MutationMembershipApproveArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 213:
                if let errors = await refusal(of: call.field) {
                    return One(MembershipRejectPayloadRows(refused: errors)).resolved
                }
                return await domain.membershipReject(of: rows, MutationMembershipRejectArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 214:
                if let errors = await refusal(of: call.field) {
                    return One(MembershipRevokePayloadRows(refused: errors)).resolved
                }
                return await domain.membershipRevoke(of: rows, MutationMembershipRevokeArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 215:
                if let errors = await refusal(of: call.field) {
                    return One(MembershipSetRolePayloadRows(refused: errors)).resolved
                }
                return await domain.membershipSetRole(of: rows, MutationMembershipSetRoleArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 216:
                if let errors = await refusal(of: call.field) {
                    return One(ApartmentAppointManagerPayloadRows(refused: errors)).resolved
                }
                return await domain.apartmentAppointManager(of: rows, MutationApartmentAppointManagerArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 217:
                if let errors = await refusal(of: call.field) {
                    return One(HouseholdsUpsertPayloadRows(refused: errors)).resolved
                }
                return await domain.householdsUpsert(of: rows, MutationHouseholdsUpsertArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 218:
                if let errors = await refusal(of: call.field) {
                    return One(FeedCreatePayloadRows(refused: errors)).resolved
                }
                return await domain.feedCreate(of: rows, MutationFeedCreateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 219:
                if let errors = await refusal(of: call.field) {
                    return One(FeedUpdatePayloadRows(refused: errors)).resolved
                }
                return await domain.feedUpdate(of: rows, MutationFeedUpdateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 220:
                if let errors = await refusal(of: call.field) {
                    return One(FeedDeletePayloadRows(refused: errors)).resolved
                }
                return await domain.feedDelete(of: rows, MutationFeedDeleteArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 221:
                if let errors = await refusal(of: call.field) {
                    return One(CommentCreatePayloadRows(refused: errors)).resolved
                }
                return await domain.commentCreate(of: rows, MutationCommentCreateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 222:
                if let errors = await refusal(of: call.field) {
                    return One(CommentUpdatePayloadRows(refused: errors)).resolved
                }
                return await domain.commentUpdate(of: rows, MutationCommentUpdateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 223:
                if let errors = await refusal(of: call.field) {
                    return One(CommentDeletePayloadRows(refused: errors)).resolved
                }
                return await domain.commentDelete(of: rows, MutationCommentDeleteArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 224:
                if let errors = await refusal(of: call.field) {
                    return One(ContactCreatePayloadRows(refused: errors)).resolved
                }
                return await domain.contactCreate(of: rows, MutationContactCreateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 225:
                if let errors = await refusal(of: call.field) {
                    return One(ContactUpdatePayloadRows(refused: errors)).resolved
                }
                return await domain.contactUpdate(of: rows, MutationContactUpdateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 226:
                if let errors = await refusal(of: call.field) {
                    return One(ContactDeletePayloadRows(refused: errors)).resolved
                }
                return await domain.contactDelete(of: rows, MutationContactDeleteArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 227:
                if let errors = await refusal(of: call.field) {
                    return One(ScheduleCreatePayloadRows(refused: errors)).resolved
                }
                return await domain.scheduleCreate(of: rows, MutationScheduleCreateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 228:
                if let errors = await refusal(of: call.field) {
                    return One(ScheduleUpdatePayloadRows(refused: errors)).resolved
                }
                return await domain.scheduleUpdate(of: rows, MutationScheduleUpdateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 229:
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
            case 308:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func feedConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = FeedConnectionRows(batch: call.parents)
        switch call.field {
            case 314:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func commentConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = CommentConnectionRows(batch: call.parents)
        switch call.field {
            case 320:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func householdConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = HouseholdConnectionRows(batch: call.parents)
        switch call.field {
            case 326:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func membershipConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = MembershipConnectionRows(batch: call.parents)
        switch call.field {
            case 332:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func contactConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = ContactConnectionRows(batch: call.parents)
        switch call.field {
            case 338:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func scheduleConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = ScheduleConnectionRows(batch: call.parents)
        switch call.field {
            case 344:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }
}
