// Transcripts of connections: events, actions, and when a client is too slow.

import NIOCore
import Testing

@testable import Server

@Suite struct ConnectionMachineTests {
    private static let start = NIODeadline.uptimeNanoseconds(1_000_000_000_000)

    private static func at(_ seconds: Int64) -> NIODeadline { start + .seconds(seconds) }

    private func connection() -> ConnectionMachine {
        ConnectionMachine(HTTPLimits(), at: Self.start)
    }

    /// A request without a body whose response has started.
    private func answering(
        _ machine: inout ConnectionMachine, keepsAlive: Bool = true
    ) -> Bool {
        machine.accepted(maximum: 100, keepsAlive: keepsAlive, at: Self.start)
        #expect(machine.receivedEnd(at: Self.start) == true)
        return machine.answerBegins(at: Self.start)
    }

    @Test func `one request follows another`() {
        var machine = connection()
        for _ in 1...3 {
            machine.headBegan(at: Self.start)
            machine.accepted(maximum: 10, keepsAlive: true, at: Self.start)
            #expect(machine.received(10) == .use)
            #expect(machine.receivedEnd(at: Self.start) == true)
            #expect(machine.deadline == nil, "only the answer is awaited")
            #expect(machine.answerBegins(at: Self.start) == true)
            #expect(machine.answerEnded(at: Self.start) == .next)
        }
    }

    @Test func `the client's last request closes the connection`() {
        var machine = connection()
        #expect(answering(&machine, keepsAlive: false) == false)
        #expect(machine.answerEnded(at: Self.start) == .close)
    }

    @Test func `a body that grows too large is refused, and the rest is dropped within a limit`() {
        var machine = connection()
        machine.accepted(maximum: 10, keepsAlive: true, at: Self.start)
        #expect(machine.received(10) == .use)
        #expect(machine.received(1) == .refuse)
        machine.refused(isWhole: false)
        #expect(machine.answerBegins(at: Self.start) == false)
        #expect(machine.received(1_000) == .drop)
        #expect(machine.answerEnded(at: Self.start) == .discard)
        #expect(machine.received(HTTPLimits().discardedBytes) == .drop)
        #expect(machine.isAnswered, "what is wrong with the rest is not answered")
        #expect(machine.received(1) == .close)
    }

    @Test func `a response sent before the end of its request ends the connection`() {
        var machine = connection()
        machine.accepted(maximum: nil, keepsAlive: true, at: Self.start)
        #expect(machine.received(1 << 40) == .use)
        #expect(machine.answerBegins(at: Self.start) == false)
        #expect(machine.receivedEnd(at: Self.start) == false, "there is nothing more to answer")
        #expect(machine.answerEnded(at: Self.start) == .close)
    }

    @Test func `a refused head is the last, and what follows is dropped for a while`() {
        var machine = connection()
        machine.headBegan(at: Self.start)
        machine.refused(isWhole: false)
        #expect(machine.answerBegins(at: Self.start) == false)
        #expect(machine.answerEnded(at: Self.start) == .discard)
        #expect(machine.overdue(at: Self.at(2)) == .wait(until: Self.at(3)))
        #expect(machine.overdue(at: Self.at(3)) == .close)
    }

    // MARK: - Time

    @Test func `an idle connection closes silently`() {
        var machine = connection()
        #expect(machine.overdue(at: Self.at(74)) == .wait(until: Self.at(75)))
        #expect(machine.overdue(at: Self.at(75)) == .close)
    }

    @Test func `a head that is not complete in time is refused, however slowly it arrives`() {
        var machine = connection()
        machine.headBegan(at: Self.at(60))
        machine.headBegan(at: Self.at(70))
        #expect(machine.overdue(at: Self.at(74)) == .wait(until: Self.at(75)))
        #expect(machine.overdue(at: Self.at(75)) == .refuse)
    }

    @Test func `a body has a grace period, and a minimum rate after it`() {
        var machine = connection()
        machine.accepted(maximum: nil, keepsAlive: true, at: Self.start)
        #expect(machine.received(1) == .use)
        #expect(machine.overdue(at: Self.at(29)) == .wait(until: Self.at(30)))
        #expect(machine.received(HTTPLimits().bytesPerSecond * 100) == .use)
        #expect(machine.overdue(at: Self.at(129)) == .wait(until: Self.at(130)))
        #expect(machine.overdue(at: Self.at(131)) == .refuse)
    }

    @Test func `a client that does not read its answer is closed`() {
        var machine = connection()
        #expect(answering(&machine) == true)
        machine.sent(HTTPLimits().bytesPerSecond, at: Self.start)
        #expect(machine.overdue(at: Self.at(30)) == .wait(until: Self.at(31)))
        #expect(machine.overdue(at: Self.at(31)) == .close)
    }

    @Test func `a response being prepared has its own limits`() {
        var machine = connection()
        machine.accepted(maximum: 1, keepsAlive: true, at: Self.start)
        #expect(machine.receivedEnd(at: Self.start) == true)
        #expect(machine.overdue(at: Self.at(10_000)) == .wait(until: nil))
    }

    /// A request with a streamed response.
    private func streaming(_ length: ConnectionMachine.AnswerLength = .streamed)
        -> (machine: ConnectionMachine, keepsAlive: Bool)
    {
        var machine = connection()
        machine.accepted(maximum: 1, keepsAlive: true, at: Self.start)
        #expect(machine.receivedEnd(at: Self.start) == true)
        let keepsAlive = machine.answerBegins(length, at: Self.start)
        return (machine, keepsAlive)
    }

    @Test func `a stream may be silent forever`() {
        var (machine, keepsAlive) = streaming()
        #expect(keepsAlive)
        machine.sending(100, at: Self.at(1))
        machine.sent(100, at: Self.at(1))
        #expect(machine.overdue(at: Self.at(1_000_000)) == .wait(until: nil))
        #expect(machine.answerEnded(at: Self.at(1_000_000)) == .next)
    }

    @Test func `a part of a stream must be accepted in time, however long the stream lasts`() {
        var (machine, _) = streaming()
        machine.sending(HTTPLimits().bytesPerSecond * 2, at: Self.at(100))
        machine.sending(HTTPLimits().bytesPerSecond, at: Self.at(120))
        #expect(machine.overdue(at: Self.at(132)) == .wait(until: Self.at(133)))
        // One is accepted: the other's time starts then.
        machine.sent(HTTPLimits().bytesPerSecond * 2, at: Self.at(132))
        #expect(machine.overdue(at: Self.at(133)) == .wait(until: Self.at(163)))
        #expect(machine.overdue(at: Self.at(163)) == .close)
    }

    @Test func `before HTTP 1.1 the end of the connection is the end of a stream`() {
        var (machine, keepsAlive) = streaming(.streamedToTheEnd)
        #expect(!keepsAlive)
        #expect(machine.answerEnded(at: Self.at(1)) == .close)
    }

    @Test func `a client that closes its side of a stream is gone`() {
        var (machine, _) = streaming()
        #expect(machine.received(1) == .drop)
        #expect(machine.isAnswered)
        #expect(machine.clientLeft() == .close)
    }

    // MARK: - Ends

    @Test func `the server does not wait for a client that leaves`() {
        var idle = connection()
        #expect(idle.clientLeft() == .close)
        var sending = connection()
        sending.accepted(maximum: 1, keepsAlive: true, at: Self.start)
        #expect(sending.clientLeft() == .close)
        var waiting = connection()
        waiting.accepted(maximum: 1, keepsAlive: true, at: Self.start)
        #expect(waiting.receivedEnd(at: Self.start) == true)
        #expect(waiting.clientLeft() == .abandon)
        #expect(waiting.answerBegins(at: Self.start) == false)
        #expect(waiting.clientLeft() == .ignore)
        #expect(waiting.answerEnded(at: Self.start) == .close)
    }

    @Test func `while the process drains every answer is its connection's last`() {
        var idle = connection()
        idle.drain()
        #expect(answering(&idle) == false)
        #expect(idle.answerEnded(at: Self.start) == .close)
        var busy = connection()
        busy.accepted(maximum: 1, keepsAlive: true, at: Self.start)
        #expect(busy.receivedEnd(at: Self.start) == true)
        busy.drain()
        #expect(busy.answerBegins(at: Self.start) == false)
        #expect(busy.answerEnded(at: Self.start) == .close)
    }
}
