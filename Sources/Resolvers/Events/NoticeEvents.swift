// Events of notices.

public import GraphQLCore
import Postgres
public import Schema

extension RequestResolvers {
    public func noticePublishedEvents(
        _ arguments: SubscriptionNoticePublishedArguments
    ) async throws(FieldError) -> EventStream<RequestResolvers, NoticeEventRows> {
        let pass = try await subscribedApartment(arguments.apartmentId)
        let interest = EventInterest(apartment: pass.id, level: .reader) {
            $0.subject == .notice && $0.change == .created
        }
        return try await follow(interest, from: pass.version(.events)) { event, request in
            let found = await request.notices([EventPayload(event: event).key], .none)
            if let error = found.errors.first { throw error }
            // For another building, or withdrawn meanwhile.
            guard found.link[0] >= 0 else { return nil }
            return NoticeEventRows(event)
        }
    }

    public func notice(
        of noticeEvent: NoticeEventRows, selecting selection: Selection
    ) async -> One<NoticeRows> {
        await notices([noticeEvent.payload(EventPayload.self).key], selection)
    }
}

extension NoticeEventRows {
    init(_ event: StoredEvent) {
        self.init(
            count: 1, payload: EventPayload(event: event), kind: .change(event.change),
            at: event.at.map { .instant($0) })
    }
}
