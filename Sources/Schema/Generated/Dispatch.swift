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
            case 59: await mutation(call)
            case 71: await apartmentConnection(call)
            case 73: await feedConnection(call)
            case 75: await commentConnection(call)
            case 77: await householdConnection(call)
            case 79: await membershipConnection(call)
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
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func feed(_ call: FieldCall) async -> ResolvedField {
        let rows = FeedRows(batch: call.parents)
        switch call.field {
            case 124:
                return await domain.apartment(of: rows, selecting: call.selection).resolved
            case 125:
                return await domain.author(of: rows, selecting: call.selection).resolved
            case 126:
                return await domain.viewerIsAuthor(of: rows).resolved
            case 135:
                return await domain.comments(of: rows, FeedCommentsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 136:
                return await domain.viewerCanComment(of: rows).resolved
            case 137:
                return await domain.viewerCanEdit(of: rows).resolved
            case 138:
                return await domain.viewerCanDelete(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func comment(_ call: FieldCall) async -> ResolvedField {
        let rows = CommentRows(batch: call.parents)
        switch call.field {
            case 141:
                return await domain.apartment(of: rows, selecting: call.selection).resolved
            case 142:
                return await domain.author(of: rows, selecting: call.selection).resolved
            case 143:
                return await domain.viewerIsAuthor(of: rows).resolved
            case 146:
                return await domain.subject(of: rows, selecting: call.selection).resolved
            case 147:
                return await domain.parent(of: rows, selecting: call.selection).resolved
            case 152:
                return await domain.replies(of: rows, CommentRepliesArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 153:
                return await domain.viewerCanEdit(of: rows).resolved
            case 154:
                return await domain.viewerCanDelete(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func building(_ call: FieldCall) async -> ResolvedField {
        let rows = BuildingRows(batch: call.parents)
        switch call.field {
            case 156:
                return await domain.apartment(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func household(_ call: FieldCall) async -> ResolvedField {
        let rows = HouseholdRows(batch: call.parents)
        switch call.field {
            case 161:
                return await domain.apartment(of: rows, selecting: call.selection).resolved
            case 162:
                return await domain.building(of: rows, selecting: call.selection).resolved
            case 165:
                return await domain.members(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func membership(_ call: FieldCall) async -> ResolvedField {
        let rows = MembershipRows(batch: call.parents)
        switch call.field {
            case 168:
                return await domain.apartment(of: rows, selecting: call.selection).resolved
            case 169:
                return await domain.user(of: rows, selecting: call.selection).resolved
            case 173:
                return await domain.household(of: rows, selecting: call.selection).resolved
            case 174:
                return await domain.claimedName(of: rows).resolved
            case 175:
                return await domain.claimedPhone(of: rows).resolved
            case 179:
                return await domain.decidedBy(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func mutation(_ call: FieldCall) async -> ResolvedField {
        let rows = MutationRows(batch: call.parents)
        switch call.field {
            case 181:
                if let errors = await refusal(of: call.field) {
                    return One(SignUpPayloadRows(refused: errors)).resolved
                }
                return await domain.signUp(of: rows, MutationSignUpArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 182:
                if let errors = await refusal(of: call.field) {
                    return One(SignInPayloadRows(refused: errors)).resolved
                }
                return await domain.signIn(of: rows, MutationSignInArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 183:
                if let errors = await refusal(of: call.field) {
                    return One(SignInAsGuestPayloadRows(refused: errors)).resolved
                }
                return await domain.signInAsGuest(of: rows, MutationSignInAsGuestArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 184:
                if let errors = await refusal(of: call.field) {
                    return One(TokenRefreshPayloadRows(refused: errors)).resolved
                }
                return await domain.tokenRefresh(of: rows, MutationTokenRefreshArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 185:
                if let errors = await refusal(of: call.field) {
                    return One(SignOutPayloadRows(refused: errors)).resolved
                }
                return await domain.signOut(of: rows, MutationSignOutArguments(coerced: call.arguments), selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func apartmentConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = ApartmentConnectionRows(batch: call.parents)
        switch call.field {
            case 206:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func feedConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = FeedConnectionRows(batch: call.parents)
        switch call.field {
            case 212:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func commentConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = CommentConnectionRows(batch: call.parents)
        switch call.field {
            case 218:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func householdConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = HouseholdConnectionRows(batch: call.parents)
        switch call.field {
            case 224:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func membershipConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = MembershipConnectionRows(batch: call.parents)
        switch call.field {
            case 230:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }
}
