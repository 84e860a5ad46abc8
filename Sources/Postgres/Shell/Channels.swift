// Who listens on which channel. Used by the epoll thread only.

/// One caller's stream.
///
/// Sendable: constant.
final class Subscription: Sendable {
    let channel: String
    let continuation: AsyncStream<ChannelEvent>.Continuation

    init(_ channel: String, _ continuation: AsyncStream<ChannelEvent>.Continuation) {
        self.channel = channel
        self.continuation = continuation
    }
}

/// The channels by number, as the machine knows them.
struct Channels {
    private struct Channel {
        let name: [UInt8]
        let identifier: String
        var subscriptions: [Subscription] = []
        var isListening = false
    }

    private var channels: [Channel] = []

    /// Returns the channel's number.
    mutating func add(_ subscription: Subscription) -> Int {
        let name = Array(subscription.channel.utf8)
        let number: Int
        if let known = channels.firstIndex(where: { $0.name == name }) {
            number = known
        } else {
            number = channels.count
            let quoted = name.flatMap { $0 == 0x22 ? [0x22, 0x22] : [$0] }
            let identifier = "\"" + String(decoding: quoted, as: UTF8.self) + "\""
            channels.append(Channel(name: name, identifier: identifier))
        }
        channels[number].subscriptions.append(subscription)
        if channels[number].isListening { subscription.continuation.yield(.listening) }
        return number
    }

    /// Returns the number of a channel that nobody listens on any more.
    mutating func remove(_ subscription: Subscription) -> Int? {
        for number in channels.indices {
            guard
                let index = channels[number].subscriptions.firstIndex(where: {
                    $0 === subscription
                })
            else { continue }
            channels[number].subscriptions.remove(at: index)
            guard channels[number].subscriptions.isEmpty else { return nil }
            channels[number].isListening = false
            return number
        }
        return nil
    }

    func identifier(_ channel: Int) -> String { channels[channel].identifier }

    /// LISTEN has taken effect.
    mutating func deliver(_ channel: Int, _ event: ChannelEvent) {
        channels[channel].isListening = !channels[channel].subscriptions.isEmpty
        for subscription in channels[channel].subscriptions {
            subscription.continuation.yield(event)
        }
    }

    func deliver(_ channel: String, _ event: ChannelEvent) {
        let name = Array(channel.utf8)
        for known in channels where known.name == name {
            for subscription in known.subscriptions { subscription.continuation.yield(event) }
        }
    }

    /// The listening connection was lost.
    mutating func stopListening() {
        for number in channels.indices { channels[number].isListening = false }
    }

    mutating func finish() {
        for channel in channels {
            for subscription in channel.subscriptions { subscription.continuation.finish() }
        }
        channels.removeAll()
    }
}
