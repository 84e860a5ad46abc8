// Events of posts and their comments.

public import GraphQLCore
import Postgres
public import Schema

extension RequestResolvers {
    public func feedAddedEvents(
        _ arguments: SubscriptionFeedAddedArguments
    ) async throws(FieldError) -> EventStream<RequestResolvers, FeedEventRows> {
        let pass = try await subscribedApartment(arguments.apartmentId)
        let categories = arguments.categories.value
        let interest = EventInterest(apartment: pass.id, level: .reader) {
            $0.subject == .feed && $0.change == .created
        }
        return try await follow(interest, from: pass.version(.events)) { event, request in
            if let categories {
                // The row does not say the board; the page that is shown next holds it already.
                let key = TenantKey(apartment: event.apartment, uuid: event.object)
                let loaded = try await request.feeds.byKey.load([key])
                guard let row = loaded.link.first, row >= 0 else { return nil }
                let name = loaded.table.text(FeedQueries.Position.category).bytes(Int(row))
                guard categories.contains(where: { $0.name.utf8.elementsEqual(name) })
                else { return nil }
            }
            return FeedEventRows(event)
        }
    }

    public func feedUpdatedEvents(
        _ arguments: SubscriptionFeedUpdatedArguments
    ) async throws(FieldError) -> EventStream<RequestResolvers, FeedEventRows> {
        let pass = try await subscribedApartment(arguments.apartmentId)
        let interest = EventInterest(apartment: pass.id, level: .reader) {
            $0.subject == .feed && $0.change != .created
        }
        return try await follow(interest, from: pass.version(.events)) { event, _ in
            FeedEventRows(event)
        }
    }

    public func commentAddedEvents(
        _ arguments: SubscriptionCommentAddedArguments
    ) async throws(FieldError) -> EventStream<RequestResolvers, CommentEventRows> {
        let subject = try await commentSubject(arguments.subjectId)
        let interest = EventInterest(apartment: subject.pass.id, level: .reader) {
            [uuid = subject.uuid] in $0.subject == .comment && $0.parent == uuid
        }
        return try await follow(interest, from: subject.pass.version(.events)) { event, _ in
            CommentEventRows(event)
        }
    }

    /// What is commented on, where the viewer may see it.
    private func commentSubject(
        _ text: String
    ) async throws(FieldError) -> (pass: ApartmentPass, uuid: PostgresUUID) {
        do {
            let key = Self.key(text, .feed)
            guard let key = try await readableKeys([key])[0],
                let pass = try await gate.apartments([key.apartment])[key.apartment],
                let row = try await feeds.byKey.load([key]).link.first, row >= 0
            else { throw refusal }
            return (pass, key.uuid)
        } catch let error as PostgresError {
            throw fault(error)
        } catch {
            throw refusal
        }
    }

    public func feed(
        of feedEvent: FeedEventRows, selecting selection: Selection
    ) async -> One<FeedRows> {
        await feeds([feedEvent.payload(EventPayload.self).key], selection)
    }

    public func comment(
        of commentEvent: CommentEventRows, selecting selection: Selection
    ) async -> One<CommentRows> {
        await comments([commentEvent.payload(EventPayload.self).key], selection)
    }
}

extension FeedEventRows {
    init(_ event: StoredEvent) {
        let payload = EventPayload(event: event)
        self.init(
            count: 1, payload: payload, kind: .change(event.change),
            feedId: .text(TextColumn(GlobalID(.feed, payload.key).text)),
            at: event.at.map { .instant($0) })
    }
}

extension CommentEventRows {
    init(_ event: StoredEvent) {
        let payload = EventPayload(event: event)
        self.init(
            count: 1, payload: payload, kind: .change(event.change),
            commentId: .text(TextColumn(GlobalID(.comment, payload.key).text)),
            at: event.at.map { .instant($0) })
    }
}
