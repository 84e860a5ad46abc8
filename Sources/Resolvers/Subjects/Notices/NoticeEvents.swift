// Events of notices.

public import GraphQLCore
import Postgres
public import Schema

extension Notices {
    public func noticePublishedEvents(
        _ arguments: SubscriptionNoticePublishedArguments
    ) async throws(FieldError) -> EventStream<DomainRequest, NoticeEventRows> {
        let pass = try await request.subscribedApartment(arguments.apartmentId)
        let interest = EventInterest(apartment: pass.id, level: .reader) {
            $0.subject == .notice && $0.change == .created
        }
        return try await request.follow(interest, from: pass.version(.events)) { event, request in
            // For another building, or withdrawn meanwhile.
            let found = await Notices(request).notices([EventPayload(event: event).key], .none)
            return try found.isShown() ? NoticeEventRows(event) : nil
        }
    }

    public func notice(
        of noticeEvent: NoticeEventRows, selecting selection: Selection
    ) async -> One<NoticeRows> {
        await notices([noticeEvent.payload(EventPayload.self).key], selection)
    }
}
