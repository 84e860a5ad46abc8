// Who listens to which channel, and from which point nothing is missed. Pure: commands in, commands
// out.

struct SubscriptionTable: ~Copyable {
    typealias Channel = [UInt8]
    typealias SubscriberID = UInt64

    /// What one change requires.
    struct Change: Equatable {
        var subscribe: [Channel] = []
        var unsubscribe: [Channel] = []
        /// Subscribers that will miss nothing from here on.
        var live: [SubscriberID] = []
    }

    private struct Subscriber {
        let channels: Set<Channel>
        var unconfirmed: Set<Channel>
    }

    private var subscribers: [SubscriberID: Subscriber] = [:]
    private var listeners: [Channel: Set<SubscriberID>] = [:]
    /// SUBSCRIBE commands whose confirmation has not come. A channel that was left and entered
    /// again has two; only the last confirmation refers to the current subscription.
    private var outstanding: [Channel: Int] = [:]
    private var isConnected = false

    init() {}

    var count: Int { subscribers.count }

    mutating func add(_ id: SubscriberID, _ channels: Set<Channel>) -> Change {
        precondition(subscribers[id] == nil, "an identifier is used once")
        var change = Change()
        var unconfirmed = channels
        for channel in channels {
            let isNew = listeners[channel] == nil
            listeners[channel, default: []].insert(id)
            guard isConnected else { continue }
            if isNew {
                outstanding[channel, default: 0] += 1
                change.subscribe.append(channel)
            } else if outstanding[channel] == nil {
                unconfirmed.remove(channel)
            }
        }
        subscribers[id] = Subscriber(channels: channels, unconfirmed: unconfirmed)
        if unconfirmed.isEmpty { change.live = [id] }
        return change
    }

    mutating func remove(_ id: SubscriberID) -> Change {
        var change = Change()
        guard let subscriber = subscribers.removeValue(forKey: id) else { return change }
        for channel in subscriber.channels {
            listeners[channel]?.remove(id)
            guard listeners[channel]?.isEmpty ?? false else { continue }
            listeners[channel] = nil
            if isConnected { change.unsubscribe.append(channel) }
        }
        return change
    }

    /// A new connection is established; it has no subscriptions.
    mutating func connected() -> Change {
        isConnected = true
        var change = Change()
        for channel in listeners.keys {
            outstanding[channel] = 1
            change.subscribe.append(channel)
        }
        return change
    }

    mutating func disconnected() {
        isConnected = false
        outstanding = [:]
        for (id, subscriber) in subscribers {
            subscribers[id]?.unconfirmed = subscriber.channels
        }
    }

    /// The server confirmed one SUBSCRIBE.
    mutating func confirmed(_ channel: Channel) -> Change {
        var change = Change()
        guard let count = outstanding[channel] else { return change }
        outstanding[channel] = count > 1 ? count - 1 : nil
        guard count == 1 else { return change }
        for id in (listeners[channel] ?? []).sorted() {
            guard subscribers[id]?.unconfirmed.remove(channel) != nil,
                subscribers[id]?.unconfirmed.isEmpty ?? false
            else { continue }
            change.live.append(id)
        }
        return change
    }

    func receivers(of channel: Channel) -> Set<SubscriberID> { listeners[channel] ?? [] }
}
