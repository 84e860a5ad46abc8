// Events of posts.

public import GraphQLCore
import Postgres
public import Schema

extension Feeds {
    public func feedAddedEvents(
        _ arguments: SubscriptionFeedAddedArguments
    ) async throws(FieldError) -> EventStream<DomainRequest, FeedEventRows> {
        let pass = try await request.subscribedApartment(arguments.apartmentId)
        let categories = arguments.categories.value
        let interest = EventInterest(apartment: pass.id, level: .reader) {
            $0.subject == .feed && $0.change == .created
        }
        return try await request.follow(interest, from: pass.version(.events)) { event, request in
            if let categories {
                // The row does not have the board; the page that is shown next already has it.
                let key = TenantKey(apartment: event.apartment, uuid: event.object)
                let loaded = try await request.loaders.feeds.load([key])
                guard let row = loaded.row(0),
                    categories.contains(where: {
                        loaded.records.isText($0.name, .category, row)
                    })
                else { return nil }
            }
            return FeedEventRows(event)
        }
    }

    public func feedUpdatedEvents(
        _ arguments: SubscriptionFeedUpdatedArguments
    ) async throws(FieldError) -> EventStream<DomainRequest, FeedEventRows> {
        let pass = try await request.subscribedApartment(arguments.apartmentId)
        let interest = EventInterest(apartment: pass.id, level: .reader) {
            $0.subject == .feed && $0.change != .created
        }
        return try await request.follow(interest, from: pass.version(.events)) { event, _ in
            FeedEventRows(event)
        }
    }

    public func feed(
        of feedEvent: FeedEventRows, selecting selection: Selection
    ) async -> One<FeedRows> {
        await feeds([feedEvent.payload(EventPayload.self).key], selection)
    }
}

extension FeedEventRows {
    init(_ event: StoredEvent) {
        self.init(
            count: 1, payload: EventPayload(event: event), kind: .change(event.change),
            feedId: .object(of: event, .feed), at: event.at.map { .instant($0) })
    }
}
