// Events as objects that say what changed, and when.

import GraphQLCore
import Postgres
import Schema

/// Events without other columns than the change and the time.
protocol PlainEventRows: ObjectRows {
    init(count: Int, payload: (any Sendable)?, kind: Column?, at: Column?)
}

extension PlainEventRows {
    init(_ event: StoredEvent) {
        self.init(
            count: 1, payload: EventPayload(event: event), kind: .change(event.change),
            at: event.at.map { .instant($0) })
    }
}

extension ComplaintUpdateRows: PlainEventRows {}
extension MembershipEventRows: PlainEventRows {}
extension NoticeEventRows: PlainEventRows {}
