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
            case 26: await session(call)
            case 27: await apartment(call)
            case 29: await feed(call)
            case 31: await comment(call)
            case 34: await poll(call)
            case 50: await pollVote(call)
            case 53: await contact(call)
            case 55: await schedule(call)
            case 70: await mutation(call)
            case 127: await apartmentConnection(call)
            case 129: await feedConnection(call)
            case 131: await commentConnection(call)
            case 133: await pollConnection(call)
            case 135: await pollVoteConnection(call)
            case 137: await voterRollConnection(call)
            case 139: await contactConnection(call)
            case 141: await scheduleConnection(call)
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
                return await domain.poll(of: rows, QueryPollArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 56:
                return await domain.apartments(of: rows, QueryApartmentsArguments(coerced: call.arguments), selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func viewer(_ call: FieldCall) async -> ResolvedField {
        let rows = ViewerRows(batch: call.parents)
        switch call.field {
            case 63:
                return await domain.sessions(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func session(_ call: FieldCall) async -> ResolvedField {
        let rows = SessionRows(batch: call.parents)
        switch call.field {
            case 72:
                return await domain.isCurrent(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func apartment(_ call: FieldCall) async -> ResolvedField {
        let rows = ApartmentRows(batch: call.parents)
        switch call.field {
            case 82:
                return await domain.feeds(of: rows, ApartmentFeedsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 83:
                return await domain.polls(of: rows, ApartmentPollsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 84:
                return await domain.contacts(of: rows, ApartmentContactsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 85:
                return await domain.schedules(of: rows, ApartmentSchedulesArguments(coerced: call.arguments), selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func feed(_ call: FieldCall) async -> ResolvedField {
        let rows = FeedRows(batch: call.parents)
        switch call.field {
            case 96:
                return await domain.apartment(of: rows, selecting: call.selection).resolved
            case 97:
                return await domain.author(of: rows, selecting: call.selection).resolved
            case 98:
                return await domain.viewerIsAuthor(of: rows).resolved
            case 107:
                return await domain.comments(of: rows, FeedCommentsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 108:
                return await domain.viewerCanComment(of: rows).resolved
            case 109:
                return await domain.viewerCanEdit(of: rows).resolved
            case 110:
                return await domain.viewerCanDelete(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func comment(_ call: FieldCall) async -> ResolvedField {
        let rows = CommentRows(batch: call.parents)
        switch call.field {
            case 113:
                return await domain.apartment(of: rows, selecting: call.selection).resolved
            case 114:
                return await domain.author(of: rows, selecting: call.selection).resolved
            case 115:
                return await domain.viewerIsAuthor(of: rows).resolved
            case 118:
                return await domain.subject(of: rows, selecting: call.selection).resolved
            case 119:
                return await domain.parent(of: rows, selecting: call.selection).resolved
            case 124:
                return await domain.replies(of: rows, CommentRepliesArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 125:
                return await domain.viewerCanEdit(of: rows).resolved
            case 126:
                return await domain.viewerCanDelete(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func poll(_ call: FieldCall) async -> ResolvedField {
        let rows = PollRows(batch: call.parents)
        switch call.field {
            case 129:
                return await domain.apartment(of: rows, selecting: call.selection).resolved
            case 130:
                return await domain.author(of: rows, selecting: call.selection).resolved
            case 131:
                return await domain.viewerIsAuthor(of: rows).resolved
            case 146:
                return await domain.choices(of: rows, selecting: call.selection).resolved
            case 149:
                return await domain.electorate(of: rows, selecting: call.selection).resolved
            case 152:
                return await domain.turnout(of: rows, selecting: call.selection).resolved
            case 153:
                return await domain.result(of: rows, selecting: call.selection).resolved
            case 154:
                return await domain.viewerBallot(of: rows, selecting: call.selection).resolved
            case 155:
                return await domain.viewerCanVote(of: rows).resolved
            case 156:
                return await domain.viewerCannotVoteReason(of: rows).resolved
            case 157:
                return await domain.votes(of: rows, PollVotesArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 158:
                return await domain.voterRoll(of: rows, PollVoterRollArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 159:
                return await domain.extensions(of: rows, selecting: call.selection).resolved
            case 161:
                return await domain.comments(of: rows, PollCommentsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 162:
                return await domain.viewerCanComment(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func pollVote(_ call: FieldCall) async -> ResolvedField {
        let rows = PollVoteRows(batch: call.parents)
        switch call.field {
            case 198:
                return await domain.poll(of: rows, selecting: call.selection).resolved
            case 200:
                return await domain.choices(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func contact(_ call: FieldCall) async -> ResolvedField {
        let rows = ContactRows(batch: call.parents)
        switch call.field {
            case 213:
                return await domain.apartment(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func schedule(_ call: FieldCall) async -> ResolvedField {
        let rows = ScheduleRows(batch: call.parents)
        switch call.field {
            case 222:
                return await domain.apartment(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func mutation(_ call: FieldCall) async -> ResolvedField {
        let rows = MutationRows(batch: call.parents)
        switch call.field {
            case 230:
                if let errors = await refusal(of: call.field) {
                    return One(SignUpPayloadRows(refused: errors)).resolved
                }
                return await domain.signUp(of: rows, MutationSignUpArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 231:
                if let errors = await refusal(of: call.field) {
                    return One(SignInPayloadRows(refused: errors)).resolved
                }
                return await domain.signIn(of: rows, MutationSignInArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 232:
                if let errors = await refusal(of: call.field) {
                    return One(SignInAsGuestPayloadRows(refused: errors)).resolved
                }
                return await domain.signInAsGuest(of: rows, MutationSignInAsGuestArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 233:
                if let errors = await refusal(of: call.field) {
                    return One(TokenRefreshPayloadRows(refused: errors)).resolved
                }
                return await domain.tokenRefresh(of: rows, MutationTokenRefreshArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 234:
                if let errors = await refusal(of: call.field) {
                    return One(SignOutPayloadRows(refused: errors)).resolved
                }
                return await domain.signOut(of: rows, MutationSignOutArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 235:
                if let errors = await refusal(of: call.field) {
                    return One(FeedCreatePayloadRows(refused: errors)).resolved
                }
                return await domain.feedCreate(of: rows, MutationFeedCreateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 236:
                if let errors = await refusal(of: call.field) {
                    return One(FeedUpdatePayloadRows(refused: errors)).resolved
                }
                return await domain.feedUpdate(of: rows, MutationFeedUpdateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 237:
                if let errors = await refusal(of: call.field) {
                    return One(FeedDeletePayloadRows(refused: errors)).resolved
                }
                return await domain.feedDelete(of: rows, MutationFeedDeleteArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 238:
                if let errors = await refusal(of: call.field) {
                    return One(CommentCreatePayloadRows(refused: errors)).resolved
                }
                return await domain.commentCreate(of: rows, MutationCommentCreateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 239:
                if let errors = await refusal(of: call.field) {
                    return One(CommentUpdatePayloadRows(refused: errors)).resolved
                }
                return await domain.commentUpdate(of: rows, MutationCommentUpdateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 240:
                if let errors = await refusal(of: call.field) {
                    return One(CommentDeletePayloadRows(refused: errors)).resolved
                }
                return await domain.commentDelete(of: rows, MutationCommentDeleteArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 241:
                if let errors = await refusal(of: call.field) {
                    return One(PollCreatePayloadRows(refused: errors)).resolved
                }
                return await domain.pollCreate(of: rows, MutationPollCreateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 242:
                if let errors = await refusal(of: call.field) {
                    return One(PollUpdatePayloadRows(refused: errors)).resolved
                }
                return await domain.pollUpdate(of: rows, MutationPollUpdateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 243:
                if let errors = await refusal(of: call.field) {
                    return One(PollSchedulePayloadRows(refused: errors)).resolved
                }
                return await domain.pollSchedule(of: rows, MutationPollScheduleArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 244:
                if let errors = await refusal(of: call.field) {
                    return One(PollExtendPayloadRows(refused: errors)).resolved
                }
                return await domain.pollExtend(of: rows, MutationPollExtendArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 245:
                if let errors = await refusal(of: call.field) {
                    return One(PollClosePayloadRows(refused: errors)).resolved
                }
                return await domain.pollClose(of: rows, MutationPollCloseArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 246:
                if let errors = await refusal(of: call.field) {
                    return One(PollCancelPayloadRows(refused: errors)).resolved
                }
                return await domain.pollCancel(of: rows, MutationPollCancelArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 247:
                if let errors = await refusal(of: call.field) {
                    return One(PollPublishResultPayloadRows(refused: errors)).resolved
                }
                return await domain.pollPublishResult(of: rows, MutationPollPublishResultArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 248:
                if let errors = await refusal(of: call.field) {
                    return One(PollDeletePayloadRows(refused: errors)).resolved
                }
                return await domain.pollDelete(of: rows, MutationPollDeleteArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 249:
                if let errors = await refusal(of: call.field) {
                    return One(PollVotePayloadRows(refused: errors)).resolved
                }
                return await domain.pollVote(of: rows, MutationPollVoteArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 250:
                if let errors = await refusal(of: call.field) {
                    return One(ContactCreatePayloadRows(refused: errors)).resolved
                }
                return await domain.contactCreate(of: rows, MutationContactCreateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 251:
                if let errors = await refusal(of: call.field) {
                    return One(ContactUpdatePayloadRows(refused: errors)).resolved
                }
                return await domain.contactUpdate(of: rows, MutationContactUpdateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 252:
                if let errors = await refusal(of: call.field) {
                    return One(ContactDeletePayloadRows(refused: errors)).resolved
                }
                return await domain.contactDelete(of: rows, MutationContactDeleteArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 253:
                if let errors = await refusal(of: call.field) {
                    return One(ScheduleCreatePayloadRows(refused: errors)).resolved
                }
                return await domain.scheduleCreate(of: rows, MutationScheduleCreateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 254:
                if let errors = await refusal(of: call.field) {
                    return One(ScheduleUpdatePayloadRows(refused: errors)).resolved
                }
                return await domain.scheduleUpdate(of: rows, MutationScheduleUpdateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 255:
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
            case 329:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func feedConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = FeedConnectionRows(batch: call.parents)
        switch call.field {
            case 335:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func commentConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = CommentConnectionRows(batch: call.parents)
        switch call.field {
            case 341:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func pollConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = PollConnectionRows(batch: call.parents)
        switch call.field {
            case 347:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func pollVoteConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = PollVoteConnectionRows(batch: call.parents)
        switch call.field {
            case 353:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func voterRollConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = VoterRollConnectionRows(batch: call.parents)
        switch call.field {
            case 359:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func contactConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = ContactConnectionRows(batch: call.parents)
        switch call.field {
            case 365:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func scheduleConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = ScheduleConnectionRows(batch: call.parents)
        switch call.field {
            case 371:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }
}
