// Transcripts of connections of HTTP/2: idle ones, and how they end.

import NIOCore
import Testing

@testable import Server

@Suite struct HTTP2MachineTests {
    private static let start = NIODeadline.uptimeNanoseconds(1_000_000_000_000)
    private static let limits = HTTPLimits()
    private static let idle = start + limits.idle

    private static func machine() -> HTTP2Machine { HTTP2Machine(limits, at: start) }

    @Test func `a connection without streams ends after a while`() {
        var machine = Self.machine()
        let before = Self.idle - .seconds(1)
        #expect(machine.look(at: before, isDraining: false) == [])
        #expect(machine.look(at: Self.idle, isDraining: false) == [.announceEnd])
        #expect(machine.pingAnswered() == [.end(lastStream: 0), .close])
    }

    @Test func `an open stream keeps its connection, whose rest begins with the last one's end`() {
        var machine = Self.machine()
        machine.opened(1)
        machine.opened(3)
        #expect(machine.look(at: Self.idle, isDraining: false) == [])
        #expect(machine.streamClosed(at: Self.idle) == [])
        #expect(machine.look(at: Self.idle + Self.limits.idle, isDraining: false) == [])
        #expect(machine.streamClosed(at: Self.idle) == [])
        let end = Self.idle + Self.limits.idle
        #expect(machine.look(at: end, isDraining: false) == [.announceEnd])
    }

    @Test func `streams that arrive before the client knows of the end are answered`() {
        var machine = Self.machine()
        machine.opened(1)
        #expect(machine.look(at: Self.start, isDraining: true) == [.announceEnd])
        machine.opened(3)
        #expect(machine.streamClosed(at: Self.start) == [])
        #expect(machine.pingAnswered() == [.end(lastStream: 3)])
        #expect(machine.streamClosed(at: Self.start) == [.close])
    }

    @Test func `the end is announced once`() {
        var machine = Self.machine()
        #expect(machine.drain(at: Self.start) == [.announceEnd])
        #expect(machine.drain(at: Self.start) == [])
        #expect(machine.look(at: Self.start, isDraining: true) == [])
    }

    @Test func `a client that answers no ping does not delay the end`() {
        var machine = Self.machine()
        #expect(machine.drain(at: Self.start) == [.announceEnd])
        let end = Self.start + Self.limits.discarding
        #expect(machine.look(at: end, isDraining: true) == [.end(lastStream: 0), .close])
        #expect(machine.pingAnswered() == [])
    }

    @Test func `an answer to no ping is ignored`() {
        var machine = Self.machine()
        #expect(machine.pingAnswered() == [])
    }
}
