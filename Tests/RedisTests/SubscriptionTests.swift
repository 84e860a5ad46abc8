import Testing

@testable import Redis

@Suite struct MailboxTests {
    private func message(_ number: UInt8) -> RedisMessage {
        .message(channel: [1], payload: [number])
    }

    @Test func `messages come in order and none is lost below the limit`() {
        var box = Mailbox(limit: 3)
        for number in UInt8(1)...3 { #expect(box.push(channel: [1], payload: [number]) == false) }
        #expect(box.pop() == message(1))
        #expect(box.pop() == message(2))
        #expect(box.pop() == message(3))
        #expect(box.pop() == nil)
    }

    @Test func `an overflow drops the oldest messages and yields one gap in their place`() {
        var box = Mailbox(limit: 2)
        #expect(box.push(channel: [1], payload: [1]) == false)
        #expect(box.push(channel: [1], payload: [2]) == false)
        #expect(box.push(channel: [1], payload: [3]) == true)
        #expect(box.push(channel: [1], payload: [4]) == true)
        #expect(box.pop() == .gap)
        #expect(box.pop() == message(3))
        #expect(box.pop() == message(4))
        #expect(box.pop() == nil)
    }

    @Test func `a restart is a gap and makes older messages unnecessary`() {
        var box = Mailbox(limit: 2)
        box.begin()
        #expect(box.pop() == .gap)
        _ = box.push(channel: [1], payload: [1])
        box.begin()
        _ = box.push(channel: [1], payload: [2])
        #expect(box.pop() == .gap)
        #expect(box.pop() == message(2))
        #expect(box.pop() == nil)
    }

    @Test func `a waiting reader gets the next message, and nil at the end`() async {
        let inbox = Inbox(limit: 2)
        async let first = inbox.next()
        inbox.begin()
        #expect(await first == .gap)
        _ = inbox.deliver(channel: [1], payload: [7])
        inbox.end()
        _ = inbox.deliver(channel: [1], payload: [8])
        #expect(await inbox.next() == message(7))
        #expect(await inbox.next() == nil)
        #expect(await inbox.next() == nil)
    }
}

@Suite struct SubscriptionTableTests {
    private let a: [UInt8] = [1]
    private let b: [UInt8] = [2]

    @Test func `nothing is sent without a connection, everything once it is established`() {
        var table = SubscriptionTable()
        #expect(table.add(1, [a]) == .init())
        #expect(table.add(2, [a, b]) == .init())
        var change = table.connected()
        change.subscribe.sort { $0[0] < $1[0] }
        #expect(change == .init(subscribe: [a, b]))
        #expect(table.confirmed(a) == .init(live: [1]))
        #expect(table.confirmed(b) == .init(live: [2]))
        #expect(table.receivers(of: a) == [1, 2])
    }

    @Test func `a second listener shares the channel and is live at once`() {
        var table = SubscriptionTable()
        _ = table.connected()
        #expect(table.add(1, [a]) == .init(subscribe: [a]))
        #expect(table.add(2, [a]) == .init(), "the channel is not confirmed yet")
        #expect(table.confirmed(a) == .init(live: [1, 2]))
        #expect(table.add(3, [a]) == .init(live: [3]))
        #expect(table.remove(1) == .init())
        #expect(table.remove(3) == .init())
        #expect(table.remove(2) == .init(unsubscribe: [a]))
        #expect(table.remove(2) == .init())
        #expect(table.receivers(of: a) == [])
    }

    @Test func `the confirmation of a subscription that was left does not count for the next`() {
        var table = SubscriptionTable()
        _ = table.connected()
        #expect(table.add(1, [a]) == .init(subscribe: [a]))
        #expect(table.remove(1) == .init(unsubscribe: [a]))
        #expect(table.add(2, [a]) == .init(subscribe: [a]))
        #expect(table.confirmed(a) == .init())
        #expect(table.confirmed(a) == .init(live: [2]))
        #expect(table.confirmed(a) == .init(), "nobody asked")
    }

    @Test func `after a lost connection every subscriber becomes live again`() {
        var table = SubscriptionTable()
        _ = table.connected()
        _ = table.add(1, [a])
        #expect(table.confirmed(a) == .init(live: [1]))
        table.disconnected()
        #expect(table.remove(9) == .init())
        #expect(table.add(2, [a]) == .init())
        #expect(table.connected() == .init(subscribe: [a]))
        #expect(table.confirmed(a) == .init(live: [1, 2]))
    }
}
