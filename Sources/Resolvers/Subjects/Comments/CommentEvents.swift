// Events of comments on any subject.

public import GraphQLCore
import Postgres
public import Schema

extension Comments {
    public func commentAddedEvents(
        _ arguments: SubscriptionCommentAddedArguments
    ) async throws(FieldError) -> EventStream<DomainRequest, CommentEventRows> {
        guard let subject = CommentSubject(id: arguments.subjectId) else { throw request.refusal }
        guard try await shows(subject) else { throw request.refusal }
        let pass = try await request.passOfKnown(subject.key.apartment)
        let interest = EventInterest(apartment: pass.id, level: .reader) {
            [uuid = subject.key.uuid] in $0.subject == .comment && $0.parent == uuid
        }
        return try await request.follow(interest, from: pass.version(.events)) { event, request in
            // Withdrawn meanwhile, or for others. For subjects visible to every reader of the
            // complex the gate has already decided.
            if !subject.kind.isForAllReaders {
                guard try await Comments(request).shows(subject) else { return nil }
            }
            return CommentEventRows(event)
        }
    }

    /// Whether the viewer sees the subject.
    private func shows(_ subject: CommentSubject) async throws(FieldError) -> Bool {
        try await subjects([subject], .none).isShown()
    }

    public func comment(
        of commentEvent: CommentEventRows, selecting selection: Selection
    ) async -> One<CommentRows> {
        await comments([commentEvent.payload(EventPayload.self).key], selection)
    }
}

extension CommentEventRows {
    init(_ event: StoredEvent) {
        self.init(
            count: 1, payload: EventPayload(event: event), kind: .change(event.change),
            commentId: .object(of: event, .comment), at: event.at.map { .instant($0) })
    }
}
