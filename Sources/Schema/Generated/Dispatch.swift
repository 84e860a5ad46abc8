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
            case 33: await complaint(call)
            case 41: await complaintStatusChanged(call)
            case 42: await complaintEdited(call)
            case 43: await complaintDeadlinePassed(call)
            case 45: await notice(call)
            case 49: await contact(call)
            case 51: await schedule(call)
            case 66: await mutation(call)
            case 118: await apartmentConnection(call)
            case 120: await feedConnection(call)
            case 122: await commentConnection(call)
            case 124: await complaintConnection(call)
            case 126: await complaintEventConnection(call)
            case 128: await noticeConnection(call)
            case 130: await contactConnection(call)
            case 132: await scheduleConnection(call)
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
                return await domain.notice(of: rows, QueryNoticeArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 57:
                return await domain.apartments(of: rows, QueryApartmentsArguments(coerced: call.arguments), selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func viewer(_ call: FieldCall) async -> ResolvedField {
        let rows = ViewerRows(batch: call.parents)
        switch call.field {
            case 64:
                return await domain.sessions(of: rows, selecting: call.selection).resolved
            case 65:
                return await domain.complaints(of: rows, ViewerComplaintsArguments(coerced: call.arguments), selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func session(_ call: FieldCall) async -> ResolvedField {
        let rows = SessionRows(batch: call.parents)
        switch call.field {
            case 74:
                return await domain.isCurrent(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func apartment(_ call: FieldCall) async -> ResolvedField {
        let rows = ApartmentRows(batch: call.parents)
        switch call.field {
            case 84:
                return await domain.feeds(of: rows, ApartmentFeedsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 85:
                return await domain.complaints(of: rows, ApartmentComplaintsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 86:
                return await domain.complaintByNumber(of: rows, ApartmentComplaintByNumberArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 87:
                return await domain.notices(of: rows, ApartmentNoticesArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 88:
                return await domain.contacts(of: rows, ApartmentContactsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 89:
                return await domain.schedules(of: rows, ApartmentSchedulesArguments(coerced: call.arguments), selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func feed(_ call: FieldCall) async -> ResolvedField {
        let rows = FeedRows(batch: call.parents)
        switch call.field {
            case 100:
                return await domain.apartment(of: rows, selecting: call.selection).resolved
            case 101:
                return await domain.author(of: rows, selecting: call.selection).resolved
            case 102:
                return await domain.viewerIsAuthor(of: rows).resolved
            case 111:
                return await domain.comments(of: rows, FeedCommentsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 112:
                return await domain.viewerCanComment(of: rows).resolved
            case 113:
                return await domain.viewerCanEdit(of: rows).resolved
            case 114:
                return await domain.viewerCanDelete(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func comment(_ call: FieldCall) async -> ResolvedField {
        let rows = CommentRows(batch: call.parents)
        switch call.field {
            case 117:
                return await domain.apartment(of: rows, selecting: call.selection).resolved
            case 118:
                return await domain.author(of: rows, selecting: call.selection).resolved
            case 119:
                return await domain.viewerIsAuthor(of: rows).resolved
            case 122:
                return await domain.subject(of: rows, selecting: call.selection).resolved
            case 123:
                return await domain.parent(of: rows, selecting: call.selection).resolved
            case 128:
                return await domain.replies(of: rows, CommentRepliesArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 129:
                return await domain.viewerCanEdit(of: rows).resolved
            case 130:
                return await domain.viewerCanDelete(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func complaint(_ call: FieldCall) async -> ResolvedField {
        let rows = ComplaintRows(batch: call.parents)
        switch call.field {
            case 134:
                return await domain.apartment(of: rows, selecting: call.selection).resolved
            case 135:
                return await domain.author(of: rows, selecting: call.selection).resolved
            case 136:
                return await domain.viewerIsAuthor(of: rows).resolved
            case 154:
                return await domain.events(of: rows, ComplaintEventsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 155:
                return await domain.viewerAllowedTransitions(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func complaintStatusChanged(_ call: FieldCall) async -> ResolvedField {
        let rows = ComplaintStatusChangedRows(batch: call.parents)
        switch call.field {
            case 166:
                return await domain.actor(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func complaintEdited(_ call: FieldCall) async -> ResolvedField {
        let rows = ComplaintEditedRows(batch: call.parents)
        switch call.field {
            case 172:
                return await domain.actor(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func complaintDeadlinePassed(_ call: FieldCall) async -> ResolvedField {
        let rows = ComplaintDeadlinePassedRows(batch: call.parents)
        switch call.field {
            case 176:
                return await domain.actor(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func notice(_ call: FieldCall) async -> ResolvedField {
        let rows = NoticeRows(batch: call.parents)
        switch call.field {
            case 180:
                return await domain.apartment(of: rows, selecting: call.selection).resolved
            case 181:
                return await domain.author(of: rows, selecting: call.selection).resolved
            case 182:
                return await domain.viewerIsAuthor(of: rows).resolved
            case 196:
                return await domain.comments(of: rows, NoticeCommentsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 197:
                return await domain.viewerCanComment(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func contact(_ call: FieldCall) async -> ResolvedField {
        let rows = ContactRows(batch: call.parents)
        switch call.field {
            case 200:
                return await domain.apartment(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func schedule(_ call: FieldCall) async -> ResolvedField {
        let rows = ScheduleRows(batch: call.parents)
        switch call.field {
            case 209:
                return await domain.apartment(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func mutation(_ call: FieldCall) async -> ResolvedField {
        let rows = MutationRows(batch: call.parents)
        switch call.field {
            case 217:
                if let errors = await refusal(of: call.field) {
                    return One(SignUpPayloadRows(refused: errors)).resolved
                }
                return await domain.signUp(of: rows, MutationSignUpArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 218:
                if let errors = await refusal(of: call.field) {
                    return One(SignInPayloadRows(refused: errors)).resolved
                }
                return await domain.signIn(of: rows, MutationSignInArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 219:
                if let errors = await refusal(of: call.field) {
                    return One(SignInAsGuestPayloadRows(refused: errors)).resolved
                }
                return await domain.signInAsGuest(of: rows, MutationSignInAsGuestArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 220:
                if let errors = await refusal(of: call.field) {
                    return One(TokenRefreshPayloadRows(refused: errors)).resolved
                }
                return await domain.tokenRefresh(of: rows, MutationTokenRefreshArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 221:
                if let errors = await refusal(of: call.field) {
                    return One(SignOutPayloadRows(refused: errors)).resolved
                }
                return await domain.signOut(of: rows, MutationSignOutArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 222:
                if let errors = await refusal(of: call.field) {
                    return One(FeedCreatePayloadRows(refused: errors)).resolved
                }
                return await domain.feedCreate(of: rows, MutationFeedCreateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 223:
                if let errors = await refusal(of: call.field) {
                    return One(FeedUpdatePayloadRows(refused: errors)).resolved
                }
                return await domain.feedUpdate(of: rows, MutationFeedUpdateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 224:
                if let errors = await refusal(of: call.field) {
                    return One(FeedDeletePayloadRows(refused: errors)).resolved
                }
                return await domain.feedDelete(of: rows, MutationFeedDeleteArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 225:
                if let errors = await refusal(of: call.field) {
                    return One(CommentCreatePayloadRows(refused: errors)).resolved
                }
                return await domain.commentCreate(of: rows, MutationCommentCreateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 226:
                if let errors = await refusal(of: call.field) {
                    return One(CommentUpdatePayloadRows(refused: errors)).resolved
                }
                return await domain.commentUpdate(of: rows, MutationCommentUpdateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 227:
                if let errors = await refusal(of: call.field) {
                    return One(CommentDeletePayloadRows(refused: errors)).resolved
                }
                return await domain.commentDelete(of: rows, MutationCommentDeleteArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 228:
                if let errors = await refusal(of: call.field) {
                    return One(ComplaintCreatePayloadRows(refused: errors)).resolved
                }
                return await domain.complaintCreate(of: rows, MutationComplaintCreateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 229:
                if let errors = await refusal(of: call.field) {
                    return One(ComplaintUpdatePayloadRows(refused: errors)).resolved
                }
                return await domain.complaintUpdate(of: rows, MutationComplaintUpdateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 230:
                if let errors = await refusal(of: call.field) {
                    return One(ComplaintTransitionPayloadRows(refused: errors)).resolved
                }
                return await domain.complaintTransition(of: rows, MutationComplaintTransitionArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 231:
                if let errors = await refusal(of: call.field) {
                    return One(NoticeCreatePayloadRows(refused: errors)).resolved
                }
                return await domain.noticeCreate(of: rows, MutationNoticeCreateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 232:
                if let errors = await refusal(of: call.field) {
                    return One(NoticeUpdatePayloadRows(refused: errors)).resolved
                }
                return await domain.noticeUpdate(of: rows, MutationNoticeUpdateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 233:
                if let errors = await refusal(of: call.field) {
                    return One(NoticePublishPayloadRows(refused: errors)).resolved
                }
                return await domain.noticePublish(of: rows, MutationNoticePublishArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 234:
                if let errors = await refusal(of: call.field) {
                    return One(NoticeArchivePayloadRows(refused: errors)).resolved
                }
                return await domain.noticeArchive(of: rows, MutationNoticeArchiveArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 235:
                if let errors = await refusal(of: call.field) {
                    return One(NoticeDeletePayloadRows(refused: errors)).resolved
                }
                return await domain.noticeDelete(of: rows, MutationNoticeDeleteArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 236:
                if let errors = await refusal(of: call.field) {
                    return One(ContactCreatePayloadRows(refused: errors)).resolved
                }
                return await domain.contactCreate(of: rows, MutationContactCreateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 237:
                if let errors = await refusal(of: call.field) {
                    return One(ContactUpdatePayloadRows(refused: errors)).resolved
                }
                return await domain.contactUpdate(of: rows, MutationContactUpdateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 238:
                if let errors = await refusal(of: call.field) {
                    return One(ContactDeletePayloadRows(refused: errors)).resolved
                }
                return await domain.contactDelete(of: rows, MutationContactDeleteArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 239:
                if let errors = await refusal(of: call.field) {
                    return One(ScheduleCreatePayloadRows(refused: errors)).resolved
                }
                return await domain.scheduleCreate(of: rows, MutationScheduleCreateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 240:
                if let errors = await refusal(of: call.field) {
                    return One(ScheduleUpdatePayloadRows(refused: errors)).resolved
                }
                return await domain.scheduleUpdate(of: rows, MutationScheduleUpdateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 241:
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
            case 313:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func feedConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = FeedConnectionRows(batch: call.parents)
        switch call.field {
            case 319:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func commentConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = CommentConnectionRows(batch: call.parents)
        switch call.field {
            case 325:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func complaintConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = ComplaintConnectionRows(batch: call.parents)
        switch call.field {
            case 331:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func complaintEventConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = ComplaintEventConnectionRows(batch: call.parents)
        switch call.field {
            case 337:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func noticeConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = NoticeConnectionRows(batch: call.parents)
        switch call.field {
            case 343:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func contactConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = ContactConnectionRows(batch: call.parents)
        switch call.field {
            case 349:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func scheduleConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = ScheduleConnectionRows(batch: call.parents)
        switch call.field {
            case 355:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }
}
