internal import Synchronization
internal import Threads

/// Subscriptions to channels, on a separate connection and thread.
///
/// After a lost connection every channel is subscribed again and every stream yields `.gap`.
public final class RedisSubscriber: Sendable {
    private let loop: SubscriberLoop
    private let thread: WorkerThread

    /// Starts the thread, which connects immediately and reconnects as needed. The configuration's
    /// limits on the queue and batch do not apply here.
    public init(_ configuration: RedisConfiguration) {
        let loop = SubscriberLoop(configuration)
        self.loop = loop
        thread = WorkerThread(name: "redis-sub") { loop.run() }
    }

    deinit { loop.stop() }

    /// SUBSCRIBE: <https://redis.io/docs/latest/commands/subscribe/>. The first element is `.gap`,
    /// as soon as the server has confirmed all channels, however long that takes. At most
    /// `maximumBufferedMessages` wait for the reader; beyond that the oldest are replaced by a
    /// `.gap`.
    ///
    /// For one reader. The subscription ends when its task is cancelled, when the stream is
    /// released, or with `shutdown()`.
    public func subscribe(_ channels: [[UInt8]]) -> AsyncStream<RedisMessage> {
        precondition(!channels.isEmpty, "a subscription names a channel")
        let subscription = Subscription(loop, Set(channels))
        return AsyncStream {
            await subscription.inbox.next()
        } onCancel: { [inbox = subscription.inbox] in
            inbox.end()
        }
    }

    /// Ends every stream and joins the thread. May be called more than once.
    public func shutdown() async {
        loop.stop()
        await loop.finish()
        thread.join()
    }

    /// Only the counters of replies, errors, connections and drops are used; `dropped` counts
    /// messages that a reader was too slow for.
    public var statistics: RedisStatistics { loop.statistics }
}

/// Lives as long as its stream does.
private final class Subscription: Sendable {
    let inbox: Inbox
    private let loop: SubscriberLoop
    private let id: UInt64

    init(_ loop: SubscriberLoop, _ channels: Set<[UInt8]>) {
        self.loop = loop
        inbox = Inbox(limit: max(1, loop.configuration.maximumBufferedMessages))
        id = loop.add(channels, inbox)
    }

    deinit { loop.remove(id) }
}
