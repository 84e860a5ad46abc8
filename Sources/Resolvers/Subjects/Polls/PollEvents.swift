// Events of polls: at most one per second for each poll, and none that reveals a single secret
// vote.

import Foundation
public import GraphQLCore
import Postgres
public import Schema

extension Polls {
    public func pollUpdatedEvents(
        _ arguments: SubscriptionPollUpdatedArguments
    ) async throws(FieldError) -> EventStream<DomainRequest, PollEventRows> {
        let pass: ApartmentPass
        let wants: @Sendable (StoredEvent) -> Bool
        switch (arguments.pollId.value, arguments.apartmentId.value) {
        case (let id?, nil):
            let key = GlobalID(id, .poll)?.key
            let found = await polls([key], .none)
            guard let key, found.link[0] >= 0 else { throw found.errors.first ?? request.refusal }
            pass = try await request.passOfKnown(key.apartment)
            wants = { $0.subject == .poll && $0.object == key.uuid }
        case (nil, let id?):
            pass = try await request.subscribedApartment(id)
            wants = { $0.subject == .poll }
        default:
            throw .badUserInput("Give either pollId or apartmentId.")
        }
        let interest = EventInterest(
            apartment: pass.id, level: .reader,
            coalescing: application.events.limits.coalescingInterval, wants: wants)
        return try await request.follow(interest, from: pass.version(.events)) { event, request in
            let found = await Polls(request).polls([EventPayload(event: event).key], .none)
            return try found.isShown() ? PollEventRows(event) : nil
        }
    }

    public func poll(
        of pollEvent: PollEventRows, selecting selection: Selection
    ) async -> One<PollRows> {
        await polls([pollEvent.payload(EventPayload.self).key], selection)
    }
}

extension PollEventRows {
    init(_ event: StoredEvent) {
        // If the row has no time, the client gets the time of delivery, in whole seconds.
        let at = event.at ?? Timestamp(unixSeconds: Int64(Date().timeIntervalSince1970))
        self.init(
            count: 1, payload: EventPayload(event: event), kind: .change(event.change),
            at: .instant(at))
    }
}
