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
            case 30: await feed(call)
            case 32: await comment(call)
            case 34: await media(call)
            case 40: await complaint(call)
            case 48: await complaintStatusChanged(call)
            case 49: await complaintEdited(call)
            case 50: await complaintDeadlinePassed(call)
            case 52: await contact(call)
            case 54: await schedule(call)
            case 68: await mutation(call)
            case 115: await apartmentConnection(call)
            case 117: await feedConnection(call)
            case 119: await commentConnection(call)
            case 121: await complaintConnection(call)
            case 123: await complaintEventConnection(call)
            case 125: await contactConnection(call)
            case 127: await scheduleConnection(call)
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
                return await domain.feeds(of: rows, ViewerFeedsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 66:
                return await domain.comments(of: rows, ViewerCommentsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 67:
                return await domain.complaints(of: rows, ViewerComplaintsArguments(coerced: call.arguments), selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func user(_ call: FieldCall) async -> ResolvedField {
        let rows = UserRows(batch: call.parents)
        switch call.field {
            case 71:
                return await domain.feeds(of: rows, UserFeedsArguments(coerced: call.arguments), selecting: call.selection).resolved
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
            case 87:
                return await domain.feeds(of: rows, ApartmentFeedsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 88:
                return await domain.complaints(of: rows, ApartmentComplaintsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 89:
                return await domain.complaintByNumber(of: rows, ApartmentComplaintByNumberArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 90:
                return await domain.contacts(of: rows, ApartmentContactsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 91:
                return await domain.schedules(of: rows, ApartmentSchedulesArguments(coerced: call.arguments), selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func feed(_ call: FieldCall) async -> ResolvedField {
        let rows = FeedRows(batch: call.parents)
        switch call.field {
            case 102:
                return await domain.apartment(of: rows, selecting: call.selection).resolved
            case 103:
                return await domain.author(of: rows, selecting: call.selection).resolved
            case 104:
                return await domain.viewerIsAuthor(of: rows).resolved
            case 112:
                return await domain.media(of: rows, selecting: call.selection).resolved
            case 114:
                return await domain.comments(of: rows, FeedCommentsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 115:
                return await domain.viewerCanComment(of: rows).resolved
            case 116:
                return await domain.viewerCanEdit(of: rows).resolved
            case 117:
                return await domain.viewerCanDelete(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func comment(_ call: FieldCall) async -> ResolvedField {
        let rows = CommentRows(batch: call.parents)
        switch call.field {
            case 120:
                return await domain.apartment(of: rows, selecting: call.selection).resolved
            case 121:
                return await domain.author(of: rows, selecting: call.selection).resolved
            case 122:
                return await domain.viewerIsAuthor(of: rows).resolved
            case 125:
                return await domain.subject(of: rows, selecting: call.selection).resolved
            case 126:
                return await domain.parent(of: rows, selecting: call.selection).resolved
            case 131:
                return await domain.replies(of: rows, CommentRepliesArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 132:
                return await domain.viewerCanEdit(of: rows).resolved
            case 133:
                return await domain.viewerCanDelete(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func media(_ call: FieldCall) async -> ResolvedField {
        let rows = MediaRows(batch: call.parents)
        switch call.field {
            case 143:
                return await domain.url(of: rows, MediaUrlArguments(coerced: call.arguments)).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func complaint(_ call: FieldCall) async -> ResolvedField {
        let rows = ComplaintRows(batch: call.parents)
        switch call.field {
            case 155:
                return await domain.apartment(of: rows, selecting: call.selection).resolved
            case 156:
                return await domain.author(of: rows, selecting: call.selection).resolved
            case 157:
                return await domain.viewerIsAuthor(of: rows).resolved
            case 175:
                return await domain.events(of: rows, ComplaintEventsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 176:
                return await domain.viewerAllowedTransitions(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func complaintStatusChanged(_ call: FieldCall) async -> ResolvedField {
        let rows = ComplaintStatusChangedRows(batch: call.parents)
        switch call.field {
            case 187:
                return await domain.actor(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func complaintEdited(_ call: FieldCall) async -> ResolvedField {
        let rows = ComplaintEditedRows(batch: call.parents)
        switch call.field {
            case 193:
                return await domain.actor(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func complaintDeadlinePassed(_ call: FieldCall) async -> ResolvedField {
        let rows = ComplaintDeadlinePassedRows(batch: call.parents)
        switch call.field {
            case 197:
                return await domain.actor(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func contact(_ call: FieldCall) async -> ResolvedField {
        let rows = ContactRows(batch: call.parents)
        switch call.field {
            case 201:
                return await domain.apartment(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func schedule(_ call: FieldCall) async -> ResolvedField {
        let rows = ScheduleRows(batch: call.parents)
        switch call.field {
            case 210:
                return await domain.apartment(of: rows, selecting: call.selection).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func mutation(_ call: FieldCall) async -> ResolvedField {
        let rows = MutationRows(batch: call.parents)
        switch call.field {
            case 218:
                if let errors = await refusal(of: call.field) {
                    return One(SignUpPayloadRows(refused: errors)).resolved
                }
                return await domain.signUp(of: rows, MutationSignUpArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 219:
                if let errors = await refusal(of: call.field) {
                    return One(SignInPayloadRows(refused: errors)).resolved
                }
                return await domain.signIn(of: rows, MutationSignInArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 220:
                if let errors = await refusal(of: call.field) {
                    return One(SignInAsGuestPayloadRows(refused: errors)).resolved
                }
                return await domain.signInAsGuest(of: rows, MutationSignInAsGuestArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 221:
                if let errors = await refusal(of: call.field) {
                    return One(TokenRefreshPayloadRows(refused: errors)).resolved
                }
                return await domain.tokenRefresh(of: rows, MutationTokenRefreshArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 222:
                if let errors = await refusal(of: call.field) {
                    return One(SignOutPayloadRows(refused: errors)).resolved
                }
                return await domain.signOut(of: rows, MutationSignOutArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 223:
                if let errors = await refusal(of: call.field) {
                    return One(MediaCreateUploadsPayloadRows(refused: errors)).resolved
                }
                return await domain.mediaCreateUploads(of: rows, MutationMediaCreateUploadsArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 224:
                if let errors = await refusal(of: call.field) {
                    return One(MediaFinishUploadPayloadRows(refused: errors)).resolved
                }
                return await domain.mediaFinishUpload(of: rows, MutationMediaFinishUploadArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 225:
                if let errors = await refusal(of: call.field) {
                    return One(FeedCreatePayloadRows(refused: errors)).resolved
                }
                return await domain.feedCreate(of: rows, MutationFeedCreateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 226:
                if let errors = await refusal(of: call.field) {
                    return One(FeedUpdatePayloadRows(refused: errors)).resolved
                }
                return await domain.feedUpdate(of: rows, MutationFeedUpdateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 227:
                if let errors = await refusal(of: call.field) {
                    return One(FeedDeletePayloadRows(refused: errors)).resolved
                }
                return await domain.feedDelete(of: rows, MutationFeedDeleteArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 228:
                if let errors = await refusal(of: call.field) {
                    return One(CommentCreatePayloadRows(refused: errors)).resolved
                }
                return await domain.commentCreate(of: rows, MutationCommentCreateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 229:
                if let errors = await refusal(of: call.field) {
                    return One(CommentUpdatePayloadRows(refused: errors)).resolved
                }
                return await domain.commentUpdate(of: rows, MutationCommentUpdateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 230:
                if let errors = await refusal(of: call.field) {
                    return One(CommentDeletePayloadRows(refused: errors)).resolved
                }
                return await domain.commentDelete(of: rows, MutationCommentDeleteArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 231:
                if let errors = await refusal(of: call.field) {
                    return One(ComplaintCreatePayloadRows(refused: errors)).resolved
                }
                return await domain.complaintCreate(of: rows, MutationComplaintCreateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 232:
                if let errors = await refusal(of: call.field) {
                    return One(ComplaintUpdatePayloadRows(refused: errors)).resolved
                }
                return await domain.complaintUpdate(of: rows, MutationComplaintUpdateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 233:
                if let errors = await refusal(of: call.field) {
                    return One(ComplaintTransitionPayloadRows(refused: errors)).resolved
                }
                return await domain.complaintTransition(of: rows, MutationComplaintTransitionArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 234:
                if let errors = await refusal(of: call.field) {
                    return One(ContactCreatePayloadRows(refused: errors)).resolved
                }
                return await domain.contactCreate(of: rows, MutationContactCreateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 235:
                if let errors = await refusal(of: call.field) {
                    return One(ContactUpdatePayloadRows(refused: errors)).resolved
                }
                return await domain.contactUpdate(of: rows, MutationContactUpdateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 236:
                if let errors = await refusal(of: call.field) {
                    return One(ContactDeletePayloadRows(refused: errors)).resolved
                }
                return await domain.contactDelete(of: rows, MutationContactDeleteArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 237:
                if let errors = await refusal(of: call.field) {
                    return One(ScheduleCreatePayloadRows(refused: errors)).resolved
                }
                return await domain.scheduleCreate(of: rows, MutationScheduleCreateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 238:
                if let errors = await refusal(of: call.field) {
                    return One(ScheduleUpdatePayloadRows(refused: errors)).resolved
                }
                return await domain.scheduleUpdate(of: rows, MutationScheduleUpdateArguments(coerced: call.arguments), selecting: call.selection).resolved
            case 239:
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
            case 304:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func feedConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = FeedConnectionRows(batch: call.parents)
        switch call.field {
            case 310:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func commentConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = CommentConnectionRows(batch: call.parents)
        switch call.field {
            case 316:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func complaintConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = ComplaintConnectionRows(batch: call.parents)
        switch call.field {
            case 322:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func complaintEventConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = ComplaintEventConnectionRows(batch: call.parents)
        switch call.field {
            case 328:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func contactConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = ContactConnectionRows(batch: call.parents)
        switch call.field {
            case 334:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }

    private func scheduleConnection(_ call: FieldCall) async -> ResolvedField {
        let rows = ScheduleConnectionRows(batch: call.parents)
        switch call.field {
            case 340:
                return await domain.totalCount(of: rows).resolved
            default: preconditionFailure("field \(call.field) has no resolver")
        }
    }
}
