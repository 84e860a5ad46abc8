// Hints contain no data: a node that receives none finds the same events by polling twice a second.

import Logging
import Postgres
public import Redis

/// There is an event of this number in a complex.
struct EventHint: Sendable, Equatable {
    let apartment: Int32
    let seq: Int64

    /// `apartment:seq`
    var text: String { "\(apartment):\(seq)" }

    init(apartment: Int32, seq: Int64) {
        self.apartment = apartment
        self.seq = seq
    }

    init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let apartment = Int32(parts[0]), let seq = Int64(parts[1])
        else { return nil }
        self.init(apartment: apartment, seq: seq)
    }
}

/// How the nodes of a deployment send each other hints.
public enum EventHints: Sendable {
    /// Through PostgreSQL's NOTIFY, in a transaction after the change's.
    case notify
    case redis(RedisClient, RedisSubscriber)

    /// Receives hints from other nodes, as long as the task runs.
    ///
    /// - Parameter look: called with a hint, or with nil if any may have been missed
    func listen(
        _ database: PostgresClient, channel: String, look: @Sendable (EventHint?) -> Void
    ) async {
        switch self {
        case .notify:
            for await event in database.notifications(on: channel) {
                switch event {
                case .listening: look(nil)
                case .notification(let payload, _): if let hint = EventHint(payload) { look(hint) }
                }
            }
        case .redis(_, let subscriber):
            for await message in subscriber.subscribe([Array(channel.utf8)]) {
                switch message {
                case .gap: look(nil)
                case .message(_, let payload):
                    if let hint = EventHint(String(decoding: payload, as: UTF8.self)) { look(hint) }
                }
            }
        }
    }

    /// Notifies the other nodes of this node's commits, as long as the task runs.
    ///
    /// - Parameter look: called with every hint before it is sent to the others
    func pass(
        on database: PostgresClient, channel: String, _ logger: Logger,
        look: @Sendable (EventHint?) -> Void
    ) async {
        switch self {
        case .redis(let client, _):
            for await text in database.announcements() {
                guard let hint = EventHint(text) else { continue }
                look(hint)
                client.publishIgnoringReply(Array(text.utf8), to: Array(channel.utf8))
            }
        case .notify:
            await notify(database, channel, logger, look)
        }
    }

    /// One NOTIFY at a time; hints that accumulate meanwhile go with the next, the newest of each
    /// complex.
    private func notify(
        _ database: PostgresClient, _ channel: String, _ logger: Logger,
        _ look: @Sendable (EventHint?) -> Void
    ) async {
        let (wakes, wake) = AsyncStream.makeStream(
            of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let pending = PendingHints()
        await withDiscardingTaskGroup { group in
            group.addTask {
                for await _ in wakes {
                    let hints = pending.take()
                    guard !hints.isEmpty else { continue }
                    do {
                        try await EventQueries.notify(hints, channel: channel, database)
                    } catch {
                        logger.debug("no NOTIFY", metadata: ["error": "\(error)"])
                    }
                }
            }
            for await text in database.announcements() {
                guard let hint = EventHint(text) else { continue }
                look(hint)
                pending.add(hint)
                wake.yield()
            }
            wake.finish()
            group.cancelAll()
        }
    }
}
