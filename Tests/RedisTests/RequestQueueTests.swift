import Testing

@testable import Redis

@Suite struct RequestQueueTests {
    private func entry(_ name: String, bytes: Int = 1, until: Int64 = 25) -> Queued<String> {
        Queued(payload: name, bytes: bytes, deadline: at(until))
    }

    @Test func `it refuses until it is opened and after it is closed or ended`() {
        var queue = RequestQueue<String>(maximumCount: 2, maximumBytes: 10)
        #expect(queue.admit(entry("a")) == .refused(.unavailable))
        queue.open()
        #expect(queue.admit(entry("b")) == .accepted(wake: false))
        #expect(queue.shut().map(\.payload) == ["b"])
        #expect(queue.count == 0 && queue.bytes == 0)
        #expect(queue.admit(entry("c")) == .refused(.unavailable))
        queue.open()
        #expect(queue.admit(entry("d")) == .accepted(wake: false))
        queue.end()
        #expect(queue.admit(entry("e")) == .refused(.closed))
        queue.open()
        #expect(queue.admit(entry("f")) == .refused(.closed))
        #expect(queue.removeAll().map(\.payload) == ["d"])
    }

    @Test func `it is limited by count and by bytes and tracks what left`() {
        var queue = RequestQueue<String>(maximumCount: 2, maximumBytes: 10)
        queue.open()
        #expect(queue.admit(entry("a", bytes: 11)) == .refused(.overloaded))
        #expect(queue.admit(entry("b", bytes: 10)) == .accepted(wake: false))
        #expect(queue.admit(entry("c", bytes: 1)) == .refused(.overloaded))
        #expect(
            queue.take(maximumCount: 8, maximumBytes: 8).map(\.payload) == ["b"],
            "one command goes even beyond the batch's limit")
        #expect(queue.admit(entry("d")) == .accepted(wake: false))
        #expect(queue.admit(entry("e")) == .accepted(wake: false))
        #expect(queue.admit(entry("f")) == .refused(.overloaded))
        #expect(queue.count == 2 && queue.bytes == 2)
    }

    @Test func `a batch takes the oldest within both limits`() {
        var queue = RequestQueue<String>(maximumCount: 10, maximumBytes: 100)
        queue.open()
        for name in ["a", "b", "c", "d", "e"] { _ = queue.admit(entry(name, bytes: 3)) }
        #expect(queue.take(maximumCount: 2, maximumBytes: 100).map(\.payload) == ["a", "b"])
        #expect(queue.take(maximumCount: 10, maximumBytes: 7).map(\.payload) == ["c", "d"])
        #expect(queue.bytes == 3)
    }

    @Test func `a sleeping thread is woken once`() {
        var queue = RequestQueue<String>(maximumCount: 10, maximumBytes: 100)
        queue.open()
        #expect(queue.sleep() == true)
        #expect(queue.admit(entry("a")) == .accepted(wake: true))
        #expect(queue.admit(entry("b")) == .accepted(wake: false))
    }

    @Test func `a thread with something to take may not sleep`() {
        var queue = RequestQueue<String>(maximumCount: 10, maximumBytes: 100)
        queue.open()
        _ = queue.admit(entry("a"))
        #expect(queue.sleep() == false)
        #expect(queue.admit(entry("b")) == .accepted(wake: false))
    }

    @Test func `commands that waited too long leave the queue`() {
        var queue = RequestQueue<String>(maximumCount: 10, maximumBytes: 100)
        queue.open()
        for (index, name) in ["a", "b", "c"].enumerated() {
            _ = queue.admit(entry(name, until: 25 + Int64(index)))
        }
        #expect(queue.nextDeadline == at(25))
        #expect(queue.expire(at: at(24)).map(\.payload) == [])
        #expect(queue.expire(at: at(26)).map(\.payload) == ["a", "b"])
        #expect(queue.nextDeadline == at(27))
        #expect(queue.bytes == 1)
    }

    @Test func `an expired command keeps its place among the replies`() {
        var inFlight = InFlight<String>()
        for (index, name) in ["a", "b", "c"].enumerated() {
            inFlight.append(entry(name, until: 25 + Int64(index)))
        }
        #expect(inFlight.expire(at: at(25)) == ["a"])
        #expect(inFlight.expire(at: at(25)) == [], "each is reported once")
        #expect(inFlight.nextDeadline == at(26))
        #expect(inFlight.reply()?.payload == "a")
        #expect(inFlight.nextDeadline == at(26))
        #expect(inFlight.reply()?.payload == "b")
        #expect(inFlight.expire(at: at(100)) == ["c"])
        #expect(inFlight.nextDeadline == nil)
        #expect(inFlight.count == 1)
        #expect(inFlight.removeAll().map(\.payload) == ["c"])
        #expect(inFlight.reply()?.payload == nil)
    }
}
