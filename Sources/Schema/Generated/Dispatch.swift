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
            case 65: await mutation(call)
            case 98: await apartmentConnection(call)
            case 100: await feedConnection(call)
            case 102: await commentConnection(call)
            case 104: await pollConnection(call)
            case 106: await pollVoteConnection(call)
            case 108: await voterRollConnection(call)
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
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func feed(_ call: FieldCall) async -> ResolvedField {
        let rows = FeedRows(batch: call.parents)
        switch call.field {
            case 94:
                return await domain.apartment(of: rows, selecting: call.selection).resolved
            case 95:
                return await domain.author(of: rows, selecting: call.selection).resolved
            case 96:
                return await domain.viewerIsAuthor(of: rows).resolved
            case 105:
                return await domain.comments(of: rows, FeedCommentsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 106:
                return await domain.viewerCanComment(of: rows).resolved
            case 107:
                return await domain.viewerCanEdit(of: rows).resolved
            case 108:
                return await domain.viewerCanDelete(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func comment(_ call: FieldCall) async -> ResolvedField {
        let rows = CommentRows(batch: call.parents)
        switch call.field {
            case 111:
                return await domain.apartment(of: rows, selecting: call.selection).resolved
            case 112:
                return await domain.author(of: rows, selecting: call.selection).resolved
            case 113:
                return await domain.viewerIsAuthor(of: rows).resolved
            case 116:
                return await domain.subject(of: rows, selecting: call.selection).resolved
            case 117:
                return await domain.parent(of: rows, selecting: call.selection).resolved
            case 122:
                return await domain.replies(of: rows, CommentRepliesArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 123:
                return await domain.viewerCanEdit(of: rows).resolved
            case 124:
                return await domain.viewerCanDelete(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func poll(_ call: FieldCall) async -> ResolvedField {
        let rows = PollRows(batch: call.parents)
        switch call.field {
            case 127:
                return await domain.apartment(of: rows, selecting: call.selection).resolved
            case 128:
                return await domain.author(of: rows, selecting: call.selection).resolved
            case 129:
                return await domain.viewerIsAuthor(of: rows).resolved
            case 144:
                return await domain.choices(of: rows, selecting: call.selection).resolved
            case 147:
                return await domain.electorate(of: rows, selecting: call.selection).resolved
            case 150:
                return await domain.turnout(of: rows, selecting: call.selection).resolved
            case 151:
                return await domain.result(of: rows, selecting: call.selection).resolved
            case 152:
                return await domain.viewerBallot(of: rows, selecting: call.selection).resolved
            case 153:
                return await domain.viewerCanVote(of: rows).resolved
            case 154:
                return await domain.viewerCannotVoteReason(of: rows).resolved
            case 155:
                return await domain.votes(of: rows, PollVotesArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 156:
                return await domain.voterRoll(of: rows, PollVoterRollArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 157:
                return await domain.extensions(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func pollVote(_ call: FieldCall) async -> ResolvedField {
        let rows = PollVoteRows(batch: call.parents)
        switch call.field {
            case 193:
                return await domain.poll(of: rows, selecting: call.selection).resolved
            case 195:
                return await domain.choices(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func mutation(_ call: FieldCall) async -> ResolvedField {
        let rows = MutationRows(batch: call.parents)
        switch call.field {
            case 206:
                if let errors = await refusal(of: call.field) {
                    return One(SignUpPayloadRows(refused: errors)).resolved
                }
                return await domain.signUp(of: rows, MutationSignUpArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 207:
                if let errors = await refusal(of: call.field) {
                    return One(SignInPayloadRows(refused: errors)).resolved
                }
                return await domain.signIn(of: rows, MutationSignInArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 208:
                if let errors = await refusal(of: call.field) {
                    return One(SignInAsGuestPayloadRows(refused: errors)).resolved
                }
                return await domain.signInAsGuest(of: rows, MutationSignInAsGuestArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 209:
                if let errors = await refusal(of: call.field) {
                    return One(TokenRefreshPayloadRows(refused: errors)).resolved
                }
                return await domain.tokenRefresh(of: rows, MutationTokenRefreshArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 210:
                if let errors = await refusal(of: call.field) {
                    return One(SignOutPayloadRows(refused: errors)).resolved
                }
                return await domain.signOut(of: rows, MutationSignOutArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 211:
                if let errors = await refusal(of: call.field) {
                    return One(PollCreatePayloadRows(refused: errors)).resolved
                }
                return await domain.pollCreate(of: rows, MutationPollCreateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 212:
                if let errors = await refusal(of: call.field) {
                    return One(PollUpdatePayloadRows(refused: errors)).resolved
                }
                return await domain.pollUpdate(of: rows, MutationPollUpdateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 213:
                if let errors = await refusal(of: call.field) {
                    return One(PollSchedulePayloadRows(refused: errors)).resolved
                }
                return await domain.pollSchedule(of: rows, MutationPollScheduleArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 214:
                if let errors = await refusal(of: call.field) {
                    return One(PollExtendPayloadRows(refused: errors)).resolved
                }
                return await domain.pollExtend(of: rows, MutationPollExtendArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 215:
                if let errors = await refusal(of: call.field) {
                    return One(PollClosePayloadRows(refused: errors)).resolved
                }
                return await domain.pollClose(of: rows, MutationPollCloseArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 216:
                if let errors = await refusal(of: call.field) {
                    return One(PollCancelPayloadRows(refused: errors)).resolved
                }
                return await domain.pollCancel(of: rows, MutationPollCancelArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 217:
                if let errors = await refusal(of: call.field) {
                    return One(PollPublishResultPayloadRows(refused: errors)).resolved
                }
                return await domain.pollPublishResult(of: rows, MutationPollPublishResultArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 218:
                if let errors = await refusal(of: call.field) {
                    return One(PollDeletePayloadRows(refused: errors)).resolved
                }
                return await domain.pollDelete(of: rows, MutationPollDeleteArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 219:
                if let errors = await refusal(of: call.field) {
                    return One(PollVotePayloadRows(refused: errors)).resolved
                }
                return await domain.pollVote(of: rows, MutationPollVoteArguments(coerced: call.arguments), selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func apartmentConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = ApartmentConnectionRows(batch: call.parents)
        switch call.field {
            case 260:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func feedConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = FeedConnectionRows(batch: call.parents)
        switch call.field {
            case 266:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func commentConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = CommentConnectionRows(batch: call.parents)
        switch call.field {
            case 272:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func pollConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = PollConnectionRows(batch: call.parents)
        switch call.field {
            case 278:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func pollVoteConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = PollVoteConnectionRows(batch: call.parents)
        switch call.field {
            case 284:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func voterRollConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = VoterRollConnectionRows(batch: call.parents)
        switch call.field {
            case 290:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }
}
