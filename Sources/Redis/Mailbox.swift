// Messages between the subscriber's thread and one slow reader: bounded, and explicit about losses.

internal import DequeModule
internal import Synchronization

/// What a subscription yields.
public enum RedisMessage: Sendable, Equatable {
    /// A message that was published to one of the channels.
    case message(channel: [UInt8], payload: [UInt8])
    /// Messages before this point may be missing: the subscription started, the connection was
    /// reopened, or the reader was too slow. Read the current state now; everything published from
    /// here on arrives.
    case gap
}

/// A bounded buffer that drops the oldest messages and puts one `gap` in their place.
struct Mailbox: ~Copyable {
    let limit: Int
    private var hasGap = false
    private var messages = Deque<RedisMessage>()

    init(limit: Int) {
        precondition(limit > 0, "a mailbox holds a message at least")
        self.limit = limit
    }

    /// True if an older message was dropped.
    mutating func push(channel: [UInt8], payload: [UInt8]) -> Bool {
        let isFull = messages.count == limit
        if isFull {
            messages.removeFirst()
            hasGap = true
        }
        messages.append(.message(channel: channel, payload: payload))
        return isFull
    }

    /// The subscription is live from here on. Waiting messages are older than the state that the
    /// reader will now read, so they are dropped.
    mutating func begin() {
        messages.removeAll()
        hasGap = true
    }

    mutating func pop() -> RedisMessage? {
        guard !hasGap else {
            hasGap = false
            return .gap
        }
        return messages.popFirst()
    }
}

/// A mailbox with a lock and at most one waiting reader.
final class Inbox: Sendable {
    private struct State: ~Copyable {
        var mailbox: Mailbox
        var reader: UnsafeContinuation<RedisMessage?, Never>?
        var isEnded = false
    }

    private let state: Mutex<State>

    init(limit: Int) { state = Mutex(State(mailbox: Mailbox(limit: limit))) }

    /// True if an older message was dropped.
    func deliver(channel: [UInt8], payload: [UInt8]) -> Bool {
        change { $0.push(channel: channel, payload: payload) } ?? false
    }

    func begin() { change { $0.begin() } }

    /// What is in the mailbox may still be read; then the stream ends.
    func end() {
        let reader = state.withLock { state in
            state.isEnded = true
            return state.reader.take()
        }
        reader?.resume(returning: nil)
    }

    /// The next message; nil when the subscription has ended.
    func next() async -> RedisMessage? {
        await withUnsafeContinuation { continuation in
            // One locked step: either there is an answer, or the reader is registered. `change` and
            // `end` remove the reader before resuming it, so each is resumed once.
            let (answer, replaced) = state.withLock {
                state -> (RedisMessage??, UnsafeContinuation<RedisMessage?, Never>?) in
                if let message = state.mailbox.pop() { return (.some(message), nil) }
                if state.isEnded { return (.some(nil), nil) }
                defer { state.reader = continuation }
                return (nil, state.reader)
            }
            // A second concurrent reader is a mistake, but it must not leave the first suspended.
            replaced?.resume(returning: nil)
            if let answer { continuation.resume(returning: answer) }
        }
    }

    /// Nil if the subscription has ended.
    @discardableResult
    private func change<Result>(_ body: (inout Mailbox) -> Result) -> Result? {
        typealias Reader = UnsafeContinuation<RedisMessage?, Never>
        var result: Result?
        let (reader, message) = state.withLock { state -> (Reader?, RedisMessage?) in
            guard !state.isEnded else { return (nil, nil) }
            result = body(&state.mailbox)
            guard state.reader != nil, let message = state.mailbox.pop() else { return (nil, nil) }
            return (state.reader.take(), message)
        }
        reader?.resume(returning: message)
        return result
    }
}
